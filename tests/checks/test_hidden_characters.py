"""COP902: what cannot be seen or passes for another letter, named and placed; what a language needs is left alone."""

import pytest

from tests.checks.documents import ALONE, document, judge


def found(text: str) -> list[tuple[str, str]]:
    """Return what COP902 flags: the piece of text, and the message."""
    return [(one.quoted, one.message) for one in judge("COP902", document(text), ALONE)]


def test_a_hidden_character_is_shown_by_name_and_place_once_however_often_it_stands() -> None:
    [finding] = judge(
        "COP902", document("The dra\u200bwbridge jam\u200bmed.\n\nIt is shut, Renwick\u200b said."), ALONE
    )
    assert finding.quoted == "dra\u200bwbridge"
    assert finding.message == (
        "ZERO WIDTH SPACE (U+200B) in “drawbridge”, 3 places. Readers cannot see it; remove or replace it."
    )
    assert [one.text for one in finding.related] == ["jam\u200bmed.", "Renwick\u200b"]
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The drawb\u200cridge", ["ZERO WIDTH NON-JOINER"]),
        ("The drawb\u2060ridge\ufeff", ["WORD JOINER", "ZERO WIDTH NO-BREAK SPACE"]),
        ("The \u202edrawbridge\u202c", ["RIGHT-TO-LEFT OVERRIDE", "POP DIRECTIONAL FORMATTING"]),
        ("The draw\ufe0fbridge", ["VARIATION SELECTOR-16"]),
        ("The draw\u2800bridge", ["BRAILLE PATTERN BLANK"]),
        ("The draw\u034fbridge", ["COMBINING GRAPHEME JOINER"]),
        ("The draw\U000e0041bridge", ["TAG LATIN CAPITAL LETTER A"]),
        ("The drаwbridge", ["CYRILLIC SMALL LETTER A"]),
        ("The drawbridgе", ["CYRILLIC SMALL LETTER IE"]),
        ("Тhe drawbridge", ["CYRILLIC CAPITAL LETTER TE"]),
        ("The hαrbour", ["GREEK SMALL LETTER ALPHA"]),
    ],
)
def test_each_is_called_by_its_name(text: str, names: list[str]) -> None:
    assert sorted(message.split(" (U+")[0] for _, message in found(text)) == sorted(names)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffThe drawbridge jammed.",
        "Le pont est fermé\u202f: «\u202fjusqu’en juin\u202f», dit-on.",
        "او می\u200cرود و کتاب\u200cها را می\u200cخواند.",
        "क्\u200dषमा और र्\u200dय",
        "ภาษา\u200bไทย",
        "The Hebrew daily \u2067הארץ\u2069 had it.",
        "Keycap 1\ufe0f\u20e3, a heart \u2764\ufe0f, a cook \U0001f469\u200d\U0001f373.",
        "Курс IT-компании вырос, SMSки ушли.",
        "The αβ T-cells, TNFα, PPARγ and 5 kΩ.",
        "Straße, naïve, Łódź, İstanbul and Tiếng Việt.",
        "Schiff\u00adfahrt",
        "東京\U000e0100都と漢字",
    ],
)
def test_what_a_language_a_science_or_an_emoji_needs_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_house_style_may_allow_a_character() -> None:
    text = "The drawb\u200bridge"
    assert judge("COP902", document(text), ALONE, allow=("ZERO WIDTH SPACE",)) == []
