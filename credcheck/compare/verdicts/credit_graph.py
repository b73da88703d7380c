"""Credits: which outlet credits which, where every report of a story goes back to, and who credits in a circle."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from credcheck.compare.credits import read_credits
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.model.evidence import Credit
from credcheck.text.outlets import fold_outlet
from credcheck.text.span import Span

Lineage = Mapping[str, frozenset[str]]
"""By path of a report: the outlets that a part of it goes back to, by one credit or several."""


@dataclass(frozen=True)
class Origins:
    """Where the parts of the reports of one event come from."""

    graph: Mapping[str, frozenset[str]]
    """By outlet: the outlets that its reports credit."""
    cited: Mapping[str, Sequence[Credit]]
    """By path of each report: its credits."""

    def between(self, *parts: tuple[str, Sequence[Span]]) -> Lineage:
        """Return the outlets that each part goes back to; a part is the path of a report and spans of it.

        A credit counts for what it covers: its paragraph, what it introduces, or the whole report.
        """
        return {path: self._of(path, spans) for path, spans in parts if path in self.cited}

    def _of(self, path: str, spans: Sequence[Span]) -> frozenset[str]:
        covering = [one for one in self.cited[path] if one.scope is None or any(map(one.scope.overlaps, spans))]
        direct = frozenset(one.outlet for one in covering)
        return direct.union(*(reachable(self.graph, outlet) for outlet in direct))


def find_credits(side: Side, outlets: Iterable[str]) -> list[Credit]:
    """Return each credit to another outlet, in reading order; `outlets` are the folded names that the run knows.

    Somebody called Fox or Mail who speaks is no outlet: the article names that person in full.
    """
    lines = read_credits(side.document.article, outlets)
    return [
        Credit(side.document.path, line.span, line.outlet, line.scope)
        for line in lines
        if line.outlet and not _is_person(side, line.span)
    ]


def _is_person(side: Side, span: Span) -> bool:
    """Whether a name that a credit seems to give is the surname of a person whom the article names in full."""
    name = span.of(side.text)
    if not name.isalpha():
        return False
    full = re.finditer(rf"\b([A-Z][a-z]+) {re.escape(name)}\b(, (?:an?|the|\d+)\b)?", side.text)
    return any(one[1].casefold() in HE | SHE or one[2] for one in full)


def outlet_names(sides: Sequence[Side], cited: Sequence[Credit]) -> dict[str, str]:
    """Return how each outlet is written, by its folded name: as it calls itself, else as a credit gives it."""
    text_of = {side.document.path: side.document.text_of for side in sides}
    names = {credit.outlet: credit.outlet for credit in cited}
    for credit in reversed(cited):
        written = text_of[credit.path](credit.span)
        if credit.outlet.endswith(fold_outlet(written)):
            names[credit.outlet] = written
    return names | {side.outlet: side.document.article.outlet or "" for side in sides if side.outlet}


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
