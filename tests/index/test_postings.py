"""Claim terms in the store: filed, recalled by story, and forgotten without a trace."""

import sqlite3

import pytest

from credcheck.extract import extract_document
from credcheck.index.terms.postings import (
    TERMS_PER_ARTICLE,
    add_terms,
    create_tables,
    recall_terms,
    remove_terms,
    telling_terms,
)
from tests.copy import article
from tests.index.fleeting import fleeting

FERRY = article(
    "The ferry Stella Maris struck the pier in Lindholm on Sunday, and harbour master Olga Brandt closed the pier."
)
CANNERY = article("The cannery at Varn will shut in May because herring is dear, manager Hanna Voss told the workers.")
LIBRARY = article("The library of Karat lent more books in January than ever before, most of them to schoolchildren.")


@pytest.fixture
def store() -> sqlite3.Connection:
    connection = fleeting()
    create_tables(connection)
    for row, one in enumerate((FERRY, CANNERY, LIBRARY), start=1):
        add_terms(connection, row, telling_terms(one))
    return connection


def test_a_draft_recalls_the_articles_of_its_story_and_no_others(store: sqlite3.Connection) -> None:
    draft = extract_document(article("Divers will inspect the Lindholm pier that the Stella Maris hit, Brandt said."))
    assert recall_terms(store, [draft], 10) == [1]


def test_several_drafts_recall_each_their_own(store: sqlite3.Connection) -> None:
    drafts = [
        extract_document(article("Brandt reopened the Lindholm pier.")),
        extract_document(article("Voss said that the herring cannery at Varn may yet find a buyer.")),
    ]
    assert recall_terms(store, drafts, 10) == [1, 2]


def test_the_limit_keeps_the_likeliest(store: sqlite3.Connection) -> None:
    add_terms(store, 4, telling_terms(article("The pier in Lindholm is made of stone.")))
    draft = extract_document(FERRY)
    assert recall_terms(store, [draft], 1) == [1]
    assert recall_terms(store, [draft], 2) == [1, 4]


def test_one_common_word_is_no_story(store: sqlite3.Connection) -> None:
    assert recall_terms(store, [extract_document(article("January was cold in the hills."))], 10) == []


def test_removing_leaves_nothing_behind(store: sqlite3.Connection) -> None:
    for row in (1, 2, 3):
        remove_terms(store, row)
    for table in ("claim_terms", "claim_postings", "claim_filed"):
        assert store.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (0,)


def test_removing_one_article_keeps_the_terms_of_the_others(store: sqlite3.Connection) -> None:
    add_terms(store, 4, telling_terms(article("The pier in Lindholm is made of stone.")))
    remove_terms(store, 1)
    assert recall_terms(store, [extract_document(FERRY)], 10) == [4]
    counts = dict(store.execute("SELECT term, articles FROM claim_terms WHERE term IN ('lindholm', 'stella')"))
    assert counts == {"lindholm": 1}


def test_removing_what_is_not_filed_does_nothing(store: sqlite3.Connection) -> None:
    remove_terms(store, 99)
    assert store.execute("SELECT COUNT(*) FROM claim_filed").fetchone() == (3,)


def test_an_article_is_filed_under_its_most_telling_words() -> None:
    words = " ".join(f"word{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(200))
    assert len(telling_terms(article(words))) == TERMS_PER_ARTICLE
    assert telling_terms(FERRY)[0] in {"lindholm", "pier", "stella", "mari", "olga", "brandt"}
    assert "sunday" not in telling_terms(FERRY)[:5]


def test_an_article_without_words_is_filed_under_nothing(store: sqlite3.Connection) -> None:
    add_terms(store, 5, telling_terms(article("… — …")))
    assert recall_terms(store, [extract_document(article("… — …"))], 10) == []
    remove_terms(store, 5)
