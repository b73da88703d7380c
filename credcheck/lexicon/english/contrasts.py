"""Words of which only one can hold: directions, parties, ranks, ordinals, superlatives, and verbs with two sides.

An editor may read these tables: where two reports of one thing have words of one row on either side, one is mistaken.
"""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

DIRECTIONS: Final = (
    (
        """rise rises rose risen rising increase increases increased climb climbs climbed gain gained grow grows grew
        grown soar soared jump jumped surge surged improve improved""",
        """fall falls fell fallen falling drop drops dropped decline declined decrease decreased sink sank plunged
        shrink shrank tumble tumbled slump slumped worsen worsened""",
    ),
    ("win wins won winning", "lose loses lost losing"),
    (
        "approve approves approved approval adopt adopted pass passed passes",
        "reject rejects rejected rejection veto vetoed block blocked",
    ),
    ("accept accepts accepted", "refuse refuses refused reject rejected decline declined"),
    (
        "support supports supported back backed favor favour favored favoured",
        "oppose opposes opposed opposition condemn condemned",
    ),
    ("convict convicted conviction", "acquit acquitted acquittal cleared"),
    ("hire hired appoint appointed reinstate reinstated", "fired dismiss dismissed sack sacked"),
    ("open opens opened opening reopen reopened", "close closes closed closing shut closure"),
    ("begin begins began begun start starts started", "end ends ended stop stopped halt halted"),
    ("raise raises raised", "cut cuts lower lowered reduce reduced slash slashed"),
    ("allow allows allowed permit permitted", "ban bans banned prohibit prohibited bar barred forbid forbade"),
    ("join joins joined", "leave leaves left quit"),
    ("arrive arrives arrived arrival", "depart departs departed departure"),
    ("legal lawful", "illegal unlawful"),
    ("more", "fewer"),
    ("above", "below"),
    ("upheld uphold affirmed", "overturn overturned reversed struck"),
    ("guilty", "innocent"),
    ("alive survived survivor", "dead died killed"),
    ("strengthen strengthened tighten tightened", "weaken weakened loosen loosened relax relaxed"),
    ("extend extended", "shorten shortened curtail curtailed"),
)  # fmt: skip
"""Two sides of one scale or one decision; a row may share a word with another row."""

CONVERSES: Final = word_set(
    "win wins won winning lose loses lost losing arrive arrives arrived depart departs departed"
)
"""Directions that both hold of one event, each of somebody else: "Brandt won" and "Kole lost"."""

PARTIES: Final = {
    "democrat": "democrat democrats democratic d dem dems",
    "republican": "republican republicans r gop g.o.p.",
    "labour": "labour",
    "conservative": "conservative conservatives tory tories",
    "liberal democrat": "lib-dem lib-dems",
    "green": "greens",
    "independent": "i",
}
"""Parties by the words that name them; single letters hold inside brackets alone: "(D-Ohio)"."""

JUNIOR: Final = word_set("deputy vice assistant acting associate lieutenant under junior co")
"""Words before a rank that make it another rank: "deputy attorney general". "Former" says when, not which."""

RANKS: Final = word_set(
    """admiral ambassador aide analyst archbishop attorney bishop captain cardinal chairman chairwoman chancellor chief
    clerk coach colonel commissioner congressman congresswoman controller coroner council-member councillor councilman
    councilor councilwoman counsel director editor engineer executive founder general governor head inspector judge
    justice king lawyer leader lieutenant magistrate major manager mayor minister officer owner pilot pope premier
    president prince principal professor prosecutor queen rabbi representative secretary senator sergeant sheriff
    speaker spokesman spokesperson spokeswoman superintendent surgeon treasurer trooper undersecretary whip"""
)
"""What somebody is: "harbour chief Olga Rehn", "Olga Rehn, the harbour chief"."""

RANK_FORMS: Final = {
    "gov.": "governor", "gov": "governor", "sen.": "senator", "sen": "senator", "rep.": "representative",
    "rep": "representative", "gen.": "general", "col.": "colonel", "capt.": "captain", "lt.": "lieutenant",
    "sgt.": "sergeant", "prof.": "professor", "pres.": "president", "maj.": "major", "adm.": "admiral",
    "supt.": "superintendent", "congressman": "representative", "congresswoman": "representative",
    "councilor": "councillor", "councilman": "councillor", "councilwoman": "councillor", "chairwoman": "chairman",
    "spokeswoman": "spokesman", "spokesperson": "spokesman",
}  # fmt: skip
"""Ranks that are written several ways, and the one they are compared as."""

SHARED_RANKS: Final = word_set(
    """aide analyst attorney clerk coach councillor counsel editor executive judge lawyer officer representative
    senator spokesman trooper"""
)
"""Ranks that several people of one story hold: another holder is no contradiction."""

ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
}

SUPERLATIVES: Final = word_set(
    """largest biggest greatest highest lowest longest shortest oldest youngest smallest strongest weakest fastest
    slowest richest poorest deadliest worst best hottest coldest busiest tallest heaviest wealthiest costliest cheapest
    safest toughest harshest closest narrowest widest deepest fewest earliest only sole lone record unprecedented
    first-ever top"""
)
"""Words that leave room for one alone."""

TWO_SIDED: Final = word_set(
    """accuse accused accuses sue sued sues beat beats defeat defeated defeats succeed succeeded replace replaced
    blame blamed blames criticize criticized criticise criticised attack attacked attacks endorse endorsed arrest
    arrested shoot shot stab stabbed kill killed hit struck strike invite invited fired hire hired
    appoint appointed acquire acquired buy bought overtake overtook outpoll outpolled thank thanked praise praised warn
    warned urged owe owes owed pay paid marry married ask asked"""
)
"""Verbs of which it matters who does it and who is at the other end: "Hallam sued the council"."""

QUALITIES: Final = (
    ("more most greater larger bigger", "fewer fewest less least smaller"),
    ("largest biggest greatest", "smallest least"),
    ("higher highest", "lower lowest"),
    ("oldest older eldest", "youngest younger"),
    ("best better", "worst worse"),
    ("stronger strongest", "weaker weakest"),
    ("first", "last"),
    ("majority", "minority"),
    ("supporters allies", "opponents critics"),
    ("mother", "father"),
    ("son", "daughter"),
    ("brother", "sister"),
    ("husband", "wife"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("inside", "outside"),
    ("surplus profit", "deficit loss"),
    ("predecessor", "successor"),
    ("always", "never"),
    ("maximum", "minimum"),
    ("arrested detained", "released freed"),
    ("up", "down"),
    ("widen widened", "narrow narrowed"),
    ("admitted admits confirmed confirms", "denied denies"),
)
"""Qualities, kinships and sides of which only one can stand in one place of a sentence."""

OF_ANOTHER: Final = "who|for|of|and|to|with|that|which|in|on|at|by|from|as"
"""Words between a name and a rank that make the rank another person's: "Wendt, who works for Rep. Holt"."""
