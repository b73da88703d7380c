"""The sample report in the documentation: sealed, of the seeds as they lie there, and described truly."""

from hashlib import sha256
from pathlib import Path
from runpy import run_path

import pytest

from credcheck.model.evidence import Support
from credcheck.report.html import page_is_unaltered, read_receipt
from credcheck.report.html.labels import SUPPORT
from tests.report.html.reading import read_page

ROOT = Path(__file__).parents[3]
SAMPLE = (ROOT / "docs" / "sample-report.html").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "desk-report.md").read_text(encoding="utf-8")


def test_the_sample_is_as_credcheck_wrote_it() -> None:
    assert page_is_unaltered(SAMPLE)
    assert read_page(SAMPLE)


def test_the_sample_is_of_the_seeds_as_they_are() -> None:
    digests = {one.path: one.digest for one in read_receipt(SAMPLE).articles}
    assert digests == {
        f"seeds/{path.name}": f"sha256:{sha256(path.read_text(encoding='utf-8').encode()).hexdigest()}"
        for path in sorted((ROOT / "seeds").glob("*.txt"))
    }


def test_the_pictures_are_there() -> None:
    for name in ("sample-report.png", "sample-report-draft.png"):
        assert (ROOT / "docs" / name).read_bytes().startswith(b"\x89PNG")
        assert f"({name})" in GUIDE


def test_the_guide_names_every_sign_by_its_letter() -> None:
    told = [line.split("|")[1].strip() for line in GUIDE.splitlines() if line.startswith("| ") and "sign" not in line]
    assert told == [sign.letter for support, sign in SUPPORT.items() if support is not Support.NOT_CHECKABLE]


def test_without_chromium_the_sample_is_written_and_its_pictures_stay(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = run_path(str(ROOT / "docs" / "sample_report.py"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert script["find_chromium"]() is None
    (tmp_path / "chromium").write_text("#!/bin/sh\n")
    (tmp_path / "chromium").chmod(0o755)
    assert script["find_chromium"]() == str(tmp_path / "chromium")


def test_make_docs_writes_the_sample_after_the_generated_pages() -> None:
    _, _, recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\ndocs:")
    assert [line.split()[-1] for line in recipe.splitlines()[1:3]] == ["docs/generate.py", "docs/sample_report.py"]


def test_the_readme_shows_the_picture_and_leads_to_the_guide() -> None:
    assert "(docs/sample-report.png)](docs/desk-report.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
