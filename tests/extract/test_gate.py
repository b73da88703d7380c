"""The vague gate on copy of our own: what an editor would strike, and what is harmless."""

import pytest

from credcheck.extract import extract_document
from credcheck.model.statements import AttributionType
from tests.copy import article

RAISED = {
    AttributionType.VAGUE,
    AttributionType.COLLECTIVE,
    AttributionType.AGENTLESS,
    AttributionType.BLANKET,
    AttributionType.POINTER,
}

STRUCK = """
Critics say the tunnel will flood.
Analysts expect the price to fall.
Officials raised concerns about the crane.
Experts called for a new inquiry.
Local officials are wary of the toll.
City leaders remain skeptical.
Some call the plan a mistake.
Others fear that the bay will silt up.
Republicans said the vote was late.
Democrats are worried that the vote was late.
Conservatives accused the mayor of hiding the report.
The toll is expected to rise.
The mayor reportedly left.
It is understood that the sale is off.
Information verified by The Harbour Times.
For more on tides, visit Wikipedia.
Several analysts said the price would fall.
The tunnel will flood, according to experts.
The tunnel, experts say, will flood.
“The tunnel will flood,” one official said.
Minnesota officials fear a flood.
Some of the plan’s critics say it will flood.
Progressives who say the toll is unfair stayed away.
Budget analysts say the tunnel will flood.
Ohio officials argue that the road is safe.
U.S. officials worry that the treaty will fail.
Some strategists think the vote is lost.
Most economists predict slow growth.
Trade sources said the tender was late.
Private traders had argued that the price was unfair.
Many opponents argued that the level was too low.
City officials argue that the policy builds trust.
Democratic strategists say the party should wait.
Law enforcement officials worry that the search has failed.
Progressives want the mayor to oppose it.
Many fear that the bay will silt up.
Many believe the toll will last.
The price is believed to have fallen.
Some friends say he is late, while others say he is ill.
Several oppose the tunnel.
Critics, however, say the tunnel will flood.
Sources told The Harbour Times that the mayor had left.
Supporters of the mayor said she had the votes.
Some top Democrats called on the mayor to resign.
Democrats rejected the offer.
Neighbours described a loud bang.
Proponents say the law lets shops refuse without fear of reprisals.
""".strip().splitlines()

HARMLESS = """
Ana Ruiz says the tunnel will flood.
The Transport Ministry expects the price to fall.
Officials asked whether the crane was safe.
Experts have not said when the crane will move.
Critics could say the plan is late.
Do critics say the plan is late?
Officials learned that the crane had moved.
Lawmakers voted for the tunnel.
Supporters chanted his name.
The experts said the crane had moved.
Officials at the Transport Ministry said the toll would rise.
Two officials said the toll would rise.
A senior White House official said the toll would rise.
Economists, including Ana Ruiz and Tom Ellery, expect the price to fall.
The Conservatives said the budget was reckless.
Republicans, including Sen. Mark Hallam, said the vote was late.
The toll could be expected to rise.
The driver allegedly left the scene.
Half of drivers said the toll was unfair.
52 percent of voters said the toll was unfair.
Ellery, Ruiz and others vowed to appeal.
Many people have forgotten the old bridge.
Source: NATO.
Visitors come for the tides.
He is known to like the sea.
Lawmakers accused each other of haste.
Republicans who oppose him stayed away.
A dozen Republicans who want to be mayor met on Monday.
All the Democrats insisted that the vote was late.
Activists sat down on the quay, demanding that the toll be dropped.
Ohio officials said the road was shut.
Election officials said the turnout was high.
Foreign ministry sources said the talks had failed.
Three others said the hall was cold.
Some of the women said the hall was cold.
He and other analysts said the price would fall.
Tunnel to flood, official says.
The bill did something Republicans wanted.
U.S. officials have praised the treaty.
Border officials say they found a tunnel.
“It is coming,” said a strategist, speaking on the condition of anonymity.
Most of them said they had loved the work.
The mayor, Ellery and other Democrats want to bring it back.
Ruiz spoke of the notion that people want to vote.
She met lawmakers who thought the bill was weak.
School officials said the hall was shut.
Hospital officials said the driver was stable.
Union officials said the strike would go on.
According to Russian officials, the ship was empty.
City officials said the road was shut.
Experts at Alder College said the bay was shallow.
Ruiz and other experts said the bay was shallow.
Some of these critics have left.
Five others said the hall was cold.
The officials accused one another.
Republicans who support the bill met on Monday.
That is what some wrongly call a tunnel.
A source on the call said the talks had failed.
“It is late,” said one analyst with a major oil company.
Law enforcement officials said the search had failed.
Few experts believe the toll will last.
Aides said the mayor would run again.
Executives said the ferry line would cut its fares.
Party leaders praised the mayor for the bridge.
Many said they would stay at home.
Most analysts had expected the price to fall.
The harbour is considered to be the best on the coast.
The crane is old, according to a fact sheet lawmakers released.
Some pretended that the bridge was not there.
The Alder Institute of Marine Research said the bay was shallow.
It joins research projects that the council has paid for.
The witness was questioned by lawyers about the crane.
The vote will be observed by local observers.
Defense lawyers contended that the crane was safe.
Commission sources said the sugar was sold.
If the work is thought to be poor, the owner has to pay.
Local officials in the valley said the road was shut.
The chief has met several unions and said the talks went well.
Progressives want a park.
Labour said the toll was unfair.
""".strip().splitlines()


