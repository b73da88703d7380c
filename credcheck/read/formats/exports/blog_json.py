"""Read exports in JSON: Ghost (posts alone; users, members, settings and secrets are never looked at) and Arc ANS."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from credcheck.model.article import Handling, Role
from credcheck.read.decode import decode
from credcheck.read.items.contents import Contents, NotThisFormat
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents, read_day
from credcheck.read.items.markup import paragraphs_of_html, paragraphs_of_text

Json = Mapping[str, Any]
_HINT = "export the posts again"


def read_ghost(raw: bytes, path: str) -> Contents:
    """Return the posts of a Ghost export.

    Raises:
        NotThisFormat: it is no JSON, or holds no posts.
    """
    decoded = decode(raw, path)
    told = _loaded(decoded.text, path)
    found = Found()
    for base in told.get("db") or [told]:
        data = base.get("data") if isinstance(base, dict) else None
        for post in _rows(data, "posts"):
            found.items.append(_post(post, data or {}))
    if not found.items:
        raise NotThisFormat(f"{path}: no posts are in it", hint=_HINT)
    return make_contents(found, path, decoded.text, decoded.notes)


def read_ans(raw: bytes, path: str) -> Contents:
    """Return the story of an Arc ANS file; galleries, videos and collections are counted."""
    decoded = decode(raw, path)
    told = _loaded(decoded.text, path)
    kind = str(told.get("type") or "")
    if kind != "story":
        return make_contents(Found(passed_over=Counter({kind or "item": 1})), path, decoded.text)
    blocks = [one for one in told.get("content_elements") or () if isinstance(one, dict)]
    item = Item(
        [paragraph for one in blocks for paragraph in _block(one)],
        title=_inner(told, "headlines", "basic"),
        dek=_inner(told, "subheadlines", "basic"),
        byline=_credits(told.get("credits")),
        outlet=clean(_inner(told, "source", "name") or _inner(told, "distributor", "name")),
        published=read_day(
            _said(told, "display_date"),
            _said(told, "publish_date"),
            _said(told, "first_publish_date"),
            _said(told, "created_date"),
        ),
        url=_said(told, "canonical_url"),
        language=_said(told, "language"),
        draft=told.get("publishing") is None and not told.get("publish_date"),
        handling=Handling(
            slug=_said(told, "slug") or "",
            version=_said(told, "version") or "",
            dateline=_inner(told, "location", "basic") or "",
            editor_note=_inner(told, "editor_note", "basic") or _said(told, "editor_note") or "",
        ),
    )
    return make_contents(Found([item]), path, decoded.text, decoded.notes)


def _loaded(text: str, path: str) -> Json:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise NotThisFormat(f"{path}: no JSON that can be read", hint=_HINT) from None
    if not isinstance(told, dict):
        raise NotThisFormat(f"{path}: no posts are in it", hint=_HINT)
    return told


def _rows(data: object, key: str) -> list[Json]:
    rows = data.get(key) if isinstance(data, dict) else None
    return [one for one in rows if isinstance(one, dict)] if isinstance(rows, list) else []


def _said(told: Json, key: str) -> str | None:
    said = told.get(key)
    return clean(said) if isinstance(said, str) else None


def _inner(told: Json, key: str, inner: str) -> str | None:
    said = told.get(key)
    return _said(said, inner) if isinstance(said, dict) else None


def _post(post: Json, data: Json) -> Item:
    authors = {one.get("id"): _said(one, "name") for one in _rows(data, "users")}
    wrote = [one.get("author_id") for one in _rows(data, "posts_authors") if one.get("post_id") == post.get("id")]
    names = [name for one in wrote or [post.get("author_id")] if (name := authors.get(one))]
    body = post.get("html") or post.get("plaintext") or ""
    title = next((_said(one, "value") for one in _rows(data, "settings") if one.get("key") == "title"), None)
    return Item(
        paragraphs_of_html(body) if isinstance(body, str) else (),
        title=_said(post, "title"),
        dek=_said(post, "custom_excerpt"),
        byline=", ".join(names) or None,
        outlet=title,
        published=read_day(_said(post, "published_at")),
        draft=post.get("status") in ("draft", "scheduled"),
        handling=Handling(status=_said(post, "status") or "", slug=_said(post, "slug") or ""),
    )


def _credits(told: object) -> str | None:
    rows = _rows(told, "by")
    return ", ".join(name for one in rows if (name := _said(one, "name"))) or None


def _block(block: Json) -> list[Paragraph]:
    """Return the paragraphs of one content element of ANS."""
    kind, content = block.get("type"), block.get("content")
    if kind in ("text", "raw_html") and isinstance(content, str):
        return paragraphs_of_html(content) if kind == "text" or "<p" in content else []
    if kind == "header" and isinstance(content, str):
        return [Paragraph(one.text, Role.SUBHEAD) for one in paragraphs_of_html(content)]
    inner = [one for key in ("items", "content_elements") for one in _rows(block, key)]
    if kind == "list":
        return [Paragraph(one.text, listed=True) for row in inner for one in _block(row)]
    if kind == "quote":
        return [Paragraph(one.text, quoted=True) for row in inner for one in _block(row)]
    return paragraphs_of_text(content) if kind == "paragraph" and isinstance(content, str) else []
