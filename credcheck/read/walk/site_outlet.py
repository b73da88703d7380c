"""The outlet of a content repository: its own posts name none, and all of them are one voice.

A site generator's configuration gives the title; where there is none, the folder gives its name. Configurations are
read as text and never run.
"""

import re
from pathlib import Path
from typing import Final

from credcheck.disk import read_regular
from credcheck.read.walk.site_generators import is_site

_MAX_BYTES: Final = 200_000
_MAX_LEVELS: Final = 12
"""Folders above an article in which the top of its site is looked for."""
_TITLE: Final = r"""[ \t]*["'](?P<title>[^"'\n]{1,80})["']"""
_TOML: Final = re.compile(rf"^title[ \t]*={_TITLE}", re.MULTILINE)
_YAML: Final = re.compile(
    r"""^(?:title|site_name)[ \t]*:[ \t]*(?P<quote>["']?)(?P<title>[^"'\n#]{1,80}?)(?P=quote)[ \t]*(?:#.*)?$""",
    re.MULTILINE,
)
_SCRIPT: Final = re.compile(rf"""^\s*["']?(?:title|siteName)["']?\s*:{_TITLE}""", re.MULTILINE)
_CONFIGURATIONS: Final = (
    ("hugo.toml", _TOML), ("config.toml", _TOML), ("_config.toml", _TOML), ("hugo.yaml", _YAML), ("hugo.yml", _YAML),
    ("config.yaml", _YAML), ("config.yml", _YAML), ("_config.yml", _YAML), ("_config.yaml", _YAML),
    ("mkdocs.yml", _YAML), ("mkdocs.yaml", _YAML), ("docusaurus.config.js", _SCRIPT), ("docusaurus.config.ts", _SCRIPT),
    ("hugo.json", _SCRIPT), ("package.json", _SCRIPT),
)  # fmt: skip
"""Files that may name the site, the first that does, and how they write it."""


def site_outlet(folder: Path, named: Path | None = None) -> str | None:
    """Return the outlet of the site or the repository that a folder lies in, or None where it lies in neither.

    `named` is the folder that a run was told to read: its posts are one outlet, though nothing else tells of a site.
    """
    own = named.resolve().name or None if named else None
    try:
        above = [folder.resolve(), *folder.resolve().parents][:_MAX_LEVELS]
        tops = [(one, frozenset(entry.name for entry in one.iterdir())) for one in above]
    except OSError:
        return own
    for top, names in tops:
        if is_site(names):
            return _title(top, names) or top.name or None
    return next((top.name for top, names in tops if ".git" in names and top.name), own)


def _title(top: Path, names: frozenset[str]) -> str | None:
    """Return what the site's configuration calls it, or None."""
    for name, pattern in _CONFIGURATIONS:
        if name in names:
            try:
                text = read_regular(top / name, most=_MAX_BYTES).decode("utf-8", "replace")
            except (OSError, ValueError):
                continue
            found = pattern.search(text)
            if found and found["title"].strip():
                return found["title"].strip()
    return None
