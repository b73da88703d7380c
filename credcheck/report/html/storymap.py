"""The story map: a story's graph in, the places of its boxes and arrows out. Lays out; the template draws.

Columns run from origin (left) to taker (right): a box stands one column right of the furthest it takes from. Boxes
keep the order of their names, so the same story gives the same picture.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.report.html.naming import shorten, spell_date
from credcheck.report.html.story import Arrow, Node, Story
from credcheck.report.words import count

_WIDTH: Final = 172
_HEIGHT: Final = 46
_GAP_X: Final = 92
_GAP_Y: Final = 22
_MARGIN: Final = 14
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
    left_out: int
    """Outlets that the picture has no room for; they are in the timeline."""


def draw_map(story: Story) -> StoryMap | None:
    """Return the story map; None where no outlet credits or copies another, because there is nothing to see."""
    if not story.arrows:
        return None
    tied = {key for arrow in story.arrows for key in (arrow.taker, arrow.giver)}
    order = sorted(story.nodes, key=lambda node: (not node.draft, node.key not in tied, node.key))
    shown = {node.key: node for node in order[:_MAX_NODES]}
    arrows = [arrow for arrow in story.arrows if arrow.taker in shown and arrow.giver in shown]
    columns = _columns(sorted(shown), arrows, tied)
    places = _places(columns)
    names = {node.key: node.name for node in story.nodes}
    return StoryMap(
        width=2 * _MARGIN + len(columns) * _WIDTH + (len(columns) - 1) * _GAP_X,
        height=2 * _MARGIN + max(map(len, columns)) * (_HEIGHT + _GAP_Y) - _GAP_Y,
        boxes=tuple(_box(shown[key], *places[key]) for column in columns for key in column),
        lines=tuple(_line(arrow, places) for arrow in arrows),
        words=tuple(_words(arrow, names) for arrow in story.arrows),
        left_out=max(0, len(order) - _MAX_NODES),
    )


def _columns(keys: Sequence[str], arrows: Sequence[Arrow], tied: set[str]) -> list[list[str]]:
    """Return the boxes in columns, givers left of takers; those that no arrow touches come last."""
    givers: dict[str, list[str]] = {key: [] for key in keys}
    for arrow in arrows:
        givers[arrow.taker].append(arrow.giver)
    depth: dict[str, int] = {}
    for key in keys:
        _measure_depth(key, givers, depth, frozenset())
    last = max((depth[key] for key in keys if key in tied), default=-1) + 1
    columns = [[key for key in keys if key in tied and depth[key] == level] for level in range(last)]
    columns.append([key for key in keys if key not in tied])
    return [column for column in columns if column]


def _measure_depth(key: str, givers: Mapping[str, Sequence[str]], depth: dict[str, int], above: frozenset[str]) -> int:
    """Return how many steps a box is from an origin; a step back into a circle counts nothing."""
    if key not in depth:
        steps = [
            _measure_depth(giver, givers, depth, above | {key}) + 1
            for giver in givers[key]
            if giver not in above | {key}
        ]
        depth[key] = max(steps, default=0)
    return depth[key]


def _places(columns: Sequence[Sequence[str]]) -> dict[str, tuple[int, int]]:
    """Return the upper left corner of each box, columns centred on the tallest."""
    tallest = max(map(len, columns))
    places = {}
    for number, column in enumerate(columns):
        top = _MARGIN + (tallest - len(column)) * (_HEIGHT + _GAP_Y) // 2
        for row, key in enumerate(column):
            places[key] = (_MARGIN + number * (_WIDTH + _GAP_X), top + row * (_HEIGHT + _GAP_Y))
    return places


def _box(node: Node, x: int, y: int) -> Box:
    if not node.reports:
        return Box(x, y, _WIDTH, _HEIGHT, shorten(node.name, _MAX_NAME), "credited, not in corpus", "absent")
    dates = [report.published for report in node.reports if report.published]
    when = spell_date(min(dates)) if dates else "no date"
    detail = when if len(node.reports) == 1 else f"{count(len(node.reports), 'report')}, {when}"
    return Box(x, y, _WIDTH, _HEIGHT, shorten(node.name, _MAX_NAME), detail, "draft" if node.draft else "report")


def _line(arrow: Arrow, places: Mapping[str, tuple[int, int]]) -> Line:
    """Return a curve between the facing sides of two boxes; boxes of one column are joined at their right side."""
    (from_x, from_y), (to_x, to_y) = places[arrow.taker], places[arrow.giver]
    shift = -6 if arrow.kind == "credits" else 6
    start_y, end_y = from_y + _HEIGHT // 2 + shift, to_y + _HEIGHT // 2 + shift
    if from_x == to_x:
        side, bend = from_x + _WIDTH, from_x + _WIDTH + _GAP_X // 2
        return Line(f"M{side} {start_y}C{bend} {start_y} {bend} {end_y} {side + 4} {end_y}", arrow.kind, arrow.sure)
    back = to_x < from_x
    start, end = (from_x, to_x + _WIDTH + 4) if back else (from_x + _WIDTH, to_x - 4)
    middle = (start + end) // 2
    return Line(f"M{start} {start_y}C{middle} {start_y} {middle} {end_y} {end} {end_y}", arrow.kind, arrow.sure)


def _words(arrow: Arrow, names: Mapping[str, str]) -> str:
    taker, giver = names[arrow.taker], names[arrow.giver]
    if arrow.kind == "credits":
        return f"{taker} credits {giver}."
    return (
        f"{taker} repeats text of {giver}."
        if arrow.sure
        else f"{taker} and {giver} share text; who was first is unknown."
    )
