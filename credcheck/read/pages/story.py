"""Put a story together: a page and the paragraphs that were found in it in, the article's text with its blocks out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from credcheck.model.article import Role
from credcheck.read.markup.assemble import Assembly
from credcheck.read.pages.align import Alignment
from credcheck.read.pages.elements import Enclosed, Page, squeeze


def assemble_story(page: Page, paragraphs: Sequence[str]) -> Assembly:
    """Return the paragraphs as blocks, and the captions that stand between the first and the last of them.

    A paragraph becomes a block for each line that the page begins anew in it; words of code are left out.
    """
    telling = _Telling(page, Alignment(page.squeezed, page.source), Assembly())
    for paragraph in _with_captions(page, Alignment(page.squeezed, page.source), paragraphs):
        telling.add(paragraph)
    return telling.made


def _with_captions(page: Page, alignment: Alignment, paragraphs: Sequence[str]) -> Iterator[str]:
    """Yield the paragraphs with the captions between the first and the last of them that are not among them."""
    told = squeeze("".join(paragraphs))
    captions = [(at, words) for at, words in page.captions() if squeeze(words) not in told]
    if not captions:
        yield from paragraphs
        return
    yield from _merged(((alignment.find(paragraph), paragraph) for paragraph in paragraphs), captions)


def _merged(paragraphs: Iterable[tuple[int | None, str]], captions: Sequence[tuple[int, str]]) -> Iterator[str]:
    started, following = False, 0
    for at, paragraph in paragraphs:
        while at is not None and following < len(captions) and captions[following][0] < at:
            if started:
                yield captions[following][1]
            following += 1
        started = started or at is not None
        yield paragraph


@dataclass
class _Telling:
    """A story as it is put together, and the piece of the page that the last word came from."""

    page: Page
    alignment: Alignment
    made: Assembly
    before: Enclosed | None = None
    has_headline: bool = False
    link_start: int = 0
    link_end: int = 0

    def add(self, paragraph: str) -> None:
        """Add one paragraph with the places of its words and its links."""
        if not squeeze(paragraph):
            return
        space: int | None = None
        for words, offset in self.alignment.place(paragraph):
            if words.isspace():
                space = offset
            else:
                self._add_words(words, offset, space)
                space = None
        self._close()

    def _add_words(self, words: str, offset: int, space: int | None) -> None:
        now = self.page.enclosed(offset)
        if now.code:
            return
        if self.before and (now.block != self.before.block or now.line > self.before.line + 1):
            self._close()
        elif self.before and now.line != self.before.line:
            self.made.add_space(offset - 1, "\n")
        elif space is not None:
            self.made.add_space(space)
        if self.before is None or now.link != self.before.link:
            self._end_link()
            self.link_start = self.made.length
        self.made.add(words, offset)
        self.link_end = self.made.length
        self.before = now

    def _end_link(self) -> None:
        if self.before and self.before.link >= 0:
            self.made.link(self.link_start, self.page.links[self.before.link], end=self.link_end)

    def _close(self) -> None:
        """End the block with the role that its element gives it."""
        if self.before is None:
            return
        self._end_link()
        role = self._role(self.before)
        self.made.close(role, quoted=self.before.quoted and role is Role.BODY, listed=self.before.listed)
        self.before = None

    def _role(self, enclosed: Enclosed) -> Role:
        if enclosed.caption:
            return Role.CAPTION
        if not enclosed.heading:
            return Role.BODY
        if enclosed.heading == "h1" and not self.has_headline:
            self.has_headline = True
            return Role.HEADLINE
        return Role.SUBHEAD
