"""Grammar words: the sets of small words that decide where verb groups, clauses and gerunds begin."""

from typing import Final


def word_set(words: str) -> frozenset[str]:
    """Return the words of a table written in one string."""
    return frozenset(words.split())


def word_list(words: str) -> tuple[str, ...]:
    """Return the words of a table in order, for the options of a rule."""
    return tuple(words.split())


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

PRONOUN_SOURCES: Final = word_set("he i it she they we who")
"""Pronouns that stand for a source."""

QUANTIFIERS_BEFORE_PEOPLE: Final = word_set("few many most others several some")

BEFORE_INFINITIVE: Final = word_set("again also even not once soon to")
"""Words between "expected" and the verb: "is expected to soon"."""

FIRST_PERSON: Final = word_set("i me mine my myself our ours ourselves we")

NEGATOR: Final = (
    r"\b(?:not|never|nobody|neither|nor|cannot|denie[sd]|deny|denying|fail(?:s|ed)? to|unable to|voted against|"
    r"(?:refus|declin)(?:e[sd]?|ing)(?:\s\w+){0,3} to)\b|n't\b|\b(no)\s"
)
"""Pattern of words that deny."""

TURNING: Final = word_set("cannot never no nobody none not nothing without")
"""Words that turn a quotation into its opposite."""

NEGATIVE_PREFIXES: Final = word_list("dis il im in ir mis non un")
"""Prefixes that turn a word into its opposite."""

AFTER_PASSIVE_CUE: Final = word_set("about as because for how of on over that to whether")
"""Words behind an agent that go on with what it says: "was criticized by rivals for …"."""

AFTER_OBJECT: Final = word_set("about against for of on over that to with")

EMPTY_CONTENT: Final = word_set("""her herself him himself it me one so that them themselves then there this us you""")
"""A content of one of these words says nothing."""

SUBORDINATORS: Final = word_set("after although before if once since though when while")

AFTER_REDUCED_CUE: Final = word_set("about as for how if on to what when whether which who why")
"""Words behind a participle that opens a sentence: "Asked about the sale, …"."""

IS_OR_WAS: Final = word_set("are aren't be been being he's is isn't it's she's they're was wasn't were weren't")

AFTER_SEEMING: Final = word_set("as determined intent less like likely more poised that to")

AFTER_STATE: Final = word_set("about at for in of over that to whether with")

REPORTERS_OWN: Final = word_set("after although as because before despite since though under when while without")
"""Words behind "“…,” she said" that begin what the reporter adds."""

SUBORDINATE_CLAUSE: Final = (
    r"(?:if|when|while|although|though|once|unless|as|should|even if|because|since|after|before)\b[^,]*, "
)
"""Pattern of a subordinate clause that opens a sentence, with its comma."""

OPENING_ADVERB: Final = (
    r"(?:moreover|however|still|but|and|also|meanwhile|furthermore|in turn|eventually|ultimately|instead|then"
    r"|in addition|as a result|for now|yet|perhaps),? "
)
"""Pattern of an adverb that opens a sentence."""

SENTENCE_LIKE: Final = (
    r"\b(?:I|we|you|he|she|it|they|this|that|there|what|who|is|are|was|were|am|be|been|has|have|had|do|does|did|don['’]t"
    r"|can|can['’]t|will|would|should|could|must|won['’]t|not|never|no|let|I['’]m|it['’]s|we['’]re|that['’]s)\b"
)
"""Pattern of a word that only a whole sentence has."""

ASIDES: Final = word_set("contrary despite due given however if thanks though while")
"""Words that begin an aside behind "that": "said that, given the cost, …"."""

NAME_JOINTS: Final = word_set("at by for from in of on to with")

APPOSED: Final = word_set("a an chair chairman chairwoman director one president the")

OPENS_CLAUSE: Final = word_set("although and as because but if that though while")
"""Words before the phrase that a segment holds: "As Ana Ruiz (D-Ohio) said"."""

