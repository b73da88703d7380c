"""Carrying: what is told without who says it, how much of it another sentence tells, and what was copied."""

import pytest

from credcheck.compare.sentences.content_overlap import first_person, how_much, quotes_too, repeats, said_by, told_terms
from credcheck.extract import extract_document
from credcheck.model.candidates import Weights, WeightTable
from credcheck.text.terms import find_terms
from tests.copy import article

TABLE = WeightTable(Weights({}).of)
NAMES = frozenset({"lindholm", "olga", "brandt"})


def told(text: str) -> frozenset[str]:
    document = extract_document(article(text))
    terms = find_terms(text)
    return told_terms(terms, said_by(terms, document.attributions))


def test_who_says_it_is_no_part_of_what_is_told() -> None:
    assert told("Harbour master Olga Brandt said the pier is closed.") == {"pier", "close"}
    assert told("The pier is closed, according to a letter of the council.") == {"pier", "close"}


def test_whoever_does_more_than_say_is_part_of_what_is_told() -> None:
    assert {"brandt", "order"} <= told("Harbour master Olga Brandt ordered the pier closed.")
    assert {"brandt", "deni"} <= told("Olga Brandt denied that she had closed the pier.")


def test_where_nothing_is_told_but_who_speaks_all_words_are() -> None:
    assert told("Olga Brandt said.")


@pytest.mark.parametrize(
    ("theirs", "words", "whole"),
    [
        ("Divers found two cracks in the Lindholm pier.", 4, True),
        ("Cracks were found in the pier by divers on Monday.", 4, True),
        ("Divers swam around the pier.", 2, False),
        ("Lindholm mourns its divers.", 1, False),
        ("Lindholm danced.", 0, False),
    ],
)
def test_a_sentence_tells_a_claim_whole_in_part_or_hardly(theirs: str, words: int, *, whole: bool) -> None:
    carried = how_much(told("Divers found cracks in the Lindholm pier."), told(theirs), NAMES, TABLE)
    assert (carried.words, carried.whole) == (words, whole)


def test_names_and_figures_alone_never_carry_a_claim() -> None:
    carried = how_much(
        told("Olga Brandt won 410 votes in Lindholm."), told("Lindholm’s Olga Brandt is 410."), NAMES, TABLE
    )
    assert carried.words == 0


def test_a_claim_without_its_verb_is_not_told_whole() -> None:
    ours = told("Olga Brandt of Lindholm understands the sailors.")
    assert not how_much(ours, told("Olga Brandt of Lindholm pays the sailors."), NAMES, TABLE).whole


def test_words_in_the_first_person_are_somebodys_own() -> None:
    assert first_person(["i", "felt", "normal"])
    assert not first_person(["it", "felt", "normal"])


def test_two_sentences_quote_one_voice_where_most_quoted_words_are_the_same() -> None:
    assert quotes_too(frozenset({"total", "loss"}), frozenset({"total", "loss", "roof"}))
    assert not quotes_too(frozenset({"total", "loss", "roof"}), frozenset({"total"}))
    assert not quotes_too(frozenset(), frozenset({"total"}))


PIER = "the stone pier of lindholm moved four inches in the storm".split()


@pytest.mark.parametrize(
    ("theirs", "copied"),
    [
        (PIER, True),
        (["again", *PIER[:8], "today"], True),
        (["the", "granite", *PIER[2:5], "shifted", *PIER[6:]], True),
        (["a", "granite", "landing", *PIER[3:5], "shifted", *PIER[6:]], False),
        ([*PIER[:6], "away", "today"], False),
        (PIER[3:8], False),
        (PIER[3:7], False),
        (list(reversed(PIER)), False),
        ([], False),
    ],
)
def test_eight_words_in_a_row_are_copied_and_a_few_that_are_all_of_a_sentence_are_not(
    theirs: list[str], *, copied: bool
) -> None:
    assert repeats(PIER, theirs) is copied
    assert repeats(theirs, PIER) is copied


def test_a_short_sentence_is_copied_only_as_a_whole() -> None:
    assert repeats(["we", "were", "wrong"], ["we", "were", "wrong"])
    assert not repeats(["we", "were", "wrong"], ["we", "were", "wrong", "then"])
    assert not repeats(["it", "rained"], ["it", "rained"])
