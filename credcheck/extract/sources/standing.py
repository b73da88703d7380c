"""Standing of sources: what each is, how it knows, and why it is not named, in the article's own words.

The words may stand at any mention of a person: before the name ("harbour master Nora Pike"), behind it ("Nora Pike, the
harbour master, who built the pier"), or in the sentence that first brings the person in. An unnamed source keeps what
its first mention says. What the article does not say stays None; nothing is inferred.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.sentences.noun_phrases import is_verb_like
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.extract.sources.people import Mention, People
from credcheck.lexicon.english.anonymity import NOT_NAMED_BECAUSE, REASON_LEADS, REASON_STOPS
from credcheck.lexicon.english.closed_classes import KINDS, Kind
from credcheck.lexicon.english.function_words import BEFORE_CHANNEL
from credcheck.lexicon.english.names import TITLES
from credcheck.lexicon.english.reporting_nouns import CHANNELS, PERSON_SUFFIXES, REDUCED
from credcheck.lexicon.english.source_nouns import ANONYMOUS_HEADS, GENERIC_HEADS, PLACED_BY, SPOKESPEOPLE, VAGUE_HEADS
from credcheck.model.article import Role
from credcheck.model.statements import AttributionType as Type
from credcheck.text.span import Span

_POSTS: Final = TITLES | SPOKESPEOPLE | ANONYMOUS_HEADS | VAGUE_HEADS
_TAILS: Final = (PLACED_BY - {"at", "from", "named"}) | {"who", "whose", "which", "that", "with"} | REDUCED
"""Words that begin how a source knows: "people briefed on the talks", "a poll conducted in May"."""
_EDGES: Final = frozenset((",", ".", ";", ":", "—", "(", ")", "?", "!", QUOTE))
_SHORTEST_POST: Final = 5
"""Letters of the shortest noun whose ending alone tells that it is what somebody does."""
_LONGEST_POST: Final = 8
"""Tokens before a name that may be a post."""
_LONGEST: Final = 240
"""Characters of what is shown; a longer clause is cut at its first comma behind them."""
_CHANNEL_REACH: Final = 14
"""Tokens behind a cue within which "in a statement" or "during a hearing" stands."""
_NEAR: Final = 2
"""Sentences behind an unnamed source within which the reason may follow: "Both insisted on anonymity because …"."""


@dataclass(slots=True)
class Standing:
    """What the article says about one source. Spans are into the article."""

    title: list[Span]
    knows: list[Span]


class _Place(NamedTuple):
    """A name or a noun phrase in its sentence."""

    line: Line
    start: int
    end: int


def describe_sources(voices: Sequence[Voice], lines: Sequence[Line], people: People, text: str) -> None:
    """Give every voice its title, how it knows and why it is not named, as words of `text`; changes them in place."""
    persons = _persons(voices, people, text)
    documents: dict[str, str] = {}
    numbers = {id(line): number for number, line in enumerate(lines)}
    known: dict[str, tuple[str | None, str | None, str | None]] = {}
    for voice in voices:
        if not voice.source or voice.type in (Type.OWN, Type.POINTER, Type.BLANKET, Type.AGENTLESS):
            continue
        standing = _own_standing(voice)
        if voice.type is Type.NAMED and voice.speaker in persons:
            more = persons[voice.speaker]
            standing = Standing(more.title or standing.title, more.knows or standing.knows)
        title, knows = _words(text, standing.title, most=2), _words(text, standing.knows, most=1)
        reason = _reason(voice, lines, numbers, text) if voice.type is Type.ANONYMOUS else None
        channel = None if knows else _sent(_words(text, _channel(voice), most=1), documents)
        if voice.type is Type.DOCUMENT:
            _note_document(voice, text, documents)
        key = _chain(voice)
        before = known.get(key, (None, None, None))
        voice.title, voice.how_they_know = title or before[0], knows or channel or before[1]
        voice.anonymity_reason = reason or before[2]
        voice.reason = voice.reason or voice.anonymity_reason is not None
        known[key] = (voice.title, knows or before[1] or voice.how_they_know, voice.anonymity_reason)


def _note_document(voice: Voice, text: str, documents: dict[str, str]) -> None:
    """Keep the words that bring a document in, by its noun: "an email that Hale wrote to colleagues"."""
    if voice.draft is None:
        return
    line, (start, end) = voice.line, voice.draft.source[0]
    noun = next((line.words[i] for i in range(start, end) if line.words[i] in CHANNELS), "")
    if noun and line.words[start] != "the" and any(line.words[i] in _TAILS for i in range(start, end)):
        documents.setdefault(noun, " ".join(line.span(start, end).of(text).split()))


def _sent(channel: str | None, documents: dict[str, str]) -> str | None:
    """Return a channel, with the words that brought its document in where it only points back: "in the email"."""
    words = channel.split() if channel else []
    noun = words[-1] if words else ""
    return documents[noun] if words[1:2] == ["the"] and noun in documents else channel


def _chain(voice: Voice) -> str:
    """Return what the mentions of one source share: the speaker's name, or the noun of an unnamed one."""
    if voice.speaker and voice.type is not Type.ANONYMOUS:
        return voice.speaker
    words = voice.line.words[slice(*voice.draft.source[0])] if voice.draft is not None and voice.draft.source else []
    heads = [word for word in words if word in ANONYMOUS_HEADS or word in VAGUE_HEADS]
    return f"{voice.type}:{heads[0] if heads else voice.speaker}"


