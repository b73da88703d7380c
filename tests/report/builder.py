"""Build documents, verdicts and findings from phrases of their text: a sample reads like copy, not like offsets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from credcheck.model.article import Article, Block, Role, SourceMap
from credcheck.model.evidence import Difference, Match, MatchRelation, Support, Verdict
from credcheck.model.findings import Confidence, Example, Examples, Finding, Related, Rule, Severity
from credcheck.model.statements import Attribution, AttributionType, Claim, ClaimKind, Document, Quote, Sentence
from credcheck.text.span import Span

Paragraph = tuple[Role, Sequence[str]]


@dataclass(frozen=True)
class Said:
    """An attribution as phrases of one sentence."""

    sentence: int
    type: AttributionType
    source: str = ""
    cue: str = ""
    content: str = ""
    speaker: str | None = None


def find(document: Document, phrase: str) -> Span:
    """Return the span of the first place where the phrase stands."""
    start = document.article.text.index(phrase)
    return Span(start, start + len(phrase))


def build_article(
    path: str, paragraphs: Sequence[Paragraph], *, outlet: str, published: date | None = None, front_matter: str = ""
) -> tuple[Article, tuple[Sentence, ...]]:
    """Return the article of the paragraphs, and its sentences; the front matter stands in the file, not in the text."""
    text = ""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    for role, parts in paragraphs:
        start = len(text)
        for part in parts:
            at = len(text) if len(text) == start else len(text) + 1
            text = text + part if at == start else f"{text} {part}"
            sentences.append(Sentence(len(sentences), Span(at, at + len(part)), role))
        blocks.append(Block(Span(start, len(text)), role))
        text += "\n\n"
    text = text.removesuffix("\n\n") + "\n"
    lines = [0, *(at + 1 for at, character in enumerate(front_matter + text) if character == "\n")]
    source_map = SourceMap(tuple(lines), ((0, len(front_matter)),))
    headline = next((text[one.span.start : one.span.end] for one in blocks if one.role is Role.HEADLINE), None)
    article = Article(path, text, source_map, tuple(blocks), title=headline, outlet=outlet, published=published)
    return article, tuple(sentences)


def build_document(
    article: Article, sentences: tuple[Sentence, ...], said: Sequence[Said], kinds: Mapping[int, ClaimKind]
) -> Document:
    """Return the document: one claim for each sentence that `kinds` names, quotes wherever “ and ” stand."""
    bare = Document(article, sentences)
    attributions = tuple(_attribution(bare, number, one) for number, one in enumerate(said))
    of_sentence = {one.sentence: one.id for one in attributions}
    claims = tuple(
        Claim(number, sentence, sentences[sentence].span, kind, of_sentence.get(sentence))
        for number, (sentence, kind) in enumerate(sorted(kinds.items()))
    )
    return replace(bare, attributions=attributions, claims=claims, quotes=_quotes(bare, attributions))


def _attribution(document: Document, number: int, said: Said) -> Attribution:
    at = document.sentences[said.sentence].span.start

    def spans(phrase: str) -> tuple[Span, ...]:
        start = document.article.text.index(phrase, at) if phrase else 0
        return (Span(start, start + len(phrase)),) if phrase else ()

    source, cue, content = spans(said.source), spans(said.cue), spans(said.content)
    return Attribution(number, said.type, said.sentence, cue, source, content, said.speaker, construction="sample")


def _quotes(document: Document, attributions: Sequence[Attribution]) -> tuple[Quote, ...]:
    quotes: list[Quote] = []
    by_sentence = {one.sentence: one for one in attributions}
    for sentence in document.sentences:
        words = document.text_of(sentence.span)
        if "“" in words and "”" in words:
            start = sentence.span.start + words.index("“")
            span = Span(start, sentence.span.start + words.index("”") + 1)
            behind = by_sentence.get(sentence.id)
            speaker, attribution = (behind.speaker, behind.id) if behind else (None, None)
            quotes.append(Quote(len(quotes), span, speaker, attribution))
    return tuple(quotes)


def match(ours: Document, theirs: Document, phrase: str, relation: MatchRelation, *, score: float, story: str) -> Match:
    """Return a match with the sentence of theirs that begins at the phrase."""
    at = find(theirs, phrase).start
    span = next(one.span for one in theirs.sentences if one.span.start <= at < one.span.end)
    common = sorted({word.strip(".,“”") for word in theirs.text_of(span).split()} & set(ours.article.text.split()))
    return Match(theirs.path, span, score, relation, story, shared=tuple(word for word in common if len(word) > 4))


def differing(found: Match, ours: Span, theirs: Span, *, kind: str, note: str) -> Match:
    """Return the match as one that gives a value differently."""
    return replace(found, relation=MatchRelation.DIFFERS, differs=(Difference(kind, ours, theirs, note),))


def verdict(claim: int, support: Support, *matches: Match, why: Sequence[str] = (), reports: int = 0) -> Verdict:
    """Return a verdict on a claim."""
    return Verdict(claim, support, reports, matches, why=tuple(why))


def rule(identifier: str, name: str, severity: Severity, message: str, suggestion: str = "") -> Rule:
    """Return a rule of the rulebook as a report needs it."""
    return Rule(
        id=identifier,
        name=name,
        check="support" if identifier in ("SUP501", "SUP502", "SUP503", "SUP504") else "attribution",
        severity=severity,
        confidence=Confidence.HIGH if severity is not Severity.INFO else Confidence.MEDIUM,
        message=message,
        why=f"An editor who sees {name} can mend it before a reader asks.",
        examples=Examples(
            (Example("Critics argue it will fail."), Example("Some say so.")),
            (Example("Ana Ruiz said so."), Example("It rained.")),
        ),
        standard={"house": "House style"},
        suggestion=suggestion,
        limits="None that the sample knows.",
    )


def finding(document: Document, by: Rule, phrase: str, *related: Related, message: str = "") -> Finding:
    """Return a finding of the rule on the first place where the phrase stands."""
    span = find(document, phrase)
    article = document.article
    return Finding(
        rule=by.id,
        name=by.name,
        severity=by.severity,
        confidence=by.confidence,
        path=article.path,
        span=span,
        start=article.place(span.start),
        end=article.place(span.end),
        message=(message or by.message).replace("{source}", phrase),
        quoted=phrase,
        fingerprint=f"{by.id}-{span.start:04x}",
        suggestion=by.suggestion,
        related=related,
    )


def beside(document: Document, phrase: str, note: str) -> Related:
    """Return the place of a phrase in another document, to stand beside a finding."""
    span = find(document, phrase)
    return Related(document.path, document.article.place(span.start), span, note, phrase)
