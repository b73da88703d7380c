"""The persons an article names, as their spellings are compared: introduced in full, taken up by the surname.

Two spellings are one person only where one is introduced in full and the other never is, or is with the same first
name: a family shares a surname, and namesakes have introductions of their own.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from credcheck.compare.story.body import Body
from credcheck.compare.story.thresholds import MAX_NAMES, MAX_RUN_WORDS
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.lexicon.english.names import TITLES
from credcheck.lexicon.english.source_nouns import COUNTRIES, INSTITUTIONS, ORGANISATION_WORDS, PLACES
from credcheck.lexicon.english.story import DERIVED_ENDINGS, SPEECH_FORMS
from credcheck.text.span import Span

_RUN: Final = re.compile(r"(?<![\w'-])[A-ZÀ-Þ][\w-]*(?:\.(?= [A-ZÀ-Þ]))?(?: [A-ZÀ-Þ][\w-]*(?:\.(?= [A-ZÀ-Þ]))?)*")
_NAME: Final = re.compile(r"(?:Mc|Mac|[DOL]e|Van|Di|Du|La)?[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)*")
_VERBS: Final = "|".join(sorted(SPEECH_FORMS))
_SPEECH_AFTER: Final = re.compile(rf" (?:(?:also|later|then|has|had) )?(?:{_VERBS})\b")
_SPEECH_BEFORE: Final = re.compile(rf"\b(?:{_VERBS}) $")
_TITLE_BEFORE: Final = re.compile(r"([A-Za-z-]+\.?) $")
_APPOSITION: Final = re.compile(r", (?:\d{1,3}\b|an? |the |who |whose |of |director|chief|head|president|professor)")
_ACTS: Final = re.compile(r" (?:also )?[a-z]{2,}ed\b")
_SIC: Final = re.compile(r"(?:'s)? ?\[sic\]")
_NO_PERSON: Final = {
    word for word in PLACES | COUNTRIES | ORGANISATION_WORDS | INSTITUTIONS if word not in HE and word not in SHE
}


class Run(NamedTuple):
    """Capitalised words in a row."""

    start: int
    end: int
    words: tuple[str, ...]
    """Without titles in front and without initials."""
    titled: bool = False
    """A title stood in front."""


@dataclass(frozen=True)
class Names:
    """Every person's name of the story, by the spelling of its last word."""

    body: Body

    @cached_property
    def runs(self) -> Mapping[str, Sequence[Run]]:
        """Runs of capitalised words by the last of them; at most `MAX_NAMES` last words."""
        found: dict[str, list[Run]] = defaultdict(list)
        spans = [one.span for one in self.body.sentences]
        starts = [one.start for one in spans]
        for run in _RUN.finditer(self.body.text):
            at = bisect_right(starts, run.start()) - 1
            if at < 0 or run.start() >= spans[at].end:
                continue
            words = [word for word in run.group().split() if len(word) > 2]
            whole = len(words)
            while len(words) > 1 and words[0].lower() in TITLES and words[0].lower() not in HE:
                del words[0]
            if words and (words[-1] in found or len(found) < MAX_NAMES):
                found[words[-1]].append(Run(run.start(), run.end(), tuple(words), len(words) < whole))
        return found

    @cached_property
    def people(self) -> Mapping[str, frozenset[str]]:
        """First names by the surname they introduce, of everybody whom a name, an age or a title makes a person."""
        return {last: firsts for last in self.runs if (firsts := self._firsts(last))}

    @cached_property
    def mentions(self) -> Sequence[tuple[int, str]]:
        """Where each person is named, in full or by the surname, in reading order: (offset, surname)."""
        return sorted((run.start, last) for last in self.people for run in self.runs[last])

    def place(self, last: str) -> Span:
        """Return where a surname first stands."""
        first = self.runs[last][0]
        return Span(first.end - len(last), first.end)

    def is_noted(self, last: str) -> bool:
        """Whether the story itself marks the spelling as somebody else's: "Correy [sic]"."""
        return any(_SIC.match(self.body.text, run.end) for run in self.runs[last])

    def _firsts(self, last: str) -> frozenset[str]:
        if not _NAME.fullmatch(last) or last.lower() in _NO_PERSON:
            return frozenset()
        full = [run for run in self.runs[last] if 2 <= len(run.words) <= MAX_RUN_WORDS]
        return frozenset(run.words[0] for run in full if self._is_person(run))

    def _is_person(self, run: Run) -> bool:
        first = run.words[0].lower()
        if any(word.lower() in _NO_PERSON for word in run.words):
            return False
        if first in HE or first in SHE:
            return True
        after = self.body.text[run.end : run.end + 30]
        return bool(_APPOSITION.match(after) or _SPEECH_AFTER.match(after)) or self._titled(run)

    def is_somebody(self, last: str) -> bool:
        """Whether a bare surname is a person's: it has a title or speaks somewhere."""
        for run in self.runs[last]:
            before = self.body.text[max(0, run.start - 14) : run.start]
            after = self.body.text[run.end : run.end + 30]
            if len(run.words) == 1 and (
                self._titled(run) or _SPEECH_AFTER.match(after) or _ACTS.match(after) or _SPEECH_BEFORE.search(before)
            ):
                return True
        return False

    def _titled(self, run: Run) -> bool:
        """Whether a title stands in front, inside the run ("Mr. Ruiz") or before it ("spokesman John Kirby")."""
        if run.titled:
            return True
        found = _TITLE_BEFORE.search(self.body.text[max(0, run.start - 16) : run.start])
        return found is not None and found[1].lower() in TITLES


