"""What recall finds by its tables is what counting by hand finds, in any order of filing, and after any forgetting."""

import sqlite3
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise, product
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.index.terms import postings
from credcheck.index.terms.postings import add_terms, create_tables, recall_terms, remove_terms, telling_terms
from credcheck.model.article import Article
from credcheck.model.statements import Document
from tests.copy import article
from tests.index.fleeting import fleeting

PEOPLE = ("Calder", "Brandt", "Voss", "Okafor", "Lindqvist")
PLACES = ("Aldermouth", "Lindholm", "Varn", "Karat")
EVENTS = (
    "the ferry struck the pier",
    "the cannery shut its gates",
    "the library lost its roof",
    "the tug towed a trawler",
    "herring prices doubled",
)
SENTENCES = tuple(f"{person} said in {place} that {event}." for person, place, event in product(PEOPLE, PLACES, EVENTS))
STORIES = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(lambda said: article(" ".join(said)))
SHELVES = st.dictionaries(st.integers(1, 60), STORIES, min_size=1, max_size=10)

SHELF: Mapping[int, Article] = {
    3: article("Calder said in Aldermouth that the ferry struck the pier. Divers will inspect the pier today."),
    5: article("Calder said in Lindholm that the tug towed a trawler."),
    8: article("Voss said in Varn that the cannery shut its gates. Herring prices doubled within a year."),
    9: article("Okafor said in Karat that the library lost its roof."),
    12: article("The ferry that struck the pier in Aldermouth will be scrapped, Calder said."),
}
DRAFT = article("The Aldermouth pier that the ferry struck stays shut until May, Calder said.")


def filed(shelf: Mapping[int, Article]) -> sqlite3.Connection:
    """Return a store that holds the articles under their rows, filed in the order given."""
    connection = fleeting()
    create_tables(connection)
    for row, one in shelf.items():
        add_terms(connection, row, telling_terms(one))
    return connection


def documents(*drafts: Article) -> list[Document]:
    return [Document(draft) for draft in drafts]


def scores_by_hand(shelf: Mapping[int, Article], draft: Article) -> dict[int, Fraction]:
    """Return what each article shares with the draft, weighed; those that share fewer than two terms are left out."""
    terms = {row: set(telling_terms(one)) for row, one in shelf.items()}
    scores = {}
    for row in shelf:
        shared = terms[row] & set(telling_terms(draft))
        if len(shared) >= 2:
            holders = [sum(key in other for other in terms.values()) for key in shared]
            scores[row] = sum((Fraction(log((len(shelf) + 1) / count)) for count in holders), Fraction())
    return scores


def recall_by_hand(shelf: Mapping[int, Article], drafts: Sequence[Article], limit: int) -> list[int]:
    """Return what should be recalled: of each draft the best, ties to the lower row, all in order and once."""
    rows: set[int] = set()
    for draft in drafts:
        scores = {row: float(score) for row, score in scores_by_hand(shelf, draft).items()}
        rows |= set(sorted(scores, key=lambda row: (-scores[row], row))[:limit])
    return sorted(rows)


def tables(connection: sqlite3.Connection) -> dict[int, set[str]]:
    """Return the terms under which the store says that each article is filed."""
    found: dict[int, set[str]] = {row: set() for (row,) in connection.execute("SELECT article FROM claim_filed")}
    query = "SELECT article, claim_terms.term FROM claim_postings JOIN claim_terms ON claim_postings.term = id"
    for row, term in connection.execute(query):
        found[row].add(term)
    return found


def test_the_story_is_recalled_and_what_shares_less_comes_later() -> None:
    store = filed(SHELF)
    assert [recall_terms(store, documents(DRAFT), limit) for limit in (0, 1, 2, 9)] == [
        recall_by_hand(SHELF, [DRAFT], limit) for limit in (0, 1, 2, 9)
    ]
    assert recall_terms(store, documents(DRAFT), 2) == [3, 12]


def test_nothing_is_recalled_from_an_empty_store_or_for_no_draft() -> None:
    assert recall_terms(filed({}), documents(DRAFT), 5) == []
    assert recall_terms(filed(SHELF), [], 5) == []


def test_the_limit_is_for_each_draft() -> None:
    other = article("Voss denied in Varn that the cannery shut its gates.")
    assert recall_terms(filed(SHELF), documents(DRAFT, other), 1) == recall_by_hand(SHELF, [DRAFT, other], 1)
    assert 8 in recall_terms(filed(SHELF), documents(DRAFT, other), 1)


def test_equal_articles_are_recalled_from_the_lowest_row() -> None:
    shelf = dict.fromkeys((41, 7, 30), SHELF[3]) | {1: SHELF[9]}
    assert [recall_terms(filed(shelf), documents(DRAFT), limit) for limit in (1, 2, 3)] == [[7], [7, 30], [7, 30, 41]]


