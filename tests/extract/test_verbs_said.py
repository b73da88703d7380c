"""Every reporting verb says something, and the same word as a noun says nothing."""

import re
from typing import Final

import pytest

from credcheck.extract import extract_document
from credcheck.lexicon.english.reporting_verbs import VERBS
from credcheck.model.statements import AttributionType
from tests.copy import article
from tests.extract.verb_sentences import CONSTRUCTION_SENTENCES, NOUN_SENTENCES, VERB_SENTENCES

_MARKED: Final = re.compile(r"\[(?P<source>.*?)\]|\{(?P<cue>.*?)\}|<(?P<content>.*?)>")


def plain(marked: str) -> str:
    """Return a marked sentence as an article would have it."""
    return re.sub(r"[\[\]{}<>]", "", marked).replace(" | ", " ").replace(" // ", "\n\n")


def expected(marked: str) -> dict[str, str]:
    """Return the marked words by what they are."""
    found: dict[str, list[str]] = {"source": [], "cue": [], "content": []}
    for match in _MARKED.finditer(marked):
        assert match.lastgroup is not None
        found[match.lastgroup].append(match[match.lastgroup])
    return {name: " | ".join(words) for name, words in found.items()}


def read(text: str) -> list[dict[str, str]]:
    """Return every attribution of a text by its parts."""
    document = extract_document(article(text))
    return [
        {
            "source": " | ".join(document.text_of(span) for span in one.source),
            "cue": " | ".join(document.text_of(span) for span in one.cue),
            "content": " | ".join(document.text_of(span) for span in one.content),
        }
        for one in document.attributions
    ]


@pytest.mark.parametrize("marked", VERB_SENTENCES.splitlines())
def test_a_verb_gives_what_it_takes_to_its_subject(marked: str) -> None:
    assert read(plain(marked)) == [expected(marked)]


@pytest.mark.parametrize("marked", CONSTRUCTION_SENTENCES.splitlines())
def test_a_construction_finds_source_cue_and_content(marked: str) -> None:
    assert read(plain(marked)) == [expected(marked)]


@pytest.mark.parametrize("sentence", NOUN_SENTENCES.splitlines())
def test_a_noun_that_looks_like_a_verb_says_nothing(sentence: str) -> None:
    assert read(sentence) == []


def test_four_in_five_verbs_of_the_table_have_a_sentence() -> None:
    used = {VERBS[word].lemma for word in re.findall(r"\{(\w+)\}", VERB_SENTENCES) if word in VERBS}
    lemmas = {verb.lemma for verb in VERBS.values()}
    assert len(used) >= 0.8 * len(lemmas)


def test_a_transcript_gives_each_paragraph_to_its_label() -> None:
    first, second = read("ANA RUIZ: The ferry is late. It sank.\n\nELLERY: I do not think so. I never did.")
    assert (first["source"], second["source"]) == ("ANA RUIZ", "ELLERY")
    assert first["content"].endswith("It sank.")
    assert second["content"].endswith("I never did.")


def test_a_label_in_small_letters_does_not_take_the_paragraph() -> None:
    contents = " ".join(one["content"] for one in read("Ruiz: The ferry is late. The pier was quiet."))
    assert "quiet" not in contents


def test_a_list_of_signed_quotations_gives_each_to_its_own_name() -> None:
    signed = read("“It is late.” — Ana Ruiz\n\n“It is old.” — Tom Okafor\n\n“It is lost.” — Ines Calder")
    assert [one["source"] for one in signed] == ["Ana Ruiz", "Tom Okafor", "Ines Calder"]
    assert [one["content"] for one in signed] == ["“It is late.”", "“It is old.”", "“It is lost.”"]


def test_a_signature_does_not_speak_the_next_quotation() -> None:
    assert len(read("“It is late.” — Ana Ruiz\n\n“Nobody told us about the ferry.”")) == 1


def test_a_dash_before_a_clause_is_no_signature() -> None:
    assert not any(one["cue"] == "—" for one in read("“It is late.” — The pier was quiet after that."))


def test_a_quotation_over_three_paragraphs_is_carried_once() -> None:
    found = read("“It is late,” said Ana Ruiz.\n\n“It was late in May.”\n\n“It will be late in June.”")
    assert [one["content"] for one in found] == ["“It is late,”", "“It was late in May.” | “It will be late in June.”"]


@pytest.mark.parametrize(
    "text",
    [
        "The plan is widely seen as a risk.",
        "The mayor was accused of hiding the audit.",
        "Ruiz was asked whether the crane had failed.",
        "The crews were told to wait.",
    ],
)
def test_a_passive_that_names_nobody_is_agentless_and_flagged_by_no_rule(text: str) -> None:
    [passive] = extract_document(article(text)).attributions
    assert (passive.type, passive.asserts) == (AttributionType.AGENTLESS, False)


def test_a_purpose_belongs_to_the_subject_of_its_own_clause() -> None:
    found = read("The crane failed when Ana Ruiz used the hearing to criticize the port.")
    assert {"source": "Ana Ruiz", "cue": "criticize", "content": "the port"} in found


def test_a_purpose_of_a_thing_is_nobodys_speech() -> None:
    assert read("The crane was brought in to question marks of wear.") == []


def test_a_quotation_inside_a_clause_is_no_subject_of_the_verb_behind_it() -> None:
    [one] = read("Holm said that the notice “plainly and wrongly” suggests that the port backs the plan.")
    assert (one["source"], one["cue"]) == ("Holm", "said")
