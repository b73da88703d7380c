"""Verdicts: every row of the support table, on copy of a small harbour town."""

from dataclasses import replace
from datetime import date

from credcheck.model.article import Block, Role
from credcheck.model.evidence import MatchRelation, Support
from tests.compare.newsroom import FERRY, judge, report, verdict_on

TIMES = "Harbour Times"


def test_a_claim_that_an_independent_report_carries_is_corroborated() -> None:
    other = report(
        "Twelve passengers were injured on Sunday evening when the ferry Stella Maris hit the pier in Lindholm "
        "harbour, "
        "according to hospital records.\n\nNobody on the pier was hurt.",
        "Coast Courier",
    )
    verdict = verdict_on("struck the stone pier", report(FERRY, TIMES), other)
    assert verdict.support is Support.CORROBORATED
    assert verdict.reports == 1
    assert verdict.matches[0].relation is MatchRelation.SAME_CLAIM
    assert {"Lindholm", "harbour"} <= set(verdict.matches[0].shared)
    assert verdict.why == ("1 report gives the same, independently.", "coast-courier.txt:1 has all of it.")


def test_two_reports_of_one_speaker_are_an_echo() -> None:
    draft = report(
        "The Lindholm cannery will close in May because herring has become too dear, manager Hanna Voss said.\n\n"
        "Three generations of one family have run the cannery, which ships tins of fish to nine countries.",
        TIMES,
    )
    other = report(
        "Manager Hanna Voss said the dear price of herring means that the Lindholm cannery closes in May.\n\n"
        "The town council meets on the closure of the cannery next week, its clerk said, and expects a long night.",
        "Coast Courier",
    )
    verdict = verdict_on("will close in May", draft, other)
    assert verdict.support is Support.ECHO
    assert verdict.matches[0].ruled_out == "the same source: Hanna Voss"


def test_the_same_outlet_does_not_corroborate_itself() -> None:
    text = (
        "On Sunday evening the Stella Maris hit Lindholm’s stone pier and twelve passengers were injured aboard "
        "the ferry.\n\n"
        "Two inspectors from the capital have begun to read the logs of the bridge and to hear the crew."
    )
    other = replace(report(text, TIMES), path="second.txt")
    verdict = verdict_on("struck the stone pier", report(FERRY, TIMES), other)
    assert verdict.support is not Support.CORROBORATED
    assert verdict.matches[0].ruled_out == "the same outlet"


def test_a_copy_of_the_article_is_no_second_report() -> None:
    verdicts = judge(report(FERRY, TIMES), report(FERRY, "Coast Courier")).verdicts
    assert {verdict.support for verdict in verdicts} == {Support.UNMATCHED}
    assert verdicts[0].matches[0].ruled_out == "a copy of the same report"


def test_a_claim_that_nobody_else_carries_stands_on_its_source() -> None:
    draft = report(
        FERRY + "\n\nThe ferry company will pay for hotel rooms until Friday, its director Nils Aker said.\n\n"
        "The captain of the ferry had slept for three hours in two days.",
        TIMES,
    )
    other = report(
        "Passengers were injured on Sunday when the Stella Maris hit the pier at Lindholm, the coast guard said.\n\n"
        "Olga Brandt, the harbour master, keeps all traffic away while engineers survey the Lindholm pier.\n\n"
        "Commuters from the island of Varn must do without the Stella Maris.",
        "Coast Courier",
    )
    assert verdict_on("hotel rooms", draft, other).support is Support.SINGLE_REPORT
    alone = verdict_on("slept for three hours", draft, other)
    assert alone.support is Support.UNSUPPORTED


def test_without_another_report_of_the_story_there_is_no_verdict() -> None:
    other = report(
        "The Karat library lent 4,200 books in January, more than ever, its director Ida Moen said.\n\n"
        "Children borrowed most of the books, she said.",
        "Hill Post",
    )
    evidence = judge(report(FERRY, TIMES), other)
    assert evidence.covered is False
    assert {verdict.support for verdict in evidence.verdicts} == {Support.UNMATCHED}


