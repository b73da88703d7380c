"""The shelf holds the articles of a repository as they lie there now, whatever befell it before."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as given_settings
from hypothesis import strategies as st

from credcheck.index.stores import repository_cache as shelf_module
from credcheck.index.stores.repository_cache import DIGESTS_FILE, STORE_FILE, Shelf
from credcheck.model.article import Article
from credcheck.model.errors import CorpusError
from credcheck.model.settings import DuplicateSettings, Settings
from tests.copy import article

PIER = "The harbour board voted on Monday to rebuild the pier, with work to begin in April, the treasurer said."
FERRY = "Ferry crews in Selby will strike for two days in May unless the company restores the night boat, they said."


class Folder:
    """Files by path, and which of them have been read."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = dict(texts)
        self.read_paths: list[str] = []

    def digests(self) -> dict[str, bytes]:
        return {path: sha256(text.encode()).digest() for path, text in self.texts.items()}

    def read(self, paths: Sequence[str]) -> list[Article]:
        """Read files; one that says nothing cannot be read."""
        self.read_paths += paths
        return [article(self.texts[path], path=path) for path in paths if self.texts[path]]


def brought_up_to_date(at: Path, folder: Folder, settings: Settings | None = None) -> tuple[dict[str, str], str]:
    """Return what the shelf holds then, text by path, and what had to be made anew."""
    shelf = Shelf(at, settings or Settings())
    try:
        shelf.mending(lambda: shelf.refresh(folder.digests(), folder.read))
        stored = [shelf.store.get(entry.id) for entry in shelf.store.entries()]
        return {one.path: one.text for one in stored}, shelf.note
    finally:
        shelf.close()


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    folder = Folder({"pier.md": PIER, "ferry.md": FERRY})
    assert brought_up_to_date(tmp_path, folder) == (folder.texts, "")
    assert folder.read_paths == ["ferry.md", "pier.md"]
    folder.texts |= {"pier.md": PIER + " Nobody objected.", "new.md": "The lamp house stays."}
    del folder.texts["ferry.md"]
    folder.read_paths.clear()
    assert brought_up_to_date(tmp_path, folder) == (folder.texts, "")
    assert folder.read_paths == ["new.md", "pier.md"]


def test_a_file_that_became_unreadable_is_forgotten_and_not_read_again_until_it_changes(tmp_path: Path) -> None:
    folder = Folder({"pier.md": PIER, "ferry.md": FERRY})
    brought_up_to_date(tmp_path, folder)
    folder.texts["pier.md"] = ""
    assert set(brought_up_to_date(tmp_path, folder)[0]) == {"ferry.md"}
    folder.read_paths.clear()
    assert set(brought_up_to_date(tmp_path, folder)[0]) == {"ferry.md"}
    assert folder.read_paths == []
    folder.texts["pier.md"] = PIER
    assert set(brought_up_to_date(tmp_path, folder)[0]) == {"ferry.md", "pier.md"}


STEP = st.dictionaries(st.sampled_from(["a.md", "b.md", "c.md"]), st.sampled_from(["", PIER, FERRY, PIER + FERRY]))


@given(steps=st.lists(STEP, min_size=1, max_size=5))
@given_settings(max_examples=25, deadline=None)
def test_after_any_history_it_holds_what_a_new_one_would(
    tmp_path_factory: pytest.TempPathFactory, steps: list[dict[str, str]]
) -> None:
    at = tmp_path_factory.mktemp("shelf")
    for texts in steps:
        assert brought_up_to_date(at, Folder(texts))[0] == {path: text for path, text in texts.items() if text}


@pytest.mark.parametrize("name", [STORE_FILE, DIGESTS_FILE])
@pytest.mark.parametrize("harm", ["garbage", "garbage inside", "half of it", "nothing left", "gone"])
def test_a_harmed_shelf_is_made_anew_and_said_so(tmp_path: Path, name: str, harm: str) -> None:
    folder = Folder({f"{number}.md": f"{PIER} {number}. {FERRY} {number}." for number in range(60)})
    brought_up_to_date(tmp_path, folder)
    path, whole = tmp_path / name, (tmp_path / name).read_bytes()
    harmed = {
        "garbage": b"no database " * 500,
        "garbage inside": whole[:4096] + b"\xa5" * (len(whole) - 4096),
        "half of it": whole[: len(whole) // 2],
        "nothing left": b"",
    }
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(harmed[harm])
    folder.texts["0.md"] = FERRY
    held, note = brought_up_to_date(tmp_path, folder)
    assert held == folder.texts
    assert harm in ("nothing left", "gone") or "rebuilt" in note
    assert brought_up_to_date(tmp_path, folder) == (folder.texts, "")


def test_a_shelf_made_with_other_settings_is_made_anew(tmp_path: Path) -> None:
    folder = Folder({"pier.md": PIER})
    brought_up_to_date(tmp_path, folder)
    other = Settings(duplicates=DuplicateSettings(permutations=64))
    held, note = brought_up_to_date(tmp_path, folder, other)
    assert held == folder.texts
    assert "permutations" in note
    assert "rebuilt" in note


def test_an_interrupted_building_goes_on_where_it_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_module, "BATCH_FILES", 2)
    folder = Folder({f"{number}.md": f"{PIER} {number}" for number in range(5)})
    shelf = Shelf(tmp_path, Settings())

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shelf.refresh(folder.digests(), folder.read, on_progress=stop)
    shelf.close()
    assert folder.read_paths == ["0.md", "1.md"]
    assert brought_up_to_date(tmp_path, folder) == (folder.texts, "")
    assert folder.read_paths == ["0.md", "1.md", "2.md", "3.md", "4.md"]


def test_a_fault_of_another_store_does_not_cost_the_shelf(tmp_path: Path) -> None:
    folder = Folder({"pier.md": PIER})
    brought_up_to_date(tmp_path, folder)
    shelf = Shelf(tmp_path, Settings())

    def fail() -> None:
        raise CorpusError("corpus.sqlite: database disk image is malformed", hint="make it anew")

    with pytest.raises(CorpusError):
        shelf.mending(fail)
    shelf.close()
    folder.read_paths.clear()
    assert brought_up_to_date(tmp_path, folder) == (folder.texts, "")
    assert folder.read_paths == []


def test_the_items_of_a_file_go_and_come_with_it(tmp_path: Path) -> None:
    class Feed(Folder):
        """One file of several stories, a line each."""

        def read(self, paths: Sequence[str]) -> list[Article]:
            self.read_paths += paths
            lines = [(path, self.texts[path].split("\n")) for path in paths]
            return [
                article(text, path=f"{path}#{at}") for path, texts in lines for at, text in enumerate(texts, start=1)
            ]

    feed = Feed({"feed.xml": f"{PIER}\n{FERRY}"})
    assert brought_up_to_date(tmp_path, feed)[0] == {"feed.xml#1": PIER, "feed.xml#2": FERRY}
    assert brought_up_to_date(tmp_path, feed)[0] == {"feed.xml#1": PIER, "feed.xml#2": FERRY}
    assert feed.read_paths == ["feed.xml"]
    feed.texts["feed.xml"] = FERRY
    assert brought_up_to_date(tmp_path, feed)[0] == {"feed.xml#1": FERRY}
    feed.texts.clear()
    assert brought_up_to_date(tmp_path, feed)[0] == {}
