"""Schema: a path in, an open store file out: made anew or held against the parameters it was made with."""

import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from credcheck.disk import require_regular
from credcheck.model.errors import CorpusError
from credcheck.model.settings import Settings

SCHEMA: Final = "2"
BUSY_TIMEOUT_S: Final = 60.0
"""How long a run waits for others to store what they hold: eight that add at once each get their turn."""
_RETRY_S: Final = 0.02
_READ_ONLY: Final = ("mode=rw", "mode=ro", "immutable=1")
"""How a file that is only read is opened, the first that works: in a folder that may not be written it cannot be shared
with writers, and is read as it lies."""
_REMAKE: Final = "move the file away and add the articles again with `credcheck corpus add`"
_TABLES: Final = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, record_digest TEXT NOT NULL,
        title TEXT, outlet TEXT, published TEXT,
        words INTEGER NOT NULL, story INTEGER NOT NULL)""",
    # Apart from the rest, so that counting does not read every text.
    "CREATE TABLE records (article INTEGER PRIMARY KEY, record BLOB NOT NULL)",
    "CREATE TABLE signatures (article INTEGER PRIMARY KEY, signature BLOB NOT NULL)",
)
_MAKE_ROOM: Final = (
    "the corpus holds what was stored before: free some space on the disk and run the same command again, it goes on"
    " where it stopped"
)
_OTHERS: Final = "holds tables of another program, and is no corpus of credcheck"
_SOUND: Final = "`credcheck corpus verify` says whether the file is sound"
_HINTS: Final = (
    ("not a database", "it is no corpus: name another file with --corpus, or move this one away"),
    ("malformed", f"the file is damaged: {_REMAKE}"),
    ("locked", "another run is writing to it: wait until it is done and try again"),
    ("full", _MAKE_ROOM),
    ("disk I/O error", _MAKE_ROOM),
    ("readonly", "the file may not be written: mend its permissions or name another with --corpus"),
    ("unable to open", "mend the permissions of the folder or name another file with --corpus"),
)


def open_file(path: Path, settings: Settings, *, create: bool, write: bool = True) -> sqlite3.Connection:
    """Return a connection to the store; raises `CorpusError` where there is none, or one made with other parameters.

    With `write` false the file is read where it may not be written, and where its folder may not.
    """
    if not create and not path.exists():
        raise CorpusError(f"{path}: there is no corpus", hint="make one with `credcheck corpus add PATH…`")
    if path.is_dir():
        raise CorpusError(f"{path}: is a folder, not a corpus", hint="name the file, such as .credcheck/corpus.sqlite")
    try:
        require_regular(path)
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror}", hint="name the file of a corpus with --corpus") from error
    with faults_told(path):
        if write:
            return _connect(path, settings, "mode=rwc" if create else "mode=rw", create=create)
        return _open_to_read(path, settings)


def _open_to_read(path: Path, settings: Settings) -> sqlite3.Connection:
    """Return a connection that reads, the first of the ways that the rights to the file and its folder allow."""
    for way in _READ_ONLY:
        if way == "immutable=1" and _holds_more(path):
            break  # what another run stored last lies beside the file, and a copy without it may be torn
        try:
            return _connect(path, settings, way, create=False)
        except sqlite3.OperationalError as error:
            if not _lacks_rights(error):
                raise
    raise CorpusError(
        f"{path}: may not be read beside {path.name}-wal, where another run left what it stored last",
        hint="somebody who may write there runs `credcheck corpus verify` once",
    )


def _lacks_rights(error: sqlite3.Error) -> bool:
    return any(word in str(error) for word in ("readonly", "unable to open", "access permission denied"))


def _holds_more(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def _connect(path: Path, settings: Settings, way: str, *, create: bool) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?{way}"
    connection = sqlite3.connect(uri, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, uri=True)
    try:
        _prepare(connection, path, settings, create=create)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into a `CorpusError` that names the file and the remedy."""
    try:
        yield
    except sqlite3.Error as error:
        told = str(error)
        hint = next((hint for word, hint in _HINTS if word in told), _SOUND)
        raise CorpusError(f"{path}: {told}", hint=hint) from error


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Turn what SQLite raises, and what rows that nobody of ours wrote raise, into a `CorpusError`."""
    try:
        with faults_told(path):
            yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise CorpusError(
            f"{path}: a row in it is damaged ({type(error).__name__})",
            hint="`credcheck corpus verify` says what is wrong",
        ) from error


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold the one right to write; all of it is done, or nothing."""
    _wait_for(connection, "BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _wait_for(connection: sqlite3.Connection, statement: str) -> None:
    """Run a statement that needs the file alone, again and again until the others let it go or the time is up.

    SQLite waits itself, but not for everything: two that turn an empty file into a store meet a lock it does not wait
    for.
    """
    until = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute(statement)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= until:
                raise
            time.sleep(_RETRY_S)
        else:
            return


def read_stamps(connection: sqlite3.Connection) -> Mapping[str, str]:
    """Return what the store was made with, by name."""
    return dict(connection.execute("SELECT name, value FROM meta ORDER BY name"))


def expected_stamps(settings: Settings) -> Mapping[str, str]:
    """Return what a store must have been made with to be of use with these settings."""
    from credcheck.index.sketches import sketch as sketches
    from credcheck.index.sketches.bands import choose_bands
    from credcheck.index.stores import buckets, reach
    from credcheck.index.terms import postings

    bands, rows = choose_bands(settings.duplicates.permutations)
    return {
        "schema": SCHEMA,
        "minhash": "affine32",
        "seed": str(sketches.SEED),
        "permutations": str(settings.duplicates.permutations),
        "shingle-words": str(settings.duplicates.shingle_words),
        "bands": f"{bands} of {rows} rows",
        "keep-one-in": str(sketches.KEEP_ONE_IN),
        "exact-words": str(sketches.EXACT_WORDS),
        "signature-type": "<u4",
        "entry-type": f"{buckets.BUCKET_BITS} bits of bucket, <u2 tag, <u4 row",
        "terms-per-article": str(postings.TERMS_PER_ARTICLE),
        "reach-digest": f"sum of shake256, {reach.DIGEST_BYTES} bytes",
    }


def _prepare(connection: sqlite3.Connection, path: Path, settings: Settings, *, create: bool) -> None:
    """Make the tables of an empty file where `create` says so; hold a filled one against the settings."""
    connection.execute("PRAGMA secure_delete = ON")
    [version] = connection.execute("PRAGMA user_version").fetchone()
    [program] = connection.execute("PRAGMA application_id").fetchone()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables and not version and not program:
        if not create:
            raise CorpusError(f"{path}: is empty, and no corpus yet", hint="`credcheck corpus add PATH…` makes it one")
        _create(connection, settings)
    elif "meta" not in tables or str(version) != SCHEMA:
        ours = "meta" in tables and "articles" in tables
        if not ours:
            raise CorpusError(f"{path}: {_OTHERS}", hint="name another file with --corpus, or move this one away")
        raise CorpusError(f"{path}: is of version {version}, this credcheck reads version {SCHEMA}", hint=_REMAKE)
    stamps = read_stamps(connection)
    for name, wanted in expected_stamps(settings).items():
        if stamps.get(name) != wanted:
            raise CorpusError(
                f"{path}: was made with {name} = {stamps.get(name, 'nothing')}, the settings say {wanted}",
                hint=f"set it back, or {_REMAKE}",
            )


def _create(connection: sqlite3.Connection, settings: Settings) -> None:
    """Make the tables, and stamp what they are made with."""
    from importlib.metadata import version

    from credcheck.index.stores import buckets, reach
    from credcheck.index.terms import postings

    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    _wait_for(connection, "PRAGMA journal_mode = WAL")
    with writing(connection):
        if connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]:
            return  # another process was quicker
        for statement in _TABLES:
            connection.execute(statement)
        buckets.create_tables(connection)
        postings.create_tables(connection)
        reach.create_tables(connection)
        stamps = {**expected_stamps(settings), "credcheck": version("credcheck")}
        connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(stamps.items()))
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
