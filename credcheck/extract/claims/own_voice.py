"""The writer's own voice: sentences with their quotations and attributions in, unattributed judgements and facts out.

Outside quotations and attributed content, a news report states what was done and said. Found here is what it adds by
itself: verdicts, motives and feelings, predictions, and facts and figures that somebody must have given.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from credcheck.extract.claims.hearsay import find_hearsay, is_charge
from credcheck.extract.claims.statistics import weigh_statistics
from credcheck.extract.claims.thresholds import (
    COLUMN_SENTENCES,
    COLUMN_SHARE,
    COLUMN_WE,
    FACT_WEIGHT,
    FIGURE_WEIGHT,
    OPINION_WEIGHT,
    SOURCED_EXTRA,
)
from credcheck.extract.sentences.trigger_words import Reading
from credcheck.lexicon.english import evaluative as lexicon
from credcheck.lexicon.english.hearsay_phrases import TURNS_AWAY
from credcheck.lexicon.english.own_voice_phrases import (
    CLAUSE_OPENS,
    FACTS,
    FIRST_PERSON,
    FIRST_PERSON_PLURAL,
    FORECASTS,
    MOTIVES,
    TELLS,
    VERDICTS,
    PhraseTable,
    phrase_table,
)
from credcheck.model.article import Article, Role
from credcheck.model.statements import (
    Attribution,
    AttributionType,
    Quantity,
    Quote,
    QuoteUse,
    Sentence,
    Unattributed,
    UnattributedKind,
)
from credcheck.text.span import Span

_WORD: Final = re.compile(r"[a-zà-ÿ]+(?:['-][a-zà-ÿ]+)*")
_OPINION: Final = UnattributedKind.OPINION
_MOTIVE: Final = UnattributedKind.MOTIVE
_FORECAST: Final = UnattributedKind.FORECAST
_FACT: Final = UnattributedKind.FACT
_FIGURE: Final = UnattributedKind.FIGURE
_HEARSAY: Final = UnattributedKind.HEARSAY
_OPENING: Final = 3
"""Body sentences that open an article."""
_COUNTED: Final = 3
"""Signs of one sentence that add up: more of them make a long sentence, not a stronger one."""
_LEAST_WORDS: Final = 3
"""Words of the writer's own that a sentence must have."""


class Cue(NamedTuple):
    """One sign of the writer's own voice. Offsets are into the article."""

    start: int
    end: int
    kind: UnattributedKind
    weight: float


def find_unattributed(
    article: Article,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    quantities: Sequence[Quantity],
    reading: Reading,
) -> tuple[Unattributed, ...]:
    """Return the sentences whose own words judge, predict, or state a fact or figure without a source, in order.

    Empty for letters and columns, which are opinion and say so by "I".
    """
    own = _OwnWords(reading.low, quotes, attributions)
    body = [one for one in sentences if one.role is Role.BODY and not one.quoted]
    texts = [own.of(one.span) for one in body]
    if _is_column(texts):
        return ()
    sourced = {one.sentence for one in attributions if one.source and one.type is not AttributionType.AGENTLESS}
    opening = {one.id for one in body[:_OPENING]}
    answered, reported = _answered(article.text, sentences, quotes, attributions)
    found: list[Unattributed] = []
    for one, text in zip(body, texts, strict=True):
        words = [(match.group(), match.start()) for match in _WORD.finditer(text)]
        if len(words) < _LEAST_WORDS or text.rstrip().endswith("?"):
            continue
        here = frozenset(word for word, _ in words)
        opinions = [*_word_cues(article.text, one.span, words), *_phrase_cues(text, one.span, here, _PHRASES)]
        found += _statement(one.id, opinions, OPINION_WEIGHT)
        least = FACT_WEIGHT + (SOURCED_EXTRA if one.id in sourced else 0)
        found += _statement(one.id, list(_phrase_cues(text, one.span, here, _FACTS)), least)
        at = one.span.start
        if one.id not in answered:
            heard = [
                Cue(at + start, at + end, _HEARSAY, weight)
                for start, end, weight in find_hearsay(text, here)
                if one.id not in reported or "report" not in text[start:end]
            ]
            found += _statement(one.id, heard, 0.0, grave=one.id in opening or is_charge(here))
        sized = weigh_statistics(text, one.span, quantities, sourced=one.id in sourced)
        found += _statement(one.id, [Cue(*ends, _FIGURE, weight) for ends, weight in sized], FIGURE_WEIGHT)
    return tuple(found)


_PHRASES: Final[tuple[tuple[UnattributedKind, PhraseTable], ...]] = (
    (_FORECAST, phrase_table(FORECASTS)),
    (_OPINION, phrase_table(VERDICTS)),
    (_MOTIVE, phrase_table(MOTIVES)),
)
_FACTS: Final[tuple[tuple[UnattributedKind, PhraseTable], ...]] = ((_FACT, phrase_table(FACTS)),)


_NO_SPEAKER: Final = (AttributionType.AGENTLESS, AttributionType.OWN)
_CLAUSE_OPENS: Final = re.compile(CLAUSE_OPENS)
_TELLS: Final = re.compile(TELLS)


def is_reported(low: str, attribution: Attribution) -> bool:
    """Whether somebody answers for the content: a clause or words of his, and not an object that the writer names.

    In "apologised for the disastrous launch" or "raised questions about the pier" the words are the writer's.
    """
    if attribution.type in _NO_SPEAKER or not attribution.content:
        return False
    cue = attribution.cue[-1] if attribution.cue else None
    first = attribution.content[0]
    if cue is None or first.start < cue.start or attribution.inherited_from is not None:
        return True
    opening = low[first.start : first.start + 8]
    if opening.startswith(("to ", "for ", "of ", "about ")):
        return False
    return _CLAUSE_OPENS.match(opening) is not None or _TELLS.search(low[cue.start : cue.end]) is not None


