"""One file is one article, whether it is named, stored, listed in `against` or spelled otherwise."""

import json
from pathlib import Path

import pytest

from tests.cli.running import credcheck

COPY = "The west pier closes on Monday for repairs, harbour master Tom Hale said. It will take six weeks, he said.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire").mkdir()
    for name in ("wire/a.txt", "wire/b.txt", "draft.txt"):
        (tmp_path / name).write_text(COPY)
    return tmp_path


@pytest.mark.parametrize(
    "against", [["wire"], ["./wire"], ["wire", "wire/a.txt"], ["wire", "../{}/wire"], ["wire", "."]]
)
def test_an_article_of_the_corpus_and_of_against_counts_once(desk: Path, against: list[str]) -> None:
    assert credcheck("corpus", "add", "wire").code == 0
    named = [word for path in against for word in ("--against", path.format(desk.name))]
    done = credcheck("report", "draft.txt", *named, "--fail-on", "never", "-f", "json", "--no-cache")
    assert done.err == ""
    assert done.code == 0
    [article] = json.loads(done.out)["articles"]
    assert sorted(Path(one["path"]).name for one in article["duplicates"]) == ["a.txt", "b.txt"]


def test_an_older_stored_version_is_not_held_against_the_newer(desk: Path) -> None:
    credcheck("corpus", "add", "draft.txt")
    for spelled in ("draft.txt", "./draft.txt", str(desk / "draft.txt")):
        done = credcheck("report", spelled, "--fail-on", "never", "-f", "json", "--no-cache")
        assert json.loads(done.out)["articles"][0]["duplicates"] == []
