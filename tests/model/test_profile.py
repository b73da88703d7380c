"""The evidence profile: counts that add up, and sources that count once."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract import extract_document
from credcheck.model.evidence import Rate, Support, Verdict
from credcheck.model.profile import NOBODY, Profile, join_profiles, profile_document
from credcheck.model.settings import ExtractSettings
from credcheck.model.statements import AttributionType, ClaimKind, Document
from tests.copy import article

TYPES = [*map(str, AttributionType), NOBODY]
COPY = (
    "The council voted on Monday to rebuild the pier, Mayor Ana Ruiz said. “We waited nine years,” Ruiz said.\n\n"
    "Work begins in April, the harbour office said in a statement.\n\n"
    "Two people familiar with the talks said the lamp house was torn down. Critics argue that the pier is too dear.\n\n"
    "The ferry stopped at noon."
)


def extracted(text: str) -> Document:
    return extract_document(article(text), ExtractSettings())


PROFILES = st.builds(
    Profile,
    articles=st.integers(0, 5),
    claims=st.dictionaries(st.sampled_from(TYPES), st.integers(0, 9)),
    corroboration=st.integers(0, 9).flatmap(lambda total: st.integers(0, total).map(lambda one: Rate(one, total))),
    quotes=st.integers(5, 9),
    quotes_named=st.integers(0, 5),
    named_sources=st.frozensets(st.sampled_from(["ana ruiz", "tom hale", "harbour office"])),
    documents=st.frozensets(st.sampled_from(["the report", "a filing"])),
    anonymous_sources=st.frozensets(st.sampled_from(["two people", "an aide"])),
)


def test_every_claim_of_an_article_is_counted_under_who_stands_behind_it() -> None:
    document = extracted(COPY)
    profile = profile_document(document)
    assert set(profile.claims) == set(TYPES)
    assert profile.total == sum(claim.kind.checkable for claim in document.claims)
    assert profile.count(AttributionType.NAMED) == 2
    assert profile.count(AttributionType.NAMED_ORG) == 1
    assert profile.count(AttributionType.ANONYMOUS) == 1
    assert profile.vague == 1
    assert profile.unattributed == 1
    assert profile.backed == 3


@pytest.mark.parametrize("kind", ClaimKind)
def test_a_claim_that_nobody_could_check_is_not_counted(kind: ClaimKind) -> None:
    document = extracted(COPY)
    first, *others = document.claims
    turned = replace(document, claims=(replace(first, kind=kind), *others))
    assert profile_document(turned).total == len(others) + kind.checkable


def test_a_person_who_speaks_twice_is_one_source() -> None:
    profile = profile_document(extracted(COPY))
    assert "ana ruiz" in profile.named_sources
    assert "ruiz" not in profile.named_sources
    assert any("harbour office" in one for one in profile.named_sources)
    assert len(profile.named_sources) == 2
    assert len(profile.anonymous_sources) == 1
    assert profile.documents == frozenset()


def test_a_quotation_of_a_named_speaker_counts_as_named() -> None:
    profile = profile_document(extracted(COPY))
    assert (profile.quotes, profile.quotes_named, profile.named_quote_share) == (1, 1, 1.0)
    unnamed = profile_document(extracted("“We waited nine years for this vote,” an official said on Monday."))
    assert (unnamed.quotes, unnamed.quotes_named, unnamed.named_quote_share) == (1, 0, 0.0)
    assert profile_document(extracted("The pier stands.")).named_quote_share is None


@pytest.mark.parametrize(
    ("supports", "rate"),
    [
        ([], Rate(0, 0)),
        ([Support.CORROBORATED, Support.SINGLE_REPORT, Support.NOT_CHECKABLE], Rate(1, 2)),
        ([Support.UNMATCHED], Rate(0, 0)),
        ([Support.PARTLY, Support.ECHO], Rate(1, 2)),
    ],
)
def test_corroboration_is_that_of_the_verdicts(supports: list[Support], rate: Rate) -> None:
    verdicts = [Verdict(at, one) for at, one in enumerate(supports)]
    assert profile_document(extracted(COPY), verdicts).corroboration == rate


@given(PROFILES)
def test_every_claim_is_in_exactly_one_column(profile: Profile) -> None:
    anonymous = profile.count(AttributionType.ANONYMOUS)
    assert profile.backed + anonymous + profile.vague + profile.unattributed == profile.total


@given(st.lists(PROFILES, max_size=4))
def test_articles_together_have_the_sum_of_their_counts_and_each_source_once(each: list[Profile]) -> None:
    joined = join_profiles(each)
    assert joined.articles == sum(one.articles for one in each)
    assert joined.total == sum(one.total for one in each)
    assert joined.quotes == sum(one.quotes for one in each)
    assert joined.quotes_named == sum(one.quotes_named for one in each)
    assert joined.corroboration.total == sum(one.corroboration.total for one in each)
    assert joined.corroboration.count == sum(one.corroboration.count for one in each)
    assert joined.sourcing == Rate(joined.backed, joined.total)
    assert joined.named_sources == {name for one in each for name in one.named_sources}
    assert joined.documents == {name for one in each for name in one.documents}
    assert joined.anonymous_sources == {name for one in each for name in one.anonymous_sources}
    assert set(joined.claims) == set(TYPES)


@given(st.lists(PROFILES, max_size=4), st.randoms())
def test_the_order_of_the_articles_changes_nothing(each: list[Profile], chance: object) -> None:
    assert join_profiles(each) == join_profiles(each[::-1])


@given(PROFILES, PROFILES, PROFILES)
def test_joining_in_steps_is_joining_at_once(one: Profile, two: Profile, three: Profile) -> None:
    assert join_profiles([join_profiles([one, two]), three]) == join_profiles([one, two, three])


def test_what_is_counted_as_vague_is_what_a_finding_can_be_opened_for() -> None:
    open_group = extracted("The hall opened on Monday. It rained. Critics argue that the pier is too dear. It is red.")
    named = extracted(
        "The hall opened on Monday. It rained. Critics argue that the pier is too dear. "
        "“It is robbery,” said Lena Marsh, a baker."
    )
    assert profile_document(open_group).vague == 1
    assert profile_document(named).vague == 0
    assert profile_document(named).total == profile_document(open_group).total
