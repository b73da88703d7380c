"""The site: a result in, an index page and one page an article out, by file name."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from credcheck.model.findings import Judged, Result
from credcheck.report.html.page import view_page, write_page

INDEX: Final = "index.html"
_UNSAFE: Final = re.compile(r"[^a-z0-9]+")
_MAX_SLUG: Final = 60


def write_site(result: Result) -> Mapping[str, str]:
    """Return the pages, the index first; a page is named for its article's file and number."""
    names = name_pages(judged.document.path for judged in result.articles)
    pages = {INDEX: write_page(view_page(result, pages=names), "index.html.j2")}
    for judged, name in zip(result.articles, names, strict=True):
        pages[name] = write_page(view_page(_alone(result, judged), home=INDEX))
    return pages


def name_pages(paths: Iterable[str]) -> tuple[str, ...]:
    """Return a file name for each path, unique and safe on every file system: "002-ferry-brief.html"."""
    return tuple(f"{number:03}-{_slug(path)}.html" for number, path in enumerate(paths, 1))


def _slug(path: str) -> str:
    return _UNSAFE.sub("-", PurePosixPath(path).stem.lower()).strip("-")[:_MAX_SLUG].strip("-") or "article"


def _alone(result: Result, judged: Judged) -> Result:
    """Return the result of one article of a run; faults stay on the index."""
    return replace(result, articles=(judged,), faults=(), passed_over={})
