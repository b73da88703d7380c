"""Front matter of YAML and TOML says what it can; broken front matter is refused at file:line:column."""

from datetime import date

import pytest

from tests.read.reading import read, refusal

TEXT = "\nThe council signed the deal on Monday.\n"


def yaml(said: str) -> str:
    return f"---\n{said}\n---\n{TEXT}"


def test_yaml_gives_every_field() -> None:
    article = read(
        yaml(
            "title: Harbour deal\nsubtitle: Nine months\nauthor: Ana Ruiz\ndate: 2026-02-03T08:00:00Z\n"
            "publication: The Quay\ncanonical: https://quay.example/a\nlang: en-GB\ntags: [harbour]"
        ),
        "a.md",
    )
    assert (article.title, article.dek, article.byline) == ("Harbour deal", "Nine months", "Ana Ruiz")
    assert (article.published, article.outlet) == (date(2026, 2, 3), "The Quay")
    assert (article.url, article.language, article.draft) == ("https://quay.example/a", "en", False)


def test_toml_gives_the_same() -> None:
    article = read(
        "+++\ntitle = 'Harbour deal'\ndate = 2026-02-03\ndraft = true\n[params]\nauthor = 'Ana Ruiz'\n+++\n" + TEXT,
        "a.md",
    )
    assert (article.title, article.published) == ("Harbour deal", date(2026, 2, 3))
    assert (article.byline, article.draft) == ("Ana Ruiz", True)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("author: Ana Ruiz", "Ana Ruiz"),
        ("authors: [Ana Ruiz, Bo Li]", "Ana Ruiz, Bo Li"),
        ("authors:\n  - name: Ana Ruiz\n  - name: Bo Li", "Ana Ruiz, Bo Li"),
        ("author: {name: Ana Ruiz, url: x}", "Ana Ruiz"),
        ("byline: Ana Ruiz\nauthor: Another", "Ana Ruiz"),
        ("author: [[1, 2]]", None),
        ("author: 7", None),
    ],
)
def test_authors_are_read_in_every_usual_shape(said: str, name: str | None) -> None:
    assert read(yaml(said), "a.md").byline == name


@pytest.mark.parametrize(
    "said",
    ["date: 2026-02-03", "pubDate: Feb 3 2026", "date: 'February 3, 2026'",
     "published: 2026-02-03", "publishDate: 2026-02-03 10:00:00 +0100"],
)  # fmt: skip
def test_dates_are_read_in_every_usual_shape(said: str) -> None:
    assert read(yaml(said), "a.md").published == date(2026, 2, 3)


def test_a_date_that_is_no_day_is_noted() -> None:
    article = read(yaml("date: soon"), "a.md")
    assert article.published is None
    assert article.notes == ("The front matter's date is no day that can be read: 'soon'.",)


@pytest.mark.parametrize("said", ["draft: true", "published: false", "status: draft"])
def test_a_draft_says_so_as_its_generator_does(said: str) -> None:
    assert read(yaml(said), "a.md").draft


def test_an_address_is_no_outlet_and_a_path_no_address() -> None:
    article = read(yaml("source: https://quay.example\nurl: /2026/harbour/"), "a.md")
    assert ("quay" in (article.outlet or ""), article.url) == (False, None)


