"""Forms told from copies: what is filled in, what is misspelt, what is another text, each to the word."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.compare.copies.templates import Filled, compare_slots, is_refilled, opens_alike
from tests.index.test_candidates import prose

TIDES = (
    "High water at Lindholm pier is expected at 0614 with a height of 3.2 metres, and low water at 1230 with a height "
    "of 0.9 metres, the tide office said in its notice to mariners for the day ahead."
)
MARKET = (
    "Cod landed at the Varn auction on Monday fetched 412 crowns a crate, up from 398 a week ago, while haddock "
    "slipped to 305 and plaice held at 288, the auction house reported after the close of trade on the quay."
)
STORY = (
    "The lighthouse keeper of Varn rock retires this week after thirty years of lonely service. Her lamp, lit by oil "
    "when she began, is now switched from a desk in the capital, and the island will be left to its seals and terns. "
    "Neighbours rowed out with a cake, a new kettle and a dog that nobody else wanted to feed through the winter."
)


def test_what_fills_a_text_is_its_numbers_and_months_and_small_counts() -> None:
    filled = Filled(
        "On March 3 two of the 1,200 crates, worth 4.5 crowns each, sank at 06:14. Nobody counted in April."
    )
    assert filled.figures == {"march", "3", "two", "1,200", "4.5", "06:14", "april"}


def test_a_number_ends_at_its_last_digit_not_at_the_full_stop() -> None:
    assert Filled("They landed 14. Then 15, and 16/17-18.").figures == {"14", "15", "16/17-18"}


def test_figures_are_read_from_the_beginning_alone() -> None:
    assert Filled(f"{'quay ' * 400}7 {'quay ' * 10}").figures == frozenset()
    assert Filled(f"{'quay ' * 399}7 {'quay ' * 10}").figures == {"7"}


def test_words_are_read_from_the_opening_alone() -> None:
    assert Filled("quay " * 300).words == ("quay",) * 200


def test_the_density_of_a_table_is_its_share_of_words_that_hold_a_digit() -> None:
    assert Filled("Varn 3 Lindholm 2").density == 0.5
    assert Filled("berth B12 is free").density == 0.25
    assert Filled("nothing to count here").density == 0.0
    assert Filled("").density == 0.0


@pytest.mark.parametrize(("words", "brief"), [(0, True), (39, True), (40, False), (41, False)])
def test_a_text_is_brief_below_forty_words(words: int, brief: bool) -> None:
    assert Filled("quay " * words).brief is brief


def test_the_letters_of_an_opening_are_folded_and_bare() -> None:
    assert Filled("“Quay—No. 7”, Ÿ_STREET").letters == "quayno7ystreet"
    assert len(Filled("abcde " * 200).letters) == 300
    assert Filled("...").letters == ""


def test_words_replaced_between_anchors_are_slots_and_misspelt_ones_are_slips() -> None:
    ours = "the office said high water at lindholm is at six on monday morning".split()
    theirs = "the office said high water at gdansk is at six on munday morning".split()
    # Of thirteen words one is filled anew and one misspelt; both stand between words that are the same.
    assert compare_slots([*ours, "as", "usual"], [*theirs, "as", "usual"]) == (1 / 15, 1 / 15)
    # Without them no three words in a row are the same behind the slip: it lies beyond the last anchor.
    assert compare_slots(ours, theirs) == (1 / 11, 0.0)


def test_figures_that_differ_by_a_digit_are_slots_not_slips() -> None:
    ours, theirs = "a b c 1412 d e f".split(), "a b c 1413 d e f".split()
    assert compare_slots(ours, theirs) == (1 / 7, 0.0)
    ours, theirs = "a b c 1412x d e f".split(), "a b c 1413x d e f".split()
    assert compare_slots(ours, theirs) == (0.0, 1 / 7)


@pytest.mark.parametrize(("length", "refilled"), [(1, 1), (8, 8), (9, 0)])
def test_more_than_eight_words_replaced_in_a_row_are_other_text(length: int, refilled: int) -> None:
    ours = ["u", "v", "w", *(f"eel{at}" for at in range(length)), "x", "y", "z"]
    theirs = ["u", "v", "w", *("tern" for _ in range(length)), "x", "y", "z"]
    assert compare_slots(ours, theirs) == (refilled / (6 + refilled), 0.0)


def test_words_left_out_or_put_in_are_neither_slots_nor_slips() -> None:
    assert compare_slots("a b c d e f".split(), "a b c new words d e f".split()) == (0.0, 0.0)
    assert compare_slots("a b c new words d e f".split(), "a b c d e f".split()) == (0.0, 0.0)


def test_where_no_three_words_in_a_row_are_the_same_nothing_is_aligned() -> None:
    assert compare_slots("a b x c d".split(), "a b y c d".split()) == (0.0, 0.0)
    assert compare_slots([], []) == (0.0, 0.0)
    assert compare_slots(["a"], []) == (0.0, 0.0)


def test_only_the_first_hundred_words_are_aligned() -> None:
    shared = [f"word{at}" for at in range(100)]
    assert compare_slots([*shared, "eel", "a", "b", "c"], [*shared, "tern", "a", "b", "c"]) == (0.0, 0.0)


@given(st.lists(st.sampled_from(["eel", "tern", "1842", "77", "quay", "gannet"]), min_size=1, max_size=8), st.data())
@settings(deadline=None, max_examples=80)
def test_slots_are_counted_as_word_beside_word_counts_them(slots: list[str], data: st.DataObject) -> None:
    instead = [data.draw(st.sampled_from(["eels", "tern", "1843", "78", "kestrel", "gannets"])) for _ in slots]
    frame = [f"frame{at}" for at in range(3 * (len(slots) + 1))]
    ours, theirs = list(frame[:3]), list(frame[:3])
    for at, (one, other) in enumerate(zip(slots, instead, strict=True), start=1):
        ours += [one, *frame[3 * at : 3 * at + 3]]
        theirs += [other, *frame[3 * at : 3 * at + 3]]
    kinds = [
        "same" if one == other else "slip" if _share(one, other) >= 0.5 and not one.isdigit() else "slot"
        for one, other in zip(slots, instead, strict=True)
    ]
    assert compare_slots(ours, theirs) == (kinds.count("slot") / len(ours), kinds.count("slip") / len(ours))


def _share(one: str, other: str) -> float:
    """Return the share of letters in the longest common subsequence, by the textbook's table."""
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            table[i + 1][j + 1] = table[i][j] + 1 if a == b else max(table[i][j + 1], table[i + 1][j])
    return 2 * table[-1][-1] / (len(one) + len(other))


