"""Two articles side by side, wide and narrow, for people and programs."""

import json
from datetime import date

import pytest

from credcheck.compare import cluster_copies, find_copies
from credcheck.model.article import Article
from credcheck.model.errors import BadConfiguration
from credcheck.model.evidence import Difference, Evidence, Match, MatchRelation, Support, Verdict
from credcheck.model.findings import Judged
from credcheck.model.settings import DuplicateSettings
from credcheck.model.statements import Claim, ClaimKind, Document
from credcheck.report.listings.side_by_side import render_comparison
from credcheck.report.style import Style
from credcheck.text.span import Span
from tests.compare.test_copies import BLIZZARD, CREWS, LAND, STORY
from tests.copy import article

OURS = article(STORY, path="draft.md", published=date(2026, 3, 10))
THEIRS = article(
    f"{STORY.replace('forty boats', 'fourteen boats')}\n\n{BLIZZARD}",
    path="wire.txt",
    outlet="The Quay",
    published=date(2026, 3, 9),
)


def judged(ours: Article, theirs: Article, *, claimed: bool = False) -> Judged:
    articles = [ours, theirs]
    copies = find_copies(articles, [(0, 1)], DuplicateSettings())
    [story, *_] = cluster_copies(articles, copies, DuplicateSettings())
    duplicates = tuple(copy.duplicate for copy in copies)
    if not claimed:
        return Judged(Document(ours), Evidence(story, duplicates))
    start, other = ours.text.index(CREWS), theirs.text.index("Skipper")
    span, beside = Span(start, start + len(CREWS)), Span(other, other + len(CREWS) + 3)
    differs = Difference("number", span, beside, "forty / fourteen")
    match = Match(theirs.path, beside, 0.8, MatchRelation.DIFFERS, story.id, ("boats",), (differs,))
    loose = Match(theirs.path, beside, 0.4, MatchRelation.RELATED, story.id)
    elsewhere = Match("third.txt", beside, 0.9, MatchRelation.SAME_CLAIM, story.id)
    document = Document(ours, claims=(Claim(0, 0, span, ClaimKind.FIGURE),))
    verdict = Verdict(0, Support.DIFFERS, matches=(elsewhere, match, loose))
    return Judged(document, Evidence(story, duplicates, (verdict,)))


def rendered(width: int = 120, *, color: bool = False, claimed: bool = False, form: str = "text") -> str:
    style = Style(color=color, width=width)
    return render_comparison(judged(OURS, THEIRS, claimed=claimed), THEIRS, style=style, format=form)


def test_a_wide_terminal_gets_two_columns_with_the_other_words_marked() -> None:
    lines = rendered(120).splitlines()
    [line] = [line for line in lines if "[forty]" in line]
    assert "│" in line
    assert any("[fourteen]" in line for line in lines)
    assert max(map(len, lines)) <= 120


def test_a_narrow_terminal_gets_one_column() -> None:
    text = rendered(80)
    assert "│" not in text
    assert "\nours    The harbour board" in text
    assert "\ntheirs  The harbour board" in text
    assert max(map(len, text.splitlines())) <= 80


def test_colour_marks_the_shared_words_and_needs_no_brackets() -> None:
    text = rendered(120, color=True)
    assert "\x1b[1;32m" in text
    assert "[forty]" not in text


def test_the_first_sentence_says_how_much_is_shared_and_who_was_first() -> None:
    text = " ".join(rendered(200).split())
    assert "of ours is in theirs" in text
    assert "theirs has the earlier date" in text
    assert "The Quay · March 9, 2026" in text


def test_differing_claims_stand_beside_each_other_and_related_ones_are_counted() -> None:
    text = rendered(200, claimed=True)
    assert "differs  score 0.80, differs; numbers differ: forty / fourteen" in text
    assert "1 related sentence besides" in text
    assert "0.90" not in text


def test_two_articles_with_nothing_in_common_say_so() -> None:
    other = article(BLIZZARD, path="snow.txt")
    text = render_comparison(judged(OURS, other), other, style=Style(width=100))
    assert "They share no passage and are no copies of each other." in text
    assert "no shared claim" in text


def test_the_json_has_passages_and_claims_with_their_places() -> None:
    told = json.loads(rendered(form="json", claimed=True))
    assert told["schema"] == "credcheck-comparison/1"
    assert (told["ours"]["path"], told["theirs"]["outlet"], told["first"]) == ("draft.md", "The Quay", "theirs")
    [passage] = told["passages"]
    assert OURS.text[slice(*passage["ours"])] == STORY
    assert LAND in THEIRS.text[slice(*passage["theirs"])]
    assert [one["relation"] for one in told["claims"]] == ["differs", "related"]
    assert told["claims"][0]["differs"][0]["note"] == "forty / fourteen"


def test_hostile_text_never_reaches_the_terminal_alive() -> None:
    nasty = "\x1b]0;owned\x07\u202e[red]"
    ours, theirs = (
        article(f"{STORY} {nasty}", path=f"{nasty}.md"),
        article(f"{nasty} {STORY}", path="b.txt", outlet=nasty),
    )
    for width in (80, 120):
        text = render_comparison(judged(ours, theirs), theirs, style=Style(width=width))
        assert not {"\x1b", "\x07", "\u202e"} & set(text)


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(BadConfiguration, match=r"known: json, text"):
        rendered(form="html")
