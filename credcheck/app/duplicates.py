"""`credcheck duplicates` and `credcheck compare`: what has run before, and two articles side by side."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from credcheck.app.outcome import CLEAN, FAILED, Outcome, outcome_of_errors
from credcheck.app.session import Progress, Request
from credcheck.compare import cluster_copies, find_copies
from credcheck.index.candidates import candidate_pairs
from credcheck.model.settings import Settings
from credcheck.model.survey import Survey
from credcheck.read import read_article, read_paths
from credcheck.report.listings.duplicates import render_duplicates

FEW_ARTICLES: Final = 2_000
"""Up to so many articles, shared passages are listed unasked: with them, 21,000 take more than three times as long."""


@outcome_of_errors
def run_duplicates(request: Request, paths: Sequence[Path], *, passages: bool | None = None) -> Outcome:
    """Find every pair of articles that share text, and cluster the copies; `passages` None: of a few articles."""
    loaded = request.load()
    settings = loaded.settings
    if passages is not None:
        settings = replace(settings, duplicates=replace(settings.duplicates, passages=passages))
    most = FEW_ARTICLES if passages is None else None
    found = survey(paths, settings, passages_up_to=most, progress=request.progress)
    passages = len(found.articles) <= FEW_ARTICLES if passages is None else passages
    found = replace(found, faults=(*loaded.faults, *found.faults))
    text = render_duplicates(found, format=request.format, width=request.width, color=request.color, passages=passages)
    return Outcome(FAILED if found.faults else CLEAN, text, found.faults)


def survey(
    paths: Sequence[Path], settings: Settings, *, passages_up_to: int | None = None, progress: Progress | None = None
) -> Survey:
    """Read articles and say who copies whom; of more articles than `passages_up_to`, without passages."""
    reading = read_paths(paths, settings.read, on_progress=progress)
    articles = tuple(sorted(reading.articles, key=lambda article: article.path))
    if passages_up_to is not None and len(articles) > passages_up_to:
        settings = replace(settings, duplicates=replace(settings.duplicates, passages=False))
    copies = find_copies(articles, candidate_pairs(articles, settings.duplicates), settings.duplicates)
    return Survey(articles, copies, cluster_copies(articles, copies, settings.duplicates), reading.faults)


@outcome_of_errors
def run_compare(request: Request, ours: Path, theirs: Path) -> Outcome:
    """Put two articles side by side."""
    from credcheck.checks.rulebook.rulebook import Rulebook
    from credcheck.pipeline import judge_articles
    from credcheck.report.listings.side_by_side import render_comparison

    loaded = request.load()
    settings = loaded.settings
    drafts = [read_article(ours, settings.read)]
    others = [read_article(theirs, settings.read)]
    if theirs.resolve() == ours.resolve():  # one file is one article, unless somebody asks for it twice
        others = [replace(others[0], path=f"{others[0].path} (again)")]
    nobody = Rulebook(rules=(), known=(), digest="")
    [judged], _ = judge_articles(drafts, others, stores=(), rulebook=nobody, settings=settings)
    return Outcome(
        FAILED if loaded.faults else CLEAN,
        render_comparison(judged, others[0], style=request.style, format=request.format),
        loaded.faults,
    )
