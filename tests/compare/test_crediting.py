"""How an article uses what it shares: quotation, credit, furniture, table, roll of names, or none of them."""

from dataclasses import replace

import pytest

from credcheck.compare.copies.align_passages import Run
from credcheck.compare.copies.passage_use import Reused, Use, classify
from credcheck.compare.copies.words import read_words
from credcheck.model.article import Block, Role
from credcheck.model.evidence import PassageUse
from credcheck.text.outlets import fold_outlet
from credcheck.text.span import Span
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
    ours, theirs = classify(run, a, b, standing=standing, quotes=quotes)
    return ours.use, theirs.use


def credits_all(one: Reused) -> bool:
    """Return whether an article credits the whole of its text, whoever shares it."""
    return Span(0, len(one.article.text)) in one.credits(article("Forty boats.", outlet="Varn Weekly"))


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
    assert credits_all(reused(f"{line}\n\nForty boats stayed in port."))


def test_an_agency_behind_the_last_full_stop_signs_the_whole_text() -> None:
    assert credits_all(reused("Forty boats stayed in port. Reuter"))
    assert credits_all(reused("“Forty boats stayed in port.” REUTERS\n"))
    assert not credits_all(reused("Forty boats stayed in port. Reuter\n\nThe rest sailed."))
    assert not credits_all(reused("Forty boats stayed in port, says Reuter"))


@pytest.mark.parametrize(
    "line",
    [
        "The harbour map (apart from the north mole) is new.",
        "Reuters declined to comment on the sale of its Lindholm office.",
        "The AP was in port, and so was the AFP, he said.",
        "The tunnel was used by smugglers, and the word is used with care.",
        "The map was drawn from memory and used from then on.",
        "The first mate appeared in court.",
        "Jo Lind contributed to this report from Varn.",
        "The story is about a whale.",
        "Efe Aydin rowed home.",
    ],
)
def test_a_sentence_about_an_agency_or_a_report_credits_nobody(line: str) -> None:
    assert not credits_all(reused(line))


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
    assert credits_all(reused("Forty boats stayed in port.", byline=byline)) is credited


@pytest.mark.parametrize(
    ("text", "outlet", "named"),
    [
        ("The fee doubled, according to the Quay Ledger.", "Quay Ledger", True),
        ("She told Quay Ledger so.", "QUAY LEDGER", True),
        ("The sum was first reported by the QUAY   LEDGER.", "Quay Ledger", True),
        ("Source: Quay Ledger", "Quay Ledger", True),
        ("The Quay Ledger has forty readers.", "Quay Ledger", False),
        ("It was in the Quay Ledgers.", "Quay Ledger", False),
        ("A photo of QT", "QT", False),
        ("A photo via QTV", "QTV", True),
        ("A photo via Q.V", "QxV", False),
        ("A photo via QxV", "Q.V", False),
        ("The fee doubled, according to the board.", "", False),
    ],
)
def test_an_outlet_is_credited_by_its_name_behind_a_word_of_credit(text: str, outlet: str, named: bool) -> None:
    assert reused(text).names(fold_outlet(outlet)) is named


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
    assert uses(a, reused(f"Notice: {SHARED}.")) == (QUOTED, UNCREDITED)


def test_what_a_reporting_verb_and_a_colon_introduce_is_quoted_without_marks() -> None:
    plain = reused(f"Notice: {SHARED}.")
    assert uses(reused(f"The order reads: {SHARED}."), plain) == (QUOTED, UNCREDITED)
    assert uses(reused(f"The board said in a letter:\n\n{SHARED}."), plain) == (QUOTED, UNCREDITED)
    assert uses(reused(f"Remember this: {SHARED}."), plain) == (UNCREDITED, UNCREDITED)