def test_a_list_with_items_missing_is_partly_carried_and_the_missing_ones_are_named() -> None:
    draft = report(
        "The dockers’ union of Lindholm will strike on Monday unless the port meets its demands, including "
        "longer breaks "
        "on night shifts, new safety helmets, a paid day for training and free buses to Varn.\n\nThe Lindholm port has "
        "offered the union talks.",
        TIMES,
    )
    other = report(
        "Lindholm dockers threaten a strike on Monday: they want longer breaks on the night shifts of the port, safety "
        "helmets for all and a paid training day, union papers show.\n\nThe port of Lindholm had no comment.",
        "Coast Courier",
    )
    verdict = verdict_on("will strike on Monday", draft, other)
    assert verdict.support is Support.PARTLY
    assert verdict.matches[0].missing == ("free buses to Varn",)


def test_a_differing_figure_makes_the_verdict_differ() -> None:
    text = "The Lindholm cannery will close in May and {} workers will lose their jobs, the company said on Monday."
    verdict = verdict_on("workers", report(text.format("140"), TIMES), report(text.format("410"), "Coast Courier"))
    assert verdict.support is Support.DIFFERS
    assert verdict.matches[0].relation is MatchRelation.DIFFERS


def test_negation_is_never_a_match() -> None:
    draft = report(
        "The harbour office of Lindholm warned the ferry Stella Maris of the storm on Sunday evening.\n\n"
        "Pilots had asked for such warnings since a tug ran aground last winter.",
        TIMES,
    )
    other = report(
        "Nobody on the Stella Maris saw the storm coming: the harbour office of Lindholm did not warn the ferry "
        "on Sunday.\n\n"
        "Passengers spent the night in the town hall, where the mayor brought soup.",
        "Coast Courier",
    )
    verdict = verdict_on("warned", draft, other)
    assert verdict.support not in (Support.CORROBORATED, Support.PARTLY, Support.ECHO)
    assert verdict.matches[0].ruled_out == "only one of the two says “not”"
    assert verdict.matches[0].score < 0.5


def test_a_denial_in_another_report_disputes_a_claim() -> None:
    draft = report(
        "The captain of the ferry Stella Maris ignored a storm warning before the crash in Lindholm, two sailors "
        "said.\n\n"
        "The ferry struck the Lindholm pier on Sunday.",
        TIMES,
    )
    other = report(
        "Captain Jan Moen denied that he ignored a storm warning before the ferry crash in Lindholm.\n\n"
        "The ferry Stella Maris struck the pier on Sunday.",
        "Coast Courier",
    )
    verdict = verdict_on("ignored a storm warning", draft, other)
    assert verdict.support is Support.DISPUTED
    assert [one.path for one in verdict.against] == ["coast-courier.txt"]


def test_blame_and_the_answer_of_the_blamed_side_dispute_each_other() -> None:
    text = (
        "The port director blamed Brandt for promising Lindholm’s pilots on a call on Sunday that Varn would "
        "send tugs.\n\n"
        "A Brandt aide said the harbour master made clear on the call that the pilots would have to ask Varn "
        "themselves."
    )
    draft = report(text, TIMES)
    blamed, answered = judge(draft).verdicts
    assert (blamed.support, answered.support) == (Support.DISPUTED, Support.DISPUTED)
    assert blamed.against[0].span.of(text).startswith("A Brandt aide")
    assert answered.against[0].span.of(text).startswith("The port director")


def test_what_was_awaited_is_superseded_when_a_later_report_tells_it() -> None:
    draft = report(
        "No deal on the Lindholm cannery has been reached yet, union lawyer Ida Moen said.\n\nThe Lindholm "
        "cannery and its "
        "union have met four times over the closure.",
        TIMES,
        day=date(2026, 3, 1),
    )
    later = report(
        "The Lindholm cannery and its union signed a deal on Tuesday that keeps half of the jobs.\n\nThe closure "
        "of the "
        "Lindholm cannery is put off by a year.",
        "Coast Courier",
        day=date(2026, 3, 3),
    )
    verdict = verdict_on("No deal", draft, later)
    assert verdict.support is Support.SUPERSEDED
    assert [one.path for one in verdict.against] == ["coast-courier.txt"]
    undated = report(later.text, "Coast Courier")
    assert verdict_on("No deal", draft, undated).support is not Support.SUPERSEDED


