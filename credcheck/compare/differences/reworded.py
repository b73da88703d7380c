"""Rewordings that are conflicts: another word in a quotation, a "not" on one side alone, the opposite word."""

from collections.abc import Iterator, Sequence
from typing import Final

from credcheck.compare.differences.thresholds import (
    LONG_RUN,
    MIN_HELD_PROSE,
    MIN_HELD_QUOTED,
    MIN_HELD_TERMS,
    MIN_RUN_ONE_SIDE,
    MIN_RUN_QUOTED,
    ONE_SPELLING,
)
from credcheck.compare.differences.wording import Reading, Rewording, find_rewordings
from credcheck.compare.sentences.aligned_words import Word
from credcheck.lexicon.english.contrasts import DIRECTIONS, QUALITIES
from credcheck.lexicon.english.function_words import TURNING
from credcheck.text.span import Span
from credcheck.text.terms import term_key

_SIDES: Final = [(frozenset(one.split()), frozenset(other.split())) for one, other in (*DIRECTIONS, *QUALITIES)]

Found = tuple[str, Span, Span]
"""Kind, and where both stand, ours first."""


def differing_words(ours: Reading, theirs: Reading) -> Iterator[Found]:
    """Yield the words of ours in whose place the other article has words that say something else."""
    for one in find_rewordings(ours, theirs):
        kind = _kind_of(one)
        if (
            kind
            and not _also_there(one.left, one.ours, one.right, theirs)
            and not _also_there(one.left, one.theirs, one.right, ours)
            and not (kind == "quote" and one.ours and _heard_too(one, theirs))
        ):
            yield kind, *one.at


def _kind_of(one: Rewording) -> str:
    """Return what a rewording is: quote, polarity, direction; or ""."""
    held = [*one.left, *one.right]
    telling = sum(bool(term_key(word.text.casefold())) for word in held)
    if telling < MIN_HELD_TERMS or _broken(one):
        return ""
    turned = _negators(one.ours) != _negators(one.theirs)
    if len(one.left) < MIN_RUN_ONE_SIDE and not one.begins:
        return _of_negation(one) if turned and _only_negation(one) else ""
    if all(one.quoted) or (any(one.quoted) and _quotes_whole(one)):
        return "quote" if _held_in_place(one) and (turned or _another_word(one)) else ""
    if len(held) < MIN_HELD_PROSE or telling < MIN_HELD_TERMS + 1:
        return ""
    if turned and _only_negation(one):
        return _of_negation(one)
    return "direction" if _opposed(one.ours, one.theirs) else ""


def _quotes_whole(one: Rewording) -> bool:
    """Whether a sentence is quoted from end to end but for the change, though one article closes its marks elsewhere.

    A quotation that runs over paragraphs, or whose second mark was lost in editing, has sentences out of any marks.
    """
    return one.whole and one.begins and one.ends and len(one.left) + len(one.right) >= MIN_HELD_QUOTED


def _another_word(one: Rewording) -> bool:
    """Whether both quotations go on over the change, and have other words there."""
    if not one.whole:
        return False
    long_run = min(len(one.left), len(one.right)) >= LONG_RUN
    return (
        _other_content(one.ours, one.theirs)
        or _opposed(one.ours, one.theirs)
        or (long_run and _content_for_function(one.ours, one.theirs))
    )


def _content_for_function(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether a word of content stands in the place of one of grammar, or the reverse: "since", "honest"."""
    return len(ours) == len(theirs) == 1 and bool(_content(ours)) != bool(_content(theirs))


def _of_negation(one: Rewording) -> str:
    return "quote" if all(one.quoted) else "polarity"


def _held_in_place(one: Rewording) -> bool:
    """Whether there are so many equal words on both sides that two different speeches do not share them by chance.

    "The American people deserve to see the full report" and "The American people deserve to know the full truth" are
    two sentences of two people (read among real reports): the words behind the change soon part again.
    """
    if len(one.left) + len(one.right) < MIN_HELD_QUOTED - (one.begins or one.ends):
        return False
    return one.ends or len(one.right) >= MIN_RUN_QUOTED


def _broken(one: Rewording) -> bool:
    """Whether letters were masked or a bracket of the reporter's stands there: no other word was heard."""
    return any(len(word.text) == 1 and word.text.casefold() not in ("a", "i") for word in (*one.ours, *one.theirs))


def _negators(words: Sequence[Word]) -> int:
    return sum(_negates(word.text.casefold()) for word in words)


def _negates(word: str) -> bool:
    return word in TURNING or word.endswith("n't")


def _only_negation(one: Rewording) -> bool:
    """Whether a negator is all that one of the two has more; "does not call" beside "calls" is not looked through."""
    mine, other = (
        [word.text.casefold() for word in words if not _negates(word.text.casefold())]
        for words in (one.ours, one.theirs)
    )
    return mine == other


def _other_content(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether both have words of content there, and none of them is one of the other's spelled another way."""
    mine, other = _content(ours), _content(theirs)
    # "He knows that sometimes …" may stand without its "that".
    spare = abs(len(ours) - len(theirs))
    if not mine or len(mine) != len(other) or spare > 1 or (spare and len(mine) > 1):
        return False
    return not any(_one_word(a, b) for a in mine for b in other)


def _content(words: Sequence[Word]) -> list[str]:
    return [word.text.casefold() for word in words if term_key(word.text.casefold())]


def _one_word(ours: str, theirs: str) -> bool:
    """Whether two words are one, inflected, compounded or misspelled."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import OSA

    if term_key(ours) == term_key(theirs) or ours[0].isdigit() != theirs[0].isdigit():
        return True
    if ours.startswith(theirs) or theirs.startswith(ours) or ours.endswith(theirs) or theirs.endswith(ours):
        return not (ours.endswith(theirs) or theirs.endswith(ours)) or min(len(ours), len(theirs)) < 4
    if ours[0] == theirs[0] and OSA.distance(ours, theirs) <= (1 if min(len(ours), len(theirs)) < 7 else 2):
        return max(len(ours), len(theirs)) > 4
    return ours[:4] == theirs[:4] and fuzz.ratio(ours, theirs) >= ONE_SPELLING


def _opposed(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether one of our words is the opposite of one of theirs."""
    mine, others = ({word.text.casefold() for word in words} for words in (ours, theirs))
    return any(
        (mine & left and others & right) or (mine & right and others & left)
        for left, right in _SIDES
        if not (mine & others & (left | right))
    )


def _heard_too(one: Rewording, theirs: Reading) -> bool:
    """Whether their article has our words, too, with the same words right before or behind.

    "It would materially increase the risk" is quoted by both; "significantly" is what he said another time.
    """
    mine = [word.text.casefold() for word in one.ours]
    before = [word.text.casefold() for word in one.left[-2:]]
    behind = [word.text.casefold() for word in one.right[:2]]
    runs = ([*before, *mine] if len(before) == 2 else [], [*mine, *behind] if len(behind) == 2 else [])
    return any(f" {' '.join(run)} " in theirs.joined_text for run in runs if run)


def _also_there(left: Sequence[Word], words: Sequence[Word], right: Sequence[Word], where: Reading) -> bool:
    """Whether an article has the words among the same neighbours elsewhere, too: it is no conflict with that one."""
    run = [word.text.casefold() for word in (*left[-2:], *words, *right[:2])]
    return f" {' '.join(run)} " in where.joined_text
