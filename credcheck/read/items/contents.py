"""What a reader of any format yields: the stories of one file, and what else was in it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from credcheck.model.article import Article
from credcheck.model.errors import UnreadableArticle

ITEM: Final = "item: "
"""Stands before the kind of an item that is no story where files passed over are counted by suffix."""


@dataclass(slots=True)
class Contents:
    """The stories of one file, and how many items of it are none ("item: picture": 2)."""

    articles: list[Article] = field(default_factory=list)
    passed_over: Counter[str] = field(default_factory=Counter)


ItemReader = Callable[[bytes, str], Contents]
"""Makes the contents of the bytes of one format; raises `UnreadableArticle` where they are not in it."""


class NotThisFormat(UnreadableArticle):
    """The file begins as one of a format and is none of it."""
