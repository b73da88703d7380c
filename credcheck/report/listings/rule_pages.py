"""A page of documentation for each rule, and the list of them: rules in, Markdown by file name out."""

from collections.abc import Mapping, Sequence

from credcheck.model.findings import Example, Rule, RuleOption

_NOTE = "<!-- Generated from the rule's file by `make docs`; edit that. -->"


def generate_rule_pages(rules: Sequence[Rule]) -> Mapping[str, str]:
    """Return the pages of `docs/rules/` by file name: `index.md`, and one named for each rule's id."""
    return {"index.md": _index(rules), **{f"{rule.id}.md": _page(rule) for rule in rules}}


def _index(rules: Sequence[Rule]) -> str:
    lines = [_NOTE, "", "# Rules", "", "| id | name | severity | confidence | what it says |", "|---|---|---|---|---|"]
    for rule in rules:
        cells = (f"[{rule.id}]({rule.id}.md)", rule.name, rule.severity.value, rule.confidence.value, rule.message)
        lines.append(f"| {' | '.join(_cell(cell) for cell in cells)} |")
    return "\n".join([*lines, "", "How to write your own: [rules](../rules.md).", ""])


def _page(rule: Rule) -> str:
    facts = f"{rule.severity.value}, confidence {rule.confidence.value}, check `{rule.check}`, file `{rule.origin}`"
    parts = [_NOTE, f"# {rule.id} {rule.name}", f"*{facts}*", f"> {rule.message}", rule.why]
    if rule.suggestion:
        parts.append(f"**What to do:** {rule.suggestion}.")
    parts += ["## Flags", *(_example(one) for one in rule.examples.flags)]
    parts += ["## Passes", *(_example(one) for one in rule.examples.passes)]
    if rule.takes:
        parts += ["## Options", f"Set in `[rules.options.{rule.id}]` of the configuration.", _options(rule.takes)]
    if rule.limits:
        parts += ["## Known limits", rule.limits]
    if rule.source:
        parts += ["## Source", rule.source]
    return "\n\n".join(parts) + "\n"


def _example(example: Example) -> str:
    said = _said(example)
    head = f"The draft{said}:\n\n{_set_off(example)}" if said or example.beside else _set_off(example)
    beside = [f"beside{_said(other)}:\n\n{_set_off(other)}" for other in example.beside]
    return "\n\n".join([head, *beside, "<!-- -->"])


def _set_off(example: Example) -> str:
    """Return plain copy as a quotation, and Markdown or HTML as it is typed."""
    lead = "> " if example.format == "txt" else "    "
    return "\n".join(f"{lead}{line}".rstrip() for line in example.draft.split("\n"))


def _said(example: Example) -> str:
    published = example.published.isoformat() if example.published else None
    today = f"judged on {example.today.isoformat()}" if example.today else None
    known = [one for one in (example.outlet, example.byline, published, today) if one]
    return f" ({', '.join(known)})" if known else ""


def _options(options: Sequence[RuleOption]) -> str:
    lines = ["| option | holds | default | here |", "|---|---|---|---|"]
    for one in options:
        about = f"{one.about} ({one.kind})"
        lines.append(f"| `{one.name}` | {_cell(about)} | {_code(one.default)} | {_code(one.value)} |")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _code(text: str) -> str:
    shown = text if len(text) <= 120 else text[:119].rsplit(" ", 1)[0] + " …]"
    return f"`{_cell(shown)}`"
