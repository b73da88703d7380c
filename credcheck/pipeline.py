"""The story of one run: read, extract, recall, compare, judge. Never prints, never exits.

Each article is taken apart, compared and judged by itself: what fails on one is a fault, and the others are judged.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from credcheck.checks.rulebook.rulebook import Rulebook
from credcheck.compare import Comparison, cluster_copies, compare_field, find_copies
from credcheck.extract import extract_document
from credcheck.index.candidates import candidate_pairs
from credcheck.index.recalled import Recalled, Store
from credcheck.index.summary import merge_recalled, summarise
from credcheck.index.terms.claim_terms import claim_candidates
from credcheck.model.article import Article
from credcheck.model.errors import OverBudget
from credcheck.model.evidence import CorpusSummary, Evidence
from credcheck.model.findings import Judged
from credcheck.model.guard import UNGUARDED, Guard
from credcheck.model.settings import Settings
from credcheck.model.statements import Document

Extract = Callable[[Sequence[Article], Guard], list[Document]]
"""Takes articles apart, in order; those it fails on are left out, with a fault in the guard."""


def judge_articles(  # noqa: PLR0913 - all that one run rests on
    drafts: Sequence[Article],
    others: Sequence[Article],
    *,
    stores: Sequence[Store],
    rulebook: Rulebook,
    settings: Settings,
    extract: Extract | None = None,
    guard: Guard = UNGUARDED,
    today: date | None = None,
) -> tuple[tuple[Judged, ...], CorpusSummary]:
    """Judge each draft against the other drafts, the articles it is compared with, and what the stores recall.

    Returns the drafts in the order given, and what they were compared with. A draft on which something fails is left
    out, with a fault in `guard`; without a guard, whatever fails is raised. `extract` may remember what it has taken
    apart before. `today` decides which embargoes have ended; None: none has.
    """
    extract = extract or (lambda articles, guard: extract_each(articles, settings, guard))
    documents, recalled = guard.sift(
        extract(drafts, guard),
        lambda some: merge_recalled([store.recall(some, settings) for store in stores]),
        path_of=_path_of,
        doing="looking for its story in the stored corpus",
    )
    recalled = recalled or Recalled()
    guard.faults.extend(recalled.faults)
    seen = {_file_of(article) for article in drafts}
    fresh = [article for article in (*others, *recalled.articles) if _is_first(_file_of(article), seen)]
    beside = extract(fresh, guard)
    ours = {id(document) for document in documents}
    kept, compared = guard.sift(
        [*documents, *beside],
        lambda field: _compare(field, sum(id(one) in ours for one in field), recalled, settings, today),
        path_of=_path_of,
        doing="comparing it with the others",
    )
    if compared is None:
        return (), summarise([], [], recalled)
    judged = (_judge(at, kept[at], compared.evidence, rulebook, guard) for at in range(compared.drafts))
    return tuple(one for one in judged if one), compared.summary


@dataclass(frozen=True, slots=True)
class _Compared:
    """A field of articles, ready to be asked for the evidence on each draft."""

    evidence: Comparison
    drafts: int
    """The first so many articles of the field are drafts."""
    summary: CorpusSummary


def _compare(
    field: Sequence[Document], drafts: int, recalled: Recalled, settings: Settings, today: date | None
) -> _Compared:
    articles = [document.article for document in field]
    pairs = candidate_pairs(articles, settings.duplicates)
    copies = find_copies(articles, pairs, settings.duplicates, drafts=drafts)
    stories = cluster_copies(articles, copies, settings.duplicates)
    candidates = claim_candidates(field, drafts=drafts, recalled=recalled, settings=settings.match)
    evidence = compare_field(
        field, copies=copies, stories=stories, candidates=candidates, settings=settings, today=today
    )
    return _Compared(evidence, drafts, summarise(articles, stories, recalled))


def _judge(at: int, document: Document, compared: Comparison, rulebook: Rulebook, guard: Guard) -> Judged | None:
    evidence = guard.run(document.path, "comparing it with the others", partial(_evidence, at, document, compared))
    return Judged(document, evidence, rulebook.judge(document, evidence, guard)) if evidence else None


def _evidence(at: int, document: Document, compared: Comparison) -> Evidence:
    pairs, most = compared.pairs_of(at), compared.settings.limits.pairs_per_article
    if pairs > most:
        raise OverBudget(
            f"{document.path}: its claims would be compared with {pairs} sentences, the limit is {most}"
            " (limits.pairs-per-article)",
            hint="lower match.max-candidates, or raise limits.pairs-per-article in the configuration",
        )
    return compared.evidence_on(at)


def extract_each(articles: Sequence[Article], settings: Settings, guard: Guard) -> list[Document]:
    """Take articles apart, in order; those it fails on are left out, with a fault in the guard."""
    documents = (extract_one(article, settings, guard) for article in articles)
    return [document for document in documents if document]


def extract_one(article: Article, settings: Settings, guard: Guard) -> Document | None:
    """Take one article apart; None with a fault in the guard where that fails."""
    return guard.run(
        article.path,
        "reading its sentences",
        partial(_extract, article, settings),
        locate=lambda: _line_of_failure(article, settings),
    )


def _extract(article: Article, settings: Settings) -> Document:
    words = len(article.text.split())
    if words > settings.limits.words_per_article:
        raise OverBudget(
            f"{article.path}: {words} words are over the limit of {settings.limits.words_per_article}"
            " (limits.words-per-article)",
            hint="split the file, or raise limits.words-per-article in the configuration",
        )
    return extract_document(article, settings.extract)


def _line_of_failure(article: Article, settings: Settings) -> int | None:
    """Return the line of the first block with which an article cannot be taken apart."""
    probe = Guard()
    passes, fails = 0, len(article.blocks)
    while fails - passes > 1:
        middle = (passes + fails) // 2
        beginning = replace(article, blocks=article.blocks[:middle])
        done = probe.run(article.path, "", partial(extract_document, beginning, settings.extract))
        passes, fails = (middle, fails) if done else (passes, middle)
    return article.place(article.blocks[fails - 1].span.start).line if article.blocks else None


def _is_first(file: str, seen: set[str]) -> bool:
    """Say whether a file has not been seen, and note that it has: named or stored, it is one article."""
    first = file not in seen
    seen.add(file)
    return first


def _file_of(article: Article) -> str:
    """Return the file that an article is: however its path is spelled. Standard input is no file."""
    return article.path if article.path == "-" else os.path.realpath(article.path)


def _path_of(document: Document) -> str:
    return document.path
