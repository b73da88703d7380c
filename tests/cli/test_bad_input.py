"""Every command, given what it cannot use, names the file, the reason and the remedy, and ends with 2."""

import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.desk import BAD_FILES, is_plain, write_stories
from tests.cli.running import Ended, credcheck

COMMANDS = {
    "report": ("report", "{}", "--fail-on", "never"),
    "duplicates": ("duplicates", "{}"),
    "compare": ("compare", "harbour.md", "{}"),
    "compare the other way": ("compare", "{}", "harbour.md"),
    "sources": ("sources", "{}"),
    "corpus add": ("corpus", "add", "{}"),
}
"""Commands that read articles, and where the article stands in them."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    return tmp_path


def run(command: str, path: str, *more: str) -> Ended:
    return credcheck(*(word.format(path) for word in COMMANDS[command]), *more)


@contextmanager
def refusing(monkeypatch: pytest.MonkeyPatch, path: Path) -> Iterator[None]:
    """Let a file refuse to be opened, as one without rights does; tests may run as a user who may open everything."""
    plain_open, plain_scan = os.open, os.scandir

    def opened(where: str | Path, *args: object, **kwargs: object) -> object:
        if Path(where).resolve() == path.resolve():
            raise PermissionError(13, "Permission denied", str(where))
        return plain_open(where, *args, **kwargs)  # type: ignore[arg-type]  # handed on as it came

    def scanned(where: str | Path) -> object:
        if Path(where).resolve() == path.resolve():
            raise PermissionError(13, "Permission denied", str(where))
        return plain_scan(where)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", opened)
        patch.setattr(os, "scandir", scanned)
        yield


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_is_no_article_is_named_with_reason_and_remedy(desk: Path, command: str, name: str) -> None:
    content, reason = BAD_FILES[name]
    (desk / name).write_bytes(content)
    done = run(command, name)
    assert done.code == 2
    first, hint, *rest = done.err.splitlines()
    assert first.startswith(f"credcheck: {name}:")
    assert reason in first
    assert hint.startswith("  hint: ")
    assert len(hint) > 15
    assert rest == []
    assert is_plain(done.err)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_path_that_is_not_there_is_named(desk: Path, command: str) -> None:
    done = run(command, "gone.md")
    assert done.code == 2
    assert done.err.startswith("credcheck: gone.md: no such file or folder\n  hint: ")


@pytest.mark.parametrize("command", [name for name in COMMANDS if "compare" not in name])
def test_a_folder_without_an_article_is_a_fault(desk: Path, command: str) -> None:
    (desk / "pictures").mkdir()
    (desk / "pictures/pier.jpg").write_bytes(b"\xff\xd8")
    done = run(command, "pictures")
    assert done.code == 2
    assert "pictures: no article in this folder" in done.err


@pytest.mark.parametrize("command", ["compare", "compare the other way"])
def test_a_folder_is_no_article_to_compare(desk: Path, command: str) -> None:
    (desk / "wire").mkdir()
    done = run(command, "wire")
    assert done.code == 2
    assert "wire: a folder, not an article" in done.err
    assert done.out == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_may_not_be_read_is_a_fault(desk: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    (desk / "secret.txt").write_text("The mayor resigns.\n")
    with refusing(monkeypatch, desk / "secret.txt"):
        done = run(command, "secret.txt")
    assert done.code == 2
    assert "secret.txt" in done.err
    assert "ermission" in done.err or "rights" in done.err
    assert is_plain(done.err)


@pytest.mark.skipif(os.geteuid() == 0, reason="this user may read everything")
def test_a_folder_that_may_not_be_read_is_a_fault(desk: Path) -> None:
    (desk / "locked").mkdir()
    (desk / "locked").chmod(stat.S_IWUSR)
    done = run("report", "locked")
    assert done.code == 2
    assert "locked" in done.err


@pytest.mark.parametrize("command", ["report", "duplicates", "sources", "corpus add"])
def test_what_can_be_read_is_worked_on_beside_what_cannot(desk: Path, command: str) -> None:
    for name, (content, _) in BAD_FILES.items():
        (desk / name).write_bytes(content)
    more = [name for name in BAD_FILES if name != "story.pages"]
    done = run(command, "harbour.md", *more)
    assert done.code == 2
    assert all(f"credcheck: {name}:" in done.err for name in more)
    wanted = {"report": "harbour.md", "duplicates": "0 pairs of 1 article", "sources": "Harbour Gazette"}
    assert wanted.get(command, "1 stored") in done.out


def test_files_of_other_formats_in_a_folder_are_passed_over_and_counted(desk: Path) -> None:
    (desk / "pier.jpg").write_bytes(b"\xff\xd8")
    (desk / "table.xlsx").write_bytes(b"PK")
    done = credcheck("report", ".", "--fail-on", "never", "-f", "json")
    assert done.code == 0
    assert done.err == ""
    assert [article["path"] for article in json.loads(done.out)["articles"]] == ["bread.md", "coast.md", "harbour.md"]
    shown = credcheck("report", ".", "--fail-on", "never").out
    assert ".jpg" in shown
    assert ".xlsx" in shown


def test_bytes_that_are_not_utf8_are_read_with_a_note(desk: Path) -> None:
    (desk / "latin.txt").write_bytes("Café owners said the pier stands, Mayor Ana Ruiz said.\n".encode("cp1252"))
    done = credcheck("report", "latin.txt", "--fail-on", "never", "-f", "json")
    [article] = json.loads(done.out)["articles"]
    assert done.code == 0
    assert article["text"].startswith("Café owners")
    assert "guess" in article["notes"][0]


@pytest.mark.parametrize("command", ["report", "duplicates", "sources", "corpus add"])
def test_the_same_file_named_twice_counts_once(desk: Path, command: str) -> None:
    twice = run(command, "harbour.md", "harbour.md", "./harbour.md")
    assert twice.code == 0
    assert twice.out == (run(command, "harbour.md").out if command != "corpus add" else twice.out)
    if command == "corpus add":
        assert twice.out.startswith("1 stored")


def test_a_larger_limit_lets_a_large_file_in(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "long.txt").write_text("The council met on Monday, the mayor said.\n\n" * 40)
    monkeypatch.setenv("CREDCHECK_READ_MAX_ARTICLE_BYTES", "1000")
    refused = credcheck("duplicates", "long.txt", "harbour.md")
    assert refused.code == 2
    assert "over the limit of 1000 (read.max-article-bytes)" in refused.err
    monkeypatch.setenv("CREDCHECK_READ_MAX_ARTICLE_BYTES", "2000")
    assert credcheck("duplicates", "long.txt", "harbour.md").code == 0


@pytest.mark.parametrize("words", [("report",), ("duplicates",), ("compare",), ("corpus", "add"), ("explain",)])
def test_a_command_without_its_argument_says_which_is_missing(desk: Path, words: tuple[str, ...]) -> None:
    done = credcheck(*words)
    assert done.code == 2
    assert "Missing argument" in done.err
    assert "Usage:" in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("report", "harbour.md", "--fail-under-sourcing", "101"),
        ("report", "harbour.md", "--fail-under-corroboration", "-1"),
        ("report", "harbour.md", "--min-match", "1.5"),
        ("report", "harbour.md", "--fail-on", "fatal"),
        ("report", "harbour.md", "--color", "sometimes"),
        ("report", "harbour.md", "--width", "-5"),
        ("report", "harbour.md", "--width", "wide"),
        ("duplicates", ".", "--min-similarity", "2"),
        ("duplicates", ".", "--min-containment", "-0.1"),
        ("duplicates", ".", "--min-passage-words", "0"),
    ],
    ids=" ".join,
)
def test_an_option_out_of_its_range_is_refused_by_name(desk: Path, words: tuple[str, ...]) -> None:
    done = credcheck(*words)
    assert done.code == 2
    assert f"Invalid value for '{words[2]}'" in done.err
    assert done.out == ""


@pytest.mark.parametrize(
    "words",
    [
        ("report", "harbour.md"),
        ("duplicates", "."),
        ("compare", "harbour.md", "coast.md"),
        ("sources", "."),
        ("corpus", "list"),
        ("corpus", "stats"),
        ("rules", "list"),
        ("rules", "test"),
        ("explain", "ATT101"),
        ("config", "show"),
    ],
    ids=" ".join,
)
def test_a_format_that_a_command_does_not_write_is_refused_with_those_it_does(
    desk: Path, words: tuple[str, ...]
) -> None:
    credcheck("corpus", "add", "harbour.md")
    done = credcheck(*words, "--format", "docx")
    assert done.code == 2
    assert "'docx'" in done.err
    assert "text" in done.err
    assert "json" in done.err
    assert done.out == ""


@pytest.mark.parametrize("word", ["no-such", "--nothing"])
def test_an_unknown_word_leads_to_the_help(desk: Path, word: str) -> None:
    done = credcheck(word)
    assert done.code == 2
    assert "Usage: credcheck" in done.err.replace("root", "credcheck")


@pytest.mark.parametrize("group", [(), ("corpus",), ("rules",), ("config",), ("hook",)])
def test_a_group_alone_shows_its_help(group: tuple[str, ...]) -> None:
    done = credcheck(*group)
    assert "Commands:" in done.out + done.err
    assert "Example:" in done.out + done.err
