"""The sample report in the documentation: sealed, of the seeds as they lie there, and described truly."""

from hashlib import sha256
from pathlib import Path

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
