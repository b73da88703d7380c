"""Source types on sentences of our own: at least forty a type, hard neighbours included, and 95 in 100 right."""

import pytest

from credcheck.extract import extract_document
from credcheck.model.settings import ExtractSettings
from credcheck.model.statements import AttributionType
from tests.copy import article
from tests.extract import more_source_sentences, source_sentences
from tests.extract.second_reader import SECOND_READER

TABLES = {
    AttributionType.NAMED: source_sentences.NAMED,
    AttributionType.NAMED_ORG: source_sentences.NAMED_ORG,
    AttributionType.DOCUMENT: source_sentences.DOCUMENT,
    AttributionType.ANONYMOUS: source_sentences.ANONYMOUS,
    AttributionType.VAGUE: source_sentences.VAGUE,
    AttributionType.COLLECTIVE: more_source_sentences.COLLECTIVE,
    AttributionType.AGENTLESS: more_source_sentences.AGENTLESS,
    AttributionType.BLANKET: more_source_sentences.BLANKET,
    AttributionType.POINTER: more_source_sentences.POINTER,
    AttributionType.OWN: more_source_sentences.OWN,
}


def last_type(text: str, settings: ExtractSettings | None = None) -> AttributionType | None:
    """Return the type of the last attribution of a text, or None where there is none."""
    attributions = extract_document(article(text), settings).attributions
    return attributions[-1].type if attributions else None


@pytest.mark.parametrize("expected", TABLES, ids=lambda kind: kind.value)
def test_at_least_95_in_100_sources_of_a_type_are_called_what_an_editor_calls_them(expected: AttributionType) -> None:
    sentences = TABLES[expected].strip().splitlines()
    assert len(sentences) >= 40
    wrong = {text: last_type(text) for text in sentences if last_type(text) is not expected}
    assert len(wrong) <= 0.05 * len(sentences), wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The White House said the offer stood.", AttributionType.NAMED_ORG),
        ("White House officials said the offer stood.", AttributionType.ANONYMOUS),
        ("A White House official said the offer stood.", AttributionType.ANONYMOUS),
        ("Officials said the offer stood.", AttributionType.VAGUE),
        ("Police said the road was closed.", AttributionType.NAMED_ORG),
        ("A Ruiz aide said the trip was off.", AttributionType.ANONYMOUS),
        ("Some say the trip was off.", AttributionType.VAGUE),
        ("Studies show that the drug works.", AttributionType.VAGUE),
        ("The study, published in Nature, found that the drug works.", AttributionType.DOCUMENT),
        ("A person familiar with the matter said the trip was off.", AttributionType.ANONYMOUS),
    ],
)
def test_hard_neighbours_are_told_apart(text: str, expected: AttributionType) -> None:
    assert last_type(text) is expected


NOBODY_NAMED = [
    ("Everyone said the bridge was safe.", AttributionType.COLLECTIVE),
    ("Everyone in the control room said the alarm was late.", AttributionType.ANONYMOUS),
    ("Someone told the guards the gate was open.", AttributionType.ANONYMOUS),
    ("A large majority said the bridge was safe.", AttributionType.VAGUE),
    ("A majority of drivers said the bridge was safe.", AttributionType.DOCUMENT),
    ("Two of the people said the bridge was unsafe.", AttributionType.ANONYMOUS),
    ("Three of the five directors said the plan was dead.", AttributionType.ANONYMOUS),
    ("Local media reported that the ferry was late.", AttributionType.VAGUE),
    ("Some outlets reported that the ferry was late.", AttributionType.VAGUE),
    ("Danish media said the ferry was late.", AttributionType.VAGUE),
    ("Media reports said the ferry was late.", AttributionType.VAGUE),
    ("Two local newspapers reported that the ferry was late.", AttributionType.ANONYMOUS),
    ("State media reported that the ferry was late.", AttributionType.NAMED_ORG),
    ("The group that organised the march said the fines must go.", AttributionType.ANONYMOUS),
    ("The group said the fines must go.", AttributionType.NAMED_ORG),
    ("The letter he read to the board said the money was gone.", AttributionType.DOCUMENT),
]


@pytest.mark.parametrize(("text", "expected"), NOBODY_NAMED)
def test_a_source_of_whom_nothing_says_who_it_is_gets_no_better_grade(text: str, expected: AttributionType) -> None:
    assert last_type(text) is expected


NAMED_AFTER_ALL = [
    ("Lund, who waived her anonymity in May, said she would testify.", "Lund"),
    ("Marta Lund, who waived her anonymity in May, said she would testify.", "Marta Lund"),
]


@pytest.mark.parametrize(("text", "speaker"), NAMED_AFTER_ALL)
def test_somebody_who_gave_up_anonymity_is_named(text: str, speaker: str) -> None:
    [one] = extract_document(article(text)).attributions
    assert (one.type, one.speaker) == (AttributionType.NAMED, speaker)


def test_an_article_behind_a_verb_is_no_unnamed_source() -> None:
    found = extract_document(article("He hosts a talk show, writes a weekly column and leads the choir.")).attributions
    assert AttributionType.ANONYMOUS not in {one.type for one in found}


