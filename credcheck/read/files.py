"""Open files and make articles of them: the one place of this room that reads an article's bytes."""

import errno
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path, PurePath
from typing import Final

from credcheck.disk import NotRegular, TooLarge, read_regular, read_start
from credcheck.model.article import Article, ArticleRole
from credcheck.model.errors import MissingPath, UnreadableArticle
from credcheck.model.guard import Guard
from credcheck.model.settings import ReadSettings
from credcheck.read.formats import tell
from credcheck.read.front_matter.metadata import fill, read_date
from credcheck.read.front_matter.sidecar import NOTHING_SAID, SIDECAR_NAME, Sidecar, read_sidecar
from credcheck.read.items.contents import ITEM, Contents, ItemReader, NotThisFormat
from credcheck.read.reading import Listing, Reader, Reading
from credcheck.read.walk.site_outlet import site_outlet
from credcheck.read.walk.walk import walk_paths, why_missing


def _html(raw: bytes, path: str) -> Article:
    from credcheck.read.formats.html import read_html

    return read_html(raw, path)


def _markdown(raw: bytes, path: str) -> Article:
    from credcheck.read.formats.markdown import read_markdown

    return read_markdown(raw, path)


def _mdx(raw: bytes, path: str) -> Article:
    from credcheck.read.formats.markdown import read_mdx

    return read_mdx(raw, path)


def _plain(raw: bytes, path: str) -> Article:
    from credcheck.read.formats.plain import read_plain

    return read_plain(raw, path)


READERS: Final[Mapping[str, Reader]] = {
    ".htm": _html,
    ".html": _html,
    ".markdown": _markdown,
    ".md": _markdown,
    ".mdx": _mdx,
    ".text": _plain,
    ".txt": _plain,
}
"""Suffix to its `Reader`; a format's library is imported when its first file is met."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is told by what a file begins with, whatever its name."""

    name: str
    tells: Callable[[tell.Head], bool]
    read: ItemReader
    walked: bool = True
    """A walk takes it up; False: only a file that is named is read, as feeds and exports repeat what a folder holds."""


def _in(module: str, function: str) -> ItemReader:
    """Return a reader that imports its module when the first such file is met."""

    def read(raw: bytes, path: str) -> Contents:
        reader: ItemReader = getattr(import_module(f"credcheck.read.formats.{module}"), function)
        return reader(raw, path)

    return read


def _refuse_pdf(raw: bytes, path: str) -> Contents:
    del raw
    raise UnreadableArticle(
        f"{path}: a PDF keeps no paragraphs, so it is not read",
        hint="export the story from the program it was written in, or save it with: pdftotext -layout FILE.pdf",
    )


FORMATS: Final = (
    Format("NewsML-G2", tell.is_newsml_g2, _in("agency.newsml_g2", "read_newsml_g2")),
    Format("NewsML 1", tell.is_newsml_1, _in("agency.newsml_1", "read_newsml_1")),
    Format("NITF", tell.is_nitf, _in("agency.nitf", "read_nitf")),
    Format("RBNews", tell.is_rbnews, _in("agency.own_xml", "read_rbnews")),
    Format("WENN", tell.is_wenn, _in("agency.own_xml", "read_wenn")),
    Format("WordPress export", tell.is_wordpress, _in("exports.wordpress", "read_wordpress"), walked=False),
    Format("feed", tell.is_feed, _in("exports.feeds", "read_feed"), walked=False),
    Format("Ghost export", tell.is_ghost, _in("exports.blog_json", "read_ghost"), walked=False),
    Format("Arc ANS", tell.is_ans, _in("exports.blog_json", "read_ans")),
    Format("ninjs", tell.is_ninjs, _in("agency.ninjs", "read_ninjs")),
    Format("ANPA 1312 or IPTC 7901", tell.is_wire, _in("agency.anpa", "read_anpa")),
    Format("RTF", tell.is_rtf, _in("office.rtf", "read_rtf")),
    Format("DOCX", tell.is_docx, _in("office.docx", "read_docx"), walked=False),
    Format("ODT", tell.is_odt, _in("office.odt", "read_odt"), walked=False),
    Format("WARC", tell.is_warc, _in("warc", "read_warc"), walked=False),
    Format("JSON Lines", tell.is_jsonl, _in("exports.tables", "read_jsonl"), walked=False),
    Format("e-mail", tell.is_mail, _in("mail", "read_mail")),
    Format("CSV", tell.is_csv, _in("exports.tables", "read_csv"), walked=False),
    Format("PDF", tell.is_pdf, _refuse_pdf, walked=False),
)
"""The formats that content tells, the first that fits; a format is one file of `formats/` and one line here."""
STANDARD_INPUT: Final = "-"
PART_FILES: Final = 500
PART_S: Final = 1.0
"""What an interruption of `corpus add` loses at most, in files and in seconds of reading."""
_FENCES: Final = (b"---\n", b"---\r\n", b"+++\n", b"+++\r\n")
Site = Callable[[], str | None]
"""Returns the outlet of the site that a file lies in, or None."""


