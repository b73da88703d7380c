"""The store: what is added is found, what is removed is gone, and what is broken is said."""

import os
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from credcheck.index.recalled import Added, Recalled, Store
from credcheck.index.stores import sqlite as module
from credcheck.index.stores.open import STORES, open_store
from credcheck.model.article import Article
from credcheck.model.errors import CorpusError
from credcheck.model.settings import DuplicateSettings, MatchSettings, Settings
from credcheck.model.statements import Document
from tests.copy import article
from tests.index.test_candidates import prose

SETTINGS = Settings()
HARBOUR = article(
    "The harbour board voted on Monday to close the old fish market, ending ninety years of trade.\n\n"
    "Skipper Ida Holm said the crews were told by letter, and that forty boats would have to sell elsewhere.",
    path="quay/harbour.txt",
    outlet="The Quay",
    published=date(2026, 3, 9),
)
REPRINT = replace(HARBOUR, path="echo/harbour.txt", outlet="Coast Echo", published=date(2026, 3, 10))
BRIDGE = article(
    "Engineers opened the rebuilt Vellin bridge to cyclists on Sunday after two winters of repairs and three lawsuits.",
    path="quay/bridge.txt",
    outlet="The Quay",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corpus.sqlite"


_OPEN: list[Store] = []


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """Let go of every store that a test opened."""
    yield
    while _OPEN:
        _OPEN.pop().close()


def opened(path: Path, *articles: Article, settings: Settings = SETTINGS) -> Store:
    store = open_store(path, settings, create=True)
    _OPEN.append(store)
    store.add(articles)
    return store


def recalled(store: Store, *drafts: Article, settings: Settings = SETTINGS) -> Recalled:
    return store.recall([Document(draft) for draft in drafts], settings)


def ids_of(store: Store) -> list[int]:
    return [entry.id for entry in store.entries()]


def raw_bytes(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))


def test_what_is_added_is_listed_and_comes_back_whole(path: Path) -> None:
    store = opened(path, HARBOUR, BRIDGE)
    first, second = store.entries()
    assert (first.path, first.outlet, first.published) == ("quay/harbour.txt", "The Quay", date(2026, 3, 9))
    assert store.get(first.id) == HARBOUR
    assert store.get(second.id) == BRIDGE


def test_adding_again_does_nothing_and_a_changed_article_takes_the_place_of_the_old_one(path: Path) -> None:
    store = opened(path, HARBOUR)
    assert store.add([HARBOUR, BRIDGE]) == Added(new=1, known=1)
    corrected = replace(HARBOUR, text=HARBOUR.text.replace("forty", "fourteen"))
    assert store.add([corrected]) == Added(replaced=1)
    assert sorted(store.get(number).text for number in ids_of(store)) == sorted([corrected.text, BRIDGE.text])
    assert store.verify().sound


def test_a_new_date_alone_is_a_change(path: Path) -> None:
    store = opened(path, BRIDGE)
    assert store.add([replace(BRIDGE, published=date(2026, 4, 1))]) == Added(replaced=1)


def test_the_same_path_twice_in_one_call_is_stored_once(path: Path) -> None:
    store = opened(path)
    store.add([HARBOUR, replace(HARBOUR, text=BRIDGE.text)])
    assert [store.get(number).text for number in ids_of(store)] == [BRIDGE.text]


def test_a_draft_recalls_its_reprint_and_nothing_else(path: Path) -> None:
    others = [article(prose(seed, 120), path=f"other/{seed}.txt") for seed in range(40)]
    store = opened(path, HARBOUR, BRIDGE, *others)
    draft = replace(HARBOUR, path="drafts/new.md", text=f"{HARBOUR.text} More to come.")
    assert [one.path for one in recalled(store, draft).articles] == ["quay/harbour.txt"]


