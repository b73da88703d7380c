"""Signatures and labels: quotations that a name behind a dash signs, and speeches that a label in capitals opens."""

from collections.abc import Mapping, Sequence
from typing import Final

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.function_words import AFTER_SIGNATURE
from credcheck.lexicon.english.names import PARTICLES
from credcheck.lexicon.english.reporting_nouns import NOT_SPEAKERS
from credcheck.model.article import Role
from credcheck.model.statements import QuoteUse
from credcheck.text.span import Span

DASHES: Final = frozenset(("—", "–", "-", "--"))
"""Marks before a signature."""
_OPENS_SIGNATURE: Final = DASHES | {"("}
_LONGEST_SIGNATURE: Final = 14
"""Tokens behind the dash: a name, and perhaps a post and a town."""
_LONGEST_NAME: Final = 6
"""Tokens of a name with its titles: "Deputy Prime Minister Lena van Holt"."""
_BEHIND_NAME: Final = frozenset((",", "(", "@", "|")) | AFTER_SIGNATURE


def may_sign(line: Line) -> bool:
    """Return whether a line may be a signature: it opens with a dash or a bracket, or stands under a block quote."""
    return line.words[0] in _OPENS_SIGNATURE or _is_under_quote(line)


def _is_under_quote(line: Line) -> bool:
    return line.sentence.quoted or line.sentence.role is Role.CAPTION


def signed_quote(line: Line, before: Line | None) -> Voice | None:
    """Read “… .” — Ana Ruiz: a quotation that the line before holds, or this one, signed with a name."""
    place = _signature(line)
    if place is None:
        return None
    start, end, inside = place
    speech = line if inside else before
    if speech is None or not _is_speech(speech, whole=not inside):
        return None
    cue = (start - 1, start) if start > inside else (start, start)
    draft = Draft("signed-quote", "—", "speech", cue, start, ((start, end),))
    content = Span(speech.quotes[0].span.start, speech.end(0))
    cues = [line.span(*cue)] if cue[0] < cue[1] else []
    return Voice(draft, line, cues, [line.span(start, end)], [content], draft.construction, draft.lemma, draft.group)


def _signature(line: Line) -> tuple[int, int, bool] | None:
    """Return where a signature starts and ends, and whether the quotation stands on the same line; None without one."""
    inside = line.words[0] == QUOTE
    at = 1 if inside else 0
    mark = line.words[at] if at < line.size else ""
    if mark in DASHES:
        end = _signature_end(line, at + 1)
        return (at + 1, end, inside) if end is not None else None
    stop = line.size - (2 if line.words[-1] == "." else 1)
    if mark == "(" and line.words[stop : stop + 1] == [")"]:
        end = _name_end(line, at + 1)
        return (at + 1, stop, inside) if end is not None and (end == stop or line.words[end] == ",") else None
    if not inside and _is_under_quote(line):
        end = _signature_end(line, 0)
        # “Harbour Notes” under a block quote may be the title of a work: two names, or a post behind a comma.
        return (0, end, False) if end is not None and _name_end(line, 0) != 1 else None
    return None


def _is_speech(line: Line, *, whole: bool) -> bool:
    """Return whether a line begins with a quotation of speech and, where `whole`, is nothing else."""
    return (not whole or line.size == 1) and 0 in line.quotes and line.quotes[0].use is QuoteUse.SPEECH


def _signature_end(line: Line, start: int) -> int | None:
    """Return where a name that fills the rest of the line ends; None where the rest is no signature."""
    stop = line.size - 1 if line.words[-1] == "." else line.size
    if not start < stop <= start + _LONGEST_SIGNATURE:
        return None
    end = _name_end(line, start)
    if end is None:
        return None
    return stop if end == stop or line.words[end] in _BEHIND_NAME else None


def _name_end(line: Line, start: int) -> int | None:
    """Return where the name that starts at a token ends; None where none does."""
    if start >= line.size or line.words[start] in NOT_SPEAKERS:
        return None
    end = start
    while end < line.size and (line.names[end] or (end > start and line.words[end] in PARTICLES)):
        end += 1
    return end if start < end <= start + _LONGEST_NAME else None


def label_speech(line: Line, voice: Voice | None) -> bool:
    """Say whether a line opens with a label in capitals, as a transcript does: "RUIZ: The ferry is late."."""
    if voice is None or voice.construction != "colon" or voice.draft is None:
        return False
    start, end = voice.draft.source[0]
    label = [line.raw[i] for i in range(start, end) if line.raw[i][0].isalpha()]
    return start == 0 and all(word.isupper() and len(word) > 1 for word in label) and bool(label)


def run_on_labels(lines: Sequence[Line], voices: Sequence[Voice], blocks: Sequence[int]) -> list[Voice]:
    """Return the voices, with the rest of each paragraph of a transcript given to the speaker its label names.

    `blocks` holds the paragraph of each line.
    """
    if not any(voice.construction == "colon" for voice in voices):
        return list(voices)
    by_line = {id(voice.line): voice for voice in reversed(voices)}
    taken: set[int] = set()
    speaker: Voice | None = None
    where = before = -1
    interview = _is_interview(lines, by_line, blocks)
    for line, block in zip(lines, blocks, strict=True):
        own = by_line.get(id(line))
        opens, before = block != before, block
        if label_speech(line, own) or (interview and opens and own is not None and _is_label(own)):
            speaker, where = own, block
        elif speaker is not None and block == where:
            speaker.content.append(line.span(0, line.size))
            taken.add(id(line))
    return [voice for voice in voices if id(voice.line) not in taken]


def _is_label(voice: Voice) -> bool:
    """Return whether a name and a colon open a sentence: "Lena Holt: We have waited for ten years."."""
    return voice.construction == "colon" and voice.draft is not None and voice.draft.source[0][0] == 0


def _is_interview(lines: Sequence[Line], voices: Mapping[int, Voice], blocks: Sequence[int]) -> bool:
    """Return whether two paragraphs or more open with a label, so that the rest of each belongs to it."""
    opened = {
        block
        for number, (line, block) in enumerate(zip(lines, blocks, strict=True))
        if (not number or blocks[number - 1] != block) and id(line) in voices and _is_label(voices[id(line)])
    }
    return len(opened) > 1
