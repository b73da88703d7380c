"""Disk: the one way in which files are opened for reading and written. Knows no format."""

from credcheck.disk.regular import NotRegular, TooLarge, read_regular, read_regular_text, read_start, require_regular
from credcheck.disk.whole import write_whole

__all__ = [
    "NotRegular",
    "TooLarge",
    "read_regular",
    "read_regular_text",
    "read_start",
    "require_regular",
    "write_whole",
]
