"""ANO201 to ANO204: what a policy asks of a source without a name."""

from dataclasses import replace

import pytest

from credcheck.checks.kinds.sourcing.named_people import last_name, named_after, named_people, person_in
from credcheck.model.evidence import Evidence, Support, Verdict
from credcheck.model.statements import AttributionType, ClaimKind
from tests.checks.documents import ALONE, Said, document, judge

ANON, NAMED = AttributionType.ANONYMOUS, AttributionType.NAMED


def test_one_unnamed_source_is_asked_for_a_second() -> None:
    text = "A person familiar with the budget said the ferry would be sold."
    [found] = judge("ANO201", document(text, said=[Said(ANON, "A person familiar with the budget", "said")]))
    assert found.quoted == "A person familiar with the budget said"
    assert found.message == (
        "Rests on a single unnamed source (“A person familiar with the budget”), "
        "and the article does not say why it is not named. Is there a second?"
    )


@pytest.mark.parametrize(
    "source", ["Two people familiar with the budget", "Several aides to the mayor", "Sources close to it"]
)
def test_a_source_in_the_plural_counts_as_more_than_one(source: str) -> None:
    assert judge("ANO201", document(f"{source} said so.", said=[Said(ANON, source, "said")])) == []


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        ("An aide to two ministers", True),
        ("A Wendt aide", True),
        ("The official", True),
        ("Harbour officials", False),
        ("The lawmakers", False),
        ("city official with access to files", True),
        ("A worker for the owners", True),
    ],
)
def test_a_source_is_counted_by_its_article_or_its_head(source: str, asked: bool) -> None:
    found = judge("ANO201", document(f"{source} said so.", said=[Said(ANON, source, "said")]))
    assert bool(found) == asked


@pytest.mark.parametrize(
    "source",
    [
        "A New York judge",
        "One slide",
        "Another critic, Laura H. Brandt",
        "Several Republicans",
        "Few people",
        "A lawyer for the news outlets, David Schulz",
    ],
)
def test_who_acts_in_public_or_has_a_name_is_no_unnamed_source(source: str) -> None:
    of = document(f"{source} said so.", said=[Said(ANON, source, "said")])
    assert [judge(rule, of) for rule in ("ANO201", "ANO202")] == [[], []]


@pytest.mark.parametrize(
    "source", ["A lawyer familiar with the case", "A judge close to the talks", "An aide", "A Wendt ally"]
)
def test_whoever_speaks_unnamed_is_asked(source: str) -> None:
    of = document(f"{source} said so.", said=[Said(ANON, source, "said")])
    assert [len(judge(rule, of)) for rule in ("ANO201", "ANO202")] == [1, 0]


def test_only_what_is_told_is_asked_for_and_not_what_is_believed_or_done() -> None:
    of = document("Two aides were wary.", said=[Said(ANON, "Two aides", "were wary")])
    believed = replace(of.attributions[0], cue_class="belief")
    told = replace(of.attributions[0], cue_class="document")
    assert judge("ANO202", replace(of, attributions=(believed,))) == []
    assert len(judge("ANO202", replace(of, attributions=(told,)))) == 1


def test_a_newsroom_may_add_to_whom_it_speaks_unnamed() -> None:
    of = document("A trader said so.", said=[Said(ANON, "A trader", "said")])
    assert judge("ANO201", of) == []
    assert len(judge("ANO201", of, heads=["trader"])) == 1


def test_a_harsh_word_in_another_sentence_is_no_attack() -> None:
    words = "“They are unreliable partners. Senator Ruiz has been a friend for years.”"
    assert attack(f"{words} an aide said.", Said(ANON, "an aide", "said", words)) == []


def test_a_source_is_asked_once_however_often_it_speaks() -> None:
    text = "A city official said so. The official added that he was tired."
    said = [
        Said(ANON, "A city official", "said", speaker="a city official"),
        Said(ANON, "The official", "added", speaker="a city official"),
    ]
    assert [one.quoted for one in judge("ANO201", document(text, said=said))] == ["A city official said"]
    assert judge("ANO202", document(text, said=said)) == []