def _persons(voices: Sequence[Voice], people: People, text: str) -> dict[str, Standing]:
    """Return the standing of each person who speaks, gathered from all mentions."""
    wanted = {voice.speaker for voice in voices if voice.type is Type.NAMED and voice.speaker}
    spoken = {(voice.speaker, id(voice.line)) for voice in voices}
    found: dict[str, Standing] = {}
    introduced: dict[str, list[Span]] = {}
    for mention in people.mentions if wanted else ():
        name = mention.person.name
        if name not in wanted or mention.line.titled:
            continue
        place = _Place(mention.line, mention.first, mention.end)
        standing = found.setdefault(name, Standing([], []))
        title, knows = _around(place)
        standing.title += title
        standing.knows += knows
        if (name, id(mention.line)) not in spoken:
            introduced.setdefault(name, _introduction(mention))
    for name, standing in found.items():
        described = [span for span in standing.title if _is_indefinite(span, text)]
        standing.knows = standing.knows or introduced.get(name) or described
    return found


def _is_indefinite(span: Span, text: str) -> bool:
    """Return whether words describe a private person: "a gig driver from the Bay Area"."""
    return span.of(text).lower().startswith(("a ", "an "))


def _around(place: _Place) -> tuple[list[Span], list[Span]]:
    """Return what stands before and behind a name: posts, and clauses that say how its bearer knows."""
    before, (post, knows) = _before(place), _behind(place)
    return [*before, *post], knows


def _before(place: _Place) -> list[Span]:
    """Return the post before a name: "SFO spokesperson", "Rep.", "the chair of the board,"."""
    line, start = place.line, place.start
    at = start
    while at and start - at < _LONGEST_POST and _is_noun_part(line, at - 1):
        at -= 1
    if at < start and _is_post(line.words[start - 1]):
        return [line.span(at, start)]
    if start > 1 and line.words[start - 1] == ",":
        first = start - 1
        while first and line.words[first - 1] not in _EDGES:
            first -= 1
        while first < start - 1 and (line.reports[first] or is_verb_like(line, first)):
            first += 1
        determined = line.kinds[first] & (Kind.DETERMINER | Kind.QUANTIFIER) or line.words[first].endswith("'s")
        if first < start - 1 and determined and _has_post(line, first, start - 1):
            return [line.span(first, start - 1)]
    return []


