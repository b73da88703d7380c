"""Sentences: where they end, what holds them together, and that every kind of hostile text comes out whole."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.model.article import Article, Block, Role
from credcheck.text.span import Span
from tests.copy import article


def split(text: str) -> list[str]:
    """Return the sentences of a text as the extraction finds them, its own quotations held together."""
    story = article(text)
    return [sentence.span.of(text) for sentence in find_sentences(story, find_quotes(story))]


WHOLE = [
    "Sen. Ada Quill, D-N.H., told Gov. Tom Reyes that Rep. Lee would vote.",
    "The bill was sponsored by Reps. Ann Cole and Ben Ito.",
    "Lt. Gov. Dana Pike and Col. J. R. Moss spoke for an hour.",
    "The U.S. Senate and the U.K. Parliament met at 9 a.m. Tuesday.",
    "It begins on Jan. 5 and ends on Sept. 30.",
    "The ship docked in Ft. Worth Harbor, near St. Mary's, on Dec. 1.",
    "He lives at No. 10 and works at No. 12.",
    "Harbor Freight Inc. Chairman Lou Vance resigned.",
    "The case, Doe v. Harbor County, is before Judge W. T. Okafor.",
    "Turnout rose 3. 5 percent, a clerk's typed note said.",
    "The firm, Yahoo! Japan, denied it.",
    "Former Fla. Gov. Ina Wells and Rep. Sam Orr, R-Tex., agreed.",
    "“Is it safe?” she asked.",
    "“Get out!” the guard yelled at them.",
    "He paused ... and then he went on.",
    "“We knew. We waited. We were wrong,” the mayor said.",
    "She said “the talks failed. Nobody is to blame.”",
    "The mayor asked, “Who pays? Who decides?” before she left.",
    "The price was $2.5 million, or 3.1 percent more.",
    "Visit www.harbor.example for more.",
    "The iPhone app, eBay. a listing site, was down.",
    "Dr. Mae Lin, Ph.D., and Mr. Roe left at 5 p.m. Friday.",
    "Const. Ray Holt and Cllr. Jo Birk were there.",
    "1. Bring a coat.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_one_sentence_stays_one(text: str) -> None:
    assert split(text) == [text]


TWO = [
    ("The vote is at 5 p.m.", "The mayor will not attend."),
    ("They moved to the U.S.", "He found work there."),
    ("She works for Harbor Freight Inc.", "The company declined to comment."),
    ("He was born in Washington, D.C.", "His father was a clerk."),
    ("Police stopped a car in Mesa, Ariz.", "Two men ran."),
    ("The talks failed.", "“We tried,” she said."),
    ("“We tried,” she said.", "“Nobody listened.”"),
    ("Who pays?", "The city does."),
    ("It was over!", "Nobody moved."),
    ("Turnout was 61 percent in 2014.", "In 2016 it fell."),
    ("The senator was unmoved.", "(Most members left early.)"),
    ("(Most members left early.)", "The vote was put off."),
    ("He told CNN.", "Well before noon the site was down."),
    ("World War II.", "It shaped the town."),
    ("She waited...", "Then the line went dead."),
    ("The mayor, who is 61.", "Her deputy is 40."),
    ("“I’m tired.”", "He left."),
    ("It ended 3-1.", "Fans cheered."),
    ("Nobody spoke. . . .", "Then the judge did."),
]


@pytest.mark.parametrize(("first", "second"), TWO)
def test_two_sentences_are_cut_between_them(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


def test_a_quotation_of_several_sentences_is_not_cut() -> None:
    text = "“It rained. It poured. We prayed,” said Ana Ruiz. Nobody was hurt."
    assert split(text) == ["“It rained. It poured. We prayed,” said Ana Ruiz.", "Nobody was hurt."]


def test_a_quotation_that_never_closes_does_not_swallow_what_follows() -> None:
    text = "“It rained all night, the mayor said. Nobody was hurt. The bridge held."
    assert len(split(text)) == 3


def test_blocks_are_never_merged() -> None:
    assert split("A headline without a full stop\n\nThe story begins here") == [
        "A headline without a full stop",
        "The story begins here",
    ]


def test_a_quotation_over_two_paragraphs_stays_two_sentences() -> None:
    text = "“We knew. We waited.\n\n“And then we left,” she said."
    assert split(text) == ["“We knew. We waited.", "“And then we left,” she said."]


def test_one_sentence_a_line_gives_one_sentence_a_line() -> None:
    lines = [
        "Quake rattles harbor town",
        "A quake struck the town of Alder on Monday , officials said",
        "Nobody was hurt .",
        "It was the second in a week .",
    ]
    assert split("\n".join(lines)) == lines


def test_lines_wrapped_at_a_column_are_joined() -> None:
    text = (
        "Showers went on through the week in the hills, easing the drought\n"
        "since early January and lifting hopes for the coming harvest, the\n"
        "growers' union said. Normal rain has not returned.\n"
        "    Arrivals fell to 155,221 bags."
    )
    first, second, third = split(text)
    assert first.startswith("Showers")
    assert first.endswith("union said.")
    assert second == "Normal rain has not returned."
    assert third == "Arrivals fell to 155,221 bags."


def test_the_first_line_of_a_wrapped_paragraph_may_be_short_of_its_indent() -> None:
    text = (
        "The average day for sowing the sugar beet is again to be April\n"
        "11 or so, as against April 23 last year, when the fields stood\n"
        "under water until May, a spokesman said."
    )
    assert len(split(text)) == 1
    assert len(split(text.replace("April\n", "May.\n"))) == 2


def test_a_wrapped_line_is_not_cut_behind_a_title() -> None:
    text = (
        "The letter was handed over by a clerk to Sen.\n"
        "Ada Quill, who chairs the committee on harbor\n"
        "affairs, on Monday."
    )
    assert len(split(text)) == 1


def test_a_sentence_has_the_role_of_its_block_and_block_quotes_are_marked() -> None:
    text = "Bridge shut\n\nThe bridge is shut. Cars wait.\n\nWe were never asked."
    story = article(text)
    first, second, third = story.blocks
    blocks = (replace(first, role=Role.HEADLINE), second, replace(third, quoted=True))
    sentences = find_sentences(replace(story, blocks=blocks), ())
    assert [(one.role, one.quoted) for one in sentences] == [
        (Role.HEADLINE, False),
        (Role.BODY, False),
        (Role.BODY, False),
        (Role.BODY, True),
    ]
    assert [one.id for one in sentences] == [0, 1, 2, 3]


def test_space_around_a_sentence_belongs_to_none() -> None:
    text = "  The bridge is shut.   Cars wait.  "
    assert [one.span for one in find_sentences(article(text), ())] == [Span(2, 21), Span(24, 34)]


def test_curly_and_straight_copy_are_cut_alike() -> None:
    curly = "“We tried,” she said. ‘Nobody listened.’ It’s over – for now. He left…"
    straight = "\"We tried,\" she said. 'Nobody listened.' It's over - for now. He left…"
    assert [len(one) for one in split(curly)] == [len(one) for one in split(straight)]


def test_text_outside_every_block_is_in_no_sentence() -> None:
    story = replace(article("Menu. Home. The bridge is shut."), blocks=(Block(Span(12, 31)),))
    assert [one.span for one in find_sentences(story, ())] == [Span(12, 31)]


def hostile() -> st.SearchStrategy[str]:
    """Text of the characters that cutting looks at, in any order."""
    return st.text(alphabet="aZ9 .?!…\"'“”()[]\n\t-—é漢ע\u200f\u2028", max_size=120)


@given(hostile())
def test_sentences_ascend_do_not_overlap_and_leave_only_space_between_them(text: str) -> None:
    story = article(text)
    spans = [one.span for one in find_sentences(story, find_quotes(story))]
    assert all(one.end <= two.start for one, two in pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    inside = {at for block in story.blocks for at in range(block.span.start, block.span.end)}
    assert all(text[at].isspace() for at in inside - covered)
    assert all(not text[span.start].isspace() and not text[span.end - 1].isspace() for span in spans)


@given(st.lists(st.sampled_from([*WHOLE[:8], *(first for first, _ in TWO)]), min_size=1, max_size=5))
def test_paragraphs_are_cut_alone_as_they_are_together(paragraphs: list[str]) -> None:
    apart = [sentence for paragraph in paragraphs for sentence in split(paragraph)]
    assert split("\n\n".join(paragraphs)) == apart


def test_no_article_text_is_too_strange_to_cut() -> None:
    for text in ("word " * 20_000, "“ " * 5_000, ". " * 20_000, "1.2 3." * 5_000, "שלום. עולם. " * 200, "a.\n" * 5_000):
        story = article(text)
        assert find_sentences(story, ())


def test_an_article_without_blocks_has_no_sentences() -> None:
    empty = article("")
    assert isinstance(empty, Article)
    assert find_sentences(empty, ()) == ()


def test_a_run_of_characters_without_a_space_is_no_sentence() -> None:
    assert find_sentences(article("x" * 100_000), ()) == ()
    assert find_sentences(article("A." * 50_000), ()) == ()
    [sentence] = find_sentences(article(f"The key {'x' * 600} was lost."), ())
    assert (sentence.span.start, sentence.span.end) == (0, 618)


def test_a_sentence_without_end_is_cut_at_spaces() -> None:
    story = article("He named " + "Ann, " * 2_000 + "and Bo.")
    found = find_sentences(story, ())
    assert max(one.span.end - one.span.start for one in found) <= 2_000
    assert " ".join(one.span.of(story.text) for one in found) == story.text
