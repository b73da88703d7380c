"""`credcheck compare`: two articles side by side, wide, narrow, for programs, and with the reasons."""

import json
from pathlib import Path

import pytest

from credcheck.model.evidence import Support
from credcheck.report.messages import SUPPORT
from tests.cli.desk import COAST, HARBOUR, write_stories
from tests.cli.running import SEEDS, credcheck


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    (tmp_path / "copy.md").write_text(
        HARBOUR.replace("Harbour Gazette", "Bay Times").replace("2026-02-03", "2026-02-06"), encoding="utf-8"
    )
    return tmp_path


def test_two_reports_of_a_story_share_claims_and_no_passage(desk: Path) -> None:
    done = credcheck("compare", "harbour.md", "coast.md")
    assert (done.code, done.err) == (0, "")
    assert "── no shared passage" in done.out
    assert "same-claim" in done.out
    assert "ours    harbour.md · Harbour Gazette · February 3, 2026" in done.out
    assert "theirs  coast.md · Coast Courier · February 4, 2026" in done.out


def test_a_copy_is_called_one_with_its_share_and_who_came_first(desk: Path) -> None:
    out = credcheck("compare", "copy.md", "harbour.md").out
    assert "Exact: 100% of ours is in theirs, 100% of theirs in ours; theirs has the earlier date." in out
    assert "── shared passages" in out
    assert "ours has the earlier date" in credcheck("compare", "harbour.md", "copy.md").out


def test_articles_that_have_nothing_in_common_say_so(desk: Path) -> None:
    done = credcheck("compare", "harbour.md", "bread.md")
    assert done.code == 0
    assert "They share no passage and are no copies of each other." in done.out
    assert "── no shared claim" in done.out


def test_an_article_beside_itself_is_word_for_word_the_same(desk: Path) -> None:
    done = credcheck("compare", "harbour.md", "harbour.md")
    assert done.code == 0
    assert done.out.splitlines()[2].startswith("Exact: 100%")


@pytest.mark.parametrize("width", [40, 60, 80, 99])
def test_a_narrow_terminal_gets_one_column_that_fits(desk: Path, width: int) -> None:
    out = credcheck("compare", "copy.md", "harbour.md", "--width", str(width)).out
    assert "│" not in out
    assert max(map(len, out.splitlines())) <= width


@pytest.mark.parametrize("width", [100, 120, 200])
def test_a_wide_terminal_gets_two_columns_that_fit(desk: Path, width: int) -> None:
    out = credcheck("compare", "copy.md", "harbour.md", "--width", str(width)).out
    assert "  │  " in out
    assert max(map(len, out.splitlines())) <= width


def test_a_terminal_narrower_than_any_still_gets_every_word(desk: Path) -> None:
    out = credcheck("compare", "copy.md", "harbour.md", "--width", "5").out
    assert "storm-damaged" in out
    assert max(map(len, out.splitlines())) <= 40


def test_words_that_only_one_side_has_are_marked_without_colour_and_with(desk: Path) -> None:
    (desk / "copy.md").write_text(
        HARBOUR.replace("nine years for this vote", "eleven years for that vote"), encoding="utf-8"
    )
    plain = credcheck("compare", "harbour.md", "copy.md", "--width", "80").out
    assert "[nine]" in plain
    assert "[eleven]" in plain
    colored = credcheck("compare", "harbour.md", "copy.md", "--width", "80", "--color", "always").out
    assert "\x1b[" in colored
    assert "[nine]" not in colored


def test_the_json_has_both_articles_their_likeness_and_each_claim(desk: Path) -> None:
    told = json.loads(credcheck("compare", "harbour.md", "coast.md", "--format", "json").out)
    assert told["schema"] == "credcheck-comparison/1"
    assert told["ours"] == {
        "path": "harbour.md",
        "title": "Council votes to rebuild the pier",
        "outlet": "Harbour Gazette",
        "published": "2026-02-03",
        "role": None,
    }
    assert told["theirs"]["outlet"] == "Coast Courier"
    assert told["passages"] == []
    assert {one["relation"] for one in told["claims"]} >= {"same-claim"}
    for one in told["claims"]:
        assert 0 <= one["score"] <= 1
        assert one["ours"][0] < one["ours"][1]
        assert one["support"]
        assert one["why"]


def test_the_json_of_a_copy_points_into_both_texts(desk: Path) -> None:
    told = json.loads(credcheck("compare", "copy.md", "harbour.md", "-f", "json").out)
    assert (told["relation"], told["similarity"], told["first"]) == ("exact", 1.0, "theirs")
    assert told["containment"] == [1.0, 1.0]
    [passage] = told["passages"]
    assert passage["words"] > 60
    assert passage["ours"] == passage["theirs"]


