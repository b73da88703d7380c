"""At a glance: judged articles in, the answers to an editor's three questions out. Counts; decides nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from credcheck.model.evidence import CopyRelation, Coverage, PassageUse, Support
from credcheck.model.findings import Judged
from credcheck.model.profile import join_profiles, profile_document
from credcheck.report.html.display_names import name_outlet, shorten
from credcheck.report.html.draft.shared_words import find_words
from credcheck.report.html.labels import COPY, FIRST, SUPPORT
from credcheck.report.html.sources import Bar, draw_bar, draw_coverage
from credcheck.report.words import count, listing, percent

_COUNTED = [one for one in Support if one not in (Support.NOT_CHECKABLE, Support.UNMATCHED)]
_MAX_NAME = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """One question and its answer."""

    question: str
    answer: str
    detail: str
    bar: Bar | None = None


def answer_questions(articles: Sequence[Judged]) -> tuple[Answer, ...]:
    """Return the three answers: has it run before, who says so, who else has it."""
    return (_run_before(articles), _who_says_so(articles), _who_else(articles))


def _run_before(articles: Sequence[Judged]) -> Answer:
    question = "Has it run before?"
    copies = [judged for judged in articles if judged.evidence.duplicates]
    if not copies:
        return Answer(question, "No shared text found", "in the articles it was held against")
    if len(articles) > 1:
        both = f"{len(copies)} of {count(len(articles), 'article')} share text"
        return Answer(question, both, "with one another or with the corpus")
    [judged] = copies
    nearest = judged.evidence.duplicates[0]
    other = judged.evidence.beside.get(nearest.path)
    name = shorten(name_outlet(other.article) if other else nearest.path, _MAX_NAME)
    more = len(judged.evidence.duplicates) - 1
    others = f" and {count(more, 'other')}" if more else ""
    first = FIRST.get(nearest.first, FIRST["unknown"])
    if nearest.relation is not CopyRelation.SHARES_PASSAGES:
        return Answer(question, f"{COPY[nearest.relation].capitalize()}", f"as {name}{others}; {first}")
    words, share = measure_reuse(judged)
    said = f"{count(words, 'word')} uncredited" if words else "Passages, all accounted for"
    return Answer(question, said, f"{f'{share} of the article; ' if words else ''}in {name}{others}; {first}")


def measure_reuse(judged: Judged) -> tuple[int, str]:
    """Return how many words of the article stand uncredited in one other article, the most, and their share."""
    taken = (
        sum(passage.words for passage in duplicate.passages if passage.use is PassageUse.UNCREDITED)
        for duplicate in judged.evidence.duplicates
    )
    words, total = max(taken, default=0), len(find_words(judged.document.article.text))
    return words, percent(min(1.0, words / total) if total else None)


def _who_says_so(articles: Sequence[Judged]) -> Answer:
    profile = join_profiles(profile_document(judged.document) for judged in articles)
    parts = [
        count(len(profile.named_sources), "named source") if profile.named_sources else "",
        count(len(profile.documents), "document") if profile.documents else "",
    ]
    behind = listing([part for part in parts if part]) or "Nobody is named"
    quotes = f"{profile.quotes_named} of {count(profile.quotes, 'quotation')} with a named speaker"
    return Answer("Who says so?", behind, quotes if profile.quotes else "No quotations", draw_bar(profile))


def _who_else(articles: Sequence[Judged]) -> Answer:
    question = "Who else has it?"
    coverage = _join(judged.evidence.coverage for judged in articles)
    if not any(judged.evidence.covered for judged in articles):
        return Answer(question, "No other report at hand", "the corpus does not cover this story: no verdict")
    supports = Counter(verdict.support for judged in articles for verdict in judged.evidence.verdicts)
    told = [f"{supports[one]} {SUPPORT[one].name.lower()}" for one in _COUNTED if supports[one]]
    claims = f"{coverage.supported} of {count(coverage.claims, 'claim')} supported"
    return Answer(question, claims, ", ".join(told), draw_coverage(coverage))


def _join(each: Iterable[Coverage]) -> Coverage:
    all_of_them = list(each)
    return Coverage(sum(one.claims for one in all_of_them), sum(one.supported for one in all_of_them))
