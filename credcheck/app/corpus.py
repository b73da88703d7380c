"""`credcheck corpus`: the stored articles that drafts are held against."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from credcheck.app.outcome import CLEAN, FAILED, INTERRUPTED, Outcome, fault_of, outcome_of_errors
from credcheck.app.session import Request, corpus_path
from credcheck.index.recalled import Added, Store
from credcheck.index.stores.open import open_store
from credcheck.index.stores.result_cache import make_folder
from credcheck.model.article import ArticleRole
from credcheck.model.errors import BadConfiguration, CorpusError
from credcheck.model.fault import Fault
from credcheck.read import Reading, read_in_parts
from credcheck.report.listings.corpus import render_article, render_entries, render_exported, render_stats
from credcheck.report.words import count

ROLES: Final = tuple(role.value for role in ArticleRole)


@contextmanager
def _opened(request: Request, *, create: bool = False, write: bool = False) -> Iterator[Store]:
    loaded = request.load_strictly()
    path = corpus_path(loaded)
    if create:
        make_folder(path.parent)
    store = open_store(path, loaded.settings, create=create, write=create or write)
    try:
        yield store
    finally:
        store.close()


@outcome_of_errors
def corpus_add(request: Request, paths: Sequence[Path], *, role: str = "") -> Outcome:
    """Read articles and store those that are new or changed; `role` is theirs where their folder gives none."""
    _require_role(role)
    loaded = request.load_strictly()
    added = Added()
    with _opened(request, create=True) as store:
        try:
            for part in read_in_parts(paths, loaded.settings.read, on_progress=request.progress):
                added += _add_part(store, part, role)
        except KeyboardInterrupt:
            held = count(store.stats().summary.articles, "article")
            told = f"interrupted: the corpus holds {held}, nothing stored is lost; run it again and it goes on"
            return Outcome(INTERRUPTED, "", added.faults, (told,))
        except CorpusError as error:
            return Outcome(FAILED, f"{added.told}\n", (*added.faults, fault_of(error, str(corpus_path(loaded)))))
    return Outcome(FAILED if added.faults else CLEAN, f"{added.told}\n", added.faults)


def _add_part(store: Store, part: Reading, role: str) -> Added:
    """Store what was read so far; `role` is that of the articles whose folder gives none."""
    reading = storable(part)
    articles = tuple(
        replace(one, role=ArticleRole(role)) if role and one.role is None else one for one in reading.articles
    )
    return Added(faults=reading.faults) + store.add(articles)


@outcome_of_errors
def corpus_list(request: Request) -> Outcome:
    """List the stored articles."""
    request.require_format("text", "json")
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
    with _opened(request, write=True) as store:
        for one in wanted:
            try:
                ids.append(_find(store, one))
            except CorpusError as error:
                faults.append(Fault(one, error.message, error.hint))
        removed = store.remove(ids)
    return Outcome(FAILED if faults else CLEAN, f"{removed} removed\n", tuple(faults))


@outcome_of_errors
def corpus_prune(
    request: Request, *, older_than: str = "", role: str = "", dry_run: bool = False, today: date | None = None
) -> Outcome:
    """Remove the articles that are older than so many days, or of a role, or both where both are given.

    An article without a date is older than nothing. `today` is the day that ages are counted from.
    """
    if not older_than and not role:
        raise BadConfiguration("nothing says what to remove", hint="give --older-than 90d, --role rival, or both")
    _require_role(role)
    last = (today or date.today()) - timedelta(days=_days(older_than)) if older_than else None
    with _opened(request, write=not dry_run) as store:
        entries = store.entries()
        old = [one.id for one in entries if last is None or (one.published and one.published < last)]
        gone = [one for one in old if not role or store.get(one).role == role]
        removed = len(gone) if dry_run else store.remove(gone)
    told = "would be removed" if dry_run else "removed"
    return Outcome(CLEAN, f"{removed} {told}, {len(entries) - removed} kept\n")


@outcome_of_errors
def corpus_export(request: Request) -> Outcome:
    """Write every stored article out, one JSON object a line, by id."""
    with _opened(request) as store:
        lines = [render_exported(store.get(entry.id)) for entry in store.entries()]
    return Outcome(CLEAN, "".join(lines))


def _days(told: str) -> int:
    found = re.fullmatch(r"([0-9]{1,5})d?", told)
    if not found:
        raise BadConfiguration(f"'{told}' is no number of days", hint="write it as 90d")
    return int(found[1])


def _require_role(role: str) -> None:
    if role and role not in ROLES:
        raise BadConfiguration(f"'{role}' is no role", hint=f"use one of: {', '.join(ROLES)}")


@outcome_of_errors
def corpus_stats(request: Request) -> Outcome:
    """Say how far the corpus reaches."""
    request.require_format("text", "json")
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


def storable(reading: Reading) -> Reading:
    """Return the articles that a corpus can hold; one whose file name is no UTF-8 is a fault."""
    kept, faults = [], list(reading.faults)
    for article in reading.articles:
        try:
            article.path.encode("utf-8")
            kept.append(article)
        except UnicodeEncodeError:
            faults.append(Fault(article.path, f"{article.path}: the file name is no UTF-8", "rename the file"))
    return replace(reading, articles=tuple(kept), faults=tuple(faults))


def _find(store: Store, wanted: str) -> int:
    """Return the id of a stored article named by id or path; raises `CorpusError`."""
    found = store.find(wanted)
    if found is None:
        raise CorpusError(f"the corpus holds no article '{wanted}'", hint="`credcheck corpus list` shows ids and paths")
    return found
