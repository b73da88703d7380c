"""One article as one side of a comparison: what stands in each of its sentences, looked up once."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from credcheck.compare.differences.dates import Day
from credcheck.compare.differences.figures import Figure
from credcheck.compare.sentences.aligned_words import Wording, read_wording
from credcheck.compare.sentences.content_overlap import said_by, told_terms
from credcheck.compare.sentences.context import make_slot
from credcheck.compare.sentences.names import FullName, Mentioned, full_names, mentioned
from credcheck.compare.sentences.negation import negated_terms
from credcheck.compare.sentences.quotes import Word, quote_words
from credcheck.model.article import Role
from credcheck.model.candidates import Worded
from credcheck.model.evidence import Story
from credcheck.model.statements import Attribution, Claim, Document, QuoteUse, Sentence
from credcheck.text.outlets import fold_outlet
from credcheck.text.span import Span

_ADDRESS: Final = re.compile(r"\s*(?:https?\s*:|www\.)", re.IGNORECASE)
_ENDS: Final = re.compile(r"[.!?…:;。！？؟][\s'\"’”»“)\]]*$")


class Side:
    """A document of the field with its terms, its story and its statements by place."""

    def __init__(self, at: int, document: Document, worded: Sequence[Worded], story: Story) -> None:
        self.at = at
        """Position in the field."""
        self.document = document
        self.worded = worded
        """The terms of each sentence."""
        self.story = story
        self._told: dict[int, frozenset[str]] = {}
        self._negated: dict[int, frozenset[str]] = {}
        self._names: dict[int, list[FullName]] = {}
        self._quoted: dict[int, list[list[Word]]] = {}
        self._wordings: dict[Span, Wording] = {}

    @property
    def text(self) -> str:
        """The article's text."""
        return self.document.article.text

    @cached_property
    def outlet(self) -> str | None:
        """The outlet as folded for comparing, or None where it is not known."""
        outlet = self.document.article.outlet
        return fold_outlet(outlet) if outlet else None

    def sentence_of(self, span: Span) -> Sentence:
        """Return the sentence in which a span begins."""
        return self.document.sentences[max(0, bisect_right(self._starts, span.start) - 1)]

    def reports(self, sentence: int) -> bool:
        """Say whether a sentence can be a report: a headline, a caption or a web address alone never is one."""
        one = self.document.sentences[sentence]
        return one.role is Role.BODY and not _ADDRESS.match(self.text, one.span.start)

    def is_row(self, sentence: int) -> bool:
        """Say whether a line neither ends as a sentence does nor names anything: a row of a table or a form."""
        line = self.document.sentences[sentence].span.of(self.text).rstrip()
        return not _ENDS.search(line) and not any(word[0].isupper() for word in line.split()[1:])

    def figures(self, sentence: int) -> list[Figure]:
        """Return the figures of a sentence with the words around them, in reading order."""
        return self._figures.get(sentence, [])

    def figures_in(self, span: Span) -> list[Figure]:
        """Return the figures inside a span of one sentence."""
        return [one for one in self.figures(self.sentence_of(span).id) if span.covers(one.span)]

    def days(self, sentence: int) -> list[Day]:
        """Return the dates of a sentence with the words around them, in reading order."""
        return self._days.get(sentence, [])

    def days_in(self, span: Span) -> list[Day]:
        """Return the dates inside a span of one sentence."""
        return [one for one in self.days(self.sentence_of(span).id) if span.covers(one.span)]

    def told(self, sentence: int) -> frozenset[str]:
        """Return the terms of what a sentence tells, without who says it."""
        if sentence not in self._told:
            terms = self.worded[sentence].terms
            self._told[sentence] = told_terms(terms, said_by(terms, self.cited(sentence)))
        return self._told[sentence]

    def negated(self, sentence: int) -> frozenset[str]:
        """Return the terms that a sentence negates."""
        if sentence not in self._negated:
            span, terms = self.document.sentences[sentence].span, self.worded[sentence].terms
            self._negated[sentence] = negated_terms(self.text, span, terms)
        return self._negated[sentence]

    def names(self, sentence: int) -> list[FullName]:
        """Return the full names of a sentence, in reading order."""
        if sentence not in self._names:
            self._names[sentence] = full_names(self.text, self.worded[sentence].terms)
        return self._names[sentence]

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The terms that the article writes with a capital letter, figures left out."""
        return frozenset(term.key for one in self.worded for term in one.terms if term.capital and not term.number)

    @cached_property
    def mentioned(self) -> Mentioned:
        """Whom the article names."""
        return mentioned((worded.terms, self.names(at)) for at, worded in enumerate(self.worded))

    def quotes_in(self, span: Span) -> list[Span]:
        """Return the parts of quotations that lie inside a span, in reading order."""
        first = bisect_right(self._quote_ends, span.start)
        last = bisect_left(self._quote_starts, span.end, first)
        return [
            Span(max(span.start, quote.span.start), min(span.end, quote.span.end))
            for quote in self.document.quotes[first:last]
        ]

    def spoken(self, span: Span) -> frozenset[str]:
        """Return the terms inside a span of one sentence that somebody is quoted with."""
        said = [one.span for one in self.document.quotes if one.use is not QuoteUse.TITLE and one.span.overlaps(span)]
        terms = self.worded[self.sentence_of(span).id].terms if said else ()
        inside = (term for term in terms if span.covers(term.span))
        return frozenset(term.key for term in inside if any(one.covers(term.span) for one in said))

    def quoted(self, sentence: int) -> list[list[Word]]:
        """Return the words of each quotation, or part of one, in a sentence."""
        if sentence not in self._quoted:
            parts = self.quotes_in(self.document.sentences[sentence].span)
            self._quoted[sentence] = [quote_words(self.text, part) for part in parts]
        return self._quoted[sentence]

    def wording(self, span: Span) -> Wording:
        """Return every word inside a span of one sentence."""
        if span not in self._wordings:
            self._wordings[span] = read_wording(self.text, span)
        return self._wordings[span]

    def attribution(self, claim: Claim) -> Attribution | None:
        """Return who stands behind a claim, or None."""
        return None if claim.attribution is None else self.document.attributions[claim.attribution]

    def cited(self, sentence: int) -> Sequence[Attribution]:
        """Return the attributions of a sentence, in reading order."""
        return self._cited.get(sentence, ())

    def attributions_in(self, sentence: int) -> list[Attribution]:
        """Return who stands behind the claims of a sentence; where it makes none, whoever is cited in it."""
        of_claims = [self.attribution(claim) for claim in self._claims_by_sentence.get(sentence, [])]
        return [one for one in of_claims if one is not None] or list(self.cited(sentence))

    @cached_property
    def _figures(self) -> dict[int, list[Figure]]:
        slots: dict[int, list[Figure]] = {}
        for one in self.document.quantities:
            sentence = self.sentence_of(one.span).id
            terms = self.worded[sentence].terms
            slots.setdefault(sentence, []).append(make_slot(one, one.span, self.text, terms, noun=one.noun))
        return slots

    @cached_property
    def _days(self) -> dict[int, list[Day]]:
        slots: dict[int, list[Day]] = {}
        for one in self.document.dates:
            sentence = self.sentence_of(one.span).id
            slots.setdefault(sentence, []).append(make_slot(one, one.span, self.text, self.worded[sentence].terms))
        return slots

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quote.span.start for quote in self.document.quotes]

    @cached_property
    def _quote_ends(self) -> list[int]:
        return [quote.span.end for quote in self.document.quotes]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.document.sentences]

    @cached_property
    def _cited(self) -> dict[int, list[Attribution]]:
        found: dict[int, list[Attribution]] = {}
        for one in self.document.attributions:
            found.setdefault(one.sentence, []).append(one)
        return found

    @cached_property
    def _claims_by_sentence(self) -> dict[int, list[Claim]]:
        found: dict[int, list[Claim]] = {}
        for claim in self.document.claims:
            found.setdefault(claim.sentence, []).append(claim)
        return found
