"""Quantities: what a figure counts, in which unit, how exactly; and what is no quantity at all."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.quantities.find import find_quantities
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.model.article import Role
from credcheck.model.statements import Quantity
from tests.copy import article


def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text."""
    story = article(text)
    return find_quantities(story, find_sentences(story, ()))


def only(text: str) -> Quantity:
    """Return the one quantity of a text."""
    [quantity] = quantities(text)
    return quantity


COUNTS = [
    ("Five climbers were found.", 5, "climber"),
    ("The board has 12 members.", 12, "member"),
    ("At the gate stood 15 armed police officers.", 15, "officer"),
    ("Two dozen people marched.", 24, "person"),
    ("Officials counted 2.3 million ballots.", 2_300_000, "ballot"),
    ("It employs 4,200 people.", 4200, "person"),
    ("It employs 4200 people.", 4200, "person"),
    ("A 12-member jury was chosen.", 12, "member"),
    ("A three-judge panel ruled.", 3, "judge"),
    ("Three women left.", 3, "woman"),
    ("The storm shut 40 bridges and roads.", 40, "bridge"),
    ("They passed five spending bills.", 5, "bill"),
    ("They passed five appropriations bills.", 5, "bill"),
    ("There were 300 famous churches.", 300, "church"),
    ("He visited nine cities.", 9, "city"),
    ("She owned six knives.", 6, "knife"),
    ("Half a million people fled.", 500_000, "person"),
    ("A Boeing plane carried 180 passengers.", 180, "passenger"),
    ("On April 5, 300 people marched.", 300, "person"),
    ("Harbor Freight cut 5m jobs.", 5_000_000, "job"),
]


@pytest.mark.parametrize(("text", "value", "noun"), COUNTS)
def test_a_count_has_its_value_and_the_noun_it_counts(text: str, value: float, noun: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit, quantity.noun) == (value, "", noun)


MEASURES = [
    ("It costs $5.", 5, "usd"),
    ("It costs US$5 million.", 5_000_000, "usd"),
    ("It costs A$20.", 20, "aud"),
    ("It costs £1.2bn.", 1_200_000_000, "gbp"),
    ("It costs €35.", 35, "eur"),
    ("It costs 40 million euros.", 40_000_000, "eur"),
    ("It costs 40\nmillion euros.", 40_000_000, "eur"),
    ("It costs 40.5 mln dlrs.", 40_500_000, "usd"),
    ("It costs 30 Canadian dollars.", 30, "cad"),
    ("It costs EUR 50.", 50, "eur"),
    ("It costs Rs. 500.", 500, "inr"),
    ("It rose 4 percent.", 4, "percent"),
    ("It rose 4%.", 4, "percent"),
    ("It rose 4 per cent.", 4, "percent"),
    ("It rose three percentage points.", 3, "point"),
    ("It is 5 km away.", 5, "km"),
    ("It is 5km away.", 5, "km"),
    ("They drove 60mph.", 60, "mph"),
    ("It weighs 12 kilograms.", 12, "kg"),
    ("The quake measured magnitude 6.1.", 6.1, "magnitude"),
    ("A magnitude-6.1 quake struck.", 6.1, "magnitude"),
    ("It was a Category 4 hurricane.", 4, "category"),
    ("It was 32 degrees Celsius.", 32, "celsius"),
    ("It was 20C.", 20, "celsius"),
    ("A 24-hour deadline passed.", 24, "hour"),
    ("Talks lasted six hours.", 6, "hour"),
    ("It stood for 35 years on the hill.", 35, "year"),
    ("A magnitude - 6.1 quake struck.", 6.1, "magnitude"),
    ("He was a 15 - year member.", 15, "year"),
    ("They cleared 300 acres.", 300, "acre"),
    ("They pump 5,000 barrels.", 5000, "barrel"),
]


@pytest.mark.parametrize(("text", "value", "unit"), MEASURES)
def test_a_measure_has_its_value_and_unit(text: str, value: float, unit: str) -> None:
    quantity = only(text)
    assert quantity.value == pytest.approx(value)
    assert quantity.unit == unit


