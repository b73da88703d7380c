"""Read RTF, whatever the file is named: wire desks save it as .txt."""

from collections.abc import Callable

from credcheck.model.errors import UnreadableArticle
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, make_contents
from credcheck.read.items.markup import paragraphs_of_text
from credcheck.read.items.missing import needing
from credcheck.read.items.tops import with_head


def read_rtf(raw: bytes, path: str) -> Contents:
    """Return the story of an RTF file.

    Raises:
        UnreadableArticle: it is damaged, without text, or striprtf is not installed.
    """
    with needing("docx", "an RTF document", path):
        from striprtf import striprtf
    convert: Callable[..., str] = striprtf.rtf_to_text
    source = raw.decode("cp1252", "replace")
    try:
        text = convert(source, errors="ignore")
    except Exception as error:  # noqa: BLE001 - striprtf raises what it likes on damaged files
        raise UnreadableArticle(
            f"{path}: the document is damaged ({type(error).__name__})", hint="open and save it again"
        ) from None
    told: list[Paragraph] = paragraphs_of_text("".join(one for one in text if one >= " " or one in "\n\t"))
    return make_contents(Found([with_head(Item(told))]), path, source)
