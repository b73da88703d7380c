"""HTML becomes the story and what the page says of it; every word leads back to its place in the file."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.article import Role
from tests.read.reading import at_place, block_of, read, refusal, told

HEAD = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Harbour deal signed | The Quay</title>
<meta property="og:site_name" content="The Quay"><meta name="description" content="Nine months of talks end">
<link rel="canonical" href="https://quay.example/2026/harbour">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Harbour deal signed", "author": [{"@type": "Person", "name": "Ana Ruiz"}],
 "datePublished": "2026-02-03T08:00:00Z", "publisher": {"@type": "Organization", "name": "The Quay"}}</script>
</head>
"""
PAGE = (
    HEAD
    + """<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Harbour deal signed</h1>
<p>By Ana Ruiz</p>
<p>The council signed the deal on Monday, <a href="https://herald.example/x?a=1&amp;b=2">the <b>H</b>erald</a>
reported, after nine&nbsp;months of talks &mdash; and a vote.</p>
<figure><img src="x.jpg" alt="x"><figcaption>The harbour &amp; its wall at dawn.</figcaption></figure>
<blockquote><p>We have waited long enough for this harbour, and now we are told to wait again.</p></blockquote>
<h2>What comes next</h2>
<!-- credcheck: ignore ATT101 -- the desk knows -->
<p>Critics said the deal would cost the town more than it could bear, and that nobody had asked the fishermen who use
the quay each morning before the sun is up.</p>
<ul><li>The quay closes for six weeks.</li><li>The ferry moves to Northgate.</li></ul>
<p>Work begins in March.</p>
</article><footer>Copyright The Quay. All rights reserved.</footer></body></html>
"""
)


def test_the_story_is_told_from_the_page_around_it() -> None:
    assert told(read(PAGE, "a.html")) == [
        ("headline", "Harbour deal signed"),
        ("byline", "By Ana Ruiz"),
        (
            "body",
            "The council signed the deal on Monday, the Herald reported, after nine months of talks — and a vote.",
        ),
        ("caption", "The harbour & its wall at dawn."),
        ("body", "We have waited long enough for this harbour, and now we are told to wait again."),
        ("subhead", "What comes next"),
        (
            "body",
            (
                "Critics said the deal would cost the town more than it could bear, and that nobody had asked the"
                " fishermen who use the quay each morning before the sun is up."
            ),
        ),
        ("body", "The quay closes for six weeks."),
        ("body", "The ferry moves to Northgate."),
        ("body", "Work begins in March."),
    ]


def test_the_page_says_title_author_date_site_and_address() -> None:
    article = read(PAGE, "a.html")
    assert (article.title, article.byline, article.outlet) == ("Harbour deal signed", "Ana Ruiz", "The Quay")
    assert (article.published, article.url) == (date(2026, 2, 3), "https://quay.example/2026/harbour")
    assert (article.dek, article.language) == ("Nine months of talks end", "en")


def test_a_date_in_the_future_is_read_whatever_the_day_is_today() -> None:
    article = read(PAGE.replace("2026-02-03", "2035-02-03"), "a.html")
    assert article.published == date(2035, 2, 3)


def test_what_no_encoding_can_write_is_replaced_in_what_the_page_says() -> None:
    article = read(PAGE.replace('"name": "The Quay"', '"name": "Quay \\ud800"').replace("og:site_name", "x"), "a.html")
    for said in (article.title, article.byline, article.outlet, article.dek):
        assert said is None or said.encode()


def test_a_page_reads_the_same_whatever_was_read_before_it() -> None:
    short = "<p>The council <b>signed</b>.</p>"
    alone = read(short, "a.html")
    page = read(PAGE, "b.html")
    assert read(short, "a.html") == alone
    assert read(PAGE, "b.html") == page


def test_block_quotes_and_lists_are_marked() -> None:
    article = read(PAGE, "a.html")
    assert [block.span.of(article.text)[:14] for block in article.blocks if block.quoted] == ["We have waited"]
    assert [block.span.of(article.text)[:8] for block in article.blocks if block.listed] == ["The quay", "The ferr"]


def test_a_link_is_kept_over_the_tags_inside_it() -> None:
    article = read(PAGE, "a.html")
    [link] = article.links
    assert (link.span.of(article.text), link.url) == ("the Herald", "https://herald.example/x?a=1&b=2")


