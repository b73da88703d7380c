"""Wire copy with control characters: the head told from the story, in American and in European framing."""

from datetime import date
from pathlib import Path

from credcheck.read import read_paths
from tests.read.formats.sent import sent, told, write
from tests.read.reading import SETTINGS

ANPA = (
    "\x16\x16\x01W0412\x1fharbor\nr a\x13\x11 BC-US--Harbor-Pier      03-05 0210\n"
    "\x02^BC-US--Harbor Pier,120<\n^Northern pier to close for repairs <\n^AP Photo PD101, PD102<\n^Eds: Updates.<\n"
    "^By ANA RUIZ=\n^Associated Press=\n"
    "\t   PORTLAND, Maine (AP) _ The northern pier will close on Monday, the harbor board said.\n \n"
    "\t   ``We had no choice,'' said its head.\n \n\t   ___\n \n\t   AP writer Lin Fe contributed.\n \n"
    "\n\t   \x03AP-WF-03-05-26 1510GMT<\n\n\x0c\n\x04"
)
IPTC = (
    "\x01eca0003 3 i 120  cpa 0045\r\n\r\nMaine/harbor/\r\n\x02REFILE\n1ST LEAD\nNorthern pier to close for repairs\n"
    "By Ana Ruiz =\r\n\r\n   Portland (cpa) - The northern pier will close on Monday, the harbor\r\nboard said after a meeting"
    " that went on until late in the\r\nevening.\r\n\r\n   Ferries move to the south quay.\r\n\r\n# cpa NOTEBOOK\r\n\r\n"
    "## Contacts\r\nphone 555 0101\r\n\x03\r\n050045 GMT Mar 26\r\n\x04"
)


def test_anpa_copy_is_read_with_its_head() -> None:
    (article,) = sent(ANPA, "wire/1.tst").articles
    assert told(article) == [
        ("headline", "Northern pier to close for repairs"),
        ("dateline", "PORTLAND, Maine (AP) _"),
        ("body", "The northern pier will close on Monday, the harbor board said."),
        ("body", "“We had no choice,” said its head."),
    ]
    assert (article.byline, article.outlet, article.published) == ("ANA RUIZ", "AP", date(2026, 3, 5))
    assert (article.handling.slug, article.handling.editor_note) == ("BC-US--Harbor Pier,120", "Eds: Updates.")


def test_copy_without_a_headline_has_its_slug_for_one() -> None:
    (article,) = sent(ANPA.replace("^Northern pier to close for repairs <\n", ""), "wire/1.tst").articles
    assert article.title == "Harbor Pier"


def test_iptc_copy_is_read_without_its_labels_and_its_notebook() -> None:
    (article,) = sent(IPTC, "wire/1.txt").articles
    assert told(article) == [
        ("headline", "Northern pier to close for repairs"),
        ("dateline", "Portland (cpa) -"),
        ("body", "The northern pier will close on Monday, the harbor board said after a meeting that went on until late "
                 "in the evening."),
        ("body", "Ferries move to the south quay."),
    ]  # fmt: skip
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "cpa", date(2026, 3, 5))
    assert (article.handling.slug, article.handling.version) == ("Maine/harbor", "1ST LEAD")


def test_a_walk_takes_wire_copy_up_by_its_frame(tmp_path: Path) -> None:
    write(tmp_path, {"1.tst": ANPA, "2.dat": "no copy"})
    reading = read_paths([tmp_path], SETTINGS)
    assert ([one.title for one in reading.articles], dict(reading.passed_over)) == (
        ["Northern pier to close for repairs"], {".dat": 1},
    )  # fmt: skip
