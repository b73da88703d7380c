"""DIF, SUP, DUP and ATT106: what the other reports show beside a draft."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from credcheck.model.article import Place
from credcheck.model.evidence import (
    CopyRelation,
    Credit,
    Difference,
    Duplicate,
    Evidence,
    Match,
    MatchRelation,
    Passage,
    PassageUse,
    Story,
    Support,
    Verdict,
)
from credcheck.model.findings import Finding
from credcheck.model.statements import AttributionType, ClaimKind, Document
from credcheck.text.span import Span
from tests.checks.documents import ALONE, Said, at, document, judge

OURS = "Police said twelve passengers were hurt. Repairs will take 19 weeks."
THEIRS = "On Sunday 21 passengers were hurt, police said. The pier is closed."
DRAFT = document(
    OURS,
    outlet="The Harbour Times",
    claims=[
        ("Police said twelve passengers were hurt.", ClaimKind.FIGURE, None),
        ("Repairs will take 19 weeks.", ClaimKind.FIGURE, None),
    ],
)
WIRE = document(THEIRS, path="wire.txt", outlet="The Coast Courier")


def evidence(*verdicts: Verdict, duplicates: Sequence[Duplicate] = (), other: Document = WIRE) -> Evidence:
    return replace(ALONE, verdicts=verdicts, duplicates=tuple(duplicates), beside={"wire.txt": other})


def match(*differs: Difference, score: float = 0.9, relation: MatchRelation = MatchRelation.DIFFERS) -> Match:
    return Match(
        "wire.txt", at(THEIRS, "On Sunday 21 passengers were hurt, police said."), score, relation, "s2", (), differs
    )


def difference(kind: str = "number", ours: str = "twelve", theirs: str = "21") -> Difference:
    return Difference(kind, at(OURS, ours), at(THEIRS, theirs), f"{ours} / {theirs}")


def test_two_figures_are_shown_beside_each_other_and_nobody_is_called_wrong() -> None:
    [found] = judge("DIF401", DRAFT, evidence(Verdict(0, Support.DIFFERS, matches=(match(difference()),))))
    assert found.quoted == "twelve"
    assert found.message == ("Figures conflict: “twelve” here, “21” in The Coast Courier. Check the source.")
    [beside] = found.related
    assert (beside.path, beside.place, beside.note) == ("wire.txt", Place(1, 1), "21")
    assert beside.text == "On Sunday 21 passengers were hurt, police said."


@pytest.mark.parametrize(
    ("kind", "rule"), [("number", "DIF401"), ("date", "DIF402"), ("name", "DIF403"), ("quote", "QUO302")]
)
def test_each_kind_of_difference_has_its_own_rule(kind: str, rule: str) -> None:
    known = evidence(Verdict(0, Support.DIFFERS, matches=(match(difference(kind)),)))
    assert [one.rule for name in ("DIF401", "DIF402", "DIF403", "QUO302") for one in judge(name, DRAFT, known)] == [
        rule
    ]


def test_a_claim_that_differs_from_many_reports_is_one_finding_of_the_best() -> None:
    weak = match(difference(theirs="Sunday"), score=0.4)
    verdict = Verdict(0, Support.DIFFERS, matches=(weak, match(difference())))
    [found] = judge("DIF401", DRAFT, evidence(verdict))
    assert "“21”" in found.message
    assert judge("DIF401", DRAFT, evidence(verdict), min_score=0.95) == []


def test_an_outlet_without_a_name_is_called_by_its_path() -> None:
    nameless = replace(WIRE, article=replace(WIRE.article, outlet=None))
    verdict = Verdict(0, Support.DIFFERS, matches=(match(difference()),))
    [found] = judge("DIF401", DRAFT, evidence(verdict, other=nameless))
    assert "in wire.txt" in found.message


def test_no_difference_no_finding() -> None:
    same = match(relation=MatchRelation.SAME_CLAIM)
    assert judge("DIF401", DRAFT, evidence(Verdict(0, Support.CORROBORATED, 1, (same,)))) == []


SUP = ("SUP501", "SUP502", "SUP504", "SUP506")


def supports(support: Support, *, kind: ClaimKind = ClaimKind.FIGURE) -> list[str]:
    claims = tuple(replace(claim, kind=kind) for claim in DRAFT.claims)
    known = evidence(Verdict(0, Support.CORROBORATED, 1), Verdict(1, support, matches=(match(),)))
    return [one.rule for rule in SUP for one in judge(rule, replace(DRAFT, claims=claims), known)]


@pytest.mark.parametrize(
    ("support", "kind", "expected"),
    [
        (Support.UNSUPPORTED, ClaimKind.FIGURE, ["SUP501"]),
        (Support.UNSUPPORTED, ClaimKind.FACT, []),
        (Support.UNSUPPORTED, ClaimKind.QUOTE, []),
        (Support.ECHO, ClaimKind.FACT, ["SUP502"]),
        (Support.DISPUTED, ClaimKind.FACT, ["SUP504"]),
        (Support.SUPERSEDED, ClaimKind.FACT, ["SUP506"]),
        (Support.UNMATCHED, ClaimKind.FIGURE, []),
        (Support.NOT_CHECKABLE, ClaimKind.OPINION, []),
        (Support.SINGLE_REPORT, ClaimKind.FIGURE, []),
        (Support.CORROBORATED, ClaimKind.FIGURE, []),
        (Support.PARTLY, ClaimKind.FACT, []),
    ],
)
def test_a_verdict_raises_its_rule_and_silence_raises_none(
    support: Support, kind: ClaimKind, expected: list[str]
) -> None:
    assert supports(support, kind=kind) == expected


def test_an_echo_of_a_named_source_is_left_alone_unless_asked_for() -> None:
    same = replace(match(relation=MatchRelation.SAME_QUOTE), ruled_out="the same speaker")
    verdict = Verdict(0, Support.ECHO, matches=(same,))
    sourced = document(
        OURS,
        outlet="The Harbour Times",
        said=[Said(AttributionType.NAMED_ORG, "Police", "said", "twelve passengers were hurt")],
        claims=[("Police said twelve passengers were hurt.", ClaimKind.FIGURE, 0)],
    )
    assert judge("SUP502", sourced, evidence(verdict)) == []
    [found] = judge("SUP502", sourced, evidence(verdict), sourced=True)
    assert "from one voice (the same speaker)" in found.message
    assert found.related[0].note == "the same speaker"


def test_a_dispute_within_one_article_shows_its_other_side() -> None:
    other_side = Match("story.txt", at(OURS, "Repairs will take 19 weeks."), 1.0, MatchRelation.RELATED, "s1")
    verdict = Verdict(0, Support.DISPUTED, matches=(match(),), against=(other_side,))
    [found] = judge("SUP504", DRAFT, evidence(verdict))
    [beside] = found.related
    assert (beside.path, beside.text, beside.note) == ("story.txt", "Repairs will take 19 weeks.", "the other side")


def test_a_claim_shows_so_many_reports_beside_it_and_no_more() -> None:
    verdict = Verdict(0, Support.ECHO, matches=(match(), match(), match(), match()))
    assert len(judge("SUP502", DRAFT, evidence(verdict))[0].related) == 3
    assert judge("SUP502", DRAFT, evidence(verdict), max_related=0)[0].related == ()


def copy_of(relation: CopyRelation, *passages: Passage, first: str = "theirs") -> Duplicate:
    return Duplicate("wire.txt", relation, 0.8, 0.914, 0.9, first, passages)


def passage(use: PassageUse, *, words: int = 30, ours: Span | None = None) -> Passage:
    taken = words if use is PassageUse.UNCREDITED else 0
    return Passage(ours or at(OURS, "Repairs will take 19 weeks."), Span(0, 20), words, 0.98, use, taken=taken)


def dup(rule: str, *duplicates: Duplicate, outlet: str = "The Coast Courier", **options: object) -> list[Finding]:
    other = replace(WIRE, article=replace(WIRE.article, outlet=outlet, published=date(2026, 3, 2)))
    return judge(rule, DRAFT, evidence(duplicates=duplicates, other=other), **options)


@pytest.mark.parametrize(
    "relation", [CopyRelation.EXACT, CopyRelation.NEAR_DUPLICATE, CopyRelation.CONTAINS, CopyRelation.CONTAINED]
)
def test_a_copy_is_flagged_at_the_first_sentence_of_its_passage(relation: CopyRelation) -> None:
    [found] = dup("DUP601", copy_of(relation, passage(PassageUse.UNCREDITED)))
    assert found.quoted == "Repairs will take 19 weeks."
    assert found.message == (
        "91% of this article ran in The Coast Courier before (published 2026-03-02). Credit it or rewrite."
    )
    assert dup("DUP602", copy_of(relation, passage(PassageUse.UNCREDITED))) == []
    [found] = dup("DUP601", copy_of(relation))
    assert found.quoted == "Police said twelve passengers were hurt."


@pytest.mark.parametrize("rule", ["DUP601", "DUP602"])
@pytest.mark.parametrize("first", ["ours", "unknown"])
def test_who_published_first_or_may_have_is_not_told_to_credit_the_other(rule: str, first: str) -> None:
    whole = copy_of(CopyRelation.EXACT, passage(PassageUse.UNCREDITED), first=first)
    part = copy_of(CopyRelation.SHARES_PASSAGES, passage(PassageUse.UNCREDITED), first=first)
    assert dup(rule, whole, part) == []


def test_a_copy_of_unknown_order_is_named_without_blame() -> None:
    [found] = dup("DUP607", copy_of(CopyRelation.EXACT, passage(PassageUse.UNCREDITED), first="unknown"))
    assert found.severity == "info"
    assert found.message == "91% of this article is also in The Coast Courier (publication order unknown)."
    assert dup("DUP607", copy_of(CopyRelation.EXACT, passage(PassageUse.UNCREDITED))) == []


def test_a_small_part_of_a_long_article_is_a_passage_and_no_near_duplicate() -> None:
    part = replace(copy_of(CopyRelation.CONTAINS, passage(PassageUse.UNCREDITED)), containment=0.1)
    assert dup("DUP601", part) == []
    [found] = dup("DUP602", part)
    assert found.quoted == "Repairs will take 19 weeks."


def test_a_mash_up_names_each_source_where_its_text_stands() -> None:
    opening = passage(PassageUse.UNCREDITED, words=40, ours=at(OURS, "Police said twelve passengers were hurt."))
    first = copy_of(CopyRelation.CONTAINED, opening)
    second = replace(copy_of(CopyRelation.CONTAINED, passage(PassageUse.UNCREDITED)), path="other.txt")
    found = dup("DUP601", first, second)
    assert [(one.quoted, [place.path for place in one.related]) for one in found] == [
        ("Police said twelve passengers were hurt.", ["wire.txt"]),
        ("Repairs will take 19 weeks.", ["other.txt"]),
    ]


@pytest.mark.parametrize("use", [PassageUse.CREDITED, PassageUse.QUOTED, PassageUse.BOILERPLATE])
def test_a_copy_with_its_credit_is_no_finding_unless_asked_for(use: PassageUse) -> None:
    duplicate = copy_of(CopyRelation.NEAR_DUPLICATE, passage(use))
    assert dup("DUP601", duplicate) == []
    assert len(dup("DUP601", duplicate, credited=True)) == 1


def test_several_copies_are_one_finding_with_the_nearest_named() -> None:
    second = replace(copy_of(CopyRelation.EXACT), path="other.txt")
    [found] = dup("DUP601", copy_of(CopyRelation.EXACT), second)
    assert "The Coast Courier" in found.message
    assert [one.path for one in found.related] == ["wire.txt", "other.txt"]


def test_an_uncredited_passage_is_marked_as_it_stands() -> None:
    [found] = dup("DUP602", copy_of(CopyRelation.SHARES_PASSAGES, passage(PassageUse.UNCREDITED)))
    assert found.quoted == "Repairs will take 19 weeks."
    assert found.message == (
        "30 words ran in The Coast Courier before (published 2026-03-02) without credit here. "
        "Quote, credit or rewrite them."
    )
    assert found.related[0].note == "30 words, 98% the same"
    assert dup("DUP601", copy_of(CopyRelation.SHARES_PASSAGES, passage(PassageUse.UNCREDITED))) == []


@pytest.mark.parametrize(
    "shared",
    [
        passage(PassageUse.CREDITED),
        passage(PassageUse.QUOTED),
        passage(PassageUse.BOILERPLATE),
        passage(PassageUse.UNCREDITED, words=24),
    ],
)
def test_a_passage_that_is_credited_quoted_standing_or_short_is_none(shared: Passage) -> None:
    assert dup("DUP602", copy_of(CopyRelation.SHARES_PASSAGES, shared)) == []


def test_one_passage_in_several_articles_is_one_finding() -> None:
    longer = passage(PassageUse.UNCREDITED, words=40, ours=Span(0, len(OURS)))
    one = copy_of(CopyRelation.SHARES_PASSAGES, passage(PassageUse.UNCREDITED))
    two = replace(copy_of(CopyRelation.SHARES_PASSAGES, longer), path="other.txt")
    [found] = dup("DUP602", one, two)
    assert found.message.startswith("40 words ran in other.txt before")
    assert [place.path for place in found.related] == ["other.txt", "wire.txt"]


@pytest.mark.parametrize("relation", [CopyRelation.EXACT, CopyRelation.SHARES_PASSAGES])
def test_a_repeat_of_our_own_archive_is_said_once_and_mildly(relation: CopyRelation) -> None:
    duplicate = copy_of(relation, passage(PassageUse.UNCREDITED))
    [found] = dup("DUP603", duplicate, outlet="THE  Harbour Times")
    assert (found.severity, found.rule) == ("info", "DUP603")
    assert dup("DUP601", duplicate, outlet="The Harbour Times") == []
    assert dup("DUP602", duplicate, outlet="The Harbour Times") == []


def test_an_article_of_an_unknown_outlet_is_not_our_own() -> None:
    nameless = replace(DRAFT, article=replace(DRAFT.article, outlet=None))
    duplicate = copy_of(CopyRelation.EXACT)
    known = evidence(duplicates=[duplicate])
    assert judge("DUP603", nameless, known) == []
    assert len(judge("DUP601", nameless, known)) == 1


def test_outlets_that_credit_one_another_in_a_circle_are_a_finding() -> None:
    ours = Credit("story.txt", at(OURS, "Police said"), "the coast courier")
    theirs = Credit("wire.txt", at(THEIRS, "police said"), "the harbour times")
    round_trip = replace(
        evidence(),
        story=Story("s1", ("story.txt",)),
        credits=(ours, theirs),
        circle=("harbour times", "coast courier"),
    )
    [found] = judge("ATT106", DRAFT, round_trip)
    assert found.quoted == "Police said"
    assert "(The Harbour Times → The Coast Courier → The Harbour Times)" in found.message
    assert [(one.path, one.note) for one in found.related] == [("wire.txt", "credits The Harbour Times")]
    assert judge("ATT106", DRAFT, replace(round_trip, circle=())) == []


def test_reports_that_all_go_back_to_one_outlet_are_said_to_be_one() -> None:
    known = replace(evidence(), origin="The Coast Courier")
    [found] = judge("SUP505", DRAFT, known)
    assert "goes back to The Coast Courier" in found.message
    assert found.quoted == "Police said twelve passengers were hurt."
    assert judge("SUP505", DRAFT, replace(known, origin="harbour times")) == []
    [stranger] = judge("SUP505", DRAFT, replace(known, origin="valley post"))
    assert "goes back to valley post" in stranger.message
    assert judge("SUP505", DRAFT, replace(known, origin=None)) == []


def test_findings_beside_another_article_never_need_it_to_be_there() -> None:
    bare = replace(evidence(Verdict(0, Support.DIFFERS, matches=(match(difference()),))), beside={})
    [found] = judge("DIF401", DRAFT, bare)
    assert found.related[0].text == ""


def test_the_day_of_the_draft_does_not_matter_to_any_of_this() -> None:
    dated = replace(DRAFT, article=replace(DRAFT.article, published=date(2026, 2, 4)))
    known = evidence(Verdict(0, Support.UNSUPPORTED))
    assert [one.message for one in judge("SUP501", dated, known)] == [
        one.message for one in judge("SUP501", DRAFT, known)
    ]


AGREES = "In all twelve passengers were hurt. On Sunday 21 passengers were hurt, police said."
"""Another report that has our value in one sentence, and another value in the next."""


def agreeing(path: str = "wire.txt", *, score: float, phrase: str = "In all twelve passengers were hurt.") -> Match:
    return Match(path, at(AGREES, phrase), score, MatchRelation.SAME_CLAIM, "s2")


def differing(score: float) -> Match:
    there = Difference("number", at(OURS, "twelve"), at(AGREES, "21"), "twelve / 21")
    sentence = at(AGREES, "On Sunday 21 passengers were hurt, police said.")
    return Match("wire.txt", sentence, score, MatchRelation.DIFFERS, "s2", (), (there,))


def shown(*matches: Match) -> list[str]:
    """Return what DIF401 flags where these sentences of a report that agrees with itself stand beside the draft."""
    other = document(AGREES, path="wire.txt", outlet="The Coast Courier")
    verdict = Verdict(0, Support.DIFFERS, matches=matches)
    return [one.quoted for one in judge("DIF401", DRAFT, evidence(verdict, other=other))]


def test_an_article_that_has_our_value_in_a_nearer_sentence_does_not_differ() -> None:
    assert shown(agreeing(score=0.9), differing(0.8)) == []
    assert shown(agreeing(score=0.8), differing(0.8)) == []


def test_a_nearer_sentence_that_differs_counts_more_than_one_that_agrees() -> None:
    assert shown(differing(0.8), agreeing(score=0.7)) == ["twelve"]


def test_a_nearer_sentence_without_our_value_settles_nothing() -> None:
    assert shown(agreeing(score=0.9, phrase="police said."), differing(0.8)) == ["twelve"]


def test_a_second_article_that_agrees_does_not_hide_one_that_differs() -> None:
    assert shown(agreeing("other.txt", score=0.9), differing(0.8)) == ["twelve"]


def test_a_related_sentence_settles_no_difference() -> None:
    near = replace(agreeing(score=0.95), relation=MatchRelation.RELATED)
    assert shown(near, differing(0.8)) == ["twelve"]
