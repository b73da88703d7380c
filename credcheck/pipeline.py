"""The story of one run: read, extract, recall, compare, judge. Never prints, never exits."""

from collections.abc import Callable, Sequence

from credcheck.checks import Rulebook
from credcheck.compare import cluster_copies, find_copies, gather_evidence
from credcheck.extract import extract_document
from credcheck.index import Store, candidate_pairs, claim_candidates, merge_recalled, summarise
from credcheck.model.article import Article
from credcheck.model.evidence import CorpusSummary
from credcheck.model.findings import Judged
from credcheck.model.settings import Settings
from credcheck.model.statements import Document

Extract = Callable[[Sequence[Article]], list[Document]]
"""Takes articles apart, in order."""


def judge_articles(
    drafts: Sequence[Article],
    others: Sequence[Article],
    *,
    stores: Sequence[Store],
    rulebook: Rulebook,
    settings: Settings,
    extract: Extract | None = None,
) -> tuple[tuple[Judged, ...], CorpusSummary]:
    """Judge each draft against the other drafts, the articles it is held against, and what the stores recall.

    Returns the drafts in the order given, and what they were held against. `extract` may remember what it has taken
    apart before.
    """
    extract = extract or (lambda articles: [extract_document(article, settings.extract) for article in articles])
    documents = extract(drafts)
    recalled = merge_recalled([store.recall(documents, settings) for store in stores])
    field = [*documents, *extract((*others, *recalled.articles))]
    articles = [document.article for document in field]
    pairs = candidate_pairs(articles, settings.duplicates)
    copies = find_copies(articles, pairs, settings.duplicates, drafts=len(documents))
    stories = cluster_copies(articles, copies, settings.duplicates)
    candidates = claim_candidates(field, drafts=len(documents), recalled=recalled, settings=settings.match)
    evidence = gather_evidence(field, copies=copies, stories=stories, candidates=candidates, settings=settings)
    judged = tuple(
        Judged(document, one, rulebook.judge(document, one)) for document, one in zip(documents, evidence, strict=True)
    )
    return judged, summarise(articles, stories, recalled)
