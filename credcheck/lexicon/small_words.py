"""The commonest small words of the languages that are told from English. Data only."""

from typing import Final

SMALL_WORDS: Final = {
    "en": "the of and to in that is was for with said by from are were has have it as at be not this",
    "de": "der die das und den dem des mit von zu nicht ist war auch sich für auf ein eine einen hat im wurde",
    "fr": "le la les des et est une dans pour que qui sur avec au aux du par pas il elle été sont ce cette",
    "es": "el los las del y que en por con para una un se su al lo más fue como este esta ha pero",
    "it": "il lo gli della che di per con una del nel sono non dei alla è ha più anche questo come le",
    "pt": "o os as do da dos das que em para com uma um não por foi mais ao pela pelo são se como",
    "nl": "de het een van en dat die op te met voor niet zijn is aan door ook werd naar bij er om",
    "sv": "och att det som en på är av för med den till inte har ett om var från de sig",
}
