"""Independence: each reason why a match is no second report, which comes first, and its neighbour that is one."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from credcheck.compare.matching.relations import Found
from credcheck.compare.matching.scoring import Likeness
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.independence import leave_settled, rule_out
from credcheck.extract import extract_document
from credcheck.model.article import Role
from credcheck.model.evidence import Difference, MatchRelation, Story
from credcheck.model.statements import Attribution, AttributionType
from credcheck.text.span import Span
from tests.compare.newsroom import report

OURS = "The stone pier of Lindholm will stay shut until June."
THEIRS = "Until June nobody may walk on the Lindholm pier."
NONE: frozenset[str] = frozenset()
LIKE = Likeness(0.6, 9.0, 15.0, 15.0)


def side(text: str, outlet: str, *, story: str) -> Side:
    document = extract_document(report(text, outlet))
    return Side(0, document, [], Story(story, (document.path,)))


def found(other: Side, *, negated: bool = False) -> Found:
    return Found(other, 0, 0.9, MatchRelation.SAME_CLAIM, LIKE, negated=negated)


def headline(one: Side, role: Role) -> Side:
    sentences = (replace(one.document.sentences[0], role=role), *one.document.sentences[1:])
    return Side(0, replace(one.document, sentences=sentences), [], one.story)


TIMES = side(OURS, "The Harbour Times", story="s1")
COURIER = side(THEIRS, "Coast Courier", story="s2")
CALLED = {"coast courier": "Coast Courier", "harbour times": "The Harbour Times", "reuters": "Reuters"}
BOTH: Mapping[str, frozenset[str]] = {TIMES.document.path: NONE, COURIER.document.path: NONE}


def reason(ours: Side, theirs: Side, *, lineage: Mapping[str, frozenset[str]] | None = None) -> str:
    paths = {one.document.path: NONE for one in (ours, theirs)}
    return rule_out(ours, None, found(theirs), paths if lineage is None else lineage, CALLED)


def test_a_report_of_its_own_is_not_ruled_out() -> None:
    assert reason(TIMES, COURIER) == ""


def test_a_copy_of_our_report_is_ruled_out() -> None:
    assert reason(TIMES, side(THEIRS, "Coast Courier", story="s1")) == "a copy of the same report"


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.DEK, Role.CAPTION, Role.SUBHEAD])
def test_what_stands_outside_the_body_is_no_report(role: Role) -> None:
    assert reason(TIMES, headline(COURIER, role)) == "a headline or caption is no report of its own"


def test_a_web_address_is_no_report() -> None:
    address = side("https://coast.example/2026/03/lindholm-pier-shut-until-june", "Coast Courier", story="s2")
    assert reason(TIMES, address) == "a headline or caption is no report of its own"


def test_an_article_of_another_story_is_ruled_out() -> None:
    assert reason(TIMES, COURIER, lineage={TIMES.document.path: NONE}) == "it tells another story"


def test_a_denial_is_no_second_report() -> None:
    assert rule_out(TIMES, None, found(COURIER, negated=True), BOTH) == "only one of the two says “not”"


@pytest.mark.parametrize("outlet", ["The Harbour Times", "Harbour Times", "HARBOUR  TIMES"])
def test_an_outlet_is_one_voice_however_its_name_is_written(outlet: str) -> None:
    assert reason(TIMES, side(THEIRS, outlet, story="s2")) == "the same outlet"


def test_two_articles_of_unknown_outlets_are_not_of_the_same_one() -> None:
    document = TIMES.document
    ours, theirs = (
        Side(0, replace(document, article=replace(document.article, outlet=None, path=path)), [], Story(path, (path,)))
        for path in ("a.txt", "b.txt")
    )
    assert reason(ours, theirs) == ""


@pytest.mark.parametrize(
    ("mine", "other", "expected"),
    [
        ({"coast courier"}, set[str](), "it goes back to Coast Courier"),
        (set[str](), {"harbour times"}, "it goes back to The Harbour Times"),
        ({"reuters"}, {"reuters"}, "it goes back to Reuters"),
        ({"valley post", "ap"}, {"valley post", "ap"}, "it goes back to ap"),
        ({"coast courier"}, {"harbour times"}, "it goes back to The Harbour Times"),
        ({"reuters"}, {"afp"}, ""),
        ({"reuters"}, set[str](), ""),
        ({"harbour times"}, set[str](), ""),
    ],
)
def test_reports_that_go_back_to_one_outlet_are_one(mine: set[str], other: set[str], expected: str) -> None:
    lineage = {TIMES.document.path: frozenset(mine), COURIER.document.path: frozenset(other)}
    assert reason(TIMES, COURIER, lineage=lineage) == expected


def test_the_first_reason_that_holds_is_the_one_told() -> None:
    same = headline(side(THEIRS, "Harbour Times", story="s1"), Role.HEADLINE)
    steps = [
        rule_out(TIMES, None, found(same, negated=True), {}),
        rule_out(TIMES, None, found(Side(0, same.document, [], COURIER.story), negated=True), {}),
        rule_out(TIMES, None, found(side(THEIRS, "Harbour Times", story="s2"), negated=True), {}),
        rule_out(
            TIMES, None, found(side(THEIRS, "Harbour Times", story="s2"), negated=True), {"harbour-times.txt": NONE}
        ),
    ]
    assert steps == [
        "a copy of the same report",
        "a headline or caption is no report of its own",
        "it tells another story",
        "only one of the two says “not”",
    ]


def backed(text: str, source: str, *, speaker: str | None) -> tuple[Side, Attribution]:
    """Return a report of the Harbour Times and who stands behind its first sentence."""
    at = text.index(source)
    span = Span(at, at + len(source))
    return side(text, "Harbour Times", story="s1"), Attribution(
        id=0,
        type=AttributionType.NAMED,
        sentence=0,
        cue=(),
        source=(span,),
        content=(),
        speaker=speaker,
    )


@pytest.mark.parametrize(
    ("theirs", "expected"),
    [
        ("Harbour master Olga Brandt said the Lindholm pier stays shut until June.", "the same source: Olga Brandt"),
        ("“It stays shut until June,” Brandt said of the Lindholm pier.", "the same source: Olga Brandt"),
        ("Harbour master Nils Aker said the Lindholm pier stays shut until June.", ""),
        ("Harbour master Olga Wendt said the Lindholm pier stays shut until June.", ""),
        ("The Lindholm pier, which Olga Brandt once built, stays shut until June.", ""),
    ],
)
def test_one_speaker_is_one_voice_and_another_of_her_first_name_is_another(theirs: str, expected: str) -> None:
    ours, attribution = backed(
        "The pier stays shut until June, Olga Brandt said.", "Olga Brandt", speaker="Olga Brandt"
    )
    other = side(theirs, "Coast Courier", story="s2")
    paths = {ours.document.path: NONE, other.document.path: NONE}
    assert rule_out(ours, attribution, found(other), paths) == expected


def test_a_rank_alone_is_nobody() -> None:
    ours, attribution = backed("The pier stays shut, a spokeswoman said.", "spokeswoman", speaker=None)
    other = side("A spokeswoman said the pier stays shut.", "Coast Courier", story="s2")
    paths = {ours.document.path: NONE, other.document.path: NONE}
    assert rule_out(ours, attribution, found(other), paths) == ""


def differing(story: str, *, opposed: bool = True) -> Found:
    """Return a match of a story that gives our value differently, or as we do."""
    other = side(THEIRS, f"Paper {story}", story=story)
    span, note = Span(0, 3), "The / Unt"
    if not opposed:
        return replace(found(other), settled=frozenset({span}))
    difference = Difference("number", span, span, note)
    return replace(found(other), differs=(difference,), opposed=frozenset({span}), relation=MatchRelation.DIFFERS)


@pytest.mark.parametrize(
    ("agreeing", "opposing", "kept"),
    [(0, 1, True), (1, 1, False), (1, 2, True), (1, 3, True), (2, 3, False), (2, 4, True), (3, 1, False)],
)
def test_a_value_is_settled_where_more_than_half_as_many_agree_as_differ(
    agreeing: int, opposing: int, kept: bool
) -> None:
    matches = [differing(f"s{at}", opposed=False) for at in range(2, 2 + agreeing)]
    matches += [differing(f"s{at}") for at in range(20, 20 + opposing)]
    left = leave_settled(TIMES, matches)
    assert [bool(one.differs) for one in left] == [False] * agreeing + [kept] * opposing
    relation = MatchRelation.DIFFERS if kept else MatchRelation.PARTLY
    assert [one.relation for one in left[agreeing:]] == [relation] * opposing


def test_our_own_copy_does_not_settle_our_figure() -> None:
    left = leave_settled(TIMES, [differing("s1", opposed=False), differing("s2")])
    assert [bool(one.differs) for one in left] == [False, True]


def test_copies_that_agree_are_counted_once() -> None:
    left = leave_settled(TIMES, [differing("s2", opposed=False)] * 3 + [differing("s3"), differing("s4")])
    assert [bool(one.differs) for one in left] == [False, False, False, True, True]
