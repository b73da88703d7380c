"""The content repos of docs/ci.md: small sites of each generator, checked by the command the page gives."""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from credcheck.cli import cli

STORY = (
    "The port authority of Wexley will close the old ferry terminal in June, said Marta Olsen, the harbour master.\n\n"
    "{inside}\n\nCritics argue that the closure was decided behind closed doors.\n"
)
FRONT = "---\ntitle: Old ferry terminal to close\ndate: 2026-03-12\nauthor: Ines Calder\ndraft: {draft}\n{more}---\n\n"


def page(inside: str = "", *, draft: bool = False, more: str = "") -> str:
    return FRONT.format(draft=str(draft).lower(), more=more) + STORY.format(inside=inside)


HUGO = {
    "hugo.toml": 'title = "Courier"\n',
    "content/news/ferry/index.md": page('{{< figure src="pier.jpg" caption="Officials say so" >}}'),
    "content/news/pier.md": '+++\ntitle = "The new pier"\ndate = 2026-03-13\ndraft = true\n+++\n\n'
    + STORY.format(inside=""),
    "content/news/_index.md": "---\ntitle: News\n---\n\nAnalysts say this is a section.\n",
    "layouts/index.html": "<p>Observers say this is a layout.</p>",
    "public/index.html": "<p>Observers say this is built.</p>",
}
JEKYLL = {
    "_config.yml": "title: Courier\n",
    "_drafts/ferry.md": page("{% include map.html %}\n\n{{ site.title }}"),
    "_posts/2026-03-01-pier.md": page(),
    "_includes/map.html": "<p>Observers say this is a map.</p>",
    "_site/index.html": "<p>Observers say this is built.</p>",
}
ASTRO = {
    "astro.config.mjs": "export default {}\n",
    "src/content/news/ferry.mdx": page("import Map from '../Map.astro'\n\n<Map place=\"Wexley\" />\n\n{new Date()}"),
    "src/content/news/pier.md": page(draft=True),
    "dist/index.html": "<p>Observers say this is built.</p>",
}
MKDOCS = {
    "mkdocs.yml": "site_name: Courier\n",
    "docs/ferry.md": page('!!! note "Officials say so"\n\n--8<-- "map.md"\n\n{: .lead }'),
    "site/ferry/index.html": "<p>Observers say this is built.</p>",
}
SITES = [
    pytest.param(
        HUGO, "credcheck report content/news", ["content/news/pier.md", "content/news/ferry/index.md"], id="hugo"
    ),
    pytest.param(JEKYLL, "credcheck report _drafts --against _posts", ["_drafts/ferry.md"], id="jekyll"),
    pytest.param(
        ASTRO, "credcheck report src/content", ["src/content/news/ferry.mdx", "src/content/news/pier.md"], id="astro"
    ),
    pytest.param(MKDOCS, "credcheck report docs", ["docs/ferry.md"], id="mkdocs"),
]


def lay(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def report(command: str, *more: str) -> dict[str, Any]:
    """Run a command of the page and return its JSON report."""
    words = [*shlex.split(command)[1:], "--format", "json", "--fail-on", "never", *more]
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 0, result.output
    parsed = json.loads(result.stdout)
    assert isinstance(parsed, dict)
    return parsed


@pytest.mark.parametrize(("files", "command", "paths"), SITES)
def test_the_command_of_the_page_reads_the_articles_and_nothing_else(
    files: dict[str, str], command: str, paths: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path, files)
    monkeypatch.chdir(tmp_path)
    assert command in (Path(__file__).parents[2] / "docs" / "ci.md").read_text(encoding="utf-8")
    assert [article["path"] for article in report(command)["articles"]] == paths


@pytest.mark.parametrize(("files", "command", "paths"), SITES)
def test_what_the_generator_puts_between_the_words_is_no_prose_and_moves_no_line(
    files: dict[str, str], command: str, paths: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path, files)
    monkeypatch.chdir(tmp_path)
    whole = report(command)
    vague = [one for one in whole["findings"] if one["rule"] == "ATT101"]
    assert [one["path"] for one in vague] == paths
    for one in vague:
        assert files[one["path"]].splitlines()[one["line"] - 1].startswith("Critics argue")
    [first] = [one for one in whole["articles"] if "ferry" in one["path"]]
    assert (first["title"], first["published"]) == ("Old ferry terminal to close", "2026-03-12")
    for sign in ("{{", "{%", "import Map", "--8<--", "{:"):
        assert sign not in first["text"]


def test_only_drafts_are_read_where_the_configuration_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, {**HUGO, "credcheck.toml": "[read]\ndrafts-only = true\n"})
    monkeypatch.chdir(tmp_path)
    assert [one["path"] for one in report("credcheck report content/news")["articles"]] == ["content/news/pier.md"]


def test_a_finding_is_accepted_in_front_matter_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    accepted = page(more="credcheck:\n  ignore: ATT101 -- the desk knows the critics\n")
    lay(tmp_path, {"hugo.toml": "", "content/news/ferry.md": accepted})
    monkeypatch.chdir(tmp_path)
    [vague] = [one for one in report("credcheck report content/news")["findings"] if one["rule"] == "ATT101"]
    assert vague["suppressed"] == {"by": "inline", "reason": "the desk knows the critics"}