def test_two_terms_of_one_article_tell_more_than_three_of_two_where_the_store_is_small() -> None:
    fillers = {row: article(said) for row, said in enumerate(("Herring is dear.", "The gale blew.", "It snowed."), 20)}
    shelf = {1: article("ferry pier trawler"), 2: article("ferry pier trawler"), 9: article("Okafor Karat"), **fillers}
    draft = article("Okafor saw the ferry leave a Karat pier behind the trawler.")
    assert recall_by_hand(shelf, [draft], 1) == [9]
    assert [recall_terms(filed(shelf), documents(draft), limit) for limit in (1, 2, 3)] == [[9], [1, 9], [1, 2, 9]]


def test_a_draft_recalls_itself_where_it_is_filed() -> None:
    assert {row: recall_terms(filed(SHELF), documents(one), 1) for row, one in SHELF.items()} == {
        row: [row] for row in SHELF
    }


def test_the_rarest_terms_are_read_first_and_the_rest_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    common = "Calder said in Aldermouth that the ferry struck the pier."
    shelf = {row: article(common) for row in range(1, 21)} | {50: article("Okafor repaired the ferry turbine.")}
    draft = article(f"{common} Okafor repaired the turbine.")
    monkeypatch.setattr(postings, "STORE_POSTINGS", 10)
    assert recall_terms(filed(shelf), documents(draft), 30) == [50]


def test_each_article_is_filed_under_its_telling_terms() -> None:
    assert tables(filed(SHELF)) == {row: set(telling_terms(one)) for row, one in SHELF.items()}


def test_filing_what_is_filed_is_refused() -> None:
    store = filed(SHELF)
    with pytest.raises(sqlite3.IntegrityError):
        add_terms(store, 3, telling_terms(SHELF[3]))


def test_forgetting_twice_is_forgetting_once() -> None:
    store = filed(SHELF)
    remove_terms(store, 3)
    once = list(store.iterdump())
    remove_terms(store, 3)
    assert list(store.iterdump()) == once


def test_what_is_filed_again_under_its_row_is_the_new_article() -> None:
    store = filed(SHELF)
    remove_terms(store, 3)
    add_terms(store, 3, telling_terms(SHELF[9]))
    now = {**SHELF, 3: SHELF[9]}
    assert tables(store) == {row: set(telling_terms(one)) for row, one in now.items()}
    assert recall_terms(store, documents(SHELF[9]), 9) == recall_by_hand(now, [SHELF[9]], 9)


@given(shelf=SHELVES, drafts=st.lists(STORIES, max_size=3), limit=st.integers(0, 6))
@settings(max_examples=60)
def test_recall_is_what_counting_by_hand_finds(shelf: Mapping[int, Article], drafts: list[Article], limit: int) -> None:
    assert recall_terms(filed(shelf), documents(*drafts), limit) == recall_by_hand(shelf, drafts, limit)


@given(shelf=SHELVES, draft=STORIES, limit=st.integers(1, 4), data=st.data())
@settings(max_examples=40)
def test_the_order_of_filing_does_not_show(
    shelf: Mapping[int, Article], draft: Article, limit: int, data: st.DataObject
) -> None:
    mixed = dict(data.draw(st.permutations(list(shelf.items()))))
    assert recall_terms(filed(mixed), documents(draft), limit) == recall_terms(filed(shelf), documents(draft), limit)


@given(shelf=SHELVES, draft=STORIES, data=st.data())
@settings(max_examples=40)
def test_what_was_forgotten_might_never_have_been(
    shelf: Mapping[int, Article], draft: Article, data: st.DataObject
) -> None:
    gone = data.draw(st.sets(st.sampled_from(sorted(shelf))))
    store = filed(shelf)
    for row in sorted(gone):
        remove_terms(store, row)
    kept = {row: one for row, one in shelf.items() if row not in gone}
    assert tables(store) == tables(filed(kept))
    counts = dict(store.execute("SELECT term, articles FROM claim_terms"))
    assert counts == dict(filed(kept).execute("SELECT term, articles FROM claim_terms"))
    assert recall_terms(store, documents(draft), 4) == recall_by_hand(kept, [draft], 4)


@given(shelf=SHELVES, draft=STORIES)
@settings(max_examples=40)
def test_a_greater_limit_never_loses_an_article(shelf: Mapping[int, Article], draft: Article) -> None:
    store = filed(shelf)
    found = [set(recall_terms(store, documents(draft), limit)) for limit in range(len(shelf) + 1)]
    assert all(fewer <= more for fewer, more in pairwise(found))
    assert found[-1] == set(scores_by_hand(shelf, draft))
