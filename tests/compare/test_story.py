"""One article against itself: real-sounding copy in, what it contradicts, leaves out or leaves in out."""

from datetime import date

import pytest

from credcheck.compare.story.find import find_story_facts
from credcheck.extract import extract_document
from credcheck.model.settings import Settings
from credcheck.model.statements import Document
from credcheck.model.story_facts import StoryFact
from credcheck.read import read_bytes

Row = tuple[str, str, str]
"""Kind, what stands there, what the rest of the story has."""


def document(text: str, *, title: str = "", published: date | None = None, format: str = "md") -> Document:  # noqa: A002
    head = f"title: {title!r}\n" if title else ""
    head += f"date: {published.isoformat()}\n" if published else ""
    whole = f"---\n{head}---\n\n{text}\n" if head else f"{text}\n"
    return extract_document(read_bytes(whole.encode(), f"draft.{format}", Settings().read))


def facts(text: str, *, title: str = "", published: date | None = None) -> tuple[StoryFact, ...]:
    return find_story_facts(document(text, title=title, published=published))


def rows(text: str, *, title: str = "", published: date | None = None) -> list[Row]:
    return [(str(one.kind), one.ours, one.theirs) for one in facts(text, title=title, published=published)]


FERRY = "A ferry sank off Port Hale on Monday, the coast guard said."


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Mayor calls ferry “a floating coffin”", "Mayor Ana Ruiz called it “a floating museum.”", ["coffin"]),
        ("Ferry was “destroyed” by neglect", "“The ship was ruined by neglect,” Ana Ruiz said.", ["destroyed"]),
        ("“We Will Never Sell,” Ruiz Says", "“We do not sell,” Ana Ruiz said. Nothing will be never.", None),
        ("Ruiz: Board “gambles with lives”", "“You are gambling with the lives of many,” Ana Ruiz said.", []),
        ("“Super Tuesday 2” arrives early", "The primaries come early this year, officials said.", []),
        ("“Missing” ferry found in dry dock", "A ferry that nobody had seen lay in dry dock.", []),
        ("“F**king wall” will not be paid for", "“I will not pay for that wall,” Ana Ruiz said.", []),
        ("“They're late again,” riders say", "“They are late again,” said Tom Hale, a rider.", []),
    ],
)
def test_quoted_words_of_a_headline_stand_in_the_story(title: str, body: str, found: list[str] | None) -> None:
    shown = [theirs for kind, _, theirs in rows(f"{FERRY}\n\n{body}", title=title) if kind == "headline-quote"]
    assert len(shown) == 1 if found is None else shown == found


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Council spends $34,100 on lawyers", "The council paid $43,100 to two firms.", [("$34,100", "$43,100")]),
        ("12 hurt as ferry hits pier", "Ten people were hurt when a ferry hit the pier.", []),
        ("12 people hurt as ferry hits pier", "Ten people were hurt when a ferry hit the pier.", [("12", "Ten")]),
        ("Fire death toll rises to 12", "The death toll of the fire rose to 10 on Saturday.", [("12", "10")]),
        (
            "12-year-old swims the strait",
            "The girl is 11 years old, her coach said.",
            [("12-year-old", "11 years old")],
        ),
        ("Ferry cost nearly $6 million", "The ferry cost $5.8 million.", []),
        ("Six die in ferry fire", "Four passengers and two sailors died in the fire.", []),
        ("Ferry fails for the third time", "The ferry failed again on Monday, the third time since May.", []),
        ("5 things to know about the ferry", "The ferry carries 140 passengers.", []),
        ("Two former mayors say no", "Ana Ruiz and Tom Hale, both former mayors, said no.", []),
    ],
)
def test_a_figure_of_a_headline_stands_in_the_story(title: str, body: str, found: list[tuple[str, str]]) -> None:
    shown = [
        (ours, theirs)
        for kind, ours, theirs in rows(f"{body}\n\nThe board met.", title=title)
        if kind.endswith("figure")
    ]
    assert shown == found


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Ethridge Resigns From Board",
            "Bob Etheridge resigned. “It is time,” Etheridge said.",
            ("Ethridge", "Etheridge"),
        ),
        ("Sara Palmer Wins Seat", "Sarah Palmer won. Palmer, 48, runs a shop.", ("Sara", "Sarah")),
        ("Trumps and Clintons Meet", "Donald Trump met Hillary Clinton.", None),
        ("Carter warns of fares", "Maria Carter warned of fares. “No choice,” Carter said.", None),
    ],
)
def test_a_name_of_a_headline_is_spelled_as_in_the_story(title: str, body: str, found: tuple[str, str] | None) -> None:
    shown = [
        (ours, theirs)
        for kind, ours, theirs in rows(f"{body}\n\nThe board met.", title=title)
        if kind == "headline-name"
    ]
    assert shown == ([found] if found else [])


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Paul Janzen, an economist, expects more. “It faces headwinds,” Jensen said.", ("Jensen", "Janzen")),
        ("Elizabeth Lauten resigned. Ms. Lautner wrote that she was sorry.", ("Lautner", "Lauten")),
        ("Gisela Grimm, 67, sells bread. Grim talked about fares.", ("Grim", "Grimm")),
        (
            "Marco Rubio won. Neither Tom Hale nor Mario Rubio won a state. Marco Rubio left.",
            ("Mario Rubio", "Marco Rubio"),
        ),
        ("Anna Larsen, 41, runs a ferry. Peter Larson, 52, runs a bus. Larson said no.", None),
        ("Eric Garner died. His daughter Erica Garner spoke.", None),
        ("Bill Clinton spoke. The Clintons said they would stay.", None),
        ("Angela Corey is a prosecutor. The letter named “Angela Correy [sic].” Corey said no.", None),
        ("Maria Santos spoke in Spain. “No,” Santo Domingo said.", None),
    ],
)
def test_one_person_has_one_spelling(body: str, found: tuple[str, str] | None) -> None:
    assert rows(body) == ([("name-spelling", *found)] if found else [])


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("The council votes on Friday, June 4, the clerk said.", ("Friday, June 4", "Thursday")),
        ("She called on Tuesday morning, June 2, 2026, he said.", None),
        ("The vote was Wednesday (June 4), the clerk said.", ("Wednesday (June 4", "Thursday")),
        ("The bridge opened on Monday, 3 March 2025.", None),
        ("Last year it met on Friday, June 4, the clerk said.", None),
        ("It opened on Friday, September 8, in another age.", None),
    ],
)
def test_a_weekday_belongs_to_its_date(body: str, found: tuple[str, str] | None) -> None:
    assert rows(body, published=date(2026, 6, 5)) == ([("weekday", *found)] if found else [])


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Amina Salum, 34, sells fruit. Amina, 43, has three children.", [("age", "Amina, 43", "Amina Salum, 34")]),
        ("Amina Salum, 34, sells fruit. Juma Salum, 29, drives.", []),
        ("Juan Ramos, 58, spoke. Ramos, 56, left.", [("age", "Ramos, 56", "Juan Ramos, 58")]),
        ("A 26-year-old Berlin man and a 29-year-old Berlin woman met. On May 3, 4 others came.", []),
        (
            "The gun fired from 1.34 km away. Later it fired from 1.43 km away.",
            [("figure", "1.43 km", "1.34 km")],
        ),
        (
            "He offered a truce in exchange for $5.7 billion. She sought peace in exchange for $5.9 billion.",
            [("figure", "$5.9 billion", "$5.7 billion")],
        ),
        ("The minimum wage is $12 an hour. The union asks for $15 an hour.", []),
        ("Fares rose from $1.34 to $1.43.", []),
    ],
)
def test_one_thing_has_one_value(body: str, found: list[Row]) -> None:
    assert rows(body) == found


