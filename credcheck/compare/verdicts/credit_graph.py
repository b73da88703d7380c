"""Credits: which outlet credits which, where every report of a story goes back to, and who credits in a circle."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.outlets import PAPER_NOUN, STATION, WIRE
from credcheck.model.article import Role
from credcheck.model.evidence import Credit
from credcheck.text.fold import straighten
from credcheck.text.outlets import fold_outlet
from credcheck.text.span import Span

_DAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NO_NAME: Final = (
    rf"(?:{_DAY}|On|In|At|But|And|When|While|As|After|Before|Since|If|Meanwhile|Earlier|Later|Yesterday|Today|Royal)"
)
_PAPER: Final = rf"(?:[Tt]he\s+)?(?:(?!{_NO_NAME}\b)(?:[A-Z]\w{{0,2}}\.|[A-Z](?:[\w&.'-]*\w)?)\s+){{0,3}}?{PAPER_NOUN}"
_NAME: Final = rf"(?:{WIRE}|{STATION}|{_PAPER})(?!\s+(?!{_DAY})[A-Z][a-z])"
"""An outlet by its name; a longer name that only begins like one ("Post Office") is none."""
_LONG_NAME: Final = rf"(?=[Tt]he\s|[A-Z]{{2}}|[A-Z]\S*\s+[A-Z]|{WIRE}|{STATION}){_NAME}"
"""The same where no cue stands before it: one word alone ("Times") is none."""
_CUE: Final = (
    r"(?:told|tells|telling|according to|(?:reported|cited|quoted) (?:by|in)|wrote in|verified by|citing|quoting|"
    r"credit(?:ed)? to|courtesy of|in an interview with|seen by|obtained by|[Rr]eporting by|"
    r"[Ww]ith (?:files|reporting|material) from|Source:)\s+"
)
_REPORTED: Final = (
    rf"(?:'s(?:\s+[A-Z][\w.-]*){{1,3}})?(?:\s+(?:first|also|has|had|have|on|late|early|last|week|{_DAY}|\w+ly))*"
    r"\s+(?:reported|reports|wrote|writes|revealed|reveals|contributed to this)\b"
)
_SAID: Final = r"\s+(?:said|says|quoted|cited)\b"
_CREDITS: Final = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"\b{_CUE}({_NAME})",
        rf"\b({_LONG_NAME}){_REPORTED}",
        rf"\b({WIRE}){_SAID}",
        rf"\(({WIRE})\)\s*-",
        rf"^By\s[^\n]{{0,60}}?\b({WIRE})\s*$",
    )
)
"""A cue before the name, a verb after it, the dateline and the byline of a wire."""


def find_credits(side: Side, outlets: Iterable[str]) -> list[Credit]:
    """Return each credit to another outlet, in reading order; `outlets` are the folded names that the run knows."""
    text = straighten(side.text)
    patterns = (*_CREDITS, *_known(outlets))
    found = {(one.start(1), one.end(1)) for pattern in patterns for one in pattern.finditer(text)}
    cited: list[Credit] = []
    for start, end in sorted(found, key=lambda one: (one[0], -one[1])):
        earlier = [side.outlet or "", *(one.outlet for one in cited)]
        outlet = _spell_out(fold_outlet(text[start:end]), earlier)
        quiet = side.document.sentences and side.sentence_of(Span(start, end)).role is Role.HEADLINE
        if outlet != side.outlet and not quiet and all(start >= one.span.end for one in cited):
            cited.append(Credit(side.document.path, Span(start, end), outlet))
    return cited


def _known(outlets: Iterable[str]) -> Iterator[re.Pattern[str]]:
    """Yield the patterns of credits to the outlets of the run, which need not be called like outlets."""
    names = "|".join(re.escape(name) for name in sorted(outlets, key=lambda name: (-len(name), name)) if name)
    if names:
        yield re.compile(rf"\b{_CUE}(?:the\s+)?({names})\b", re.IGNORECASE)
        yield re.compile(rf"\b({names})(?:{_REPORTED}|{_SAID})", re.IGNORECASE)


def _spell_out(outlet: str, earlier: Sequence[str]) -> str:
    """Return the full name of an outlet that is named by its last words alone: "the Post", behind "the Hill Post"."""
    return next((one for one in earlier if one.endswith(f" {outlet}")), outlet)


def outlet_names(sides: Sequence[Side], cited: Sequence[Credit]) -> dict[str, str]:
    """Return how each outlet is written, by its folded name: as it calls itself, else as a credit gives it."""
    text_of = {side.document.path: side.document.text_of for side in sides}
    names = {credit.outlet: text_of[credit.path](credit.span) for credit in reversed(cited)}
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