def test_a_comment_to_credcheck_stands_before_the_next_block() -> None:
    article = read(PAGE, "a.html")
    [directive] = article.directives
    assert directive.text == "ignore ATT101 -- the desk knows"
    assert article.text[directive.offset :].startswith("Critics said")


@pytest.mark.parametrize(
    "words",
    ["Harbour deal signed", "The council signed the deal on Monday, ", "erald", "months of talks", "and a vote.",
     "The harbour", "its wall at dawn.", "We have waited long", "What comes next", "Critics said",
     "Work begins in March."],
)  # fmt: skip
def test_every_word_leads_to_its_place_in_the_file(words: str) -> None:
    article = read(PAGE, "a.html")
    if words == "Harbour deal signed":
        assert article.place(0).line == PAGE[: PAGE.index("<h1>")].count("\n") + 1
    assert at_place(article, PAGE, words) == words


def test_an_entity_leads_to_its_first_character() -> None:
    article = read(PAGE, "a.html")
    place = article.place(article.text.index("— and"))
    assert PAGE.split("\n")[place.line - 1][place.column - 1 :].startswith("&mdash;")


def test_a_sentence_that_stands_twice_leads_to_both_places() -> None:
    filler = "<p>The council signed the deal on Monday after a long night of talks in the town hall on the quay.</p>\n"
    more = "And then some more was said. " * 5
    source = f"<html><body><article><h1>Deal</h1>\n{filler * 2}<p>{more}</p></article></body></html>"
    article = read(source, "a.html")
    lines = [
        article.place(block.span.start).line for block in article.blocks if "long night" in block.span.of(article.text)
    ]
    assert lines in ([2, 3], [2])


def test_a_short_page_is_read_whole_with_a_note() -> None:
    article = read(
        "<nav>Home</nav><p>The council <b>signed</b>.</p><p>Work begins.</p><footer>(c) Quay</footer>", "a.html"
    )
    assert told(article) == [("body", "The council signed."), ("body", "Work begins.")]


def test_a_page_without_main_text_is_read_whole_with_a_note() -> None:
    article = read("<p>The council <b>signed</b>.</p>", "a.html")
    assert article.text == "The council signed."
    assert article.notes == (
        "No main text was found in the page; all of its text was read, menus and footers left out.",
    )


@pytest.mark.parametrize(
    "page",
    ["<html><body><script>var a = 'words';</script></body></html>", "<p></p>", "<html></html>", "<!-- only this -->",
     "<img src=x>", "<style>p {}</style>", "<title>Only a title</title>"],
)  # fmt: skip
def test_a_page_without_text_is_refused_and_never_clean(page: str) -> None:
    error = refusal(page, "a.html")
    assert error.message == "a.html: it holds no text"
    assert error.hint == "export the story itself, not a page that loads it"


def test_the_declared_encoding_of_a_page_is_believed() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Łódź zgłasza się. ' + "Tekst idzie dalej. " * 20
    article = read_latin2(page)
    assert "Łódź zgłasza się." in article
    assert "guess" not in article


def read_latin2(page: str) -> str:
    from credcheck.read import read_bytes
    from tests.read.reading import SETTINGS

    article = read_bytes(page.encode("iso-8859-2"), "a.html", SETTINGS)
    return article.text + " ".join(article.notes)


def test_a_page_of_jekyll_is_read_without_its_tags() -> None:
    source = (
        "---\nlayout: post\ntitle: Deal\nauthor: Ana Ruiz\n---\n"
        "{% include head.html %}<p>The council signed {{ page.x }}the deal.</p>\n<p>Work begins in March.</p>\n"
    )
    article = read(source, "a.html")
    assert article.text == "The council signed the deal.\n\nWork begins in March."
    assert (article.title, article.byline) == ("Deal", "Ana Ruiz")
    assert at_place(article, source, "Work begins") == "Work begins"


def test_two_line_breaks_part_paragraphs_and_one_parts_lines() -> None:
    article = read("<table><tr><td>The council signed.<br><br>Work begins<br/>in March.<br>\n<br>The end.", "a.html")
    assert told(article) == [
        ("body", "The council signed."),
        ("body", "Work begins\nin March."),
        ("body", "The end."),
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>The <b>H</b>erald.</p>", "The Herald."),
        ("<p>The <b>Herald</b> <i>and</i>\n<u>others</u>.</p>", "The Herald and others."),
        ("<p>The<b> Herald </b>had it.</p>", "The Herald had it."),
        ("<p>Rock&shy;et &amp; <span>co</span>&nbsp;ltd.</p>", "Rocket & co ltd."),
        ("<div>One<p>two</p>three</div>", "One\n\ntwo\n\nthree"),
        ("<p>“<em>No</em>,” she said.</p>", "“No,” she said."),
        ("<p>می‌خواهم <b>بروم</b></p>", "می‌خواهم بروم"),
    ],
)
def test_the_spaces_are_those_of_the_page(source: str, text: str) -> None:
    assert read(source, "a.html").text == text


