"""Views: a sentence in lower case in, whether it is a forecast, an opinion or background out.

Each is named narrowly, since it takes a sentence out of the checking. A row a phrase, with the words without which no
sentence has it. A pattern begins with a letter and looks back at the edge of the word: a search then runs fast.
"""

import re
from collections.abc import Set
from typing import Final

from credcheck.lexicon.english.function_words import word_set
from credcheck.model.statements import ClaimKind

_SUBORDINATE: Final = re.compile(
    r"(?:if|when|while|although|though|once|unless|as|should|even if|because|since|after|before)\b[^,]*, "
)
_OPENING: Final = re.compile(
    r"(?:moreover|however|still|but|and|also|meanwhile|furthermore|in turn|eventually|ultimately|instead|then"
    r"|in addition|as a result|for now|yet|perhaps),? "
)
_MAIN_MODAL: Final = re.compile(
    r"(?:(?!(?:is|are|was|were|has|have|had|did|does|do|that|which|who|said|will|would|can|\w+ed)\b)"
    r"[\w'$%.&-]+ ){1,14}?"
    r"(?<!early )(?<!late )(?<!in )(?<!of )(?:could|may|might)"
    r"(?: (?:also|still|yet|well|soon|even|eventually|significantly))? "
    r"(?!not have\b|have \w+(?:ed|en)\b|be (?:best )?known\b)\w+"
)
"""The first verb of the main clause is "could", "may" or "might", and looks ahead."""
_MODALS: Final = word_set("could may might")
_FORECASTS: Final = (
    (
        word_set("expected likely bound set poised"),
        re.compile(
            r"(?:is|are) (?<!\wis )(?<!\ware )(?:widely )?(?:expected|likely|bound|set|poised) to "
            r"(?:shape|influence|affect|impact|play|determine|weigh|define|dominate|test|deepen|reshape|have)\b"
        ),
    ),
    (
        word_set("likely probably certainly crucial critical key pivotal decisive vital"),
        re.compile(
            r"will (?<!\wwill )"
            r"(?:likely|probably|almost certainly|be (?:crucial|critical|key|pivotal|decisive|vital))\b"
        ),
    ),
    (word_set("coming next"), re.compile(r"\b(?:coming|next) (?:days|weeks|months|years) will\b")),
)
_OPINION_OPENS: Final = (
    *("in conclusion,", "overall,", "to sum up,", "in summary,", "all in all,", "in short,", "clearly,", "obviously,"),
    *("unfortunately,", "sadly,", "hopefully,", "frankly,", "admittedly,", "thankfully,"),
)
_OPINIONS: Final = (
    (word_set("seen"), re.compile(r"remains? to be seen(?<!\wremain to be seen)(?<!\wremains to be seen)\b")),
    (word_set("tell"), re.compile(r"time will tell(?<!\wtime will tell)\b")),
    (word_set("remains"), re.compile(r"the question remains(?<!\wthe question remains)\b")),
    (
        word_set("clear hard difficult easy time important"),
        re.compile(r"it is (?<!\wit is )(?:clear|hard|difficult|easy|time|important) (?:to|that)\b"),
    ),
    (word_set("i we"), re.compile(r"\b(?:i|we) (?:think|believe|feel|hope|doubt|suspect|argue)\b")),
    (
        word_set(
            """exemplifies exemplified exemplify underscores underscored underscore epitomizes epitomises epitomized
            epitomised epitomize"""
        ),
        re.compile(
            r"\b(?:this|it|situation|episode|case|debate|push|moment) (?:\w+ )?(?:exemplif|underscor|epitomi[sz])\w*"
        ),
    ),
)
_BACKGROUND: Final = re.compile(
    r"[a-z][\w&.' -]{1,60}?(?: \([a-z]{2,8}\))?(?:, (?:an? |the )[^,]{5,90},)? (?:is|are) "
    r"(?:responsible for|charged with overseeing|tasked with|defined as|known as|named after|short for)\b"
)
_DEFINING: Final = word_set("responsible charged tasked defined known named short")
_OPINION_WORDS: Final = frozenset[str]().union(*(words for words, _ in _OPINIONS))
_FORECAST_WORDS: Final = frozenset[str]().union(*(words for words, _ in _FORECASTS))
VIEW_WORDS: Final = _MODALS | _DEFINING | _OPINION_WORDS | _FORECAST_WORDS
"""Words that a sentence may be asked for here."""


def view_of(text: str, words: Set[str]) -> ClaimKind | None:
    """Return forecast, opinion or background where an unattributed sentence is clearly that, else None.

    `words` holds at least those of VIEW_WORDS that the sentence has.
    """
    if text.startswith(_OPINION_OPENS):
        return ClaimKind.OPINION
    if VIEW_WORDS.isdisjoint(words):
        return None
    if not _OPINION_WORDS.isdisjoint(words) and _has_one(_OPINIONS, text, words):
        return ClaimKind.OPINION
    if not _MODALS.isdisjoint(words) and _MAIN_MODAL.match(text, _main_clause(text)):
        return ClaimKind.FORECAST
    if not _FORECAST_WORDS.isdisjoint(words) and _has_one(_FORECASTS, text, words):
        return ClaimKind.FORECAST
    return ClaimKind.BACKGROUND if not _DEFINING.isdisjoint(words) and _BACKGROUND.match(text) else None


def _has_one(phrases: tuple[tuple[frozenset[str], re.Pattern[str]], ...], text: str, words: Set[str]) -> bool:
    return any(not needed.isdisjoint(words) and pattern.search(text) for needed, pattern in phrases)


def _main_clause(text: str) -> int:
    """Return where the main clause begins, behind an opening word and a subordinate clause with its comma."""
    opening = _OPENING.match(text)
    at = opening.end() if opening else 0
    subordinate = _SUBORDINATE.match(text, at)
    return subordinate.end() if subordinate else at
