"""Make the tables of look-alike letters and ignorable characters anew from Unicode's data files.

Usage: python benchmarks/look_alikes.py confusables.txt DerivedCoreProperties.txt > credcheck/text/look_alikes.py

`confusables.txt` is that of UTS 39 (https://www.unicode.org/Public/security/), `DerivedCoreProperties.txt` that of the
Unicode Character Database (https://www.unicode.org/Public/UCD/).

A letter is taken where its prototype, without combining marks, is one letter of ASCII, and its script is an alphabet
like ours (`SCRIPTS`): an Arabic or Telugu letter that only looks like an o stays. Where the small letter has no such
prototype its capital lends one (Cyrillic "н" from "Н"), so that both cases fold alike. Latin small capitals are added
by name.
"""

import re
import string
import sys
import textwrap
import unicodedata
from collections.abc import Iterator
from pathlib import Path

HEAD = '''\
"""Look-alikes: letters that read as a Latin one, and characters that show nothing.

Made by benchmarks/look_alikes.py from {confusables} and
{derived} of the Unicode Consortium; NOTICE has their licence. Do not edit.
"""

from typing import Final

LOOK_ALIKES: Final = {{
'''
SCRIPTS = (
    "ARMENIAN", "CANADIAN", "CARIAN", "CHEROKEE", "COPTIC", "CYRILLIC", "DESERET", "ELBASAN", "GOTHIC", "GREEK",
    "LATIN", "LISU", "LYCIAN", "OLD", "OSAGE", "TIFINAGH",
)  # fmt: skip
SMALL_CAPITAL = re.compile(r"LATIN LETTER SMALL CAPITAL ([A-Z])")


def main() -> None:
    """Print the module."""
    confusables, derived = (Path(name).read_text(encoding="utf-8-sig") for name in sys.argv[1:])
    prototypes = dict(read_prototypes(confusables))
    letters: dict[str, list[str]] = {letter: [] for letter in string.ascii_lowercase}
    for code in range(0x80, 0x110000):
        letter = chr(code)
        target = look_alike(letter, prototypes)
        if target:
            letters[target].append(letter)
    version = re.search(r"Version: (\S+)", confusables)
    assert version
    print(HEAD.format(confusables=f"confusables.txt {version[1]}", derived=derived.split("\n")[0][2:]), end="")
    for target, found in letters.items():
        print(f'    "{target}": (')
        for line in textwrap.wrap(" ".join(map(escape, found)), 108):
            print(f'        "{line.replace(" ", "")}"')
        print("    ),")
    print("}")
    print('"""By Latin small letter: the letters that look like it, case folded."""')
    print("\nIGNORABLE: Final = (")
    for low, high in read_ignorable(derived):
        print(f"    (0x{low:04X}, 0x{high:04X}),")
    print(")")
    print('"""Ranges of Default_Ignorable_Code_Point, both ends included."""')


def read_prototypes(confusables: str) -> Iterator[tuple[str, str]]:
    """Yield each character with what it looks like."""
    for found in re.finditer(r"^([0-9A-F]+) ;\s*([0-9A-F ]+?)\s*;", confusables, re.MULTILINE):
        yield chr(int(found[1], 16)), "".join(chr(int(code, 16)) for code in found[2].split())


def look_alike(letter: str, prototypes: dict[str, str]) -> str:
    """Return the Latin small letter that a case-folded letter looks like, or ""."""
    name = unicodedata.name(letter, "")
    if unicodedata.category(letter)[0] != "L" or name.split(" ")[0] not in SCRIPTS:
        return ""
    if unicodedata.normalize("NFKC", letter).casefold() != letter:
        return ""
    small = SMALL_CAPITAL.fullmatch(unicodedata.name(letter, ""))
    return (
        plain(prototypes.get(letter, "")) or plain(prototypes.get(letter.upper(), "")) or (small or ["", ""])[1].lower()
    )


def plain(prototype: str) -> str:
    """Return the one letter of ASCII that a prototype is but for combining marks, small, or ""."""
    bare = "".join(one for one in unicodedata.normalize("NFD", prototype) if unicodedata.category(one)[0] != "M")
    return bare.lower() if len(bare) == 1 and bare in string.ascii_letters else ""


def escape(letter: str) -> str:
    """Return a letter as an escape of Python."""
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"


def read_ignorable(derived: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of Default_Ignorable_Code_Point, joined where they touch."""
    pattern = r"^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; Default_Ignorable_Code_Point"
    found = sorted((int(one[1], 16), int(one[2] or one[1], 16)) for one in re.finditer(pattern, derived, re.MULTILINE))
    low, high = found[0]
    for start, end in found[1:]:
        if start > high + 1:
            yield low, high
            low = start
        high = end
    yield low, high


if __name__ == "__main__":
    main()
