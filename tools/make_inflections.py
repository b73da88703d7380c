"""Write the inflected forms of every reporting verb: run by `make lexicon`, which installs lemminflect for it alone.

Reads the lemmas of `reporting_verbs` and writes `inflections.py`, which is checked in: credcheck makes no form itself.
"""

import sys
from pathlib import Path
from typing import Final

from lemminflect import getAllInflections, getAllInflectionsOOV

from credcheck.lexicon.english.reporting_verbs import LEMMAS

TARGET: Final = Path(__file__).resolve().parents[1] / "credcheck/lexicon/english/inflections.py"
TAGS: Final = ("VBZ", "VBG", "VBD", "VBN")
RARE: Final = frozenset(("chid", "chidded", "chidden", "focusses", "refered", "refering"))
"""Forms that lemminflect lists and no newspaper prints."""
TWO_SPELLINGS: Final = ("al", "el", "il")
"""Endings whose l is doubled in British copy where the stress lies before it: "signalled"."""


def forms(lemma: str) -> list[str]:
    """Return the -s, -ing, past and participle forms, spellings of one form joined by "/"."""
    known = getAllInflections(lemma, upos="VERB") or getAllInflectionsOOV(lemma, "VERB")
    regular = tuple(form for form in known["VBD"] if form.endswith("ed"))
    known["VBN"] = tuple(dict.fromkeys((*known.get("VBN", known["VBD"]), *regular)))
    return ["/".join(_spellings(lemma, known[tag])) for tag in TAGS]


def _spellings(lemma: str, listed: tuple[str, ...]) -> list[str]:
    kept = [form for form in listed if form not in RARE and (form != lemma or len(listed) == 1)]
    doubled = f"{lemma}l"
    if lemma.endswith(TWO_SPELLINGS) and lemma[-3] not in "aeiou" and len(lemma) > len("feel"):
        kept += [f"{doubled}{form[len(lemma) :]}" for form in kept if form[len(lemma) :] in ("ed", "ing")]
    return list(dict.fromkeys(kept))


def main() -> None:
    """Write the table anew."""
    rows = "\n".join(" ".join((lemma, *forms(lemma))) for lemma in sorted(LEMMAS))
    TARGET.write_text(
        '"""Inflected forms of the reporting verbs. Made by `make lexicon` with lemminflect; do not edit.\n\n'
        'A verb a line: lemma, -s form, -ing form, past, participle; spellings of one form are joined by "/".\n"""\n\n'
        f'from typing import Final\n\nINFLECTIONS: Final = """\n{rows}\n"""\n',
        encoding="utf-8",
    )
    sys.stdout.write(f"{len(LEMMAS)} verbs in {TARGET.name}\n")


if __name__ == "__main__":
    main()