def _behind(place: _Place) -> tuple[list[Span], list[Span]]:
    """Return the posts and the clauses behind a name: ", the mayor of Ellis, who built the pier,", "(D-Ellis)"."""
    line, at = place.line, place.end
    title: list[Span] = []
    knows: list[Span] = []
    while at + 1 < line.size and line.words[at] in {",", "("}:
        start, end = at + 1, _segment_end(line, at + 1)
        if end <= start:
            break
        word = line.words[start]
        if word in {"who", "whose"} or (word == "which" and not title):
            knows.append(line.span(start, _clause_end(line, start)))
            break
        relative = next((i for i in range(start, end) if line.words[i] in {"who", "that"}), None)
        if relative == start:
            break
        if relative is not None and not _has_finite(line, start, relative):
            title.append(line.span(start, relative))
            knows.append(line.span(relative, _clause_end(line, relative)))
            break
        if line.raw[start][1:2] == "-" or (_has_post(line, start, end) and not title):
            title.append(line.span(start, end))
        elif line.kinds[start] & Kind.DETERMINER and not _has_finite(line, start, end):
            (knows if title else title).append(line.span(start, end))
        elif word in REDUCED or word.endswith("ing"):
            knows.append(line.span(start, end))
        else:
            break
        at = end + (line.words[end : end + 1] == [")"])
    if at == place.end and at < line.size and line.words[at] in {"who", "whose"}:
        knows.append(line.span(at, _clause_end(line, at)))
    return title, knows


def _introduction(mention: Mention) -> list[Span]:
    """Return the sentence that first brings a person in, where it tells what the person did; else nothing."""
    line = mention.line
    if mention.end >= line.size or line.quotes or line.sentence.role is not Role.BODY:
        return []
    owns = line.words[mention.end - 1].endswith("'s") or line.words[mention.end] == "'"
    acts = owns or is_verb_like(line, mention.end) or line.words[mention.end] in _EDGES
    return [line.span(0, line.size)] if acts and not _says(line, mention) else []


def _says(line: Line, mention: Mention) -> bool:
    """Return whether a verb that reports follows the name or stands before it."""
    around = range(max(0, mention.first - 2), min(line.size, mention.end + 2))
    return any(line.reports[index] for index in around)


def _own_standing(voice: Voice) -> Standing:
    """Return what the words of the source itself say: "a dock worker", "two people briefed on the talks"."""
    standing = Standing([], [])
    if voice.draft is None or not voice.draft.source:
        return standing
    line, (start, end) = voice.line, voice.draft.source[0]
    while start < end and line.kinds[start] & Kind.DETERMINER and line.words[start] not in {"half", "both"}:
        start += 1
    tail = next((i for i in range(start + 1, end) if line.words[i] in _TAILS and not line.names[i]), None)
    clause = tail is None and line.words[end : end + 1] == [","] and line.words[end + 1 : end + 2] == ["which"]
    if tail is not None:
        last = end - (line.words[end - 1] == ",")
        # Of unnamed people the whole is wanted: how many there are is part of how the article knows.
        standing.knows.append(line.span(start if voice.type is Type.ANONYMOUS else tail, last))
    elif clause:
        standing.knows.append(line.span(end + 1, _clause_end(line, end + 1)))
    stop = tail if tail is not None else end
    while stop > start and line.words[stop - 1] in {",", "who", "that"}:
        stop -= 1
    if stop <= start or voice.type is Type.NAMED:
        return standing
    post = next((i for i in range(start, stop) if line.words[i] in SPOKESPEOPLE), None)
    if voice.type is Type.NAMED_ORG:
        standing.title += [line.span(post, post + 1)] if post is not None else []
    elif any(line.words[i] not in GENERIC_HEADS and not KINDS.get(line.words[i], 0) for i in range(start, stop)):
        standing.title.append(line.span(start, stop))
    return standing


