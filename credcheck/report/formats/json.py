"""The JSON report, version 2: Result in, one JSON object out, by the contract of docs/report-json.md.

The same result gives the same bytes. Adding a field is free; renaming or removing one is a new `SCHEMA`.
"""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from credcheck.model.article import Place
from credcheck.model.evidence import CorpusSummary, Duplicate, Match, Rate, Verdict
from credcheck.model.findings import Finding, Judged, Related, Result
from credcheck.model.profile import Profile, profile_document
from credcheck.model.statements import Attribution, Claim, Document
from credcheck.report.escape import escape_json
from credcheck.report.figures import Row, outlet_rows
from credcheck.report.style import Style
from credcheck.text.span import Span

SCHEMA: Final = "credcheck-report/2"
_DIGITS: Final = 4

Json = dict[str, Any]
"""A JSON object on its way out; never read again."""


def render_json(result: Result, style: Style) -> str:
    """Return the report as one line of JSON, ending in a line feed."""
    del style
    return dump_json(report_object(result))


def dump_json(content: Json) -> str:
    """Return one line of JSON that no terminal obeys and every encoding can carry, ending in a line feed."""
    return escape_json(json.dumps(content, ensure_ascii=False, separators=(",", ":"))) + "\n"


def report_object(result: Result) -> Json:
    """Return the whole report as plain values, in the order of the contract."""
    return {
        "schema": SCHEMA,
        "credcheck": result.version,
        "corpus": _corpus(result.corpus),
        "rules": {"digest": result.rules_digest, "active": [rule.id for rule in result.rules]},
        "articles": [_article(judged) for judged in result.articles],
        "outlets": [_outlet(row) for row in outlet_rows(result.articles)],
        "findings": [finding_object(finding) for finding in result.findings],
        "faults": [{"path": fault.path, "message": fault.message, "hint": fault.hint} for fault in result.faults],
        "passed_over": {suffix: result.passed_over[suffix] for suffix in sorted(result.passed_over)},
        "summary": _summary(result),
    }


def _corpus(corpus: CorpusSummary) -> Json:
    return {
        "articles": corpus.articles,
        "stories": corpus.stories,
        "outlets": corpus.outlets,
        "earliest": corpus.earliest and corpus.earliest.isoformat(),
        "latest": corpus.latest and corpus.latest.isoformat(),
        "digest": corpus.digest,
    }


def _summary(result: Result) -> Json:
    counted = Counter(str(finding.severity) for finding in result.findings if finding.suppressed is None)
    return {
        "articles": len(result.articles),
        "findings": {severity: counted[severity] for severity in ("error", "warning", "info")},
        "suppressed": sum(finding.suppressed is not None for finding in result.findings),
        "faults": len(result.faults),
        "sourcing": _rate(result.sourcing),
        "corroboration": _rate(result.corroboration),
    }


def _article(judged: Judged) -> Json:
    document, evidence, article = judged.document, judged.evidence, judged.document.article
    return {
        "path": article.path,
        "title": article.title,
        "dek": article.dek,
        "outlet": article.outlet,
        "byline": article.byline,
        "published": article.published and article.published.isoformat(),
        "url": article.url,
        "role": article.role and str(article.role),
        "language": article.language,
        "status": article.handling.status or None,
        "embargo": article.handling.embargo and article.handling.embargo.isoformat(),
        "handling": {
            "editor_note": article.handling.editor_note or None,
            "dateline": article.handling.dateline or None,
            "credit": article.handling.credit or None,
            "slug": article.handling.slug or None,
            "version": article.handling.version or None,
        },
        "digest": f"sha256:{article.digest}",
        "notes": list(article.notes),
        "action": str(judged.action.advice),
        "action_rule": judged.action.rule or None,
        "first": [one.fingerprint for one in judged.first],
        "text": article.text,
        "sentences": [{"id": one.id, "span": _span(one.span), "role": str(one.role)} for one in document.sentences],
        **_statements(document),
        "claims": _claims(document, evidence.verdicts),
        "story": {"id": evidence.story.id, "members": list(evidence.story.members), "first": evidence.story.first},
        "covered": evidence.covered,
        "duplicates": [_duplicate(one) for one in evidence.duplicates],
        "sourcing": _rate(judged.sourcing),
        "corroboration": _rate(evidence.corroboration),
        "profile": _profile(profile_document(document)),
    }