BODIES = [
    ("Tidewise, which makes the locks, said the order was late.", AttributionType.NAMED_ORG),
    ("Fares rose by a tenth, according to Tidewise, an app for ferry crews.", AttributionType.NAMED_ORG),
    ("Tidewise sells locks. Tidewise said it would pay.", AttributionType.NAMED_ORG),
    ("Tidewise said its locks were safe.", AttributionType.NAMED_ORG),
    ("Harbour Workers United (SUPER HW) met. SUPER HW said the rally would go on.", AttributionType.NAMED_ORG),
    ("The gift was his largest, according to the Quay Lookout.", AttributionType.NAMED_ORG),
    ("Holt said it was raining.", AttributionType.NAMED),
    ("Holt said the locks were safe.", AttributionType.NAMED),
    ("Mary said it would not rain.", AttributionType.NAMED),
    ("Ana Holt met the crew. Holt said it would take a year.", AttributionType.NAMED),
    ("The Ohio Republican said the bill was dead.", AttributionType.NAMED),
    ("The Rev. Carl Holt said the roof leaked.", AttributionType.NAMED),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_a_name_that_the_story_calls_a_body_is_no_person(text: str, expected: AttributionType) -> None:
    assert last_type(text) is expected


PAPERS = [
    ("A Northgate/Ipsum poll found that half of drivers were against it.", AttributionType.NAMED_ORG),
    ("A Quay News/Northgate survey came out. The survey showed Hale ahead.", AttributionType.DOCUMENT),
    ("A Texas poll found that half of drivers were against it.", AttributionType.DOCUMENT),
    ("A poll found that half of drivers were against it.", AttributionType.DOCUMENT),
    ("A Harbour Institute analysis found that cuts were lower.", AttributionType.NAMED_ORG),
    ("A statement from Northgate Water said the supply was safe.", AttributionType.NAMED_ORG),
    ("A statement from Mayor Carl Holt said the supply was safe.", AttributionType.DOCUMENT),
    ("A statement said the supply was safe.", AttributionType.DOCUMENT),
]


@pytest.mark.parametrize(("text", "expected"), PAPERS)
def test_a_paper_is_the_word_of_the_body_that_is_named_with_it(text: str, expected: AttributionType) -> None:
    assert last_type(text) is expected


def test_a_poll_that_points_back_is_its_pollsters() -> None:
    text = "A Quay News/Northgate poll showed that Hale led. That poll showed Lund behind by two points."
    found = extract_document(article(text)).attributions
    assert [(one.type, one.speaker) for one in found] == 2 * [
        (AttributionType.NAMED_ORG, "Quay News / Northgate poll"),
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The ferry is late.\n\nSources: Reuters, BBC, local media", "Reuters, BBC, local media"),
        ("The ferry is late.\n\nWith inputs from agencies", "agencies"),
    ],
)
def test_a_credit_to_the_press_at_large_is_a_credit_for_the_whole_article(text: str, source: str) -> None:
    found = extract_document(article(text)).attributions
    assert [(one.type, one.speaker) for one in found] == [(AttributionType.BLANKET, source)]


