"""What a sentence-transformers model adds: how well the sentences that report one event are found, with it and without.

Usage: python benchmarks/embedding.py FOLDER MODEL [--documents 200]

FOLDER holds ecbplus/topics-01-25.jsonl (see benchmarks/reliability.py), MODEL is the folder of a model on this machine;
`pip install 'credcheck[embed]'`. Mean average precision: each annotated sentence asks for those that report the same
event, among all annotated sentences of its topic; what is not listed counts as not found. Where the file is missing,
the benchmark says so and ends well.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reliability import Place, labelled_pairs, score_pairs

from credcheck.index.terms.embeddings import load_encoder
from credcheck.model.settings import MatchSettings, Settings

Scores = Mapping[frozenset[Place], float]


def mean_average_precision(labels: Mapping[frozenset[Place], bool], scores: Scores) -> tuple[float, float]:
    """Return the mean average precision over all sentences that have a right answer, and the share of those listed."""
    asked: dict[Place, list[tuple[float, bool]]] = defaultdict(list)
    for pair, same in labels.items():
        for place in pair:
            asked[place].append((scores.get(pair, 0.0), same))
    precisions = []
    for answers in asked.values():
        wanted = sum(same for _, same in answers)
        ranked = sorted((answer for answer in answers if answer[0] > 0), key=lambda answer: (-answer[0], answer[1]))
        hits = [place for place, (_, same) in enumerate(ranked, start=1) if same]
        if wanted:
            precisions.append(sum(number / place for number, place in enumerate(hits, start=1)) / wanted)
    right = [pair for pair, same in labels.items() if same]
    return sum(precisions) / len(precisions), sum(pair in scores for pair in right) / len(right)


def cosines(rows: list[dict[str, Any]], labels: Mapping[frozenset[Place], bool], model: str) -> Scores:
    """Return what the model alone says of each pair."""
    texts = {(row["doc"], at): one["text"] for row in rows for at, one in enumerate(row["sentences"])}
    places = sorted({place for pair in labels for place in pair})
    vectors = dict(zip(places, load_encoder(model)([texts[place] for place in places]), strict=True))
    return {pair: max(0.0, float(vectors[a] @ vectors[b])) for pair in labels for a, b in [sorted(pair)]}


def main() -> None:
    """Print one row a way of finding."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("model")
    parser.add_argument("--documents", type=int, default=1000)
    options = parser.parse_args()
    path = options.folder / "ecbplus" / "topics-01-25.jsonl"
    if not path.exists():
        sys.exit(print(f"{path}: not there, nothing measured"))
    rows = [json.loads(line) for line in path.open(encoding="utf-8")][: options.documents]
    labels = dict(labelled_pairs(rows))
    print("| candidates a claim | found by | MAP | right pairs listed | processor time |\n|---|---|---|---|---|")
    for limit in (10, 100):
        for name, model in (("words", ""), ("words and model", options.model)):
            began = time.process_time()
            match = MatchSettings(min_match=0.0, max_candidates=limit, embed_model=model)
            scores = score_pairs(rows, Settings(match=match))
            found, listed = mean_average_precision(labels, scores)
            print(
                f"| {limit} | {name} | {found:.3f} | {listed:.3f} | {time.process_time() - began:.0f} s |", flush=True
            )
    alone, _ = mean_average_precision(labels, cosines(rows, labels, options.model))
    print(f"| all | model alone, by cosine | {alone:.3f} | | |")


if __name__ == "__main__":
    main()
