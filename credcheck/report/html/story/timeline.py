"""The timeline: a story's reports in, the places of their dots by day out. Lays out; the template draws."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from credcheck.report.html.display_names import shorten, spell_date
from credcheck.report.html.story.graph import Report, Story

_WIDTH: Final = 860
_LEFT: Final = 230
_RIGHT: Final = 30
_TOP: Final = 34
_STEP: Final = 28
_MAX_REPORTS: Final = 40
_MAX_NAME: Final = 28


@dataclass(frozen=True, slots=True)
class Dot:
    """A report on the timeline."""

    x: int
    y: int
    name: str
    day: str
    draft: bool
    first: bool
    label_end: bool
    """There is no room to the right of the dot: its date stands to the left."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A day on the scale."""

    x: int
    day: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """When each report first appeared, as dots; undated reports are named beneath."""

    width: int
    height: int
    left: int
    right: int
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    undated: tuple[str, ...]
    words: tuple[str, ...]
    left_out: int


def draw_timeline(story: Story) -> Timeline | None:
    """Return the timeline; None where fewer than two reports have a date."""
    dated = [(report, report.published) for report in story.reports if report.published]
    if len(dated) < 2:
        return None
    first, last = dated[0][1], dated[-1][1]
    shown = dated[:_MAX_REPORTS]
    dots = [_dot(report, day, row, (first, last)) for row, (report, day) in enumerate(shown)]
    return Timeline(
        width=_WIDTH,
        height=_TOP + len(shown) * _STEP + 8,
        left=_LEFT,
        right=_WIDTH - _RIGHT,
        dots=tuple(dots),
        ticks=_ticks(first, last),
        undated=tuple(report.outlet for report in story.reports if not report.published),
        words=_words(dated),
        left_out=len(dated) - len(shown),
    )


def _x(day: date, first: date, last: date) -> int:
    """Return the place of a day on the scale, its ends a little inside the frame."""
    days = (last - first).days
    inner = _WIDTH - _LEFT - _RIGHT - 24
    return _LEFT + 12 + (inner * (day - first).days // days if days else inner // 2)


def _dot(report: Report, day: date, row: int, ends: tuple[date, date]) -> Dot:
    x = _x(day, *ends)
    return Dot(
        x=x,
        y=_TOP + row * _STEP + _STEP // 2,
        name=shorten(report.outlet, _MAX_NAME),
        day=spell_date(day),
        draft=report.draft,
        first=day == ends[0],
        label_end=x > _LEFT + (_WIDTH - _LEFT - _RIGHT) * 2 // 3,
    )


def _ticks(first: date, last: date) -> tuple[Tick, ...]:
    if first == last:
        return (Tick(_x(first, first, last), spell_date(first), "middle"),)
    return (
        Tick(_x(first, first, last), spell_date(first), "start"),
        Tick(_x(last, first, last), spell_date(last), "end"),
    )


def _words(dated: Sequence[tuple[Report, date]]) -> tuple[str, ...]:
    return tuple(
        f"{spell_date(day)}: {report.outlet}{' (this article)' if report.draft else ''}" for report, day in dated
    )
