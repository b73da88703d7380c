"""Title, byline and date of a page: what its JSON-LD, its meta tags and its text say, and which is right."""

import json
from datetime import date

import pytest

from credcheck.model.article import Article
from credcheck.read.formats.html import read_html

BODY = """<p>The harbour board signed the lease on Monday after nine months of talks with fishers, its chair said.</p>
<p>The quay will open to the public in June, and the market moves into the old customs house next to it.</p>
<p>Residents had asked for a second crossing since the bridge was closed to lorries two winters ago.</p>"""


def page(
    head: str = "", *, heading: str = "<h1>Board signs harbour lease</h1>", ld: object = None, top: str = ""
) -> Article:
    script = f'<script type="application/ld+json">{json.dumps(ld)}</script>' if ld is not None else ""
    return read_html(
        f"<html><head>{head}{script}</head><body>{heading}{top}{BODY}</body></html>".encode(), "lease.html"
    )


def story(**said: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **said}


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        (
            "<title>Board signs harbour lease - Quay Notes</title>",
            "",
            "Board signs harbour lease",
        ),
        (
            "<title>Board signs harbour lease | Local News | Quay Notes</title>",
            "",
            "Board signs harbour lease",
        ),
        (
            '<title>Lease signed</title><meta property="og:title" content="Board signs harbour lease – Quay Notes">',
            "<h1>Log in</h1><h1>Board signs harbour lease</h1>",
            "Board signs harbour lease",
        ),
        (
            '<meta property="og:title" content="Inquiry into the flood: Two resign">',
            "<h1><span>Inquiry into the flood</span> <span>Two resign</span></h1>",
            "Inquiry into the flood: Two resign",
        ),
        (
            '<meta property="og:title" content="Leader calls for calm on the quay">',
            "<h1>Party congress: Leader calls for calm on the quay</h1>",
            "Leader calls for calm on the quay",
        ),
        (
            "<title>Spring tide - what the harbour expects</title>",
            "",
            "Spring tide - what the harbour expects",
        ),
        ("<title>Short share text</title>", "<h1>Board signs harbour lease</h1>", "Board signs harbour lease"),
    ],
    ids=["site", "section-and-site", "log-in", "two-elements", "kicker", "own-dash", "heading-wins"],
)
def test_a_title_is_the_headline_without_the_site(head: str, heading: str, title: str) -> None:
    site = '<meta property="og:site_name" content="Quay Notes">'
    assert page(site + head, heading=heading).title == title


def test_the_entities_of_a_structured_headline_are_read() -> None:
    assert (
        page(heading="", ld=story(headline="K&uuml;hlturm am Hafen gesprengt")).title == "Kühlturm am Hafen gesprengt"
    )


@pytest.mark.parametrize(
    ("head", "ld", "top", "byline"),
    [
        ("", {"author": {"@type": "Person", "name": "Lena Rowe"}}, "", "Lena Rowe"),
        (
            "",
            {"author": [{"@type": "Person", "name": "Lena M. Rowe"}, {"name": "Tom Hale"}]},
            "",
            "Lena M. Rowe, Tom Hale",
        ),
        ("", {"author": {"givenName": "Lena", "familyName": "Rowe", "@type": "Person"}}, "", "Lena Rowe"),
        ("", {"author": "By Lena Rowe and Tom Hale"}, "", "Lena Rowe, Tom Hale"),
        ('<meta name="author" content="Quay Notes">', {"author": {"name": "Lena Rowe"}}, "", "Lena Rowe"),
        ('<meta name="author" content="Rowe, Lena">', {}, '<p class="byline">By Lena Rowe</p>', "Lena Rowe"),
        ('<meta name="author" content="admin">', {}, '<p class="byline">By Lena Rowe</p>', "Lena Rowe"),
        ('<meta name="author" content="Username">', {}, "", None),
        ('<meta property="article:author" content="https://social.example/quaynotes">', {}, "", None),
        ('<meta name="author" content="Quay Notes">', {}, '<a rel="author" href="/lena">Lena Rowe</a>', "Lena Rowe"),
        ('<meta name="author" content="Quay Notes">', {}, "", "Quay Notes"),
        ("", {"author": {"@type": "Organization", "name": "Quay Notes"}}, '<p class="author">amw</p>', "Quay Notes"),
        (
            '<meta name="author" content="Lena Rowe">',
            {},
            '<div class="byline">By <a>Lena Rowe</a> <span>Lifestyle Writer</span></div>',
            "Lena Rowe",
        ),
        (
            "",
            {"author": {"name": "Tom Hale"}},
            '<div class="byline"><span class="author">Lena Rowe</span> <span class="author">Tom Hale</span></div>',
            "Lena Rowe, Tom Hale",
        ),
        ("", {}, '<div class="byline">See full bio</div><div class="byline">January</div>', None),
        ("", {}, '<aside><a rel="author">Olga Petrov</a></aside><p class="byline">Von Lena Rowe</p>', "Lena Rowe"),
        ('<meta property="article:author" content="(Image: Photo House/Stock)">', {}, "", None),
        ("", {"author": {"@type": "Person", "name": "chuck-hale"}}, "", None),
    ],
)
def test_a_byline_names_people_and_nobody_else(head: str, ld: dict[str, object], top: str, byline: str | None) -> None:
    site = '<meta property="og:site_name" content="Quay Notes">'
    assert page(site + head, ld=story(**ld), top=top).byline == byline


