"""From a place to a finding: the rule's message filled in, the lines looked up, a fingerprint that outlives an edit.

What goes into a message comes from hostile articles: it is cleaned of control characters and shortened here; escaping
for a terminal or a page is the reporter's.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Final

from credcheck.model.article import Place, Role
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Fix, Related, Rule
from credcheck.model.statements import Document, Sentence
from credcheck.text.fold import fold
from credcheck.text.span import Span

MAX_SHOWN: Final = 80
FIELD: Final = re.compile(r"\{([a-z_]+)\}")
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
_GAP: Final = re.compile(r"\s+")


def clean(text: str, *, longest: int = MAX_SHOWN) -> str:
    """Return the text on one line, without control and format characters, cut at a word to `longest` characters."""
    visible = "".join(" " if unicodedata.category(one) in _UNSEEN else one for one in text[: 20 * longest])
    line = _GAP.sub(" ", visible).strip()
    if len(line) <= longest:
        return line
    cut = line[: longest - 1].rsplit(" ", 1)[0] if " " in line[: longest - 1] else line[: longest - 1]
    return cut.rstrip(" ,;:–—-") + "…"


def make_finding(
    document: Document,
    rule: Rule,
    at: Span,
    *,
    related: Sequence[Related] = (),
    fix: Fix | None = None,
    **values: str,
) -> Finding:
    """Return the finding of a rule at a span; each `{field}` of its message is filled from `values`, cleaned."""
    shown = {name: clean(value) for name, value in values.items()}
    return Finding(
        rule=rule.id,
        name=rule.name,
        severity=rule.severity,
        confidence=rule.confidence,
        path=document.path,
        span=at,
        start=document.article.place(at.start),
        end=_place_after(document, at),
        message=FIELD.sub(lambda found: shown.get(found[1], found[0]), rule.message),
        quoted=document.text_of(at),
        fingerprint="",
        suggestion=FIELD.sub(lambda found: shown.get(found[1], found[0]), rule.suggestion),
        related=tuple(related),
        fix=fix,
    )


def insertion(document: Document, after: int, text: str, *, safe: bool = True) -> Fix:
    """Return the fix that puts a text behind the character before offset `after` of the article, in its file."""
    at = document.article.source_map.offset(after - 1) + 1
    return Fix(at, at, text, safe)


def propose_mark(document: Document, sentence: Span, mark: str) -> Fix | None:
    """Return the proposal to set a mark before the stop that ends a sentence, or None where no mark is wanted."""
    if not mark:
        return None
    words = document.text_of(sentence).rstrip(" .!?…\n\"'”’)")
    return insertion(document, sentence.start + len(words), f" {mark}", safe=False) if words else None


def _place_after(document: Document, at: Span) -> Place:
    last = document.article.place(at.end - 1)
    return Place(last.line, last.column + 1)


def look_beside(document: Document, evidence: Evidence, path: str, span: Span, *, note: str) -> Related:
    """Return the place in another article (or in this one) that a finding points to."""
    other = document if path == document.path else evidence.beside.get(path)
    if other is None:
        return Related(path, Place(1, 1), span, clean(note), "")
    return Related(path, other.article.place(span.start), span, clean(note), other.text_of(span))


def sentence_around(document: Document, at: Span) -> Sentence | None:
    """Return the sentence that holds the first character of a span, or None between sentences."""
    position = bisect_right(document.sentences, at.start, key=lambda one: one.span.start) - 1
    if position < 0 or not document.sentences[position].span.overlaps(at):
        return None
    return document.sentences[position]


def is_body(document: Document, at: Span) -> bool:
    """Say whether a span stands in a body sentence: nothing else is judged."""
    sentence = sentence_around(document, at)
    return sentence is not None and sentence.role is Role.BODY


def once_a_place(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings of one rule, leaving out any that overlaps one already yielded."""
    taken: list[Span] = []
    for finding in findings:
        if not any(finding.span.overlaps(span) for span in taken):
            taken.append(finding.span)
            yield finding


def in_reading_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings of one article sorted by place, then rule, each with its fingerprint."""
    ordered = sorted(findings, key=lambda one: (one.span, one.rule, one.message))
    seen: Counter[str] = Counter()
    numbered = []
    for finding in ordered:
        identity = "\0".join((finding.rule, finding.path, fold(finding.quoted)))
        seen[identity] += 1
        numbered.append(replace(finding, fingerprint=_fingerprint(identity, seen[identity])))
    return tuple(numbered)


def _fingerprint(identity: str, occurrence: int) -> str:
    named = identity if occurrence == 1 else f"{identity}\0{occurrence}"
    return sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:24]
