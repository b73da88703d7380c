"""Over its budget an article is a fault, by counts that every machine makes alike; the clock is only the backstop."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from credcheck import Settings, check
from credcheck.model.guard import Guard
from credcheck.model.settings import LimitsSettings
from tests.cli.desk import write_stories
from tests.cli.running import credcheck


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    return tmp_path


def limited(**limits: float) -> Settings:
    return replace(Settings(), limits=replace(LimitsSettings(), **limits))  # type: ignore[arg-type]  # numbers all


def test_too_many_words_are_a_fault_and_the_rest_is_judged(desk: Path) -> None:
    (desk / "dump.txt").write_text("The pier is shut. " * 200)
    result = check(["dump.txt", "harbour.md"], settings=limited(words_per_article=500))
    assert [one.document.path for one in result.articles] == ["harbour.md"]
    [fault] = result.faults
    assert fault.message == "dump.txt: 800 words are over the limit of 500 (limits.words-per-article)"
    assert "raise limits.words-per-article" in fault.hint


def test_too_many_pairs_are_a_fault_of_that_article(desk: Path) -> None:
    result = check(["harbour.md", "coast.md"], settings=limited(pairs_per_article=1))
    assert result.articles == ()
    assert all("the limit is 1 (limits.pairs-per-article)" in fault.message for fault in result.faults)


def test_the_clock_cuts_off_what_no_count_foresaw_and_says_so() -> None:
    guard = Guard(seconds=0.05)
    assert guard.run("story.md", "reading it", lambda: [None for _ in iter(lambda: time.sleep(0.01), 1)]) is None
    assert guard.run("other.md", "reading it", lambda: "done") == "done"
    [fault] = guard.faults
    assert fault.message == "story.md: cut off by the clock after 0.05 s while reading it"
    assert fault.transient


def test_what_the_clock_cut_off_is_not_kept(desk: Path) -> None:
    (desk / "credcheck.toml").write_text("[limits]\nseconds-per-article = 0.000001\n")
    done = credcheck("report", "harbour.md", "--fail-on", "never")
    assert "cut off by the clock" in done.err
    (desk / "credcheck.toml").write_text("")
    assert credcheck("report", "harbour.md", "--fail-on", "never").code == 0
