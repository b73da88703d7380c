"""The reach that a store keeps beside counting every article anew."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.index.recalled import Store
from credcheck.index.stores import reach as module
from credcheck.index.stores import sqlite as store_module
from credcheck.index.stores.open import open_store
from credcheck.index.stores.reach import count_in, count_out, read_outlets, read_reach
from credcheck.index.stores.sqlite import open_sqlite
from credcheck.model.article import Article
from credcheck.model.errors import CorpusError
from credcheck.model.evidence import CorpusSummary
from credcheck.model.settings import Settings
from credcheck.model.statements import Document
from credcheck.text.fold import fold
from tests.copy import article

SETTINGS = Settings()
MARKET = article(
    "The harbour board voted on Monday to close the old fish market, ending ninety years of trade on the quay.",
    path="quay/market.txt",
    outlet="The Quay",
    published=date(2026, 3, 9),
)
REPRINT = replace(MARKET, path="echo/market.txt", outlet="Coast  ECHO", published=date(2026, 3, 11))
PASS = article(
    "A blizzard shut the northern pass on Sunday and left ninety drivers waiting for the ploughs until the morning.",
    path="quay/pass.txt",
    outlet="THE QUAY",
    published=date(2026, 1, 4),
)
NOTE = article("The ferry to the island is cancelled until Friday because of the storm.", path="desk/note.txt")
ALL = (MARKET, REPRINT, PASS, NOTE)


@contextmanager
def store_of(path: Path, *articles: Article) -> Iterator[store_module.SqliteStore]:
    """Yield a store that holds these articles."""
    store = open_sqlite(path, SETTINGS, create=True)
    assert isinstance(store, store_module.SqliteStore)
    store.add(articles)
    yield store
    store.close()


def ids_of(store: Store, *articles: Article) -> list[int]:
    paths = {one.path for one in articles}
    return [entry.id for entry in store.entries() if entry.path in paths]


def counted_anew(connection: sqlite3.Connection, *leave_out: str) -> tuple[int, int, int, str | None, str | None]:
    """Return the figures of the reach as a scan of every article gives them."""
    rows = connection.execute("SELECT path, story, outlet, published FROM articles").fetchall()
    kept = [row for row in rows if row[0] not in leave_out]
    days = sorted(published for *_, published in kept if published)
    outlets = {fold(outlet) for _, _, outlet, _ in rows if outlet}
    stories = {story for _, story, _, _ in kept}
    return len(kept), len(stories), len(outlets), days[0] if days else None, days[-1] if days else None


def figures(summary: CorpusSummary) -> tuple[int, int, int, str | None, str | None]:
    first, last = (day.isoformat() if day else None for day in (summary.earliest, summary.latest))
    return summary.articles, summary.stories, summary.outlets, first, last


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corpus.sqlite"


def test_an_empty_store_reaches_nowhere(path: Path) -> None:
    with store_of(path) as store:
        assert figures(read_reach(store.connection)) == (0, 0, 0, None, None)
        assert read_outlets(store.connection) == frozenset()
        assert store.verify().sound


def test_the_reach_is_that_of_the_articles(path: Path) -> None:
    with store_of(path, *ALL) as store:
        assert figures(read_reach(store.connection)) == (4, 3, 2, "2026-01-04", "2026-03-11")
        assert read_outlets(store.connection) == {"the quay", "coast echo"}


def test_an_outlet_is_one_however_it_is_spelt_and_goes_with_its_last_article(path: Path) -> None:
    with store_of(path, MARKET, PASS) as store:
        assert read_outlets(store.connection) == {"the quay"}
        store.remove(ids_of(store, MARKET))
        assert read_outlets(store.connection) == {"the quay"}
        store.remove(ids_of(store, PASS))
        assert read_outlets(store.connection) == frozenset()


def test_a_story_goes_with_its_last_copy_though_its_first_is_gone(path: Path) -> None:
    with store_of(path, MARKET, REPRINT, PASS) as store:
        store.remove(ids_of(store, MARKET))
        assert read_reach(store.connection).stories == 2
        store.remove(ids_of(store, REPRINT))
        assert read_reach(store.connection).stories == 1
        assert store.verify().sound


def test_the_ends_of_the_time_move_when_the_articles_there_go(path: Path) -> None:
    with store_of(path, *ALL) as store:
        store.remove(ids_of(store, PASS))
        assert figures(read_reach(store.connection))[3:] == ("2026-03-09", "2026-03-11")
        store.remove(ids_of(store, MARKET, REPRINT))
        assert figures(read_reach(store.connection))[3:] == (None, None)


def test_an_article_in_a_new_state_counts_once_and_with_its_new_date(path: Path) -> None:
    with store_of(path, MARKET, PASS) as store:
        store.add([replace(PASS, published=date(2026, 5, 1), outlet="Coast Echo")])
        assert figures(read_reach(store.connection)) == (2, 2, 2, "2026-03-09", "2026-05-01")
        assert store.verify().sound


def test_articles_that_are_left_out_take_their_story_and_their_days_along(path: Path) -> None:
    with store_of(path, *ALL) as store:
        without_one = read_reach(store.connection, leave_out=[REPRINT.path])
        assert figures(without_one) == (3, 3, 2, "2026-01-04", "2026-03-09")
        without_both = read_reach(store.connection, leave_out=[REPRINT.path, MARKET.path])
        assert figures(without_both) == (2, 2, 2, "2026-01-04", "2026-01-04")
        nobody = read_reach(store.connection, leave_out=[one.path for one in ALL])
        assert figures(nobody) == (0, 0, 2, None, None)


def test_a_path_that_is_not_stored_or_named_twice_changes_nothing(path: Path) -> None:
    with store_of(path, *ALL) as store:
        whole = read_reach(store.connection)
        assert read_reach(store.connection, leave_out=["nowhere.txt"]) == whole
        once = read_reach(store.connection, leave_out=[NOTE.path])
        assert read_reach(store.connection, leave_out=[NOTE.path, NOTE.path]) == once


def test_more_drafts_than_one_query_holds_are_left_out_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store_of(path, *ALL) as store:
        at_once = read_reach(store.connection, leave_out=[one.path for one in ALL[:3]])
        monkeypatch.setattr(module, "_BATCH", 1)
        assert read_reach(store.connection, leave_out=[one.path for one in ALL[:3]]) == at_once


def test_what_is_left_out_gives_the_digest_of_a_store_that_never_had_it(path: Path, tmp_path: Path) -> None:
    with store_of(path, *ALL) as store, store_of(tmp_path / "other.sqlite", NOTE, MARKET) as other:
        less = read_reach(store.connection, leave_out=[REPRINT.path, PASS.path])
        assert less.digest == read_reach(other.connection).digest
        assert less.digest != read_reach(store.connection).digest


def test_removing_gives_the_digest_back_and_copies_count_each(path: Path) -> None:
    with store_of(path, MARKET) as store:
        alone = read_reach(store.connection).digest
        store.add([REPRINT])
        assert read_reach(store.connection).digest != alone
        store.remove(ids_of(store, REPRINT))
        assert read_reach(store.connection).digest == alone
        store.remove(ids_of(store, MARKET))
        assert read_reach(store.connection).digest.startswith("sha256:")
        assert read_reach(store.connection).digest != alone


def test_counting_out_undoes_counting_in(path: Path) -> None:
    with store_of(path, *ALL) as store:
        before = list(store.connection.iterdump())
        rows = ids_of(store, MARKET, PASS)
        count_out(store.connection, rows)
        assert read_reach(store.connection).articles == 2
        count_in(store.connection, rows)
        assert list(store.connection.iterdump()) == before


ARTICLES = st.builds(
    lambda text, path, outlet, day: article(
        text, path=f"{path}.txt", outlet=outlet, published=date(2026, 1, day) if day else None
    ),
    st.sampled_from([one.text for one in ALL]),
    st.integers(0, 5),
    st.sampled_from([None, "", "The Quay", "the  quay", "Coast Echo"]),
    st.integers(0, 3),
)
STEPS = st.lists(
    st.one_of(st.lists(ARTICLES, min_size=1, max_size=4), st.sets(st.integers(0, 5), min_size=1)), max_size=6
)


@given(STEPS, st.sets(st.integers(0, 5)))
@settings(deadline=None, max_examples=25)
def test_whatever_comes_and_goes_the_reach_is_that_of_a_full_count(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[Article] | set[int]], gone: set[int]
) -> None:
    with store_of(tmp_path_factory.mktemp("reach") / "corpus.sqlite") as store:
        for step in steps:
            if isinstance(step, set):
                paths = {f"{number}.txt" for number in step}
                store.remove([entry.id for entry in store.entries() if entry.path in paths])
            else:
                store.add(step)
        assert figures(read_reach(store.connection)) == counted_anew(store.connection)
        left_out = [f"{number}.txt" for number in sorted(gone)]
        assert figures(read_reach(store.connection, leave_out=left_out)) == counted_anew(store.connection, *left_out)
        assert store.verify().sound


@given(st.permutations(ALL))
@settings(deadline=None, max_examples=8)
def test_the_order_of_adding_changes_no_digest(
    tmp_path_factory: pytest.TempPathFactory, articles: list[Article]
) -> None:
    folder = tmp_path_factory.mktemp("reach")
    with store_of(folder / "a.sqlite", *ALL) as one, store_of(folder / "b.sqlite") as other:
        for each in articles:
            other.add([each])
        assert read_reach(other.connection) == read_reach(one.connection)


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("UPDATE reach SET articles = articles + 1", "the number of articles or stories"),
        ("UPDATE reach SET stories = 1", "the number of articles or stories"),
        ("UPDATE reach SET digest = zeroblob(512)", "the digest of all"),
        ("DELETE FROM reach", "the number of articles or stories"),
        ("UPDATE tallies SET articles = 9 WHERE kind = 'outlet'", "the articles by outlet are counted wrong"),
        ("DELETE FROM tallies WHERE kind = 'day'", "the articles by day are counted wrong"),
        ("INSERT INTO tallies VALUES ('story', 77, 1)", "the articles by story are counted wrong"),
    ],
)
def test_verify_tells_a_reach_that_is_not_that_of_the_articles(path: Path, harm: str, told: str) -> None:
    with store_of(path, *ALL) as store:
        store.connection.execute(harm)
        checked = store.verify()
        assert not checked.sound
        assert any(told in fault for fault in checked.faults)


def test_a_failed_batch_leaves_the_reach_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with store_of(path, MARKET) as store:
        before = read_reach(store.connection)
        monkeypatch.setattr(store_module, "count_in", lambda connection, rows: 1 / 0)
        [fault] = store.add([PASS]).faults
        assert fault.path == PASS.path
        assert "an error in credcheck itself while storing it: ZeroDivisionError" in fault.message
        monkeypatch.undo()
        assert read_reach(store.connection) == before
        assert store.verify().sound


def test_nothing_that_was_removed_stays_in_the_tallies(path: Path) -> None:
    with store_of(path, *ALL) as store:
        store.remove(ids_of(store, *ALL))
        assert store.connection.execute("SELECT * FROM tallies").fetchall() == []
    assert b"coast echo" not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_recall_tells_the_reach_without_the_drafts(path: Path) -> None:
    with store_of(path, *ALL) as store:
        found = store.recall([Document(replace(MARKET, text=f"{MARKET.text} More follows."))], SETTINGS)
        assert found.stored == read_reach(store.connection, leave_out=[MARKET.path])
        assert found.outlets == {"the quay", "coast echo"}


def test_asking_reads_no_article_but_those_left_out(path: Path) -> None:
    with store_of(path, *ALL) as store:
        plans = []
        for query, values in (
            ("SELECT articles, stories, digest FROM reach", ()),
            ("SELECT value FROM tallies WHERE kind = ?", ("outlet",)),
            ("SELECT value, articles FROM tallies WHERE kind = ? ORDER BY value DESC", ("day",)),
            ("SELECT digest, story, outlet, published FROM articles WHERE path IN (?)", ("a",)),
        ):
            plan = store.connection.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
            plans += [row[-1] for row in plan]
        assert plans[0] == "SCAN reach"
        assert all(told.startswith("SEARCH") for told in plans[1:])


def test_a_store_from_before_the_reach_was_kept_is_refused_with_a_remedy(path: Path) -> None:
    with store_of(path, MARKET):
        pass
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 1")
    raw.close()
    with pytest.raises(CorpusError, match="version 1") as told:
        open_store(path, SETTINGS, create=False)
    assert "corpus add" in told.value.hint
