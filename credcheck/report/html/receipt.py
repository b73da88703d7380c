"""The evidence receipt: what a report was made from, kept in the page so that it can be made again and compared.

Result in, receipt out; a page in, its receipt out. Opens no file.
A digest shows that something changed, not who changed it: the page is not signed.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any, Final

from credcheck.model.errors import CredcheckError
from credcheck.model.findings import Judged, Result

SCHEMA: Final = "credcheck-receipt/1"
UNSEALED: Final = "sha256:" + "0" * 64
"""Stands where the page's own digest goes while that digest is computed."""
ELEMENT_ID: Final = "credcheck-receipt"


class UnreadableReceipt(CredcheckError):
    """The page holds no evidence receipt that this version can read."""


@dataclass(frozen=True, slots=True)
class ArticleReceipt:
    """What was said of one article."""

    path: str
    digest: str
    """"sha256:…" of its text."""
    claims: int
    """Checkable claims."""
    sourced: int
    """Of them, those with a named source, an organisation or a document."""
    covered: int
    """Claims that could be compared with other reports."""
    corroborated: int
    """Of them, those that independent reports carry, whole or in part."""
    findings: tuple[str, ...]
    """Fingerprints, sorted; suppressed ones are not among them."""
    suppressed: int


@dataclass(frozen=True, slots=True)
class OtherReceipt:
    """An article that a draft was held against and that the page quotes or draws."""

    path: str
    digest: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything a report rests on."""

    schema: str
    credcheck: str
    """Version."""
    rules: str
    """Digest of the rules."""
    active: tuple[str, ...]
    """Ids of the active rules."""
    corpus: str
    """Digest of the corpus."""
    corpus_articles: int
    articles: tuple[ArticleReceipt, ...]
    others: tuple[OtherReceipt, ...]
    page: str = UNSEALED
    """"sha256:…" of the page with this very digest as zeros."""


def make_receipt(result: Result) -> Receipt:
    """Return the receipt of a run; its page is not sealed yet."""
    drafts = {judged.document.path for judged in result.articles}
    others = {
        path: document.article.digest
        for judged in result.articles
        for path, document in judged.evidence.beside.items()
        if path not in drafts
    }
    return Receipt(
        schema=SCHEMA,
        credcheck=result.version,
        rules=result.rules_digest,
        active=tuple(rule.id for rule in result.rules),
        corpus=result.corpus.digest,
        corpus_articles=result.corpus.articles,
        articles=tuple(_article(judged) for judged in result.articles),
        others=tuple(OtherReceipt(path, f"sha256:{others[path]}") for path in sorted(others)),
    )


def _article(judged: Judged) -> ArticleReceipt:
    sourcing, corroboration = judged.sourcing, judged.evidence.corroboration
    return ArticleReceipt(
        path=judged.document.path,
        digest=f"sha256:{judged.document.article.digest}",
        claims=sourcing.total,
        sourced=sourcing.count,
        covered=corroboration.total,
        corroborated=corroboration.count,
        findings=tuple(sorted(one.fingerprint for one in judged.findings if one.suppressed is None)),
        suppressed=sum(one.suppressed is not None for one in judged.findings),
    )


def write_receipt(receipt: Receipt) -> str:
    """Return the receipt as JSON that may stand in a script element: no character of it can end the element."""
    written = json.dumps(asdict(receipt), ensure_ascii=True, separators=(",", ":"))
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def seal_page(page: str) -> str:
    """Return the page with its own digest in its receipt, which is the last thing in it that is unsealed."""
    head, unsealed, tail = page.rpartition(UNSEALED)
    if not unsealed:
        raise ValueError("the page has no unsealed receipt")
    return f"{head}{_digest(page)}{tail}"


def page_is_unaltered(page: str) -> bool:
    """Say whether the page is, byte for byte, the one that credcheck wrote. It proves no author.

    Raises:
        UnreadableReceipt: there is no receipt in the page.
    """
    sealed = read_receipt(page).page
    head, found, tail = page.rpartition(sealed)
    return bool(found) and _digest(f"{head}{UNSEALED}{tail}") == sealed


def _digest(page: str) -> str:
    return f"sha256:{sha256(page.encode('utf-8', 'surrogatepass')).hexdigest()}"


def read_receipt(html: str) -> Receipt:
    """Return the receipt that a page holds.

    Raises:
        UnreadableReceipt: there is none, it is of another schema, or it is no receipt.
    """
    finder = _Finder()
    finder.feed(html)
    if not finder.found:
        raise UnreadableReceipt(
            "the page holds no evidence receipt", hint="name a report that --format html has written"
        )
    try:
        return _receipt(json.loads("".join(finder.found)))
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableReceipt(
            f"the evidence receipt cannot be read: {error}", hint=f"this version reads {SCHEMA}; write the report again"
        ) from error


class _Finder(HTMLParser):
    """Collects the text of the receipt's script element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script" and dict(attrs).get("id") == ELEMENT_ID

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found.append(data)


def _receipt(read: Mapping[str, Any]) -> Receipt:
    """Return a receipt from JSON; KeyError, TypeError or ValueError where it is none."""
    if read["schema"] != SCHEMA:
        raise ValueError(f"schema is {read['schema']!r}")
    articles = tuple(ArticleReceipt(**{**one, "findings": tuple(one["findings"])}) for one in read["articles"])
    others = tuple(OtherReceipt(**one) for one in read["others"])
    receipt = Receipt(**{**read, "articles": articles, "others": others})
    return replace(receipt, active=tuple(read["active"]))
