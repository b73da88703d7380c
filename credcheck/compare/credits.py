"""Credits: which outlet credits which, where every report of a story goes back to, and who credits in a circle."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from credcheck.compare.side import Side, fold_outlet
from credcheck.model.article import Role, Span
from credcheck.model.evidence import Credit
from credcheck.model.text import straighten

_MEDIA: Final = (
    r"News|Times|Post|Journal|Herald|Tribune|Gazette|Courier|Chronicle|Telegraph|Guardian|Observer|Mail|Mirror|Star|Globe|"
    r"Press|Magazine|Agency|Radio|TV|Reuters|Bloomberg|Politico|Axios|Semafor|CNN|BBC|NPR|PBS|AP|AFP|NBC|ABC|CBS|MSNBC|TMZ"
)
_NAME: Final = rf"(?:[Tt]he\s+)?(?:[A-Z][\w&.'-]*\s+){{0,3}}?(?:{_MEDIA})\b(?:\s+(?:News|Press|Times|Journal|Radio))?"
_CREDIT: Final = re.compile(
    rf"\b(?:told|tells|telling|according to|reported by|verified by|first reported by|citing|credit(?:ed)? to|"
    rf"courtesy of|in an interview with|as reported (?:by|in))\s+({_NAME})"
)
_LEAD: Final = (
    r"\b(?:told|tells|telling|according to|reported by|verified by|citing|in an interview with)\s+(?:the\s+)?"
)


def find_credits(side: Side, outlets: Iterable[str]) -> list[Credit]:
    """Return each credit to another outlet, in reading order; `outlets` are the folded names that the run knows."""
    text = straighten(side.text)
    known = "|".join(re.escape(name) for name in sorted(outlets, key=lambda name: (-len(name), name)) if name)
    patterns = [_CREDIT, re.compile(rf"{_LEAD}({known})\b", re.IGNORECASE)] if known else [_CREDIT]
    found = {(one.start(1), one.end(1)) for pattern in patterns for one in pattern.finditer(text)}
    cited: list[Credit] = []
    for start, end in sorted(found):
        outlet = fold_outlet(text[start:end])
        quiet = side.document.sentences and side.sentence_of(Span(start, end)).role is Role.HEADLINE
        if outlet != side.outlet and not quiet and all(start >= one.span.end for one in cited):
            cited.append(Credit(side.document.path, Span(start, end), outlet))
    return cited


def credit_graph(sides: Sequence[Side], cited: Sequence[Credit]) -> dict[str, frozenset[str]]:
    """Return, by outlet, the outlets that its reports credit; an unknown outlet is its report's path."""
    node = {side.document.path: side.outlet or side.document.path for side in sides}
    graph: dict[str, set[str]] = {one: set() for one in node.values()}
    for credit in cited:
        graph[node[credit.path]].add(credit.outlet)
    return {outlet: frozenset(credited) for outlet, credited in graph.items()}


def reachable(graph: Mapping[str, frozenset[str]], start: str) -> frozenset[str]:
    """Return every outlet that `start` goes back to, by one credit or several; itself only in a circle."""
    seen: set[str] = set()
    waiting = list(graph.get(start, ()))
    while waiting:
        outlet = waiting.pop()
        if outlet not in seen:
            seen.add(outlet)
            waiting += graph.get(outlet, ())
    return frozenset(seen)


def find_origin(graph: Mapping[str, frozenset[str]]) -> str | None:
    """Return the one outlet that every report goes back to, or None; a circle has no origin."""
    back = {outlet: reachable(graph, outlet) for outlet in graph}
    if len(graph) < 2 or any(outlet in reached for outlet, reached in back.items()):
        return None
    shared = frozenset.intersection(*(reached | {outlet} for outlet, reached in back.items()))
    return min(shared, key=lambda outlet: (len(graph.get(outlet, ())), outlet), default=None)


def find_circle(graph: Mapping[str, frozenset[str]], start: str) -> tuple[str, ...]:
    """Return the shortest way from an outlet over its credits back to itself, first and last the same left out last."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    while ways:
        way = ways.pop(0)
        for outlet in sorted(graph.get(way[-1], ())):
            if outlet == start:
                return way
            if outlet not in seen:
                seen.add(outlet)
                ways.append((*way, outlet))
    return ()
