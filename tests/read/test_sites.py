"""Small sites of Hugo, Jekyll, Astro and MkDocs: articles are read as a visitor reads them, the rest is left out."""

from datetime import date
from pathlib import Path

import pytest

from credcheck.model.article import Article
from credcheck.model.settings import ReadSettings
from credcheck.read import read_paths
from tests.read.reading import SETTINGS, write


def read_site(folder: Path, settings: ReadSettings = SETTINGS) -> dict[str, Article]:
    reading = read_paths([folder], settings)
    assert reading.faults == ()
    return {Path(article.path).relative_to(folder).as_posix(): article for article in reading.articles}


@pytest.fixture
def hugo(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        {
            "hugo.toml": 'title = "The Quay"\n',
            "archetypes/default.md": "+++\ntitle = '{{ .Name }}'\ndate = {{ .Date }}\n+++\n",
            "layouts/index.html": "{{ .Content }}",
            "public/posts/harbour/index.html": "<p>The council signed.</p>",
            "themes/x/README.md": "A theme.",
            "content/_index.md": "---\ntitle: Home\n---\n",
            "content/posts/_index.md": "---\ntitle: Posts\n---\n",
            "content/posts/harbour.md": (
                '+++\ntitle = "Harbour deal"\ndate = 2026-02-03T10:00:00+01:00\n'
                'authors = ["Ana Ruiz"]\ndraft = false\n+++\n\n'
                'The council signed the deal{{< footnote "x" >}} on Monday.\n\n'
                '{{< figure src="quay.jpg" caption="The quay" >}}\n\n'
                '{{% quote author="Bo Li" %}}\nWe were never asked.\n{{% /quote %}}\n\n'
                "{{< highlight go >}}\nfmt.Println(1)\n{{< /highlight >}}\n\n"
                '{{< include "note.md" >}}\n\n<!--more-->\n\nSee [the minutes]({{< ref "minutes.md" >}}) of it.\n'
            ),
            "content/posts/ferry/index.md": "---\ntitle: Ferry\ndraft: true\n---\nThe ferry moves to Northgate.\n",
        },
    )


def test_hugo_articles_are_read_without_shortcodes(hugo: Path) -> None:
    articles = read_site(hugo)
    assert sorted(articles) == ["content/posts/ferry/index.md", "content/posts/harbour.md"]
    harbour = articles["content/posts/harbour.md"]
    assert harbour.text == "The council signed the deal on Monday.\n\nWe were never asked.\n\nSee the minutes of it."
    assert (harbour.title, harbour.published, harbour.byline) == ("Harbour deal", date(2026, 2, 3), "Ana Ruiz")
    assert [link.span.of(harbour.text) for link in harbour.links] == ["the minutes"]
    assert harbour.notes == ("What the page includes from other files was left out (1 includes).",)
    assert harbour.place(harbour.text.index("never")).line == 13


def test_hugo_drafts_say_so(hugo: Path) -> None:
    assert {path: article.draft for path, article in read_site(hugo).items()} == {
        "content/posts/ferry/index.md": True,
        "content/posts/harbour.md": False,
    }
    assert list(read_site(hugo, ReadSettings(drafts_only=True))) == ["content/posts/ferry/index.md"]


def test_an_old_hugo_site_is_known_by_its_configuration_and_content(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "config.toml": "",
            "content/a.md": "Words here.",
            "layouts/b.html": "{{ .x }}",
            "public/a.html": "<p>Words here.",
        },
    )
    assert list(read_site(tmp_path)) == ["content/a.md"]


@pytest.fixture
def jekyll(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        {
            "_config.yml": "title: The Quay\n",
            "_includes/head.html": "<p>{{ page.title }}</p>",
            "_layouts/post.html": "<html>{{ content }}</html>",
            "_site/2026/02/03/harbour.html": "<p>The council signed.</p>",
            "index.html": "---\nlayout: home\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}",
            "_posts/2026-02-03-harbour.md": (
                "---\nlayout: post\ntitle: Harbour deal\nauthor: Ana Ruiz\n---\n"
                "The council signed the deal on Monday.\n{: .lead}\n\n"
                "{% include note.html %}\n\n"
                "{% highlight ruby %}\nputs 'no words'\n{% endhighlight %}\n\n"
                "{% raw %}no words either{% endraw %}\n\n"
                "{% comment %}\nto be checked\n{% endcomment %}\n\n"
                "Work begins in {{ page.month }} March. See [more]({% post_url 2026-01-01-x %}).\n"
            ),
            "_drafts/ferry.md": "---\ntitle: Ferry\n---\nThe ferry moves to Northgate.\n",
        },
    )


def test_jekyll_posts_are_read_without_liquid_and_dated_by_their_names(jekyll: Path) -> None:
    articles = read_site(jekyll)
    assert sorted(articles) == ["_drafts/ferry.md", "_posts/2026-02-03-harbour.md"]
    harbour = articles["_posts/2026-02-03-harbour.md"]
    assert harbour.text == "The council signed the deal on Monday.\n\nWork begins in March. See more."
    assert (harbour.published, harbour.byline) == (date(2026, 2, 3), "Ana Ruiz")
    assert "The publication date was taken from the name of the file." in harbour.notes


