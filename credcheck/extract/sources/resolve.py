"""Speakers: every voice is told who stands behind it: its type, and the fullest name the article has for it.

Pronouns look back to the last speaker and the last person named; surnames, titles and "the official" to their first
mention. Where that leaves two answers, the speaker stays open.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress, pairwise
from typing import Final

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.sentences.tokens import Line
from credcheck.extract.sources.assertion import is_asserted, is_placed
from credcheck.extract.sources.classify import Phrase, apposed_name, has_person, read_phrase, type_of
from credcheck.extract.sources.people import People, Person
from credcheck.extract.thresholds import PRONOUN_REACH, SUBJECT_OPENING
from credcheck.lexicon.english.anonymity import GAVE_UP
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.lexicon.english.function_words import FIRST_PERSON_PRONOUNS, PLURAL_PRONOUNS, SINGULAR_PRONOUNS, word_set
from credcheck.lexicon.english.impersonal import POLLS
from credcheck.lexicon.english.names import FEMALE, MALE, POST_NOMINALS, TITLES
from credcheck.lexicon.english.reporting_verbs import DENIALS
from credcheck.lexicon.english.source_nouns import (
    AUTHORS,
    MADE_BY,
    ORGANISATION_WORDS,
    PLACES,
    RESEARCH,
    SECOND_MENTIONS,
)
from credcheck.model.statements import AttributionType as Type

_FIXED: Final[Mapping[str, Type]] = {
    "agentless": Type.AGENTLESS,
    "reportedly": Type.AGENTLESS,
    "seeming": Type.OWN,
    "claim-alone": Type.OWN,
    "in-poll": Type.DOCUMENT,
    "heard": Type.DOCUMENT,
}
"""Constructions whose type nothing else decides."""
_POINTING: Final = (Type.BLANKET, Type.POINTER)
_GATED: Final = (Type.VAGUE, Type.COLLECTIVE, Type.AGENTLESS)
_NAMED: Final = Type.NAMED
_ANONYMOUS: Final = Type.ANONYMOUS
_HEARD: Final = frozenset(("speech", "belief", "judgement", "document"))
_THINGS: Final = word_set("it which that it's this")
_PLURAL_NOUNS: Final = word_set("people police some many others")
_PLURAL_TYPES: Final = (Type.VAGUE, Type.COLLECTIVE)
_SHORTEST_LABEL: Final = 3
"""Letters of a surname in capitals: "LEE:", and not "CQ:"."""
_REASONS: Final = (
    "anonymity", "not authorized", "not authorised", "wasn't authorized", "weren't authorized", "declined to be named",
    "declined to be identified", "asked not to be", "requested not to be", "not to be named", "not to be identified",
    "fear of retaliation", "fear of reprisal", "fear of retribution", "fear of losing", "fear of being",
    "fearing retaliation", "fearing reprisal", "fearing retribution", "fearing for", "spoke on background",
    "not permitted to", "to discuss private", "to speak freely", "speak candidly", "speak on the record",
)  # fmt: skip
"""Words with which an article says why somebody is not named."""
_REASON_WORDS: Final = frozenset(max(reason.split(), key=len) for reason in _REASONS)
"""A sentence with none of these gives no reason."""


_CLAUSE_OPENING: Final = 9
"""Words behind "said" among which its clause opens: "said in a statement about the protest that it …"."""
_POINTS_BACK: Final = frozenset(("the", "that", "this", "its"))
"""Words before a noun that has been named before: "that poll"."""


@dataclass
class Memory:
    """What has been said so far: the last speaker, and the unnamed sources in order."""

    people: People
    house: Mapping[str, str]
    outlet: str
    starts: Sequence[int]
    """Where each sentence starts."""
    lines: Sequence[Line] = ()
    last: Voice | None = None
    plural: Voice | None = None
    anonymous: list[tuple[str, str]] = field(default_factory=list)
    """(head noun, the words that first introduced it)."""
    poll: str | None = None
    """The last poll that the article names."""
    pollster: bool = False
    """Its name says who took it."""
    read_document: bool = False
    """A study or another document has been quoted."""

    @cached_property
    def bodies(self) -> frozenset[str]:
        """Names that the article tells to be an organisation's; looked for when a name nobody knows first speaks."""
        return _bodies(self.lines)


