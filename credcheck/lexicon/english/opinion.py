"""Words of opinion, forecast and attack: they judge or look ahead instead of reporting."""

from typing import Final

from credcheck.lexicon.english.function_words import word_list, word_set

ATTACKS: Final = word_list(
    """accused accuses accusing attacked attacks blamed blames blaming blasted blasts condemned criticised
    criticises criticized criticizes criticizing denounced denounces derided derides faulted faults lambasted
    mocked mocks ridiculed slammed slams"""
)
"""Cues that attack whoever they name."""

HARSH: Final = word_list(
    """abusive bully bullying clueless corrupt coward cowardly crook delusional disgrace dishonest disloyal erratic
    fraud hypocrite idiot incompetence incompetent lazy liar lied lying racist reckless stupid toxic unfit
    unhinged unreliable untrustworthy"""
)
"""Words that attack whoever they are said of."""

JUDGING: Final = word_list(
    """absurd appalling ashamed awful brilliant cynical disgraceful disorganized fantastic foolish great horrible
    hypocritical ought outrageous pathetic ridiculous shame shameful terrible terrific unacceptable unfair
    unjust unwise wonderful"""
)
"""Words that judge instead of reporting."""

COMPLETED: Final = word_set(
    """adopted appointed approved arrested clinched completed concluded confirmed elected enacted finalised
    finalized passage passed ratified reached released rescued sealed signed struck"""
)
"""Words of what was awaited and has happened."""

NOT_YET: Final = (
    r"\b(?:would|could|should|might|may|if|unless|will|needs? to|hopes?|expected|seeks?|possible|toward|towards)\b"
)
"""Pattern of what has not happened yet."""

MAIN_MODAL: Final = (
    r"(?:(?!(?:is|are|was|were|has|have|had|did|does|do|that|which|who|said|will|would|can|\w+ed)\b)"
    r"[\w'$%.&-]+ ){1,14}?"
    r"(?<!early )(?<!late )(?<!in )(?<!of )(?:could|may|might)"
    r"(?: (?:also|still|yet|well|soon|even|eventually|significantly))? "
    r"(?!not have\b|have \w+(?:ed|en)\b|be (?:best )?known\b|\d)\w+"
)
"""The first verb of the main clause is "could", "may" or "might", and looks ahead; "May 1" is a day."""

FIXED: Final = (
    r"\b(?:until|by|on|from|before|after) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}\b"
    r"|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.? \d"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
    r"|\bmay (?:not |only )(?!have\b)"
    r"|\bunder the (?:\w+ ){0,2}(?:rules?|law|act|bill|plan|policy|order|ordinance|measure|contract)\b"
)
"""A deadline, a plan with its day or a rule: it looks ahead, and another report has it or has it otherwise."""

REQUESTS: Final = (
    r"(?:please|let us|let's|may the|click|follow|subscribe|sign up|read more|see also|join us|stay tuned|send us"
    r"|tell us|write to us|call us|email us|don't miss|thank you|thanks to|(?:we|i) (?:hope|wish|ask) you)\b"
    r"|what an? [^.?]*!$|how \w+ (?:it|he|she|they|we) [^.?]*!$"
)
"""A request, a wish or an exclamation of the outlet's own: nothing that could be true or false."""

FORECASTS: Final = (
    (
        word_set("expected likely bound set poised"),
        (
            r"(?:is|are) (?<!\wis )(?<!\ware )(?:widely )?(?:expected|likely|bound|set|poised) to "
            r"(?:shape|influence|affect|impact|play|determine|weigh|define|dominate|test|deepen|reshape|have)\b"
        ),
    ),
    (
        word_set("likely probably certainly crucial critical key pivotal decisive vital"),
        (
            r"will (?<!\wwill )"
            r"(?:likely|probably|almost certainly|be (?:crucial|critical|key|pivotal|decisive|vital))\b"
        ),
    ),
    (word_set("coming next"), (r"\b(?:coming|next) (?:days|weeks|months|years) will\b")),
)
"""Words without which no sentence has the pattern, and the pattern of a forecast."""

OPINION_OPENS: Final = (
    *("in conclusion,", "overall,", "to sum up,", "in summary,", "all in all,", "in short,", "clearly,", "obviously,"),
    *("unfortunately,", "sadly,", "hopefully,", "frankly,", "admittedly,", "thankfully,"),
)
"""Openings of a sentence that gives an opinion."""

OPINIONS: Final = (
    (word_set("seen"), (r"remains? to be seen(?<!\wremain to be seen)(?<!\wremains to be seen)\b")),
    (word_set("tell"), (r"time will tell(?<!\wtime will tell)\b")),
    (word_set("remains"), (r"the question remains(?<!\wthe question remains)\b")),
    (
        word_set("clear hard difficult easy time important"),
        (r"it is (?<!\wit is )(?:clear|hard|difficult|easy|time|important) (?:to|that)\b"),
    ),
    (word_set("i we"), (r"\b(?:i|we) (?:think|believe|feel|hope|doubt|suspect|argue)\b")),
    (
        word_set(
            """exemplifies exemplified exemplify underscores underscored underscore epitomizes epitomises epitomized
            epitomised epitomize"""
        ),
        (r"\b(?:this|it|situation|episode|case|debate|push|moment) (?:\w+ )?(?:exemplif|underscor|epitomi[sz])\w*"),
    ),
)
"""Words without which no sentence has the pattern, and the pattern of an opinion."""

BACKGROUND: Final = (
    r"[a-z][\w&.' -]{1,60}?(?: \([a-z]{2,8}\))?(?:, (?:an? |the )[^,]{5,90},)? (?:is|are) "
    r"(?:responsible for|charged with overseeing|tasked with|defined as|known as|named after|short for)\b"
)
"""Pattern of a sentence that defines somebody or something."""

DEFINING: Final = word_set("charged defined known named responsible short tasked")
"""Words without which no sentence defines."""

OUTCOME_VERBS: Final = word_list(
    """affect alter define determine dominate exacerbate fuel harm hurt influence intensify reshape shape shift
    strain test threaten transform undermine weaken worsen"""
)
"""What something may do to the world: behind "is expected to" they make an outcome, not an appointment."""
