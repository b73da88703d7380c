"""What a bag of words reaches against readers' verdicts: the least that the verdicts must beat.

Usage: python benchmarks/coverage_baseline.py FILE

FILE as benchmarks/readers.py says. A claim is "carried" where the best single sentence of any other article of the
event has enough of its words, stems compared, all words alike: one threshold, the best for the agreement, so that the
baseline is fitted to the file itself. Prints, at several thresholds, of what readers found carried the share that is
found, how often "nobody has it" is right, and the agreement, where carried counts as the commonest of the readers'
verdicts on what is carried.
"""

import sys
from pathlib import Path

from readers import Event, Judgement, read_events


def overlap(event: Event, one: Judgement) -> float:
    """Return the greatest share of a claim's words that one sentence of another article has."""
    if one.claim is None:
        return 0.0
    keys = event.candidates.claims[one.at][one.claim.id].keys
    others = [event.articles[at] for at in one.how]
    shares = (len(keys & other.side.worded[at].keys) / max(1, len(keys)) for other in others for at in other.body)
    return max(shares, default=0.0)


def main() -> None:
    """Print the figures."""
    rows = [(overlap(event, one), one) for event in read_events(Path(sys.argv[1])) for one in event.judgements]
    for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        carried = [share >= least for share, one in rows if one.ways]
        alone = [not one.ways for share, one in rows if share < least]
        same = [("whole" in one.ways) if share >= least else not one.ways for share, one in rows]
        print(
            f"words {least:.2f}:  carried {sum(carried) / max(1, len(carried)):.3f}  "
            f"alone right {sum(alone) / max(1, len(alone)):.3f}  agreement {sum(same) / max(1, len(same)):.3f}"
        )


if __name__ == "__main__":
    main()