COMPARED = [
    ("More than 40 people came.", "more"),
    ("Over 40 people came.", "more"),
    ("At least 40 people came.", "at-least"),
    ("40 people or more came.", ""),
    ("40 or more people came.", "at-least"),
    ("40-plus people came.", "at-least"),
    ("Some 40+ people came.", "about"),
    ("About 40 people came.", "about"),
    ("Nearly 40 people came.", "about"),
    ("An estimated 40 people came.", "about"),
    ("Roughly 40 people came.", "about"),
    ("Up to 40 people came.", "up-to"),
    ("As many as 40 people came.", "up-to"),
    ("Fewer than 40 people came.", "less"),
    ("Just under 40 people came.", "less"),
    ("No more than 40 people came.", "at-most"),
    ("No fewer than 40 people came.", "at-least"),
    ("Exactly 40 people came.", "exact"),
    ("A total of 40 people came.", "exact"),
    ("Then 40 people came.", ""),
    ("The storm passed over and 40 people came.", ""),
]


@pytest.mark.parametrize(("text", "comparator"), COMPARED)
def test_how_exactly_a_figure_is_meant(text: str, comparator: str) -> None:
    assert only(text).comparator == comparator


def test_the_comparator_belongs_to_the_span() -> None:
    text = "Police said at least 40 people came."
    assert only(text).span.of(text) == "at least 40"


def test_a_part_of_a_total_is_one_quantity() -> None:
    quantity = only("Rescuers named 15 of the 19 victims.")
    assert (quantity.value, quantity.of_total, quantity.noun) == (15, 19, "victim")


def test_a_part_out_of_a_total_in_words_is_one_quantity() -> None:
    quantity = only("The board backed five out of six bills.")
    assert (quantity.value, quantity.of_total, quantity.noun) == (5, 6, "bill")


RANGES = [
    ("Some 200 to 300 people came.", 200, 300, "", "person"),
    ("It has 10-15 rooms.", 10, 15, "", "room"),
    ("It takes three or four weeks.", 3, 4, "week", ""),
    ("It takes between 3 and 5 days.", 3, 5, "day", ""),
    ("It costs $4 million to $5 million.", 4_000_000, 5_000_000, "usd", ""),
    ("It costs $3-5 million.", 3_000_000, 5_000_000, "usd", ""),
    ("It hit 3 to 5 million homes.", 3_000_000, 5_000_000, "", "home"),
    ("It covers 5% to 10% of homes.", 5, 10, "percent", "home"),
    ("It covers 5 to 10 percent.", 5, 10, "percent", ""),
]


@pytest.mark.parametrize(("text", "low", "high", "unit", "noun"), RANGES)
def test_a_range_has_both_ends(text: str, low: float, high: float, unit: str, noun: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.upper, quantity.unit, quantity.noun) == (low, high, unit, noun)


def test_a_change_from_one_figure_to_another_is_two_figures() -> None:
    first, second = quantities("Profit rose from $3 million to $5 million.")
    assert (first.value, first.upper, second.value) == (3_000_000, None, 5_000_000)


@pytest.mark.parametrize("text", ["Alder won 3-1.", "The court ruled in a 5-4 decision.", "The vote was 52-48."])
def test_a_score_is_a_score_and_no_range(text: str) -> None:
    assert only(text).unit == "score"


FRACTIONS = [
    ("About a third of voters stayed home.", 1 / 3, "voter"),
    ("Two-thirds of the homes burned.", 2 / 3, "home"),
    ("Half of the residents left.", 1 / 2, "resident"),
    ("One in five voters stayed home.", 1 / 5, "voter"),
    ("Six in 10 voters stayed home.", 6 / 10, "voter"),
    ("Three quarters of its members agreed.", 3 / 4, "member"),
]


@pytest.mark.parametrize(("text", "value", "noun"), FRACTIONS)
def test_a_fraction_is_a_share(text: str, value: float, noun: str) -> None:
    quantity = only(text)
    assert quantity.value == pytest.approx(value)
    assert (quantity.unit, quantity.noun) == ("fraction", noun)


AGES = [
    ("Renee Vale, 37, was released.", 37, "vale"),
    ("Vale, 37, of Alder, was released.", 37, "vale"),
    ("A 34-year-old man was released.", 34, "man"),
    ("The 34-year-old said no.", 34, ""),
    ("A boy aged 12 was found.", 12, ""),
    ("A 34 - year - old man was released.", 34, "man"),
    ("The singer died at 91.", 91, ""),
    ("He praised 51-year-old Trooper William Hale.", 51, "hale"),
]


@pytest.mark.parametrize(("text", "value", "noun"), AGES)
def test_an_age_says_whose_it_is(text: str, value: float, noun: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit, quantity.noun) == (value, "year-old", noun)


