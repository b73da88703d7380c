"""Measure extraction: how long an article of 600 words takes, beside textacy and proselint, and how often it is right.

Usage: python benchmarks/extraction.py [DATA.jsonl]

Speed is measured on the four seed articles: processor time on one core, best and median of sixty rounds after one to
warm up. A plain loop is timed as well: on a busy machine it tells by how much everything else was slowed down. textacy
(with spaCy's small English model) and proselint run on the same text where they are installed; where they are not, that
is said and they are left out.

DATA.jsonl is not part of the project: articles, one JSON object a line, {"text"}; with it the speed on them is printed
as well, each read once and never before. Where they are hand-labelled, {"text", "relations": [{"source":
[[start, end]], "cue": …, "content": …}]}, the quality figures of `docs/attribution.md` are printed too.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

from credcheck.extract import extract_document
from credcheck.model.article import Article, Block, SourceMap
from credcheck.text.span import Span

SEEDS = Path(__file__).parent.parent / "seeds"
ROUNDS = 60
ORDINARY = 200
"""Articles of DATA.jsonl that speed is measured on."""
WORD = re.compile(r"\w+")
MARKS = '“"'


def article(text: str) -> Article:
    """Return an article with a body block a line."""
    blocks = tuple(Block(Span(*line.span())) for line in re.finditer(r"[^\n]*\S[^\n]*", text))
    return Article("story.txt", text, SourceMap((0,)), blocks)


def milliseconds(texts: Sequence[str], run: Callable[[str], object]) -> tuple[float, float]:
    """Return the processor time of 600 words in milliseconds: the best round and the median."""
    for text in texts:
        run(text)
    rounds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        for text in texts:
            run(text)
        rounds.append(time.process_time() - began)
    scale = 600 * 1000 / sum(len(text.split()) for text in texts)
    return min(rounds) * scale, median(rounds) * scale


Run = Callable[[str], object]


def ordinary(path: Path) -> tuple[int, float]:
    """Return how many articles of a file were read, each for the first time, and the milliseconds of 600 words."""
    with path.open(encoding="utf-8") as rows:
        texts = [json.loads(row)["text"] for row in islice(rows, ORDINARY)]
    began = time.process_time()
    for text in texts:
        extract_document(article(text))
    return len(texts), (time.process_time() - began) * 600 * 1000 / sum(len(text.split()) for text in texts)


def plain_loop() -> float:
    """Return the processor time of 100,000 steps of a loop that only counts, in milliseconds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        counts: dict[int, int] = {}
        for step in range(100_000):
            counts[step & 255] = counts.get(step & 255, 0) + step
        best = min(best, time.process_time() - began)
    return best * 1000


def peers() -> Iterator[tuple[str, Run | None]]:
    """Yield each peer's name and what runs it on a text; None where it is not installed."""
    yield from textacy()
    try:
        yield "proselint", proselint()
    except ImportError:
        yield "proselint", None


def textacy() -> Iterator[tuple[str, Run | None]]:
    """Yield textacy's quotations and, a floor for them that needs no model, spaCy's tokens alone."""
    try:
        import spacy
        from textacy import extract
    except ImportError:
        yield "textacy", None
        return
    yield "spaCy tokens", spacy.blank("en")
    try:
        pipeline = spacy.load("en_core_web_sm")
        yield "textacy", lambda text: list(extract.direct_quotations(pipeline(text)))
    except OSError:
        yield "textacy (its model)", None


def proselint() -> Run:
    """Return what runs all of proselint's checks, by its old door or by the one it has since 0.14."""
    try:
        from proselint.tools import lint
    except ImportError:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile

        CheckRegistry().register_many(__register__)
        return lambda text: LintFile("story.txt", text).lint()
    run: Run = lint
    return run


def words(text: str, spans: Iterable[Sequence[int]]) -> frozenset[int]:
    """Return where the words of the spans begin."""
    return frozenset(match.start() for start, end in spans for match in WORD.finditer(text, start, end))


Relation = dict[str, frozenset[int]]


def found(text: str) -> list[Relation]:
    """Return what extraction finds in a text, as sets of words."""
    return [
        {
            key: words(text, [(span.start, span.end) for span in spans])
            for key, spans in (("source", one.source), ("cue", one.cue), ("content", one.content))
        }
        for one in extract_document(article(text)).attributions
    ]


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the share of words that two sets have in common, 0 to 1."""
    return len(one & other) / max(1, len(one | other))


def count(text: str, gold: Sequence[Relation], mine: Sequence[Relation]) -> Counter[str]:
    """Match each of ours to the best free one of the gold: cues overlap, or contents share half of their words."""
    counts = Counter(gold=len(gold), mine=len(mine))
    free = set(range(len(gold)))
    for one in mine:
        ranked = sorted(
            free, key=lambda i: -(2 * bool(one["cue"] & gold[i]["cue"]) + overlap(one["content"], gold[i]["content"]))
        )
        if not ranked:
            continue
        best = gold[ranked[0]]
        if one["cue"] & best["cue"] or overlap(one["content"], best["content"]) >= 0.5:
            free.discard(ranked[0])
            counts["right"] += 1
            counts["sourced"] += bool(best["source"])
            counts["source"] += bool(best["source"] & one["source"])
    quoted = [one for one in gold if any(text[max(0, at - 1)] in MARKS for at in one["content"])]
    counts["quotes"] = len(quoted)
    counts["spoken"] = sum(
        any(
            one["source"] & want["source"] and 2 * len(one["content"] & want["content"]) >= len(want["content"])
            for one in mine
        )
        for want in quoted
    )
    return counts


def quality(path: Path) -> None:
    """Print the quality figures on hand-labelled articles, if they are."""
    totals: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        text = row["text"]
        if "relations" not in row:
            return
        gold = [{key: words(text, one[key]) for key in ("source", "cue", "content")} for one in row["relations"]]
        totals += count(text, gold, found(text))
    print(f"relation precision  {totals['right'] / max(1, totals['mine']):.3f}")
    print(f"relation recall     {totals['right'] / max(1, totals['gold']):.3f}")
    print(f"source overlap      {totals['source'] / max(1, totals['sourced']):.3f}")
    print(f"quotes with speaker {totals['spoken'] / max(1, totals['quotes']):.3f}")


def main() -> None:
    """Run the speed comparison, and the quality figures where a data file is named."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    print(f"{'plain loop':19} {plain_loop():8.2f} ms for 100,000 steps")
    best, middle = milliseconds(texts, lambda text: extract_document(article(text)))
    print(f"{'credcheck':19} {best:8.2f} ms for 600 words, median {middle:.2f}")
    for name, run in peers():
        if run is None:
            print(f"{name:19} not installed, left out")
            continue
        theirs, their_middle = milliseconds(texts, run)
        print(f"{name:19} {theirs:8.2f} ms for 600 words, median {their_middle:.2f}, credcheck x {theirs / best:.1f}")
    if len(sys.argv) > 1:
        read, each = ordinary(Path(sys.argv[1]))
        print(f"{'credcheck':19} {each:8.2f} ms for 600 words of {read} articles read for the first time")
        quality(Path(sys.argv[1]))
    else:
        print("quality     no data file named, left out")


if __name__ == "__main__":
    main()
