"""Markdown for a comment on a pull or merge request: Result in, table and findings out. Suppressed ones are left out.

Errors and warnings stand open, info findings folded. A forge refuses long comments, so the findings end before that.
"""

from collections.abc import Iterator
from typing import Final

from credcheck.model.findings import Finding, Judged, Result, Severity
from credcheck.report.escape import escape_markdown
from credcheck.report.excerpt import Excerpt, excerpt, message_of, related_excerpt, shorten
from credcheck.report.figures import COLUMNS, Row, article_row, joined_row
from credcheck.report.style import Style
from credcheck.report.verdict import action_sentence, answer_questions, corpus_sentence, counted_findings
from credcheck.report.words import count

_MAX_CHARACTERS: Final = 60_000
"""GitHub takes 65,536 characters in a comment; the table is written before the findings, so it is never cut."""

_MAX_ARTICLES: Final = 100


def render_markdown(result: Result, style: Style) -> str:
    """Return the comment: what was found, the table, the findings article by article, what it was held against."""
    del style
    articles = result.articles[:_MAX_ARTICLES]
    head = [f"## credcheck: {counted_findings(result.findings)}", *_faults(result), _table(result)]
    tail = f"{escape_markdown(corpus_sentence(result.corpus))}\n"
    room = _MAX_CHARACTERS - len(tail) - sum(len(part) + 2 for part in head)
    parts, left_out = [], len(result.articles) - len(articles)
    for judged in articles:
        part = _article(judged, result.others)
        if len(part) + 2 <= room:
            parts.append(part)
            room -= len(part) + 2
        else:
            left_out += 1
    if left_out:
        parts.append(f"… and {count(left_out, 'more article')}: the comment would be too long.")
    return "\n\n".join([*head, *parts, tail])


def _faults(result: Result) -> list[str]:
    """Return a list of what could not be read; nothing when all could."""
    lines = [f"- {escape_markdown(fault.path)}: {escape_markdown(fault.message)}" for fault in result.faults[:20]]
    more = [f"- … and {len(result.faults) - 20} more"] if len(result.faults) > 20 else []
    return ["\n".join(["**Could not be checked**\n", *lines, *more])] if lines else []


def _table(result: Result) -> str:
    rows = [article_row(judged) for judged in result.articles]
    shown = rows[:_MAX_ARTICLES] if len(rows) < 2 else [*rows[:_MAX_ARTICLES], joined_row("total", rows)]
    lines = [
        "| article | " + " | ".join(title for title, _ in COLUMNS) + " |",
        "|---|" + "--:|" * len(COLUMNS),
        *map(_row, shown),
    ]
    return "\n".join(lines)


def _row(row: Row) -> str:
    cells = [shorten(row.name, 120), *(cell(row) for _, cell in COLUMNS)]
    return f"| {' | '.join(map(escape_markdown, cells))} |"


def _article(judged: Judged, others: int) -> str:
    """Return the section of one article: its verdict, its findings, the info findings folded."""
    counting = [one for one in judged.findings if one.suppressed is None]
    answers = answer_questions(judged, others=others)
    lines = [f"### {escape_markdown(judged.document.path)}", "", f"**{escape_markdown(action_sentence(judged))}**", ""]
    lines += [f"- {one.question} {escape_markdown(one.answer)}" for one in answers]
    lines.append("")
    lines += [line for one in counting if one.severity is not Severity.INFO for line in _finding(judged, one)]
    infos = [one for one in counting if one.severity is Severity.INFO]
    if infos:
        lines += ["", f"<details><summary>{len(infos)} info</summary>", ""]
        lines += [line for one in infos for line in _finding(judged, one)]
        lines += ["", "</details>"]
    return "\n".join(lines).strip()


def _finding(judged: Judged, finding: Finding) -> Iterator[str]:
    """Yield the lines of a list item: what, where, the words, what stands beside them, what to do."""
    place = f"line {finding.start.line}"
    name = f"**{escape_markdown(str(finding.severity))}** {finding.rule} {escape_markdown(finding.name)}"
    yield f"- {name}, {place}: {escape_markdown(message_of(finding))}"
    yield f"  > {_marked(excerpt(judged.document, finding.span))}"
    for related in finding.related:
        where = escape_markdown(f"{related.path}:{related.place.line}")
        yield f"  >\n  > {where}, {escape_markdown(related.note)}: {_marked(related_excerpt(judged, finding, related))}"
    if finding.suggestion:
        yield f"\n  → {escape_markdown(finding.suggestion)}"


def _marked(words: Excerpt) -> str:
    """Return the words in bold within their sentence; a sentence that is all of it stays plain."""
    marked = escape_markdown(words.marked)
    return marked if words.whole else f"{_keep(words.before)}**{marked}**{_keep(words.after)}"


def _keep(text: str) -> str:
    """Return the text escaped, with the single spaces at its ends that keep words apart."""
    inner = escape_markdown(text)
    return f"{' ' * text.startswith(' ')}{inner}{' ' * (text.endswith(' ') and bool(text.strip()))}"