def resolve_speakers(
    voices: Sequence[Voice], lines: Sequence[Line], *, house: Mapping[str, str], outlet: str
) -> People:
    """Give every voice its type, its speaker, and whether a reason for anonymity is given; changes them in place.

    Returns everybody whom the article names.
    """
    memory = Memory(People(lines), house, outlet.lower(), [line.starts[0] for line in lines], lines)
    for voice in voices:
        voice.denies = voice.lemma in DENIALS
        if voice.inherited_from is not None:
            voice.type, voice.speaker = voice.inherited_from.type, voice.inherited_from.speaker
            continue
        if voice.type in _POINTING:
            continue
        phrase = source_phrase(voice) if voice.draft is not None and voice.draft.source else None
        _resolve(voice, memory, phrase)
        if voice.type in _GATED:
            if phrase is not None and voice.type is not Type.AGENTLESS and is_placed(voice, phrase):
                voice.type = _ANONYMOUS
                memory.anonymous.append((phrase.noun, _without_article(phrase)))
            voice.asserts = voice.asserts and is_asserted(voice, phrase) and not _repeats(voice, memory)
        if voice.type is _ANONYMOUS:
            voice.reason = _gives_reason(voice)
        memory.read_document |= voice.type is Type.DOCUMENT
        if voice.group in _HEARD and voice.source:
            memory.last = voice
            voice.gender = _gender_of(voice, phrase, memory)
            if phrase is not None and _is_plural(voice, phrase):
                memory.plural = voice
    return memory.people


def _gender_of(voice: Voice, phrase: Phrase | None, memory: Memory) -> str:
    """Return the pronoun that a source takes, as its name, its title or the pronoun in its place tells; "" if open."""
    known = memory.people.gender_of(voice.speaker) if voice.type is _NAMED else ""
    if known or phrase is None:
        return known
    if phrase.words[0] in SINGULAR_PRONOUNS:
        return "she" if phrase.words[0][:3] in {"she", "her"} else "he"
    words = set(phrase.words)
    male, female = bool(words & (MALE | {"man", "boy"})), bool(words & (FEMALE | {"woman", "girl", "mother"}))
    return "" if male == female else "he" if male else "she"


def _resolve(voice: Voice, memory: Memory, phrase: Phrase | None) -> None:
    fixed = _FIXED.get(voice.construction)
    if fixed is not None or phrase is None:
        voice.type = fixed or Type.AGENTLESS
        if voice.construction == "in-poll" and phrase is not None:
            _resolve_poll(voice, memory, phrase)
        return
    word = phrase.words[0]
    if len(phrase.words) > 1:
        if word in SINGULAR_PRONOUNS and phrase.words[1] == "and":
            voice.type = _NAMED
        else:
            _resolve_phrase(voice, memory, _without_capital(voice, phrase, memory.people))
    elif word in FIRST_PERSON_PRONOUNS:
        voice.type = Type.OWN
    elif word in SINGULAR_PRONOUNS:
        _resolve_singular(voice, memory, word[:3].rstrip("'"))
    elif word in PLURAL_PRONOUNS:
        _resolve_plural(voice, memory)
    elif word in _THINGS:
        voice.type = Type.NAMED_ORG if memory.last is None or memory.last.type is not Type.DOCUMENT else Type.DOCUMENT
    elif word == "who":
        voice.type = _NAMED
    else:
        _resolve_phrase(voice, memory, phrase)


def _repeats(voice: Voice, memory: Memory) -> bool:
    """Say whether the same unnamed source has spoken in this sentence already: one finding is enough."""
    last = memory.last
    if last is None or last.line is not voice.line or last.type is not voice.type or not voice.source:
        return False
    return (
        voice.source == last.source
        or set(voice.line.words[slice(*voice.draft.source[0])] if voice.draft else "?") <= PLURAL_PRONOUNS
    )