def test_comparing_the_other_way_turns_everything_round(desk: Path) -> None:
    (desk / "copy.md").write_text(
        HARBOUR + "\nThe ferry will stop for nine months, the county said.\n", encoding="utf-8"
    )
    there, back = (
        json.loads(credcheck("compare", *pair, "-f", "json").out)
        for pair in (("harbour.md", "copy.md"), ("copy.md", "harbour.md"))
    )
    assert there["similarity"] == back["similarity"]
    assert there["containment"] == back["containment"][::-1]
    assert [(one["ours"], one["theirs"]) for one in there["passages"]] == [
        (one["theirs"], one["ours"]) for one in back["passages"]
    ]


def test_explain_says_for_every_claim_how_its_verdict_came_about(desk: Path) -> None:
    plain = credcheck("compare", "harbour.md", "coast.md").out
    told = credcheck("compare", "harbour.md", "coast.md", "--explain", "all").out
    assert told.startswith(plain)
    reasons = told.removeprefix(plain)
    assert "why claims of ours got their verdicts" in reasons
    report = json.loads(
        credcheck("report", "harbour.md", "--against", "coast.md", "-f", "json", "--fail-on", "never").out
    )
    claims = report["articles"][0]["claims"]
    assert reasons.count("Verdict: ") == len(claims) > 3
    for claim in claims:
        assert f"claim {claim['id']}, {claim['kind']}: {SUPPORT[Support(claim['support'])]}" in reasons
    assert "Source: Ana Ruiz" in reasons
    assert "coast.md:" in reasons
    there = json.loads(credcheck("compare", "harbour.md", "coast.md", "-f", "json").out)["verdicts"]
    assert [(one["support"], one["why"]) for one in there] == [(one["support"], one["why"]) for one in claims]


def test_explain_names_one_claim_as_a_report_does(desk: Path) -> None:
    for which in ("1", "harbour.md#1"):
        told = credcheck("compare", "harbour.md", "coast.md", "--explain", which)
        assert (told.code, told.out.count("Verdict: ")) == (0, 1)
        assert " claim 1, " in told.out
    unknown = credcheck("compare", "harbour.md", "coast.md", "--explain", "99")
    assert unknown.code == 2
    assert "--explain 99: no such claim" in unknown.err


def test_explain_takes_the_line_that_a_claim_stands_on(desk: Path) -> None:
    [first, *_] = json.loads(credcheck("compare", "harbour.md", "coast.md", "-f", "json").out)["verdicts"]
    every = credcheck("compare", "harbour.md", "coast.md", "--explain", "all").out
    line = every.split("harbour.md:", 1)[1].split(":", 1)[0]
    told = credcheck("compare", "harbour.md", "coast.md", "--explain", line)
    assert told.code == 0
    assert f"harbour.md:{line}:" in told.out
    assert f"claim {first['claim']}, " in told.out


def test_two_seeds_of_one_story_are_put_side_by_side(desk: Path) -> None:
    first, second, *_ = sorted(SEEDS.glob("0*.txt"))
    done = credcheck("compare", str(first), str(second), "--width", "120")
    assert done.code == 0
    assert "same-" in done.out
    assert max(len(line) for line in done.out.splitlines() if "seeds" not in line) <= 120


def test_the_comparison_goes_into_a_file_where_one_is_named(desk: Path) -> None:
    printed = credcheck("compare", "harbour.md", "coast.md")
    written = credcheck("compare", "harbour.md", "coast.md", "-o", "out/side.txt", "--color", "always")
    assert (written.code, written.out) == (0, "")
    assert (desk / "out/side.txt").read_text(encoding="utf-8") == printed.out


def test_the_same_two_articles_give_the_same_bytes(desk: Path) -> None:
    for words in ((), ("-f", "json"), ("--explain", "all")):
        assert credcheck("compare", "harbour.md", "coast.md", *words) == credcheck(
            "compare", "harbour.md", "coast.md", *words
        )


@pytest.mark.parametrize("name", ["[bold]x.md", "ev\x1b[31mil\nname.md", "\u202egpj.md", "-dash.md", "a b 'c'.md"])
def test_a_hostile_name_is_harmless(desk: Path, name: str) -> None:
    (desk / name).write_text(COAST, encoding="utf-8")
    done = credcheck("compare", "--color", "never", "--", "harbour.md", name)
    assert done.code == 0
    assert not {"\x1b", "\u202e"} & set(done.out + done.err)
    assert "Coast Courier" in done.out.splitlines()[1]
    if name.startswith("["):
        assert name in done.out
