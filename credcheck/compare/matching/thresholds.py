"""The numbers that decide how much of a claim another article carries."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Odds:
    """Coefficients of a logistic model: how much each measure of a claim beside an article raises the odds."""

    intercept: float
    likeness: float
    """Of the likeness of the claim and the likest sentence, 0.0 to 1.0."""
    covered: float
    """Of the share of the claim that the bearing sentences hold together, 0.0 to 1.0."""
    names_missing: float
    """Of each name of the claim that the other article does not have; the next three likewise."""
    figures_missing: float
    dates_missing: float
    dates_found: float


CARRIED: Final = Odds(-1.45, 8.48, 0.0, 0.0, 0.0, -0.49, 0.61)
"""Is anything of a claim carried by another article.

Set by `benchmarks/coverage_odds.py` on the readers' verdicts of eight events of three outlets (754 pairs of a claim and
an article). The likeness of the likest sentence alone puts a claim that is carried above one that is not in .87 of the
pairs; union coverage, words by meaning, pairs of words and the place in the article were tried and added nothing on
events left out.
"""
WHOLE: Final = Odds(-2.44, 5.20, 1.47, -0.35, -0.67, -0.67, 0.0)
"""Is all of it carried; set likewise. Three sentences together tell whole from part in .83, the best alone in .78."""
CARRIED_AT: Final = 0.42
"""Probability from which something is carried.

With each event left out in turn: .42 finds .93 of what is carried, calls .06 of what is whole nobody else's, and is
right in .76 of "in part" and .65 of "nobody has it"; .35 gives .94, .06, .72 and .63; .50 gives .83, .10, .79 and .51.
"""
ONE_MOMENT_DAYS: Final = 3
"""Days between two reports up to which they are of one moment of a story."""
CARRIED_APART_AT: Final = 0.65
"""The same where two reports lie further apart, or where a date is not known.

Reports of a running story share its words from week to week ("both sides made it clear that talks are productive"):
of nine claims of the seeds between .42 and .63 a reader finds four carried, above .65 all.
"""
WHOLE_AT: Final = 0.45
"""Probability from which all of it is carried: .69 of what is whole is found, and .75 of what is called whole is.

.40 gives .71 and .73, .60 gives .61 and .77.
"""
SURE_AT: Final = 0.70
"""Probability from which a claim that another source carries is called corroborated; below it is carried in part.

An editor relies on this word most. Set by reading each one said among the articles of 50 political events: at .65
about three in five were right; between .65 and .70 lay "it could divert $3 billion" beside "$3.6 billion", and
"supporters will have their say" beside a boycott.
"""
NAME_FACTOR: Final = 0.6
"""What a name weighs within two articles of one story beside another word as rare. 1.0 costs .006 of the .87."""
SENTENCES: Final = 3
"""Sentences of another article that together may carry a claim; a fourth added nothing for the readers' claims."""
FEWEST_QUOTED: Final = 2
"""Quoted words of content from which an article that has them all is said to have the quotation; one is anybody's."""
TOPIC_SHARE: Final = 0.25
"""Share of the sentences of both articles from which a word is what the event is about: to share it tells nothing."""
TOPIC_LEAST: Final = 2
"""Sentences that may hold any word, however short the articles are."""
WORDS_SHARE: Final = 0.5
"""Share of the words of a claim, names, ranks and figures left out, that others have where they carry all of it.

Below it most of what happened is not told: "praised the crew" of "Mayor Wendt of Lindholm praised the crew".
"""
QUOTED_WORDS_SHARE: Final = 0.3
"""The same where the other article quotes every word that the claim quotes.

Of 78 such claims of the readers' events 63 were carried whole by the same source, 10 told otherwise, 5 in part and
none by nobody; the share keeps out "called it “reckless” and promised to sue the county", of which the other has one
word.
"""
LEAST_GAIN: Final = 0.05
"""Share of a claim's weight that a further sentence must add to bear on it."""
RELATED_AT: Final = 0.10
"""Probability of one story from which two reports are of one running story; from .5 they are of one event.

The seeds: a draft on an official's visit has .14, .25 and .40 with three reports of the talks that the visit is about.
"""
