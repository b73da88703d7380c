"""A desk for tests: two reports of one story by two outlets, one of another story, and the ways a file can be bad."""

from pathlib import Path

HARBOUR = """---
title: Council votes to rebuild the pier
outlet: Harbour Gazette
author: Ana Lind
date: 2026-02-03
---

The council voted on Monday to rebuild the storm-damaged pier at a cost of 4.2 million dollars, Mayor Ana Ruiz said.

Work begins in April and will last nine months, the harbour office said in a statement. Two people familiar with the
talks said the lamp house would be torn down.

“We waited nine years for this vote,” Ruiz told reporters.
"""
COAST = """---
title: Pier to rise again
outlet: Coast Courier
author: Ben Okafor
date: 2026-02-04
---

Ferry passengers face a long detour. After a night of argument in the public gallery, councillors approved the
rebuilding of the pier that last winter's storm had damaged; Mayor Ana Ruiz put its cost at 4.2 million dollars.

Critics argue that the pier is too dear. The harbour office said the work will begin in April and will last nine months.
"""
BREAD = """---
title: Bakers raise the price of bread
outlet: Mill Lane Mirror
date: 2026-01-20
---

Bakers across the county will raise the price of a loaf by ten cents in March, the guild's chair, Tom Hale, said.
"""
STORIES = {"coast.md": COAST, "harbour.md": HARBOUR, "bread.md": BREAD}

BAD_FILES: dict[str, tuple[bytes, str]] = {
    "huge.txt": (b"The council met on Monday. " * 240_000, "over the limit of 5000000"),
    "binary.txt": (b"\x00\x01\x02\xff\xfe no text at all", "no text"),
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\n  \n", "blank.txt: "),
    "front.md": (b"---\ntitle: [never closed\nfoo: : :\n---\nThe council met.\n", "front.md:3:"),
    "front-toml.md": (b"+++\ntitle = not quoted\n+++\nThe council met.\n", "front-toml.md:2:"),
    "story.pages": (b"PK\x03\x04", "no reader for '.pages' files"),
    "hollow.html": (b"<html><head></head><body></body></html>", "holds no text"),
}
"""Files that no article can be made of, each with what its fault says."""


def write_stories(folder: Path) -> Path:
    """Write the three stories into a folder, made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in STORIES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def is_plain(told: str) -> bool:
    """Say whether a message is fit for a person: no traceback, no errno, nothing of Python's own."""
    return not any(word in told for word in ("Traceback", "Errno", "codec can't", "an error of its own", "<class"))
