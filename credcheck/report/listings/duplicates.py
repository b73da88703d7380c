"""The copies among some articles: a Survey in, text for a terminal, JSON by the contract, or CSV out."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from credcheck.model.article import Article
from credcheck.model.errors import BadConfiguration
from credcheck.model.evidence import Copy, CopyRelation, Passage, PassageUse, Story
from credcheck.model.survey import Survey
from credcheck.report.escape import escape_csv, one_line
from credcheck.report.excerpt import shorten
from credcheck.report.formats.json import Json, dump_json
from credcheck.report.style import Style
from credcheck.report.text.page import Page
from credcheck.report.words import count, percent

SCHEMA: Final = "credcheck-duplicates/1"
_DIGITS: Final = 4
_PAIRS_SHOWN: Final = 200
_FIRST: Final = {"ours": "a", "theirs": "b"}
_RELATION: Final = {
    CopyRelation.EXACT: "the same text",
    CopyRelation.NEAR_DUPLICATE: "near-duplicates",
    CopyRelation.CONTAINS: "the first contains the second",
    CopyRelation.CONTAINED: "the second contains the first",
    CopyRelation.SHARES_PASSAGES: "share passages",
}
_USE_STYLE: Final = {PassageUse.UNCREDITED: "warning", PassageUse.CREDITED: "good"}
_COLUMNS: Final = (
    "kind", "cluster", "a", "b", "relation", "similarity", "a_in_b", "b_in_a", "first",
    "a_start", "a_end", "b_start", "b_end", "words", "use", "text",
)  # fmt: skip


def render_duplicates(survey: Survey, *, format: str, width: int, color: bool, passages: bool = True) -> str:  # noqa: A002
    """Return the copies written out; `passages`: each pair's shared passages too.

    Raises:
        BadConfiguration: no such format.
    """
    if format not in FORMATS:
        known = ", ".join(FORMATS)
        raise BadConfiguration(f"no format '{format}' for duplicates (known: {known})", hint="name one of these")
    return FORMATS[format](survey, Style(color=color, width=width, verbose=passages))


def _render_json(survey: Survey, style: Style) -> str:
    """Return one JSON object by the contract of docs/report-json.md."""
    return dump_json(
        {
            "schema": SCHEMA,
            "articles": len(survey.articles),
            "pairs": [_pair(copy, passages=style.verbose) for copy in survey.copies],
            "clusters": [
                {"id": name, "members": list(story.members), "first": story.first} for name, story in _clusters(survey)
            ],
            "faults": [{"path": fault.path, "message": fault.message, "hint": fault.hint} for fault in survey.faults],
        }
    )


def _clusters(survey: Survey) -> list[tuple[str, Story]]:
    """Return the stories of two members or more, each with its name: c1 and so on."""
    several = [story for story in survey.stories if len(story.members) > 1]
    return [(f"c{number}", story) for number, story in enumerate(several, start=1)]


def _pair(copy: Copy, *, passages: bool) -> Json:
    seen = copy.duplicate
    return {
        "a": copy.a,
        "b": copy.b,
        "relation": str(seen.relation),
        "similarity": round(seen.similarity, _DIGITS),
        "containment": [round(seen.containment, _DIGITS), round(seen.containment_theirs, _DIGITS)],
        "first": _FIRST.get(seen.first, "unknown"),
        "passages": [_passage(one, seen.first) for one in seen.passages] if passages else [],
        "short_passages": seen.short,
    }


def _passage(passage: Passage, first: str) -> Json:
    return {
        "a": [passage.ours.start, passage.ours.end],
        "b": [passage.theirs.start, passage.theirs.end],
        "words": passage.words,
        "similarity": round(passage.similarity, _DIGITS),
        "use": str(use_of_pair(passage, first)),
        "left_out": passage.left_out,
    }


def use_of_pair(passage: Passage, first: str) -> PassageUse:
    """Return the use by the article that has the later date; where that is not known, the kinder of both."""
    theirs = passage.use_theirs or passage.use
    if first == "ours":
        return theirs
    return passage.use if first == "theirs" or passage.use is not PassageUse.UNCREDITED else theirs


def _render_csv(survey: Survey, style: Style) -> str:
    """Return a row for each pair and each of its passages, then one for each member of a cluster, under a heading."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in chain(_pair_rows(survey, passages=style.verbose), _cluster_rows(survey)):
        writer.writerow(map(escape_csv, row))
    return out.getvalue()


