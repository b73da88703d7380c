"""Hostile copy and attributions: whoever is made to speak, the work stays in proportion and the offsets hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract import extract_document
from credcheck.extract.attributions import read_lines
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.extract.sentences.tokens import Line
from credcheck.extract.sources.people import People
from credcheck.model.statements import Attribution, Document
from tests.copy import article


def read(text: str) -> Document:
    """Return everything that a text says."""
    return extract_document(article(text))


def said(text: str) -> tuple[Attribution, ...]:
    """Return the attributions of a text."""
    return read(text).attributions


def lines_of(text: str) -> list[Line]:
    """Return the tokens of each sentence of a text."""
    story = article(text)
    return read_lines(story, find_sentences(story, ()), ())


def letters(number: int) -> str:
    """Return a number as three letters, so that names differ."""
    return chr(97 + number % 26) + chr(97 + number // 26 % 26) + chr(97 + number // 676 % 26)


def assert_sound(text: str) -> None:
    """Check that every attribution lies in the text and says which sentence it is in."""
    document = read(text)
    for number, one in enumerate(document.attributions):
        assert one.id == number
        assert 0 <= one.sentence < len(document.sentences)
        assert all(span.end <= len(text) for span in (*one.cue, *one.source, *one.content))


# Each of these took minutes where a sentence was read once for each of its verbs, or a name held against all others:
# no clock is needed to notice.
LONG = {
    "a word of 100,000 characters": "x" * 100_000,
    "50,000 quotation marks": '"' * 50_000,
    "50,000 opening marks": "“" * 50_000,
    "50,000 full stops": "." * 50_000,
    "one sentence that goes on saying": "Ana said, " * 10_000,
    "one sentence of relative clauses": "who said " * 11_000,
    "one sentence of citations": "according to Ana " * 6_000,
    "one sentence of expectations": "is expected to " * 6_500,
    "one sentence of quotations": "“We left,” she said, " * 4_500,
    "one sentence of 200,000 characters": "the mayor and " * 14_000,
    "colons": "Ana: " * 10_000,
    "hyphens": "a-" * 50_000,
    "apostrophes": "a'" * 50_000,
    "10,000 names": "".join(f"Ana{letters(i)} Ruiz{letters(i // 2)} left. " for i in range(10_000)),
    "5,000 namesakes": "".join(f"A{letters(i)} Ruiz left. " for i in range(5_000)),
    "3,000 pronouns": "Ana Ruiz left. He said it fell. " * 3_000,
    "3,000 officials": "An official said it fell. The official said so. " * 1_500,
}


@pytest.mark.parametrize("name", LONG)
def test_long_monotonous_copy_is_attributed_in_time(name: str) -> None:
    assert_sound(LONG[name])


PIECES = [
    *("“", "”", '"', "'", "’", ",", ".", ":", ";", "—", "?", "\n\n", " "),
    *("said", "says", "according to", "told", "asked", "was described by", "is expected to", "claims", "arguing that"),
    *("Ana Ruiz", "Ruiz", "the mayor", "officials", "he", "she", "they", "who", "Sen.", "Mr.", "R-Ohio", "İdil"),
    *("that", "to", "the plan", "failed", "on Monday", "reportedly", "in a poll", "not", "had", "\u202e", "\x00", "😀"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_any_mixture_of_speech_is_read_soundly(pieces: list[str], gap: str) -> None:
    assert_sound(gap.join(pieces))


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_the_same_copy_gives_the_same_attributions(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert said(text) == said(text)


def test_a_sentence_longer_than_anybody_speaks_says_nothing_and_its_neighbours_still_do() -> None:
    table = "the bridge and " * 100
    first, second = said(f"Ana Ruiz said the plan failed.\n\nRuiz said that {table}fell.\n\nThe mayor said it rained.")
    assert (first.speaker, second.sentence) == ("Ana Ruiz", 2)


def test_a_quotation_counts_for_one_word_however_long_it_is() -> None:
    [one] = said(f"“{'We knew and we waited, and ' * 120}we left,” Ana Ruiz said.")
    assert one.speaker == "Ana Ruiz"


def test_a_name_that_two_persons_share_stands_for_neither() -> None:
    people = People(lines_of("Ana Ruiz left. Ben Ruiz stayed. Carla Ellery waited."))
    assert people.named(["Ruiz"]) is None
    ellery = people.named(["Ellery"])
    assert ellery is not None
    assert ellery.name == "Carla Ellery"


def test_a_title_tells_two_namesakes_apart() -> None:
    people = People(lines_of("Mrs. Ana Ruiz left. Mr. Ben Ruiz stayed."))
    ana = people.named(["Mrs.", "Ruiz"])
    assert ana is not None
    assert ana.name == "Ana Ruiz"


def test_a_first_name_alone_means_the_only_one_who_bears_it() -> None:
    people = People(lines_of("Ana Ruiz left. Ben Holt stayed. Ben Marsh waited."))
    ana = people.named(["Ana"])
    assert ana is not None
    assert ana.name == "Ana Ruiz"
    assert people.named(["Ben"]) is None


def test_the_same_name_asked_twice_gives_the_same_person() -> None:
    people = People(lines_of("Ana Ruiz left."))
    assert people.named(["Ruiz"]) is people.named(iter(["Ruiz"]))
    assert people.named(["Nobody"]) is people.named(["Nobody"]) is None


def test_a_long_list_of_namesakes_is_cut_short_and_nobody_is_meant() -> None:
    people = People(lines_of("".join(f"A{letters(i)} Ruiz left. " for i in range(500))))
    assert len(people.persons) < 100
    assert people.named(["Ruiz"]) is None


def test_a_role_means_somebody_where_one_person_has_it() -> None:
    people = People(
        lines_of("Ana Ruiz, the mayor of Leeds, left. Ben Holt, the treasurer, and Dan Orr, the treasurer.")
    )
    mayor = people.with_role("mayor")
    assert mayor is not None
    assert mayor.name == "Ana Ruiz"
    assert people.with_role("treasurer") is None
    assert people.with_role("pilot") is None


def test_who_is_named_between_two_offsets_comes_out_last_first_and_once() -> None:
    text = "Ana Ruiz left. Ben Holt stayed. Ruiz came back."
    people = People(lines_of(text))
    assert [one.name for one in people.before(len(text), since=0)] == ["Ana Ruiz", "Ben Holt"]
    assert [one.name for one in people.before(text.index("Ruiz came"), since=0)] == ["Ben Holt", "Ana Ruiz"]
    assert people.before(len(text), since=len(text)) == []
    ben, ana = people.before(text.index("Ruiz came"), since=0)
    assert people.is_named_after(text.index("Ben"), ana)
    assert not people.is_named_after(text.index("Ben"), ben)


@given(st.lists(st.sampled_from(["Ana Ruiz left.", "Ben Holt stayed.", "Ruiz came.", "It rained.", "Holt sat."])))
def test_looking_up_mentions_finds_what_looking_at_all_of_them_does(pieces: list[str]) -> None:
    text = " ".join(pieces)
    people = People(lines_of(text)) if text else People([])
    for start in range(0, len(text), 9):
        for end in range(start, len(text), 13):
            slow = [mention for mention in people.mentions if start <= mention.start < end]
            assert list(people.between(start, end)) == slow


def test_each_quotation_gets_the_speaker_whose_words_hold_it() -> None:
    document = read("“We knew it would fail,” Ana Ruiz said. “I did not know that,” Ben Holt said. A “farce” it was.")
    assert [quote.speaker for quote in document.quotes] == ["Ana Ruiz", "Ben Holt", None]
