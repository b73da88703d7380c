"""From the text of a rule file to a rule, or to a fault that points at the word of the file."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import PurePath
from typing import Final, TypeVar

from credcheck.checks.finding import FIELD
from credcheck.checks.kind import Kind
from credcheck.checks.kinds.registry import CHECKS
from credcheck.checks.options import BadOption
from credcheck.checks.rulebook.located_yaml import Marked, read_marked
from credcheck.model.article import ArticleRole
from credcheck.model.errors import BadRule
from credcheck.model.findings import Confidence, Example, Examples, Rule, Severity

Choice = TypeVar("Choice", bound=StrEnum)
Entries = Mapping[str, tuple[Marked, Marked]]

REQUIRED: Final = ("id", "name", "check", "severity", "message", "why", "examples")
KEYS: Final = (*REQUIRED, "confidence", "limits", "options", "standard", "suggestion")
EXAMPLE_KEYS: Final = ("draft", "beside", "byline", "format", "outlet", "published", "role", "title", "today")
FORMATS: Final = ("txt", "md", "html")
ID: Final = re.compile(r"[A-Z]{2,8}[0-9]{3}")
NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
MIN_EXAMPLES: Final = 2


def load_rule(path: str, text: str) -> Rule:
    """Return the rule of a file.

    Raises:
        BadRule: with the file's line and column.
    """
    top = read_marked(path, text)
    entries = _known_entries(top, KEYS, "a rule")
    for key in REQUIRED:
        if key not in entries:
            raise top.fault(f"the rule has no '{key}'", hint=f"add a line `{key}: …`")
    kind = _kind(entries["check"][1])
    options = _plain_options(entries)
    rule = Rule(
        id=_shaped(entries["id"][1], ID, "an id is a family in capitals and three digits, such as ATT101"),
        name=_name(entries["name"][1], path),
        check=_text(entries["check"][1]),
        severity=_choice(entries["severity"][1], Severity),
        confidence=_choice(entries["confidence"][1], Confidence) if "confidence" in entries else Confidence.MEDIUM,
        message=_template(entries["message"][1], kind),
        why=_text(entries["why"][1]),
        examples=_examples(entries["examples"][1]),
        standard=_standard(entries),
        suggestion=_template(entries["suggestion"][1], kind) if "suggestion" in entries else "",
        limits=_optional(entries, "limits"),
        options=options,
        origin=path,
    )
    _try_options(rule, kind, entries)
    return rule


def _standard(entries: Entries) -> Mapping[str, str]:
    """Return the clause that the rule cites of each standard, by key."""
    if "standard" not in entries:
        return {}
    cited = {}
    for key, (place, clause) in entries["standard"][1].entries().items():
        if not NAME.fullmatch(key):
            raise place.fault(
                f"'{key}' has not the right form", hint="write a standard's key in small letters: ap, bbc"
            )
        cited[key] = _text(clause)
    return cited


def _try_options(rule: Rule, kind: Kind, entries: Entries) -> None:
    try:
        kind.check(rule)
    except BadOption as bad:
        raise _option_fault(entries["options"][1] if "options" in entries else entries["check"][1], bad) from bad


def _option_fault(options: Marked, bad: BadOption) -> BadRule:
    """Point at the option's key where it is unknown, at its value or the value's item where that is at fault."""
    found = options.entries().get(bad.key) if options.is_mapping else None
    if found is None:
        return options.fault(bad.fact, hint=bad.hint)
    key, value = found
    if bad.item is not None:
        value = value.items()[bad.item]
    at = key if bad.fact.startswith("unknown option") else value
    return at.within.fault(at.place, bad.fact, hint=bad.hint, width=at.width, near=bad.near)


def _known_entries(marked: Marked, known: tuple[str, ...], what: str) -> Entries:
    entries = marked.entries()
    for key, (place, _) in entries.items():
        if key not in known:
            raise place.fault(f"unknown key '{key}'", hint=f"keys of {what}: {', '.join(known)}", known=known)
    return entries


def _text(marked: Marked) -> str:
    if not isinstance(marked.value, str) or not marked.value.strip():
        raise marked.fault("text belongs here", hint="write words, in quotes where they hold a colon")
    return marked.value.strip()


def _optional(entries: Entries, key: str) -> str:
    return _text(entries[key][1]) if key in entries else ""


def _shaped(marked: Marked, shape: re.Pattern[str], hint: str) -> str:
    text = _text(marked)
    if not shape.fullmatch(text):
        raise marked.fault(f"'{text}' has not the right form", hint=hint)
    return text


def _name(marked: Marked, path: str) -> str:
    name = _shaped(marked, NAME, "a name is small words joined by hyphens, such as vague-source")
    if PurePath(path).stem != name:
        raise marked.fault(f"the file is not named for the rule '{name}'", hint=f"name the file {name}.yaml")
    return name


def _kind(marked: Marked) -> Kind:
    name = _text(marked)
    if name not in CHECKS:
        raise marked.fault(f"unknown check '{name}'", hint=f"checks: {', '.join(CHECKS)}", known=tuple(CHECKS))
    return CHECKS[name]


def _choice(marked: Marked, kind: type[Choice]) -> Choice:
    known = tuple(one.value for one in kind)
    if marked.value not in known:
        what = kind.__name__.lower()
        raise marked.fault(f"unknown {what} '{marked.value}'", hint=f"one of: {', '.join(known)}", known=known)
    return kind(str(marked.value))


def _template(marked: Marked, kind: Kind) -> str:
    text = _text(marked)
    for word in FIELD.findall(text):
        if word not in kind.fields:
            fields = ", ".join(f"{{{one}}}" for one in kind.fields)
            raise marked.fault(f"unknown field '{{{word}}}'", hint=f"fields of this check: {fields}")
    return text


def _plain_options(entries: Entries) -> Mapping[str, object]:
    if "options" not in entries:
        return {}
    return {key: value.plain() for key, (_, value) in entries["options"][1].entries().items()}


def _examples(marked: Marked) -> Examples:
    entries = _known_entries(marked, ("flags", "passes"), "examples")
    for key in ("flags", "passes"):
        if key not in entries or len(entries[key][1].items()) < MIN_EXAMPLES:
            at = entries[key][0] if key in entries else marked
            raise at.fault(f"fewer than {MIN_EXAMPLES} {key}", hint="show what the rule flags and what it passes")
    flags, passes = (tuple(_example(item) for item in entries[key][1].items()) for key in ("flags", "passes"))
    return Examples(flags, passes)


def _role(entries: Entries) -> str:
    role = _optional(entries, "role")
    if role and role not in tuple(ArticleRole):
        raise entries["role"][1].fault(f"unknown role '{role}'", hint=f"one of: {', '.join(ArticleRole)}")
    return role


def _example(marked: Marked) -> Example:
    if not marked.is_mapping:
        return Example(_text(marked))
    entries = _known_entries(marked, EXAMPLE_KEYS, "an example")
    if "draft" not in entries:
        raise marked.fault("the example has no 'draft'", hint="`draft:` holds the text that is judged")
    beside = entries["beside"][1].items() if "beside" in entries else ()
    return Example(
        draft=_text(entries["draft"][1]),
        beside=tuple(_example(item) for item in beside),
        outlet=_optional(entries, "outlet") or None,
        role=_role(entries),
        byline=_optional(entries, "byline") or None,
        title=_optional(entries, "title") or None,
        published=_day(entries, "published"),
        format=_format(entries),
        today=_day(entries, "today"),
    )


def _day(entries: Entries, key: str) -> date | None:
    if key not in entries:
        return None
    marked = entries[key][1]
    if not isinstance(marked.value, date):
        raise marked.fault("a day belongs here", hint="write it as 2026-02-04, without quotes")
    return marked.value


def _format(entries: Entries) -> str:
    if "format" not in entries:
        return "txt"
    marked = entries["format"][1]
    if marked.value not in FORMATS:
        raise marked.fault(f"unknown format '{marked.value}'", hint=f"one of: {', '.join(FORMATS)}", known=FORMATS)
    return str(marked.value)
