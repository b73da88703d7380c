"""Sign-offs: the lines below a story that say who handled it, told by their wording alone."""

import re
from typing import Final

from credcheck.lexicon.english.agency_lines import AGENCY_ALONE, INITIALS, SIGN_OFFS

_SIGN_OFF: Final = re.compile("|".join(f"(?:{one})" for one in SIGN_OFFS.strip().split("\n")), re.IGNORECASE)
_LAST: Final = re.compile(f"{INITIALS}|{AGENCY_ALONE}")
_MAX_LENGTH: Final = 500
_MAX_INITIALS: Final = 32


def is_sign_off(text: str, *, last: bool) -> bool:
    """Say whether the line is a sign-off; initials and an agency's name alone count among the `last` lines only."""
    if len(text) > _MAX_LENGTH:
        return False
    if _SIGN_OFF.fullmatch(text):
        return True
    return (
        last
        and len(text) <= _MAX_INITIALS
        and bool(_LAST.fullmatch(text))
        and (text[0] in "([" or text.rsplit(maxsplit=1)[-1].islower())
    )
