"""A folder of forty broken and ten good articles: the ten are judged, the forty are named, and nothing else happens."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.running import credcheck

GOOD = {
    f"good-{number:02}.md": f"---\ntitle: The {place} {word}\n---\n\n{text}\n"
    for number, (place, word, text) in enumerate(
        [
            ("west pier", "closes", "The west pier closes on Monday for repairs, harbour master Tom Hale said."),
            ("bakery", "moves", "The bakery on Mill Street sold 400 loaves on its last day, owner Ada Lund said."),
            ("ferry", "waits", "“We could not sail,” captain Mia Roos said. The ferry waited for two hours."),
            ("library", "opens", "The library opens on Sundays from May, the council said in a statement."),
            ("school", "votes", "Parents voted 212 to 40 for the new school gate, according to head teacher Jo Ek."),
            ("market", "grows", "Critics argue that the market is too loud. The council licensed 60 stalls."),
            ("bridge", "holds", "The bridge holds 40 tons, engineer Pia Berg told the Harbour Gazette."),
            ("clinic", "hires", "The clinic will hire six nurses this year, its director Sam Falk said."),
            ("choir", "sings", "The choir of St. Anne sang for 300 guests on Friday, the parish said."),
            ("museum", "counts", "The museum counted 12,000 visitors in March, curator Lea Holm said."),
        ]
    )
}
FRONT = {
    "alias": "a: &a [1]\nb: *a",
    "merge": "<<: {title: x}",
    "merge-bomb": "k0: &k0 {a: 1}\n"
    + "".join(f"k{n}: &k{n}\n  <<: [{', '.join([f'*k{n - 1}'] * 9)}]\n" for n in range(1, 12)),
    "code": "a: !!python/object:os.system x",
    "open-list": "title: [a",
    "two-colons": "title: a\n  b: c: d",
    "list": "- a\n- b",
    "unhashable": "? [a]\n: b",
    "deep": "a: " + "[" * 5_000,
    "endless": "a: " + "x" * 70_000,
    "omap": "a: !!omap 3",
    "tab": "a:\n\t- b",
}
TOML = {
    "number": "a = " + "9" * 5_000,
    "hexadecimal": "a = 0x" + "f" * 5_000,
    "dotted": "a." * 20_000 + "b = 1",
    "nested": "a = " + "[" * 5_000,
    "no-value": "title =",
    "twice": "title = 'a'\ntitle = 'b'",
    "no-quotes": "title = Pier shut",
    "date": "date = 0000-01-01",
}
BYTES = {
    "empty.md": b"",
    "spaces.txt": b"  \n\n ",
    "nul.md": b"The pier\0 is shut.",
    "controls.txt": b"\x01\x02\x03\x04" * 40,
    "picture.md": b"\x89PNG\r\n\x1a\n\x00\x00",
    "utf16.txt": b"\xff\xfeT\x00h\x00e",
    "utf32.txt": b"\xff\xfe\x00\x00T\x00\x00",
    "marked.txt": b"\xef\xbb\xbfThe pier \xff\xfe is shut.",
    "front-open.md": b"---\ntitle: Pier shut\n\nThe pier is shut.",
    "huge.txt": b"The pier is shut. " * 300_000,
    "words.txt": b"The pier is shut. " * 26_000,
    "marks.md": b"*a **b " * 30_000,
}

LINKS = {
    "device.md": "/dev/zero",
    "process.txt": "/proc/self/status",
    "loop.md": "loop.md",
    "gone.md": "nowhere.md",
    "outside.md": "/etc/hostname",
    "blocks.html": "/dev/full",
    "memory.txt": "/proc/self/mem",
}


def broken_files() -> Mapping[str, bytes]:
    """Return forty files that are no articles, less the special ones."""
    yaml = {f"yaml-{name}.md": f"---\n{front}\n---\n\nThe pier is shut.\n".encode() for name, front in FRONT.items()}
    toml = {f"toml-{name}.md": f"+++\n{front}\n+++\n\nThe pier is shut.\n".encode() for name, front in TOML.items()}
    return {**yaml, **toml, **{f"bytes-{name}": raw for name, raw in BYTES.items()}}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes")
def test_ten_are_judged_and_forty_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in GOOD.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    broken = broken_files()
    for name, raw in broken.items():
        (tmp_path / name).write_bytes(raw)
    os.mkfifo(tmp_path / "pipe.md")
    for name, target in LINKS.items():
        (tmp_path / name).symlink_to(target)
    names = {*broken, *LINKS, "pipe.md"}
    assert len(names) == 40
    done = credcheck("report", ".", "--fail-on", "never", "-f", "json")
    report = json.loads(done.out)
    assert done.code == 2
    assert [article["path"] for article in report["articles"]] == sorted(GOOD)
    assert sorted(fault["path"] for fault in report["faults"]) == sorted(names)
    assert all(fault["message"].startswith(fault["path"]) and fault["hint"] for fault in report["faults"])
    assert not any("an error in credcheck itself" in fault["message"] for fault in report["faults"])
    assert credcheck("report", ".", "--fail-on", "never", "-f", "json", "--no-cache").out == done.out
