"""Quotations in every shape of mark, on copy of our own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.quotes.find import find_quotes
from credcheck.model.article import Article, Block, Role
from credcheck.model.statements import QuoteUse
from credcheck.text.span import Span
from tests.copy import article


def quoted(text: str) -> list[str]:
    """Return the quotations of a text, marks included."""
    return [quote.span.of(text) for quote in find_quotes(article(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We knew,” she said.", ["“We knew,”"]),
        ('"We knew," she said.', ['"We knew,"']),
        ("''We knew,'' she said.", ["''We knew,''"]),
        ("‘We knew,’ she said.", ["‘We knew,’"]),
        ("'We knew,' she said.", ["'We knew,'"]),
        ("“We knew,” she said, “and we waited.”", ["“We knew,”", "“and we waited.”"]),
        ('"We knew,” she said.', ['"We knew,”']),
        ("“He called it ‘a mess’ at noon,” she said.", ["“He called it ‘a mess’ at noon,”"]),
        ('"He called it "a mess" at noon," she said.', ['"He called it "a mess" at noon,"']),
        ("''It was 'old-school,''' she said.", ["''It was 'old-school,'''"]),
        ("She said it was “unfair” and “late”.", ["“unfair”", "“late”"]),
        ("«Nous savons», dit-elle.", ["«Nous savons»"]),
        ("»Wir wissen es«, sagte sie.", ["»Wir wissen es«"]),
        ("„Wir wissen es“, sagte sie.", ["„Wir wissen es“"]),
        ("”Vi vet,” sa hon.", ["”Vi vet,”"]),
        ("“We [the council] knew … and waited,” she said.", ["“We [the council] knew … and waited,”"]),
        ("He is 6'2\" tall and 5'10\" wide.", []),
        ("The workers' rights and the union's rules.", []),
        ("In the '90s they sang rock 'n' roll.", []),
        ("She didn't say it wasn't theirs.", []),
        ("– We knew, she said.", []),
        ("The talks—“a farce,” he said—failed.", ["“a farce,”"]),
    ],
)
def test_marks_of_every_shape_are_paired(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected
    assert all(quote.balanced for quote in find_quotes(article(text)))


def test_a_quotation_reopened_in_the_next_paragraph_is_one() -> None:
    text = "“We knew,” she said. “And we waited.\n\n“Nobody came.\n\n“Then it was over.”"
    first, second = find_quotes(article(text))
    assert first.span.of(text) == "“We knew,”"
    assert second.span.of(text) == "“And we waited.\n\n“Nobody came.\n\n“Then it was over.”"
    assert second.balanced


def test_straight_marks_may_be_reopened_as_well() -> None:
    text = '"We knew it.\n\n"Nobody came," she said.'
    [quote] = find_quotes(article(text))
    assert (quote.span.of(text), quote.balanced) == ('"We knew it.\n\n"Nobody came,"', True)


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("“We will win, he said.", "“We will win, he said."),
        ("“We will win, he said. “We must.”", "“We will win, he said."),
        ("We will win,” he said.", "”"),
        ("“We will win, he said.\n\nNobody else spoke.", "“We will win, he said."),
    ],
)
def test_a_mark_without_its_partner_is_unbalanced(text: str, broken: str) -> None:
    assert [quote.span.of(text) for quote in find_quotes(article(text)) if not quote.balanced] == [broken]


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("“We knew it all along,” she said.", QuoteUse.SPEECH),
        ("“We did.”", QuoteUse.SPEECH),
        ("The so-called “experts” left.", QuoteUse.SCARE),
        ("It was a “soft” opening.", QuoteUse.SCARE),
        ("She sang “Let It Be” at noon.", QuoteUse.TITLE),
        ("The film “Harbour Lights” was shown.", QuoteUse.TITLE),
        ("He wrote an essay titled “On the tides of men”.", QuoteUse.TITLE),
        ("He appeared on “Meet the Press” on Sunday.", QuoteUse.TITLE),
        ("He said it was “the worst night of my life” at sea.", QuoteUse.SPEECH),
    ],
)
def test_speech_is_told_from_titles_and_scare_quotes(text: str, use: QuoteUse) -> None:
    assert [quote.use for quote in find_quotes(article(text))] == [use]


def test_block_quotes_of_several_paragraphs_are_one_quotation() -> None:
    text = "She wrote:\n\nWe knew.\n\nWe waited.\n\nThe port slept."
    base = article(text)
    blocks = tuple(
        Block(block.span, Role.BODY, quoted=block.span.of(text) in {"We knew.", "We waited."}) for block in base.blocks
    )
    [quote] = find_quotes(Article(base.path, text, base.source_map, blocks))
    assert (quote.span.of(text), quote.use) == ("We knew.\n\nWe waited.", QuoteUse.SPEECH)


def test_boilerplate_has_no_quotations() -> None:
    text = "Leave a reply to “our writers”."
    base = article(text)
    assert find_quotes(Article("a", text, base.source_map, (Block(Span(0, len(text)), Role.BOILERPLATE),))) == ()


def slow_pairs(text: str) -> list[tuple[int, int]]:
    """Return the outermost “…” pairs by counting depth, the obvious slow way."""
    pairs, depth, start = [], 0, 0
    for index, mark in enumerate(text):
        if mark == "“":
            start = index if depth == 0 else start
            depth += 1
        elif mark == "”":
            depth -= 1
            if depth == 0:
                pairs.append((start, index + 1))
    return pairs


@st.composite
def balanced_copy(draw: st.DrawFn) -> str:
    """Draw words with balanced, possibly nested, curly quotations."""
    pieces = draw(
        st.lists(st.sampled_from(["we knew,", "she said", "“it is”", "“he “was” there”", "nobody", "."]), min_size=1)
    )
    return " ".join(pieces)


@given(balanced_copy())
def test_balanced_curly_marks_pair_as_depth_counting_says(text: str) -> None:
    assert [(q.span.start, q.span.end) for q in find_quotes(article(text))] == slow_pairs(text)


@given(st.text(alphabet="ab “”\"'‘’„«».,\n", max_size=80))
def test_no_text_breaks_the_finder_and_quotations_never_overlap(text: str) -> None:
    spans = [quote.span for quote in find_quotes(article(text))]
    assert all(one.end <= other.start for one, other in pairwise(spans))
