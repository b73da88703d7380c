"""QUO301 and QUO303 on whole articles: who speaks is read off the page, and only silence is flagged."""

import pytest

from credcheck.checks.kinds.sourcing.unattributed_quotes import bare, find_unspoken
from credcheck.extract import extract_document
from credcheck.model.article import Article, Block, Role
from credcheck.model.statements import Document
from tests.checks.documents import judge
from tests.copy import article

SPEECH = "“We have waited three winters for a new ship.”"


def read(text: str) -> Document:
    """Return the document of an article in plain text."""
    return extract_document(article(text))


def unspoken(text: str) -> list[str]:
    """Return the quotations that QUO301 flags in an article."""
    return [one.quoted for one in judge("QUO301", read(text))]


def unbalanced(text: str) -> list[str]:
    """Return the quotations that QUO303 flags in an article."""
    return [one.quoted for one in judge("QUO303", read(text))]


@pytest.mark.parametrize(
    "text",
    [
        f"{SPEECH}\n\nThe ferry is late again.",
        f"The ferry is late again. {SPEECH} The council meets on Monday.",
        f"Rain closed the coast road. {SPEECH}",
        f"The ferry is late again.\n\n{SPEECH}\n\nThe council meets on Monday.",
        f"Snow fell on the pier all day.\n\nAnd: {SPEECH[:-1]} Nobody came.”\n\nThe shop is shut.",
        f"The fare is up by a tenth. It rose last winter too. {SPEECH} The pier is shut.",
    ],
)
def test_words_that_nobody_on_the_page_speaks_are_flagged(text: str) -> None:
    found = unspoken(text)
    assert len(found) == (0 if "And:" in text else 1)


@pytest.mark.parametrize(
    "text",
    [
        f"{SPEECH} Ana Ruiz said on Monday.",
        f"Ana Ruiz, the deputy mayor, said the ferry was late. {SPEECH}",
        f"“The ferry is late,” commented Ana Ruiz, the deputy mayor. {SPEECH}",
        f"“The ferry is late again this winter,” the letter reads. {SPEECH}",
        f"Ana Ruiz shook her head. {SPEECH}",
        f"He put the letter back on the desk. {SPEECH}",
        f"Mr. Ruiz laughed. {SPEECH}",
        f"Ana Ruiz said the ferry was late. She has run the port for nine years. {SPEECH}",
        f"{SPEECH}\n\nSo says a tall voice on the quay.",
        f"Ana Ruiz, the deputy mayor, said the ferry was late.\n\n{SPEECH}",
        f"Ana Ruiz continued her walk along the quay.\n\n{SPEECH}",
        f"The notice on the door reads:\n\n{SPEECH}",
    ],
)
def test_a_speaker_who_stands_beside_the_words_is_enough(text: str) -> None:
    assert unspoken(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“RUIZ: We have waited three winters for a new ship.”\n\nThe hearing goes on.",
        "“Olga Brandt: We have waited three winters for a new ship.”\n\nThe hearing goes on.",
        "Q: What then?\n\nA: No. Look at the winter. “We wait and we wait for a ship.” So they say.",
    ],
)
def test_a_transcript_names_its_speakers_by_labels(text: str) -> None:
    assert unspoken(text) == []


@pytest.mark.parametrize(
    "signature",
    [
        " — Ana Ruiz",
        "\n\n― Ana Ruiz, Lindholm",
        " (Ana Ruiz, islander)",
        " And it is cold there.” ― Ana Ruiz, Lindholm",
    ],
)
def test_a_signature_names_the_speaker(signature: str) -> None:
    assert unspoken(f"The ferry is late again.\n\n{SPEECH}{signature}") == []


def test_a_signature_may_stand_within_the_marks() -> None:
    text = "The ferry is late again.\n\n“We have waited three winters for a ship.\nAna Ruiz, Lindholm Port Office”"
    assert unspoken(text) == []


def test_a_last_line_that_is_no_name_signs_nothing() -> None:
    text = "The ferry is late again.\n\n“We have waited three winters for a ship.\nand nobody came to see us here”"
    assert len(unspoken(text)) == 1


