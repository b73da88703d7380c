"""Filters: what can be chosen, and the style by which a link alone filters."""

import re
from dataclasses import replace

from credcheck.report import Style
from credcheck.report.html import render_html
from credcheck.report.html.draft.notes import note_claims, note_findings
from credcheck.report.html.facets import Choice, collect_facets, style_filters
from tests.report.html.reading import read_page, with_class
from tests.report.sample import sample_result


def _facets() -> dict[str, tuple[Choice, ...]]:
    result = sample_result()
    claims = [claim for judged in result.articles for claim in note_claims(judged, "a-")]
    findings = [note for judged in result.articles for note in note_findings(judged, note_claims(judged, "a-"))]
    return {facet.key: facet.choices for facet in collect_facets(claims, findings, result.rules)}


def test_only_what_occurs_can_be_chosen_with_its_count() -> None:
    facets = _facets()
    assert [(choice.name, choice.count) for choice in facets["severity"]] == [("error", 1), ("warning", 7), ("info", 4)]
    assert ("ATT101 vague-source", 2) in [(choice.name, choice.count) for choice in facets["rule"]]
    assert "rule-ANO201" not in [choice.token for choice in facets["rule"]]
    assert [choice.token for choice in facets["by"]][-1] == "by-none"


def test_support_carries_its_letter_so_that_colour_is_never_alone() -> None:
    letters = [choice.letter for choice in _facets()["support"] if choice.token != "support-not_checkable"]
    assert all(letters)
    assert len(letters) == len(set(letters))


def test_every_choice_marks_exactly_as_many_items_as_it_counts(sample_page: str) -> None:
    elements = read_page(sample_page)
    notes = [one for one in with_class(elements, "note") if "finding" in one.classes]
    claims = [one for one in with_class(elements, "claim") if "id" in one.attributes]
    for key, choices in _facets().items():
        items = notes if key in ("severity", "rule") else claims
        for choice in choices:
            assert sum(choice.token in item.classes for item in items) == choice.count, choice


def test_every_choice_has_an_anchor_a_link_and_a_style(sample_page: str) -> None:
    elements = read_page(sample_page)
    chips = [one.attributes["href"].removeprefix("#") for one in with_class(elements, "chip")]
    assert sorted(chips) == sorted(one.attributes["id"] for one in with_class(elements, "only"))
    [style] = [one.text for one in elements if one.tag == "style"]
    assert all(f"#{chip}:target~.page .note:not(.{chip.removeprefix('only-')})" in style for chip in chips)


def test_a_value_that_is_no_plain_word_never_reaches_the_style() -> None:
    result = sample_result()
    judged = result.articles[0]
    [note, *_] = note_findings(judged, note_claims(judged, "a-"))
    odd = replace(note, finding=replace(note.finding, rule="x{}</style>"))
    facets = collect_facets([], [odd], [])
    assert [facet.key for facet in facets] == ["severity"]
    assert "</style>" not in style_filters(facets)


def test_the_style_of_the_filters_is_only_for_pages_without_javascript() -> None:
    facets = list(collect_facets([], [], []))
    assert style_filters(facets) == ""
    [style] = re.findall(r"<style>(.*?)</style>", render_html(sample_result(), Style()), re.DOTALL)
    rules = [line for line in style.splitlines() if ":target~" in line]
    assert rules
    assert all(line.startswith("html:not(.js) #only-") for line in rules)