def test_a_pronoun_without_an_antecedent_is_nobody_new() -> None:
    assert judge("ANO201", document("They said so.", said=[Said(ANON, "They", "said")])) == []


def test_a_source_whose_claims_others_carry_needs_no_second() -> None:
    text = "A city official said the ferry was sold."
    of = document(text, said=[Said(ANON, "A city official", "said")], claims=[(text, ClaimKind.FACT, 0)])
    carried = replace(ALONE, verdicts=(Verdict(0, Support.CORROBORATED, 1),))
    alone = replace(ALONE, verdicts=(Verdict(0, Support.SINGLE_REPORT),))
    assert judge("ANO201", of, carried) == []
    assert len(judge("ANO201", of, alone)) == 1


def test_a_reason_given_once_holds_for_every_mention() -> None:
    text = "An aide said so. The aide, who feared for her job, would not be named."
    said = [
        Said(ANON, "An aide", "said", speaker="an aide"),
        Said(ANON, "The aide", "would not", speaker="an aide", reason=True),
    ]
    [explained] = judge("ANO201", document(text, said=said))
    [unexplained] = judge("ANO201", document(text, said=[said[0]]))
    assert "does not say why" in unexplained.message
    assert "does not say why" not in explained.message


def attack(text: str, *said: Said) -> list[str]:
    return [one.message for one in judge("ANO203", document(text, said=said))]


def test_blaming_a_person_by_name_without_a_name_is_an_attack() -> None:
    [message] = attack(
        "A senior city official blamed Mayor Carla Wendt for the collapse of the talks.",
        Said(ANON, "A senior city official", "blamed"),
    )
    assert message.startswith("Anonymous source (“A senior city official”) criticises Carla Wendt by name.")


@pytest.mark.parametrize("pronoun", ["He", "She", "They"])
def test_whoever_a_pronoun_means_is_not_charged_with_an_attack(pronoun: str) -> None:
    text = f"An official left the talks early. {pronoun} blamed Mayor Carla Wendt for the delay."
    assert attack(text, Said(ANON, pronoun, "blamed")) == []


def test_a_surname_is_known_from_the_speaker_who_bears_it() -> None:
    assert attack(
        "Ana Ruiz said the talks go on. An official blamed Ruiz for the delay.",
        Said(NAMED, "Ana Ruiz", "said", speaker="Ana Ruiz"),
        Said(ANON, "An official", "blamed"),
    )


@pytest.mark.parametrize("blamed", ["the storm", "Russia", "the White House", "The Harbour Times", "a lack of money"])
def test_blaming_what_is_no_person_is_no_attack(blamed: str) -> None:
    assert attack(f"An official blamed {blamed} for the delay.", Said(ANON, "An official", "blamed")) == []


def test_a_named_critic_may_attack() -> None:
    assert attack("Ana Ruiz blamed Mayor Carla Wendt.", Said(NAMED, "Ana Ruiz", "blamed", speaker="Ana Ruiz")) == []


def test_harsh_words_of_a_named_person_are_an_attack() -> None:
    [message] = attack(
        "“Senator Ruiz is completely incompetent,” an aide said.",
        Said(ANON, "an aide", "said", "“Senator Ruiz is completely incompetent,”"),
    )
    assert "criticises Ruiz" in message


@pytest.mark.parametrize(
    "words",
    ["“The plan is completely incompetent,”", "“Senator Ruiz is completely exhausted,”", "“We are incompetent,”"],
)
def test_harsh_words_of_nobody_or_mild_words_of_somebody_are_none(words: str) -> None:
    assert attack(f"{words} an aide said.", Said(ANON, "an aide", "said", words)) == []


