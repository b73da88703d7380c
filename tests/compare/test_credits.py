"""Credits: who credits whom, in a circle, and back to one origin."""

from credcheck.compare.credits import credit_graph, find_circle, find_credits, find_origin, reachable
from credcheck.compare.side import Side
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
        "Divers found cracks below the water line of Lindholm’s stone pier after it moved four inches in the storm.\n\n"
        "The pier is to be closed, according to the Harbour Times.",
        "Coast Courier",
    )
    verdict = verdict_on("moved four inches", ours, theirs)
    assert verdict.support is Support.ECHO
    assert verdict.matches[0].ruled_out == "it goes back to Harbour Times"
    assert judge(ours, theirs).origin == "harbour times"
