"""Grammar words: the sets of small words that decide where verb groups, clauses and gerunds begin."""

from typing import Final


def word_set(words: str) -> frozenset[str]:
    """Return the words of a table written in one string."""
    return frozenset(words.split())


CONTROL: Final = word_set(
    """able appear appeared appears began begin begins choose chose chosen choosing continue continued continues decline
    declined declines declining eager goes going hesitate hesitated like liked likes on proceed proceeded quick ready
    refuse refused refuses seem seemed seems start started took tried tries try trying turned used want wanted
    wants went yet"""
)
"""Verbs and adjectives that hand their subject on: "declined to say"."""
BE: Final = word_set(
    """am are aren't be been being get getting got he's is isn't it's she's they're was wasn't were weren't"""
)
HAVE: Final = word_set(
    """had hadn't has hasn't have haven't having he'd he's i've it's she'd she's they'd they've we've you've"""
)
QUESTION_WORDS: Final = word_set("how what whether why if who when where which")
PLACE_OR_TIME: Final = word_set("on in at for during after before last this earlier late early to via through")
"""Words that begin what may stand between a cue and its content."""
CLAUSE_PRONOUNS: Final = word_set("he she they it we i you there")
CLAUSE_LEADS: Final = word_set(
    """although as because despite even here if no since so there though under unless when while without yes"""
)
"""Words that begin a clause after "said"."""
MIDDLE: Final = word_set("also often still already once now then even just")
"""Adverbs between a subject and its verb."""
OBJECT_PRONOUNS: Final = word_set("him them me us himself herself itself themselves it you her")
QUOTED_AS: Final = (["quoted", "as"], ["cited", "as"])
"""Words before "saying" that make it the cue: "was quoted as saying"."""
FLOATING: Final = word_set("all each half neither both any every")
"""Words that follow their noun: "they have all said"."""
GERUND_LEADS: Final = word_set("after while before by upon when without since despite and or but then")
AFTER_SUBJECT: Final = word_set("who which that do does did don't didn't doesn't")
"""Words that only a verb follows."""