@pytest.mark.parametrize(
    ("body", "kind", "note"),
    [
        ("Five of the 19 boats, or 36 percent, failed.", "share", "5 of 19 is 26.3 percent"),
        (
            "There are 1,590 delegates. Of them, 1,128 were for Cruz, or 61 percent.",
            "share",
            "1128 of 1590 is 70.9 percent",
        ),
        ("Ruiz leads Hale 50% to 40%, a 14-point margin.", "points", "50 − 40 = 10"),
        ("Ruiz got 18 votes, Hale got seven and Diaz got three, for a total of 29.", "sum", "18 + 7 + 3 = 28"),
        ("The union has 32 members, the 12 founders plus 18 countries.", "sum", "12 + 18 = 30"),
    ],
)
def test_what_does_not_come_out_is_reckoned_again(body: str, kind: str, note: str) -> None:
    assert [(str(one.kind), one.note) for one in facts(body)] == [(kind, note)]


@pytest.mark.parametrize(
    "body",
    [
        "Five of the 19 boats, or 26 percent, failed.",
        "About five of the 19 boats, or nearly 30 percent, failed.",
        "Ruiz leads Hale 50% to 40%, a 10-point margin.",
        "Ruiz got 18 votes, Hale got seven and Diaz got three, for a total of 28.",
        "It hired two clerks at each of seven ports, for a total of 14 clerks.",
        "The union has 32 members, the 12 founders plus 20 countries.",
    ],
)
def test_what_comes_out_passes(body: str) -> None:
    assert rows(body) == []


