"""What an editor reads in a terminal."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from rich.cells import cell_len

from credcheck.model.article import Role
from credcheck.model.errors import BadConfiguration
from credcheck.model.evidence import Evidence, Story, Support, Verdict
from credcheck.model.findings import Judged, Result, Severity
from credcheck.model.statements import ClaimKind
from credcheck.report import Style, render
from tests.report.builder import build_article, build_document, finding, rule
from tests.report.sample import sample_result

VAGUE = rule("ATT101", "vague-source", Severity.WARNING, "names nobody")
INFO = rule("SUP503", "unsupported-claim", Severity.INFO, "nobody else has it")


def text_of(result: Result, *, width: int = 100, verbose: bool = False, color: bool = False, explain: str = "") -> str:
    return render(result, "text", Style(color=color, width=width, verbose=verbose, explain=explain))


def result_with(*sentences: str, marked: tuple[str, ...] = (), by: object = VAGUE) -> Result:
    """Return a run over one article of these sentences, with a finding on each phrase."""
    article, found = build_article("town.txt", [(Role.BODY, sentences)], outlet="Town Crier")
    document = build_document(article, found, [], {0: ClaimKind.FACT})
    assert by in (VAGUE, INFO)
    findings = tuple(finding(document, VAGUE if by is VAGUE else INFO, phrase) for phrase in marked)
    evidence = Evidence(Story("s1", ("town.txt",)), verdicts=sample_result().articles[0].evidence.verdicts[:1])
    return replace(sample_result(), articles=(Judged(document, evidence, findings),), faults=(), passed_over={})


def test_an_article_opens_with_its_verdict() -> None:
    lines = text_of(sample_result(), width=400).splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith("── drafts/ferry-terminal.md ──"))
    assert lines[at + 1] == "Old ferry terminal to close in June · Harbour Courier · Ines Calder · March 12, 2026"
    assert lines[at + 2] == "Ask: figures differ: 212,000 here, 221,000 there (DIF401)"
    assert lines[at + 4].startswith("Has this run before? No uncredited passage")
    assert lines[at + 5].startswith("Who says so? 4 of 9 checkable claims (44%) have a named source, an organisation")
    assert lines[at + 6].startswith("Who else has it? 2 of 9 claims (22%) have independent corroboration")


def test_a_run_over_several_articles_opens_with_an_overview() -> None:
    lines = text_of(sample_result(), width=120).splitlines()
    assert lines[0].startswith("── overview ──")
    assert [line.split()[0] for line in lines[3:6]] == ["drafts/ferry-terminal.md", "drafts/ferry", "drafts/tides.txt"]
    assert not text_of(result_with("It rained.")).startswith("── overview")


def test_a_finding_says_where_what_and_how_bad() -> None:
    assert "\ndrafts/ferry-terminal.md:10:21 warning DIF401 figure-differs\n" in text_of(sample_result())


def test_carets_stand_beneath_the_marked_words() -> None:
    shown = text_of(result_with("Yesterday, critics said so.", marked=("critics",))).splitlines()
    at = shown.index("  │ Yesterday, critics said so.")
    assert shown[at + 1] == "  │            ^^^^^^^"


def test_carets_follow_words_over_a_line_end_and_wide_characters() -> None:
    phrase = "the very many critics of the plan who gathered at the town hall"
    shown = text_of(result_with(f"東京 said {phrase} on Monday.", marked=(phrase,)), width=50).splitlines()
    pairs = [
        (line, carets)
        for line, carets in pairwise(shown)
        if re.fullmatch(r"  │ [ ^]*\^", carets) or line.startswith("  ┃")
    ]
    marked = " ".join(under_carets(line, carets) for line, carets in pairs)
    assert marked == phrase


def under_carets(line: str, carets: str) -> str:
    """Return the characters of a line that stand over carets, counted in terminal cells; all of a marked line."""
    if line.startswith("  ┃ "):
        return line.removeprefix("  ┃ ")
    cells = "".join(one + "\0" * (cell_len(one) - 1) for one in line)
    return "".join(one for one, mark in zip(cells, carets, strict=False) if mark == "^").strip("\0")


def test_a_sentence_that_is_marked_whole_has_a_heavy_gutter_and_no_carets() -> None:
    shown = text_of(result_with("Critics said so.", marked=("Critics said so.",)))
    assert "  ┃ Critics said so.\n" in shown
    assert "^" not in shown


def test_colour_underlines_the_marked_words_and_draws_no_carets() -> None:
    shown = text_of(result_with("Yesterday, critics said so.", marked=("critics",)), color=True)
    assert "Yesterday, \x1b[1;4;35mcritics\x1b[0m said so." in shown
    assert "^" not in shown


@pytest.mark.parametrize("width", [40, 80, 120])
def test_colour_changes_no_word(width: int) -> None:
    def words(text: str) -> list[str]:
        lines = [line.replace("┃", "│") for line in text.splitlines() if not re.fullmatch(r" *│[ ^]*", line)]
        return " ".join(lines).split()

    coloured = re.sub(r"\x1b\[[0-9;]*m", "", text_of(sample_result(), width=width, color=True))
    assert words(coloured) == words(text_of(sample_result(), width=width))


def test_no_colour_means_no_escape_at_all() -> None:
    assert "\x1b" not in text_of(sample_result())


@pytest.mark.parametrize("width", [60, 80, 120])
def test_lines_keep_to_the_width_but_for_paths(width: int) -> None:
    wide = [line for line in text_of(sample_result(), width=width).splitlines() if cell_len(line) > width]
    assert [line for line in wide if "drafts/" not in line and "wire/" not in line] == []


def test_no_line_ends_in_a_space() -> None:
    assert not [line for line in text_of(sample_result(), verbose=True).splitlines() if line != line.rstrip()]


def test_many_infos_take_one_line_a_rule() -> None:
    sentences = [f"Claim number {number} of the day." for number in range(9)]
    shown = text_of(result_with(*sentences, marked=tuple(sentences), by=INFO))
    assert "info SUP503 unsupported-claim: 9, line 1\n" in shown
    assert shown.count("SUP503") == 1
    assert "--verbose shows each info finding" in shown


def test_verbose_shows_each_info_with_its_sentence() -> None:
    shown = text_of(
        result_with("It rained. ", "It snowed.", marked=("It rained.", "It snowed."), by=INFO), verbose=True
    )
    assert shown.count("info SUP503 unsupported-claim") == 2
    assert "┃ It snowed." in shown
    assert "--verbose" not in shown


def test_a_disputed_claim_is_shown_with_both_sides() -> None:
    shown = text_of(sample_result())
    assert "info SUP504 disputed-claim\n" in shown
    beside = (
        "  wire/2026-03-11-ferry.txt:7:1: Northline Wire, a day earlier\n  │ The council was told on March 2, Olsen"
    )
    assert beside in shown


def test_what_is_suppressed_is_counted_and_not_shown() -> None:
    shown = text_of(sample_result(), verbose=True)
    assert "ANO201" not in shown
    assert "1 finding suppressed" in shown
    assert "1 error, 7 warnings and 4 info notes (2 suppressed) in 3 articles." in shown


def test_the_table_adds_up() -> None:
    split = [line.rsplit(maxsplit=8) for line in text_of(sample_result(), width=120).splitlines() if line]
    rows = {re.sub(r" +(ready|ask|stop)$", "", parts[0]).strip(): parts[1:] for parts in split}
    assert ["claims", "sourced", "corroborated", "named", "anonymous", "vague", "none", "copies"] in rows.values()
    assert rows["drafts/ferry-terminal.md"] == ["9", "44%", "22%", "4", "1", "1", "3", "0"]
    assert rows["drafts/tides.txt"] == ["0", "–", "–", "0", "0", "0", "0", "0"]
    assert rows["Harbour Courier"] == ["9", "44%", "22%", "4", "1", "1", "3", "0"]
    assert rows["total"] == ["12", "50%", "25%", "6", "1", "2", "3", "0"]


def test_a_long_path_is_cut_at_its_beginning_so_that_the_table_stays_a_table() -> None:
    result = sample_result()
    first = result.articles[0]
    article = replace(first.document.article, path="a/very/long/way/to/the/drafts/of/2026/march/ferry-terminal.md")
    moved = replace(first, document=replace(first.document, article=article), findings=())
    shown = text_of(replace(result, articles=(moved, result.articles[2])), width=80)
    [row] = [line for line in shown.splitlines() if re.search(r"ask +9 +44%", line)]
    assert row.startswith("…")
    assert "ferry-terminal.md" in row
    assert cell_len(row) <= 80


@pytest.mark.parametrize("path", ["草稿/東京の記事.md", "drafts/\x1b[2J\u202eferry.md", "草稿/" + "長" * 60 + ".md"])
def test_columns_stay_in_line_under_wide_and_hidden_characters(path: str) -> None:
    result = sample_result()
    first = result.articles[0]
    article = replace(first.document.article, path=path)
    moved = replace(first, document=replace(first.document, article=article), findings=())
    shown = text_of(replace(result, articles=(moved, result.articles[1])), width=80)
    rows = [line for line in shown.splitlines() if re.search(r"(ready|ask|stop) .*%( +[0-9]+){5}$", line)]
    assert {cell_len(line) for line in rows} == {cell_len(rows[0])}
    assert cell_len(rows[0]) <= 80


def test_what_was_not_compared_has_no_rate_and_says_why() -> None:
    one = result_with("It rained.").articles[0]
    bare = replace(one, evidence=replace(one.evidence, verdicts=(Verdict(0, Support.UNMATCHED),)))
    shown = text_of(replace(sample_result(), articles=(bare, bare)))
    assert "No other coverage found, so 1 checkable claim could not be compared." in shown
    assert "corroborated –: not compared, no other coverage of the event was given." in shown


def test_the_report_says_what_it_was_held_against_and_what_it_could_not_read() -> None:
    shown = text_of(sample_result(), width=200)
    assert "Compared: 4 articles from 3 outlets (4 independent reports, March 11 to 13, 2026). Verdicts" in shown
    assert "Could not be checked: drafts/broken.html." in shown
    assert "Passed over, other formats: 2 .pdf and 1 .png." in shown


def test_an_explanation_shows_the_steps_and_the_words_that_differ() -> None:
    shown = text_of(sample_result(), explain="drafts/ferry-terminal.md#2")
    assert shown.startswith("drafts/ferry-terminal.md:10:1 claim 2, figure: conflict\n")
    assert "    1. Northline Wire gives 221,000 where this article gives 212,000\n" in shown
    assert "    │ It served 221,000 passengers last year.\n    │           ^^^^^^^\n" in shown
    assert "number: 212,000 / 221,000" in shown


def test_an_explanation_says_what_was_ruled_out_and_by_what() -> None:
    shown = text_of(sample_result(), explain="drafts/ferry-terminal.md#1")
    assert "not independent: the same speaker, Marta Olsen: one voice heard twice" in shown


def test_a_line_names_every_claim_on_it() -> None:
    shown = text_of(sample_result(), explain="drafts/ferry-terminal.md:8")
    assert re.findall(r"claim (\d+)", shown) == ["0", "1"]


def test_all_means_every_claim_of_every_article() -> None:
    assert len(re.findall(r"^drafts/.* claim \d+, ", text_of(sample_result(), explain="all"), re.MULTILINE)) == 13


def test_the_value_that_differs_is_marked_in_the_other_articles_sentence_too() -> None:
    shown = text_of(sample_result())
    assert "  │ It served 221,000 passengers last year.\n  │           ^^^^^^^\n" in shown


def test_words_of_an_article_that_is_not_at_hand_are_shown_as_they_came() -> None:
    result = sample_result()
    first = result.articles[0]
    alone = replace(first, evidence=replace(first.evidence, beside={}))
    shown = text_of(replace(result, articles=(alone,)))
    assert "another figure\n  │ It served 221,000 passengers last year.\n\n" in shown


def test_a_run_that_could_read_nothing_says_so_and_no_more() -> None:
    shown = text_of(replace(sample_result(), articles=(), passed_over={}))
    assert shown == "No findings in 0 articles.\nCould not be checked: drafts/broken.html.\n"


def test_one_place_beside_a_finding_is_enough_unless_all_are_asked_for() -> None:
    result = sample_result()
    first = result.articles[0]
    found = first.findings[0]
    several = replace(found, related=(*found.related, replace(found.related[0], note="a third figure")))
    changed = replace(result, articles=(replace(first, findings=(several,)),))
    assert "and 1 more place (--verbose)" in text_of(changed)
    assert "a third figure" not in text_of(changed)
    assert "a third figure" in text_of(changed, verbose=True)


def test_an_id_alone_is_enough_for_one_article_and_refused_for_several() -> None:
    assert "claim 0, fact" in text_of(result_with("It rained."), explain="0")
    with pytest.raises(BadConfiguration, match="which article's claim 0") as refused:
        text_of(sample_result(), explain="0")
    assert "drafts/ferry-terminal.md#0 to #9" in refused.value.hint


@pytest.mark.parametrize(
    "which", ["drafts/ferry-terminal.md#10", "nowhere.md#0", "drafts/ferry-terminal.md:9", "#", "x"]
)
def test_a_claim_that_is_not_there_is_refused_with_the_remedy(which: str) -> None:
    with pytest.raises(BadConfiguration, match="no such claim") as refused:
        text_of(sample_result(), explain=which)
    assert "'all'" in refused.value.hint
