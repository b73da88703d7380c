"""A fault in a file that people write: its place, its line quoted, a caret under the word."""

from credcheck.model.article import Place


def point_at(shown: str, text: str, place: Place, fact: str, *, width: int = 1, note: str = "") -> str:
    """Return "FILE:LINE:COLUMN: fact", the line, and carets under `width` characters of it with a note behind them.

    `shown` is how the file is called, `text` what it holds; carets never reach beyond the line.
    """
    lines = text.splitlines() or [""]
    quoted = lines[min(place.line, len(lines)) - 1]
    lead = "".join("\t" if one == "\t" else " " for one in quoted[: place.column - 1]).ljust(place.column - 1)
    carets = "^" * max(1, min(width, len(quoted) - place.column + 1))
    gutter = " " * len(str(place.line))
    below = f"{lead}{carets} {note}".rstrip()
    return f"{shown}:{place.line}:{place.column}: {fact}\n  {place.line} | {quoted}\n  {gutter} | {below}"
