"""Findings as matches of LanguageTool's protocol, so that the editors people have underline them while they write."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.app.service.annotated import AnnotatedText, annotated_text, plain_text, utf16_length
from credcheck.app.service.drafts import UnusableRequest
from credcheck.model.findings import Finding, Judged, Result, Rule, Severity
from credcheck.model.version import VERSION
from credcheck.report.escape import one_line
from credcheck.report.excerpt import message_of
from credcheck.text.span import Span

LANGUAGES: Final = {
    "en": "English",
    "en-US": "English (US)",
    "en-GB": "English (GB)",
    "en-AU": "English (Australia)",
    "en-CA": "English (Canada)",
    "en-NZ": "English (New Zealand)",
    "en-ZA": "English (South Africa)",
}
"""Long code to name. The rules read English alone, of every country alike."""
_AROUND: Final = 40
"""Characters of context on either side of a match, as LanguageTool gives them."""
_ISSUE_TYPES: Final = {Severity.ERROR: "grammar", Severity.WARNING: "other", Severity.INFO: "other"}
"""Superdesk keeps a closed list of types and drops the rest, "style" among them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request of the protocol, understood; what it asks of spelling and grammar is passed over."""

    text: AnnotatedText
    language: str
    enabled: frozenset[str]
    disabled: frozenset[str]
    only_enabled: bool


def asked_of(fields: Mapping[str, object]) -> Asked:
    """Return what the fields of `POST /v2/check` ask for; unknown fields are passed over, as other servers do.

    Raises:
        UnusableRequest: there is neither `text` nor `data`, or the language is not read here.
    """
    text, data = fields.get("text"), fields.get("data")
    if isinstance(text, str):
        annotated = plain_text(text)
    elif data is not None:
        annotated = annotated_text(data)
    else:
        raise UnusableRequest("missing 'text' or 'data' parameter", hint="send one of them")
    return Asked(
        text=annotated,
        language=_language(fields.get("language")),
        enabled=_names(fields, "enabledRules") | _names(fields, "enabledCategories"),
        disabled=_names(fields, "disabledRules") | _names(fields, "disabledCategories"),
        only_enabled=str(fields.get("enabledOnly", "")).lower() in {"true", "yes", "1"},
    )


def languages_object() -> list[dict[str, str]]:
    """Return the languages as `GET /v2/languages` lists them."""
    return [{"name": name, "code": code.partition("-")[0], "longCode": code} for code, name in LANGUAGES.items()]


def matches_object(asked: Asked, result: Result | None) -> dict[str, object]:
    """Return the answer of `POST /v2/check`; without a result (the text was blank) it has no match."""
    rules = {rule.id: rule for rule in result.rules} if result else {}
    matches = [
        _match(finding, judged, asked.text, rules)
        for judged in (result.articles if result else ())
        for finding in judged.findings
        if finding.suppressed is None and _is_wanted(finding, asked) and not _is_of_metadata(finding, rules)
    ]
    language = {"name": LANGUAGES[asked.language], "code": asked.language}
    return {
        "software": {"name": "credcheck", "version": VERSION, "buildDate": "", "apiVersion": 1, "premium": False,
                     "premiumHint": "", "status": ""},
        "warnings": {"incompleteResults": bool(result and result.faults)},
        "language": {**language, "detectedLanguage": {**language, "confidence": 1.0}},
        "matches": matches,
    }  # fmt: skip


def _language(value: object) -> str:
    """Return the long code of a language that is read here; "auto" and none at all are English."""
    given = str(value or "auto")
    if given.lower() == "auto":
        return "en-US"
    known = {code.lower(): code for code in LANGUAGES}
    code = known.get(given.lower().replace("_", "-"))
    if code is None:
        raise UnusableRequest(
            f"{given[:20]!a} is not a language code known here", hint=f"use one of: auto, {', '.join(LANGUAGES)}"
        )
    return code


def _names(fields: Mapping[str, object], name: str) -> frozenset[str]:
    value = fields.get(name)
    listed: Sequence[object] = value if isinstance(value, list) else str(value or "").split(",")
    return frozenset(str(one).strip() for one in listed if str(one).strip())


def _is_wanted(finding: Finding, asked: Asked) -> bool:
    names = {finding.rule, finding.name, _family(finding.rule)}
    if names & asked.disabled:
        return False
    return bool(names & asked.enabled) or not asked.only_enabled


def _is_of_metadata(finding: Finding, rules: Mapping[str, Rule]) -> bool:
    """Say whether a finding is that a byline or a date is missing: the protocol carries the text alone, never them."""
    rule = rules.get(finding.rule)
    return rule is not None and rule.check == "metadata"


def _family(rule: str) -> str:
    return rule.rstrip("0123456789")


def _match(finding: Finding, judged: Judged, text: AnnotatedText, rules: Mapping[str, Rule]) -> dict[str, object]:
    offset, length = text.locate(finding.span)
    rule, family = rules.get(finding.rule), _family(finding.rule)
    replacement = _replacement(finding, text.text)
    return {
        "message": message_of(finding),
        "shortMessage": finding.name.replace("-", " ").capitalize(),
        "replacements": [] if replacement is None else [{"value": replacement}],
        "offset": offset,
        "length": length,
        "context": _context(finding.span, text.text),
        "sentence": _sentence(finding.span, judged),
        "type": {"typeName": "Other"},
        "rule": {
            "id": finding.rule,
            "description": one_line(rule.why) if rule else finding.name,
            "issueType": "typographical" if replacement is not None else _ISSUE_TYPES[finding.severity],
            "category": {"id": family, "name": family},
            "isPremium": False,
        },
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def _replacement(finding: Finding, text: str) -> str | None:
    """Return the words at the finding as its fix would have them; None where no fix lies inside them."""
    fix, span = finding.fix, finding.span
    if fix is None or not span.start <= fix.start <= fix.end <= span.end:
        return None
    return text[span.start : fix.start] + fix.text + text[fix.end : span.end]


def _context(span: Span, text: str) -> dict[str, object]:
    """Return the words around a match on one line, with where the match stands in them; in UTF-16 units."""
    start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    words = f"{before}{text[start:end]}{after}".replace("\n", " ").replace("\t", " ")
    return {
        "text": words,
        "offset": utf16_length(before + text[start : span.start]),
        "length": utf16_length(span.of(text)),
    }


def _sentence(span: Span, judged: Judged) -> str:
    document = judged.document
    return next((document.text_of(one.span) for one in document.sentences if one.span.overlaps(span)), "")
