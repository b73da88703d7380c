"""`credcheck duplicates`: pairs and clusters as text, JSON and CSV, with thresholds that do what they say."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.desk import HARBOUR, STORIES, write_stories
from tests.cli.running import credcheck

COPY = HARBOUR.replace("Harbour Gazette", "Bay Times").replace("2026-02-03", "2026-02-06")
HALF = f"{COPY.partition('Work begins')[0]}The ferry will stop at the old landing for as long as the work goes on, and \
passengers will be taken across by bus, the county said. Tickets will cost what they cost now, and dogs ride free.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    (tmp_path / "copy.md").write_text(COPY, encoding="utf-8")
    return tmp_path


def pairs(*words: str) -> dict[tuple[str, str], dict[str, object]]:
    told = json.loads(credcheck("duplicates", ".", "-f", "json", *words).out)
    return {(one["a"], one["b"]): one for one in told["pairs"]}


def test_a_copy_is_found_among_articles_and_the_rest_left_alone(desk: Path) -> None:
    done = credcheck("duplicates", ".")
    assert (done.code, done.err) == (0, "")
    assert "copy.md" in done.out
    assert "harbour.md" in done.out
    assert "bread.md" not in done.out
    assert done.out.splitlines()[-1] == "1 pair of 4 articles shares text; 1 cluster, 3 independent reports." or (
        "1 pair" in done.out and "3 independent reports" in done.out
    )


def test_nothing_shared_is_said_in_one_line(desk: Path) -> None:
    (desk / "copy.md").unlink()
    assert credcheck("duplicates", ".").out == "0 pairs of 3 articles share text; 0 clusters, 3 independent reports.\n"


def test_the_json_has_the_promised_shape(desk: Path) -> None:
    told = json.loads(credcheck("duplicates", ".", "--no-passages", "-f", "json").out)
    assert told["schema"] == "credcheck-duplicates/1"
    assert told["articles"] == 4
    assert told["faults"] == []
    [pair] = told["pairs"]
    assert (pair["a"], pair["b"]) == ("copy.md", "harbour.md")
    assert (pair["relation"], pair["similarity"], pair["containment"]) == ("exact", 1.0, [1.0, 1.0])
    assert pair["first"] == "b"
    assert pair["passages"] == []
    assert told["clusters"] == [{"id": "c1", "members": ["copy.md", "harbour.md"], "first": "harbour.md"}]


def test_passages_are_listed_of_a_few_articles(desk: Path) -> None:
    asked = credcheck("duplicates", ".", "--passages", "-f", "json").out
    assert credcheck("duplicates", ".", "-f", "json").out == asked
    [pair] = json.loads(asked)["pairs"]
    [passage] = pair["passages"]
    assert passage["use"] == "uncredited"
    assert passage["similarity"] == 1.0
    assert passage["words"] > 60
    text = credcheck("duplicates", ".", "--passages").out
    assert "uncredited" in text
    assert "storm-damaged pier" in text


def test_the_csv_has_a_row_for_each_pair_passage_and_member(desk: Path) -> None:
    rows = list(csv.DictReader(StringIO(credcheck("duplicates", ".", "--passages", "-f", "csv").out)))
    kinds = [row["kind"] for row in rows]
    assert kinds.count("pair") == 1
    assert kinds.count("passage") == 1
    [pair] = [row for row in rows if row["kind"] == "pair"]
    assert (pair["a"], pair["b"], pair["relation"]) == ("copy.md", "harbour.md", "exact")
    members = [row for row in rows if row["kind"] not in ("pair", "passage")]
    assert {row["a"] for row in members} == {"copy.md", "harbour.md"}


def test_a_name_that_begins_a_formula_is_no_formula_in_the_csv(desk: Path) -> None:
    (desk / "=1+1.md").write_text(COPY, encoding="utf-8")
    out = credcheck("duplicates", ".", "-f", "csv").out
    assert not any(cell.startswith(("=", "+", "@")) for row in csv.reader(StringIO(out)) for cell in row)


def test_a_higher_bar_of_likeness_lets_fewer_pairs_be_near_duplicates(desk: Path) -> None:
    (desk / "copy.md").write_text(HALF, encoding="utf-8")
    (desk / "credcheck.toml").write_text("[duplicates]\nmin-same-report = 1.0\n")
    low = pairs("--min-similarity", "0.05", "--min-containment", "1")
    [pair] = low.values()
    assert pair["relation"] == "near-duplicate"
    likeness = pair["similarity"]
    assert isinstance(likeness, float)
    assert 0.05 < likeness < 0.9
    high = pairs("--min-similarity", "0.95", "--min-containment", "1")
    assert all(one["relation"] != "near-duplicate" for one in high.values())
    just = pairs("--min-similarity", str(likeness - 0.01), "--min-containment", "1")
    assert [one["relation"] for one in just.values()] == ["near-duplicate"]


def test_a_higher_bar_of_containment_lets_fewer_articles_contain_another(desk: Path) -> None:
    opening = HARBOUR.partition("“We waited")[0]
    (desk / "copy.md").write_text(opening, encoding="utf-8")
    words = ("--min-similarity", "1")
    assert pairs(*words, "--min-containment", "0.9")[("copy.md", "harbour.md")]["relation"] == "contained"
    (desk / "copy.md").write_text(HALF, encoding="utf-8")
    assert all(one["relation"] != "contained" for one in pairs(*words, "--min-containment", "0.9").values())


def test_a_shorter_passage_is_listed_only_when_it_may_be(desk: Path) -> None:
    (desk / "copy.md").write_text(HALF, encoding="utf-8")

    def passages(words: int) -> list[int]:
        found = pairs("--passages", "--min-passage-words", str(words))
        listed = [one["passages"] for one in found.values()]
        return [passage["words"] for each in listed if isinstance(each, list) for passage in each]

    shared = passages(10)
    assert len(shared) == 1
    assert passages(shared[0]) == shared
    assert passages(shared[0] + 1) == []


def test_the_bars_of_the_configuration_hold_and_an_option_counts_more(desk: Path) -> None:
    (desk / "copy.md").write_text(HALF, encoding="utf-8")
    (desk / "credcheck.toml").write_text(
        "[duplicates]\nmin-similarity = 0.05\nmin-containment = 1.0\nmin-same-report = 1.0\n"
    )
    assert [one["relation"] for one in pairs().values()] == ["near-duplicate"]
    assert all(one["relation"] != "near-duplicate" for one in pairs("--min-similarity", "0.95").values())


def test_the_order_of_the_paths_changes_nothing(desk: Path) -> None:
    one = credcheck("duplicates", *STORIES, "copy.md", "-f", "json").out
    other = credcheck("duplicates", "copy.md", *reversed(STORIES), "-f", "json").out
    assert one == other


@pytest.mark.parametrize("width", [40, 60, 100])
def test_no_line_is_wider_than_the_terminal(desk: Path, width: int) -> None:
    out = credcheck("duplicates", ".", "--passages", "--width", str(width)).out
    assert max(map(len, out.splitlines())) <= width


def test_colour_is_for_those_who_ask(desk: Path) -> None:
    assert "\x1b[" in credcheck("duplicates", ".", "--color", "always").out
    assert "\x1b" not in credcheck("duplicates", ".", "--color", "never").out
    credcheck("duplicates", ".", "--color", "always", "-o", "out.txt")
    assert "\x1b" not in (desk / "out.txt").read_text(encoding="utf-8")


def test_an_output_in_a_folder_that_is_a_file_is_a_fault(desk: Path) -> None:
    (desk / "taken").write_text("x")
    done = credcheck("duplicates", ".", "-o", "taken/out.txt")
    assert done.code == 2
    assert "taken" in done.err
    assert "hint:" in done.err


def test_faults_stand_in_the_json_as_well(desk: Path) -> None:
    done = credcheck("duplicates", ".", "gone.md", "-f", "json")
    assert done.code == 2
    [fault] = json.loads(done.out)["faults"]
    assert fault["path"] == "gone.md"
    assert fault["hint"]
