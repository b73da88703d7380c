"""A result whose every text was written to do harm, for the tests of every format."""

from dataclasses import replace
from datetime import date
from typing import Final

from credcheck.model.article import Role
from credcheck.model.evidence import CorpusSummary, Difference, Evidence, Match, MatchRelation, Story, Support, Verdict
from credcheck.model.fault import Fault
from credcheck.model.findings import Fix, Judged, Related, Result, Severity, Suppression
from credcheck.model.statements import AttributionType, ClaimKind
from tests.report.builder import Said, build_article, build_document, find, finding, rule

ANSI: Final = "\x1b[31mred\x1b]0;title\x07\x1b[2J\x9b1A"
BIDI: Final = "\u202egnp.exe\u2066x\u2069\u200b\u200e\ufeff\u2028new\u2029"
MARKUP: Final = "<script>alert(1)</script><img src=x onerror=alert(1)>]]></failure>&amp;&#x3c;\"'"
COMMAND: Final = "\n::error file=x::forged%0A::set-output name=a::b##[add-path]/bin\r\n::stop-commands::t"
FORMULA: Final = "=cmd|' /C calc'!A0"
MARKDOWN: Final = "`code` **bold** [x](javascript:alert(1)) @newsroom #12 | cell\n\n# head https://evil.example ![i](y)"
RICH: Final = "[bold red]x[/bold red] [link=file:///etc/passwd]y[/link]"
SURROGATE: Final = "\ud800 \udc9b"
LONG: Final = "w" * 100_000
EVERY: Final = f"{ANSI} {BIDI} {MARKUP} {COMMAND} {FORMULA} {MARKDOWN} {RICH} {SURROGATE}"


def hostile_result() -> Result:
    """Return a run in which path, title, text, findings, matches, faults and notes are all hostile."""
    path = f"drafts/{FORMULA}/{ANSI}{BIDI}{COMMAND}{MARKUP}|,%:`.md"
    article, sentences = build_article(
        path,
        [(Role.HEADLINE, [EVERY]), (Role.BODY, [f"{FORMULA} said {EVERY}", f"Critics say {LONG} is {EVERY} here."])],
        outlet=EVERY,
        published=date(2026, 1, 2),
    )
    article = replace(article, title=EVERY + LONG, byline=EVERY, url=f"javascript:{EVERY}", notes=(EVERY + LONG,))
    said = [Said(2, AttributionType.VAGUE, "Critics", "say", LONG, EVERY)]
    document = build_document(article, sentences, said, {1: ClaimKind.FACT, 2: ClaimKind.QUOTE})
    evil = rule("EVL901", "evil-rule", Severity.ERROR, EVERY + LONG, EVERY)
    span = find(document, LONG)
    beside = Related(path, article.place(span.start), span, EVERY, EVERY + LONG)
    difference = Difference("quote", span, span, EVERY)
    match = Match(path, span, 0.5, MatchRelation.DIFFERS, "s1", (EVERY, LONG), (difference,), (EVERY,), EVERY)
    findings = (
        replace(finding(document, evil, EVERY, beside), fix=Fix(0, 1, EVERY)),
        finding(document, evil, LONG),
        replace(finding(document, evil, "Critics"), suppressed=Suppression("inline", EVERY)),
    )
    verdicts = (
        Verdict(0, Support.DIFFERS, matches=(match,), why=(EVERY,)),
        Verdict(1, Support.DISPUTED, against=(match,), why=(LONG,)),
    )
    evidence = Evidence(Story("s1", (path, EVERY), EVERY), verdicts=verdicts, beside={path: document})
    return Result(
        version="0.1.0",
        corpus=CorpusSummary(1, 1, 1, None, None, "sha256:" + "0" * 64),
        rules_digest="sha256:" + "0" * 64,
        rules=(evil,),
        articles=(Judged(document, evidence, findings),),
        faults=(Fault(path, EVERY, EVERY),),
        passed_over={f".{ANSI}": 1},
    )