def test_a_paragraph_of_a_draft_recalls_the_long_article_it_was_taken_from(path: Path) -> None:
    long = article(f"{prose(1, 400)} {prose(2, 60)} {prose(3, 400)}", path="long.txt")
    store = opened(path, long, *(article(prose(seed, 300), path=f"{seed}.txt") for seed in range(50, 70)))
    draft = article(f"{prose(4, 200)} {prose(2, 60)}", path="draft.txt")
    assert "long.txt" in [one.path for one in recalled(store, draft).articles]


def test_an_earlier_state_of_a_draft_is_not_held_against_it(path: Path) -> None:
    store = opened(path, HARBOUR, REPRINT)
    found = recalled(store, HARBOUR)
    assert [one.path for one in found.articles] == ["echo/harbour.txt"]
    assert found.stored is not None
    assert found.stored.articles == 1


def test_no_more_articles_are_recalled_than_the_settings_say(path: Path) -> None:
    copies = [replace(HARBOUR, path=f"copy/{number:02}.txt") for number in range(20)]
    few = replace(SETTINGS, match=replace(MatchSettings(), max_recalled=3))
    assert len(recalled(opened(path, *copies), HARBOUR, settings=few).articles) <= 9


def test_copies_count_as_one_story(path: Path) -> None:
    summary = opened(path, HARBOUR, REPRINT, BRIDGE).stats().summary
    assert (summary.articles, summary.stories, summary.outlets) == (3, 2, 2)
    assert (summary.earliest, summary.latest) == (date(2026, 3, 9), date(2026, 3, 10))


def test_copies_that_come_later_join_the_story(path: Path) -> None:
    store = opened(path, HARBOUR, BRIDGE)
    store.add([REPRINT])
    assert store.stats().summary.stories == 2


def test_the_digest_tells_the_content_not_the_order(path: Path, tmp_path: Path) -> None:
    one, other = opened(path, HARBOUR, BRIDGE), opened(tmp_path / "b.sqlite", BRIDGE, HARBOUR)
    assert one.stats().summary.digest == other.stats().summary.digest
    other.add([REPRINT])
    assert one.stats().summary.digest != other.stats().summary.digest


def test_removing_leaves_nothing_behind(path: Path) -> None:
    store = opened(path, HARBOUR, BRIDGE)
    assert b"quay/harbour.txt" in raw_bytes(path)
    [harbour, _] = ids_of(store)
    assert store.remove([harbour, 999]) == 1
    assert recalled(store, REPRINT).articles == ()
    assert store.verify().sound
    store.close()
    assert b"quay/harbour.txt" not in raw_bytes(path)
    with sqlite3.connect(path) as raw:
        for table in ("articles", "records", "signatures", "claim_filed"):
            assert raw.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (1,)
    raw.close()


def test_an_article_is_found_by_its_id_and_by_its_path_however_it_is_written(path: Path) -> None:
    store = opened(path, HARBOUR, BRIDGE, replace(BRIDGE, path="2"))
    first, second, third = ids_of(store)
    assert store.find(str(first)) == store.find(HARBOUR.path) == store.find(f"./{HARBOUR.path}") == first
    assert (second, store.find("2")) == (2, 2)
    assert store.find(str(third)) == third
    for nobody in ("", "0", "-1", "01", "1.0", "999", "9" * 40, "quay/", "caf\udce9.txt", "'; DROP TABLE articles"):
        assert store.find(nobody) is None


def test_finding_an_article_reads_no_other(path: Path) -> None:
    store = opened(path, HARBOUR, BRIDGE)
    read: list[str] = []
    store.connection.set_trace_callback(read.append)  # type: ignore[attr-defined]  # this store has one
    assert store.find(BRIDGE.path)
    store.connection.set_trace_callback(None)  # type: ignore[attr-defined]  # this store has one
    [query] = read
    plan = store.connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()  # type: ignore[attr-defined]  # this store has one
    assert not any(row[3].startswith("SCAN") for row in plan)


def test_removing_everything_empties_every_table(path: Path) -> None:
    store = opened(path, HARBOUR, REPRINT, BRIDGE)
    assert store.remove(ids_of(store)) == 3
    store.close()
    raw = sqlite3.connect(path)
    for table in ("articles", "records", "signatures", "sketch_parts", "claim_terms", "claim_postings", "claim_filed"):
        assert raw.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (0,), table
    raw.close()


