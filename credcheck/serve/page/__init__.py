"""The page: a draft and what was found in it, in; HTML out. Its style and script are files of their own."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from credcheck.app.service.drafts import FORMATS

ASSETS: Final = {"page.css": "text/css", "page.js": "text/javascript"}
"""Name to media type."""
POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
    "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""The page runs its own script, asks its own server, and nothing else."""
DESK_POLICY: Final = "frame-ancestors 'self'"
"""The desk report states its own policy; it may stand in the page."""
_SUFFIXES: Final = ".txt,.text,.md,.markdown,.mdx,.html,.htm"


def write_page(fields: Mapping[str, object], *, status: int = 200, body: str = "") -> str:
    """Return the page with a draft's fields, and a worker's answer to them; without one it is empty."""
    answer = json.loads(body) if body else None
    failed = answer is not None and status != 200
    return _template().render(
        text=draft_text(fields),
        name=str(fields.get("name") or ""),
        format=next((name for name in FORMATS if fields.get(name)), "text"),
        suffixes=_SUFFIXES,
        answer=None if failed else answer,
        error=f"{answer['error']}: {answer['hint']}" if failed and answer else "",
    )


def draft_fields(form: Mapping[str, object]) -> dict[str, object]:
    """Return the fields of a draft for what the form holds; a file that was chosen counts more than the text."""
    name = str(form.get("name") or "")
    chosen = str(form.get("format") or "text")
    if form.get("file"):
        suffix = name.rpartition(".")[2].lower()
        chosen = {"html": "html", "htm": "html", "md": "markdown", "mdx": "markdown", "markdown": "markdown"}.get(
            suffix, "text"
        )
    text = str(form.get("file") or form.get("text") or "")
    # A browser sends a line feed as two characters, and counts it as one.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return {chosen if chosen in FORMATS else "text": text or " ", "name": name}


def draft_text(fields: Mapping[str, object]) -> str:
    """Return the text of a draft's fields."""
    return next((str(fields[name]) for name in FORMATS if fields.get(name)), "").removesuffix(" ")


@cache
def read_asset(name: str) -> str:
    """Return the style or the script."""
    return files("credcheck.serve.page").joinpath(name).read_text(encoding="utf-8")


@cache
def _template() -> Template:
    loader = PackageLoader("credcheck.serve", "page")
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return made.get_template("page.html.j2")
