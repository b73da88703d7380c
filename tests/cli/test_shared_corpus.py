"""A corpus that others own, write to or moved: it is read where it may be, shared where it must be, and never lost."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from credcheck.app import corpus as use_case
from credcheck.read import files
from tests.cli.desk import BREAD, COAST, HARBOUR, write_stories
from tests.cli.running import credcheck

STORE = ".credcheck/corpus.sqlite"
_NOBODY = 65534
READERS = [("list",), ("show", "1"), ("stats",), ("verify",)]


@contextmanager
def without_rights() -> Iterator[None]:
    """Be nobody for a while where the tests run as root, whom no right keeps out."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that anybody may enter, with three stored stories and a draft."""
    folder = Path(tempfile.mkdtemp(prefix="desk-"))
    folder.chmod(0o755)
    write_stories(folder / "wire")
    (folder / "draft.md").write_text(COAST.replace("Coast Courier", "Bay Times"), encoding="utf-8")
    (folder / ".git").mkdir()  # the project ends here
    monkeypatch.chdir(folder)
    assert credcheck("corpus", "add", "wire").code == 0
    yield folder
    monkeypatch.chdir("/")
    (folder / ".credcheck").chmod(0o755)
    shutil.rmtree(folder)


def listed() -> list[str]:
    """Return the paths of what the corpus holds, sorted."""
    return sorted(entry["path"] for entry in json.loads(credcheck("corpus", "list", "-f", "json").out))


def judged(draft: str = "draft.md") -> tuple[int, int, str]:
    """Return how a report of the draft ended: exit code, articles it was compared with, and what it told beside."""
    done = credcheck("report", draft, "-f", "json", "--fail-on", "never")
    return done.code, json.loads(done.out)["corpus"]["articles"], done.err


def lock(desk: Path, *, folder: bool) -> None:
    """Take the right to write the corpus away, and to its folder."""
    (desk / STORE).chmod(0o444)
    if folder:
        (desk / ".credcheck").chmod(0o555)


@pytest.mark.parametrize("folder", [False, True], ids=["the file alone", "the folder too"])
@pytest.mark.parametrize("words", READERS, ids=" ".join)
def test_a_corpus_that_may_only_be_read_is_read(desk: Path, words: tuple[str, ...], folder: bool) -> None:
    wanted = credcheck("corpus", *words)
    lock(desk, folder=folder)
    with without_rights():
        done = credcheck("corpus", *words)
    assert (done.code, done.out, done.err) == (0, wanted.out, "")


@pytest.mark.parametrize("folder", [False, True], ids=["the file alone", "the folder too"])
def test_drafts_are_held_against_a_corpus_that_may_only_be_read(desk: Path, folder: bool) -> None:
    wanted = judged()
    lock(desk, folder=folder)
    with without_rights():
        code, articles, told = judged()
    assert (code, articles) == wanted[:2]
    assert "corpus.sqlite" not in told


def test_a_corpus_that_may_only_be_read_is_not_added_to(desk: Path) -> None:
    lock(desk, folder=True)
    with without_rights():
        done = credcheck("corpus", "add", "draft.md")
    assert done.code == 2
    assert "with --corpus" in done.err
    assert len(listed()) == 3


def test_what_another_run_stored_last_is_not_passed_over_in_silence(desk: Path) -> None:
    with closing(sqlite3.connect(desk / STORE)) as writer:
        writer.execute("INSERT INTO meta VALUES ('half', 'way')")
        writer.commit()
        copy = Path("moved")
        copy.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(str(desk / STORE) + suffix, copy / ("corpus.sqlite" + suffix))
    copy.chmod(0o555)
    with without_rights():
        done = credcheck("corpus", "list", "--corpus", "moved/corpus.sqlite")
    copy.chmod(0o755)
    assert done.code == 2
    assert "corpus.sqlite-wal" in done.err
    assert "credcheck corpus verify" in done.err


def test_a_folder_of_ours_that_may_not_be_entered_is_done_without_and_that_is_said(desk: Path) -> None:
    (desk / ".credcheck").chmod(0o000)
    with without_rights():
        code, articles, told = judged()
    assert code == 0
    assert articles == judged_without(desk)
    assert "not compared with the corpus: .credcheck may not be entered" in told


def judged_without(desk: Path) -> int:
    done = credcheck("report", "draft.md", "-f", "json", "--fail-on", "never", "--no-corpus")
    articles: int = json.loads(done.out)["corpus"]["articles"]
    return articles


def test_a_default_corpus_that_is_a_dead_link_is_done_without_and_that_is_said(desk: Path) -> None:
    (desk / STORE).unlink()
    (desk / STORE).symlink_to("/nowhere/corpus.sqlite")
    code, articles, told = judged()
    assert (code, articles) == (0, judged_without(desk))
    assert f"not compared with the corpus: {STORE} is a link that leads nowhere" in told


@pytest.mark.parametrize("words", [*READERS, ("remove", "1")], ids=" ".join)
def test_an_empty_file_is_no_corpus_until_something_is_added(desk: Path, words: tuple[str, ...]) -> None:
    Path("new.sqlite").touch()
    done = credcheck("corpus", *words, "--corpus", "new.sqlite")
    assert (done.code, done.out) == (2, "")
    assert "new.sqlite: is empty, and no corpus yet" in done.err
    assert Path("new.sqlite").stat().st_size == 0
    assert credcheck("corpus", "add", "wire", "--corpus", "new.sqlite").out.startswith("3 stored")


