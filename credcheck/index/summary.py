"""Summary: articles in, what a verdict on them can reach out: how many, from whom, from when to when."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256

from credcheck.index.recalled import Recalled
from credcheck.model.article import Article
from credcheck.model.evidence import CorpusSummary, Story
from credcheck.text.fold import fold


def summarise(articles: Sequence[Article], stories: Sequence[Story], recalled: Recalled) -> CorpusSummary:
    """Return what the drafts of a run were held against: its articles, and with a store all that it holds.

    Stored articles that were recalled are in `articles` too and count once. Of the stored ones the stories are those
    that the store knows, so that the number is what `corpus stats` says.
    """
    again = {article.path for article in recalled.articles}
    fresh = [article for article in articles if article.path not in again]
    if recalled.stored is None:
        return describe(fresh, stories=len(stories), digests=(article.digest for article in fresh))
    stored = recalled.stored
    own = describe(fresh, stories=0, digests=())
    dates = sorted(day for day in (own.earliest, own.latest, stored.earliest, stored.latest) if day)
    new_stories = sum(1 for story in stories if not again.intersection(story.members))
    digests = [stored.digest, *(article.digest for article in fresh)]
    return CorpusSummary(
        articles=own.articles + stored.articles,
        stories=new_stories + stored.stories,
        outlets=len(_outlets(fresh) | recalled.outlets),
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        digest=digest_of(digests),
    )


def describe(articles: Sequence[Article], *, stories: int, digests: Iterable[str]) -> CorpusSummary:
    """Return the summary of some articles."""
    dates: list[date] = sorted(article.published for article in articles if article.published)
    return CorpusSummary(
        articles=len(articles),
        stories=stories,
        outlets=len(_outlets(articles)),
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        digest=digest_of(digests),
    )


def digest_of(digests: Iterable[str]) -> str:
    """Return one digest for all: the same articles in any order have the same."""
    return "sha256:" + sha256("\n".join(sorted(digests)).encode("ascii")).hexdigest()


def _outlets(articles: Iterable[Article]) -> frozenset[str]:
    return frozenset(fold(article.outlet) for article in articles if article.outlet)


def merge_recalled(recalled: Sequence[Recalled]) -> Recalled:
    """Return what several stores hold as if it were one; an article that two of them hold counts for the first."""
    stored = [one.stored for one in recalled if one.stored]
    if len(stored) <= 1:
        return next((one for one in recalled if one.stored), Recalled())
    articles: dict[str, Article] = {}
    for article in (article for one in recalled for article in one.articles):
        articles.setdefault(article.path, article)
    outlets = frozenset[str]().union(*(one.outlets for one in recalled))
    frequencies: Counter[str] = Counter()
    for one in recalled:
        frequencies.update(one.frequencies)
    dates = sorted(day for one in stored for day in (one.earliest, one.latest) if day)
    summary = CorpusSummary(
        articles=sum(one.articles for one in stored),
        stories=sum(one.stories for one in stored),
        outlets=len(outlets),
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        digest=digest_of(one.digest for one in stored),
    )
    faults = tuple(fault for one in recalled for fault in one.faults)
    return Recalled(tuple(articles.values()), summary, outlets, frequencies, faults)
