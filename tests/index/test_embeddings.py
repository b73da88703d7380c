"""Candidates by meaning: what they add, and what is said where the model or the library is missing."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from credcheck.extract import extract_document
from credcheck.index.embeddings import join_candidates, load_encoder, nearest_sentences
from credcheck.index.recalled import Recalled
from credcheck.index.terms import claim_candidates
from credcheck.model.candidates import Candidate
from credcheck.model.errors import BadConfiguration, MissingExtra
from credcheck.model.settings import MatchSettings
from tests.copy import article

INSTALLED = importlib.util.find_spec("sentence_transformers") is not None
FIELD = [
    extract_document(article("The pier at Lindholm is shut.", path="a.txt")),
    extract_document(article("Nobody may use the landing stage. Rain fell on Karat.", path="b.txt")),
]


def by_subject(texts: Sequence[str]) -> NDArray[np.float64]:
    """Encode a text as one of two directions: about the pier, or about the weather."""
    return np.array([[0.0, 1.0] if "Rain" in text else [1.0, 0.0] for text in texts])


def test_a_sentence_of_the_same_meaning_is_found_without_a_shared_word() -> None:
    assert nearest_sentences(FIELD, 1, by_subject, lambda _: True) == [[[(1, 0)]]]


def test_a_sentence_that_nobody_is_held_against_is_not_found() -> None:
    assert nearest_sentences(FIELD, 1, by_subject, lambda place: place != (1, 0)) == [[[]]]
    assert nearest_sentences(FIELD, 1, by_subject, lambda _: False) == [[[]]]


def test_candidates_by_meaning_stand_behind_those_by_words() -> None:
    words = [Candidate(1, 0, 0.4)]
    joined = join_candidates(words, [(1, 0), (1, 1)], lambda _: 0.02)
    assert joined == (Candidate(1, 0, 0.4), Candidate(1, 1, 0.02))


def test_a_model_folder_that_is_not_there_is_a_fault_of_the_configuration(tmp_path: Path) -> None:
    settings = MatchSettings(embed_model=str(tmp_path / "no-model"))
    with pytest.raises(BadConfiguration) as fault:
        claim_candidates(FIELD, drafts=1, recalled=Recalled(), settings=settings)
    assert "no-model is not a folder" in fault.value.message
    assert "sentence-transformers model" in fault.value.hint


@pytest.mark.skipif(INSTALLED, reason="sentence-transformers is installed, so that nothing is missing")
def test_without_the_extra_the_remedy_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingExtra) as fault:
        load_encoder(str(tmp_path))
    assert "pip install 'credcheck[embed]'" in fault.value.hint


@pytest.mark.skipif(not INSTALLED, reason="sentence-transformers is not installed: pip install 'credcheck[embed]'")
def test_an_empty_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r".+"):
        load_encoder(str(tmp_path))
