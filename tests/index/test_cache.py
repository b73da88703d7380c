"""Finished results are kept between runs, and nothing but speed rests on them."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from credcheck.index.stores.result_cache import KEPT, ResultCache, make_folder


def test_a_result_comes_back_under_its_key_alone(tmp_path: Path) -> None:
    ResultCache(tmp_path / "cache.sqlite").put(b"one", "“verdict”".encode())
    again = ResultCache(tmp_path / "cache.sqlite")
    assert again.get(b"one") == "“verdict”".encode()
    assert again.get(b"two") is None
    assert again.note == ""


def test_a_missing_cache_holds_nothing_and_is_not_made_by_looking(tmp_path: Path) -> None:
    assert ResultCache(tmp_path / "cache.sqlite").get(b"one") is None
    assert list(tmp_path.iterdir()) == []


def test_a_broken_cache_is_made_anew_and_said_so(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    path.write_bytes(b"no database at all, " * 100)
    cache = ResultCache(path)
    assert cache.get(b"one") is None
    assert "rebuilt" in cache.note
    cache.put(b"one", b"verdict")
    assert ResultCache(path).get(b"one") == b"verdict"


def test_a_result_that_was_damaged_on_disk_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    ResultCache(path).put(b"one", b"verdict")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE results SET packed = x'00ff'")
    cache = ResultCache(path)
    assert cache.get(b"one") is None
    assert "rebuilt" in cache.note


def test_a_locked_cache_is_done_without(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    ResultCache(path).put(b"one", b"verdict")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    cache = ResultCache(path)
    cache.busy_s = 0.01
    cache.put(b"two", b"verdict")
    holder.execute("ROLLBACK")
    holder.close()
    assert "going on without" in cache.note
    assert ResultCache(path).get(b"one") == b"verdict"


def test_only_the_newest_results_are_kept(tmp_path: Path) -> None:
    cache = ResultCache(tmp_path / "cache.sqlite")
    for number in range(KEPT + 3):
        cache.put(b"%d" % number, b"verdict")
    assert cache.get(b"0") is None
    assert cache.get(b"%d" % (KEPT + 2)) == b"verdict"


def test_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    writers = [threading.Thread(target=ResultCache(path).put, args=(b"%d" % n, b"verdict %d" % n)) for n in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert all(ResultCache(path).get(b"%d" % n) == b"verdict %d" % n for n in range(8))


def test_the_cache_folder_is_left_out_by_git_and_by_backups(tmp_path: Path) -> None:
    make_folder(tmp_path / ".credcheck")
    assert (tmp_path / ".credcheck/.gitignore").read_text() == "*\n"
    assert (tmp_path / ".credcheck/CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
