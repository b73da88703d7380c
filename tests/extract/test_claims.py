"""Claims: what could be checked, what stands behind it, and what is taken out of the checking."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract import extract_document
from credcheck.extract.claims.find import find_claims
from credcheck.extract.quantities.find import find_quantities
from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.model.article import Role
from credcheck.model.statements import Attribution, AttributionType, Claim, ClaimKind
from credcheck.text.span import Span
from tests.copy import article


def claims(text: str, *attributions: Attribution) -> tuple[Claim, ...]:
    """Return the claims of a text whose attributions are given."""
    story = article(text, published=date(2026, 2, 4))
    quotes = find_quotes(story)
    sentences = find_sentences(story, quotes)
    return find_claims(story, sentences, quotes, attributions, find_quantities(story, sentences), ())


def said(
    text: str,
    content: str,
    *,
    cue: str = "said",
    source: str = "",
    kind: AttributionType = AttributionType.NAMED,
    number: int = 0,
) -> Attribution:
    """Return an attribution by its words in a text, in its first sentence."""

    def span(words: str) -> tuple[Span, ...]:
        return (Span(text.index(words), text.index(words) + len(words)),) if words else ()

    return Attribution(number, kind, 0, span(cue), span(source), span(content))


def kind_of(text: str) -> ClaimKind:
    """Return the kind of the one claim that an unattributed sentence makes."""
    [claim] = claims(text)
    return claim.kind


FACTS = [
    "The board closed the bridge on Monday.",
    "Officials have met with the union twice a week since the strike.",
    "The mayor may not have known about the letter.",
    "The letter might have reached the mayor.",
    "These rules aim to widen access, which could slow the trains.",
    "The House is on recess and not expected to be back until next week.",
    "It will still be hard to avoid a strike.",
    "The bridge is known as the Narrows by nobody.",
    "Roads are expected to remain closed for hours.",
    "An early May run-off is planned.",
    "Residents said the plan could work.",
    "The report that could end his career was published.",
]


@pytest.mark.parametrize("text", FACTS)
def test_a_plain_statement_is_a_fact_even_with_a_modal_in_it(text: str) -> None:
    assert kind_of(text) in (ClaimKind.FACT, ClaimKind.BACKGROUND if "known as" in text else ClaimKind.FACT)


FORECASTS = [
    "A failure to agree could deepen the split.",
    "If the town agrees, it could set an example for others.",
    "If successful, the union may pursue the same deal elsewhere.",
    "The outcome is expected to shape the budget.",
    "The coming months will be crucial for the harbor.",
    "Still, lingering doubts could complicate things.",
    "This could lead to more strikes.",
    "Moreover, the plan might soon falter.",
    "The ruling will likely be appealed.",
]


@pytest.mark.parametrize("text", FORECASTS)
def test_an_unattributed_look_ahead_is_a_forecast(text: str) -> None:
    assert kind_of(text) is ClaimKind.FORECAST


OPINIONS = [
    "In conclusion, the plan is a milestone for the harbor.",
    "Overall, this situation exemplifies the limits of reform.",
    "It remains to be seen whether the plan works.",
    "Only time will tell.",
    "As talks go on, the question remains whether the town will pay.",
    "It is important to remember the last strike.",
    "We believe the council acted too late.",
    "Unfortunately, nobody listened to the engineers.",
]


@pytest.mark.parametrize("text", OPINIONS)
def test_an_unattributed_judgement_is_an_opinion(text: str) -> None:
    assert kind_of(text) is ClaimKind.OPINION


def test_what_everybody_can_look_up_is_background() -> None:
    text = "HPA, an agency under the Department of Harbors, is responsible for dredging."
    assert kind_of(text) is ClaimKind.BACKGROUND


@pytest.mark.parametrize("text", [FORECASTS[0], OPINIONS[6]])
def test_with_somebody_behind_it_a_view_is_a_fact_that_he_said_so(text: str) -> None:
    whole = f"Ana Ruiz said {text[0].lower()}{text[1:]}"
    [claim] = claims(whole, said(whole, whole[14:-1], source="Ana Ruiz"))
    assert (claim.kind, claim.attribution) == (ClaimKind.FACT, 0)


def test_nobody_behind_it_leaves_a_forecast_a_forecast() -> None:
    text = "The outcome is expected to shape the budget."
    [claim] = claims(text, said(text, "shape the budget", cue="is expected", kind=AttributionType.AGENTLESS))
    assert claim.kind is ClaimKind.FORECAST


def test_a_sentence_with_a_count_is_a_figure() -> None:
    assert kind_of("The quake killed 24 people.") is ClaimKind.FIGURE
    assert kind_of("It was his 16th birthday party.") is ClaimKind.FACT


def test_a_sentence_that_is_mostly_speech_is_a_quote() -> None:
    assert kind_of("“We were never asked about any of this,” she said.") is ClaimKind.QUOTE
    assert kind_of("The move showed “real leadership,” the head of the union told reporters.") is ClaimKind.FACT


def test_a_sentence_of_a_block_quote_is_a_quote() -> None:
    story = article("We were never asked about it.")
    blocks = (replace(story.blocks[0], quoted=True),)
    [claim] = extract_document(replace(story, blocks=blocks)).claims
    assert claim.kind is ClaimKind.QUOTE


def test_a_claim_is_its_sentence() -> None:
    text = "The bridge is shut. Cars wait at the gate."
    assert [(one.id, one.sentence, one.span) for one in claims(text)] == [
        (0, 0, Span(0, 19)),
        (1, 1, Span(20, 42)),
    ]


@pytest.mark.parametrize("text", ["Why did nobody ask?", "“Why did nobody ask?”", "Harbor", "Read more", "Cars wait."])
def test_questions_and_fragments_are_no_claims(text: str) -> None:
    assert claims(text) == ()


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.DEK, Role.SUBHEAD, Role.BYLINE, Role.CAPTION, Role.BOILERPLATE])
def test_nothing_but_the_body_makes_claims(role: Role) -> None:
    story = article("The board closed the bridge on Monday.")
    sentences = tuple(replace(one, role=role) for one in find_sentences(story, ()))
    assert find_claims(story, sentences, (), (), (), ()) == ()


@pytest.mark.parametrize("kind", [AttributionType.POINTER, AttributionType.BLANKET, AttributionType.OWN])
def test_pointers_blanket_credits_and_own_acts_are_no_claims(kind: AttributionType) -> None:
    text = "Harbor News has asked the mayor for comment."
    assert claims(text, said(text, "the mayor for comment", cue="has asked", source="Harbor News", kind=kind)) == ()


def test_an_own_act_in_passing_leaves_the_rest_a_claim() -> None:
    text = "The mayor, who did not return our calls, has sold the harbor to a firm from abroad for nothing."
    assert len(claims(text, said(text, "our calls", cue="return", kind=AttributionType.OWN))) == 1


def test_the_attribution_that_covers_most_of_a_claim_stands_behind_it() -> None:
    text = "Ana Ruiz said the board was told by Tom Reyes that the bridge was safe."
    wide = said(text, "the board was told by Tom Reyes that the bridge was safe", source="Ana Ruiz", number=0)
    narrow = said(text, "the bridge was safe", cue="told", source="Tom Reyes", number=1)
    assert claims(text, wide, narrow)[0].attribution == 0


def test_an_attribution_of_a_small_part_stands_behind_nothing() -> None:
    text = "Ana Ruiz, who said she was tired, left the council hall long before the vote on the harbor was over."
    assert claims(text, said(text, "she was tired", source="who"))[0].attribution is None


def test_who_speaks_before_a_long_cue_still_stands_behind_a_short_content() -> None:
    text = "Sen. Ada Quill, D-N.H., the chair of the Senate committee on harbors and bridges, said it was safe."
    source = "Sen. Ada Quill, D-N.H., the chair of the Senate committee on harbors and bridges"
    assert claims(text, said(text, "it was safe", source=source))[0].attribution == 0


def test_an_attribution_reaches_the_sentences_of_its_content() -> None:
    text = "“We tried,” said Ana Ruiz. “Nobody listened to us at all.”"
    first = said(text, "“We tried,”", source="Ana Ruiz")
    second = said(text, "“Nobody listened to us at all.”", cue="", source="", number=1)
    assert [one.attribution for one in claims(text, first, replace(second, sentence=1))] == [0, 1]


@given(
    st.lists(st.sampled_from([*FACTS, *FORECASTS, *OPINIONS, "Why?", "“It rained. It poured,” he said."]), max_size=6)
)
def test_claims_are_body_sentences_in_order(parts: list[str]) -> None:
    document = extract_document(article("\n\n".join(parts)))
    assert [claim.id for claim in document.claims] == list(range(len(document.claims)))
    for claim in document.claims:
        sentence = document.sentences[claim.sentence]
        assert sentence.role is Role.BODY
        assert sentence.span.covers(claim.span)
        assert claim.attribution is None or claim.attribution < len(document.attributions)


@pytest.mark.parametrize(
    "text",
    [
        "Maas set a May 1 deadline for the interview with the harbour chief.",
        "The ferry bill may be vetoed by June 30.",
        "Boat owners may register until Oct. 5.",
        "The ban on night landings could take effect on March 1.",
        "Apprentices may not be younger than sixteen.",
        "The port may fine owners up to $5,000 under the new harbour rules.",
    ],
)
def test_a_deadline_a_plan_with_its_day_and_a_rule_can_be_checked(text: str) -> None:
    [claim] = extract_document(article(text)).claims
    assert claim.kind.checkable


@pytest.mark.parametrize(
    "text",
    [
        "Please send us your photos of the storm.",
        "What a night it was in the harbour!",
        "May the best crew of the coast win.",
        "Subscribe to our morning letter for more.",
    ],
)
def test_a_request_a_wish_and_an_exclamation_are_no_claims(text: str) -> None:
    assert extract_document(article(text)).claims == ()


def test_a_quoted_question_is_part_of_what_somebody_did() -> None:
    text = "The pilot walked up to the mayor on the quay, asking, “Who closed the pier?”"
    [claim] = extract_document(article(text)).claims
    assert claim.kind.checkable
