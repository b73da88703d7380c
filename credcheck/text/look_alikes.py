"""Look-alikes: letters that read as a Latin one, and characters that show nothing.

Made by benchmarks/look_alikes.py from confusables.txt 13.0.0 and
DerivedCoreProperties-15.0.0.txt of the Unicode Consortium; NOTICE has their licence. Do not edit.
"""

from typing import Final

LOOK_ALIKES: Final = {
    "a": ("\u01ce\u0227\u0251\u03b1\u0430\u13aa\u15c5\u1d00\ua4ee\U000102a0"),
    "b": (
        "\u0180\u0183\u0185\u0253\u0299\u03b2\u0431\u0432\u044c\u0463\u048d\u13cf\u13f4\u1472\u1473"
        "\u15af\u15f7\ua4d0\ua7b5\U00010282\U000102a1\U00010301"
    ),
    "c": ("\u00e7\u023c\u0441\u04ab\u13df\u1d04\u2ca5\ua4da\U000102a2\U00010302\U0001043d\U0001051c"),
    "d": ("\u00f0\u0111\u018c\u0256\u0257\u0501\u13a0\u13e7\u146f\u15de\u15ea\u1d05\ua4d2\ua4d3"),
    "e": ("\u011b\u0247\u03b5\u0435\u04bd\u04bf\u13ac\u1d07\u2d39\ua4f0\uab32\U00010286"),
    "f": ("\u0192\u03dd\u0584\u15b4\u1d6e\u1e9d\ua4dd\ua730\ua799\uab35\U00010287\U000102a5\U00010525"),
    "g": ("\u018d\u01e5\u01e7\u01f5\u0260\u0261\u0262\u050d\u0581\u13c0\u13f3\u1d83\ua4d6"),
    "h": (
        "\u0127\u0266\u029c\u043d\u045b\u04a3\u04bb\u04c8\u04ca\u0570\u13bb\u13c2\u13f2\u157c\u2c68"
        "\u2c8f\ua4e7\ua695\U000102cf"
    ),
    "i": ("\u0131\u01d0\u0268\u0269\u026a\u03b9\u0456\u04cf\u13a5\u1d7b\u1d7c\ua647"),
    "j": ("\u0249\u029d\u03f3\u0458\u13ab\u148d\u1d0a\ua4d9"),
    "k": ("\u0199\u03ba\u043a\u049b\u049f\u13e6\u1d0b\u2c6a\u2c95\ua4d7\ua741\U00010518"),
    "l": (
        "\u0142\u019a\u01c0\u026b\u026d\u029f\u13de\u14aa\u2c93\u2cd1\u2d4f\ua4e1\ua4f2\U0001028a"
        "\U00010309\U00010443\U00010526"
    ),
    "m": ("\u03bc\u03fb\u043c\u04ce\u13b7\u15f0\u1d0d\u2c99\ua4df\U000102b0\U00010311"),
    "n": ("\u019e\u0272\u0273\u0274\u03b7\u0578\u057c\u1d70\u2c9b\ua4e0\U00010513"),
    "o": (
        "\u00f8\u0151\u01d2\u01ff\u0275\u03b8\u03bf\u03c3\u043e\u0473\u04e9\u0585\u13be\u13eb\u1d0f"
        "\u1d11\u2c9f\u2d31\u2d41\u2d54\ua4f3\ua74b\uab3d\uab3e\U00010292\U000102ab\U0001042c\U000104ea"
        "\U00010516"
    ),
    "p": ("\u01a5\u03c1\u0440\u13e2\u146d\u1d18\u1d7d\u2ca3\ua4d1\U00010295"),
    "q": ("\u02a0\u051b\u0563\u0566\u2d55\ua7af"),
    "r": ("\u024d\u027c\u027d\u0280\u0433\u0493\u13a1\u13d2\u1587\u1d26\u1d72\u2c85\ua4e3\uab47\uab48\U000104dc"),
    "s": ("\u01bd\u0282\u0455\u057f\u13d5\u13da\u1d74\ua4e2\ua731\U00010296\U00010448"),
    "t": (
        "\u0167\u01ad\u021b\u0288\u03c4\u0442\u04ad\u13a2\u1d1b\u1d75\u2c66\u2ca7\ua4d4\U00010297\U000102b1\U00010315"
    ),
    "u": ("\u01d4\u0289\u028b\u03c5\u057d\u13cc\u144c\u1d1c\u1d7e\ua4f4\ua79f\uab4e\uab52\U000104f6"),
    "v": ("\u03bd\u0475\u13d9\u142f\u1d20\u2d38\ua4e6\U0001051d"),
    "w": ("\u026f\u0461\u047d\u051d\u0561\u13b3\u13d4\u1d21\ua4ea\ua761"),
    "x": ("\u03c7\u0445\u04b3\u1541\u157d\u2cad\u2d5d\ua4eb\uab53\U00010290\U000102b4\U00010317\U00010527"),
    "y": ("\u01b4\u024f\u0263\u028f\u03b3\u0443\u04af\u04b1\u13a9\u13bd\u1d8c\u1eff\u2ca9\ua4ec\uab5a\U000102b2"),
    "z": ("\u01b6\u0225\u0290\u03b6\u13c3\u1d22\u1d76\ua4dc"),
}
"""By Latin small letter: the letters that look like it, case folded."""

IGNORABLE: Final = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
"""Ranges of Default_Ignorable_Code_Point, both ends included."""
