"""The survey of copies as a person and as a program read it."""

import csv
import io
import json
from dataclasses import replace
from datetime import date

import pytest

from credcheck.compare import cluster_copies, find_copies
from credcheck.model.article import Article
from credcheck.model.errors import BadConfiguration
from credcheck.model.evidence import Passage, PassageUse
from credcheck.model.fault import Fault
from credcheck.model.settings import DuplicateSettings
from credcheck.model.survey import Survey
from credcheck.report.listings.duplicates import FORMATS, render_duplicates, use_of_pair
from credcheck.text.span import Span
from tests.compare.test_copies import BLIZZARD, CREWS, LAND, STORY
from tests.copy import article
from tests.index.test_candidates import prose

SETTINGS = DuplicateSettings()


def survey(*articles: Article) -> Survey:
    pairs = [(i, j) for i in range(len(articles)) for j in range(i + 1, len(articles))]
    copies = find_copies(articles, pairs, SETTINGS)
    return Survey(articles, copies, cluster_copies(articles, copies, SETTINGS))


WIRE = article(STORY, path="wire/market.txt", published=date(2026, 3, 9))
ECHO = article(f"Quay loses its market\n\n{STORY}", path="echo/market.txt", published=date(2026, 3, 10))
SNOW = article(f"{BLIZZARD}\n\n{prose(1, 60)}\n\n{CREWS} {LAND}", path="echo/snow.txt")
FOUND = survey(WIRE, ECHO, SNOW)


def rendered(form: str, found: Survey = FOUND, *, passages: bool = True, width: int = 100) -> str:
    return render_duplicates(found, format=form, width=width, color=False, passages=passages)


def test_the_json_keeps_the_contract() -> None:
    told = json.loads(rendered("json"))
    assert (told["schema"], told["articles"], told["faults"]) == ("credcheck-duplicates/1", 3, [])
    assert told["clusters"] == [
        {"id": "c1", "members": ["wire/market.txt", "echo/market.txt"], "first": "wire/market.txt"}
    ]
    [pair] = [one for one in told["pairs"] if {one["a"], one["b"]} == {"wire/market.txt", "echo/market.txt"}]
    assert (pair["a"], pair["relation"], pair["first"]) == ("wire/market.txt", "near-duplicate", "a")
    assert 0.9 < pair["similarity"] < 1.0
    assert pair["containment"][0] == 1.0
    [passage] = pair["passages"]
    assert passage["use"] == "uncredited"
    assert STORY[slice(*passage["a"])] == ECHO.text[slice(*passage["b"])]


def test_shared_passages_are_a_pair_but_no_cluster() -> None:
    told = json.loads(rendered("json"))
    shares = [one for one in told["pairs"] if one["relation"] == "shares-passages"]
    assert [(one["a"], one["b"]) for one in shares] == [("echo/market.txt", "echo/snow.txt")]


def test_without_passages_none_are_listed() -> None:
    assert all(one["passages"] == [] for one in json.loads(rendered("json", passages=False))["pairs"])
    assert "uncredited" not in rendered("text", passages=False)


def test_the_csv_has_a_row_for_each_pair_passage_and_member() -> None:
    rows = list(csv.DictReader(io.StringIO(rendered("csv"))))
    kinds = [row["kind"] for row in rows]
    assert (kinds.count("pair"), kinds.count("passage"), kinds.count("cluster")) == (3, 3, 2)
    first = next(row for row in rows if row["kind"] == "pair")
    assert (first["relation"], first["first"]) == ("near-duplicate", "a")
    assert [row["a"] for row in rows if row["kind"] == "cluster"] == ["wire/market.txt", "echo/market.txt"]
    assert all(None not in row and None not in row.values() for row in rows)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_text_says_who_copies_whom(width: int) -> None:
    text = rendered("text", width=width)
    flat = " ".join(text.split())
    assert "2 copies, first: wire/market.txt" in flat
    assert "near-duplicates: 100% of the first" in flat
    assert "wire/market.txt has the earlier date" in flat
    assert "3 pairs of 3 articles share text; 1 cluster, 2 independent reports." in flat
    assert max(map(len, text.splitlines())) <= width


def test_nothing_found_is_said_in_one_sentence() -> None:
    text = rendered("text", survey(WIRE))
    assert text == "0 pairs of 1 article share text; 0 clusters, 1 independent report.\n"


def test_hostile_text_and_paths_never_reach_the_terminal_alive() -> None:
    nasty = "\x1b[31m[bold]\u202e"
    one = article(f"{nasty} {STORY}", path=f"a{nasty}.txt")
    other = article(f"{nasty} {STORY} {nasty}", path=f"=b{nasty}.txt")
    for form in FORMATS:
        text = rendered(form, survey(one, other))
        assert "\x1b" not in text, form
        assert "\u202e" not in text, form
    assert "[bold]" in rendered("text", survey(one, other))
    assert "'=b" in rendered("csv", survey(one, other))


def test_faults_are_part_of_the_json() -> None:
    found = replace(FOUND, faults=(Fault("broken.html", "no text", "open it"),))
    assert json.loads(rendered("json", found))["faults"] == [
        {"path": "broken.html", "message": "no text", "hint": "open it"}
    ]


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(BadConfiguration, match=r"'xml' for duplicates \(known: csv, json, text\)"):
        rendered("xml")


@pytest.mark.parametrize(
    ("ours", "theirs", "first", "told"),
    [
        ("credited", "uncredited", "theirs", "credited"),
        ("credited", "uncredited", "ours", "uncredited"),
        ("credited", "uncredited", "unknown", "credited"),
        ("uncredited", "credited", "unknown", "credited"),
        ("uncredited", "credited", "theirs", "uncredited"),
    ],
)
def test_a_pair_is_judged_by_the_side_that_took_the_passage(ours: str, theirs: str, first: str, told: str) -> None:
    passage = Passage(Span(0, 9), Span(0, 9), 3, 1.0, PassageUse(ours), PassageUse(theirs))
    assert use_of_pair(passage, first) == told


def test_the_same_survey_gives_the_same_bytes() -> None:
    for form in FORMATS:
        assert rendered(form) == rendered(form, survey(WIRE, ECHO, SNOW))
