"""Credits: who credits whom, in a circle, and back to one origin."""

from dataclasses import replace

import pytest

from credcheck.compare.credits import read_credits
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.credit_graph import credit_graph, find_circle, find_credits, find_origin, reachable
from credcheck.extract import extract_document
from credcheck.model.evidence import Story, Support
from tests.compare.newsroom import judge, report, verdict_on

PIER = "The stone pier of Lindholm moved four inches in the storm, and divers found cracks below the water line"


def side(text: str, outlet: str) -> Side:
    document = extract_document(report(text, outlet))
    return Side(0, document, [], Story("s1", (document.path,)))


def credited(text: str, outlet: str = "Hill Post", known: tuple[str, ...] = ()) -> list[str]:
    return [one.outlet for one in find_credits(side(text, outlet), known)]


def test_a_cue_before_the_name_of_a_news_outlet_is_a_credit() -> None:
    assert credited("“It moved,” Brandt told the Coast Courier.") == ["coast courier"]
    assert credited("The pier moved, according to NBC News.") == ["nbc news"]
    assert credited("Source Attribution: Information verified by The New York Times.") == ["new york times"]


def test_an_outlet_of_the_run_is_known_by_its_name_alone() -> None:
    assert credited("“It moved,” Brandt told Lindholm Today.", known=("lindholm today",)) == ["lindholm today"]
    assert credited("“It moved,” Brandt told Lindholm Today.") == []


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        ("The pier moved, the Hill Times reported.", ["hill times"]),
        ("The pier moved, the Hill Times first reported on Monday.", ["hill times"]),
        ("The Coast Courier on Monday reported that the pier moved.", ["coast courier"]),
        ("The Coast Courier's Anna Berg reported that the pier moved.", ["coast courier"]),
        ("On Monday Reuters reported that the pier moved.", ["reuters"]),
        ("LINDHOLM (AP) — The pier moved.", ["associated press"]),
        ("By ANNA BERG, Associated Press\n\nThe pier of Lindholm moved four inches.", ["associated press"]),
        ("The pier moved.\n\nThe Associated Press contributed to this report.", ["associated press"]),
        ("The pier moved, AP said.", ["associated press"]),
        ("The pier moved, state radio said, as quoted by AFP.", ["agence france-presse"]),
        ("“It moved,” Brandt told CNN Tuesday.", ["cnn"]),
    ],
)
def test_a_verb_behind_the_name_a_dateline_and_a_byline_are_credits(text: str, outlets: list[str]) -> None:
    assert credited(text) == outlets


@pytest.mark.parametrize(
    "text",
    [
        "Press Secretary Jane Berg reported that the pier moved.",
        "Brandt told the Post Office that the pier moved.",
        "The Royal Mail reported that the pier moved.",
        "Mayor Michael Bloomberg said the pier moved.",
        "The Harbour Agency said the pier moved.",
        "The Coast Courier’s archive holds a picture of the pier.",
    ],
)
def test_what_is_only_called_like_an_outlet_is_not_credited(text: str) -> None:
    assert credited(text) == []


def test_the_last_words_of_a_name_are_the_outlet_named_before() -> None:
    again = "The pier moved, according to the Lindholm Star. The Star reported cracks, too."
    assert credited(again) == ["lindholm star", "lindholm star"]
    assert credited("Divers showed the Post the cracks, the Post reported.", outlet="Hill Post") == []


def test_an_outlet_of_the_run_is_credited_by_a_verb_behind_its_name() -> None:
    assert credited("The pier moved, Lindholm Today said.", known=("lindholm today",)) == ["lindholm today"]
    assert credited("The pier moved, Lindholm Today said.") == []


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        (
            "Crews met at noon.\n\nThe pier moved, the Hill Times reported.\n\nIt rained.",
            "The pier moved, the Hill Times reported.",
        ),
        (
            "Crews met at noon.\n\nThe Hill Times' report said:\n\nThe pier moved four inches.\n\nIt rained.",
            "The Hill Times' report said:\n\nThe pier moved four inches.",
        ),
        (
            "Here is an excerpt from the Hill Times report:\n\n“The pier moved.\n\nIt was cracked.”\n\nIt rained.",
            "Here is an excerpt from the Hill Times report:\n\n“The pier moved.\n\nIt was cracked.”",
        ),
        (
            "As the Hill Times first reported, the pier moved.\n\nIt was cracked.\n\nIt rained.",
            "As the Hill Times first reported, the pier moved.\n\nIt was cracked.",
        ),
        ("LINDHOLM (AP) — The pier moved.\n\nIt rained.", "LINDHOLM (AP) — The pier moved.\n\nIt rained."),
        ("The pier moved.\n\nIt rained. (Reuters)", "The pier moved.\n\nIt rained. (Reuters)"),
        ("It rained.\n\nThe pier moved. (Reuters)\n\nCrews met.", "The pier moved. (Reuters)"),
        (
            "The pier moved.\n\nThis article was first published in the Hill Times.",
            "The pier moved.\n\nThis article was first published in the Hill Times.",
        ),
    ],
)
def test_a_credit_covers_its_paragraph_what_that_introduces_or_the_whole_article(text: str, covered: str) -> None:
    [line] = find_credits(side(text, "Quay Ledger"), ())
    assert line.scope is not None
    assert line.scope.of(text) == covered


