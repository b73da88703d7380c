"""What a folder of a site generator holds besides articles: layouts, includes, themes, built pages."""

from collections.abc import Set as AbstractSet
from typing import Final

_HUGO: Final = frozenset(
    {"public", "resources", "themes", "layouts", "archetypes", "static", "assets", "data", "i18n", "_vendor"}
)
_JEKYLL: Final = frozenset(
    {
        "_site",
        "_includes",
        "_layouts",
        "_sass",
        "_data",
        "_plugins",
        "vendor",
        "assets",
        "index.html",
        "404.html",
        "404.md",
    }
)
_ASTRO: Final = frozenset({"dist", "public", "components", "layouts"})
_MKDOCS: Final = frozenset({"site", "overrides", "includes", "snippets"})
_ELEVENTY: Final = frozenset({"_site", "_includes", "_data"})
_DOCUSAURUS: Final = frozenset({"build", "static"})

SITES: Final = {
    ".eleventy.js": _ELEVENTY,
    "_config.toml": _JEKYLL,
    "_config.yaml": _JEKYLL,
    "_config.yml": _JEKYLL,
    "astro.config.cjs": _ASTRO,
    "astro.config.js": _ASTRO,
    "astro.config.mjs": _ASTRO,
    "astro.config.mts": _ASTRO,
    "astro.config.ts": _ASTRO,
    "docusaurus.config.js": _DOCUSAURUS,
    "docusaurus.config.ts": _DOCUSAURUS,
    "eleventy.config.js": _ELEVENTY,
    "hugo.json": _HUGO,
    "hugo.toml": _HUGO,
    "hugo.yaml": _HUGO,
    "hugo.yml": _HUGO,
    "mkdocs.yaml": _MKDOCS,
    "mkdocs.yml": _MKDOCS,
}
"""The file that marks the top of a site, to the names beside it that hold no articles."""

_ASTRO_PARTS: Final = frozenset({"components", "layouts"})
_OLD_HUGO: Final = frozenset({"config.toml", "config.yaml", "config.yml", "config"})


def is_site(names: AbstractSet[str]) -> bool:
    """Whether a folder that holds `names` is the top of a site."""
    return bool(left_out_of_site(names)) or (bool(names & _OLD_HUGO) and "content" in names)


def left_out_of_site(names: AbstractSet[str]) -> frozenset[str]:
    """Return the names to leave out of a folder that holds `names`; empty unless it is the top of a site."""
    found = frozenset[str]().union(*(left_out for mark, left_out in SITES.items() if mark in names))
    if names & _OLD_HUGO and "content" in names:
        found |= _HUGO
    if "astro.config.mjs" not in names and "content" in names and names & _ASTRO_PARTS and "pages" in names:
        found |= _ASTRO_PARTS
    return found
