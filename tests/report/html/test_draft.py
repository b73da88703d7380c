"""The annotated draft: the article as written, whole, with its marks and notes."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.article import Article, Block, Place, Role, SourceMap
from credcheck.model.evidence import Evidence, Match, MatchRelation, Story, Support, Verdict
from credcheck.model.findings import Confidence, Finding, Judged, Severity
from credcheck.model.statements import Claim, ClaimKind, Document, Quote, Sentence
from credcheck.report.html.draft.annotated import Row, annotate_draft
from credcheck.report.html.draft.notes import ClaimNote, note_claims, note_findings
from credcheck.report.html.draft.rows import cut_rows, spread
from credcheck.text.span import Span
from tests.copy import article
from tests.report.sample import sample_result

PIER = "The pier closed in June. Nobody was told.\n\nCritics argue that it was hushed up.\n\nThe council will meet."


def _finding(text: str, span: Span, rule: str = "ATT101") -> Finding:
    return Finding(
        rule=rule,
        name="vague-source",
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
        path="story.txt",
        span=span,
        start=Place(1, span.start + 1),
        end=Place(1, span.end + 1),
        message="names nobody",
        quoted=span.of(text),
        fingerprint=f"{rule}-{span.start}-{span.end}",
    )


def _judged(document: Document, findings: tuple[Finding, ...] = (), support: Support = Support.UNSUPPORTED) -> Judged:
    verdicts = tuple(Verdict(claim.id, support) for claim in document.claims)
    evidence = Evidence(Story("s1", (document.path,)), verdicts=verdicts)
    return Judged(document, evidence, findings)


def _rows(judged: Judged) -> tuple[Row, ...]:
    claims = note_claims(judged, "a1-")
    return annotate_draft(judged, claims, note_findings(judged, claims))


def _text(row: Row) -> str:
    return "".join(run.text for stretch in row.stretches for run in stretch.runs)


def _find(text: str, phrase: str) -> Span:
    return Span(text.index(phrase), text.index(phrase) + len(phrase))


def test_each_paragraph_is_a_row_and_reads_as_written() -> None:
    rows = _rows(_judged(Document(article(PIER))))
    assert [_text(row) for row in rows] == PIER.split("\n\n")


def test_a_finding_is_marked_on_its_words_and_numbered_behind_them() -> None:
    [_, row, _] = _rows(_judged(Document(article(PIER)), (_finding(PIER, _find(PIER, "Critics")),)))
    runs = [run for stretch in row.stretches for run in stretch.runs]
    assert [(run.text, [note.number for note in run.ends]) for run in runs] == [
        ("Critics", [1]),
        (" argue that it was hushed up.", []),
    ]
    assert [note.is_finding for note in row.notes] == [True]


def test_a_finding_over_two_paragraphs_is_a_bar_beside_both_and_one_note() -> None:
    span = Span(_find(PIER, "Nobody").start, _find(PIER, "hushed up.").end)
    first, second, third = _rows(_judged(Document(article(PIER)), (_finding(PIER, span, "DUP602"),)))
    assert (first.marked, second.marked, third.marked) == ("warning", "warning", "")
    assert [note.number for note in first.opens] == [1]
    assert second.opens == second.notes == ()
    assert not any(run.findings for stretch in first.stretches for run in stretch.runs)


def test_two_findings_on_the_same_words_nest_the_shorter_inside() -> None:
    wide, narrow = _find(PIER, "Critics argue"), _find(PIER, "Critics")
    rows = _rows(_judged(Document(article(PIER)), (_finding(PIER, wide, "SUP503"), _finding(PIER, narrow))))
    inner = rows[1].stretches[0].runs[0]
    assert [note.finding.rule for note in inner.findings] == ["ATT101", "SUP503"]


def test_a_claim_opens_and_closes_once_and_carries_the_findings_within_it() -> None:
    span = _find(PIER, "Critics argue that it was hushed up.")
    claims = (Claim(0, 0, span, ClaimKind.FACT),)
    document = Document(article(PIER), claims=claims)
    rows = _rows(_judged(document, (_finding(PIER, _find(PIER, "Critics")),)))
    [stretch] = rows[1].stretches
    assert (stretch.opens, stretch.closes, len(stretch.runs)) == (True, True, 2)
    assert stretch.claim
    assert stretch.claim.tokens.split() == ["rule-ATT101", "severity-warning", "support-unsupported", "by-none"]


def test_a_finding_knows_the_support_of_the_claim_it_lies_in() -> None:
    claims = (Claim(0, 0, _find(PIER, "Critics argue that it was hushed up."), ClaimKind.FACT),)
    judged = _judged(Document(article(PIER), claims=claims), (_finding(PIER, _find(PIER, "Critics")),))
    [note] = note_findings(judged, note_claims(judged, "a1-"))
    assert "support-unsupported" in note.tokens.split()


def test_a_claim_without_a_verdict_has_no_note_in_the_margin() -> None:
    claims = (Claim(0, 0, _find(PIER, "Nobody was told."), ClaimKind.FACT),)
    rows = _rows(_judged(Document(article(PIER), claims=claims), support=Support.UNMATCHED))
    assert rows[0].notes == ()
    assert rows[0].stretches[-1].claim is not None


def test_boilerplate_and_a_dateline_within_a_paragraph_are_grey() -> None:
    text = "3 min read\n\nWEXLEY, June 3. The pier closed."
    blocks = (Block(Span(0, 10), Role.BOILERPLATE), Block(Span(12, len(text)), Role.BODY))
    dateline = Sentence(0, _find(text, "WEXLEY, June 3."), Role.DATELINE)
    body = Sentence(1, _find(text, "The pier closed."), Role.BODY)
    first, second = _rows(_judged(Document(replace(article(text), blocks=blocks), (dateline, body))))
    assert [(run.text, run.quiet) for run in first.stretches[0].runs] == [("3 min read", True)]
    assert [run.text for run in second.stretches[0].runs if run.quiet] == ["WEXLEY, June 3."]


def test_text_that_no_block_claims_is_still_shown() -> None:
    text = "Site name\n\nThe pier closed.\n\nLeave a reply"
    blocks = (Block(_find(text, "The pier closed."), Role.BODY),)
    rows = _rows(_judged(Document(replace(article(text), blocks=blocks))))
    assert [(_text(row), row.role) for row in rows] == [
        ("Site name", "boilerplate"),
        ("The pier closed.", "body"),
        ("Leave a reply", "boilerplate"),
    ]


def test_an_article_without_blocks_is_cut_at_blank_lines() -> None:
    document = Document(Article("x", "One.\n\n\nTwo\nlines.", SourceMap((0,)), ()))
    assert [strip.span.of(document.article.text) for strip in cut_rows(document)] == ["One.", "Two\nlines."]


def test_an_empty_article_has_no_rows() -> None:
    assert _rows(_judged(Document(Article("x", "", SourceMap((0,)), ())), (_finding(" ", Span(0, 1)),))) == ()


def test_a_finding_on_the_space_between_rows_is_not_lost() -> None:
    strips = cut_rows(Document(article(PIER)))
    gap = Span(PIER.index("\n\n"), PIER.index("\n\n") + 1)
    assert [len(items) for items in spread(strips, [gap], lambda span: span)] == [1, 0, 0]


def test_every_finding_of_the_sample_has_one_note_in_its_draft() -> None:
    for judged in sample_result().articles:
        notes = [note for row in _rows(judged) for note in row.notes if note.is_finding]
        assert len(notes) == sum(finding.suppressed is None for finding in judged.findings)


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(
    st.text(alphabet="ab “”.\n", min_size=1, max_size=80),
    st.lists(SPANS, max_size=5),
    st.lists(SPANS, max_size=4),
    st.lists(SPANS, max_size=3),
)
def test_whatever_is_marked_the_draft_reads_as_the_article(
    text: str, claims: list[Span], findings: list[Span], quotes: list[Span]
) -> None:
    def inside(spans: list[Span]) -> list[Span]:
        return [Span(one.start, min(one.end, len(text))) for one in spans if one.start < len(text)]

    document = Document(
        article(text),
        quotes=tuple(Quote(number, span) for number, span in enumerate(inside(quotes))),
        claims=tuple(Claim(number, 0, span, ClaimKind.FACT) for number, span in enumerate(sorted(inside(claims)))),
    )
    unique = dict.fromkeys(inside(findings))
    rows = _rows(_judged(document, tuple(_finding(text, span) for span in unique)))
    assert "".join("".join(map(_text, rows)).split()) == "".join(text.split())
    numbered = [note for row in rows for note in row.notes if note.is_finding]
    assert len(numbered) == (len(unique) if rows else 0)


@given(st.lists(SPANS, max_size=8))
def test_spreading_gives_each_row_exactly_what_overlaps_it(spans: list[Span]) -> None:
    strips = cut_rows(Document(article(PIER)))
    touching = [span for span in spans if any(strip.span.overlaps(span) for strip in strips)]
    slow = [[span for span in touching if strip.span.overlaps(span)] for strip in strips]
    assert spread(strips, touching, lambda span: span) == slow


def _note(support: Support, *relations: MatchRelation) -> ClaimNote:
    """Return the note of a claim with a match of each relation."""
    document = Document(article(PIER), claims=(Claim(0, 0, _find(PIER, "Nobody was told."), ClaimKind.FACT),))
    matches = tuple(Match("story.txt", Span(0, number + 3), 0.5, one, "s2") for number, one in enumerate(relations))
    judged = _judged(document, support=support)
    verdicts = (Verdict(0, support, matches=matches),)
    [note] = note_claims(replace(judged, evidence=replace(judged.evidence, verdicts=verdicts)), "a1-")
    return note


def test_all_that_carry_a_claim_are_shown_and_two_that_are_only_about_the_same() -> None:
    same, related = MatchRelation.SAME_CLAIM, MatchRelation.RELATED
    note = _note(Support.CORROBORATED, related, same, related, same, same, related)
    assert [one.relation for one in note.others] == [
        "is about the same",
        "reports the same",
        "is about the same",
        "reports the same",
        "reports the same",
    ]
    assert note.left_out == 1


def test_where_there_is_no_verdict_what_is_only_about_the_same_is_left_out() -> None:
    note = _note(Support.UNMATCHED, MatchRelation.RELATED)
    assert (note.others, note.left_out, note.noted) == ((), 1, False)


def test_a_finding_on_a_whole_claim_leaves_the_marking_to_the_claim() -> None:
    claim = _find(PIER, "Nobody was told.")
    document = Document(article(PIER), claims=(Claim(0, 0, claim, ClaimKind.FACT),))
    judged = _judged(document, (_finding(PIER, claim, "SUP503"), _finding(PIER, _find(PIER, "Nobody"))))
    assert [note.whole for note in note_findings(judged, note_claims(judged, "a1-"))] == [True, False]


def test_only_a_sentence_that_neither_carries_nor_denies_is_left_off_paper() -> None:
    note = _note(Support.PARTLY, MatchRelation.PARTLY, MatchRelation.RELATED)
    assert [(one.mere, one.partly) for one in note.others] == [(False, True), (True, False)]
