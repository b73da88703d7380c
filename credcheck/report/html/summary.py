"""At a glance: judged articles in, the answers to an editor's questions with their bars out. Decides nothing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from credcheck.model.evidence import PassageUse, Rate, Support
from credcheck.model.findings import Judged
from credcheck.model.profile import join_profiles, profile_document
from credcheck.report.html.draft.shared_words import find_words
from credcheck.report.html.sources import Bar, draw_bar, draw_corroboration
from credcheck.report.messages import RUN_BEFORE, SUPPORT, WHO_ELSE, WHO_SAYS_SO
from credcheck.report.verdict import answer_questions
from credcheck.report.words import count, percent


@dataclass(frozen=True, slots=True)
class Answer:
    """One question and its answer."""

    question: str
    answer: str
    detail: str
    bar: Bar | None = None


def summarise_answers(articles: Sequence[Judged], *, others: int) -> tuple[Answer, ...]:
    """Return the answer to each question: of one article as every report words it, of several as counts."""
    bars = {
        WHO_SAYS_SO: draw_bar(join_profiles(profile_document(judged.document) for judged in articles)),
        WHO_ELSE: draw_corroboration(_corroboration(articles)),
    }
    if len(articles) == 1:
        answers = answer_questions(articles[0], others=others)
        return tuple(Answer(one.question, *_split(one.answer), bars.get(one.question)) for one in answers)
    return tuple(
        Answer(question, answer, detail, bars.get(question))
        for question, (answer, detail) in (
            (RUN_BEFORE, _run_before(articles)),
            (WHO_SAYS_SO, _who_says_so(articles)),
            (WHO_ELSE, _who_else(articles)),
        )
    )


def _split(answer: str) -> tuple[str, str]:
    """Return the first sentence of an answer, and the rest."""
    first, stop, rest = answer.partition(". ")
    return f"{first}{'.' if stop else ''}", rest


def _run_before(articles: Sequence[Judged]) -> tuple[str, str]:
    copies = [judged for judged in articles if judged.evidence.duplicates]
    if not copies:
        return "No copy or shared passage found.", ""
    return f"{len(copies)} of {count(len(articles), 'article')} share text.", "With one another or with the corpus."


def measure_reuse(judged: Judged) -> tuple[int, str]:
    """Return how many words of the article stand uncredited in one other article, the most, and their share."""
    taken = (
        sum(passage.words for passage in duplicate.passages if passage.use is PassageUse.UNCREDITED)
        for duplicate in judged.evidence.duplicates
    )
    words, total = max(taken, default=0), len(find_words(judged.document.article.text))
    return words, percent(min(1.0, words / total) if total else None)


def _who_says_so(articles: Sequence[Judged]) -> tuple[str, str]:
    unread = sum(not judged.document.article.is_understood for judged in articles)
    if unread == len(articles):
        return "Attribution and claims are not read.", "None of the articles is in English."
    rate = sum((judged.sourcing for judged in articles), start=Rate(0, 0))
    profile = join_profiles(profile_document(judged.document) for judged in articles)
    claims = f"{rate.count} of {count(rate.total, 'checkable claim')} ({percent(rate.rate)}) are sourced."
    quotes = f"{profile.quotes_named} of {count(profile.quotes, 'quotation')} with a named speaker."
    left = f" {count(unread, 'article')} not in English: attribution and claims are not read." if unread else ""
    return (claims if rate.total else "No checkable claims."), (quotes if profile.quotes else "No quotations.") + left


def _who_else(articles: Sequence[Judged]) -> tuple[str, str]:
    rate = _corroboration(articles)
    if not rate.total:
        return "No other coverage found.", "No claim could be compared."
    supports = Counter(verdict.support for judged in articles for verdict in judged.evidence.verdicts)
    compared = [one for one in Support if one not in (Support.NOT_CHECKABLE, Support.UNMATCHED)]
    told = [f"{supports[one]} {SUPPORT[one]}" for one in compared if supports[one]]
    return f"{rate.count} of {count(rate.total, 'claim')} ({percent(rate.rate)}) corroborated.", "; ".join(told)


def _corroboration(articles: Sequence[Judged]) -> Rate:
    return sum((judged.evidence.corroboration for judged in articles), start=Rate(0, 0))
