"""Two articles side by side: one judged against the other in, both texts with their shared words marked out.

A wide terminal gets two columns, a narrow one gets one below the other; programs get JSON.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from credcheck.model.article import Article, ArticleRole
from credcheck.model.errors import BadConfiguration
from credcheck.model.evidence import Duplicate, Match, MatchRelation, Passage, PassageUse, Verdict
from credcheck.model.findings import Judged
from credcheck.report.escape import escape_terminal, one_line
from credcheck.report.excerpt import shorten
from credcheck.report.formats.json import Json, dump_json
from credcheck.report.style import Style
from credcheck.report.text.explain import explain_claims
from credcheck.report.text.page import Page
from credcheck.report.words import count, day, percent
from credcheck.text.span import Span

if TYPE_CHECKING:
    from rich.text import Text

SCHEMA: Final = "credcheck-comparison/1"
TWO_COLUMNS_FROM: Final = 100
_DIGITS: Final = 4
_GAP: Final = "  │  "
_SHARED: Final = "bold green"
_MARKS: Final = "[", "]"


def render_comparison(judged: Judged, other: Article, *, style: Style, format: str = "text") -> str:  # noqa: A002
    """Return one article held against another, written out as text or JSON.

    Raises:
        BadConfiguration: no such format.
    """
    if format not in FORMATS:
        known = ", ".join(FORMATS)
        raise BadConfiguration(f"no format '{format}' for a comparison (known: {known})", hint="name one of these")
    return FORMATS[format](judged, other, style)


def _duplicate(judged: Judged, other: Article) -> Duplicate | None:
    """Return what both share, or None where that is nothing."""
    return next((one for one in judged.evidence.duplicates if one.path == other.path), None)


def _matches(judged: Judged, other: Article) -> Iterator[tuple[Span, Verdict, Match]]:
    """Yield each claim of ours that the other article carries or contradicts: its span, its verdict, the match."""
    for claim, verdict in zip(judged.document.claims, judged.evidence.verdicts, strict=True):
        for match in verdict.matches:
            if match.path == other.path:
                yield claim.span, verdict, match


def _render_json(judged: Judged, other: Article, style: Style) -> str:
    """Return the comparison as one JSON object."""
    del style
    shared = _duplicate(judged, other)
    return dump_json(
        {
            "schema": SCHEMA,
            "ours": _about(judged.document.article),
            "theirs": _about(other),
            "relation": str(shared.relation) if shared else None,
            "similarity": round(shared.similarity, _DIGITS) if shared else 0.0,
            "containment": [round(shared.containment, _DIGITS), round(shared.containment_theirs, _DIGITS)]
            if shared
            else [0.0, 0.0],
            "first": shared.first if shared else "unknown",
            "passages": [_passage(one) for one in shared.passages] if shared else [],
            "claims": [_claim(*found) for found in _matches(judged, other)],
            "verdicts": [_verdict(judged, verdict) for verdict in judged.evidence.verdicts],
        }
    )


def _about(article: Article) -> Json:
    published = article.published and article.published.isoformat()
    role = article.role and str(article.role)
    return {
        "path": article.path,
        "title": article.title,
        "outlet": article.outlet,
        "published": published,
        "role": role,
    }


def _passage(passage: Passage) -> Json:
    return {
        "ours": [passage.ours.start, passage.ours.end],
        "theirs": [passage.theirs.start, passage.theirs.end],
        "words": passage.words,
        "similarity": round(passage.similarity, _DIGITS),
        "use": str(passage.use),
    }


def _verdict(judged: Judged, verdict: Verdict) -> Json:
    span = judged.document.claims[verdict.claim].span
    return {
        "claim": verdict.claim,
        "span": [span.start, span.end],
        "support": str(verdict.support),
        "why": list(verdict.why),
    }


def _claim(span: Span, verdict: Verdict, match: Match) -> Json:
    differs = [
        {
            "kind": one.kind,
            "ours": [one.ours.start, one.ours.end],
            "theirs": [one.theirs.start, one.theirs.end],
            "note": one.note,
        }
        for one in match.differs
    ]
    return {
        "claim": verdict.claim,
        "ours": [span.start, span.end],
        "theirs": [match.span.start, match.span.end],
        "relation": str(match.relation),
        "score": round(match.score, _DIGITS),
        "shared": list(match.shared),
        "differs": differs,
        "support": str(verdict.support),
        "why": list(verdict.why),
    }


def _render_text(judged: Judged, other: Article, style: Style) -> str:
    """Return the comparison for a terminal."""
    page = Page(style)
    ours, shared = judged.document.article, _duplicate(judged, other)
    for name, article in (("ours", ours), ("theirs", other)):
        known = [article.path, article.outlet, article.published and day(article.published)]
        page.paragraph((f"{name:8}", "strong"), " · ".join(one_line(one) for one in known if one), hanging=8)
    page.paragraph((_sentence(shared), "strong"))
    if shared and other.role is ArticleRole.RELEASE:
        page.paragraph(share_of_release(shared, ours))
    page.blank()
    passages = shared.passages if shared else ()
    page.heading("shared passages" if passages else "no shared passage")
    for passage in passages:
        page.paragraph(_about_passage(passage, ours, other))
        _write_columns(page, _marked(ours, passage.ours, other, passage.theirs, page.color), _columns(page.width))
        page.blank()
    matches = list(_matches(judged, other))
    found = [one for one in matches if one[2].relation is not MatchRelation.RELATED]
    page.heading("shared and differing claims" if found else "no shared claim")
    for span, verdict, match in found:
        page.paragraph((f"{match.relation}", "strong"), f"  score {match.score:.2f}, {verdict.support}{_notes(match)}")
        _write_columns(page, (_plain(ours, span), _plain(other, match.span)), _columns(page.width))
        page.blank()
    if len(found) < len(matches):
        page.paragraph(f"{count(len(matches) - len(found), 'related sentence')} besides; --format json lists each.")
    if style.explain:
        page.blank()
        page.heading("why claims of ours got their verdicts")
        explain_claims(page, (judged,), str(style.explain))
    return page.text()


def _sentence(shared: Duplicate | None) -> str:
    if shared is None:
        return "They share no passage and are no copies of each other."
    first = {"ours": "ours has the earlier date", "theirs": "theirs has the earlier date"}
    dated = first.get(shared.first, "who had it first is not known")
    shares = (
        f"{percent(shared.containment)} of ours is in theirs, {percent(shared.containment_theirs)} of theirs in ours"
    )
    return f"{str(shared.relation).capitalize()}: {shares}; {dated}."


def share_of_release(shared: Duplicate, ours: Article) -> str:
    """Return how much of a press release an article uses, and how much of the article it makes up."""
    kept = [one for one in shared.passages if one.use is not PassageUse.BOILERPLATE]
    from_release = sum(len(one.ours.of(ours.text).split()) for one in kept)
    words = max(1, len(ours.text.split()))
    quoted = sum(len(one.ours.of(ours.text).split()) for one in kept if one.use is PassageUse.QUOTED)
    return (
        f"Press release: {percent(shared.containment_theirs)} of it is used; {percent(from_release / words)} of the "
        f"article is from it, {percent(quoted / words)} as quotation."
    )


def _about_passage(passage: Passage, ours: Article, other: Article) -> str:
    lines = f"line {ours.place(passage.ours.start).line} / line {other.place(passage.theirs.start).line}"
    return f"{passage.use}: {count(passage.words, 'word')}, {percent(passage.similarity)} the same; {lines}"


def _notes(match: Match) -> str:
    notes = "; ".join(f"{one.kind}s differ: {one.note}" for one in match.differs)
    return f"; {notes}" if notes else ""


def _columns(width: int) -> int:
    """Return how many columns fit."""
    return 2 if width >= TWO_COLUMNS_FROM else 1


def _plain(article: Article, span: Span) -> "Text":
    """Return the words at a span, escaped."""
    from rich.text import Text

    return Text(escape_terminal(shorten(one_line(span.of(article.text)), 1_000)))


def _marked(ours: Article, span: Span, other: Article, theirs: Span, color: bool) -> tuple["Text", "Text"]:
    """Return both passages with the words that only one of them has marked: by brackets, in colour by the rest."""
    from rapidfuzz.distance import Indel

    a, b = one_line(span.of(ours.text)).split(" "), one_line(theirs.of(other.text)).split(" ")
    steps = list(Indel.opcodes([word.casefold() for word in a], [word.casefold() for word in b]))
    left = [(a[one.src_start : one.src_end], one.tag == "equal") for one in steps if one.src_start < one.src_end]
    right = [(b[one.dest_start : one.dest_end], one.tag == "equal") for one in steps if one.dest_start < one.dest_end]
    return _mark(left, color), _mark(right, color)


def _mark(pieces: Sequence[tuple[Sequence[str], bool]], color: bool) -> "Text":
    """Return the words of one side, in order; `True` marks those that both sides have."""
    from rich.text import Text

    text = Text()
    for words, same in pieces:
        shown = escape_terminal(" ".join(words))
        open_, close = ("", "") if same or color else _MARKS
        text.append(f"{' ' if text else ''}{open_}")
        text.append(shown, _SHARED if same else "")
        text.append(close)
    return text


def _write_columns(page: Page, sides: tuple["Text", "Text"], columns: int) -> None:
    """Add two texts beside each other, or one below the other."""
    if columns == 1:
        for lead, side in zip(("ours    ", "theirs  "), sides, strict=True):
            page.block(side, lead=lead)
        return
    page.pair(*sides, gap=_GAP)


FORMATS: Final[Mapping[str, Callable[[Judged, Article, Style], str]]] = {"json": _render_json, "text": _render_text}
