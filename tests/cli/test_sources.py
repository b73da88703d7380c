"""`credcheck sources`: who stands behind what, sorted, rated, and held against the other articles."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from credcheck.app import sources as app_sources
from tests.cli.desk import HARBOUR, is_plain, write_stories
from tests.cli.running import SEEDS, credcheck

Row = dict[str, object]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    return tmp_path


def rows(*words: str) -> dict[str, Row]:
    """Return the rows of the JSON by outlet, in the order in which they stand."""
    told = json.loads(credcheck("sources", *words, "-f", "json").out)
    assert told["schema"] == "credcheck-sources/1"
    return {one["outlet"]: one for one in told["outlets"]}


def test_every_outlet_has_a_row_and_all_together_one(desk: Path) -> None:
    done = credcheck("sources", ".")
    assert (done.code, done.err) == (0, "")
    for outlet in ("Harbour Gazette", "Coast Courier", "Mill Lane Mirror", "all"):
        assert sum(line.startswith(outlet[:7]) for line in done.out.splitlines()) == 1, outlet


def test_the_figures_are_those_of_the_copy(desk: Path) -> None:
    harbour = rows(".")["Harbour Gazette"]
    assert (harbour["articles"], harbour["claims"]) == (1, 4)
    assert (harbour["named"], harbour["organisation"], harbour["anonymous"]) == (2, 1, 1)
    assert (harbour["vague"], harbour["none"]) == (0, 0)
    assert (harbour["quotes"], harbour["named_quotes"]) == (1, 1.0)
    coast = rows(".")["Coast Courier"]
    assert coast["vague"] == 1


def test_a_claim_that_another_report_carries_is_supported(desk: Path) -> None:
    found = rows("harbour.md", "coast.md")
    report = json.loads(credcheck("report", "harbour.md", "coast.md", "-f", "json", "--fail-on", "never").out)
    for article in report["articles"]:
        assert article["covered"]
        assert found[article["outlet"]]["corroborated"] == pytest.approx(article["corroboration"]["rate"], abs=0.001)


def test_where_nothing_was_held_against_an_article_no_share_is_told(desk: Path) -> None:
    assert rows("harbour.md")["Harbour Gazette"]["corroborated"] is None
    assert rows(".")["Mill Lane Mirror"]["corroborated"] is None
    assert rows(".")["Harbour Gazette"]["corroborated"] is not None


def test_the_stored_corpus_is_held_against_what_is_named(desk: Path) -> None:
    credcheck("corpus", "add", "coast.md")
    assert rows("harbour.md") == {"Harbour Gazette": rows("harbour.md", "coast.md")["Harbour Gazette"]}


def test_without_a_path_the_stored_corpus_is_profiled(desk: Path) -> None:
    named = credcheck("sources", ".", "-f", "json").out
    credcheck("corpus", "add", ".")
    assert credcheck("sources", "-f", "json").out == named


def test_without_a_path_and_a_corpus_the_remedy_is_told(desk: Path) -> None:
    done = credcheck("sources")
    assert done.code == 2
    assert "there is no stored corpus here" in done.err
    assert "credcheck corpus add" in done.err


def test_too_many_articles_are_profiled_without_support_and_it_is_said(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = rows(".")
    monkeypatch.setattr(app_sources, "MOST_JUDGED", 2)
    done = credcheck("sources", ".", "-f", "json")
    assert done.code == 0
    assert "3 articles are too many" in done.err
    assert "'corroborated' is left out" in done.err
    told = {one["outlet"]: one for one in json.loads(done.out)["outlets"]}
    assert told == {outlet: {**row, "corroborated": None} for outlet, row in held.items()}
    monkeypatch.setattr(app_sources, "MOST_JUDGED", 3)
    assert rows(".") == held


@pytest.mark.parametrize(
    "column", ["claims", "named", "vague", "anonymous", "articles", "sourced", "corroborated", "outlet"]
)
def test_rows_are_sorted_by_a_column_either_way(desk: Path, column: str) -> None:
    up = [row[column] for row in rows(".", "--sort", column).values()]
    down = [row[column] for row in rows(".", f"--sort=-{column}").values()]
    known_up = [value for value in up if value is not None]
    assert known_up == sorted(known_up, key=lambda value: value if isinstance(value, int | float) else str(value))
    assert [value for value in down if value is not None] == sorted(
        known_up, key=lambda value: value if isinstance(value, int | float) else str(value), reverse=True
    )
    assert up[len(known_up) :] == down[len(known_up) :] == [None] * (len(up) - len(known_up))


def test_an_unknown_column_is_refused_with_the_nearest(desk: Path) -> None:
    done = credcheck("sources", ".", "--sort", "claim")
    assert done.code == 2
    assert "unknown column 'claim'" in done.err
    assert "did you mean 'claims'?" in done.err
    assert done.out == ""


def test_the_csv_holds_the_figures_of_the_json(desk: Path) -> None:
    table = list(csv.DictReader(StringIO(credcheck("sources", ".", "-f", "csv").out)))
    told = rows(".")
    assert [row["outlet"] for row in table] == list(told)
    for row in table:
        for column in ("claims", "named", "vague", "anonymous"):
            assert int(row[column]) == told[row["outlet"]][column]


def test_ratings_of_the_newsroom_stand_beside_and_change_nothing(desk: Path) -> None:
    (desk / "ratings.csv").write_text('outlet,rating,note\nHarbour Gazette,B,"slow, but sound"\nno.example,A,\n')
    plain, rated = rows("."), rows(".", "--ratings", "ratings.csv")
    assert rated["Harbour Gazette"]["rating"] is not None
    assert {outlet: {**row, "rating": None} for outlet, row in rated.items()} == plain
    out = credcheck("sources", ".", "--ratings", "ratings.csv", "--width", "120").out
    assert "slow, but sound" in out
    assert "no.example" not in out
    table = list(csv.DictReader(StringIO(credcheck("sources", ".", "--ratings", "ratings.csv", "-f", "csv").out)))
    assert {row["outlet"]: (row["rating"], row["note"]) for row in table} == {
        "Coast Courier": ("", ""),
        "Harbour Gazette": ("B", "slow, but sound"),
        "Mill Lane Mirror": ("", ""),
    }


def test_ratings_of_the_configuration_are_relative_to_its_folder(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "ratings.csv").write_text("Coast Courier,C\n")
    (desk / "credcheck.toml").write_text('[report]\nratings = "ratings.csv"\n')
    (desk / "below").mkdir()
    monkeypatch.chdir(desk / "below")
    table = list(csv.DictReader(StringIO(credcheck("sources", "../coast.md", "-f", "csv").out)))
    assert [row["rating"] for row in table] == ["C"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file"),
        (b"Harbour Gazette\n", "ratings.csv:1: the line lacks a rating"),
        (b"Harbour Gazette,A\nharbour gazette,B\n", "ratings.csv:2: 'harbour gazette' is rated twice"),
        (b"Harbour Gazette,A,note,more,even more\n", "ratings.csv:1: 5 columns where 3 are known"),
        (b"\xff\xfe\x00A", "no UTF-8 text"),
    ],
)
def test_ratings_that_cannot_be_read_are_refused_with_the_line(desk: Path, content: bytes | None, said: str) -> None:
    if content is not None:
        (desk / "ratings.csv").write_bytes(content)
    done = credcheck("sources", ".", "--ratings", "ratings.csv")
    assert done.code == 2
    assert "ratings.csv" in done.err
    assert said in done.err
    assert "hint:" in done.err
    assert is_plain(done.err)


@pytest.mark.parametrize("width", [40, 80, 120, 160])
def test_the_table_fits_the_terminal_and_names_every_outlet(desk: Path, width: int) -> None:
    out = credcheck("sources", ".", "--width", str(width)).out
    assert max(map(len, out.splitlines())) <= width
    assert len(out.splitlines()) >= 6


def test_a_wide_table_shows_more_columns(desk: Path) -> None:
    narrow, wide = (credcheck("sources", ".", "--width", width).out for width in ("80", "120"))
    assert "corr." in narrow
    assert "org." not in narrow
    assert "org." in wide


def test_articles_of_one_outlet_are_one_row_with_each_source_counted_once(desk: Path) -> None:
    (desk / "second.md").write_text(
        HARBOUR.replace("2026-02-03", "2026-03-01").replace("storm-damaged pier", "old fish market"), encoding="utf-8"
    )
    one, both = rows("harbour.md")["Harbour Gazette"], rows("harbour.md", "second.md")["Harbour Gazette"]
    assert both["articles"] == 2
    assert both["claims"] == 8
    assert both["named_sources"] == one["named_sources"]


def test_the_profile_goes_into_a_file(desk: Path) -> None:
    printed = credcheck("sources", ".", "-f", "csv").out
    assert credcheck("sources", ".", "-f", "csv", "-o", "deep/er/out.csv").out == ""
    assert (desk / "deep/er/out.csv").read_text(encoding="utf-8").splitlines() == printed.splitlines()


def test_a_hostile_outlet_reaches_neither_terminal_nor_spreadsheet_alive(desk: Path) -> None:
    (desk / "evil.md").write_text('---\noutlet: "=cmd()\\x1b[31m[bold]"\n---\nThe mayor, Ana Ruiz, said no.\n')
    text = credcheck("sources", "evil.md").out
    assert "\x1b" not in text
    table = credcheck("sources", "evil.md", "-f", "csv").out.splitlines()
    assert not table[1].startswith("=")


def test_comments_in_an_article_change_no_profile(desk: Path) -> None:
    before = rows("harbour.md")
    (desk / "harbour.md").write_text(f"{HARBOUR}\n<!-- credcheck: ignore-file ATT101 -- as agreed -->\n")
    assert rows("harbour.md") == before


def test_the_seeds_show_who_names_nobody(desk: Path) -> None:
    told = credcheck("sources", str(SEEDS), "-f", "json").out
    outlets = json.loads(told)["outlets"]
    assert len(outlets) >= 4
    [glide] = [one for one in outlets if one["outlet"] and "Glide" in one["outlet"]]
    assert glide["sourced"] < max(one["sourced"] for one in outlets)
    assert credcheck("sources", str(SEEDS), "-f", "json").out == told
