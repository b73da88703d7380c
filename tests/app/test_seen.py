"""A file that nobody has touched is not read again; one that somebody has touched always is."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from credcheck.app.cache import digests as seen
from credcheck.app.cache.digests import SeenFiles

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere nothing is remembered")


@pytest.fixture(autouse=True)
def _old_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let files count as untouched for long enough."""
    monkeypatch.setattr(seen, "JUST_BEFORE_NS", -(10**12))


def read_anew(at: Path, stamp: str = "1") -> list[str]:
    """Return the names of the articles of a folder that are read, and hold every digest against the bytes."""
    read: list[str] = []

    def digest(path: str) -> bytes:
        read.append(Path(path).name)
        return _digest(path)

    files = sorted(str(path) for path in at.glob("*.md"))
    found = SeenFiles(at / "seen.json", stamp).digests(files, digest)
    assert found == {path: _digest(path) for path in files}
    return read


def _digest(path: str) -> bytes:
    return sha256(Path(path).read_bytes()).digest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.md", "b.md", "two\nlines \udcff.md"):
        (tmp_path / name).write_text("The pier stands.", encoding="utf-8")
    return tmp_path


def test_untouched_files_are_not_read_again(folder: Path) -> None:
    assert len(read_anew(folder)) == 3
    assert read_anew(folder) == []


def test_a_change_is_seen_even_of_the_same_length_and_with_the_old_time_put_back(folder: Path) -> None:
    read_anew(folder)
    before = (folder / "a.md").stat()
    (folder / "a.md").write_text("The pier falls.!", encoding="utf-8")
    os.utime(folder / "a.md", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert read_anew(folder) == ["a.md"]
    other = folder / "other"
    other.write_text("The pier burns.!", encoding="utf-8")
    other.replace(folder / "b.md")
    assert read_anew(folder) == ["b.md"]


def test_a_file_touched_just_before_the_look_is_not_believed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen, "JUST_BEFORE_NS", 10**12)
    assert len(read_anew(folder)) == 3
    assert len(read_anew(folder)) == 3


def test_what_was_learnt_otherwise_is_forgotten(folder: Path) -> None:
    read_anew(folder, "1")
    assert len(read_anew(folder, "2")) == 3


@pytest.mark.parametrize("harm", ["garbage", "one bit", "half", "empty", "a folder"])
def test_a_harmed_memory_is_not_believed(folder: Path, harm: str) -> None:
    read_anew(folder)
    memory = folder / "seen.json"
    raw = memory.read_bytes()
    flipped = raw[:-40] + bytes([raw[-40] ^ 1]) + raw[-39:]
    memory.unlink()
    if harm == "a folder":
        memory.mkdir()
    else:
        memory.write_bytes({"garbage": b"x" * 50, "one bit": flipped, "half": raw[: len(raw) // 2], "empty": b""}[harm])
    files = SeenFiles(memory, "1")
    names = [str(folder / "a.md")]
    assert files.digests(names, _digest) == {names[0]: _digest(names[0])}
    assert ("rebuilt" in files.note) == (harm in ("garbage", "one bit", "half"))
    assert [path.name for path in folder.iterdir() if "seen.json." in path.name] == []