def test_a_short_quotation_of_its_own_heads_a_section() -> None:
    assert unspoken("The ferry is late.\n\n“We have waited three whole winters”\n\nThe pier is shut.") == []
    assert len(unspoken("The ferry is late. “We have waited three whole winters.” The pier is shut.")) == 1


def test_an_excerpt_that_names_its_speaker_within_the_marks_is_left_alone() -> None:
    text = 'The Courier has this:\n\nIt is cold. "“We wait,” Ana Ruiz said, and went back to the boats in the bay."'
    assert unspoken(text) == []


def test_a_quotation_that_goes_on_after_one_with_a_speaker_is_the_same_speaker_s() -> None:
    text = f"Ana Ruiz said the ferry was late.\n\n{SPEECH}\n\n“We will not wait for a fourth one, you know.”"
    assert unspoken(text) == []


def test_a_quotation_after_a_silent_one_is_silent_too() -> None:
    text = f"The ferry is late.\n\n{SPEECH}\n\n“We will not wait for a fourth one, you know.”\n\nThe pier is shut."
    assert len(unspoken(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The ferry is called “a museum”. It is.",
        "The so-called “express service between the two islands” is late.",
        "She sang “The Long Winter of the Herring Boats” at noon.",
        "The sign says it is “not safe”.",
    ],
)
def test_words_held_at_arm_s_length_and_titles_need_no_speaker(text: str) -> None:
    assert unspoken(text) == []


def test_block_quotes_and_lists_are_left_alone() -> None:
    text = f"The ferry is late again.\n\n{SPEECH}\n\nThe pier is shut."
    base = article(text)
    for change in ({"quoted": True}, {"listed": True}):
        blocks = tuple(
            Block(one.span, Role.BODY, **(change if one.span.of(text) == SPEECH else {})) for one in base.blocks
        )
        document = extract_document(Article(base.path, text, base.source_map, blocks))
        assert judge("QUO301", document) == []


def test_the_shortest_quotation_that_counts_is_an_option() -> None:
    document = read("The ferry is late again. “We have waited three winters.” The pier is shut.")
    assert [bare(document, one) for one in find_unspoken(document, min_words=5)] == ["We have waited three winters."]
    assert list(find_unspoken(document, min_words=6)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The workers’ rights and the union’s rules are old.",
        "In the ’90s they sang rock ’n’ roll on the pier.",
        "“He’s like 6’2”,” Ana Ruiz said.",
        'The plank is 12" wide, and 5\'10" long.',
        "“They call it ‘progress’ here,” she said.",
        "“We waited,” she said. “Nobody came.\n\n“Nobody will come.”",
        'He said: "We waited. "Nobody came." She added: "We did too."',
        "The report calls it “mostly sound.“ The council disagrees.",
        '"BRANDT: Did you know?\n\n"RUIZ: I read “The Courier” that day.\n\n"BRANDT: Then you knew."',
        'See <a href="/pier" title="The pier">our report</a> of Monday.',
    ],
)
def test_marks_that_are_in_order_or_are_no_marks_raise_nothing(text: str) -> None:
    assert unbalanced(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We waited, Ana Ruiz said on Monday.", ["“We waited, Ana Ruiz said on Monday."]),
        ("The pier” is shut.", ["”"]),
        ('The door was "loose, the report says. It fell.', ['"loose, the report says. It fell.']),
        ("“We waited, she said.\n\n“Nobody came,” he said.", ["“We waited, she said."]),
        ("“We waited for the ship.\n\nThe council meets on Monday.", ["“We waited for the ship."]),
    ],
)
def test_a_mark_without_a_partner_is_flagged_where_it_stands(text: str, expected: list[str]) -> None:
    assert unbalanced(text) == expected


def test_one_forgotten_mark_is_one_finding() -> None:
    text = "“We waited, Ana Ruiz said. “Nobody came,” she added. “Nobody will,” she said."
    assert len(unbalanced(text)) == 1
