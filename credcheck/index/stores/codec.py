"""Codec: frozen values in, plain JSON out, and back again by their types. Never pickle: nothing that is read back runs.

A dataclass becomes the list of its fields, in order; names and types come from the class when it is read back.
"""

import json
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Plain = object
"""What `json` knows: None, bool, int, float, str and lists of these."""
Decode = Callable[[Plain], object]


class Undecodable(ValueError):
    """The bytes were not written by this codec for this type."""


def encode(value: object) -> bytes:
    """Return the value as JSON; equal values of one type give equal bytes."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode(kind: type[T], encoded: bytes) -> T:
    """Return the value of a type that was encoded; raises `Undecodable`."""
    try:
        plain = json.loads(encoded.decode("utf-8", "surrogatepass"))
        return cast("T", decoder(cast("Hashable", kind))(plain))
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise Undecodable(f"no {kind}: {error}") from error


def _plain(value: object) -> Plain:
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        return [_plain(getattr(value, one.name)) for one in fields(value)]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted((_plain(one) for one in value), key=repr)
    raise TypeError(f"no way to encode {type(value).__name__}")


@cache
def decoder(kind: object) -> Decode:
    """Return what makes a value of a type of its plain form.

    Raises:
        TypeError: the type has a part that is no frozen value.
    """
    if kind in (str, int, float, bool, NoneType):
        return _exactly(cast("type", kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass(kind)
    if kind in (date, datetime):
        text, day = _exactly(str), kind
        return lambda plain: day.fromisoformat(cast("str", text(plain)))
    return _of_parts(kind)


def _of_parts(kind: object) -> Decode:
    """Return what makes a tuple, a set, or a value that may be missing."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _many(decoder(parts[0])) if parts[1:] == (...,) else _row([decoder(part) for part in parts], tuple)
    if origin is frozenset:
        each = _many(decoder(parts[0]))
        return lambda plain: frozenset(cast("tuple[object, ...]", each(plain)))
    if origin in (Union, UnionType) and len(parts) == 2 and NoneType in parts:
        return _optional(decoder(parts[0] if parts[1] is NoneType else parts[1]))
    raise TypeError(f"no way to decode {kind}")


def _exactly(kind: type) -> Decode:
    def check(plain: Plain) -> object:
        if type(plain) is not kind:
            raise TypeError(f"{plain!r} is no {kind.__name__}")
        return plain

    return check


def _member(kind: type[Enum]) -> Decode:
    members: Mapping[object, Enum] = {one.value: one for one in kind}
    return members.__getitem__


def _dataclass(kind: type) -> Decode:
    hints = get_type_hints(kind)
    names = [one.name for one in fields(kind)]
    return _row([decoder(hints[name]) for name in names], lambda values: kind(*values))


def _row(parts: Sequence[Decode], make: Callable[[list[object]], object]) -> Decode:
    listed = cast("Callable[[Plain], list[Plain]]", _exactly(list))

    def read(plain: Plain) -> object:
        return make([part(one) for part, one in zip(parts, listed(plain), strict=True)])

    return read


def _many(each: Decode) -> Decode:
    listed = cast("Callable[[Plain], list[Plain]]", _exactly(list))
    return lambda plain: tuple([each(one) for one in listed(plain)])


def _optional(inner: Decode) -> Decode:
    return lambda plain: None if plain is None else inner(plain)