class _OwnWords:
    """The article's text in lower case with quotations and attributed content blanked out. Every offset holds."""

    def __init__(self, low: str, quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> None:
        self._low = low
        spans = [quote.span for quote in quotes]
        for one in attributions:
            if is_reported(low, one):
                spans += [*one.content, *(_last_word(low, span) for span in one.cue)]
        self._spans = sorted((span.start, span.end) for span in spans)
        self._longest = max((end - start for start, end in self._spans), default=0)

    def of(self, span: Span) -> str:
        """Return the writer's own words of a span, the others blank."""
        text = self._low[span.start : span.end]
        first = bisect_left(self._spans, (span.start - self._longest, 0))
        for start, end in self._spans[first:]:
            if start >= span.end:
                break
            if end > span.start:
                head, tail = max(0, start - span.start), min(len(text), end - span.start)
                text = text[:head] + " " * (tail - head) + text[tail:]
        return text


def _is_column(texts: Iterable[str]) -> bool:
    """Whether the writer speaks as "I", or often as "we": a letter, a column or a first-person review."""
    sentences = mine = ours = 0
    for text in texts:
        words = _WORD.findall(text)
        sentences += 1
        mine += not FIRST_PERSON.isdisjoint(words)
        ours += 0 if FIRST_PERSON_PLURAL.isdisjoint(words) else sum(map(FIRST_PERSON_PLURAL.__contains__, words))
    return (mine >= COLUMN_SENTENCES and mine >= COLUMN_SHARE * sentences) or ours >= COLUMN_WE


def _last_word(low: str, span: Span) -> Span:
    """Return the verb of a cue: "told" of "has reportedly told", whose adverb is the writer's own."""
    return Span(low.rfind(" ", span.start, span.end) + 1 or span.start, span.end)


def _answered(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> tuple[frozenset[int], frozenset[int]]:
    """Return the sentences whose hearsay is answered for next to them, and those whose reports are.

    A person who is first named, and quoted, in the next sentence answers for a reaction. An outlet or a paper that
    reports it beside a sentence answers for what is "reportedly" so there.
    """
    named: set[int] = set()
    reported: set[int] = set()
    speech = [one.span for one in quotes if one.use is QuoteUse.SPEECH]
    for one in attributions:
        cue = " ".join(span.of(text).lower() for span in one.cue)
        if one.type in _PAPERS and one.source and ("report" in cue or "according" in cue):
            reported |= {one.sentence - 1, one.sentence + 1}
        name = (one.speaker or "").split()[-1] if one.type is AttributionType.NAMED and one.speaker else ""
        start = sentences[one.sentence].span.start
        quoted = any(span.overlaps(quote) for span in one.content for quote in speech)
        if name and quoted and text.find(name) >= start and not _TURNS.match(text, start):
            named.add(one.sentence - 1)
    return frozenset(named), frozenset(reported)


_PAPERS: Final = (AttributionType.NAMED_ORG, AttributionType.DOCUMENT)
_TURNS: Final = re.compile(TURNS_AWAY)


def _word_cues(text: str, span: Span, words: Sequence[tuple[str, int]]) -> Iterator[Cue]:
    """Yield the evaluative words of a sentence; words written as names judge nothing."""
    before = ""
    for word, at in words:
        weighed = _WEIGHTS.get(word)
        start = span.start + at
        if weighed is not None and (at == 0 or not text[start].isupper()):
            kind, weight = weighed
            if before in lexicon.INTENSIFIERS:
                weight += 0.5
            elif before in {"most", "least"} or (not at and word in lexicon.CERTAINTY_ADVERBS):
                weight += 0.75
            yield Cue(start, start + len(word), kind, weight)
        before = word


def _phrase_cues(
    text: str, span: Span, words: frozenset[str], tables: Sequence[tuple[UnattributedKind, PhraseTable]]
) -> Iterator[Cue]:
    for kind, table in tables:
        for phrase in table.near(words):
            match = phrase.search(text)
            if match:
                yield Cue(span.start + match.start(), span.start + match.end(), kind, phrase.weight)


def _statement(sentence: int, cues: Sequence[Cue], least: float, *, grave: bool = False) -> Iterator[Unattributed]:
    """Yield the statement that the cues make together, if they weigh enough."""
    counted = sorted(cues, key=lambda cue: (-cue.weight, cue.start))[:_COUNTED]
    weight = sum(cue.weight for cue in counted)
    if counted and weight >= least:
        span = Span(min(cue.start for cue in counted), max(cue.end for cue in counted))
        yield Unattributed(sentence, span, counted[0].kind, round(weight, 2), grave)


_WEIGHTS: Final = {
    **dict.fromkeys(lexicon.JUDGING_VERB_FORMS, (_OPINION, 1.25)),
    **dict.fromkeys(lexicon.JUDGING_NOUNS, (_OPINION, 1.0)),
    **dict.fromkeys(lexicon.MILD_ADJECTIVES, (_OPINION, 1.0)),
    **dict.fromkeys(lexicon.FEELINGS, (_MOTIVE, 1.5)),
    **dict.fromkeys(lexicon.FEELING_ADVERBS, (_MOTIVE, 1.5)),
    **dict.fromkeys(lexicon.CERTAINTY_ADVERBS, (_OPINION, 1.75)),
    **dict.fromkeys(lexicon.STRONG_VERB_FORMS, (_OPINION, 2.5)),
    **dict.fromkeys(lexicon.STRONG_NOUNS, (_OPINION, 2.5)),
    **dict.fromkeys(lexicon.STRONG_ADJECTIVES, (_OPINION, 2.5)),
}
"""Word to kind and weight; the last table that has it counts."""
