"""The survey of copies: from Python and from the command line it is one."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from credcheck import Settings, find_duplicates
from credcheck.app.duplicates import run_duplicates
from credcheck.app.session import Request
from credcheck.report.listings.duplicates import render_duplicates
from tests.index.test_candidates import prose

MARKET = (
    "The harbour board voted on Monday to close the old fish market, ending ninety years of trade on the quay.\n\n"
    "Skipper Ida Holm said the crews were told by letter, and that forty boats would have to sell their catch at"
    " another port, where the fees are higher and the ice is dearer than at home."
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    texts = {
        "z-first.txt": MARKET,
        "b/reprint.txt": f"Quay loses its market\n\n{MARKET}",
        "a/paragraph.txt": f"{prose(1, 120)}\n\n{MARKET[MARKET.index('Skipper') :]} {prose(3, 8)}\n\n{prose(2, 120)}",
        "c/other.txt": prose(4, 150),
    }
    for name, text in texts.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("passages", [True, False])
@pytest.mark.parametrize("order", [1, -1])
def test_python_finds_what_the_command_finds(folder: Path, passages: bool, order: int) -> None:
    paths = [Path(name) for name in ("z-first.txt", "b", "a", "c")][::order]
    settings = replace(Settings(), duplicates=replace(Settings().duplicates, passages=passages))
    told = run_duplicates(Request(format="json", use_files=False), paths, passages=passages).output
    found = find_duplicates(paths, settings=settings)
    assert json.loads(told) == json.loads(
        render_duplicates(found, format="json", width=100, color=False, passages=passages)
    )
    assert [one.path for one in found.articles] == sorted(one.path for one in found.articles)
    assert len(found.copies) == 3
    assert any(copy.duplicate.passages for copy in found.copies) is passages


def test_python_locates_passages_unless_the_settings_say_otherwise(folder: Path) -> None:
    assert any(copy.duplicate.passages for copy in find_duplicates([folder]).copies)
