"""Drafts in, a result out: settings, rulebook, stores and pipeline brought together.

Whatever cannot be used, a configuration, a rule, the stored corpus, is a fault of the result; the rest is judged.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from credcheck.app.cache.documents import extractor_of
from credcheck.app.options import Drafts
from credcheck.app.outcome import fault_of
from credcheck.app.session import Request, corpus_path, existing_store, lenient_rulebook
from credcheck.checks.action import advise
from credcheck.checks.rulebook.rulebook import Rulebook
from credcheck.checks.suppressions.apply import suppress
from credcheck.config import Loaded
from credcheck.index.recalled import Store
from credcheck.model.article import Article
from credcheck.model.errors import CorpusError
from credcheck.model.fault import Fault
from credcheck.model.findings import Judged, Result
from credcheck.model.guard import Guard
from credcheck.model.version import VERSION
from credcheck.pipeline import judge_articles
from credcheck.read import Reading, read_paths


@dataclass(frozen=True, slots=True)
class Bench:
    """What judges: settings that hold, rulebook, and what had to be left out of either."""

    loaded: Loaded
    rulebook: Rulebook
    faults: tuple[Fault, ...] = field(default=())


def set_up(request: Request) -> Bench:
    """Return what judges. A setting that is not understood is a fault, and its default holds in its place.

    Raises:
        BadConfiguration: an option of the command line is not understood.
    """
    loaded, rulebook = lenient_rulebook(request.load())
    return Bench(loaded, rulebook, loaded.faults)


def judge_drafts(request: Request, bench: Bench, drafts: Drafts, *, today: date | None) -> Result:
    """Read the drafts and what they are held against, and judge."""
    settings = bench.loaded.settings
    reading = read_paths(drafts.paths, settings.read, stdin=drafts.stdin, on_progress=request.progress)
    others = read_others(bench.loaded, drafts, reading.articles)
    result = judge_beside_corpus(bench, reading, others=others.articles, use_corpus=drafts.use_corpus, today=today)
    return replace(result, faults=(*result.faults, *others.faults))


def judge_beside_corpus(
    bench: Bench, reading: Reading, *, others: Sequence[Article] = (), use_corpus: bool, today: date | None
) -> Result:
    """Judge with the stored corpus; where it cannot be used, that is a fault and the rest is judged without it."""
    try:
        with existing_store(bench.loaded, wanted=use_corpus) as store:
            return judge_reading(bench, reading, others=others, stores=[store] if store else [], today=today)
    except CorpusError as error:
        result = judge_reading(bench, reading, others=others, today=today)
        fault = fault_of(error, str(corpus_path(bench.loaded)))
        return replace(result, faults=(*result.faults, fault))


def judge_reading(
    bench: Bench, reading: Reading, *, others: Sequence[Article] = (), stores: Sequence[Store] = (), today: date | None
) -> Result:
    """Judge articles that have been read, and apply what they waive themselves."""
    book = bench.rulebook
    guard = Guard(seconds=bench.loaded.settings.limits.seconds_per_article)
    judged, corpus = judge_articles(
        reading.articles,
        others,
        stores=stores,
        rulebook=book,
        settings=bench.loaded.settings,
        extract=extractor_of(bench.loaded),
        guard=guard,
        today=today,
    )
    articles = tuple(_suppress(one, book, today, guard) for one in judged)
    return Result(
        version=VERSION,
        corpus=corpus,
        rules_digest=book.digest,
        rules=book.rules,
        articles=articles,
        faults=(*bench.faults, *book.faults, *reading.faults, *guard.faults),
        passed_over=reading.passed_over,
    )


def read_others(loaded: Loaded, drafts: Drafts, ours: Sequence[Article]) -> Reading:
    """Read what the drafts are held against; an article that is itself a draft is left out."""
    paths = [*drafts.against, *(loaded.root / path for path in loaded.settings.against)]
    if not paths:
        return Reading()
    reading = read_paths(paths, loaded.settings.read)
    taken = {Path(article.path).resolve() for article in ours}
    kept = tuple(article for article in reading.articles if Path(article.path).resolve() not in taken)
    return replace(reading, articles=kept)


def _suppress(judged: Judged, rulebook: Rulebook, today: date | None, guard: Guard) -> Judged:
    document, findings = judged.document, judged.findings
    kept = guard.run(
        document.path,
        "reading what it suppresses",
        lambda: suppress(document, findings, rulebook=rulebook, today=today),
    )
    return advise(judged if kept is None else replace(judged, findings=kept))
