"""A newsroom's own ratings: read from CSV, with faults that say where."""

import pytest

from credcheck.model.errors import BadConfiguration
from credcheck.model.profile import OutletProfile, Profile, Rating
from credcheck.report.ratings import by_key, rating_of, read_ratings


def test_ratings_are_read_with_or_without_headings_and_notes() -> None:
    plain = "Harbor News,A,careful desk\nalder.example,C\n"
    headed = "\ufeffoutlet,rating,note\r\n\r\nHarbor News, A ,careful desk\r\nalder.example,C,\r\n"
    expected = (Rating("Harbor News", "A", "careful desk"), Rating("alder.example", "C"))
    assert read_ratings(plain, "r.csv") == expected
    assert read_ratings(headed, "r.csv") == expected


def test_a_quoted_note_may_hold_commas_and_line_ends() -> None:
    [rating] = read_ratings('Harbor News,A,"careful, slow\nand proud"\n', "r.csv")
    assert rating.note == "careful, slow\nand proud"


def test_an_empty_file_rates_nobody() -> None:
    assert read_ratings("", "r.csv") == ()
    assert read_ratings("outlet,rating,note\n", "r.csv") == ()


FAULTS = [
    ("Harbor News\n", "r.csv:1", "lacks a rating"),
    ("a,A\nHarbor News,\n", "r.csv:2", "lacks a rating"),
    (",A,note\n", "r.csv:1", "lacks an outlet"),
    ("a,A\na.example,B\nA ,C\n", "r.csv:3", "rated twice"),
    ("a.example,A\nhttps://www.a.example/,C\n", "r.csv:2", "rated twice"),
    ("a,A,slow,late\n", "r.csv:1", "4 columns"),
    ('a,A,"never closed\n', "r.csv:1", ""),
]


@pytest.mark.parametrize(("text", "where", "what"), FAULTS)
def test_a_row_that_cannot_be_read_is_named_with_its_remedy(text: str, where: str, what: str) -> None:
    with pytest.raises(BadConfiguration) as fault:
        read_ratings(text, "r.csv")
    assert fault.value.message.startswith(f"{where}: ")
    assert what in fault.value.message
    assert fault.value.hint


RATINGS = by_key(read_ratings("Harbor News,A\nalder.example,B\nhttps://www.Zeeland.example/,C\n", "r.csv"))


@pytest.mark.parametrize(
    ("outlet", "domain", "rating"),
    [
        ("Harbor News", "", "A"),
        ("HARBOR  NEWS", "other.example", "A"),
        ("Alder Post", "alder.example", "B"),
        ("Alder Post", "news.alder.example", "B"),
        ("alder.example", "alder.example", "B"),
        ("", "zeeland.example", "C"),
        ("Alder Post", "notalder.example", None),
        ("Nobody", "", None),
        ("", "", None),
    ],
)
def test_an_outlet_is_found_by_name_then_by_domain(outlet: str, domain: str, rating: str | None) -> None:
    found = rating_of(OutletProfile(outlet, domain, Profile()), RATINGS)
    assert (found.rating if found else None) == rating
