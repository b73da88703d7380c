"""The hall: one use case a function. Turns requests into outcomes, and errors into exit codes. Prints nothing."""