def _pair_rows(survey: Survey, *, passages: bool) -> Iterator[Sequence[str]]:
    texts = {article.path: article.text for article in survey.articles}
    for copy in survey.copies:
        yield _pair_cells(copy)
        if passages:
            yield from (_passage_cells(copy, passage, texts[copy.a]) for passage in copy.duplicate.passages)


def _cluster_rows(survey: Survey) -> Iterator[Sequence[str]]:
    for name, story in _clusters(survey):
        for path in story.members:
            first = "a" if path == story.first else ""
            yield ("cluster", name, path, *[""] * 5, first, *[""] * 7)


def _pair_cells(copy: Copy) -> tuple[str, ...]:
    seen = copy.duplicate
    figures = (f"{seen.similarity:.4f}", f"{seen.containment:.4f}", f"{seen.containment_theirs:.4f}")
    return ("pair", "", copy.a, copy.b, str(seen.relation), *figures, _FIRST.get(seen.first, "unknown"), *[""] * 7)


def _passage_cells(copy: Copy, passage: Passage, text: str) -> tuple[str, ...]:
    ours, theirs = passage.ours, passage.theirs
    places = (str(ours.start), str(ours.end), str(theirs.start), str(theirs.end), str(passage.words))
    blank = ("", f"{passage.similarity:.4f}", "", "", "")
    use = str(use_of_pair(passage, copy.duplicate.first))
    return ("passage", "", copy.a, copy.b, *blank, *places, use, shorten(one_line(ours.of(text)), 500))


def _render_text(survey: Survey, style: Style) -> str:
    """Return the clusters, then the pairs, for a person."""
    page = Page(style)
    articles = {article.path: article for article in survey.articles}
    clusters = _clusters(survey)
    if clusters:
        page.heading("clusters: copies of one report")
        for name, story in clusters:
            _write_cluster(page, name, story)
        page.blank()
    if survey.copies:
        page.heading("pairs")
        for copy in survey.copies[:_PAIRS_SHOWN]:
            _write_pair(page, copy, articles, passages=style.verbose)
        if len(survey.copies) > _PAIRS_SHOWN:
            page.paragraph(f"… and {len(survey.copies) - _PAIRS_SHOWN:,} more; --format json or csv lists every pair.")
        page.blank()
    pairs = f"{count(len(survey.copies), 'pair')} of {count(len(survey.articles), 'article')} share text"
    page.paragraph((f"{pairs}; {count(len(clusters), 'cluster')}, {_reports(survey)}.", "strong"))
    return page.text()


def _reports(survey: Survey) -> str:
    return count(len(survey.stories), "independent report")


def _write_cluster(page: Page, name: str, story: Story) -> None:
    first = f"first: {story.first}" if story.first else "who had it first is not known"
    page.paragraph((name, "strong"), f"  {count(len(story.members), 'copy', 'copies')}, {first}")
    for path in story.members:
        page.paragraph(path, indent=4, hanging=2)


def _write_pair(page: Page, copy: Copy, articles: Mapping[str, Article], *, passages: bool) -> None:
    seen = copy.duplicate
    page.paragraph((f"{copy.a}  ·  {copy.b}", "strong"), hanging=2)
    shares = f"{percent(seen.containment)} of the first, {percent(seen.containment_theirs)} of the second"
    page.paragraph(
        f"{_RELATION[seen.relation]}: {shares}; alike {percent(seen.similarity)}; {_who_was_first(copy)}", indent=2
    )
    for passage in seen.passages if passages else ():
        _write_passage(page, copy, passage, articles[copy.a])
    if passages and seen.short:
        page.paragraph(f"{count(seen.short, 'shorter passage')} left out", indent=4)


def _who_was_first(copy: Copy) -> str:
    first = {"ours": copy.a, "theirs": copy.b}.get(copy.duplicate.first)
    return f"{first} has the earlier date" if first else "who had it first is not known"


def _write_passage(page: Page, copy: Copy, passage: Passage, article: Article) -> None:
    use = use_of_pair(passage, copy.duplicate.first)
    line = article.place(passage.ours.start).line
    told = f"  {count(passage.words, 'word')}, {percent(passage.similarity)} the same, line {line}"
    told += f" (left out of findings by {passage.left_out})" if passage.left_out else ""
    page.paragraph((str(use), _USE_STYLE.get(use, "strong")), told, indent=4)
    page.paragraph(shorten(one_line(passage.ours.of(article.text)), 240), indent=6)


FORMATS: Final[Mapping[str, Callable[[Survey, Style], str]]] = {
    "csv": _render_csv,
    "json": _render_json,
    "text": _render_text,
}
