"""Outlets: one spelling of their names, so that "the AP" and "The Associated Press" are one."""

from credcheck.lexicon.english.outlets import OUTLET_ALIASES
from credcheck.text.fold import fold


def fold_outlet(name: str) -> str:
    """Return the name of an outlet as it is compared: folded, without its article, its short name spelled out."""
    plain = fold(name).removeprefix("the ")
    return OUTLET_ALIASES.get(plain, plain)
