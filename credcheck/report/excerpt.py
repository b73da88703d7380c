"""Excerpts: the words a finding is about, in their sentence. Escapes nothing: each format does so itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from credcheck.model.findings import Finding, Judged, Related
from credcheck.model.statements import Document
from credcheck.report.escape import one_line, squeeze
from credcheck.text.span import Span

_BESIDE_CHARACTERS: Final = 160
_MARKED_CHARACTERS: Final = 320
_MESSAGE_CHARACTERS: Final = 500


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of text with the words that matter in the middle; the three parts follow each other without a gap."""

    before: str
    marked: str
    after: str

    @property
    def text(self) -> str:
        """All of it."""
        return f"{self.before}{self.marked}{self.after}"

    @property
    def whole(self) -> bool:
        """Nothing but the marked words: marking them says nothing."""
        return not (self.before.strip() or self.after.strip())


def excerpt(document: Document, span: Span) -> Excerpt:
    """Return the words at the span within their sentence or sentences, on one line, long parts cut with an ellipsis."""
    text = document.article.text
    around = [sentence.span for sentence in document.sentences if sentence.span.overlaps(span)]
    start = min([span.start, *(one.start for one in around)])
    end = max([span.end, *(one.end for one in around)])
    return Excerpt(
        before=_tail(squeeze(text[start : span.start]).lstrip()),
        marked=shorten(squeeze(span.of(text)), _MARKED_CHARACTERS),
        after=_head(squeeze(text[span.end : end]).rstrip()),
    )


def shorten(text: str, characters: int) -> str:
    """Return the text on one line with its middle left out where it is longer than so many characters."""
    line = squeeze(text)
    if len(line) <= characters:
        return line
    half = (characters - 3) // 2
    return f"{_head(line[: half + 40], half)} {_tail(line[-half - 40 :], half).lstrip()}".replace("… …", "…")


def related_excerpt(judged: Judged, finding: Finding, related: Related) -> Excerpt:
    """Return the other article's sentence; where it gives a value differently, that value is what is marked."""
    theirs = judged.document if related.path == judged.document.path else judged.evidence.beside.get(related.path)
    if theirs is None or related.span.end > len(theirs.article.text):
        return Excerpt("", related_words(related), "")
    return excerpt(theirs, next(_differing(judged, finding, related), related.span))


def _differing(judged: Judged, finding: Finding, related: Related) -> Iterator[Span]:
    """Yield the values of theirs that differ from the words of the finding, or from its sentence."""
    for verdict in judged.evidence.verdicts:
        if not judged.document.claims[verdict.claim].span.overlaps(finding.span):
            continue
        for match in verdict.matches:
            if match.path == related.path:
                yield from (one.theirs for one in match.differs if related.span.covers(one.theirs))


def related_words(related: Related) -> str:
    """Return the words of a place beside a finding, on one line, shortened."""
    return shorten(one_line(related.text), _MARKED_CHARACTERS)


def message_of(finding: Finding) -> str:
    """Return what a finding says, on one line; a message that quotes a monster of a word is shortened."""
    return shorten(one_line(finding.message), _MESSAGE_CHARACTERS)


def quoted_by(finding: Finding) -> str:
    """Return the words a finding is about, on one line, shortened."""
    return shorten(one_line(finding.quoted), _MARKED_CHARACTERS)


def _head(text: str, characters: int = _BESIDE_CHARACTERS) -> str:
    """Return the beginning of the text, cut between words where it is too long."""
    if len(text) <= characters:
        return text
    cut = text.rfind(" ", characters - 40, characters)
    return f"{text[: cut if cut > 0 else characters]} …"


def _tail(text: str, characters: int = _BESIDE_CHARACTERS) -> str:
    """Return the end of the text, cut between words where it is too long."""
    if len(text) <= characters:
        return text
    cut = text.find(" ", len(text) - characters, len(text) - characters + 40)
    return f"… {text[cut + 1 if cut > 0 else len(text) - characters :]}"
