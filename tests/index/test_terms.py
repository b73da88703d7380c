"""Terms and candidates: which words are compared, and which sentences a claim meets."""

from math import sqrt

from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract import extract_document
from credcheck.index.recalled import Recalled
from credcheck.index.terms.acronyms import find_acronyms, spell_out
from credcheck.index.terms.background import background_weights
from credcheck.index.terms.claim_terms import claim_candidates
from credcheck.index.terms.sentence_index import SentenceIndex
from credcheck.index.thresholds import MIN_SENTENCE_LIKENESS
from credcheck.model.candidates import Candidates, Weights, WeightTable, Worded
from credcheck.model.settings import MatchSettings
from credcheck.text.terms import Term, find_terms, term_key
from tests.copy import article


def keys(text: str) -> list[str]:
    return [term.key for term in find_terms(text)]


def candidates(*texts: str, drafts: int = 1) -> Candidates:
    field = [extract_document(article(text, path=f"{at}.txt")) for at, text in enumerate(texts)]
    return claim_candidates(field, drafts=drafts, recalled=Recalled(), settings=MatchSettings())


def test_a_term_is_folded_stemmed_and_free_of_function_words() -> None:
    assert keys("The engineers’ surveys of Lindholm’s piers") == ["engin", "survey", "lindholm", "pier"]


def test_numerals_and_thousands_are_figures() -> None:
    assert keys("Twelve of 1,400 workers") == ["12", "1400", "worker"]


def test_words_that_reporters_swap_are_one_term() -> None:
    assert keys("quake") == keys("earthquakes")
    assert keys("killed") == keys("deaths")
    assert term_key("funding") == term_key("appropriations")


def test_accents_and_dots_do_not_matter() -> None:
    assert keys("Place Vendôme") == keys("Place Vendome")
    assert keys("P.J. Moen") == keys("PJ Moen")


def test_a_term_knows_its_place_and_its_capital() -> None:
    [first, second] = find_terms("The pier at Lindholm", at=10)
    assert (first.key, first.capital, first.span.start) == ("pier", False, 14)
    assert (second.key, second.capital, second.span.start) == ("lindholm", True, 22)


@given(st.text(max_size=200))
def test_any_text_has_terms_inside_it(text: str) -> None:
    for term in find_terms(text):
        assert term.key
        assert 0 <= term.span.start < term.span.end <= len(text)


def test_rare_words_tell_more_than_common_ones() -> None:
    weights = Weights(background_weights())
    assert weights.of("year") < weights.of("magnitud") < weights.of("lindholm")
    named = Weights(background_weights(), names=frozenset({"lindholm"}))
    assert named.of("lindholm") == 2 * weights.of("lindholm")


def _spelled(*texts: str) -> list[list[str]]:
    documents = [[find_terms(text)] for text in texts]
    acronyms = find_acronyms(texts, documents)
    return [
        [term.key for term in spell_out(text, terms[0], acronyms)] for text, terms in zip(texts, documents, strict=True)
    ]


def test_an_acronym_is_read_as_the_words_of_its_name() -> None:
    [short, _] = _spelled("The LHB closed the pier", "The Lindholm Harbour Board met on Monday")
    assert short == ["lindholm", "harbour", "board", "close", "pier"]


def test_an_acronym_that_nobody_spells_out_stays() -> None:
    [short, _] = _spelled("The LHB closed the pier", "The harbour board met on Monday")
    assert short[0] == "lhb"


def test_a_headline_in_capitals_holds_no_acronyms() -> None:
    [loud, _] = _spelled("LHB SHUTS PIER", "The Lindholm Harbour Board met on Monday")
    assert loud[0] == "lhb"


def test_a_claim_meets_the_sentences_that_share_its_rare_words() -> None:
    found = candidates(
        "The ferry Stella Maris struck the pier in Lindholm.",
        "Rain fell on Karat. The Stella Maris hit the Lindholm pier on Sunday.",
    )
    [[best]] = found.beside[0]
    assert (best.document, best.sentence) == (1, 1)
    assert 0.3 < best.likeness <= 1.0
    assert found.affinity[0][1] > 0.3


def test_a_claim_never_meets_its_own_article() -> None:
    found = candidates("The pier in Lindholm is shut. The pier in Lindholm was shut on Sunday.", "Rain fell on Karat.")
    assert found.beside[0] == ((), ())


def test_only_drafts_have_claims_to_hold() -> None:
    found = candidates("The pier in Lindholm is shut.", "The pier in Lindholm is shut for repairs.", drafts=2)
    assert [len(claims) for claims in found.claims] == [1, 1]
    assert found.beside[0][0][0].document == 1
    assert found.beside[1][0][0].document == 0


WORDS = st.lists(
    st.sampled_from("pier ferry harbour storm Lindholm Varn 12 board pilot tug".split()), min_size=1, max_size=6
)


@given(WORDS, st.lists(WORDS, min_size=1, max_size=12))
def test_the_index_finds_what_a_look_at_every_sentence_finds(claim: list[str], sentences: list[list[str]]) -> None:
    table = WeightTable(Weights(background_weights()).of)

    def weigh(words: list[str]) -> Worded:
        terms: tuple[Term, ...] = find_terms(" ".join(words))
        held = frozenset(term.key for term in terms)
        return Worded(terms, held, table.total(held))

    ours, field = weigh(claim), [[weigh(words)] for words in sentences]
    found = SentenceIndex(field, table).likeliest(ours, limit=50, leave_out=-1)
    slow = {}
    for at, [theirs] in enumerate(field):
        likeness = table.total(ours.keys & theirs.keys) / sqrt(ours.weight * theirs.weight)
        if likeness >= MIN_SENTENCE_LIKENESS:
            slow[at] = likeness
    assert {one.document for one in found} == set(slow)
    assert all(abs(one.likeness - slow[one.document]) < 1e-9 for one in found)
    assert list(found) == sorted(found, key=lambda one: (-one.likeness, one.document))
