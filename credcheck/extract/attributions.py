"""Attributions: sentences and quotes in, who says what out, with the quotes told their speakers."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.attribution.citation_constructions import colon_before_quote, left_quotes
from credcheck.extract.attribution.content_spans import content_ranges
from credcheck.extract.attribution.continuations import blocks_of, carry_speakers, is_quote_only
from credcheck.extract.attribution.credit_lines import find_credits
from credcheck.extract.attribution.cues import find_cues
from credcheck.extract.attribution.signatures import may_sign, run_on_labels, signed_quote
from credcheck.extract.attribution.verb_constructions import find_drafts
from credcheck.extract.sentences.noun_phrases import Range
from credcheck.extract.sentences.tokens import Line
from credcheck.extract.sources.resolve import resolve_speakers
from credcheck.extract.sources.standing import describe_sources
from credcheck.extract.thresholds import LONGEST_SENTENCE
from credcheck.lexicon.english.closed_classes import KINDS, Kind
from credcheck.lexicon.english.reporting_verbs import HEARD_IN_ASIDES, VERBS
from credcheck.model.article import Article, Role
from credcheck.model.settings import ExtractSettings
from credcheck.model.statements import Attribution, Quote, QuoteUse, Sentence
from credcheck.text.span import Span

_JUDGED: Final = (Role.BODY, Role.HEADLINE, Role.DEK, Role.SUBHEAD, Role.CAPTION)
_QUESTIONS: Final = frozenset("?!…—-")
_CLOSERS: Final = "\"'”’»"
_ASKS: Final = frozenset("sxoq")
_NOUN_TAKES: Final = frozenset(("n", "p", "a"))
_ANNOUNCES: Final = frozenset((":", ","))
"""Marks at the end of a paragraph behind which a quotation follows: "He added," and a paragraph of speech."""
_LONGEST_CUE: Final = 40
"""Characters of "Harbour master Nora Pike said." behind a quotation that a full stop ends."""
_STRAIGHT: Final = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("\u00a0", " "), ("–", "—"), ("―", "—"))


def read_lines(article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> list[Line]:
    """Return the tokens of every sentence that may say something."""
    text = article.text
    for written, read in _STRAIGHT:
        text = text.replace(written, read)
    held = [quote for quote in quotes if quote.span.end - quote.span.start > 1]
    starts = [quote.span.start for quote in held]
    judged = [sentence for sentence in sentences if sentence.role in _JUDGED]
    lines: list[Line] = []
    skip = False
    for index, sentence in enumerate(judged):
        if skip:
            skip = False
            continue
        end = sentence.span.end
        if (
            text[end - 1] in _CLOSERS
            and index + 1 < len(judged)
            and _asks_on(text, sentence.span, judged[index + 1].span)
        ):
            end, skip = judged[index + 1].span.end, True
        last = bisect_left(starts, end)
        first = bisect_left(starts, sentence.span.start, 0, last)
        near = held[first - 1 if first else 0 : last]
        inside = [quote for quote in near if quote.span.end > sentence.span.start] if near else near
        lines.append(Line(text, sentence, inside, end))
    return lines


def _asks_on(text: str, before: Span, after: Span) -> bool:
    """Return whether a cue that a sentence splitter cut off follows a quotation: “Why?” | she asked.

    Behind a full stop, which a comma should stand for, nothing but a subject and its verb may: “It is late.” Hale said.
    """
    quoted = before.of(text).rstrip(_CLOSERS)
    if not quoted or "\n" in text[before.end : after.start]:
        return False
    if quoted[-1] not in _QUESTIONS and (quoted[-1] != "." or after.end - after.start > _LONGEST_CUE):
        return False
    words = text[after.start : min(after.end, after.start + 60)].split()[:6]
    for index, word in enumerate(words[1:], 1):
        verb = VERBS.get(word.rstrip(".,").lower())
        if verb is not None and verb.form != "ing" and verb.takes & _ASKS:
            rest = words[index + 1].lower() if index + 1 < len(words) and word[-1] not in ".," else "."
            kind = KINDS.get(rest, KINDS.get(rest.rstrip(".,"), 0))
            return rest == "." or "o" in verb.takes or kind & (Kind.PREPOSITION | Kind.TIME | Kind.SUBORDINATOR) > 0
    return False


def find_voices(lines: Sequence[Line]) -> list[Voice]:
    """Return every attribution that has a cue, in reading order."""
    voices: list[Voice] = []
    for index, line in enumerate(lines):
        if line.size > LONGEST_SENTENCE:
            continue
        drafts = find_drafts(line, find_cues(line))
        if not (drafts or line.quotes or may_sign(line) or line.words[-1] in _ANNOUNCES):
            continue
        drafts = _without_sources(drafts)
        said = [(draft, content_ranges(line, draft, drafts)) for draft in drafts]
        kept = [(draft, ranges) for draft, ranges in said if ranges and not _is_nested(line, draft, said)]
        left = left_quotes(line, [ranges for _, ranges in kept]) if line.quotes else ()
        signed = None if kept else signed_quote(line, lines[index - 1] if index else None)
        voices += [_voice(line, draft, [line.span(*part) for part in ranges]) for draft, ranges in kept]
        voices += [_voice(line, draft, [line.span(*draft.content[0])]) for draft in left]
        if signed is not None:
            voices.append(signed)
        if line.words[-1] in _ANNOUNCES and index + 1 < len(lines):
            voices += _announced(line, lines[index + 1], said)
    return voices


def _voice(line: Line, draft: Draft, content: list[Span]) -> Voice:
    source = [line.span(*part) for part in draft.source]
    return Voice(draft, line, [line.span(*draft.cue)], source, content, draft.construction, draft.lemma, draft.group)


def _announced(line: Line, following: Line, said: Sequence[tuple[Draft, tuple[Range, ...]]]) -> list[Voice]:
    """Return the voice that a colon at a sentence's end lets speak in the next one."""
    unsaid = [draft for draft, ranges in said if not ranges and draft.source and draft.takes == "s"]
    if line.words[-1] == "," and not is_quote_only(following):
        return []
    if not unsaid and is_quote_only(following):
        unsaid = colon_before_quote(line)
    if not unsaid:
        return []
    return [_voice(line, unsaid[-1], [following.span(0, len(following))])]