@pytest.mark.parametrize(
    "paragraph",
    [
        (
            "“We heard by letter that the quay is to close for the whole winter,” said Brandt, who has sold fish here "
            "since 1988, “and nobody asked what it would cost the families who live from it.”"
        ),
        (
            "Brandt told the crowd in the hall: “We heard by letter that the quay is to close for the whole winter, "
            "and nobody asked what it would cost the families who live from it.”"
        ),
        (
            "‘We heard by letter that the quay is to close for the whole winter,’ Brandt said. ‘Nobody asked what it "
            "would cost the families who live from it, and nobody will.’"
        ),
        (
            "““We heard by letter that the quay is to close for the whole winter,” Ms. Brandt said to the crowd in the "
            "hall. “Nobody asked what it would cost the families who live from it.””"
        ),
    ],
)
def test_a_quotation_with_its_attribution_before_between_or_behind_is_quoted_whatever_the_other_marks(
    paragraph: str,
) -> None:
    release = "".join(letter for letter in paragraph if letter not in "“”‘’")
    ours, theirs = reused(paragraph), reused(release)
    count = len(ours.words)
    first, _ = classify(Run(0, count, 0, count, count), ours, theirs, standing=False, quotes=True)
    assert first == Use(QUOTED)


def test_a_lead_in_that_reports_something_of_its_own_is_no_attribution() -> None:
    lead = (
        "The final wording is not to be published before the members of the harbour board have met again in the middle "
        "of October, and the first draft called on the town to “pay for what the storm has broken on the quay.”"
    )
    ours, theirs = reused(lead), reused(lead)
    count = len(ours.words)
    first, _ = classify(Run(0, count, 0, count, count), ours, theirs, standing=False, quotes=True)
    assert first.use is UNCREDITED
    taken = ours.article.text[ours.words.starts[first.first] : ours.words.ends[first.last]]
    assert (taken.split()[0], taken.split()[-1], first.taken) == ("The", "to", 32)


def test_a_passage_is_quoted_where_what_is_left_is_a_few_words_or_a_fifth() -> None:
    words = [f"w{chr(97 + at % 26) * (1 + at // 26)}" for at in range(70)]

    def use(marked: int, of: int) -> PassageUse:
        text = f"“{' '.join(words[:marked])}” {' '.join(words[marked:of])}."
        ours, _ = classify(Run(0, of, 0, of, of), reused(text), reused(text), standing=False, quotes=True)
        return ours.use

    assert [use(9, 20), use(8, 20)] == [QUOTED, UNCREDITED]
    assert [use(57, 70), use(55, 70)] == [QUOTED, UNCREDITED]


def test_a_long_rest_is_taken_however_much_is_quoted_beside_it() -> None:
    words = [f"w{chr(97 + at % 26) * (1 + at // 26)}" for at in range(150)]
    text = f"“{' '.join(words[:125])}” {' '.join(words[125:])}."
    ours, _ = classify(Run(0, 150, 0, 150, 150), reused(text), reused(text), standing=False, quotes=True)
    assert (ours.use, ours.taken, ours.first, ours.last) == (UNCREDITED, 25, 125, 149)


def test_words_that_differ_are_not_taken() -> None:
    text = " ".join(f"w{chr(97 + at % 26) * (1 + at // 26)}" for at in range(40))
    run = Run(0, 40, 0, 40, 36, gaps=((10, 14, 10, 14),))
    ours, theirs = classify(run, reused(text), reused(text), standing=False, quotes=True)
    assert (ours.taken, theirs.taken) == (36, 36)


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
    item = Block(Span(plain.text.index(SHARED), plain.text.index(" and pay")), listed=True)
    changed = Block(block.span, Role.BOILERPLATE) if kind == "role" else item
    noted = replace(plain, blocks=(changed,))
    pair = (Reused(noted), Reused(plain)) if side == 0 else (Reused(plain), Reused(noted))
    assert uses(*pair) == (BOILERPLATE, BOILERPLATE)


def test_an_item_of_a_list_that_is_as_long_as_a_sentence_is_copy_like_any_other() -> None:
    plain = article(f"The board says {SHARED}.")
    listed = replace(plain, blocks=(replace(plain.blocks[0], listed=True),))
    assert uses(Reused(listed), Reused(plain)) == (UNCREDITED, UNCREDITED)


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
