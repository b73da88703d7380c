"""Character shingles beside slicing letter by letter."""

from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.text.shingles import character_shingles

TEXTS = st.lists(st.text("ab c.é港", max_size=14), min_size=1, max_size=6)


def slices(text: str, size: int) -> list[str]:
    letters = "".join(letter for letter in text if letter.isalnum())
    if not letters:
        return []
    return [letters[at : at + size] for at in range(max(1, len(letters) - size + 1))]


@given(TEXTS, st.integers(1, 6))
@settings(max_examples=150)
def test_two_shingles_are_one_where_their_letters_are(texts: list[str], size: int) -> None:
    found = character_shingles(texts, characters=size)
    wanted = [slices(text, size) for text in texts]
    assert [len(found.of(at)) for at in range(len(texts))] == [len(one) for one in wanted]
    names = {
        (name, value) for at, one in enumerate(wanted) for name, value in zip(one, found.of(at).tolist(), strict=True)
    }
    assert len({name for name, _ in names}) == len({value for _, value in names}) == len(names)


@given(TEXTS)
def test_a_text_has_the_same_shingles_alone_and_among_others(texts: list[str]) -> None:
    together = character_shingles(texts, characters=4)
    for at, text in enumerate(texts):
        assert together.of(at).tolist() == character_shingles([text], characters=4).of(0).tolist()
