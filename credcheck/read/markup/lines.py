"""Lines: where each begins."""


def line_starts(text: str) -> tuple[int, ...]:
    """Return the offset of the first character of each line; lines end with a line feed alone."""
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return tuple(starts)
