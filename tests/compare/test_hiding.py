"""Ways of hiding a copy, each in a whole article and in one paragraph of another one: all of them are found."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

import pytest

from credcheck.compare import find_copies
from credcheck.index.candidates import candidate_pairs
from credcheck.model.evidence import CopyRelation, Duplicate, PassageUse
from credcheck.model.settings import DuplicateSettings
from tests.copy import article

LIFTED: Final = (
    "The drawbridge at Corran Narrows jammed half open on Friday evening, and for six hours neither the bus to the "
    "mainland nor the fishing boats of the inner harbour could pass. Engineers found a sheared pin in the northern "
    "lifting gear, a part that was to have been replaced in the spring. The county has rented a ferry until the bridge "
    "is safe again."
)
STORY: Final = (
    f"{LIFTED}\n\nIsobel Renwick, who keeps the tea room at the southern ramp, gave away her last scones before ten. "
    "Two nurses on their way to the night shift were rowed across by a pensioner with a lamp in his bow.\n\nThe county "
    "engineer wants to look at the other three pins as well, and at the motor, which is forty years old. A report is "
    "due before the council meets in the second week of June."
)
OWN: Final = (
    "Nobody in Corran remembers a spring with so little rain. The burn behind the school is a ribbon of stones, and "
    "the farmers on the hill cart water to their sheep twice a day.\n\n{}\n\nThe parish has postponed its fair until "
    "the autumn. Children have painted a frog on the dry fountain in the square, and beneath it the date on which it "
    "last held water."
)


def inside_words(hidden: str) -> Callable[[str], str]:
    """Return what puts a character behind the second letter of every word of four letters or more."""
    return lambda text: " ".join(
        f"{word[:2]}{hidden}{word[2:]}" if len(word) > 3 and word[:3].isalpha() else word for word in text.split(" ")
    )


def swapped(letters: Mapping[str, str]) -> Callable[[str], str]:
    """Return what puts other letters in place of some."""
    return lambda text: "".join(letters.get(letter, letter) for letter in text)


def every_third_word(letters: Mapping[str, str]) -> Callable[[str], str]:
    """Return what swaps the first such letter of every third word."""

    def hide(text: str) -> str:
        words = text.split(" ")
        for at in range(0, len(words), 3):
            found = next((letter for letter in words[at] if letter in letters), None)
            words[at] = words[at].replace(found, letters[found], 1) if found else words[at]
        return " ".join(words)

    return hide


def spelt_like(name: str, step: int) -> Callable[[str], str]:
    """Return what writes the letters of ASCII in a range that begins with a capital of that name."""
    first = ord(unicodedata.lookup(name))

    def swap(letter: str) -> str:
        small = chr(first + step + ord(letter) - ord("a")) if "a" <= letter <= "z" else letter
        return chr(first + ord(letter) - ord("A")) if "A" <= letter <= "Z" else small

    return lambda text: "".join(map(swap, text))


CYRILLIC: Final = dict(zip("aceopxyisjACEOPXHKMTB", "асеорхуіѕјАСЕОРХНКМТВ", strict=True))
GREEK: Final = dict(zip("oavpiuAEHIKMNOPTXYZ", "οανριυΑΕΗΙΚΜΝΟΡΤΧΥΖ", strict=True))
IPA: Final = dict(zip("agirnlyhe", "ɑɡɪʀɴʟʏʜᴇ", strict=True))
TAGS: Final = "".join(chr(0xE0000 + ord(letter)) for letter in "ad")
WAYS: Final = {
    "zero width space": inside_words("\u200b"),
    "zero width joiner": inside_words("\u200d"),
    "soft hyphen": inside_words("\u00ad"),
    "thin space": inside_words("\u2009"),
    "braille blank": inside_words("\u2800"),
    "combining grapheme joiner": inside_words("\u034f"),
    "mongolian vowel separator": inside_words("\u180e"),
    "hangul filler": inside_words("\u3164"),
    "variation selector": inside_words("\ufe0f"),
    "dot below": inside_words("\u0323"),
    "tag characters": inside_words(TAGS),
    "mathematical bold": spelt_like("MATHEMATICAL BOLD CAPITAL A", 26),
    "fullwidth": spelt_like("FULLWIDTH LATIN CAPITAL LETTER A", 32),
    "capitals": str.upper,
    "all Cyrillic look-alikes": swapped(CYRILLIC),
    "a Cyrillic letter in every third word": every_third_word(CYRILLIC),
    "a Greek letter in every third word": every_third_word(GREEK),
    "an IPA letter in every third word": every_third_word(IPA),
    "blanks for spaces": lambda text: text.replace(" ", "\u2800"),
    "an acute on every vowel": lambda text: "".join(f"{one}\u0301" if one in "aeiou" else one for one in text),
    "struck out": lambda text: "".join(f"{one}\u0336" if one.isalpha() else one for one in text),
    "a joiner behind every letter": lambda text: "".join(f"{one}\u2060" if one.isalpha() else one for one in text),
    "right-to-left marks": inside_words("\u202e\u202c"),
}


def pair(ours: str, theirs: str) -> Duplicate:
    """Return what two articles have in common, as the whole way from candidates to passages finds it."""
    settings = DuplicateSettings()
    articles = [article(ours, path="ours.txt"), article(theirs, path="theirs.txt")]
    [copy] = find_copies(articles, candidate_pairs(articles, settings), settings)
    return copy.duplicate


@pytest.mark.parametrize("way", WAYS)
def test_a_whole_copy_is_found_however_it_is_hidden(way: str) -> None:
    hidden = WAYS[way](STORY)
    assert hidden != STORY
    found = pair(hidden, STORY)
    assert found.relation in (CopyRelation.EXACT, CopyRelation.NEAR_DUPLICATE)
    assert found.containment >= 0.9


@pytest.mark.parametrize("way", WAYS)
def test_a_lifted_paragraph_is_found_however_it_is_hidden_and_marked_where_it_stands(way: str) -> None:
    hidden = WAYS[way](LIFTED)
    found = pair(OWN.format(hidden), STORY)
    [passage] = found.passages
    assert passage.use is PassageUse.UNCREDITED
    assert passage.ours.of(OWN.format(hidden)) == hidden
    assert passage.theirs.of(STORY) == LIFTED
