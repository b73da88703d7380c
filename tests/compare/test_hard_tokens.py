"""Hard tokens: what a report of the same fact must have, and what becomes of it in another article."""

import pytest

from credcheck.compare.sentences.hard_token_checks import Outcome, check_hard_tokens
from credcheck.compare.sentences.hard_tokens import HardTokens
from credcheck.compare.sentences.indexed_document import Side
from credcheck.extract import extract_document
from credcheck.index.recalled import Recalled
from credcheck.index.terms.claim_terms import claim_candidates
from credcheck.model.evidence import Story
from credcheck.model.settings import MatchSettings
from tests.compare.newsroom import report

Checked = list[tuple[str, str, str, str]]
"""Kind, words, outcome, and their words, or "" where they have none."""


def sides(*texts: str) -> list[HardTokens]:
    """Return articles with these texts, ready to be asked for their hard tokens."""
    field = [extract_document(report(text, f"Outlet {at}")) for at, text in enumerate(texts)]
    candidates = claim_candidates(field, drafts=1, recalled=Recalled(), settings=MatchSettings())
    return [
        HardTokens(Side(at, one, candidates.sentences[at], Story(f"s{at}", (one.path,))))
        for at, one in enumerate(field)
    ]


def checked(ours: str, theirs: str) -> Checked:
    """Return what becomes of the hard tokens of our first sentence; all of theirs bear on it."""
    mine, others = sides(ours, theirs)
    span = mine.side.document.sentences[0].span
    keys = mine.side.worded[0].keys
    bearing = sorted(
        (one.id for one in others.side.document.sentences),
        key=lambda at: -len(keys & others.side.worded[at].keys),
    )
    return [
        (
            one.token.kind.value,
            one.token.span.of(mine.side.text),
            one.outcome.value,
            one.other.of(others.side.text) if one.other else "",
        )
        for one in check_hard_tokens(mine, span, others, bearing)
    ]


def contradicted(ours: str, theirs: str) -> list[tuple[str, str, str]]:
    return [(kind, a, b) for kind, a, outcome, b in checked(ours, theirs) if outcome == Outcome.CONTRADICTED]


