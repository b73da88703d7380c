"""ClaimCoverage: a claim beside one whole other article: carried whole, carried in part, or not carried.

The claim is held against the union of the sentences of the other article that bear on it, so that what is missing is
missing from the article and not from one sentence. Every number rests on the two articles alone: whatever else is in
the run, the result for the pair stays the same. Headlines and captions never carry.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property
from math import exp, log, sqrt
from typing import Final

from credcheck.compare.matching.relations import CARRIES, Found
from credcheck.compare.matching.thresholds import (
    CARRIED,
    CARRIED_APART_AT,
    CARRIED_AT,
    FEWEST_QUOTED,
    LEAST_GAIN,
    NAME_FACTOR,
    ONE_MOMENT_DAYS,
    QUOTED_WORDS_SHARE,
    SENTENCES,
    TOPIC_LEAST,
    TOPIC_SHARE,
    WHOLE,
    WHOLE_AT,
    WORDS_SHARE,
    Odds,
)
from credcheck.compare.sentences.content_overlap import said_by, told_terms
from credcheck.compare.sentences.hard_token_checks import CheckedToken, Outcome, check_hard_tokens
from credcheck.compare.sentences.hard_tokens import RANK_KEYS, HardTokens, TokenKind
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.sentences.lists import Item, carried_items, closing_items, list_items
from credcheck.compare.sentences.quotes import quote_words
from credcheck.model.candidates import Candidates, Weights, WeightTable, Worded
from credcheck.model.statements import Claim
from credcheck.text.span import Span
from credcheck.text.terms import Term, find_names

VETOES: Final = frozenset({TokenKind.FIGURE, TokenKind.ORDINAL, TokenKind.SUPERLATIVE})
"""Kinds of hard tokens without which nothing is carried whole.

