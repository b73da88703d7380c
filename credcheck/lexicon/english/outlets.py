"""Outlets: agencies, stations, the nouns that newspapers are named for, and how a credit to one is worded."""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

AGENCY: Final = (
    r"(?:AP|AFP|UPI|dpa|ANSA|EFE|TASS|PA|Reuters?|REUTERS?|Xinhua|Bloomberg|(?:The )?Associated Press"
    r"|Agence France-Presse|Press Association|United Press International|Deutsche Presse-Agentur|Kyodo(?: News)?"
    r"|Canadian Press|Australian Associated Press|AAP|States Newsroom|Inter Press Service)"
)
"""Pattern of a news agency in a slug or byline."""

CREDIT_LEAD: Final = (
    "(?:according to|told|reported by|as reported|reports?|reported|first reported|writes?|wrote|source:?|via|from"
    "|courtesy of|by|in)"
)
"""Pattern of the words before the outlet that a passage is taken from."""

COMPANY_FORMS_AND_AGENCIES: Final = word_set(
    """afp ag ap co company corp group holdings inc llc ltd nv plc reuter reuters sa upi"""
)
"""Forms of companies, and agencies that sign their copy."""

COMPANY_FORMS: Final = word_set("ag co company corp group holdings inc llc ltd nv plc sa")
"""Forms of companies."""

WIRE: Final = (
    r"(?:[Tt]he\s+)?(?:Associated Press|Agence France-Presse|Press Association|Press Trust of India|Thomson Reuters|"
    r"United Press International|PA Media|Deutsche Presse-Agentur|Canadian Press|Reuters|Xinhua|Kyodo|TASS|AP|AFP|UPI|"
    r"PTI|ANSA|EFE|dpa)\b(?:\s+[Nn]ews\s+[Aa]gency|\s+News)?"
)
"""Pattern of a news agency in running text."""

STATION: Final = (
    r"(?:[Tt]he\s+)?"
    r"(?:CNN|BBC|NPR|PBS|NBC|ABC|CBS|MSNBC|TMZ|Bloomberg|Politico|Axios|Semafor|Al Jazeera|The Hill)\b(?:\s+News)?"
)
"""Pattern of a station or site that is known by its name alone."""

PAPER_NOUN: Final = (
    r"(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Courier|Chronicle|Telegraph|Guardian|Observer|Mail|Mirror|Star|"
    r"Globe|Press|Magazine|Radio|TV)\b(?:\s+(?:News|Press|Times|Journal|Radio|Agency))?"
)
"""Pattern of the noun that a newspaper is named for."""

OUTLET_WORD: Final = (
    r"(?:Times|Post|News|Journal|Herald|Tribune|Guardian|Gazette|Chronicle|Observer|Telegraph|Reuters|Press|Bloomberg|CNN"
    r"|BBC|NBC|CBS|NPR|AP|AFP|Politico|Axios|Semafor)"
)
"""Pattern of a word by which an outlet is known in a credit."""

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

MASTHEAD_NOUN: Final = (
    r"(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Press|Observer|Guardian|Star|Today|Wire|Report|Magazine|Review"
    r"|Weekly|Daily|Standard|Mail|Telegraph|Independent|Globe|Sun|Sentinel|Courier|Examiner|Bulletin|Dispatch|Register|Record"
    r"|Inquirer|Monitor|Insider|Ledger|Mercury|Express|Argus|Echo|Advertiser|Reporter|Argosy|Network|Media|Online)"
)
"""Pattern of the noun that a masthead is named for."""

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
