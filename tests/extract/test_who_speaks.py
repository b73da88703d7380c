"""Who speaks each quotation: small copy of our own in, the speakers of its spoken quotations out, in order."""

import pytest

from credcheck.extract import extract_document
from credcheck.model.article import Article, Block, Role
from credcheck.model.statements import QuoteUse
from credcheck.text.span import Span
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


LABELS = [
    ("A statement from Lena Holt, the mayor:\n\n“We have waited ten years for this.”", ["Lena Holt"]),
    ("From the desk of John Dorn, chief analyst at Quay Research:\n\n“The price will fall.”", ["John Dorn"]),
    ("Statement by Lena Holt, mayor of Ellis: “We have waited enough.”", ["Lena Holt"]),
    ("Lena Holt (mayor): “We have waited too long.”", ["Lena Holt"]),
    ("Lena Holt, the mayor: “We have waited too long.”", ["Lena Holt"]),
    ("Tom Hale left. He added,\n\n“It is a mess and I am sick of it.”", ["Tom Hale"]),
    ("Tom Hale rose. He said:\n\n“It is a mess.”\n\nThe hall was full.\n\n“Sit down,” it heard.", ["Tom Hale", None]),
    ("Harbour fees, fines and dues: “We have waited too long.”", [None]),
]

GAPPED = [
    ("Nora Pike called it “a disgrace”, Tom Hale “a triumph”.", ["Nora Pike", "Tom Hale"]),
    ("Nora Pike spoke of “a world first” and Tom Hale of “a gift to all.”", ["Nora Pike", "Tom Hale"]),
    ("Nora Pike said “no, never”, Tom Hale “yes, at once”.", ["Nora Pike", "Tom Hale"]),
    ("Nora Pike called the pier “a disgrace” and the plan “a gift to all.”", ["Nora Pike", "Nora Pike"]),
]

CROWDS = [
    ("Lena Holt rose. “Ellis out! Ellis out!” chanted the crowd.", ["crowd"]),
    ("Lena Holt rose. The crowd broke into chants of “Holt must go!”", ["crowd"]),
    ("Lena Holt left to chants of “Shame on you!” from protesters.", ["protesters"]),
    ("Lena Holt said no. There were shouts of “no more of this” in the hall.", [None]),
    ("“He was drunk,” the court heard.", [None]),
]

NAMES_THAT_ARE_SMALL_WORDS = [
    ("“It is over,” said Will Doyle. “I saw it,” Doyle added.", ["Will Doyle", "Will Doyle"]),
    ("Will Doyle left. “It is over,” he said.", ["Will Doyle"]),
]


@pytest.mark.parametrize(("text", "expected"), [*LABELS, *GAPPED, *CROWDS, *NAMES_THAT_ARE_SMALL_WORDS])
def test_what_stands_in_place_of_a_clause_gives_the_speaker(text: str, expected: list[str | None]) -> None:
    assert speakers(article(text)) == expected


def turns(text: str) -> list[tuple[str | None, str]]:
    """Return who speaks and what, for each attribution of a text."""
    document = extract_document(article(text))
    return [(one.speaker, " ".join(map(document.text_of, one.content))) for one in document.attributions]


def test_a_transcript_gives_each_paragraph_to_its_label() -> None:
    text = "Lena Holt met the board.\n\nHOLT: The ferry is late. It was late in May.\n\nHALE: That is not true. It ran."
    assert turns(text) == [
        ("Lena Holt", "The ferry is late It was late in May."),
        ("Hale", "That is not true It ran."),
    ]


def test_an_interview_gives_each_answer_to_the_person_asked() -> None:
    text = (
        "Lena Holt runs the quay.\n\nQuay Notes: How long have you waited?\n\nLena Holt: We have waited ten years. "
        "It is enough.\n\nQuay Notes: What now?\n\nLena Holt: Now we build. It will take a year."
    )
    assert turns(text) == [
        ("Lena Holt", "We have waited ten years It is enough."),
        ("Lena Holt", "Now we build It will take a year."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boat sank at dawn, the inquest heard.", [(None, "The boat sank at dawn")]),
        ("The Ellis crown court heard that the boat sank.", [(None, "that the boat sank")]),
        ("Tom Hale heard that the boat sank.", []),
        ("The report puts the cost at $4 million.", [(None, "the cost at $4 million")]),
        ("Tom Hale put the toll between 10 and 20.", [("Tom Hale", "the toll between 10 and 20")]),
        ("Tom Hale put the vase at the door.", []),
        ("The late-night talk show host left.", []),
        ("Tom Hale assumed the presidency in June.", []),
        ("A package addressed to Tom Hale was found.", []),
    ],
)
def test_a_cue_reports_only_where_it_is_one(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert turns(text) == expected


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The ferry firm did not respond to a request for comment.", 0),
        ("Tom Hale declined to comment on Monday.", 0),
        ("Tom Hale could not immediately be reached.", 0),
        ("Quay Lines has been asked for comment.", 0),
        ("Tom Hale, who declined to comment on the sale, said the pier was shut.", 1),
        ("The brakes did not respond, and the ferry hit the wall of the dock.", 1),
    ],
)
def test_who_gives_no_answer_makes_no_claim(text: str, claims: int) -> None:
    assert len(extract_document(article(text)).claims) == claims