def source_phrase(voice: Voice) -> Phrase:
    """Return the words of a voice's source, a relative pronoun left out where its antecedent is known."""
    assert voice.draft is not None
    line, (start, end) = voice.line, voice.draft.source[0]
    end = _without_honours(line, start, end)
    raw, words = line.raw[start:end], line.words[start:end]
    if voice.construction == "claim-noun":
        words, raw = ([*one[:-1], one[-1].removesuffix("'s")] for one in (words, raw))
    return read_phrase(tuple(words), tuple(raw))


def _without_honours(line: Line, start: int, end: int) -> int:
    """Return where a source ends without what stands behind its name: "Dr Jane Ward MBE"."""
    while end - start > 1 and line.words[end - 1] in POST_NOMINALS and line.names[end - 2]:
        end -= 1
    return end


def _without_capital(voice: Voice, phrase: Phrase, people: People) -> Phrase:
    """Return the phrase with its first word written small where it has its capital from the start of the sentence."""
    if voice.draft is None or voice.draft.source[0][0] or voice.line.names[1] or phrase.words[1] == ",":
        return phrase
    if not _is_plain(phrase.raw[0], people):
        return phrase
    return phrase._replace(raw=(phrase.raw[0].lower(), *phrase.raw[1:]))


def _is_plain(word: str, people: People) -> bool:
    """Say whether the first word of a sentence has its capital from there and is no name."""
    folded = word.lower()
    return (
        not word.isupper()
        and not folded.endswith("'s")
        and folded not in ORGANISATION_WORDS
        and people.named([word]) is None
        and not people.is_always_capitalised(word)
    )


def _resolve_phrase(voice: Voice, memory: Memory, phrase: Phrase) -> None:
    if memory.outlet and " ".join(phrase.words).removeprefix("the ") == memory.outlet.removeprefix("the "):
        voice.type, voice.speaker = Type.OWN, memory.outlet
        return
    post = memory.people.with_role(" ".join(phrase.words[1 : phrase.head + 1])) if phrase.words[0] == "the" else None
    if post is not None and not phrase.after:
        voice.type, voice.speaker = _NAMED, post.name
        return
    labelled = _label_name(voice, phrase, memory.people)
    if labelled:
        voice.type, voice.speaker = _NAMED, labelled
        return
    voice.type = _NAMED if _is_known_person(phrase, memory.people) else type_of(phrase, memory.house)
    if voice.type is _NAMED and _is_body_by_the_story(voice, memory, phrase):
        voice.type = Type.NAMED_ORG
    placed = voice.type is Type.VAGUE and (_is_one_of_those(phrase, memory) or _gives_reason(voice))
    if placed or (voice.type.backed and _withholds_name(phrase)):
        voice.type = _ANONYMOUS
    if voice.type is _NAMED:
        voice.speaker = _name_of(phrase, memory)
    elif _is_second_mention(phrase):
        voice.type = _ANONYMOUS
        voice.speaker = _first_mention(phrase, memory) or None
    elif voice.type is _ANONYMOUS:
        voice.speaker = _without_article(phrase)
        memory.anonymous.append((phrase.noun, voice.speaker))
    elif voice.type is Type.NAMED_ORG or (
        voice.type is Type.DOCUMENT and any(phrase.is_name(i) for i in range(len(phrase.words)))
    ):
        voice.speaker = _without_article(phrase)
    if voice.type is Type.DOCUMENT and phrase.noun in POLLS:
        _resolve_poll(voice, memory, phrase)
    elif voice.type is Type.DOCUMENT and phrase.noun in RESEARCH and _names_its_maker(phrase):
        voice.type = Type.NAMED_ORG


def _names_its_maker(phrase: Phrase) -> bool:
    """Return whether a body's name stands before a paper: "a Harbour Institute analysis", and not "a Texas study"."""
    made = {phrase.words[index].removesuffix("'s") for index in range(phrase.head) if phrase.is_name(index)}
    return not made <= PLACES and (HE | SHE).isdisjoint(made)


