"""Front matter: the YAML, TOML, JSON or lines of keys at the head of a page, and what it says of the article."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from credcheck.model.article import Directive, Place
from credcheck.model.errors import UnreadableArticle
from credcheck.read.front_matter.metadata import Metadata, one_line, read_day
from credcheck.text.toml import load_toml

_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title", "headline", "newstitle", "Title"),
    "dek": ("dek", "subtitle", "subheading", "standfirst", "summary", "description", "excerpt"),
    "outlet": ("outlet", "publication", "site", "site_name", "source"),
    "url": ("canonical", "canonical_url", "canonicalURL", "original_url", "url", "permalink"),
    "language": ("lang", "language", "locale"),
}
"""Field of `Metadata` to the keys that say it, the first that is there wins."""
_BYLINES: Final = ("byline", "author", "authors")
_DATES: Final = (
    "date",
    "pubDate",
    "pubdate",
    "publishDate",
    "publish_date",
    "published_at",
    "published_on",
    "datePublished",
    "date_published",
    "published",
)
_NESTED: Final = ("params", "extra")
_HEAD: Final = re.compile(r"(?:[A-Za-z][\w-]{1,20}:[ \t]+\S[^\n]{0,400}\n){2,20}(?=[ \t]*\n)")
"""The lines of keys at the head of a page of Pelican or MultiMarkdown, up to an empty one."""
_HEAD_LINE: Final = re.compile(r"^([A-Za-z][\w-]*):[ \t]+(.*?)[ \t]*$", re.MULTILINE)
_HEAD_KEYS: Final = frozenset(("title", "date"))
"""A head has one of these: other lines with a colon are a transcript."""
_MAX_CHARACTERS: Final = 65_536
_TOML_PLACE: Final = re.compile(r"\s*\(at line (\d+), column (\d+)\)")
_KEY_LINE: Final = re.compile(r"\s*['\"]?[\w-]+['\"]?\s*[:=]")
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
_HINT: Final = "mend the front matter, or take it out"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the text of a page."""

    metadata: Metadata
    end: int
    """Offset in the file of the first character after it; 0 where there is none."""


NO_FRONT_MATTER: Final = FrontMatter(Metadata(), 0)


def read_front_matter(text: str, path: str) -> FrontMatter:
    """Return the front matter of a file: YAML, TOML, JSON, or the lines of keys of Pelican and MultiMarkdown.

    A first line of `---` that no second one closes is a rule across the page, unless a key stands below it.

    Raises:
        UnreadableArticle: it is not YAML, TOML or JSON, with file:line:column, or is longer than 64 Ki characters.
    """
    if text.startswith(("{", "---json")):
        return _read_json(text, path)
    if head := _HEAD.match(text):
        keys = {key.lower(): value for key, value in _HEAD_LINE.findall(head[0])}
        return FrontMatter(_metadata(keys, head[0]), head.end()) if _HEAD_KEYS & keys.keys() else NO_FRONT_MATTER
    fence = text[:3]
    if fence not in _PARSERS or text[3:].split("\n", 1)[0].strip():
        return NO_FRONT_MATTER
    start = text.find("\n") + 1
    close = re.compile(
        rf"^{re.escape(fence)}[ \t]*$|^\.\.\.[ \t]*$" if fence == "---" else r"^\+\+\+[ \t]*$", re.MULTILINE
    )
    found = close.search(text, start) if start else None
    if found is None:
        if start and _KEY_LINE.match(text, start):
            raise UnreadableArticle(f"{path}:1:1: front matter without an end", hint=f"close it with a line of {fence}")
        return NO_FRONT_MATTER
    if found.start() - start > _MAX_CHARACTERS:
        raise UnreadableArticle(f"{path}:1:1: front matter of over {_MAX_CHARACTERS} characters", hint=_HINT)
    source = text[start : found.start()]
    said = _PARSERS[fence](source, path)
    return FrontMatter(_metadata(said, source), found.end())


def _read_json(text: str, path: str) -> FrontMatter:
    """Return the front matter of Hugo (an object at the head) or Eleventy (between `---json` and `---`)."""
    start = 0 if text[0] == "{" else text.find("\n") + 1
    source = text[: start + _MAX_CHARACTERS]
    try:
        said, end = json.JSONDecoder().raw_decode(source, start)
    except json.JSONDecodeError as error:
        if not start:
            return NO_FRONT_MATTER
        raise UnreadableArticle(
            f"{path}:{error.lineno}:{error.colno}: front matter is not JSON: {error.msg}", hint=_HINT
        ) from None
    except (RecursionError, ValueError):
        raise UnreadableArticle(f"{path}:1:1: front matter is nested too deep", hint=_HINT) from None
    close = re.compile(r"\s*^---[ \t]*$", re.MULTILINE).match(text, end) if start else None
    if not isinstance(said, dict) or not (_HEAD_KEYS & said.keys()):
        return NO_FRONT_MATTER
    return FrontMatter(_metadata(said, source[start:end]), close.end() if close else end)


