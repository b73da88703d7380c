"""Press releases: how much of one is used, and how much of the article it makes up."""

from credcheck.model.article import Article
from credcheck.model.evidence import CopyRelation, Duplicate, Passage, PassageUse
from credcheck.report.listings.side_by_side import share_of_release
from credcheck.text.span import Span
from tests.copy import article

TEXT = "The pins will be replaced at night. “Nobody will be stranded,” Tennant said. The tea room was empty by ten."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def passage(words: str, use: PassageUse) -> Passage:
    return Passage(at(words), Span(0, 9), len(words.split()), 1.0, use)


def test_the_share_of_a_release_counts_quoted_words_apart_and_standing_text_not_at_all() -> None:
    ours: Article = article(TEXT)
    shared = Duplicate(
        "release.txt",
        CopyRelation.SHARES_PASSAGES,
        0.3,
        0.5,
        0.625,
        "theirs",
        (
            passage("The pins will be replaced at night.", PassageUse.UNCREDITED),
            passage("“Nobody will be stranded,”", PassageUse.QUOTED),
            passage("was empty by ten.", PassageUse.BOILERPLATE),
        ),
    )
    assert share_of_release(shared, ours) == (
        "Press release: 62% of it is used; 55% of the article is from it, 20% as quotation."
    )
