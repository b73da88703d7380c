"""Readers' verdicts on the claims of events, for the benchmarks that set thresholds by them.

A file has an article a line: {"id", "group", "outlet", "date", "title", "text", "claims"}; articles of one group tell
one event. A claim is {"span", "reader", "carried"}: where it stands in the text, who read it, and what the reader found
in each other article: {"by": its id, "how": whole | part | differs | denied, …}.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from credcheck.compare import cluster_copies, find_copies
from credcheck.compare.matching.coverage import ReadArticle
from credcheck.compare.sentences.hard_tokens import HardTokens
from credcheck.compare.sentences.indexed_document import Side
from credcheck.extract import extract_document
from credcheck.index.candidates import candidate_pairs
from credcheck.index.recalled import Recalled
from credcheck.index.terms.claim_terms import claim_candidates
from credcheck.model.candidates import Candidates
from credcheck.model.settings import Settings
from credcheck.model.statements import Claim
from credcheck.read import read_paths

CARRIED = ("whole", "differs", "denied", "part")


@dataclass(frozen=True)
class Judgement:
    """What one reader found of one claim."""

    event: str
    at: int
    """Position of its article in the event."""
    claim: Claim | None
    """The claim of ours that covers most of what the reader read, or None where there is none."""
    how: dict[int, frozenset[str]]
    """By position of each other article: in what ways it carries the claim; empty where it does not."""

    @property
    def ways(self) -> frozenset[str]:
        """In what ways any article carries it."""
        return frozenset[str]().union(*self.how.values())


@dataclass(frozen=True)
class Event:
    """The articles of one event, as the package reads them."""

    name: str
    articles: Sequence[ReadArticle]
    candidates: Candidates
    judgements: Sequence[Judgement]


def read_events(path: Path) -> Iterator[Event]:
    """Yield the events that readers judged; where the file is missing, say so and end well."""
    if not path.is_file():
        print(f"{path} is not there: nothing to measure", file=sys.stderr)
        return
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        if row.get("claims"):
            groups[row["group"] or row["id"]].append(row)
    for name, rows in groups.items():
        yield _read_event(name, rows)


def _read_event(name: str, rows: Sequence[dict[str, Any]]) -> Event:
    settings = Settings()
    with TemporaryDirectory() as room:
        for at, row in enumerate(rows):
            head = "".join(f"{key}: {json.dumps(row[key])}\n" for key in ("title", "date", "outlet") if row.get(key))
            body = "\n\n".join(line for line in row["text"].split("\n") if line.strip())
            (Path(room) / f"{at:03d}.md").write_text(f"---\n{head}---\n\n{body}\n", encoding="utf-8")
        articles = sorted(read_paths((Path(room),), settings.read).articles, key=lambda one: one.path)
    field = [extract_document(article, settings.extract) for article in articles]
    copies = find_copies(articles, candidate_pairs(articles, settings.duplicates), settings.duplicates)
    stories = {path: one for one in cluster_copies(articles, copies, settings.duplicates) for path in one.members}
    candidates = claim_candidates(field, drafts=len(field), recalled=Recalled(), settings=settings.match)
    sides = [Side(at, one, candidates.sentences[at], stories[one.path]) for at, one in enumerate(field)]
    read = [ReadArticle(side, HardTokens(side)) for side in sides]
    place = {row["id"]: at for at, row in enumerate(rows)}
    judgements = []
    for at, row in enumerate(rows):
        carry = _carry_over(row["text"], sides[at].text)
        for claim in row["claims"]:
            found: dict[int, set[str]] = {other: set() for other in range(len(rows)) if other != at}
            for one in claim["carried"]:
                found[place[one["by"]]].add(one["how"])
            meant = _claim_at(field[at].claims, carry(*claim["span"]))
            judgements.append(Judgement(name, at, meant, {other: frozenset(ways) for other, ways in found.items()}))
    return Event(name, read, candidates, judgements)


def _carry_over(theirs: str, ours: str) -> Any:
    """Return a function that carries a span of one text over to another that differs in white space."""
    left = [at for at, letter in enumerate(theirs) if not letter.isspace()]
    right = [at for at, letter in enumerate(ours) if not letter.isspace()]
    number = {at: n for n, at in enumerate(left)}

    def carry(start: int, end: int) -> tuple[int, int]:
        inside = [number[at] for at in range(start, end) if at in number and number[at] < len(right)]
        return (right[inside[0]], right[inside[-1]] + 1) if inside else (0, 0)

    return carry


def _claim_at(claims: Sequence[Claim], span: tuple[int, int]) -> Claim | None:
    def overlap(claim: Claim) -> int:
        return min(claim.span.end, span[1]) - max(claim.span.start, span[0])

    best = max(claims, key=overlap, default=None)
    return best if best is not None and overlap(best) > 0 else None
