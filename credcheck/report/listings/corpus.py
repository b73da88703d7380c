"""The stored corpus written out: its articles as a list, one of them in full, and how far it reaches."""

import json
from collections.abc import Sequence
from datetime import date

from credcheck.model.article import Article
from credcheck.model.corpus import Entry, Stats
from credcheck.report.escape import escape_terminal


def render_entries(entries: Sequence[Entry], *, format: str) -> str:  # noqa: A002 - the option's name
    """Return the stored articles, one a line: id, date, words, outlet, title, path; JSON is a list of objects."""
    if format == "json":
        return _json(
            [
                {
                    "id": entry.id,
                    "path": entry.path,
                    "title": entry.title,
                    "outlet": entry.outlet,
                    "published": _day(entry.published),
                    "words": entry.words,
                    "digest": f"sha256:{entry.digest}",
                }
                for entry in entries
            ]
        )
    lines = [
        f"{entry.id:>6}  {_day(entry.published) or 'no date':10}  {entry.words:>6} words  "
        f"{escape_terminal(entry.outlet or 'unknown outlet')}  {_called(entry)}"
        for entry in entries
    ]
    return "".join(f"{line}\n" for line in lines) or "the corpus is empty\n"


def render_article(article: Article) -> str:
    """Return one article for a terminal: what is known about it, a blank line, its text."""
    known = {
        "path": article.path,
        "title": article.title,
        "byline": article.byline,
        "outlet": article.outlet,
        "published": _day(article.published),
        "url": article.url,
        "language": article.language,
        "digest": f"sha256:{article.digest}",
    }
    head = "".join(f"{name:10} {escape_terminal(value)}\n" for name, value in known.items() if value)
    body = "\n".join(escape_terminal(line) for line in article.text.split("\n"))
    return f"{head}\n{body}\n"


def render_exported(article: Article) -> str:
    """Return one article as a line of JSON, in the names that `corpus add` reads again."""
    told = {
        "path": article.path,
        "title": article.title,
        "dek": article.dek,
        "byline": article.byline,
        "outlet": article.outlet,
        "published": _day(article.published),
        "url": article.url,
        "role": article.role.value if article.role else None,
        "language": article.language,
        "digest": f"sha256:{article.digest}",
        "text": article.text,
    }
    return json.dumps(told, ensure_ascii=False) + "\n"


def render_stats(stats: Stats, *, format: str) -> str:  # noqa: A002 - the option's name
    """Return how far the corpus reaches, and the parameters it was made with."""
    summary = stats.summary
    if format == "json":
        return _json(
            {
                "articles": summary.articles,
                "stories": summary.stories,
                "outlets": summary.outlets,
                "earliest": _day(summary.earliest),
                "latest": _day(summary.latest),
                "digest": summary.digest,
                "bytes": stats.bytes_on_disk,
                "parameters": dict(sorted(stats.parameters.items())),
            }
        )
    dates = f"{_day(summary.earliest)} to {_day(summary.latest)}" if summary.earliest else "no article is dated"
    lines = [
        f"articles  {summary.articles:,}",
        f"stories   {summary.stories:,}  (copies count once)",
        f"outlets   {summary.outlets:,}",
        f"dates     {dates}",
        f"on disk   {stats.bytes_on_disk:,} bytes",
        f"digest    {summary.digest}",
        *(f"{name}: {escape_terminal(value)}" for name, value in sorted(stats.parameters.items())),
    ]
    return "".join(f"{line}\n" for line in lines)


def _called(entry: Entry) -> str:
    """Return the title and the path by which it is shown and removed."""
    path = escape_terminal(entry.path)
    return f"{escape_terminal(entry.title)}  ({path})" if entry.title else path


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, indent=1) + "\n"
