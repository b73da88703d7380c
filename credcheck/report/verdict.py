"""The verdict on an article in one sentence, and what it was held against. Speaks of support, never of truth."""

from collections.abc import Iterator, Mapping
from typing import Final

from credcheck.model.evidence import CopyRelation, CorpusSummary, Duplicate, PassageUse, Support
from credcheck.model.findings import Finding, Judged
from credcheck.model.profile import Profile, profile_document
from credcheck.model.statements import AttributionType, Document
from credcheck.report.words import count, days, listing

EXCLUDED: Final = "excluded"
"""The key under which a listing counts what the configuration leaves out; every other key is a suffix."""
_COPY: Final = {
    CopyRelation.EXACT: "it is word for word {path}",
    CopyRelation.NEAR_DUPLICATE: "it is a near-duplicate of {path}",
    CopyRelation.CONTAINS: "it contains {path}",
    CopyRelation.CONTAINED: "it is contained in {path}",
}


def verdict_sentence(judged: Judged) -> str:
    """Return one sentence such as "2 of 19 checkable claims are supported, nobody is named"."""
    clauses = [_coverage(judged), *_sources(judged.document), *_copies(judged), *_conflicts(judged)]
    sentence = ", ".join(clauses)
    return f"{sentence[0].upper()}{sentence[1:]}."


def profile_sentence(document: Document) -> str:
    """Return the evidence profile of an article as one sentence; "" where it makes no checkable claim."""
    profile = profile_document(document)
    total = sum(profile.claims.values())
    if not total:
        return ""
    behind = {
        "on a named source, an organisation or a document": profile.named,
        "on an unnamed source that is described": profile.anonymous,
        "on a vague source": profile.vague,
        "on nobody": profile.unattributed,
    }
    each = [f"{number} {words}" for words, number in behind.items() if number]
    claims = f"{count(total, 'checkable claim')}: {', '.join(each)}."
    return f"{claims} {_quotes(profile)}".strip()


def corpus_sentence(corpus: CorpusSummary) -> str:
    """Return what the drafts were held against: a verdict is never wider than that."""
    outlets = f" of {count(corpus.outlets, 'outlet')}" if corpus.outlets else ""
    size = f"{count(corpus.articles, 'article')}{outlets}"
    reports = count(corpus.stories, "independent report")
    return f"Held against {size} ({reports}; {days(corpus.earliest, corpus.latest)}); no verdict reaches further."


def counted_findings(findings: tuple[Finding, ...]) -> str:
    """Return the findings that count, by severity: "1 error, 5 warnings and 3 info notes", or "no findings"."""
    names = {"error": "error", "warning": "warning", "info": "info note"}
    found = [str(one.severity) for one in findings if one.suppressed is None]
    return listing([count(found.count(kind), name) for kind, name in names.items() if kind in found]) or "no findings"


def passed_over_sentence(passed_over: Mapping[str, int]) -> str:
    """Return which files of a folder were not read: other formats by suffix, then what the configuration leaves out."""
    kinds = [f"{passed_over[one]} {one or 'without suffix'}" for one in sorted(passed_over) if one != EXCLUDED]
    parts = [
        f"Passed over, other formats: {listing(kinds)}." if kinds else "",
        f"Left out by the configuration: {passed_over[EXCLUDED]}." if passed_over.get(EXCLUDED) else "",
    ]
    return " ".join(part for part in parts if part)


def _quotes(profile: Profile) -> str:
    if not profile.quotes:
        return ""
    named = f"{profile.quotes_named} of {count(profile.quotes, 'quotation')}"
    return f"{named} {'has' if 1 in (profile.quotes, profile.quotes_named) else 'have'} a named speaker."


def _coverage(judged: Judged) -> str:
    coverage = judged.evidence.coverage
    if not coverage.claims:
        return "it makes no claim that another report could carry"
    if all(one.support in (Support.UNMATCHED, Support.NOT_CHECKABLE) for one in judged.evidence.verdicts):
        return f"no other report of this story is at hand for its {count(coverage.claims, 'checkable claim')}"
    verb = "is" if coverage.claims == 1 else "are"
    return f"{coverage.supported} of {count(coverage.claims, 'checkable claim')} {verb} supported"


def _sources(document: Document) -> Iterator[str]:
    """Yield who is named, then who is not."""
    types = [one.type for one in document.attributions]
    people = {one.speaker for one in document.attributions if one.type is AttributionType.NAMED}
    profile = profile_document(document)
    named = [
        count(len(people), "person", "people") if people else "",
        count(len(profile.named_sources) - len(people), "organisation")
        if len(profile.named_sources) > len(people)
        else "",
        count(len(profile.documents), "document") if profile.documents else "",
    ]
    given = [one for one in named if one]
    if given:
        yield f"{listing(given)} {'is' if given == ['1 person'] else 'are'} named"
    elif document.claims:
        yield "nobody is named"
    if AttributionType.BLANKET in types:
        yield "one credit covers the whole article"
    vague = sum(one in (AttributionType.VAGUE, AttributionType.COLLECTIVE) for one in types)
    if vague:
        yield "1 statement rests on a vague source" if vague == 1 else f"{vague} statements rest on vague sources"


def _copies(judged: Judged) -> Iterator[str]:
    """Yield the nearest copy, or the share of the article that stands uncredited elsewhere."""
    near = [one for one in judged.evidence.duplicates if one.relation in _COPY]
    if near:
        more = f" and {count(len(near) - 1, 'other')}" if len(near) > 1 else ""
        yield _COPY[near[0].relation].format(path=near[0].path) + more
        return
    taken = max(judged.evidence.duplicates, key=_uncredited_words, default=None)
    if taken and _uncredited_words(taken):
        where = "an earlier article" if taken.first == "theirs" else "another article"
        yield f"{count(_uncredited_words(taken), 'word')} also stand in {where} without credit"


def _uncredited_words(duplicate: Duplicate) -> int:
    """Return the words of ours that theirs has too, without credit; 0 where ours came first."""
    if duplicate.first == "ours":
        return 0
    return sum(one.words for one in duplicate.passages if one.use is PassageUse.UNCREDITED)


def _conflicts(judged: Judged) -> Iterator[str]:
    supports = [one.support for one in judged.evidence.verdicts]
    differs, disputed = supports.count(Support.DIFFERS), supports.count(Support.DISPUTED)
    if differs:
        yield f"{count(differs, 'claim')} {'differs' if differs == 1 else 'differ'} from another report"
    if disputed:
        yield f"{count(disputed, 'claim')} {'is' if disputed == 1 else 'are'} disputed"