PEOPLE_PRONOUNS: Final = word_set("he he's her him she she's them they they're we who")

NOT_ADVERBS: Final = word_set("ally anomaly assembly bully family italy july lily monopoly rally reply supply")

NOT_ED: Final = word_set(
    """bed breed creed embed feed greed hundred indeed naked need red sacred seed shed speed united"""
)

HYPOTHETICAL: Final = word_set("can could may might must should to will would")

QUANTIFIERS_AND_ARTICLES: Final = word_set("a another few many most one other several some the")

TENTATIVE: Final = word_set("are aren't been he's is isn't it's she's they're was wasn't were weren't")

VAGUE_DETERMINERS: Final = word_set("""any certain few many most multiple numerous other others several some various""")

SINGULAR_PRONOUNS: Final = word_set("he he'd he'll he's her him his she she'd she'll she's")

PLURAL_PRONOUNS: Final = word_set("both their they they'd they'll they're they've")

FIRST_PERSON_PRONOUNS: Final = word_set("i i'd i'm i've my our we we'd we're we've")

GOES_ON_WITH: Final = word_set("briefed conducted familiar published released that who with")
"""Words with which the noun phrase of a source goes on."""

AFTER_CLAIM_NOUN: Final = word_set("about for of on that to")
"""Words behind a claim noun that bring in its content: "her claim that"."""

OPENS_QUOTED_CLAUSE: Final = word_set("as if no there while yes")
"""Words that open a clause after a cue."""

OPENS_ASIDE: Final = word_set("citing now speaking then where which who whom whose")
"""Words that open an aside between a noun and its verb."""

NO_ROLE: Final = word_set("former mr mr. mrs mrs. ms ms.")
"""Titles that name no role."""

ENDS_NOUN_CONTENT: Final = word_set(
    """-- ; after although amid before but during if though throughout unless until when while —"""
)
"""What ends a noun phrase that somebody criticizes, praises or calls for."""

QUESTIONS_AND_TOPICS: Final = word_set("that to about why how whether what if")
"""Words that begin what somebody was told or asked."""
CLAUSES_AND_IT: Final = word_set("that to how why whether it")
"""Words that begin the object of a verb of saying, never of a noun."""
CLAUSE_BOUNDS: Final = word_set("that which who because if when while")
AFTER_SIGNATURE: Final = word_set("in of at on for via")
"""Words behind the name of a signature: where its bearer lives or writes."""
PLACE_OR_TIME_AFTER_CUE: Final = "on|in|at|to|during|after|before|last"

FRONTS_CLAUSE: Final = word_set("after although as because before if since though when while")
"""Words that open a clause before the main one, which starts behind its comma."""

ASKED_ABOUT: Final = word_set("about how if to what when whether which who whom why")
"""Words that begin what somebody was asked: "Asked on Monday whether …"."""

BEFORE_ASKED_ABOUT: Final = word_set("at by during in last on the this")
"""Words that may stand between "asked" and that: "Asked during a debate why …"."""

SET_OFF_ADVERBS: Final = word_set("also however instead meanwhile moreover nevertheless nonetheless then though too")
"""Adverbs that commas set off behind a subject: "Critics, however, say"."""

BEFORE_CHANNEL: Final = word_set("at by during in on through to via")

NOT_DENIED: Final = (
    r"\b(?:not|never|cannot|without|nobody|neither|nor|refus\w+ to|declin\w+ to|fail\w* to|tr(?:y|ied|ies) to|could"
    r"|would|might|may|if)\b|n't\b"
)
"""Pattern of words of a cue with which nothing is denied."""
DENIED_CLAUSE: Final = r"\s*(?:that|he|she|they|it|there|we|i)\s"
"""Pattern of the start of a clause that is denied."""

BEFORE_VALUE: Final = word_set("after before by from in since to")
