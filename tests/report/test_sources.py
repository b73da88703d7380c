"""Source profiles written out: a table that fits, JSON that parses, CSV that runs no formula."""

import csv
import json
from io import StringIO

import pytest

from credcheck.model.errors import BadConfiguration
from credcheck.model.evidence import Rate
from credcheck.model.profile import OutletProfile, Profile, Rating
from credcheck.report.listings.sources import COLUMNS, render_sources

HARBOR = OutletProfile(
    "Harbor News",
    "harbor.example",
    Profile(
        articles=12,
        claims={"named": 30, "named_org": 6, "document": 4, "anonymous_characterised": 2, "vague": 3, "none": 39},
        corroboration=Rate(41, 80),
        quotes=40,
        quotes_named=33,
        named_sources=frozenset({"ana ruiz", "tom reyes", "the harbor authority"}),
        documents=frozenset({"the survey"}),
        anonymous_sources=frozenset({"two officials"}),
    ),
)
ALDER = OutletProfile("Alder Post", "alder.example", Profile(articles=3, claims={"vague": 9, "none": 8}))
NOBODY = OutletProfile("", "", Profile(articles=1, claims={"none": 2}))
ROWS = (ALDER, HARBOR, NOBODY)
RATED = (Rating("harbor.example", "A", "careful desk"),)


def text(*, sort: str = "outlet", width: int = 80, ratings: tuple[Rating, ...] = (), color: bool = False) -> str:
    """Return the table of the three outlets."""
    return render_sources(ROWS, ratings, format="text", sort=sort, width=width, color=color)


def names(table: str) -> list[str]:
    """Return the first word of each row of a table, below its rule."""
    body = table.rsplit("─\n", maxsplit=1)[-1]
    return [line.split()[0] for line in body.splitlines() if line.strip()]


def test_the_table_at_80_columns_reads_like_this() -> None:
    assert text(ratings=RATED) == (
        "                                               quotes named doc. anon.\n"
        "outlet      claims src. corr. anon. vague none  named  src. src.  src. rating\n"
        "─────────────────────────────────────────────────────────────────────────────\n"
        "Alder Post      17   0%     –     0     9    8      –     0    0     0\n"
        "Harbor News     84  48%   51%     2     3   39    82%     3    1     1 A\n"
        "(no outlet)      2   0%     –     0     0    2      –     0    0     0\n"
        "\n"
        "all            103  39%   51%     2    12   49    82%     3    1     1\n"
        "Harbor News, rated A by this newsroom: careful desk\n"
    )


def test_the_table_at_120_columns_shows_every_type() -> None:
    assert text(width=120) == (
        "            arti-                                                           quotes named doc. anon.\n"
        "outlet       cles claims src. corr. named org. doc. anon. vague none quotes  named  src. src.  src.\n"
        "───────────────────────────────────────────────────────────────────────────────────────────────────\n"
        "Alder Post      3     17   0%     –     0    0    0     0     9    8      0      –     0    0     0\n"
        "Harbor News    12     84  48%   51%    30    6    4     2     3   39     40    82%     3    1     1\n"
        "(no outlet)     1      2   0%     –     0    0    0     0     0    2      0      –     0    0     0\n"
        "\n"
        "all            16    103  39%   51%    30    6    4     2    12   49     40    82%     3    1     1\n"
    )


def test_a_terminal_too_narrow_for_the_table_gets_a_paragraph_for_each_outlet() -> None:
    assert text(width=40, ratings=RATED) == (
        "Alder Post\n"
        "  claims 17, sourced 0%, corroborated –,\n"
        "  anonymous 0, vague 9, none 8,\n"
        "  named-quotes –, named-sources 0,\n"
        "  documents 0, anonymous-sources 0\n"
        "\n"
        "Harbor News\n"
        "  claims 84, sourced 48%,\n"
        "  corroborated 51%, anonymous 2,\n"
        "  vague 3, none 39, named-quotes 82%,\n"
        "  named-sources 3, documents 1,\n"
        "  anonymous-sources 1, rating A\n"
        "\n"
        "(no outlet)\n"
        "  claims 2, sourced 0%, corroborated –,\n"
        "  anonymous 0, vague 0, none 2,\n"
        "  named-quotes –, named-sources 0,\n"
        "  documents 0, anonymous-sources 0\n"
        "\n"
        "all\n"
        "  claims 103, sourced 39%,\n"
        "  corroborated 51%, anonymous 2,\n"
        "  vague 12, none 49, named-quotes 82%,\n"
        "  named-sources 3, documents 1,\n"
        "  anonymous-sources 1\n"
        "Harbor News, rated A by this newsroom:\n"
        "careful desk\n"
    )


