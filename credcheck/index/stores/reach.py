"""Reach: how far the store goes, kept with every article that comes and goes, so that asking reads a few rows.

Comes in: rows that were just stored or are about to be deleted. Goes out: how many articles, stories and outlets there
are, from when to when, and one digest for all of them. The tables belong to the store's connection and transaction;
nothing here commits.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256, shake_256
from typing import Final

from credcheck.model.evidence import CorpusSummary
from credcheck.text.fold import fold

DIGEST_BYTES: Final = 512
"""Size of the running digest. Stamped into the store: another size is another digest."""
STORY, OUTLET, DAY = "story", "outlet", "day"
"""What articles are tallied by."""
_BATCH: Final = 500
_COLUMNS: Final = "digest, story, outlet, published"
_SCHEMA: Final = (
    "CREATE TABLE reach (articles INTEGER NOT NULL, stories INTEGER NOT NULL, digest BLOB NOT NULL)",
    """CREATE TABLE tallies (
        kind TEXT NOT NULL, value NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (kind, value)
    ) WITHOUT ROWID""",
)

Value = str | int


@dataclass(frozen=True, slots=True)
class Counted:
    """What some articles add to the reach of a store."""

    articles: int
    digest: int
    """The sum of a long hash of each article's digest, modulo 2**(8 * `DIGEST_BYTES`)."""
    tallies: Counter[tuple[str, Value]]
    """Articles of each story, outlet and day, by (kind, value)."""

    @property
    def stories(self) -> int:
        """How many different stories the articles belong to."""
        return sum(kind == STORY for kind, _ in self.tallies)


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of a store that holds nothing."""
    for statement in _SCHEMA:
        connection.execute(statement)
    connection.execute("INSERT INTO reach VALUES (0, 0, ?)", (bytes(DIGEST_BYTES),))


def count_in(connection: sqlite3.Connection, rows: Sequence[int]) -> None:
    """Count articles that were just stored; their stories are settled."""
    _count(connection, _read(connection, "id", rows), sign=1)


def count_out(connection: sqlite3.Connection, rows: Sequence[int]) -> None:
    """Count articles no more that are about to be deleted."""
    _count(connection, _read(connection, "id", rows), sign=-1)


def read_reach(connection: sqlite3.Connection, *, leave_out: Sequence[str] = ()) -> CorpusSummary:
    """Return how far the store reaches, without the articles of these paths; outlets are counted with them."""
    articles, stories, digest = connection.execute("SELECT articles, stories, digest FROM reach").fetchone()
    gone = _read(connection, "path", leave_out)
    emptied = sum(kind == STORY and held >= _tally(connection, kind, at) for (kind, at), held in gone.tallies.items())
    return CorpusSummary(
        articles - gone.articles,
        stories - emptied,
        len(read_outlets(connection)),
        _first_day(connection, gone, "ASC"),
        _first_day(connection, gone, "DESC"),
        _tell(int.from_bytes(digest, "big") - gone.digest),
    )


def read_outlets(connection: sqlite3.Connection) -> frozenset[str]:
    """Return every outlet that stored articles name, folded."""
    rows = connection.execute("SELECT value FROM tallies WHERE kind = ?", (OUTLET,))
    return frozenset(outlet for (outlet,) in rows)


def check_reach(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield what is kept of the reach and is not what counting every article anew gives."""
    wanted = _count_up(connection.execute(f"SELECT {_COLUMNS} FROM articles"))  # noqa: S608 - names above
    kept = connection.execute("SELECT articles, stories, digest FROM reach").fetchall()
    if kept != [(wanted.articles, wanted.stories, _pack(wanted.digest))]:
        yield "the number of articles or stories, or the digest of all, is not that of the articles"
    tallies = {(kind, value): held for kind, value, held in connection.execute("SELECT * FROM tallies")}
    differing = {key[0] for key in tallies.keys() | wanted.tallies.keys() if tallies.get(key) != wanted.tallies[key]}
    for kind in sorted(differing):
        yield f"the articles by {kind} are counted wrong"