@pytest.mark.parametrize(
    ("said", "directives"),
    [
        ("credcheck: {ignore: [ATT101 -- known, QUO303]}", ["ignore ATT101 -- known", "ignore QUO303"]),
        ("credcheck:\n  ignore:\n    ATT101: the desk knows", ["ignore ATT101 -- the desk knows"]),
        ("credcheck: {ignore: ATT101 -- known}", ["ignore ATT101 -- known"]),
        ("credcheck: ignore ATT101 -- known", ["ignore ATT101 -- known"]),
        ("credcheck:", []),
        ("credcheck: [1, 2]", []),
    ],
)
def test_what_it_says_to_credcheck_holds_for_the_file(said: str, directives: list[str]) -> None:
    article = read(yaml(f"title: A\n{said}"), "a.md")
    assert [one.text for one in article.directives] == directives
    assert all((one.scope, one.offset, one.place.line) == ("file", 0, 3) for one in article.directives)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (yaml("title: [a"), "a.md:3:1: front matter is not YAML: "),
        (yaml("title: a\n  b: c: d"), "a.md:3:4: front matter is not YAML: mapping values are not allowed here"),
        (yaml("- a\n- b"), "a.md:2:1: front matter is no list of keys"),
        ("+++\ntitle = 'a'\nb = \n+++\nText", "a.md:3:5: front matter is not TOML: Invalid value"),
        ("---\ntitle: a\n\nText goes on.", "a.md:1:1: front matter without an end"),
        (yaml("a: " + "x" * 70_000), "a.md:1:1: front matter of over 65536 characters"),
        (yaml("a: " + "[" * 5_000), "a.md:2:1: front matter is not YAML: "),
        ("+++\na = " + "[" * 5_000 + "\n+++\nText", "a.md:2:1: front matter is nested too deep"),
        (
            "+++\na = " + "1" * 5_000 + "\n+++\nText",
            "a.md:2:1: front matter is not TOML: a number of more than 64 bits",
        ),
        (f"+++\na = 0x{'f' * 5_000}\n+++\nText", "a.md:2:1: front matter is not TOML: a number of more than 64 bits"),
        (f"+++\n{'a.' * 30_000}b = 1\n+++\nText", "a.md:2:1: front matter is not TOML: a key of more than 64 parts"),
        (
            yaml("a: !!python/object:os.system x"),
            "a.md:2:4: front matter is not YAML: could not determine a constructor",
        ),
    ],
)
def test_broken_front_matter_is_refused_where_it_breaks(text: str, message: str) -> None:
    error = refusal(text, "a.md")
    assert error.message.startswith(message)
    assert error.hint


def test_a_rule_across_the_page_is_no_front_matter() -> None:
    assert read("---\n\nThe council signed.\n", "a.md").text == "The council signed."


def test_empty_front_matter_says_nothing() -> None:
    assert read("---\n---\nThe council signed.\n", "a.md").text == "The council signed."


def test_lines_count_from_the_top_of_the_file() -> None:
    article = read(yaml("title: A\nlang: en"), "a.md")
    assert article.place(0).line == 6


def test_what_no_encoding_can_write_is_replaced() -> None:
    assert read(yaml('title: "Deal \\ud800 signed"'), "a.md").title == "Deal ? signed"


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("base: &base {outlet: Harbour Gazette}\nother: *base", "a.md:3:8: front matter: an alias (*name) is not read"),
        ("base: {a: 1}\nother:\n  <<: {b: 2}\n  c: 3", "a.md:4:3: front matter: a merge key (<<) is not read"),
        ("<<: [{a: 1}, {a: 2}]", "a.md:2:1: front matter: a merge key (<<) is not read"),
    ],
)
def test_an_alias_and_a_merge_key_are_refused_where_they_stand(written: str, place: str) -> None:
    error = refusal(yaml(written), "a.md")
    assert error.message.startswith(place)
    assert error.hint


@pytest.mark.parametrize(
    "scalar",
    [
        "draft: !!bool maybe",
        "edition: !!int ''",
        "edition: !!float ''",
        "edition: !!float .",
        "edition: !!int 08",
        "edition: !!int 0x",
        "edition: !!float '1:x'",
        "edition: " + ":".join(["59"] * 400) + ".5",
        "edition: " + "9" * 5_000,
        "lastmod: !!timestamp foo",
        "lastmod: 2026-13-45",
        "lastmod: 2026-01-01 25:00:00",
        "lastmod: 2026-02-03T04:05:06+99:00",
        "picture: !!binary '&&&'",
    ],
)
def test_a_scalar_that_is_not_what_it_claims_costs_itself_alone(scalar: str) -> None:
    article = read(yaml(f"title: Deal signed\n{scalar}\noutlet: Harbour Gazette"), "a.md")
    assert (article.title, article.outlet, article.draft) == ("Deal signed", "Harbour Gazette", False)


