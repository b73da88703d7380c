"""Choose a page's title: the headline that most of its places agree on, without the name of the site."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Final

from credcheck.lexicon.page_heads import COMPANY_FORMS
from credcheck.read.pages.head import PageHead, text_of

_MARKS: Final = re.compile(r"[\W_]+")
_SEPARATOR: Final = re.compile(r"\s+[-–—―|·•»«:/]+\s+|\s*[|｜ㅣ：]\s*|(?<=\S)-(?=[^\s-]*$)")
"""What stands between a headline and the name of a site; a bare hyphen only before the last word."""
_MIN_SHARE: Final = 0.4
"""Share of a title that its headline has at the least: a site's name and section are shorter than this leaves."""
_DOMAIN: Final = re.compile(r"https?://(?:www\.|m\.|amp\.)?([^/:?#]+)", re.IGNORECASE)


def choose_title(head: PageHead) -> str | None:
    """Return the page's headline, or None where it has none.

    A place that begins with what another one says in full speaks for it: "Deal signed - Quay Notes" for "Deal signed".
    Of equals, the visible heading comes first, then JSON-LD, then what is meant for sharing.
    """
    sites = outlet_keys(head)
    places: list[Sequence[str | None]] = [
        head.headings,
        (text_of(head.story.get("headline")),),
        [_without_site(one, sites) for one in head.said("og:title")][:1],
        [_without_site(one, sites) for one in head.said("twitter:title")][:1],
        (_without_site(head.title, sites) if head.title else None,),
    ]
    said = [
        (place, text)
        for place, texts in enumerate(places)
        for text in texts
        if text and folded(text) not in sites | {""}
    ]
    if not said:
        return None
    best = min(said, key=lambda one: (-_support(one[1], said), one[0]))[1]
    written = _best_written([text for _, text in said if folded(text) == folded(best)])
    return _without_kicker(written, said)


def folded(text: str) -> str:
    """Return a text without case, marks and space, to compare it."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", text)).casefold()


def outlet_keys(head: PageHead) -> frozenset[str]:
    """Return the names of the page's outlet, folded: of its own data and of its address."""
    publisher = head.story.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    names = list(
        head.said("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")
    )
    names += [text_of(publisher.get("name")) or ""] if isinstance(publisher, dict) else []
    names += [_without_form(name) for name in names]
    for address in (head.address, *head.said("og:url")):
        if address and (found := _DOMAIN.match(address)):
            labels = found[1].split(".")
            names += [found[1], ".".join(labels[-2:]), *labels[:-1]]
    return frozenset(folded(name) for name in names if len(folded(name)) > 1)


def _without_form(name: str) -> str:
    words = name.split()
    return " ".join(words[:-1]) if words and folded(words[-1]) in COMPANY_FORMS else name


def _without_site(title: str, sites: frozenset[str]) -> str:
    """Return the title up to a separator behind which the name of the site stands."""
    for found in _SEPARATOR.finditer(title):
        behind = folded(title[found.end() :])
        if (
            behind
            and found.start()
            and (behind in sites or _ends_with_site(behind, sites))
            and len(behind) < 0.6 * len(title)
        ):
            return title[: found.start()].rstrip()
    return title


def _ends_with_site(behind: str, sites: frozenset[str]) -> bool:
    """Return whether a section and a site's name stand there: "Politics News | Metro News"."""
    return any(
        len(site) > 3 and (behind.endswith(site) or behind.startswith(site)) and len(behind) <= 3 * len(site)
        for site in sites
    )


def _support(text: str, said: Sequence[tuple[int, str]]) -> int:
    """Return how many places say the text; the two that are meant for sharing are one."""
    key = folded(text)
    places = set()
    for place, other in said:
        whole = folded(other)
        if whole == key or (place >= 2 and whole.startswith(key) and len(key) >= _MIN_SHARE * len(whole)):
            places.add(2 if place == 3 else place)
    return len(places)


def _best_written(texts: Sequence[str]) -> str:
    """Return the commonest way of writing; of equals, the one with the most marks.

    A heading in two elements loses the colon between them: "Inquiry into the flood Two resign".
    """
    counts = Counter(" ".join(text.split()) for text in texts)
    return max(counts, key=lambda one: (counts[one], sum(not mark.isalnum() and not mark.isspace() for mark in one)))


def _without_kicker(title: str, said: Sequence[tuple[int, str]]) -> str:
    """Return the title behind its kicker where the page shares it without: "Party congress: Leader calls for calm"."""
    for place, other in said:
        if place in (2, 3) and title.endswith(other) and title[: -len(other)].rstrip().endswith(":"):
            return other
    return title