def test_jekyll_drafts_are_told_by_their_folder(jekyll: Path) -> None:
    assert list(read_site(jekyll, ReadSettings(drafts_only=True))) == ["_drafts/ferry.md"]


@pytest.fixture
def astro(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        {
            "astro.config.mjs": "export default {}",
            "package.json": "{}",
            "node_modules/x/README.md": "Words.",
            "dist/harbour/index.html": "<p>The council signed.</p>",
            "public/robots.txt": "User-agent: *",
            "src/components/Note.astro": "---\n---\n<p><slot/></p>",
            "src/content/blog/harbour.mdx": (
                "---\ntitle: Harbour deal\npubDate: 'Feb 3 2026'\ndescription: Nine months of talks end\n---\n"
                "import Note from '../../components/Note.astro';\n"
                "import {\n  A,\n} from 'x';\n\n"
                "export const cost = { total: 12 };\n\n"
                "The **council** signed the deal on Monday for {cost.total} million pounds.\n\n"
                '<Note type="info" items={[1, "a > b"]}>\nFishermen were not asked.\n</Note>\n\n'
                "{/* credcheck: ignore ATT101 -- the desk knows */}\n\n"
                "Critics said <Mark>so much</Mark>, and 3 < 4.\n"
            ),
            "src/content/blog/ferry.md": "---\ntitle: Ferry\ndraft: true\n---\nThe ferry moves.\n",
        },
    )


def test_astro_content_is_read_without_imports_components_and_expressions(astro: Path) -> None:
    articles = read_site(astro)
    assert sorted(articles) == ["src/content/blog/ferry.md", "src/content/blog/harbour.mdx"]
    harbour = articles["src/content/blog/harbour.mdx"]
    assert harbour.text == (
        "The council signed the deal on Monday for million pounds.\n\nFishermen were not asked.\n\n"
        "Critics said so much, and 3 < 4."
    )
    assert (harbour.title, harbour.published, harbour.dek) == (
        "Harbour deal",
        date(2026, 2, 3),
        "Nine months of talks end",
    )
    [directive] = harbour.directives
    assert directive.text == "ignore ATT101 -- the desk knows"
    assert harbour.text[directive.offset :].startswith("Critics")
    assert harbour.place(harbour.text.index("Fishermen")).line == 16


@pytest.fixture
def mkdocs(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        {
            "mkdocs.yml": "site_name: The Quay\n",
            "site/index.html": "<p>The council signed.</p>",
            "overrides/main.html": "{% block content %}{% endblock %}",
            "includes/abbr.md": "*[DHS]: Department of Homeland Security\n",
            "docs/harbour.md": (
                "# Harbour deal\n\n[TOC]\n\n"
                "The council signed the deal on Monday. { .lead }\n\n"
                '!!! note "For fishermen"\n    Nobody asked you.\n\n    - Come to the quay.\n\n'
                "??? warning\n    The wall is old.\n\n"
                '=== "Ferry"\n\n    The ferry moves.\n\n'
                '--8<-- "includes/abbr.md"\n\n*[DHS]: Department of Homeland Security\n\n'
                "Work begins in March.[^1]{: .x }\n\n[^1]: Minutes of the council.\n"
            ),
        },
    )


def test_mkdocs_pages_are_read_with_the_words_of_their_admonitions(mkdocs: Path) -> None:
    articles = read_site(mkdocs)
    assert list(articles) == ["docs/harbour.md"]
    harbour = articles["docs/harbour.md"]
    texts = [block.span.of(harbour.text) for block in harbour.blocks]
    assert [text for text in texts if text not in ("For fishermen", "Warning", '"Ferry"', "Ferry")] == [
        "Harbour deal",
        "The council signed the deal on Monday.",
        "Nobody asked you.",
        "Come to the quay.",
        "The wall is old.",
        "The ferry moves.",
        "Work begins in March.",
        "Minutes of the council.",
    ]
    assert not any(block.quoted for block in harbour.blocks)
    assert harbour.notes == ("What the page includes from other files was left out (1 includes).",)


def test_alerts_of_github_and_containers_of_docusaurus_lose_their_marks() -> None:
    from tests.read.reading import read

    article = read("> [!WARNING]\n> The wall is old.\n\n:::note Heads up\n\nThe ferry moves.\n\n:::\n", "a.md")
    assert article.text == "The wall is old.\n\nThe ferry moves."


def test_a_folder_that_is_no_site_keeps_all_its_folders(tmp_path: Path) -> None:
    write(tmp_path, {"public/a.md": "Words here.", "layouts/b.md": "Words there."})
    assert sorted(read_site(tmp_path)) == ["layouts/b.md", "public/a.md"]
