"""Embeddings, where the user names a model: sentences that mean what a claim means and share few of its words.

They add candidates and decide nothing: the score of a pair comes from its words. Off by default; the model is loaded
from a folder on this machine, and nothing is fetched.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Final

from credcheck.index.thresholds import MIN_COSINE, NEAREST
from credcheck.model.candidates import Candidate
from credcheck.model.errors import BadConfiguration, MissingExtra
from credcheck.model.statements import Document

_PROBE: Final = ("The pier is shut until June.", "Rain fell on the hills, and nobody came.")
_DIGITS: Final = 4
"""Of a cosine that count."""

Encode = Callable[[Sequence[str]], Any]
"""Texts in, an array of unit vectors out; shape (texts, dimensions)."""

Place = tuple[int, int]
"""(document of the field, sentence)."""


def load_encoder(folder: str) -> Encode:
    """Return the encoder of a sentence-transformers model in a local folder.

    Raises:
        BadConfiguration: the folder is not there, or holds no such model.
        MissingExtra: sentence-transformers is not installed.
    """
    if not Path(folder).is_dir():
        raise BadConfiguration(
            f"match.embed-model: {folder} is not a folder",
            hint="name the folder of a sentence-transformers model on this machine, or leave the key out",
        )
    try:
        from safetensors import SafetensorError
        from sentence_transformers import SentenceTransformer
        from transformers.utils.logging import disable_progress_bar
    except ImportError as missing:
        raise MissingExtra(
            "match.embed-model is set, and sentence-transformers is not installed",
            hint="pip install 'credcheck[embed]', or leave the key out",
        ) from missing
    disable_progress_bar()
    try:
        model = SentenceTransformer(folder, device="cpu", local_files_only=True)
    except (OSError, ValueError, LookupError, RuntimeError, TypeError, SafetensorError) as fault:
        reason, _, _ = str(fault).partition("\n")
        raise BadConfiguration(
            f"match.embed-model: {folder} holds no model that sentence-transformers can load ({reason})",
            hint="name the folder that its `save` wrote, or leave the key out",
        ) from fault

    def encode(texts: Sequence[str]) -> Any:
        return model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)

    require_meaning(encode, folder)
    return encode


def require_meaning(encode: Encode, folder: str) -> None:
    """Refuse an encoder that cannot tell two sentences apart: so does a model whose tokenizer is missing.

    Raises:
        BadConfiguration: encoding fails, or gives no numbers or the same ones for both.
    """
    import numpy as np

    try:
        first, second = np.asarray(encode(_PROBE), dtype=np.float64)
        told_apart = bool(np.isfinite([first, second]).all()) and not np.allclose(first, second)
    except (OSError, ValueError, LookupError, RuntimeError, TypeError, AttributeError):
        told_apart = False
    if not told_apart:
        raise BadConfiguration(
            f"match.embed-model: the model in {folder} cannot tell two sentences apart; its tokenizer may be missing",
            hint="name the folder that its `save` wrote, with every file in it, or leave the key out",
        )


def _places(field: Sequence[Document]) -> Iterator[Place]:
    return ((at, sentence.id) for at, one in enumerate(field) for sentence in one.sentences)


def nearest_sentences(
    field: Sequence[Document], drafts: int, encode: Encode, heard: Callable[[Place], bool]
) -> list[list[list[Place]]]:
    """Return, by draft and claim, the nearest sentences of other documents, nearest first; `heard` says which count."""
    import numpy as np

    places = list(filter(heard, _places(field)))
    if not places:
        return [[[] for _ in one.claims] for one in field[:drafts]]
    texts = [field[at].text_of(field[at].sentences[sentence].span) for at, sentence in places]
    asked = [[one.text_of(claim.span) for claim in one.claims] for one in field[:drafts]]
    # Most claims are whole sentences, and reports share sentences: each text is encoded once.
    row = {text: at for at, text in enumerate(dict.fromkeys((*texts, *chain.from_iterable(asked))))}
    vectors = np.asarray(encode(list(row)))
    beside = vectors[[row[text] for text in texts]]
    owners = np.array([at for at, _ in places])
    return [
        [_nearest(beside @ vectors[row[text]], owners != draft, places) for text in claims]
        for draft, claims in enumerate(asked)
    ]


def join_candidates(
    words: Sequence[Candidate], meaning: Sequence[Place], likeness: Callable[[Place], float]
) -> tuple[Candidate, ...]:
    """Return the candidates by words, and behind them those by meaning that are not among them."""
    known = {(one.document, one.sentence) for one in words}
    added = [Candidate(*place, likeness(place)) for place in meaning if place not in known]
    return (*words, *added)


def _nearest(similarity: Any, allowed: Any, places: Sequence[Place]) -> list[Place]:
    """Return the nearest places. Shapes: both arrays are (places,)."""
    import numpy as np

    # The last digits of a cosine hang on what else was encoded along with it.
    similarity = np.round(similarity, _DIGITS)
    order = np.lexsort((np.arange(len(places)), -similarity))
    near = [at for at in order.tolist() if allowed[at] and similarity[at] >= MIN_COSINE]
    return [places[at] for at in near[:NEAREST]]
