"""Tables for sentence ends: which abbreviations end none, and which words begin one. Words only; no code runs here."""

from typing import Final

from credcheck.lexicon.english.calendar import MONTH_FORMS, MONTHS
from credcheck.lexicon.english.names import HONORIFICS, TITLES_CUT


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS: Final = frozenset(month.capitalize() for month in MONTH_FORMS - {*MONTHS})
BEFORE_NAMES: Final = frozenset(word.capitalize() for word in TITLES_CUT | HONORIFICS) - {"Miss"}
"""Before a name: the full stop never ends a sentence."""

BEFORE_FIGURES: Final = _words("Art Ch Fig No Nos Para Pt Sec Sect Vol cf pp Rs") | _MONTHS
"""Before a figure: "Jan. 5", "No. 10"."""

EITHER_WAY: Final = (
    _words(
        "Assn Ave Blvd Bros Cie Co Corp Dept Dist Ft Hwy Inc Jr Ltd Mt Nos Pty Rd Sq Sr St Univ "
        "a.m am approx ca est etc p.m pm vs v e.g i.e al"
    )
    | _MONTHS
)
"""May end a sentence or not: the next word decides."""

STATES: Final = _words(
    "Ala Alta Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Man Mass Md Mich Minn Miss Mo Mont Neb Nev "
    "Okla Ont Ore Pa Penn Que Sask Tenn Tex Va Vt Wash Wis Wyo"
)
"""States and provinces: end a sentence unless a title follows ("former Fla. Gov. Ann Day")."""

EXCLAIMING_NAMES: Final = _words("Yahoo E Jeopardy Oklahoma Joomla Chips")
"""Names that end in an exclamation mark."""

STARTERS: Final = _words(
    "A About Additionally After All Also Although An And Another Any As At Authorities Because Before Both But By "
    "Despite Earlier Each Even Every Few For From Further Furthermore Had Has Have He Her Here His How However I If "
    "In Instead Is It Its Just Last Later Many Meanwhile More Moreover Most My Neither Nevertheless No None Nor Not "
    "Nothing Now Officials On Once One Only Or Other Others Our Over People Perhaps Police Residents Several She "
    "Since So Some Such That The Their Then There These They This Those Though Three Through Thus To Today Two Under "
    "Until Unlike We Were What When Where Whether Which While Who Why With Within Without Witnesses Yes Yesterday Yet "
    "You Your"
)
"""Words that, capitalised after an abbreviation, begin a new sentence."""
