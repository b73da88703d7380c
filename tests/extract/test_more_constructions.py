"""Constructions that copy has less often, each beside a neighbour that is none; source, cue and content as words."""

import pytest

from tests.extract.readings import read


def said(text: str) -> list[tuple[str, str, str]]:
    """Return every attribution of a text as (source, cue, content)."""
    return [(one.source, one.cue, one.content) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked whether the crane was safe, Ruiz left.", ("", "Asked", "whether the crane was safe")),
        ("Ruiz smiled when asked whether she would run.", ("", "asked", "whether she would run")),
        ("As reported by The Alder Post, the ferry sank.", ("The Alder Post", "As reported by", "the ferry sank")),
        ("The ferry sank, as first reported by The Alder Post.",
         ("The Alder Post", "as first reported by", "The ferry sank")),
        ("Ruiz made a strong case for the tunnel.", ("Ruiz", "made a strong case", "for the tunnel")),
        ("Ruiz raised serious doubts about the crane.", ("Ruiz", "raised serious doubts", "about the crane")),
        ("Ellery issued a warning that the quay was shut.",
         ("Ellery", "issued a warning", "that the quay was shut")),
        ("The quay, which they say left a gap, is shut.", ("they", "say", "left a gap, is shut")),
        ("He found that, on average, ferries were late.", ("He", "found", "that, on average, ferries were late")),
        ("As Ruiz has pointed out, the plan is dead.", ("Ruiz", "has pointed out", "the plan is dead")),
        ("The mayor has said for weeks he is tired.", ("The mayor", "has said", "he is tired")),
        ("Ruiz warned of a flood.", ("Ruiz", "warned of", "a flood")),
        ("Ruiz was quoted as saying that the crane was safe.",
         ("Ruiz", "was quoted as saying", "that the crane was safe")),
        ("Ruiz is also considering whether to sell the ferry.",
         ("Ruiz", "is also considering", "whether to sell the ferry")),
        ("Ruiz recalled taking the night ferry.", ("Ruiz", "recalled", "taking the night ferry")),
        ("Ruiz talks about a new tunnel.", ("Ruiz", "talks about", "a new tunnel")),
        ("Leeds views itself as a port.", ("Leeds", "views", "itself as a port")),
        ("A new harbour poll shows former mayors ahead.", ("A new harbour poll", "shows", "former mayors ahead")),
        ("Ruiz chose to respond to the report.", ("Ruiz", "chose to respond to", "the report")),
        ("He’s not saying what other roads he likes.", ("He’s", "not saying", "what other roads he likes")),
        ("Port members, in fact, even insist that Ruiz will win.",
         ("Port members, in fact", "insist", "that Ruiz will win")),
        ("She has since stressed that she sent no letters.", ("She", "has since stressed", "that she sent no letters")),
        ("She continued that the port had closed.", ("She", "continued", "that the port had closed")),
        ("He touted how far the town had come.", ("He", "touted", "how far the town had come")),
        ("Tom Silva was an engineer in Leeds, the Alder Post reports.",
         ("the Alder Post", "reports", "Tom Silva was an engineer in Leeds")),
        ("“It was late for years,” Ellery points out.", ("Ellery", "points out", "“It was late for years,”")),
    ],
)  # fmt: skip
def test_rarer_ways_to_report_are_read(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is not only about ships, he and Mr. Ellery said.",
         ("he and Mr. Ellery", "said", "It is not only about ships")),
        ("Ana Ruiz - the mayor's sister and a host - told the Post that it had failed.",
         ("Ana Ruiz - the mayor's sister and a host", "told", "that it had failed")),
        ("“No,” said retired surgeon Ben Marsh.", ("retired surgeon Ben Marsh", "said", "“No,”")),
        ("''Jobs, jobs,'' Mrs. Ellery said on Monday.", ("Mrs. Ellery", "said", "''Jobs, jobs,''")),
        ("“The crane is old,” read the statement.", ("the statement", "read", "“The crane is old,”")),
        ("The crane is old, the memo stated.", ("the memo", "stated", "The crane is old")),
        ("Sales have been higher than in any year, the University of Leeds reported last week.",
         ("the University of Leeds", "reported", "Sales have been higher than in any year")),
        ("The latest Alder Reports poll shows Ruiz ahead.", ("The latest Alder Reports poll", "shows", "Ruiz ahead")),
        ("During the war, harbour records show, the quay was shut.", ("harbour records", "show", "the quay was shut")),
        ("The ad, titled “Healer?”, concludes that Ruiz is slow.",
         ("The ad, titled “Healer?”", "concludes", "that Ruiz is slow")),
        ("As Speaker Tom Ellery (R-Ohio) has pointed out, that is wrong.",
         ("Speaker Tom Ellery (R-Ohio)", "has pointed out", "that is wrong")),
        ("In a talk on “Harbour News,” Mayor Tom Ellery (R-Leeds) said it was late.",
         ("Mayor Tom Ellery (R-Leeds)", "said", "it was late")),
        ("The Leeds Republican survived a storm and says such ferries are unsafe.",
         ("The Leeds Republican", "says", "such ferries are unsafe")),
    ],
)  # fmt: skip
def test_sources_in_rarer_shapes_are_read_whole(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz made a bridge of stone.",
        "Ruiz raised two children.",
        "The ferry office issued tickets to visitors.",
        "Ruiz drew a map of the coast.",
        "Tom sat there, well known and tired, on the quay.",
        "The survey lists of the port were old.",
        "Harbour talks with Leeds failed.",
    ],
)
def test_plain_acts_with_the_same_verbs_report_nothing(text: str) -> None:
    assert said(text) == []


