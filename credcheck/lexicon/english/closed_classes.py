"""The closed classes of English: the small words that tell where a phrase begins and ends."""

from collections.abc import Mapping
from typing import Final

from credcheck.lexicon.english.calendar import MONTH_FORMS, MONTHS, WEEKDAY_FORMS, WEEKDAYS
from credcheck.lexicon.english.function_words import word_set


class Kind:
    """What a word can be, as bits: a word may be several things. Plain numbers: an `IntFlag` is six times slower."""

    NONE: Final = 0
    DETERMINER: Final = 1
    PREPOSITION: Final = 2
    PRONOUN: Final = 4
    RELATIVE: Final = 8
    POSSESSIVE: Final = 16
    AUXILIARY: Final = 32
    MODAL: Final = 64
    NEGATION: Final = 128
    CONJUNCTION: Final = 256
    SUBORDINATOR: Final = 512
    ADVERB: Final = 1024
    TIME: Final = 2048
    COMMON_VERB: Final = 4096
    QUANTIFIER: Final = 8192
    ADJECTIVE: Final = 16384


_CLASSES: Final = {
    Kind.DETERMINER: """the a an this these those another any each every no both either neither all half such
        what which whose his her their its our my your""",
    Kind.PREPOSITION: """of in on at by for from with to about against among amid around between before after
        during under over into onto through throughout toward towards upon within
        without across along behind beside besides beyond despite except inside near off
        outside past per since than until till unlike like via versus regarding
        concerning following including as out up down alongside aboard above below
        amongst vs vs.""",
    Kind.PRONOUN: """half i you he she it we they who one some many several others most few both another none
        someone somebody everyone everybody anyone nobody everything something nothing
        he's she's it's they're we're i'm you're i've they've we've you've he'd she'd
        they'd we'd i'd you'd it'd he'll she'll they'll we'll i'll you'll it'll that
        this these those""",
    Kind.RELATIVE: "who which whom whose that where who's who've who'd who'll",
    Kind.POSSESSIVE: "his her their its our my your whose",
    Kind.AUXILIARY: """be is are was were been being am have has had having do does did done isn't aren't
        wasn't weren't hasn't haven't hadn't don't doesn't didn't 's 've 're 'd ain't
        got get gets getting""",
    Kind.MODAL: """will would can could may might shall should must won't wouldn't can't couldn't cannot
        shouldn't 'll mightn't mustn't""",
    Kind.NEGATION: "not never n't neither nor hardly",
    Kind.CONJUNCTION: "and or but yet nor & plus",
    Kind.SUBORDINATOR: """that because although though while whereas if unless when whenever where wherever as
        after before since until once so than whether how why what lest""",
    Kind.ADVERB: """also then later still again even just only now once often soon thus too very yet already
        almost always perhaps maybe instead meanwhile moreover however nonetheless
        nevertheless therefore furthermore further even ever quite rather so far more
        most much less least first last twice elsewhere here there once well long
        together indeed besides likewise otherwise though all both apparently""",
    Kind.TIME: """today yesterday tomorrow tonight morning afternoon evening
        night week month year earlier ago recently last-minute weekend""",
    Kind.QUANTIFIER: """some many several few most more other others two three four five six seven eight nine
        ten dozens scores hundreds thousands numerous various multiple certain one""",
    Kind.ADJECTIVE: """new old senior former top local federal state national political public private longtime
        long-time high-ranking anonymous unnamed unidentified leading prominent
        influential conservative liberal progressive republican democratic american good
        bad great big small early late own same other recent previous current""",
    Kind.COMMON_VERB: """go goes went gone going come comes came coming take takes took taken taking make makes
        made making give gives gave given giving get gets got run runs ran running win
        wins won winning lose loses lost losing keep keeps kept keeping hold holds held
        holding leave leaves left leaving bring brings brought meet meets met begin
        begins began become becomes became turn turns turned stand stands stood face
        faces faced lead leads led grow grows grew fall falls fell rise rises rose break
        broke broken drive drove driven pay pays paid build built spend spent cut hit
        sit sat serve serves served serving work works worked working live lives lived
        help helps helped helping try tries tried trying start starts started continue
        continues use uses used using play plays played need needs needed move moves
        moved happen happened includes include included remain remains remained raise
        raised hire hired fire fired join joined visit visited sign signed send sent put
        puts puts carry carried catch caught pass passed receive receives received
        receiving die died kill killed arrest arrested open opened earn earned spark
        sparked drop dropped follow follows followed struck drew saw fought sought sank
        rang sang swept tore wore wove threw flew knew grew shook stole strode rode rose
        shrank sprang swam bought brought taught fled slid bled swung clung flung
        hung""",
}


def _index() -> Mapping[str, int]:
    kinds: dict[str, int] = {}
    for kind, words in _CLASSES.items():
        for word in words.split():
            kinds[word] = kinds.get(word, Kind.NONE) | kind
    for word in (MONTH_FORMS | WEEKDAY_FORMS) - {"may"}:
        whole = word in MONTHS or word in WEEKDAYS
        kinds[word if whole else f"{word}."] = kinds.get(word, Kind.NONE) | Kind.TIME
    return kinds


KINDS: Final = _index()
"""Word in lower case, with straight apostrophes, to what it can be."""

ABBREVIATIONS: Final = word_set(
    """adm. amb. atty. capt. cmdr. co. col. corp. cpl. d.c. dept. dr. fr. gen. gov. govs. hon. inc. jr. lt. ltd.
    maj. messrs. mr. mrs. ms. no. nos. pfc. pres. prof. rep. reps. rev. sen. sens. sgt. sr. st. supt. u.k.
    u.n. u.s. vs. ala. ariz. ark. calif. colo. conn. del.
    fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.c. n.d. n.h. n.j. n.m.
    n.y. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. wis. wyo. w.va. a.m. p.m. ph.d. m.d."""
) | {f"{month}." for month in MONTH_FORMS - {*MONTHS}} - {"may."}
"""Words that keep their full stop."""

SUBJECT_PRONOUNS: Final = word_set("he she it we they i you who")
"""Pronouns that can say something."""
