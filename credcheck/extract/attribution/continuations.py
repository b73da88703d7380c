"""Carrying on: sentences that are nothing but a quotation belong to whoever spoke last.

In the same paragraph the quotation joins the attribution before it; in a new paragraph it is an attribution of its own,
without a cue, that inherits the speaker.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.sentences.tokens import Line
from credcheck.lexicon.english.reporting_verbs import SPEAKING
from credcheck.model.article import Block
from credcheck.model.statements import QuoteUse

_NOT_CARRIED: Final = frozenset(("passive", "signed-quote"))
_MAX_WORDS_OUTSIDE: Final = 2
"""Words outside the quotation marks that a quote-only sentence may have ("And: “…”")."""


def carry_speakers(lines: Sequence[Line], voices: Sequence[Voice], blocks: Sequence[int]) -> list[Voice]:
    """Return the voices with those that quote-only sentences carry on, in reading order.

    `blocks` holds the paragraph of each line.
    """
    by_line: dict[int, list[Voice]] = {}
    for voice in voices:
        by_line.setdefault(voice.line.sentence.id, []).append(voice)
    carried = list(voices)
    announced = {span.start: voice for voice in voices for span in voice.content}
    last: Voice | None = None
    where = -1
    until = 0
    """Where the signed quotation that is being passed ends: it goes to whoever signed it."""
    for line, block in zip(lines, blocks, strict=True):
        own = by_line.get(line.sentence.id)
        if own:
            last, where = _last_speaker(own), block
            continue
        begun = announced.get(line.starts[0])
        if begun is not None:
            signed = begun.construction == "signed-quote"
            until = max((span.end for span in begun.content), default=0) if signed else 0
            last, where = None if signed else begun, block
            continue
        if line.starts[0] < until:
            continue
        if last is None or not is_quote_only(line):
            last = None
            continue
        span = line.span(0, line.size)
        if block == where or (block == where + 1 and last.inherited_from is not None):
            last.content.append(span)
            where = block
        elif block == where + 1 and _may_run_on(last):
            last = Voice(
                None, line, [], list(last.source), [span], "carried", last.lemma, last.group, inherited_from=last
            )
            carried.append(last)
            where = block
        else:
            last = None
    return sorted(carried, key=lambda voice: voice.content[0].start if not voice.cue else voice.cue[0].start)


def is_quote_only(line: Line) -> bool:
    """Say whether a sentence is one or more quotations and next to nothing else."""
    if not line.quotes or not any(quote.use is QuoteUse.SPEECH for quote in line.quotes.values()):
        return False
    outside = sum(1 for i, word in enumerate(line.words) if i not in line.quotes and word[0].isalnum())
    return outside <= _MAX_WORDS_OUTSIDE


def _last_speaker(voices: Sequence[Voice]) -> Voice | None:
    """Return the voice of a sentence that goes on speaking: the last that quotes or says a clause."""
    speaking = [
        voice for voice in voices if voice.group in {"speech", "document"} and voice.construction not in _NOT_CARRIED
    ]
    if len(speaking) > 1:
        speaking = [voice for voice in speaking if voice.quotes] or speaking
    return speaking[-1] if speaking else None


def _may_run_on(last: Voice) -> bool:
    """Say whether speech may run on into a new paragraph: it was a quotation or ended in a colon."""
    return last.quotes or last.line.words[-1] == ":" or last.lemma in SPEAKING


def blocks_of(lines: Sequence[Line], blocks: Sequence[Block]) -> list[int]:
    """Return the number of the paragraph that each line stands in."""
    ends = [block.span.end for block in blocks]
    return [bisect_right(ends, line.sentence.span.start) for line in lines]
