"""Markdown becomes what a reader of the page reads, and every word leads back to its place in the file."""

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.article import Role
from tests.read.reading import at_place, block_of, read, refusal, told, words

PAGE = """---
title: Harbour deal
---
# Council *signs* harbour deal

The **council** signed the [deal](https://quay.example/deal "The deal") on Monday, `by hand`,
after nine months &mdash; and a vote.

> We were never asked.
> Nobody came to the quay.

- The quay closes.
- The ferry *moves*.

1. First the wall,
   then the landing.

| Year | Cost \\| pounds |
|------|---------------|
| 2026 | 12 million    |

```python
print("not a word of this")
```

    nor of this

<div class="note">nor this</div>

![a picture](quay.jpg)

The end \\*of\\* it.
"""


def page(text: str, name: str = "story.md") -> list[tuple[str, str]]:
    return told(read(text, name))


def test_marks_and_code_and_raw_html_go_and_the_words_stay() -> None:
    assert page(PAGE) == [
        ("headline", "Council signs harbour deal"),
        ("body", "The council signed the deal on Monday, by hand, after nine months — and a vote."),
        ("body", "We were never asked. Nobody came to the quay."),
        ("body", "The quay closes."),
        ("body", "The ferry moves."),
        ("body", "First the wall, then the landing."),
        ("body", "Year"),
        ("body", "Cost | pounds"),
        ("body", "2026"),
        ("body", "12 million"),
        ("body", "The end *of* it."),
    ]


def test_paragraphs_are_separated_by_blank_lines() -> None:
    assert read("One here.\n\n\n\nTwo here.\n", "a.md").text == "One here.\n\nTwo here."


def test_block_quotes_are_marked_and_so_are_lists_and_cells() -> None:
    article = read(PAGE, "story.md")
    assert [block.span.of(article.text) for block in article.blocks if block.quoted] == [
        "We were never asked. Nobody came to the quay."
    ]
    listed = [block.span.of(article.text) for block in article.blocks if block.listed]
    assert listed[:3] == ["The quay closes.", "The ferry moves.", "First the wall, then the landing."]
    assert listed[3:] == ["Year", "Cost | pounds", "2026", "12 million"]


def test_a_quote_inside_a_list_inside_a_quote_is_quoted() -> None:
    article = read("> - An item\n>\n>   > deeper words\n", "a.md")
    assert all(block.quoted for block in article.blocks)


def test_a_link_is_kept_with_the_words_it_covers() -> None:
    article = read(PAGE, "story.md")
    [link] = article.links
    assert (link.span.of(article.text), link.url) == ("deal", "https://quay.example/deal")


def test_an_address_in_angle_brackets_is_a_link() -> None:
    article = read("See <https://quay.example/x> for it.", "a.md")
    [link] = article.links
    assert (link.span.of(article.text), link.url) == ("https://quay.example/x", "https://quay.example/x")


def test_a_reference_link_is_resolved() -> None:
    article = read("The [Herald][1] had it.\n\n[1]: https://herald.example/a\n", "a.md")
    [link] = article.links
    assert (article.text, link.url) == ("The Herald had it.", "https://herald.example/a")


def test_the_first_heading_is_the_title_where_front_matter_gives_none() -> None:
    assert read("# Council signs\n\nWords here.", "a.md").title == "Council signs"
    assert read(PAGE, "story.md").title == "Harbour deal"


def test_later_headings_are_subheads() -> None:
    assert page("# One\n\nWords here.\n\n## Two\n\nMore words.\n\n# Three\n\nLast words.")[2::2] == [
        ("subhead", "Two"),
        ("subhead", "Three"),
    ]


def test_a_setext_heading_is_a_heading() -> None:
    assert page("Council signs\n=============\n\nWords here.")[0] == ("headline", "Council signs")


def test_a_line_under_the_headline_that_does_not_end_is_the_dek() -> None:
    article = read("# Council signs\n\n*Nine months of talks end with a vote*\n\nThe council signed.", "a.md")
    assert article.dek == "Nine months of talks end with a vote"
    assert block_of(article, "Nine months").role is Role.DEK


def test_bylines_dates_and_reading_times_are_told() -> None:
    article = read("# Council signs\n\nBy Ana Ruiz\n\nFebruary 3, 2026\n\n3 min read\n\nThe council signed.", "a.md")
    assert (article.byline, article.published) == ("Ana Ruiz", date(2026, 2, 3))
    assert [role for role, _ in told(article)] == ["headline", "byline", "dateline", "boilerplate", "body"]


