"""Claim terms in the store: each article under its most telling words, so that a draft finds the articles of its story.

The tables belong to the store's connection and transaction; nothing here commits.
"""

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import fsum, log
from typing import Final

from credcheck.index.terms.background import background_weights
from credcheck.index.thresholds import STORE_POSTINGS
from credcheck.model.article import Article, Role
from credcheck.model.candidates import Weights
from credcheck.model.statements import Document
from credcheck.text.terms import Term, find_terms

TERMS_PER_ARTICLE: Final = 40
"""Terms an article is filed under. Stamped into the store: another number is another schema."""
_MIN_SHARED: Final = 2
_SILENT: Final = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.DATELINE})

_SCHEMA: Final = """
CREATE TABLE claim_terms (id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, articles INTEGER NOT NULL);
CREATE TABLE claim_postings (
    term INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (term, article)
) WITHOUT ROWID;
CREATE TABLE claim_filed (article INTEGER PRIMARY KEY, terms BLOB NOT NULL);
"""


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the empty tables."""
    for statement in _SCHEMA.split(";"):
        connection.execute(statement)


def add_terms(connection: sqlite3.Connection, article_row: int, keys: Sequence[str]) -> None:
    """File an article under its most telling terms, `telling_terms`; it must not be filed yet."""
    connection.executemany(
        "INSERT INTO claim_terms (term, articles) VALUES (?, 1) "
        "ON CONFLICT (term) DO UPDATE SET articles = articles + 1",
        [(key,) for key in keys],
    )
    ids = sorted(number for number, _ in _known_terms(connection, keys).values())
    connection.executemany("INSERT INTO claim_postings VALUES (?, ?)", [(term, article_row) for term in ids])
    connection.execute("INSERT INTO claim_filed VALUES (?, ?)", (article_row, array("I", ids).tobytes()))


def remove_terms(connection: sqlite3.Connection, article_row: int) -> None:
    """Forget under which terms an article is filed; a term that no article is left under goes too."""
    row = connection.execute("SELECT terms FROM claim_filed WHERE article = ?", (article_row,)).fetchone()
    if row is None:
        return
    ids = array("I")
    ids.frombytes(row[0])
    connection.executemany("DELETE FROM claim_postings WHERE term = ? AND article = ?", [(i, article_row) for i in ids])
    connection.executemany("UPDATE claim_terms SET articles = articles - 1 WHERE id = ?", [(i,) for i in ids])
    connection.executemany("DELETE FROM claim_terms WHERE id = ? AND articles <= 0", [(i,) for i in ids])
    connection.execute("DELETE FROM claim_filed WHERE article = ?", (article_row,))


def check_terms(connection: sqlite3.Connection, wanted: Iterable[tuple[int, Sequence[str]]]) -> Iterator[str]:
    """Yield what differs from how articles should be filed: `wanted` is (row, telling terms) of every article."""
    terms = {
        number: (term, held) for number, term, held in connection.execute("SELECT id, term, articles FROM claim_terms")
    }
    filed = dict(connection.execute("SELECT article, terms FROM claim_filed"))
    postings: dict[int, list[int]] = defaultdict(list)
    for term, row in connection.execute("SELECT term, article FROM claim_postings ORDER BY article, term"):
        postings[row].append(term)
    held: Counter[str] = Counter()
    for row, keys in wanted:
        held.update(keys)
        under = postings.pop(row, [])
        if {terms[number][0] for number in under if number in terms} != set(keys) or len(under) != len(set(keys)):
            yield f"article {row}: it is not filed under its claim terms"
        elif filed.get(row) != array("I", under).tobytes():
            yield f"article {row}: what is kept of its claim terms is not what it is filed under"
    if dict(terms.values()) != dict(held):
        yield "claim terms: a term is left over, or counts other articles than stand under it"


def recall_terms(connection: sqlite3.Connection, documents: Sequence[Document], limit: int) -> list[int]:
    """Return the rows of the stored articles likeliest to tell a draft's story: at most `limit` a draft, ascending."""
    [articles] = connection.execute("SELECT COUNT(*) FROM claim_filed").fetchone()
    rows: set[int] = set()
    for document in documents:
        rows.update(_recall_story(connection, telling_terms(document.article), articles=articles, limit=limit))
    return sorted(rows)


def telling_terms(article: Article) -> tuple[str, ...]:
    """Return the terms that tell most about an article, most telling first: rare in English, repeated, names first."""
    terms = [
        term
        for block in article.blocks
        if block.role not in _SILENT
        for term in find_terms(block.span.of(article.text), block.span.start)
    ]
    weights = Weights(background_weights(), _capitalised(terms))
    counts = Counter(term.key for term in terms)
    value = {key: weights.of(key) * (1.0 + log(count)) for key, count in counts.items()}
    return tuple(sorted(value, key=lambda key: (-value[key], key))[:TERMS_PER_ARTICLE])


def _capitalised(terms: Sequence[Term]) -> frozenset[str]:
    capital = Counter(term.key for term in terms if term.capital and not term.opens)
    small = Counter(term.key for term in terms if not term.capital)
    return frozenset(key for key, count in capital.items() if count >= 3 * small[key])


def _known_terms(connection: sqlite3.Connection, keys: Sequence[str]) -> Mapping[str, tuple[int, int]]:
    """Return the id and the number of articles of each term that the store knows."""
    marks = ", ".join("?" * len(keys))
    rows = connection.execute(f"SELECT term, id, articles FROM claim_terms WHERE term IN ({marks})", keys)  # noqa: S608 - marks only
    return {term: (number, articles) for term, number, articles in rows}


def _recall_story(connection: sqlite3.Connection, keys: Sequence[str], *, articles: int, limit: int) -> list[int]:
    scores: dict[int, list[float]] = defaultdict(list)
    left = STORE_POSTINGS
    for number, filed in sorted(_known_terms(connection, keys).values(), key=lambda known: (known[1], known[0])):
        left -= filed
        if left < 0:
            break
        weight = log((articles + 1) / filed)
        for (row,) in connection.execute("SELECT article FROM claim_postings WHERE term = ?", (number,)):
            scores[row].append(weight)
    totals = {row: fsum(found) for row, found in scores.items() if len(found) >= _MIN_SHARED}
    return sorted(totals, key=lambda row: (-totals[row], row))[:limit]
