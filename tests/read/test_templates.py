"""What site generators put between the words is masked, in place, in linear time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.read.markup.assemble import MASK
from credcheck.read.markup.templates import count_includes, mask, mask_jsx, mask_templates, too_much_work


def seen(masked: str) -> str:
    return " ".join(masked.replace(MASK, "").split())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("One {{< x >}} two", "One two"),
        ("One {{% x %}}two{{% /x %}}", "One two"),
        ("One {{ page.title | upcase }} two", "One two"),
        ("One {% if x %}two{% endif %}", "One two"),
        ("One {%- assign x = '}' -%} two", "One two"),
        ("One {# a comment #} two", "One two"),
        ("{% highlight go %}code{% endhighlight %} two", "two"),
        ("{{< highlight go >}}code{{< /highlight >}} two", "two"),
        ("{% comment %} a {% if b %} c {% endif %} d {% endcomment %} two", "two"),
        ("One { two } three", "One { two } three"),
        ("One {{ two", "One {{ two"),
        ("One {{ two\n\nthree }}", "One {{ two three }}"),
        ("One \\{{ two }}", "One \\{{ two }}"),
        ("{% highlight %} never closed", "never closed"),
        ("Title {#anchor .class}", "Title"),
        ("Words{: .lead }", "Words"),
    ],
)
def test_tags_go_and_words_stay(text: str, left: str) -> None:
    assert seen(mask_templates(text)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("import A from 'a'\n\nOne two", "One two"),
        ("export const a = {\n  b: 1\n}\n\nOne", "One"),
        ("<A b={c}>One</A> two", "One two"),
        ("<A b='>'>One</A>", "One"),
        ("One {two} three", "One three"),
        ("One {`a } b`} three", "One b`} three"),
        ("One {/* it's a comment */} three", "One three"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("One \\{two\\}", "One \\{two\\}"),
        ("Import duties rose.", "Import duties rose."),
        ("<>One</>", "One"),
    ],
)
def test_jsx_goes_and_words_stay(text: str, left: str) -> None:
    assert seen(mask_jsx(text)) == left


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("{}%<>#:[]-8!= \nab'\"/\\"), max_size=120))
def test_a_masked_text_keeps_its_length_and_its_lines(text: str) -> None:
    for masked in (mask_templates(text), mask_jsx(text)):
        assert len(masked) == len(text)
        assert [at for at, one in enumerate(masked) if one == "\n"] == [
            at for at, one in enumerate(text) if one == "\n"
        ]
        assert all(new in (old, MASK, " ", "!") for new, old in zip(masked, text, strict=True))


def test_a_line_of_masks_alone_becomes_blank() -> None:
    assert mask("one\n{x}\ntwo", [(4, 7)]) == "one\n   \ntwo"


def test_spans_that_overlap_are_masked_once() -> None:
    assert mask("abcdef", [(1, 4), (2, 3), (3, 5)]) == f"a{MASK * 4}f"


def test_includes_are_counted() -> None:
    assert count_includes('{% include a.html %} {{< include "b" >}}\n--8<-- "c.md"\n{{< figure >}}') == 3


@pytest.mark.parametrize(
    "text", ["[" * 60_000, "![" * 30_000, "*a " * 60_000, "|a" * 60_000, "a\n" * 60_000, "{{< " * 60_000]
)
def test_a_page_made_to_take_long_is_told(text: str) -> None:
    assert too_much_work(text)


def test_an_ordinary_page_is_far_from_the_limit() -> None:
    page = "The **council** signed the [deal](https://quay.example) on *Monday*, it said.\n\n" * 2_000
    assert not too_much_work(page)