def edits_between(one: str, other: str) -> int:
    """Return how many letters are put in, left out, changed or swapped, 1 or 2; 0 where that is none or more.

    Plurals, possessives and words made from a name ("Trumpism") are other words, not other spellings.
    """
    from rapidfuzz.distance import OSA

    a, b = one.lower(), other.lower()
    if a == b or abs(len(a) - len(b)) > 2 or min(len(a), len(b)) < 4:
        return 0
    short, long = sorted((a, b), key=len)
    if long.startswith(short) and long[len(short) :] in DERIVED_ENDINGS:
        return 0
    return {1: 1, 2: 2}.get(OSA.distance(a, b, score_cutoff=2), 0)


def differing_spellings(names: Names) -> Iterator[tuple[str, str]]:
    """Yield (odd, usual): two spellings of one person's surname, the one that is not introduced or rarer first."""
    near: dict[str, list[str]] = defaultdict(list)
    for last in names.runs:
        if len(last) > 3:
            near[last[0]].append(last)
    found = {}
    for usual in names.people:
        for odd in near[usual[0]] if len(usual) > 3 else ():
            edits = edits_between(odd, usual) if abs(len(odd) - len(usual)) < 3 else 0
            if edits and odd not in found and _is_odd(names, odd, usual) and _one_person(names, odd, usual, edits):
                found[odd] = usual
    yield from found.items()


def _is_odd(names: Names, odd: str, usual: str) -> bool:
    """Whether the first is the rarer spelling; of two as rare, the one that comes later."""
    rare, often = len(names.runs[odd]), len(names.runs[usual])
    return rare < often or (rare == often and names.place(odd) > names.place(usual))


def _one_person(names: Names, odd: str, usual: str, edits: int) -> bool:
    if usual not in names.people or not _NAME.fullmatch(odd) or names.is_noted(odd) or names.is_noted(usual):
        return False
    low = odd.lower()
    if low in names.body.words_in_small or low in HE or low in SHE or low in _NO_PERSON:
        return False
    alike = _sound_alike(odd, usual)
    if odd in names.people:
        return (edits == 1 or alike) and names.people[odd] <= names.people[usual]
    if not names.is_somebody(odd):
        return False
    return edits == 1 or alike or (min(len(odd), len(usual)) >= 6 and odd[:3] == usual[:3])


_VOWELS: Final = str.maketrans("", "", "aeiouy")
_SOUNDS: Final = str.maketrans("zck", "ssc")


def _sound_alike(one: str, other: str) -> bool:
    """Whether two spellings differ in vowels and in letters that sound alike: Janzen, Jensen."""
    a, b = (word.lower().translate(_SOUNDS).translate(_VOWELS) for word in (one, other))
    return len(a) > 2 and a == b and one[-1] == other[-1]
