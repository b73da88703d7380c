"""`credcheck duplicates` and `credcheck compare`: what has run before, and two articles side by side."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from credcheck.app.outcome import CLEAN, FAILED, Outcome, outcome_of_errors
from credcheck.app.session import Progress, Request
from credcheck.compare import cluster_copies, find_copies
from credcheck.index.candidates import candidate_pairs
from credcheck.model.settings import Settings
from credcheck.model.survey import Survey
from credcheck.read import read_article, read_paths
from credcheck.report.listings.duplicates import render_duplicates


@outcome_of_errors
def run_duplicates(request: Request, paths: Sequence[Path], *, passages: bool) -> Outcome:
    """Find every pair of articles that share text, and cluster the copies."""
    loaded = request.load()
    settings = replace(loaded.settings, duplicates=replace(loaded.settings.duplicates, passages=passages))
    found = survey(paths, settings, progress=request.progress)
    found = replace(found, faults=(*loaded.faults, *found.faults))
    text = render_duplicates(found, format=request.format, width=request.width, color=request.color, passages=passages)
    return Outcome(FAILED if found.faults else CLEAN, text, found.faults)


def survey(paths: Sequence[Path], settings: Settings, *, progress: Progress | None = None) -> Survey:
    """Read articles and say who copies whom."""
    reading = read_paths(paths, settings.read, on_progress=progress)
    articles = tuple(sorted(reading.articles, key=lambda article: article.path))
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
    nobody = Rulebook(rules=(), known=(), digest="")
    [judged], _ = judge_articles(drafts, others, stores=(), rulebook=nobody, settings=settings)
    return Outcome(
        FAILED if loaded.faults else CLEAN,
        render_comparison(judged, others[0], style=request.style, format=request.format),
        loaded.faults,
    )