Of 212 claims that readers found whole in an article, 10 lacked one there, and of 196 that they found in part, 42; of
ranks, directions and roles it is 84 and 98, which tells nothing: another report may have them in other words.
"""


HOLDING: Final = frozenset({TokenKind.NAME, TokenKind.FIGURE, TokenKind.DATE})
"""Kinds that tell what a sentence is about: "That's a lot" is like many a sentence."""
_TELLING: Final = VETOES | {TokenKind.NAME, TokenKind.DATE}
"""Kinds that an editor is told of where another article lacks them."""


class Extent(Enum):
    """How much of a claim another article carries."""

    NONE = 0
    PART = 1
    WHOLE = 2


@dataclass(frozen=True, slots=True)
class ClaimCoverage:
    """What one other article has of a claim."""

    side: Side
    extent: Extent
    bearing: tuple[int, ...] = ()
    """Ids of its sentences that bear on the claim, the likest first."""
    likeness: float = 0.0
    """Of the claim and the likest sentence, weighed by the two articles, 0.0 to 1.0."""
    covered: float = 0.0
    """Share of the weight of what the claim tells that the bearing sentences hold together, 0.0 to 1.0."""
    words: tuple[int, int] = (0, 0)
    """Words that tell what happened: how many of them the bearing sentences have, and how many the claim has."""
    probability: float = 0.0
    """That all of it is carried, 0.0 to 1.0, hard tokens left aside."""
    checked: tuple[CheckedToken, ...] = ()
    """The hard tokens of the claim, each found, contradicted or missing."""
    quoted: bool = False
    """It quotes, word for word, all that the claim quotes."""
    missing: tuple[Term, ...] = ()
    """What the claim tells and no bearing sentence has, heaviest first."""

    @property
    def contradicted(self) -> list[CheckedToken]:
        """The hard tokens that the other article gives otherwise."""
        return [one for one in self.checked if one.outcome is Outcome.CONTRADICTED]

    @property
    def held(self) -> bool:
        """A sentence that bears on the claim has a name, a figure or a date of it: both tell of the same thing."""
        bearing = [self.side.document.sentences[at].span for at in self.bearing]
        found = [one for one in self.checked if one.outcome is Outcome.FOUND and one.token.kind in HOLDING]
        return any(one.other.overlaps(span) for one in found if one.other is not None for span in bearing)

    def lacking_words(self, text: str) -> list[str]:
        """Return what the other article lacks, as our text writes it: hard tokens first, then words, heaviest first."""
        missing = [one.token for one in self.checked if one.outcome is Outcome.MISSING]
        tokens = [one.span for one in missing if one.kind in _TELLING]
        told = {term.span.start for term in self.missing}
        hard = [span for span in tokens if any(span.start <= start < span.end for start in told)]
        words = [term.span for term in self.missing if not any(span.overlaps(term.span) for span in hard)]
        return list(dict.fromkeys(span.of(text) for span in (*hard, *words)))

    def lacks(self, *kinds: TokenKind) -> int:
        """Return how many hard tokens of these kinds the other article does not have."""
        return sum(one.outcome is Outcome.MISSING and one.token.kind in kinds for one in self.checked)

    def has(self, *kinds: TokenKind) -> int:
        """Return how many hard tokens of these kinds the other article has."""
        return sum(one.outcome is Outcome.FOUND and one.token.kind in kinds for one in self.checked)


@dataclass(frozen=True)
class ReadArticle:
    """One article, ready to be held against claims: its sentences by their terms, and its hard tokens."""

    side: Side
    tokens: HardTokens

    @cached_property
    def body(self) -> tuple[int, ...]:
        """Ids of the sentences that can carry something."""
        return tuple(one.id for one in self.side.document.sentences if self.side.reports(one.id))

    @cached_property
    def quoted(self) -> str:
        """The words of all quotations as they are compared, each between two spaces; a bar between two quotations."""
        quotes = (quote_words(self.side.text, one.span) for one in self.side.document.quotes)
        return " | ".join(f" {' '.join(word.text for word in words)} " for words in quotes)

    @cached_property
    def holders(self) -> dict[str, list[int]]:
        """Sentences of the body by term."""
        held: dict[str, list[int]] = {}
        for sentence in self.body:
            for key in self.side.worded[sentence].keys:
                held.setdefault(key, []).append(sentence)
        return held


@dataclass(frozen=True)
class ArticlePair:
    """Our article beside one other."""

    ours: ReadArticle
    theirs: ReadArticle
    weights: Weights
    _totals: dict[int, int] = field(default_factory=dict)

    @cached_property
    def names(self) -> frozenset[str]:
        """The terms that the two articles write as names."""
        return find_names(worded.terms for one in (self.ours, self.theirs) for worded in one.side.worded)

    @cached_property
    def table(self) -> WeightTable:
        """How much a term tells within the two articles: what few sentences hold tells more than what all hold.

        As `weigh_story`, of the two bodies; a name tells less, since a story is about the same people throughout.
        """
        sentences = max(1, len(self.ours.body) + len(self.theirs.body))

        def weigh(key: str) -> int:
            holding = len(self.ours.holders.get(key, ())) + len(self.theirs.holders.get(key, ()))
            weight = 1000 * sqrt(self.weights.rarity(key) / 1000) * log(sentences / max(1, holding) + 1.0)
            return max(1, round(weight * (NAME_FACTOR if key in self.names else 1.0)))

        return WeightTable(weigh)

    @cached_property
    def one_moment(self) -> bool:
        """Both were written within a few days; it is not known where one of them has no date."""
        mine, other = self.ours.side.document.article.published, self.theirs.side.document.article.published
        return mine is not None and other is not None and abs((mine - other).days) <= ONE_MOMENT_DAYS

    def cover(self, span: Span, worded: Worded, said: Sequence[Span] = ()) -> ClaimCoverage:
        """Return what the other article has of a claim; `said` are the words that say who says it."""
        told = told_terms(worded.terms, said)
        words = [key for key in told if not (key in self.names or key in RANK_KEYS or key[0].isdigit())]
        likeness = self._likenesses(worded.keys, [key for key in words if not self._is_topic(key)] or words or told)
        if not likeness:
            return ClaimCoverage(self.theirs.side, Extent.NONE)
        best = max(likeness, key=lambda at: (likeness[at], -at))
        if self._is_hopeless(span, likeness[best]):
            return ClaimCoverage(self.theirs.side, Extent.NONE)
        bearing, covered = self._unite(told, best, likeness)
        held = frozenset[str]().union(*(self.theirs.side.worded[at].keys for at in bearing))
        found = ClaimCoverage(
            self.theirs.side,
            Extent.NONE,
            bearing,
            round(likeness[best], 4),
            round(covered, 4),
            (sum(key in held for key in words), len(words)),
            checked=tuple(
                one
                for one in check_hard_tokens(self.ours.tokens, span, self.theirs.tokens, bearing)
                if not any(words.covers(one.token.span) for words in said)
            ),
            missing=self._heaviest(worded, told - held),
        )
        found = replace(found, probability=round(_probability(WHOLE, found), 4))
        return replace(found, extent=_extent(found, CARRIED_AT if self.one_moment else CARRIED_APART_AT))

    def _is_hopeless(self, span: Span, likeness: float) -> bool:
        """Whether nothing of a claim would be carried even if the other article had all of its dates.

        It spares the look at the hard tokens, which takes most of the time, where most claims end.
        """
        dates = sum(one.kind is TokenKind.DATE for one in self.ours.tokens.of(span))
        found = ClaimCoverage(self.theirs.side, Extent.NONE, likeness=likeness)
        return _probability(CARRIED, found, dates) < (CARRIED_AT if self.one_moment else CARRIED_APART_AT)

    def _is_topic(self, key: str) -> bool:
        """Say whether a term is what the whole event is about, so that to share it tells nothing."""
        holding = len(self.ours.holders.get(key, ())) + len(self.theirs.holders.get(key, ()))
        return holding > max(TOPIC_LEAST, TOPIC_SHARE * (len(self.ours.body) + len(self.theirs.body)))

    def _heaviest(self, worded: Worded, keys: frozenset[str]) -> tuple[Term, ...]:
        """Return the first term of each key, heaviest first."""
        first = {term.key: term for term in reversed(worded.terms) if term.key in keys}
        return tuple(sorted(first.values(), key=lambda term: (-self.weights.rarity(term.key), term.span.start)))

    def _likenesses(self, keys: frozenset[str], words: Iterable[str]) -> dict[int, float]:
        """Return the likeness with a claim of each sentence of theirs that has a word of what it tells.

        Names and figures alone say whom it is about, and nothing of what happened.
        """
        telling = {at for key in words for at in self.theirs.holders.get(key, ())}
        shared: dict[int, int] = {}
        for key in keys:
            weight = self.table[key]
            for sentence in self.theirs.holders.get(key, ()):
                if sentence in telling:
                    shared[sentence] = shared.get(sentence, 0) + weight
        mine = self.table.total(keys)
        return {at: weight / sqrt(mine * self._total(at)) for at, weight in shared.items()}

    def _total(self, sentence: int) -> int:
        if sentence not in self._totals:
            self._totals[sentence] = self.table.total(self.theirs.side.worded[sentence].keys)
        return self._totals[sentence]

    def _unite(self, told: frozenset[str], best: int, among: Iterable[int]) -> tuple[tuple[int, ...], float]:
        """Return the likest sentence and those that add most to it, and the share of the claim that they hold."""
        weight = {key: self.weights.rarity(key) for key in told}
        total = max(1, sum(weight.values()))
        sentences = sorted(among)
        bearing = [best]
        left = told - self.theirs.side.worded[best].keys
        while left and len(bearing) < SENTENCES:
            gains = [(sum(weight[key] for key in left & self.theirs.side.worded[at].keys), -at) for at in sentences]
            gain, at = max(gains)
            if gain < LEAST_GAIN * total:
                break
            bearing.append(-at)
            left -= self.theirs.side.worded[-at].keys
        return tuple(bearing), 1.0 - sum(weight[key] for key in left) / total


def _extent(found: ClaimCoverage, carried_at: float) -> Extent:
    """Return how much is carried: the odds of both, and no hard token missing or contradicted where it is whole."""
    if _probability(CARRIED, found) < carried_at:
        return Extent.NONE
    if is_vetoed(found) or found.probability < WHOLE_AT:
        return Extent.PART
    return Extent.WHOLE


def is_vetoed(found: ClaimCoverage) -> bool:
    """Say whether a claim is not carried whole, however likely: a hard token is not there, or most of its words."""
    shared, words = found.words
    return bool(found.contradicted) or found.lacks(*VETOES) > 0 or shared < WORDS_SHARE * words


def _probability(odds: Odds, found: ClaimCoverage, dates: int | None = None) -> float:
    """Return how probable it is; `dates` stands for the dates found, where they were not looked up."""
    value = (
        odds.intercept
        + odds.likeness * found.likeness
        + odds.covered * found.covered
        + odds.names_missing * found.lacks(TokenKind.NAME)
        + odds.figures_missing * found.lacks(TokenKind.FIGURE)
        + odds.dates_missing * found.lacks(TokenKind.DATE)
        + odds.dates_found * (found.has(TokenKind.DATE) if dates is None else dates)
    )
    return 1.0 / (1.0 + exp(-value))


class Readings(dict[int, ReadArticle]):
    """The articles of a run by their position, each read when it is first asked for."""

    def __init__(self, sides: Sequence[Side]) -> None:
        super().__init__()
        self._sides = sides

    def __missing__(self, at: int) -> ReadArticle:
        read = self[at] = ReadArticle(self._sides[at], HardTokens(self._sides[at]))
        return read


class Coverer:
    """Holds the claims of one draft against each whole article of its event."""

    def find_literally(self, claim: Claim) -> tuple[str, ...]:
        """Return the paths of the articles that have every figure of a claim, or every word that it quotes."""
        return tuple(pair.theirs.side.document.path for pair in self._pairs if _has_literally(pair, claim))

    def __init__(self, ours: Side, near: Sequence[Side], readings: Readings, candidates: Candidates) -> None:
        weights = candidates.weights
        self._ours = ours
        self._claims = candidates.claims[ours.at]
        self._pairs = [ArticlePair(readings[ours.at], readings[side.at], weights) for side in near]

    def cover(self, claim: Claim, found: Sequence[Found]) -> list[ClaimCoverage]:
        """Return what each article has of a claim, in the order of the articles; `found`: the sentences like it.

        A sentence that tells the same carries it; where the likest says that it did not happen, nothing does.
        """
        worded = self._claims[claim.id]
        backing = self._ours.attribution(claim)
        said = said_by(worded.terms, [backing] if backing else [])
        items = list_items(self._ours.text, claim.span, worded.terms, said=backing.cue if backing else ())
        listed = items or closing_items(self._ours.text, claim.span, worded.terms)
        covered = [
            _short_of_items(_with_quotation(pair, claim, pair.cover(claim.span, worded, said)), listed)
            for pair in self._pairs
        ]
        return [_with_sentences(one, [other for other in found if other.side is one.side]) for one in covered]


def _has_literally(pair: ArticlePair, claim: Claim) -> bool:
    """Whether the other article has every figure of a claim, rounded or not, or every word that it quotes."""
    ours, theirs = pair.ours, pair.theirs
    figures = [one for one in ours.tokens.of(claim.span) if one.kind is TokenKind.FIGURE]
    if figures:
        checked = check_hard_tokens(ours.tokens, claim.span, theirs.tokens, ())
        return all(one.outcome is Outcome.FOUND for one in checked if one.token.kind is TokenKind.FIGURE)
    spoken = ours.side.spoken(claim.span)
    return len(spoken) >= FEWEST_QUOTED and spoken <= theirs.holders.keys()


def _with_quotation(pair: ArticlePair, claim: Claim, found: ClaimCoverage) -> ClaimCoverage:
    """Return what an article has of a claim, all of it where it has every word that the claim quotes, quoted too.

    Two reporters who heard one sentence tell of it in words of their own: "“Nah,” Malia said quickly" and "Malia
    declined the offer with a nonchalant “Nah”".
    """
    if found.extent is Extent.NONE or not _quotes_all(pair, claim):
        return found
    shared, words = found.words
    vetoed = found.contradicted or found.lacks(*VETOES) or shared < QUOTED_WORDS_SHARE * words
    return replace(found, quoted=True, extent=found.extent if vetoed else Extent.WHOLE)


def _quotes_all(pair: ArticlePair, claim: Claim) -> bool:
    """Whether each quotation of a claim stands word for word within quotation marks in the other article."""
    ours = pair.ours.side
    quoted = [[word.text for word in quote_words(ours.text, part)] for part in ours.quotes_in(claim.span)]
    return bool(quoted) and all(f" {' '.join(words)} " in pair.theirs.quoted for words in quoted)


def _with_sentences(covered: ClaimCoverage, found: Sequence[Found]) -> ClaimCoverage:
    """Return what an article has of a claim, in the light of its sentences that are most like it."""
    same = [one for one in found if one.relation in CARRIES and not one.negated and one.side.reports(one.sentence)]
    if any(one.negated and one.sentence in covered.bearing[:1] for one in found):
        return replace(covered, extent=Extent.NONE)
    if not same:
        return covered
    whole = any(not (one.partial or one.unsaid or one.lacking) for one in same)
    whole = whole and bool(covered.bearing) and not is_vetoed(covered)
    least = Extent.WHOLE if whole else Extent.PART
    if covered.extent.value >= least.value:
        return covered
    bearing = dict.fromkeys([same[0].sentence, *covered.bearing])
    return replace(covered, extent=least, bearing=tuple(bearing)[:SENTENCES])


def _short_of_items(found: ClaimCoverage, items: Sequence[Item]) -> ClaimCoverage:
    """Return what an article has, in part alone where it lacks an item of a list of ours."""
    if found.extent is not Extent.WHOLE:
        return found
    held = frozenset[str]().union(*(found.side.worded[at].keys for at in found.bearing))
    carried, lacking = carried_items(items, held)
    return replace(found, extent=Extent.PART) if carried and lacking else found