def test_an_author_that_is_an_id_is_looked_up_on_the_page() -> None:
    graph = {"@graph": [story(author={"@id": "#lena"}), {"@type": "Person", "@id": "#lena", "name": "Lena Rowe"}]}
    assert page(ld=graph).byline == "Lena Rowe"


def test_the_author_of_a_story_that_is_listed_on_the_page_is_not_its_own() -> None:
    other = story(headline="Ferry late", author={"name": "Olga Petrov"}, datePublished="2020-01-01")
    ours = {"author": {"name": "Lena Rowe"}, "datePublished": "2026-03-04"}
    listed = {"@graph": [{"@type": "ItemList", "itemListElement": [{"item": other}]}, story(**ours)]}
    article = page(ld=listed)
    assert (article.byline, article.title, article.published) == (
        "Lena Rowe",
        "Board signs harbour lease",
        date(2026, 3, 4),
    )


@pytest.mark.parametrize(
    ("head", "ld", "top", "published"),
    [
        ("", {"datePublished": "2026-03-04T09:00:00+01:00"}, "", date(2026, 3, 4)),
        (
            '<meta property="article:published_time" content="2026-03-04T23:30:00Z">',
            {"datePublished": "2026-03-05T00:30:00+01:00"},
            "",
            date(2026, 3, 5),
        ),
        ('<meta name="date" content="2026-03-04">', {}, "", date(2026, 3, 4)),
        ("", {}, '<time datetime="2026-03-04T09:00">4 March 2026</time>', date(2026, 3, 4)),
    ],
    ids=["json-ld", "two-zones", "meta", "visible"],
)
def test_a_page_says_when_it_ran(head: str, ld: dict[str, object], top: str, published: date) -> None:
    article = page(head, ld=story(**ld), top=top)
    assert (article.published, article.notes) == (published, ())


@pytest.mark.parametrize(
    "witness",
    [
        '<link rel="canonical" href="https://quay.example/2026/03/04/lease">',
        '<meta property="og:url" content="https://quay.example/2026-03-04/lease">',
    ],
)
def test_of_two_days_with_day_and_month_exchanged_the_address_tells(witness: str) -> None:
    article = page(
        witness + '<meta property="article:published_time" content="2026-03-04">', ld=story(datePublished="2026-04-03")
    )
    assert article.published == date(2026, 3, 4)
    assert article.notes == (
        "The page gives two dates of publication, 2026-03-04 and 2026-04-03; 2026-03-04 was taken.",
    )


def test_a_story_did_not_run_after_it_was_last_changed() -> None:
    article = page(
        '<meta name="date" content="2026-03-04">', ld=story(datePublished="2026-04-03", dateModified="2026-03-05")
    )
    assert article.published == date(2026, 3, 4)


@pytest.mark.parametrize(
    "said", ["{", "[[[[", '{"@type": "NewsArticle", "author": [[["x"]]], "datePublished": 5}', "[" * 5000]
)
def test_json_ld_that_is_broken_is_passed_over(said: str) -> None:
    head = f'<script type="application/ld+json">{said}</script>'
    assert page(head).title == "Board signs harbour lease"


def roles(article: Article) -> list[tuple[str, str]]:
    return [(str(block.role), block.span.of(article.text)[:24]) for block in article.blocks]


def test_links_above_the_headline_and_below_the_last_paragraph_are_no_statements() -> None:
    top = "<p>News</p><p>City News</p><p>Board signs harbour lease</p>"
    foot = "<p>Most read</p><p>More on the quay</p>"
    source = f"<html><head><title>Board signs harbour lease</title></head><body>{top}{BODY}{foot}</body></html>"
    told = roles(read_html(source.encode(), "lease.html"))
    assert [role for role, words in told if words.startswith(("The harbour", "The quay", "Residents"))] == ["body"] * 3
    assert not [words for role, words in told if role == "body" and words in ("News", "City News", "Most read")]


def test_a_last_line_that_ends_as_a_sentence_ends_stays_in_the_story() -> None:
    source = f"<html><body><h1>Lease</h1>{BODY}<p>The mayor has resigned.</p></body></html>"
    assert ("body", "The mayor has resigned.") in roles(read_html(source.encode(), "lease.html"))


@pytest.mark.parametrize("free", [False, "False", "false", "https://schema.org/False"])
def test_a_page_behind_a_paywall_is_said_to_be_a_stub(free: object) -> None:
    [note] = page(ld=story(isAccessibleForFree=free)).notes
    assert note.startswith("The page is a paywall's stub: ")


def test_a_free_page_and_a_whole_story_are_no_stub() -> None:
    assert page(ld=story(isAccessibleForFree=True)).notes == ()
    whole = "".join(f"<p>The board heard fisher number {at} on the lease of the quay.</p>" for at in range(40))
    assert page(ld=story(isAccessibleForFree=False), top=whole).notes == ()


def test_a_live_blog_is_said_to_be_one() -> None:
    live = {"@type": "LiveBlogPosting", "liveBlogUpdate": [story(headline="9:00")]}
    article = page(ld=live)
    assert article.title == "Board signs harbour lease"
    assert article.notes == ("The page is a live blog; its entries were read as one article.",)
