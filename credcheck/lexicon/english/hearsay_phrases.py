"""Phrases that report a charge, a reaction or a belief and leave out whose it is.

Patterns run on text in lower case with straight apostrophes, quotations and attributed content blanked out. Each reads
on to the end of its clause, so that "criticised for the delay by the union" is told from "criticised for the delay".
"""

from typing import Final

from credcheck.lexicon.english.function_words import word_set
from credcheck.lexicon.english.own_voice_phrases import Phrase


def _row(words: str, pattern: str, weight: float) -> Phrase:
    return Phrase(word_set(words), pattern, weight)


_BE: Final = r"(?:is|are|was|were|been|being|be|get|gets|got|gotten|getting)"
_ADVERBS: Final = (
    r"(?:(?:\w+ly|also|often|long|now|once|since|even|repeatedly|already|so far|variously|"
    r"much) ){0,2}"
)
_DEGREE: Final = (
    r"(?:an? |the |his |her |its |their |some |any |more |new |fresh |further |growing |"
    r"mounting |increasing |heavy |sharp |swift |strong |harsh |fierce |intense |"
    r"widespread |broad |international |national |local |public |political |bipartisan |"
    r"immediate |considerable |renewed |serious |"
    r"constant |repeated |similar |stiff |withering |severe |significant |angry |"
    r"flood of |wave of |chorus of |storm of |barrage of |torrent of |round of |"
    r"lot of |host of |slew of |level of |kind of ){0,4}"
)
_REACTION: Final = (
    r"(?:criticism|criticisms|scrutiny|backlash|outrage|condemnation|ridicule|pushback|"
    r"outcry|uproar|fire|furor|furore|scorn|derision|anger|mockery|"
    r"praise|plaudits|acclaim|complaints?|accusations?|allegations?|comparisons|questions|"
    r"calls|concerns?|fears?|doubts|protests?|responses|skepticism|scepticism|"
    r"suspicions?|speculation|controversy|opposition|blowback|heat|flak|pressure)"
)
_CLAIMS: Final = (
    r"(?:claims|concerns?|fears?|criticisms?|accusations?|allegations?|charges|"
    r"suggestions?|arguments?|assertions?|speculation|rumou?rs|reports|suspicions?|doubts|"
    r"complaints|worries|perceptions?|notion|calls|questions|theories)"
)

