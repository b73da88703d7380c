"""What breaks on one article, rule or file costs that one alone: the rest is judged, and the fault names its place."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from credcheck import Settings, check
from credcheck.app.judging import Bench, judge_reading
from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.compare.evidence import Comparison
from credcheck.config import Loaded
from credcheck.extract import extract_document
from credcheck.index.terms import claim_terms
from credcheck.model.article import Article
from credcheck.model.evidence import Evidence
from credcheck.model.fault import Fault
from credcheck.model.findings import Finding
from credcheck.model.guard import Guard
from credcheck.model.settings import RuleSettings
from credcheck.model.statements import Document
from credcheck.pipeline import judge_articles
from credcheck.read import Reading, read_paths
from tests.cli.running import credcheck
from tests.copy import article

PIER = article(
    "The west pier will close for repairs on Monday, harbour master Tom Hale said.\n\nCritics argue that it is late.",
    path="pier.md",
)
BAKERY = article("The bakery on Mill Street sold 400 loaves on Friday, owner Ada Lund said.", path="bakery.md")
FERRY = article("The ferry to Lesk was held for two hours, captain Mia Roos said.", path="ferry.md")
OWN_ERROR = "an error in credcheck itself while "


def told(fault: Fault) -> str:
    """Return what a fault says, without the line of our code, which moves."""
    return re.sub(r" \([a-z_/]+\.py:\d+\)$", "", fault.message)


def judged(*drafts: Article, guard: Guard, settings: Settings | None = None) -> list[str]:
    """Return the paths that were judged."""
    book = load_rulebook(RuleSettings())
    done, _ = judge_articles(drafts, (), stores=(), rulebook=book, settings=settings or Settings(), guard=guard)
    return [one.document.path for one in done]


def test_an_article_that_cannot_be_taken_apart_costs_itself_and_names_its_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from credcheck import pipeline

    plain = extract_document

    def fails_on_critics(one: Article, settings: object = None) -> Document:
        if any("Critics" in block.span.of(one.text) for block in one.blocks):
            raise IndexError("list index out of range")
        return plain(one)

    monkeypatch.setattr(pipeline, "extract_document", fails_on_critics)
    guard = Guard()
    assert judged(BAKERY, PIER, FERRY, guard=guard) == ["bakery.md", "ferry.md"]
    [fault] = guard.faults
    assert fault.path == "pier.md"
    assert told(fault) == f"pier.md:3: {OWN_ERROR}reading its sentences: IndexError: list index out of range"
    assert "report this line" in fault.hint


def test_an_article_that_cannot_be_compared_costs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Comparison.evidence_on

    def fails_on_pier(self: Comparison, at: int) -> Evidence:
        if self.field.sides[at].document.path == "pier.md":
            raise KeyError("2")
        return plain(self, at)

    monkeypatch.setattr(Comparison, "evidence_on", fails_on_pier)
    guard = Guard()
    assert judged(BAKERY, PIER, FERRY, guard=guard) == ["bakery.md", "ferry.md"]
    assert [told(fault) for fault in guard.faults] == [
        f"pier.md: {OWN_ERROR}comparing it with the others: KeyError: '2'"
    ]


@pytest.mark.parametrize("number_broken", [1, 3])
def test_an_article_that_breaks_the_comparison_of_all_is_found_and_left_out(
    monkeypatch: pytest.MonkeyPatch, number_broken: int
) -> None:
    from credcheck import pipeline

    plain = claim_terms.claim_candidates

    def fails_on_broken(field: list[Document], **named: object) -> object:
        if any(one.path.startswith("broken") for one in field):
            raise ValueError(f"no room at {object()}")
        return plain(field, **named)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(pipeline, "claim_candidates", fails_on_broken)
    drafts = [BAKERY, PIER, FERRY]
    for number in range(number_broken):
        drafts.insert(number * 2, replace(FERRY, path=f"broken-{number}.md"))
    guard = Guard()
    assert judged(*drafts, guard=guard) == ["bakery.md", "pier.md", "ferry.md"]
    assert sorted(fault.path for fault in guard.faults) == [f"broken-{number}.md" for number in range(number_broken)]
    assert all("0x…" in fault.message for fault in guard.faults)


def test_a_rule_that_fails_on_an_article_costs_its_own_findings_there() -> None:
    def fails(document: Document, evidence: Evidence) -> Iterator[Finding]:
        yield from ()
        raise ZeroDivisionError("division by zero")

    book = load_rulebook(RuleSettings())
    broken = replace(book, finders={**book.finders, "DUP601": fails})
    bench = Bench(Loaded(settings=Settings(), origins={}, root=Path()), broken)
    result = judge_reading(bench, Reading((PIER, BAKERY)), today=None)
    assert [one.document.path for one in result.articles] == ["pier.md", "bakery.md"]
    assert "ATT101" in {finding.rule for finding in result.findings}
    assert [told(fault) for fault in result.faults] == [
        f"{name}: {OWN_ERROR}judging it by DUP601: ZeroDivisionError: division by zero"
        for name in ("pier.md", "bakery.md")
    ]


def test_an_article_that_a_reader_fails_on_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from credcheck.read.formats import markdown

    (tmp_path / "pier.md").write_text("The west pier will close, Tom Hale said.\n")
    (tmp_path / "ferry.txt").write_text("The ferry was held, captain Mia Roos said.\n")

    def fails(*_: object) -> None:
        raise RecursionError("maximum recursion depth exceeded")

    monkeypatch.setattr(markdown, "read_front_matter", fails)
    reading = read_paths([tmp_path], Settings().read)
    assert [Path(one.path).name for one in reading.articles] == ["ferry.txt"]
    [fault] = reading.faults
    assert fault.path.endswith("pier.md")
    assert f"{OWN_ERROR}reading it: RecursionError" in fault.message


def test_a_colon_that_ends_a_block_costs_nothing(tmp_path: Path) -> None:
    for number, line in enumerate(
        [
            "The auditors found last week:",
            "People love that “just works” feeling:",
            "The board said on Monday:",
            "Ruiz told them last year:",
            "“It works,” people love:",
        ]
    ):
        (tmp_path / f"{number}.md").write_text(f"# Harbour\n\n{line}\n\nThe pier is shut, Tom Hale said.\n")
    result = check([tmp_path])
    assert len(result.articles) == 5
    assert result.faults == ()


def test_what_cannot_be_stored_is_named_and_the_rest_is_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from credcheck.index.terms import postings

    plain = postings.telling_terms

    def fails_on_ferry(one: Article) -> tuple[str, ...]:
        if "ferry" in one.path:
            raise IndexError("list index out of range")
        return plain(one)

    monkeypatch.setattr(postings, "telling_terms", fails_on_ferry)
    monkeypatch.chdir(tmp_path)
    for name in ("pier", "ferry", "bakery"):
        Path(f"{name}.md").write_text(f"The {name} will close on Monday, Tom Hale said.\n")
    done = credcheck("corpus", "add", ".")
    assert done.code == 2
    assert done.out == "2 stored, 0 replaced, 0 known already\n"
    assert re.match(rf"credcheck: ferry\.md: {OWN_ERROR}storing it: IndexError: list index out of range", done.err)
    assert "sound" in credcheck("corpus", "verify").out
