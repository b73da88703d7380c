"""Ways to a read article for the tests of this room, and to what a test wants to see of it."""

from pathlib import Path

from credcheck.model.article import Article, Block, Role
from credcheck.model.errors import CredcheckError
from credcheck.model.settings import ReadSettings
from credcheck.read import read_bytes

SETTINGS = ReadSettings()


def read(text: str, name: str = "story.txt", settings: ReadSettings = SETTINGS) -> Article:
    """Read a text as the file of that name would be read."""
    return read_bytes(text.encode(), name, settings)


def words(article: Article, role: Role | None = None) -> list[str]:
    """Return the text of each block, or of those with one role."""
    return [block.span.of(article.text) for block in article.blocks if role is None or block.role is role]


def told(article: Article) -> list[tuple[str, str]]:
    """Return (role, text) of each block."""
    return [(block.role.value, block.span.of(article.text)) for block in article.blocks]


def block_of(article: Article, text: str) -> Block:
    """Return the block that holds the words."""
    return next(block for block in article.blocks if text in block.span.of(article.text))


def at_place(article: Article, source: str, text: str) -> str:
    """Return what the file has where the article says that its words `text` stand."""
    place = article.place(article.text.index(text))
    line = source.replace("\r\n", "\n").split("\n")[place.line - 1]
    return line[place.column - 1 : place.column - 1 + len(text)]


def refusal(text: bytes | str, name: str, settings: ReadSettings = SETTINGS) -> CredcheckError:
    """Return the error that reading raises; fail where it does not."""
    try:
        read_bytes(text.encode() if isinstance(text, str) else text, name, settings)
    except CredcheckError as error:
        return error
    raise AssertionError(f"{name} was read")


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write a small tree of files and return its folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
