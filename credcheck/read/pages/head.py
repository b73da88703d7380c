"""Collect what a page says of itself: its JSON-LD, its meta tags, its headings and its bylines, each as it stands.

Which of it is right where they differ is decided in `title`, `authors` and `dates`. Opens no file, fetches nothing.
"""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Final

from credcheck.read.front_matter.metadata import one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE: Final = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|ReviewNewsArticle|SocialMediaPosting)$")
_ELSEWHERE: Final = frozenset(
    """
    about backstory citation comment hasPart isBasedOn isPartOf itemListElement liveBlogUpdate mentions relatedLink
    review significantLink sharedContent subjectOf video
    """.split()
)
"""Keys of JSON-LD under which other stories stand, or the entries of a live blog."""
_BYLINE_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:byline|author|authors|autor|auteur)(?:[\s_-]*(?:name|s))?(?:$|\s)", re.IGNORECASE
)
_ASIDE: Final = frozenset(("aside", "footer", "nav", "form"))
_LOOSE_JSON: Final = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\]\]>|/\*\]\]>\*/)?\s*;?\s*$")
_MAX_NODES: Final = 5_000
_MAX_BYLINE: Final = 160
_MAX_BYLINES: Final = 6


@dataclass(frozen=True, slots=True)
class PageHead:
    """What a page says of itself."""

    title: str | None = None
    """The text of <title>."""
    headings: tuple[str, ...] = ()
    """Each <h1>, in order."""
    meta: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Name, property or itemprop of a meta tag, in lower case, to its values in order."""
    story: Mapping[str, object] = field(default_factory=dict)
    """The node of the JSON-LD that is this story; empty where there is none."""
    nodes: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """@id to the node of the JSON-LD that has a name."""
    bylines: tuple[str, ...] = ()
    """What the elements that are marked as bylines show, in order."""
    times: tuple[str, ...] = ()
    """What the <time> elements hold as their datetime, in order; menus and asides left out."""
    shown: str | None = None
    """What the first of them behind the first heading holds."""
    address: str | None = None
    """The page's canonical address."""

    def said(self, *names: str) -> Iterator[str]:
        """Yield the values of meta tags, in the order of the names."""
        for name in names:
            yield from self.meta.get(name, ())


def read_head(tree: "HtmlElement") -> PageHead:
    """Return what a page says of itself. The tree is left as it is."""
    found = list(_json_nodes(tree))
    before, behind = _times(tree)
    headings = tuple(filter(None, (_shown(one) for one in tree.iter("h1"))))
    return PageHead(
        title=next((_shown(one) for one in tree.iter("title")), None),
        headings=headings,
        meta=_meta(tree),
        story=_story(found),
        nodes={str(node["@id"]): node for _, node in found if "@id" in node and node.get("name")},
        bylines=tuple(_bylines(tree)),
        times=(*before, *behind),
        shown=next(iter(behind), None),
        address=next(
            (one.get("href") for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical"), None
        ),
    )


def _times(tree: "HtmlElement") -> tuple[list[str], list[str]]:
    """Return the days of the <time> elements before and behind the first heading."""
    parts: tuple[list[str], list[str]] = ([], [])
    headed = False
    for one in tree.iter("h1", "time"):
        headed = headed or one.tag == "h1"
        if one.tag == "time" and (value := one.get("datetime")) and not _stands_aside(one):
            parts[headed].append(value)
    return parts


def _stands_aside(element: "HtmlElement") -> bool:
    return any(up.tag in _ASIDE for up in element.iterancestors())


def _shown(element: "HtmlElement") -> str:
    """Return the text of an element, a space between its parts."""
    parts = (part for part in element.itertext() if isinstance(part, str))
    return " ".join(" ".join(parts).encode("utf-8", "replace").decode("utf-8").split())


def _meta(tree: "HtmlElement") -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in tree.iter("meta"):
        name = (one.get("property") or one.get("name") or one.get("itemprop") or "").lower()
        value = one_line(one.get("content") or "")
        if name and value:
            found.setdefault(name, []).append(value)
    return found


def _json_nodes(tree: "HtmlElement") -> Iterator[tuple[bool, Mapping[str, object]]]:
    """Yield (whether it may be this story, node) for each object of the page's JSON-LD, outer ones first."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            said: object = json.loads(_LOOSE_JSON.sub("", script.text or ""), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _walk(said)


def _walk(said: object) -> Iterator[tuple[bool, Mapping[str, object]]]:
    waiting: deque[tuple[bool, object]] = deque([(True, said)])
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        ours, one = waiting.popleft()
        if isinstance(one, dict):
            yield ours, one
            waiting += [
                (ours and key not in _ELSEWHERE, value) for key, value in one.items() if isinstance(value, dict | list)
            ]
        elif isinstance(one, list):
            waiting += [(ours, value) for value in one if isinstance(value, dict | list)]


def _story(found: Sequence[tuple[bool, Mapping[str, object]]]) -> Mapping[str, object]:
    """Return the first node that is an article and stands in no list of others; the fuller one of equals."""
    stories = [node for ours, node in found if ours and any(map(_ARTICLE.search, types_of(node)))]
    return max(
        stories, key=lambda node: sum(key in node for key in ("headline", "author", "datePublished")), default={}
    )


def types_of(node: Mapping[str, object]) -> list[str]:
    """Return the types of a node of JSON-LD."""
    said = node.get("@type")
    return [str(one) for one in said] if isinstance(said, list) else [str(said or "")]


def text_of(value: object) -> str | None:
    """Return a text of JSON-LD on one line, its entities read; anything else is None."""
    return one_line(unescape(unescape(value))) if isinstance(value, str) else None


def _bylines(tree: "HtmlElement") -> Iterator[str]:
    """Yield what the elements marked as bylines show, without those of the page's frame."""
    shown = 0
    for one in tree.iter("a", "address", "div", "p", "span", "li", "cite", "strong", "em", "h3", "h4"):
        if shown < _MAX_BYLINES and _marks_byline(one) and not _stands_aside(one):
            text = _shown(one)
            if text and len(text) <= _MAX_BYLINE:
                shown += 1
                yield text


def _marks_byline(element: "HtmlElement") -> bool:
    return (
        element.get("rel") == "author"
        or element.get("itemprop") == "author"
        or _BYLINE_CLASS.search(element.get("class") or "") is not None
    )
