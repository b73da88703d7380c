"""Pipes, devices, sockets and files of /proc under the names of files that are read: a fault at once, never a wait."""

import json
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from credcheck import check
from tests.cli.desk import write_stories
from tests.cli.running import credcheck

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="has no such files")


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(path.name)


def make_link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


SPECIAL = {
    "pipe": make_pipe,
    "socket": make_socket,
    "link to a device": make_link("/dev/zero"),
    "link to /proc": make_link("/proc/self/status"),
    "link to a link to /proc": make_link("/proc/self/mounts"),
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    return tmp_path


@pytest.mark.parametrize("kind", SPECIAL)
@pytest.mark.parametrize("how", ["named", "walked", "named without the cache"])
def test_one_in_place_of_an_article_is_a_fault_and_the_rest_is_judged(desk: Path, kind: str, how: str) -> None:
    SPECIAL[kind](desk / "x.md")
    words = {"named": ["harbour.md", "x.md"], "walked": ["."], "named without the cache": ["x.md", "--no-cache"]}[how]
    done = credcheck("report", *words, "--fail-on", "never", "-f", "json")
    assert done.code == 2
    [fault] = json.loads(done.out)["faults"]
    assert fault["path"] == "x.md"
    assert "not a regular file" in fault["message"] or "leads out of the folder" in fault["message"]
    judged = [article["path"] for article in json.loads(done.out)["articles"]]
    assert judged == {"named": ["harbour.md"], "walked": ["bread.md", "coast.md", "harbour.md"]}.get(how, [])


@pytest.mark.parametrize("kind", SPECIAL)
def test_the_python_door_has_a_fault_too(desk: Path, kind: str) -> None:
    SPECIAL[kind](desk / "x.md")
    result = check(["harbour.md", "x.md"], against=["."])
    assert [one.document.path for one in result.articles] == ["harbour.md"]
    assert {fault.path for fault in result.faults} == {"x.md"}


@pytest.mark.parametrize("kind", SPECIAL)
@pytest.mark.parametrize("name", ["articles.toml", ".gitignore", ".credcheckignore"])
def test_one_in_place_of_a_folder_file_is_a_fault_and_the_articles_are_judged(desk: Path, kind: str, name: str) -> None:
    SPECIAL[kind](desk / name)
    done = credcheck("report", ".", "--fail-on", "never", "-f", "json")
    assert done.code == 2
    assert [Path(fault["path"]).name for fault in json.loads(done.out)["faults"]] == [name]
    assert len(json.loads(done.out)["articles"]) == 3


@pytest.mark.parametrize("kind", SPECIAL)
@pytest.mark.parametrize("option", ["--config", "--corpus", "--baseline"])
def test_one_in_place_of_a_named_file_is_a_fault(desk: Path, kind: str, option: str) -> None:
    SPECIAL[kind](desk / "given.sqlite")
    done = credcheck("report", "harbour.md", "--fail-on", "never", option, "given.sqlite")
    assert done.code == 2
    assert "not a regular file" in done.err


@pytest.mark.parametrize("kind", SPECIAL)
def test_one_in_place_of_the_cache_is_done_without(desk: Path, kind: str) -> None:
    (desk / ".credcheck").mkdir()
    SPECIAL[kind](desk / ".credcheck/cache.sqlite")
    done = credcheck("report", "harbour.md", "--fail-on", "never")
    assert done.code == 0
    assert "harbour.md" in done.out


def test_a_link_out_of_the_folder_is_a_fault_and_one_inside_is_read(
    desk: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_text("The mayor resigns, aide Tom Hale said.\n")
    (desk / "out.md").symlink_to(outside)
    (desk / "again.md").symlink_to("harbour.md")
    (desk / "elsewhere").symlink_to(outside.parent, target_is_directory=True)
    done = credcheck("report", ".", "--fail-on", "never", "-f", "json")
    assert [fault["path"] for fault in json.loads(done.out)["faults"]] == ["elsewhere", "out.md"]
    assert credcheck("report", "out.md", "--fail-on", "never").code == 0  # named: somebody means it


@pytest.mark.parametrize("line", ["!", "\\", "a\\", "! ", "/", "[[", "*" * 200])
@pytest.mark.parametrize("where", [".gitignore", ".credcheckignore", "exclude"])
def test_a_line_that_is_no_pattern_leaves_nothing_out(desk: Path, line: str, where: str) -> None:
    if where == "exclude":
        (desk / "credcheck.toml").write_text(f"[read]\nexclude = [{json.dumps(line)}, 'bread.md']\n")
    else:
        (desk / where).write_text(f"{line}\nbread.md\n")
    done = credcheck("report", ".", "--fail-on", "never", "-f", "json")
    wanted = ["coast.md", "harbour.md"] if "*" not in line else []
    assert [article["path"] for article in json.loads(done.out)["articles"]] == wanted


def test_an_ignore_file_or_articles_toml_of_megabytes_is_a_fault(desk: Path) -> None:
    (desk / ".credcheckignore").write_text("# a\n" * 300_000)
    (desk / "articles.toml").write_text("# a\n" * 300_000)
    done = credcheck("report", ".", "--fail-on", "never")
    assert done.code == 2
    assert done.err.count("larger than 1000000 bytes") == 2
    assert "harbour.md" in done.out
