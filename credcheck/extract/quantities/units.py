"""Read the unit of a figure: the words before and behind the number in, the unit and how far it reaches out."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from credcheck.extract.quantities.counted_nouns import counted_noun
from credcheck.lexicon.english.measures import CODES, CURRENCY, DOLLARS, UNITS
from credcheck.lexicon.english.names import AFTER_AGE

_MAX_AGE: Final = 120

_MONEY: Final = re.compile(rf"(?:\b({'|'.join(DOLLARS)}))?([{''.join(CURRENCY)}]) ?$")
_CODE: Final = re.compile(rf"\b({'|'.join(CODES)})\.? ?$")
_SCALE: Final = re.compile(r"\b(magnitude|category)(?:[ -]| - | of )$", re.IGNORECASE)
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)\b")
_LEAD: Final = re.compile(r" - |[ -]|")
_AGED: Final = re.compile(r"(?<![A-Za-z])(?:[Aa]ge[ds]?(?: of)?|(?:died|dies|dead) at) $")
_TURNS: Final = re.compile(r"\bwho (?:is|was|turn(?:s|ed)|will be|has turned)(?: now| only| just)? $")
_FULL_NAME: Final = re.compile(r"\b[A-Z][\w'.-]+ ([A-Z][\w'-]+)(?:,? (?:Jr|Sr)\.?)?, $")
_SURNAME: Final = re.compile(r"(?:^|[\s\"(])([A-Z][\w'-]+), $")
_AGE_ENDS: Final = re.compile(r",|\.$|\)| and [A-Z]")
_SURNAME_ENDS: Final = re.compile(AFTER_AGE)
_OLD_NAME: Final = re.compile(r" (?:[A-Z][\w'.-]+ )+([A-Z][\w'-]+)")


class Unit(NamedTuple):
    """A unit and the characters beside the number that belong to it."""

    name: str = ""
    back: int = 0
    """Characters before the number."""
    reach: int = 0
    """Characters behind it."""
    noun: str = ""
    """Whose measure it is, where the unit itself tells: of an age, the folded surname or noun."""


def unit_of(before: str, after: str, value: float) -> Unit:
    """Return the unit of the number between `before` and `after`; an empty one where it counts."""
    money = _MONEY.search(before[-5:]) if before[-2:].strip()[-1:] in CURRENCY else None
    if money:
        return Unit(DOLLARS.get(money.group(1) or "", CURRENCY[money.group(2)]), len(money.group()))
    code = None if before[-5:].islower() else _CODE.search(before[-6:])
    if code:
        return Unit(CODES[code.group(1)], len(code.group()))
    scale = _SCALE.search(before[-16:]) if "itude" in before or "egory" in before else None
    if scale:
        return Unit(scale.group(1).lower(), len(scale.group()))
    ordinal = _ORDINAL.match(after)
    if ordinal:
        return Unit("ordinal", 0, ordinal.end())
    return _named(before, after) or _age(before, after, value)


@lru_cache(maxsize=1 << 8)
def _named_from(letter: str) -> re.Pattern[str] | None:
    """Return the pattern of the units whose names begin with a letter or sign; None where there are none."""
    names = sorted((name for name in UNITS if letter and name.startswith(letter)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, names))})(?![\w°])", re.IGNORECASE) if names else None


def _named(before: str, after: str) -> Unit | None:
    """Return a unit that is written behind the number: "percent", "km", "-year-old"."""
    lead = _LEAD.match(after)
    at = lead.end() if lead else 0
    pattern = _named_from(after[at : at + 1].lower())
    found = pattern.match(after, at) if pattern else None
    if not found:
        return None
    written = found.group().lower()
    if len(written) == 1 and written.isalpha() and at:
        return None
    name = UNITS[written]
    noun = _whose_age(before, after[found.end() :]) if name == "year-old" else ""
    return Unit(name, 0, found.end(), noun)


def _age(before: str, after: str, value: float) -> Unit:
    """Return the age that stands behind a name between commas or behind "aged", or no unit."""
    if not 0 < value < _MAX_AGE:
        return Unit()
    if _AGED.search(before[-10:]) or ("who" in before and _TURNS.search(before[-26:]) and _AGE_ENDS.match(after)):
        return Unit("year-old", 0, 0, _whose_age(before, after))
    if not before.endswith(", "):
        return Unit()
    if (_FULL_NAME.search(before) and _AGE_ENDS.match(after)) or (
        _SURNAME.search(before) and _SURNAME_ENDS.match(after)
    ):
        return Unit("year-old", 0, 0, _whose_age(before, after))
    return Unit()


def _whose_age(before: str, rest: str) -> str:
    """Return the folded surname of whoever has that age, else the noun that says it, or ""."""
    named = _FULL_NAME.search(before) or _SURNAME.search(before) or _OLD_NAME.match(rest)
    return named.group(1).lower() if named else counted_noun(rest, one=True)[0]
