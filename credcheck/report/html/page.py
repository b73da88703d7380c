"""The page: a result in, everything its templates show out, in the order in which an editor reads."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from credcheck.model.article import Article
from credcheck.model.evidence import Rate
from credcheck.model.findings import Finding, Judged, Result, Rule
from credcheck.report.html.display_names import name_article, spell_date
from credcheck.report.html.draft.annotated import Row, annotate_draft
from credcheck.report.html.draft.matches import safe_url
from credcheck.report.html.draft.notes import ClaimNote, FindingNote, finding_id, note_claims, note_findings
from credcheck.report.html.draft.reused_passages import Facing, face_duplicates
from credcheck.report.html.environment import policy, read_asset, workshop
from credcheck.report.html.facets import Facet, collect_facets, style_filters
from credcheck.report.html.labels import SUPPORT, USE
from credcheck.report.html.open_notes import Todo, open_notes
from credcheck.report.html.receipt import ELEMENT_ID, Receipt, make_receipt, seal_page, write_receipt
from credcheck.report.html.sources import BAR_WIDTH, SourceProfile, profile_sources, spell_rate
from credcheck.report.html.story.graph import gather_stories
from credcheck.report.html.story.map import StoryMap, draw_map
from credcheck.report.html.story.timeline import Timeline, draw_timeline
from credcheck.report.html.summary import Answer, summarise_answers
from credcheck.report.verdict import (
    action_sentence,
    corpus_sentence,
    counted_findings,
    passed_over_sentence,
)
from credcheck.report.words import count, percent


@dataclass(frozen=True)
class ArticleView:
    """One article as the page shows it."""

    id: str
    name: str
    article: Article
    day: str
    url: str
    verdict: str
    tally: str
    action: str
    sourcing: Rate
    corroboration: Rate
    rows: tuple[Row, ...]
    claims: tuple[ClaimNote, ...]
    findings: tuple[FindingNote, ...]
    todos: tuple[Todo, ...]
    facing: tuple[Facing, ...]
    sources: SourceProfile
    suppressed: tuple[Finding, ...]
    covered: bool
    copies: int


@dataclass(frozen=True, slots=True)
class StoryView:
    """One story as the page draws it."""

    id: str
    map: StoryMap | None
    timeline: Timeline | None
    origin: str | None
    circle: tuple[str, ...]
    reports: int


@dataclass(frozen=True)
class PageView:
    """Everything on a page."""

    title: str
    result: Result
    articles: tuple[ArticleView, ...]
    stories: tuple[StoryView, ...]
    facets: tuple[Facet, ...]
    answers: tuple[Answer, ...]
    verdict: str
    tally: str
    todos: tuple[Todo, ...]
    corpus: str
    receipt: Receipt
    home: str
    """Address of the index page, or "" where there is none."""
    pages: tuple[str, ...] = ()
    """Address of each article's own page; empty where the articles are sections of this one."""

    @property
    def single(self) -> bool:
        """The page is about one article."""
        return len(self.articles) == 1

    @property
    def suppressed(self) -> int:
        """How many findings do not count."""
        return sum(len(view.suppressed) for view in self.articles)


def view_page(result: Result, *, home: str = "", pages: tuple[str, ...] = ()) -> PageView:
    """Return everything that the page of a result shows."""
    articles = tuple(
        _view_article(judged, f"a{number}-", result.rules) for number, judged in enumerate(result.articles, 1)
    )
    stories = tuple(_view_stories(result.articles))
    claims = [claim for view in articles for claim in view.claims]
    findings = [note for view in articles for note in view.findings]
    single = len(articles) == 1
    return PageView(
        title=articles[0].name if single else f"{count(len(articles), 'article')} checked",
        result=result,
        articles=articles,
        stories=stories,
        facets=collect_facets(claims, findings, result.rules),
        answers=summarise_answers(result.articles, others=result.others),
        verdict=articles[0].verdict if single else _verdict(result),
        tally=counted_findings(result.findings),
        todos=open_notes(result.articles),
        corpus=corpus_sentence(result.corpus),
        receipt=make_receipt(result),
        home=home,
        pages=pages,
    )


def _view_article(judged: Judged, prefix: str, rules: Sequence[Rule]) -> ArticleView:
    article = judged.document.article
    claims = note_claims(judged, prefix)
    findings = note_findings(judged, claims, rules)
    return ArticleView(
        id=prefix.rstrip("-"),
        name=name_article(judged.document),
        article=article,
        day=spell_date(article.published),
        url=safe_url(article.url),
        verdict=action_sentence(judged),
        tally=counted_findings(judged.findings),
        action=action_sentence(judged),
        sourcing=judged.sourcing,
        corroboration=judged.evidence.corroboration,
        rows=annotate_draft(judged, claims, findings),
        claims=claims,
        findings=findings,
        todos=open_notes([judged]),
        facing=face_duplicates(judged, prefix),
        sources=profile_sources(judged, prefix),
        suppressed=tuple(one for one in judged.findings if one.suppressed is not None),
        covered=judged.evidence.covered,
        copies=len(judged.evidence.duplicates),
    )


def _view_stories(articles: Sequence[Judged]) -> list[StoryView]:
    """Return the stories that have something to draw."""
    views = []
    for number, story in enumerate(gather_stories(articles), 1):
        view = StoryView(
            id=f"story-{number}",
            map=draw_map(story),
            timeline=draw_timeline(story),
            origin=story.origin,
            circle=story.circle,
            reports=len(story.reports),
        )
        if view.map or view.timeline or view.origin or view.circle:
            views.append(view)
    return views


def _verdict(result: Result) -> str:
    """Return the run's verdict over several articles in one sentence."""
    rate = result.sourcing
    verb = "is" if rate.count == 1 else "are"
    claims = f"{rate.count} of {count(rate.total, 'checkable claim')} {verb} sourced"
    return f"Across {count(len(result.articles), 'article')}, {claims}, with {counted_findings(result.findings)}."


def write_page(view: PageView, template: str = "report.html.j2") -> str:
    """Return the page, sealed with its own digest."""
    style = f"\n{read_asset('desk.css')}{style_filters(view.facets)}\n"
    script = f"\n{read_asset('desk.js')}"
    page = (
        workshop()
        .get_template(template)
        .render(
            page=view,
            style=Markup(style),  # noqa: S704 - our own files and tokens that match [A-Za-z0-9_-]+
            script=Markup(script),  # noqa: S704 - our own file
            policy=policy(style=style, script=script),
            receipt=Markup(write_receipt(view.receipt)),  # noqa: S704 - write_receipt escapes < > &
            receipt_id=ELEMENT_ID,
            signs=SUPPORT,
            uses=USE,
            bar_width=BAR_WIDTH,
            percent=percent,
            spell_rate=spell_rate,
            finding_id=finding_id,
            passed_over_sentence=passed_over_sentence,
        )
    )
    return seal_page(page)
