"""Read: bytes in, `Article` out: its text, what is known about it, and the way back to the lines of its file.

The libraries for Markdown, HTML, YAML and unknown encodings are imported when the first such file is met.
Nothing is fetched; nothing is written.
"""

from credcheck.read.files import (
    READERS,
    is_as_written,
    list_files,
    read_article,
    read_bytes,
    read_in_parts,
    read_items,
    read_paths,
)
from credcheck.read.reading import Listing, Reader, Reading

__all__ = [
    "READERS",
    "Listing",
    "Reader",
    "Reading",
    "is_as_written",
    "list_files",
    "read_article",
    "read_bytes",
    "read_in_parts",
    "read_items",
    "read_paths",
]