@pytest.mark.parametrize("pragma", ["application_id = 1196444487", "user_version = 7"])
def test_the_file_of_another_program_is_left_alone(desk: Path, pragma: str) -> None:
    with closing(sqlite3.connect("map.sqlite")) as other:
        other.execute(f"PRAGMA {pragma}")
    before = Path("map.sqlite").read_bytes()
    for words in (("list",), ("add", "wire")):
        done = credcheck("corpus", *words, "--corpus", "map.sqlite")
        assert done.code == 2
        assert "no corpus of credcheck" in done.err
    assert Path("map.sqlite").read_bytes() == before


def test_one_file_is_stored_once_however_it_is_named(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert credcheck("corpus", "add", str(desk / "wire")).out == "0 stored, 0 replaced, 3 known already\n"
    (desk / "x").mkdir()
    (desk / "link").symlink_to("wire")
    assert credcheck("corpus", "add", "link").out == "0 stored, 0 replaced, 3 known already\n"
    monkeypatch.chdir(desk / "x")
    done = credcheck("corpus", "add", "../wire")
    assert done.out == "0 stored, 0 replaced, 3 known already\n"
    assert listed() == ["../wire/bread.md", "../wire/coast.md", "../wire/harbour.md"]
    shown = credcheck("corpus", "show", "../wire/bread.md")
    assert "../wire/bread.md" in shown.out
    monkeypatch.chdir(desk)
    assert listed() == ["wire/bread.md", "wire/coast.md", "wire/harbour.md"]


def test_a_project_takes_its_corpus_along_when_it_is_moved(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = desk / "elsewhere"
    moved.mkdir()
    for name in ("wire", ".credcheck"):
        shutil.copytree(desk / name, moved / name)
    monkeypatch.chdir(moved)
    assert listed() == ["wire/bread.md", "wire/coast.md", "wire/harbour.md"]
    assert credcheck("corpus", "add", "wire").out == "0 stored, 0 replaced, 3 known already\n"


def test_an_article_outside_the_project_is_kept_by_where_it_lies(desk: Path, tmp_path: Path) -> None:
    write_stories(tmp_path)
    assert credcheck("corpus", "add", str(tmp_path)).out.startswith("3 stored")
    assert [one for one in listed() if one.startswith("/")] == sorted(
        (tmp_path.resolve() / name).as_posix() for name in ("bread.md", "coast.md", "harbour.md")
    )


def test_a_draft_that_is_stored_is_not_held_against_itself_from_another_folder(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "credcheck.toml").write_text("[report]\n")
    (desk / "x").mkdir()
    monkeypatch.chdir(desk / "x")
    done = credcheck("report", "../wire/harbour.md", "-f", "json", "--fail-on", "never")
    assert json.loads(done.out)["articles"][0]["duplicates"] == []


def test_an_interrupted_add_says_what_is_kept_and_goes_on(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for at in range(6):
        text = BREAD.replace("ten cents", f"{at + 11} cents")
        (desk / f"archive{at}.md").write_text(text, encoding="utf-8")
    paths = [f"archive{at}.md" for at in range(6)]
    whole = use_case._add_part
    parts: list[object] = []

    def until_ctrl_c(*given: object) -> object:
        if len(parts) == 2:
            raise KeyboardInterrupt
        parts.append(given)
        return whole(*given)  # type: ignore[arg-type]  # handed on as it came

    with monkeypatch.context() as patch:
        patch.setattr(files, "PART_FILES", 2)
        patch.setattr(use_case, "_add_part", until_ctrl_c)
        done = credcheck("corpus", "add", *paths)
    assert (done.code, done.out) == (130, "")
    assert "interrupted: the corpus holds 7 articles, nothing stored is lost" in done.err
    assert credcheck("corpus", "add", *paths).out == "2 stored, 0 replaced, 4 known already\n"
    assert credcheck("corpus", "verify").code == 0


def test_a_full_disk_keeps_what_was_stored_and_the_hint_throws_nothing_away(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("credcheck.index.stores.lookup.file_alike", full)
        done = credcheck("corpus", "add", "draft.md")
    assert done.code == 2
    assert "the corpus holds what was stored before" in done.err
    assert "move the file away" not in done.err
    assert len(listed()) == 3
    assert credcheck("corpus", "verify").code == 0


def test_eight_that_add_at_once_all_get_their_turn(desk: Path) -> None:
    for run in range(8):
        folder = desk / f"desk{run}"
        folder.mkdir()
        for at in range(12):
            text = HARBOUR.replace("4.2 million", f"{run}.{at} million").replace("nine years", f"{at + 2} years")
            (folder / f"{at}.md").write_text(text, encoding="utf-8")
    words = [sys.executable, "-m", "credcheck", "corpus", "add", "--corpus", "shared/corpus.sqlite"]
    runs = [
        subprocess.Popen([*words, f"desk{run}"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for run in range(8)
    ]
    ended = [(*run.communicate(), run.returncode) for run in runs]
    assert ended == [("12 stored, 0 replaced, 0 known already\n", "", 0)] * 8
    done = credcheck("corpus", "verify", "--corpus", "shared/corpus.sqlite")
    assert (done.code, "96 articles" in done.out) == (0, True)