def _resolve_poll(voice: Voice, memory: Memory, phrase: Phrase) -> None:
    """Give a poll its speaker; one whose pollster is named, here or where it points back to, is the pollster's word."""
    voice.speaker = _poll_of(phrase, memory)
    if voice.speaker is not None and memory.pollster:
        voice.type = Type.NAMED_ORG


def _poll_of(phrase: Phrase, memory: Memory) -> str | None:
    """Return the poll that a phrase names, or the last one named where it points back: "the survey", "that poll"."""
    if any(phrase.is_name(index) for index in range(len(phrase.words))):
        memory.poll = _without_article(phrase)
        memory.pollster = _names_its_maker(phrase)
        return memory.poll
    return memory.poll if phrase.words[0] in _POINTS_BACK or len(phrase.words) == 1 else None


def _is_body_by_the_story(voice: Voice, memory: Memory, phrase: Phrase) -> bool:
    """Return whether a name that is nobody's whom the article knows is told to be an organisation's.

    "Tidewise, an app for drivers,", "Tidewise, which …", "Tidewise said it …": a person takes none of these.
    """
    last = phrase.head
    if not phrase.is_name(last) or not (HE | SHE | TITLES).isdisjoint(phrase.words[: last + 1]):
        return False
    if memory.people.named([phrase.raw[last]]) is not None:
        return False
    return phrase.raw[last] in memory.bodies or _takes_it(voice)


def _takes_it(voice: Voice) -> bool:
    """Return whether the clause behind "said" opens with a pronoun that takes up a thing: "said it would", "its"."""
    assert voice.draft is not None
    behind = voice.line.words[voice.draft.cue[1] :][:_CLAUSE_OPENING]
    if "that" in behind[:-1]:
        behind = behind[behind.index("that") + 1 :]
    own = behind[:2]
    # "Holt said it was raining" tells of the weather.
    return own[:1] == ["its"] or (own[:1] == ["it"] and own[1:] not in (["is"], ["was"]))


def _bodies(lines: Sequence[Line]) -> frozenset[str]:
    """Return the last words of the names that an article tells to be an organisation's, as it writes them.

    By what a comma adds ("Tidewise, which", "Tidewise, an app"), or as the short form in brackets behind a name in
    full: "Harbour Workers United (HWU)".
    """
    return frozenset(
        line.raw[index].removesuffix("'s")
        for line in lines
        for index in compress(range(line.size), line.names)
        if _is_told_a_body(line, index)
    )


def _is_told_a_body(line: Line, index: int) -> bool:
    behind = line.words[index + 1 : index + 7]
    if behind[:1] == [","]:
        apposed = behind[1:2] in (["a"], ["an"], ["the"]) and not MADE_BY.isdisjoint(behind[2:])
        return apposed or behind[1:2] == ["which"]
    if behind[:1] != [")"] or not line.raw[index].isupper():
        return False
    opened = index
    while opened and line.names[opened]:
        opened -= 1
    return line.words[opened] == "(" and opened > 1 and line.names[opened - 1]


def _is_known_person(phrase: Phrase, people: People) -> bool:
    """Return whether the words up to the head end in the full name of somebody the article names.

    "Shelby County Commissioner Erika Sugarmon" holds words of an organisation, and is a person all the same.
    """
    first = phrase.head - 1
    if first < 1 or not (phrase.is_name(first) and phrase.is_name(phrase.head)):
        return False
    if first == 1 and phrase.words[0] == "the" and (HE | SHE | TITLES).isdisjoint(phrase.words[1:2]):
        return False  # "the Quay Lookout" is a paper
    person = people.named(phrase.raw[first : phrase.head + 1])
    return person is not None and phrase.raw[first].lower() in person.name.lower().split()


def _label_name(voice: Voice, phrase: Phrase, people: People) -> str:
    """Return whom a transcript's label in capitals names: "RUIZ:", "MR. HALE:"; "" where it is no such label."""
    label = [word for word in phrase.raw if word[0].isalpha()]
    if voice.construction != "colon" or not label or not all(word.isupper() for word in label):
        return ""
    person = people.named(label)
    if person is not None:
        return person.name
    name = [word for word in label if word.lower() not in TITLES]
    plain = len(name) == 1 and len(name[0]) >= _SHORTEST_LABEL and name[0].lower() not in ORGANISATION_WORDS
    return name[0].title() if plain and name[0].isalpha() else ""