def test_a_speaker_cut_off_behind_a_quoted_question_is_joined_to_it() -> None:
    text = "“Do you remember when she said that she was poor?” Ruiz said Friday. “It is odd.”"
    assert said(text)[0][:2] == ("Ruiz", "said")
    assert "remember" in said(text)[0][2]


def test_a_colon_before_a_quoted_paragraph_gives_it_to_its_subject() -> None:
    text = "Ana Ruiz put out the following note:\n“The ferry is dead. We will buy no other one.”"
    [one] = read(text)
    assert (one.construction, one.speaker, one.content) == (
        "colon-quote",
        "Ana Ruiz",
        "“The ferry is dead. We will buy no other one.”",
    )
    assert read("The shop sells three things:\n“The ferry is dead. We will buy no other one.”") == []


def test_a_day_is_no_object_of_what_is_announced() -> None:
    assert said("Ruiz announced Sunday she will resign.")[0][2].endswith("she will resign")
    assert said("The ferry sank, the Alder Press reported Friday.") == [
        ("the Alder Press", "reported", "The ferry sank"),
    ]


def test_a_voice_inside_a_relative_clause_says_nothing_to_its_left() -> None:
    text = "Despite the talks, Ruiz says she is “a healer” who soon wanted to end the quarrels."
    assert said(text) == [("Ruiz", "says", "she is “a healer” who soon wanted to end the quarrels")]


def test_what_a_source_says_in_its_own_aside_is_heard() -> None:
    text = "“Sales are up,” said Mr. Ellery, who noted that during the war the quay was shut."
    assert said(text)[1] == ("Mr. Ellery | who", "noted", "that during the war the quay was shut")


def test_a_report_that_concludes_speaks_through_which() -> None:
    text = "After the leak of the report, which concluded that she broke the rules, she left."
    assert said(text) == [("the leak of the report | which", "concluded", "that she broke the rules")]


def test_an_agent_ends_where_its_blame_begins() -> None:
    text = "Ruiz has been criticized by many drivers for a tax."
    assert said(text) == [("many drivers", "has been criticized", "Ruiz | for a tax")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The ferry is late for years” — Ana Ruiz said.", ("Ana Ruiz", "said", "“The ferry is late for years”")),
        ("The storm led Tom Ellery to fear that it would fall.", ("Tom Ellery", "fear", "that it would fall")),
        ("Upon saying that it was late, Ana Ruiz left.", ("Ana Ruiz", "saying", "that it was late")),
        ("Ana Ruiz left, describing the plan as a mistake.", ("Ana Ruiz", "describing", "the plan as a mistake")),
        ("Stated Ruiz:\n“The ferry is late for years.”", ("Ruiz", "Stated", "“The ferry is late for years.”")),
        ("Former mayor of Leeds Ana Ruiz: “We learned that at sea.”",
         ("Former mayor of Leeds Ana Ruiz", ":", "“We learned that at sea.”")),
    ],
)  # fmt: skip
def test_dashes_colons_and_pressure_bring_in_what_is_said(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


def test_a_town_and_a_figure_before_a_colon_are_no_label() -> None:
    assert said("In Leeds 40 shops closed: the fund was empty.") == []
