"""What stands around an unnamed source and answers for it, on copy of our own read by the extractor itself."""

import pytest

from credcheck.extract import extract_document
from tests.checks.documents import judge
from tests.copy import article


def flagged(text: str) -> list[str]:
    """Return what ATT101, ATT102 and ATT105 mark in a text, each as its own words."""
    document = extract_document(article(text))
    return [one.quoted for rule in ("ATT101", "ATT102", "ATT105") for one in judge(rule, document)]


QUOTED = "“Silt comes back,” Marsh said."
LEDE = "The harbour office has opened a new ticket hall near the old quay. It cost nine million. "


@pytest.mark.parametrize(
    "behind",
    [
        "“Silt comes back,” said Lena Marsh, who teaches hydrology.",
        "\n\n“Silt comes back,” said Lena Marsh, who teaches hydrology.",
        "Lena Marsh of Alder College warned that silt comes back.",
        "The dredger firm, for example, has left.",
    ],
)
def test_experts_of_whom_one_is_brought_in_by_name_are_let_through(behind: str) -> None:
    assert flagged(f"{LEDE}The bay will silt up, experts say. {behind}") == []


@pytest.mark.parametrize(
    "behind",
    [
        "The bay is shallow. Nobody has dredged it since the war.",
        "The bay is shallow. It was dredged once.\n\nIt is calm. “Silt comes back,” said Lena Marsh.",
        "The bay is shallow.\n\nIt is calm.\n\n“Silt comes back,” said Lena Marsh.",
        "The ministry said it would wait.",
    ],
)
def test_experts_whom_nobody_stands_for_are_flagged(behind: str) -> None:
    assert flagged(f"{LEDE}The bay will silt up, experts say. {behind}") == ["experts say"]


def test_a_person_named_before_is_one_of_them_where_a_quotation_follows_at_once() -> None:
    before = f"{LEDE}Lena Marsh said the hall was large. Trains were late.\n\n"
    group = "The bay will silt up, experts say."
    assert flagged(f"{before}{group} “Silt comes back,” Marsh said.") == []
    assert flagged(f"{before}{group}\n\n“Silt comes back,” Marsh said.") == []
    assert flagged(f"{before}{group} Marsh said the hall was closed.") == ["experts say"]


def test_a_quotation_that_opens_the_next_paragraph_bears_a_group_out() -> None:
    before = f"{LEDE}Lena Marsh said the hall was large. Trains were late.\n\n"
    group = "The bay will silt up, experts say. It is shallow."
    assert flagged(f"{before}{group}\n\n“Silt comes back,” Marsh said.") == []
    assert flagged(
        f"{before}{group}\n\nThe hall, which has two doors and a roof of old slate, is closed. {QUOTED}"
    ) == ["experts say"]


def test_a_quotation_whose_speaker_is_not_found_still_bears_a_group_out() -> None:
    assert flagged(f"{LEDE}The bay will silt up, experts say. “Silt always comes back to us,” as she put it.") == []


def test_a_group_whose_member_has_just_spoken_by_name_is_let_through() -> None:
    named = "Lena Marsh, an analyst at Alder Bank, said the toll was low."
    assert flagged(f"{LEDE}\n\n{named} Analysts expect the price to fall.") == []
    assert flagged(f"{LEDE}\n\n{named} Critics expect the price to fall.") == ["Critics expect"]
    assert flagged(f"{LEDE}\n\n{named} Other economists expect the price to fall.") == []


def test_one_of_a_group_that_is_placed_earlier_is_let_through() -> None:
    placed = "Bankers and sources close to the ferry talks said a deal was near."
    claim = "The bank will pay, one source said."
    assert flagged(f"{LEDE}\n\n{placed}\n\nIt rained.\n\n{claim}") == []


def test_research_is_let_through_where_its_paper_follows() -> None:
    claim = "Ferries are late more often than before, research suggests."
    assert flagged(f"{LEDE}\n\n{claim} A survey by the Alder Institute found delays on most days.") == []
    assert flagged(f"{LEDE}\n\n{claim} The quay was empty on Monday.") == ["research suggests"]


def test_economists_who_agree_do_so_with_whoever_has_just_spoken() -> None:
    named = "Lena Marsh of Alder Bank said the toll was low."
    assert flagged(f"{LEDE}\n\n{named} Economists agreed that the price would fall.") == []
    assert flagged(f"{LEDE}\n\n{named} Economists warned that the price would fall.") == ["Economists warned"]


def test_officials_alone_are_those_of_the_body_that_speaks_beside_them() -> None:
    claim = "The deficit will grow, officials said."
    assert flagged(f"{LEDE}\n\nThe Transport Ministry said it needed money. {claim}") == []
    assert flagged(f"{LEDE}\n\nThe gulls were loud. {claim}") == ["officials said"]
    assert flagged(f"{LEDE}\n\nThe Transport Ministry said it needed money. {claim.replace('off', 'local off')}") == [
        "local officials said"
    ]


