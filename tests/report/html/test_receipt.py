"""The evidence receipt: written into the page, read back, compared."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.errors import CredcheckError
from credcheck.report import Style
from credcheck.report.html import (
    Change,
    Receipt,
    UnreadableReceipt,
    compare_receipt,
    make_receipt,
    page_is_unaltered,
    read_receipt,
    render_html,
)
from credcheck.report.html.receipt import ELEMENT_ID, UNSEALED, OtherReceipt, seal_page, write_receipt
from tests.report.sample import sample_result

RECEIPT = make_receipt(sample_result())


def _page(receipt: Receipt) -> str:
    written = f'<p>{UNSEALED}</p><script type="application/json" id="{ELEMENT_ID}">{write_receipt(receipt)}</script>'
    return seal_page(written)


def test_a_page_gives_back_the_receipt_it_was_written_with(sample_page: str) -> None:
    read = read_receipt(sample_page)
    assert replace(read, page=UNSEALED) == RECEIPT
    assert read.page != UNSEALED


def test_the_receipt_names_versions_rules_corpus_and_every_text() -> None:
    assert (RECEIPT.credcheck, RECEIPT.rules, RECEIPT.corpus_articles) == ("0.1.0", "sha256:" + "c0de" * 16, 4)
    assert "ATT101" in RECEIPT.active
    assert [one.path for one in RECEIPT.articles] == [judged.document.path for judged in sample_result().articles]
    assert RECEIPT.articles[0].digest == f"sha256:{sample_result().articles[0].document.article.digest}"
    assert [one.path for one in RECEIPT.others] == ["wire/2026-03-11-ferry.txt"]


def test_nothing_has_changed_when_nothing_has_changed(sample_page: str) -> None:
    assert compare_receipt(read_receipt(sample_page), make_receipt(sample_result())) == ()


def test_an_edited_article_is_named_with_what_became_of_its_findings() -> None:
    result = sample_result()
    judged = result.articles[1]
    article = replace(judged.document.article, text=judged.document.article.text.replace("Observers", "Neighbours"))
    mended = replace(judged, document=replace(judged.document, article=article), findings=judged.findings[:1])
    now = make_receipt(replace(result, articles=(result.articles[0], mended, result.articles[2])))
    assert compare_receipt(RECEIPT, now) == (
        Change("drafts/ferry brief.txt", "the article has another text"),
        Change("drafts/ferry brief.txt", "findings: 0 new, 3 gone"),
    )


def test_a_change_of_support_is_told_in_claims() -> None:
    first = replace(RECEIPT.articles[0], sourced=7)
    now = replace(RECEIPT, articles=(first, *RECEIPT.articles[1:]))
    assert compare_receipt(RECEIPT, now) == (
        Change("drafts/ferry-terminal.md", "4 of 9 claims were sourced, now 7 of 9"),
    )


def test_versions_rules_and_corpus_are_told_first() -> None:
    now = replace(
        RECEIPT,
        credcheck="0.2.0",
        rules="sha256:new",
        active=("ATT999", *RECEIPT.active[1:]),
        corpus="sha256:new",
        corpus_articles=9,
        others=(OtherReceipt("wire/other.txt", "sha256:1"),),
    )
    assert [(change.subject, change.message) for change in compare_receipt(RECEIPT, now)] == [
        ("credcheck", "credcheck was 0.1.0 and is 0.2.0"),
        ("rules", f"the rules have changed; no longer active: {RECEIPT.active[0]}; new: ATT999"),
        ("corpus", "the corpus had 4 articles and has 9 with another content"),
        ("wire/2026-03-11-ferry.txt", "the report beside the draft is gone"),
        ("wire/other.txt", "a report beside the draft that was not there"),
    ]


def test_an_article_that_is_gone_is_said_to_be_gone() -> None:
    now = replace(RECEIPT, articles=RECEIPT.articles[1:])
    assert compare_receipt(RECEIPT, now) == (Change("drafts/ferry-terminal.md", "the article is gone"),)


@pytest.mark.parametrize(
    "now",
    [
        replace(RECEIPT, credcheck="9"),
        replace(RECEIPT, rules="sha256:9"),
        replace(RECEIPT, active=()),
        replace(RECEIPT, corpus="sha256:9"),
        replace(RECEIPT, articles=()),
        replace(RECEIPT, others=()),
    ],
)
def test_whatever_differs_is_told_in_both_directions(now: Receipt) -> None:
    assert compare_receipt(RECEIPT, now)
    assert compare_receipt(now, RECEIPT)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<html><p>No receipt here</p></html>",
        f'<script type="application/json" id="{ELEMENT_ID}">not json</script>',
        f'<script type="application/json" id="{ELEMENT_ID}">[]</script>',
        f'<script type="application/json" id="{ELEMENT_ID}">{{"schema": "credcheck-receipt/9"}}</script>',
        f'<script type="application/json" id="{ELEMENT_ID}">{{"schema": "credcheck-receipt/1"}}</script>',
        f'<p id="{ELEMENT_ID}">{{"schema": "credcheck-receipt/1"}}</p>',
    ],
)
def test_a_page_without_a_readable_receipt_is_refused_with_a_remedy(html: str) -> None:
    with pytest.raises(UnreadableReceipt) as caught:
        read_receipt(html)
    assert isinstance(caught.value, CredcheckError)
    assert caught.value.hint


def test_a_single_changed_character_breaks_the_seal(sample_page: str) -> None:
    at = sample_page.index("212,000 passengers")
    assert not page_is_unaltered(f"{sample_page[:at]}3{sample_page[at + 1 :]}")


def test_a_receipt_edited_by_hand_breaks_the_seal(sample_page: str) -> None:
    assert not page_is_unaltered(sample_page.replace('"sourced":4', '"sourced":9'))


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_path_and_fingerprint_survive_the_page(path: str, fingerprint: str) -> None:
    first = replace(RECEIPT.articles[0], path=path, findings=(fingerprint,))
    receipt = replace(RECEIPT, articles=(first,))
    page = _page(receipt)
    assert replace(read_receipt(page), page=UNSEALED) == receipt
    assert page_is_unaltered(page)
    assert "<" not in write_receipt(receipt)


def test_a_page_without_a_placeholder_cannot_be_sealed() -> None:
    with pytest.raises(ValueError, match="no unsealed receipt"):
        seal_page("<p>nothing</p>")


def test_two_runs_that_differ_in_one_text_have_different_seals() -> None:
    result = sample_result()
    one = render_html(replace(result, articles=result.articles[:1]), Style())
    two = render_html(replace(result, articles=result.articles[1:2]), Style())
    assert read_receipt(one).page != read_receipt(two).page