def test_an_opinion_of_an_unnamed_source_is_told_from_information() -> None:
    text = "An aide said the plan is shameful. An ally noted it is voted on in May. Ana Ruiz added it is shameful too."
    said = [
        Said(ANON, "An aide", "said", "the plan is shameful"),
        Said(ANON, "An ally", "noted", "it is voted on in May"),
        Said(NAMED, "Ana Ruiz", "added", "it is shameful too", speaker="Ana Ruiz"),
    ]
    [found] = judge("ANO204", document(text, said=said))
    assert found.quoted == "An aide said"
    assert judge("ANO204", document(text, said=said), opinions=["voted"], harsh=[])[0].quoted == "An ally noted"


def test_people_are_known_by_title_or_by_speaking() -> None:
    text = "Gov. Jens Holt and Prof. M. Sand met Olga Brandt and Mr. van Dyk in Brandvik. Ana Ruiz-Leal spoke."
    said = [Said(NAMED, "Ana Ruiz-Leal", "spoke", speaker="Ana Ruiz-Leal")]
    assert named_people(document(text, said=said)) == {"Holt", "Sand", "Ruiz-Leal"}


@pytest.mark.parametrize(
    ("full", "last"),
    [("Ana Ruiz", "Ruiz"), ("Sen. Ana Ruiz, D-Maine", "Ruiz"), ("Wendt’s", "Wendt"), ("", ""), ("12", "")],
)
def test_a_last_name_is_the_last_word_of_the_name(full: str, last: str) -> None:
    assert last_name(full) == last


def test_a_person_is_named_right_after_the_cue_or_not_at_all() -> None:
    people = frozenset({"Ruiz"})
    assert named_after("blamed Sen. Ana Ruiz for it", 6, people) == "Ana Ruiz"
    assert named_after("blamed the friends of Ruiz", 6, people) == ""
    assert person_in("the Ruiz’s plan", people) == "Ruiz’s"
    assert person_in("no one", people) == ""


def test_nothing_is_asked_in_an_article_without_unnamed_sources() -> None:
    of = document("Ana Ruiz said so.", said=[Said(NAMED, "Ana Ruiz", "said", speaker="Ana Ruiz")])
    nothing: Evidence = ALONE
    assert [judge(rule, of, nothing) for rule in ("ANO201", "ANO202", "ANO203", "ANO204")] == [[], [], [], []]


@pytest.mark.parametrize(
    "source",
    ["Young people", "More people", "Advisers like Ana Ruiz", "Advisers including Tom Ellery"],
)
def test_an_office_a_crowd_and_a_group_with_a_name_in_it_are_asked_for_no_reason(source: str) -> None:
    assert judge("ANO202", document(f"{source} said so.", said=[Said(ANON, source, "said")])) == []


def test_people_who_are_described_are_asked_for_a_reason() -> None:
    source = "People at the ferry company"
    assert len(judge("ANO202", document(f"{source} said so.", said=[Said(ANON, source, "said")]))) == 1


def test_a_description_behind_a_name_is_no_unnamed_source() -> None:
    said = [Said(ANON, "a former harbour official", "said")]
    assert judge("ANO201", document("Ana Ruiz, a former harbour official, said so.", said=said)) == []
    assert len(judge("ANO201", document("On Monday a former harbour official said so.", said=said))) == 1


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("No senior port official said so.", "No senior port official", "said"),
        ("A port executive apologised for it.", "A port executive", "apologised"),
        ("An agent could order the ferry.", "An agent", "could order"),
        ("An aide said so. Lena Marsh, the aide, left the hall.", "An aide", "said"),
        ("Lena Marsh — a former official — said so.", "a former official", "said"),
    ],
)
def test_nobody_who_only_acts_and_who_is_named_next_is_no_unnamed_source(text: str, source: str, cue: str) -> None:
    of = document(text, said=[Said(ANON, source, cue)])
    assert [judge(rule, of) for rule in ("ANO201", "ANO202")] == [[], []]


def test_a_second_official_is_not_asked_for_a_second() -> None:
    of = document("A second official said so.", said=[Said(ANON, "A second official", "said")])
    assert [len(judge(rule, of)) for rule in ("ANO201", "ANO202")] == [0, 1]