PASSIVES: Final = (
    _row("accused", rf"\b(?:{_BE} )?{_ADVERBS}\baccused of\b", 2.0),
    _row(
        "blamed faulted criticized criticised panned praised hailed credited mocked "
        "ridiculed derided condemned denounced lauded slammed blasted lambasted vilified "
        "pilloried lampooned chided rebuked",
        rf"\b{_BE} {_ADVERBS}(?:blamed|faulted|critici[sz]ed|panned|praised|hailed|credited|"
        rf"mocked|ridiculed|derided|condemned|denounced|lauded|slammed|blasted|"
        r"lambasted|vilified|pilloried|lampooned|chided|rebuked)\b",
        2.0,
    ),
    _row(
        "seen viewed regarded perceived considered described portrayed characterized "
        "characterised interpreted touted billed favored favoured tipped rumored rumoured "
        "suspected believed thought said reported understood alleged assumed feared",
        rf"\b{_BE} {_ADVERBS}(?:(?:seen|viewed|regarded|perceived|described|portrayed|"
        rf"characteri[sz]ed|interpreted|touted|billed) as|favou?red to|tipped to|rumou?red|"
        r"suspected (?:of|to)|(?:believed|thought|said|reported|understood|alleged|assumed|"
        r"feared) to)\b",
        2.0,
    ),
    _row(
        "widely broadly generally commonly",
        r"\b(?:is|are|was|were|be|been|being|it) (?:\w+ )?(?:widely|broadly|generally|commonly|universally|roundly) "
        r"(?:seen|viewed|regarded|"
        r"perceived|considered|believed|expected|praised|"
        r"critici[sz]ed|panned|condemned|assumed|thought|derided|mocked|held|understood|"
        r"reported|known to|blamed|acknowledged|accepted|interpreted|ridiculed|denounced|"
        r"rumou?red)\b",
        2.5,
    ),
    _row(
        "revealed emerged reported alleged rumored rumoured disclosed",
        r"\b(?:it (?:was|has been|is|had been) (?:\w+ )?(?:revealed|reported|alleged|"
        r"rumou?red|disclosed|claimed|suggested|said)|it (?:later |has |had |then |"
        r"recently )?emerged|"
        r"(?:was|were|been) (?:\w+ )?(?:revealed|alleged|disclosed)|"
        r"recent revelations (?:that|about|of)|revelations (?:that|about))\b",
        2.0,
    ),
    _row(
        "reportedly allegedly purportedly supposedly rumored",
        r"\b(?:reportedly|allegedly|purportedly|supposedly)\b",
        2.5,
    ),
    _row(
        "expected",
        rf"\b(?:{_BE} )?{_ADVERBS}(?<!\bi )(?<!\bhe )(?<!\bshe )(?<!\bwe )(?<!\bthey )(?<!\bhad )(?<!\bhas )"
        r"(?<!\bhave )(?<!\bas )(?<!\bthan )(?<!\bonce )(?<!\bwho )expected to (?!(?:\w+ )?(?:sign|"
        rf"vote|hold|meet|speak|appear|testify|attend|announce|arrive|begin|start|open|visit|"
        rf"travel|return|deliver|address|hear|rule|last|outline|unveil|join|resume|recover|"
        rf"take place|be (?:held|completed|finished|released|published|sworn in|sentenced|"
        rf"signed|unveiled|introduced))\b)(?![^.;]{{0,60}}\d+(?:\.\d+)? ?(?:percent|per cent|%))",
        1.75,
    ),
    _row(
        "believed thought feared hoped understood assumed alleged",
        r"\bit is (?:\w+ )?(?:believed|thought|feared|hoped|understood|assumed|expected|"
        r"alleged|rumou?red)\b",
        2.5,
    ),
)
"""What is held or said of somebody; an owner would stand behind "by"."""

REACTIONS: Final = (
    _row(
        "faced faces facing face drew draws drawing drawn draw sparked sparks sparking "
        "prompted prompting triggered triggering received receives receiving met provoked "
        "provoking generated attracted stirred ignited earned earning elicited invited "
        "caused fueled",
        rf"\b(?:fac(?:e|es|ed|ing)|dr(?:ew|aws?|awing|awn)|spark(?:s|ed|ing)|prompt(?:s|ed|"
        rf"ing)|trigger(?:s|ed|ing)|receiv(?:e|es|ed|ing)|met with|provok(?:es|ed|ing)|"
        rf"generat(?:es|ed|ing)|attract(?:s|ed|ing)|stirr?(?:s|ed|ing)?|ignit(?:es|ed|ing)|"
        rf"earn(?:s|ed|ing)|elicit(?:s|ed|ing)|invit(?:es|ed|ing)|fuel(?:s|ed|ing)) "
        rf"{_DEGREE}{_REACTION}\b",
        2.0,
    ),
    _row(
        "under",
        rf"\b(?:under|come under|came under|comes under) {_DEGREE}(?:fire|scrutiny|attack|"
        rf"pressure|suspicion)\b",
        2.0,
    ),
    _row(
        "raise raises raised raising",
        rf"(?<!\bfor )(?<!\bby )\b(?:rais(?:es|ed|ing)|raise) {_DEGREE}(?:questions?|concerns?|doubts|fears?|"
        rf"suspicions?|objections?)\b",
        2.0,
    ),
    _row("amid", rf"\bamid {_DEGREE}(?:{_CLAIMS}|{_REACTION})\b", 1.5),
    _row(
        "over despite dismissed dismisses dismissing addressed brushing rejected denying "
        "answered downplayed countered following fueled about against reject rejects rebuffed",
        rf"\b(?:over|despite|dismiss(?:ed|es|ing)|address(?:ed|es|ing)|brush(?:ed|es|"
        rf"ing) (?:off|aside)|reject(?:s|ed|ing)?|answered|downplay(?:ed|s|ing)|counter(?:ed|"
        rf"ing)|following|rebuff(?:ed|s|ing)?) "
        rf"{_DEGREE}{_CLAIMS} (?:that|of)\b",
        1.5,
    ),
    _row(
        "criticism criticisms",
        r"\b(?:the )?criticisms? (?:the|he|she|they|it|his|her|that has|"
        r"that have) [\w' -]{0,30}?(?:has|have|had) (?:received|faced|drawn|attracted|taken)\b",
        2.0,
    ),
    _row(
        "concern fear worry criticism complaint argument fears concerns suspicion hope",
        r"\b(?:the|one|another|a|their) (?:\w+ )?(?:concern|fear|worry|criticism|complaint|"
        r"argument|suspicion|belief|thinking|consensus|perception) (?:is|was|has been|"
        r"goes)\b(?! (?:not|whether))",
        2.0,
    ),
    _row(
        "ensued followed erupted mounted mounting grew growing swirled swirling abound "
        "abounded persist persisted linger intensified",
        rf"\b{_REACTION} (?:\w+ )?(?:ensued|followed|erupted|mount(?:ed|ing)|grew|growing|"
        rf"swirl(?:ed|ing)|abound(?:ed)?|persist(?:ed|s)?|linger(?:ed)?|intensified)\b",
        2.0,
    ),
    _row(
        "claims fears concerns rumors rumours reports suggestions calls allegations "
        "suspicions speculation worries questions",
        rf"\bthere (?:is|are|was|were|has been|have been|had been) {_DEGREE}(?:claims|fears|"
        rf"concerns?|rumou?rs|reports|suggestions|calls|allegations|suspicions?|speculation|"
        rf"worries|questions|talk)\b",
        2.0,
    ),
)
"""Reactions and claims as nouns; an owner would stand behind "from", "by" or "among"."""

