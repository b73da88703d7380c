"""The Python API does what the command line can do, as the README shows it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

import credcheck
from credcheck import Corpus, Settings, check, find_duplicates, read_article, render
from credcheck.model.errors import MissingPath

ROOT = Path(__file__).resolve().parents[1]


def test_the_example_of_the_readme_runs_and_prints_a_line_an_article(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    [example] = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(compile(example, "README.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [
        path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob("seeds/0*"))
    ]
    assert all(re.fullmatch(r"\S+ (ready|ask|stop) \d+ of \d+", line) for line in lines)


def test_everything_that_is_promised_is_there() -> None:
    assert all(getattr(credcheck, name) is not None for name in credcheck.__all__)
    with pytest.raises(AttributeError):
        _ = credcheck.nothing_of_this_name


def test_settings_given_are_the_settings_that_judge() -> None:
    settings = Settings()
    chosen = replace(settings, rules=replace(settings.rules, select=("ATT103",)))
    found = check([ROOT / "seeds"], settings=chosen).findings
    assert {finding.rule for finding in found} == {"ATT103"}


def test_a_corpus_is_kept_between_runs_and_drafts_are_held_against_it(tmp_path: Path) -> None:
    seeds = sorted((ROOT / "seeds").glob("0*.txt"))
    path = tmp_path / "corpus.sqlite"
    with Corpus(path) as corpus:
        assert corpus.add(seeds[1:]) == ()
        assert corpus.stats().summary.articles == 3
        assert corpus.verify() == ()
        assert corpus.get(corpus.entries()[0].id).digest == read_article(seeds[1]).digest
    assert check([seeds[0]], corpus=path).corpus.articles == 4
    with Corpus(path) as corpus:
        assert corpus.remove([entry.id for entry in corpus.entries()]) == 3
        assert corpus.entries() == ()


def test_what_cannot_be_read_is_a_fault_and_the_rest_is_judged(tmp_path: Path) -> None:
    result = check([ROOT / "seeds", tmp_path / "gone.txt"])
    assert len(result.articles) == 4
    assert [Path(fault.path).name for fault in result.faults] == ["gone.txt"]
    with pytest.raises(MissingPath):
        read_article(tmp_path / "gone.txt")
    assert "gone.sqlite" in check([ROOT / "seeds"], corpus=tmp_path / "gone.sqlite").faults[0].message


def test_duplicates_and_reports_are_at_hand(tmp_path: Path) -> None:
    seed = min((ROOT / "seeds").glob("0*.txt"))
    (tmp_path / "copy.txt").write_bytes(seed.read_bytes())
    survey = find_duplicates([seed, tmp_path])
    assert [copy.duplicate.relation for copy in survey.copies] == ["exact"]
    assert render(check([seed]), "json").startswith('{"schema":"credcheck-report/2"')