def _count_up(rows: sqlite3.Cursor) -> Counted:
    """Return what articles of these (digest, story, outlet, published) add up to."""
    articles = total = 0
    tallies: Counter[tuple[str, Value]] = Counter()
    for digest, story, outlet, published in rows:
        articles += 1
        total += _hash(digest)
        tallies[STORY, story] += 1
        if outlet:
            tallies[OUTLET, fold(outlet)] += 1
        if published:
            tallies[DAY, published] += 1
    return Counted(articles, total, tallies)


def _read(connection: sqlite3.Connection, column: str, values: Sequence[Value]) -> Counted:
    """Return what the stored articles of these ids or paths add up to."""
    found = Counted(0, 0, Counter())
    values = sorted(set(values))
    for start in range(0, len(values), _BATCH):
        batch = values[start : start + _BATCH]
        marks = ", ".join("?" * len(batch))
        query = f"SELECT {_COLUMNS} FROM articles WHERE {column} IN ({marks})"  # noqa: S608 - marks only
        part = _count_up(connection.execute(query, batch))
        found = Counted(found.articles + part.articles, found.digest + part.digest, found.tallies + part.tallies)
    return found


def _count(connection: sqlite3.Connection, counted: Counted, *, sign: int) -> None:
    """Add what some articles are to the reach, or take it away."""
    more = {}
    for wanted in (STORY, OUTLET, DAY):
        held = {value: sign * articles for (kind, value), articles in counted.tallies.items() if kind == wanted}
        more[wanted] = _change_tallies(connection, wanted, held) if held else 0
    [digest] = connection.execute("SELECT digest FROM reach").fetchone()
    connection.execute(
        "UPDATE reach SET articles = articles + ?, stories = stories + ?, digest = ?",
        (sign * counted.articles, more[STORY], _pack(int.from_bytes(digest, "big") + sign * counted.digest)),
    )


def _change_tallies(connection: sqlite3.Connection, kind: str, changes: Mapping[Value, int]) -> int:
    """Add to the tallies of some stories, outlets or days; return how many more of them there are now, or fewer."""
    keys = [(kind, value) for value in changes]
    opened = connection.executemany("INSERT OR IGNORE INTO tallies VALUES (?, ?, 0)", keys).rowcount
    update = "UPDATE tallies SET articles = articles + ? WHERE kind = ? AND value = ?"
    connection.executemany(update, [(articles, kind, value) for value, articles in changes.items()])
    closed = connection.executemany("DELETE FROM tallies WHERE kind = ? AND value = ? AND articles <= 0", keys).rowcount
    return opened - closed


def _tally(connection: sqlite3.Connection, kind: str, value: Value) -> int:
    """Return how many stored articles are of one story, outlet or day."""
    row = connection.execute("SELECT articles FROM tallies WHERE kind = ? AND value = ?", (kind, value)).fetchone()
    return int(row[0]) if row else 0


def _first_day(connection: sqlite3.Connection, gone: Counted, order: str) -> date | None:
    """Return the first day, from one end or the other, on which an article appeared that is not among these."""
    query = f"SELECT value, articles FROM tallies WHERE kind = ? ORDER BY value {order}"  # noqa: S608 - ASC or DESC
    days = connection.execute(query, (DAY,))
    return next((date.fromisoformat(day) for day, held in days if held > gone.tallies[DAY, day]), None)


def _hash(digest: str) -> int:
    """Return a number for one article's digest that can be added up.

    Source: Bellare and Micciancio 1997, "A new paradigm for collision-free hashing: incrementality at reduced cost".
    Sums modulo 2**256 could be forged by many articles made for it; modulo 2**4096 nobody could.
    """
    return int.from_bytes(shake_256(digest.encode("utf-8")).digest(DIGEST_BYTES), "big")


def _pack(total: int) -> bytes:
    """Return a sum of hashes as it is kept."""
    return (total % (1 << 8 * DIGEST_BYTES)).to_bytes(DIGEST_BYTES, "big")


def _tell(total: int) -> str:
    """Return the digest that people are shown: the same articles in any order have the same."""
    return "sha256:" + sha256(_pack(total)).hexdigest()