def _without_sources(drafts: list[Draft]) -> list[Draft]:
    """Leave out cues that stand in another's source: "said an aide who declined to be named"."""
    if len(drafts) == 1:
        return drafts
    return [
        draft
        for draft in drafts
        if draft.lemma in HEARD_IN_ASIDES
        or not any(
            other is not draft and any(start <= draft.cue[0] < end for start, end in other.source) for other in drafts
        )
    ]


def _is_nested(line: Line, draft: Draft, said: Sequence[tuple[Draft, tuple[Range, ...]]]) -> bool:
    """Say whether a cue stands inside what another one says: only the outer voice is the article's own."""
    at = draft.cue[0]
    for other, ranges in said:
        if other is draft:
            continue
        # "He rebuked critics who say the law is bad": the critics say so in the article's own voice.
        if draft.source and line.words[draft.source[-1][0]] == "who" and other.takes in _NOUN_TAKES and not other.left:
            continue
        if any(start <= at < end for start, end in ranges) and not (draft.left and other.cue[0] > at):
            return True
    return False


def find_attributions(
    article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], settings: ExtractSettings
) -> tuple[tuple[Attribution, ...], tuple[Quote, ...]]:
    """Return the attributions in reading order, and the quotes with their speakers."""
    lines = read_lines(article, sentences, quotes)
    credited = find_credits(article.text, lines)
    blocks = blocks_of(lines, article.blocks)
    spoken = run_on_labels(lines, _without_credited(find_voices(lines), credited), blocks)
    voices = carry_speakers(lines, spoken, blocks)
    people = resolve_speakers(voices, lines, house=settings.house_sources, outlet=article.outlet or "")
    describe_sources(voices, lines, people, article.text)
    voices = sorted([*voices, *credited], key=_position)
    numbers = {id(voice): number for number, voice in enumerate(voices)}
    attributions = tuple(_frozen(number, voice, numbers) for number, voice in enumerate(voices))
    return attributions, give_speakers(quotes, attributions)


def _without_credited(voices: Sequence[Voice], credited: Sequence[Voice]) -> list[Voice]:
    """Leave out what a verb of saying makes of a sentence that is a credit."""
    lines = {id(voice.line) for voice in credited}
    return [voice for voice in voices if id(voice.line) not in lines]


def _position(voice: Voice) -> int:
    return (voice.cue or voice.content)[0].start


def _frozen(number: int, voice: Voice, numbers: dict[int, int]) -> Attribution:
    source = voice.inherited_from
    return Attribution(
        number,
        voice.type,
        voice.line.sentence.id,
        tuple(voice.cue),
        tuple(voice.source),
        tuple(voice.content),
        voice.speaker,
        None if source is None else numbers[id(source)],
        voice.group,
        voice.construction,
        voice.denies,
        voice.reason,
        voice.asserts,
        voice.title,
        voice.how_they_know,
        voice.anonymity_reason,
    )


def _reopened(quote: Quote, attributions: Sequence[Attribution]) -> Attribution | None:
    """Return who is heard in one paragraph of a quotation that runs over several."""
    return next((one for one in attributions if one.content and all(map(quote.span.covers, one.content))), None)


def give_speakers(quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> tuple[Quote, ...]:
    """Return the quotes, each with the attribution whose content holds it; a quote that has one is speech."""
    starts = [quote.span.start for quote in quotes]
    holders: dict[int, Attribution] = {}
    for one in attributions:
        for span in one.content:
            for index in range(bisect_left(starts, span.start), bisect_left(starts, span.end + 1)):
                if quotes[index].span.end <= span.end + 1:
                    holders[index] = one
    given = []
    for index, quote in enumerate(quotes):
        holder = holders.get(index) or _reopened(quote, attributions)
        if holder is None or quote.use is QuoteUse.TITLE:
            given.append(quote)
            continue
        use = QuoteUse.SPEECH if holder.cue_class == "speech" else quote.use
        given.append(Quote(quote.id, quote.span, holder.speaker, holder.id, use, quote.balanced))
    return tuple(given)
