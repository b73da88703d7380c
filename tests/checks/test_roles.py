"""Roles: press releases and our own archive, from articles.toml, a setting or the example itself, to their rules."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.index.stores.record import pack_article, record_digest, unpack_article
from credcheck.model.article import Article, ArticleRole
from credcheck.model.errors import UnreadableArticle
from credcheck.model.findings import Finding
from credcheck.model.settings import ReadSettings, Settings
from credcheck.pipeline import judge_articles
from credcheck.read import read_article, read_paths
from tests.copy import article

WORKS = (
    "The Corran Narrows Bridge Authority will replace all four lifting pins of the drawbridge before the end of June. "
    "The work will be done at night, so that the bus to the mainland can keep to its timetable, and a ferry for twelve "
    "cars will run between ten in the evening and six in the morning."
)
TENNANT = "“Safety comes first, and nobody will be stranded,” said the director of the authority, Moira Tennant."
RELEASE = f"{WORKS}\n\n{TENNANT}"
TEA = "The tea room at the southern ramp had its quietest Saturday in years, and gave away its last scones before ten."


def judged(ours: str, theirs: str, role: ArticleRole | None) -> list[Finding]:
    """Return the DUP findings on an article of the Courier that is compared with one of the authority."""
    draft = article(ours, path="draft.txt", outlet="The Corran Courier", published=date(2026, 5, 3))
    other = article(theirs, path="other.txt", outlet="Corran Narrows Bridge Authority", published=date(2026, 5, 2))
    settings = Settings()
    rulebook = load_rulebook(settings.rules, root=Path())
    [result], _ = judge_articles([draft], [replace(other, role=role)], stores=(), rulebook=rulebook, settings=settings)
    return [one for one in result.findings if one.rule.startswith("DUP")]


@pytest.mark.parametrize(
    ("ours", "role", "rules"),
    [
        (f"{TEA}\n\n{WORKS}", ArticleRole.RELEASE, ["DUP604"]),
        (f"{TEA}\n\n{WORKS}\n\n{TENNANT}", ArticleRole.RELEASE, ["DUP604", "DUP605"]),
        (f"{TEA}\n\n{TENNANT}", ArticleRole.RELEASE, ["DUP605"]),
        (f"{TEA}\n\n{TENNANT} “I heard it on the radio,” said Isobel Renwick.", ArticleRole.RELEASE, []),
        (f"{TEA}\n\nIn a press release the authority gave its plan. {WORKS}", ArticleRole.RELEASE, []),
        (f"{TEA}\n\nThe Corran Narrows Bridge Authority said in a statement: {WORKS}", ArticleRole.RELEASE, []),
        (TEA, ArticleRole.RELEASE, []),
        (f"{TEA}\n\n{WORKS}", ArticleRole.OWN, ["DUP603"]),
        (f"{TEA}\n\n{WORKS}", ArticleRole.WIRE, ["DUP601"]),
        (f"{TEA}\n\n{WORKS}", ArticleRole.RIVAL, ["DUP601"]),
        (f"{TEA}\n\n{WORKS}", None, ["DUP601"]),
    ],
)
def test_what_an_article_is_to_us_decides_on_the_rule(ours: str, role: ArticleRole | None, rules: list[str]) -> None:
    assert sorted(one.rule for one in judged(ours, RELEASE, role)) == rules


def test_a_release_says_how_much_of_it_is_used_and_how_much_of_the_article_it_is() -> None:
    [found] = [one for one in judged(f"{TEA}\n\n{WORKS}", RELEASE, ArticleRole.RELEASE) if one.rule == "DUP604"]
    assert found.message == (
        "56 words are from a release of Corran Narrows Bridge Authority without credit: 72% of this article, 77% of "
        "the release."
    )
    assert found.severity == "warning"


def test_an_articles_toml_says_what_the_articles_of_a_folder_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORKS, encoding="utf-8")
    (tmp_path / "articles.toml").write_text('["*.txt"]\nrole = "release"\n', encoding="utf-8")
    assert read_article(tmp_path / "a.txt", ReadSettings()).role is ArticleRole.RELEASE
    (tmp_path / "articles.toml").write_text('["a.txt"]\nrole = "press"\n', encoding="utf-8")
    with pytest.raises(
        UnreadableArticle, match=r"articles\.toml:2: role is none of own, wire, release, rival: 'press'"
    ):
        read_article(tmp_path / "a.txt", ReadSettings())


def test_a_setting_gives_a_folder_its_role_where_an_articles_toml_gives_none(tmp_path: Path) -> None:
    for folder in ("releases/may", "wire", "desk"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.txt").write_text(WORKS, encoding="utf-8")
    (tmp_path / "wire/articles.toml").write_text('["a.txt"]\nrole = "rival"\n', encoding="utf-8")
    settings = ReadSettings(roles={"releases/": "release", "*/wire/*": "wire"})
    read = {Path(one.path).parent.name: one.role for one in read_paths([tmp_path], settings).articles}
    assert read == {"may": ArticleRole.RELEASE, "wire": ArticleRole.RIVAL, "desk": None}


def test_the_store_keeps_the_role_and_what_has_none_is_stored_as_before() -> None:
    plain: Article = article(WORKS)
    release = replace(plain, role=ArticleRole.RELEASE)
    assert unpack_article(pack_article(release)) == release
    assert unpack_article(pack_article(plain)) == plain
    assert record_digest(release) != record_digest(plain)
