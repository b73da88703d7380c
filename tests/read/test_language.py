"""The language of a text is told from its script, its small words, or by a classifier; a short one is left open."""

import pytest

from credcheck.model.settings import ReadSettings
from credcheck.read.files import read_bytes
from credcheck.read.language import detect_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council signed the deal on Monday after nine months of talks with the people who use the quay."),
        ("de", "Der Rat hat den Vertrag am Montag nach neun Monaten unterschrieben, und die Fischer sind böse."),
        ("fr", "Le conseil a signé le contrat lundi après neuf mois de discussions avec les pêcheurs du quai."),
        ("es", "El consejo firmó el acuerdo el lunes después de nueve meses con los pescadores del puerto."),
        (
            "it",
            "Il consiglio ha firmato il contratto lunedì dopo nove mesi di colloqui con i pescatori che usano il molo.",
        ),
        ("pt", "O conselho assinou o acordo na segunda-feira depois de nove meses com os pescadores do porto."),
        (
            "nl",
            "De raad heeft het akkoord op maandag getekend na negen maanden van gesprekken met de vissers in het dorp.",
        ),
        (
            "tr",
            "Belediye meclisi, balıkçılarla dokuz ay süren görüşmelerin ardından pazartesi anlaşmayı imzaladı.",
        ),
        ("vi", "Hội đồng thành phố đã ký thỏa thuận vào thứ Hai sau chín tháng đàm phán với ngư dân ở bến cảng."),
        ("bg", "Общинският съвет подписа договора в понеделник след девет месеца преговори с рибарите на кея."),
        ("pl", "Rada podpisała umowę w poniedziałek po dziewięciu miesiącach rozmów z rybakami z nabrzeża."),
        ("ru", "Совет подписал договор в понедельник после девяти месяцев переговоров с рыбаками на набережной."),
        ("uk", "Рада підписала договір у понеділок після дев'яти місяців переговорів із рибалками на набережній."),
        ("ar", "وقع المجلس الاتفاق يوم الاثنين بعد تسعة أشهر من المحادثات مع الصيادين الذين يستخدمون الرصيف."),
        ("hi", "नगर परिषद ने सोमवार को घाट का उपयोग करने वाले मछुआरों के साथ नौ महीने की बातचीत के बाद समझौता किया।"),
        ("zh", "市议会星期一签署了协议，此前谈判持续了九个月。"),
        ("ja", "市議会は九か月の交渉の後、月曜日に契約に署名しました。"),
        ("ko", "시의회는 아홉 달의 협상 끝에 월요일에 계약에 서명했다."),
        ("el", "Το συμβούλιο υπέγραψε τη συμφωνία τη Δευτέρα."),
        ("he", "המועצה חתמה על ההסכם ביום שני."),
    ],
)
def test_a_sentence_of_news_tells_its_language(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "BAHIA COCOA 155,221", "…", "12 34 56", "Lena Rowe, Tom Hale", "Rada podpisała umowę"]
)
def test_a_text_too_short_to_tell_is_left_open(text: str) -> None:
    assert detect_language(text) == "en"
    assert detect_language(text, "tr") == "tr"


def test_a_foreign_name_does_not_make_a_foreign_text() -> None:
    assert (
        detect_language("The mayor of Москва met the delegation in the town hall on Friday, and it was brief.") == "en"
    )


@pytest.mark.parametrize(
    ("declared", "language"),
    [("en", "de"), ("de", "de"), (None, "de")],
)
def test_a_text_goes_before_the_english_that_its_template_declares(declared: str | None, language: str) -> None:
    text = "Der Rat hat den Vertrag am Montag nach neun Monaten unterschrieben, und die Fischer sind böse."
    assert detect_language(text, declared) == language


def test_a_page_that_declares_german_and_is_written_in_english_is_english() -> None:
    copy = "The council signed the deal on Monday after nine months of talks with the people who use the quay."
    page = f"<html lang='de'><body><h1>Council signs deal</h1><p>{copy}</p><p>{copy}</p></body></html>"
    assert read_bytes(page.encode(), "deal.html", ReadSettings()).language == "en"
