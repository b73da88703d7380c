"""`credcheck hook`: the drafts that a commit holds, against the rest of the repository and the stored corpus."""

import shlex
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from credcheck.app.cache.outcomes import cached, file_digests, key_of, seen_files
from credcheck.app.git import hooks_folder, staged_files
from credcheck.app.outcome import CLEAN, Outcome, fault_of, outcome_of_errors
from credcheck.app.session import Request, corpus_path, existing_store
from credcheck.config import Loaded
from credcheck.index.stores.result_cache import FOLDER
from credcheck.model.article import Article
from credcheck.model.errors import BadConfiguration, CorpusError
from credcheck.model.fault import Fault
from credcheck.model.guard import Guard
from credcheck.read import READERS, Reading, list_files, read_items, read_paths

if TYPE_CHECKING:
    from credcheck.index.recalled import Store
    from credcheck.model.findings import Result

HOOK_MARK: Final = "# written by: credcheck hook install"


@dataclass(frozen=True, slots=True)
class HookRequest:
    """What a hook was asked. Paths are relative to the repository's root, which is the current folder."""

    files: tuple[str, ...] = ()
    staged: bool = False
    """Judge what is staged instead of named files as they lie in the work tree."""
    only_duplicates: bool = False
    today: date | None = None


@outcome_of_errors
def run_hook(request: Request, hook: HookRequest) -> Outcome:
    """Judge the drafts of a commit."""
    request = as_hook(request, only_duplicates=hook.only_duplicates)
    loaded = request.load()
    contents = staged_files(Path()) if hook.staged else dict.fromkeys(hook.files, None)
    if not contents:
        return Outcome(CLEAN)
    walked = list_files([Path()], loaded.settings.read)
    seen = seen_files(loaded)
    digests = file_digests(walked.files, loaded.settings.read, seen)
    drafts = {path: raw for path, raw in contents.items() if _is_article(path, digests)}
    if not drafts:
        return Outcome(CLEAN)
    named = [f"{path}\0".encode("utf-8", "surrogatepass") + sha256(raw or b"").digest() for path, raw in drafts.items()]
    others = [path.encode("utf-8", "surrogatepass") + digest for path, digest in digests.items()]
    key = key_of(request, loaded, today=hook.today, parts=[b"hook", *named, b"beside", *others])
    mended = [seen.note] if seen.note else []
    outcome = cached(loaded, key, lambda: _judge(request, hook, drafts, digests, mended))
    return replace(outcome, messages=(*outcome.messages, *mended))


def as_hook(request: Request, *, only_duplicates: bool = False) -> Request:
    """Return the request with what a hook means where nobody said otherwise: only what may stop a commit."""
    origins = request.load().origins
    usual: dict[str, object] = {"report.fail-on": "warning"}
    if only_duplicates:
        # The files of a repository seldom have dates: a repeat stops the commit though it accuses nobody.
        usual |= {"rules.preset": "default", "rules.select": ("DUP",), "rules.severity": {"DUP607": "warning"}}
    else:
        usual |= {"rules.preset": "hook"}
    unsaid = {key: value for key, value in usual.items() if origins[key] == "default"}
    return replace(request, overrides={**unsaid, **request.overrides})


def _is_article(path: str, walked: Mapping[str, bytes]) -> bool:
    """Say whether a walk of the repository takes a file: what it leaves out is no draft even when it is named.

    A staged file that the work tree no longer holds counts by its suffix.
    """
    return path in walked or (not Path(path).exists() and Path(path).suffix.lower() in READERS)


