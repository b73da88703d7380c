"""`credcheck verify` holds a desk report to its articles."""

from pathlib import Path

import pytest

from tests.cli.running import credcheck


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "draft.txt").write_text("The pier will be rebuilt, Mayor Ana Ruiz said on Monday.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    credcheck("report", "draft.txt", "-o", "report.html", "--fail-on", "never")
    return tmp_path


def test_a_report_whose_articles_stand_is_verified(desk: Path) -> None:
    done = credcheck("verify", "report.html")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("nothing has changed")


def test_a_changed_article_is_named(desk: Path) -> None:
    (desk / "draft.txt").write_text("The pier will be torn down, Mayor Ana Ruiz said on Monday.\n", encoding="utf-8")
    done = credcheck("verify", "report.html")
    assert done.code == 1
    assert "draft.txt" in done.out


def test_an_altered_page_is_told(desk: Path) -> None:
    page = (desk / "report.html").read_text(encoding="utf-8").replace("Ana Ruiz", "Ann Ruiz")
    (desk / "report.html").write_text(page, encoding="utf-8")
    done = credcheck("verify", "report.html")
    assert done.code == 1
    assert "altered" in done.out


def test_a_page_without_a_receipt_and_a_missing_article_end_with_two(desk: Path) -> None:
    (desk / "other.html").write_text("<p>Nothing</p>")
    assert credcheck("verify", "other.html").code == 2
    (desk / "draft.txt").unlink()
    assert credcheck("verify", "report.html").code == 2


def test_a_folder_gets_an_index_and_a_page_an_article(desk: Path) -> None:
    (desk / "second.txt").write_text("The ferry will stop, the county said on Tuesday.\n", encoding="utf-8")
    done = credcheck("report", "draft.txt", "second.txt", "-o", "pages", "--fail-on", "never")
    assert done.code == 0
    assert (desk / "pages/index.html").exists()
    assert len(list((desk / "pages").glob("*.html"))) == 3


def test_pages_that_were_written_are_no_articles_for_the_next_run(desk: Path) -> None:
    (desk / "report.html").unlink()
    first = credcheck("report", ".", "-o", "pages", "--fail-on", "never", "--no-cache")
    again = credcheck("report", ".", "-o", "pages", "--fail-on", "never", "--no-cache")
    assert first.code == again.code == 0
    assert again.out == first.out
    assert "1 article" in again.out