SPEAKERS = [
    ("Lena Holt took over in Middle Tennessee. “It is late,” she said.", "Lena Holt"),
    (
        "County Commissioner Erika Lund and City of Leeds bridges director Robert Holt endorsed the plan.",
        "Erika Lund and Robert Holt",
    ),
    (
        "Mr. Holt, 64, who has run the yard, has been slow to act, said three people familiar with the way it works.",
        "three people familiar with the way",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_one_who_speaks_is_told_from_who_stands_near(text: str, speaker: str) -> None:
    assert extract_document(article(text)).attributions[-1].speaker == speaker


def test_the_heading_of_a_form_is_nobody() -> None:
    assert extract_document(article("Subtitle: Ana Ruiz leads Carl Holt")).attributions == ()


@pytest.mark.parametrize(
    "text",
    [
        "The council met on Monday and adjourned at noon.",
        "Ruiz formally accepted her party's nomination.",
        "The minister accepted cash from the builder.",
        "Tom Homan travelled to Leeds to see the bridge.",
        "If the city agrees to the deal, it could set a precedent.",
        "The law is responsible for the change.",
        "These policies include restricting the police from sharing information.",
        "Such policies have often led to clashes with the government.",
        "The two sides are considering a plan that would allow a vote.",
        "(Most councillors opposed it on Tuesday.)",
    ],
)
def test_a_sentence_in_which_nobody_speaks_has_no_attribution(text: str) -> None:
    assert extract_document(article(text)).attributions == ()


@pytest.mark.parametrize(
    "text",
    [
        "Would critics say the plan is dead?",
        "Critics would call the plan a mistake.",
        "Lawmakers asked whether the vote was lawful.",
        "Officials have not said when the road will open.",
        "Experts, including Ana Ruiz and Tom Ellery, said the ice was thin.",
        "Republicans elected a new leader.",
    ],
)
def test_the_vague_gate_stays_shut_where_nothing_is_claimed(text: str) -> None:
    raised = {AttributionType.VAGUE, AttributionType.COLLECTIVE, AttributionType.AGENTLESS}
    assert not raised & {one.type for one in extract_document(article(text)).attributions if one.asserts}


def test_a_newsroom_adds_its_own_sources() -> None:
    settings = ExtractSettings(house_sources={"the desk": "own_observation", "critics": "anonymous_characterised"})
    assert last_type("The desk said the ferry was late.", settings) is AttributionType.OWN
    assert last_type("Critics say the ferry was late.", settings) is AttributionType.ANONYMOUS
    assert last_type("Critics say the ferry was late.") is AttributionType.VAGUE


def test_the_outlet_itself_is_its_own_source() -> None:
    one = extract_document(article("The Harbour Times found that the crane had failed.", outlet="Harbour Times"))
    assert [attribution.type for attribution in one.attributions] == [AttributionType.OWN]


def test_a_unnamed_source_with_a_reason_says_so() -> None:
    text = "An official, who spoke on condition of anonymity to discuss private talks, said the deal was close."
    [attribution] = extract_document(article(text)).attributions
    assert (attribution.type, attribution.reason) == (AttributionType.ANONYMOUS, True)
    [bare] = extract_document(article("An official at the ministry said the deal was close.")).attributions
    assert not bare.reason


@pytest.mark.parametrize(
    "reason",
    [
        "asked not to be named because the talks go on",
        "requested not to be identified by post",
        "declined to be named",
        "was not authorized to speak",
        "wasn't authorized to speak",
        "spoke on background",
        "asked for anonymity for fear of losing the post",
        "was not permitted to speak",
        "insisted on anonymity to speak candidly",
    ],
)
def test_every_way_to_give_a_reason_is_one(reason: str) -> None:
    text = f"The talks at the quay have failed, said an official, who {reason}."
    assert any(one.reason for one in extract_document(article(text)).attributions)


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("Ruiz denied that the fund was empty.", True),
        ("The company disputed the claim.", True),
        ("Ruiz rejected the report.", True),
        ("Ruiz said the fund was empty.", False),
    ],
)
def test_a_denial_is_marked(text: str, *, denies: bool) -> None:
    [attribution] = extract_document(article(text)).attributions
    assert attribution.denies is denies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three city council members said they had not read the bill.", AttributionType.ANONYMOUS),
        ("Two thirds of members said they had not read the bill.", AttributionType.DOCUMENT),
        ("Firefighters said the blaze was out.", AttributionType.NAMED_ORG),
        ("Germany said it would send more aid.", AttributionType.NAMED_ORG),
        ("Scotland Yard confirmed that a man had been held.", AttributionType.NAMED_ORG),
        ("Scientists have long warned that the coast is sinking.", AttributionType.VAGUE),
        ("Shopkeepers said the road had been shut for a week.", AttributionType.ANONYMOUS),
        ("Lawyers for the company said the claim was baseless.", AttributionType.ANONYMOUS),
        ("A spokesperson who declined to be named said the matter was closed.", AttributionType.ANONYMOUS),
        ("A man named Tom Ellery said the matter was closed.", AttributionType.NAMED),
        ("Okoye, 54, a marine biologist, believes the reef can recover.", AttributionType.NAMED),
        ("Voters fear that prices will rise.", AttributionType.COLLECTIVE),
        ("The firm is accused of dumping waste.", AttributionType.AGENTLESS),
        ("Reporting contributed by The Harbour Times.", AttributionType.BLANKET),
        ("Facts checked by the BBC.", AttributionType.BLANKET),
        ("The Harbour Times has seen the letter.", AttributionType.OWN),
        ("The Harbour Times could not independently verify the claim.", AttributionType.OWN),
        ("The Treasury has seen the letter.", None),
        ("The Harbour Times has obtained letters that show the mayor knew of the leak.", AttributionType.DOCUMENT),
    ],
)
def test_sources_that_were_once_called_something_else(text: str, expected: AttributionType | None) -> None:
    assert last_type(text) is expected


def test_researchers_behind_a_study_that_the_article_has_quoted_are_its_authors() -> None:
    study = "A study by Alder College found that the coast is sinking. "
    kinds = [one.type for one in extract_document(article(study + "Researchers say it may flood.")).attributions]
    assert kinds == [AttributionType.DOCUMENT, AttributionType.ANONYMOUS]
    assert last_type("Researchers say it may flood.") is AttributionType.VAGUE


@pytest.mark.parametrize("text", ["Voters fear that prices will rise.", "Democrats elected a new leader on Monday."])
def test_a_body_that_a_poll_could_count_asserts_nothing_by_itself(text: str) -> None:
    assert not any(one.asserts for one in extract_document(article(text)).attributions)


def test_sentences_of_a_second_reader_are_typed_right_in_95_of_100() -> None:
    rows = [(kind, text) for kind, texts in SECOND_READER.items() for text in texts.strip().splitlines()]
    wrong = [(kind, text) for kind, text in rows if (last_type(text) or "") != kind]
    assert len(wrong) <= 0.05 * len(rows), wrong
