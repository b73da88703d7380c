"""A realistic result made by hand, shared by the tests of every format: three drafts, one wire report, one fault."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Final

from credcheck.checks.action import advise
from credcheck.model.article import Role
from credcheck.model.evidence import (
    CopyRelation,
    CorpusSummary,
    Credit,
    Duplicate,
    Evidence,
    MatchRelation,
    Passage,
    PassageUse,
    Story,
    Support,
    Verdict,
)
from credcheck.model.fault import Fault
from credcheck.model.findings import Finding, Fix, Judged, Result, Rule, Severity, Suppression
from credcheck.model.statements import AttributionType, ClaimKind, Document
from tests.report.builder import (
    Said,
    beside,
    build_article,
    build_document,
    differing,
    find,
    finding,
    match,
    rule,
    verdict,
)

_OPENING: Final = (
    "The port authority of Wexley will close the old ferry terminal on June 14, said Marta Olsen, the harbour master.",
    "“We kept it open as long as the pilings would carry it,” Olsen said.",
)

RULES: Final[dict[str, Rule]] = {
    one.id: one
    for one in (
        rule("ANO201", "single-anonymous-source", Severity.INFO, "one unnamed source stands alone behind this"),
        rule(
            "ATT101",
            "vague-source",
            Severity.WARNING,
            "“{source}” names nobody; say who, or how they know",
            "name the critics, or say how many there are and where they stand",
        ),
        rule("ATT102", "agentless-claim", Severity.INFO, "nobody stands behind “{source}”; say who expects it"),
        rule(
            "ATT103",
            "blanket-credit",
            Severity.ERROR,
            "one credit to Harbour Courier stands for the whole article, with no link, title or date",
            "link the report, and credit it beside each statement that rests on it",
        ),
        rule("ATT104", "pointer-without-link", Severity.WARNING, "sends the reader to Wikipedia without a link"),
        rule("DIF401", "figure-differs", Severity.WARNING, "figures differ: 212,000 here, 221,000 there"),
        rule("DUP602", "uncredited-passage", Severity.WARNING, "33 words also stand in another report, without credit"),
        rule("MET702", "no-byline", Severity.INFO, "nobody signs this article"),
        rule("QUO303", "unbalanced-quotation-marks", Severity.WARNING, "a quotation opens here and never closes"),
        rule("SUP501", "unsupported-figure", Severity.WARNING, "nobody else has this figure, and no source is named"),
        rule("SUP503", "unsupported-claim", Severity.INFO, "nobody else has this, and no source is named"),
        rule("SUP504", "disputed-claim", Severity.INFO, "denied in another report: show both sides"),
    )
}


@cache
def wire_report() -> Document:
    """The report of the wire that the drafts are held against; it is not judged itself."""
    article, sentences = build_article(
        "wire/2026-03-11-ferry.txt",
        [
            (Role.HEADLINE, ["Wexley sets date for end of old ferry terminal"]),
            (
                Role.BODY,
                [
                    "Wexley’s old ferry terminal will close on June 14, harbour master Marta Olsen told reporters.",
                    "“We kept it open as long as the pilings would carry it,” she said.",
                ],
            ),
            (Role.BODY, ["It served 221,000 passengers last year.", "The pier at Sandgate opened in November."]),
            (Role.BODY, ["The council was told on March 2, Olsen said."]),
        ],
        outlet="Northline Wire",
        published=date(2026, 3, 11),
    )
    olsen = AttributionType.NAMED
    said = [
        Said(1, olsen, "harbour master Marta Olsen", "told", "ferry terminal will close on June 14", "Marta Olsen"),
        Said(2, olsen, "she", "said", "“We kept it open as long as the pilings would carry it,”", "Marta Olsen"),
        Said(5, olsen, "Olsen", "said", "The council was told on March 2", "Marta Olsen"),
    ]
    return build_document(article, sentences, said, dict.fromkeys((1, 2, 3, 4, 5), ClaimKind.FACT))


@cache
def ferry_story() -> Document:
    """The long draft: a Markdown file with front matter and a bit of everything."""
    article, sentences = build_article(
        "drafts/ferry-terminal.md",
        [
            (Role.HEADLINE, ["Old ferry terminal to close in June"]),
            (Role.BODY, _OPENING),
            (
                Role.BODY,
                [
                    "The terminal served 212,000 passengers last year, according to the authority’s annual report.",
                    "Critics argue that the closure was decided behind closed doors.",
                ],
            ),
            (
                Role.BODY,
                [
                    "“Nobody on the waterfront was asked,” an official familiar with the planning said.",
                    "Some 40 jobs will move to the new pier at Sandgate.",
                    "The new pier opened in November after two years of work.",
                ],
            ),
            (
                Role.BODY,
                [
                    "“It is a loss for the town, Deputy Mayor Tom Reyes said.",
                    "The council was not informed until last week.",
                ],
            ),
            (Role.BODY, ["The closure is expected to shape the summer timetable."]),
        ],
        outlet="Harbour Courier",
        published=date(2026, 3, 12),
        front_matter="---\ntitle: Old ferry terminal to close in June\nauthor: Ines Calder\n---\n\n# ",
    )
    named, fact = AttributionType.NAMED, ClaimKind.FACT
    said = [
        Said(
            1,
            named,
            "Marta Olsen, the harbour master",
            "said",
            "The port authority of Wexley will close the old ferry terminal on June 14",
            "Marta Olsen",
        ),
        Said(2, named, "Olsen", "said", "“We kept it open as long as the pilings would carry it,”", "Marta Olsen"),
        Said(
            3,
            AttributionType.DOCUMENT,
            "the authority’s annual report",
            "according to",
            "The terminal served 212,000 passengers last year",
            "the authority’s annual report",
        ),
        Said(4, AttributionType.VAGUE, "Critics", "argue", "the closure was decided behind closed doors"),
        Said(
            5,
            AttributionType.ANONYMOUS,
            "an official familiar with the planning",
            "said",
            "“Nobody on the waterfront was asked,”",
        ),
        Said(8, named, "Deputy Mayor Tom Reyes", "said", "“It is a loss for the town", "Tom Reyes"),
        Said(10, AttributionType.AGENTLESS, "", "is expected", "to shape the summer timetable"),
    ]
    kinds = {1: fact, 2: ClaimKind.QUOTE, 3: ClaimKind.FIGURE, 4: fact, 5: ClaimKind.QUOTE, 6: ClaimKind.FIGURE}
    kinds |= {7: fact, 8: ClaimKind.QUOTE, 9: fact, 10: ClaimKind.FORECAST}
    article = replace(article, byline="Ines Calder", url="https://courier.example/ferry")
    return build_document(article, sentences, said, kinds)


@cache
def ferry_brief() -> Document:
    """The short draft: rewritten from the long one, with one credit for everything."""
    article, sentences = build_article(
        "drafts/ferry brief.txt",
        [
            (Role.BOILERPLATE, ["3 min read"]),
            (Role.HEADLINE, ["Ferry terminal shuts for good"]),
            (Role.BODY, _OPENING),
            (Role.BODY, ["Observers say the town has lost its heart."]),
            (Role.BODY, ["For more on the terminal, visit Wikipedia."]),
            (Role.BODY, ["Source Attribution: Information verified by the Harbour Courier."]),
        ],
        outlet="Daily Tide News",
        published=date(2026, 3, 13),
    )
    said = [
        Said(
            2,
            AttributionType.NAMED,
            "Marta Olsen, the harbour master",
            "said",
            "The port authority of Wexley will close the old ferry terminal on June 14",
            "Marta Olsen",
        ),
        Said(
            3,
            AttributionType.NAMED,
            "Olsen",
            "said",
            "“We kept it open as long as the pilings would carry it,”",
            "Marta Olsen",
        ),
        Said(4, AttributionType.VAGUE, "Observers", "say", "the town has lost its heart"),
        Said(5, AttributionType.POINTER, "Wikipedia", "visit", "more on the terminal"),
        Said(6, AttributionType.BLANKET, "the Harbour Courier", "verified by", "Information"),
    ]
    kinds = {2: ClaimKind.FACT, 3: ClaimKind.QUOTE, 4: ClaimKind.FACT}
    return build_document(article, sentences, said, kinds)


@cache
def tide_table() -> Document:
    """A draft with nothing to check and nothing found."""
    article, sentences = build_article(
        "drafts/tides.txt",
        [(Role.HEADLINE, ["Tides this week"]), (Role.BODY, ["Will it flood again?"])],
        outlet="Harbour Courier",
    )
    return build_document(article, sentences, [], {})


def _story_verdicts() -> tuple[Verdict, ...]:
    ours, wire = ferry_story(), wire_report()
    closing = match(ours, wire, "Wexley’s old", MatchRelation.SAME_CLAIM, score=0.93, story="s2")
    voice = replace(
        match(ours, wire, "“We kept it", MatchRelation.SAME_QUOTE, score=0.98, story="s2"),
        ruled_out="the same speaker, Marta Olsen: one voice heard twice",
    )
    figure = differing(
        match(ours, wire, "It served", MatchRelation.DIFFERS, score=0.71, story="s2"),
        find(ours, "212,000"),
        find(wire, "221,000"),
        kind="number",
        note="212,000 / 221,000",
    )
    pier = replace(
        match(ours, wire, "The pier", MatchRelation.PARTLY, score=0.66, story="s2"), missing=("two years of work",)
    )
    denial = match(ours, wire, "The council was told", MatchRelation.RELATED, score=0.58, story="s2")
    disputed = replace(verdict(8, Support.DISPUTED), against=(denial,))
    return (
        verdict(0, Support.CORROBORATED, closing, reports=1, why=["Northline Wire carries it", "it is another outlet"]),
        verdict(1, Support.ECHO, voice, why=["Northline Wire has the same words of Marta Olsen"]),
        verdict(2, Support.DIFFERS, figure, why=["Northline Wire gives 221,000 where this article gives 212,000"]),
        verdict(3, Support.UNSUPPORTED, why=["the corpus covers this story", "nobody else carries it"]),
        verdict(4, Support.UNSUPPORTED),
        verdict(5, Support.UNSUPPORTED),
        verdict(6, Support.PARTLY, pier, reports=1),
        verdict(7, Support.SINGLE_REPORT),
        disputed,
        verdict(9, Support.NOT_CHECKABLE),
    )


def _story_findings() -> tuple[Finding, ...]:
    ours, wire, rules = ferry_story(), wire_report(), RULES
    there = beside(wire, "It served 221,000 passengers last year.", "another figure")
    told = beside(wire, "The council was told on March 2, Olsen said.", "Northline Wire, a day earlier")
    open_quote = finding(ours, rules["QUO303"], "“It is a loss for the town")
    end = ours.article.source_map.offset(open_quote.span.end)
    hidden = Suppression("inline", "the desk knows the official")
    return (
        finding(ours, rules["DIF401"], "212,000 passengers", there),
        finding(ours, rules["ATT101"], "Critics"),
        finding(ours, rules["SUP503"], "Critics argue that the closure was decided behind closed doors."),
        replace(finding(ours, rules["ANO201"], "an official familiar with the planning"), suppressed=hidden),
        finding(ours, rules["SUP503"], "“Nobody on the waterfront was asked,”"),
        finding(ours, rules["SUP501"], "Some 40 jobs"),
        replace(open_quote, fix=Fix(end, end, "”"), suggestion="close the quotation after “town”"),
        finding(ours, rules["SUP504"], "The council was not informed until last week.", told),
        finding(ours, rules["ATT102"], "is expected"),
    )


def _brief_findings() -> tuple[Finding, ...]:
    ours, rules = ferry_brief(), RULES
    taken = beside(ferry_story(), _OPENING[0], "Harbour Courier, a day earlier")
    known = Suppression("baseline", "in the baseline since 2026-03-01")
    return (
        finding(ours, rules["DUP602"], " ".join(_OPENING), taken),
        finding(ours, rules["ATT101"], "Observers"),
        finding(ours, rules["ATT104"], "visit Wikipedia"),
        finding(ours, rules["ATT103"], "Source Attribution: Information verified by the Harbour Courier."),
        replace(finding(ours, rules["MET702"], "3 min read"), suppressed=known),
    )


def _copy(ours: Document, theirs: Document, *, first: str) -> Duplicate:
    opening = " ".join(_OPENING)
    passage = Passage(find(ours, opening), find(theirs, opening), 33, 1.0, PassageUse.UNCREDITED)
    contained = ours is ferry_brief()
    relation = CopyRelation.SHARES_PASSAGES
    shares = (0.52, 0.24) if contained else (0.24, 0.52)
    return Duplicate(theirs.path, relation, 0.19, shares[0], shares[1], first, (passage,))


def sample_result() -> Result:
    """Return the run over the three drafts beside the wire report."""
    story, brief, tides, wire = ferry_story(), ferry_brief(), tide_table(), wire_report()
    closing = match(brief, wire, "Wexley’s old", MatchRelation.SAME_CLAIM, score=0.93, story="s2")
    credit = Credit(brief.path, find(brief, "the Harbour Courier"), "harbour courier")
    first = Evidence(
        Story("s1", (story.path,), story.path),
        (_copy(story, brief, first="ours"),),
        _story_verdicts(),
        covered=True,
        credits=(credit,),
        beside={brief.path: brief, wire.path: wire},
    )
    second = Evidence(
        Story("s3", (brief.path,), brief.path),
        (_copy(brief, story, first="theirs"),),
        (
            verdict(0, Support.CORROBORATED, closing, reports=1),
            verdict(1, Support.ECHO),
            verdict(2, Support.UNSUPPORTED),
        ),
        covered=True,
        credits=(credit,),
        origin="harbour courier",
        beside={story.path: story, wire.path: wire},
    )
    return Result(
        version="0.1.0",
        corpus=CorpusSummary(4, 4, 3, date(2026, 3, 11), date(2026, 3, 13), "sha256:" + "5eed" * 16),
        rules_digest="sha256:" + "c0de" * 16,
        rules=tuple(RULES.values()),
        articles=(
            advise(Judged(story, first, _story_findings())),
            advise(Judged(brief, second, _brief_findings())),
            advise(Judged(tides, Evidence(Story("s4", (tides.path,))))),
        ),
        faults=(Fault("drafts/broken.html", "is empty", "remove the file, or write the article"),),
        passed_over={".pdf": 2, ".png": 1},
    )
