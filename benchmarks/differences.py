"""How often differences cry wolf on coverage as it is, and how many planted errors they catch.

Usage: python benchmarks/differences.py FILE [--seed 1] [--show 0]

FILE has an article a line: {"event", "outlet", "date", "title", "text"}, the text a paragraph a line; all but event and
text may be null. First the articles are judged as they are: every DIF and QUO302 finding is an alarm, to be read
(`--show`). Then, in the first article of each event, a figure, a day or month, and a name are changed where another
article of the event has them in a sentence alike: half of the words of both together are shared. An error is caught
where a finding of those families lies on its paragraph. Where the file is missing, the benchmark says so and ends well.
"""

import argparse
import json
import random
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from credcheck import Settings, check
from credcheck.model.findings import Finding

WORD = re.compile(r"\w[\w’'-]*")
FIGURE = re.compile(r"(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\w,-])|(?<![\w.,-])\d+(?![\w,.-]*\d)(?![\w-])")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April June July August September October November December".split()
NAME = re.compile(r"\b([A-Z][a-z]+) ([A-Z][a-z]{3,})\b")
SURNAMES = "Aldermoor Brandvik Castellane Dunmarrow Ellingrath".split()
FAMILY = ("DIF", "QUO302")

Row = dict[str, Any]


def are_alike(one: str, other: str) -> bool:
    """Say whether two paragraphs share half of the words of both together."""
    a, b = ({word.casefold() for word in WORD.findall(text)} for text in (one, other))
    return 2 * len(a & b) >= (len(a) + len(b)) / 2


def possible_errors(ours: str, theirs: str, draw: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield what both paragraphs hold and what it may be changed to, its kind first."""
    for figure in FIGURE.findall(ours):
        if re.search(rf"(?<![\w.,]){re.escape(figure)}(?!\w)", theirs):
            value = int(figure.replace(",", ""))
            yield "number", figure, f"{int(value * 1.4) + 2:,}" if "," in figure else str(int(value * 1.4) + 2)
    for table in (DAYS, MONTHS):
        for word in (one for one in table if re.search(rf"\b{one}\b", ours) and re.search(rf"\b{one}\b", theirs)):
            yield "date", word, table[(table.index(word) + 3) % len(table)]
    for first, last in NAME.findall(ours):
        if f"{first} {last}" in theirs and not {first, last} & {*DAYS, *MONTHS}:
            yield "name", f"{first} {last}", f"{first} {draw.choice(SURNAMES)}"


def plant(rows: Sequence[Row], seed: int) -> tuple[list[Row], dict[int, list[tuple[str, str]]]]:
    """Return the rows with errors in the first article of each event, one a kind; and by row kinds and paragraphs."""
    draw, events = random.Random(seed), defaultdict(list)
    for at, row in enumerate(rows):
        events[row["event"]].append(at)
    changed, planted = [dict(row) for row in rows], defaultdict(list)
    for first, *others in events.values():
        said = [line for at in others for line in rows[at]["text"].split("\n")]
        kinds: set[str] = set()
        lines = rows[first]["text"].split("\n")
        for number, line in enumerate(lines):
            beside = next((other for other in said if other != line and are_alike(line, other)), "")
            errors = [one for one in possible_errors(line, beside, draw) if one[0] not in kinds]
            if errors:
                kind, old, new = draw.choice(errors)
                kinds.add(kind)
                lines[number] = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, line, count=1)
                planted[first].append((kind, lines[number]))
        changed[first]["text"] = "\n".join(lines)
    return changed, planted


def judge(rows: Sequence[Row]) -> dict[int, list[tuple[Finding, str]]]:
    """Return the findings of the families, each with its article's text, by row."""
    with tempfile.TemporaryDirectory() as folder:
        for at, row in enumerate(rows):
            head = "".join(
                f"{name}: {json.dumps(row[name])}\n" for name in ("title", "date", "outlet") if row.get(name)
            )
            body = "\n\n".join(line for line in row["text"].split("\n") if line.strip())
            Path(folder, f"{at:05d}.md").write_text(f"---\n{head}---\n\n{body}\n", encoding="utf-8")
        result = check([folder], settings=Settings())
    found = defaultdict(list)
    for judged in result.articles:
        for finding in judged.findings:
            if finding.rule.startswith(FAMILY):
                found[int(Path(judged.document.path).stem)].append((finding, judged.document.article.text))
    return found


def is_caught(paragraph: str, found: Sequence[tuple[Finding, str]]) -> bool:
    """Say whether a finding lies on a paragraph."""
    return any(paragraph in text and finding.span.of(text) in paragraph for finding, text in found)


def main() -> None:
    """Print alarms in 100 articles and the share of planted errors that is caught, by kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    if not options.file.is_file():
        print(f"{options.file}: not here, nothing measured")
        return
    rows = [json.loads(line) for line in options.file.read_text(encoding="utf-8").splitlines()]
    natural = judge(rows)
    alarms = [finding for found in natural.values() for finding, _ in found]
    for finding in alarms[: options.show]:
        print(f"  {finding.rule} {finding.message}")
    print(f"{len(rows)} articles, {len(alarms)} alarms, {100 * len(alarms) / max(1, len(rows)):.1f} in 100 articles")
    changed, planted = plant(rows, options.seed)
    after, caught = judge(changed), Counter[str]()
    total = Counter(kind for errors in planted.values() for kind, _ in errors)
    for at, errors in planted.items():
        caught.update(kind for kind, paragraph in errors if is_caught(paragraph, after.get(at, [])))
    shares = ", ".join(f"{kind} {caught[kind]} of {total[kind]}" for kind in sorted(total))
    print(f"{caught.total()} of {total.total()} planted errors caught ({shares})")


if __name__ == "__main__":
    main()