def list_files(paths: Sequence[Path], settings: ReadSettings) -> Listing:
    """Return the files that paths and folders stand for, without opening one."""
    return walk_paths(paths, settings, frozenset(READERS), _is_told)


def read_article(path: Path, settings: ReadSettings) -> Article:
    """Return the article of one file, filled in from the articles.toml beside it.

    Raises:
        MissingPath: there is no such file, or it may not be opened.
        UnreadableArticle: it is too large, of no known format, no text, holds no story or several, or says wrong
            things in its front matter.
    """
    sidecar = read_sidecar(path.parent)
    return _only(_read_file(path, settings, sidecar, lambda: site_outlet(path.parent)), path.as_posix())


def read_bytes(raw: bytes, name: str, settings: ReadSettings) -> Article:
    """Return the article of bytes that lie in no file; otherwise as `read_items`.

    Raises:
        UnreadableArticle: as for `read_article`.
    """
    return _only(read_items(raw, name, settings), name)


def read_items(raw: bytes, name: str, settings: ReadSettings) -> Contents:
    """Return the articles of bytes that lie in no file; `name` gives its path and its format.

    "-" is standard input, whose format is told from its first line. An articles.toml where `name` points is heeded.

    Raises:
        UnreadableArticle: as for `read_article`.
    """
    if name == STANDARD_INPUT:
        return _read_bytes(raw, name, settings, NOTHING_SAID)
    folder = Path(name).parent
    contents = _read_bytes(raw, name, settings, read_sidecar(folder))
    return _in_site(contents, raw, settings, lambda: site_outlet(folder))


