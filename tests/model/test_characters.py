"""Characters as the shingles see them, held against folding one text at a time."""

import unicodedata

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from credcheck.text import characters as module
from credcheck.text.characters import SOLO, WORD, kinds_of, read_characters
from credcheck.text.fold import fold_letters

FERRY = "The ferry to Skagen sails at 6.15 a.m., unless the wind from the west is too strong."


def letters_of(text: str) -> str:
    """Return the characters of a text that are part of words, as they are read."""
    [read] = read_characters([text])
    return "".join(map(chr, read.codes[read.kinds > 0].tolist()))


def slow_letters(text: str) -> str:
    return "".join(one for one in fold_letters(text) if unicodedata.category(one)[0] in "LMN")


@given(st.text())
@example("Straße, ½ Maß")
@example("na\u0308ch\u00adste")
@example("\u1112\u1161\u11ab 한국 ｶﾞ")
@example("ﬁnal ™ … ⓐ ² İstanbul ΣΊΣΥΦΟΣ ǰ")
@settings(deadline=None, max_examples=300)
def test_the_letters_of_a_text_are_those_of_the_folded_text(text: str) -> None:
    assert letters_of(text) == slow_letters(text)


@pytest.mark.parametrize("plane", range(0x11))
def test_every_character_is_read_as_it_is_folded(plane: int) -> None:
    for first in range(plane << 16, plane + 1 << 16, 0x1000):
        letters = [chr(code) for code in range(first, first + 0x1000)]
        texts = [f"é{letter}x" for letter in letters]
        read = list(read_characters(texts))
        assert sum(len(batch.starts) - 1 for batch in read) == len(texts)
        seen = "".join(
            chr(code)
            for batch in read
            for code, kind in zip(batch.codes.tolist(), batch.kinds.tolist(), strict=True)
            if kind
        )
        assert seen == "".join(slow_letters(text) for text in texts)


def test_a_batch_in_ascii_is_read_in_bytes() -> None:
    [plain] = read_characters([FERRY, FERRY.upper()])
    assert plain.codes.dtype == np.uint8
    first, second = (
        plain.codes[at : at + len(FERRY)][plain.kinds[at : at + len(FERRY)] > 0] for at in plain.starts[:2]
    )
    assert (
        bytes(first.tolist())
        == bytes(second.tolist())
        == b"theferrytoskagensailsat615amunlessthewindfromthewestistoostrong"
    )


def test_control_characters_are_no_figures() -> None:
    assert letters_of("".join(map(chr, range(32)))) == ""
    assert letters_of("[\\]^_`{|}~@!/:;") == ""


def test_one_text_that_must_be_folded_whole_changes_none_beside_it() -> None:
    odd, even = "Grüße aus Skagen – die Fähre fährt ½ Stunde später.", "Der Kapitän sagte: „Wir warten.“"
    alone = [letters_of(odd), letters_of(even)]
    [both] = read_characters([odd, even, odd])
    letters = "".join(map(chr, both.codes[both.kinds > 0].tolist()))
    assert letters == alone[0] + alone[1] + alone[0]


def test_where_each_text_begins_is_known_however_long_it_is_folded() -> None:
    texts = ["ﬁ ﬁ ﬁ", "港口", "", "é"]
    [read] = read_characters(texts)
    pieces = [read.codes[a : b - 1] for a, b in zip(read.starts[:-1], read.starts[1:], strict=True)]
    assert [len(piece) for piece in pieces] == [8, 2, 0, 1]


def test_the_kind_of_a_character_is_told_as_it_stands() -> None:
    assert kinds_of("a1-é港­ ").tolist() == [WORD, WORD, 0, WORD, SOLO, 0, 0]
    assert kinds_of("").tolist() == []


def test_a_long_list_of_texts_is_read_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BATCH_CHARACTERS", 100)
    batches = list(read_characters([FERRY] * 5))
    assert [len(batch.starts) - 1 for batch in batches] == [2, 2, 1]
