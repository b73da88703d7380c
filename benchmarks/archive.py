"""A made-up archive for the benchmarks: Markdown articles that read like local news, the same for the same number."""

import random
from pathlib import Path

SYLLABLES = "bar bel cor dan dor fen gal har hol kel lan mar mel nor pel ran sel tor van wen".split()
POSTS = "mayor,treasurer,head teacher,fire chief,harbour master,council leader,station manager,county clerk".split(",")
ACTS = "rebuild,close,extend,sell,repaint,survey,rename,insure,lease,repair,open,demolish".split(",")
ASIDES = (
    "Work on the {thing} is to begin in {month} and to last {number} weeks.",
    "“We have waited {number} years for a {thing} like {word},” {person}, the {post}, said.",
    "The {thing} costs {number} million dollars, according to a report by the {place} Trust.",
    "Critics argue that a {thing} near {place} would harm the {word} and the {word} trade.",
    "About {number} percent of the {word} traders in {place} were in favour of the {thing}.",
    "{person} said the {thing} in {place} Street would stay open until {month}, {word} or not.",
    "A spokesman for the {place} {word} company declined to comment on the {thing}.",
    "The {thing} was built by {person} and last repaired after the {word} storm of {year}.",
)
MONTHS = "January February March April May June July August September October November December".split()


def write_article(number: int, *, words: int = 400) -> str:
    """Return one article in Markdown with front matter, of about so many words and with names of its own."""
    rng = random.Random(number)
    names = [_word(rng) for _ in range(40)]
    place, act, person, thing = names[0].title(), rng.choice(ACTS), names[1].title(), names[2]
    title = f"{place} council votes to {act} the {thing}"
    paragraphs = [
        f"The {place} council voted {rng.randint(4, 30)} to {rng.randint(0, 3)} on Monday to {act} the {thing}."
    ]
    while sum(len(one.split()) for one in paragraphs) < words:
        paragraphs.append(" ".join(_aside(rng, names) for _ in range(rng.randint(2, 4))))
    day = f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
    head = f'---\ntitle: "{title}"\ndate: {day}\nauthor: Ana {person}\noutlet: {place} Gazette\n---\n'
    return head + "\n" + "\n\n".join(paragraphs) + "\n"


def _aside(rng: random.Random, names: list[str]) -> str:
    pick = rng.choice
    return pick(ASIDES).format(
        month=pick(MONTHS), number=rng.randint(2, 98), person=f"{pick(names).title()} {pick(names).title()}",
        post=pick(POSTS), place=pick(names).title(), thing=pick(names), word=pick(names), year=rng.randint(1950, 2024),
    )  # fmt: skip


def _word(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(3))


def write_archive(folder: Path, articles: int) -> None:
    """Write an archive of so many articles, a hundred to a folder."""
    for number in range(articles):
        path = folder / "content" / f"{number // 100:03d}" / f"story-{number:05d}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write_article(number), encoding="utf-8")