def read_paths(
    paths: Sequence[Path],
    settings: ReadSettings,
    *,
    stdin: tuple[bytes, str] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Reading:
    """Return the articles of paths and folders, in the order named; what cannot be read is a fault, the rest is read.

    `stdin` is (bytes, name) of standard input; it is read first. `on_progress` is told (files done, files in all).
    """
    listing = list_files([path for path in paths if stdin is None or str(path) != STANDARD_INPUT], settings)
    folders = [path for path in paths if path.is_dir()]
    shelf = _Shelf(settings, Guard(faults=list(listing.faults)), Counter(listing.passed_over), named=folders)
    total = len(listing.files) + (stdin is not None)
    if stdin is not None:
        name = PurePath(stdin[1]).as_posix()
        shelf.add(name, lambda: read_items(stdin[0], name, settings))
    for done, path in enumerate(listing.files, start=total - len(listing.files)):
        if on_progress:
            on_progress(done, total)
        shelf.add_file(path, by_content=path in listing.by_content)
    if on_progress:
        on_progress(total, total)
    return shelf.reading()


def read_in_parts(
    paths: Sequence[Path], settings: ReadSettings, *, on_progress: Callable[[int, int], None] | None = None
) -> Iterator[Reading]:
    """Yield the articles of paths and folders as `read_paths` does, in parts, so that each can be kept at once.

    A part ends after `PART_FILES` files, or once reading it took `PART_S` seconds.
    """
    listing = list_files(paths, settings)
    folders = [path for path in paths if path.is_dir()]
    shelf = _Shelf(settings, Guard(faults=list(listing.faults)), Counter(listing.passed_over), named=folders)
    began = time.monotonic()
    for done, path in enumerate(listing.files, start=1):
        shelf.add_file(path, by_content=path in listing.by_content)
        if on_progress:
            on_progress(done, len(listing.files))
        if done % PART_FILES == 0 or time.monotonic() - began >= PART_S:
            yield shelf.reading()
            shelf.articles.clear()
            shelf.guard.faults.clear()
            shelf.passed_over.clear()
            began = time.monotonic()
    yield shelf.reading()


@dataclass
class _Shelf:
    """The articles and faults of a reading so far, and the articles.toml of each folder."""

    settings: ReadSettings
    guard: Guard
    passed_over: Counter[str]
    articles: list[Article] = field(default_factory=list)
    named: Sequence[Path] = ()
    """The folders that were named."""
    sidecars: dict[Path, Sidecar] = field(default_factory=dict)
    outlets: dict[Path, str | None] = field(default_factory=dict)
    """The outlet of each folder's site."""

    def _outlet(self, folder: Path) -> str | None:
        if folder not in self.outlets:
            top = next((one for one in self.named if one == folder or one in folder.parents), None)
            self.outlets[folder] = site_outlet(folder, top)
        return self.outlets[folder]

    def reading(self) -> Reading:
        """Return what was read so far."""
        return Reading(tuple(self.articles), tuple(self.guard.faults), dict(sorted(self.passed_over.items())))

    def add_file(self, path: Path, *, by_content: bool) -> None:
        """Read a file and keep its articles or its fault.

        With `by_content` a walk took it up for what it begins with: where it is none after all, it is passed over.
        """

        def read() -> Contents:
            try:
                return _read_file(path, self.settings, self._sidecar(path.parent), lambda: self._outlet(path.parent))
            except NotThisFormat:
                if not by_content:
                    raise
                return Contents(passed_over=Counter({path.suffix.lower(): 1}))

        self.add(path.as_posix(), read)

    def add(self, path: str, read: Callable[[], Contents]) -> None:
        """Keep the articles that `read` returns, or what it raises as a fault."""
        contents = self.guard.run(path, "reading it", read)
        if contents is None:
            return
        self.passed_over += contents.passed_over
        self.articles += [one for one in contents.articles if one.draft or not self.settings.drafts_only]

    def _sidecar(self, folder: Path) -> Sidecar:
        """Return the folder's sidecar; a broken one is one fault, and says nothing."""
        if folder not in self.sidecars:
            path = (folder / SIDECAR_NAME).as_posix()
            said = self.guard.run(path, "reading it", lambda: read_sidecar(folder))
            self.sidecars[folder] = said or NOTHING_SAID
        return self.sidecars[folder]


def _read_file(path: Path, settings: ReadSettings, sidecar: Sidecar, site: Site) -> Contents:
    name = path.as_posix()
    try:
        raw = read_regular(path, most=settings.max_article_bytes)
    except TooLarge:
        raise _too_large(path.stat().st_size, name, settings) from None
    except NotRegular as error:
        if error.errno == errno.EISDIR:
            raise UnreadableArticle(f"{name}: a folder, not an article", hint="name a file in it") from None
        raise UnreadableArticle(
            f"{name}: not a regular file", hint=f"pipe it in: credcheck report - < {name}"
        ) from None
    except (OSError, ValueError) as error:
        reason, hint = why_missing(error)
        raise MissingPath(f"{name}: {reason}", hint=hint) from None
    return _in_site(_read_bytes(raw, name, settings, sidecar), raw, settings, site)


def _read_bytes(raw: bytes, name: str, settings: ReadSettings, sidecar: Sidecar) -> Contents:
    if len(raw) > settings.max_article_bytes:
        raise _too_large(len(raw), name, settings)
    contents = _reader(raw, name)(raw, name)
    contents.articles = [_filled(article, name, settings, sidecar) for article in contents.articles]
    return contents


def _filled(article: Article, name: str, settings: ReadSettings, sidecar: Sidecar) -> Article:
    """Return the article with what its folder, the settings and the name of its file say of it.

    What its format makes of it (an agency's file is wire copy) counts where neither folder nor settings say its role.
    """
    file_name = name.rpartition("/")[2]
    usual, article = article.role, replace(article, role=None) if article.role else article
    if sidecar.said:
        article = fill(article, sidecar.of(file_name))
    article = _with_role(article, settings)
    article = replace(article, role=usual) if usual and article.role is None else article
    if article.published is None and file_name[:1].isdigit() and (published := read_date(file_name[:11])):
        note = "The publication date was taken from the name of the file."
        return replace(article, published=published, notes=(*article.notes, note))
    return article


def _with_role(article: Article, settings: ReadSettings) -> Article:
    """Return the article with the role that the settings give its path, where its folder gives none."""
    if article.role is not None:
        return article
    role = next((role for pattern, role in settings.roles.items() if _lies_in(article.path, pattern)), None)
    return replace(article, role=ArticleRole(role)) if role else article


def _lies_in(path: str, pattern: str) -> bool:
    """Return whether a path is in a folder ("wire/"), or fits a pattern ("*/releases/*.txt")."""
    folder = pattern.rstrip("/") + "/"
    return fnmatchcase(path, pattern) or path.startswith(folder) or f"/{folder}" in path


def _in_site(contents: Contents, raw: bytes, settings: ReadSettings, site: Site) -> Contents:
    """Return the contents with the outlet of their site, where an article has front matter that names none.

    Plain text and saved pages that say nothing stay without an outlet: they may come from anywhere.
    """
    if not raw.removeprefix(b"\xef\xbb\xbf").startswith(_FENCES) or all(one.outlet for one in contents.articles):
        return contents
    if outlet := settings.outlet or site():
        contents.articles = [one if one.outlet else replace(one, outlet=outlet) for one in contents.articles]
    return contents


def _only(contents: Contents, name: str) -> Article:
    """Return the one article of a file."""
    if len(contents.articles) == 1:
        return contents.articles[0]
    if contents.articles:
        raise UnreadableArticle(
            f"{name}: it holds {len(contents.articles)} stories, and one is asked for", hint="name a file of one story"
        )
    kinds = ", ".join(f"{number} {kind.removeprefix(ITEM)}" for kind, number in sorted(contents.passed_over.items()))
    raise UnreadableArticle(f"{name}: no story is in it ({kinds})", hint="name a file that holds text")


def _too_large(size: int, name: str, settings: ReadSettings) -> UnreadableArticle:
    return UnreadableArticle(
        f"{name}: {size} bytes is over the limit of {settings.max_article_bytes} (read.max-article-bytes)",
        hint="split the file, or raise read.max-article-bytes in the configuration",
    )


def _told_by_content(raw: bytes) -> str:
    """Return a suffix for bytes without a name: HTML by its first tag, Markdown by its front matter, else text."""
    start = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<article", b"<?xml")):
        return "input.html"
    return "input.md" if start.startswith(_FENCES) else "input.txt"


def is_as_written(raw: bytes) -> bool:
    """Say whether an article of these bytes has their words as they stand: text, Markdown or HTML, no other format."""
    head = tell.Head(raw)
    return not any(one.tells(head) for one in FORMATS)


def _is_told(path: Path) -> bool:
    """Say whether a file that a walk meets begins as one of the formats that it takes up whatever their suffix."""
    try:
        head = tell.Head(read_start(path, most=tell.LOOKED_AT))
    except OSError:
        return False
    return any(one.walked and one.tells(head) for one in FORMATS)


def _reader(raw: bytes, name: str) -> ItemReader:
    """Return who reads a file: the format that its content tells, else the one of its suffix."""
    head = tell.Head(raw)
    if told := next((one for one in FORMATS if one.tells(head)), None):
        return told.read
    reader = _reader_of_suffix(_told_by_content(raw) if name == STANDARD_INPUT else name)
    return lambda raw, path: Contents([reader(raw, path)])


def _reader_of_suffix(name: str) -> Reader:
    stem, dot, ending = name.rpartition("/")[2].rpartition(".")
    suffix = f".{ending}".lower() if stem and dot else ""
    if suffix not in READERS:
        known = " ".join(sorted(READERS))
        what = f"'{suffix}' files" if suffix else "files without a suffix"
        raise UnreadableArticle(
            f"{name}: no reader for {what} (known: {known})", hint="export the story as HTML, Markdown or plain text"
        )
    return READERS[suffix]
