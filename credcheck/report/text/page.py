"""A page for a terminal: styled paragraphs of one width in, text out. Every text passes the terminal's escape here."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from credcheck.report.escape import escape_terminal
from credcheck.report.excerpt import Excerpt
from credcheck.report.style import Style

if TYPE_CHECKING:
    from rich.text import Text

# Bold, underline, red, magenta and green are readable on light and on dark; yellow, blue and dim fail on one of them.
_STYLES: Final = {"error": "bold red", "warning": "bold magenta", "info": "bold", "good": "green", "strong": "bold"}
_GUTTER: Final = "│ "
_MARKED_GUTTER: Final = "┃ "
"""Before a line that is marked from end to end: no row of carets can say more."""
_MIN_WIDTH: Final = 40

Piece = str | tuple[str, str]
"""Words, or words with the name of their style: error, warning, info, good, strong."""


class Page:
    """Paragraphs as they are added, laid out for one width, with or without colour."""

    def __init__(self, style: Style) -> None:
        from rich.console import Console

        self.width = max(style.width, _MIN_WIDTH)
        self.color = style.color
        self._out = io.StringIO()
        self._console = Console(
            file=self._out,
            width=self.width,
            force_terminal=style.color,
            color_system="standard" if style.color else None,
            legacy_windows=False,
            _environ={},
        )

    def blank(self) -> None:
        """Add an empty line."""
        self._out.write("\n")

    def paragraph(self, *pieces: Piece, indent: int = 0, hanging: int = 0) -> None:
        """Add a paragraph, wrapped between words; lines after the first are indented by `hanging` more."""
        text = _styled(pieces)
        for number, line in enumerate(self._wrap(text, self.width - indent - hanging)):
            self._line(" " * (indent + (hanging if number else 0)), line)

    def heading(self, words: str) -> None:
        """Add a heading with a rule to the right margin: where an article begins."""
        from rich.cells import cell_len

        shown = escape_terminal(words)
        rule = "─" * max(self.width - cell_len(shown) - 4, 2)
        self._line("", _styled(("── ", (words, "strong"), f" {rule}")))

    def line(self, *pieces: Piece) -> None:
        """Add one line that is not wrapped, however long: what is copied from it stays in one piece."""
        self._line("", _styled(pieces))

    def quote(self, words: Excerpt, *, style: str = "", indent: int = 2) -> None:
        """Add quoted words behind a gutter, the marked ones underlined; without colour, by a line of carets beneath.

        Without a style nothing is marked.
        """
        from rich.text import Text

        text = Text(escape_terminal(words.text))
        if style:
            start = len(escape_terminal(words.before))
            end = min(len(escape_terminal(words.before + words.marked)), len(text))
            text.stylize("none" if words.whole else f"{_STYLES[style]} underline", start, end)
        lead = " " * indent
        for line in self._wrap(text, self.width - indent - len(_GUTTER)):
            carets = _carets(line)
            if carets and " " not in carets:
                self._line(lead, _styled(((_MARKED_GUTTER, style),)) + line)
            else:
                self._line(lead + _GUTTER, line)
            if not self.color and carets.strip("^"):
                self._line(lead + _GUTTER, Text(carets.rstrip()))

    def block(self, text: Text, *, lead: str = "") -> None:
        """Add a text that is escaped and styled already, wrapped, its lines after the first indented below `lead`."""
        for number, line in enumerate(self._wrap(text, self.width - len(lead))):
            self._line(" " * len(lead) if number else lead, line)

    def pair(self, left: Text, right: Text, *, gap: str) -> None:
        """Add two texts that are escaped and styled already, beside each other in two columns."""
        from itertools import zip_longest

        from rich.text import Text as Line

        width = (self.width - len(gap)) // 2
        for one, other in zip_longest(self._wrap(left, width), self._wrap(right, width)):
            line = (one or Line("")).copy()
            line.pad_right(max(0, width - line.cell_len))
            self._line("", Line.assemble(line, gap, other or ""))

    def text(self) -> str:
        """Return all that was added."""
        return self._out.getvalue()

    def _wrap(self, text: Text, width: int) -> list[Text]:
        """Return the lines of a text; one that fits is left alone, which is most of them and saves half the time."""
        if text.cell_len <= width:
            return [text]
        lines = list(text.wrap(self._console, max(width, 10)))
        for line in lines:
            line.rstrip()
        return lines

    def _line(self, lead: str, line: Text) -> None:
        """Write one finished line."""
        if not self.color or not line.spans:
            self._out.write(f"{lead}{line.plain}".rstrip() + "\n")
            return
        segments = (
            segment.style.render(segment.text, color_system=self._console._color_system)  # noqa: SLF001
            if segment.style
            else segment.text
            for segment in line.render(self._console)
        )
        self._out.write(lead + "".join(segments) + "\n")


def _styled(pieces: tuple[Piece, ...]) -> Text:
    """Return the pieces as one text, escaped."""
    from rich.text import Text

    text = Text()
    for piece in pieces:
        words, style = (piece, "") if isinstance(piece, str) else piece
        text.append(escape_terminal(words), _STYLES.get(style, ""))
    return text


def _carets(line: Text) -> str:
    """Return a caret or a space for each terminal cell of a line, as far as it is marked; "" where nothing is."""
    from rich.cells import cell_len

    if not line.spans:
        return ""
    mark = line.spans[0]
    before, marked = cell_len(line.plain[: mark.start]), cell_len(line.plain[mark.start : mark.end])
    return (" " * before + "^" * marked).ljust(line.cell_len)
