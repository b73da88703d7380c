"""The vague gate: which unnamed sources an editor would strike, and which are harmless.

A vague, collective or agentless voice may raise a finding only where it asserts something; what it asks, wishes or does
is left alone. Narrowed by reading findings on news: `docs/attribution.md` gives the judged precision.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.sources.classify import Phrase
from credcheck.lexicon.english.function_words import HYPOTHETICAL, QUANTIFIERS_AND_ARTICLES, TENTATIVE, word_set
from credcheck.lexicon.english.impersonal import STATES_THAT_STAND_ALONE
from credcheck.lexicon.english.reporting_nouns import DOCUMENTS
from credcheck.lexicon.english.reporting_verbs import CLAIMING, NOT_CLAIMING, OF_PAPERS, OWN_COURSE, STATES_A_MIND
from credcheck.lexicon.english.source_nouns import (
    ANONYMOUS_HEADS,
    COLLECTIVE_HEADS,
    MEDIA_AT_LARGE,
    OF_A_BODY,
    OF_A_STATE,
    PLACED_BY,
    PLACES,
    PLACING_NOBODY,
    SIDES,
    VAGUE_DOCUMENTS,
    VAGUE_HEADS,
)
from credcheck.model.statements import AttributionType as Type

_TELLING_STATES: Final = STATES_THAT_STAND_ALONE | word_set("afraid convinced critical fearful insistent")
"""States of mind that are a view of something, and not a mood."""
_PAST_ENDINGS: Final = ("ed", "thought", "saw", "felt")
_PLACED_WITHIN: Final = 6
"""Tokens behind a source within which "who" tells how it knows."""
_THEY: Final = word_set("they they've they're")
_LISTING: Final = frozenset(("including", "like", "and", ","))
_EACH_OTHER: Final = (["each", "other"], ["one", "another"])
_INDIRECT: Final = frozenset(
    ("purpose", "claim-noun", "participle", "participle-of-noun", "seeming", "colon", "colon-quote")
)
_ASKED_WITHIN: Final = 5
"""Words behind "want" within which its "to" stands."""
_LONGEST_PHRASE: Final = 7
"""Words before a head noun; more means that the phrase was misread."""
_NO_REPORT: Final = word_set("known considered seen")
"""Participles behind "is" that tell of a name or a rank, and seldom of what somebody holds."""
_STATES: Final = (PLACES | word_set("government")) - word_set("democratic republican gop")
_ARGUING: Final = word_set("argue claim contend fear worry")
_OFFICIALS: Final = word_set("officials official authorities")
_DONE_TO: Final = word_set("observe question see")
"""Verbs whose passive with "by" tells of an act: "was questioned by lawyers"."""
_THEMSELVES: Final = word_set("they he she")


def is_asserted(voice: Voice, phrase: Phrase | None) -> bool:
    """Say whether a vague, collective or agentless voice puts a claim to the reader that an editor would question."""
    if voice.type is Type.AGENTLESS:
        return _is_agentless(voice)
    if phrase is None or voice.construction in _INDIRECT or not _is_claim(voice, phrase):
        return False
    if voice.type is Type.COLLECTIVE:
        if _tells_of_the_past(voice):
            return False
        whole = not (COLLECTIVE_HEADS | SIDES | _THEY).isdisjoint((phrase.noun, *phrase.words))
        return whole and (voice.construction == "state-of-mind" or voice.lemma in STATES_A_MIND)
    told = voice.lemma in OF_PAPERS if phrase.noun in VAGUE_DOCUMENTS else voice.lemma != "show"
    return told and not _tells_of_itself(voice) and not _is_misread(voice, phrase)


def _tells_of_the_past(voice: Voice) -> bool:
    """Say whether a body is said to have believed something once: a story told, not a claim put to the reader."""
    believed = voice.group == "belief" or voice.lemma == "see"
    if voice.draft is None or not believed or voice.construction == "state-of-mind":
        return False
    return voice.line.words[voice.draft.cue[1] - 1].endswith(_PAST_ENDINGS)


def is_placed(voice: Voice, phrase: Phrase) -> bool:
    """Say whether something in the sentence places a vague or collective source after all."""
    if voice.type is Type.COLLECTIVE:
        return not _is_one_mind(voice, phrase)
    return _is_told_of_behind(voice) or not _is_unplaced(voice, phrase)


def _is_told_of_behind(voice: Voice) -> bool:
    """Say whether a clause behind the source says how it knows: "said a source who was briefed on the talks"."""
    assert voice.draft is not None
    end = voice.draft.source[-1][1]
    behind = voice.line.words[end : end + _PLACED_WITHIN]
    return behind[:1] == ["who"] and not PLACED_BY.isdisjoint(behind)


def _is_agentless(voice: Voice) -> bool:
    """Keep "is expected to" in the plain present or past; a condition or a modal is no report."""
    if voice.construction == "passive-agentless" or voice.line.titled:
        return False
    if voice.construction == "reportedly":
        return voice.lemma == "reportedly"
    words = voice.line.words[voice.draft.cue[0] : voice.draft.cue[1]] if voice.draft is not None else []
    if voice.draft is None or "if" in voice.line.words[: voice.draft.cue[0]]:
        return False
    if "had" in words or voice.line.words[voice.draft.cue[0] - 1] in {"who", "that", "which"}:
        return False
    return (
        voice.lemma not in _NO_REPORT
        and "not" not in words
        and not HYPOTHETICAL & set(words)
        and any(word in TENTATIVE for word in words)
    )


def _is_claim(voice: Voice, phrase: Phrase) -> bool:
    """Say whether what is said is put to the reader as true: no question, wish, condition or denial of speech."""
    draft = voice.draft
    if draft is None or draft.negated:
        return False
    words = voice.line.words[draft.cue[0] : draft.cue[1]]
    if HYPOTHETICAL & set(words[:-1]) or voice.line.words[-1] == "?" or ("had" in words and voice.group == "belief"):
        return False
    behind = voice.line.words[draft.cue[1] :]
    done = voice.construction == "passive" and voice.lemma in _DONE_TO
    if done or behind[:2] in _EACH_OTHER or _picks_out(voice, draft):
        return False
    if voice.lemma == "want" and not _asks_of_another(behind):
        return False
    if voice.construction == "state-of-mind":
        return voice.lemma in _TELLING_STATES
    said = draft.takes == "s" or draft.left or voice.lemma in CLAIMING
    # The press claims what it reports; of anybody else the verb tells of an act: "residents reported the leak".
    told = voice.lemma not in NOT_CLAIMING or (voice.lemma == "report" and phrase.noun in MEDIA_AT_LARGE)
    return voice.lemma == "according" or (told and said)


def _tells_of_itself(voice: Voice) -> bool:
    """Say whether a source tells what it does or means to do: "many said they would not vote"."""
    assert voice.draft is not None
    behind = voice.line.words[voice.draft.cue[1] :]
    own = behind[1:] if behind[:1] == ["that"] else behind
    return len(own) > 1 and own[0] in _THEMSELVES and own[1] in OWN_COURSE


def _is_misread(voice: Voice, phrase: Phrase) -> bool:
    """Say whether a source is a piece of a name ("… of Social Research said") or of an object ("met several")."""
    assert voice.draft is not None
    if voice.draft.source[0][0] and phrase.raw[phrase.head][0].isupper():
        return True
    return voice.construction == "shared-subject" and len(phrase.words) == 1 and phrase.noun in QUANTIFIERS_AND_ARTICLES


def _asks_of_another(behind: Sequence[str]) -> bool:
    """Say whether "want" asks something of somebody: "Progressives want the mayor to resign"."""
    return "to" in behind[1:_ASKED_WITHIN]


def _picks_out(voice: Voice, draft: Draft) -> bool:
    """Say whether a relative clause tells which people or words are meant: "Republicans who oppose him"."""
    start, end = draft.source[0][0], draft.source[-1][1]
    words = voice.line.words
    if words[start] == "something" or (words[max(0, start - 1)] == "what" and draft.takes == "a"):
        return True
    return (draft.takes != "s" or voice.group == "belief") and words[end - 1] in {"who", "that"}


def _is_one_mind(voice: Voice, phrase: Phrase) -> bool:
    """Say whether a collective is a whole body: no number, no names, no proper name of a party."""
    definite = "the" in phrase.before and phrase.raw[phrase.head][0].isupper()
    if definite or "dozen" in phrase.before or not _LISTING.isdisjoint(phrase.words):
        return False
    return not (any(word[0].isdigit() for word in phrase.words) or _closes_names(voice, phrase))


def _is_unplaced(voice: Voice, phrase: Phrase) -> bool:
    """Say whether nothing in the sentence places a vague source: no list of names it closes, no relative clause."""
    words = phrase.words
    if phrase.head > _LONGEST_PHRASE or (
        phrase.noun == "people" and not set(phrase.before) <= QUANTIFIERS_AND_ARTICLES
    ):
        return False
    if set(words) & {"including", "like", ",", "whom"} or (words[0] in {"the", "these", "those"} and len(words) > 1):
        return False
    if words[0] == "few" or (words[0] in {"a", "an", "the"} and not DOCUMENTS.isdisjoint(phrase.before[-1:])):
        return False
    if phrase.noun in OF_A_BODY and voice.construction != "state-of-mind":
        return False
    return not (_is_of_headlines(phrase) or _states_for_a_place(voice, phrase) or _closes_names(voice, phrase))


def _is_of_headlines(phrase: Phrase) -> bool:
    """Say whether a source is "people" alone, or one person in the short way of headlines: "official says"."""
    single = phrase.noun in VAGUE_HEADS and not phrase.noun.endswith("s")
    return len(phrase.words) == 1 and (single or phrase.noun == "people")


def _states_for_a_place(voice: Voice, phrase: Phrase) -> bool:
    """Say whether officials of a state or an office tell what it does: what they feel or argue is still nobody's."""
    assert voice.draft is not None
    first = voice.draft.source[0][0]
    if first and voice.line.words[first - 1] in PLACES:
        return True
    if voice.group == "belief" or voice.lemma in _ARGUING:
        return False
    if phrase.noun == "sources" and len(phrase.before) > 1 and not PLACES.isdisjoint(phrase.before):
        return True
    if phrase.noun in _OFFICIALS and (phrase.after or not set(phrase.before) <= PLACING_NOBODY):
        return True
    return phrase.noun in OF_A_STATE and not _STATES.isdisjoint(phrase.before)


def _closes_names(voice: Voice, phrase: Phrase) -> bool:
    """Say whether "others" close a list of names, or are set against some people of a kind."""
    assert voice.draft is not None
    first = voice.draft.source[0][0]
    if phrase.words[0] in {"other", "others"} and first and voice.line.words[first - 1] in {",", "and"}:
        return True
    return phrase.words[0] == "others" and _contrasts(voice.line.words)


def _contrasts(words: Sequence[str]) -> bool:
    """Say whether "others" are set against some people of a kind: "while some friends worry, others say"."""
    return any(one == "some" and noun in ANONYMOUS_HEADS for one, noun in pairwise(words))
