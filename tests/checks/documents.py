"""Documents for the tests of checks: copy in, with what stands behind which words said as phrases of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from credcheck.checks.options import Words
from credcheck.checks.rulebook.rulebook import Rulebook, load_rulebook
from credcheck.model.article import Role
from credcheck.model.evidence import Evidence, Story
from credcheck.model.findings import Confidence, Example, Examples, Finding, Rule, Severity
from credcheck.model.settings import RuleSettings
from credcheck.model.statements import (
    Attribution,
    AttributionType,
    Claim,
    ClaimKind,
    DateMention,
    Document,
    Quote,
    Sentence,
)
from credcheck.text.span import Span
from tests.copy import article

_SENTENCE = re.compile(r"\S(?:[^\n]*?[.!?][”\"]?(?=\s|$)|[^\n]*)")


@dataclass(frozen=True)
class Said:
    """An attribution as phrases of its document."""

    type: AttributionType
    source: str = ""
    cue: str = ""
    content: str = ""
    speaker: str | None = None
    inherited_from: int | None = None
    reason: bool = False


def at(text: str, phrase: str, *, nth: int = 1) -> Span:
    """Return where the nth occurrence of a phrase stands."""
    start = -1
    for _ in range(nth):
        start = text.index(phrase, start + 1)
    return Span(start, start + len(phrase))


def document(
    text: str,
    *,
    said: Sequence[Said] = (),
    quotes: Sequence[Quote] = (),
    claims: Sequence[tuple[str, ClaimKind, int | None]] = (),
    dates: Sequence[DateMention] = (),
    role: Role = Role.BODY,
    path: str = "story.txt",
    outlet: str | None = None,
    published: date | None = None,
) -> Document:
    """Return the document of a text: one sentence where one ends, everything else as it is said."""
    sentences = tuple(
        Sentence(number, Span(found.start(), found.end()), role)
        for number, found in enumerate(_SENTENCE.finditer(text))
    )
    bare = Document(article(text, path=path, outlet=outlet, published=published), sentences)
    attributions = tuple(_attribution(bare, number, one) for number, one in enumerate(said))
    stated = tuple(
        Claim(number, _sentence_of(bare, at(text, phrase)), at(text, phrase), kind, attribution)
        for number, (phrase, kind, attribution) in enumerate(claims)
    )
    return replace(bare, attributions=attributions, quotes=tuple(quotes), claims=stated, dates=tuple(dates))


def _attribution(bare: Document, number: int, said: Said) -> Attribution:
    text = bare.article.text
    source, cue, content = (tuple(at(text, one) for one in (words,) if one) for words in _phrases(said))
    where = (*cue, *source, *content)[0]
    return Attribution(
        id=number,
        type=said.type,
        sentence=_sentence_of(bare, where),
        cue=cue,
        source=source,
        content=content,
        speaker=said.speaker,
        inherited_from=said.inherited_from,
        reason=said.reason,
    )


def _phrases(said: Said) -> tuple[str, str, str]:
    return said.source, said.cue, said.content


def _sentence_of(bare: Document, span: Span) -> int:
    return next(one.id for one in bare.sentences if one.span.overlaps(span))


ALONE = Evidence(Story("s1", ("story.txt",)))
"""Nothing to hold an article against."""


def judge(rule_id: str, of: Document, evidence: Evidence = ALONE, **options: object) -> list[Finding]:
    """Return what one shipped rule finds, its options changed as given."""
    book = rulebook(rule_id, **options) if options else shipped(rule_id)
    return list(book.judge(of, evidence))


@cache
def shipped(rule_id: str) -> Rulebook:
    """Return the rulebook with one rule as it is shipped."""
    return rulebook(rule_id)


def rulebook(*rule_ids: str, **options: object) -> Rulebook:
    """Return the rulebook with these rules alone."""
    named = {name.replace("_", "-"): value for name, value in options.items()}
    settings = RuleSettings(select=rule_ids, options={rule_ids[0]: named} if named else {})
    return load_rulebook(settings)


def rule(check: str, *, message: str = "look here", **options: object) -> Rule:
    """Return a rule of a kind, for tests of the kind itself."""
    two = (Example("one"), Example("two"))
    named = {name.replace("_", "-"): value for name, value in options.items()}
    return Rule(
        id="TST101",
        name="test-rule",
        check=check,
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
        message=message,
        why="because",
        examples=Examples(two, two),
        options=named,
    )


def words(*given: str) -> Words:
    """Return the words as a tuple."""
    return given
