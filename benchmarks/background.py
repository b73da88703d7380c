"""Make the background table anew: how common each term is in ordinary English, in tenths of a Zipf step.

Usage: python benchmarks/background.py > credcheck/lexicon/english/background.txt      (needs `pip install wordfreq`)

Every word of wordfreq's small English list is brought to the spelling that credcheck compares; the frequencies of
words that fall together are added. Zipf: base-10 logarithm of how often a term stands in a thousand million words.
"""

import math
from collections import defaultdict

from credcheck.text.terms import term_key

NOTICE = """\
# How common terms are in ordinary English: a line a level, tenths of the Zipf scale first, then its terms.
# Made by benchmarks/background.py from the small English word list of wordfreq 3 (Robyn Speer,
# doi:10.5281/zenodo.7199437), stemmed, added up and rounded. The list, and this table derived from it, are under
# Creative Commons Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). wordfreq draws on
# Google Books Ngrams (https://books.google.com/ngrams), the Leeds Internet Corpus (http://corpus.leeds.ac.uk),
# Wikipedia (https://www.wikipedia.org), ParaCrawl (https://paracrawl.eu), the SUBTLEX word lists (Marc Brysbaert et
# al., http://crr.ugent.be), OPUS OpenSubtitles (http://opus.nlpl.eu, http://www.opensubtitles.org) and other lists
# that its documentation names.
"""


def main() -> None:
    """Print the table."""
    from wordfreq import get_frequency_dict

    frequency: dict[str, float] = defaultdict(float)
    for word, share in get_frequency_dict("en", wordlist="small").items():
        key = term_key(word)
        if key and not key[0].isdigit() and " " not in key:
            frequency[key] += share
    levels = defaultdict(list)
    for key, share in frequency.items():
        levels[round(10 * (math.log10(share) + 9))].append(key)
    print(NOTICE, end="")
    for level in sorted(levels, reverse=True):
        print(level, *sorted(levels[level]))


if __name__ == "__main__":
    main()