def test_an_age_is_held_to_the_year_of_birth() -> None:
    text = "Ana Ruiz, 45, was born in 1970 in Port Hale."
    [fact] = facts(text, published=date(2026, 6, 5))
    assert (fact.kind, fact.ours, fact.note) == ("birth-year", "45", "born in 1970: 55 or 56")
    assert rows(text.replace("45", "56"), published=date(2026, 6, 5)) == []


@pytest.mark.parametrize(
    ("body", "kind", "shown"),
    [
        ("Ana Ruiz, [confirm age], sails.", "placeholder", "[confirm age]"),
        ("In his TK-page ruling the judge said no.", "placeholder", "TK-page"),
        ("At least XX passengers were on board.", "placeholder", "XX"),
        ("It sank in Port Hale. XXX said so.", "placeholder", "XXX"),
        ("The board met. (MORE) It meets again.", "placeholder", "(MORE)"),
        ("Lorem ipsum dolor sit amet.", "placeholder", "Lorem ipsum dolor"),
        (
            "Here is a revised version of your lede: The ship sank.",
            "chat-residue",
            "Here is a revised version of your lede:",
        ),
        (
            "The ship sank. Let me know if you would like me to expand on this.",
            "chat-residue",
            "Let me know if you would like me to ",
        ),
        ("As an AI language model, I cannot know.", "chat-residue", "As an AI language model"),
        ("He leads the movement of Fethullah GÃ¼len.", "broken-characters", "GÃ¼len"),
        ("The prison at GuantÃ¡namo closed.", "broken-characters", "GuantÃ¡namo"),
        ("The movement of GA\u03031\u20444len grew.", "broken-characters", "GA\u03031\u20444len"),
        ("@media screen and (max-width: 600px) {", "markup", "@media screen and (max-width: 600px) {"),
    ],
)
def test_leftovers_are_found(body: str, kind: str, shown: str) -> None:
    assert [(str(one.kind), one.ours) for one in facts(f"{FERRY}\n\n{body}")] == [(kind, shown)]


@pytest.mark.parametrize(
    "body",
    [
        "“They [the board] knew,” Ana Ruiz said.",
        "Super Bowl XX was played in 1986.",
        "“Let me know if you would like me to come,” Ana Ruiz wrote.",
        "An unprecedented [number of] volunteers came.",
        "The letter [sic] was short. Here is a revised map of the harbor.",
        "São Paulo and Málaga are ports. So is Vigo, in Galicia.",
        "The site uses lorem ipsum, Ana Ruiz said.",
    ],
)
def test_what_only_looks_left_over_passes(body: str) -> None:
    assert rows(f"{FERRY}\n\n{body}") == []


PARAGRAPH = "The ferry was built in 1962 and has failed four inspections in two years, the county said."


def test_a_paragraph_printed_twice_is_found_at_its_second_place() -> None:
    text = f"{PARAGRAPH}\n\n{FERRY}\n\n{PARAGRAPH}"
    [fact] = facts(text)
    assert (fact.kind, fact.at.start, fact.beside) == (
        "repeated-paragraph",
        text.rindex("The ferry was"),
        facts(text)[0].beside,
    )
    assert fact.beside is not None
    assert fact.beside.start == 0


