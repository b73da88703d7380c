"""Every shape of value that the store keeps is written one way, and comes back or is refused as a whole."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, IntEnum, StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.index.stores.codec import Undecodable, decode, decoder, encode
from credcheck.model.article import Article, Block, Directive, Link, Place, Role, SourceMap
from credcheck.text.span import Span


class Berth(StrEnum):
    NORTH = "north"
    SOUTH = "south"


class Grade(IntEnum):
    LOW = 1
    HIGH = 2


class Flag(Enum):
    UP = "up"
    NONE = None


@dataclass(frozen=True, slots=True)
class Name:
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Ship:
    name: Name
    berths: frozenset[Berth]
    calls: tuple[date, ...]
    mate: Name | None = None
    log: tuple[tuple[int, str], ...] = ()


SHIP = Ship(
    Name("Stella", "Maris"),
    frozenset({Berth.SOUTH, Berth.NORTH}),
    (date(2026, 3, 1), date(2026, 11, 30)),
    Name("Olga", "Brandt"),
    ((4, "fog"), (7, "wind – “fresh”")),
)
STORY = Article(
    path="news/ferry.md",
    text="Ferry aground\n\nThe ferry ran aground, Calder said.",
    source_map=SourceMap((0, 14, 15), ((0, 2), (15, 17))),
    blocks=(Block(Span(0, 13), Role.HEADLINE), Block(Span(15, 50), Role.BODY, quoted=True)),
    title="Ferry aground",
    published=date(2026, 11, 3),
    links=(Link(Span(19, 24), "https://ferry.example/run"),),
    directives=(Directive("ignore", 15, Place(3, 1)),),
    draft=True,
    notes=("Read as UTF-8.",),
)
NAMES = st.builds(Name, st.text(), st.text())
SHIPS = st.builds(
    Ship,
    name=NAMES,
    berths=st.frozensets(st.sampled_from(Berth)),
    calls=st.lists(st.dates(), max_size=4).map(tuple),
    mate=st.none() | NAMES,
    log=st.lists(st.tuples(st.integers(), st.text()), max_size=4).map(tuple),
)


def test_a_value_is_written_as_the_list_of_its_fields() -> None:
    assert encode(SHIP).decode() == (
        '[["Stella","Maris"],["north","south"],["2026-03-01","2026-11-30"],["Olga","Brandt"],'
        '[[4,"fog"],[7,"wind – “fresh”"]]]'
    )


def test_what_was_written_reads_back_as_the_value() -> None:
    assert decode(Ship, encode(SHIP)) == SHIP


def test_an_article_comes_back_whole() -> None:
    assert decode(Article, encode(STORY)) == STORY


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, b"null"),
        (True, b"true"),
        (0, b"0"),
        (-0.5, b"-0.5"),
        (1.0, b"1.0"),
        ("Öre\n", '"Öre\\n"'.encode()),
        (Berth.NORTH, b'"north"'),
        (Grade.HIGH, b"2"),
        (Flag.NONE, b"null"),
        (date(2026, 1, 2), b'"2026-01-02"'),
        ((), b"[]"),
        (("a", ()), b'["a",[]]'),
        (frozenset({"tow", "quay", "rope"}), b'["quay","rope","tow"]'),
        (Span(3, 9), b"[3,9]"),
    ],
)
def test_each_shape_is_written_one_way(value: object, written: bytes) -> None:
    assert encode(value) == written


@pytest.mark.parametrize("value", [{"a": 1}, {1, 2}, b"raw", 1j, object()])
def test_what_is_no_frozen_value_is_not_written(value: object) -> None:
    with pytest.raises(TypeError, match=f"no way to encode {type(value).__name__}"):
        encode(value)


@pytest.mark.parametrize("kind", [list[int], dict[str, int], set[str], int | str, int | str | None, bytes, object])
def test_a_type_that_is_no_frozen_value_has_no_decoder(kind: object) -> None:
    with pytest.raises(TypeError, match="no way to decode"):
        decoder(kind)


def test_members_come_back_as_the_members_themselves() -> None:
    assert decode(Berth, b'"south"') is Berth.SOUTH
    assert decode(Grade, b"1") is Grade.LOW
    assert decode(Flag, b"null") is Flag.NONE


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (str, b"1"),
        (int, b"true"),
        (int, b"1.0"),
        (float, b"1"),
        (bool, b"0"),
        (Berth, b'"west"'),
        (Berth, b"[]"),
        (Grade, b"3"),
        (date, b'"2026-02-30"'),
        (date, b"null"),
        (Name, b'["Stella"]'),
        (Name, b'["Stella","Maris","II"]'),
        (Name, b'["Stella",null]'),
        (Span, b"[9,3]"),
        (Ship, b"[]"),
        (Ship, b"null"),
    ],
)
def test_what_was_written_for_another_type_is_refused(kind: type, written: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(kind, written)


@pytest.mark.parametrize("written", [b'"ab"', b'{"a":1,"b":2}'])
def test_words_and_objects_are_no_list_of_fields(written: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(Name, written)


@pytest.mark.parametrize("written", [b'"ab"', b'{"a":1}', b"null", b"1"])
@pytest.mark.parametrize("kind", [tuple[str, ...], frozenset[str], tuple[str, str]])
def test_words_and_objects_are_no_list_of_words(kind: type, written: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(kind, written)


def test_a_number_is_no_day() -> None:
    with pytest.raises(Undecodable):
        decode(date, b"20260102")


def test_brackets_without_end_are_refused_and_not_followed() -> None:
    with pytest.raises(Undecodable):
        decode(Name, b"[" * 200_000)


def test_a_refusal_names_the_type_and_the_reason() -> None:
    with pytest.raises(Undecodable, match=r"no <class '.*Name'>: None is no str"):
        decode(Name, b'["Stella",null]')


@given(ship=SHIPS)
def test_any_ship_comes_back_as_it_was(ship: Ship) -> None:
    assert decode(Ship, encode(ship)) == ship


@given(ship=SHIPS, data=st.data())
def test_bytes_cut_short_never_become_a_ship(ship: Ship, data: st.DataObject) -> None:
    written = encode(ship)
    with pytest.raises(Undecodable):
        decode(Ship, written[: data.draw(st.integers(0, len(written) - 1))])


@given(words=st.lists(st.text(), unique=True))
def test_a_set_is_written_alike_in_whatever_order_it_was_made(words: list[str]) -> None:
    assert encode(frozenset(words)) == encode(frozenset(reversed(words)))


@given(first=SHIPS, second=SHIPS)
def test_two_ships_are_written_alike_only_where_they_are_equal(first: Ship, second: Ship) -> None:
    assert (encode(first) == encode(second)) == (first == second)


def test_a_moment_is_not_kept_where_a_day_is_asked_for() -> None:
    with pytest.raises(Undecodable):
        decode(date, encode(datetime(2026, 1, 2, 3, 4)))
