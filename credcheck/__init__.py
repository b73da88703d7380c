"""Has this run before, who says so, and who else has it: the check before publishing."""

__version__ = "0.1.0"
