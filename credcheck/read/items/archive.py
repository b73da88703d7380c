"""Open the zip archives that office documents are, refusing those that would fill the memory."""

import io
import zipfile
from typing import Final

from credcheck.model.errors import UnreadableArticle

MOST_UNPACKED: Final = 64_000_000
"""Bytes that a document may have unpacked: a book of 500 pages with its pictures has less."""
MOST_RATIO: Final = 200
"""A part larger than a megabyte that shrank by more than this is no text; XML of office programs shrinks by 5 to 30."""
MOST_PARTS: Final = 5_000


def open_archive(raw: bytes, path: str) -> zipfile.ZipFile:
    """Return the archive, its declared sizes looked at.

    Raises:
        UnreadableArticle: it is damaged, encrypted, or would unpack to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw))
        parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise UnreadableArticle(f"{path}: the document is damaged", hint="open and save it again") from None
    bomb = any(one.file_size > 1_000_000 and one.file_size > MOST_RATIO * max(1, one.compress_size) for one in parts)
    if bomb or len(parts) > MOST_PARTS or sum(one.file_size for one in parts) > MOST_UNPACKED:
        raise UnreadableArticle(
            f"{path}: it would unpack to far more than a story has", hint="copy the text into a new document"
        )
    return archive


def read_part(archive: zipfile.ZipFile, name: str, path: str) -> bytes:
    """Return the bytes of one part, b"" where there is none; never more than is allowed in all.

    Raises:
        UnreadableArticle: it is damaged or encrypted.
    """
    try:
        with archive.open(name) as part:
            found = part.read(MOST_UNPACKED + 1)
    except KeyError:
        return b""
    except Exception as error:  # noqa: BLE001 - zlib, lzma, RuntimeError for a password: whatever damaged bytes raise
        raise UnreadableArticle(
            f"{path}: the document cannot be opened ({type(error).__name__})", hint="save it again without a password"
        ) from None
    if len(found) > MOST_UNPACKED:
        raise UnreadableArticle(f"{path}: it unpacks to far more than a story has", hint="copy the text into a new one")
    return found
