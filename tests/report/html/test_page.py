"""The page as a whole: in order, self-contained, under a strict policy, the same every time."""

import re
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from hashlib import sha256

import pytest
from jinja2 import UndefinedError

from credcheck.report import Style
from credcheck.report.html import page_is_unaltered, render_html
from credcheck.report.html.environment import workshop
from credcheck.report.verdict import action_sentence
from tests.report.html.reading import by_id, read_page, with_class
from tests.report.sample import sample_result


def _single() -> str:
    result = sample_result()
    return render_html(replace(result, articles=result.articles[:1], faults=()), Style())


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_one_article_is_told_in_the_order_in_which_an_editor_reads() -> None:
    elements = read_page(_single())
    titles = [element.text for element in elements if element.tag in ("h1", "h2") and element.path[-1] != "dialog"]
    assert titles == [
        "Old ferry terminal to close in June",
        "The most useful things to do",
        "The draft",
        "Reused passages",
        "Story map and timeline",
        "Sources and their profile",
        "Suppressed findings",
        "What it was compared with",
        "How it was made",
    ]


def test_the_page_opens_with_the_verdict_in_one_sentence() -> None:
    [sentence] = with_class(read_page(_single()), "sentence")
    assert sentence.text == action_sentence(sample_result().articles[0])


def test_many_articles_are_sections_beneath_a_coverage_table(sample_page: str) -> None:
    elements = read_page(sample_page)
    assert [one.attributes["id"] for one in with_class(elements, "story")] == ["a1", "a2", "a3"]
    [table] = with_class(elements, "coverage")
    rows = [[cell.text for cell in elements if cell.tag in ("th", "td") and "tfoot" in cell.path]]
    assert rows == [["All", "12", "50%", "25%", ""]]
    assert "Ferry terminal shuts for good Daily Tide News, March 13, 2026" in table.text


def test_no_two_elements_share_an_id_and_every_link_within_the_page_goes_somewhere(sample_page: str) -> None:
    elements = read_page(sample_page)
    ids = Counter(element.attributes["id"] for element in elements if "id" in element.attributes)
    assert [name for name, times in ids.items() if times > 1] == []
    links = {element.attributes["href"] for element in elements if element.tag == "a"}
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    labels = [name for one in elements for name in one.attributes.get("aria-labelledby", "").split()]
    assert set(labels) <= set(ids)


def test_every_finding_has_a_link_of_its_own_that_outlives_its_line(sample_page: str) -> None:
    ids = {one.attributes.get("id") for one in read_page(sample_page)}
    notes = [one for one in with_class(read_page(sample_page), "note") if "finding" in one.classes]
    assert [one.attributes["data-for"] for one in notes][:2] == ["f-DIF401-00f0", "f-ATT101-013a"]
    assert {one.attributes["data-for"] for one in notes} <= ids


def test_the_policy_allows_this_style_and_this_script_alone(sample_page: str) -> None:
    elements = read_page(sample_page)
    [style] = [one.text for one in elements if one.tag == "style"]
    [script] = [one.text for one in elements if one.tag == "script" and not one.attributes]
    [policy] = [one.attributes["content"] for one in elements if "http-equiv" in one.attributes]
    assert policy == (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def test_nothing_in_the_page_needs_another_file_or_runs_from_an_attribute(sample_page: str) -> None:
    elements = read_page(sample_page)
    assert not {one.tag for one in elements} & {"link", "img", "iframe", "object", "embed", "base", "video", "audio"}
    for element in elements:
        assert not {"src", "srcset", "style", "data", "action", "ping"} & set(element.attributes), element
        assert not [name for name in element.attributes if name.startswith("on")], element
    assert "@import" not in sample_page
    assert not re.search(r"url\((?!#)", sample_page)


def test_the_same_result_gives_the_same_bytes(sample_page: str) -> None:
    assert render_html(sample_result(), Style()) == sample_page
    assert render_html(sample_result(), Style(color=True, width=40, verbose=True)) == sample_page


def test_the_page_is_sealed_with_its_own_digest(sample_page: str) -> None:
    assert page_is_unaltered(sample_page)
    assert not page_is_unaltered(sample_page.replace("Critics", "Experts", 1))


def test_a_fault_is_named_on_the_page_with_its_remedy(sample_page: str) -> None:
    [faults] = with_class(read_page(sample_page), "faults")
    assert "drafts/broken.html: is empty Remove the file, or write the article." in faults.text


def test_a_suppressed_finding_is_shown_with_its_reason_and_not_in_the_draft(sample_page: str) -> None:
    elements = read_page(sample_page)
    suppressed = with_class(elements, "suppressed")
    assert len(suppressed) == 2
    assert "In the file: the desk knows the official" in suppressed[0].text
    assert not [one for one in with_class(elements, "note") if "rule-ANO201" in one.classes]


def test_the_other_report_s_sentence_stands_beneath_its_claim_with_shared_words_marked(sample_page: str) -> None:
    evidence = by_id(read_page(sample_page), "a1-c0-n")
    assert "Northline Wire reports the same · March 11, 2026" in evidence.text
    assert "Wexley’s old ferry terminal will close on June 14" in evidence.text
    assert "<b>ferry terminal</b> will <b>close</b>" in sample_page


def test_a_difference_shows_both_sentences_and_both_values(sample_page: str) -> None:
    evidence = by_id(read_page(sample_page), "a1-c2-n")
    assert "The terminal served 212,000 passengers last year" in evidence.text
    assert "Number: 212,000 / 221,000" in evidence.text
    assert "<em>212,000</em>" in sample_page
    assert "<em>221,000</em>" in sample_page


def test_a_report_that_denies_a_claim_is_said_to_speak_against_it(sample_page: str) -> None:
    evidence = by_id(read_page(sample_page), "a1-c8-n")
    assert "Northline Wire speaks against it" in evidence.text
    assert "The council was told on March 2" in evidence.text


def test_a_match_that_does_not_count_says_why(sample_page: str) -> None:
    evidence = by_id(read_page(sample_page), "a1-c1-n")
    assert "Does not count: the same speaker, Marta Olsen: one voice heard twice." in evidence.text


def test_a_rule_that_spoke_is_explained_and_a_silent_one_is_not(sample_page: str) -> None:
    ids = [element.attributes.get("id") for element in read_page(sample_page)]
    assert "about-ATT101" in ids
    silent = {f"about-{rule.id}" for rule in sample_result().rules} - {
        f"about-{finding.rule}" for finding in sample_result().findings
    }
    assert not silent & set(ids)


def test_a_run_without_articles_is_still_a_page() -> None:
    page = render_html(replace(sample_result(), articles=()), Style())
    elements = read_page(page)
    assert [one.text for one in elements if one.tag == "h1"] == ["0 articles checked"]
    assert page_is_unaltered(page)


def test_a_name_that_a_template_misspells_is_a_fault() -> None:
    template = workshop().from_string("{{ page.verdcit }}")
    with pytest.raises(UndefinedError, match="verdcit"):
        template.render(page=sample_result())


def test_what_a_template_prints_is_escaped() -> None:
    shown = workshop().from_string("{{ words }}").render(words="<b onclick='x'>\u202e")
    assert shown == "&lt;b onclick=&#39;x&#39;&gt;⟨U+202E⟩"
