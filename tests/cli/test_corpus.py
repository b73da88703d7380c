"""`credcheck corpus`: what is stored is listed, shown, replaced and removed, and nothing stays behind."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.desk import BREAD, COAST, HARBOUR, is_plain, write_stories
from tests.cli.running import credcheck

STORE = ".credcheck/corpus.sqlite"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_stories(tmp_path / "wire")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def stored(desk: Path) -> Path:
    assert credcheck("corpus", "add", "wire").code == 0
    return desk


def listed() -> dict[str, int]:
    """Return path to id of what the corpus holds, as its JSON list has it."""
    return {entry["path"]: entry["id"] for entry in json.loads(credcheck("corpus", "list", "-f", "json").out)}


def test_a_folder_is_stored_and_counted(desk: Path) -> None:
    done = credcheck("corpus", "add", "wire")
    assert (done.code, done.out, done.err) == (0, "3 stored, 0 replaced, 0 known already\n", "")
    assert (desk / STORE).exists()


def test_what_is_stored_already_is_known_and_not_stored_again(stored: Path) -> None:
    before = listed()
    done = credcheck("corpus", "add", "wire", "./wire/bread.md")
    assert (done.code, done.out) == (0, "0 stored, 0 replaced, 3 known already\n")
    assert listed() == before


def test_a_changed_file_takes_the_place_of_its_earlier_state(stored: Path) -> None:
    before = listed()
    (stored / "wire/bread.md").write_text(BREAD.replace("ten cents", "twelve cents"), encoding="utf-8")
    done = credcheck("corpus", "add", "wire")
    assert done.out == "0 stored, 1 replaced, 2 known already\n"
    assert set(listed()) == set(before)
    assert "twelve cents" in credcheck("corpus", "show", "wire/bread.md").out
    assert b"ten cents" not in (stored / STORE).read_bytes()


def test_what_a_file_says_about_itself_counts_as_a_change(stored: Path) -> None:
    (stored / "wire/bread.md").write_text(BREAD.replace("Mill Lane Mirror", "Mill Lane Post"), encoding="utf-8")
    assert credcheck("corpus", "add", "wire/bread.md").out.startswith("0 stored, 1 replaced")
    assert "Mill Lane Post" in credcheck("corpus", "list").out


def test_the_list_shows_id_date_outlet_title_and_path(stored: Path) -> None:
    lines = credcheck("corpus", "list").out.splitlines()
    assert len(lines) == 3
    [harbour] = [line for line in lines if "Harbour Gazette" in line]
    identity = listed()["wire/harbour.md"]
    said = "Harbour Gazette  Council votes to rebuild the pier  (wire/harbour.md)"
    assert re.fullmatch(rf" +{identity}  2026-02-03 +\d+ words  {re.escape(said)}", harbour)


def test_the_list_as_json_says_everything_that_is_known(stored: Path) -> None:
    [entry] = [
        one for one in json.loads(credcheck("corpus", "list", "-f", "json").out) if one["path"] == "wire/harbour.md"
    ]
    assert entry["title"] == "Council votes to rebuild the pier"
    assert (entry["outlet"], entry["published"]) == ("Harbour Gazette", "2026-02-03")
    assert entry["words"] == len(HARBOUR.split("---")[2].split())
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", entry["digest"])


def test_an_article_without_title_or_date_is_listed_by_its_path(desk: Path) -> None:
    (desk / "note.txt").write_text("the ferry stopped at noon and nobody was told why, a passenger said.\n")
    credcheck("corpus", "add", "note.txt")
    [line] = credcheck("corpus", "list").out.splitlines()
    assert "no date" in line
    assert "unknown outlet" in line
    assert line.count("note.txt") == 1


@pytest.mark.parametrize("name", ["wire/harbour.md", "./wire/harbour.md", "wire//harbour.md"])
def test_an_article_is_shown_by_its_path_however_it_is_spelt(stored: Path, name: str) -> None:
    shown = credcheck("corpus", "show", name)
    assert shown.code == 0
    assert shown.out == credcheck("corpus", "show", str(listed()["wire/harbour.md"])).out


def test_an_article_is_shown_with_what_is_known_and_its_text(stored: Path) -> None:
    out = credcheck("corpus", "show", "wire/harbour.md").out
    head, _, body = out.partition("\n\n")
    known = dict(line.split(maxsplit=1) for line in head.splitlines())
    assert known["path"] == "wire/harbour.md"
    assert known["outlet"] == "Harbour Gazette"
    assert known["byline"] == "Ana Lind"
    assert known["published"] == "2026-02-03"
    assert known["language"] == "en"
    assert "url" not in known
    assert body.count("nine years") == 1


def test_what_a_stored_article_holds_reaches_no_terminal_alive(desk: Path) -> None:
    (desk / "bad.txt").write_text("The \x1b[31mred\x1b[0m mayor \u202egnp said on Monday.\n", encoding="utf-8")
    credcheck("corpus", "add", "bad.txt")
    for words in (("show", "1"), ("list",)):
        out = credcheck("corpus", *words).out
        assert "\x1b" not in out
        assert "\u202e" not in out


def test_an_article_that_is_not_stored_is_named_with_where_to_look(stored: Path) -> None:
    for wanted in ("99", "wire/none.md", "-1", ""):
        done = credcheck("corpus", "show", "--", wanted)
        assert done.code == 2
        assert f"the corpus holds no article '{wanted}'" in done.err
        assert "credcheck corpus list" in done.err


def test_articles_are_removed_by_id_and_by_path(stored: Path) -> None:
    ids = listed()
    done = credcheck("corpus", "remove", str(ids["wire/bread.md"]), "wire/coast.md")
    assert (done.code, done.out, done.err) == (0, "2 removed\n", "")
    assert set(listed()) == {"wire/harbour.md"}


def test_an_article_named_twice_is_removed_once(stored: Path) -> None:
    number = str(listed()["wire/bread.md"])
    done = credcheck("corpus", "remove", number, "wire/bread.md", number)
    assert (done.code, done.out) == (0, "1 removed\n")


def test_what_is_not_stored_is_a_fault_and_the_others_go_all_the_same(stored: Path) -> None:
    done = credcheck("corpus", "remove", "wire/none.md", "wire/bread.md", "77")
    assert done.code == 2
    assert done.out == "1 removed\n"
    assert done.err.count("the corpus holds no article") == 2
    assert "wire/bread.md" not in listed()


def test_a_removed_article_leaves_nothing_behind(stored: Path) -> None:
    credcheck("corpus", "remove", *listed())
    raw = (stored / STORE).read_bytes()
    for word in (b"Ruiz", b"ruiz", b"Gazette", b"harbour.md", b"lamp house", b"loaf"):
        assert word not in raw, word
    (stored / "void").mkdir()
    credcheck("corpus", "add", "void", "--corpus", "new.sqlite")
    assert dump(stored / STORE) == dump(stored / "new.sqlite")
    assert credcheck("corpus", "list").out == "the corpus is empty\n"
    assert credcheck("corpus", "list", "-f", "json").out == "[]\n"


def dump(path: Path) -> list[str]:
    """Return everything that a corpus file holds, the highest id ever given left out."""
    with closing(sqlite3.connect(path)) as connection:
        rows = [row for row in connection.iterdump() if "sqlite_sequence" not in row]
    return sorted(rows)


def test_an_id_is_never_used_again(stored: Path) -> None:
    highest = max(listed().values())
    credcheck("corpus", "remove", str(highest))
    credcheck("corpus", "add", "wire")
    assert min(set(listed().values()) - set(range(1, highest))) > highest


def test_the_reach_of_the_corpus_is_told(stored: Path) -> None:
    out = credcheck("corpus", "stats").out
    assert re.search(r"^articles +3$", out, re.MULTILINE)
    assert re.search(r"^stories +3 ", out, re.MULTILINE)
    assert re.search(r"^outlets +3$", out, re.MULTILINE)
    assert "2026-01-20 to 2026-02-04" in out
    assert "permutations: 128" in out


def test_the_reach_as_json_agrees_with_the_list(stored: Path) -> None:
    reach = json.loads(credcheck("corpus", "stats", "--format", "json").out)
    assert (reach["articles"], reach["stories"], reach["outlets"]) == (3, 3, 3)
    assert (reach["earliest"], reach["latest"]) == ("2026-01-20", "2026-02-04")
    assert reach["bytes"] == (stored / STORE).stat().st_size
    assert reach["digest"].startswith("sha256:")
    assert reach["parameters"]["minhash"] == "affine32"


def test_copies_count_as_one_story(stored: Path) -> None:
    (stored / "wire/again.md").write_text(HARBOUR.replace("Harbour Gazette", "Bay Times"), encoding="utf-8")
    credcheck("corpus", "add", "wire")
    reach = json.loads(credcheck("corpus", "stats", "-f", "json").out)
    assert (reach["articles"], reach["stories"]) == (4, 3)


def test_the_reach_of_an_empty_corpus_is_nothing_and_no_error(stored: Path) -> None:
    credcheck("corpus", "remove", *listed())
    out = credcheck("corpus", "stats").out
    assert "articles  0" in out
    assert "no article is dated" in out
    assert credcheck("corpus", "verify").code == 0


def test_the_order_in_which_articles_are_stored_changes_no_digest(desk: Path) -> None:
    for name, order in (("one.sqlite", ("bread", "coast", "harbour")), ("two.sqlite", ("harbour", "bread", "coast"))):
        for story in order:
            credcheck("corpus", "add", f"wire/{story}.md", "--corpus", name)
    digests = {
        json.loads(credcheck("corpus", "stats", "-f", "json", "--corpus", name).out)["digest"]
        for name in ("one.sqlite", "two.sqlite")
    }
    assert len(digests) == 1


def test_a_sound_corpus_says_what_was_checked(stored: Path) -> None:
    done = credcheck("corpus", "verify")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("sound\n")
    assert "3 articles" in done.out


def test_a_record_that_was_tampered_with_is_found(stored: Path) -> None:
    with closing(sqlite3.connect(stored / STORE)) as connection, connection:
        connection.execute("UPDATE articles SET digest = ? WHERE path = 'wire/bread.md'", ("0" * 64,))
    done = credcheck("corpus", "verify")
    assert done.code == 2
    assert "bread.md" in done.err or str(listed()["wire/bread.md"]) in done.err
    assert "sound" not in done.out.splitlines()
    assert "credcheck corpus add" in done.err


@pytest.mark.parametrize("words", [("list",), ("show", "1"), ("remove", "1"), ("stats",), ("verify",)], ids=" ".join)
def test_where_there_is_no_corpus_the_way_to_make_one_is_told(desk: Path, words: tuple[str, ...]) -> None:
    done = credcheck("corpus", *words)
    assert done.code == 2
    assert done.err == (f"credcheck: {STORE}: there is no corpus\n  hint: make one with `credcheck corpus add PATH…`\n")
    assert not (desk / ".credcheck").exists()


@pytest.mark.parametrize("words", [("list",), ("show", "1"), ("remove", "1"), ("stats",), ("verify",), ("add", "wire")])
@pytest.mark.parametrize("kind", ["text", "cut off", "overwritten", "other version", "other parameters"])
def test_a_corpus_that_cannot_be_used_is_refused_with_the_remedy(
    stored: Path, words: tuple[str, ...], kind: str
) -> None:
    damage(stored / STORE, kind)
    done = credcheck("corpus", *words)
    assert done.code == 2
    assert done.out == ""
    first, hint = done.err.splitlines()
    assert first.startswith(f"credcheck: {STORE}: ")
    assert hint.startswith("  hint: ")
    assert is_plain(done.err)


def damage(path: Path, kind: str) -> None:
    """Leave a corpus file as another program, a full disk or another version would."""
    raw = path.read_bytes()
    if kind == "text":
        path.write_text("this is a letter to the editor, and no database\n")
    elif kind == "cut off":
        path.write_bytes(raw[: len(raw) // 2 - 100])
    elif kind == "overwritten":
        path.write_bytes(raw[:8192] + b"\x55" * (len(raw) - 8192))
    else:
        name, value = ("schema", "999") if kind == "other version" else ("permutations", "64")
        connection = sqlite3.connect(path)
        connection.execute("UPDATE meta SET value = ? WHERE name = ?", (value, name))
        connection.commit()
        connection.close()


@pytest.mark.parametrize("kind", ["text", "cut off", "overwritten", "other version", "other parameters"])
def test_drafts_are_judged_without_a_corpus_that_cannot_be_used(stored: Path, kind: str) -> None:
    damage(stored / STORE, kind)
    for words in (("report", "wire/harbour.md", "--fail-on", "never"), ("sources", "wire/harbour.md")):
        done = credcheck(*words)
        assert done.code == 2
        assert "Harbour Gazette" in done.out
        assert done.err.count("credcheck: ") == 1
        assert STORE in done.err
        assert is_plain(done.err)


def test_a_corpus_that_breaks_while_it_is_searched_is_a_fault_and_the_draft_is_judged(stored: Path) -> None:
    connection = sqlite3.connect(stored / STORE)
    connection.execute("ALTER TABLE claim_postings RENAME TO gone")
    connection.commit()
    connection.close()
    done = credcheck("report", "wire/harbour.md", "-f", "json", "--fail-on", "never")
    assert done.code == 2
    report = json.loads(done.out)
    assert [article["path"] for article in report["articles"]] == ["wire/harbour.md"]
    assert [fault["path"] for fault in report["faults"]] == [STORE]


def test_a_corpus_that_another_run_is_writing_to_is_waited_for_and_then_told(
    stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("credcheck.index.stores.schema.BUSY_TIMEOUT_S", 0.05)
    with closing(sqlite3.connect(stored / STORE, isolation_level=None)) as writer:
        writer.execute("PRAGMA busy_timeout = 50")
        writer.execute("BEGIN EXCLUSIVE")
        (stored / "wire/more.md").write_text(COAST.replace("Courier", "Echo"), encoding="utf-8")
        done = credcheck("corpus", "add", "wire/more.md")
        writer.execute("ROLLBACK")
    assert done.code == 2
    assert "database is locked" in done.err
    assert "try again" in done.err
    assert credcheck("corpus", "add", "wire/more.md").out.startswith("1 stored")


def test_a_corpus_of_a_name_that_no_store_has_is_refused(desk: Path) -> None:
    done = credcheck("corpus", "add", "wire", "--corpus", "corpus.parquet")
    assert done.code == 2
    assert ".sqlite" in done.err
    assert not (desk / "corpus.parquet").exists()


def test_the_corpus_is_where_option_variable_and_configuration_say(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "credcheck.toml").write_text('corpus = "kept/file.sqlite"\n')
    credcheck("corpus", "add", "wire/bread.md")
    assert (desk / "kept/file.sqlite").exists()
    monkeypatch.setenv("CREDCHECK_CORPUS", "kept/variable.sqlite")
    credcheck("corpus", "add", "wire/bread.md")
    assert (desk / "kept/variable.sqlite").exists()
    credcheck("corpus", "add", "wire/bread.md", "--corpus", "kept/option.sqlite")
    assert (desk / "kept/option.sqlite").exists()
    assert not (desk / STORE).exists()


def test_the_folder_of_the_corpus_keeps_itself_out_of_git(stored: Path) -> None:
    assert (stored / ".credcheck/.gitignore").read_text().strip().endswith("*")


def test_a_draft_is_held_against_the_corpus_and_says_how_far_it_reaches(stored: Path) -> None:
    (stored / "draft.md").write_text(HARBOUR.replace("Harbour Gazette", "Bay Times"), encoding="utf-8")
    report = json.loads(credcheck("report", "draft.md", "-f", "json", "--fail-on", "never").out)
    assert report["corpus"]["articles"] == 4
    assert [one["path"] for one in report["articles"][0]["duplicates"]] == ["wire/harbour.md"]
    alone = json.loads(credcheck("report", "draft.md", "-f", "json", "--fail-on", "never", "--no-corpus").out)
    assert alone["corpus"]["articles"] == 1
    assert alone["articles"][0]["duplicates"] == []


def test_a_file_whose_name_is_no_text_is_a_fault_and_the_rest_is_stored(desk: Path) -> None:
    try:
        (desk / "wire/bad\udcff.md").write_text(BREAD, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes no such name")
    done = credcheck("corpus", "add", "wire")
    assert done.code == 2
    assert done.out.startswith("3 stored")
    assert "no UTF-8" in done.err
    assert is_plain(done.err)
