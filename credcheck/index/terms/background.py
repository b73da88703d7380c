"""The background: how much a word tells when nothing is known of the story, from how rare it is in ordinary English.

The table is under CC BY-SA 4.0, see its first lines; `benchmarks/background.py` makes it.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from credcheck.index.thresholds import COMMONEST, LEAST_WEIGHT


@cache
def background_weights() -> Mapping[str, int]:
    """Return the weight of each known term: tenfold rarity is 1000 more, from 200 for the commonest to 4000."""
    weights = {}
    for line in (files("credcheck.lexicon.english") / "background.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            level, *keys = line.split()
            weights.update(dict.fromkeys(keys, max(LEAST_WEIGHT, 100 * (COMMONEST - int(level)))))
    return weights
