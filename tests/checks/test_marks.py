"""Options of kind `support`: the mark that is proposed, the opening left alone, who gave it, and the share carried."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from credcheck.checks.kinds.coverage.support import check_support
from credcheck.model.evidence import Evidence, Match, MatchRelation, Support, Verdict
from credcheck.model.findings import Finding, Fix
from credcheck.model.statements import AttributionType, ClaimKind
from credcheck.text.span import Span
from tests.checks.documents import ALONE, Said, at, document, rule

LONE, CARRIED, SILENT = Support.UNSUPPORTED, Support.CORROBORATED, Support.SINGLE_REPORT
FOUR = "The ferry sank. The pier is shut. Oil is on the beach. Gulls are dying."


def find(text: str, supports: Iterable[Support], *, said: tuple[Said, ...] = (), **options: object) -> list[Finding]:
    """Return what a rule with these options finds where each sentence is a claim with this support."""
    claims = [(one.span.of(text), ClaimKind.FACT, None) for one in document(text).sentences]
    verdicts = tuple(Verdict(claim, support) for claim, support in enumerate(supports))
    known = replace(ALONE, verdicts=verdicts, covered=True)
    named = {name.replace("_", "-"): value for name, value in options.items()}
    judge = check_support(replace(rule("support"), options=named))
    return list(judge(document(text, said=said, claims=claims), known))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The ferry sank.", "The ferry sank [source?]."),
        ("The ferry sank!", "The ferry sank [source?]!"),
        ("The ferry sank", "The ferry sank [source?]"),
        ("The ferry sank …", "The ferry sank [source?] …"),
        ("“The ferry sank.”", "“The ferry sank [source?].”"),
        ("The ferry (an old one) sank (at noon).", "The ferry (an old one) sank (at noon [source?])."),
    ],
)
def test_the_mark_is_proposed_before_what_closes_the_sentence(text: str, marked: str) -> None:
    [found] = find(text, [LONE], mark="[source?]")
    assert found.fix is not None
    assert text[: found.fix.start] + found.fix.text + text[found.fix.end :] == marked


def test_a_mark_is_a_proposal_that_no_run_sets_unseen() -> None:
    [found] = find("The ferry sank.", [LONE], mark="[source?]")
    assert found.fix == Fix(14, 14, " [source?]", safe=False)


def test_without_a_mark_nothing_is_proposed() -> None:
    assert [one.fix for one in find(FOUR, [LONE] * 4)] == [None] * 4


def test_each_claim_has_its_own_mark() -> None:
    found = find(FOUR, [LONE, CARRIED, CARRIED, LONE], mark="(?)")
    assert [one.fix.start for one in found if one.fix] == [14, len(FOUR) - 1]


@pytest.mark.parametrize("lede", [0, 1, 2, 3, 4, 9])
def test_so_many_sentences_of_the_opening_are_left_alone(lede: int) -> None:
    sentences = ["The ferry sank.", "The pier is shut.", "Oil is on the beach.", "Gulls are dying."]
    assert [one.quoted for one in find(FOUR, [LONE] * 4, lede=lede)] == sentences[lede:]


@pytest.mark.parametrize(
    ("carried", "share", "flagged"),
    [(0, 0.0, 4), (0, 0.01, 0), (1, 0.25, 3), (1, 0.26, 0), (2, 0.5, 2), (3, 0.75, 1), (3, 0.76, 0), (4, 1.0, 0)],
)
def test_findings_begin_where_the_others_carry_that_share(carried: int, share: float, flagged: int) -> None:
    supports = [CARRIED] * carried + [LONE] * (4 - carried)
    assert len(find(FOUR, supports, min_carried=share)) == flagged


@pytest.mark.parametrize("other", [SILENT, Support.SUPERSEDED, Support.UNMATCHED])
def test_what_nobody_repeats_or_a_later_report_overtakes_is_not_carried(other: Support) -> None:
    assert find(FOUR, [CARRIED, other, other, LONE], min_carried=0.26) == []
    assert len(find(FOUR, [CARRIED, other, other, LONE], min_carried=0.25)) == 1


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("The survey came. Oil leaked.", True),
        ("The SURVEY came. Oil leaked.", True),
        ("The “survey” came. Oil leaked.", True),
        ("The surveyor came. Oil leaked.", False),
        ("A tug came. Oil leaked.", False),
        ("A tug came. Oil leaked, a survey shows.", True),
        ("A tug came. Oil leaked. The survey is late.", False),
    ],
)
def test_a_word_that_gives_a_claim_stands_before_its_end_as_a_word(text: str, given: bool) -> None:
    supports = [CARRIED, LONE, CARRIED][: len(document(text).sentences)]
    assert (find(text, supports, given_by=["survey"]) == []) is given


def test_a_source_with_its_verb_gives_the_claim_of_its_own_sentence_alone() -> None:
    text = "The ferry sank. Oil leaked, a sailor said."
    said = (Said(AttributionType.VAGUE, "a sailor", "said"),)
    found = find(text, [LONE, LONE], said=said, given_by=["survey"])
    assert [one.quoted for one in found] == ["The ferry sank."]
    assert len(find(text, [LONE, LONE], said=said)) == 2


@pytest.mark.parametrize("one", [Said(AttributionType.AGENTLESS, cue="leaked"), Said(AttributionType.NAMED, "Oil")])
def test_a_verb_without_a_source_or_a_source_without_a_verb_gives_nothing(one: Said) -> None:
    assert len(find("Oil leaked.", [LONE], said=(one,), given_by=["survey"])) == 1


@pytest.mark.parametrize("support", [one for one in Support if one not in (Support.UNMATCHED, Support.NOT_CHECKABLE)])
def test_a_verdict_is_flagged_where_it_is_asked_for_and_nowhere_else(support: Support) -> None:
    others = [one for one in Support if one not in (support, Support.UNMATCHED, Support.NOT_CHECKABLE)]
    assert len(find("The ferry sank.", [support], verdicts=[support.value])) == 1
    assert find("The ferry sank.", [support], verdicts=[one.value for one in others]) == []


def beside(support: Support, *, against: bool) -> Evidence:
    """Return evidence with one match, and one sentence against the claim where there is one."""
    match = Match("a.txt", Span(0, 9), 0.9, MatchRelation.PARTLY, "s2")
    denial = Match("story.txt", at(FOUR, "The pier is shut."), 0.9, MatchRelation.RELATED, "s1")
    verdict = Verdict(0, support, matches=(match,), against=(denial,) if against else ())
    return replace(ALONE, verdicts=(verdict,))


@pytest.mark.parametrize(
    ("support", "against", "shown"),
    [
        (Support.DISPUTED, True, [("story.txt", "the other side", "The pier is shut.")]),
        (Support.SUPERSEDED, True, [("story.txt", "later report", "The pier is shut.")]),
        (Support.DISPUTED, False, [("a.txt", "the other side", "")]),
        (Support.UNSUPPORTED, True, [("a.txt", "partly", "")]),
    ],
)
def test_what_speaks_against_a_claim_is_shown_where_its_verdict_rests_on_it(
    support: Support, against: bool, shown: list[tuple[str, str, str]]
) -> None:
    of = document(FOUR, claims=[("The ferry sank.", ClaimKind.FACT, None)])
    [found] = check_support(rule("support", verdicts=[support.value]))(of, beside(support, against=against))
    assert [(one.path, one.note, one.text) for one in found.related] == shown
