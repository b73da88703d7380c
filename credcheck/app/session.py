"""One session: what a door asks for, the settings that hold, and the stored corpus they name."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from credcheck.config import Loaded, load_settings
from credcheck.model.errors import BadConfiguration
from credcheck.model.settings import Settings
from credcheck.report.style import Style

if TYPE_CHECKING:
    from credcheck.checks.rulebook.rulebook import Rulebook
    from credcheck.index.recalled import Store

Progress = Callable[[int, int], None]
"""Told (done, total) while long work goes on."""


@dataclass(frozen=True, slots=True)
class Request:
    """What every door gives: where it stands, what it was told, and how the output is to look."""

    start: Path = field(default_factory=Path)
    """The folder from which configuration is looked for, upward."""
    config: Path | None = None
    """A configuration file that was named; it alone counts then."""
    use_files: bool = True
    """False leaves every configuration file out."""
    environ: Mapping[str, str] = field(default_factory=dict)
    overrides: Mapping[str, object] = field(default_factory=dict)
    """Settings given on the command line, by dotted key such as "match.min-match"."""
    format: str = "text"
    color: bool = False
    width: int = 100
    verbose: bool = False
    quiet: bool = False
    explain: str = ""
    progress: Progress | None = None

    def load(self) -> Loaded:
        """Return the settings that hold, their paths as seen from here.

        A key of a file or of the environment that is not understood is left out, with a fault in `Loaded.faults`.

        Raises:
            BadConfiguration: an option is not understood.
        """
        return self._seen_from_here(self._load(lenient=True))

    def load_strictly(self) -> Loaded:
        """Return the same, for what is about the settings themselves; raises `BadConfiguration` for any key."""
        return self._seen_from_here(self._load(lenient=False))

    def _seen_from_here(self, loaded: Loaded) -> Loaded:
        read, match = loaded.settings.read, loaded.settings.match
        read = replace(read, root=str(loaded.root / read.root))
        match = replace(match, embed_model=match.embed_model and str(loaded.root / match.embed_model))
        return replace(loaded, settings=replace(loaded.settings, read=read, match=match))

    def load_as_written(self) -> Loaded:
        """Return the settings as the configuration says them; raises `BadConfiguration`."""
        return self._load(lenient=False)

    def _load(self, *, lenient: bool) -> Loaded:
        return load_settings(
            self.start,
            explicit=self.config,
            environ=self.environ,
            overrides=self.overrides,
            use_files=self.use_files,
            lenient=lenient,
        )

    def require_format(self, *known: str) -> None:
        """Refuse a format that the command does not write, before any work; raises `BadConfiguration`."""
        if self.format not in known:
            raise BadConfiguration(f"unknown format '{self.format}'", hint=f"use one of: {', '.join(known)}")

    @property
    def style(self) -> Style:
        """How the report is to look."""
        return Style(
            color=self.color, width=self.width, verbose=self.verbose, quiet=self.quiet, explain=self.explain or None
        )


def corpus_path(loaded: Loaded) -> Path:
    """Return where the stored corpus lies: the setting, relative to the folder of the configuration."""
    return loaded.root / loaded.settings.corpus


@contextmanager
def existing_store(loaded: Loaded, *, wanted: bool = True) -> "Iterator[Store | None]":
    """Open the stored corpus if it is wanted and there is one.

    A corpus that was named and is not there raises `CorpusError`; the default one may be missing, or lie in a folder
    that may not be entered.
    """
    path = corpus_path(loaded)
    if not wanted or not (_is_named(loaded) or os.path.exists(path)):  # noqa: PTH110 - False where it may not be seen
        yield None
        return
    from credcheck.index.stores.open import open_store

    store = open_store(path, loaded.settings, create=False, write=False)
    try:
        yield store
    finally:
        store.close()


def left_out_corpus(loaded: Loaded, *, wanted: bool = True) -> tuple[str, ...]:
    """Return what to tell of a default corpus that is there and cannot be used; a run does without it."""
    path = corpus_path(loaded)
    if not wanted or _is_named(loaded) or os.path.exists(path):  # noqa: PTH110 - as above
        return ()
    try:
        path.lstat()
    except PermissionError:
        return (f"not compared with the corpus: {path.parent} may not be entered",)
    except OSError:
        return ()
    return (f"not compared with the corpus: {path} is a link that leads nowhere",)


def _is_named(loaded: Loaded) -> bool:
    return loaded.settings.corpus != Settings().corpus


def lenient_rulebook(loaded: Loaded) -> "tuple[Loaded, Rulebook]":
    """Load the rulebook; a setting of the rules that is not understood is left out by itself, with a fault.

    Raises:
        BadConfiguration: an option names an unknown rule or preset.
    """
    from credcheck.checks.rulebook.rulebook import load_rulebook

    while True:
        try:
            return loaded, load_rulebook(loaded.settings.rules, root=loaded.root)
        except BadConfiguration as error:
            loaded = loaded.without(error)


def rulebook_of(loaded: Loaded) -> "Rulebook":
    """Load the rulebook that the settings select.

    Raises:
        BadConfiguration: they name an unknown rule, option or folder; the message points into the configuration file.
    """
    from credcheck.checks.rulebook.rulebook import load_rulebook

    try:
        return load_rulebook(loaded.settings.rules, root=loaded.root)
    except BadConfiguration as error:
        raise loaded.locate(error) from error
