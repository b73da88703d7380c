"""Names: what stands before a name, what belongs to it, and first names by pronoun."""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

TITLES_BEFORE_NAMES: Final = (
    r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Gen|Col|Capt|Sgt|Prof|Rev|Hon|Sir|Dame|President|Senator|Representative"
    r"|Congresswoman|Congressman|Governor|Mayor|Minister|Secretary|Chancellor|Speaker|Leader|Chairman|Chairwoman"
    r"|Commissioner|Councilman|Councilwoman|Councillor|Judge|Justice|Sheriff|Chief|General|Ambassador|Director)\.?"
)
"""Pattern of a title before the name of a person."""

PERSON_OPENS: Final = (
    r"(?:But |And |Then |Later )?"
    r"(?:[Hh]e |[Ss]he |(?:Mr|Mrs|Ms|Dr|Sir|Lord|Sen|Rep|Gov)\.? [A-Z]|[A-Z][a-z’']+ [A-Z][a-z’']+[ ,])"
)
"""Pattern of a sentence that opens with a person."""

RANKS_OF_DENIERS: Final = word_set(
    """adviser aide house leader majority minority official president secretary senate spokesman spokeswoman"""
)
"""Words of a source that say what somebody is, not who."""

TITLES_OF_NAMESAKES: Final = word_set(
    """agent ambassador brother capt captain chairman chief coach colonel commissioner constable councillor deputy
    det detective director doctor father general gov governor judge justice king lady lieutenant lord lt major
    mayor minister officer pope president prince princess prof professor queen rep saint secretary sen senator
    sergeant sgt sheriff sir sister trooper"""
)
"""Two surnames after a title are two people."""

RANKS: Final = word_set(
    """chief director dr gov minister mr mrs ms president rep secretary sen spokesman spokesperson spokeswoman"""
)

AFTER_AGE: Final = r", (?:who|of|from|was|said|told|an?|the|is|has|had|were)\b"
"""Pattern of what follows a person's age."""

PARTICLES: Final = word_set("al ben bin da de del den der di dos du el ibn la le ter van von")
"""Small words inside surnames."""

SUFFIXES: Final = word_set("ii iii iv jr jr. sr sr.")
"""What may follow a surname."""

POST_NOMINALS: Final = word_set(
    """bem cbe cpa dbe dds dvm esq esq. frcp frs gbe jd kbe kc llb llm m.d. mba mbe md mep mp msp obe ph.d. phd qc rn"""
)
"""Honours, degrees and seats behind a name and no part of it: "Dr Jane Ward MBE"."""

ALSO_NAMES: Final = frozenset(("May", "Will"))
"""Names that are small words too: written with a capital inside a sentence they are names."""
