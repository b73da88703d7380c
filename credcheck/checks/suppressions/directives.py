"""Directives read: a comment such as `ignore ATT101 until 2026-12-31 by Ana Ruiz -- reason` in, what it waives out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from credcheck.checks.rulebook.selection import resolve
from credcheck.model.article import Article, Directive
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Rule
from credcheck.text.span import Span

_SHAPE: Final = re.compile(
    r"(?P<verb>[a-z-]+)(?P<rules>(?:[\s,]+(?!until\b|by\b|--)[A-Za-z][\w-]*)*)"
    r"(?:\s+until\s+(?P<until>\S+))?(?:\s+by\s+(?P<by>(?:(?!--).)+?))?(?:\s+until\s+(?P<until_after>\S+))?"
    r"(?:\s*(?:--|—|–)\s*(?P<reason>.*))?\s*",
    re.DOTALL,
)
_VERBS: Final = ("ignore", "ignore-start", "ignore-end", "ignore-file")
_MAX_LENGTH: Final = 500


@dataclass(frozen=True, slots=True)
class Waiver:
    """What one directive asks: which rules it waives, over which part of the article, and why."""

    directive: Directive
    rules: frozenset[str] = frozenset()
    over: Span | None = None
    """None where nothing follows it."""
    reason: str = ""
    by: str = ""
    until: date | None = None
    fault: str = ""
    """What was not understood, or ""; such a waiver waives nothing."""

    @property
    def said(self) -> str:
        """The reason with its signature and last day."""
        signed = [f"by {self.by}"] if self.by else []
        dated = [f"until {self.until.isoformat()}"] if self.until else []
        return f"{self.reason} ({', '.join(signed + dated)})" if signed or dated else self.reason


def read_waivers(article: Article, known: Sequence[Rule]) -> tuple[Waiver, ...]:
    """Return one waiver for each directive of an article, in order; the end of a region has none of its own."""
    waivers = []
    for position, directive in enumerate(article.directives):
        shape = _SHAPE.fullmatch(directive.text[:_MAX_LENGTH])
        verb = shape["verb"] if shape else ""
        if shape is None or verb not in _VERBS:
            waivers.append(Waiver(directive, fault=f"write {', '.join(_VERBS)}, then rules, then `-- reason`"))
        elif verb != "ignore-end":
            waivers.append(_waiver(article, position, shape, known))
    return tuple(waivers)


def _waiver(article: Article, position: int, shape: re.Match[str], known: Sequence[Rule]) -> Waiver:
    directive = article.directives[position]
    try:
        rules = _rules(re.findall(r"[\w-]+", shape["rules"]), known)
        last_day = shape["until"] or shape["until_after"]
        until = date.fromisoformat(last_day) if last_day else None
    except BadConfiguration as error:
        return Waiver(directive, fault=f"{error.message.partition(': ')[2]}; {error.hint}")
    except ValueError:
        return Waiver(directive, fault="a day is written as 2026-12-31")
    over, fault = _reach(article, position, shape["verb"])
    reason, by = (shape["reason"] or "").strip(), (shape["by"] or "").strip()
    return Waiver(directive, rules, over, reason, by, until, fault)


def _rules(selectors: Sequence[str], known: Sequence[Rule]) -> frozenset[str]:
    if not selectors:
        raise BadConfiguration("rules: no rule is named", hint="name ids, families or names, or `all`")
    if list(selectors) == ["all"]:
        return frozenset(rule.id for rule in known)
    return frozenset(one for selector in selectors for one in resolve(selector, known, key="rules"))


def _reach(article: Article, position: int, verb: str) -> tuple[Span | None, str]:
    """Return the part of the article that a directive speaks of, and what is wrong with it."""
    directive = article.directives[position]
    length = len(article.text)
    if directive.scope == "file" or verb == "ignore-file":
        return Span(0, max(1, length)), ""
    if verb == "ignore":
        return _block_at(article, directive.offset), ""
    ends = (one.offset for one in article.directives[position + 1 :] if one.text.startswith("ignore-end"))
    end = next(ends, None)
    fault = "" if end is not None else "the region has no `ignore-end`"
    stop = length if end is None else end
    return (Span(directive.offset, stop) if directive.offset < stop else None), fault


def _block_at(article: Article, offset: int) -> Span | None:
    """Return the block that the offset is inside of, else the next one."""
    return next((block.span for block in article.blocks if block.span.start >= offset or offset < block.span.end), None)
