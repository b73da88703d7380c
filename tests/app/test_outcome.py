"""Faults as a person reads them on standard error."""

from credcheck.app.outcome import FAILED, Outcome
from credcheck.model.fault import Fault


def test_the_quoted_line_of_a_rule_stays_a_line_of_its_own() -> None:
    message = "a.yaml:12:8: unknown check 'patern'\n  12 | check: patern\n     |        ^^^^^^ did you mean 'pattern'?"
    assert Outcome(FAILED, faults=(Fault("a.yaml", message, "checks: pattern"),)).notices() == [
        *f"credcheck: {message}".split("\n"),
        "  hint: checks: pattern",
    ]


def test_a_file_name_cannot_forge_a_line() -> None:
    [shown] = Outcome(FAILED, faults=(Fault("x", "a\ncredcheck: all is well.md: no text", ""),)).notices()
    assert shown == "credcheck: a␊credcheck: all is well.md: no text"


def test_a_quoted_line_is_escaped_like_any_other() -> None:
    shown = Outcome(FAILED, faults=(Fault("x", "a.yaml:1:1: bad\n  1 | \x1b[31mid\n    | ^", ""),)).notices()
    assert len(shown) == 3
    assert not any("\x1b" in line for line in shown)
