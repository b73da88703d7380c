"""The story map: a story's graph in, the places of its boxes and arrows out. Lays out; the template draws.

Whoever had it stands above whoever took it, so arrows point up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from credcheck.report.html.display_names import shorten, spell_date
from credcheck.report.html.story.graph import Arrow, Node, Story
from credcheck.report.html.story.layers import Layers, Slot, arrange_layers
from credcheck.report.words import count

_WIDTH: Final = 172
_HEIGHT: Final = 46
_THROUGH: Final = 26
"""Width of the gap through which an arrow passes a row."""
_GAP_X: Final = 26
_GAP_Y: Final = 54
_MARGIN: Final = 8
_MAX_NODES: Final = 18
_MAX_NAME: Final = 21


@dataclass(frozen=True, slots=True)
class Box:
    """An outlet on the map."""

    x: int
    y: int
    width: int
    height: int
    name: str
    detail: str
    kind: str
    """draft | report | absent."""


@dataclass(frozen=True, slots=True)
class Line:
    """An arrow on the map: a path of SVG, from who takes to who gives."""

    path: str
    kind: str
    sure: bool


@dataclass(frozen=True, slots=True)
class StoryMap:
    """The picture, and the same in words."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    words: tuple[str, ...]
    alone: tuple[str, ...]
    """Outlets with a report of the story that no arrow touches."""
    left_out: int
    """Outlets that the picture has no room for; the words name them."""


@dataclass(frozen=True, slots=True)
class _Place:
    x: int
    y: int
    width: int


def draw_map(story: Story) -> StoryMap | None:
    """Return the story map; None where no outlet credits or copies another, because there is nothing to see."""
    if not story.arrows:
        return None
    tied = {key for arrow in story.arrows for key in (arrow.taker, arrow.giver)}
    arrows = _choose_arrows(story)
    drawn = {key for arrow in arrows for key in (arrow.taker, arrow.giver)}
    shown = {node.key: node for node in story.nodes if node.key in drawn}
    layers = arrange_layers(_pairs(arrows, sure=True), _pairs(arrows, sure=False))
    places, width = _places(layers)
    names = {node.key: node.name for node in story.nodes}
    return StoryMap(
        width=width,
        height=2 * _MARGIN + len(layers.rows) * (_HEIGHT + _GAP_Y) - _GAP_Y,
        boxes=tuple(_box(shown[slot.key], place) for slot, place in places.items() if slot.is_box),
        lines=_lines(arrows, layers, places),
        words=tuple(_words(arrow, names) for arrow in story.arrows),
        alone=tuple(node.name for node in story.nodes if node.key not in tied),
        left_out=len(tied) - len(shown),
    )


def _choose_arrows(story: Story) -> list[Arrow]:
    """Return the arrows that the picture has room for, those that touch an article of this page first."""
    drafts = {node.key for node in story.nodes if node.draft}
    boxes: set[str] = set()
    for arrow in sorted(story.arrows, key=lambda one: (drafts.isdisjoint((one.taker, one.giver)), one)):
        if len(boxes | {arrow.taker, arrow.giver}) <= _MAX_NODES:
            boxes |= {arrow.taker, arrow.giver}
    return [arrow for arrow in story.arrows if boxes.issuperset((arrow.taker, arrow.giver))]


def _pairs(arrows: Sequence[Arrow], *, sure: bool) -> list[tuple[str, str]]:
    return [(arrow.taker, arrow.giver) for arrow in arrows if arrow.sure is sure]


def _places(layers: Layers) -> tuple[dict[Slot, _Place], int]:
    """Return the upper left corner of each slot, rows centred, and the width of the picture."""
    widths = [sum(_slot_width(slot) + _GAP_X for slot in row) - _GAP_X for row in layers.rows]
    places = {}
    for number, row in enumerate(layers.rows):
        x = _MARGIN + (max(widths) - widths[number]) // 2
        for slot in row:
            places[slot] = _Place(x, _MARGIN + number * (_HEIGHT + _GAP_Y), _slot_width(slot))
            x += _slot_width(slot) + _GAP_X
    return places, 2 * _MARGIN + max(widths, default=0)


def _slot_width(slot: Slot) -> int:
    return _WIDTH if slot.is_box else _THROUGH


def _box(node: Node, place: _Place) -> Box:
    name = shorten(node.name, _MAX_NAME)
    if not node.reports:
        return Box(place.x, place.y, _WIDTH, _HEIGHT, name, "credited, not in corpus", "absent")
    dates = [report.published for report in node.reports if report.published]
    when = spell_date(min(dates)) if dates else "no date"
    detail = when if len(node.reports) == 1 else f"{count(len(node.reports), 'report')}, {when}"
    return Box(place.x, place.y, _WIDTH, _HEIGHT, name, detail, "draft" if node.draft else "report")


def _lines(arrows: Sequence[Arrow], layers: Layers, places: Mapping[Slot, _Place]) -> tuple[Line, ...]:
    """Return the arrows, those that meet at one side of a box spread along it in the order of their other ends."""
    ways = {arrow: [places[slot] for slot in _way(layers, arrow)] for arrow in arrows}
    ends = [(arrow, end) for arrow in arrows for end in (0, -1)]
    sides: dict[tuple[_Place, bool], list[tuple[int, Arrow, int]]] = {}
    for arrow, end in ends:
        here, there = ways[arrow][end], ways[arrow][1 if end == 0 else -2]
        sides.setdefault((here, there.y < here.y), []).append((there.x, arrow, end))
    ports = {}
    for (place, _), meeting in sides.items():
        for number, (_, arrow, end) in enumerate(sorted(meeting), 1):
            ports[arrow, end] = place.x + place.width * number // (len(meeting) + 1)
    return tuple(_line(arrow, ways[arrow], ports[arrow, 0], ports[arrow, -1]) for arrow in arrows)


def _way(layers: Layers, arrow: Arrow) -> Sequence[Slot]:
    return layers.ways[arrow.taker, arrow.giver]


def _line(arrow: Arrow, way: Sequence[_Place], start: int, end: int) -> Line:
    """Return a curve from box to box, straight through each row that lies between."""
    first, last = way[0], way[-1]
    if first.y == last.y:
        below = first.y + _HEIGHT
        dip = below + _GAP_Y // 2
        return Line(f"M{start} {below}C{start} {dip} {end} {dip} {end} {below + 5}", arrow.kind, arrow.sure)
    up = last.y < first.y
    points = [(start, first.y if up else first.y + _HEIGHT)]
    for place in way[1:-1]:
        middle = place.x + place.width // 2
        points += (
            [(middle, place.y + _HEIGHT), (middle, place.y)] if up else [(middle, place.y), (middle, place.y + _HEIGHT)]
        )
    points.append((end, last.y + _HEIGHT + 5 if up else last.y - 5))
    return Line(_curve(points), arrow.kind, arrow.sure)


def _curve(points: Sequence[tuple[int, int]]) -> str:
    """Return a path of SVG through the points that leaves and enters each of them upright."""
    parts = [f"M{points[0][0]} {points[0][1]}"]
    for (from_x, from_y), (to_x, to_y) in pairwise(points):
        half = (from_y + to_y) // 2
        parts.append(f"C{from_x} {half} {to_x} {half} {to_x} {to_y}")
    return "".join(parts)


def _words(arrow: Arrow, names: Mapping[str, str]) -> str:
    taker, giver = names[arrow.taker], names[arrow.giver]
    if arrow.kind == "credits":
        return f"{taker} credits {giver}."
    if arrow.sure:
        return f"{taker} repeats text of {giver}."
    return f"{taker} and {giver} share text; who was first is unknown."
