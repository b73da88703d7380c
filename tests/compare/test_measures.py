"""What a value is a value of: words of time and names alone do not say, an age and half a date do."""

import pytest

from tests.compare.newsroom import differences


def notes(ours: str, theirs: str) -> list[tuple[str, str]]:
    return [(one.kind, one.note) for one in differences(ours, theirs)]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            "Lindholm Bank said its loan losses in the first quarter ended January 31 rose to $223 million.",
            "Lindholm Bank said its profit in the first quarter ended January 31 fell to $114 million.",
        ),
        (
            "The rating of Stella Marine covers $117 million of bonds and the yards at Varn, analysts said.",
            "Shareholders of Stella Marine were offered $640 million in Varn, one of them said.",
        ),
        (
            "The Lindholm yard said its output of fishing boats was 110 in February.",
            "Year-to-date, the Lindholm yard said its output of fishing boats was 216.",
        ),
        (
            "The 15, 800 - square - metre hall of the Lindholm cannery in Varn burned down on Sunday night.",
            "The 170, 000 - square - foot hall of the Lindholm cannery in Varn burned down on Sunday night.",
        ),
    ],
)
def test_figures_of_one_quarter_or_of_one_firm_may_be_of_anything(ours: str, theirs: str) -> None:
    assert notes(ours, theirs) == []


def test_an_age_behind_a_name_is_one_with_or_without_its_home_town() -> None:
    ours = "Dahl is charged with arson in Lindholm over the death of Kafka, 88, of Varn."
    theirs = "Dahl is charged with arson in Lindholm over the death of Kafka, 63, and theft from Holt, 48."
    assert notes(ours, theirs) == [("number", "88 / 63")]


BORN = "Stella Brandt was born Stella Mae Brandt in Lindholm, Varn, on {}."
BRIEF = "Stella Brandt was born on {} in Lindholm, Varn, to a family of pilots."


@pytest.mark.parametrize("theirs", ["April 22, 1923", "June 22, 1924"])
def test_a_whole_date_with_another_year_or_month_is_that_date_among_names_alone(theirs: str) -> None:
    assert notes(BORN.format("April 22, 1924"), BRIEF.format(theirs)) == [("date", f"April 22, 1924 / {theirs}")]


def test_a_date_of_another_day_and_year_is_another_date() -> None:
    assert notes(BORN.format("April 22, 1924"), BRIEF.format("April 9, 1931")) == []


WHOLE = "“We can keep the harbour and still preserve the {} for our children and theirs,” Olga Brandt of Lindholm said."
CUT = "“We can keep the harbour and still preserve the shore,” Olga Brandt said in Lindholm."


def test_the_last_word_of_a_shorter_quotation_stands_for_the_next_of_the_longer() -> None:
    assert notes(WHOLE.format("jetties"), CUT) == [("quote", "jetties / shore")]
    assert notes(CUT, WHOLE.format("jetties")) == [("quote", "shore / jetties")]


@pytest.mark.parametrize("put", ["shore", "wide and windy shore"])
def test_a_shorter_quotation_that_leaves_words_out_is_no_change(put: str) -> None:
    assert notes(WHOLE.format(put), CUT) == []


def test_a_sentence_with_a_space_before_its_closing_quote_is_no_row_of_a_table() -> None:
    words = '" we kept the harbour {} because the pilots asked us to stay with them . "'
    assert notes(words.format("open"), words.format("closed")) == [("quote", "open / closed")]


def test_a_contraction_of_cannot_is_no_change() -> None:
    words = "“We {} afford to be so careful about the harbour anymore,” Olga Brandt said in Lindholm."
    assert notes(words.format("cannot"), words.format("can't")) == []
