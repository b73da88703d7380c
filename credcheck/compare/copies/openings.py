"""Openings: two runs of letters in, whether one stands in the other out.

The verdict is rapidfuzz's `partial_ratio`. Nearly all pairs that are asked about fail, and most of them are told by
what a longer stretch could have in common at best, without sliding one text along the other letter by letter.
"""

from typing import Final

_FEW: Final = 4
"""So few places are left to rapidfuzz."""


def stands_in(part: str, text: str, least: float) -> bool:
    """Say whether some stretch of the longer one is as good as the shorter one: `least` the same, 0.0 to 1.0."""
    from rapidfuzz.fuzz import partial_ratio

    short, long = sorted((part, text), key=len)
    could = _could_stand(short, long, least) or (len(short) == len(long) and _could_stand(long, short, least))
    return could and partial_ratio(part, text, score_cutoff=100 * least) >= 100 * least


def _could_stand(part: str, text: str, least: float) -> bool:
    """Say whether `part` may stand in `text`: false only where it cannot.

    Laid at place `k`, `part` meets the letters `k - len(part)` to `k` of the text. All the letters that some places in
    a row meet have at least as long a subsequence in common with `part` as any of these places alone.
    """
    from rapidfuzz.distance import LCSseq

    size, room = len(part), len(text)
    if not part or not text:
        return True
    places = [(1, size + room - 1)]
    while places:
        low, high = places.pop()
        fewest = min(min(k, room) - max(0, k - size) for k in (low, high))
        needed = least * (size + fewest) / 2 - 1e-6
        met = text[max(0, low - size) : high]
        if len(met) < needed or LCSseq.similarity(part, met) < needed:
            continue
        if high - low < _FEW:
            return True
        middle = (low + high) // 2
        places += [(low, middle), (middle + 1, high)]
    return False
