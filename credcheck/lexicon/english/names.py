"""Names: what stands before a name, what belongs to it, and first names by pronoun."""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

ROLES: Final = {
    "sen.": "senator", "rep.": "representative", "gov.": "governor", "dr.": "doctor", "gen.": "general",
    "col.": "colonel",
        "lt.": "lieutenant", "sgt.": "sergeant", "capt.": "captain", "rev.": "reverend", "prof.": "professor",
    "pres.": "president", "amb.": "ambassador", "supt.": "superintendent", "maj.": "major", "adm.": "admiral",
}  # fmt: skip
"""Titles before a name and the noun that later stands for them: "Sen. Ruiz" … "the senator"."""


MALE: Final = word_set(
    "mr mr. sir king prince lord congressman chairman spokesman councilman father mayor's businessman"
)
FEMALE: Final = word_set(
    "mrs mrs. ms ms. miss lady queen princess dame congresswoman chairwoman spokeswoman councilwoman sister"
)

HONORIFICS: Final = word_set("messrs miss mlle mme mr mrs ms mx sra")
TITLES_CUT: Final = word_set(
    """adm amb assoc asst atty brig capt cdr cllr cmdr col comm const cpl dep det dr fr gen gov govs hon insp lt
    maj mgr msgr ofc pfc pres prof profs pte pvt rep reps rev sen sens sgt spc ste supt treas"""
)
"""Titles as they are cut before a name, without their full stop: "Sen. Ruiz"."""
TITLE_NOUNS: Final = word_set(
    """agent alderman ambassador assemblyman assemblymember assemblywoman brother captain chairman chairwoman
    chancellor chief coach colonel commissioner congressman congresswoman constable councillor councilman
    councilmember councilwoman dame deputy detective director
    doctor father general governor judge justice king lady leader lieutenant lord major mayor minister officer
    pope president prince princess professor queen representative secretary senator sergeant sheriff sir
    sister speaker trooper"""
)
"""Titles that stand before a name in full: "Senator Ruiz"."""
POSTS: Final = word_set(
    """actor actress admiral adviser advisor aide analyst anchor archbishop attorney author bishop cardinal ceo
    chair chairperson counsel director-general economist editor host investigator journalist lawmaker lawyer
    manager pastor premier rabbi reporter singer spokesman spokeswoman strategist superintendent treasurer
    whip"""
)
"""What somebody is by trade or post, where it stands before the name: "analyst Ana Ruiz"."""
TITLE_MODIFIERS: Final = word_set(
    """acting american campaign candidate co-founder congressional defence defense democratic executive
    first foreign former founder gop health house interior labor lead majority minority national nominee party
    presidential prime republican senate senior state treasury vice white"""
)
"""What may stand before or inside a title: "former vice president"."""
TITLES: Final = (
    TITLE_NOUNS | POSTS | TITLE_MODIFIERS | HONORIFICS | {"dr"} | {f"{cut}." for cut in TITLES_CUT | HONORIFICS}
)
"""What stands before a name and is no part of it."""

HUMAN_TITLES: Final = (
    TITLES - TITLE_MODIFIERS - (POSTS - {"admiral", "archbishop", "bishop", "pastor", "premier", "rabbi"})
)
"""Titles behind which one name alone is a person's: "Mr. Trump", "Gov. Lee"."""

SOURCE_RANKS: Final = (
    TITLE_NOUNS
    | TITLES_CUT
    | HONORIFICS
    | word_set("adviser aide house majority minority official senate spokesman")
    | word_set("spokesperson spokeswoman")
)
"""Words of a source that say what somebody is, not who."""

TITLES_OF_NAMESAKES: Final = TITLE_NOUNS | TITLES_CUT | {"saint"}
"""Two surnames after a title are two people."""

CAPITAL_CUTS: Final = "|".join(sorted((word.capitalize() for word in TITLES_CUT | HONORIFICS), key=len, reverse=True))
TITLES_BEFORE_NAMES: Final = rf"(?:{CAPITAL_CUTS}|{'|'.join(sorted(word.capitalize() for word in TITLE_NOUNS))})\b\.?"
"""Pattern of a title before the name of a person."""

PERSON_OPENS: Final = (
    r"(?:But |And |Then |Later )?"
    rf"(?:[Hh]e |[Ss]he |(?:{CAPITAL_CUTS}|Sir|Lord|Dame)\.? [A-Z]|[A-Z][a-z’']+ [A-Z][a-z’']+[ ,])"
)
"""Pattern of a sentence that opens with a person."""

AFTER_AGE: Final = r", (?:who|of|from|was|said|told|an?|the|is|has|had|were)\b"
"""Pattern of what follows a person's age."""

PARTICLES: Final = word_set("al ben bin da de del den der di dos du el ibn la le ter van von")
"""Small words inside surnames."""
NAME_PARTICLES: Final = "|".join(sorted(PARTICLES))

SUFFIXES: Final = word_set("ii iii iv jr jr. sr sr.")
"""What may follow a surname."""

POST_NOMINALS: Final = word_set(
    """bem cbe cpa dbe dds dvm esq esq. frcp frs gbe jd kbe kc llb llm m.d. mba mbe md mep mp msp obe ph.d. phd qc rn"""
)
"""Honours, degrees and seats behind a name and no part of it: "Dr Jane Ward MBE"."""

ALSO_NAMES: Final = frozenset(("Long", "May", "Will"))
"""Names that are small words too: written with a capital inside a sentence they are names."""

NAME_PREFIXES: Final = "Mc|Mac|De|Di|Van|Le|La|O'"
"""What is written close to a surname."""
TITLES_OF_SHORT_NAMES: Final = (
    "Mr|Ms|Mrs|Miss|Sen|Rep|Gov|Senator|Representative|Governor|Mayor|Sheriff|Judge|Dr|Prof|Sgt|Lt|Capt|Detective|Officer"
    "|Chief|Congressman|Congresswoman|Bishop|Gen|Col"
)
"""Titles behind which a surname alone is a person that the article has named."""
OPENS_POST: Final = "a|an|the|his|her|its|their|and"
CHIEFS: Final = "chief|CEO|boss|president|founder|owner|head"
"""Posts that may be the same post in other words."""
NOT_THE_POST: Final = "former|ex-|then-|then|candidate|nominee|elect|hopeful|deputy|acting|onetime|late"
"""Words that say somebody does not hold the post, or not alone."""
KIN: Final = word_set(
    """aunt brother brothers children couple cousin daughter daughters family father husband mother nephew niece parents
    siblings sister sisters son sons twin uncle widow wife"""
)
