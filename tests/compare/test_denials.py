"""What denies a claim, and what only looks as if it did."""

import pytest

from credcheck.model.evidence import Support
from tests.compare.newsroom import report, verdict_on

CLAIM = "The cannery of Lindholm dumped brine into the harbour in March, letters of its foreman show."
ABOUT = "The harbour of Lindholm smelled of brine all spring, and fishermen stayed ashore."


def support(denial: str, claim: str = CLAIM) -> Support:
    """Return the support of a claim beside a report that holds the sentence."""
    ours = report(f"{claim}\n\nPort warden Olga Brandt has the letters.", "Harbour Times")
    return verdict_on("brine", ours, report(f"{ABOUT}\n\n{denial}\n\nOlga Brandt kept a log.", "Coast Courier")).support


@pytest.mark.parametrize(
    "denial",
    [
        "Director Jens Holt denied that the cannery had dumped brine into the harbour in March.",
        "Director Jens Holt denied dumping brine from the cannery into the harbour in March.",
        "Director Jens Holt rejected claims that the cannery dumped brine into the harbour in March.",
        "A lawyer disputed a report that the cannery dumped brine into the harbour in March.",
    ],
)
def test_a_statement_is_denied(denial: str) -> None:
    assert support(denial) is Support.DISPUTED


@pytest.mark.parametrize(
    "denial",
    [
        "Director Jens Holt did not deny that the cannery had dumped brine into the harbour in March.",
        "Director Jens Holt declined to dispute that the cannery dumped brine into the harbour in March.",
        "The council rejected a plan of the cannery to pump brine into the harbour in March.",
        "Jens Holt, who runs the cannery, has also dismissed Brandt's idea.",
        "The port denied the cannery a permit to pump brine into the harbour in March.",
        "Director Jens Holt denied that the cannery had hidden dead herring behind the sheds in March.",
        "Director Jens Holt denied that the cannery had not dumped brine into the harbour in March.",
    ],
)
def test_an_act_another_statement_or_a_denial_that_is_none_disputes_nothing(denial: str) -> None:
    assert support(denial) is not Support.DISPUTED


def test_whoever_tells_of_the_denial_is_not_disputed_by_it() -> None:
    claim = "A statement that the cannery dumped brine into the harbour in March is untrue, its director said."
    denial = "Director Jens Holt denied that the cannery had dumped brine into the harbour in March."
    assert support(denial, claim) is not Support.DISPUTED
