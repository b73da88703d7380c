"""Membership: attributions in, for each unnamed group whether one of it is named near by and stands for it.

"Critics say the toll is unfair. “It is a tax on nurses,” said Lena Marsh, a critic of the plan": Marsh is one of them.
Whoever rebuts the group, is its target, or just happens to speak is not. Asked of sources that are vague or collective.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from credcheck.lexicon.english import membership_phrases as phrases
from credcheck.lexicon.english.function_words import QUANTIFIERS_BEFORE_PEOPLE
from credcheck.lexicon.english.hearsay_phrases import CHARGES
from credcheck.lexicon.english.measures import SHARE_OF_PEOPLE
from credcheck.lexicon.english.names import TITLES
from credcheck.lexicon.english.source_nouns import AFTER_EXPERTS, BARE_OFFICIALS, INSTITUTIONS, SPOKESPEOPLE
from credcheck.model.article import Article, Role
from credcheck.model.statements import Attribution, AttributionType, Quote, QuoteUse, Sentence
from credcheck.text.span import Span

_ASKED: Final = (AttributionType.VAGUE, AttributionType.COLLECTIVE)
_NAMED: Final = (AttributionType.NAMED, AttributionType.NAMED_ORG)
_BEHIND: Final = 2
"""Sentences behind a group in which its member is brought in."""
_FARTHEST: Final = 4
"""Sentences behind it that are looked at, those that go on with "they" included."""
_BEFORE: Final = 4
"""Sentences before it in which one of it has spoken."""
_OPENS: Final = 3
"""Body sentences that open an article."""
_STRANGER: Final = 2
"""Mentions before the group up to which a person is brought in rather than what the story is about."""
_TURNS: Final = re.compile(phrases.TURNS)
_EXAMPLE: Final = re.compile(phrases.EXAMPLE)
_LIST: Final = re.compile(phrases.NAMES_LISTED)
_AUTHOR: Final = re.compile(phrases.AUTHOR)
_ADVERSE: Final = re.compile(phrases.ADVERSE)
_OTHERS: Final = re.compile(phrases.OTHERS)
_AGREES: Final = re.compile(r"\bagreed?\b")
_EXPERTS: Final = re.compile(phrases.LEARNED)
_PAPERS: Final = re.compile(phrases.PAPERS)
_PROPER: Final = re.compile(r"\b[A-Z][\w'’-]+ (?:of |for |on )?[A-Z]|\b[A-Z]{2,}\b")
_OPENING: Final = 60
"""Characters into a paragraph within which a speaker opens it."""
_OFFICIALS: Final = re.compile(BARE_OFFICIALS)
_BODY: Final = INSTITUTIONS | SPOKESPEOPLE | frozenset(("official", "officials", "authorities", "police"))
_WINGS: Final = tuple(
    (re.compile(wing), re.compile(own), re.compile(other))
    for wing, own, other in (
        (phrases.LEFT, phrases.ON_THE_LEFT, phrases.ON_THE_RIGHT),
        (phrases.RIGHT, phrases.ON_THE_RIGHT, phrases.ON_THE_LEFT),
    )
)
_QUOTED: Final = re.compile(r"[“\"][^”\"]*[”\"]")
_VOTE: Final = re.compile(phrases.VOTE)
_POLITICIAN: Final = re.compile(phrases.POLITICIAN)
_THEY: Final = re.compile(phrases.THEY)
_INTRODUCED: Final = re.compile(phrases.INTRODUCED)
_SHARE: Final = re.compile(SHARE_OF_PEOPLE)
_BEHIND_NOUN: Final = re.compile(rf"{AFTER_EXPERTS}|,|\sto\b")
_WORD: Final = re.compile(r"[\w'’-]+")


class _Group(NamedTuple):
    """An unnamed source as it is written."""

    one: Attribution
    words: str
    sentence: str


def with_members(
    article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], attributions: tuple[Attribution, ...]
) -> tuple[Attribution, ...]:
    """Return the attributions; `member` is set where one of a vague or collective source is named near by."""
    if not any(one.type in _ASKED and one.asserts for one in attributions):
        return attributions
    finder = _Members(article, sentences, quotes, attributions)
    opening = frozenset([one.id for one in sentences if one.role is Role.BODY][:_OPENS])
    return tuple(
        replace(one, member=finder.answers(one), grave=one.sentence in opening or finder.accuses(one))
        if one.type in _ASKED and one.asserts
        else one
        for one in attributions
    )


class _Members:
    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        quotes: Sequence[Quote],
        attributions: Sequence[Attribution],
    ) -> None:
        self._article = article
        self._text = article.text
        self._sentences = sentences
        self._quotes = [one for one in quotes if one.use is QuoteUse.SPEECH]
        self._by_sentence: dict[int, list[Attribution]] = {}
        for one in attributions:
            self._by_sentence.setdefault(one.sentence, []).append(one)

    def answers(self, one: Attribution) -> bool:
        """Whether a member of the group is named in its sentence, before it, or behind it."""
        group = _Group(one, self._words(one.source), self._sentence(one.sentence))
        if not group.words:
            return False
        return (
            self._is_counted(group)
            or self._has_voted(group)
            or self._has_spoken_before(group)
            or self._is_listed(group)
            or any(self._brings_in(group, at, steps) for steps, at in enumerate(self._following(group), 1))
            or self._are_of_the_body(group)
        )

    def accuses(self, one: Attribution) -> bool:
        """Whether the words of its sentence accuse somebody."""
        return not CHARGES.isdisjoint(_WORD.findall(self._sentence(one.sentence).lower()))

    def _is_counted(self, group: _Group) -> bool:
        """Whether a poll counts the group: a share of people beside a body or a bare "most"."""
        counted = (
            group.one.type is AttributionType.COLLECTIVE
            or group.words.casefold().removeprefix("a ") in QUANTIFIERS_BEFORE_PEOPLE
        )
        for at in range(group.one.sentence - 1, group.one.sentence + 2):
            words = self._sentence(at)
            if _SHARE.search(words) and (counted or (at != group.one.sentence and _is_of_the_kind(group.words, words))):
                return True
        return False

    def _has_voted(self, group: _Group) -> bool:
        """Whether the sentence tells of a vote or a statement of the body, which speaks for it."""
        return group.one.type is AttributionType.COLLECTIVE and _VOTE.search(group.sentence) is not None

    def _has_spoken_before(self, group: _Group) -> bool:
        """Whether one of the kind has just spoken, or anybody whom "others" join."""
        joins = _OTHERS.match(group.words) or _AGREES.search(self._words(group.one.cue))
        for one in self._around(group.one.sentence, -_BEFORE, -1):
            source = self._words(one.source)
            named = one.type in _NAMED and one.speaker is not None
            placed = one.type is AttributionType.ANONYMOUS and source.count(" ") > 1
            if (named and joins and one.sentence >= group.one.sentence - 2) or (
                (named or placed) and _is_of_the_kind(group.words, source)
            ):
                return True
        return False

    def _is_listed(self, group: _Group) -> bool:
        """Whether names follow in the group's own sentence: "critics, among them Ana Ruiz,"."""
        behind = self._text[group.one.source[-1].end : self._span(group.one.sentence).end]
        return _LIST.match(behind.lstrip(" ,(—")) is not None or _LIST.search(group.words) is not None

    def _following(self, group: _Group) -> list[int]:
        """Return the sentences in which a member may be brought in; "They …" goes on with the group."""
        first = group.one.sentence + 1
        behind = range(first, min(first + _FARTHEST, len(self._sentences)))
        return [at for at in behind if not _THEY.match(self._sentence(at))][:_BEHIND]

    def _brings_in(self, group: _Group, at: int, distance: int) -> bool:
        words = self._sentence(at)
        if not words or (_TURNS.match(words) and not _EXAMPLE.search(words)):
            return False
        if _EXAMPLE.search(words) and (distance == 1 or not _TURNS.match(words)):
            return True
        if self._is_of_another_party(group, words, distance):
            return False
        if any(self._is_member(group, one, words, distance) for one in self._by_sentence.get(at, ())):
            return True
        return self._is_introduced(group, at, words, distance) or (
            distance == 1 and self._is_quoted_without_speaker(at)
        )

    def _is_member(self, group: _Group, one: Attribution, words: str, distance: int) -> bool:
        if _PAPERS.search(group.words) and one.type in (AttributionType.DOCUMENT, AttributionType.NAMED_ORG):
            return bool(one.source)
        if one.type not in _NAMED or not (one.speaker and one.cue) or self._speaks_against(group, one, words):
            return False
        if _is_of_the_kind(group.words, words):
            return True
        if one.type is AttributionType.NAMED_ORG:
            return _EXPERTS.search(group.words) is not None and _PROPER.search(one.speaker) is not None
        return not self._is_of_the_story(one) and self._is_brought_in(group, one, distance)

    def _speaks_against(self, group: _Group, one: Attribution, words: str) -> bool:
        """Whether a speaker rebuts the group, is whom it speaks of, or made what it is against."""
        return (
            one.denies
            or _TURNS.search(self._words(one.cue)) is not None
            or self._is_target(group, one, self._words(one.source))
            or (_ADVERSE.search(group.words) is not None and _AUTHOR.search(words) is not None)
        )

    def _is_brought_in(self, group: _Group, one: Attribution, distance: int) -> bool:
        """Whether a person speaks right behind the group who is new to the article, or nearly so and quoted."""
        quoted = any(span.overlaps(quote.span) for span in one.content for quote in self._quotes)
        near = distance == 1 or self._in_one_paragraph(group.one.sentence, one.sentence)
        mentions = self._mentions_before(group, one)
        return (near or (quoted and self._opens_paragraph(one))) and (
            mentions == 0 or (quoted and mentions <= _STRANGER)
        )

    def _is_target(self, group: _Group, one: Attribution, source: str) -> bool:
        """Whether the group speaks of this person: by surname, or by the post he is called by."""
        spoken_of = frozenset(_WORD.findall(group.sentence.lower()))
        names = frozenset(_WORD.findall(f"{one.speaker} {source}".lower()))
        surname = _surname(one)
        posts = re.findall(rf"(\w+) (?:[A-Z][\w.'’-]+ )?{re.escape(surname)}\b", self._text)
        known = {word for word in (*names, *map(str.lower, posts)) if word in TITLES or word == surname.lower()}
        return not known.isdisjoint(spoken_of)

    def _is_of_the_story(self, one: Attribution) -> bool:
        """Whether the headline or the first sentence names the person: the story's subject stands for nobody else."""
        name = _surname(one)
        first = next((at.span for at in self._sentences if at.role is Role.BODY), None)
        opening = f"{self._article.title or ''} {first.of(self._text) if first else ''}"
        return bool(name) and name in opening

    def _mentions_before(self, group: _Group, one: Attribution) -> int:
        name = _surname(one)
        return self._text.count(name, 0, self._span(group.one.sentence).start) if name else 0

    def _is_of_another_party(self, group: _Group, words: str, distance: int) -> bool:
        """Whether what follows gives another party than the group's, or neither its own nor an office of politics."""
        words = _QUOTED.sub("", words)
        for wing, own, other in _WINGS:
            if wing.search(group.words):
                fits = own.search(words) or (distance == 1 and _POLITICIAN.search(words))
                return bool(other.search(words)) or not fits
        return False

    def _is_introduced(self, group: _Group, at: int, words: str, distance: int) -> bool:
        """Whether the next sentence goes on with a person whom the article has not had before."""
        match = _INTRODUCED.match(words)
        if match is None or distance > 1 or (_ADVERSE.search(group.words) and _AUTHOR.search(words)):
            return False
        body = group.one.type is AttributionType.COLLECTIVE
        if not body and not self._in_one_paragraph(group.one.sentence, at):
            return False
        name = match[1] or match[2]
        return self._text.find(name) >= self._span(at).start

    def _is_quoted_without_speaker(self, at: int) -> bool:
        span = self._span(at)
        return any(one.attribution is None and one.span.overlaps(span) for one in self._quotes)

    def _are_of_the_body(self, group: _Group) -> bool:
        """Whether bare "officials" stand beside a body, or somebody who holds a post, that speaks."""
        if not _OFFICIALS.fullmatch(group.words):
            return False
        for one in self._around(group.one.sentence, -2, 1):
            source = self._words(one.source)
            if (
                one.type.backed
                and not self._is_target(group, one, source)
                and not _BODY.isdisjoint(_WORD.findall(source.lower()))
            ):
                return True
        return False

    def _around(self, sentence: int, first: int, last: int) -> Iterator[Attribution]:
        for at in range(sentence + first, sentence + last + 1):
            yield from self._by_sentence.get(at, ()) if at != sentence else ()

    def _in_one_paragraph(self, one: int, other: int) -> bool:
        return self._paragraph(self._span(one)) == self._paragraph(self._span(other))

    def _opens_paragraph(self, one: Attribution) -> bool:
        first = min((*one.source, *one.cue, *one.content), key=lambda span: span.start)
        return first.start - self._article.blocks[self._paragraph(first)].span.start <= _OPENING

    def _paragraph(self, span: Span) -> int:
        return bisect_right(self._article.blocks, span.start, key=lambda block: block.span.start) - 1

    def _span(self, at: int) -> Span:
        return self._sentences[at].span

    def _sentence(self, at: int) -> str:
        """Return a sentence's words; "" beyond the ends of the article."""
        return self._span(at).of(self._text) if 0 <= at < len(self._sentences) else ""

    def _words(self, spans: Sequence[Span]) -> str:
        return " ".join(span.of(self._text) for span in spans)


def _is_of_the_kind(group: str, words: str) -> bool:
    """Whether words hold the group's own noun: "Lena Marsh, an analyst at Alder Bank" beside "analysts say"."""
    head = _BEHIND_NOUN.split(group)[0].split()
    noun = head[-1].lower().removesuffix("s") if head else ""
    return bool(noun) and re.search(rf"(?i)\b{re.escape(noun)}s?\b", words) is not None


def _surname(one: Attribution) -> str:
    """Return the last word of the speaker's name; a source without a name ("it said"): nothing."""
    return ((one.speaker or "").split() or [""])[-1]
