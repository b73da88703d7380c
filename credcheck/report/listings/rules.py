"""The rulebook written out: rules as a list, one of them explained, and how its examples went. Text or JSON."""

import json
from collections.abc import Sequence

from credcheck.model.findings import Example, Finding, Rule, Trial
from credcheck.model.standards import cite
from credcheck.report.escape import escape_json
from credcheck.report.style import Style
from credcheck.report.text.page import Page
from credcheck.report.words import count

_INDENT = 2


def render_rules(rules: Sequence[Rule], *, format: str, width: int = 100, color: bool = False) -> str:  # noqa: A002
    """Return the rules by id: what each says, how severe it is, how often an editor would agree."""
    if format == "json":
        return _json([_row(rule) for rule in rules])
    page = Page(Style(color=color, width=width))
    for rule in rules:
        page.line((rule.id, rule.severity.value), f"  {rule.name}", f"  {rule.severity.value}, {rule.confidence.value}")
        page.paragraph(rule.message, indent=8)
    page.paragraph(f"{count(len(rules), 'rule')}; `credcheck explain ID` says more.")
    return page.text()


def render_explanation(rules: Sequence[Rule], *, format: str, width: int = 100, color: bool = False) -> str:  # noqa: A002
    """Return rules in full: why, examples, options, known limits, source."""
    if format == "json":
        return _json([_whole(rule) for rule in rules])
    page = Page(Style(color=color, width=width))
    for number, rule in enumerate(rules):
        if number:
            page.blank()
        _explain(page, rule)
    return page.text()


def render_trials(trials: Sequence[Trial], *, format: str, width: int = 100, color: bool = False) -> str:  # noqa: A002
    """Return how the examples of rules went: those that were not kept in full, and the count of all."""
    if format == "json":
        return _json([_trial(trial) for trial in trials])
    page = Page(Style(color=color, width=width))
    for trial in trials:
        if not trial.kept:
            _show_trial(page, trial)
    failed = sum(not trial.kept for trial in trials)
    rules = count(len({trial.rule.id for trial in trials}), "rule")
    page.paragraph(f"{count(len(trials), 'example')} of {rules}: {len(trials) - failed} kept, {failed} not kept")
    return page.text()


def _explain(page: Page, rule: Rule) -> None:
    page.heading(f"{rule.id} {rule.name}")
    page.paragraph((rule.severity.value, rule.severity.value), f", confidence {rule.confidence.value}, {rule.check}")
    page.blank()
    page.paragraph(rule.message)
    parts = [
        ("Why", rule.why),
        ("What to do", rule.suggestion),
        ("Known limits", rule.limits),
        ("Standard", cite(rule.standard)),
    ]
    for title, words in parts:
        if words:
            page.blank()
            page.paragraph((f"{title}: ", "strong"), words)
    for title, examples in (("Flags", rule.examples.flags), ("Passes", rule.examples.passes)):
        page.blank()
        page.paragraph((title, "strong"))
        for example in examples:
            _show_example(page, example)
    _show_options(page, rule)


def _show_example(page: Page, example: Example) -> None:
    lead = f"{said}: " if (said := _known(example)) else ""
    for number, paragraph in enumerate(_paragraphs(example)):
        page.paragraph("" if number else f"- {lead}", paragraph, indent=_INDENT + (2 if number else 0), hanging=2)
    for other in example.beside:
        page.paragraph(f"beside {_known(other) or 'another report'}: ", _opening(other), indent=_INDENT + 2, hanging=2)


def _show_options(page: Page, rule: Rule) -> None:
    if not rule.takes:
        return
    page.blank()
    page.paragraph((f"Options (in [rules.options.{rule.id}])", "strong"))
    for option in rule.takes:
        page.paragraph(f"{option.name} = {_short(option.value)}", indent=_INDENT, hanging=4)
        page.paragraph(f"{option.about} ({option.kind})", indent=_INDENT + 4)


def _show_trial(page: Page, trial: Trial) -> None:
    wanted = "is not flagged" if trial.flags else "is flagged"
    kind = "flags" if trial.flags else "passes"
    head = f" {trial.rule.name}: example {trial.number} of `{kind}` {wanted}"
    page.paragraph((trial.rule.id, "error"), head, f" ({trial.rule.origin})")
    _show_example(page, trial.example)
    for finding in trial.found:
        page.paragraph(f"found: {finding.message}", indent=_INDENT + 2)
    page.blank()


def _paragraphs(example: Example) -> list[str]:
    return [one for one in example.draft.split("\n") if one.strip()]


def _opening(example: Example) -> str:
    first = example.draft.strip().split("\n", 1)[0]
    return first if len(first) <= 160 else first[:159].rsplit(" ", 1)[0] + " …"


def _known(example: Example) -> str:
    published = example.published.isoformat() if example.published else None
    today = f"judged on {example.today.isoformat()}" if example.today else None
    return ", ".join(filter(None, (example.outlet, example.byline, published, today)))


def _short(value: str) -> str:
    return value if len(value) <= 100 else value[:99].rsplit(" ", 1)[0] + " …]"


def _row(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "name": rule.name,
        "severity": rule.severity.value,
        "confidence": rule.confidence.value,
        "check": rule.check,
        "message": rule.message,
        "origin": rule.origin,
    }


def _whole(rule: Rule) -> dict[str, object]:
    return {
        **_row(rule),
        "why": rule.why,
        "standard": dict(sorted(rule.standard.items())),
        "suggestion": rule.suggestion,
        "limits": rule.limits,
        "options": [
            {"name": one.name, "kind": one.kind, "default": one.default, "value": one.value, "about": one.about}
            for one in rule.takes
        ],
        "examples": {
            "flags": [_example(one) for one in rule.examples.flags],
            "passes": [_example(one) for one in rule.examples.passes],
        },
    }


def _example(example: Example) -> dict[str, object]:
    fields: dict[str, object] = {
        "draft": example.draft,
        "format": example.format,
        "title": example.title,
        "byline": example.byline,
        "outlet": example.outlet,
        "published": example.published.isoformat() if example.published else None,
        "today": example.today.isoformat() if example.today else None,
        "beside": [_example(other) for other in example.beside],
    }
    return {name: value for name, value in fields.items() if value}


def _trial(trial: Trial) -> dict[str, object]:
    return {
        "rule": trial.rule.id,
        "kind": "flags" if trial.flags else "passes",
        "number": trial.number,
        "kept": trial.kept,
        "draft": trial.example.draft,
        "found": [_found(one) for one in trial.found],
    }


def _found(finding: Finding) -> dict[str, object]:
    return {"span": [finding.span.start, finding.span.end], "message": finding.message}


def _json(value: object) -> str:
    return escape_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"
