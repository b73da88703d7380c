"""Digests of files kept between runs, so that a file that nobody has touched since is not read again.

As git does it: size, times and number on the disk tell that a file was not touched. One that was touched just before it
was looked at is not believed, since it may change once more within one tick of the disk's clock.
"""

import json
import os
import time
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from credcheck.disk import read_regular
from credcheck.index.stores.result_cache import make_folder

JUST_BEFORE_NS: Final = 3_000_000_000
"""Coarser than the clock of any file system."""
_DIGEST_BYTES: Final = 32
_MAX_MEMORY_BYTES: Final = 1_000_000_000

Digest = Callable[[str], bytes]
"""Reads a file and returns the digest of its bytes."""


class SeenFiles:
    """The digests of files by path, remembered in one file that may be thrown away at any time."""

    def __init__(self, memory: Path | None, stamp: str) -> None:
        """Remember in this file, or nowhere. What was learnt under another `stamp` is forgotten."""
        self._memory = memory if os.name == "posix" else None  # elsewhere no time of a file tells of every change
        self._stamp = stamp
        self.note = ""
        """What had to be made anew, for the person running it; "" when nothing had."""

    def digests(self, files: Iterable[str], digest: Digest) -> Mapping[str, bytes]:
        """Return the digest of each file, by path; those not known to be untouched are read."""
        kept = self._load()
        oldest = time.time_ns() - JUST_BEFORE_NS
        known: dict[str, tuple[str, str]] = {}
        found: dict[str, bytes] = {}
        for file in files:
            look, touched_ns = _look(file)
            before = kept.get(file)
            found[file] = bytes.fromhex(before[1]) if before and before[0] == look else digest(file)
            if look and touched_ns < oldest:
                known[file] = (look, found[file].hex())
        if known != kept:
            self._keep(known)
        return found

    def _load(self) -> dict[str, tuple[str, str]]:
        """Return what is remembered; nothing where a single bit of it is wrong."""
        if self._memory is None:
            return {}
        try:
            raw = read_regular(self._memory, most=_MAX_MEMORY_BYTES)
        except OSError:
            return {}
        if raw and sha256(raw[_DIGEST_BYTES:]).digest() != raw[:_DIGEST_BYTES]:
            self.note = f"{self._memory}: was damaged; rebuilt"
            self._memory.unlink(missing_ok=True)
            return {}
        stamp, rows = json.loads(raw[_DIGEST_BYTES:] or b'["", []]')
        return {path: (look, digest) for path, look, digest in rows} if stamp == self._stamp else {}

    def _keep(self, known: Mapping[str, tuple[str, str]]) -> None:
        """Write the file whole or not at all; of two processes the later one has the last word, and both are right."""
        if self._memory is None:
            return
        payload = json.dumps([self._stamp, [(path, *row) for path, row in known.items()]]).encode()
        written = self._memory.with_name(f"{self._memory.name}.{os.getpid()}")
        try:
            make_folder(self._memory.parent)
            written.write_bytes(sha256(payload).digest() + payload)
            written.replace(self._memory)
        except OSError:
            written.unlink(missing_ok=True)


def _look(file: str) -> tuple[str, int]:
    """Return what tells one state of a file from another, and when it was last touched; ("", 0) where there is none."""
    try:
        stat = os.stat(file)  # noqa: PTH116 - ten thousand times: a Path costs more than the look
    except (OSError, ValueError):
        return "", 0
    look = f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_ino} {stat.st_dev}"
    return look, max(stat.st_mtime_ns, stat.st_ctime_ns)
