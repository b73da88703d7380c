"""Kind `story`: what an article says against itself, leaves out, or leaves in, as `compare/story` found it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import Words, about, read_options
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Fix, Rule
from credcheck.model.statements import Document
from credcheck.model.story_facts import FactKind, StoryFact


@dataclass(frozen=True, slots=True)
class StoryOptions:
    """Which facts a rule reports."""

    kinds: Words = field(
        default=(), metadata=about("what to report", choices=tuple(sorted(one.value for one in FactKind)))
    )
    most: int = field(default=20, metadata=about("findings of one article, the first ones", low=1))


def check_story(rule: Rule) -> Finder:
    """Return the finder of the rule's facts."""
    options = read_options(StoryOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        wanted = [one for one in evidence.facts if one.kind in options.kinds and not _is_over(one, evidence)]
        for fact in wanted[: options.most]:
            yield _finding(document, evidence, rule, fact)

    return find


KIND: Final = Kind(
    about="what an article says against itself, leaves out, or leaves in",
    options=StoryOptions,
    fields=("ours", "theirs", "note"),
    check=check_story,
)


def _is_over(fact: StoryFact, evidence: Evidence) -> bool:
    """Whether an embargo has ended by the day of the run."""
    return fact.until is not None and evidence.today is not None and fact.until <= evidence.today


def _finding(document: Document, evidence: Evidence, rule: Rule, fact: StoryFact) -> Finding:
    related = (
        (look_beside(document, evidence, document.path, fact.beside, note=fact.theirs or fact.note),)
        if fact.beside is not None
        else ()
    )
    return make_finding(
        document,
        rule,
        fact.at,
        related=related,
        fix=_proposal(document, fact),
        ours=fact.ours,
        theirs=fact.theirs,
        note=fact.note,
    )


def _proposal(document: Document, fact: StoryFact) -> Fix | None:
    """Return the change that the rest of the article suggests; never one to apply unseen."""
    if not fact.instead or len(fact.at) > len(fact.ours):
        return None
    offset = document.article.source_map.offset
    return Fix(offset(fact.at.start), offset(fact.at.end - 1) + 1, fact.instead, safe=False)
