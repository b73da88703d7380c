"""A setting that is not understood costs itself alone: the others hold, and it is said first."""

from pathlib import Path

import pytest

from credcheck.app.session import Request, lenient_rulebook
from tests.cli.desk import write_stories
from tests.cli.running import credcheck

GOOD = "[report]\nfail-on = 'never'\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("fail-onn = 'info'\n", "unknown key 'report.fail-onn'"),
        ("fail-under-sourcing = 'all'\n", "report.fail-under-sourcing: a number belongs here"),
        ("fail-under = 0xffffffffffffffff\n", "is not between 0 and 100"),
        ('ratings = "a\\u0000b.csv"\n', "report.ratings: a NUL character does not belong here"),
        ("[match]\nmin-match = 7\n", "match.min-match: 7.0 is not between 0 and 1"),
        ('[read]\nexclude = ["a\\u0000b"]\n', "read.exclude: a NUL character does not belong here"),
        ("[rules]\nselect = ['NONE']\n", "rules.select: no rule is called 'NONE'"),
        ("[rules]\nfolders = ['nowhere']\n", "rules.folders: 'nowhere' holds no rule file"),
        ("[rules.severity]\nNONE = 'error'\n", "rules.severity.NONE: no rule is called 'NONE'"),
        ("[rules.options.ATT101]\nnothing = 1\n", "rules.options.ATT101.nothing: unknown option"),
        ("[rules.per-path.'!']\nignore = ['ATT101']\nreason = 'x'\n", "rules.per-path.!: no path pattern"),
        ("[reading]\nx = 1\n", "unknown key 'reading'"),
    ],
)
def test_a_wrong_key_leaves_that_key_out_and_is_said_first(desk: Path, wrong: str, said: str) -> None:
    (desk / "credcheck.toml").write_text(f"{GOOD}{wrong}")
    done = credcheck("report", "harbour.md")
    assert done.code == 2
    assert said in done.err
    first = done.out.splitlines()[0]
    assert first.startswith("Left out of the settings: credcheck.toml:")
    assert "harbour.md" in done.out
    loaded, _ = lenient_rulebook(Request().load())
    assert loaded.settings.report.fail_on == "never"
    assert len(loaded.faults) == 1
    assert loaded.faults[0].path == "credcheck.toml"


def test_the_entries_beside_a_wrong_one_hold(desk: Path) -> None:
    (desk / "credcheck.toml").write_text("[rules.severity]\nATT101 = 'info'\nNONE = 'error'\nSUP505 = 'error'\n")
    loaded, book = lenient_rulebook(Request().load())
    assert loaded.settings.rules.severity == {"ATT101": "info", "SUP505": "error"}
    assert {rule.id: rule.severity for rule in book.rules}["ATT101"] == "info"


def test_a_file_that_is_no_toml_leaves_the_environment_and_the_options_in_force(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "credcheck.toml").write_text("report = [\n")
    monkeypatch.setenv("CREDCHECK_REPORT_FAIL_UNDER_SOURCING", "many")
    monkeypatch.setenv("CREDCHECK_MATCH_MIN_MATCH", "0.5")
    done = credcheck("report", "harbour.md", "--fail-on", "never")
    assert done.code == 2
    assert "credcheck.toml:2:1: no TOML" in done.err
    assert "environment CREDCHECK_REPORT_FAIL_UNDER_SOURCING: a number belongs here" in done.err
    loaded = Request(environ={"CREDCHECK_MATCH_MIN_MATCH": "0.5"}).load()
    assert loaded.settings.match.min_match == 0.5


@pytest.mark.parametrize(
    "text", ["a." * 30_000 + "b = 1\n", f"[{'a.' * 30_000}b]\n", "a = 0x" + "f" * 5_000, "a = " + "9" * 5_000]
)
def test_a_key_or_a_number_without_end_is_a_fault(desk: Path, text: str) -> None:
    (desk / "credcheck.toml").write_text(text)
    done = credcheck("report", "harbour.md", "--fail-on", "never")
    assert done.code == 2
    assert "no TOML: a " in done.err
    assert "harbour.md" in done.out


def test_an_option_that_is_not_understood_ends_the_run(desk: Path) -> None:
    (desk / "credcheck.toml").write_text(GOOD)
    done = credcheck("report", "harbour.md", "--select", "NONE")
    assert (done.code, done.out) == (2, "")


def test_what_writes_a_corpus_refuses_a_configuration_with_a_wrong_key(desk: Path) -> None:
    (desk / "credcheck.toml").write_text("corpuss = 'elsewhere.sqlite'\n")
    assert credcheck("corpus", "add", "harbour.md").code == 2
    assert not (desk / ".credcheck/corpus.sqlite").exists()
