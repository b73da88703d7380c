"""Attributions: sentences and quotes in, who says what out, with the quotes told their speakers."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from credcheck.extract.carry import carry_speakers
from credcheck.extract.constructions import Draft, find_drafts
from credcheck.extract.contents import content_ranges
from credcheck.extract.cues import find_cues
from credcheck.extract.phrases import Range
from credcheck.extract.tokens import Line
from credcheck.extract.voices import Voice
from credcheck.model.article import Article, Role, Span
from credcheck.model.settings import ExtractSettings
from credcheck.model.statements import Attribution, AttributionType, Quote, Sentence

_JUDGED: Final = frozenset((Role.BODY, Role.HEADLINE, Role.DEK, Role.SUBHEAD, Role.CAPTION))
_LONG_SOURCES: Final = frozenset(("inverted", "according-to"))
"""Constructions whose source may hold a clause: "said an aide who declined to be named"."""
_STRAIGHT: Final = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("\u00a0", " "), ("–", "—"))


def read_lines(article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> list[Line]:
    """Return the tokens of every sentence that may say something."""
    text = article.text
    for written, read in _STRAIGHT:
        text = text.replace(written, read)
    held = [quote for quote in quotes if quote.span.end - quote.span.start > 1]
    starts = [quote.span.start for quote in held]
    lines = []
    for sentence in sentences:
        if sentence.role not in _JUDGED:
            continue
        first = max(0, bisect_left(starts, sentence.span.start) - 1)
        inside = []
        for quote in held[first:]:
            if quote.span.start >= sentence.span.end:
                break
            if quote.span.end > sentence.span.start:
                inside.append(quote)
        lines.append(Line(text, sentence, inside))
    return lines


def find_voices(lines: Sequence[Line]) -> list[Voice]:
    """Return every attribution that has a cue, in reading order."""
    voices = []
    for line in lines:
        drafts = find_drafts(line, find_cues(line))
        said = [(draft, content_ranges(line, draft, drafts)) for draft in drafts]
        for draft, ranges in said:
            if not ranges or _is_nested(draft, said):
                continue
            voices.append(
                Voice(
                    draft,
                    line,
                    [_span(line, draft.cue)],
                    [_span(line, part) for part in draft.source],
                    [_span(line, part) for part in ranges],
                    draft.construction,
                    draft.lemma,
                    draft.group,
                )
            )
    return voices


def _is_nested(draft: Draft, said: Sequence[tuple[Draft, tuple[Range, ...]]]) -> bool:
    """Say whether a cue stands inside what another one says: only the outer voice is the article's own."""
    at = draft.cue[0]
    for other, ranges in said:
        if other is draft:
            continue
        if any(start <= at < end for start, end in ranges) and not (draft.left and other.cue[0] > at):
            return True
        if other.construction in _LONG_SOURCES and any(start <= at < end for start, end in other.source):
            return True
    return False


def _span(line: Line, part: tuple[int, int]) -> Span:
    return Span(line.starts[part[0]], line.ends[part[1] - 1])


def find_attributions(
    article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], settings: ExtractSettings
) -> tuple[tuple[Attribution, ...], tuple[Quote, ...]]:
    """Return the attributions and the quotes with their speakers."""
    lines = read_lines(article, sentences, quotes)
    voices = carry_speakers(lines, find_voices(lines), article.blocks)
    attributions = tuple(
        Attribution(
            number,
            voice.type,
            voice.line.sentence.id,
            tuple(voice.cue),
            tuple(voice.source),
            tuple(voice.content),
            voice.speaker,
            None,
            voice.group,
            voice.construction,
            voice.denies,
        )
        for number, voice in enumerate(voices)
    )
    return attributions, tuple(quotes)
