"""How an article uses what it shares: quotation, credit, furniture, table, roll of names, or none of them."""

from dataclasses import replace

import pytest

from credcheck.compare.copies.align_passages import Run
from credcheck.compare.copies.passage_use import Reused, classify
from credcheck.compare.copies.words import read_words
from credcheck.model.article import Block, Role
from credcheck.model.evidence import PassageUse
from tests.copy import article

SHARED = "crews must land their catch across the bay from Monday and pay for the crossing themselves"
UNCREDITED, CREDITED = PassageUse.UNCREDITED, PassageUse.CREDITED
BOILERPLATE, QUOTED = PassageUse.BOILERPLATE, PassageUse.QUOTED


def reused(text: str, *, outlet: str | None = None, byline: str | None = None) -> Reused:
    return Reused(replace(article(text, outlet=outlet), byline=byline))


def uses(
    a: Reused, b: Reused, words: str = SHARED, *, standing: bool = False, quotes: bool = True
) -> tuple[PassageUse, PassageUse]:
    """Return how both use the words, where these first stand in each."""
    count = len(read_words(words))
    first, other = (len(read_words(one.article.text[: one.article.text.index(words)])) for one in (a, b))
    run = Run(first, first + count, other, other + count, count)
    return classify(run, a, b, standing=standing, quotes=quotes)


@pytest.mark.parametrize(
    "line",
    [
        "LINDHOLM (Reuters) — The crews met at noon.",
        "The crews met at noon ( AFP ).",
        "The crews met at noon.\nSource: dpa",
        "The crews met at noon.\n© 2026 Kyodo News",
        "The crews met at noon.\nCopyright 2026 by The Associated Press",
        "The crews met at noon.\nBy Bloomberg.",
        "The crews met at noon.\nby AFP",
        "Jo Lind contributed to this report from Varn.",
        "This piece first appeared in the Varn Ledger.",
        "Originally published by the Varn Ledger.",
        "Republished under a licence of the Varn Ledger.",
        "Reprinted with permission.",
        "Used by permission.",
        "Photographs and text used under licence.",
        "Used here with the kind permission of the Varn Ledger.",
        "This story was produced in partnership with the Varn Ledger.",
        "This article is distributed by the Varn Ledger.",
    ],
)
def test_a_line_that_names_an_agency_or_where_it_ran_first_credits_the_whole_text(line: str) -> None:
    assert reused(f"{line}\n\nForty boats stayed in port.").credits_agency


def test_an_agency_behind_the_last_full_stop_signs_the_whole_text() -> None:
    assert reused("Forty boats stayed in port. Reuter").credits_agency
    assert reused("“Forty boats stayed in port.” REUTERS\n").credits_agency
    assert not reused("Forty boats stayed in port. Reuter\n\nThe rest sailed.").credits_agency
    assert not reused("Forty boats stayed in port, says Reuter").credits_agency


@pytest.mark.parametrize(
    "line",
    [
        "The harbour map (apart from the north mole) is new.",
        "Reuters declined to comment on the sale of its Lindholm office.",
        "The AP was in port, and so was the AFP, he said.",
        "The tunnel was used by smugglers, and the word is used with care.",
        "The map was drawn from memory and used from then on.",
        "The first mate appeared in court.",
        "The story is about a whale.",
        "Efe Aydin rowed home.",
    ],
)
def test_a_sentence_about_an_agency_or_a_report_credits_nobody(line: str) -> None:
    assert not reused(line).credits_agency


@pytest.mark.parametrize(
    ("byline", "credited"),
    [
        ("AP", True),
        ("By Ana Ruiz, Associated Press", True),
        ("by Jo Lind, reuters", True),
        ("(AFP)", True),
        ("Ana Ruiz", False),
        ("April Efendi", False),
        ("Ana Ruiz for AP", False),
        ("", False),
        (None, False),
    ],
)
def test_a_byline_credits_an_agency_where_it_opens_with_it(byline: str | None, credited: bool) -> None:
    assert reused("Forty boats stayed in port.", byline=byline).credits_agency is credited


@pytest.mark.parametrize(
    ("text", "outlet", "named"),
    [
        ("The fee doubled, according to the Quay Ledger.", "Quay Ledger", True),
        ("She told Quay Ledger so.", "QUAY LEDGER", True),
        ("The sum was first reported by the QUAY   LEDGER.", "Quay Ledger", True),
        ("Source: Quay Ledger", "Quay Ledger", True),
        ("The Quay Ledger has forty readers.", "Quay Ledger", False),
        ("It was in the Quay Ledgers.", "Quay Ledger", False),
        ("A photo via QT", "QT", False),
        ("A photo via QTV", "QTV", True),
        ("A photo via Q.V", "QxV", False),
        ("A photo via QxV", "Q.V", False),
        ("The fee doubled, according to the board.", None, False),
        ("The fee doubled, according to the board.", "", False),
    ],
)
def test_an_outlet_is_credited_by_its_name_behind_a_word_of_credit(text: str, outlet: str | None, named: bool) -> None:
    assert reused(text).names(outlet) is named


