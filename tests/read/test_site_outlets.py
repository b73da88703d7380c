"""The outlet of posts that name none: the setting, the title of their site, or the folder's name."""

from dataclasses import replace
from pathlib import Path

import pytest

from credcheck.model.settings import ReadSettings
from credcheck.read import read_article, read_paths

POST = "---\ntitle: The pier\n---\n\nThe pier of Lindholm is shut.\n"
NAMED = "---\ntitle: The pier\noutlet: Coast Courier\n---\n\nThe pier of Lindholm is shut.\n"


def outlets(folder: Path, *, setting: str = "") -> list[str | None]:
    """Return the outlet of each article of a folder."""
    settings = replace(ReadSettings(), outlet=setting)
    return [article.outlet for article in read_paths([folder], settings).articles]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("hugo.toml", 'baseURL = "https://quay.example"\ntitle = "Quay Notes"\n'),
        ("config.toml", 'title = "Quay Notes"\n[params]\ntitle = "Other"\n'),
        ("_config.yml", "# the site\ntitle: Quay Notes # in full\nurl: https://quay.example\n"),
        ("mkdocs.yml", "site_name: 'Quay Notes'\nnav:\n  - title: Other\n"),
        ("docusaurus.config.js", "module.exports = {\n  title: 'Quay Notes',\n};\n"),
        ("docusaurus.config.ts", 'const config = {\n  title: "Quay Notes",\n};\n'),
    ],
)
def test_posts_of_a_site_have_the_title_of_the_site(tmp_path: Path, name: str, text: str) -> None:
    posts = tmp_path / "quay" / "content" / "posts"
    posts.mkdir(parents=True)
    (tmp_path / "quay" / name).write_text(text)
    (posts / "pier.md").write_text(POST)
    (posts / "named.md").write_text(NAMED)
    assert outlets(tmp_path / "quay") == outlets(posts) == ["Coast Courier", "Quay Notes"]
    assert read_article(posts / "pier.md", ReadSettings()).outlet == "Quay Notes"


def test_a_site_without_a_title_and_a_folder_of_posts_are_called_by_their_folder(tmp_path: Path) -> None:
    posts = tmp_path / "quay" / "2026"
    posts.mkdir(parents=True)
    (posts / "pier.md").write_text(POST)
    assert outlets(tmp_path / "quay") == ["quay"]
    (tmp_path / "quay" / "_config.yml").write_text("title:\nurl: https://quay.example\n")
    assert outlets(posts) == ["quay"]


def test_the_setting_goes_before_the_site(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: Quay Notes\n")
    (tmp_path / "pier.md").write_text(POST)
    (tmp_path / "named.md").write_text(NAMED)
    assert outlets(tmp_path, setting="Harbour Times") == ["Coast Courier", "Harbour Times"]


def test_text_without_front_matter_may_come_from_anywhere(tmp_path: Path) -> None:
    (tmp_path / "pier.txt").write_text("The pier of Lindholm is shut.\n")
    (tmp_path / "pier.md").write_text("The pier of Lindholm is shut.\n")
    assert outlets(tmp_path) == [None, None]


def test_a_broken_configuration_names_no_site(tmp_path: Path) -> None:
    top = tmp_path / "quay"
    top.mkdir()
    (top / "hugo.toml").write_bytes(b"\xff\xfetitle = [")
    (top / "pier.md").write_text(POST)
    assert outlets(top) == ["quay"]