def said(text: str) -> list[tuple[str, str, str]]:
    """Return the source, the cue and the content of each attribution, as the article writes them."""
    document = extract_document(article(text))

    def words(spans: tuple[Span, ...]) -> str:
        return " | ".join(map(document.text_of, spans))

    return [(words(one.source), words(one.cue), words(one.content)) for one in document.attributions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The unions that have endorsed him say they believe the board.",
            [("The unions that have endorsed him", "say", "they believe the board")],
        ),
        (
            "The Ohio Republican survived five years in jail and says it was wrong.",
            [("The Ohio Republican", "says", "it was wrong")],
        ),
        (
            "Tom Hale rebuked critics who say the plan is bad.",
            [("Tom Hale", "rebuked", "critics who say the plan is bad"), ("critics | who", "say", "the plan is bad")],
        ),
        (
            "Tom Hale used to boast that he had won, but on Tuesday he said it was over.",
            [("Tom Hale", "used to boast", "that he had won"), ("he", "said", "it was over")],
        ),
        ("The answer, the partner told them, was simple.", [("the partner", "told them", "The answer | was simple")]),
        ("All the races are close, a Quay poll shows.", [("a Quay poll", "shows", "All the races are close")]),
        ("Hale described himself as her “whisperer.”", [("Hale", "described", "himself as her “whisperer.”")]),
        (
            "The bill was called the “worst ever” by Holt.",
            [("Holt", "was called", "The bill | the “worst ever”")],
        ),
        (
            "Asked by Holt to respond to the claim, Hale said no.",
            [("Holt", "Asked", "to respond to the claim"), ("Hale", "said", "no.")],
        ),
        (
            "Asked on Monday whether it was late, Hale said no.",
            [("", "Asked", "on Monday whether it was late"), ("Hale", "said", "no.")],
        ),
        (
            "When the crowd grew, Hale rose and joked, “You are being silly,” and left.",
            [("Hale", "joked", "“You are being silly,”")],
        ),
        ("Hale said Thursday his worry is that it is late.", [("Hale", "said", "his worry is that it is late")]),
        (
            "Hale, who was raised in Leeds, also on Quay News defended the cuts.",
            [("Hale, who was raised in Leeds", "defended", "the cuts")],
        ),
        (
            "A statement issued by aides on Friday after court records indicated a plea was short.",
            [("court records", "indicated", "a plea was short")],
        ),
        ("Long on Monday denied that it was late.", [("Long on Monday", "denied", "that it was late")]),
        ("A group called Quay Watch issued a note.", []),
        ("Only one senator faces a serious primary challenge: Lena Holt.", []),
        ("Democrats tried to steal back any edge.", []),
        ("They met a board that would give time to address the fees.", []),
        ("Lund and Holt hold greater appeal to voters of the left.", []),
        ("Attacking Lena Holt, his rival, and taking aim at the court struck a new tone.", []),
        (
            "Tom Hale unfortunately distorts her record by implying that she did not serve.",
            [("Tom Hale", "implying", "that she did not serve")],
        ),
        ("Hale has vowed not to buy it.", [("Hale", "has vowed", "not to buy it")]),
        ("“It is late.” Hale said.", [("Hale", "said", "“It is late.”")]),
        (
            "The pier is shut, said two people familiar with the test who asked not to be named.",
            [("two people familiar with the test who asked not to be named", "said", "The pier is shut")],
        ),
        (
            "At noon, the quay was shut, said Nora Pike, the harbour master.",
            [("Nora Pike, the harbour master", "said", "At noon, the quay was shut")],
        ),
    ],
)
def test_source_cue_and_content_are_cut_where_an_editor_would(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("History shows that limits work.", []),
        ("Time will tell whether they hold.", []),
        ("Nobody has said that the fund is empty.", []),
        ("The internet says that the pier will fall.", []),
        ("But experience shows that limits do two things.", []),
        ("“It is over,” said Time.", [("Time", "“It is over,”")]),
        (
            "Hale led Holt by 49% to 36% in a late July Quay Radio poll. He led men, 51% to 44%, in the poll.",
            [
                ("late July Quay Radio poll", "Hale led Holt by 49% to 36%"),
                ("late July Quay Radio poll", "He led men, 51% to 44%"),
            ],
        ),
        ("Hale ran in a poll that he won.", []),
    ],
)
def test_what_cannot_say_anything_is_no_source_and_figures_belong_to_their_poll(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert turns(text) == expected
