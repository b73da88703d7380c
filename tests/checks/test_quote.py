"""QUO301 and QUO303: quotations that nobody speaks, and marks without a partner."""

from dataclasses import replace

import pytest

from credcheck.checks.fixes import apply_fixes
from credcheck.model.article import Role, SourceMap
from credcheck.model.findings import Fix
from credcheck.model.statements import AttributionType, Quote, QuoteUse
from tests.checks.documents import Said, at, document, judge

SPEECH = "“We have waited three winters for a new ship.”"
TEXT = f"The ferry is late. {SPEECH} The council meets on Monday."


def test_a_long_quotation_that_nobody_speaks_is_flagged() -> None:
    [found] = judge("QUO301", document(TEXT, quotes=[Quote(0, at(TEXT, SPEECH))]))
    assert found.quoted == SPEECH
    assert found.message == "Quotation has no speaker: “We have waited three winters for a new ship.”"


@pytest.mark.parametrize(
    "quote",
    [
        Quote(0, at(TEXT, SPEECH), speaker="Ana Ruiz", attribution=0),
        Quote(0, at(TEXT, SPEECH), attribution=0),
        Quote(0, at(TEXT, SPEECH), use=QuoteUse.TITLE),
        Quote(0, at(TEXT, SPEECH), use=QuoteUse.SCARE),
    ],
)
def test_a_quotation_with_a_speaker_or_that_is_no_speech_is_not(quote: Quote) -> None:
    assert judge("QUO301", document(TEXT, quotes=[quote])) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The ferry is late. So it said on a poster: {SPEECH}",
        f"The ferry is late. {SPEECH} — Ana Ruiz",
        f"The ferry is late.\n\n{SPEECH}\n\n― Ana Ruiz, Lindholm",
        f"The ferry is late.\n\n{SPEECH} (Ana Ruiz, islander)",
        f"The rules ask what is done when {SPEECH}",
    ],
)
def test_a_quotation_that_is_led_to_or_signed_is_somebodys(text: str) -> None:
    assert judge("QUO301", document(text, quotes=[Quote(0, at(text, SPEECH))])) == []


def test_a_list_of_voices_is_one_finding() -> None:
    voices = [f"“Voice {number} has waited three winters for a ship.”" for number in range(5)]
    text = "\n\n".join(voices)
    quotes = [Quote(number, at(text, voice)) for number, voice in enumerate(voices)]
    assert [one.quoted for one in judge("QUO301", document(text, quotes=quotes))] == [voices[0]]
    assert len(judge("QUO301", document(text, quotes=quotes[:4]))) == 4
    assert len(judge("QUO301", document(text, quotes=quotes), most=9)) == 5


def test_a_quotation_in_a_list_is_left_alone() -> None:
    of = document(TEXT, quotes=[Quote(0, at(TEXT, SPEECH))])
    listed = tuple(replace(block, listed=True) for block in of.article.blocks)
    assert judge("QUO301", replace(of, article=replace(of.article, blocks=listed))) == []


def test_a_missing_mark_is_said_once_a_sentence() -> None:
    text = "They called it “late“ again."
    quotes = [Quote(0, at(text, "“late"), balanced=False), Quote(1, at(text, "“ again."), balanced=False)]
    assert [one.quoted for one in judge("QUO303", document(text, quotes=quotes))] == ["“late"]


def test_a_few_quoted_words_need_no_speaker_of_their_own() -> None:
    text = "The ferry is late. “A floating museum.” It is old."
    of = document(text, quotes=[Quote(0, at(text, "“A floating museum.”"))])
    assert judge("QUO301", of) == []
    assert len(judge("QUO301", of, min_words=3)) == 1


def test_a_block_quote_and_a_headline_are_not_asked_for_a_speaker() -> None:
    of = document(TEXT, quotes=[Quote(0, at(TEXT, SPEECH))])
    quoted = tuple(replace(one, quoted=True) for one in of.sentences)
    assert judge("QUO301", replace(of, sentences=quoted)) == []
    assert judge("QUO301", document(TEXT, quotes=[Quote(0, at(TEXT, SPEECH))], role=Role.HEADLINE)) == []


def unbalanced(text: str, quoted: str, *said: Said) -> Fix | None:
    of = document(text, said=said, quotes=[Quote(0, at(text, quoted), balanced=False)])
    [found] = judge("QUO303", of)
    return found.fix


def test_a_mark_without_a_partner_is_flagged_but_not_mended_where_the_words_may_end_anywhere() -> None:
    text = "“We have waited three winters, Ana Ruiz said on Monday."
    assert unbalanced(text, text, Said(AttributionType.NAMED, "Ana Ruiz", "said")) is None
    assert unbalanced("Ana Ruiz called it “a museum and left.", "“a museum and left.") is None


@pytest.mark.parametrize(
    ("speech", "mark"),
    [("“We have waited three winters.", "”"), ("« Nous attendons.", "»"), ("„Wir warten noch.", "“")],
)
def test_a_paragraph_that_is_one_speech_gets_its_closing_mark(speech: str, mark: str) -> None:
    text = f"The ferry is late.\n\n{speech}\n\nThe council meets."
    fix = unbalanced(text, speech)
    assert fix is not None
    assert text[: fix.start] + fix.text + text[fix.end :] == text.replace(speech, speech + mark)


def test_the_mark_is_put_into_the_file_and_not_into_the_text() -> None:
    front = "---\ntitle: Ferry\n---\n"
    speech = "“We have waited three winters."
    of = document(speech, quotes=[Quote(0, at(speech, speech), balanced=False)])
    mapped = replace(of.article, source_map=SourceMap((0, 4, 17, 21), ((0, len(front)),)))
    found = judge("QUO303", replace(of, article=mapped))
    mended, applied = apply_fixes(front + speech + "\n", found)
    assert mended == front + speech + "”\n"
    assert list(applied) == found


@pytest.mark.parametrize(
    "speech", ['"We have waited three winters.', "“We have waited three winters", "“We “have” waited."]
)
def test_an_uncertain_end_is_left_to_a_person(speech: str) -> None:
    assert unbalanced(speech, speech) is None


def test_an_unbalanced_headline_is_flagged_and_boilerplate_is_not() -> None:
    text = "Ferry is “a floating museum"
    quote = Quote(0, at(text, "“a floating museum"), balanced=False)
    assert len(judge("QUO303", document(text, quotes=[quote], role=Role.HEADLINE))) == 1
    assert judge("QUO303", document(text, quotes=[quote], role=Role.BOILERPLATE)) == []