@pytest.mark.parametrize("text", STRUCK)
def test_a_claim_that_rests_on_nobody_is_struck(text: str) -> None:
    assert RAISED & {one.type for one in extract_document(article(text)).attributions if one.asserts}


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_placed_or_claims_nothing_is_let_through(text: str) -> None:
    assert not RAISED & {one.type for one in extract_document(article(text)).attributions if one.asserts}


def test_one_unnamed_source_is_struck_once_in_a_sentence() -> None:
    text = "The tunnel is risky, experts say, including a clause they say could cost lives."
    found = extract_document(article(text)).attributions
    assert [(one.type, one.asserts) for one in found] == [(AttributionType.VAGUE, True), (AttributionType.VAGUE, False)]


def test_a_pronoun_for_an_unnamed_body_is_struck_in_the_next_sentence() -> None:
    text = "City officials remain cautious. They argue that the tunnel will flood."
    assert [one.type for one in extract_document(article(text)).attributions] == [AttributionType.VAGUE] * 2


def test_a_credit_names_its_outlet_without_the_full_stop() -> None:
    [credit] = extract_document(article("Source Attribution: Information verified by The Harbour Times.")).attributions
    assert (credit.type, credit.speaker) == (AttributionType.BLANKET, "The Harbour Times")


@pytest.mark.parametrize(
    "second",
    ["Officials said the bridge was safe.", "One official said the bridge was safe."],
)
def test_officials_whom_the_article_has_placed_before_are_not_struck_again(second: str) -> None:
    placed = "Two officials at the Transport Ministry said the crane was old. "
    kinds = [one.type for one in extract_document(article(placed + second)).attributions]
    assert kinds == [AttributionType.ANONYMOUS, AttributionType.ANONYMOUS]
    assert extract_document(article(second)).attributions[0].type is AttributionType.VAGUE


def test_a_company_that_opens_a_sentence_places_its_executives() -> None:
    behind = " The strike at Verotel began on Monday, and Verotel has closed nine shops."
    named = extract_document(article("Verotel executives said the strike hurt." + behind))
    assert named.attributions[0].type is AttributionType.ANONYMOUS
    common = extract_document(article("Budget analysts said the strike hurt. The budget was cut." + behind))
    assert common.attributions[0].type is AttributionType.VAGUE


def test_a_pronoun_far_from_its_unnamed_source_is_not_struck() -> None:
    text = "Analysts say it will flood. The firms have cut costs. They warned of more cuts."
    found = extract_document(article(text)).attributions
    assert [(one.type, one.asserts) for one in found] == [(AttributionType.VAGUE, True), (AttributionType.VAGUE, False)]


def gated(text: str) -> bool:
    """Say whether the gate lets a finding through for a sentence."""
    return bool(RAISED & {one.type for one in extract_document(article(text)).attributions if one.asserts})


@pytest.mark.parametrize("whose", ["Local", "Senior", "Some", "Most", "Several public"])
def test_officials_whose_office_stays_open_are_struck_for_what_they_tell_and_hold(whose: str) -> None:
    assert gated(f"{whose} officials argue that the road is safe.")
    assert gated(f"{whose} officials raised doubts about the road.")


@pytest.mark.parametrize(
    "whose",
    ["City", "Government", "Health", "Immigration", "Agriculture", "Law enforcement", "Iraqi", "State Department"],
)
def test_officials_whose_office_is_given_are_struck_for_what_they_hold_alone(whose: str) -> None:
    assert not gated(f"{whose} officials said the road was shut.")
    assert gated(f"{whose} officials worry that the road will flood.") is (whose != "State Department")


@pytest.mark.parametrize("group", ["Aides", "Advisers", "Executives", "Party leaders"])
def test_people_who_belong_to_somebody_are_found_through_him(group: str) -> None:
    assert not gated(f"{group} said the mayor would run again.")


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("Progressives want the mayor to sell the ferry.", True),
        ("Progressives want to sell the ferry.", False),
        ("Progressives want ferries that pay for themselves.", False),
        ("Many said that they would stay at home.", False),
        ("Many said that the mayor would stay at home.", True),
        ("Most economists have hoped for a cut.", False),
        ("Most economists had thought the toll too low.", False),
        ("Most economists think the toll too low.", True),
        ("The law critics oppose is old.", False),
        ("Critics of the law say it is old.", True),
    ],
)
def test_a_wish_a_plan_and_a_belief_of_the_past_are_told_from_a_view(text: str, struck: bool) -> None:
    assert gated(text) is struck


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("Conservatives believe this term will be different.", True),
        ("Conservatives thought this term would be different.", False),
        ("House Republicans saw the fire as a chance to raise questions.", False),
        ("The rule is expected to hurt the shops.", True),
        ("The rule is not expected to hurt the shops.", False),
        ("Exchange officials said the price was fair. One official said a study was needed.", False),
        ("Council sources said the minister had asked for more.", False),
        ("“It is late,” said a source who was briefed on the talks.", False),
        ("None of the bankers would speak on the record, but most said it was late.", False),
        ("Trade sources said the minister had asked for more.", True),
        ("Spanish diplomatic sources said the minister had asked for more.", False),
    ],
)
def test_what_a_body_believed_once_and_officials_placed_before_are_left_alone(text: str, struck: bool) -> None:
    assert gated(text) is struck
