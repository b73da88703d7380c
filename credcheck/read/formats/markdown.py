"""Read Markdown and MDX: what a reader of the page reads, paragraph by paragraph, with the way back to the file.

markdown-it finds the blocks and the marks; `inline` finds where the words between them stand. Code blocks and raw HTML
are left out, and so is what a site generator puts in (see `templates`).
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from credcheck.model.article import Article, Block, Role
from credcheck.model.errors import UnreadableArticle
from credcheck.read.decode import decode
from credcheck.read.front_matter.metadata import Metadata
from credcheck.read.front_matter.parse import read_front_matter
from credcheck.read.language import detect_language
from credcheck.read.markup.assemble import Assembly, place_directives, with_roles
from credcheck.read.markup.directives import find_directives
from credcheck.read.markup.inline import LineMap, add_inline
from credcheck.read.markup.lines import line_starts
from credcheck.read.markup.templates import count_includes, mask_jsx, mask_templates, too_much_work
from credcheck.read.roles.assign import furniture_role, said_by, tell_roles
from credcheck.read.roles.dateline import split_datelines

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_DRAFT_FOLDERS: Final = frozenset({"_drafts", "drafts"})
_TAG: Final = re.compile(r"<[^<>]*>")
_MIN_WORDS_NOTED: Final = 5
_ENDS_SENTENCE: Final = (".", "!", "?", "…", ":", ";", ".”", '."', "?”", "!”")
_MAX_DEK: Final = 320


def read_markdown(raw: bytes, path: str) -> Article:
    """Return the article of a Markdown file; raises `UnreadableArticle` where its front matter is broken."""
    return _read(raw, path, mdx=False)


def read_mdx(raw: bytes, path: str) -> Article:
    """Return the article of an MDX file: as Markdown, without imports, components and expressions."""
    return _read(raw, path, mdx=True)


def _read(raw: bytes, path: str, *, mdx: bool) -> Article:
    decoded = decode(raw, path)
    front = read_front_matter(decoded.text, path)
    page = _assemble(decoded.text, front.end, path, mdx=mdx)
    text = page.made.text
    if not text:
        raise UnreadableArticle(f"{path}: it holds no text", hint="write the article, or leave the file out")
    way = page.made.source_map(decoded.text)
    written = front.metadata != Metadata() or _has_headings(page.made.blocks)
    tell = _tell_roles if written else _tell_pasted
    blocks, told = tell(text, page.made.blocks)
    said = front.metadata.over(told)
    comments = find_directives(decoded.text, page.is_code, start=front.end)
    return Article(
        path=path,
        text=text,
        source_map=way,
        blocks=split_datelines(text, blocks),
        title=said.title,
        dek=said.dek,
        byline=said.byline,
        outlet=said.outlet,
        published=said.published,
        url=said.url,
        language=detect_language(text, said.language),
        links=tuple(page.made.links),
        directives=said.directives + place_directives(comments, way, len(text)),
        draft=bool(said.draft) or not _DRAFT_FOLDERS.isdisjoint(PurePath(path).parts[:-1]),
        notes=decoded.notes + said.notes + page.notes,
    )


@dataclass
class _Page:
    """The blocks of one file as they are read from its tokens."""

    made: Assembly
    lines: LineMap
    headline: Block | None = None
    code_lines: set[int] = field(default_factory=set)
    html_words: int = 0
    includes: int = 0
    _open: list[str] = field(default_factory=list)
    _role: Role = Role.BODY

    @property
    def notes(self) -> tuple[str, ...]:
        """What was left out and may matter."""
        found = []
        if self.html_words >= _MIN_WORDS_NOTED:
            found.append(f"Raw HTML in the Markdown was left out ({self.html_words} words).")
        if self.includes:
            found.append(f"What the page includes from other files was left out ({self.includes} includes).")
        return tuple(found)

    def is_code(self, offset: int) -> bool:
        """Say whether the file's character at an offset stands in a code block."""
        return bisect_right(self.lines.starts, offset) - 1 in self.code_lines

    def take(self, token: "Token") -> None:
        """Add what one token of the page says."""
        if token.type == "inline":
            self._take_inline(token)
        elif token.type in ("fence", "code_block") and token.map:
            self.code_lines.update(range(*token.map))
        elif token.type == "html_block":
            self.html_words += (
                len(_TAG.sub(" ", token.content).replace("-->", " ").split()) if "<!--" not in token.content else 0
            )
        elif token.nesting == 1:
            self._open.append(token.type)
            if token.type == "heading_open":
                self._role = Role.HEADLINE if token.tag == "h1" and not self.headline else Role.SUBHEAD
        elif token.nesting == -1:
            self._open.pop()
            self._role = Role.BODY

    def _take_inline(self, token: "Token") -> None:
        self.made.in_cell = self._open[-1] in _CELLS
        add_inline(self.made, token, self.lines)
        role = Role.SUBHEAD if self._open[-1] == "admonition_title_open" else self._role
        listed = any(one in _LISTED for one in self._open)
        quoted = "blockquote_open" in self._open
        block = self.made.close(role, quoted=quoted and role is Role.BODY, listed=listed)
        if role is Role.HEADLINE and block:
            self.headline = block


