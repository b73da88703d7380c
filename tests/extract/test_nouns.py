"""Nouns: what is counted in the singular, and what befell those counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.quantities.counted_nouns import counted_noun, event_beside, is_plural, singular

SINGULARS = [
    ("people", "person"),
    ("women", "woman"),
    ("children", "child"),
    ("victims", "victim"),
    ("cities", "city"),
    ("churches", "church"),
    ("crashes", "crash"),
    ("boxes", "box"),
    ("losses", "loss"),
    ("bodies", "body"),
    ("movies", "movie"),
    ("lives", "life"),
    ("Aircraft", "aircraft"),
    ("Troops", "troop"),
    ("ties", "tie"),
    ("police", "police"),
    ("bus", "bus"),
    ("glass", "glass"),
    ("crisis", "crisis"),
    ("victims'", "victim"),
    ("fishermen", "fisherman"),
]


@pytest.mark.parametrize(("word", "noun"), SINGULARS)
def test_a_noun_is_brought_to_the_singular(word: str, noun: str) -> None:
    assert singular(word) == noun


@pytest.mark.parametrize("word", ["famous", "bus", "glass", "crisis", "politics", "gas", "is", "was", "economy"])
def test_what_only_ends_like_a_plural_is_none(word: str) -> None:
    assert not is_plural(word)


HEADS = [
    (" people were hurt", "person"),
    (" wounded soldiers in the camp", "soldier"),
    (" remaining appropriations bills and more", "bill"),
    (" famous old churches", "church"),
    ("-member jury", "member"),
    ("-story buildings", "story"),
    (" of them", ""),
    (", the mayor said", ""),
    (" dead in the blast", ""),
    (" were found", ""),
    (" quickly built houses", ""),
    ("", ""),
]


@pytest.mark.parametrize(("after", "noun"), HEADS)
def test_the_head_noun_behind_a_figure(after: str, noun: str) -> None:
    assert counted_noun(after)[0] == noun


def test_one_takes_the_last_word_of_its_run() -> None:
    assert counted_noun(" young man was found", one=True)[0] == "man"
    assert counted_noun(" young man was found")[0] == ""


EVENTS = [
    ("The blast killed ", " people in the town", "dead"),
    ("", " people were killed by the blast", "dead"),
    ("The toll rose to ", "", "dead"),
    ("killed ten people and ", " were injured", "injured"),
    ("The blast killed ten, while ", " fled the town", "displaced"),
    ("Police held ", " people in custody", "arrested"),
    ("The town has ", " churches; two were destroyed", ""),
    ("It killed nobody (but ", " sheep were counted)", ""),
]


@pytest.mark.parametrize(("before", "after", "event"), EVENTS)
def test_the_event_is_taken_from_the_figure_s_own_clause(before: str, after: str, event: str) -> None:
    assert event_beside(before, after) == event


@given(st.text(alphabet="abcdesy'", max_size=12))
def test_the_singular_of_a_singular_is_itself(word: str) -> None:
    once = singular(word)
    assert singular(once) == once or is_plural(once)
