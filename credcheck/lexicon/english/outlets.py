"""Outlets: agencies, stations, the nouns that newspapers are named for, and how a credit to one is worded."""

from typing import Final

from credcheck.lexicon.english.function_words import word_list, word_set

AGENCY_NAMES: Final = (
    *("Associated Press", "Agence France-Presse", "Press Association", "Press Trust of India", "Thomson Reuters"),
    *("United Press International", "PA Media", "Deutsche Presse-Agentur", "Canadian Press"),
    *("Australian Associated Press", "States Newsroom", "Inter Press Service"),
)
AGENCY_SIGNS: Final = ("Reuters", "Xinhua", "Kyodo", "TASS", "AP", "AFP", "UPI", "PTI", "ANSA", "EFE", "AAP", "dpa")
"""Agencies in full, and as they sign their copy. "PA" is Pennsylvania as well and signs in a slug alone."""
STATIONS: Final = (
    *("CNN", "BBC", "NPR", "PBS", "NBC", "ABC", "CBS", "MSNBC", "TMZ", "Bloomberg", "Politico", "Axios", "Semafor"),
    *("Al Jazeera", "The Hill"),
)
"""Stations and sites that are known by their name alone."""
PAPER_NOUNS: Final = word_list(
    """News Times Post Journal Herald Tribune Gazette Courier Chronicle Telegraph Guardian Observer Mail Mirror Star
    Globe
    Press Magazine Radio TV"""
)
"""Nouns that newspapers and stations are named for."""
MASTHEAD_NOUNS: Final = word_list(
    """Today Wire Report Review Weekly Daily Standard Independent Sun Sentinel Examiner Bulletin Dispatch Register
    Record
    Inquirer Monitor Insider Ledger Mercury Express Argus Echo Advertiser Reporter Argosy Network Media Online"""
)
"""Nouns that name a newspaper only where nothing else stands on the line: in a masthead."""

_ANY_AGENCY: Final = "|".join((*AGENCY_NAMES, *AGENCY_SIGNS))
AGENCY: Final = rf"(?:(?:The )?(?:{_ANY_AGENCY})(?: News)?|PA|Reuter|REUTERS?|Bloomberg)"
"""Pattern of a news agency in a slug or byline."""

WIRE: Final = rf"(?:[Tt]he\s+)?(?:{_ANY_AGENCY})\b(?:\s+[Nn]ews\s+[Aa]gency|\s+News)?"
"""Pattern of a news agency in running text."""

STATION: Final = rf"(?:[Tt]he\s+)?(?:{'|'.join(STATIONS)})\b(?:\s+News)?"
"""Pattern of a station or site that is known by its name alone."""

PAPER_NOUN: Final = rf"(?:{'|'.join(PAPER_NOUNS)})\b(?:\s+(?:News|Press|Times|Journal|Radio|Agency))?"
"""Pattern of the noun that a newspaper is named for."""

OUTLET_WORD: Final = rf"(?:{'|'.join((*PAPER_NOUNS, *AGENCY_SIGNS, *STATIONS))})"
"""Pattern of a word by which an outlet is known in a credit."""

MASTHEAD_NOUN: Final = rf"(?:{'|'.join((*PAPER_NOUNS, *MASTHEAD_NOUNS))})"
"""Pattern of the noun that a masthead is named for."""

OUTLET_WORDS: Final = frozenset(word.lower() for word in (*PAPER_NOUNS, *AGENCY_SIGNS, *STATIONS) if " " not in word)
"""Words in capitals that make a name the name of an outlet, folded."""

CREDIT_LEAD: Final = (
    "(?:according to|told|reported by|as reported|reports?|reported|first reported|writes?|wrote|source:?|via|from"
    "|courtesy of|by|in)"
)
"""Pattern of the words before the outlet that a passage is taken from."""

COMPANY_FORMS: Final = word_set("ag co company corp group holdings inc llc ltd nv plc sa")
"""Forms of companies."""

COMPANY_FORMS_AND_AGENCIES: Final = COMPANY_FORMS | frozenset({*map(str.lower, AGENCY_SIGNS), "reuter"})
"""Forms of companies, and agencies that sign their copy."""

VERIFIED_BY: Final = r"(?:verified|provided|supplied|confirmed|gathered|sourced) (?:by|from)"

GO_TO: Final = r"visit|see|read|go to|check out|head to|check|consult|refer to|follow|turn to"

FOR_MORE: Final = (
    r"For (?:more|further|additional|full|a full|the full|the latest)|To (?:learn|read|find out|see|know) more"
)

ASKED: Final = r"reached out|contacted|approached|sought comment|requested comment|asked for comment"

WITNESSING: Final = word_set("confirm examined heard obtained reach reviewed seen verified verify viewed")

CREDIT_STARTS: Final = word_set(
    """adapted additional all based compiled credit credits facts find for information input inputs learn material
    more news read reporting see source sources this to via with"""
)

OUTLET_ALIASES: Final = {
    "abc": "abc news",
    "afp": "agence france-presse",
    "ap": "associated press",
    "bbc news": "bbc",
    "british broadcasting corporation": "bbc",
    "cbs": "cbs news",
    "dpa": "deutsche presse-agentur",
    "nbc": "nbc news",
    "nyt": "new york times",
    "pa": "press association",
    "pa media": "press association",
    "reuter": "reuters",
    "reuters news agency": "reuters",
    "thomson reuters": "reuters",
    "upi": "united press international",
    "wapo": "washington post",
    "wsj": "wall street journal",
    "xinhua news agency": "xinhua",
}
"""Other names of an outlet, folded, to the one that is compared."""

NO_OUTLET: Final = "|".join(
    word_list("On In At But And When While As After Before Since If Meanwhile Earlier Later Yesterday Today Royal")
)
"""Words in capitals before the noun of a newspaper that are no part of its name."""
PIECE_OF_WORK: Final = "report|story|article|investigation|analysis|interview|piece|excerpt"
BEFORE_REPORTED: Final = "first|also|has|had|have|on|late|early|last|week"
OUTLET_REPORTS: Final = "reported|reports|wrote|writes|revealed|reveals|contributed to this"
KINDS_OF_OUTLET: Final = "newspaper|paper|network|station|magazine|broadcaster|news agency|site"
WITNESSED: Final = "seen|reviewed|obtained|viewed|examined|heard|verified"
"""What an outlet itself has done with a document."""
