"""The store: what articles cost on disk, and how long one draft waits for those that share text or a story with it.

Usage: python benchmarks/store.py [ARTICLES.jsonl] [--articles 20000] [--keep FILE]

ARTICLES.jsonl holds {"text": …} a line, taken again with changed words where there are too few; without it, articles
are made up. `--keep` leaves the store for a second look and goes on with it when it is there.
"""

import argparse
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sketches import perturb, read_texts

from credcheck.index.sketches.fingerprint import fingerprint
from credcheck.index.stores.lookup import find_alike
from credcheck.index.stores.open import open_store
from credcheck.index.stores.reach import read_reach
from credcheck.model.article import Article, Block, SourceMap
from credcheck.model.settings import Settings
from credcheck.model.statements import Document
from credcheck.text.span import Span

SETTINGS = Settings()


def make_articles(path: Path | None, count: int) -> list[Article]:
    """Return so many articles."""
    draw = random.Random(3)
    texts = read_texts(path, min(count, 20_000))
    texts += [perturb(draw.choice(texts), draw) for _ in range(count - len(texts))]
    return [
        Article(f"{at:06}.txt", text, SourceMap((0,)), (Block(Span(0, len(text))),)) for at, text in enumerate(texts)
    ]


def fill(path: Path, articles: list[Article]) -> None:
    """Store the articles and print what they cost."""
    store = open_store(path, SETTINGS, create=True)
    began = time.process_time()
    store.add(articles)
    spent = time.process_time() - began
    print(f"add: {len(articles):,} articles in {spent:.1f} s, {1000 * spent / len(articles):.2f} ms an article")
    began = time.process_time()
    store.add(articles[:2_000])
    print(f"add again: 2,000 known articles in {time.process_time() - began:.2f} s")
    store.close()


def print_disk(path: Path, articles: int) -> None:
    """Print the bytes of an article on disk."""
    raw = sqlite3.connect(path)
    query = "SELECT SUM(pgsize) FROM dbstat WHERE name IN ('signatures', 'sketch_parts')"
    print(f"disk: {raw.execute(query).fetchone()[0] / articles:,.0f} bytes an article for the sketches")
    print(f"disk: {path.stat().st_size / articles:,.0f} bytes an article in all")
    raw.close()


def print_search(path: Path, drafts: list[Article]) -> None:
    """Print how long one draft's search takes, by sketches alone and with claim terms and loading."""
    store = open_store(path, SETTINGS, create=False)
    alike, recall, reach = [], [], []
    for draft in drafts:
        began = time.process_time()
        find_alike(store.connection, [draft], SETTINGS, limit=60)  # type: ignore[attr-defined]  # this store has one
        alike.append(time.process_time() - began)
        began = time.process_time()
        found = store.recall([Document(draft)], SETTINGS)
        recall.append(time.process_time() - began)
        began = time.process_time()
        read_reach(store.connection, leave_out=[draft.path])  # type: ignore[attr-defined]  # this store has one
        reach.append(time.process_time() - began)
    print(f"search by sketches: median {1000 * statistics.median(alike):.1f} ms, worst {1000 * max(alike):.1f} ms")
    print(f"recall, articles loaded: median {1000 * statistics.median(recall):.1f} ms ({len(found.articles)})")
    print(f"reach, digest of all included: median {1000 * statistics.median(reach):.2f} ms")
    ids = [entry.id for entry in store.entries()[:500]]
    began = time.process_time()
    store.remove(ids)
    print(f"remove: {1000 * (time.process_time() - began) / len(ids):.2f} ms an article")
    store.close()


def print_process(path: Path, draft: Article) -> None:
    """Print what a whole `credcheck report` of one draft costs against the store."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "draft.txt"
        file.write_text(draft.text, encoding="utf-8")
        options = ["--corpus", str(path), "--no-cache", "--fail-on", "never"]
        command = [sys.executable, "-m", "credcheck", "report", str(file), *options]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        wall = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    memory = f"{after.ru_maxrss / 1024:,.0f} MB"
    print(f"credcheck report, no cache: {wall:.2f} s wall, {spent:.2f} s processor, {memory}, exit {done.returncode}")


def main() -> None:
    """Run every measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles_file", type=Path, nargs="?", metavar="ARTICLES.jsonl")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    if options.articles_file and not options.articles_file.exists():
        parser.exit(0, f"{options.articles_file} is not there: skipped\n")
    articles = make_articles(options.articles_file, options.articles)
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "corpus.sqlite"
        if not path.exists():
            fill(path, articles)
        fingerprint([articles[0].text], SETTINGS.duplicates)  # loads what is loaded once
        print_disk(path, len(articles))
        print_process(path, articles[7])
        print_search(path, [articles[at] for at in range(0, len(articles), len(articles) // 50)])


if __name__ == "__main__":
    main()
