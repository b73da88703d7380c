"""Words of the comparison: those that carry no content, and those that reporters swap freely."""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

STOP_WORDS: Final = word_set(
    """a a.m about above according after again against all also although am amid among an and any are arent as at
    be because been before being below between both but by can cannot cant could couldnt d did didnt do does
    doesnt doing dont down dr during each either even ever every few for from further get gets getting given go
    goes going gone got had hadnt has hasnt have havent having he her here hers herself hes him himself his how
    however i id if ill im in include included includes including into is isnt it its itself ive just lets like
    ll m made make makes many may me might more most mr mrs ms much must my myself n neither no nor not now nt
    of off on once one only onto or other others our ours ourselves out over own p.m per pm put quite rather re
    s said same say saying says she shes should shouldnt since so some still such t take tell tells than that
    thats the their theirs them themselves then there theres these they theyre this those though through thus to
    together told too toward towards under until up upon us ve very via was wasnt we well were werent weve what
    whats when where whether which while who whom whose why will with within without wont would wouldnt yes yet
    you your youre yours yourself youve"""
)
"""Words that carry no content."""

SYNONYMS: Final = (
    "kill slay die death dead deadly fatal fatality",
    "earthquake quake temblor",
    "resign quit",
    "fire sack dismiss oust",
    "blaze inferno",
    "shooting shoot gunshot gunfire",
    "acquire buy purchase acquisition",
    "arrest detain apprehend",
    "injure injury wound hurt",
    "film movie",
    "police cop",
    "negotiate negotiation talk",
    "deal agreement accord pact agree",
    "fund appropriation",
    "pass passage",
)
"""Words that reporters swap freely for one another; each group is compared as its first word."""
