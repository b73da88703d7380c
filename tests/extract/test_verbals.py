"""Verb or noun: the words that are both, on copy of our own, and the forms of the verbs."""

import pytest

from credcheck.extract import extract_document
from credcheck.lexicon.english.reporting_verbs import VERBS
from tests.copy import article

VERB_USES = """
Ruiz claims that the fund is empty.
Ruiz reports that the fund is empty.
Critics claim that the fund is empty.
The records show that the fund is empty.
Records compiled by the court show that the fund is empty.
She notes that the fund is empty.
He tweets that the fund is empty.
They fear that the fund is empty.
Ruiz plans to appeal.
Ruiz hopes to appeal.
Ruiz wants to appeal.
Ruiz promises to appeal.
The mayor questions the figures.
The mayor blames the council.
The mayor praises the crew.
The mayor also questions the figures.
The council denies the report and points out that it was late.
“It is late,” Ruiz notes.
“It is late,” Ruiz tweets.
She doubts that the crane is safe.
Ruiz, who claims that the fund is empty, left.
They have all said that the crane is safe.
Half said the crane was safe.
The secretary of state mocked the plan.
Ruiz supports closing the port.
""".strip().splitlines()

NOUN_USES = """
The claims were false.
The claims about the fund were false.
Reports of the fire were late.
The report of the fire was late.
Her notes filled a book.
The tweets were deleted.
Fears of a flood grew.
The plans cost a million.
Hopes faded at noon.
The promises were old.
The questions were hard.
Blame fell on the crew.
Praise came from abroad.
The comments closed at noon.
Doubts grew by the hour.
The demands were met.
The requests were late.
The remarks took an hour.
The offers came too late.
The votes were counted twice.
Several states were hit.
The promised bridge was late.
The alleged thief ran.
A speaking tour began.
The findings filled a shelf.
""".strip().splitlines()


@pytest.mark.parametrize("text", VERB_USES)
def test_a_word_with_subject_and_object_is_a_verb(text: str) -> None:
    assert extract_document(article(text)).attributions


@pytest.mark.parametrize("text", NOUN_USES)
def test_a_word_behind_a_determiner_or_without_an_object_is_a_noun(text: str) -> None:
    assert extract_document(article(text)).attributions == ()


@pytest.mark.parametrize(
    ("word", "lemma", "form"),
    [
        ("said", "say", "past-or-participle"),
        ("told", "tell", "past-or-participle"),
        ("wrote", "write", "past"),
        ("written", "write", "participle"),
        ("spoke", "speak", "past"),
        ("spoken", "speak", "participle"),
        ("arguing", "argue", "ing"),
        ("signalled", "signal", "past-or-participle"),
        ("signaled", "signal", "past-or-participle"),
        ("vows", "vow", "s"),
    ],
)
def test_every_form_leads_back_to_its_verb(word: str, lemma: str, form: str) -> None:
    assert (VERBS[word].lemma, VERBS[word].form) == (lemma, form)