def _judge(
    request: Request,
    hook: HookRequest,
    drafts: Mapping[str, bytes | None],
    digests: Mapping[str, bytes],
    mended: list[str],
) -> Outcome:
    """Bring the shelf of the repository up to date and judge the drafts against it and the stored corpus.

    What had to be made anew is added to `mended`: it is told once, not kept with the outcome.
    """
    from credcheck.app.judging import judge_reading, set_up
    from credcheck.app.report import finish_report
    from credcheck.index.stores.repository_cache import Shelf

    bench = set_up(request)
    reading = _read_drafts(drafts, bench.loaded)
    faults: list[Fault] = []
    notes: list[str] = []
    shelf = Shelf(bench.loaded.root / FOLDER, bench.loaded.settings)
    with closing(shelf), _corpora(bench.loaded, faults) as corpora:

        def judge() -> "Result":
            notes.clear()
            shelf.refresh(digests, lambda paths: _read_others(paths, bench.loaded, notes), on_progress=request.progress)
            return judge_reading(bench, reading, stores=[shelf.store, *corpora], today=hook.today)

        result = shelf.mending(judge)
    mended += [shelf.note] if shelf.note else []
    of_others = [fault for fault in result.faults if fault.path in digests and fault.path not in drafts]
    notes += [f"not compared with: {fault.message}" for fault in of_others]
    result = replace(result, faults=(*(fault for fault in result.faults if fault not in of_others), *faults))
    outcome = finish_report(result, request, bench.loaded.settings.report, notes=notes)
    return outcome if outcome.code else replace(outcome, output="")


@contextmanager
def _corpora(loaded: Loaded, faults: list[Fault]) -> Iterator["list[Store]"]:
    """Open the stored corpus, if there is one; what is wrong with it is a fault, the drafts are judged all the same."""
    with ExitStack() as stack:
        corpus = None
        try:
            corpus = stack.enter_context(existing_store(loaded))
        except CorpusError as error:
            faults.append(fault_of(error, str(corpus_path(loaded))))
        yield [corpus] if corpus else []


def _read_drafts(drafts: Mapping[str, bytes | None], loaded: Loaded) -> Reading:
    """Read what is staged from its bytes, named files from the work tree."""
    settings = loaded.settings.read
    named = [Path(path) for path, raw in drafts.items() if raw is None]
    reading = read_paths(named, settings) if named else Reading()
    guard = Guard(faults=list(reading.faults))
    staged = (
        guard.run(path, "reading it", partial(read_items, raw, path, settings))
        for path, raw in drafts.items()
        if raw is not None
    )
    articles = (*reading.articles, *(article for contents in staged if contents for article in contents.articles))
    return Reading(articles, tuple(guard.faults))


def _read_others(paths: Sequence[str], loaded: Loaded, notes: list[str]) -> tuple[Article, ...]:
    """Read other articles of the repository; one that cannot be read is noted, it is no draft of this commit."""
    reading = read_paths([Path(path) for path in paths], loaded.settings.read)
    notes += [f"not compared with: {fault.message}" for fault in reading.faults]
    return reading.articles


@outcome_of_errors
def install_hook(root: Path, *, command: str, force: bool) -> Outcome:
    """Write a plain git hook that judges what is staged; another hook is left alone unless `force`."""
    path = hooks_folder(root) / "pre-commit"
    if path.exists() and HOOK_MARK not in path.read_text(encoding="utf-8", errors="replace") and not force:
        raise BadConfiguration(
            f"{path}: there is a hook already", hint=f"add the line `{command}` to it, or say --force to replace it"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{HOOK_MARK}\nexec {command}\n", encoding="utf-8", newline="\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    return Outcome(CLEAN, messages=(f"wrote {path}",))


@outcome_of_errors
def remove_hook(root: Path) -> Outcome:
    """Remove the hook that `install_hook` wrote; another one is left alone."""
    path = hooks_folder(root) / "pre-commit"
    if not path.exists() or HOOK_MARK not in path.read_text(encoding="utf-8", errors="replace"):
        raise BadConfiguration(f"{path}: no hook of credcheck's", hint="there is nothing to remove")
    path.unlink()
    return Outcome(CLEAN, messages=(f"removed {path}",))


def hook_command(executable: str) -> str:
    """Return the command line of the hook for the interpreter that runs now, quoted for a shell."""
    return f"{shlex.quote(executable)} -m credcheck hook run --staged"