def test_a_hope_overtakes_nothing() -> None:
    draft = report(
        "No deal on the Lindholm cannery has been reached yet, union lawyer Ida Moen said.\n\nThe Lindholm "
        "cannery and its "
        "union have met four times over the closure.",
        TIMES,
        day=date(2026, 3, 1),
    )
    later = report(
        "The Lindholm cannery and its union hope that a deal could be signed by summer.\n\nThe closure of the Lindholm "
        "cannery is still planned.",
        "Coast Courier",
        day=date(2026, 3, 3),
    )
    assert verdict_on("No deal", draft, later).support is not Support.SUPERSEDED


def test_an_opinion_is_not_checked() -> None:
    draft = report("Overall, the closure shows the need to balance the jobs of a town with the price of fish.", TIMES)
    other = report("The Lindholm cannery will close in May.", "Coast Courier")
    for verdict in judge(draft, other).verdicts:
        assert verdict.support is Support.NOT_CHECKABLE


def test_a_headline_alone_is_never_a_second_report() -> None:
    text = "Twelve passengers injured as Stella Maris hits stone pier in Lindholm harbour"
    body = "The mayor of Varn has asked for a second ferry on winter evenings, when waves are high and crossings long."
    other = report(f"{text}\n\n{body}", "Coast Courier")
    [first, *rest] = other.blocks
    other = replace(other, blocks=(Block(first.span, Role.HEADLINE), *rest), title=text)
    verdict = verdict_on("struck the stone pier", report(FERRY, TIMES), other)
    assert verdict.support not in (Support.CORROBORATED, Support.PARTLY)
    assert verdict.matches[0].ruled_out == "a headline or caption is no report of its own"


def test_the_evidence_is_the_same_whatever_the_hash_seed() -> None:
    first = judge(report(FERRY, TIMES), report(FERRY.replace("stone", "old"), "Coast Courier"))
    second = judge(report(FERRY, TIMES), report(FERRY.replace("stone", "old"), "Coast Courier"))
    assert first.verdicts == second.verdicts


def test_a_later_report_that_repeats_the_words_is_no_second_report() -> None:
    draft = report(FERRY, TIMES, day=date(2026, 3, 2))
    words = "the ferry Stella Maris struck the stone pier in Lindholm harbour on Sunday evening"
    other = report(
        f"Everybody on the coast knows by now that {words}.\n\nMy grandfather cut stone for the island of Varn, and I "
        "have thought of him all week, and of the boots he wore.\n\nWhat will commuters do without her?",
        "Coast Courier",
        day=date(2026, 3, 5),
    )
    verdict = verdict_on("struck the stone pier", draft, other)
    assert verdict.support is not Support.CORROBORATED
    assert verdict.matches[0].ruled_out == "told in the same words"


def test_people_alone_do_not_carry_what_is_told_of_them() -> None:
    draft = report(f"{FERRY}\n\nMayor Carla Wendt of Lindholm praised the crew of the ferry.", TIMES)
    other = report(
        "In Lindholm the ferry Stella Maris hit the pier on Sunday and injured twelve.\n\n"
        "Mayor Carla Wendt of Lindholm was at the dentist.",
        "Coast Courier",
    )
    verdict = verdict_on("praised the crew", draft, other)
    assert verdict.support is Support.SINGLE_REPORT
    assert {match.relation for match in verdict.matches} <= {MatchRelation.RELATED}


def test_half_a_claim_is_carried_in_part_only() -> None:
    draft = report(
        "The ferry Stella Maris will stay in the dock of Lindholm for repairs of its bow, its engines, the radar, the "
        "galley and forty broken seats.\n\nPassengers to the island of Varn take a bus.",
        TIMES,
    )
    other = report(
        "Repairs of the bow keep the ferry Stella Maris in the Lindholm dock, engineers said.\n\n"
        "A singer from the mainland gave a concert on the quay for those who must wait there.",
        "Coast Courier",
    )
    assert verdict_on("stay in the dock", draft, other).support is Support.PARTLY


def test_a_denial_is_not_carried_by_the_report_of_what_it_denies() -> None:
    draft = report(
        "The Lindholm cannery denied that it had dumped brine into the harbour in March.\n\n"
        "Divers took samples from the bay.",
        TIMES,
    )
    other = report(
        "In March the cannery of Lindholm dumped brine into the harbour, letters of its foreman show.\n\n"
        "Two boats brought samples from the bay to the laboratory in Varn.",
        "Coast Courier",
    )
    assert verdict_on("denied", draft, other).support is Support.SINGLE_REPORT
    assert verdict_on("dumped brine", other, draft).support is Support.DISPUTED


