"""A small newsroom: articles in one line, and the evidence on the first of them as the real stages give it."""

from datetime import date

from credcheck.compare import cluster_copies, find_copies, gather_evidence
from credcheck.extract import extract_document
from credcheck.index.candidates import candidate_pairs
from credcheck.index.recalled import Recalled
from credcheck.index.terms.claim_terms import claim_candidates
from credcheck.model.article import Article
from credcheck.model.evidence import Difference, Evidence, Verdict
from credcheck.model.settings import MatchSettings, Settings
from tests.copy import article

FERRY = (
    "The ferry Stella Maris struck the stone pier in Lindholm harbour on Sunday evening, and twelve passengers were "
    "injured, the coast guard said.\n\nHarbour master Olga Brandt closed the Lindholm pier to all traffic until the "
    "damage has been surveyed by engineers.\n\nThe Stella Maris carries commuters between Lindholm and the "
    "island of Varn."
)
"""What the tests hold their drafts against: one story, told in three paragraphs."""


def report(text: str, outlet: str, *, day: date | None = None) -> Article:
    """Return an article of an outlet; its path is the outlet's name."""
    return article(text, path=f"{outlet.replace(' ', '-').casefold()}.txt", outlet=outlet, published=day)


def judge(*articles: Article, min_match: float = 0.05) -> Evidence:
    """Return the evidence on the first article beside the others."""
    settings = Settings(match=MatchSettings(min_match=min_match))
    field = [extract_document(one, settings.extract) for one in articles]
    copies = find_copies(articles, candidate_pairs(articles, settings.duplicates), settings.duplicates)
    stories = cluster_copies(articles, copies, settings.duplicates)
    candidates = claim_candidates(field, drafts=1, recalled=Recalled(), settings=settings.match)
    [evidence] = gather_evidence(field, copies=copies, stories=stories, candidates=candidates, settings=settings)
    return evidence


def verdict_on(words: str, *articles: Article) -> Verdict:
    """Return the verdict on the first claim of the first article that holds the words."""
    document = extract_document(articles[0])
    evidence = judge(*articles)
    return next(
        verdict
        for claim, verdict in zip(document.claims, evidence.verdicts, strict=True)
        if words in document.text_of(claim.span)
    )


def differences(ours: str, theirs: str, *, days: tuple[date | None, date | None] = (None, None)) -> list[Difference]:
    """Return every difference between the claims of one report and another report."""
    evidence = judge(report(ours, "Harbour Times", day=days[0]), report(theirs, "Coast Courier", day=days[1]))
    found = [one for verdict in evidence.verdicts for match in verdict.matches for one in match.differs]
    return list(dict.fromkeys(found))
