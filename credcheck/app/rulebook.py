"""`credcheck rules`, `credcheck explain` and `credcheck config`: what judges, and with which settings."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from credcheck.app.outcome import CLEAN, FAILED, FINDINGS, Outcome, outcome_of_errors
from credcheck.app.session import Request, rulebook_of
from credcheck.checks.rulebook.examples import Judge, run_examples
from credcheck.checks.rulebook.rule_files import rule_files
from credcheck.checks.rulebook.rulebook import Rulebook, load_rulebook
from credcheck.checks.suppressions.apply import suppress
from credcheck.config import show_settings
from credcheck.model.article import Article, ArticleRole
from credcheck.model.errors import MissingPath
from credcheck.model.findings import Example, Finding
from credcheck.model.settings import Settings
from credcheck.read import read_bytes
from credcheck.report.listings.rules import render_explanation, render_rules, render_trials


@outcome_of_errors
def list_rules(request: Request) -> Outcome:
    """List the active rules."""
    request.require_format("text", "json")
    loaded = request.load_strictly()
    book = rulebook_of(loaded)
    text = render_rules(book.rules, format=request.format, width=request.width, color=request.color)
    return Outcome(FAILED if book.faults else CLEAN, text, book.faults)


@outcome_of_errors
def explain_rule(request: Request, wanted: str) -> Outcome:
    """Explain the rules that an id, a family or a name means."""
    request.require_format("text", "json")
    loaded = request.load_strictly()
    book = rulebook_of(loaded)
    text = render_explanation(book.explain(wanted), format=request.format, width=request.width, color=request.color)
    return Outcome(FAILED if book.faults else CLEAN, text, book.faults)


@outcome_of_errors
def run_rule_examples(request: Request, folder: Path | None) -> Outcome:
    """Run the examples of the rules of a folder, or of every rule; exit 1 where one is not kept."""
    request.require_format("text", "json")
    loaded = request.load_strictly()
    settings = loaded.settings
    if folder is not None:
        _require_rules(folder)
        settings = replace(settings, rules=replace(settings.rules, folders=(str(folder.resolve()),)))
    book = load_rulebook(replace(settings.rules, preset="strict", select=(), standards=(), ignore=()), root=loaded.root)
    wanted = [rule for rule in book.known if folder is None or Path(rule.origin).is_relative_to(folder.resolve())]
    trials = run_examples(wanted, example_judge(book, settings))
    text = render_trials(trials, format=request.format, width=request.width, color=request.color)
    if book.faults:
        return Outcome(FAILED, text, book.faults)
    return Outcome(CLEAN if all(trial.kept for trial in trials) else FINDINGS, text)


@outcome_of_errors
def show_config(request: Request) -> Outcome:
    """Show each setting, its value and where it comes from."""
    request.require_format("text", "json")
    return Outcome(CLEAN, show_settings(request.load_as_written(), format=request.format))


def _require_rules(folder: Path) -> None:
    """Refuse a folder that was named and holds no rule; raises `MissingPath`."""
    if not folder.is_dir():
        raise MissingPath(f"{folder}: no such folder", hint="name a folder of rules, or none for the active rulebook")
    if not any(rule_files(folder, str(folder))):
        raise MissingPath(f"{folder}: no rule in this folder", hint="put rules there as .yaml files")


def example_judge(rulebook: Rulebook, settings: Settings) -> Judge:
    """Return what judges one example of a rule: its draft, through every stage, by the whole rulebook."""
    from credcheck.pipeline import judge_articles

    def judge(example: Example) -> Sequence[Finding]:
        draft = _article(example, "draft")
        beside = [_article(other, f"beside-{number}") for number, other in enumerate(example.beside, 1)]
        [judged], _ = judge_articles(
            [draft], beside, stores=(), rulebook=rulebook, settings=settings, today=example.today
        )
        return suppress(judged.document, judged.findings, rulebook=rulebook, today=example.today)

    return judge


def _article(example: Example, name: str) -> Article:
    article = read_bytes(example.draft.encode(), f"{name}.{example.format}", Settings().read)
    return replace(
        article,
        outlet=example.outlet or article.outlet,
        byline=example.byline or article.byline,
        title=example.title or article.title,
        published=example.published or article.published,
        role=ArticleRole(example.role) if example.role else None,
    )
