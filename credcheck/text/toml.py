"""TOML: a text in, its values out, in time and memory that grow with the text."""

import re
import tomllib
from typing import Final

MAX_KEY_PARTS: Final = 64
"""Parts of a dotted key. `tomllib` takes quadratic time and memory for one: 64 kB of `a.a.a.…` took 4 GB."""
_STRING: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'")
_WORD: Final = re.compile(r"[^\n=,{}\[\]]+")
_BITS: Final = 64


def load_toml(text: str) -> dict[str, object]:
    """Return the values of a TOML text.

    Raises:
        tomllib.TOMLDecodeError: it is no TOML, has a key of too many parts, or a number of more than 64 bits.
        RecursionError: it is nested too deep.
    """
    bare = _STRING.sub('""', text).replace(" ", "").replace("\t", "")
    if any(word.count(".") >= MAX_KEY_PARTS for word in _WORD.findall(bare)):
        raise tomllib.TOMLDecodeError(f"a key of more than {MAX_KEY_PARTS} parts")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:  # Python reads no decimal number of over 4,300 digits
        raise tomllib.TOMLDecodeError(f"a number of more than {_BITS} bits") from error
    if _has_long_number(values):
        raise tomllib.TOMLDecodeError(f"a number of more than {_BITS} bits")
    return values


def _has_long_number(value: object) -> bool:
    """Say whether a whole number is longer than TOML knows any; Python cannot even print one of 5,000 digits."""
    if isinstance(value, dict):
        return any(map(_has_long_number, value.values()))
    if isinstance(value, list):
        return any(map(_has_long_number, value))
    return isinstance(value, int) and value.bit_length() > _BITS
