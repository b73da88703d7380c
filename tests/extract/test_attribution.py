"""Who says what: every construction on copy of our own, whole values out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract import extract_document
from credcheck.model.statements import Attribution, Document
from tests.copy import article


def parts(document: Document, one: Attribution) -> tuple[str, str, str]:
    """Return source, cue and content of an attribution as the article's words."""
    return (
        " | ".join(document.text_of(span) for span in one.source),
        " | ".join(document.text_of(span) for span in one.cue),
        " | ".join(document.text_of(span) for span in one.content),
    )


def said(text: str) -> list[tuple[str, str, str]]:
    """Return every attribution of a text as (source, cue, content)."""
    document = extract_document(article(text))
    return [parts(document, one) for one in document.attributions]


CASES = [
    ("subject-cue", "Ana Ruiz said the ferry was late.", ("Ana Ruiz", "said", "the ferry was late")),
    ("subject-cue", "Ruiz said that the ferry was late.", ("Ruiz", "said", "that the ferry was late")),
    (
        "subject-cue",
        "Sen. Ana Ruiz, R-Ohio, the chair of the harbour committee, said the ferry was late.",
        ("Sen. Ana Ruiz, R-Ohio, the chair of the harbour committee", "said", "the ferry was late"),
    ),
    ("subject-cue", "“The ferry is late,” Ruiz said.", ("Ruiz", "said", "“The ferry is late,”")),
    ("subject-cue", "“Why is it late?” Ruiz asked.", ("Ruiz", "asked", "“Why is it late?”")),
    ("subject-cue", "Ruiz told reporters that the ferry was late.", ("Ruiz", "told", "that the ferry was late")),
    ("subject-cue", "Ruiz told the council she was sorry.", ("Ruiz", "told", "she was sorry")),
    (
        "subject-cue",
        "Ruiz has consistently argued that it is unsafe.",
        ("Ruiz", "has consistently argued", "that it is unsafe"),
    ),
    ("subject-cue", "Ruiz called for an inquiry.", ("Ruiz", "called for", "an inquiry")),
    ("subject-cue", "Ruiz called the plan a mistake.", ("Ruiz", "called", "the plan a mistake")),
    ("subject-cue", "Ruiz criticized the harbour plan.", ("Ruiz", "criticized", "the harbour plan")),
    ("subject-cue", "Ruiz vowed to appeal.", ("Ruiz", "vowed", "to appeal")),
    ("subject-cue", "Ruiz asked whether the crane was safe.", ("Ruiz", "asked", "whether the crane was safe")),
    ("subject-cue", "Ruiz went on to say that it was late.", ("Ruiz", "went on to say", "that it was late")),
    ("subject-cue", "Ruiz thinks the ferry is finished.", ("Ruiz", "thinks", "the ferry is finished")),
    ("subject-cue", "The ferry is late, Ruiz said.", ("Ruiz", "said", "The ferry is late")),
    ("subject-cue", "As Ruiz noted, the ferry was late.", ("Ruiz", "noted", "the ferry was late")),
    ("subject-cue", "The plan, Ruiz said, is dead.", ("Ruiz", "said", "The plan | is dead")),
    ("subject-cue", "Ruiz said in a statement on Monday that it was late.", ("Ruiz", "said", "that it was late")),
    ("subject-cue", "Kelly said she would wait.", ("Kelly", "said", "she would wait")),
    ("inverted", "“The ferry is late,” said Ana Ruiz.", ("Ana Ruiz", "said", "“The ferry is late,”")),
    (
        "inverted",
        "“The ferry is late,” said Sen. Ana Ruiz, D-N.H.",
        ("Sen. Ana Ruiz, D-N.H.", "said", "“The ferry is late,”"),
    ),
    (
        "inverted",
        "The losses would outstrip the gains, said Ellery.",
        ("Ellery", "said", "The losses would outstrip the gains"),
    ),
    ("according-to", "The ferry is late, according to Ana Ruiz.", ("Ana Ruiz", "according to", "The ferry is late")),
    ("according-to", "According to Ana Ruiz, the ferry is late.", ("Ana Ruiz", "According to", "the ferry is late")),
    ("participle", "Ruiz left at noon, arguing that it was late.", ("Ruiz", "arguing", "that it was late")),
    ("participle", "Calling the plan a mistake, Ruiz voted no.", ("Ruiz", "Calling", "the plan a mistake")),
    ("participle-of-noun", "Officers found a note saying it was over.", ("Officers | a note", "saying", "it was over")),
    ("passive", "The plan was described by Ruiz as a failure.", ("Ruiz", "was described", "The plan | as a failure")),
    ("colon", "Ruiz: The ferry is late.", ("Ruiz", ":", "The ferry is late")),
    (
        "colon-quote",
        "Ruiz took to the stage: “The ferry is late for us all.”",
        ("Ruiz", "took to the stage:", "“The ferry is late for us all.”"),
    ),
    (
        "claim-noun",
        "Ruiz's claim that the ferry was late was wrong.",
        ("Ruiz's", "claim", "that the ferry was late was wrong"),
    ),
    ("agentless", "It is believed that the ship sank.", ("", "is believed", "that the ship sank")),
    ("reportedly", "The mayor reportedly left at noon.", ("", "reportedly", "left at noon")),
    ("state-of-mind", "Ruiz is wary of the plan.", ("Ruiz", "is wary", "of the plan")),
    ("state-of-mind", "Local officials remain cautious.", ("Local officials", "remain cautious", "cautious")),
    ("seeming", "Ruiz seemed to hesitate.", ("", "seemed", "Ruiz | to hesitate")),
    (
        "in-poll",
        "In a survey released on Monday, half of drivers were against it.",
        ("a survey released on Monday", "In", "half of drivers were against it"),
    ),
    (
        "blanket-credit",
        "Information verified by The Harbour Times.",
        ("The Harbour Times", "Information verified by", ""),
    ),
    ("pointer", "For more on this, visit The Harbour Times.", ("The Harbour Times", "visit", "")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("construction", "text", "expected"), CASES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_construction_gives_its_source_cue_and_content(
    construction: str, text: str, expected: tuple[str, str, str]
) -> None:
    document = extract_document(article(text))
    [one] = document.attributions
    assert (one.construction, parts(document, one)) == (construction, expected)


def test_a_quotation_that_no_verb_of_saying_holds_is_its_subjects() -> None:
    document = extract_document(article("Ruiz turned to the door with a harder word, “nobody will ever forgive us”."))
    [one] = document.attributions
    assert one.construction == "quote-subject"
    assert [quote.speaker for quote in document.quotes] == ["Ruiz"]


def test_a_question_is_its_speakers_although_a_full_stop_seems_to_end_it() -> None:
    assert said("“Why is it late?” Ruiz asked reporters. “Who pays?”") == [
        ("Ruiz", "asked", "“Why is it late?” | “Who pays?”")
    ]


def test_a_clause_before_the_speaker_is_no_part_of_the_quotation() -> None:
    assert said("Asked about the sale, Ruiz said, “No, never.”") == [
        ("", "Asked", "about the sale"),
        ("Ruiz", "said", "“No, never.”"),
    ]


def test_two_verbs_share_one_subject() -> None:
    assert said("Ruiz criticized the plan and said it was late.") == [
        ("Ruiz", "criticized", "the plan"),
        ("Ruiz", "said", "it was late"),
    ]


def test_a_participle_behind_a_quotation_is_a_second_attribution() -> None:
    assert said("“It is late,” Ruiz said, adding that the crane had failed.") == [
        ("Ruiz", "said", "“It is late,”"),
        ("Ruiz", "adding", "that the crane had failed"),
    ]


def test_a_quotation_split_by_its_cue_is_one_attribution() -> None:
    assert said("“We knew,” she said, “and we waited.”") == [("she", "said", "“We knew,” | “and we waited.”")]


def test_words_inside_a_quotation_are_no_cues() -> None:
    assert said("“I think he said it was late,” Ruiz said.") == [("Ruiz", "said", "“I think he said it was late,”")]


def test_only_the_outer_voice_speaks_for_the_article() -> None:
    assert said("Ruiz said Ellery believes the crane is safe.") == [
        ("Ruiz", "said", "Ellery believes the crane is safe")
    ]


def test_two_voices_side_by_side_are_two_attributions() -> None:
    assert said("Ruiz said it was late, but Ellery said it was early.") == [
        ("Ruiz", "said", "it was late"),
        ("Ellery", "said", "it was early"),
    ]


def test_a_relative_pronoun_is_a_source_with_its_antecedent() -> None:
    [first, second] = said("Ruiz, who said the crane was safe, told reporters that it had failed.")
    assert first == ("Ruiz | who", "said", "the crane was safe")
    assert second[1:] == ("told", "that it had failed")


def test_a_colon_at_a_paragraphs_end_lets_the_next_one_speak() -> None:
    assert said("Ruiz wrote in a letter:\n\n“The ferry is late for us all.”") == [
        ("Ruiz", "wrote", "“The ferry is late for us all.”")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The claims were settled in May.",
        "Her tweets and remarks fill a book.",
        "The plan costs a million.",
        "Voters will have their say in June.",
        "The questions took an hour.",
        "A report of the fire was lost.",
        "His speaking fee was high.",
        "The promised repairs were late.",
        "The ferry left at noon.",
        "Notes: the table is rounded.",
    ],
)
def test_nouns_that_look_like_reporting_verbs_report_nothing(text: str) -> None:
    assert said(text) == []


SENTENCES = st.lists(
    st.sampled_from(
        ["Ruiz said it was late.", "“No,” she said.", "“We waited.”", "Critics argue it failed.", "The port slept.",
         "According to Ellery, it sank.", "It is expected to rain.", "“Unfinished",
         "said said said,", ": : “” ‘", "Who? He asked."]
    ),
    max_size=8,
)  # fmt: skip


@given(SENTENCES, st.sampled_from([" ", "\n\n"]))
def test_ids_are_positions_and_spans_lie_inside_the_text(sentences: list[str], gap: str) -> None:
    text = gap.join(sentences)
    document = extract_document(article(text))
    for number, one in enumerate(document.attributions):
        assert one.id == number
        assert one.inherited_from is None or one.inherited_from < number
        assert one.cue or one.content
        assert all(0 <= span.start < span.end <= len(text) for span in (*one.cue, *one.source, *one.content))
    for quote in document.quotes:
        assert quote.attribution is None or quote.speaker == document.attributions[quote.attribution].speaker


@given(st.text(alphabet="Aab “”\"'.,:;()—said he\n", max_size=60))
def test_no_text_breaks_extraction(text: str) -> None:
    extract_document(article(text))


def test_the_same_text_gives_the_same_document() -> None:
    text = "“We knew,” Ana Ruiz said. Critics argue it failed. They say it sank.\n\n“Never again.”"
    assert extract_document(article(text)) == extract_document(article(text))
