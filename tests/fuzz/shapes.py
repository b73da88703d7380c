"""Articles for fuzzing: pieces of copy put together at random, and sound articles with bytes changed."""

import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

SEEDS: Final = Path(__file__).resolve().parents[2] / "seeds"

_PIECES: Final = (
    "The auditors found last week:|People love that “just works” feeling:|said|told reporters|on Monday|last week|that|"
    "according to|officials|critics|Ana Ruiz|the deputy mayor,|, who|“|”|\"|'|’|—|:|;|,|.|?|!|…|(|)|[|]|12|1,200|3.5|40%|$5 million|"
    "123456789012345678901234567890|one in four|at least|Feb. 3, 2026|2026-13-45|two-thirds|no|not|denied|reportedly|"
    "a person familiar with the matter|Reuters|(AP)|—Tom Hale|Mr.|U.S.|e.g.|harbour|pier|closed|because|and|but|in|of|the|a|to|"
    "she|he|they|it|was|were|has|have been|will|would|by|as|for|with|“We knew,” she said, “and we waited.”|\n|\n\n|\n> |\n- |\n# |"
    "\n1. |**|_|`|[link](http://a.example)|![x](y.jpg)|<b>|</b>|<!-- credcheck: ignore ATT101 -- wire -->|&amp;|&#0;|\u200b|\u202e|"
    "\u0301|\ud83d\ude00|é|日本の市長は月曜日に述べた。|Städte|##vso[task]|::error::x|{{< x >}}|{% if %}|\t|\x0b"
).split("|")
_FRONT: Final = (
    "title: Pier shut|title: !!bool maybe|date: 2026-02-03|date: 2026-02-30|draft: true|draft: !!bool x|authors: [Ana, {name: Tom}]|"
    "n: !!int ''|n: 1:60:99.5|n: 0x|a: &a [1]|b: *a|<<: {c: 1}|credcheck: {ignore: [ATT101 -- x]}|x: |? [1]\n: 2|- 1|k: \"\\ud800\"|"
    "outlet: Harbour Gazette|language: de|url: http://a.example/x|summary: >\n  two\n  lines|'|\"|: :|\t|status: draft|lastmod: !!timestamp no"
).split("|")
_TAGS: Final = (
    "<p>|</p>|<div class='article-body'>|</div>|<blockquote>|</blockquote>|<li>|<ul>|<table>|<tr>|<td>|<script>|</script>|<time datetime='2026-02-03'>|"
    "<meta name='author' content='Ana Ruiz'>|<html lang='en'>|<head>|<body>|<article>|<h1>|</h1>|<br>|<!--|-->|<a href='x'>|</a>|<cite>|<svg>|<p"
).split("|")


def sentence(chance: random.Random, most: int = 40) -> str:
    """Return some pieces of copy in a row."""
    return " ".join(chance.choices(_PIECES, k=chance.randint(1, most)))


def prose(chance: random.Random, words: int) -> str:
    """Return paragraphs of about so many words."""
    parts: list[str] = []
    while sum(len(part.split()) for part in parts) < words:
        parts.append(sentence(chance, 60))
    return "\n\n".join(parts)


def front_matter(chance: random.Random) -> str:
    """Return a head of YAML or TOML, right or wrong."""
    lines = "\n".join(chance.choices(_FRONT, k=chance.randint(0, 6)))
    fence = chance.choice(("---", "---", "---", "+++"))
    return f"{fence}\n{lines}\n{fence}\n\n"


def page(chance: random.Random, words: int) -> str:
    """Return a page of HTML with tags at random places."""
    pieces = prose(chance, words).split(" ")
    for _ in range(chance.randint(1, 40)):
        pieces.insert(chance.randrange(len(pieces) + 1), chance.choice(_TAGS))
    return " ".join(pieces)


def mutated(chance: random.Random, whole: bytes) -> bytes:
    """Return a sound article with some bytes changed, cut, doubled or swapped."""
    raw = bytearray(whole)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(raw) + 1)
        size = chance.choice((1, 1, 2, 8, 60, 400))
        act = chance.randrange(5)
        if act == 0:
            del raw[at : at + size]
        elif act == 1:
            raw[at:at] = raw[at : at + size] * chance.randint(1, 4)
        elif act == 2:
            raw[at : at + size] = bytes(
                chance.choices(b" \n\"'<>&:;,.()[]{}#*_-0123456789\x00\xff\xe2\x80\x9c", k=size)
            )
        elif act == 3:
            raw[at:at] = chance.choice(_PIECES).encode("utf-8", "surrogatepass")
        else:
            other = chance.randrange(len(raw) + 1)
            raw[at:at] = raw[other : other + size]
        if not raw:
            raw[:] = b"x"
    return bytes(raw)


def sound_articles() -> Sequence[tuple[str, bytes]]:
    """Return (suffix, bytes) of articles to change: the seeds, a page, and one with front matter."""
    seeds = [("txt", path.read_bytes()) for path in sorted(SEEDS.glob("*.txt"))]
    paragraphs = seeds[0][1].decode("utf-8").split("\n\n")
    html = (
        "<html><body><article><h1>Pier</h1>"
        + "".join(f"<p>{one}</p>\n" for one in paragraphs)
        + "</article></body></html>"
    )
    head = "---\ntitle: Pier shut\ndate: 2026-02-03\nauthor: Ana Ruiz\n---\n\n"
    return [*seeds, ("html", html.encode()), ("md", (head + "\n\n".join(paragraphs)).encode())]


Make = Callable[[random.Random], tuple[str, bytes]]


def _encoded(suffix: str, text: str) -> tuple[str, bytes]:
    return suffix, text.encode("utf-8", "surrogatepass")


SOUND: Final = sound_articles()


def _changed(chance: random.Random) -> tuple[str, bytes]:
    suffix, whole = chance.choice(SOUND)
    return suffix, mutated(chance, whole)


SMALL: Final[Mapping[str, Make]] = {
    "copy": lambda chance: _encoded("txt", sentence(chance)),
    "markdown": lambda chance: _encoded("md", front_matter(chance) + sentence(chance)),
    "mdx": lambda chance: _encoded("mdx", front_matter(chance) + sentence(chance)),
    "page": lambda chance: _encoded("html", page(chance, 10)),
    "changed": _changed,
}
"""Short articles, for reading and extraction."""
LONG: Final[Mapping[str, Make]] = {
    "copy": lambda chance: _encoded("txt", prose(chance, 320)),
    "markdown": lambda chance: _encoded("md", front_matter(chance) + prose(chance, 320)),
    "page": lambda chance: _encoded("html", page(chance, 320)),
    "changed": _changed,
}
"""Articles of 300 words and more, for the whole check."""