def test_a_wire_dateline_is_split_off() -> None:
    assert page("NORTHGATE (AP) — The *council* signed.") == [
        ("dateline", "NORTHGATE (AP) —"),
        ("body", "The council signed."),
    ]


def test_footnotes_stand_at_the_end_and_their_marks_go() -> None:
    assert page("The council signed.[^1]\n\n[^1]: Minutes of the council.\n\nMore words.") == [
        ("body", "The council signed."),
        ("body", "More words."),
        ("body", "Minutes of the council."),
    ]


def test_a_hard_break_is_a_line_break_and_a_soft_one_a_space() -> None:
    assert read("one line  \ntwo line\nthree line", "a.md").text == "one line\ntwo line three line"


def test_entities_and_escapes_become_the_characters_they_stand_for() -> None:
    assert read("Fish &amp; chips \\[sic\\] &#8212; &copy;", "a.md").text == "Fish & chips [sic] — ©"


def test_comments_to_credcheck_stand_before_the_block_they_speak_of() -> None:
    article = read(
        "First words.\n\n<!-- credcheck: ignore ATT101 -- the desk knows -->\nCritics said so.\n\nLast words.", "a.md"
    )
    [directive] = article.directives
    assert directive.text == "ignore ATT101 -- the desk knows"
    assert directive.scope == "block"
    assert directive.place.line == 3
    following = next(block for block in article.blocks if block.span.start >= directive.offset)
    assert following.span.of(article.text) == "Critics said so."


def test_a_comment_between_two_paragraphs_points_at_the_second() -> None:
    article = read("First words.\n\n<!-- credcheck: ignore ATT101 -- known -->\n\nCritics said so.", "a.md")
    assert article.text[article.directives[0].offset :] == "Critics said so."


def test_a_comment_at_the_end_points_behind_the_text() -> None:
    article = read("First words.\n\n<!-- credcheck: end -->\n", "a.md")
    assert article.directives[0].offset == len(article.text)


def test_a_comment_in_a_code_block_is_no_comment() -> None:
    assert read("Words.\n\n```\n<!-- credcheck: ignore ATT101 -- no -->\n```\n", "a.md").directives == ()


def test_other_comments_say_nothing() -> None:
    assert read("Words.\n\n<!-- more -->\n\nWords.", "a.md").directives == ()


def test_raw_html_with_words_in_it_is_noted() -> None:
    article = read("Words.\n\n<div>Six words of raw HTML here</div>\n", "a.md")
    assert article.notes == ("Raw HTML in the Markdown was left out (6 words).",)


def test_a_page_without_text_is_refused() -> None:
    error = refusal("---\ntitle: Nothing\n---\n\n```\ncode\n```\n", "a.md")
    assert error.message == "a.md: it holds no text"


def test_windows_line_ends_do_not_move_a_word() -> None:
    source = PAGE.replace("\n", "\r\n")
    article = read(source, "a.md")
    assert at_place(article, source, "Nobody came") == "Nobody came"


@pytest.mark.parametrize(
    "words_of_it",
    ["signs", "harbour deal", "signed the ", "on Monday, ", "by hand", "after nine months", "Nobody came to the quay.",
     "The ferry ", "moves", "then the landing.", "Year", "2026", "12 million", "The end "],
)  # fmt: skip
def test_every_word_leads_to_its_place_in_the_file(words_of_it: str) -> None:
    assert at_place(read(PAGE, "story.md"), PAGE, words_of_it) == words_of_it


def test_a_word_that_is_also_in_the_address_before_it_leads_to_itself() -> None:
    source = "The [deal](https://quay.example/deal-deal) deal deal."
    article = read(source, "a.md")
    place = article.place(article.text.rindex("deal"))
    assert place.column == source.rindex("deal") + 1


def test_equal_cells_of_a_table_lead_to_different_places() -> None:
    article = read("| a | a |\n|---|---|\n| 7 | 7 |\n", "a.md")
    places = [
        (article.place(block.span.start).line, article.place(block.span.start).column) for block in article.blocks
    ]
    assert places == [(1, 3), (1, 7), (3, 3), (3, 7)]


