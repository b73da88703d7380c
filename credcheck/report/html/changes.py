"""Changes: two evidence receipts in, what is no longer as the first one says out."""

from dataclasses import dataclass

from credcheck.report.html.receipt import ArticleReceipt, Receipt


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is no longer as the receipt says."""

    subject: str
    """"credcheck", "rules", "corpus" or an article's path."""
    message: str
    """One sentence, without a full stop."""


def compare_receipt(receipt: Receipt, now: Receipt) -> tuple[Change, ...]:
    """Return what has changed since the receipt was written: versions first, then corpus, then article by article."""
    changes = [
        _moved("credcheck", "credcheck was {} and is {}", receipt.credcheck, now.credcheck),
        _rules(receipt, now),
        _corpus(receipt, now),
    ]
    return (*(change for change in changes if change), *_others(receipt, now), *_articles(receipt, now))


def _moved(subject: str, sentence: str, before: object, after: object) -> Change | None:
    return Change(subject, sentence.format(before, after)) if before != after else None


def _rules(receipt: Receipt, now: Receipt) -> Change | None:
    if receipt.rules == now.rules and receipt.active == now.active:
        return None
    gone = sorted(set(receipt.active) - set(now.active))
    new = sorted(set(now.active) - set(receipt.active))
    parts = [f"no longer active: {', '.join(gone)}"] * bool(gone) + [f"new: {', '.join(new)}"] * bool(new)
    return Change("rules", "; ".join(["the rules have changed", *parts]))


def _corpus(receipt: Receipt, now: Receipt) -> Change | None:
    if receipt.corpus == now.corpus:
        return None
    return Change(
        "corpus",
        f"the corpus had {receipt.corpus_articles} articles and has {now.corpus_articles} with another content",
    )


def _others(receipt: Receipt, now: Receipt) -> list[Change]:
    """Return the articles beside the drafts that have another text, are gone, or are new."""
    before = {one.path: one.digest for one in receipt.others}
    after = {one.path: one.digest for one in now.others}
    both = sorted(before.keys() | after.keys())
    return [
        Change(path, _fate(before.get(path), after.get(path), "report beside the draft"))
        for path in both
        if before.get(path) != after.get(path)
    ]


def _fate(before: str | None, after: str | None, noun: str) -> str:
    if before is None:
        return f"a {noun} that was not there"
    return f"the {noun} is gone" if after is None else f"the {noun} has another text"


def _articles(receipt: Receipt, now: Receipt) -> list[Change]:
    before = {one.path: one for one in receipt.articles}
    after = {one.path: one for one in now.articles}
    changes = []
    for path in sorted(before.keys() | after.keys()):
        was, now_is = before.get(path), after.get(path)
        if was is None or now_is is None or was.digest != now_is.digest:
            changes.append(Change(path, _fate(_digest(was), _digest(now_is), "article")))
        if was and now_is:
            changes += _verdicts(was, now_is)
    return changes


def _digest(article: ArticleReceipt | None) -> str | None:
    return article.digest if article else None


def _verdicts(was: ArticleReceipt, now: ArticleReceipt) -> list[Change]:
    """Return how the findings and the rates of one article have changed."""
    changes = []
    new, gone = len(set(now.findings) - set(was.findings)), len(set(was.findings) - set(now.findings))
    if new or gone:
        changes.append(Change(was.path, f"findings: {new} new, {gone} gone"))
    for name, before, after in (
        ("sourced", (was.sourced, was.claims), (now.sourced, now.claims)),
        ("corroborated", (was.corroborated, was.covered), (now.corroborated, now.covered)),
    ):
        if before != after:
            moved = f"{before[0]} of {before[1]} claims were {name}, now {after[0]} of {after[1]}"
            changes.append(Change(was.path, moved))
    return changes
