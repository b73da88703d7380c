"""`credcheck sources`: who stands behind what, an outlet a row."""

from collections.abc import Sequence
from pathlib import Path

from credcheck.app.outcome import CLEAN, FAILED, Outcome, outcome_of_errors
from credcheck.app.session import Request, existing_store
from credcheck.compare.profile import profile_outlets
from credcheck.config import Loaded
from credcheck.extract import extract_document
from credcheck.model.errors import BadConfiguration, CorpusError
from credcheck.model.profile import Rating
from credcheck.read import Reading, read_paths
from credcheck.report.ratings import read_ratings
from credcheck.report.sources import render_sources


@outcome_of_errors
def run_sources(request: Request, paths: Sequence[Path], *, sort: str) -> Outcome:
    """Profile the articles of some paths, or of the stored corpus where none is named."""
    loaded = request.load()
    ratings = _ratings(loaded)
    reading = read_paths(paths, loaded.settings.read, on_progress=request.progress) if paths else _stored(loaded)
    documents = [extract_document(article, loaded.settings.extract) for article in reading.articles]
    profiles = profile_outlets((document, ()) for document in documents)
    text = render_sources(profiles, ratings, format=request.format, sort=sort, width=request.width, color=request.color)
    return Outcome(FAILED if reading.faults else CLEAN, text, reading.faults)


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
        return read_ratings(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise BadConfiguration(
            f"{path}: {error}", hint="name a CSV file in UTF-8: outlet or domain, rating, note"
        ) from error
