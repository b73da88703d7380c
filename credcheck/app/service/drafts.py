"""A draft that was sent, not filed: named fields in, an article out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath
from typing import Final

from credcheck.model.article import Article, ArticleRole
from credcheck.model.errors import CredcheckError
from credcheck.model.findings import Severity
from credcheck.read import READERS

FAIL_ON: Final = (*Severity, "never")
ROLES: Final = tuple(ArticleRole)
FORMATS: Final = {"text": ".txt", "html": ".html", "markdown": ".md"}
"""Field that holds the draft, to the suffix whose reader makes an article of it."""
_KNOWN: Final = {*FORMATS, "title", "outlet", "byline", "date", "role", "name", "fail_on"}
_LONGEST_NAME: Final = 200


class UnusableRequest(CredcheckError):
    """What was sent is not understood: the sender's to mend."""


class ServeRefused(CredcheckError):
    """The server does not start as it was told to."""


@dataclass(frozen=True, slots=True)
class SentDraft:
    """A draft with what its sender knows about it."""

    text: str
    name: str = "draft.txt"
    """What reports call it; its suffix chooses the reader. No file of this name is opened."""
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: date | None = None
    role: ArticleRole | None = None
    fail_on: str | None = None


def draft_of(fields: Mapping[str, object]) -> SentDraft:
    """Return the draft of the fields of `POST /v1/report`.

    Raises:
        UnusableRequest: a field is unknown or of the wrong kind, or not exactly one of them holds the draft.
    """
    if unknown := sorted(fields.keys() - _KNOWN):
        raise UnusableRequest(f"unknown field: {unknown[0]!a}", hint=f"use: {', '.join(sorted(_KNOWN))}")
    held = [name for name in FORMATS if fields.get(name) is not None]
    if len(held) != 1:
        raise UnusableRequest(
            "exactly one field must hold the draft", hint=f"send the draft as one of: {', '.join(FORMATS)}"
        )
    return SentDraft(
        text=_text(fields, held[0]) or "",
        name=safe_name(_text(fields, "name") or "draft", FORMATS[held[0]]),
        title=_text(fields, "title"),
        outlet=_text(fields, "outlet"),
        byline=_text(fields, "byline"),
        published=_date(_text(fields, "date")),
        role=_role(_text(fields, "role")),
        fail_on=_one_of(_text(fields, "fail_on"), FAIL_ON, "fail_on"),
    )


def article_of(draft: SentDraft) -> Article:
    """Return the article of a draft; what its sender says counts more than what the text says.

    Raises:
        UnreadableArticle: it holds no text.
    """
    raw = draft.text.encode("utf-8", "replace")
    article = READERS[PurePosixPath(draft.name).suffix.lower()](raw, draft.name)
    said = {
        "title": draft.title,
        "outlet": draft.outlet,
        "byline": draft.byline,
        "published": draft.published,
        "role": draft.role,
    }
    return replace(article, **{name: value for name, value in said.items() if value})  # type: ignore[arg-type]


def safe_name(name: str, suffix: str = "") -> str:
    """Return the last part of a name, printable, and ending in a suffix that has a reader."""
    last = name.replace("\\", "/").rpartition("/")[2]
    printable = "".join(one for one in last if one.isprintable()).strip(" .")[:_LONGEST_NAME] or "draft"
    ending = PurePosixPath(printable).suffix.lower()
    wanted = suffix or (ending if ending in READERS else ".txt")
    return printable if ending == wanted else f"{printable}{wanted}"


def _text(fields: Mapping[str, object], name: str) -> str | None:
    value = fields.get(name)
    if value is None or isinstance(value, str):
        return value or None
    raise UnusableRequest(f"{name}: a text is expected", hint="send it as a JSON string")


def _date(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise UnusableRequest(f"date: {value[:40]!a} is no date", hint="write it as 2026-05-31") from None


def _role(value: str | None) -> ArticleRole | None:
    return ArticleRole(chosen) if (chosen := _one_of(value, ROLES, "role")) else None


def _one_of(value: str | None, known: tuple[str, ...], name: str) -> str | None:
    if value and value not in known:
        raise UnusableRequest(f"{name}: {value[:40]!a} is not known", hint=f"use one of: {', '.join(known)}")
    return value
