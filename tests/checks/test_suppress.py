"""Suppressions in the file: the next block, a region, the whole article; with a reason, or they do nothing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.checks.rulebook.rulebook import Rulebook, load_rulebook
from credcheck.checks.suppressions.apply import suppress
from credcheck.checks.suppressions.directives import read_waivers
from credcheck.model.article import Directive, Place
from credcheck.model.findings import Finding
from credcheck.model.settings import RuleSettings
from credcheck.model.statements import AttributionType, Document
from tests.checks.documents import ALONE, Said, at, document

TEXT = "Critics argue that it is late.\n\nAnalysts say it is old.\n\nObservers note it is red."
SAID = [
    Said(AttributionType.VAGUE, "Critics", "argue"),
    Said(AttributionType.VAGUE, "Analysts", "say"),
    Said(AttributionType.VAGUE, "Observers", "note"),
]
BOOK = load_rulebook(RuleSettings(select=("ATT", "SUS")))
TODAY = date(2026, 2, 4)


def with_directives(*directives: tuple[str, int], scope: str = "block") -> Document:
    of = document(TEXT, said=SAID)
    known = tuple(Directive(text, offset, Place(7, 3), scope) for text, offset in directives)
    return replace(of, article=replace(of.article, directives=known))


def judged(of: Document, book: Rulebook = BOOK, today: date | None = TODAY) -> tuple[Finding, ...]:
    return suppress(of, book.judge(of, ALONE), rulebook=book, today=today)


def reasons(of: Document) -> dict[str, str]:
    return {one.quoted.split()[0]: one.suppressed.reason for one in judged(of) if one.suppressed}


def own(of: Document, book: Rulebook = BOOK, today: date | None = TODAY) -> list[str]:
    return [one.rule for one in judged(of, book, today) if one.rule.startswith("SUS")]


SECOND = at(TEXT, "Analysts").start
THIRD = at(TEXT, "Observers").start


def test_a_comment_speaks_for_the_next_block_alone() -> None:
    of = with_directives(("ignore ATT101 -- from the minutes", SECOND))
    assert reasons(of) == {"Analysts": "from the minutes"}
    assert own(of) == []


def test_a_comment_inside_a_block_speaks_for_that_block() -> None:
    assert list(reasons(with_directives(("ignore ATT101 -- from the minutes", SECOND + 5)))) == ["Analysts"]


def test_a_suppressed_finding_stays_and_nothing_else_of_it_changes() -> None:
    of = with_directives(("ignore ATT101 -- from the minutes", SECOND))
    before, after = BOOK.judge(of, ALONE), judged(of)
    assert [replace(one, suppressed=None) for one in after] == list(before)
    assert after[1].suppressed is not None
    assert after[1].suppressed.by == "inline"


def test_a_region_speaks_for_everything_up_to_its_end() -> None:
    of = with_directives(("ignore-start ATT -- reprinted", 0), ("ignore-end", THIRD))
    assert list(reasons(of)) == ["Critics", "Analysts"]
    assert own(of) == []


def test_a_region_without_an_end_is_said_so_and_holds_to_the_end() -> None:
    of = with_directives(("ignore-start ATT -- reprinted", SECOND))
    assert list(reasons(of)) == ["Analysts", "Observers"]
    [found] = [one for one in judged(of) if one.rule == "SUS804"]
    assert found.message.endswith("is not understood: the region has no `ignore-end`")


@pytest.mark.parametrize(
    "of",
    [
        with_directives(("ignore-file vague-source -- a satire", THIRD)),
        with_directives(("ignore ATT101 -- a satire", 0), scope="file"),
        with_directives(("ignore-file all -- a satire", 0)),
    ],
)
def test_a_file_can_be_spoken_for_as_a_whole(of: Document) -> None:
    assert list(reasons(of)) == ["Critics", "Analysts", "Observers"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ignore ATT101 — names follow", "names follow"),
        ("ignore ATT101, ATT105 until 2026-12-31 -- names follow", "names follow (until 2026-12-31)"),
        ("ignore ATT101 ATT105 by Ana Ruiz -- names follow", "names follow (by Ana Ruiz)"),
        ("ignore ATT101 until 2026-12-31 by Ana Ruiz -- names", "names (by Ana Ruiz, until 2026-12-31)"),
        ("ignore ATT101 by Ana Ruiz until 2026-12-31 -- names", "names (by Ana Ruiz, until 2026-12-31)"),
        ("ignore ATT101 -- said until noon by -- all", "said until noon by -- all"),
    ],
)
def test_the_reason_carries_who_and_until_when(text: str, reason: str) -> None:
    assert reasons(with_directives((text, 0))) == {"Critics": reason}


@pytest.mark.parametrize(
    "text", ["ignore ATT101", "ignore ATT101 --", "ignore ATT101 until 2027-01-01", "ignore ATT101 by Ana"]
)
def test_without_a_reason_nothing_is_suppressed(text: str) -> None:
    of = with_directives((text, 0))
    assert reasons(of) == {}
    [found] = [one for one in judged(of) if one.rule.startswith("SUS")]
    assert found.rule == "SUS801"
    assert (found.start, found.quoted) == (Place(7, 3), text)


def test_an_expired_one_suppresses_nothing_and_is_said_so() -> None:
    of = with_directives(("ignore ATT101 until 2026-02-03 -- names follow", 0))
    assert reasons(of) == {}
    assert own(of) == ["SUS802"]
    assert "until 2026-02-03" in next(one.message for one in judged(of) if one.rule == "SUS802")


def test_the_last_day_still_counts_and_without_a_day_nothing_expires() -> None:
    assert own(with_directives(("ignore ATT101 until 2026-02-04 -- names follow", 0))) == []
    of = with_directives(("ignore ATT101 until 2020-01-01 -- names follow", 0))
    assert own(of, today=None) == []


def test_an_unused_one_is_said_so() -> None:
    assert own(with_directives(("ignore ATT105 -- once there", 0))) == ["SUS803"]
    assert own(with_directives(("ignore ATT101 -- at the end", len(TEXT)))) == ["SUS803"]


def test_an_unused_one_is_not_said_so_where_that_cannot_be_told() -> None:
    assert own(with_directives(("ignore DUP602 -- our release", 0)), load_rulebook(RuleSettings())) == []
    assert own(with_directives(("ignore MET701 -- undated series", 0))) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ignore ATT199 -- names", "no rule is called 'ATT199'"),
        ("ignore -- names", "no rule is named"),
        ("ignore ATT101 until soon -- names", "a day is written as 2026-12-31"),
        ("ignore ATT101 until 2026-13-01 -- names", "a day is written as 2026-12-31"),
        ("disable ATT101 -- names", "write ignore, ignore-start"),
        ("", "write ignore, ignore-start"),
        ("ignore ATT101; rm -- x", "write ignore, ignore-start"),
    ],
)
def test_what_is_not_understood_suppresses_nothing_and_says_why(text: str, said: str) -> None:
    of = with_directives((text, 0))
    assert reasons(of) == {}
    [found] = [one for one in judged(of) if one.rule == "SUS804"]
    assert said in found.message


def test_an_article_without_directives_is_left_as_it_is() -> None:
    of = document(TEXT, said=SAID)
    assert judged(of) == BOOK.judge(of, ALONE)


def test_rules_about_suppressions_can_be_switched_off() -> None:
    of = with_directives(("ignore ATT101", 0))
    assert own(of, load_rulebook(RuleSettings(select=("ATT",)))) == []


def test_what_the_configuration_suppressed_stays_as_it_was() -> None:
    excepted = RuleSettings(select=("ATT",), per_path={"*.txt": {"ignore": ["ATT101"], "reason": "desk rule"}})
    of = with_directives(("ignore ATT101 -- names", 0))
    found = judged(of, load_rulebook(excepted))
    assert {one.suppressed.by for one in found if one.suppressed} == {"configuration"}


def test_findings_stay_in_reading_order_with_their_fingerprints() -> None:
    of = with_directives(("ignore ATT101", 0), ("ignore ATT101", SECOND))
    found = judged(of)
    assert [one.span for one in found] == sorted(one.span for one in found)
    assert len({one.fingerprint for one in found}) == len(found)


@given(st.text(alphabet="ignore-startATT101 until2026-12-31by—,\n", max_size=600))
def test_any_comment_is_read_or_refused(text: str) -> None:
    of = with_directives((text, 0))
    waivers: Sequence[object] = read_waivers(of.article, BOOK.known)
    assert len(waivers) <= 1
    judged(of)


def test_a_long_comment_does_not_hang() -> None:
    assert own(with_directives(("ignore ATT101 by " + "a " * 100_000, 0)))
