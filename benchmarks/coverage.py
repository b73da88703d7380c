"""One draft against a stored corpus that covers its story: how long an editor waits, and what is found.

Usage: python benchmarks/coverage.py [--articles 100000] [--alike] [--keep FILE] [--rounds 3]

The archive is made up, the same each time: stories of twelve facts, each told by one to six outlets in their own words
and order, nine facts each, with sentences of their own between. The draft tells one more time what five outlets have
told. `--alike` makes an archive of one template, in which all sentences have most of their words in common: traffic
notices, results, market reports. `--keep` leaves the store for a second look. Every run is a process of its own,
nothing cached; the processor time of a plain counting loop is printed beside it, so that two machines can be compared.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from archive import VOCABULARY, WEIGHTS

from credcheck.index.stores.open import open_store
from credcheck.model.article import Article, Block, SourceMap
from credcheck.model.settings import Settings
from credcheck.text.span import Span

OUTLETS = [f"The {word.title()} {kind}" for word in VOCABULARY[300:310] for kind in ("Courier", "Herald", "Post")]
TEMPLATE = "The road between {0} and {1} was closed for {2} hours on {3} after a lorry lost {4} of its load"
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LOADS = "half,most,all,a third,a quarter,some".split(",")
BEGAN = date(2024, 1, 1)


def make_facts(draw: random.Random, *, alike: bool) -> list[str]:
    """Return the twelve facts of a story, of its own names and things."""
    own = [_word(draw) for _ in range(10)]
    if alike:
        places = [word.title() for word in draw.choices(VOCABULARY[:40], k=8)]
        return [
            TEMPLATE.format(*draw.sample(places, 2), draw.randint(2, 9), draw.choice(DAYS), draw.choice(LOADS))
            for _ in range(12)
        ]
    facts = []
    for _ in range(12):
        name = draw.choice(own[:4]).title()
        words = [*draw.sample(own, 3), *(_common(draw) for _ in range(8))]
        draw.shuffle(words)
        facts.append(f"{name} {' '.join(words)} in {draw.randint(2, 900)} places")
    return facts


def tell_story(draw: random.Random, facts: list[str], *, day: date, outlet: str, words: int) -> Article:
    """Return one outlet's report of nine of the facts, in its own order, with sentences of its own between."""
    person = f"{_word(draw).title()} {_word(draw).title()}"
    sentences = []
    for fact in draw.sample(facts, 9):
        told = fact.split(" ")
        at, other = draw.sample(range(1, len(told)), 2)
        told[at], told[other] = told[other], draw.choice((told[at], _common(draw)))
        sentences.append(" ".join(told) + draw.choice((".", f", {person} said.", ", officials said.")))
        while draw.random() < 0.6:
            sentences.append(" ".join(_common(draw) for _ in range(draw.randint(8, 22))).capitalize() + ".")
    while sum(sentence.count(" ") + 1 for sentence in sentences) < words:
        sentences.append(" ".join(_common(draw) for _ in range(draw.randint(8, 22))).capitalize() + ".")
    text = "\n\n".join(sentences)
    article = Article("", text, SourceMap((0,)), tuple(_blocks(text)))
    return replace(article, outlet=outlet, published=day)


def make_archive(count: int, *, alike: bool) -> Iterator[Article]:
    """Yield so many articles, story by story."""
    number = 0
    for story in range(count):
        draw = random.Random(story)
        facts = make_facts(draw, alike=alike)
        day = BEGAN + timedelta(days=story % 700)
        for outlet in draw.sample(OUTLETS, 5 if story == 7 else draw.randint(1, 6)):
            article = tell_story(draw, facts, day=day, outlet=outlet, words=draw.randint(150, 500))
            yield replace(article, path=f"archive/{number:06}.txt")
            number += 1


def make_draft(*, alike: bool) -> str:
    """Return one more report of the story that five outlets have told, in Markdown."""
    facts, day = make_facts(random.Random(7), alike=alike), BEGAN + timedelta(days=7)
    article = tell_story(random.Random("draft"), facts, day=day, outlet="", words=600)
    return f"---\ntitle: The draft\noutlet: The Evening Draft\ndate: {day}\n---\n\n{article.text}\n"


def fill(path: Path, count: int, *, alike: bool) -> None:
    """Store the archive, a thousand articles at a time."""
    store = open_store(path, Settings(), create=True)
    began = time.process_time()
    articles = islice(make_archive(count, alike=alike), count)
    while batch := list(islice(articles, 1000)):
        store.add(batch)
    store.close()
    print(f"stored {count:,} articles in {time.process_time() - began:.0f} s of processor time")


def judge(draft: Path, store: Path) -> None:
    """Print what `credcheck report` of the draft costs against the store, and what it says."""
    command = [sys.executable, "-m", "credcheck", "report", str(draft), "--corpus", str(store), "--no-cache"]
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([*command, "--format", "json"], capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    report = json.loads(done.stdout)
    [article] = report["articles"]
    found = Counter(claim["support"] for claim in article["claims"])
    print(
        f"draft: {len(article['text'].split())} words, {len(article['claims'])} claims; "
        f"{spent:.2f} s of processor time, {wall:.2f} s wall, {after.ru_maxrss / 1024:.0f} MB, "
        f"{len(done.stdout) / 1000:.0f} kB of JSON"
    )
    print("   held against", report["corpus"]["articles"], "articles;", dict(found.most_common()))


def counting_loop() -> float:
    """Return the processor seconds that ten million steps of a plain loop take."""
    began = time.process_time()
    for _ in range(10_000_000):
        pass
    return time.process_time() - began


def _blocks(text: str) -> Iterator[Block]:
    at = 0
    for paragraph in text.split("\n\n"):
        yield Block(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2


def _common(draw: random.Random) -> str:
    return draw.choices(VOCABULARY, cum_weights=WEIGHTS)[0]


def _word(draw: random.Random) -> str:
    return "".join(draw.choices("bar bel cor dan dor fen gal har hol kel lan mar".split(), k=4))


def main() -> None:
    """Fill the store where it is not there, and judge the draft."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--alike", action="store_true", help="an archive of one template")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = options.keep or Path(folder) / "corpus.sqlite"
        if not store.exists():
            fill(store, options.articles, alike=options.alike)
        draft = Path(folder) / "draft.md"
        draft.write_text(make_draft(alike=options.alike), encoding="utf-8")
        print(f"ten million steps of a plain loop: {counting_loop():.2f} s of processor time")
        for _ in range(options.rounds):
            judge(draft, store)


if __name__ == "__main__":
    main()
