"""Outlets: names that are one outlet, and names that are not."""

import pytest

from credcheck.text.outlets import fold_outlet


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("AP", "The Associated Press"),
        ("the  Coast Courier", "COAST COURIER"),
        ("The Coast Courier", "Coast  COURIER"),
        ("BBC News", "British Broadcasting Corporation"),
        ("AFP", "Agence France-Presse"),
    ],
)
def test_one_outlet_has_one_spelling(name: str, other: str) -> None:
    assert fold_outlet(name) == fold_outlet(other)


def test_another_outlet_stays_another() -> None:
    assert fold_outlet("Coast Courier") != fold_outlet("Coast Courier Weekly")
    assert fold_outlet("AP") != fold_outlet("PA")