def test_the_tide_table_of_another_day_is_the_same_form() -> None:
    other = TIDES.replace("0614", "0702").replace("1230", "1318").replace("3.2", "2.8").replace("0.9", "1.1")
    assert is_refilled(Filled(TIDES), Filled(other))
    assert not is_refilled(Filled(TIDES), Filled(TIDES))


def test_the_market_of_another_week_is_the_same_form_and_its_correction_is_not() -> None:
    other = MARKET.replace("412", "377").replace("398", "412").replace("305", "311").replace("288", "290")
    assert is_refilled(Filled(MARKET), Filled(other))
    assert is_refilled(Filled(other), Filled(MARKET))
    reworded = MARKET.replace("fetched", "sold for").replace("on the quay", "on the old quay")
    assert not is_refilled(Filled(MARKET), Filled(reworded))


def test_a_brief_with_one_other_figure_is_filled_in_anew_and_a_long_story_is_not() -> None:
    brief = "Ferry fares to Varn rise to 12 crowns from the first of the month, the harbour company said in a notice."
    assert is_refilled(Filled(brief), Filled(brief.replace("12", "14")))
    story = f"{prose(31, 40)} 12 {prose(32, 40)} 3 4 {prose(33, 10)}"
    assert not is_refilled(Filled(story), Filled(story.replace(" 12 ", " 14 ")))


def test_copies_of_a_long_story_share_half_of_their_figures() -> None:
    def story(*figures: int) -> Filled:
        return Filled(" ".join(f"{prose(40 + at, 20)} {figure}" for at, figure in enumerate(figures)))

    ours = story(11, 22, 33, 44)
    assert not is_refilled(ours, story(11, 22, 77, 88))
    assert is_refilled(ours, story(11, 66, 77, 88))


def test_two_figures_are_too_few_to_tell_in_a_long_story() -> None:
    ours = f"{prose(51, 40)} 11 {prose(52, 40)} 22 {prose(53, 40)}".replace(" ten ", " tek ")
    assert len(Filled(ours).words) >= 60
    assert Filled(ours).figures == {"11", "22"}
    assert not is_refilled(Filled(ours), Filled(ours.replace("11", "66").replace("22", "77")))


def test_the_figures_of_a_scanned_text_prove_nothing() -> None:
    ours = " ".join(f"{prose(60 + at, 19)} {figure}" for at, figure in enumerate((11, 22, 33, 44)))
    scanned = " ".join(
        {"11": "66", "22": "77", "33": "88"}.get(word, word + "l" if at % 9 == 0 else word)
        for at, word in enumerate(ours.split())
    )
    assert is_refilled(Filled(ours), Filled(ours.replace("11", "66").replace("22", "77").replace("33", "88")))
    assert not is_refilled(Filled(ours), Filled(scanned))


def test_a_story_that_fills_a_seventh_of_its_words_anew_is_a_form_whatever_its_figures() -> None:
    words = STORY.split()
    filled = [f"zz{at}zz" if 3 < at < 48 and at % 6 == 0 else word for at, word in enumerate(words)]
    assert not is_refilled(Filled(STORY), Filled(" ".join(filled)))
    filled = [f"zz{at}zz" if 3 < at < 48 and at % 4 == 0 else word for at, word in enumerate(words)]
    assert is_refilled(Filled(STORY), Filled(" ".join(filled)))


def test_an_opening_behind_a_slug_is_the_same_opening() -> None:
    assert opens_alike(Filled(STORY), Filled(f"VARN (Quay Wire) — {STORY}"))
    assert opens_alike(Filled(f"VARN (Quay Wire) — {STORY}"), Filled(STORY))


def test_an_opening_far_down_the_page_is_another_opening() -> None:
    assert not opens_alike(Filled(f"{prose(71, 80)} {STORY}"), Filled(f"{prose(72, 80)} {STORY}"))


def test_a_short_text_must_open_nearly_the_same() -> None:
    def spoil(text: str, every: int) -> str:
        return " ".join("qqqqq" if at % every == 0 else word for at, word in enumerate(text.split(), start=1))

    long, short = STORY, " ".join(STORY.split()[:38])
    ratio = SequenceMatcher(None, Filled(short).letters, Filled(spoil(short, 5)).letters, autojunk=False).ratio()
    assert 0.7 < ratio < 0.85
    assert opens_alike(Filled(long), Filled(spoil(long, 5)))
    assert not opens_alike(Filled(short), Filled(spoil(short, 5)))
