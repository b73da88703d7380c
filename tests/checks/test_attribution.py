"""ATT101 to ATT105: sources that name nobody, and credits that lead nowhere."""

from dataclasses import replace
from datetime import date

import pytest

from credcheck.checks.kinds.sourcing.attribution import place_of
from credcheck.model.article import Link, Role
from credcheck.model.statements import AttributionType, DateMention, Quote, QuoteUse
from credcheck.text.span import Span
from tests.checks.documents import Said, at, document, judge

VAGUE, NAMED = AttributionType.VAGUE, AttributionType.NAMED
CRITICS = "Critics argue that the tunnel could drain the harbour fund."


def test_a_vague_source_is_flagged_with_its_cue() -> None:
    said = Said(VAGUE, "Critics", "argue", "that the tunnel could drain the harbour fund")
    [found] = judge("ATT101", document(CRITICS, said=[said]))
    assert found.quoted == "Critics argue"
    assert found.message == "“Critics” is not identified. Name them, or say how they know."
    assert (found.severity, found.start.line, found.start.column) == ("warning", 1, 1)


def test_a_named_source_is_not_flagged() -> None:
    text = "Ana Ruiz said the fund is empty."
    assert judge("ATT101", document(text, said=[Said(NAMED, "Ana Ruiz", "said")])) == []


def test_an_inverted_cue_is_marked_with_its_source() -> None:
    text = "“The ferry is old,” said officials on Monday."
    [found] = judge("ATT101", document(text, said=[Said(VAGUE, "officials", "said", "“The ferry is old,”")]))
    assert found.quoted == "said officials"


def test_a_cue_far_from_its_source_is_left_unmarked() -> None:
    text = "Many in the harbour, and not only there, have said so."
    [found] = judge("ATT101", document(text, said=[Said(VAGUE, "Many in the harbour", "have said")]))
    assert found.quoted == "Many in the harbour"


def test_a_pronoun_that_repeats_the_vague_source_is_flagged_in_its_own_sentence() -> None:
    text = "Officials are wary. They highlight the need for a new pier."
    said = [Said(VAGUE, "Officials", "are wary"), Said(VAGUE, "They", "highlight")]
    found = judge("ATT101", document(text, said=said))
    assert [one.quoted for one in found] == ["Officials are wary", "They highlight"]
    assert found[1].message.startswith("“They (Officials)” is not identified")


def test_a_pronoun_far_from_any_source_is_not_flagged() -> None:
    text = "Officials are wary. The pier is old. It is closed. They highlight the need."
    said = [Said(VAGUE, "Officials", "are wary"), Said(VAGUE, "They", "highlight")]
    assert [one.quoted for one in judge("ATT101", document(text, said=said))] == ["Officials are wary"]


@pytest.mark.parametrize("cue", ["said", "added", "told us"])
def test_a_pronoun_that_only_goes_on_with_what_was_said_is_not_flagged_again(cue: str) -> None:
    text = f"Officials are wary. They {cue} that the pier was old."
    said = [Said(VAGUE, "Officials", "are wary"), Said(VAGUE, "They", cue)]
    assert [one.quoted for one in judge("ATT101", document(text, said=said))] == ["Officials are wary"]


def test_a_pronoun_in_the_sentence_of_its_source_is_not_flagged_again() -> None:
    text = "The plan is vague, experts say, with a rule they say is cruel. They fear a flood."
    said = [Said(VAGUE, "experts", "say"), Said(VAGUE, "they", "say is"), Said(VAGUE, "They", "fear")]
    assert [one.quoted for one in judge("ATT101", document(text, said=said))] == ["experts say", "They fear"]


def test_a_relative_pronoun_is_no_part_of_the_source_that_is_named() -> None:
    of = document(
        "The mayor met progressives, who say no.", said=[Said(AttributionType.COLLECTIVE, "progressives", "say")]
    )
    two = replace(of.attributions[0], source=(*of.attributions[0].source, at(of.article.text, "who")))
    [found] = judge("ATT105", replace(of, attributions=(two,)))
    assert found.message.startswith("Speaks for all “progressives”")