def test_a_link_over_wrapped_lines_covers_its_words() -> None:
    article = read("<p>As <a href='x'>the\n   Herald  had</a> it, twice.</p>", "a.html")
    [link] = article.links
    assert link.span.of(article.text) == "the Herald had"


def test_html_is_never_taken_for_words() -> None:
    article = read("<p onclick=\"a('<b>x</b>')\">One > two &lt;b&gt; three</p><p>Four.</p>", "a.html")
    assert block_of(article, "One").span.of(article.text) == "One > two <b> three"


def test_what_is_preformatted_is_code() -> None:
    source = PAGE.replace("<p>Work begins", "<pre><code>print('no word of this')</code></pre><p>Work begins")
    assert "no word" not in read(source, "a.html").text


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 30_000 + "Words at the bottom of it." + "</div>" * 30_000,
        "<b>" * 30_000 + "Words at the bottom of it.",
        "<p " + "a=1 " * 30_000 + ">Words at the bottom of it.</p>",
        f"<p title='{'x' * 200_000}'>Words at the bottom of it.</p>",
        "<a b='" * 20_000 + ">Words at the bottom of it.",
        "Words at the bottom of it. " + "<" * 100_000,
        "Words at the bottom of it. <p>" + "&amp;" * 20_000,
        "Words at the bottom of it. " + "<table><tr><td>" * 3_000,
    ],
)
def test_hostile_pages_come_to_an_end(hostile: str) -> None:
    assert "Words at the bottom of it." in read(hostile, "a.html").text or "<a b=" in hostile


SENTENCE = st.lists(st.from_regex(r"[a-z]{2,8}", fullmatch=True), min_size=4, max_size=12).map(" ".join)
MARKED = SENTENCE.flatmap(
    lambda words: st.sampled_from(
        [
            words,
            f"<i>{words}</i>",
            words.replace(" ", "&nbsp;", 1),
            words.replace(" ", " &amp; "),
            words.replace(" ", "\n"),
        ]
    )
)
BODY = st.lists(st.tuples(st.sampled_from(["p", "li", "h2", "blockquote"]), MARKED), min_size=3, max_size=8)


@settings(max_examples=40, deadline=None)
@given(BODY)
def test_every_plain_word_of_a_page_is_in_the_file_where_it_says(body: list[tuple[str, str]]) -> None:
    source = (
        "<html><body><article>\n"
        + "\n".join(f"<{tag}>{words}.</{tag}>" for tag, words in body)
        + "\n</article></body></html>"
    )
    article = read(source, "a.html")
    lines, at = source.split("\n"), 0
    for word in article.text.replace(".", " ").split():
        at = article.text.index(word, at)
        if word.isalpha():
            place = article.place(at)
            assert lines[place.line - 1][place.column - 1 :].startswith(word)
        at += len(word)


def test_roles_follow_the_elements() -> None:
    article = read(PAGE, "a.html")
    assert block_of(article, "What comes").role is Role.SUBHEAD
    assert block_of(article, "at dawn").role is Role.CAPTION


def test_a_page_that_breaks_the_reader_of_dates_is_refused_in_our_words() -> None:
    page = (
        "<svg> <br> <table> <td> </a> <p <!-- credcheck: <td> <a href='x'> <td> ignore <div class='article-body'> "
        "ATT101 <article> -- <li> <time datetime='2026-02-03'> <a href='x'> <time datetime='2026-02-03'> <a href='x'>"
        " wire <p> <svg> <table> <meta name='author' content='Ana Ruiz'> -->"
        " <meta name='author' content='Ana Ruiz'> <p>"
        " <meta name='author' content='Ana Ruiz'> reportedly ("
        " <time datetime='2026-02-03'> {% </div> if </blockquote> %}"
    )
    assert refusal(page, "a.html").message == "a.html: it holds no text"
