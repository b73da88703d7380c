"""Words around quotation marks: what stands before the title of a work, or before words kept at arm's length."""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

SMALL_WORDS: Final = word_set("a an and as at but by for from in into nor of off on or over the to up vs with")
"""Words that titles of works write small."""

BEFORE_TITLE: Final = word_set(
    """album article ballad book chapter column comedy documentary drama editorial entitled essay exhibition feature
    film headline headlined hit movie musical novel op-ed opera paper piece play podcast poem program programme
    report sequel series show single sitcom song soundtrack speech story study subtitled thriller titled track
    video work"""
)
"""Nouns and participles that announce a title."""

BEFORE_SCARE_QUOTE: Final = word_set("so-called self-described self-styled dubbed nicknamed supposed termed")
"""Words that announce a name which is somebody else's, or nobody's in particular."""

SPOKEN: Final = word_set("added adds asked continued explained insisted replied said says shouted told warned wrote")
"""Verbs that stand beside a quotation; inside open marks they tell that one was forgotten."""

CLIPPED_WORDS: Final = word_set(
    """ave bout cause cos cuz em er fore fraid gainst im kay midst mongst neath nother nuff round s scuse spect stead
    struth til till tis tude tween twas twere twill twixt twould un"""
)
"""Words whose first letters an apostrophe stands for: 'til, 'em, rock 'n' roll."""
