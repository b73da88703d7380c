"""Kind `pattern`: words of a newsroom's own, searched by a linear-time engine that no text and no pattern can hang."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from credcheck.checks.finding import make_finding, once_a_place
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import BadOption, Words, about, read_options
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Document
from credcheck.text.span import Span

_SCOPES: Final = ("article", "body", "boilerplate", "byline", "caption", "dek", "headline", "quote", "subhead")
_MAX_MEMORY_BYTES: Final = 8 * 1024 * 1024
_NOT_SHOWN: Final = re.compile(r"(?:invalid|bad|missing|unexpected)[^:]*: ?(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PatternOptions:
    """What is searched, and where."""

    patterns: Words = field(default=(), metadata=about("regular expressions of RE2: no look-around, no back-reference"))
    scope: str = field(default="body", metadata=about("where to search", choices=_SCOPES))
    case: bool = field(default=False, metadata=about("capitals count"))
    leave: Words = field(default=(), metadata=about("patterns: a match that holds one of these is left alone"))


def check_pattern(rule: Rule) -> Finder:
    """Return the finder of the rule's patterns."""
    options = read_options(PatternOptions, rule.options)
    if not options.patterns:
        raise BadOption("patterns", "the rule has no pattern", hint="add `patterns: […]` under options")
    wanted = [_compile(one, "patterns", at, options) for at, one in enumerate(options.patterns)]
    left = [_compile(one, "leave", at, options) for at, one in enumerate(options.leave)]

    def find(document: Document, _: Evidence) -> Iterator[Finding]:
        found = (span for scope in _scopes(document, options.scope) for span in _search(document, scope, wanted))
        judged = (at for at in sorted(found) if not any(one.search(document.text_of(at)) for one in left))
        yield from once_a_place(make_finding(document, rule, at, match=document.text_of(at)) for at in judged)

    return find


KIND: Final = Kind(
    about="words of your own, by regular expression",
    options=PatternOptions,
    fields=("match",),
    check=check_pattern,
)


def _compile(pattern: str, key: str, item: int, options: PatternOptions) -> Any:  # google-re2 ships no types
    import re2

    settings = re2.Options()
    settings.log_errors = False
    settings.case_sensitive = options.case
    settings.max_mem = _MAX_MEMORY_BYTES
    try:
        return re2.compile(pattern, settings)
    except re2.error as error:
        raise BadOption(key, _reason(pattern, error), hint=_HINT, item=item) from error


_HINT: Final = "write it without look-around, back-reference or a repetition above 1000; it is the syntax of RE2"


def _reason(pattern: str, error: Exception) -> str:
    said = error.args[0].decode() if error.args and isinstance(error.args[0], bytes) else str(error)
    piece = _NOT_SHOWN.match(said)
    at = pattern.find(piece[1]) if piece and piece[1] else -1
    return f"pattern not understood: {said}" + (f", at character {at + 1} of the pattern" if at >= 0 else "")


def _scopes(document: Document, scope: str) -> Iterator[Span]:
    if scope == "article" and document.article.text:
        yield Span(0, len(document.article.text))
    elif scope == "quote":
        yield from (quote.span for quote in document.quotes)
    else:
        yield from (sentence.span for sentence in document.sentences if sentence.role == scope)


def _search(document: Document, scope: Span, patterns: list[Any]) -> Iterator[Span]:
    words = document.text_of(scope)
    for pattern in patterns:
        for found in pattern.finditer(words):
            if found.end() > found.start():
                yield Span(scope.start + found.start(), scope.start + found.end())
