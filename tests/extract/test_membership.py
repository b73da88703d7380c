"""Membership: who answers for an unnamed group, and who only happens to speak beside it, on copy of our own."""

import pytest

from credcheck.extract import extract_document
from credcheck.model.statements import AttributionType, Document
from credcheck.text.span import Span
from tests.copy import article

GROUPS = (AttributionType.VAGUE, AttributionType.COLLECTIVE)


def flagged(text: str) -> list[str]:
    """Return the unnamed groups of a text that nobody answers for, each as it is written with its cue."""
    document = extract_document(article(text))
    open_ = [one for one in document.attributions if one.type in GROUPS and one.asserts and not one.member]
    return [" ".join(_words(document, one.sentence, (*one.source, *one.cue))) for one in open_]


def _words(document: Document, _: int, spans: tuple[Span, ...]) -> list[str]:
    return [document.text_of(span) for span in sorted(spans, key=lambda span: span.start)]


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
    assert flagged(f"{group}\n\nLena Marsh, a former aide, left the hall.") == ["Many liberal Democrats have warned"]
    late = f"{group}\n\nThe hall was cold. Rep. Lena Marsh left it."
    assert flagged(late) == ["Many liberal Democrats have warned"]


def test_a_pronoun_goes_on_with_the_group_until_its_member_speaks() -> None:
    group = f"{LEDE}Democrats criticized the toll. They said it was a tax. And they want it dropped."
    assert flagged(f"{group} “It is a tax,” said Sen. Lena Marsh, Democrat of Ohio.") == []
    assert flagged(f"{group} The hall was cold.")[0] == "Democrats criticized"


@pytest.mark.parametrize(
    "behind",
    [
        "But Lena Marsh, the harbour master, denied it.",
        "Lena Marsh, who drafted the plan, said it was safe.",
        "“It is safe,” said the mayor.",
    ],
)
def test_whoever_rebuts_a_group_or_wrote_what_it_attacks_does_not_answer_for_it(behind: str) -> None:
    claim = "Critics say that the mayor hid the report."
    assert flagged(f"{LEDE}Mayor Ana Ruiz opened the hall.\n\n{claim} {behind}") == ["Critics say"]


def test_the_subject_of_the_story_stands_for_nobody_else() -> None:
    lede = "Mayor Ana Ruiz will sell the ferry. The sale was a surprise to the crew."
    claim = "Supporters say it will pay for the pier."
    assert flagged(f"{lede}\n\n{claim}\n\n“We need the money,” Ruiz said.") == ["Supporters say"]
    assert flagged(f"{lede}\n\n{claim}\n\n“We need the money,” said Tom Hale, a baker.") == []


def test_a_list_of_names_behind_a_group_answers_for_it() -> None:
    assert flagged(f"{LEDE}Critics including Lena Marsh say the plan is late.") == []
    assert flagged(f"{LEDE}Critics say the plan, including the Stella pier, is late.") == ["Critics say"]


def test_both_camps_are_given_one_mind() -> None:
    assert flagged(f"{LEDE}Both camps say that the vote will be close.") == ["Both camps say"]


def test_a_vote_or_a_statement_speaks_for_a_body() -> None:
    assert flagged(f"{LEDE}Democrats rejected the toll in a statement.") == []
    assert flagged(f"{LEDE}Democrats rejected the toll.") == ["Democrats rejected"]


def test_the_target_is_known_by_the_post_that_he_holds() -> None:
    claim = "Critics say the mayor went to the meeting with the letter already written."
    assert flagged(f"Mayor Ana Ruiz left. It rained. It snowed.\n\n{claim} “I will not sign,” Ruiz wrote.") == [
        "Critics say"
    ]
