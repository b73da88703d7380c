"""Evidence profiles: who stands behind the claims of an article and of an outlet, counted once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.evidence import Rate, Support, Verdict
from credcheck.model.profile import (
    NOBODY,
    OutletProfile,
    Profile,
    domain_of,
    join_profiles,
    profile_document,
    profile_outlets,
)
from credcheck.model.statements import (
    Attribution,
    AttributionType,
    Claim,
    ClaimKind,
    Document,
    Quote,
    QuoteUse,
)
from credcheck.text.span import Span
from tests.copy import article

TEXT = "“The pier is safe,” said Ana Ruiz. The survey, filed in May, shows cracks. Officials worry. The pier is long."
#       0                   20           34                                         75              91


def document(*, outlet: str | None = "Harbor News", url: str | None = None) -> Document:
    """Return an article with a quote, a document, a vague source and a claim that nobody stands behind."""
    story = replace(article(TEXT, outlet=outlet), url=url)
    attributions = (
        Attribution(0, AttributionType.NAMED, 0, (Span(20, 24),), (Span(25, 33),), (Span(0, 19),), "Ana Ruiz"),
        Attribution(1, AttributionType.DOCUMENT, 1, (Span(63, 68),), (Span(35, 45),), (Span(69, 75),)),
        Attribution(2, AttributionType.VAGUE, 2, (Span(86, 91),), (Span(76, 85),), (Span(86, 91),)),
    )
    claims = (
        Claim(0, 0, Span(0, 34), ClaimKind.QUOTE, 0),
        Claim(1, 1, Span(35, 75), ClaimKind.FACT, 1),
        Claim(2, 2, Span(76, 91), ClaimKind.FACT, 2),
        Claim(3, 3, Span(93, 109), ClaimKind.FACT),
        Claim(4, 3, Span(93, 109), ClaimKind.OPINION),
    )
    quotes = (
        Quote(0, Span(0, 19), "Ana Ruiz", 0),
        Quote(1, Span(35, 45)),
        Quote(2, Span(93, 101), use=QuoteUse.SCARE),
    )
    return Document(story, quotes=quotes, attributions=attributions, claims=claims)


VERDICTS = (
    Verdict(0, Support.CORROBORATED),
    Verdict(1, Support.SINGLE_REPORT),
    Verdict(2, Support.UNSUPPORTED),
    Verdict(3, Support.UNMATCHED),
    Verdict(4, Support.NOT_CHECKABLE),
)


def test_checkable_claims_are_counted_by_who_stands_behind_them() -> None:
    profile = profile_document(document())
    assert {name: count for name, count in profile.claims.items() if count} == {
        "named": 1,
        "document": 1,
        "vague": 1,
        NOBODY: 1,
    }
    assert set(profile.claims) == {*AttributionType, NOBODY}
    assert (profile.total, profile.backed, profile.vague, profile.unattributed) == (4, 2, 1, 1)


def test_sources_are_counted_once_under_their_fullest_name() -> None:
    one = document()
    twice = replace(one, attributions=(*one.attributions, replace(one.attributions[0], id=3, source=())))
    profile = profile_document(twice)
    assert profile.named_sources == {"ana ruiz"}
    assert profile.documents == {"the survey"}
    assert profile.anonymous_sources == frozenset()


def test_only_speech_needs_a_speaker_and_only_a_name_counts_as_one() -> None:
    profile = profile_document(document())
    assert (profile.quotes, profile.quotes_named, profile.named_quote_share) == (2, 1, 0.5)
    one = document()
    unnamed = replace(one.attributions[0], type=AttributionType.ANONYMOUS, speaker="a harbor official")
    profile = profile_document(replace(one, attributions=(unnamed, *one.attributions[1:])))
    assert profile.quotes_named == 0
    assert profile.anonymous_sources == {"a harbor official"}


def test_without_quotes_there_is_no_share() -> None:
    assert profile_document(replace(document(), quotes=())).named_quote_share is None


def test_sourcing_counts_the_checkable_and_corroboration_the_compared_claims() -> None:
    assert profile_document(document(), VERDICTS).corroboration == Rate(1, 3)
    assert profile_document(document()).corroboration == Rate(0, 0)
    assert profile_document(document()).sourcing == Rate(2, 4)


def test_articles_of_one_outlet_are_one_row_however_it_is_spelled() -> None:
    pairs = [
        (document(outlet="Harbor News", url="https://www.harbor.example/a"), VERDICTS),
        (document(outlet="HARBOR NEWS"), VERDICTS),
        (document(outlet="Harbor News"), ()),
    ]
    [row] = profile_outlets(pairs)
    assert (row.outlet, row.domain) == ("Harbor News", "harbor.example")
    assert (row.profile.articles, row.profile.total, row.profile.corroboration) == (3, 12, Rate(2, 6))
    assert row.profile.named_sources == {"ana ruiz"}


def test_articles_without_an_outlet_go_by_their_domain_and_the_rest_come_last() -> None:
    rows = profile_outlets(
        [
            (document(outlet=None), ()),
            (document(outlet="Zeeland Post"), ()),
            (document(outlet=None, url="https://alder.example:8080/x"), ()),
        ]
    )
    assert [(row.outlet, row.domain) for row in rows] == [
        ("alder.example", "alder.example"),
        ("Zeeland Post", ""),
        ("", ""),
    ]


def test_no_articles_make_no_rows() -> None:
    assert profile_outlets([]) == ()


def test_an_address_that_is_none_has_no_domain() -> None:
    for url in (None, "", "not an address", "http://[broken", "file:///tmp/x"):
        assert domain_of(replace(article("x"), url=url)) == ""


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """Draw a profile."""
    count = st.integers(0, 50)
    names = st.frozensets(st.sampled_from("abcdef"))
    return Profile(
        articles=draw(count),
        claims={str(one): draw(count) for one in AttributionType},
        corroboration=Rate(draw(count), draw(count)),
        quotes=draw(count),
        quotes_named=draw(count),
        named_sources=draw(names),
        documents=draw(names),
        anonymous_sources=draw(names),
    )


@given(st.lists(profiles(), max_size=4), st.lists(profiles(), max_size=4))
def test_joining_is_the_same_in_one_step_or_in_two(first: list[Profile], second: list[Profile]) -> None:
    whole = join_profiles([*first, *second])
    assert join_profiles([join_profiles(first), join_profiles(second)]) == whole
    assert whole.total == sum(one.total for one in (*first, *second))
    assert whole.named_sources == frozenset().union(*(one.named_sources for one in (*first, *second)))


def test_an_outlet_row_is_a_value() -> None:
    assert OutletProfile("a", "", Profile()) == OutletProfile("a", "", Profile())