def _statements(document: Document) -> Json:
    quotes = [
        {
            "id": one.id,
            "span": _span(one.span),
            "speaker": one.speaker,
            "attribution": one.attribution,
            "use": str(one.use),
            "balanced": one.balanced,
        }
        for one in document.quotes
    ]
    return {"quotes": quotes, "attributions": [_attribution(one) for one in document.attributions]}


def _attribution(one: Attribution) -> Json:
    return {
        "id": one.id,
        "type": str(one.type),
        "sentence": one.sentence,
        "cue": _spans(one.cue),
        "source": _spans(one.source),
        "content": _spans(one.content),
        "speaker": one.speaker,
        "inherited_from": one.inherited_from,
        "cue_class": one.cue_class,
        "construction": one.construction,
        "denies": one.denies,
        "reason": one.reason,
        "title": one.title,
        "how_they_know": one.how_they_know,
        "anonymity_reason": one.anonymity_reason,
    }


def _claims(document: Document, verdicts: Sequence[Verdict]) -> list[Json]:
    return [_claim(claim, verdict) for claim, verdict in zip(document.claims, verdicts, strict=True)]


def _claim(claim: Claim, verdict: Verdict) -> Json:
    return {
        "id": claim.id,
        "sentence": claim.sentence,
        "span": _span(claim.span),
        "kind": str(claim.kind),
        "attribution": claim.attribution,
        "support": str(verdict.support),
        "reports": verdict.reports,
        "matches": [_match(one) for one in verdict.matches],
        "against": [_match(one) for one in verdict.against],
        "why": list(verdict.why),
    }


def _match(one: Match) -> Json:
    differs = [
        {"kind": other.kind, "ours": _span(other.ours), "theirs": _span(other.theirs), "note": other.note}
        for other in one.differs
    ]
    return {
        "path": one.path,
        "span": _span(one.span),
        "score": round(one.score, _DIGITS),
        "relation": str(one.relation),
        "story": one.story,
        "shared": list(one.shared),
        "missing": list(one.missing),
        "differs": differs,
        "ruled_out": one.ruled_out,
    }


def _duplicate(one: Duplicate) -> Json:
    passages = [
        {
            "ours": _span(passage.ours),
            "theirs": _span(passage.theirs),
            "words": passage.words,
            "similarity": round(passage.similarity, _DIGITS),
            "use": str(passage.use),
        }
        for passage in one.passages
    ]
    return {
        "path": one.path,
        "relation": str(one.relation),
        "similarity": round(one.similarity, _DIGITS),
        "containment": round(one.containment, _DIGITS),
        "containment_theirs": round(one.containment_theirs, _DIGITS),
        "first": one.first,
        "passages": passages,
    }


def _profile(profile: Profile) -> Json:
    share = profile.named_quote_share
    return {
        "claims": dict(profile.claims),
        "named_sources": len(profile.named_sources),
        "documents": len(profile.documents),
        "anonymous_sources": len(profile.anonymous_sources),
        "quotes": profile.quotes,
        "quotes_with_named_speaker": profile.quotes_named,
        "named_quote_share": share if share is None else round(share, _DIGITS),
    }


def _outlet(row: Row) -> Json:
    return {
        "outlet": row.name,
        "articles": row.profile.articles,
        "sourcing": _rate(row.sourcing),
        "corroboration": _rate(row.corroboration),
        "profile": _profile(row.profile),
    }


def _rate(one: Rate) -> Json:
    rate = one.rate
    return {"count": one.count, "total": one.total, "rate": rate if rate is None else round(rate, _DIGITS)}


def finding_object(finding: Finding) -> Json:
    """Return one finding as plain values; a line of the JSON Lines report is the same object."""
    suppressed, fix = finding.suppressed, finding.fix
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "path": finding.path,
        **_place("", finding.start),
        **_place("end_", finding.end),
        "span": _span(finding.span),
        "quoted": finding.quoted,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "related": [_related(one) for one in finding.related],
        "suppressed": suppressed and {"by": suppressed.by, "reason": suppressed.reason},
        "fix": fix and {"start": fix.start, "end": fix.end, "text": fix.text, "safe": fix.safe},
        "fingerprint": finding.fingerprint,
    }


def _related(one: Related) -> Json:
    return {"path": one.path, **_place("", one.place), "span": _span(one.span), "note": one.note, "text": one.text}


def _place(prefix: str, place: Place) -> Json:
    return {f"{prefix}line": place.line, f"{prefix}column": place.column}


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [_span(span) for span in spans]


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
