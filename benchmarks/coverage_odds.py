"""Fit how much of a claim another article carries, and say how often that is right on events it was not fitted to.

Usage: python benchmarks/coverage_odds.py FILE

FILE as benchmarks/readers.py says. Two logistic models are fitted on pairs of a claim and another article: is anything
carried, and is all of it. Prints their coefficients for credcheck/compare/matching/thresholds.py, and for each event
left out in turn the figures that the models fitted on the other events reach there, at several thresholds.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from readers import Event, Judgement, read_events

from credcheck.compare.matching import coverage
from credcheck.compare.matching.coverage import ArticlePair, ClaimCoverage, is_vetoed
from credcheck.compare.sentences.content_overlap import said_by
from credcheck.compare.sentences.hard_tokens import TokenKind

NAMES = ("intercept", "likeness", "covered", "names_missing", "figures_missing", "dates_missing", "dates_found")
ASKED = {"CARRIED": (0, 1, 5, 6), "WHOLE": (0, 1, 2, 3, 4, 5)}
"""Which of them each model is asked: more of them fitted the events better that it knew, and the others worse."""
RIDGE = 0.5
Measured = dict[int, tuple[list[float], bool]]
"""By other article: the measures, and whether a hard token keeps the claim from being carried whole."""


def measures(found: ClaimCoverage) -> list[float]:
    """Return what the models are asked about one claim and one article, in the order of NAMES."""
    return [
        1.0,
        found.likeness,
        found.covered,
        found.lacks(TokenKind.NAME),
        found.lacks(TokenKind.FIGURE),
        found.lacks(TokenKind.DATE),
        found.has(TokenKind.DATE),
    ]


def measure(event: Event, one: Judgement) -> Measured:
    """Return the measures of a judged claim beside each other article."""
    ours = event.articles[one.at]
    if one.claim is None:
        return {}
    worded = event.candidates.claims[one.at][one.claim.id]
    backing = ours.side.attribution(one.claim)
    said = said_by(worded.terms, [backing] if backing else [])
    found = {}
    for at in one.how:
        pair = ArticlePair(ours, event.articles[at], event.candidates.weights)
        covered = pair.cover(one.claim.span, worded, said)
        if covered.bearing:
            found[at] = measures(covered), is_vetoed(covered)
    return found


def fit(rows: Sequence[Sequence[float]], wanted: Sequence[bool], asked: Sequence[int]) -> NDArray[np.float64]:
    """Return the coefficients of a logistic model, by Newton's method; 0.0 for what it is not asked.

    A ridge on all but the intercept keeps the coefficients small.
    """
    x, y = np.array(rows)[:, asked], np.array(wanted, dtype=float)
    ridge = RIDGE * np.eye(x.shape[1])
    ridge[0, 0] = 0.0
    found = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1.0 / (1.0 + np.exp(-x @ found))
        gradient = x.T @ (y - p) - ridge @ found
        found += np.linalg.solve((x.T * (p * (1 - p))) @ x + ridge, gradient)
    every = np.zeros(len(NAMES))
    every[list(asked)] = found
    return every


Judged = list[tuple[str, Measured, Judgement]]


def train(judged: Judged) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the coefficients for carried and for carried whole."""
    rows = [(found[at][0], one.how[at]) for _, found, one in judged for at in found]
    measured = [row for row, _ in rows]
    return (
        fit(measured, [bool(how) for _, how in rows], ASKED["CARRIED"]),
        fit(measured, [bool(how & {"whole", "differs"}) for _, how in rows], ASKED["WHOLE"]),
    )


def said(found: Measured, models: Sequence[NDArray[np.float64]], carried_at: float, whole_at: float) -> str:
    """Return what is said of a claim: whole, part or alone."""
    best = "alone"
    for row, vetoed in found.values():
        carried, whole = (1.0 / (1.0 + np.exp(-np.array(row) @ model)) for model in models)
        if carried >= carried_at:
            best = "whole" if whole >= whole_at and not vetoed else "part" if best == "alone" else best
    return best


def report(rows: Sequence[tuple[str, Judgement]]) -> str:
    """Return the figures of what was said, as shares."""

    def share(of: list[bool]) -> float:
        return sum(of) / max(1, len(of))

    carried = share([what != "alone" for what, one in rows if one.ways])
    leads = share([what == "alone" for what, one in rows if "whole" in one.ways])
    whole = share([what == "whole" for what, one in rows if one.ways in ({"whole"}, {"whole", "part"})])
    right = share(["whole" in one.ways for what, one in rows if what == "whole"])
    part = share([bool(one.ways) for what, one in rows if what == "part"])
    alone = share([not one.ways for what, one in rows if what == "alone"])
    wanted = [
        "whole" if "whole" in o.ways and not o.ways & {"differs", "denied"} else "part" if o.ways else "alone"
        for _, o in rows
    ]
    same = share([w == s and not o.ways & {"differs", "denied"} for w, (s, o) in zip(wanted, rows, strict=True)])
    return (
        f"carried {carried:.3f}  leads alone {leads:.3f}  whole {whole:.3f}  whole right {right:.3f}  "
        f"part right {part:.3f}  alone right {alone:.3f}  same as reader {same:.3f}"
    )


def main() -> None:
    """Fit, and print."""
    # A pair below the threshold in force is not measured further: here every pair is.
    coverage.CARRIED_AT = coverage.CARRIED_APART_AT = 0.0  # type: ignore[misc]
    judged: Judged = [
        (event.name, measure(event, one), one) for event in read_events(Path(sys.argv[1])) for one in event.judgements
    ]
    if not judged:
        return
    for title, model in zip(ASKED, train(judged), strict=True):
        print(title, ", ".join(f"{name}={value:.2f}" for name, value in zip(NAMES, model, strict=True)))
    events = sorted({event for event, _, _ in judged})
    left_out = {name: train([one for one in judged if one[0] != name]) for name in events}
    for carried_at in (0.35, 0.4, 0.42, 0.45, 0.5, 0.55, 0.6):
        for whole_at in (0.4, 0.45, 0.5, 0.55, 0.6):
            rows = [(said(found, left_out[event], carried_at, whole_at), one) for event, found, one in judged]
            print(f"carried at {carried_at:.2f}, whole at {whole_at:.2f}:  {report(rows)}")


if __name__ == "__main__":
    main()
