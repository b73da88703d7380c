"""Regular files: a path in, the bytes of the file out; nothing else is opened, and nothing is waited for.

A pipe, a device, a socket or a file of /proc under the name of an article would hold a run for ever, or hand it what no
newsroom wrote. What counts is the descriptor that was opened, not what lay at the path a moment before.
"""

import errno
import os
import stat
from pathlib import Path
from typing import Final

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_CHUNK: Final = 1 << 20
_MADE_UP: Final = ("/proc/", "/sys/", "/dev/")
"""Where a system shows its own state as files."""


class NotRegular(OSError):
    """There is something, and it is no file with bytes of its own."""


class TooLarge(OSError):
    """The file is larger than what may be read."""


def read_regular(path: str | Path, *, most: int) -> bytes:
    """Return the bytes of a regular file of at most `most` bytes.

    Raises:
        NotRegular: it is a folder, a pipe, a device, a socket or a file of /proc, /sys or /dev.
        TooLarge: it has more bytes; `args[2]` names the path.
        OSError: it is not there or may not be opened.
    """
    name = os.fspath(path)
    _require_kind(os.stat(name), name)  # noqa: PTH116 - ten thousand times: a Path costs as much again
    descriptor = os.open(name, _FLAGS)
    try:
        found = os.fstat(descriptor)
        _require_kind(found, name)
        if found.st_size > most:
            raise TooLarge(errno.EFBIG, f"larger than {most} bytes", name)
        raw = _read_all(descriptor, most + 1)
    finally:
        os.close(descriptor)
    if len(raw) > most:
        raise TooLarge(errno.EFBIG, f"larger than {most} bytes", name)
    if raw and not found.st_size and os.path.realpath(name).startswith(_MADE_UP):
        raise NotRegular(errno.EINVAL, "not a regular file", name)
    return raw


def read_start(path: str | Path, *, most: int) -> bytes:
    """Return the first bytes of a regular file, at most `most`.

    Raises:
        NotRegular: as for `read_regular`.
        OSError: it is not there or may not be opened.
    """
    name = os.fspath(path)
    _require_kind(os.stat(name), name)  # noqa: PTH116 - as above
    descriptor = os.open(name, _FLAGS)
    try:
        _require_kind(os.fstat(descriptor), name)
        return _read_all(descriptor, most)
    finally:
        os.close(descriptor)


def read_regular_text(path: str | Path, *, most: int) -> str:
    """Return the text of a regular file in UTF-8, its byte order mark taken off and its line ends line feeds.

    Raises:
        OSError: as for `read_regular`.
        UnicodeDecodeError: it is not UTF-8.
    """
    text = read_regular(path, most=most).decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def require_regular(path: str | Path) -> None:
    """Refuse what another library is about to open by its name; nothing there is no fault.

    Raises:
        NotRegular: something is there that is no regular file.
    """
    name = os.fspath(path)
    try:
        found = os.stat(name)  # noqa: PTH116 - as above
    except FileNotFoundError:
        return
    _require_kind(found, name)
    if os.path.realpath(name).startswith(_MADE_UP):
        raise NotRegular(errno.EINVAL, "not a regular file", name)


def _require_kind(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise NotRegular(errno.EISDIR, "a folder", name)
    if not stat.S_ISREG(found.st_mode):
        raise NotRegular(errno.EINVAL, "not a regular file", name)


def _read_all(descriptor: int, most: int) -> bytes:
    parts = []
    left = most
    while left > 0:
        try:
            part = os.read(descriptor, min(_CHUNK, left))
        except BlockingIOError:  # a file of /proc that has nothing to say yet
            break
        if not part:
            break
        parts.append(part)
        left -= len(part)
    return b"".join(parts)
