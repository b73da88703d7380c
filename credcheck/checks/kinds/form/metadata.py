"""Kind `metadata`: what an article does not say about itself, such as its date. One finding an article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import is_body, make_finding
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import about, read_options
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import DateMention, Document
from credcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class MetadataOptions:
    """Which fact an article must state."""

    missing: str = field(
        default="date",
        metadata=about("what must be there", choices=("byline", "date", "day-of-writing", "outlet", "title")),
    )


def check_metadata(rule: Rule) -> Finder:
    """Return the finder of articles that leave a fact about themselves out."""
    options = read_options(MetadataOptions, rule.options)

    def find(document: Document, _: Evidence) -> Iterator[Finding]:
        article = document.article
        known = {"byline": article.byline, "outlet": article.outlet, "title": article.title}
        if options.missing == "day-of-writing":
            yield from _undated_words(document, rule)
        elif (article.published if options.missing == "date" else known[options.missing]) is None:
            yield make_finding(document, rule, _opening(document), missing=options.missing, words="")

    return find


KIND: Final = Kind(
    about="what an article leaves out about itself",
    options=MetadataOptions,
    fields=("missing", "words"),
    check=check_metadata,
)


def _undated_words(document: Document, rule: Rule) -> Iterator[Finding]:
    if document.article.published is not None:
        return
    relative = [one for one in document.dates if _needs_a_day(document, one)]
    if relative:
        first = min(relative, key=lambda one: one.span)
        yield make_finding(document, rule, first.span, missing="date", words=document.text_of(first.span))


def _needs_a_day(document: Document, mention: DateMention) -> bool:
    return mention.relative and mention.start is None and is_body(document, mention.span)


def _opening(document: Document) -> Span:
    """Return the article's first line: where a date or a byline would stand."""
    text = document.article.text
    found = re.search(r"\S[^\n]*", text)
    return Span(found.start(), found.end()) if found else Span(0, max(1, len(text)))