def test_a_live_page_repeats_its_background() -> None:
    entries = "\n\n".join(f"{hour}:05 p.m.\n\n{PARAGRAPH}\n\nEntry {hour} came in." for hour in (3, 4, 5))
    assert rows(entries) == []


def test_a_call_to_follow_counts_between_paragraphs_alone() -> None:
    call = "Sign up for our newsletter"
    followed = f"{PARAGRAPH}\n\n{call}\n\n{PARAGRAPH[:-1]}, and again on Monday."
    assert [kind for kind, _, _ in rows(followed)] == ["widget"]
    assert rows(f"{PARAGRAPH}\n\n{call}") == []


@pytest.mark.parametrize(
    ("body", "until"),
    [
        ("EMBARGOED UNTIL 00:01 GMT MARCH 7, 2026", date(2026, 3, 7)),
        ("Not for publication before 7 March 2026", date(2026, 3, 7)),
        ("Embargoed until Tuesday, March 10", date(2026, 3, 10)),
        ("EMBARGOED UNTIL RELEASE BY THE BOARD", None),
    ],
)
def test_an_embargo_is_read_with_its_day(body: str, until: date | None) -> None:
    [fact] = facts(f"{body}\n\n{FERRY}", published=date(2026, 3, 5))
    assert (fact.kind, fact.until) == ("embargo", until)


def test_a_trade_embargo_is_none() -> None:
    assert rows("The embargo is not to blame, the senator said.\n\nEmbargo to last until June, he said.") == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Craig Clair said no. She stressed the need for tools.", [("pronoun", "She", "Clair")]),
        ("Craig Clair said no. He stressed the need for tools.", []),
        ("Craig Clair met his wife. She stressed the need for tools.", []),
        (
            "James Blair, the city's political director, spoke. Blair, the city's communications director, left.",
            [("title", "the city's communications director", "the city's political director")],
        ),
        (
            "James Blair, the president's chief adviser, spoke. Blair, the president's top adviser, left.",
            [],
        ),
    ],
)
def test_who_somebody_is_does_not_change(body: str, found: list[Row]) -> None:
    assert rows(body) == found


def test_a_plural_for_one_source_and_a_reason_by_rote() -> None:
    text = "Sources said the ship was sold. The source spoke because she was not authorized to speak publicly."
    assert [str(one.kind) for one in facts(text.replace("spoke", "said no"))] == ["plural-for-one", "rote-anonymity"]


@pytest.mark.parametrize(
    ("answer", "kinds"),
    [
        ("The board meets on Monday.", ["accusation"]),
        ("Hale denied it.", []),
        ("His lawyer did not return a call.", []),
        ("“I took nothing,” Tom Hale said.", []),
    ],
)
def test_an_accusation_wants_an_answer(answer: str, kinds: list[str]) -> None:
    text = f"Tom Hale, the harbor master, took bribes from shipyards, records show. {answer}"
    assert [kind for kind, _, _ in rows(text)] == kinds


def test_a_headline_without_a_title_is_the_first_line_worded_like_one() -> None:
    text = "Sen. Ayotte returns $34,100.\n\nThe senator refunded $43,100 to donors.\n\nShe won in 2010."
    assert rows(text) == [("headline-figure", "$34,100", "$43,100")]


def test_a_proposal_is_the_spelling_that_the_story_uses() -> None:
    [fact] = facts("Gisela Grimm, 67, sells bread. Grim talked about fares.")
    assert fact.instead == "Grimm"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a" * 20_000,
        "[" * 5_000,
        "Ana Ruiz, 34, " * 2_000,
        "x:y;" * 4_000,
        "$1.34 " * 3_000,
        "“" * 3_000,
        "A B C D " * 3_000,
        "{" + "a: b; " * 3_000,
        "said " * 3_000 + "The 37-year-old",
    ],
)
def test_hostile_copy_is_read_to_its_end(text: str) -> None:
    assert isinstance(facts(f"{text} [confirm age]", title=text[:200].strip() or "x"), tuple)