def test_a_publication_date_that_is_no_day_is_noted() -> None:
    article = read(yaml("date: 2026-02-30"), "a.md")
    assert article.published is None
    assert article.notes == ("The front matter's date is no day that can be read: '2026-02-30'.",)


def test_a_bomb_of_aliases_does_no_harm() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(
        f"{this}: &{this} [{','.join(['*' + last] * 9)}]" for last, this in zip("abcdefghi", "bcdefghij", strict=True)
    )
    assert "an alias (*name) is not read" in refusal(yaml(bomb + "\nauthors: *j\ncredcheck: *j"), "a.md").message


def test_a_bomb_of_merge_keys_does_no_harm() -> None:
    levels = "".join(f"k{n}: &k{n}\n  <<: [{','.join([f'*k{n - 1}'] * 9)}]\n" for n in range(1, 13))
    assert "is not read" in refusal(yaml("k0: &k0 {a: 1}\n" + levels), "a.md").message


@pytest.mark.parametrize(
    "said",
    [
        "03.02.2026", "3.2.2026", "3-Feb-2026", "20260203", "1770105600", "1770105600000", "3 February 2026",
        "2026-02-03T08:00:00+01:00", "2026/02/03", "20260203T080000Z",
    ],
)  # fmt: skip
def test_dates_are_read_in_the_short_forms_of_desks(said: str) -> None:
    article = read(yaml(f"title: Harbour deal\ndate: {said}"), "a.md")
    assert (article.published, article.notes) == (date(2026, 2, 3), ())


@pytest.mark.parametrize(
    ("said", "day"),
    [("13/02/2026", date(2026, 2, 13)), ("02/13/2026", date(2026, 2, 13)), ("2/2/2026", date(2026, 2, 2))],
)
def test_a_number_over_twelve_is_the_day(said: str, day: date) -> None:
    assert read(yaml(f"date: {said}"), "a.md").published == day


@pytest.mark.parametrize("said", ["03/02/2026", "99999999", "32.13.2026", "soon"])
def test_a_date_that_could_be_two_days_or_none_is_said_and_not_guessed(said: str) -> None:
    article = read(yaml(f"date: {said}"), "a.md")
    assert (article.published, article.notes) == (
        None,
        (f"The front matter's date is no day that can be read: {said!r}.",),
    )


@pytest.mark.parametrize(
    "head",
    [
        '{"title": "Harbour deal", "date": "2026-02-03", "author": "Ana Ruiz"}\n',
        '{\n  "title": "Harbour deal",\n  "date": "2026-02-03",\n  "params": {"author": "Ana Ruiz"}\n}\n',
        '---json\n{"title": "Harbour deal", "date": "2026-02-03", "author": {"name": "Ana Ruiz"}}\n---\n',
        "Title: Harbour deal\nDate: 2026-02-03 10:20\nAuthor: Ana Ruiz\nSlug: harbour\n",
        "---\nnewstitle: Harbour deal\ndate: 2026-02-03\nauthors:\n  ana:\n    name: Ana Ruiz\n---\n",
    ],
    ids=["hugo-json", "hugo-json-lines", "eleventy", "pelican", "authors-map"],
)
def test_the_heads_of_generators_give_the_same(head: str) -> None:
    article = read(head + TEXT, "a.md")
    assert (article.title, article.published, article.byline) == ("Harbour deal", date(2026, 2, 3), "Ana Ruiz")
    assert article.text == "The council signed the deal on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "{{< figure >}} The quay is open, the board said.\n",
        "Ruiz: We signed the deal.\nHale: We did not.\n\nThey left.\n",
    ],
)
def test_what_only_looks_like_a_head_stays_in_the_text(text: str) -> None:
    article = read(text, "a.md")
    assert (article.title, article.published) == (None, None)
    assert text.rsplit(maxsplit=1)[-1].rstrip(".") in article.text


def test_json_front_matter_that_is_broken_is_refused_with_its_place() -> None:
    error = refusal('---json\n{"title": }\n---\n' + TEXT, "a.md")
    assert error.message.startswith("a.md:2:11: front matter is not JSON")
