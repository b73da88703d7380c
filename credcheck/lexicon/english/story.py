"""Words that tell what a story says of itself: its headline's liberties, its leftovers, its polls, its accusations."""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

CONTRACTIONS: Final = {
    "won't": "will not", "can't": "can not", "n't": " not", "'re": " are", "'m": " am", "'ve": " have",
    "'ll": " will", "'d": " would",
}  # fmt: skip
"""Short forms as a headline spells them out, the irregular ones first."""

OPERATORS: Final = word_set(
    "not never no none nothing nobody will would must shall should can could may might always only all every cannot"
)
"""Small words that turn a statement round, and so may not be put into a quotation."""

SENTENCE_WORDS: Final = word_set(
    """i we you he she they it this that there what is are was were am be been has have had do does did can will would
    should could must not never no let my your our"""
)
"""Words that make a quotation a sentence rather than a title or a label."""

SPEECH_FORMS: Final = word_set(
    """said says told added adds asked wrote writes explained noted argued insisted recalled replied tweeted
    testified continued concluded admitted acknowledged warned stressed"""
)
"""Forms of saying whose subject is a person."""

DERIVED_ENDINGS: Final = word_set("s es an n ian ism ist ite y er ers ed d i ing")
"""Endings that make another word of a name: "Clintons", "Trumpism", "Reaganite"."""

AHEAD_WORDS: Final = word_set(
    """will would scheduled set due planned plans expected expects until till by through before expires expire deadline
    upcoming future slated going ends starting beginning effective could might shall"""
)
"""Words of a sentence about what lies ahead: a date after the day of writing is no slip there."""

OFFICES: Final = word_set(
    """director manager chairman chairwoman chair secretary minister spokesman spokeswoman president governor senator
    representative congressman congresswoman mayor ambassador commissioner executive officer analyst adviser advisor
    strategist professor judge attorney prosecutor sheriff chief chancellor premier treasurer"""
)
"""Offices that an apposition gives to a person."""

WOMEN_AND_MEN: Final = word_set(
    """he him his she her hers woman women man men wife husband mother father sister brother daughter son girl boy
    girlfriend boyfriend mrs ms mr queen king lady spokeswoman spokesman aunt uncle grandmother grandfather actress
    victim who"""
)
"""Words of a sentence that bring in another person for the next pronoun."""

RANKS: Final = word_set(
    "chief top senior deputy assistant acting longtime former then new current outgoing incoming lead executive"
)
"""Words for a rank that reporters swap for one another or that a person may outgrow."""

POLL_RESULTS: Final = (
    "leads?|leading|led|ahead|trail(?:s|ing|ed)?|majority|most (?:americans|voters|people|britons)"
    "|neck[ -]and[ -]neck"
    "|tied|half of|two-thirds|three-quarters|favou?rability|approval"
)
"""Words with which a poll's result is told without a figure."""

POLL_LEADS: Final = "leads?|leading|led|ahead|edges?|edged|edging|tops?|topped|beats?|beating|bests?|advantage"
"""Words that put one ahead of the other."""

WRONGDOING: Final = (
    r"conspir(?:ed|ing|acy)|plot(?:ted|ting)? to|brib(?:e|ed|es|ery|ing)|embezzl\w+|fraud(?:ulent(?:ly)?)?"
    r"|raped?|raping"
    r"|sexual(?:ly)? (?:assault|abuse|harass)\w*|molest\w+|launder(?:ed|ing)|kickbacks?|cover(?:ed|ing)?[ -]up"
    r"|misconduct"
    r"|corrupt(?:ion|ly)?|illegal(?:ly)? (?:donat|contribut|financ|fund|pa|sp|us)\w+"
    r"|improper (?:\w+ )?(?:donations?|contributions?|payments?)"
    r"|leak(?:ed|ing) (?:confidential|classified|secret)|stole|stolen|cheat(?:ed|ing)|perjury|lied (?:to|under"
    r"|about)"
    r"|lying (?:to|under|about)|discriminat(?:ed|ing) against|racketeering|extort\w+"
)
"""Acts that the law or an employer punishes, as reporters word them."""

ANSWERS: Final = (
    r"den(?:y|ied|ies|ying|ial)|declin(?:ed|es) (?:to|an|further|comment)|refus(?:ed|es) to (?:comment|answer"
    r"|discuss)"
    r"|did ?n[o']t (?:immediately )?(?:respond|return|reply|comment|answer)|has ?n[o']t (?:yet )?(?:responded"
    r"|commented)"
    r"|(?:could|can) ?not (?:immediately )?be reached|unavailable for comment|no comment|request(?:s"
    r"|ed)? (?:for )?comment"
    r"|asked (?:for|to) comment|sought comment|reached for comment|(?:his|her|their|the) (?:lawyers?|attorneys?)"
    r"|(?:lawyers?|attorneys?|spokes\w+|representatives?) for|plead(?:ed|s)? (?:not )?guilty|pled"
    r"|apologi[sz]\w+|rejected the"
    r"|dismissed the|called the (?:claims?|allegations?|charges?|accusations?)|insist(?:ed|s) (?:he|she|they"
    r"|that)|convicted|defended"
    r"|maintain(?:ed|s) (?:his|her|their)? ?innocence|disput(?:ed|es)|refuted?|rebut(?:ted)?|contacted"
)
"""How a story says that the accused answered, or was asked."""

HEDGES: Final = (
    "may|might|could|alleged|allegedly|reportedly|possibly|purported(?:ly)?|suspected of|is considering|are considering"
)
"""Words with which a sentence leaves open what it tells."""

HEADLINE_HEDGES: Final = (
    "may|might|could|would|alleged|allegedly|reportedly|possible|possibly|likely|suspected|suspects?"
    "|accused?s?|accuses|charged"
    "|says?|said|claims?|reports?|reported|considers?|considering|weighs|eyes|mulls|plans?|planned|set to"
    "|seeks?|wants?|urges?|warns?"
    "|fears?|feared|hopes?|threatens?|if|how|why|what|who|when|proposes?|potential|potentially|expected|poised"
    "|apparent|apparently"
    "|can|should|must|vows?|tells?|told|asks?|suggests?|according|bid|risks?|calls|lawsuit|suit|sues|sued"
    "|allegations?|alleges?|charges?"
)
"""Words with which a headline does, or that make it one about a plan, a charge or a statement."""