def _is_second_mention(phrase: Phrase) -> bool:
    """Say whether a phrase points back: "the official", "the senior official"."""
    return phrase.words[0] in {"the", "that", "this"} and phrase.noun in SECOND_MENTIONS and not phrase.after


def _withholds_name(phrase: Phrase) -> bool:
    """Say whether a source is told of as one that will not be named: "a spokesman who declined to be named"."""
    unnamed = any(one == "be" and other in {"named", "identified"} for one, other in pairwise(phrase.after))
    return unnamed or ("anonymity" in phrase.after and GAVE_UP.isdisjoint(phrase.after))


def _is_one_of_those(phrase: Phrase, memory: Memory) -> bool:
    """Say whether a bare "officials" or "one official" is of those whom the article has placed before.

    Researchers are those of a study that the article has quoted.
    """
    if not set(phrase.words) - {phrase.noun} <= {"the", "one", "another", "a"}:
        return False
    if phrase.noun in AUTHORS and memory.read_document:
        return True
    return any(head.removesuffix("s") == phrase.noun.removesuffix("s") for head, _ in memory.anonymous)


def _first_mention(phrase: Phrase, memory: Memory) -> str:
    """Return how the article first introduced "the official"; "" where that is open."""
    found = [words for head, words in memory.anonymous if head == phrase.noun]
    described = [words for words in found if all(word in words.lower().split() for word in phrase.before[1:])]
    choices = list(dict.fromkeys(described or found))
    return choices[0] if len(choices) == 1 else ""


def _name_of(phrase: Phrase, memory: Memory) -> str | None:
    """Return the fullest name of a person named or called by a post."""
    if phrase.is_name(phrase.head) and (has_person(phrase) or _is_known_person(phrase, memory.people)):
        run = phrase.head
        while run and phrase.is_name(run - 1):
            run -= 1
        person = memory.people.named(phrase.raw[run : phrase.head + 1])
        if person is not None:
            return " and ".join([person.name, *_joined_names(phrase, memory)])
        return " ".join(
            phrase.raw[i] for i in range(run, phrase.head + 1) if phrase.words[i] not in _strippable(phrase, run)
        )
    apposed = apposed_name(phrase)
    if apposed is not None:
        return " ".join(phrase.raw[slice(*apposed)])
    role = " ".join(phrase.words[1 : phrase.head + 1])
    person = memory.people.with_role(role) or memory.people.with_role(phrase.noun)
    return person.name if person is not None else None


def _joined_names(phrase: Phrase, memory: Memory) -> list[str]:
    """Return whom "and" joins to the person before: "Nancy Hale of Ohio and Senator Carl Lund".

    The office before the name may be long: "and City of Leeds bridges director Carl Lund".
    """
    if "and" not in phrase.words[phrase.head :]:
        return []
    start = phrase.words.index("and", phrase.head) + 1
    while start < len(phrase.words):
        end = start
        while end < len(phrase.words) and phrase.is_name(end):
            end += 1
        person = memory.people.named(phrase.raw[start:end]) if end > start else None
        if person is not None:
            return [person.name]
        start = end + 1
    return []


def _strippable(phrase: Phrase, run: int) -> frozenset[str]:
    return TITLES if phrase.head > run else frozenset()


def _without_article(phrase: Phrase) -> str:
    start = 1 if phrase.words[0] in {"the", "a", "an"} and len(phrase.words) > 1 else 0
    return " ".join(phrase.raw[start:]).replace(" ,", ",").replace(" '", "'")


