"""A desk that stays set up: settings and rulebook loaded once, drafts judged one by one, nothing kept of them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from credcheck.app.judging import judge_beside_corpus, read_others, set_up
from credcheck.app.options import Drafts
from credcheck.app.outcome import CLEAN
from credcheck.app.report import exit_code
from credcheck.app.service.drafts import SentDraft, UnusableRequest, article_of, draft_of
from credcheck.app.service.matches import asked_of, matches_object
from credcheck.app.service.shown import shown_findings
from credcheck.app.session import Request
from credcheck.model.errors import CredcheckError, UnreadableArticle
from credcheck.model.findings import Finding, Result, Severity
from credcheck.report.formats.json import dump_json, report_object
from credcheck.report.html import render_html
from credcheck.report.style import Style

JSON: Final = "application/json"
TEXT: Final = "text/plain; charset=utf-8"
HTML: Final = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, ready to be sent."""

    status: int
    media: str
    body: str


class Desk:
    """Judges drafts against the stored corpus and what the settings name. A draft is never written to the cache."""

    def __init__(self, request: Request) -> None:
        """Load settings and rulebook; raises `BadConfiguration` for an option that is not understood."""
        self._request = replace(request, overrides={**request.overrides, "cache": False})
        self._bench = set_up(self._request)
        self._answers: Mapping[str, Callable[[Mapping[str, object]], Reply]] = {
            "check": self._check,
            "report": self._report,
            "page": self._page,
            "findings": self._findings,
            "warm": self._warm,
        }

    def answer(self, kind: str, fields: Mapping[str, object]) -> Reply:
        """Return the answer to one request of a kind: one of `_answers`.

        What cannot be done is an answer too: 400 for what is not understood, 422 for a draft that cannot be read.
        """
        try:
            return self._answers[kind](fields)
        except UnusableRequest as error:
            return _refusal(400, error, kind)
        except UnreadableArticle as error:
            return _refusal(422, error, kind)
        except CredcheckError as error:
            return _refusal(500, error, kind)

    def judge(self, draft: SentDraft, *, today: date | None = None) -> Result:
        """Judge one draft; raises `UnreadableArticle`."""
        from credcheck.read import Reading

        reading = Reading((article_of(draft),))
        others = read_others(self._bench.loaded, Drafts(()), reading.articles)
        result = judge_beside_corpus(
            self._bench, reading, others=others.articles, use_corpus=True, today=today or date.today()
        )
        return replace(result, faults=(*result.faults, *others.faults))

    def _report(self, fields: Mapping[str, object]) -> Reply:
        draft = draft_of(fields)
        result = self.judge(draft)
        settings = self._bench.loaded.settings.report
        settings = replace(settings, fail_on=draft.fail_on or settings.fail_on)
        answer = {
            "passed": exit_code(result, settings) == CLEAN,
            "fail_on": settings.fail_on,
            "checks": _checks(result, settings.fail_on),
            "report": report_object(result),
        }
        return Reply(200, JSON, dump_json(answer))

    def _check(self, fields: Mapping[str, object]) -> Reply:
        asked = asked_of(fields)
        result = self.judge(SentDraft(asked.text.text)) if asked.text.text.strip() else None
        return Reply(200, JSON, json.dumps(matches_object(asked, result), ensure_ascii=False))

    def _page(self, fields: Mapping[str, object]) -> Reply:
        return Reply(200, HTML, render_html(self.judge(draft_of(fields)), Style()))

    def _findings(self, fields: Mapping[str, object]) -> Reply:
        """Answer with what the page shows: the advice, and the findings with their places in what was sent."""
        draft = draft_of(fields)
        result = self.judge(draft)
        if not result.articles:
            return Reply(422, JSON, dump_json({"error": "not checked", "hint": result.faults[0].message}))
        return Reply(200, JSON, dump_json(shown_findings(result.articles[0], draft.text)))

    def _warm(self, fields: Mapping[str, object]) -> Reply:
        """Judge two sentences, so that every library and table is loaded before somebody waits for it."""
        del fields
        self.judge(SentDraft("The council voted to rebuild the pier, Mayor Ana Ruiz said. Critics argue it is dear."))
        return Reply(200, TEXT, "ready")


def _checks(result: Result, fail_on: str) -> list[dict[str, object]]:
    """Return each active rule with what came of it: failed, noted (found, but below `fail_on`) or passed."""
    found: dict[str, list[Finding]] = {}
    for finding in result.findings:
        if finding.suppressed is None:
            found.setdefault(finding.rule, []).append(finding)
    lowest = Severity(fail_on).rank if fail_on != "never" else 4

    def outcome(findings: list[Finding]) -> str:
        if any(one.severity.rank >= lowest for one in findings):
            return "failed"
        return "noted" if findings else "passed"

    return [
        {"rule": rule.id, "name": rule.name, "outcome": outcome(found.get(rule.id, [])),
         "findings": len(found.get(rule.id, []))}
        for rule in result.rules
    ]  # fmt: skip


def _refusal(status: int, error: CredcheckError, kind: str) -> Reply:
    """Return what was wrong: in plain text to LanguageTool's clients, which show it as it is; else as JSON."""
    if kind == "check":
        return Reply(400 if status == 422 else status, TEXT, f"Error: {error.message}: {error.hint}")
    return Reply(status, JSON, dump_json({"error": error.message, "hint": error.hint}))
