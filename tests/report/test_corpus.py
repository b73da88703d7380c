"""The stored corpus written out, whole: its list, one article of it, its reach."""

import json
from dataclasses import replace
from datetime import date

from credcheck.model.corpus import Entry, Stats
from credcheck.model.evidence import CorpusSummary
from credcheck.report.listings.corpus import render_article, render_entries, render_stats
from tests.copy import article

FERRY = Entry(7, "wire/ferry.md", "Ferry strikes pier", "Quay Ledger", date(2026, 3, 9), 412, "ab" * 32)
NOTE = Entry(12345, "notes.txt", None, None, None, 9, "cd" * 32)
REACH = CorpusSummary(12_345, 1_002, 31, date(2025, 12, 30), date(2026, 3, 9), "sha256:5eed")
STATS = Stats(REACH, 9_876_543, {"shingle_words": "5", "permutations": "128"})


def test_a_list_has_a_line_for_each_article_in_columns() -> None:
    assert render_entries([FERRY, NOTE], format="text") == (
        "     7  2026-03-09     412 words  Quay Ledger  Ferry strikes pier  (wire/ferry.md)\n"
        " 12345  no date          9 words  unknown outlet  notes.txt\n"
    )


def test_an_empty_corpus_says_so_and_is_an_empty_list_to_a_program() -> None:
    assert render_entries([], format="text") == "the corpus is empty\n"
    assert render_entries([], format="json") == "[]\n"


def test_a_program_gets_every_field_of_every_article() -> None:
    assert json.loads(render_entries([FERRY, NOTE], format="json")) == [
        {
            "id": 7,
            "path": "wire/ferry.md",
            "title": "Ferry strikes pier",
            "outlet": "Quay Ledger",
            "published": "2026-03-09",
            "words": 412,
            "digest": "sha256:" + "ab" * 32,
        },
        {
            "id": 12345,
            "path": "notes.txt",
            "title": None,
            "outlet": None,
            "published": None,
            "words": 9,
            "digest": "sha256:" + "cd" * 32,
        },
    ]


def test_one_article_is_its_head_a_blank_line_and_its_text() -> None:
    one = replace(
        article(
            "Boats stay in port.\n\nThe fee doubled.", path="a.md", outlet="Quay Ledger", published=date(2026, 3, 9)
        ),
        title="Boats stay",
        byline="Ana Ruiz",
        url="https://quay.example/boats",
    )
    assert render_article(one) == (
        "path       a.md\n"
        "title      Boats stay\n"
        "byline     Ana Ruiz\n"
        "outlet     Quay Ledger\n"
        "published  2026-03-09\n"
        "url        https://quay.example/boats\n"
        "language   en\n"
        f"digest     sha256:{one.digest}\n"
        "\n"
        "Boats stay in port.\n"
        "\n"
        "The fee doubled.\n"
    )


def test_what_is_not_known_of_an_article_has_no_line() -> None:
    one = article("Boats stay in port.")
    assert render_article(one).splitlines()[:3] == [
        "path       story.txt",
        "language   en",
        f"digest     sha256:{one.digest}",
    ]


def test_hostile_articles_keep_their_lines_and_move_no_cursor() -> None:
    one = replace(article("one\x1b[2J\ntwo\u202e"), title="a\nb", byline="\x07")
    shown = render_article(one)
    assert "title      a␊b\n" in shown
    assert "byline     ␇\n" in shown
    assert shown.endswith("\none␛[2J\ntwo\\u202e\n")
    listed = render_entries([replace(NOTE, path="a\x1bb", title="t\n", outlet="o\u202e")], format="text")
    assert listed == " 12345  no date          9 words  o\\u202e  t␊  (a␛b)\n"
    assert "\x1b" not in render_entries([replace(NOTE, path="a\x1bb")], format="json")


def test_the_reach_of_a_corpus_reads_like_this() -> None:
    assert render_stats(STATS, format="text") == (
        "articles  12,345\n"
        "stories   1,002  (copies count once)\n"
        "outlets   31\n"
        "dates     2025-12-30 to 2026-03-09\n"
        "on disk   9,876,543 bytes\n"
        "digest    sha256:5eed\n"
        "permutations: 128\n"
        "shingle_words: 5\n"
    )


def test_a_corpus_without_dates_says_so() -> None:
    undated = replace(STATS, summary=replace(REACH, earliest=None, latest=None), parameters={})
    assert render_stats(undated, format="text").splitlines()[3:] == [
        "dates     no article is dated",
        "on disk   9,876,543 bytes",
        "digest    sha256:5eed",
    ]
    told = json.loads(render_stats(undated, format="json"))
    assert (told["earliest"], told["latest"], told["parameters"]) == (None, None, {})


def test_a_program_gets_the_reach_in_plain_numbers() -> None:
    assert json.loads(render_stats(STATS, format="json")) == {
        "articles": 12345,
        "stories": 1002,
        "outlets": 31,
        "earliest": "2025-12-30",
        "latest": "2026-03-09",
        "digest": "sha256:5eed",
        "bytes": 9876543,
        "parameters": {"permutations": "128", "shingle_words": "5"},
    }
