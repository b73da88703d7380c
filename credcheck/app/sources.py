"""`credcheck sources`: who stands behind what, an outlet a row."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from credcheck.app.judging import Bench, judge_beside_corpus
from credcheck.app.outcome import CLEAN, FAILED, Outcome, outcome_of_errors, reason_of
from credcheck.app.session import Request, existing_store
from credcheck.checks.rulebook.rulebook import Rulebook
from credcheck.config import Loaded
from credcheck.disk import read_regular_text
from credcheck.model.errors import BadConfiguration, CorpusError
from credcheck.model.evidence import Verdict
from credcheck.model.fault import Fault
from credcheck.model.findings import Judged
from credcheck.model.guard import Guard
from credcheck.model.profile import Rating, profile_outlets
from credcheck.model.statements import Document
from credcheck.pipeline import extract_each
from credcheck.read import Reading, read_paths
from credcheck.report.listings.sources import render_sources
from credcheck.report.ratings import read_ratings

MOST_JUDGED: Final = 1_000
"""Articles whose claims are held against one another: about 30 ms each, so that a whole archive takes no hours."""

MAX_RATINGS_BYTES: Final = 10_000_000

_Held = tuple[Document, Sequence[Verdict]]


@outcome_of_errors
def run_sources(request: Request, paths: Sequence[Path], *, sort: str) -> Outcome:
    """Profile the articles of some paths, or of the stored corpus where none is named.

    Their claims are held against one another and the stored corpus, as `credcheck report` does; of more than
    `MOST_JUDGED` articles only who stands behind them is told.
    """
    request.require_format("text", "json", "csv")
    loaded = request.load()
    ratings = _ratings(loaded)
    reading = read_paths(paths, loaded.settings.read, on_progress=request.progress) if paths else _stored(loaded)
    held, faults, notes = _hold(loaded, reading, use_corpus=bool(paths))
    profiles = profile_outlets(held)
    text = render_sources(profiles, ratings, format=request.format, sort=sort, width=request.width, color=request.color)
    return Outcome(FAILED if faults else CLEAN, text, faults, notes)


def _hold(
    loaded: Loaded, reading: Reading, *, use_corpus: bool
) -> tuple[list[_Held], tuple[Fault, ...], tuple[str, ...]]:
    """Return each article with the verdicts on its claims, the faults, and what to tell about both."""
    if len(reading.articles) > MOST_JUDGED:
        told = f"{len(reading.articles)} articles are too many to hold against one another (up to {MOST_JUDGED}): "
        guard = Guard(faults=[*loaded.faults, *reading.faults])
        documents = extract_each(reading.articles, loaded.settings, guard)
        held: list[_Held] = [(document, ()) for document in documents]
        return held, tuple(guard.faults), (f"{told}'corroborated' is left out",)
    bench = Bench(loaded, Rulebook(rules=(), known=(), digest=""), loaded.faults)
    result = judge_beside_corpus(bench, reading, use_corpus=use_corpus, today=None)
    return [(one.document, _verdicts(one)) for one in result.articles], result.faults, ()


def _verdicts(judged: Judged) -> Sequence[Verdict]:
    """Return the verdicts of an article whose story another report covers; elsewhere nothing was held against it."""
    return judged.evidence.verdicts if judged.evidence.covered else ()


def _stored(loaded: Loaded) -> Reading:
    with existing_store(loaded) as store:
        if store is None:
            raise CorpusError(
                "there is no stored corpus here",
                hint="name articles or folders, or store some with `credcheck corpus add`",
            )
        return Reading(tuple(store.get(entry.id) for entry in store.entries()))


def _ratings(loaded: Loaded) -> tuple[Rating, ...]:
    if not loaded.settings.report.ratings:
        return ()
    path = loaded.root / loaded.settings.report.ratings
    try:
        return read_ratings(read_regular_text(path, most=MAX_RATINGS_BYTES), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise BadConfiguration(
            f"{path}: {reason_of(error)}", hint="name a CSV file in UTF-8: outlet or domain, rating, note"
        ) from error
