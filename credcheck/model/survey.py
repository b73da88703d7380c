"""What `credcheck duplicates` looks at: the articles, who copies whom, and what is told apart as one report."""

from dataclasses import dataclass

from credcheck.model.article import Article
from credcheck.model.evidence import Copy, Story
from credcheck.model.fault import Fault


@dataclass(frozen=True, slots=True)
class Survey:
    """The copies among some articles, ready to be written out."""

    articles: tuple[Article, ...]
    """In the order given."""
    copies: tuple[Copy, ...]
    """Every pair that shares text, nearest first."""
    stories: tuple[Story, ...]
    """Every article is in exactly one."""
    faults: tuple[Fault, ...] = ()
