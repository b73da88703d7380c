"""Names that are spelled two ways: within the story (CON811), and in the headline and the story (HED803)."""

import re
from collections.abc import Iterator
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.people.names import Names, differing_spellings, edits_between
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.model.statements import Heading
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import term_key

_WORD: Final = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)*")


def find_spellings(body: Body, names: Names) -> Iterator[StoryFact]:
    """Yield a fact for each name that is spelled another way than where it is introduced."""
    for odd, usual in differing_spellings(names):
        yield StoryFact(FactKind.NAME_SPELLING, names.place(odd), odd, usual, names.place(usual), instead=usual)
    yield from _first_names(body, names)
    for heading in body.document.headings:
        yield from _in_heading(body, names, heading)


def _first_names(body: Body, names: Names) -> Iterator[StoryFact]:
    """Yield a fact where one surname has two first names that are two spellings of one."""
    for last, known in names.people.items():
        if len(known) < 2:
            continue
        firsts = sorted(known, key=lambda one: (body.text.count(one), one))
        for at, odd in enumerate(firsts):
            usual = next((one for one in firsts[at + 1 :] if _one_first_name(odd, one)), None)
            span = _place_of(body, f"{odd} {last}")
            if usual is not None and span is not None:
                full = f"{usual} {last}"
                yield StoryFact(FactKind.NAME_SPELLING, span, f"{odd} {last}", full, _place_of(body, full))


def _one_first_name(odd: str, usual: str) -> bool:
    """Whether two first names are one misspelled: never a man's and a woman's, or one with another ending."""
    a, b = odd.lower(), usual.lower()
    if edits_between(odd, usual) != 1 or (a in HE and b in SHE) or (a in SHE and b in HE):
        return False
    return a[:-1] != b[:-1] and a + "a" != b and b + "a" != a and a + "e" != b and b + "e" != a


def _place_of(body: Body, words: str) -> Span | None:
    at = body.text.find(words)
    return Span(at, at + len(words)) if at >= 0 else None


def _in_heading(body: Body, names: Names, heading: Heading) -> Iterator[StoryFact]:
    found = list(_WORD.finditer(straighten(heading.text)))
    for at, one in enumerate(found):
        low = one.group().lower()
        if low in body.words or term_key(low) in body.stems:
            continue
        neighbours = {found[near].group() for near in (at - 1, at + 1) if 0 <= near < len(found)}
        usual = _meant(names, one.group(), neighbours)
        if usual is not None:
            span = body.place(heading, Span(one.start(), one.end()))
            instead = usual[0] if heading.at is not None else ""
            yield StoryFact(FactKind.HEADLINE_NAME, span, one.group(), usual[0], usual[1], instead=instead)


def _meant(names: Names, word: str, neighbours: set[str]) -> tuple[str, Span] | None:
    """Return the name of the story that a headline's word misspells, and where it first stands."""
    for last in names.runs:
        if last[0] == word[0] and (edits := edits_between(word, last)):
            firsts = names.people.get(last, frozenset())
            if (edits == 1 and firsts) or firsts & neighbours:
                return last, names.place(last)
        if last in neighbours:
            firsts = names.people.get(last, frozenset())
            first = next((one for one in sorted(firsts) if _one_first_name(word, one)), None)
            if first is not None:
                return first, names.place(last)
    return None
