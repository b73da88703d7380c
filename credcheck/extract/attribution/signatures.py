"""Signatures and labels: quotations that a name behind a dash signs, and speeches that a label in capitals opens."""

from collections.abc import Sequence
from typing import Final

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.reporting_nouns import NOT_SPEAKERS
from credcheck.model.statements import QuoteUse
from credcheck.text.span import Span

DASHES: Final = frozenset(("—", "–", "-", "--"))
"""Marks before a signature."""
_LONGEST_SIGNATURE: Final = 14
"""Tokens behind the dash: a name, and perhaps a post and a town."""
_LONGEST_NAME: Final = 4
_SMALL: Final = Kind.PREPOSITION | Kind.DETERMINER | Kind.CONJUNCTION


def signed_quote(line: Line, before: Line | None) -> Voice | None:
    """Read “… .” — Ana Ruiz: a quotation that the line before holds, or this one, signed with a name."""
    dash = 1 if line.words[0] == QUOTE else 0
    if line.words[dash : dash + 1] == [] or line.words[dash] not in DASHES:
        return None
    end = _signature_end(line, dash + 1)
    speech = line if dash else before
    if end is None or speech is None or not _is_speech(speech):
        return None
    source = (dash + 1, end)
    draft = Draft("signed-quote", "—", "speech", (dash, dash + 1), dash + 1, (source,))
    content = Span(speech.quotes[0].span.start, speech.end(0))
    cue, name = line.span(dash, dash + 1), line.span(*source)
    return Voice(draft, line, [cue], [name], [content], draft.construction, draft.lemma, draft.group)


def _is_speech(line: Line) -> bool:
    """Say whether a line is one quotation of speech and nothing else."""
    return line.size == 1 and 0 in line.quotes and line.quotes[0].use is QuoteUse.SPEECH


def _signature_end(line: Line, start: int) -> int | None:
    """Return where a name that fills the rest of the line ends; None where the rest is no signature."""
    stop = line.size - 1 if line.words[-1] == "." else line.size
    if not start < stop <= start + _LONGEST_SIGNATURE or line.words[start] in NOT_SPEAKERS:
        return None
    end = start
    while end < stop and line.names[end]:
        end += 1
    if not start < end <= start + _LONGEST_NAME:
        return None
    if end == stop or line.words[end] in {",", "("}:
        return stop
    return None


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
    where = -1
    for line, block in zip(lines, blocks, strict=True):
        own = by_line.get(id(line))
        if label_speech(line, own):
            speaker, where = own, block
        elif speaker is not None and block == where:
            speaker.content.append(line.span(0, line.size))
            taken.add(id(line))
    return [voice for voice in voices if id(voice.line) not in taken]
