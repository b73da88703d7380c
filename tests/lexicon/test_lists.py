"""Words are listed once, in the lexicon, and classes that exclude one another share none."""

import ast
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Final

import pytest

from credcheck.lexicon.english import calendar, first_names, measures, names, outlets, source_nouns

PACKAGE: Final = Path(__file__).resolve().parents[2] / "credcheck"
LEXICON: Final = PACKAGE / "lexicon"
MOST: Final = 5
"""Words that may stand in a list outside the lexicon."""
FORMATS: Final = (
    *("api.py", "app", "cli", "config", "index/stores", "model", "report", "lexicon"),
    *("checks/rulebook", "checks/suppressions", "checks/options.py", "checks/finding.py"),
    *("checks/kinds/form/pattern.py", "checks/kinds/coverage/difference.py"),
    *("read/formats", "read/front_matter", "read/markup", "read/pages", "read/walk", "read/decode.py"),
)
"""Rooms whose lists are keys, tags, columns and names of files, never words of an article."""
STILL_OUTSIDE: Final = (
    "compare/story/",
    "extract/headings.py",
    "extract/sources/classify.py",
    "read/items/item.py",
    "read/items/lines.py",
    "read/items/markup.py",
)
"""Where lists have still to move into the lexicon; nothing may be added."""
WORD: Final = re.compile(r"[A-Za-z][A-Za-z'’]*")
"""A hyphen joins the name of a kind or construction, no word."""
BRANCHES: Final = re.compile(rf"(?:\\b)?[A-Za-z'’ ]+(?:\|[A-Za-z'’ ]+){{{MOST},}}")
EXCLUSIVE: Final = (
    (calendar, "MONTHS WEEKDAYS TIME_ZONES"),
    (measures, "ONES TEENS TENS SIZES WIRE_SIZES"),
    (names, "HONORIFICS TITLES_CUT TITLE_NOUNS POSTS TITLE_MODIFIERS"),
    (names, "MALE FEMALE"),
    (first_names, "HE SHE"),
    (outlets, "AGENCY_NAMES AGENCY_SIGNS STATIONS PAPER_NOUNS MASTHEAD_NOUNS"),
    (source_nouns, "INSIDERS BYSTANDERS PLACED_INSIDERS COLLECTIVE_HEADS SPOKESPEOPLE"),
    (source_nouns, "VAGUE_HEADS COLLECTIVE_HEADS PUBLIC_HEADS BYSTANDERS SPOKESPEOPLE"),
)


def python_files() -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if not any(place == room or place.startswith(f"{room}/") for room in FORMATS):
            yield path


def lists_of_words(tree: ast.Module) -> Iterator[tuple[int, list[str]]]:
    """Yield each list of more words than may stand outside: a literal, a string that is split, a pattern's branches."""
    names_only = {"__all__", "__slots__", "_HOMES", "fields", "choices"}
    skipped: set[int] = set()
    for node in ast.walk(tree):
        target = getattr(node, "target", None) or (getattr(node, "targets", None) or [None])[0]
        if isinstance(target, ast.Name) and target.id in names_only and isinstance(node, ast.Assign | ast.AnnAssign):
            skipped.update(map(id, ast.walk(node)))
        if isinstance(node, ast.keyword) and node.arg in names_only:
            skipped.update(map(id, ast.walk(node)))
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Set | ast.List | ast.Tuple):
            texts = [one.value for one in node.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if len(words := [text for text in texts if WORD.fullmatch(text)]) > MOST:
                yield node.lineno, words
        elif isinstance(node, ast.Call):
            split = node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr == "split" else None
            made = (
                node.args[0] if isinstance(node.func, ast.Name) and node.func.id in ("word_set", "word_list") else None
            )
            for text in (split, made):
                if isinstance(text, ast.Constant) and isinstance(text.value, str) and len(text.value.split()) > MOST:
                    yield node.lineno, text.value.split()
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and (found := BRANCHES.search(node.value)):
            yield node.lineno, found[0].split("|")


def test_no_list_of_english_words_stands_outside_the_lexicon() -> None:
    found = {
        f"{path.relative_to(PACKAGE)}:{line}": words
        for path in python_files()
        if not path.relative_to(PACKAGE).as_posix().startswith(STILL_OUTSIDE)
        for line, words in lists_of_words(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "planted",
    [
        'X = {"one", "two", "three", "four", "five", "six"}',
        'X = word_set("said says told added asked wrote")',
        'X = frozenset("said says told added asked wrote".split())',
        'X = re.compile(r"(?:said|says|told|added|asked|wrote)")',
    ],
)
def test_a_planted_list_is_found(planted: str) -> None:
    assert list(lists_of_words(ast.parse(planted)))


@pytest.mark.parametrize("path", sorted(LEXICON.rglob("*.py")), ids=lambda path: path.stem)
def test_no_word_stands_twice_in_a_class(path: Path) -> None:
    twice = {
        f"{node.lineno}": sorted({word for word in words if words.count(word) > 1})
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("word_set", "word_list")
        for argument in node.args
        if isinstance(argument, ast.Constant)
        for words in [str(argument.value).split()]
        if len(words) > len(set(words))
    }
    assert twice == {}


@pytest.mark.parametrize(("module", "classes"), EXCLUSIVE, ids=lambda one: str(one).rsplit(".", maxsplit=1)[-1][:40])
def test_no_word_is_in_two_classes_that_exclude_one_another(module: object, classes: str) -> None:
    sets = {name: {str(word).casefold() for word in getattr(module, name)} for name in classes.split()}
    shared = {(a, b): sorted(sets[a] & sets[b]) for a, b in combinations(sets, 2) if sets[a] & sets[b]}
    assert shared == {}
