"""Coverage: a claim beside one whole article, and what no other article in the room may change about it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.evidence import MatchRelation, Support
from tests.compare.newsroom import judge, report, verdict_on

DAY = date(2026, 3, 4)
BASE = (
    "Mayor Ilse Brandt of Norhaven opened the meeting at the town hall on Tuesday. Councillor Pieter Maas chairs the "
    "harbour committee of Norhaven. The Norhaven ferry terminal has stood on Quay Street since 1962.\n\n"
)
OTHER = (
    "Norhaven's town hall was full on Tuesday when Mayor Ilse Brandt spoke. The harbour committee is chaired by Pieter "
    "Maas, a Norhaven councillor. Ferries have left Quay Street in Norhaven since 1962.\n\n"
)
UNRELATED = (
    "The Karat library lent 4,200 books in January, its director Ida Moen said. Children read most of them.",
    "Frost killed half of the apricots in the valley. Growers of Elvum expect a poor summer.",
    "A choir from Karat sang in the capital. Its oldest singer is 91, and the youngest is nine.",
    "The court of Elvum fined a baker for light loaves. He will appeal, his lawyer Jan Holt said.",
)


def supports(ours: str, theirs: str, words: str) -> Support:
    draft = report(BASE + ours, "Norhaven Post", day=DAY)
    return verdict_on(words, draft, report(OTHER + theirs, "Coast Herald", day=DAY)).support


@pytest.mark.parametrize(
    ("ours", "theirs", "carried"),
    [
        pytest.param(
            "Harbour chief Olga Rehn resigned on Thursday in protest at Brandt's decision to close the ferry line.",
            "Olga Rehn stepped down on Thursday over the closing of the ferry line. The harbour chief quit in protest.",
            True,
            id="a lead told in two sentences",
        ),
        pytest.param(
            "Attorney General Tom Berger announced the charges during a Friday news conference in Norhaven.",
            "The charges were announced in Norhaven on Friday by Tom Burger, the deputy attorney general.",
            False,
            id="another rank and another name",
        ),
        pytest.param(
            "Brandt met on Tuesday with harbour chief Olga Rehn and former pilot Jan Stolk.",
            "Mayor Brandt met on Tuesday with harbour chief Jan Stolk and former pilot Olga Rehn.",
            False,
            id="two posts exchanged",
        ),
        pytest.param(
            "Brandt was the longest-serving mayor of Norhaven, from 1996 to 2007.",
            "Brandt was mayor of Norhaven from 1996 to 2007, after Karel Visser.",
            False,
            id="a superlative that is missing",
        ),
        pytest.param(
            "Brandt defeated her lone challenger, councillor Anna Kole of Eastside, by a vote of 134 to 63.",
            "Brandt was challenged by councillor Anna Kole of Eastside in a secret ballot. She won by 134 votes to 63.",
            True,
            id="an epithet of somebody whom both name",
        ),
        pytest.param(
            "Brandt is the only mayor in the county who takes the ferry to work.",
            "Mayor Brandt takes the ferry to work, as other mayors in the county do.",
            False,
            id="a superlative that names nobody",
        ),
        pytest.param(
            "The committee will spend 51 million euros on a new ferry terminal, Maas said.",
            "The committee will spend millions of euros on a new ferry terminal, the port said.",
            False,
            id="a figure that is missing",
        ),
    ],
)
def test_a_claim_is_carried_whole_where_nothing_hard_is_missing_or_contradicted(
    ours: str, theirs: str, *, carried: bool
) -> None:
    whole = supports(ours, theirs, ours[:20]) in (Support.CORROBORATED, Support.ECHO)
    assert whole is carried


@pytest.mark.parametrize(
    ("ours", "theirs", "support"),
    [
        pytest.param(
            "Rehn even turned down an offer to steer the old tug with a dry “Hardly.”",
            "Rehn was asked whether she would steer the tug. “Hardly,” she said, and turned away.",
            Support.ECHO,
            id="one word that both quote",
        ),
        pytest.param(
            "A deckhand out of sight then tells Rehn, “We just came for the ropes.”",
            "The sailor in the recording answers: “We just came for the ropes... We are only pupils.”",
            Support.ECHO,
            id="a sentence that both heard, from a speaker with no name",
        ),
        pytest.param(
            "Rehn called the tug “unsafe” and promised the insurers of the county 40,000 euros by June.",
            "Rehn found the tug “unsafe”.",
            Support.PARTLY,
            id="a quoted word beside a figure that is missing",
        ),
    ],
)
def test_what_both_reporters_heard_is_the_same_source(ours: str, theirs: str, support: Support) -> None:
    assert supports(ours, theirs, ours[:20]) is support


def test_a_sentence_that_names_nothing_is_never_called_corroborated() -> None:
    assert supports("That is a lot of ropes.", "“She has a lot of ropes,” the cook said.", "That is") in (
        Support.PARTLY,
        Support.ECHO,
    )


def test_the_steps_name_the_lines_that_carry_a_claim_and_what_they_give_otherwise() -> None:
    draft = report(
        BASE + "Attorney General Tom Berger announced the charges in Norhaven on Friday.", "Norhaven Post", day=DAY
    )
    theirs = "The charges were announced in Norhaven on Friday by Tom Burger, the deputy attorney general."
    found = verdict_on("announced the charges", draft, report(OTHER + theirs, "Coast Herald", day=DAY))
    assert found.why[1].startswith(
        "coast-herald.txt:3 has part of it: it has “deputy attorney general” where this has “Attorney General”; "
        "it has “Tom Burger” where this has “Tom Berger”"
    )


def test_a_person_with_the_name_of_an_outlet_makes_no_credit() -> None:
    draft = report(BASE + "Dirk Mail said the ferry line in Norhaven would close on Friday.", "The Mail", day=DAY)
    theirs = OTHER + "Dirk Mail, a pilot, opposed it. Mail said the ferry line would close on Friday after sixty years."
    evidence = judge(draft, report(theirs, "Coast Herald", day=DAY))
    assert evidence.credits == ()


def test_a_figure_that_another_report_has_is_found_though_nothing_carries_the_claim() -> None:
    draft = report(BASE + "Some 4,180 pupils were given free ferry passes.", "Norhaven Post", day=DAY)
    theirs = OTHER + "Readers sent 4,180 letters about the smell of the cannery."
    found = verdict_on("free ferry passes", draft, report(theirs, "Coast Herald", day=DAY))
    assert found.support is Support.UNSUPPORTED
    assert found.elsewhere == ("coast-herald.txt",)


@settings(max_examples=12, deadline=None)
@given(st.sets(st.sampled_from(UNRELATED)))
def test_the_verdicts_of_a_pair_do_not_change_with_unrelated_articles(more: set[str]) -> None:
    ours = report(
        BASE + "Brandt was the longest-serving mayor of Norhaven, from 1996 to 2007. The ferry line will close in May.",
        "Norhaven Post",
        day=DAY,
    )
    theirs = report(
        OTHER + "Brandt was mayor of Norhaven from 1996 to 2007. In May the ferry line closes for good, Maas said.",
        "Coast Herald",
        day=DAY,
    )
    room = [replace(report(text, f"Paper {at}", day=DAY), path=f"z{at}.txt") for at, text in enumerate(sorted(more))]
    alone, beside = judge(ours, theirs), judge(ours, theirs, *room)
    assert [(one.support, one.reports, one.why) for one in beside.verdicts] == [
        (one.support, one.reports, one.why) for one in alone.verdicts
    ]
    carrying = [
        [(match.path, match.relation) for match in one.matches if match.relation is not MatchRelation.RELATED]
        for one in beside.verdicts
    ]
    assert all(path == "coast-herald.txt" for of_claim in carrying for path, _ in of_claim)