def test_a_quotation_that_carries_the_speaker_on_is_not_flagged_again() -> None:
    text = "“It is late,” officials said. “It is old.”"
    said = [Said(VAGUE, "officials", "said", "“It is late,”"), Said(VAGUE, content="“It is old.”", inherited_from=0)]
    assert [one.quoted for one in judge("ATT101", document(text, said=said))] == ["officials said"]


def test_two_readings_of_one_source_are_one_finding() -> None:
    said = [Said(VAGUE, "Critics", "argue"), Said(VAGUE, "Critics", "argue", "the tunnel could drain")]
    assert len(judge("ATT101", document(CRITICS, said=said))) == 1


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.DEK, Role.CAPTION, Role.BOILERPLATE])
def test_only_body_sentences_are_judged(role: Role) -> None:
    assert judge("ATT101", document(CRITICS, said=[Said(VAGUE, "Critics", "argue")], role=role)) == []


def test_a_newsroom_may_leave_its_own_sources_alone() -> None:
    of = document(CRITICS, said=[Said(VAGUE, "Critics", "argue")])
    assert judge("ATT101", of, leave=["critics"]) == []
    assert len(judge("ATT101", of, leave=["analysts"])) == 1


def test_a_rule_may_be_narrowed_to_some_heads() -> None:
    of = document(CRITICS, said=[Said(VAGUE, "Critics", "argue")])
    assert judge("ATT101", of, heads=["analysts", "observers"]) == []
    assert len(judge("ATT101", of, heads=["Critics"])) == 1


LEDE = "Residents are angry, residents said. “We wait,” said Ana Ruiz. Residents said so again."
NAMED_NEXT = [
    Said(VAGUE, "residents", "said"),
    Said(NAMED, "Ana Ruiz", "said Ana"),
    Said(VAGUE, "Residents", "said so"),
]


def test_an_opening_sentence_may_sum_up_whom_the_next_ones_name() -> None:
    of = document(LEDE, said=[NAMED_NEXT[0], NAMED_NEXT[1]])
    assert judge("ATT101", of) == []
    assert len(judge("ATT101", of, lede=0)) == 1


def test_an_opening_sentence_that_nobody_bears_out_is_flagged() -> None:
    assert len(judge("ATT101", document(LEDE, said=[NAMED_NEXT[0]]))) == 1
    far = LEDE.replace("“We wait,”", "It is late. " * 9 + "“We wait,”")
    assert len(judge("ATT101", document(far, said=[NAMED_NEXT[0], NAMED_NEXT[1]]))) == 1


def test_a_later_sentence_is_not_excused_by_a_name_behind_it() -> None:
    text = "The ferry is late. It is old. Residents said so. It is red. It is dear. “We wait,” said Ana Ruiz."
    said = [Said(VAGUE, "Residents", "said so"), Said(NAMED, "Ana Ruiz", "said Ana")]
    assert len(judge("ATT101", document(text, said=said))) == 1


def test_a_collective_mind_is_its_own_rule() -> None:
    of = document("Democrats think so.", said=[Said(AttributionType.COLLECTIVE, "Democrats", "think")])
    assert [one.rule for one in judge("ATT105", of)] == ["ATT105"]
    assert judge("ATT101", of) == []


BLANKET = "The ferry is late.\n\nInformation verified by The Harbour Times."
CREDIT = Said(AttributionType.BLANKET, "The Harbour Times", "Information verified by")


@pytest.mark.parametrize("role", [Role.BODY, Role.BOILERPLATE, Role.BYLINE])
def test_a_blanket_credit_is_an_error_wherever_it_stands(role: Role) -> None:
    [found] = judge("ATT103", document(BLANKET, said=[CREDIT], role=role))
    assert (found.severity, found.start.line) == ("error", 3)
    assert "“The Harbour Times”" in found.message


