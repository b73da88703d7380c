"""The seeds, read: what their lines say, and that every sentence a careful reader lists can be found in them."""

import json
from datetime import date
from pathlib import Path

import pytest

from credcheck.model.article import Article, Role
from credcheck.read import read_paths
from credcheck.text.span import Span
from tests.read.reading import SETTINGS, block_of, told, words

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def seeds() -> dict[str, Article]:
    reading = read_paths([SEEDS], SETTINGS)
    assert reading.faults == ()
    return {Path(article.path).name[:3]: article for article in reading.articles}


def test_outlets_and_dates_are_those_the_texts_name(seeds: dict[str, Article]) -> None:
    assert {name: (article.outlet, article.published) for name, article in seeds.items()} == {
        "000": (None, None),
        "001": ("NBC News", None),
        "002": ("Daily Glide News", date(2026, 2, 4)),
        "003": ("Semafor", date(2026, 2, 3)),
    }


def test_the_texts_are_the_files(seeds: dict[str, Article]) -> None:
    for article in seeds.values():
        [path] = SEEDS.glob(Path(article.path).name)
        assert article.text.encode() == path.read_bytes()


def test_the_headline_and_the_dek_of_000_are_its_first_lines(seeds: dict[str, Article]) -> None:
    assert [role for role, _ in told(seeds["000"])] == ["headline", "dek"] + ["body"] * 12
    assert seeds["000"].title == words(seeds["000"], Role.HEADLINE)[0]


def test_001_is_body_alone(seeds: dict[str, Article]) -> None:
    assert {role for role, _ in told(seeds["001"])} == {"body"}


def test_the_furniture_of_002_is_judged_by_nobody(seeds: dict[str, Article]) -> None:
    article = seeds["002"]
    assert words(article, Role.DATELINE) == ["February 4, 2026"]
    assert words(article, Role.BOILERPLATE) == [
        "Daily Glide News",
        "Stay In Motion",
        "3 min read",
        "About The Author",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
    ]
    assert len(words(article, Role.SUBHEAD)) == 6
    assert article.title == "Trump’s ICE Policy Challenges Blue Cities’ Cooperation"


def test_the_credit_and_the_pointers_of_002_stay_to_be_judged(seeds: dict[str, Article]) -> None:
    for text in ("Source Attribution:", "visit Wikipedia", "visit The New York Times"):
        assert block_of(seeds["002"], text).role is Role.BODY


def test_the_date_glued_to_003_is_a_dateline_and_its_sentence_whole(seeds: dict[str, Article]) -> None:
    dateline, sentence = seeds["003"].blocks[:2]
    assert (dateline.role, dateline.span.of(seeds["003"].text)) == (Role.DATELINE, "date 2026-02-03")
    assert sentence.span.of(seeds["003"].text).startswith("The long-running chill")


def test_every_sentence_a_careful_reader_lists_ends_in_a_block_of_its_kind(seeds: dict[str, Article]) -> None:
    kinds = {"headline": {Role.HEADLINE, Role.DEK}, "boilerplate": {Role.BOILERPLATE}}
    for line in (SEEDS / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        expected = json.loads(line)
        article = seeds[Path(expected["path"]).name[:3]]
        end = Span(expected["span"][1] - 1, expected["span"][1])
        [block] = [block for block in article.blocks if block.span.covers(end)]
        assert block.role in kinds.get(expected["kind"], {Role.BODY}), expected["text"]
