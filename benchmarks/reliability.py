"""How often a score is right: pairs of sentences by their score, beside the share that really report one event.

Usage: python benchmarks/reliability.py FOLDER      (a folder that holds ecbplus/topics-01-25.jsonl)

A line of the file: {"doc", "topic", "subtopic", "sentences": [{"text", "annotated", "events", "entities"}]}. Pairs of
annotated sentences of one topic are counted: the same event where they share an event chain, three chains in all and
half of the smaller one's events; not the same where they share no event chain; what lies between is left out. Where the
file is missing, the benchmark says so and ends well.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from credcheck.compare import gather_evidence
from credcheck.extract import extract_document
from credcheck.index.recalled import Recalled
from credcheck.index.terms.claim_terms import claim_candidates
from credcheck.model.article import Article, Block, SourceMap
from credcheck.model.evidence import Story
from credcheck.model.settings import MatchSettings, Settings
from credcheck.text.span import Span

Place = tuple[str, int]


def read_article(row: dict[str, Any]) -> tuple[Article, list[int]]:
    """Return the article of a row, a block a sentence, and where its sentences begin."""
    blocks, starts, at = [], [], 0
    for sentence in row["sentences"]:
        starts.append(at)
        if sentence["text"].strip():
            blocks.append(Block(Span(at, at + len(sentence["text"]))))
        at += len(sentence["text"]) + 1
    text = "\n".join(sentence["text"] for sentence in row["sentences"])
    return Article(row["doc"], text, SourceMap((0,)), tuple(blocks)), starts


def labelled_pairs(rows: list[dict[str, Any]]) -> Iterator[tuple[frozenset[Place], bool]]:
    """Yield each pair of places that is one event, or is none."""
    by_topic = defaultdict(list)
    for row in rows:
        for number, one in enumerate(row["sentences"]):
            if one["annotated"]:
                by_topic[row["topic"]].append((row["doc"], number, set(one["events"]), set(one["entities"])))
    for places in by_topic.values():
        for a, b in combinations(places, 2):
            events = len(a[2] & b[2])
            same = events >= 1 and events + len(a[3] & b[3]) >= 3 and 2 * events >= min(len(a[2]), len(b[2]))
            if a[0] != b[0] and (same or not events):
                yield frozenset({a[:2], b[:2]}), same


def score_pairs(rows: list[dict[str, Any]], settings: Settings) -> dict[frozenset[Place], float]:
    """Return the best score of each pair of places that credcheck lists."""
    articles, starts = zip(*map(read_article, rows), strict=True)
    begins = {row["doc"]: begin for row, begin in zip(rows, starts, strict=True)}
    field = [extract_document(article) for article in articles]
    stories = [Story(f"s{at}", (article.path,)) for at, article in enumerate(articles)]
    candidates = claim_candidates(field, drafts=len(field), recalled=Recalled(), settings=settings.match)
    evidence = gather_evidence(field, copies=(), stories=stories, candidates=candidates, settings=settings)
    scores: dict[frozenset[Place], float] = {}
    for document, one in zip(field, evidence, strict=True):
        for claim, verdict in zip(document.claims, one.verdicts, strict=True):
            ours = (document.path, _line(begins[document.path], claim.span.start))
            for match in verdict.matches:
                pair = frozenset({ours, (match.path, _line(begins[match.path], match.span.start))})
                scores[pair] = max(match.score, scores.get(pair, 0.0))
    return scores


def _line(starts: list[int], at: int) -> int:
    return sum(start <= at for start in starts) - 1


def main() -> None:
    """Print the table in Markdown."""
    path = Path(sys.argv[1]) / "ecbplus" / "topics-01-25.jsonl" if len(sys.argv) == 2 else sys.exit(__doc__)
    if not path.exists():
        sys.exit(print(f"{path}: not there, nothing measured"))
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    scores = score_pairs(rows, Settings(match=MatchSettings(min_match=0.0)))
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for pair, same in labelled_pairs(rows):
        if pair in scores:
            bins[min(9, int(scores[pair] * 10))].append((scores[pair], same))
    print("| score | pairs | mean score | really the same |\n|---|---|---|---|")
    for bin_, pairs in sorted(bins.items()):
        mean = sum(score for score, _ in pairs) / len(pairs)
        right = sum(same for _, same in pairs) / len(pairs)
        print(f"| {bin_ / 10:.1f} to {(bin_ + 1) / 10:.1f} | {len(pairs)} | {mean:.2f} | {right:.2f} |")


if __name__ == "__main__":
    main()
