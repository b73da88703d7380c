"""articles.toml says what files cannot say themselves; what it says wrong is refused with its line."""

from datetime import date
from pathlib import Path

import pytest

from credcheck.model.errors import UnreadableArticle
from credcheck.read import read_article, read_bytes, read_paths
from credcheck.read.front_matter.sidecar import read_sidecar
from tests.read.reading import SETTINGS, write

TEXT = "The council signed the deal on Monday.\n"


def test_a_file_is_filled_in_from_the_folder(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": TEXT,
            "articles.toml": '["a.txt"]\noutlet = "The Quay"\ndate = 2026-02-03\nbyline = "Ana Ruiz"\n'
            'url = "https://quay.example/a"\ntitle = "Harbour deal"\ndek = "Nine months"\n',
        },
    )
    article = read_article(tmp_path / "a.txt", SETTINGS)
    assert (article.outlet, article.byline, article.published) == ("The Quay", "Ana Ruiz", date(2026, 2, 3))
    assert (article.url, article.title, article.dek) == ("https://quay.example/a", "Harbour deal", "Nine months")


def test_what_the_file_says_itself_stays(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "---\ndate: 2026-02-01\n---\n" + TEXT, "articles.toml": '["a.md"]\ndate = "2026-02-03"\n'})
    assert read_article(tmp_path / "a.md", SETTINGS).published == date(2026, 2, 1)


def test_a_pattern_speaks_for_many_and_a_name_before_it(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"a.txt": TEXT, "b.txt": TEXT, "articles.toml": '["*.txt"]\noutlet = "Wire"\n["b.txt"]\noutlet = "The Quay"\n'},
    )
    reading = read_paths([tmp_path], SETTINGS)
    assert [article.outlet for article in reading.articles] == ["Wire", "The Quay"]


def test_it_speaks_for_its_own_folder_alone(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "sub/a.txt": TEXT, "articles.toml": '["a.txt"]\noutlet = "The Quay"\n'})
    assert [article.outlet for article in read_paths([tmp_path], SETTINGS).articles] == ["The Quay", None]


def test_bytes_that_are_given_a_name_are_filled_in_too(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "articles.toml": '["a.txt"]\noutlet = "The Quay"\n'})
    assert read_bytes(b"Staged words.", (tmp_path / "a.txt").as_posix(), SETTINGS).outlet == "The Quay"


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ('["a.txt"]\noutlett = "x"\n', "articles.toml:2: unknown key 'outlett'; did you mean 'outlet'?"),
        ('# one\n\n["a.txt"]\n\nzzz = "x"\n', "articles.toml:5: unknown key 'zzz'"),
        ('["b.txt"]\noutlet = "x"\n', "articles.toml:1: no file 'b.txt' in this folder; did you mean 'a.txt'?"),
        ('["a.txt"]\ndate = "soon"\n', "articles.toml:2: date is no day: 'soon'"),
        ('["a.txt"]\noutlet = 7\n', "articles.toml:2: outlet is no text: 7"),
        ('["a.txt"]\noutlet = " "\n', "articles.toml:2: outlet is no text: ' '"),
        ('outlet = "x"\n', 'articles.toml:1: no table for a file: write ["outlet"]'),
        ('["../a.txt"]\n', "articles.toml:1: no file '../a.txt' in this folder"),
        ('["\\u0000"]\n', "articles.toml:1: no file '\\x00' in this folder"),
        ("a = " + "1" * 5000, "articles.toml:1:1: not TOML: a number of more than 64 bits"),
        ('["a.txt"]\ndate = 0x' + "f" * 5000, "articles.toml:1:1: not TOML: a number of more than 64 bits"),
        ('["a.txt"\n', "articles.toml:1:9: not TOML: "),
        ("a = " + "[" * 5000, "articles.toml: not TOML that can be read: nested too deep"),
    ],
)
def test_a_mistake_is_refused_with_its_line(tmp_path: Path, said: str, message: str) -> None:
    write(tmp_path, {"a.txt": TEXT, "articles.toml": said})
    with pytest.raises(UnreadableArticle) as raised:
        read_sidecar(tmp_path)
    assert raised.value.message.removeprefix(f"{tmp_path.as_posix()}/").startswith(message)
    assert raised.value.hint.startswith("an articles.toml says") or raised.value.hint == "write it as 2026-02-03"


def test_bytes_that_are_not_utf_8_are_refused(tmp_path: Path) -> None:
    (tmp_path / "articles.toml").write_bytes(b'["a.txt"]\noutlet = "\xff"\n')
    with pytest.raises(UnreadableArticle, match="not UTF-8"):
        read_sidecar(tmp_path)


def test_a_broken_one_is_one_fault_and_the_folder_is_read(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "b.txt": TEXT, "articles.toml": '["a.txt"]\nfoo = 1\n'})
    reading = read_paths([tmp_path], SETTINGS)
    assert len(reading.articles) == 2
    assert [fault.path for fault in reading.faults] == [(tmp_path / "articles.toml").as_posix()]


def test_a_folder_without_one_says_nothing(tmp_path: Path) -> None:
    assert read_sidecar(tmp_path).of("a.txt").outlet is None


def test_it_is_no_article_and_not_counted(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "articles.toml": ""})
    assert dict(read_paths([tmp_path], SETTINGS).passed_over) == {}