def _parse_yaml(source: str, path: str) -> Mapping[str, object]:
    import yaml

    from credcheck.read.front_matter.yaml_values import Refused, load_yaml

    try:
        said = load_yaml(source)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 2, mark.column + 1) if mark else (1, 1)
        fact = "front matter" if isinstance(error, Refused) else "front matter is not YAML"
        raise UnreadableArticle(f"{path}:{line}:{column}: {fact}: {error.problem}", hint=_HINT) from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        reason = str(error).split("\n", 1)[0] or "nested too deep"
        raise UnreadableArticle(f"{path}:2:1: front matter is not YAML: {reason}", hint=_HINT) from None
    if said is None:
        return {}
    if not isinstance(said, dict):
        raise UnreadableArticle(f"{path}:2:1: front matter is no list of keys", hint="write `title: …`, one key a line")
    return {str(key): value for key, value in said.items()}


def _parse_toml(source: str, path: str) -> Mapping[str, object]:
    try:
        return load_toml(source)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_PLACE.search(str(error))
        place = f"{int(found[1]) + 1}:{found[2]}" if found else "2:1"
        reason = _TOML_PLACE.sub("", str(error))
        raise UnreadableArticle(f"{path}:{place}: front matter is not TOML: {reason}", hint=_HINT) from None
    except (RecursionError, ValueError):
        raise UnreadableArticle(
            f"{path}:2:1: front matter is nested too deep or has a number too long", hint=_HINT
        ) from None


_PARSERS: Final[Mapping[str, Callable[[str, str], Mapping[str, object]]]] = {"+++": _parse_toml, "---": _parse_yaml}


def _metadata(said: Mapping[str, object], source: str) -> Metadata:
    for name in _NESTED:
        inner = said.get(name)
        if isinstance(inner, Mapping):
            said = {**{str(key): value for key, value in inner.items()}, **said}
    plain = {name: next(filter(None, (_text(said.get(key)) for key in keys)), None) for name, keys in _KEYS.items()}
    published, notes = _published(said)
    language, outlet, url = plain.pop("language"), plain.pop("outlet"), plain.pop("url")
    return Metadata(
        title=plain.get("title"),
        dek=plain.get("dek"),
        outlet=None if outlet and _ADDRESS.match(outlet) else outlet,
        url=url if url and _ADDRESS.match(url) else None,
        language=re.split(r"[-_]", language)[0].lower() if language else None,
        byline=next(filter(None, (_names(said.get(key)) for key in _BYLINES)), None),
        published=published,
        draft=said.get("draft") is True or said.get("published") is False or said.get("status") == "draft",
        directives=tuple(_directives(said.get("credcheck"), source)),
        notes=notes,
    )


def _text(value: object) -> str | None:
    """Return a value that is one text, on one line; a number or a list is none."""
    return one_line(value) if isinstance(value, str) else None


def _names(value: object) -> str | None:
    if isinstance(value, Mapping):
        named = _text(value.get("name"))
        return named or _names([one for one in value.values() if isinstance(one, Mapping)])
    if isinstance(value, list):
        return ", ".join(name for one in value[:20] if (name := None if isinstance(one, list) else _names(one))) or None
    return _text(value)


def _published(said: Mapping[str, object]) -> tuple[date | None, tuple[str, ...]]:
    for key in _DATES:
        value = said.get(key)
        if value is None or isinstance(value, bool) or not str(value).strip():
            continue
        if found := read_day(value):
            return found, ()
        return None, (f"The front matter's {key} is no day that can be read: {str(value)[:60]!r}.",)
    return None, ()


def _directives(said: object, source: str) -> Iterator[Directive]:
    """Yield what front matter says to credcheck: `ignore: [ATT101 -- reason]`, a text, or a rule beside its reason."""
    if said is None:
        return
    place = _place(source)
    if isinstance(said, str):
        yield Directive(one_line(said) or "", 0, place, "file")
    elif isinstance(said, Mapping):
        for verb, values in said.items():
            for value in _listed(values):
                yield Directive(one_line(f"{verb} {value}") or "", 0, place, "file")


def _listed(values: object) -> Iterator[str]:
    if isinstance(values, Mapping):
        for rule, reason in values.items():
            yield f"{rule} -- {reason}" if isinstance(reason, str) and reason.strip() else str(rule)
    elif isinstance(values, list):
        for one in values:
            yield from _listed(one) if isinstance(one, Mapping) else [str(one)] if isinstance(one, str) else []
    elif isinstance(values, str):
        yield values


def _place(source: str) -> Place:
    lines = source.split("\n")
    at = next((at for at, line in enumerate(lines) if re.match(r"\s*[\[\"']?credcheck\b", line)), 0)
    return Place(at + 2, 1 + len(lines[at]) - len(lines[at].lstrip()))
