"""Outlets: one spelling of their names, so that "the AP" and "The Associated Press" are one."""

from typing import Final

from credcheck.text.fold import fold

_OTHER_NAMES: Final = {
    "abc": "abc news",
    "afp": "agence france-presse",
    "ap": "associated press",
    "bbc news": "bbc",
    "british broadcasting corporation": "bbc",
    "cbs": "cbs news",
    "dpa": "deutsche presse-agentur",
    "nbc": "nbc news",
    "pa": "press association",
    "pa media": "press association",
    "reuters news agency": "reuters",
    "thomson reuters": "reuters",
    "upi": "united press international",
    "xinhua news agency": "xinhua",
}


def fold_outlet(name: str) -> str:
    """Return the name of an outlet as it is compared: folded, without its article, its short name spelled out."""
    plain = fold(name).removeprefix("the ")
    return _OTHER_NAMES.get(plain, plain)
