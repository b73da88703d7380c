"""An articles.toml that is wrong is refused at its line, in one whole sentence; one that is right fills the gaps."""

from datetime import date
from pathlib import Path

import pytest

from credcheck.model.errors import UnreadableArticle
from credcheck.read.front_matter.metadata import Metadata
from credcheck.read.front_matter.sidecar import read_sidecar
from tests.read.reading import write


def refused(folder: Path, text: str) -> str:
    here = write(folder, {"articles.toml": text, "boats.md": "Boats stay."})
    with pytest.raises(UnreadableArticle) as caught:
        read_sidecar(here)
    return str(caught.value).removeprefix(f"{here.as_posix()}/")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('["boats.md"]\ntitle = "Boats"\nauthor = "Ana"\n', "articles.toml:3: unknown key 'author'"),
        ('# note\n["boats.md"]\ndate = "Monday"\n', "articles.toml:3: date is no day: 'Monday'"),
        ('["boats.md"]\n\n\ntitle = 7\n', "articles.toml:4: title is no text: 7"),
        ('["boats.md"]\ntitle = "  "\n', "articles.toml:2: title is no text: '  '"),
        ('\n["snow.md"]\ntitle = "x"\n', "articles.toml:2: no file 'snow.md' in this folder"),
        ('\n\ntitle = "x"\n', 'articles.toml:3: no table for a file: write ["title"]'),
        ('["*.md"]\ntitel = "x"\n', "articles.toml:2: unknown key 'titel'; did you mean 'title'?"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    assert refused(tmp_path, text) == said


def test_an_exact_name_goes_before_patterns_and_those_in_their_order(tmp_path: Path) -> None:
    text = (
        '["*.md"]\noutlet = "Quay Ledger"\ntitle = "Any"\n\n["b*"]\nbyline = "Ana Ruiz"\noutlet = "Other"\n\n'
        '["boats.md"]\ntitle = "Boats"\ndate = 2026-03-09\n'
    )
    said = read_sidecar(write(tmp_path, {"articles.toml": text, "boats.md": "Boats stay."}))
    assert said.of("boats.md") == Metadata(
        title="Boats", byline="Ana Ruiz", outlet="Quay Ledger", published=date(2026, 3, 9)
    )
    assert said.of("snow.md") == Metadata(title="Any", outlet="Quay Ledger")
    assert said.of("bells.txt") == Metadata(byline="Ana Ruiz", outlet="Other")
    assert said.of("snow.txt") == Metadata()
    assert said.of("*.md") == Metadata(title="Any", outlet="Quay Ledger")
