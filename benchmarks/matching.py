"""How fast claims find the sentences that may carry them, beside rapidfuzz.process.cdist on the same sentences.

Usage: python benchmarks/matching.py NEWS.jsonl [--sentences 100000] [--claims 2000] [--peer-claims 20]
       python benchmarks/matching.py NEWS.jsonl --store 100000      (one draft against a stored corpus of that size)

NEWS.jsonl holds {"text": "…"} a line. Where it is missing, the benchmark says so and ends well. One core; seconds are
those the processor worked, so that a busy machine does not blur them.
"""

import argparse
import json
import re
import sqlite3
import sys
import time
from itertools import cycle, islice
from pathlib import Path

from credcheck.extract import extract_document
from credcheck.index.terms.background import background_weights
from credcheck.index.terms.postings import add_terms, create_tables, recall_terms
from credcheck.index.terms.sentence_index import SentenceIndex
from credcheck.model.article import Article, Block, SourceMap
from credcheck.model.candidates import Weights, WeightTable, Worded
from credcheck.text.span import Span
from credcheck.text.terms import find_terms

END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")


def read_texts(path: Path) -> list[str]:
    """Return the texts of the file."""
    return [json.loads(line)["text"] for line in path.open(encoding="utf-8")]


def read_sentences(texts: list[str], count: int) -> list[str]:
    """Return so many different sentences of the texts, of five words or more."""
    found = dict.fromkeys(s for text in texts for s in END.split(text) if len(s.split()) >= 5)
    return list(islice(found, count))


def measure_index(sentences: list[str], claims: list[str]) -> tuple[float, float]:
    """Return the seconds to build the index and the claims answered in a second."""
    table = WeightTable(Weights(background_weights()).of)
    began = time.process_time()
    worded = [_worded(sentence, table) for sentence in sentences]
    index = SentenceIndex([[one] for one in worded], table)
    built = time.process_time() - began
    asked = [_worded(claim, table) for claim in claims]
    began = time.process_time()
    for claim in asked:
        index.likeliest(claim, limit=100, leave_out=-1)
    return built, len(asked) / (time.process_time() - began)


def measure_peer(sentences: list[str], claims: list[str]) -> float:
    """Return the claims a second that rapidfuzz holds against every sentence."""
    from rapidfuzz import fuzz, process

    began = time.process_time()
    process.cdist(claims, sentences, scorer=fuzz.token_set_ratio, workers=1)
    return len(claims) / (time.process_time() - began)


def measure_store(texts: list[str], size: int) -> None:
    """Print what recall costs against a stored corpus of so many articles."""
    connection = sqlite3.connect(":memory:")
    create_tables(connection)
    began = time.process_time()
    for row, text in enumerate(islice(cycle(texts), size)):
        add_terms(connection, row, _article(text))
    print(f"file {size} articles        {time.process_time() - began:8.1f} s")
    [pages], [page] = (
        connection.execute("PRAGMA page_count").fetchone(),
        connection.execute("PRAGMA page_size").fetchone(),
    )
    print(f"room an article             {pages * page / size:8.0f} bytes")
    drafts = [extract_document(_article(text)) for text in texts[:: max(1, len(texts) // 50)]]
    began = time.process_time()
    for draft in drafts:
        recall_terms(connection, [draft], 60)
    print(f"recall for one draft        {1000 * (time.process_time() - began) / len(drafts):8.1f} ms")


def _worded(text: str, table: WeightTable) -> Worded:
    terms = find_terms(text)
    keys = frozenset(term.key for term in terms)
    return Worded(terms, keys, table.total(keys))


def _article(text: str) -> Article:
    text = text or " "
    return Article("story.txt", text, SourceMap((0,)), (Block(Span(0, len(text))),))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news", type=Path)
    parser.add_argument("--sentences", type=int, default=100_000)
    parser.add_argument("--claims", type=int, default=2_000)
    parser.add_argument("--peer-claims", type=int, default=20)
    parser.add_argument("--store", type=int, default=0)
    options = parser.parse_args()
    if not options.news.exists():
        sys.exit(print(f"{options.news}: not there, nothing measured"))
    texts = read_texts(options.news)
    if options.store:
        measure_store(texts, options.store)
        return
    sentences = read_sentences(texts, options.sentences)
    claims = sentences[:: max(1, len(sentences) // options.claims)][: options.claims]
    built, rate = measure_index(sentences, claims)
    print(f"sentences                   {len(sentences):8d}")
    print(f"build the index             {built:8.1f} s")
    print(f"credcheck, claims a second  {rate:8.0f}")
    print(f"cdist, claims a second      {measure_peer(sentences, claims[: options.peer_claims]):8.1f}")


if __name__ == "__main__":
    main()
