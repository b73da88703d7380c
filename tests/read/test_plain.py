"""Plain text stays as it is; its lines are told apart with care for every statement in it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.article import Role
from tests.read.reading import block_of, read, told, words

STORY = (
    "The council signed the harbour deal on Monday.\n\n"
    "Fishermen were not asked, said Ana Ruiz, who speaks for them.\n\n"
    "Work begins in March."
)


def test_the_text_of_a_plain_file_is_the_file() -> None:
    text = "  Two spaces before,\ttabs inside.  \n\n\n\nAnd an end without a line end"
    assert read(text).text == text


def test_paragraphs_are_blocks_without_the_space_around_them() -> None:
    article = read("\n\n  One paragraph stands here.  \n\n\nAnother one follows it.\n")
    assert words(article) == ["One paragraph stands here.", "Another one follows it."]
    assert article.place(article.blocks[0].span.start).line == 3
    assert article.place(article.blocks[0].span.start).column == 3


def test_windows_line_ends_keep_lines_and_columns() -> None:
    article = read("One line here.\r\nTwo lines here.\r\n")
    second = article.blocks[1].span
    assert (article.place(second.start).line, article.place(second.start).column) == (2, 1)
    assert second.of(article.text) == "Two lines here."


def test_a_story_without_a_headline_is_body_alone() -> None:
    article = read(STORY)
    assert {role for role, _ in told(article)} == {"body"}
    assert article.title is None


def test_a_first_line_without_a_full_stop_over_paragraphs_is_the_headline() -> None:
    article = read("Council Signs Harbour Deal\n\n" + STORY)
    assert article.title == "Council Signs Harbour Deal"
    assert told(article)[0] == ("headline", "Council Signs Harbour Deal")


def test_a_first_line_with_a_full_stop_is_never_a_headline() -> None:
    article = read("Council Signs Harbour Deal.\n\n" + STORY)
    assert article.title is None
    assert told(article)[0] == ("body", "Council Signs Harbour Deal.")


def test_a_question_in_title_case_may_be_a_headline() -> None:
    assert (
        read("Will the Council Sign the Harbour Deal?\n\n" + STORY).title == "Will the Council Sign the Harbour Deal?"
    )


def test_a_question_in_lower_case_is_body() -> None:
    assert read("will anyone tell us what the harbour deal costs?\n\n" + STORY).title is None


def test_a_second_line_without_a_full_stop_is_the_dek() -> None:
    article = read(
        "Council signs harbour deal\n"
        "Nine months of talks end with a vote that nobody on the quay was asked about\n"
        "The council signed the deal on Monday after a long night.\n"
        "Work begins in March."
    )
    assert [role for role, _ in told(article)] == ["headline", "dek", "body", "body"]
    assert article.dek == "Nine months of talks end with a vote that nobody on the quay was asked about"


def test_a_headline_over_a_short_heading_has_no_dek() -> None:
    article = read("Council signs harbour deal after long talks\n\nWhat Was Signed\n\n" + STORY)
    assert [role for role, _ in told(article)][:3] == ["headline", "subhead", "body"]
    assert article.dek is None


def test_a_page_saved_as_text_gives_date_outlet_headline_and_furniture() -> None:
    article = read(
        "March 3, 2026\n\nHarbour Herald\n\nSalt In Print\n\nCouncil Signs Deal on Harbour Wall\n\n2 min read\n"
        "The council signed the deal on Monday, and the work begins at once.\n\nWhat Comes Next\n\n"
        + STORY
        + "\n\nAbout The Author\n\nLeave a Reply\n\n"
        "Your email address will not be published. Required fields are marked *"
    )
    assert article.published == date(2026, 3, 3)
    assert article.outlet == "Harbour Herald"
    assert article.title == "Council Signs Deal on Harbour Wall"
    assert [role for role, _ in told(article)] == [
        "dateline",
        "boilerplate",
        "boilerplate",
        "headline",
        "boilerplate",
        "body",
        "subhead",
        "body",
        "body",
        "body",
        "boilerplate",
        "boilerplate",
        "boilerplate",
    ]


def test_a_headline_that_could_be_a_masthead_stays_the_headline_without_other_furniture() -> None:
    article = read("Mayor Slams Daily News\n\n" + STORY)
    assert article.title == "Mayor Slams Daily News"
    assert article.outlet is None


def test_a_kicker_over_the_headline_is_not_the_headline() -> None:
    article = read("POLITICS\n\nCouncil signs harbour deal after long talks\n\n" + STORY)
    assert article.title == "Council signs harbour deal after long talks"
    assert told(article)[0] == ("boilerplate", "POLITICS")


def test_a_byline_and_a_date_under_the_headline_are_metadata() -> None:
    article = read("Council signs harbour deal\nBy Ana Ruiz\nFeb. 3, 2026\n\n" + STORY)
    assert (article.byline, article.published) == ("Ana Ruiz", date(2026, 2, 3))
    assert [role for role, _ in told(article)][:4] == ["headline", "byline", "dateline", "body"]


def test_an_address_in_the_first_line_is_where_the_story_ran() -> None:
    article = read("https://quay.example/2026/harbour\nCouncil signs harbour deal\n\n" + STORY)
    assert article.url == "https://quay.example/2026/harbour"
    assert article.title == "Council signs harbour deal"


def test_a_date_glued_to_the_first_sentence_is_a_dateline_of_its_own() -> None:
    article = read(" date 2026-02-03 The long talks ended — a little.\n\n" + STORY)
    assert told(article)[:2] == [("dateline", "date 2026-02-03"), ("body", "The long talks ended — a little.")]
    assert article.published == date(2026, 2, 3)


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("NORTHGATE (AP) —", "The council signed the deal on Monday."),
        ("NORTHGATE, March 3 (Reuters) -", "The council signed the deal on Monday."),
        ("NEW HAVEN, Conn. (AP) --", "The council signed the deal on Monday."),
        ("Northgate (CNN) —", "The council signed the deal on Monday."),
        ("(Reuters) -", "The council signed the deal on Monday."),
        ("NORTHGATE —", "The council signed the deal on Monday."),
        ("SAN JOSÉ, Sept. 28 (UPI) —", "The council signed the deal on Monday."),
        ("LONDON/PARIS (Reuters) –", "The council signed the deal on Monday."),
    ],
)
def test_a_wire_dateline_is_a_block_of_its_own(dateline: str, rest: str) -> None:
    article = read(f"Council signs deal\n\n{dateline} {rest}\n\n{STORY}")
    assert told(article)[1:3] == [("dateline", dateline), ("body", rest)]


@pytest.mark.parametrize(
    "sentence",
    [
        "NATO — the alliance that has kept watch since 1949 — met on Monday.",
        "The council - all nine members - signed the deal.",
        "A deal — at last.",
        "U.S. officials said nothing.",
        "Ana Ruiz (left) — who speaks for the fishermen — was not asked.",
    ],
)
def test_a_sentence_with_a_dash_keeps_its_beginning(sentence: str) -> None:
    assert "".join(text for role, text in told(read(f"{sentence}\n\n{STORY}")) if role != "body") == ""


def test_a_dateline_is_looked_for_in_the_first_paragraphs_alone() -> None:
    article = read(STORY + "\n\nNORTHGATE (AP) — The deal was signed.")
    assert told(article)[-1] == ("body", "NORTHGATE (AP) — The deal was signed.")


def test_one_sentence_a_line_is_body_line_by_line() -> None:
    article = read("The council signed the deal.\nFishermen were not asked.\nWork begins in March.\n")
    assert told(article) == [
        ("body", "The council signed the deal."),
        ("body", "Fishermen were not asked."),
        ("body", "Work begins in March."),
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    article = read(
        "HARBOUR DEAL SIGNED\n"
        "The council signed the deal on Monday after\n"
        "nine months of talks with the company that\n"
        "wants to build the wall, an official of the\n"
        "town said.\n"
        "    Work begins in March and is to end before\n"
        "the winter storms, the company said in a\n"
        "statement.\n"
    )
    assert article.title == "HARBOUR DEAL SIGNED"
    assert [text.replace("\n", " ") for text in words(article, Role.BODY)] == [
        (
            "The council signed the deal on Monday after nine months of talks with the company that wants to build the"
            " wall, an official of the town said."
        ),
        "Work begins in March and is to end before the winter storms, the company said in a statement.",
    ]


def test_a_subhead_stands_in_title_case_over_prose() -> None:
    article = read(
        STORY + "\n\nBackground on the Harbour Wall\n\nThe wall was built in 1904 and has been mended twice."
    )
    assert block_of(article, "Background on").role is Role.SUBHEAD


@pytest.mark.parametrize(
    "line",
    [
        "“We were never asked about any of this”",
        "He has not been seen since",
        "the wall is to cost nine million pounds",
        "Nine million pounds, three years, two hundred jobs",
        "Source Attribution: Information verified by The Quay.",
        "For more details on harbours, visit the library.",
        "- A first point of the deal",
    ],
)
def test_a_line_that_may_be_a_statement_stays_body(line: str) -> None:
    article = read(f"{STORY}\n\n{line}\n\nThe wall was built in 1904 and has been mended twice.")
    assert block_of(article, line).role is Role.BODY


def test_lines_of_a_list_are_no_subheads() -> None:
    article = read(STORY + "\n\nHarbour Wall\n\nFerry Landing\n\nFish Market\n\nThat was the list of works.")
    assert [role for role, text in told(article) if text in ("Harbour Wall", "Ferry Landing")] == ["body", "body"]


def test_what_follows_the_comment_form_is_the_readers() -> None:
    article = read(STORY + "\n\nLeave a Reply\n\nThis is outrageous, the mayor must resign at once.")
    assert block_of(article, "outrageous").role is Role.BOILERPLATE


def test_what_stands_under_about_the_author_is_no_claim() -> None:
    article = read(STORY + "\n\nAbout the author\n\nAna Ruiz has covered the harbour for nine years.")
    assert block_of(article, "has covered").role is Role.BOILERPLATE


def test_a_file_of_nothing_but_headlines_loses_none() -> None:
    article = read("Council Signs Deal\nMayor Resigns\nFerry Late Again\n")
    assert [role for role, _ in told(article)] == ["body", "body", "body"]
    assert article.title is None


def test_one_line_alone_is_body() -> None:
    assert told(read("Council signs deal")) == [("body", "Council signs deal")]


def test_a_photo_credit_is_a_caption() -> None:
    article = read(STORY + "\n\nThe quay at dawn on Monday. (AP Photo/Ana Ruiz)")
    assert told(article)[-1][0] == "caption"


PARAGRAPH = st.from_regex(r"[A-Z][a-z]{1,8}( [a-z]{1,9}){5,14}[.]", fullmatch=True)


@settings(deadline=None)
@given(st.lists(PARAGRAPH, min_size=1, max_size=8), st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]))
def test_no_sentence_is_lost_however_paragraphs_are_parted(paragraphs: list[str], gap: str) -> None:
    article = read(gap.join(paragraphs))
    assert words(article, Role.BODY) == paragraphs


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("AB ab.\n\t—“”:?-1By"), min_size=1, max_size=200).filter(str.strip))
def test_blocks_cover_every_visible_character_in_order(text: str) -> None:
    article = read(text)
    assert article.text == text
    covered = "".join(words(article))
    assert "".join(covered.split()) == "".join(text.split())
    ends = [0, *(block.span.end for block in article.blocks)]
    assert all(block.span.start >= end for block, end in zip(article.blocks, ends, strict=False))


def test_a_wrapped_line_that_ends_in_an_abbreviation_goes_on() -> None:
    article = read(
        "The council signed the deal with firms of the U.S.\n"
        "and Canada on Monday after nine months of talks that\n"
        "nobody on the quay had been asked to, said Acme Inc.\n"
        "in a statement.\n"
    )
    assert len(article.blocks) == 1


def test_where_furniture_is_all_that_is_left_the_headline_is_body() -> None:
    article = read("Council signs deal\nAbout the author\nAna Ruiz has covered the harbour for nine years.\n")
    assert [role for role, _ in told(article)] == ["body", "boilerplate", "boilerplate"]
    assert article.title is None