def test_an_interrupted_add_keeps_its_batches_and_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH_ARTICLES", 4)
    articles = [article(prose(seed, 80), path=f"{seed}.txt") for seed in range(10)]
    store = opened(path)

    def stop(done: int, total: int) -> None:
        assert total == 10
        if done == 8:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.add(articles, on_progress=stop)
    assert len(store.entries()) == 8
    assert store.add(articles) == Added(new=2, known=8)
    assert store.verify().sound


def test_a_failed_batch_leaves_no_part_of_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened(path, BRIDGE)
    monkeypatch.setattr(module, "pack_article", lambda article: 1 / 0)
    [fault] = store.add([HARBOUR]).faults
    assert fault.path == HARBOUR.path
    monkeypatch.undo()
    assert len(store.entries()) == 1
    assert store.add([HARBOUR]) == Added(new=1)


def test_the_batch_size_does_not_change_what_is_recalled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [HARBOUR, REPRINT, BRIDGE, *(article(prose(seed, 90), path=f"{seed}.txt") for seed in range(20))]
    seen = []
    for size in (1, 7, 500):
        monkeypatch.setattr(module, "BATCH_ARTICLES", size)
        store = opened(tmp_path / f"{size}.sqlite", *articles)
        seen.append((recalled(store, replace(HARBOUR, path="draft")), store.stats().summary))
    assert seen[0] == seen[1] == seen[2]


def test_buckets_that_overflow_a_page_still_give_everything(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("credcheck.index.stores.buckets.PART_ENTRIES", 2)
    copies = [replace(HARBOUR, path=f"copy/{number:02}.txt") for number in range(12)]
    store = opened(path, *copies)
    assert len(recalled(store, HARBOUR).articles) == 12
    assert store.verify().sound
    store.remove(ids_of(store)[::2])
    assert len(recalled(store, HARBOUR).articles) == 6
    assert store.verify().sound


def test_verify_says_what_it_checked(path: Path) -> None:
    checked = opened(path, HARBOUR, BRIDGE).verify()
    assert checked.sound
    assert any("2 articles" in step for step in checked.steps)
    assert any("sketch keys" in step for step in checked.steps)


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE articles SET digest = 'no' WHERE id = 1", "digest differs"),
        ("UPDATE records SET record = x'00' WHERE article = 1", "cannot be read"),
        ("UPDATE signatures SET signature = zeroblob(512) WHERE article = 1", "signature is missing or wrong"),
        ("DELETE FROM signatures WHERE article = 1", "signature is missing or wrong"),
        ("DELETE FROM sketch_parts WHERE id = (SELECT MIN(id) FROM sketch_parts)", "sketch keys"),
        ("INSERT INTO signatures VALUES (77, x'00')", "belong to no article"),
        ("INSERT INTO claim_filed VALUES (77, x'00')", "belong to no article"),
        (
            "DELETE FROM claim_postings WHERE article = 1 AND term = 1",
            "article 1: it is not filed under its claim terms",
        ),
        (
            "INSERT OR IGNORE INTO claim_postings SELECT id, 1 FROM claim_terms",
            "article 1: it is not filed under its claim terms",
        ),
        ("UPDATE claim_terms SET term = 'zeppelin' WHERE id = 1", "it is not filed under its claim terms"),
        ("UPDATE claim_filed SET terms = x'01000000' WHERE article = 1", "what is kept of its claim terms"),
        ("UPDATE claim_terms SET articles = articles + 1 WHERE id = 1", "counts other articles"),
        ("INSERT INTO claim_terms VALUES (9999, 'zeppelin', 1)", "a term is left over"),
    ],
)
def test_verify_finds_what_was_tampered_with(path: Path, damage: str, told: str) -> None:
    opened(path, HARBOUR, BRIDGE).close()
    raw = sqlite3.connect(path)
    raw.execute(damage)
    raw.commit()
    raw.close()
    store = open_store(path, SETTINGS, create=False)
    checked = store.verify()
    store.close()
    assert not checked.sound
    assert any(told in fault for fault in checked.faults), checked.faults


