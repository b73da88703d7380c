"""Kind `release-quotes`: an article all of whose quotations come from one press release."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from credcheck.checks.finding import look_beside, make_finding
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.kinds.copies.originality import is_release, name_of
from credcheck.checks.options import about, read_options
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Document, Quote, QuoteUse
from credcheck.text.fold import fold
from credcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class ReleaseQuotesOptions:
    """How many quotations make the rule speak."""

    min_quotes: int = field(default=1, metadata=about("quotations that the article must have", low=1))
    min_words: int = field(default=5, metadata=about("shorter quotations are not counted", low=1))


def check_release_quotes(rule: Rule) -> Finder:
    """Return the finder of articles that quote nobody but a press release."""
    options = read_options(ReleaseQuotesOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        quotes = [
            quote
            for quote in document.quotes
            if quote.use is QuoteUse.SPEECH and len(document.text_of(quote.span).split()) >= options.min_words
        ]
        if len(quotes) < options.min_quotes:
            return
        for path in sorted(evidence.beside):
            if is_release(evidence, path):
                places = [_place_of(document.text_of(quote.span), evidence.beside[path]) for quote in quotes]
                if all(places):
                    yield _finding(document, evidence, rule, path, quotes, places)

    return find


KIND = Kind(
    about="articles that quote nobody but a press release",
    options=ReleaseQuotesOptions,
    fields=("other", "path", "quotes"),
    check=check_release_quotes,
    alone=False,
)


def _finding(
    document: Document, evidence: Evidence, rule: Rule, path: str, quotes: list[Quote], places: list[Span | None]
) -> Finding:
    related = [look_beside(document, evidence, path, place, note="in the release") for place in places if place]
    count = "The only quotation" if len(quotes) == 1 else f"All {len(quotes)} quotations"
    return make_finding(
        document,
        rule,
        quotes[0].span,
        related=related,
        other=name_of(evidence, path),
        path=path,
        quotes=f"{count} {'comes' if len(quotes) == 1 else 'come'}",
    )


def _place_of(quotation: str, release: Document) -> Span | None:
    """Return the paragraph of a release that has the words of a quotation, or None; marks and stops do not count."""
    words = _bare(quotation)
    if words not in _bare(release.article.text):
        return None
    blocks = [block.span for block in release.article.blocks]
    return next((span for span in blocks if words in _bare(release.text_of(span))), blocks[0] if blocks else None)


def _bare(text: str) -> str:
    return " ".join("".join(one if one.isalnum() else " " for one in fold(text)).split())
