"""What docs/reading.md promises is what the code does: its tables of formats, sites, metadata and limits."""

import re
from pathlib import Path

import pytest

from credcheck.read import READERS
from credcheck.read.front_matter.sidecar import SIDECAR_KEYS
from credcheck.read.walk.site_generators import SITES
from tests.read.reading import SETTINGS

PAGE = (Path(__file__).parents[2] / "docs" / "reading.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", sorted(READERS))
def test_every_format_is_documented(suffix: str) -> None:
    assert f"`{suffix}`" in PAGE


def test_every_key_of_articles_toml_is_documented() -> None:
    [line] = re.findall(r"^Keys: (.*?)\. An", PAGE, re.MULTILINE)
    assert line == ", ".join(f"`{key}`" for key in SIDECAR_KEYS)


def test_every_folder_left_out_of_a_site_is_documented() -> None:
    for names in SITES.values():
        for name in names - {"404.md", "_vendor"}:
            assert f"`{name}`" in PAGE, name


def test_the_limit_is_the_documented_one() -> None:
    assert f"(`{SETTINGS.max_article_bytes:,}`)" in PAGE or f"({SETTINGS.max_article_bytes:,})" in PAGE


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.md").write_text("# Harbour deal\n\nThe council signed.\n")
    monkeypatch.chdir(tmp_path)
    [example] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(compile(example, "reading.md", "exec"), {})
    assert capsys.readouterr().out == "drafts/a.md Harbour deal None Place(line=1, column=3)\n"
