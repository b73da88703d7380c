"""Candidates by meaning: what they add, and what is said where the model or the library is missing."""

import importlib.util
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from credcheck.extract import extract_document
from credcheck.index.recalled import Recalled
from credcheck.index.terms.claim_terms import claim_candidates
from credcheck.index.terms.embeddings import Encode, join_candidates, load_encoder, nearest_sentences, require_meaning
from credcheck.model.candidates import Candidate
from credcheck.model.errors import BadConfiguration, MissingExtra
from credcheck.model.settings import MatchSettings
from tests.cli.desk import write_stories
from tests.cli.running import credcheck
from tests.copy import article

pytestmark = pytest.mark.filterwarnings("ignore:Importing from 'sentence_transformers:DeprecationWarning")
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


def unread(texts: Sequence[str]) -> NDArray[np.float64]:
    """Encode every text alike, as a model does whose tokenizer is missing."""
    return np.ones((len(texts), 2))


def unnumbered(texts: Sequence[str]) -> NDArray[np.float64]:
    return np.full((len(texts), 2), np.nan)


def failing(texts: Sequence[str]) -> NDArray[np.float64]:
    raise TypeError(f"no tokenizer for {len(texts)} texts")


@pytest.mark.parametrize("encode", [unread, unnumbered, failing])
def test_a_model_that_cannot_tell_two_sentences_apart_is_a_fault_of_the_configuration(encode: Encode) -> None:
    with pytest.raises(BadConfiguration) as fault:
        require_meaning(encode, "models/empty")
    assert "its tokenizer may be missing" in fault.value.message
    assert "models/empty" in fault.value.message


def test_a_model_that_tells_sentences_apart_is_taken() -> None:
    require_meaning(by_subject, "models/subjects")


@pytest.mark.skipif(INSTALLED, reason="sentence-transformers is installed, so that nothing is missing")
def test_without_the_extra_the_remedy_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingExtra) as fault:
        load_encoder(str(tmp_path))
    assert "pip install 'credcheck[embed]'" in fault.value.hint


needs_extra = pytest.mark.skipif(not INSTALLED, reason="sentence-transformers is not installed: the `embed` extra")


@needs_extra
def test_a_folder_without_a_model_is_a_fault_of_the_configuration(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration) as fault:
        load_encoder(str(tmp_path))
    assert "holds no model that sentence-transformers can load" in fault.value.message


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Return the folder of a real model that was never trained: it knows a dozen words and a direction for each."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import StaticEmbedding
    from tokenizers import Tokenizer, models, pre_tokenizers

    words = "[UNK] the pier at lindholm is shut nobody may use landing stage rain fell on karat . from".split()
    tokenizer = Tokenizer(models.WordLevel({word: at for at, word in enumerate(words)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    torch.manual_seed(1)
    directions = torch.eye(len(words)).numpy()
    directions[words.index("landing")] = directions[words.index("pier")]
    folder = tmp_path / "models" / "tiny"
    SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=directions)]).save(str(folder))
    return folder


@needs_extra
def test_a_real_model_adds_a_sentence_that_shares_no_rare_word(model: Path) -> None:
    [pier, stage] = (
        extract_document(article(text, path=path))
        for path, text in (("a.txt", "Nobody may use the pier."), ("b.txt", "Nobody may use the landing."))
    )
    [[found]] = nearest_sentences([pier, stage], 1, load_encoder(str(model)), lambda _: True)
    assert found == [(1, 0)]


@needs_extra
def test_a_model_is_named_beside_the_configuration_and_changes_no_verdict(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = model.parents[1]
    write_stories(desk / "drafts")
    monkeypatch.chdir(desk)
    without = credcheck("report", "drafts", "--format", "json", "--min-match", "0")
    (desk / "credcheck.toml").write_text('[match]\nembed-model = "models/tiny"\n', encoding="utf-8")
    first, second = (credcheck("report", "drafts", "--format", "json", "--min-match", "0") for _ in range(2))
    assert first == second
    assert first.err == without.err == ""
    assert _verdicts(first.out) == _verdicts(without.out)


def _verdicts(report: str) -> list[str]:
    return [claim["support"] for article in json.loads(report)["articles"] for claim in article["claims"]]