def test_the_hard_tokens_of_a_sentence_are_its_names_ranks_figures_days_and_the_like() -> None:
    [mine] = sides(
        "Harbour chief Olga Rehn, a Democrat, won her second term on Tuesday by 134 votes, the largest margin."
    )
    found = [
        (one.kind.value, one.span.of(mine.side.text), one.slot) for one in mine.of(mine.side.document.sentences[0].span)
    ]
    assert found == [
        ("rank", "Harbour chief", "rehn"),
        ("name", "Olga Rehn", ""),
        ("party", "Democrat", "rehn"),
        ("direction", "won", "1"),
        ("ordinal", "second term", "term"),
        ("date", "Tuesday", "day"),
        ("figure", "134", "vote"),
        ("superlative", "largest", ""),
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        pytest.param(
            "The fire at the Larkspur hotel killed 51 people.",
            "At least dozens were hurt and 15 people died when the Larkspur hotel burned.",
            [("figure", "51", "15")],
            id="a toll",
        ),
        pytest.param(
            "He spent $570,000 of harbour money on a boat.",
            "The court heard that $750,000 of harbour money went into a boat.",
            [("figure", "$570,000", "$750,000")],
            id="a sum of money",
        ),
        pytest.param(
            "Attorney General Tom Berger announced the charges on Friday.",
            "The charges were announced on Friday by Tom Burger, the deputy attorney general.",
            [("rank", "Attorney General", "deputy attorney general"), ("name", "Tom Berger", "Tom Burger")],
            id="a rank and a surname",
        ),
        pytest.param(
            "The mayor met harbour chief Olga Rehn and former pilot Jan Stolk.",
            "The mayor met harbour chief Jan Stolk and former pilot Olga Rehn.",
            [("rank", "harbour chief", "harbour chief"), ("rank", "pilot", "pilot")],
            id="two posts exchanged",
        ),
        pytest.param(
            "Hallam sued the council over the ferry contract.",
            "The ferry contract ended in court when the council sued Hallam.",
            [("role", "Hallam sued the council", "council sued Hallam")],
            id="who sued whom",
        ),
        pytest.param(
            "The council approved the ferry bill on Monday night.",
            "On Monday night the ferry bill was rejected by the council.",
            [("direction", "approved", "rejected")],
            id="a vote the other way",
        ),
        pytest.param(
            "Fares on the Varn line rose in March.",
            "Fares on the Varn line fell in March.",
            [("direction", "rose", "fell")],
            id="a price the other way",
        ),
        pytest.param(
            "The yard apologised on Saturday for the delay.",
            "On Friday apologised the yard to its passengers for the delay.",
            [("date", "Saturday", "Friday")],
            id="another day of one act",
        ),
        pytest.param(
            "The council did not publish the letter.",
            "The council published the letter in its gazette.",
            [("negation", "publish", "published"), ("negation", "letter", "letter")],
            id="a not on our side",
        ),
        pytest.param(
            "The captain was willing to give up his licence.",
            "The captain was not willing to give up his licence.",
            [("negation", "willing", "willing"), ("negation", "give", "give")],
            id="a not on their side",
        ),
        pytest.param(
            "It was her third term as head of the pilots' guild.",
            "She was head of the pilots' guild for a fourth term.",
            [("ordinal", "third term", "fourth term")],
            id="another term",
        ),
        pytest.param(
            "Carla Wendt (D-Ohio) spoke first.",
            "Carla Wendt, a Republican, spoke before the vote.",
            [("party", "D", "Republican")],
            id="another party",
        ),
    ],
)
def test_a_token_is_contradicted_by_the_other_value_of_its_slot(
    ours: str, theirs: str, expected: list[tuple[str, str, str]]
) -> None:
    assert contradicted(ours, theirs) == expected


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        pytest.param(
            "The fire killed 51 people and hurt dozens.",
            "Of the 51 people who died in the fire, 15 people were crew.",
            id="both figures stand there",
        ),
        pytest.param("The repair will cost about $1,400.", "The repair will cost $1,412.", id="a rounded figure"),
        pytest.param(
            "Mayor Ilse Brandt closed the pier.",
            "Ilse Brandt, the mayor, closed the pier.",
            id="a rank behind the name",
        ),
        pytest.param(
            "Sen. Carla Wendt opposed the bill.", "Senator Wendt opposed the bill.", id="a rank in another form"
        ),
        pytest.param(
            "The council voted to override the mayor's veto.", "The council rejected the mayor's veto.", id="one act"
        ),
        pytest.param(
            "The terminal will reopen on Friday.",
            "Brandt rejected proposals for reopening the terminal.",
            id="a rejection of something else",
        ),
        pytest.param(
            "A fire at the hotel spread fast.", "The hotel hired more staff after it.", id="a fire is no firing"
        ),
        pytest.param(
            "Ilse Brandt won the vote on Tuesday.", "Anna Kole lost the vote on Tuesday.", id="two sides of a vote"
        ),
        pytest.param("The pilot sued the yard.", "The yard was sued by the pilot.", id="the passive"),
        pytest.param(
            "Hugo Kim left on Monday.", "Hugo Prins and Ana Kin left on Monday.", id="short names that look alike"
        ),
    ],
)
def test_what_the_other_article_tells_as_we_do_is_never_contradicted(ours: str, theirs: str) -> None:
    assert contradicted(ours, theirs) == []


def test_a_superlative_that_the_other_article_lacks_is_missing() -> None:
    found = checked(
        "Brandt was the longest-serving mayor of Norhaven, from 1996 to 2007.",
        "Brandt was mayor of Norhaven from 1996 to 2007.",
    )
    assert [(words, outcome) for _, words, outcome, _ in found] == [
        ("longest-serving", "missing"),
        ("Norhaven", "found"),
        ("1996", "found"),
        ("2007", "found"),
    ]


def test_a_name_counts_as_found_wherever_the_other_article_has_it() -> None:
    found = checked(
        "The ferry struck the pier, said Ana Ruiz of the Coast Guard.",
        "The ferry struck the pier. Divers found no leak. The captain rested. Coast Guard spokeswoman Ruiz said so.",
    )
    assert [one[:3] for one in found if one[0] == "name"] == [
        ("name", "Ana Ruiz", "found"),
        ("name", "Coast Guard", "found"),
    ]
