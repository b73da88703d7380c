"""The door of the room: paths in, articles and faults out, in the order named, and nothing lost on the way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from credcheck.model.errors import MissingPath, UnreadableArticle
from credcheck.model.settings import ReadSettings
from credcheck.read import READERS, read_article, read_bytes, read_paths
from tests.read.reading import SETTINGS, refusal, write

TEXT = "The council signed the deal on Monday.\n"


def test_the_table_of_readers_is_sorted() -> None:
    assert list(READERS) == sorted(READERS)


@pytest.mark.parametrize("suffix", sorted(READERS))
def test_every_format_makes_an_article_of_plain_words(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text(TEXT)
    article = read_article(path, SETTINGS)
    assert article.text.strip() == TEXT.strip()
    assert article.path == path.as_posix()


def test_importing_the_room_imports_no_heavy_library() -> None:
    code = (
        "import sys, credcheck.read; "
        "heavy = {'trafilatura', 'lxml', 'markdown_it', 'charset_normalizer', 'yaml', 'pathspec', 'rapidfuzz'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_reading_plain_text_imports_no_heavy_library(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    code = (
        "import sys; from pathlib import Path; from credcheck.read import read_paths; "
        "from credcheck.model.settings import ReadSettings; read_paths([Path(sys.argv[1])], ReadSettings()); "
        "heavy = {'trafilatura', 'lxml', 'markdown_it', 'charset_normalizer', 'yaml', 'rapidfuzz'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_one_bad_file_is_a_fault_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "b.md": "---\na: [\n---\n", "c.html": "<p></p>", "d.txt": "", "e.md": TEXT})
    (tmp_path / "f.txt").write_bytes(b"\0\1\2")
    reading = read_paths([tmp_path], SETTINGS)
    assert [Path(article.path).name for article in reading.articles] == ["a.txt", "e.md"]
    assert [Path(fault.path).name for fault in reading.faults] == ["b.md", "c.html", "d.txt", "f.txt"]
    assert all(fault.message.startswith(fault.path) and fault.hint for fault in reading.faults)


def test_a_named_file_of_another_format_is_a_fault_that_names_the_formats(tmp_path: Path) -> None:
    write(tmp_path, {"a.pages": TEXT, "b": TEXT})
    reading = read_paths([tmp_path / "a.pages", tmp_path / "b"], SETTINGS)
    known = "(known: .htm .html .markdown .md .mdx .text .txt)"
    assert [fault.message.removeprefix(f"{tmp_path.as_posix()}/") for fault in reading.faults] == [
        f"a.pages: no reader for '.pages' files {known}",
        f"b: no reader for files without a suffix {known}",
    ]
    assert reading.articles == ()


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(UnreadableArticle) as raised:
        read_article(path, SETTINGS)
    assert raised.value.message.endswith(
        "huge.txt: 50000000 bytes is over the limit of 5000000 (read.max-article-bytes)"
    )
    assert "read.max-article-bytes" in raised.value.hint


def test_the_limit_is_a_setting_and_holds_for_standard_input() -> None:
    small = ReadSettings(max_article_bytes=10)
    assert read_bytes(b"Ten bytes.", "a.txt", small).text == "Ten bytes."
    assert "11 bytes is over the limit of 10" in refusal("Eleven byte", "a.txt", small).message


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingPath, match=r"none\.txt: no such file or folder"):
        read_article(tmp_path / "none.txt", SETTINGS)


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(UnreadableArticle, match="a folder, not an article"):
        read_article(tmp_path, SETTINGS)


def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(UnreadableArticle, match="not a regular file"):
        read_article(tmp_path / "a.txt", SETTINGS)


def test_a_file_that_goes_away_before_it_is_read_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises((MissingPath, UnreadableArticle), match="may not be opened"):
        read_article(path, SETTINGS)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"<!DOCTYPE html><html><body><p>Words <b>here</b>.</p></body></html>", "Words here."),
        (b"\n <html><body><p>Words <b>here</b>.</p></body></html>", "Words here."),
        (b"---\ntitle: A\n---\nWords *here*.", "Words here."),
        (b"+++\ntitle = 'A'\n+++\nWords *here*.", "Words here."),
        (b"Words *here*.", "Words *here*."),
        (b"<3 Words here.", "<3 Words here."),
    ],
)
def test_standard_input_without_a_name_is_told_by_its_first_line(raw: bytes, text: str) -> None:
    article = read_bytes(raw, "-", SETTINGS)
    assert (article.path, article.text) == ("-", text)


def test_standard_input_is_read_first_under_its_name(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT})
    reading = read_paths([Path("-"), tmp_path], SETTINGS, stdin=(b"Words *here*.", "draft.md"))
    assert [article.text for article in reading.articles] == ["Words here.", TEXT]
    assert reading.articles[0].path == "draft.md"


def test_bad_standard_input_is_a_fault(tmp_path: Path) -> None:
    reading = read_paths([], SETTINGS, stdin=(b"", "-"))
    assert [fault.message for fault in reading.faults] == ["-: the file is empty"]


def test_progress_counts_every_file_and_ends_at_all(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "b.txt": TEXT, "c.txt": ""})
    steps: list[tuple[int, int]] = []
    read_paths(
        [tmp_path], SETTINGS, stdin=(b"Words.", "-"), on_progress=lambda done, total: steps.append((done, total))
    )
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_drafts_alone_are_read_when_asked_for(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"a.md": f"---\ndraft: true\n---\n{TEXT}", "b.md": TEXT, "drafts/c.md": TEXT, "d.txt": TEXT},
    )
    reading = read_paths([tmp_path], ReadSettings(drafts_only=True))
    assert [Path(article.path).name for article in reading.articles] == ["a.md", "c.md"]
    assert reading.faults == ()


def test_a_date_in_the_name_of_a_file_is_its_date_with_a_note() -> None:
    article = read_bytes(TEXT.encode(), "w/2026-02-03-harbour.txt", SETTINGS)
    assert str(article.published) == "2026-02-03"
    assert article.notes == ("The publication date was taken from the name of the file.",)


@pytest.mark.parametrize("name", ["two words.txt", "-n.txt", "line\nfeed.txt", "quo\"te'.md", "\u202eevil.html"])
def test_every_name_a_file_can_have_is_read_and_kept(tmp_path: Path, name: str) -> None:
    write(tmp_path, {name: TEXT})
    reading = read_paths([tmp_path], SETTINGS)
    assert [article.path for article in reading.articles] == [f"{tmp_path.as_posix()}/{name}"]


def test_the_same_folder_reads_the_same_twice(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "b.md": f"# A\n\n{TEXT}", "c.html": f"<h1>A</h1><p>{TEXT}</p>"})
    assert read_paths([tmp_path], SETTINGS) == read_paths([tmp_path], SETTINGS)
