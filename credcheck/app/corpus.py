"""`credcheck corpus`: the stored articles that drafts are held against."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from credcheck.app.outcome import CLEAN, FAILED, Outcome, outcome_of_errors
from credcheck.app.session import Request, corpus_path
from credcheck.index import Store, open_store
from credcheck.index.cache import make_folder
from credcheck.model.errors import CorpusError
from credcheck.model.fault import Fault
from credcheck.read import read_paths
from credcheck.report.corpus import render_article, render_entries, render_stats


@contextmanager
def _opened(request: Request, *, create: bool = False) -> Iterator[Store]:
    loaded = request.load()
    path = corpus_path(loaded)
    if create:
        make_folder(path.parent)
    store = open_store(path, loaded.settings, create=create)
    try:
        yield store
    finally:
        store.close()


@outcome_of_errors
def corpus_add(request: Request, paths: Sequence[Path]) -> Outcome:
    """Read articles and store those that are new or changed."""
    loaded = request.load()
    reading = read_paths(paths, loaded.settings.read)
    with _opened(request, create=True) as store:
        added = store.add(reading.articles, on_progress=request.progress)
    told = f"{added.new} stored, {added.replaced} replaced, {added.known} known already"
    return Outcome(FAILED if reading.faults else CLEAN, f"{told}\n", reading.faults)


@outcome_of_errors
def corpus_list(request: Request) -> Outcome:
    """List the stored articles."""
    with _opened(request) as store:
        return Outcome(CLEAN, render_entries(store.entries(), format=request.format))


@outcome_of_errors
def corpus_show(request: Request, wanted: str) -> Outcome:
    """Show one stored article."""
    with _opened(request) as store:
        return Outcome(CLEAN, render_article(store.get(_find(store, wanted))))


@outcome_of_errors
def corpus_remove(request: Request, wanted: Sequence[str]) -> Outcome:
    """Remove articles; those that are not stored are faults, the others go all the same."""
    faults, ids = [], []
    with _opened(request) as store:
        for one in wanted:
            try:
                ids.append(_find(store, one))
            except CorpusError as error:
                faults.append(Fault(one, error.message, error.hint))
        removed = store.remove(ids)
    return Outcome(FAILED if faults else CLEAN, f"{removed} removed\n", tuple(faults))


@outcome_of_errors
def corpus_stats(request: Request) -> Outcome:
    """Say how far the corpus reaches."""
    with _opened(request) as store:
        return Outcome(CLEAN, render_stats(store.stats(), format=request.format))


@outcome_of_errors
def corpus_verify(request: Request) -> Outcome:
    """Check the corpus file and say what was checked."""
    with _opened(request) as store:
        checked = store.verify()
    lines = "".join(f"{step}\n" for step in checked.steps)
    hint = "remove the file and add the articles again with `credcheck corpus add`"
    faults = tuple(Fault("corpus", fault, hint) for fault in checked.faults)
    return Outcome(CLEAN if checked.sound else FAILED, lines + ("sound\n" if checked.sound else ""), faults)


def _find(store: Store, wanted: str) -> int:
    """Return the id of a stored article named by id or path; raises `CorpusError`."""
    for entry in store.entries():
        if wanted in (str(entry.id), entry.path):
            return entry.id
    raise CorpusError(f"the corpus holds no article '{wanted}'", hint="`credcheck corpus list` shows ids and paths")