WORD = st.from_regex(r"[a-z]{1,7}", fullmatch=True)
MARKED = st.one_of(
    WORD,
    WORD.map(lambda word: f"*{word}*"),
    WORD.map(lambda word: f"**{word}**"),
    WORD.map(lambda word: f"`{word}`"),
    WORD.map(lambda word: f"[{word}](https://quay.example/{word} '{word}')"),
    WORD.map(lambda word: f"![{word}]({word}.jpg)"),
    WORD.map(lambda word: f"<b>{word}</b>"),
    st.sampled_from(["&amp;", "\\*", "{{< ref x >}}", "{{ page.x }}"]),
)
LINE = st.lists(MARKED, min_size=1, max_size=6).map(" ".join)
PREFIX = st.sampled_from(["", "> ", "- ", "> > ", "## ", "1. ", "- > "])
SOURCE = st.lists(st.tuples(PREFIX, LINE).map("".join), min_size=1, max_size=6).map("\n\n".join)


@settings(deadline=None)
@given(SOURCE)
def test_every_plain_word_of_the_text_is_in_the_file_where_it_says(source: str) -> None:
    source = "Opening words.\n\n" + source
    article = read(source, "a.md")
    lines = source.split("\n")
    at = 0
    for word in article.text.split():
        at = article.text.index(word, at)
        if word.isalpha():
            place = article.place(at)
            assert lines[place.line - 1][place.column - 1 :].startswith(word)
        at += len(word)


@settings(deadline=None)
@given(SOURCE)
def test_blocks_ascend_and_cover_the_text(source: str) -> None:
    article = read("Opening words.\n\n" + source, "a.md")
    assert "".join("".join(words(article)).split()) == "".join(article.text.split())
    spans = [block.span for block in article.blocks]
    assert all(first.end <= second.start for first, second in itertools.pairwise(spans))


def test_a_word_that_is_also_in_the_title_of_the_link_before_it_leads_to_itself() -> None:
    source = 'The [deal](x " deal said.") deal said.'
    article = read(source, "a.md")
    assert article.place(article.text.rindex("deal said.")).column == source.rindex("deal said.") + 1


def test_cells_stand_line_by_line() -> None:
    assert read("| a | b |\n|---|---|\n| c | d |\n\nWords.", "a.md").text == "a\nb\nc\nd\n\nWords."


PASTED = """The Quay Courier

March 9, 2026

Ferry Fares Rise Again

The ferry board raised fares by a tenth on Monday, the third rise in a year.

What Commuters Say About It

Commuters said that they had been told by a poster on the pier.

- Critics of the Board

> Nobody Asked Us

Leave a Reply

Your email address will not be published.
"""


def test_a_page_pasted_without_any_heading_is_read_as_the_same_words_in_plain_text() -> None:
    pasted = PASTED.replace("- Critics of the Board\n\n> Nobody Asked Us\n\n", "")
    markdown, plain = read(pasted, "a.md"), read(pasted, "a.txt")
    assert (markdown.title, markdown.outlet, markdown.published) == (plain.title, plain.outlet, plain.published)
    assert (markdown.title, markdown.published) == ("Ferry Fares Rise Again", date(2026, 3, 9))
    assert [block.role for block in markdown.blocks] == [block.role for block in plain.blocks]
    assert Role.SUBHEAD in [block.role for block in markdown.blocks]


def test_a_page_with_front_matter_was_written_as_markdown_and_opens_with_its_text() -> None:
    line = "Ferry Strikes Pier in Lindholm"
    page = (
        f"---\noutlet: Harbour Times\n---\n\n{line}\n\nThe ferry struck the pier in Lindholm on Sunday, police said.\n"
    )
    assert [block.role for block in read(page, "a.md").blocks] == [Role.BODY, Role.BODY]


def test_what_is_listed_or_quoted_on_a_pasted_page_stays_body() -> None:
    article = read(PASTED, "a.md")
    assert block_of(article, "Critics of the Board").role is Role.BODY
    assert block_of(article, "Nobody Asked Us").role is Role.BODY
    assert block_of(article, "Leave a Reply").role is Role.BOILERPLATE


@pytest.mark.parametrize("head", ["---\ntitle: Ferry Fares Rise Again\n---\n", "# Ferry Fares Rise Again\n\n"])
def test_a_page_that_marks_its_title_says_itself_what_is_a_heading(head: str) -> None:
    article = read(
        head + "The board met.\n\nWhat Commuters Say About It\n\nThey said that a poster told them.\n", "a.md"
    )
    assert block_of(article, "What Commuters Say About It").role is Role.BODY