def test_a_byline_that_names_an_outlet_of_the_run_credits_it_for_the_whole_article() -> None:
    ours = replace(report("The pier moved.\n\nIt rained.", "Quay Ledger"), byline="Ana Ruiz, Coast Courier")
    [line] = read_credits(ours, ["coast courier"])
    assert (line.outlet, line.scope.of(ours.text)) == ("coast courier", ours.text)
    assert read_credits(ours) == ()


def test_the_newspaper_is_the_one_that_was_named_before() -> None:
    text = "The pier moved, the Hill Times reported.\n\nIt was cracked, the newspaper said."
    assert credited(text, outlet="Quay Ledger") == ["hill times", "hill times"]
    assert credited("It was cracked, the newspaper said.", outlet="Quay Ledger") == []


def test_two_papers_that_print_one_wire_are_one_voice() -> None:
    ours = report(
        f"LINDHOLM (AP) — {PIER}.\n\nThe mayor of Lindholm was away, and the fish market stood empty for a "
        "day while the fire brigade pumped out the cellars of the old town.",
        "Harbour Times",
    )
    theirs = report(
        "Divers found cracks below the water line of Lindholm’s stone pier after it moved four inches in the storm, "
        "the Associated Press reported.\n\nSchools opened late, a cargo of timber was lost off the island of Varn, and "
        "two farmers on the mainland are looking for their sheep.",
        "Coast Courier",
    )
    verdict = verdict_on("moved four inches", ours, theirs)
    assert verdict.support is Support.ECHO
    assert verdict.matches[0].ruled_out == "it goes back to AP"
    assert judge(ours, theirs).origin == "associated press"


def test_what_somebody_told_this_very_outlet_is_no_credit() -> None:
    assert credited("“It moved,” Brandt told the Coast Courier.", outlet="The Coast Courier") == []


def test_an_outlet_that_is_only_mentioned_is_not_credited() -> None:
    assert credited("The Coast Courier moved to a new building in Varn on Monday.") == []


def test_reports_that_all_go_back_to_one_have_an_origin() -> None:
    graph = {"a": frozenset({"b"}), "b": frozenset({"c"}), "c": frozenset[str]()}
    assert find_origin(graph) == "c"
    assert reachable(graph, "a") == {"b", "c"}
    assert find_origin({**graph, "d": frozenset()}) is None


def test_an_origin_may_lie_outside_the_corpus() -> None:
    assert find_origin({"a": frozenset({"x"}), "b": frozenset({"x"})}) == "x"


def test_credits_in_a_circle_have_no_origin() -> None:
    graph = {"a": frozenset({"b"}), "b": frozenset({"c"}), "c": frozenset({"a"})}
    assert find_circle(graph, "a") == ("a", "b", "c")
    assert find_origin(graph) is None
    assert find_circle({"a": frozenset({"b"}), "b": frozenset[str]()}, "a") == ()


def test_a_report_of_an_unknown_outlet_is_a_node_of_its_own() -> None:
    one = side("“It moved,” Brandt told the Coast Courier.", "Hill Post")
    assert credit_graph([one], find_credits(one, ())) == {"hill post": frozenset({"coast courier"})}


def test_two_outlets_that_credit_each_other_are_a_circle() -> None:
    ours = report(
        f"{PIER}, the Coast Courier said.\n\nThe pier moved, according to the Coast Courier.", "Harbour Times"
    )
    theirs = report(
        "Divers found cracks in the pier of Lindholm after it moved in the storm, an engineer told the Harbour "
        "Times.\n\nLindholm’s stone pier moved four inches.",
        "Coast Courier",
    )
    evidence = judge(ours, theirs)
    assert evidence.circle == ("harbour times", "coast courier")
    assert {one.outlet for one in evidence.credits} == {"harbour times", "coast courier"}


def test_a_report_that_only_repeats_another_does_not_corroborate_it() -> None:
    ours = report(f"{PIER}.\n\nThe harbour board of Lindholm meets about the pier on Monday.", "Harbour Times")
    theirs = report(
        "Divers found cracks below the water line of Lindholm’s stone pier after it moved four inches in the storm. "
        "The pier is to be closed, according to the Harbour Times.",
        "Coast Courier",
    )
    verdict = verdict_on("moved four inches", ours, theirs)
    assert verdict.support is Support.ECHO
    assert verdict.matches[0].ruled_out == "it goes back to Harbour Times"
    assert judge(ours, theirs).origin == "harbour times"
