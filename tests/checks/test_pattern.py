"""Kind `pattern`: words of a newsroom's own, on an engine that cannot hang."""

import pytest

from credcheck.checks.kinds.form.pattern import check_pattern
from credcheck.checks.options import BadOption
from credcheck.model.article import Role
from credcheck.model.statements import Quote
from tests.checks.documents import ALONE, at, document, rule

TEXT = "A very unique ferry. She called it “very unique” and VERY  UNIQUE."


def found(text: str, *, quotes: list[Quote] | None = None, role: Role = Role.BODY, **options: object) -> list[str]:
    finder = check_pattern(rule("pattern", message="{match}", **options))
    return [one.message for one in finder(document(text, quotes=quotes or [], role=role), ALONE)]


def test_a_pattern_finds_its_words_whatever_their_capitals() -> None:
    assert found(TEXT, patterns=[r"very\s+unique"]) == ["very unique", "very unique", "VERY UNIQUE"]
    assert found(TEXT, patterns=[r"very\s+unique"], case=True) == ["very unique", "very unique"]


def test_a_match_that_holds_a_word_to_leave_is_left() -> None:
    assert found("the island ferry, the ferry", patterns=[r"\w+ ferry"], leave=["island"]) == ["the ferry"]


def test_patterns_that_overlap_are_one_finding() -> None:
    assert found("a very unique ferry", patterns=["unique ferry", "very unique"]) == ["very unique"]


def test_quotations_alone_can_be_searched() -> None:
    quote = Quote(0, at(TEXT, "“very unique”"))
    assert found(TEXT, quotes=[quote], patterns=["unique"], scope="quote") == ["unique"]


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.DEK, Role.BOILERPLATE])
def test_a_scope_is_a_role_of_sentences(role: Role) -> None:
    assert found("Unique ferry", patterns=["unique"], role=role) == []
    assert found("Unique ferry", patterns=["unique"], role=role, scope=role.value) == ["Unique"]


def test_the_whole_article_can_be_searched_across_lines() -> None:
    assert found("one\n\ntwo", patterns=[r"one\s+two"], scope="article") == ["one two"]
    assert found("one\n\ntwo", patterns=[r"one\s+two"]) == []


def test_offsets_are_right_behind_letters_of_many_bytes() -> None:
    assert found("Größe “naïve” 漢字 ferry", patterns=["ferry"]) == ["ferry"]


def test_an_empty_match_is_no_finding() -> None:
    assert found("abc", patterns=["x*"]) == []


def test_a_pattern_that_would_hang_another_engine_ends_at_once() -> None:
    assert found("a" * 20_000 + "!", patterns=[r"(a+)+$", r"(a|a)*b"]) == []


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("ferry(?=s)", "invalid perl operator: (?=, at character 6"),
        (r"(\w)\1", r"invalid escape sequence: \1, at character 5"),
        ("a{5000}", "invalid repetition size: {5000}, at character 2"),
        ("ferry(", "missing ): ferry(, at character 1"),
    ],
)
def test_what_the_engine_does_not_know_is_refused_with_its_place(pattern: str, said: str) -> None:
    with pytest.raises(BadOption) as caught:
        check_pattern(rule("pattern", patterns=["fine", pattern]))
    assert said in caught.value.fact
    assert (caught.value.key, caught.value.item) == ("patterns", 1)


def test_a_rule_without_a_pattern_is_refused() -> None:
    with pytest.raises(BadOption, match="the rule has no pattern"):
        check_pattern(rule("pattern"))