def test_a_figure_in_the_name_of_the_source_is_no_figure_of_the_claim() -> None:
    draft = report(
        "The Lindholm cannery will close in May because herring is too dear, two people close to the owner said.\n\n"
        "It ships tins of fish to many countries.",
        TIMES,
    )
    other = report(
        "Dear herring means that the cannery of Lindholm closes in May, a letter to its staff says.\n\n"
        "The town council meets next week, and expects a long night.",
        "Coast Courier",
    )
    assert verdict_on("close in May", draft, other).support is Support.CORROBORATED


def test_one_document_is_one_source_however_it_is_cited() -> None:
    draft = report(
        "Lindholm’s tap water held twice the permitted lead in May, according to a report by the county health office."
        "\n\nMothers queued for bottles at the school.",
        TIMES,
    )
    other = report(
        "Lead in the tap water of Lindholm was twice what is permitted in May, a county health office report shows."
        "\n\nOld pipes are to be torn out of the ground near the church.",
        "Coast Courier",
    )
    verdict = verdict_on("permitted lead", draft, other)
    assert verdict.support is Support.ECHO
    assert verdict.matches[0].ruled_out == "the same source: a report by the county health office"


def test_a_quotation_in_two_reports_is_one_voice() -> None:
    words = "“We will not sail again before the bow is mended and the crew has slept,”"
    draft = report(
        f"{words} Jan Moen said in Lindholm of the ferry Stella Maris.\n\nThe town has lived on fish and ferries since "
        "the days of sail, and the pier was swept by noon.",
        TIMES,
    )
    other = report(
        "The captain of the Stella Maris spoke late at night on the quay of Lindholm, where gulls sat on the ferry.\n\n"
        f"{words} one of the stewards heard him say.\n\nTwo tugs from the capital are due on Friday with divers.",
        "Coast Courier",
    )
    verdict = verdict_on("We will not sail", draft, other)
    assert verdict.support is Support.ECHO


def test_two_outlets_that_refuse_and_that_agree_do_not_carry_each_other() -> None:
    draft = report("Lindholm’s council agreed on Monday to close the old pool in Mill Street.\n\nIt rained.", TIMES)
    other = report(
        "The Lindholm council refused on Monday to close the old pool in Mill Street.\n\nBoys cheered.", "Post"
    )
    assert verdict_on("to close", draft, other).support is not Support.CORROBORATED


def test_a_short_quotation_in_two_reports_is_one_voice_too() -> None:
    draft = report(
        "Fire officer Peter Voss described the cannery of Lindholm as “a total loss” after the blaze.\n\n"
        "The herring season begins in a week.",
        TIMES,
    )
    other = report(
        "After the blaze the Lindholm cannery is “a total loss”, the chief of the fire officers described.\n\n"
        "Insurers from the capital were seen on the quay with cameras.",
        "Coast Courier",
    )
    verdict = verdict_on("total loss", draft, other)
    assert verdict.support is not Support.CORROBORATED
    assert verdict.matches[0].ruled_out in {"the same quotation", "the same source: Peter Voss"}


def test_what_somebody_says_of_herself_is_not_carried_whole_by_a_report_of_it() -> None:
    draft = report(
        "“I am to open the herring fair of Lindholm for the second time in May,” Olga Brandt said.\n\n"
        "The fair is older than the pier.",
        TIMES,
    )
    other = report(
        "Olga Brandt will open the herring fair in Lindholm for the second time in May, the council announced.\n\n"
        "Last year a storm took the tents.",
        "Coast Courier",
    )
    assert verdict_on("I am to open", draft, other).support is not Support.CORROBORATED


def test_of_a_list_without_an_opening_the_missing_item_is_named_too() -> None:
    draft = report(
        "On Monday the council of Lindholm approved new lamps for the harbour road, benches for the park and a fence."
        "\n\nSnow is due.",
        TIMES,
    )
    other = report(
        "On Monday Lindholm’s council approved benches for the park and new lamps along the harbour road.\n\n"
        "A clerk read the minutes aloud to an empty room.",
        "Coast Courier",
    )
    verdict = verdict_on("approved new lamps", draft, other)
    assert verdict.support is Support.PARTLY
    assert verdict.matches[0].missing == ("a fence",)
