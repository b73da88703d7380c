"""The language of a text is told from its script or its small words."""

import pytest

from credcheck.read.language import detect_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council signed the deal on Monday after nine months of talks with the people who use the quay."),
        (
            "de",
            "Der Rat hat den Vertrag am Montag nach neun Monaten unterschrieben, und die Fischer sind böse.",
        ),
        (
            "fr",
            "Le conseil a signé le contrat lundi après neuf mois de discussions avec les pêcheurs du quai.",
        ),
        (
            "es",
            "El consejo firmó el acuerdo el lunes después de nueve meses con los pescadores del puerto.",
        ),
        (
            "it",
            "Il consiglio ha firmato il contratto lunedì dopo nove mesi di colloqui con i pescatori che usano il molo.",
        ),
        (
            "pt",
            "O conselho assinou o acordo na segunda-feira depois de nove meses com os pescadores do porto.",
        ),
        (
            "nl",
            "De raad heeft het akkoord op maandag getekend na negen maanden van gesprekken met de vissers in het dorp.",
        ),
        ("ru", "Совет подписал договор в понедельник после девяти месяцев переговоров."),
        ("uk", "Рада підписала договір у понеділок після дев'яти місяців переговорів із рибалками."),
        ("zh", "市议会星期一签署了协议，此前谈判持续了九个月。"),
        ("ja", "市議会は九か月の交渉の後、月曜日に契約に署名しました。"),
        ("ko", "시의회는 아홉 달의 협상 끝에 월요일에 계약에 서명했다."),
        ("ar", "وقع المجلس الاتفاق يوم الاثنين بعد تسعة أشهر من المحادثات."),
        ("el", "Το συμβούλιο υπέγραψε τη συμφωνία τη Δευτέρα."),
        ("he", "המועצה חתמה על ההסכם ביום שני."),
    ],
)
def test_a_sentence_of_news_tells_its_language(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "BAHIA COCOA 155,221", "…", "12 34 56"])
def test_where_nothing_tells_it_is_english(text: str) -> None:
    assert detect_language(text) == "en"


def test_a_foreign_name_does_not_make_a_foreign_text() -> None:
    assert (
        detect_language("The mayor of Москва met the delegation in the town hall on Friday, and it was brief.") == "en"
    )
