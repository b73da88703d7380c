"""The nouns of this room: what a listing and a reading yield, and what a reader promises."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from credcheck.model.article import Article
from credcheck.model.fault import Fault


@dataclass(frozen=True, slots=True)
class Listing:
    """The files that paths and folders stand for, before any is opened."""

    files: tuple[Path, ...] = ()
    """In the order named, the files of a folder in the order of their names; each file once."""
    faults: tuple[Fault, ...] = ()
    passed_over: Mapping[str, int] = field(default_factory=dict)
    """Files of a folder that are no articles, counted by suffix ("" has none), and "excluded" by the configuration."""
    by_content: frozenset[Path] = frozenset()
    """The files among them that a walk took up for what they begin with, not for their suffix."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles of one run, and what could not be read."""

    articles: tuple[Article, ...] = ()
    faults: tuple[Fault, ...] = ()
    passed_over: Mapping[str, int] = field(default_factory=dict)
    """As of a listing, and the items of files that are no stories ("item: picture")."""


class Reader(Protocol):
    """Makes an article of the bytes of one format."""

    def __call__(self, raw: bytes, path: str) -> Article:
        """Return the article; raises `UnreadableArticle` where the bytes are not in this format, or hold no text."""
