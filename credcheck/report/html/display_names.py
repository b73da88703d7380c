"""Naming: what the page calls an article, an outlet, a date. Article in, words out."""

from datetime import date
from pathlib import PurePosixPath
from typing import Final

from credcheck.model.article import Article, Role
from credcheck.model.statements import Document
from credcheck.report.words import day

_MAX_TITLE: Final = 110


def name_article(document: Document) -> str:
    """Return the title, or else the headline, or else the opening words, or else the file's name."""
    article = document.article
    if article.title:
        return shorten(article.title, 2 * _MAX_TITLE)
    spans = [block.span for block in article.blocks if block.role is Role.HEADLINE]
    spans += [sentence.span for sentence in document.sentences if sentence.role is Role.BODY][:1]
    words = spans[0].of(article.text).strip() if spans else ""
    return shorten(words, _MAX_TITLE) or PurePosixPath(article.path).name


def name_outlet(article: Article) -> str:
    """Return the outlet, or else the file's name: what stands at a node of the story map."""
    return article.outlet or PurePosixPath(article.path).stem or article.path


def spell_date(when: date | None) -> str:
    """Return "March 12, 2026", or "no date"."""
    return day(when) if when else "no date"


def shorten(text: str, limit: int) -> str:
    """Return the text on one line, cut at a word and ended with an ellipsis where it is longer than the limit."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit]
    return f"{cut.rpartition(' ')[0] or cut}…"
