"""One event or two: reports in the same words are of one event only where they name the same people and places."""

import pytest

from tests.compare.newsroom import judge, report, verdict_on

DIVIDEND = "{} said its board declared a quarterly dividend of {} crowns per share, payable April 15."
SPLIT = "The company said shareholders must approve the {} split of the common shares at the annual meeting."
OTHERS = (
    "Brandvik Shipping Corp said it will sell two tankers to a buyer in Varn.",
    "Dunmore Fisheries Corp said fire damaged its cold store at Ostby on Friday night.",
    "Ellingrath Timber Corp said it has settled the strike at its sawmill near Haldor.",
    "Castellane Glass Corp said the furnace at Merrin will be shut for repairs until June.",
    "Aldermoor Water Corp said it would ask the regulator for higher charges in Tarn.",
    "Fenwick Paper Corp said its mill at Solberg ran short of pulp for the third week.",
    "Kestrel Foods Corp said it recalled jars of herring packed in Lund last month.",
)
"""Seven reports of other firms, which all are called Corp."""


def notes(ours: str, theirs: str, *others: str) -> list[str]:
    """Return what differs between the first two articles, among others."""
    field = [report(text, f"Paper {number}") for number, text in enumerate((ours, theirs, *others))]
    return [one.note for verdict in judge(*field).verdicts for match in verdict.matches for one in match.differs]


def test_two_firms_that_pay_a_dividend_in_the_same_words_do_not_differ() -> None:
    ours = DIVIDEND.format("Lindholm Canneries Inc", "28")
    assert notes(ours, DIVIDEND.format("Ostrava Motor Works Inc", "10")) == []
    assert notes(ours, DIVIDEND.format("Lindholm Canneries Inc", "10")) == ["28 / 10"]


def test_an_account_that_names_nobody_is_of_whoever_its_article_begins_with() -> None:
    ours = "Lindholm Canneries Inc has called its annual meeting.\n\n" + SPLIT.format("two-for-one")
    theirs = "Ostrava Motor Works Inc has called its annual meeting.\n\n" + SPLIT.format("five-for-one")
    assert notes(ours, theirs) == []


@pytest.mark.parametrize("word", ["Corp Ltd", "Reuters Plc"])
def test_a_form_of_company_and_the_name_of_an_agency_are_no_name_in_common(word: str) -> None:
    ours, theirs = (DIVIDEND.format(f"{name} {word}", sum_) for name, sum_ in (("Varnlund", "28"), ("Ostrava", "10")))
    assert notes(ours, theirs) == []


def test_a_name_that_many_other_stories_hold_is_no_name_in_common() -> None:
    ours, theirs = (
        f"From the Zephyrine desk. {DIVIDEND.format(name, sum_)}"
        for name, sum_ in (("Varnlund Mills", "28"), ("Ostrava Works", "10"))
    )
    signed = [f"From the Zephyrine desk. {other} {other[::-1]}" for other in OTHERS]  # Backwards: words of its own.
    assert notes(ours, theirs) == ["28 / 10"]
    assert notes(ours, theirs, *signed) == []


def test_one_plain_name_in_common_is_too_little_and_two_are_enough() -> None:
    ours, theirs = (f"The Bank of England lent the money market {sum_} crowns on Friday." for sum_ in ("37", "64"))
    assert notes(ours, theirs) == []
    place = "The Bank of England and the Bank of Ireland lent the money market {} crowns in London on Friday."
    assert notes(place.format("37"), place.format("64")) == ["37 / 64"]


SHARED = "Chairman Li Varnholt said the firm will pay shareholders {} crowns for each share after the bonus issue."


def test_where_one_article_alone_names_whom_the_other_is_about_the_sentences_share_a_name() -> None:
    """A parent and its daughter: the daughter's report names the parent, the parent's report does not name her."""
    parent = "Castellane Holdings expects a good year.\n\n{}".format
    daughter = "Dunmarrow Ferries, which Castellane controls, expects a good year.\n\n{}".format
    assert notes(daughter(SHARED.format("32")), parent(SHARED.format("19"))) == ["32 / 19"]
    nameless = SHARED.replace("Chairman Li Varnholt", "The chairman")
    assert notes(daughter(nameless.format("32")), parent(nameless.format("19"))) == []


def test_one_quotation_is_one_event_whoever_is_named() -> None:
    words = "“We kept the harbour {} because the pilots asked us to stay for the night,” the master said."
    assert notes(words.format("open"), words.format("closed")) == ["open / closed"]


def test_reports_of_one_event_by_many_papers_still_differ() -> None:
    """A name that every report of the story holds is not common: the other stories do not hold it."""
    text = "The ferry Stella Maris struck the pier in Lindholm on Sunday, and {} passengers were injured."
    field = [report(text.format(21), f"Paper {number}") for number in range(9)]
    verdict = verdict_on("twelve", report(text.format("twelve"), "Harbour Times"), *field)
    assert verdict.support == "differs"


def test_long_reports_that_share_very_many_names_are_of_one_event_whoever_they_begin_with() -> None:
    names = "Orlund, Pethrick, Varnlund, Tarrow, Ostby, Haldor, Merrin, Solberg and Lund"
    inquiry = f"The inquiry opened last winter into fishing boats sold by {names} costs money every week, and goes on."
    ours, theirs = (
        f"{opening} wants another vote.\n\n{inquiry}\n\nThe ferry company said {figure} workers will lose their jobs "
        "when the cannery on the quay closes in May."
        for opening, figure in (("The mayor of Kestrel", "520"), ("Nobody in Fenwick now", "728"))
    )
    assert "520 / 728" in notes(ours, theirs)
    few = "Orlund and Pethrick"
    assert notes(ours.replace(names, few), theirs.replace(names, few)) == []
