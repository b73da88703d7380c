"""The evidence receipt: what a report was made from, kept in the page so that it can be made again and compared.

Result in, receipt out; a page in, its receipt out; two receipts in, what has changed out. Opens no file.
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
    supported: int
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
    coverage = judged.evidence.coverage
    return ArticleReceipt(
        path=judged.document.path,
        digest=f"sha256:{judged.document.article.digest}",
        claims=coverage.claims,
        supported=coverage.supported,
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
        self._inside = False

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


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is no longer as the receipt says."""

    subject: str
    """"credcheck", "rules", "corpus" or an article's path."""
    message: str
    """One sentence, without a full stop."""


def compare_receipt(receipt: Receipt, now: Receipt) -> tuple[Change, ...]:
    """Return what has changed since the receipt was written: versions first, then corpus, then article by article."""
    changes = [
        _moved("credcheck", "credcheck was {} and is {}", receipt.credcheck, now.credcheck),
        _rules(receipt, now),
        _corpus(receipt, now),
    ]
    return (*(change for change in changes if change), *_others(receipt, now), *_articles(receipt, now))


def _moved(subject: str, sentence: str, before: object, after: object) -> Change | None:
    return Change(subject, sentence.format(before, after)) if before != after else None


def _rules(receipt: Receipt, now: Receipt) -> Change | None:
    if receipt.rules == now.rules and receipt.active == now.active:
        return None
    gone = sorted(set(receipt.active) - set(now.active))
    new = sorted(set(now.active) - set(receipt.active))
    parts = [f"no longer active: {', '.join(gone)}"] * bool(gone) + [f"new: {', '.join(new)}"] * bool(new)
    return Change("rules", "; ".join(["the rules have changed", *parts]))


def _corpus(receipt: Receipt, now: Receipt) -> Change | None:
    if receipt.corpus == now.corpus:
        return None
    return Change(
        "corpus",
        f"the corpus had {receipt.corpus_articles} articles and has {now.corpus_articles} with another content",
    )


def _others(receipt: Receipt, now: Receipt) -> list[Change]:
    """Return the articles beside the drafts that have another text, are gone, or are new."""
    before = {one.path: one.digest for one in receipt.others}
    after = {one.path: one.digest for one in now.others}
    both = sorted(before.keys() | after.keys())
    return [
        Change(path, _fate(before.get(path), after.get(path), "report beside the draft"))
        for path in both
        if before.get(path) != after.get(path)
    ]


def _fate(before: str | None, after: str | None, noun: str) -> str:
    if before is None:
        return f"a {noun} that was not there"
    return f"the {noun} is gone" if after is None else f"the {noun} has another text"


def _articles(receipt: Receipt, now: Receipt) -> list[Change]:
    before = {one.path: one for one in receipt.articles}
    after = {one.path: one for one in now.articles}
    changes = []
    for path in sorted(before.keys() | after.keys()):
        was, now_is = before.get(path), after.get(path)
        if was is None or now_is is None or was.digest != now_is.digest:
            changes.append(Change(path, _fate(was and was.digest, now_is and now_is.digest, "article")))
        if was and now_is:
            changes += _verdicts(was, now_is)
    return changes


def _verdicts(was: ArticleReceipt, now: ArticleReceipt) -> list[Change]:
    """Return how findings and claim coverage of one article have moved."""
    changes = []
    new, gone = len(set(now.findings) - set(was.findings)), len(set(was.findings) - set(now.findings))
    if new or gone:
        changes.append(Change(was.path, f"findings: {new} new, {gone} gone"))
    if (was.claims, was.supported) != (now.claims, now.supported):
        moved = f"{was.supported} of {was.claims} claims were supported, now {now.supported} of {now.claims}"
        changes.append(Change(was.path, moved))
    return changes
