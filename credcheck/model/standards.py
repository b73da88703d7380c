"""Published standards of journalism that rules cite: keys in rule files, titles and addresses for people."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Standard:
    """One publisher's standards: who set them, what they are called, where to read them."""

    publisher: str
    documents: str
    addresses: tuple[str, ...]
    """Hosts and paths, without a scheme."""
    uncovered: tuple[str, ...] = ()
    """What these standards ask that no rule checks, a sentence each."""


STANDARDS: Final[Mapping[str, Standard]] = {
    "ap": Standard(
        "The Associated Press",
        "News Values and Principles; AP Stylebook, polls and surveys",
        (
            "blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
            "apstylebook.com",
            "ralphehanson.com/blog/ap_poll.html",
        ),
        (
            "Whether a manager knows the unnamed source and has agreed to the use of the material.",
            "Whether the material could be had on the record, and whether the source is in a position to know.",
            "Who paid for a poll, and how its respondents were chosen.",
        ),
    ),
    "bbc": Standard(
        "BBC",
        "Editorial Guidelines, section 3 (accuracy) and section 10 (polls)",
        ("bbc.co.uk/editorialguidelines",),
        (
            "Whether the fieldwork and the wording of a poll's questions are sound.",
            "Whether the balance of views over a series of reports is fair.",
            "Whether a reply was sought in time for an answer.",
        ),
    ),
    "ifcn": Standard(
        "International Fact-Checking Network",
        "Code of Principles, commitment 2 (sources)",
        ("ifcncodeofprinciples.poynter.org",),
        ("The other commitments: nonpartisanship, funding, methodology, corrections.",),
    ),
    "ipso": Standard(
        "Independent Press Standards Organisation",
        "Editors' Code of Practice, clause 1 (accuracy)",
        ("ipso.co.uk",),
        (
            "Whether a picture misleads.",
            "Whether a significant inaccuracy is corrected with due prominence.",
            "The other clauses: privacy, harassment, children, reporting of crime and suicide.",
        ),
    ),
    "jti": Standard(
        "CEN, Journalism Trust Initiative",
        "CWA 17493:2019",
        ("jti-app.com",),
        ("What an outlet discloses about itself: owners, funding, editorial process, complaints.",),
    ),
    "nyt": Standard(
        "The New York Times",
        "Memo on standards, 31 August 2010; policy on confidential sources, 2004",
        ("gawker.com/5627330", "theatlantic.com"),
        ("Whether an editor knows who the confidential source is.",),
    ),
    "reuters": Standard(
        "Reuters",
        "Handbook of Journalism",
        ("handbook.reuters.com",),
        (
            "Whether notes or recordings of the interview are kept.",
            "Whether a source's competing interest is told to the reader.",
        ),
    ),
    "spj": Standard(
        "Society of Professional Journalists",
        "Code of Ethics",
        ("spj.org/ethicscode",),
        ("Conduct: harm to the people reported on, conflicts of interest, corrections.",),
    ),
    "trust": Standard(
        "The Trust Project",
        "Trust Indicators: Citations and References, Methods",
        ("thetrustproject.org",),
        ("The indicators about the outlet and the author rather than the article.",),
    ),
}
"""Sorted by key. A newsroom's own rules may cite any other key."""


def cite(standard: Mapping[str, str]) -> str:
    """Return what a rule cites in words, by key: "Reuters, Handbook of Journalism, accuracy"; "" for nothing."""
    return "; ".join(f"{publisher(key)}, {clause}" for key, clause in sorted(standard.items()))


def publisher(key: str) -> str:
    """Return the publisher of a standard, or the key itself where it is a newsroom's own."""
    return STANDARDS[key].publisher if key in STANDARDS else key
