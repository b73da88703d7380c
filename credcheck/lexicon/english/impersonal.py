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
    """adamant afraid alarmed ambivalent angry anxious appalled apprehensive ashamed aware baffled bearish bitter
    bored bothered bullish cautious certain comfortable committed concerned confident convinced cool critical
    dedicated delighted desperate determined disappointed disgusted dismayed dismissive distressed disturbed
    divided doubtful eager ecstatic elated embarrassed encouraged enthused enthusiastic envious excited fearful
    fed-up fond frightened frustrated furious glad grateful happy heartened hesitant hopeful horrified hostile
    humbled impressed inclined indifferent indignant insistent intent interested intrigued irritated jealous
    jubilant keen leery livid lukewarm mad mindful nervous obsessed offended open opposed optimistic outraged
    partial passionate perplexed pessimistic petrified pleased prepared proud puzzled rattled ready receptive
    relieved reluctant resentful resigned resolute sad saddened sanguine satisfied scared sceptical sensitive
    serious shaken shocked sick silent skeptical sorry stunned supportive sure surprised suspicious sympathetic
    tempted terrified thankful thrilled tired torn touched troubled unafraid unapologetic unaware uncertain
    unconcerned unconvinced undecided uneasy unfazed unhappy unimpressed unmoved unsure unwilling upbeat upset
    vague vocal wary weary willing wistful worried"""
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
