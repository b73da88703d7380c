"""A made-up archive for the benchmarks: Markdown articles as varied as news, the same for the same number.

Words are syllables strung together; how often each is used falls off as in ordinary language (Zipf), and each article
has a few names and things of its own that it keeps coming back to.
"""

import random
from itertools import accumulate
from pathlib import Path

SYLLABLES = "bar bel cor dan dor fen gal har hol kel lan mar mel nor pel ran sel tor van wen".split()
COMMON = "the of to and a in that for on with as by at from has was its it be which".split()
POSTS = "mayor,treasurer,head teacher,fire chief,harbour master,council leader,station manager,county clerk".split(",")
VOCABULARY = ["".join(random.Random(number).choices(SYLLABLES, k=2 + number % 3)) for number in range(6000)]
WEIGHTS = list(accumulate(1 / (rank + 3) for rank in range(len(VOCABULARY))))


def write_article(number: int, *, words: int = 400) -> str:
    """Return one article in Markdown with front matter, of about so many words."""
    rng = random.Random(number)
    own = [_word(rng) for _ in range(12)]
    place, person = own[0].title(), f"{own[1].title()} {own[2].title()}"
    paragraphs: list[str] = []
    while sum(len(one.split()) for one in paragraphs) < words:
        paragraphs.append(" ".join(_sentence(rng, own, person) for _ in range(rng.randint(1, 4))))
    day = f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
    title = f"{place} to {own[3]} {own[4]} and {own[5]}"
    head = f'---\ntitle: "{title}"\ndate: {day}\nauthor: {person}\noutlet: {place} Gazette\n---\n'
    return head + "\n" + "\n\n".join(paragraphs) + "\n"


def _sentence(rng: random.Random, own: list[str], person: str) -> str:
    words = [rng.choice(COMMON) if rng.random() < 0.45 else _vary(rng, own) for _ in range(rng.randint(8, 28))]
    clause = " ".join(words)
    kind = rng.random()
    if kind < 0.15:
        return f"“{clause.capitalize()},” said {person}, the {rng.choice(POSTS)}."
    if kind < 0.3:
        return f"{person} said that {clause}."
    if kind < 0.4:
        return f"{clause.capitalize()} {rng.randint(2, 900)} {rng.choice(own)}."
    return f"{clause.capitalize()}."


def _vary(rng: random.Random, own: list[str]) -> str:
    return rng.choice(own) if rng.random() < 0.25 else rng.choices(VOCABULARY, cum_weights=WEIGHTS)[0]


def _word(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(3))


def write_archive(folder: Path, articles: int) -> None:
    """Write an archive of so many articles, a hundred to a folder."""
    for number in range(articles):
        path = folder / "content" / f"{number // 100:03d}" / f"story-{number:05d}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write_article(number), encoding="utf-8")