def _resolve_singular(voice: Voice, memory: Memory, pronoun: str) -> None:
    """Resolve "he" or "she": the speaker before, unless somebody else has been named since."""
    gender = "she" if pronoun in {"she", "her"} else "he"
    at = voice.source[0].start
    last = memory.last
    near = [one for one in memory.people.before(at, since=max(0, at - PRONOUN_REACH)) if one.gender in {gender, ""}]
    if (
        last is not None
        and last.type is _ANONYMOUS
        and last.gender in {gender, ""}
        and at - last.source[0].start < PRONOUN_REACH
        and not _named_since(near, memory, last)
    ):
        voice.type, voice.speaker = _ANONYMOUS, last.speaker
        return
    voice.type = _NAMED
    person = _antecedent(voice, memory, near, gender)
    voice.speaker = person.name if person is not None else None
    if (
        person is None
        and last is not None
        and last.type is _NAMED
        and last.speaker
        and last.gender in {gender, ""}
        and not near
        and at - last.source[0].start < PRONOUN_REACH
    ):
        voice.speaker = last.speaker


def _named_since(near: Sequence[Person], memory: Memory, last: Voice) -> bool:
    return any(memory.people.is_named_after(last.source[0].start, person) for person in near)


def _antecedent(voice: Voice, memory: Memory, near: Sequence[Person], gender: str) -> Person | None:
    """Return the person a pronoun means, or None where two fit.

    In order: the only one near; the last speaker, unless somebody else has opened a sentence since; who opens the
    pronoun's own sentence, or the one before; the only one named in these two sentences.
    """
    if len(near) == 1:
        return near[0]
    at, last = voice.source[0].start, memory.last
    since = last.source[0].start + 1 if last is not None and last.speaker else at
    topics = [one for one in _openers(memory, since, at) if one in near]
    speaker = memory.people.named(last.speaker.split()) if last is not None and last.speaker else None
    if speaker in near and all(one is speaker for one in topics):
        return speaker
    own = voice.line.starts[0]
    before = memory.starts[max(0, bisect_left(memory.starts, own) - 1)]
    for start, end in ((own, at), (before, own)):
        opening = [one for one in _openers(memory, start, end) if one in near]
        if len(opening) == 1:
            return opening[0]
    recent = [one for one in memory.people.before(at, since=before) if one in near]
    if len(recent) == 1:
        return recent[0]
    sure = [one for one in near if one.gender == gender]
    return sure[0] if len(sure) == 1 and near[0] is sure[0] else None


def _openers(memory: Memory, start: int, end: int) -> list[Person]:
    """Return who is named first, as its subject would be, in each sentence that begins between two offsets."""
    found: list[Person] = []
    first, last = bisect_left(memory.starts, start), bisect_left(memory.starts, end)
    for begin in memory.starts[first:last]:
        named = memory.people.between(begin, min(end, begin + 2 * SUBJECT_OPENING))
        if not named or named[0].start - begin >= SUBJECT_OPENING:
            continue
        # "Joan Keller and Lena Brandt met at noon. She …": neither is the subject alone.
        if not any(mention.joined for mention in named[:2]):
            found.append(named[0].person)
    return found


def _resolve_plural(voice: Voice, memory: Memory) -> None:
    """Resolve "they": the last plural source; an unnamed body stays unnamed."""
    last = memory.plural
    if last is not None and 0 < voice.source[0].start - last.source[0].start < PRONOUN_REACH:
        voice.type, voice.speaker = last.type, last.speaker
        if last.type in _GATED and voice.line.sentence.id - last.line.sentence.id > 1:
            voice.asserts = False
    else:
        voice.type = Type.NAMED_ORG


def _is_plural(voice: Voice, phrase: Phrase) -> bool:
    return (
        (phrase.noun.endswith("s") and not phrase.is_name(phrase.head))
        or phrase.noun in _PLURAL_NOUNS
        or voice.type in _PLURAL_TYPES
    )


def _gives_reason(voice: Voice) -> bool:
    """Whether the sentence says, outside what the source says, why it is not named."""
    if _REASON_WORDS.isdisjoint(voice.line.words):
        return False
    outside = [
        word
        for word, start in zip(voice.line.words, voice.line.starts, strict=True)
        if not any(span.start <= start < span.end for span in voice.content)
    ]
    text = " ".join(outside)
    return any(map(text.__contains__, _REASONS))