def test_a_politician_of_the_other_party_does_not_stand_for_a_party() -> None:
    group = f"{LEDE}Progressives say the toll is unfair.\n\n"
    assert flagged(f"{group}“It pays for the crane,” said Sen. Mark Hallam, R-Ohio.") == ["Progressives say"]
    assert flagged(f"{group}“It is a tax on nurses,” said Sen. Mark Hallam, D-Ohio.") == []


def test_a_generation_that_a_poll_counts_is_no_single_mind() -> None:
    text = f"{LEDE}Millennials say they will wait. Nearly 49% hope for a better year."
    assert flagged(text) == []
    assert flagged(text.replace("49%", "half of them")) == ["Millennials say"]


def test_a_share_counts_for_bare_quantifiers_and_for_those_it_is_a_share_of() -> None:
    panel = f"{LEDE}Three-in-five party insiders want a new vote."
    assert flagged(f"{panel} The lead makes a change unlikely, insiders said.") == []
    assert flagged(f"{LEDE}Nine of ten drivers were worried; most said they were very worried.") == []
    assert flagged(f"{LEDE}Nine of ten drivers were worried; experts said they were right.") == ["experts said"]


def test_a_paragraph_that_goes_on_with_a_new_politician_has_brought_one_in() -> None:
    group = f"{LEDE}Many liberal Democrats have warned that the toll is unfair."
    assert flagged(f"{group} Rep. Lena Marsh left the hall.") == []
    assert flagged(f"{group}\n\nRep. Lena Marsh left the hall.") == []
    assert flagged(f"{group}\n\nLena Marsh, a former aide, left the hall.") == []
    late = f"{group}\n\nThe hall was cold. Rep. Lena Marsh left it."
    assert flagged(late) == ["Many liberal Democrats have warned"]


def test_a_forecast_goes_on_across_paragraphs_with_the_body_that_made_it() -> None:
    before = f"{LEDE}\n\nThe toll office said prices will rise."
    assert flagged(f"{before}\n\nThe deficit is expected to shape the vote.") == []
    assert flagged(f"{before.replace('will rise', 'rose')}\n\nThe deficit is expected to shape the vote.") == [
        "is expected"
    ]


def test_an_expectation_beside_a_named_source_of_the_same_paragraph_is_let_through() -> None:
    claim = "The toll is expected to hurt the shops."
    assert flagged(f"{LEDE}\n\nThe ministry said it needed money. {claim}") == []
    assert flagged(f"{LEDE}\n\nThe ministry said it needed money.\n\n{claim}") == ["is expected"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers are expected to meet on Monday.",
        "The hall is expected to be completed in June.",
        "The hall is expected to be sold.",
        "The mayor is also expected to outline her plan.",
        "She is expected to attend.",
        "The captain is expected to recover from a knee injury.",
        "The price is expected to fall.",
        "The vote is expected to be close.",
        "The toll is expected to rise by 4 percent.",
        "The toll is widely expected to bring in two million crowns.",
        "The ship was believed to have been sold.",
        "The toll is expected to rise, analysts with a bank said.",
    ],
)
def test_what_stands_in_a_diary_is_no_claim(text: str) -> None:
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The price is expected to shape the vote.",
        "The price is widely expected to rise again.",
        "The vote is also expected to weaken the mayor.",
        "The ship is believed to have been sold.",
    ],
)
def test_an_outcome_that_nobody_foretells_is_flagged(text: str) -> None:
    assert len(flagged(text)) == 1


def test_hearsay_is_answered_for_by_whoever_reports_beside_it() -> None:
    claim = "The mayor has reportedly sold the ferry."
    assert flagged(f"{LEDE}\n\n{claim}\n\nThe Harbour Times reported that a bank bought it.") == []
    assert flagged(f"{LEDE}\n\nThe mayor sold the ferry, according to The Harbour Times.\n\n{claim}") == []
    assert flagged(f"{LEDE}\n\n{claim}\n\nThe crane is red.") == ["reportedly"]


def test_reportedly_is_not_answered_for_by_its_own_verb() -> None:
    assert flagged("The mayor has reportedly told friends that she will go.") == ["reportedly"]


def test_a_rule_may_look_no_farther_than_it_is_told() -> None:
    document = extract_document(article(f"{LEDE}The bay will silt up, experts say. “No,” said Lena Marsh."))
    assert len(judge("ATT101", document, exemplified=0)) == 1
    assert len(judge("ATT101", document, exemplified=-1)) == 1
    assert judge("ATT101", document, exemplified=1) == []
    placed = extract_document(article(f"{LEDE}The Transport Ministry said no. It is late, officials said."))
    assert len(judge("ATT101", placed, placed=-1)) == 1


def test_experts_whose_body_is_named_in_the_next_sentence_are_found() -> None:
    claim = f"{LEDE}\n\nThe toll will be swamped by the tax, experts say."
    assert flagged(f"{claim}\n\nFamilies would pay 3 percent more, according to the Alder Tax Institute.") == []
    assert flagged(f"{claim}\n\nFamilies would pay 3 percent more, according to the mayor.") == ["experts say"]
