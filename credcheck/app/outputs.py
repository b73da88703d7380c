"""Output files: what is written where, and what is never written over.

A report is written beside its place and moved there. What somebody else wrote, and what the run itself reads, stays
unless --force is said; what credcheck wrote before is known by its schema, its tool name or its first line.
"""

import os
import re
import stat
from collections.abc import Collection
from pathlib import Path
from typing import Final

from credcheck.app.outcome import CLEAN, FAILED, Outcome, fault_of
from credcheck.disk import NotRegular, TooLarge, read_regular, write_whole
from credcheck.model.errors import CredcheckError
from credcheck.model.fault import Fault
from credcheck.read import READERS

_HEAD_BYTES: Final = 10_000
_MOST: Final = 500_000_000
"""Bytes of a report that is looked at before it is replaced."""
_OURS: Final = re.compile(
    rb"""\A(?:
      \s*\{\s*"schema":\s*"credcheck-[a-z]+/\d
    | \{"type":"(?:finding|fault|summary)",
    | \{"\$schema":"[^"]*sarif[^"]*".{0,60}"driver":\{"name":"credcheck"
    | \[\n(?:\]|\n\]|\{"description":\ )
    | <\?xml[^>]*>\n<(?:checkstyle\ version="4\.3"|testsuites\ name="credcheck")
    | \#\#\ credcheck:[ ]
    | <!DOCTYPE\ html>.{0,8000}<meta\ name="generator"\ content="credcheck[ ]
    | path,outlet,published,claim,line,column,
    | outlet,[a-z_,]*claims
    | ::(?:error|warning|notice)\ (?:file|title)=
    | credcheck:[ ]
    | (?:\xe2\x94\x80\xe2\x94\x80\ |Left\ out\ of\ the\ settings:\ |No\ findings\ in\ \d+\ article)
    | \d+\ pairs?\ of\ \d+\ article
    )""",
    re.VERBOSE | re.DOTALL,
)
"""The beginnings of the files that credcheck writes, one a format."""


class Refused(CredcheckError):
    """A file is not written over."""


def is_ours(head: bytes) -> bool:
    """Say whether a file that begins so was written by credcheck."""
    return _OURS.match(head) is not None


def require_output(path: Path, inputs: Collection[Path] = (), *, force: bool = False) -> None:
    """Refuse to write over a file that the run reads, or that credcheck did not write; `force` allows either.

    What is no regular file (`/dev/stdout`, a pipe) holds nothing to lose.

    Raises:
        Refused: the file stays as it is.
    """
    if force:
        return
    try:
        raw = read_regular(path, most=_MOST)
    except (FileNotFoundError, NotADirectoryError, NotRegular):
        return
    except (TooLarge, OSError):
        raw = b"?"
    if any(os.path.realpath(path) == os.path.realpath(one) for one in inputs):
        raise Refused(f"{path}: is read by this run and is not written over", hint="name another file, or say --force")
    if raw.strip() and not is_ours(raw[:_HEAD_BYTES]):
        raise Refused(
            f"{path}: was not written by credcheck and is not written over", hint="name another file, or say --force"
        )


def require_output_folder(folder: Path, *, force: bool = False) -> None:
    """Refuse to fill a folder that holds articles; `force` allows it.

    Raises:
        Refused: it holds a file that could be an article and that credcheck did not write.
    """
    if not force and (held := _article_in(folder)):
        raise Refused(
            f"{folder}: holds articles ({held.name}) and is not filled with pages",
            hint="name an empty folder, or say --force",
        )


def holds_articles(folder: Path) -> bool:
    """Say whether a folder holds a file that could be an article and that credcheck did not write."""
    return _article_in(folder) is not None


def _article_in(folder: Path) -> Path | None:
    if not folder.is_dir():
        return None
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in READERS and path.is_file():
            try:
                head = read_regular(path, most=_MOST)[:_HEAD_BYTES]
            except OSError:
                return path
            if head.strip() and not is_ours(head):
                return path
    return None


def write_output(path: Path, text: str) -> None:
    """Write a text to a file whole or not at all; straight into what is no regular file. Raises `OSError`."""
    raw = text.encode("utf-8", "backslashreplace")
    try:
        regular = stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        regular = True
    if regular:
        write_whole(path, raw)
    else:
        path.write_bytes(raw)


def put_output(path: Path, text: str, *, force: bool) -> Outcome:
    """Write what a command printed to a file; the outcome says whether that could be done."""
    try:
        require_output(path, force=force)
        write_output(path, text)
    except Refused as error:
        return Outcome(FAILED, faults=(fault_of(error, str(path)),))
    except OSError as error:
        hint = "make room, or choose another place for the output"
        return Outcome(FAILED, faults=(Fault(str(path), f"{path}: {error.strerror}", hint),))
    return Outcome(CLEAN)
