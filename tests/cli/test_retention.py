"""Keeping a corpus small and taking it along: what is too old or of a role goes, and everything can be written out."""

import json
from datetime import date
from pathlib import Path

import pytest

from credcheck.app.corpus import corpus_prune
from credcheck.app.session import Request
from tests.cli.desk import BREAD, COAST, HARBOUR
from tests.cli.running import credcheck


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three dated stories of two roles and one without a date."""
    monkeypatch.chdir(tmp_path)
    for role, name, text in (("rival", "harbour", HARBOUR), ("rival", "bread", BREAD), ("wire", "coast", COAST)):
        Path(role).mkdir(exist_ok=True)
        Path(role, f"{name}.md").write_text(text, encoding="utf-8")
        assert credcheck("corpus", "add", f"{role}/{name}.md", "--role", role).code == 0
    Path("note.txt").write_text("The ferry stopped at noon and nobody was told why, a passenger said.\n")
    credcheck("corpus", "add", "note.txt")
    return tmp_path


def kept() -> set[str]:
    return {json.loads(line)["path"] for line in credcheck("corpus", "export").out.splitlines()}


def prune(**asked: str) -> str:
    return corpus_prune(Request(), today=date(2026, 2, 10), **asked).output  # type: ignore[arg-type]  # words alone


def test_what_is_older_goes_and_what_has_no_date_stays(desk: Path) -> None:
    assert prune(older_than="6d") == "2 removed, 2 kept\n"
    assert kept() == {"wire/coast.md", "note.txt"}


def test_the_day_itself_is_not_older(desk: Path) -> None:
    assert prune(older_than="7d") == "1 removed, 3 kept\n"
    assert kept() == {"rival/harbour.md", "wire/coast.md", "note.txt"}


def test_a_role_goes_whole_and_age_and_role_are_asked_for_together(desk: Path) -> None:
    assert prune(older_than="14", role="rival") == "1 removed, 3 kept\n"
    assert kept() == {"rival/harbour.md", "wire/coast.md", "note.txt"}
    assert prune(role="rival") == "1 removed, 2 kept\n"
    assert credcheck("corpus", "verify").code == 0


def test_a_dry_run_counts_and_removes_nothing(desk: Path) -> None:
    done = credcheck("corpus", "prune", "--role", "rival", "--dry-run")
    assert (done.code, done.out) == (0, "2 would be removed, 2 kept\n")
    assert len(kept()) == 4


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "nothing says what to remove"),
        (("--older-than", "soon"), "'soon' is no number of days"),
        (("--role", "friend"), "'friend' is no role"),
    ],
)
def test_what_is_not_understood_removes_nothing(desk: Path, words: tuple[str, ...], told: str) -> None:
    done = credcheck("corpus", "prune", *words)
    assert done.code == 2
    assert told in done.err
    assert len(kept()) == 4


def test_what_is_written_out_can_be_stored_again(desk: Path) -> None:
    Path("all.jsonl").write_text(credcheck("corpus", "export").out, encoding="utf-8")
    assert credcheck("corpus", "add", "all.jsonl", "--corpus", "again.sqlite").out.startswith("4 stored")
    again = [json.loads(line) for line in credcheck("corpus", "export", "--corpus", "again.sqlite").out.splitlines()]
    [harbour] = [one for one in again if one["outlet"] == "Harbour Gazette"]
    assert (harbour["title"], harbour["published"]) == ("Council votes to rebuild the pier", "2026-02-03")
    assert "nine years" in harbour["text"]
