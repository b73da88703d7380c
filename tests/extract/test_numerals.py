"""Numbers: digits and words give the value a reader would give them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.quantities.numerals import find_numbers, read_words

UNITS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
UNITS += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(value: int) -> str:
    """Return a number in English words, the slow obvious way."""
    if value == 0:
        return "zero"
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if value >= size:
            rest = f" {spell(value % size)}" if value % size else ""
            return f"{spell(value // size)} {name}{rest}"
    if value >= 100:
        rest = f" and {spell(value % 100)}" if value % 100 else ""
        return f"{UNITS[value // 100]} hundred{rest}"
    if value >= 20:
        return TENS[value // 10] + (f"-{UNITS[value % 10]}" if value % 10 else "")
    return UNITS[value]


def values(text: str) -> list[float]:
    """Return the values of the numbers in a text."""
    return [number.value for number in find_numbers(text.lower(), 0, len(text))]


@given(st.integers(0, 10**15 - 1))
def test_a_number_in_words_is_read_back(value: int) -> None:
    assert read_words(spell(value)) == value


@given(st.integers(0, 10**15 - 1))
def test_a_number_in_words_is_found_in_a_sentence(value: int) -> None:
    assert values(f"They counted {spell(value)} ballots.") == [value]


@given(st.integers(0, 10**9))
def test_a_number_in_digits_is_found_with_and_without_commas(value: int) -> None:
    assert values(f"They counted {value} ballots.") == [value]
    assert values(f"They counted {value:,} ballots.") == [value]


@given(st.integers(0, 999), st.integers(0, 99))
def test_decimals_are_kept_as_written(whole: int, part: int) -> None:
    [number] = find_numbers(f"it rose {whole}.{part:02d} percent", 0, 30)
    assert number.value == pytest.approx(whole + part / 100)
    assert number.decimals == 2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two dozen people", 24),
        ("a dozen people", 12),
        ("a hundred people", 100),
        ("half a million people", 500_000),
        ("three-quarters of a million people", 750_000),
        ("two and a half million people", 2_500_000),
        ("five and a half hours", 5.5),
        ("2.3 million people", 2_300_000),
        ("$1.2bn", 1_200_000_000),
        ("$5m", 5_000_000),
        ("$4k", 4_000),
        ("1,234,567 votes", 1_234_567),
        ("120, 000 people", 120_000),
        ("3. 9 percent", 3.9),
        ("$2. 6 - million", 2_600_000),
        ("nineteen hundred miles", 1_900),
        ("one hundred and one", 101),
        ("Twenty-Three people", 23),
    ],
)
def test_what_a_number_is_worth(text: str, value: float) -> None:
    assert values(text) == [pytest.approx(value)]


@pytest.mark.parametrize("words", ["twenty twenty", "one two", "ten eleven", "hundred million thousand", "", "dozens"])
def test_words_that_make_no_number_are_none(words: str) -> None:
    assert read_words(words) is None


@pytest.mark.parametrize("text", ["someone", "tension", "weighty", "often", "oneness", "hundreds of people", "tenfold"])
def test_words_that_hold_a_number_word_are_no_number(text: str) -> None:
    assert values(text) == []


def test_a_day_of_a_month_is_no_thousands() -> None:
    assert values("On April 5, 300 people marched.") == [5, 300]


def test_a_list_of_figures_is_no_thousands() -> None:
    assert values("rooms 12, 14 and 16") == [12, 14, 16]


def test_the_article_before_a_word_belongs_to_it() -> None:
    [number] = find_numbers("about a dozen men", 0, 17)
    assert (number.start, number.end, number.spelled) == (6, 13, True)


def test_a_run_of_thirty_digits_or_more_counts_nothing() -> None:
    assert values("9" * 5_000) == []
    assert values("key 123456789012345678901234567890, 12 doors") == [12]
    assert values("12345678901234567890123456789 grains") == [12345678901234567890123456789.0]