_CELLS: Final = frozenset({"td_open", "th_open"})
_LISTED: Final = _CELLS | {"list_item_open", "footnote_open", "dd_open", "dt_open"}


def _assemble(file_text: str, start: int, path: str, *, mdx: bool) -> _Page:
    """Return the page with every block of the file that follows its front matter."""
    head = re.sub(r"[^\n]", " ", file_text[:start])
    body = file_text[start:]
    if too_much_work(body):
        raise UnreadableArticle(f"{path}: too many marks of Markdown to be a page", hint="save it as plain text (.txt)")
    masked = head + mask_templates(mask_jsx(body) if mdx else body)
    page = _Page(Assembly(), LineMap(masked, line_starts(masked)), includes=count_includes(body))
    try:
        for token in _parser().parse(masked):
            page.take(token)
    except RecursionError:
        raise UnreadableArticle(
            f"{path}: its Markdown is nested too deep", hint="flatten its lists and quotes"
        ) from None
    return page


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.admon import admon_plugin
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(footnote_plugin).use(admon_plugin).use(deflist_plugin)
    parser.core.ruler.disable("text_join")
    return parser


def _has_headings(blocks: Sequence[Block]) -> bool:
    return any(block.role is not Role.BODY for block in blocks)


def _tell_pasted(text: str, blocks: Sequence[Block]) -> tuple[list[Block], Metadata]:
    """Read a page without front matter or headings as the plain text it was pasted from, lists and quotations apart."""
    loose = [at for at, block in enumerate(blocks) if not block.listed and not block.quoted]
    told = tell_roles([blocks[at].span.of(text) for at in loose])
    roles = [block.role for block in blocks]
    for at, role in zip(loose, told.roles, strict=True):
        roles[at] = role
    return with_roles(list(blocks), roles), told.metadata


def _tell_roles(text: str, blocks: Sequence[Block]) -> tuple[list[Block], Metadata]:
    """Return the blocks with the furniture among them told, and what title, dek, date and byline they say."""
    said = Metadata(title=next((block.span.of(text) for block in blocks if block.role is Role.HEADLINE), None))
    roles: list[Role] = []
    for at, block in enumerate(blocks):
        words = block.span.of(text)
        role = block.role
        if role is Role.BODY and not block.listed and not block.quoted:
            role = furniture_role(words) or _dek(words, blocks, at) or Role.BODY
            said = said.over(Metadata(dek=words) if role is Role.DEK else said_by(words, role))
        roles.append(role)
    return with_roles(list(blocks), roles), said


def _dek(words: str, blocks: Sequence[Block], at: int) -> Role | None:
    """Return the role of a line right below the headline, and above more text, that does not end as a sentence does."""
    below = at > 0 and blocks[at - 1].role is Role.HEADLINE and at + 1 < len(blocks)
    return Role.DEK if below and len(words) <= _MAX_DEK and not words.endswith(_ENDS_SENTENCE) else None
