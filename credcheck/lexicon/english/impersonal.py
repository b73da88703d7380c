"""Words that report without a verb of saying: what is expected, what seems, and states of mind."""

from collections.abc import Mapping
from typing import Final

from credcheck.lexicon.english.function_words import word_list, word_set
from credcheck.lexicon.english.reporting_nouns import CLAIM_NOUNS, CLAIMS_ALONE, OUTCRIES

AGENTLESS_PARTICIPLES: Final = word_set(
    """alleged anticipated assumed believed claimed considered estimated expected feared forecast hoped known
    predicted projected presumed reported reputed rumored rumoured said seen suggested suspected thought understood"""
)
"""After a form of "be" and before "to" or "that": nobody says who expects it."""

AGENTLESS_ADVERBS: Final = word_set("allegedly reportedly supposedly purportedly")
"""Adverbs that hide who reports."""

LINKING: Final = word_set(
    """is are was were be been remain remains remained stay stayed seem seemed appear appeared feel felt become
    became grew sound sounds sounded am i'm we're he's she's they're aren't isn't wasn't weren't"""
)
"""Verbs between somebody and a state of mind."""

STATES: Final = word_set(
    """adamant afraid alarmed angry anxious apprehensive ashamed aware bullish bearish cautious certain comfortable
    concerned confident convinced cool critical disappointed dismissive divided doubtful eager enthusiastic
    excited fearful frustrated furious glad happy hesitant hopeful impressed indifferent insistent jubilant
    keen lukewarm mindful nervous opposed optimistic outraged pessimistic pleased proud reluctant relieved
    resentful sanguine satisfied sceptical skeptical sure surprised suspicious sympathetic thankful thrilled
    unaware uncertain uneasy unhappy unimpressed unmoved unsure unwilling upset wary weary willing worried
    ambivalent appalled baffled bitter bored bothered committed dedicated delighted desperate determined dismayed
    disgusted distressed disturbed eager ecstatic elated embarrassed encouraged enthused envious fed-up fond frightened
    grateful heartened horrified hostile humbled inclined indignant intent interested intrigued irritated jealous leery
    livid mad obsessed offended open partial passionate perplexed petrified prepared puzzled rattled ready receptive
    resigned resolute sad saddened scared sensitive serious shaken shocked sick silent sorry stunned supportive tempted
    terrified tired torn touched troubled unafraid unapologetic unconcerned unconvinced undecided unfazed upbeat vague
    vocal willing wistful"""
)
"""Adjectives that say what somebody thinks or feels."""

STATES_THAT_STAND_ALONE: Final = word_set(
    """adamant cautious concerned confident divided doubtful furious hopeful nervous optimistic outraged
    pessimistic sceptical skeptical suspicious uneasy unconvinced unhappy unimpressed upset wary worried"""
)
"""Those of them that are an opinion without anything after them: "officials remain cautious"."""

SEEMING: Final = word_set("seem seems seemed appear appears appeared")

POLLS: Final = word_set("poll polls survey surveys study")

CUE_WORDS: Final = frozenset(("according", ":")).union(
    AGENTLESS_PARTICIPLES, AGENTLESS_ADVERBS, STATES, SEEMING, CLAIM_NOUNS, CLAIMS_ALONE, OUTCRIES, POLLS
)
"""Every word and mark that may report something without a verb of saying."""

IT_IS: Final = word_set("""it there it's that this what""")
"""Subjects that nobody stands behind."""

_SEEN: Final = frozenset(["as"])
_FAULTED: Final = frozenset(["for", "as", "over"])
_ASKED: Final = frozenset(["about", "whether", "if", "why", "how", "what", "who", "which", "when"])
_NAMED: Final = frozenset(["a", "an", "the", "one"])
_TOLD: Final = frozenset(["to", "that", "not"])
UNSAID: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(
        ("see", "view", "regard", "perceive", "describe", "portray", "characterize", "characterise", "cast", "hail"),
        _SEEN,
    ),
    **dict.fromkeys(
        ("criticize", "criticise", "praise", "blame", "condemn", "mock", "deride", "denounce", "ridicule", "credit"),
        _FAULTED,
    ),
    "accuse": frozenset(["of"]),
    "ask": _ASKED,
    "know": frozenset(["for", "as"]),
    **dict.fromkeys(("deem", "label", "call", "dub", "brand", "term"), _NAMED),
    **dict.fromkeys(("urge", "order", "instruct", "advise", "encourage", "invite", "tell"), _TOLD),
}
"""Verb to the words behind its passive that say what is held of somebody, without saying who holds it."""

FORECAST_PARTICIPLES: Final = word_list("anticipated estimated expected forecast predicted projected")
"""Participles of what somebody expects."""
