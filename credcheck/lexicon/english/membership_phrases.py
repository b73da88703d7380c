"""Phrases by which an article brings in one of an unnamed group, and by which it turns to somebody else."""

from typing import Final

TURNS: Final = (
    r"(?i:\b(?:but|however|though|although|while|yet|still|nevertheless|nonetheless|instead|by contrast|in contrast"
    r"|for (?:his|her|its|their) part|den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|rebut(?:s|ted)?"
    r"|dismiss(?:es|ed)?|push(?:es|ed) back|defend(?:s|ed)|insist(?:s|ed)|counter(?:s|ed)|shot back)\b)"
)
"""Whoever speaks behind one of these speaks against the group."""
EXAMPLE: Final = r"\b(?:[Ff]or (?:example|instance)|[Aa]mong them|[Oo]ne of them|[Oo]ne such)\b"
NAMES_LISTED: Final = r"(?:such as|including|like|among them|namely) (?:the |an? )?(?:\w+ ){0,3}?(?=[A-Z])"
AUTHOR: Final = (
    r"\bwho (?:has |had |also )?(?:wrote|drafted|sponsored|proposed|backed|signed|led|championed|introduced|authored"
    r"|designed|ordered|approved)\b"
)
"""Whoever made what critics attack is none of them."""
ADVERSE: Final = r"(?i:\b(?:critics?|opponents?|detractors?|s[kc]eptics?)\b)"
OTHERS: Final = r"(?i:(?:some |many )?others?\b|\bother \w+)"
PAPERS: Final = r"(?i:\b(?:research|studies|surveys|reports)$)"
LEARNED: Final = (
    r"(?i:\b(?:analysts?|economists?|experts?|researchers?|scholars?|scientists?|research|studies|surveys|reports)\b)"
)
"""Groups that a body by name may stand for: theirs, as a rule."""
LEFT: Final = r"(?i:\b(?:democrat|progressive|liberal|dem\b))"
RIGHT: Final = r"(?i:\b(?:republican|conservative|gop\b))"
ON_THE_LEFT: Final = r"\bD-[A-Z]|\(D\)|\bDemocrat|\b[Pp]rogressive|\b[Ll]iberal"
ON_THE_RIGHT: Final = r"\bR-[A-Z]|\(R\)|\bRepublican|\bGOP\b|\b[Cc]onservative"
POLITICIAN: Final = (
    r"\b(?:Sen|Rep|Gov|Reps|Sens)\.|\b(?:Senators?|Representatives?|Congress(?:man|woman)|Speaker|Governor|lawmaker"
    r"|legislator|[Mm]inority|[Mm]ajority|strategist|pollster|nominee|candidate|mayor|delegate)\b"
)
THEY: Final = r"(?:And |But |Still, |Instead, )?[Tt]hey\b"
INTRODUCED: Final = (
    r"(?:(?:Sen|Rep|Gov|Dr|Prof|Reps|Sens)\. |Senator |Representative )(?:[A-Z][\w.'’-]* )*?([A-Z][\w'’-]+)\b(?! [A-Z])"
    r"|[A-Z][\w'’-]+ (?:[A-Z]\. )?(?:[A-Z][\w'’-]+ )?([A-Z][\w'’-]+), (?:an?|the|who|whose|\d\d)\b"
)
"""A person by title and name, or by name and what she does: "Ana Ruiz, a former aide"."""
VOTE: Final = (
    r"(?i:\b(?:voted|voting|votes? (?:to|against|for|down)|roll call|by blocking|in (?:overwhelming|large) numbers"
    r"|in (?:a|an) (?:joint |open )?(?:statement|letter|resolution|memo|report))\b)"
)
"""A body speaks by its vote or its statement."""
