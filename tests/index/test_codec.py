"""Values come back from plain JSON as they were, and nothing else comes back as a value."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.index.stores.codec import Undecodable, decode, decoder, encode


class Weather(StrEnum):
    FAIR = "fair"
    FOUL = "foul"


@dataclass(frozen=True, slots=True)
class Place:
    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("runs backward")


@dataclass(frozen=True, slots=True)
class Report:
    text: str
    weather: Weather
    when: date | None
    places: tuple[Place, ...]
    pair: tuple[int, str]
    words: frozenset[str]
    sure: bool
    degrees: float | None


PLACES = st.builds(lambda start, length: Place(start, start + length), st.integers(), st.integers(1, 99))
REPORTS = st.builds(
    Report,
    text=st.text(st.characters()),
    weather=st.sampled_from(Weather),
    when=st.none() | st.dates(),
    places=st.lists(PLACES, max_size=4).map(tuple),
    pair=st.tuples(st.integers(), st.text()),
    words=st.frozensets(st.text()),
    sure=st.booleans(),
    degrees=st.none() | st.floats(allow_nan=False),
)


@given(report=REPORTS)
def test_what_is_decoded_is_what_was_encoded(report: Report) -> None:
    assert decode(Report, encode(report)) == report
    assert encode(decode(Report, encode(report))) == encode(report)


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"null",
        b"[1]",
        b"[2,1]",
        b'["1",2]',
        b"[true,2]",
        b"[1,2,3]",
        b'{"start":1,"end":2}',
        b"\xff",
        b"[1.0,2]",
    ],
)
def test_what_is_no_place_does_not_become_one(written: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(Place, written)


def test_lone_halves_of_characters_survive() -> None:
    assert decode(str, encode("bad name \udcff.md")) == "bad name \udcff.md"


def test_a_value_that_can_change_is_refused() -> None:
    with pytest.raises(TypeError):
        encode({"a": 1})
    with pytest.raises(TypeError):
        decoder(dict[str, int])
