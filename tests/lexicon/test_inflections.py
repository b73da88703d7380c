"""The checked-in forms of the reporting verbs: as lemminflect has them, and read in copy."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from credcheck.extract import extract_document
from credcheck.lexicon.english.inflections import INFLECTIONS
from credcheck.lexicon.english.reporting_verbs import LEMMAS, VERBS
from tests.copy import article

ROOT = Path(__file__).resolve().parents[2]


def builder() -> ModuleType:
    pytest.importorskip("lemminflect", reason="make lexicon installs it")
    spec = importlib.util.spec_from_file_location("make_inflections", ROOT / "tools/make_inflections.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_form_is_as_lemminflect_has_it() -> None:
    made = builder()
    assert INFLECTIONS.strip().splitlines() == [" ".join((lemma, *made.forms(lemma))) for lemma in sorted(LEMMAS)]


def test_every_verb_has_its_forms_and_no_other_has() -> None:
    assert {line.split()[0] for line in INFLECTIONS.strip().splitlines()} == LEMMAS


@pytest.mark.parametrize(
    "word", ["begged", "panned", "dubbed", "shrugged", "extolled", "putting", "beginning", "forgetting"]
)
def test_a_doubled_consonant_is_known(word: str) -> None:
    assert word in VERBS


@pytest.mark.parametrize("word", ["paned", "feelled", "beged", "puting", "begining", "forgeting", "appealled"])
def test_a_form_that_no_newspaper_prints_is_none(word: str) -> None:
    assert word not in VERBS


@pytest.mark.parametrize(
    ("sentence", "source", "cue"),
    [
        (
            "Ana Ruiz begged the port to keep the night ferry.",
            "Ana Ruiz",
            "begged",
        ),
        (
            "Two reviewers panned the plan for a second terminal.",
            "Two reviewers",
            "panned",
        ),
        (
            "Tom Okafor dubbed the crossing “the longest mile in the county”.",
            "Tom Okafor",
            "dubbed",
        ),
        (
            "The mayor shrugged off the audit of the ferry fund.",
            "The mayor",
            "shrugged off",
        ),
        ("Olga Rehn extolled the new pilots, who brought both tankers in through the fog.", "Olga Rehn", "extolled"),
        ("“The pier will hold,” Lena Holt said, beginning with the piles that divers saw in May.", "Lena Holt", "said"),
        ("The council is forgetting that the ferry sank in the same channel.", "The council", "is forgetting"),
        (
            "The auditors signalled that the fund would be closed.",
            "The auditors",
            "signalled",
        ),
    ],
)
def test_a_form_is_read_in_copy(sentence: str, source: str, cue: str) -> None:
    document = extract_document(article(sentence))
    found = [
        (" ".join(map(document.text_of, one.source)), " ".join(map(document.text_of, one.cue)))
        for one in document.attributions
    ]
    assert (source, cue) in found


def test_what_is_put_somewhere_is_not_said() -> None:
    document = extract_document(article("Ruiz took the lamp down in May, putting it to rest in the museum."))
    assert document.attributions == ()
