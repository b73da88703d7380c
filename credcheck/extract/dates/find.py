"""Find dates: days, weeks, months and years that the text names, resolved against the day of publication.

No clock: what is relative stays unresolved where the article has no date, but keeps what is written (weekday, month).
"""

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date
from typing import Final

from credcheck.extract.dates.patterns import HEAD_WORDS, DateReading, Moment, find_forms, is_name
from credcheck.extract.quantities.numerals import Run
from credcheck.extract.sentences.trigger_words import Reading
from credcheck.extract.thresholds import DATE_LOOK_BACK
from credcheck.lexicon.english.calendar import AHEAD, PAST, REPORT_BREAK
from credcheck.model.article import Article, Role
from credcheck.model.statements import DateMention, Sentence
from credcheck.text.span import Span

_SILENT: Final = (Role.BYLINE, Role.DATELINE, Role.BOILERPLATE)
_AHEAD_CUE: Final = re.compile(AHEAD, re.IGNORECASE)
_PAST: Final = re.compile(PAST)
_REPORTS: Final = re.compile(REPORT_BREAK)


def find_dates(
    article: Article, sentences: tuple[Sentence, ...], reading: Reading | None = None
) -> tuple[DateMention, ...]:
    """Return every day, week, month and year that is named, in reading order; none overlaps another.

    Times of day alone, names ("Black Friday") and plurals ("Mondays") are none. `reading` saves reading the article
    once more.
    """
    reading = reading or Reading(article, sentences)
    return tuple(
        mention
        for sentence, words, digits in zip(sentences, reading.words, reading.digits, strict=True)
        if (digits or not HEAD_WORDS.isdisjoint(words)) and sentence.role not in _SILENT
        for mention in _in_sentence(reading, sentence.span, words, digits, article.published)
    )


def _in_sentence(
    reading: Reading, span: Span, words: Set[str], digits: Sequence[Run], published: date | None
) -> Iterator[DateMention]:
    text = reading.straight
    for form, matched in find_forms(text, reading.low, span, words, digits):
        if is_name(text, matched, form.name, span.start, span.end):
            continue
        read = form.read(matched, _moment(text, span.start, matched.start(), published))
        if read:
            yield _mention(matched, read)


def _mention(matched: re.Match[str], reading: DateReading) -> DateMention:
    group = "span" if "span" in matched.re.groupindex else 0
    return DateMention(
        Span(matched.start(group), matched.end(group)),
        reading.days.start,
        reading.days.end,
        reading.grain,
        reading.relative,
        reading.year,
        reading.month,
        reading.day,
        reading.weekday,
    )


def _moment(text: str, start: int, at: int, published: date | None) -> Moment:
    """Return what the words before a date say of its direction; the last to say so wins."""
    if published is None:
        return Moment(None, ahead=False, past=False)
    clause = _REPORTS.split(text[max(start, at - DATE_LOOK_BACK) : at])[-1]
    ahead = past = -1
    for found in _AHEAD_CUE.finditer(clause):
        ahead = found.end()
    for found in _PAST.finditer(clause):
        past = found.end()
    return Moment(published, ahead=ahead >= max(past, 0), past=past > ahead)