EVENTS = [
    ("The quake killed 24 people.", "dead"),
    ("At least 24 people were killed.", "dead"),
    ("The death toll rose to 24.", "dead"),
    ("Quake kills 24 in Alder", "dead"),
    ("The blast injured 24.", "injured"),
    ("Police arrested 24 people.", "arrested"),
    ("Some 24 hikers are missing.", "missing"),
    ("About 24 people marched.", ""),
    ("The quake damaged 24 homes.", "damaged"),
]


@pytest.mark.parametrize(("text", "event"), EVENTS)
def test_what_befell_those_counted(text: str, event: str) -> None:
    assert only(text).event == event


def test_dead_and_injured_of_one_sentence_are_kept_apart() -> None:
    dead, injured = quantities("The quake killed 24 people and injured more than 1,200.")
    assert (dead.value, dead.event) == (24, "dead")
    assert (injured.value, injured.event, injured.comparator) == (1200, "injured", "more")


NOTHING = [
    "He flew a Boeing 737.",
    "An F-16 crashed near Gate B-12.",
    "The law, Section 230, stands.",
    "It was day 5 of the talks.",
    "She teaches grade 5 on page 12.",
    "It begins at 10:30 a.m.",
    "It begins at 10.30 am.",
    "It begins at 5 p.m. sharp.",
    "It begins at five o'clock.",
    "Call 555-0123 or 1-800-555-0199.",
    "Call 0845 125 2222.",
    "It happened in 2011.",
    "The 2016 election was close.",
    "It was the 1990s.",
    "It begins on Feb. 13.",
    "It ran from March 3 to 5.",
    "It begins on the 3rd of June.",
    "It lies at 123 Main Street.",
    "It lies on 5th Avenue.",
    "Dial 911 now.",
    "He has a 401(k).",
    "It is open 24/7.",
    "A one-on-one interview.",
    "One of the most famous men came.",
    "No one came.",
    "He came three days ago.",
    "Three years on, nothing has changed.",
    "It fell in the last three days.",
    "Both of the two men came.",
    "The COVID-19 rules ended.",
    "The nineteen eighties ended.",
    "She is 5-foot-11.",
    "It is a 4×4 car.",
    "The id is 751133678269587456.",
    "It ran 45-7-2 that season.",
    "It fell to 13-5/8 on the news.",
    "A 2-for-1 split was planned.",
    "Version 2.0.1 is out.",
    "It hit the 76ers.",
    "1. Bring a coat.",
    "See harbor.example/2016/10/5 for it.",
    "He is a member of G7.",
    "It was the 12th Congress.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_something_is_no_quantity(text: str) -> None:
    assert [one.span.of(text) for one in quantities(text)] == []


def test_an_ordinal_is_told_from_a_count() -> None:
    quantity = only("It was his 16th birthday.")
    assert (quantity.value, quantity.unit, quantity.noun) == (16, "ordinal", "birthday")


def test_decimals_are_kept_as_written() -> None:
    assert only("It rose 3.25 percent.").decimals == 2


def test_bylines_datelines_and_boilerplate_have_none() -> None:
    story = article("3 min read\n\nThe board has 12 members.")
    sentences = find_sentences(story, ())
    roles = (Role.BOILERPLATE, Role.BODY)
    marked = tuple(replace(one, role=role) for one, role in zip(sentences, roles, strict=True))
    assert [one.value for one in find_quantities(story, marked)] == [12]


def test_a_figure_never_borrows_words_from_the_next_sentence() -> None:
    text = "They came in 40. People cheered."
    assert all(one.noun == "" for one in quantities(text))


PIECES = [
    "5",
    "of the",
    "19",
    "$",
    "million",
    "percent",
    "two",
    "a third of",
    "people",
    "-",
    "to",
    "and",
    "aged",
    ",",
    "3.5",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_quantities_ascend_and_never_overlap(text: str) -> None:
    spans = [one.span for one in quantities(text)]
    assert spans == sorted(spans)
    assert all(one.end <= two.start for one, two in zip(spans, spans[1:], strict=False))  # noqa: RUF007


@given(st.integers(13, 10**6), st.sampled_from(["", "about ", "more than ", "at least ", "up to "]))
def test_every_plain_count_is_found_however_it_is_hedged(value: int, hedge: str) -> None:
    [quantity] = quantities(f"Police counted {hedge}{value:,} marchers on Main Street.")
    assert (quantity.value, quantity.noun) == (value, "marcher")