CHARGES: Final = word_set(
    """abuse abused abusing accused accusation accusations allegation allegations alleged allegedly antisemitic
    assault assaulted attack attacked attempt bias biased bribe bribed bribery bribes cheated cheating collusion
    complicit conspiracy conspired corrupt corruption coup cover-up covered-up crime crimes criminal criminals
    censor censored censoring censorship deceive deceived deception defraud discriminate discrimination
    discriminating embezzled embezzlement exploited exploiting extremist fraud fraudulent fraudulently genocide
    graft groping harassed harassment hate illegal illegally improper improperly incompetence intimidated
    kickbacks killed killing laundering leaked leaking leaks liar lied lies lying manipulate manipulated
    manipulating misconduct misled misleading mismanaged mismanagement misuse misused murder nazi negligence
    nepotism obstructed obstruction perjury plagiarism plagiarized plot racism racist rape raped retaliated
    retaliation rigged rigging sabotage scandal secretly sexist slander slandering smear stole stolen stealing
    terrorism terrorist theft threatened threats torture torturing treason unethical unfairly unlawful
    unlawfully violated violating violation violations violence wrongdoing xenophobic xenophobia hypocrisy
    dishonest dishonesty incompetent unfit desperation censured infiltrated"""
)
"""Words by which a statement accuses somebody."""

_NO_OWNER: Final = (
    r"(?! (?:the (?:end|time|way|beginning|start)|then|now|far|\w+ing|about|more|less|"
    r"nearly|\d))"
)
BY_OWNER: Final = rf"\b(?:by|according to)\b{_NO_OWNER}"
FROM_OWNER: Final = rf"\b(?:by|from|among|according to)\b{_NO_OWNER}"
"""What leads to the owner of a charge, a reaction or a belief; "by the end of May" does not."""
CLAUSE_BREAKS: Final = (
    r"[.;:!?—]|, (?:and|but|which|who|while|as|when|though|said|including)\b"
    r"|\b(?:when|while|although|because|after|before|who|which)\b"
)
"""Where a clause ends: an owner behind it is the owner of something else."""
OWN_WORDS: Final = r"\b(?:despite|over|amid|following) (?:his|her|their|its) "
"""Whose claims or criticism they are, stands with them."""
OWNED_BEFORE: Final = (
    r"\b(?:his|her|their|my|our|its own) $|\b(?:prosecutors|police|indictment|lawsuit|"
    r"complaint|court|jury)\b"
)
"""Before a charge or reaction: whose it is."""
TURNS_AWAY: Final = r"(?:But|However|Still|Yet|Nevertheless)\b"
