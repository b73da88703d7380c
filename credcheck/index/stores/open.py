"""The stores: where articles are kept between runs, by the suffix of the file."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from credcheck.index.recalled import Store
from credcheck.model.errors import CorpusError
from credcheck.model.settings import Settings

Opener = Callable[..., Store]
"""Called with (path, settings, create=…, write=…)."""


def _open_sqlite(path: Path, settings: Settings, *, create: bool, write: bool) -> Store:
    from credcheck.index.stores.places import places_of
    from credcheck.index.stores.sqlite import open_sqlite

    return open_sqlite(path, settings, create=create, write=write, places=places_of(path))


STORES: Final[Mapping[str, Opener]] = {
    ".db": _open_sqlite,
    ".sqlite": _open_sqlite,
    ".sqlite3": _open_sqlite,
}


def open_store(path: Path, settings: Settings, *, create: bool, write: bool = True) -> Store:
    """Open the store of a file, or make an empty one where `create` says so. Raises `CorpusError`.

    With `write` false it is read, also where it may not be written.
    """
    opener = STORES.get(path.suffix.lower())
    if opener is None:
        known = " ".join(STORES)
        raise CorpusError(f"{path}: no store for '{path.suffix}' files (known: {known})", hint="name it corpus.sqlite")
    return opener(path, settings, create=create, write=write)
