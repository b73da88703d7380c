"""How a run ends: the exit code for every severity and bar, what settles it, and what a session rests on."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from credcheck.app.judging import judge_drafts, set_up
from credcheck.app.options import Agreed, Drafts
from credcheck.app.outcome import CLEAN, FAILED, FINDINGS, Outcome, outcome_of_errors, reason_of
from credcheck.app.report import check_formats, finish_report, is_folder, run_report
from credcheck.app.session import Request, corpus_path, existing_store
from credcheck.model.article import Role
from credcheck.model.errors import BadConfiguration, CorpusError
from credcheck.model.evidence import CorpusSummary, Evidence, Rate, Story, Support, Verdict
from credcheck.model.fault import Fault
from credcheck.model.findings import Judged, Result, Severity, Suppression
from credcheck.model.settings import ReportSettings
from credcheck.model.statements import Claim, ClaimKind, Document, Sentence
from credcheck.text.span import Span
from tests.copy import article
from tests.model.test_evidence import found

LEVELS = ("error", "warning", "info")
NOWHERE = CorpusSummary(1, 1, 0, None, None, "sha256:")


def result(*severities: str, supported: int = 1, claims: int = 1, faults: int = 0, waived: bool = False) -> Result:
    """Return a run with findings of some severities, some of its claims supported."""
    verdicts = tuple(Verdict(at, Support.PARTLY if at < supported else Support.UNSUPPORTED) for at in range(claims))
    findings = tuple(found("ATT101", severity=Severity(one)) for one in severities)
    if waived:
        findings = tuple(replace(one, suppressed=Suppression("inline", "agreed")) for one in findings)
    said = tuple(Claim(at, 0, Span(0, 3), ClaimKind.FACT) for at in range(claims))
    document = Document(article("The pier stands."), (Sentence(0, Span(0, 16), Role.BODY),), claims=said)
    judged = Judged(document, Evidence(Story("s1", ("story.txt",)), verdicts=verdicts), findings)
    told = tuple(Fault(f"{at}.txt", f"{at}.txt: gone", "look") for at in range(faults))
    return Result("0", NOWHERE, "", (), (judged,), told)


def code(of: Result, **settings: object) -> int:
    return finish_report(of, Request(format="json"), replace(ReportSettings(), **settings)).code  # type: ignore[arg-type]  # given by name


@pytest.mark.parametrize("fail_on", [*LEVELS, "never"])
@pytest.mark.parametrize("severity", LEVELS)
def test_a_finding_fails_from_the_severity_on_that_was_asked_for(severity: str, fail_on: str) -> None:
    fails = fail_on != "never" and LEVELS.index(severity) <= LEVELS.index(fail_on)
    assert code(result(severity), fail_on=fail_on) == (FINDINGS if fails else CLEAN)
    assert code(result("info", severity, "info"), fail_on=fail_on) == (
        FINDINGS if fails or fail_on == "info" else CLEAN
    )


@pytest.mark.parametrize("fail_on", [*LEVELS, "never"])
def test_a_finding_that_is_waived_fails_nothing(fail_on: str) -> None:
    assert code(result("error", "warning", waived=True), fail_on=fail_on) == CLEAN


@pytest.mark.parametrize("fail_on", [*LEVELS, "never"])
def test_a_fault_counts_more_than_any_finding(fail_on: str) -> None:
    assert code(result("error", faults=1), fail_on=fail_on) == FAILED
    assert code(result(faults=2), fail_on=fail_on) == FAILED


@pytest.mark.parametrize(
    ("supported", "claims", "bar", "ended"),
    [
        (1, 2, 50, CLEAN),
        (1, 2, 50.1, FINDINGS),
        (0, 3, 1, FINDINGS),
        (0, 3, 0, CLEAN),
        (3, 3, 100, CLEAN),
        (0, 0, 100, CLEAN),
        (2, 3, 66.6, CLEAN),
        (2, 3, 66.7, FINDINGS),
    ],
)
def test_a_rate_under_the_bar_fails_and_at_the_bar_passes(supported: int, claims: int, bar: float, ended: int) -> None:
    run = result(supported=supported, claims=claims)
    assert run.corroboration == Rate(supported, claims)
    assert code(run, fail_under_corroboration=bar, fail_on="never") == ended


def test_the_outcome_tells_faults_and_files_apart_from_the_report(tmp_path: Path) -> None:
    target = tmp_path / "a/report.json"
    outcome = finish_report(
        result(faults=1), Request(format="json"), ReportSettings(), outputs=[target], notes=["pruned"]
    )
    assert json.loads(outcome.output)["schema"] == "credcheck-report/2"
    assert sorted(outcome.notices()) == sorted(
        ["credcheck: 0.txt: gone", "  hint: look", "credcheck: pruned", f"credcheck: wrote {target}"]
    )
    assert target.read_text(encoding="utf-8") == outcome.output


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(BadConfiguration, match="unknown format 'docx'") as caught:
        check_formats("docx")
    assert "sarif" in caught.value.hint
    with pytest.raises(BadConfiguration):
        check_formats("text", [Path("report.docx")])
    check_formats("text", [Path("report.json"), Path("no-suffix-is-a-folder")])


def test_a_folder_is_one_that_is_there_or_a_name_without_suffix(tmp_path: Path) -> None:
    (tmp_path / "pages.d").mkdir()
    (tmp_path / "taken").write_text("")
    assert is_folder(tmp_path / "pages.d")
    assert is_folder(tmp_path / "pages")
    assert not is_folder(tmp_path / "taken")
    assert not is_folder(tmp_path / "report.html")


def test_an_error_of_the_system_becomes_an_outcome_with_the_file_and_its_reason(tmp_path: Path) -> None:
    @outcome_of_errors
    def read() -> Outcome:
        (tmp_path / "gone.txt").read_text()
        return Outcome(CLEAN)

    outcome = read()
    assert outcome.code == FAILED
    assert outcome.notices()[0] == f"credcheck: {tmp_path / 'gone.txt'}: No such file or directory"
    assert outcome.notices()[1].startswith("  hint: ")


def test_an_error_of_ours_becomes_an_outcome_and_one_of_python_does_not() -> None:
    @outcome_of_errors
    def fails(error: Exception) -> Outcome:
        raise error

    told = fails(CorpusError("x.sqlite: broken", hint="make it anew"))
    assert (told.code, told.notices()) == (FAILED, ["credcheck: x.sqlite: broken", "  hint: make it anew"])
    with pytest.raises(ZeroDivisionError):
        fails(ZeroDivisionError())


def test_a_reason_is_told_in_words() -> None:
    assert reason_of(PermissionError(13, "Permission denied", "x")) == "Permission denied"
    assert reason_of(OSError("odd")) == "odd"
    assert reason_of(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")) == "no UTF-8 text"


def test_paths_of_the_configuration_are_relative_to_its_folder(tmp_path: Path) -> None:
    (tmp_path / "credcheck.toml").write_text('corpus = "kept/c.sqlite"\n')
    below = tmp_path / "a/b"
    below.mkdir(parents=True)
    loaded = Request(start=below).load()
    assert corpus_path(loaded) == tmp_path / "kept/c.sqlite"
    assert Path(loaded.settings.read.root).resolve() == tmp_path.resolve()


def test_the_default_corpus_may_be_missing_and_a_named_one_may_not(tmp_path: Path) -> None:
    with existing_store(Request(start=tmp_path).load()) as store:
        assert store is None
    named = Request(start=tmp_path, overrides={"corpus": "named.sqlite"}).load()
    with existing_store(named, wanted=False) as store:
        assert store is None
    with pytest.raises(CorpusError, match="there is no corpus"), existing_store(named):
        pass


def test_a_broken_configuration_is_a_fault_and_the_defaults_judge(tmp_path: Path) -> None:
    (tmp_path / "credcheck.toml").write_text("[rules]\nselekt = []\n")
    bench = set_up(Request(start=tmp_path))
    [fault] = bench.faults
    assert fault.path == "credcheck.toml"
    assert len(bench.rulebook.rules) > 20
    with pytest.raises(BadConfiguration):
        set_up(Request(start=tmp_path, overrides={"rules.preset": "soft"}))


def test_what_is_held_against_a_draft_is_never_the_draft_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire").mkdir()
    for name in ("draft.txt", "wire/one.txt"):
        (tmp_path / name).write_text(f"The pier stands, the mayor told {name}.\n")
    (tmp_path / "credcheck.toml").write_text('against = ["wire", "."]\n')
    request = Request()
    judged = judge_drafts(request, set_up(request), Drafts((Path("draft.txt"),), against=(Path(),)), today=None)
    assert judged.corpus.articles == 2
    assert [one.document.path for one in judged.articles] == ["draft.txt"]


def test_what_is_held_against_and_cannot_be_read_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.txt").write_text("The pier stands, the mayor said.\n")
    request = Request()
    judged = judge_drafts(request, set_up(request), Drafts((Path("draft.txt"),), against=(Path("gone"),)), today=None)
    assert [fault.path for fault in judged.faults] == ["gone"]
    assert len(judged.articles) == 1


def test_until_is_held_on_the_day_that_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.md").write_text(
        "<!-- credcheck: ignore ATT101 until 2026-03-01 -- agreed -->\nCritics argue that the pier is too dear.\n"
    )

    def rules(day: date | None) -> set[str]:
        outcome = run_report(
            Request(format="json", overrides={"cache": False}), Drafts((Path("draft.md"),)), agreed=Agreed(today=day)
        )
        told = json.loads(outcome.output)["findings"]
        return {one["rule"] for one in told if not one["suppressed"]}

    assert "ATT101" not in rules(date(2026, 3, 1)) | rules(None)
    assert {"ATT101", "SUS802"} <= rules(date(2026, 3, 2))
