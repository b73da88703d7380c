"""Who speaks each quotation: small copy of our own in, the speakers of its spoken quotations out, in order."""

import pytest

from credcheck.extract import extract_document
from credcheck.model.article import Article, Block, Role
from credcheck.model.statements import QuoteUse
from tests.copy import article


def speakers(story: Article) -> list[str | None]:
    """Return who speaks each quotation of speech, in reading order; None for one that is open."""
    return [quote.speaker for quote in extract_document(story).quotes if quote.use is QuoteUse.SPEECH]


BRITISH_MARKS = [
    ("“The quay is shut”, Tom Hale said.", ["Tom Hale"]),
    ("‘The quay is shut’, Tom Hale said.", ["Tom Hale"]),
    ("“The quay is shut!”, Tom Hale said.", ["Tom Hale"]),
    ("“The quay is shut”, Tom Hale told the council, “and it will stay shut.”", ["Tom Hale", "Tom Hale"]),
    ("But “the quay is shut”, Tom Hale said.", ["Tom Hale"]),
    ("‘The crews’ wives have had enough of this,’ said Lena Holt.", ["Lena Holt"]),
    ("‘The crews’ and ‘the wives of the crews,’ said Lena Holt.", ["Lena Holt", "Lena Holt"]),
    ("Tom Hale said they stayed 'till dawn. \"Get 'em home,\" he said. Rock 'n' roll was played.", ["Tom Hale"]),
    ("'Cos it rained, Tom Hale stayed. \"It was 'cos of the rain,\" he said.", ["Tom Hale"]),
]

SIGNED = [
    ("“We have waited ten years for this quay,” – Mayor Lena Holt", ["Lena Holt"]),
    ("“We have waited ten years for this quay.” (Lena Holt)", ["Lena Holt"]),
    ("“We have waited ten years for this quay” (Lena Holt, mayor of Ellis).", ["Lena Holt"]),
    ("“We have waited ten years for this quay.”\n\n— Lena van Holt, mayor", ["Lena van Holt"]),
    ("Tom Hale said no.\n\n“We have waited ten years for this quay.”\n\n— Lena Holt in Quay Notes", ["Lena Holt"]),
    ("“We have waited ten years for this quay,” Tom Hale said. (Lena Holt)", ["Tom Hale"]),
    ("“We have waited ten years for this quay.” (Reporting was slow.)", [None]),
]

QUOTED_AS = [
    ("“The pier is unsafe,” Nora Pike was quoted as saying.", ["Nora Pike"]),
    ("“The pier is unsafe,” Nora Pike was quoted as saying by Quay Radio.", ["Nora Pike"]),
    ("“It was over”, Nora Pike was quoted as telling friends.", ["Nora Pike"]),
    ("Nora Pike was quoted as saying: “The pier is unsafe for all of us.”", ["Nora Pike"]),
]

GUILLEMETS = [
    (
        "Léa Brun said: « We are ready. » Marc Oddo answered: « So are we. We leave at six. » Brun asked: « Why six? »",
        ["Léa Brun", "Marc Oddo", "Léa Brun"],
    ),
    ("» The ferry is late.\n» The bridge is shut.\n\n“It is,” Tom Hale said.", ["Tom Hale"]),
]

NAMES = [
    ("Dr. Martin King Jr. left. “It will close,” King said.", ["Martin King Jr."]),
    ("Judge Ann Pope ruled. “It is over,” Pope said.", ["Ann Pope"]),
    ("Sir John Bishop KC left. “It is over,” Sir John said. “It is late,” Bishop said.", ["John Bishop"] * 2),
    ("“It is over,” said Dr Jane Ward MBE. “It is late,” Ward added.", ["Jane Ward"] * 2),
    ("Louis “Duke” Farrow runs the kiosk. “It is over,” Farrow said.", ["Louis Farrow"]),
    ("“It is over,” said Louis (Duke) Farrow, who runs the kiosk.", ["Louis Farrow"]),
]

PRONOUNS = [
    ("Mrs. Holt said it was late. “The levee is old,” he said.", [None]),
    ("Mrs. Holt said it was late. “The levee is old,” she said.", ["Holt"]),
    ("A spokeswoman was there. She said no. “The levee is old,” he said.", [None]),
    ("Karl Dorn said it was late.\n\nAnn Lee met R. T. Cole in May. “It is safe,” she said.", ["Ann Lee"]),
    ("Carl Lund said it was late. Tom Hale left at noon. “It is safe,” he said.", ["Tom Hale"]),
    ("Carl Lund and Tom Hale left at noon. “It is safe,” he said.", [None]),
    ("Ms. Holt, who has long fought Carl Lund, rose. “I hardly know her,” he said.", ["Carl Lund"]),
    ("“It is safe,” said Lena Holt and Carl Lund.", ["Lena Holt and Carl Lund"]),
]


@pytest.mark.parametrize(("text", "expected"), [*BRITISH_MARKS, *SIGNED, *QUOTED_AS, *GUILLEMETS, *NAMES, *PRONOUNS])
def test_each_quotation_has_its_speaker_or_is_open(text: str, expected: list[str | None]) -> None:
    assert speakers(article(text)) == expected


def block_quote(*lines: str, before: str = "Nora Pike said the pier was shut.", after: str = "It rained.") -> Article:
    """Return an article with a block quote of these paragraphs between two sentences."""
    plain = article("\n\n".join((before, *lines, after)))
    blocks = [
        Block(block.span, Role.BODY, quoted=0 < number <= len(lines)) for number, block in enumerate(plain.blocks)
    ]
    return Article(path=plain.path, text=plain.text, source_map=plain.source_map, blocks=tuple(blocks))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["The harbour master is lying. Go and look.", "— Tom Hale (@tomhale) February 2, 2026"], "Tom Hale"),
        (["The harbour master is lying. Go and look.\n— Tom Hale, kiosk owner"], "Tom Hale"),
        (["We have waited ten long years.", "It is enough.", "Lena Holt, mayor"], "Lena Holt"),
        (["We have waited ten long years.", "– Lena Holt in the Quay Notes"], "Lena Holt"),
        (["We have waited ten long years.", "It is enough."], "Nora Pike"),
        (["We have waited ten long years."], "Nora Pike"),
    ],
)
def test_a_block_quote_goes_to_whoever_signs_it_else_to_the_speaker_before(lines: list[str], expected: str) -> None:
    story = block_quote(*lines)
    assert speakers(story) == [expected]


def test_a_signature_is_no_part_of_the_quotation_and_no_claim() -> None:
    story = block_quote("We have waited ten long years.", "— Lena Holt, the mayor of Port Ellis and a sailor")
    document = extract_document(story)
    assert [document.text_of(quote.span) for quote in document.quotes] == ["We have waited ten long years."]
    assert [document.text_of(claim.span) for claim in document.claims] == [
        "Nora Pike said the pier was shut.",
        "We have waited ten long years.",
    ]


def test_nobody_goes_on_speaking_behind_a_signed_quotation() -> None:
    story = block_quote("The pier bent. It was a bad day.", "— Tom Hale", after="“It rained all day on the quay.”")
    assert speakers(story) == ["Tom Hale", None]
