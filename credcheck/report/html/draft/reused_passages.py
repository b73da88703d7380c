"""Reused passages side by side: a duplicate and the two texts in, aligned rows of marked words out.

Rows follow our sentences; what stands opposite comes from the word alignment of the whole passage.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from credcheck.model.article import ArticleRole
from credcheck.model.evidence import Duplicate, Passage, PassageUse
from credcheck.model.findings import Judged
from credcheck.model.statements import Document
from credcheck.report.html.display_names import name_outlet, spell_date
from credcheck.report.html.draft.matches import safe_url
from credcheck.report.html.draft.shared_words import Piece, find_words, mark_differences, match_words
from credcheck.report.html.labels import COPY, FIRST, USE, Sign
from credcheck.report.listings.side_by_side import share_of_release
from credcheck.report.words import percent
from credcheck.text.fold import fold

_USES = list(USE)


@dataclass(frozen=True, slots=True)
class FacingRow:
    """A sentence of ours and what stands opposite; either may be empty."""

    ours: tuple[Piece, ...]
    theirs: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class FacingPassage:
    """One shared passage, cut into rows."""

    use: str
    sign: Sign
    words: int
    share: str
    """Of our article's words."""
    same: str
    """Of the aligned words."""
    ours_line: int
    theirs_line: int
    rows: tuple[FacingRow, ...]

    @property
    def must_look(self) -> bool:
        """Nothing accounts for it: it is shown open."""
        return self.use == PassageUse.UNCREDITED


@dataclass(frozen=True, slots=True)
class Facing:
    """Another article and the passages it shares with ours."""

    id: str
    outlet: str
    path: str
    day: str
    our_day: str
    url: str
    relation: str
    likeness: str
    ours_in_theirs: str
    theirs_in_ours: str
    first: str
    first_words: str
    tally: str
    """"2 uncredited, 1 quoted"."""
    passages: tuple[FacingPassage, ...]
    release: str = ""
    """Of a press release: how much of it is used, and how much of this article it makes up."""

    @property
    def must_look(self) -> bool:
        """At least one passage has nothing that accounts for it."""
        return any(passage.must_look for passage in self.passages)


def face_duplicates(judged: Judged, prefix: str) -> tuple[Facing, ...]:
    """Return the other articles that share text with ours, nearest first, uncredited passages before the others."""
    beside = judged.evidence.beside
    facing = []
    for number, duplicate in enumerate(judged.evidence.duplicates, 1):
        other = beside.get(duplicate.path)
        facing.append(_face(judged.document, other, duplicate, f"{prefix}d{number}"))
    return tuple(facing)


def _face(document: Document, other: Document | None, duplicate: Duplicate, name: str) -> Facing:
    order = sorted(duplicate.passages, key=lambda one: (_USES.index(one.use), one.ours))
    total = len(find_words(document.article.text))
    return Facing(
        id=name,
        outlet=name_outlet(other.article) if other else duplicate.path,
        path=duplicate.path,
        day=spell_date(other.article.published if other else None),
        our_day=spell_date(document.article.published),
        url=safe_url(other.article.url if other else None),
        relation=COPY[duplicate.relation],
        likeness=percent(duplicate.similarity),
        ours_in_theirs=percent(duplicate.containment),
        theirs_in_ours=percent(duplicate.containment_theirs),
        first=duplicate.first,
        first_words=FIRST.get(duplicate.first, FIRST["unknown"]),
        tally=_tally(order),
        passages=tuple(_passage(document, other, one, total) for one in order) if other else (),
        release=share_of_release(duplicate, document.article)
        if other and other.article.role is ArticleRole.RELEASE
        else "",
    )


def _tally(passages: Sequence[Passage]) -> str:
    each = [(USE[use].name.lower(), sum(one.use is use for one in passages)) for use in _USES]
    return ", ".join(f"{number} {name}" for name, number in each if number)


def _passage(document: Document, other: Document, passage: Passage, total: int) -> FacingPassage:
    return FacingPassage(
        use=str(passage.use),
        sign=USE[passage.use],
        words=passage.words,
        share=percent(passage.words / total if total else None),
        same=percent(passage.similarity),
        ours_line=document.article.place(passage.ours.start).line,
        theirs_line=other.article.place(passage.theirs.start).line,
        rows=_rows(document, other, passage),
    )


def _rows(document: Document, other: Document, passage: Passage) -> tuple[FacingRow, ...]:
    """Return the passage in rows, one a sentence of ours; joined, each side is the passage as it stands."""
    ours, theirs = document.text_of(passage.ours), other.text_of(passage.theirs)
    begins = [one.span.start - passage.ours.start for one in document.sentences if one.span.overlaps(passage.ours)]
    cuts = [0, *(begin for begin in begins if begin > 0), len(ours)]
    across = _carry_over(ours, theirs, cuts)
    rows = []
    for index in range(len(cuts) - 1):
        pair = mark_differences(ours[cuts[index] : cuts[index + 1]], theirs[across[index] : across[index + 1]])
        rows.append(FacingRow(*pair))
    return tuple(row for row in rows if row.ours or row.theirs)


def _carry_over(ours: str, theirs: str, cuts: Sequence[int]) -> list[int]:
    """Return, for each cut in our text, the cut in theirs that keeps the aligned words on the same side."""
    our_words, their_words = find_words(ours), find_words(theirs)
    runs = match_words([fold(word.of(ours)) for word in our_words], [fold(word.of(theirs)) for word in their_words])
    pairs = [(start + step, other + step) for start, other, length in runs for step in range(length)]
    across = [0]
    for cut in cuts[1:-1]:
        word = bisect_left([span.start for span in our_words], cut)
        place = bisect_left(pairs, (word, -1))
        across.append(_token_start(theirs, their_words[pairs[place][1]].start) if place < len(pairs) else len(theirs))
    return [*across, len(theirs)]


def _token_start(text: str, at: int) -> int:
    """Return where the word at `at` begins with the marks that open it, such as a quotation mark."""
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at
