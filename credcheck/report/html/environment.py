"""The workshop: templates, style and script as they lie in the package, and the policy that lets nothing else run."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from credcheck.model.standards import cite
from credcheck.report.html.control_characters import show_value

_PACKAGE: Final = "credcheck.report.html"


@cache
def workshop() -> Environment:
    """Return the templates' environment: everything printed is escaped, and a name that is not there is a fault."""
    made = Environment(
        loader=PackageLoader(_PACKAGE, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=show_value,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters["cite"] = cite
    made.filters["capitalize_first"] = capitalize_first
    return made


def capitalize_first(text: str) -> str:
    """Return the text with a capital first letter and its other letters as they are."""
    return text[:1].upper() + text[1:]


@cache
def read_asset(name: str) -> str:
    """Return a style sheet or a script of the package, with line feeds alone."""
    return files(_PACKAGE).joinpath("assets", name).read_text(encoding="utf-8").replace("\r\n", "\n")


def policy(*, style: str, script: str) -> str:
    """Return the Content-Security-Policy of a page: this style and this script by their digest, and nothing else."""
    return (
        f"default-src 'none'; style-src '{_source(style)}'; script-src '{_source(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _source(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