def test_a_missing_store_is_not_made_by_reading(path: Path) -> None:
    with pytest.raises(CorpusError, match="there is no corpus") as told:
        open_store(path, SETTINGS, create=False)
    assert "corpus add" in told.value.hint
    assert not path.exists()


def test_a_file_that_is_no_database_is_named(path: Path) -> None:
    path.write_text("This is a shopping list, not a database. " * 40)
    with pytest.raises(CorpusError, match=r"corpus\.sqlite: file is not a database") as told:
        open_store(path, SETTINGS, create=False)
    assert "move this one away" in told.value.hint


def test_another_programs_database_is_left_alone(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE notes (text)")
    raw.close()
    with pytest.raises(CorpusError, match="no corpus of credcheck"):
        open_store(path, SETTINGS, create=True)


def test_a_store_of_another_version_is_refused(path: Path) -> None:
    opened(path).close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 9")
    raw.close()
    with pytest.raises(CorpusError, match="version 9") as told:
        open_store(path, SETTINGS, create=False)
    assert "corpus add" in told.value.hint


@pytest.mark.parametrize(
    ("name", "changed"),
    [("permutations", DuplicateSettings(permutations=64)), ("shingle-words", DuplicateSettings(shingle_words=5))],
)
def test_a_store_made_with_other_parameters_is_refused(path: Path, name: str, changed: DuplicateSettings) -> None:
    opened(path, HARBOUR).close()
    other = replace(SETTINGS, duplicates=changed)
    with pytest.raises(CorpusError, match=f"was made with {name} = ") as told:
        open_store(path, other, create=False)
    assert "set it back" in told.value.hint


def test_the_stamps_say_how_the_store_was_made(path: Path) -> None:
    stamps = opened(path).stats().parameters
    assert stamps["minhash"] == "affine32"
    assert stamps["permutations"] == "128"
    assert stamps["credcheck"]


def test_a_locked_store_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("credcheck.index.stores.schema.BUSY_TIMEOUT_S", 0.01)
    store = opened(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CorpusError, match="locked") as told:
        store.add([HARBOUR])
    assert "wait" in told.value.hint
    other.execute("ROLLBACK")
    other.close()
    assert store.add([HARBOUR]) == Added(new=1)


def test_a_full_disk_says_so_and_keeps_what_was_there(path: Path) -> None:
    store = opened(path, BRIDGE)
    assert isinstance(store, module.SqliteStore)
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    many = [article(prose(seed, 400), path=f"{seed}.txt") for seed in range(50)]
    with pytest.raises(CorpusError, match="full") as told:
        store.add(many)
    assert "free some space" in told.value.hint
    assert len(store.entries()) == 1


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "c.sqlite").mkdir()
    with pytest.raises(CorpusError, match="is a folder"):
        open_store(tmp_path / "c.sqlite", SETTINGS, create=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CorpusError, match="unable to open"):
            open_store(tmp_path / "c.sqlite", SETTINGS, create=True)
    finally:
        tmp_path.chmod(0o700)


def test_an_unknown_kind_of_store_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"no store for '\.lmdb' files \(known: \.db"):
        open_store(tmp_path / "corpus.lmdb", SETTINGS, create=True)
    assert list(STORES) == sorted(STORES)


def test_an_article_that_is_not_there_is_an_error(path: Path) -> None:
    with pytest.raises(CorpusError, match="holds no article 12"):
        opened(path).get(12)


def test_nothing_is_pickled() -> None:
    room = Path(module.__file__).parent
    imported = re.compile(r"^\s*(?:import|from) (?:pickle|marshal|shelve|dill)\b", re.MULTILINE)
    assert not [file.name for file in room.glob("*.py") if imported.search(file.read_text())]