def test_quotations_end_with_their_paragraph_and_block_quotes_are_quotations() -> None:
    text = "“We heard by letter,” she said. “Then nothing\n\nNobody else “spoke”.\n\nA whole block."
    one = article(text)
    marked = replace(one, blocks=(*one.blocks[:-1], replace(one.blocks[-1], quoted=True)))
    assert [span.of(text) for span in Reused(marked).quotations] == [
        "“We heard by letter,”",
        "“Then nothing",
        "“spoke”",
        "A whole block.",
    ]


def test_a_blank_line_with_spaces_parts_paragraphs_too() -> None:
    text = "He said “no\n \t\nand left the “quay” behind"
    assert [span.of(text) for span in Reused(article(text)).quotations] == ["“no", "“quay”"]


def test_what_neither_quotes_nor_credits_is_taken_by_both() -> None:
    assert uses(reused(f"The board says {SHARED}."), reused(f"Notice: {SHARED}.")) == (UNCREDITED, UNCREDITED)


def test_a_quotation_in_both_is_quoted_unless_the_settings_say_otherwise() -> None:
    a, b = reused(f"“{SHARED},” she said."), reused(f"He read: “{SHARED}”")
    assert uses(a, b) == (QUOTED, QUOTED)
    assert uses(a, b, quotes=False) == (UNCREDITED, UNCREDITED)
    assert uses(a, reused(f"He read: {SHARED}.")) == (UNCREDITED, UNCREDITED)


def test_four_fifths_of_a_passage_between_marks_are_a_quotation_and_less_is_not() -> None:
    words = "one two three four five six seven eight nine ten".split()

    def marked(count: int) -> Reused:
        return reused(f"“{' '.join(words[:count])}” {' '.join(words[count:])}.")

    run = Run(0, 10, 0, 10, 10)
    assert classify(run, marked(8), marked(8), standing=False, quotes=True) == (QUOTED, QUOTED)
    assert classify(run, marked(7), marked(8), standing=False, quotes=True) == (UNCREDITED, UNCREDITED)
    assert classify(run, marked(8), marked(7), standing=False, quotes=True) == (UNCREDITED, UNCREDITED)


def test_an_agency_line_clears_its_own_side_alone_and_a_named_outlet_clears_both() -> None:
    plain = reused(f"Notice: {SHARED}.", outlet="Quay Ledger")
    wire, named = reused(f"LINDHOLM (AP) — Now {SHARED}."), reused(f"According to the Quay Ledger, {SHARED}.")
    assert uses(wire, plain) == (CREDITED, UNCREDITED)
    assert uses(plain, wire) == (UNCREDITED, CREDITED)
    assert uses(named, plain) == uses(plain, named) == (CREDITED, CREDITED)


def test_standing_text_is_furniture_before_it_is_anything_else() -> None:
    a, b = reused(f"“{SHARED},” she said (AP)."), reused(f"“{SHARED}”")
    assert uses(a, b, standing=True) == (BOILERPLATE, BOILERPLATE)


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("kind", ["role", "listed"])
def test_what_one_reader_took_for_furniture_is_furniture_in_both(side: int, kind: str) -> None:
    plain = article(f"The board says {SHARED}.")
    [block] = plain.blocks
    changed = Block(block.span, Role.BOILERPLATE) if kind == "role" else replace(block, listed=True)
    noted = replace(plain, blocks=(changed,))
    pair = (Reused(noted), Reused(plain)) if side == 0 else (Reused(plain), Reused(noted))
    assert uses(*pair) == (BOILERPLATE, BOILERPLATE)


def test_a_passage_is_a_table_from_a_quarter_of_its_words_with_a_digit_on() -> None:
    three = "cod 41 and haddock 39 went up while plaice 28 and dab"
    assert len(three.split()) == 12
    assert uses(reused(three), reused(three), three) == (BOILERPLATE, BOILERPLATE)
    assert uses(reused(f"{three} off"), reused(f"{three} off"), f"{three} off") == (UNCREDITED, UNCREDITED)


def test_a_passage_is_a_roll_from_three_quarters_of_names_on() -> None:
    roll = "Ana Ruiz Jo Lind Olga Brandt and mates"
    assert uses(reused(roll), reused(roll), roll) == (BOILERPLATE, BOILERPLATE)
    assert uses(reused(f"{roll} too"), reused(f"{roll} too"), f"{roll} too") == (UNCREDITED, UNCREDITED)


def test_a_passage_in_capitals_is_no_roll_but_initials_are() -> None:
    loud = "THE HARBOUR IS CLOSED TO ALL BOATS FROM TODAY"
    assert uses(reused(loud), reused(loud), loud) == (UNCREDITED, UNCREDITED)
    roll = "A Ruiz J Lind O Brandt E Varn"
    assert uses(reused(roll), reused(roll), roll) == (BOILERPLATE, BOILERPLATE)