def test_a_blanket_credit_with_a_link_is_none() -> None:
    of = document(BLANKET, said=[CREDIT])
    linked = replace(of.article, links=(Link(at(BLANKET, "The Harbour Times"), "https://harbour.example/1"),))
    assert judge("ATT103", replace(of, article=linked)) == []
    elsewhere = replace(of.article, links=(Link(at(BLANKET, "ferry"), "https://harbour.example/1"),))
    assert len(judge("ATT103", replace(of, article=elsewhere))) == 1


@pytest.mark.parametrize("address", ["https://harbour.example/1", "www.harbour.example", "harbour.com/ferry"])
def test_an_address_in_the_line_counts_as_a_link(address: str) -> None:
    of = document(f"The ferry is late.\n\nInformation verified by The Harbour Times, {address}", said=[CREDIT])
    assert judge("ATT103", of) == []


def test_an_outlet_that_is_called_like_an_address_is_no_link() -> None:
    of = document(
        "The ferry is late.\n\nInformation verified by Harbour.com.", said=[replace(CREDIT, source="Harbour.com")]
    )
    assert len(judge("ATT103", of)) == 1


def test_a_blanket_credit_with_a_title_or_a_day_is_none() -> None:
    titled = "Information verified by The Harbour Times, “Ferry fails again”."
    quote = Quote(0, at(titled, "“Ferry fails again”"), use=QuoteUse.TITLE)
    assert judge("ATT103", document(titled, said=[CREDIT], quotes=[quote])) == []
    dated = "Information verified by The Harbour Times, February 3, 2026."
    day = DateMention(at(dated, "February 3, 2026"), date(2026, 2, 3), date(2026, 2, 3), "day")
    assert judge("ATT103", document(dated, said=[CREDIT], dates=[day])) == []
    assert len(judge("ATT103", document(dated, said=[CREDIT], dates=[replace(day, relative=True)]))) == 1


def test_a_pointer_needs_a_link_and_no_title_will_do() -> None:
    text = "For more, visit “Wikipedia”."
    said = [Said(AttributionType.POINTER, "Wikipedia", "visit")]
    quote = Quote(0, at(text, "“Wikipedia”"), use=QuoteUse.TITLE)
    assert len(judge("ATT104", document(text, said=said, quotes=[quote]))) == 1


def test_a_credit_that_excuses_nothing_can_be_asked_for() -> None:
    of = document(
        "The ferry is late.\n\nInformation verified by The Harbour Times, https://harbour.example", said=[CREDIT]
    )
    assert len(judge("ATT103", of, excuses=[])) == 1


def test_an_attribution_with_nothing_to_point_at_has_no_place() -> None:
    of = document(CRITICS, said=[Said(VAGUE, "Critics", "argue")])
    bare = replace(of.attributions[0], source=(), cue=(), content=())
    assert place_of(of, bare) is None
    assert place_of(of, replace(bare, content=(Span(0, 7),))) == Span(0, 7)
    assert judge("ATT101", replace(of, attributions=(bare,))) == []


def test_a_source_in_the_same_words_is_reported_twice_and_then_related() -> None:
    text = "Critics said it leaks. Critics feared a flood. Critics warned of rats. Analysts agreed it leaks."
    pairs = [("Critics", "said"), ("Critics", "feared"), ("Critics", "warned"), ("Analysts", "agreed")]
    of = document(text, said=[Said(VAGUE, source, cue) for source, cue in pairs])
    spread = tuple(
        replace(one, source=(Span(text.index(f"{source} {cue}"), text.index(f"{source} {cue}") + len(source)),))
        for one, (source, cue) in zip(of.attributions, pairs, strict=True)
    )
    found = judge("ATT101", replace(of, attributions=spread))
    assert [one.quoted for one in found] == ["Critics said", "Critics feared", "Analysts agreed"]
    assert [[two.text for two in one.related] for one in found] == [[], ["Critics warned"], []]
