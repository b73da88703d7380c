"""One spelling of text: `straighten` keeps every offset, `fold` is done when it is done."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.text.fold import fold, fold_characters, fold_letters, straighten

CROOKED = "‘’‚‛′“”„‟«»″‐‑‒–—―−\u00a0\u2009\u202f\u3000\t\u00ad\u200b\u202e\ufeffＡｂ１éÉßﬁǅİ"
TEXTS = st.text(alphabet=st.one_of(st.sampled_from(CROOKED + "abcXYZ 019.,'\"-\n"), st.characters()), max_size=60)


@given(TEXTS)
def test_straightening_keeps_every_offset(text: str) -> None:
    straight = straighten(text)
    assert len(straight) == len(text)
    assert all(one == other or not one.isalnum() for one, other in zip(text, straight, strict=True))


@given(TEXTS)
def test_straightening_twice_changes_nothing_more(text: str) -> None:
    assert straighten(straighten(text)) == straighten(text)


@given(TEXTS, st.integers(0, 60))
def test_a_piece_is_straightened_as_it_is_in_the_whole(text: str, at: int) -> None:
    assert straighten(text[:at]) + straighten(text[at:]) == straighten(text)


@pytest.mark.parametrize(
    ("crooked", "straight"),
    [
        ("“We can’t,” she said", '"We can\'t," she said'),
        ("„Nein“, sagte er", '"Nein", sagte er'),
        ("« non »", '" non "'),
        ("5–2, the Feb. 3—4 vote", "5-2, the Feb. 3-4 vote"),
        ("4\u00a0million\u202f€", "4 million €"),
        ("a\tb\u3000c", "a b c"),
        ("line\nbreak", "line\nbreak"),
    ],
)
def test_quotes_dashes_and_spaces_become_plain_ones(crooked: str, straight: str) -> None:
    assert straighten(crooked) == straight


@given(st.text(alphabet=st.characters(max_codepoint=127, blacklist_characters="\t\v\f"), max_size=40))
def test_plain_text_is_straight_already(text: str) -> None:
    assert straighten(text) == text


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_folding_letters_twice_changes_nothing_more(text: str) -> None:
    assert fold_letters(fold_letters(text)) == fold_letters(text)
    assert fold_characters(fold_characters(text)) == fold_characters(text)


@given(TEXTS)
def test_a_folded_text_has_single_spaces_inside_and_none_at_its_ends(text: str) -> None:
    folded = fold(text)
    assert folded == folded.strip()
    assert "  " not in folded
    assert "\n" not in folded


@given(TEXTS)
def test_a_folded_text_has_one_case(text: str) -> None:
    assert fold(text).casefold() == unicodedata.normalize("NFKC", fold(text)).casefold()


@given(TEXTS)
def test_case_makes_no_difference_where_it_can_be_turned_back(text: str) -> None:
    if text.upper().lower() == text.lower() and text.isascii():
        assert fold(text.upper()) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The  Pier\n stands", "the pier stands"),
        ("ＰＩＥＲ ４２", "pier 42"),
        ("pi\u00ader", "pier"),
        ("\ufeffpier\u200b", "pier"),
        ("co\u200doperate", "cooperate"),
        ("“Pier” – now", '"pier" - now'),
        ("Straße", "strasse"),
        ("ﬁrst", "first"),
        ("cafe\u0301", "cafe"),
        ("Café", "cafe"),
        ("pi\u0323er", "pier"),
        ("pi\u2009er", "pier"),
        ("pi\u3164er", "pier"),
        ("the\u2800pier\u2800of\u2800Lindholm\u2800moved\u2800far", "the pier of lindholm moved far"),
        ("рiеr", "pier"),
        ("pιεr", "pier"),
        ("pɪer", "pier"),
        ("p\U000e0061ier", "pier"),
        ("𝐩𝐢𝐞𝐫", "pier"),
        ("pier\u00a0tax", "pier tax"),
        ("", ""),
        (" \n\t", ""),
    ],
)
def test_two_spellings_of_one_text_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) == other


@pytest.mark.parametrize(("one", "other"), [("pier", "peer"), ("5.2", "52"), ("re-form", "reform")])
def test_what_differs_in_its_letters_stays_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_marks_stay_as_they_are_where_only_letters_are_folded() -> None:
    assert fold_letters("“Café” – NOW") == "“cafe” – now"
    assert fold_characters("“Café” – NOW") == '"cafe" - now'


@pytest.mark.parametrize("letter", ["\u01f0", "\u0390", "\u03b0", "\u1e96", "\u1f80", "ŉ", "ﬀ", "İ"])
def test_a_letter_that_falls_apart_when_its_case_is_folded_is_put_together_again(letter: str) -> None:
    folded = fold_letters(letter)
    assert unicodedata.is_normalized("NFKC", folded)
    assert fold_letters(unicodedata.normalize("NFD", letter)) == folded


@given(TEXTS)
def test_folded_letters_are_spelt_in_one_way(text: str) -> None:
    assert unicodedata.is_normalized("NFKC", fold_letters(text))
