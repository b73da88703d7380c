"""Paths and folders stand for files: each once, in order, what is no article counted, what cannot be read a fault."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from credcheck.model.settings import ReadSettings
from credcheck.read import Listing, list_files, read_paths
from tests.read.reading import SETTINGS, write

TEXT = "The council signed the deal on Monday.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def listed(*paths: str, settings: ReadSettings = SETTINGS) -> list[str]:
    return [path.as_posix() for path in list_files([Path(path) for path in paths], settings).files]


def faults(listing: Listing) -> list[str]:
    return [fault.message for fault in listing.faults]


def test_files_come_in_the_order_of_their_names_a_folder_before_its_folders(here: Path) -> None:
    write(here, dict.fromkeys(["w/b.md", "w/a.txt", "w/sub/z.html", "w/c.txt", "w/another/y.txt"], TEXT))
    assert listed("w") == ["w/a.txt", "w/b.md", "w/c.txt", "w/another/y.txt", "w/sub/z.html"]


def test_paths_come_as_named_and_each_file_once(here: Path) -> None:
    write(here, dict.fromkeys(["w/b.txt", "w/a.txt"], TEXT))
    assert listed("w/b.txt", "w", "./w/a.txt") == ["w/b.txt", "w/a.txt"]


def test_a_link_to_a_file_already_listed_is_not_listed_again(here: Path) -> None:
    write(here, {"w/a.txt": TEXT})
    (here / "w/b.txt").symlink_to("a.txt")
    assert listed("w") == ["w/a.txt"]


def test_other_formats_are_passed_over_and_counted(here: Path) -> None:
    write(here, dict.fromkeys(["w/a.txt", "w/b.png", "w/c.PNG", "w/d.pages", "w/Makefile"], TEXT))
    listing = list_files([Path("w")], SETTINGS)
    assert dict(listing.passed_over) == {"": 1, ".pages": 1, ".png": 2}
    assert listing.faults == ()


def test_capital_suffixes_are_suffixes(here: Path) -> None:
    write(here, {"w/A.TXT": TEXT, "w/B.Html": TEXT})
    assert listed("w") == ["w/A.TXT", "w/B.Html"]


def test_hidden_files_and_folders_are_left_out_unless_asked_for(here: Path) -> None:
    write(here, dict.fromkeys(["w/a.txt", "w/.b.txt", "w/.git/c.txt"], TEXT))
    assert listed("w") == ["w/a.txt"]
    assert listed("w", settings=ReadSettings(hidden=True)) == ["w/.b.txt", "w/a.txt", "w/.git/c.txt"]
    assert listed("w/.git") == ["w/.git/c.txt"]


@pytest.mark.parametrize("name", ["README.md", "readme.txt", "LICENSE.txt", "Licence.md", "CHANGELOG.md", "robots.txt"])
def test_what_stands_beside_articles_is_left_out_of_folders_and_read_when_named(here: Path, name: str) -> None:
    write(here, {"w/a.txt": TEXT, f"w/{name}": TEXT})
    assert listed("w") == ["w/a.txt"]
    assert listed(f"w/{name}") == [f"w/{name}"]
    assert listed("w", settings=ReadSettings(leave_out=())) == sorted(["w/a.txt", f"w/{name}"])


@pytest.mark.parametrize(
    "name", ["licence-fee-rises.md", "history-of-the-quay.txt", "security-breach.md", "readme-first.md"]
)
def test_an_article_whose_name_only_begins_so_is_read(here: Path, name: str) -> None:
    write(here, {f"w/{name}": TEXT})
    assert listed("w") == [f"w/{name}"]


def test_ignore_files_are_heeded_folder_by_folder(here: Path) -> None:
    write(
        here,
        {
            "w/.gitignore": "old/\n*.html\n",
            "w/a.txt": TEXT,
            "w/b.html": TEXT,
            "w/old/c.txt": TEXT,
            "w/sub/.ignore": "!d.html\ne.txt\n",
            "w/sub/d.html": TEXT,
            "w/sub/e.txt": TEXT,
        },
    )
    assert listed("w") == ["w/a.txt", "w/sub/d.html"]
    assert listed("w/b.html") == ["w/b.html"]


def test_ignore_files_above_count_up_to_the_top_of_the_repository(here: Path) -> None:
    write(here, {".gitignore": "b.txt\n", "repo/.git/HEAD": "", "repo/.gitignore": "/w/c.txt\n"})
    write(here, dict.fromkeys(["repo/w/a.txt", "repo/w/b.txt", "repo/w/c.txt"], TEXT))
    assert listed("repo/w") == ["repo/w/a.txt", "repo/w/b.txt"]


def test_a_folder_that_is_ignored_and_named_is_read(here: Path) -> None:
    write(here, {"repo/.git/HEAD": "", "repo/.gitignore": "wire/\n", "repo/wire/a.txt": TEXT})
    assert listed("repo/wire") == ["repo/wire/a.txt"]


def test_exclusions_bind_named_files_and_are_counted(here: Path) -> None:
    write(here, dict.fromkeys(["w/a.txt", "w/old/b.txt", "w/old/c.txt"], TEXT))
    settings = ReadSettings(exclude=("old/",))
    listing = list_files([Path("w"), Path("w/old/b.txt"), Path("w/old")], settings)
    assert [path.as_posix() for path in listing.files] == ["w/a.txt"]
    assert dict(listing.passed_over) == {"excluded": 3}
    assert listing.faults == ()


def test_exclusions_are_relative_to_the_folder_of_the_configuration(here: Path) -> None:
    write(here, dict.fromkeys(["w/a.txt", "w/sub/a.txt"], TEXT))
    assert listed("w", settings=ReadSettings(exclude=("/a.txt",), root="w")) == ["w/sub/a.txt"]


def test_a_missing_path_is_a_fault_and_the_rest_is_listed(here: Path) -> None:
    write(here, {"a.txt": TEXT})
    listing = list_files([Path("none.txt"), Path("a.txt")], SETTINGS)
    assert faults(listing) == ["none.txt: no such file or folder"]
    assert [path.name for path in listing.files] == ["a.txt"]


def test_a_path_that_no_file_can_have_is_a_fault(here: Path) -> None:
    assert faults(list_files([Path("a\0b.txt")], SETTINGS)) == ["a\0b.txt: no such file or folder"]


def test_a_folder_without_an_article_is_a_fault(here: Path) -> None:
    write(here, {"w/a.png": TEXT, "w/README.md": TEXT})
    [message] = faults(list_files([Path("w")], SETTINGS))
    assert message == "w: no article in this folder (known: .htm .html .markdown .md .mdx .text .txt)"


def test_a_link_to_itself_is_a_fault(here: Path) -> None:
    write(here, {"w/a.txt": TEXT})
    (here / "w/b.txt").symlink_to("b.txt")
    assert faults(list_files([Path("w/b.txt")], SETTINGS)) == ["w/b.txt: the link leads back to itself"]
    reading = read_paths([Path("w")], SETTINGS)
    assert [article.path for article in reading.articles] == ["w/a.txt"]
    assert [fault.message for fault in reading.faults] == ["w/b.txt: the link leads back to itself"]


def test_a_link_to_a_folder_above_is_a_fault_and_the_walk_goes_on(here: Path) -> None:
    write(here, {"w/a.txt": TEXT, "w/sub/b.txt": TEXT})
    (here / "w/sub/up").symlink_to("..", target_is_directory=True)
    listing = list_files([Path("w")], SETTINGS)
    assert [path.as_posix() for path in listing.files] == ["w/a.txt", "w/sub/b.txt"]
    assert faults(listing) == ["w/sub/up: the link leads back to a folder it lies in"]


def test_a_link_to_another_folder_is_walked(here: Path) -> None:
    write(here, {"w/a.txt": TEXT, "other/b.txt": TEXT})
    (here / "w/link").symlink_to("../other", target_is_directory=True)
    assert listed("w") == ["w/a.txt", "w/link/b.txt"]


def test_a_folder_that_may_not_be_opened_is_a_fault(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(here, {"w/a.txt": TEXT, "w/shut/b.txt": TEXT})
    scandir = os.scandir

    def refuse(folder: Path) -> Iterator["os.DirEntry[str]"]:
        """Stand in for the system, which refuses the superuser nothing."""
        if Path(folder).name == "shut":
            raise PermissionError(13, "Permission denied")
        return scandir(os.fspath(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    listing = list_files([Path("w")], SETTINGS)
    assert [path.name for path in listing.files] == ["a.txt"]
    assert faults(listing) == ["w/shut: the folder may not be opened (permission denied)"]
    assert listing.faults[0].hint == "give this user the right to read it"


@pytest.mark.parametrize(
    "name", ["two words.txt", "-n.txt", "line\nfeed.txt", "quo\"te'.txt", "[bold]x[/bold].txt", "\u202eevil.txt"]
)
def test_every_name_a_file_can_have_is_listed_as_it_is(here: Path, name: str) -> None:
    write(here, {f"w/{name}": TEXT})
    assert listed("w") == [f"w/{name}"]
    assert listed(f"w/{name}") == [f"w/{name}"]


def test_deep_folders_do_not_end_the_walk(here: Path) -> None:
    deep = here / "w"
    for _ in range(300):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text(TEXT)
    assert len(listed("w")) == 1
