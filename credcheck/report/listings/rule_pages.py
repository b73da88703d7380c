"""A page of documentation for each rule, and the list of them: rules in, Markdown by file name out."""

from collections.abc import Mapping, Sequence

from credcheck.model.findings import Example, Rule, RuleOption
from credcheck.model.standards import STANDARDS, Standard, publisher

_NOTE = "<!-- Generated from the rule's file by `make docs`; edit that. -->"


def generate_rule_pages(rules: Sequence[Rule]) -> Mapping[str, str]:
    """Return the pages of `docs/rules/` by file name: `index.md`, one for each rule and for each standard they cite."""
    return {
        "index.md": _index(rules),
        **{f"{rule.id}.md": _page(rule) for rule in rules},
        **{f"standard-{key}.md": _pack(key, STANDARDS[key], rules) for key in _cited(rules)},
    }


def _index(rules: Sequence[Rule]) -> str:
    lines = [_NOTE, "", "# Rules", "", "| id | name | severity | confidence | what it says |", "|---|---|---|---|---|"]
    for rule in rules:
        cells = (f"[{rule.id}]({rule.id}.md)", rule.name, rule.severity.value, rule.confidence.value, rule.message)
        lines.append(f"| {' | '.join(_cell(cell) for cell in cells)} |")
    packs = ", ".join(f"[{publisher(key)}](standard-{key}.md)" for key in _cited(rules))
    return "\n".join([*lines, "", f"By standard: {packs}.", "", "How to write your own: [rules](../rules.md).", ""])


def _cited(rules: Sequence[Rule]) -> list[str]:
    """Return the keys of the published standards that a rule cites, sorted."""
    return [key for key in STANDARDS if any(key in rule.standard for rule in rules)]


def _pack(key: str, standard: Standard, rules: Sequence[Rule]) -> str:
    """Return the page of one standard: which clause is checked by which rule, and what is not covered."""
    clauses: dict[str, list[Rule]] = {}
    for rule in rules:
        if key in rule.standard:
            clauses.setdefault(rule.standard[key], []).append(rule)
    rows = [
        f"| {_cell(clause)} | {', '.join(f'[{one.id}]({one.id}.md) {one.name}' for one in cited)} |"
        for clause, cited in sorted(clauses.items())
    ]
    parts = [
        _NOTE,
        f"# {standard.publisher}",
        f"{standard.documents}. Read it at {', '.join(f'`{one}`' for one in standard.addresses)}.",
        f"Check by these rules alone: `credcheck report draft.md --standard {key}`.",
        "\n".join(["| clause | rules |", "|---|---|", *rows]),
        "## Not covered",
        "\n".join(f"- {one}" for one in standard.uncovered),
    ]
    return "\n\n".join(parts) + "\n"


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
    if rule.standard:
        parts += ["## Standard", _standards(rule)]
    return "\n\n".join(parts) + "\n"


def _standards(rule: Rule) -> str:
    return "\n".join(f"- {publisher(key)}, {clause}" for key, clause in sorted(rule.standard.items()))


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