def _channel(voice: Voice) -> list[Span]:
    """Return how the words came to the outlet, where the sentence says so: "in a statement", "during a hearing"."""
    if voice.draft is None:
        return []
    line, cue = voice.line, voice.draft.cue
    for at in range(cue[1], min(line.size - 2, cue[1] + _CHANNEL_REACH)):
        if line.words[at] == QUOTE or line.words[at] == "that":
            return []
        if line.words[at] not in BEFORE_CHANNEL:
            continue
        end = at + 1
        while end < line.size and line.words[end] not in _EDGES and line.words[end] not in {"that", "who"}:
            end += 1
        if not CHANNELS.isdisjoint(line.words[at + 1 : min(end, at + 6)]):
            return [line.span(at, end)]
    lead = next((i for i in range(min(4, cue[0])) if line.words[i] in BEFORE_CHANNEL), None)
    if lead is not None and not CHANNELS.isdisjoint(line.words[lead + 1 : lead + 6]):
        edge = next((i for i in range(lead, cue[0]) if line.words[i] in _EDGES), min(lead + 3, line.size))
        return [line.span(lead, edge)]
    return []


def _reason(voice: Voice, lines: Sequence[Line], numbers: dict[int, int], text: str) -> str | None:
    """Return why an unnamed source is not named, from its sentence or the next two; None where nothing says why."""
    number = numbers[id(voice.line)]
    for line in lines[number : number + 1 + _NEAR]:
        written = " ".join(line.span(0, line.size).of(text).split())
        low = written.lower().replace("’", "'")
        if line is not voice.line and "anonym" not in low and "named" not in low and "identified" not in low:
            continue
        found = NOT_NAMED_BECAUSE.search(low)
        if found is None:
            continue
        leads = [lead.start() for lead in REASON_LEADS.finditer(low) if lead.start() <= found.start()]
        stop = REASON_STOPS.search(low, found.end())
        return written[leads[-1] if leads else found.start() : stop.start() if stop else len(written)].strip(" ,.")
    return None


def _is_noun_part(line: Line, index: int) -> bool:
    """Return whether a token before a name may belong to its post."""
    kind, word = line.kinds[index], line.words[index]
    if word in _EDGES or not (word[0].isalnum() or word in TITLES) or is_verb_like(line, index):
        return word in TITLES and not line.is_stop(index)
    return word in TITLES or not kind or kind == Kind.ADJECTIVE


def _is_post(word: str) -> bool:
    """Return whether a noun says what somebody is: a title, an office, or a word such as "strategist"."""
    word = word.removesuffix("'s")
    return word in _POSTS or (len(word) >= _SHORTEST_POST and word.endswith(PERSON_SUFFIXES))


def _has_post(line: Line, start: int, end: int) -> bool:
    """Return whether a stretch of tokens names a post and holds no clause."""
    posts = (_is_post(line.words[i]) or _is_post(line.words[i].removesuffix("s")) for i in range(start, end))
    return any(posts) and not _has_finite(line, start, end)


def _has_finite(line: Line, start: int, end: int) -> bool:
    relative = next((i for i in range(start, end) if line.words[i] in {"who", "which", "that"}), end)
    return any(is_verb_like(line, i) and line.words[i] not in REDUCED for i in range(start, relative))


def _segment_end(line: Line, start: int) -> int:
    """Return where a stretch between commas or brackets ends."""
    end = start
    while end < line.size and line.words[end] not in _EDGES:
        end += 1
    return end


def _clause_end(line: Line, start: int) -> int:
    """Return where a relative clause ends: at its comma, unless a figure or a name goes on behind it."""
    end = _segment_end(line, start)
    while end + 1 < line.size and line.words[end] == "," and _goes_on(line, end + 1):
        end = _segment_end(line, end + 1)
    return end


def _goes_on(line: Line, index: int) -> bool:
    """Return whether what follows a comma belongs to the clause before it: a list, a place, a year."""
    return line.names[index] and not is_verb_like(line, min(index + 1, line.size - 1)) and not line.reports[index]


def _words(text: str, spans: Sequence[Span], *, most: int) -> str | None:
    """Return the words of the first spans, each once, joined by commas; None where there are none."""
    if not spans:
        return None
    written = [" ".join(span.of(text).split()).strip(" ,;") for span in spans]
    kept = [one for number, one in enumerate(written) if one and one not in written[:number]][:most]
    shown = ", ".join(kept)
    if len(shown) > _LONGEST:
        comma = shown.find(",", _LONGEST)
        shown = shown[:comma] if comma >= 0 else shown
    return shown or None