@pytest.mark.parametrize("width", [30, 40, 60, 66, 71, 78, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal_and_no_figure_is_cut(width: int) -> None:
    table = text(width=width, ratings=RATED)
    assert max(map(len, table.splitlines())) <= width
    assert all(figure in table.split() or f"{figure}," in table for figure in ("103", "51%", "82%", "49"))


def test_sorting_by_a_figure_and_backwards_with_the_unknown_last() -> None:
    assert names(text(sort="claims")) == ["(no", "Alder", "Harbor", "all"]
    assert names(text(sort="-claims")) == ["Harbor", "Alder", "(no", "all"]
    assert names(text(sort="-corroborated"))[0] == "Harbor"
    assert names(text(sort="corroborated"))[0] == "Harbor"
    assert names(text(sort="-outlet")) == ["Harbor", "Alder", "(no", "all"]


def test_sorting_by_a_column_of_every_name_works() -> None:
    for column in COLUMNS:
        assert len(names(text(sort=column.name))) == 4


def test_an_unknown_column_offers_the_nearest() -> None:
    with pytest.raises(BadConfiguration, match="unknown column 'clams'") as fault:
        text(sort="-clams")
    assert fault.value.hint == "did you mean 'claims'?"


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(BadConfiguration) as fault:
        render_sources(ROWS, (), format="xml")
    assert "csv" in fault.value.hint


def test_json_holds_every_figure_and_the_rating_apart() -> None:
    report = json.loads(render_sources(ROWS, RATED, format="json", sort="-claims"))
    assert report["schema"] == "credcheck-sources/1"
    first = report["outlets"][0]
    assert first == {
        "outlet": "Harbor News",
        "domain": "harbor.example",
        "articles": 12,
        "claims": 84,
        "sourced": 0.4762,
        "corroborated": 0.5125,
        "named": 30,
        "organisation": 6,
        "document": 4,
        "anonymous": 2,
        "vague": 3,
        "none": 39,
        "quotes": 40,
        "named_quotes": 0.825,
        "named_sources": 3,
        "documents": 1,
        "anonymous_sources": 1,
        "rating": {"rating": "A", "note": "careful desk"},
    }
    assert report["outlets"][-1]["outlet"] is None
    assert report["outlets"][-1]["rating"] is None


def test_a_rating_changes_no_figure() -> None:
    with_rating = json.loads(render_sources(ROWS, RATED, format="json"))["outlets"]
    without = json.loads(render_sources(ROWS, (), format="json"))["outlets"]
    for one, other in zip(with_rating, without, strict=True):
        assert {**one, "rating": None} == {**other, "rating": None}


def test_csv_has_a_row_an_outlet_and_names_its_columns() -> None:
    rows = list(csv.DictReader(StringIO(render_sources(ROWS, RATED, format="csv"))))
    assert [row["outlet"] for row in rows] == ["Alder Post", "Harbor News", ""]
    assert (rows[1]["corroborated"], rows[1]["named-quotes"], rows[1]["rating"]) == ("0.5125", "0.825", "A")
    assert rows[0]["corroborated"] == ""


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1"])
def test_no_cell_of_the_csv_is_a_formula(name: str) -> None:
    rating = Rating(name, name, name)
    written = render_sources([OutletProfile(name, "", Profile())], [rating], format="csv")
    [row] = csv.DictReader(StringIO(written))
    for column in ("outlet", "rating", "note"):
        assert row[column][:1] not in ("=", "+", "-", "@", "\t", "＝")


def test_markup_and_control_characters_of_a_name_are_shown_and_not_obeyed() -> None:
    name = "[red]Evil[/red]\x1b[31m\u202eNews"
    table = render_sources([OutletProfile(name, "", Profile())], [Rating(name, "[b]A")], format="text", width=120)
    assert "[red]Evil[/red]" in table
    assert "\x1b" not in table
    assert "\u202e" not in table
    assert "\u202e" not in render_sources([OutletProfile(name, "", Profile())], (), format="json")


def test_colour_only_where_it_is_wanted() -> None:
    assert "\x1b[" in text(color=True)
    assert "\x1b[" not in text()


def test_nothing_to_profile_is_said() -> None:
    assert render_sources([], (), format="text") == "no article to profile\n"
    assert json.loads(render_sources([], (), format="json"))["outlets"] == []


def test_one_outlet_needs_no_total() -> None:
    assert names(render_sources([HARBOR], (), format="text")) == ["Harbor"]


def test_the_same_profiles_give_the_same_bytes_in_any_order() -> None:
    for form in ("text", "json", "csv"):
        assert render_sources(ROWS, RATED, format=form) == render_sources(ROWS[::-1], RATED, format=form)
