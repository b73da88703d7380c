"""Time and memory on hostile articles: `python benchmarks/hostile.py [NAME…]` prints a table with the exponent of each.

Each shape is made at 50 and at 200 kB and taken through the whole check, in a process of its own that is ended after
`TIMEOUT_S`: one that never comes back costs its own line. The exponent of the time is log(t200 / t50) / log 4: 1.0 is
linear, 2.0 quadratic. Asked: at most 1.2 for each, and less than `MOST_MB` of memory.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from credcheck import Settings, check

SMALL, LARGE = 50_000, 200_000
MOST: Final = 1.2
MOST_MB: Final = 1000
TIMEOUT_S: Final = 300
_MEASURE: Final = "--measure"
_LEAD: Final = "The harbour board meets on Monday, harbour master Tom Hale said.\n\n"


def filled(part: str, *, before: str = "", behind: str = "") -> Callable[[int], str]:
    """Return what repeats a part until the text has a size."""
    return lambda size: before + part * (size // len(part)) + behind


def nested(opening: str, closing: str) -> Callable[[int], str]:
    """Return what nests an element until the text has a size."""
    return lambda size: opening * (size // len(opening + closing)) + "deep" + closing * (size // len(opening + closing))


SHAPES: Final[Mapping[str, tuple[str, Callable[[int], str]]]] = {
    "initials": ("txt", filled("A.", before=_LEAD)),
    "named lists": ("txt", filled("Ann, ", before=_LEAD + "He named ")),
    "commas": ("txt", filled("fee, ", before=_LEAD + "They sold lamps, ")),
    "according to": ("txt", filled("according to X, ", before=_LEAD)),
    "quotes in a row": ("txt", filled('"We" said "he" ', before=_LEAD)),
    "open quotes": ("txt", filled("“", before=_LEAD)),
    "straight quotes": ("txt", filled('"', before=_LEAD)),
    "one word": ("txt", filled("x", before=_LEAD)),
    "digits": ("txt", filled("7", before=_LEAD)),
    "grouped digits": ("txt", filled("1,000,", before=_LEAD)),
    "dashes": ("txt", filled("— he said ", before=_LEAD)),
    "who said": ("txt", filled("Ruiz, who said ", before=_LEAD)),
    "that clauses": ("txt", filled("said that he ", before=_LEAD)),
    "said that": ("txt", filled("Ruiz said that Hale said that ", before=_LEAD)),
    "names": ("txt", filled("Ana Maria Ruiz Hale ", before=_LEAD)),
    "titles": ("txt", filled("Sen. Mr. Dr. ", before=_LEAD)),
    "sentences": ("txt", filled("Tom Hale said the pier is shut. ", before=_LEAD)),
    "quoted sentences": ("txt", filled("“The pier is shut,” Tom Hale said. ", before=_LEAD)),
    "figures": ("txt", filled("The pier cost $12 million and 40 jobs. ", before=_LEAD)),
    "dates": ("txt", filled("on Monday, Feb. 3, 2026, ", before=_LEAD)),
    "paragraphs": ("txt", filled("The pier is shut.\n\n", before=_LEAD)),
    "colons": ("txt", filled("Hale said: ", before=_LEAD)),
    "parentheses": ("txt", filled("(", before=_LEAD)),
    "markdown emphasis": ("md", filled("*a **b ", before=_LEAD)),
    "markdown links": ("md", filled("[a](", before=_LEAD)),
    "markdown quotes": ("md", filled("> ", before=_LEAD)),
    "markdown lists": ("md", filled("- ", before=_LEAD)),
    "markdown ticks": ("md", filled("`a", before=_LEAD)),
    "markdown tables": ("md", filled("|a", before=_LEAD)),
    "markdown brackets": ("md", filled("[", before=_LEAD)),
    "shortcodes": ("md", filled("{{< a ", before=_LEAD)),
    "templates": ("md", filled("{% if ", before=_LEAD)),
    "comments": ("md", filled("<!-- ", before=_LEAD)),
    "entities": ("md", filled("&amp", before=_LEAD)),
    "jsx": ("mdx", filled("<A b={", before=_LEAD)),
    "attributes": ("html", filled(" a1=b", before="<p>The pier is shut.</p><p", behind=">Hale said.</p>")),
    "nested elements": ("html", nested("<div>", "</div>")),
    "nested spans": ("html", nested("<span>", "</span>")),
    "unclosed elements": ("html", filled("<b><i>", before="<p>The pier is shut, Hale said.</p>")),
    "paragraphs of a page": ("html", filled("<p>The pier is shut, Tom Hale said.</p>\n")),
    "broken tags": ("html", filled("<", before="<p>The pier is shut, Hale said.</p>")),
    "comments of a page": ("html", filled("<!--", before="<p>The pier is shut, Hale said.</p>")),
    "tables of a page": ("html", filled("<table><tr><td>", before="<p>The pier is shut.</p>")),
    "scripts": ("html", filled("<script>", before="<p>The pier is shut, Hale said.</p>")),
    "links of a page": ("html", filled("<a href='/x'>x</a> ", before="<p>", behind="</p>")),
    "breaks of a page": ("html", filled("<br>", before="<p>The pier is shut", behind="</p>")),
}


@dataclass(frozen=True)
class Spent:
    """What one whole check took."""

    seconds: float
    megabytes: int
    said: str


def measure(path: Path) -> Spent:
    """Return what one whole check took, and what was said of it; in this process."""
    start = time.process_time()
    result = check([path], settings=Settings(cache=False))
    spent = time.process_time() - start
    said = result.faults[0].message.rpartition(": ")[2][:40] if result.faults else ""
    return Spent(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, said)


def apart(suffix: str, text: str, folder: Path) -> Spent:
    """Return the same, measured in a process of its own."""
    path = folder / f"article.{suffix}"
    path.write_text(text, encoding="utf-8")
    try:
        done = subprocess.run(
            [sys.executable, __file__, _MEASURE, str(path)],
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=True,
        )
    except subprocess.TimeoutExpired:
        return Spent(float(TIMEOUT_S), 0, f"ended after {TIMEOUT_S} s")
    except subprocess.CalledProcessError as error:
        return Spent(float(TIMEOUT_S), 0, (error.stderr or "killed").splitlines()[-1][:60])
    return Spent(**json.loads(done.stdout))


def main(wanted: list[str]) -> int:
    """Print the table; 1 where a shape is over the exponent or the memory."""
    if wanted[:1] == [_MEASURE]:
        print(json.dumps(asdict(measure(Path(wanted[1])))))
        return 0
    over = 0
    print(f"{'shape':24} {'50 kB':>8} {'200 kB':>8} {'exponent':>9} {'MB':>6}")
    with TemporaryDirectory() as folder:
        for name, (suffix, make) in SHAPES.items():
            if wanted and name not in wanted:
                continue
            small = apart(suffix, make(SMALL), Path(folder))
            large = apart(suffix, make(LARGE), Path(folder))
            exponent = log(max(large.seconds, 0.05) / max(small.seconds, 0.05)) / log(LARGE / SMALL)
            over += exponent > MOST or large.megabytes > MOST_MB or large.seconds >= TIMEOUT_S
            told = f"{small.seconds:8.2f} {large.seconds:8.2f} {exponent:9.2f} {large.megabytes:6}"
            print(f"{name:24} {told}  {large.said}", flush=True)
    return int(over > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
