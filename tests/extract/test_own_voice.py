"""The writer's own voice: what it judges, foretells, reads into a mind or states bare, on copy of our own."""

import pytest

from credcheck.extract import extract_document
from credcheck.model.statements import UnattributedKind
from tests.copy import article

OPINION, MOTIVE, FORECAST = UnattributedKind.OPINION, UnattributedKind.MOTIVE, UnattributedKind.FORECAST
FACT, FIGURE = UnattributedKind.FACT, UnattributedKind.FIGURE


def kinds(text: str) -> list[UnattributedKind]:
    """Return the kind of each statement of the article's own voice, hearsay left out."""
    found = extract_document(article(text)).unattributed
    return [one.kind for one in found if one.kind is not UnattributedKind.HEARSAY]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The council heard the mayor's rambling and incoherent defence of the toll on Monday.", OPINION),
        ("It was one of the most shameful nights the council has had.", OPINION),
        ("The toll has become a fiasco for the harbour office.", OPINION),
        ("The ruling is another stinging blow to the mayor.", OPINION),
        ("The report falls far short and raises serious red flags about the pier.", OPINION),
        ("Unsurprisingly, the ferry company kept the money.", OPINION),
        ("The mayor has a long history of feuds with the harbour board.", OPINION),
        ("Desperate to save her post, the mayor called a vote.", MOTIVE),
        ("The harbour master could barely hide his contempt for the council.", MOTIVE),
        ("Horrified by the bill, the deputy mayor left the hall.", MOTIVE),
        ("The mayor faces an uphill battle for a second term.", FORECAST),
        ("The bill is almost certain to die in committee.", FORECAST),
        ("The plan looks dead on arrival at the council.", FORECAST),
        ("There is no evidence that the toll has hurt the shops.", FACT),
        ("Traffic on the quay has risen sharply since the bridge closed.", FACT),
        ("The town is the fastest-growing on the coast.", FACT),
        ("The ferry serves an estimated 40,000 commuters.", FIGURE),
        ("Container ships produce 3 percent of the world's carbon emissions.", FIGURE),
    ],
)
def test_the_article_judges_foretells_or_states_in_its_own_voice(text: str, kind: UnattributedKind) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The council voted 7 to 4 on Monday to close the pier.",
        "“The toll has become a fiasco,” said Ana Ruiz, the deputy mayor.",
        "The toll has become a fiasco, said Ana Ruiz, the deputy mayor.",
        "Ana Ruiz said that the mayor faces an uphill battle for a second term.",
        "According to Ana Ruiz, the mayor was desperate to save her post.",
        "The ferry serves an estimated 40,000 commuters, the harbour office said.",
        "The Brilliant Star left the quay for Great Harbour on Monday.",
        "The election is on May 4, and early voting begins a week before.",
        "Rain is falling on the coast, and the ferry is late.",
        "Is the mayor a disgrace to the council?",
    ],
)
def test_what_is_attributed_named_or_plainly_reported_is_left_alone(text: str) -> None:
    assert kinds(text) == []


def test_words_of_the_object_of_a_verb_are_the_writers_own() -> None:
    assert kinds("The mayor apologized for her disgraceful letter to the crew.") == [OPINION]
    assert kinds("The mayor said her letter to the crew was disgraceful.") == []


def test_a_letter_or_a_column_is_opinion_and_says_so() -> None:
    letter = "I have read the mayor's plan. It is a disgraceful mess. My own street will flood."
    assert kinds(letter) == []
    assert kinds(letter.replace("I have", "She has").replace("My own", "Her own")) == [OPINION]


def test_the_span_runs_from_the_first_sign_to_the_last() -> None:
    document = extract_document(article("The mayor's disastrous plan is a farce, and the council knows it."))
    [found] = document.unattributed
    assert document.text_of(found.span) == "disastrous plan is a farce"


def test_a_stronger_statement_weighs_more() -> None:
    text = "The plan is a farce. It was one of the most shameful and disastrous nights of the council."
    weak, strong = extract_document(article(text)).unattributed
    assert weak.weight < strong.weight


@pytest.mark.parametrize("text", ["", "!", "Worst ever", "most " * 400, "“" * 50, "very " * 200 + "bad."])
def test_hostile_text_is_read_without_a_fault(text: str) -> None:
    assert kinds(text) == kinds(text)
