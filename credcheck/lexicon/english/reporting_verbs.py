"""Verbs that report what somebody says, judges or believes: their class, their forms, and what they take.

Each verb is written `lemma` or `lemma/past/participle`, then `:` and letters for what may follow it as content:

    s  a clause with or without "that", a quotation, or the clause before it    "said the plan failed"
    q  "that" or a quotation, nothing less                                      "maintained that …"
    t  a clause with "that" or a quotation only                                 "found that …", not "found a seat"
    w  a question                                                               "asked whether …"
    n  a noun phrase                                                            "criticized the plan"
    i  "to" and a verb                                                          "vowed to appeal"
    A  an object and "as"                                                       "saw the plan as a risk"
    o  a person addressed, then a clause, "to" or a quotation                   "told reporters that …"
    a  an object and what it is called                                          "described the plan as reckless"
    p  one of the prepositions in `AFTER`                                       "called for an inquiry"
    x  nothing: weak on its own, a quotation or a colon must touch it           "continued: “…”"

Which verbs stand here was decided by counting hand-labelled news: how often the word is a cue where it occurs.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from credcheck.lexicon.english.function_words import word_set

SPEECH: Final = """
say/said:swp add:s note:sn argue:sn announce:sn suggest:sn tweet:sn explain:swn acknowledge:sn warn:sop claim:sn
state:q insist:sp recall:snwg reply:s respond:sp indicate:sn complain:sp reiterate:sn assert:sn joke:sp stress:sn
concede:sn emphasize:sn emphasise:sn remark:sp lament:sn signal:sni caution:so wonder:swx speculate:sp
declare:sna write/wrote/written:sn report:sn confirm:sn deny:sng admit:sng predict:sn concede:sn conclude:sw
reveal:swn hint:sp boast:sp allege:sn contend:s maintain:q counter:sn interject:s muse:sp mutter:s quip:s
proclaim:sn retort:s shout:sp yell:sp chant:sn scream:sp exclaim:s opine:s observe:sn quote:n testify:sp vow:si
pledge:si promise:snoi threaten:si ask:swoip tell/told:owp inform:ot remind:ot assure:ot convince:ot persuade:ot
notify:ot advise:ot answer:qx email:xo text:xo recount:sn clarify:sw disclose:snw mention:snw discuss:nw
describe:nwap detail:nw outline:nw cite:n reference:n express:n voice:n articulate:n convey:nt echo:n repeat:nt
restate:n underscore:nt highlight:nt stipulate:t call:nap label:na dub:a term:a brand:a deem:a name:a portray:a
characterize:a characterise:a liken:a compare:n refer:p allude:p point:py talk:p speak/spoke/spoken:p comment:p
elaborate:p weigh:p brag:p rail:p lash:p accuse:n urge:on implore:o beg:o demand:sni request:nt
propose:tng recommend:tng advocate:np plead:px appeal:p invite:o order:on instruct:o press:o challenge:on
encourage:on decline:in refuse:i apologize:p apologise:p thank:n congratulate:n applaud:n praise:n hail:n tout:n
laud:n commend:n credit:n salute:n compliment:n extol:n criticize:n criticise:n blast:n slam:n denounce:n
blame:n condemn:n decry:n deride:n mock:n ridicule:n bash:n assail:n attack:n lambast:n lambaste:n rip:n chide:n
chastise:n rebuke:n scold:n excoriate:n rebut:n refute:n dismiss:na disavow:n repudiate:n renounce:n reject:n
dispute:nt question:nw defend:n endorse:n bemoan:n trumpet:n champion:n insult:n belittle:n lampoon:n skewer:n
berate:n hammer:n knock:n trash:n admonish:n boo:n heckle:n recite:n retweet:n post:sn publish:x continue:xq
begin/began/begun:x finish:x explode:x finger-point:x read/read:x go/went/gone:y make/made:y put/put:y agree:tip
disagree:p cast/cast:A paint:A frame:A invoke:n deflect:n brush:y shrug:y fire/fired:y shoot/shot:y affirm:sn
attest:sp profess:snx confess:sp divulge:nw rant:sp sneer:s gush:s snap:x roar:s whisper:s chime:x interrupt:x
begin:x declare:sna estimate:s forecast/forecast:sn project:t calculate:t posit:t surmise:s guess:q theorize:s
hypothesize:t reckon:s vent:px fume:s tick:y list:n stipulate:t decree:t rule:tp find/found:tw determine:qw
show/showed/shown:tw demonstrate:tw illustrate:tw document:nw prove:q imply:sn summarize:n summarise:n
characterise:a rename:a title:a headline:a entitle:a nickname:a give/gave/given:y offer:n push:p address:nw
issue:y deliver:y draw/drew/drawn:y
promote:n unveil:n justify:n react:p vote:p lay/laid:y balk:p side:p identify:An raise:y take/took/taken:y
hold/held:y petition:o lobby:o pray:tp swear/swore/sworn:si
"""

JUDGEMENT: Final = """
share:n resist:n respect:n celebrate:n mourn:n nominate:n hail:na pan:n savage:n defy:n support:n oppose:n
back:n favor:n favour:n welcome:n embrace:n approve:pn disapprove:p condone:n protest:nt object:p accept:n
admire:n dislike:n hate:n love:ni loathe:n despise:n resent:n regret:ntg like:i thank:n trust:n distrust:n
regard:A view:A see/saw/seen:A perceive:A consider:Agw criticise:n envision:n stress:sn prioritize:n caution:so
"""

BELIEF: Final = """
look:p focus:p long:p yearn:ip crave:n envisage:n think/thought:sp believe:sp feel/felt:qp know/knew/known:tw
hope:sip fear:sn expect:sin want:nio wish:sip doubt:nt assume:t suspect:snt imagine:sn figure:sx realize:tw
realise:tw learn:tws discover:t notice:t understand/understood:tswn worry:sp remember:nt forget/forgot/forgotten:tw
prefer:nig intend:i plan:i hesitate:i seek/sought:n decide:qi anticipate:tn conclude:s recognize:t recognise:t
foresee/foresaw/foreseen:n care:pw opt:i resolve:it pretend:ti ponder:nw contemplate:n
"""

DOCUMENT_VERBS: Final = frozenset(
    [
        "show",
        "reveal",
        "find",
        "indicate",
        "suggest",
        "state",
        "read",
        "detail",
        "describe",
        "document",
        "say",
        "note",
        "report",
        "list",
        "quote",
        "conclude",
        "confirm",
    ]
)
"""Verbs that a document can be the subject of."""

_AFTER: Final = """
look: to into for | focus: on | long: for | yearn: for |
say: of about | warn: of about against | insist: on upon | respond: to with by | complain: about of that
joke: about | remark: on about upon | speculate: about on that | hint: at that | boast: about of
muse: about on | shout: at | yell: at | scream: at | testify: about that | ask: about for | describe: as
tell: of about |
call: for on upon out | refer: to | allude: to | point: to | talk: about of up
speak: of about out against | comment: on about | elaborate: on | weigh: in | brag: about of
rail: against at about | lash: out | advocate: for | plead: for with guilty not | appeal: for to
apologize: for to | apologise: for to | agree: with on that | disagree: with on about | think: of about
believe: in | feel: about like | hope: for | wish: for | worry: about over that | approve: of
disapprove: of | object: to | vent: about | rule: that out in against | pray: for | attest: to | confess: to
rant: about against | care: about | push: for back | react: to with by | vote: for against to | balk: at
side: with
"""
AFTER: Final[Mapping[str, frozenset[str]]] = {
    lemma: frozenset(words.split())
    for lemma, _, words in (entry.strip().partition(": ") for entry in _AFTER.replace("\n", "|").split("|"))
    if lemma
}
"""Verb to the prepositions and particles that bring in what is said."""

PHRASES: Final[Mapping[str, tuple[str, ...]]] = {
    "go": ("on record", "so far as to say", "after", "on the record", "on"),
    "make": (
        "clear",
        "it clear",
        "the case",
        "the point",
        "no secret of",
        "the argument",
        "fun of",
        "the claim",
        "the same point",
    ),
    "put": ("it", "it this way", "it another way"),
    "brush": ("off", "aside"),
    "shrug": ("off",),
    "fire": ("back",),
    "shoot": ("back", "down"),
    "tick": ("off",),
    "lay": ("out", "blame"),
    "raise": (
        "concerns",
        "questions",
        "doubts",
        "the question",
        "the prospect",
        "the possibility",
        "the issue",
        "alarm",
    ),
    "take": ("issue with", "aim at", "to twitter", "a swipe at"),
    "hold": ("up",),
    "point": ("out",),
}
"""Verb to what must follow it for the whole to report something (letter `y`)."""

SHOWS: Final = frozenset(["show", "find", "give", "put", "suggest", "indicate", "reveal", "report"])
"""What polls and records do with a plain noun phrase: "the poll shows Ruiz ahead"."""

DENIALS: Final = frozenset(["deny", "dispute", "reject", "refute", "rebut", "repudiate", "disavow", "dismiss"])
"""Verbs whose subject says that the content is not so."""


class Verb(NamedTuple):
    """One form of one reporting verb."""

    lemma: str
    form: str
    """base | s | ing | past | participle | past-or-participle."""
    group: str
    """speech | judgement | belief."""
    takes: frozenset[str]


_VOWELS: Final = "aeiou"
_DOUBLED: Final = frozenset(
    [
        "admit",
        "refer",
        "rebut",
        "tip",
        "brag",
        "quip",
        "rip",
        "slam",
        "chat",
        "plan",
        "regret",
        "snap",
        "ship",
        "prefer",
    ]
)


def inflect(lemma: str) -> tuple[str, str, str]:
    """Return the -s, -ing and -ed forms of a regular verb."""
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies", lemma + "ing", lemma[:-1] + "ied"
    s_form = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    stem = lemma + lemma[-1] if lemma in _DOUBLED else lemma
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return s_form, lemma[:-1] + "ing", lemma + "d"
    return s_form, stem + "ing", stem + ("d" if lemma.endswith("e") else "ed")


def _read(table: str, group: str) -> Iterator[tuple[str, Verb]]:
    for entry in table.split():
        forms, _, letters = entry.partition(":")
        lemma, *irregular = forms.split("/")
        takes = frozenset(letters)
        third, gerund, regular = inflect(lemma)
        past = irregular[0] if irregular else regular
        participle = irregular[1] if len(irregular) > 1 else past
        for word, form in ((lemma, "base"), (third, "s"), (gerund, "ing")):
            yield word, Verb(lemma, form, group, takes)
        if lemma.endswith(("al", "el")):
            yield lemma + "ling", Verb(lemma, "ing", group, takes)
            yield lemma + "led", Verb(lemma, "past-or-participle", group, takes)
        if past == participle:
            yield past, Verb(lemma, "past-or-participle" if past != lemma else "base", group, takes)
        else:
            yield past, Verb(lemma, "past", group, takes)
            yield participle, Verb(lemma, "participle", group, takes)


VERBS: Final[Mapping[str, Verb]] = {
    word: verb
    for table, group in ((JUDGEMENT, "judgement"), (BELIEF, "belief"), (SPEECH, "speech"))
    for word, verb in _read(table, group)
}
"""Every form of every reporting verb, in lower case."""

PLAIN_CUES: Final = word_set("add added adds counter explained noted said say saying says told")
"""Cues that only carry on what somebody said."""

SAYS: Final = (
    r"(?:\S+ ){0,8}?(?:added|asked|said|says|shouted|told|tweeted|wrote|writes)\b(?! that\b)"
    r"|(?:So|Thus) (?:says|runs)\b"
)
"""Pattern of a cue that follows or precedes a quotation."""

DATED_ACTS: Final = word_set("add confirm news post publish report statement updat")
"""Stems of words beside the day on which something was reported, not done."""

BLAME: Final = word_set("accused accuses accusing blamed blames blaming faulted faulting faults")

ONLY_SAYING: Final = word_set(
    """added argued confirmed described explained insisted noted recalled replied reported said showed shows stated
    told wrote"""
)
"""Forms of verbs that only say."""

TAKES_OVER: Final = word_set("add argue explain insist note say tell write")
"""Verbs of saying that take the rest of the sentence for their own."""

SPEAKING: Final = word_set("add argue continue explain go insist note say tell write")
"""Verbs whose speaker goes on in the next quotation."""

HEARD_IN_ASIDES: Final = word_set(
    """accuse acknowledge add argue believe call describe note predict say see suggest tell think view warn"""
)
"""Verbs that report even in a relative clause of another source: "Ruiz, who said …, told"."""

SAYING: Final = word_set("arguing asking calling claiming saying showing suggesting telling urging warning")
"""Participles that begin what a noun says: no clause of the verb before them goes on behind."""

MAKE_ACT: Final = word_set(
    """allow allowed allowing allows ask asked asking cause caused causing enable enabled encourage encouraged for
    force forced forces forcing lead leading leads leave leaves leaving led press pressed pressing pressure
    pressured pressuring prompt prompted prompting prompts push pushed pushing require required urge urged
    urging"""
)
"""Words between what made somebody act and who acted: "led Ellery to fear …"."""

CLAIMING: Final = word_set(
    """accuse blame call criticise criticize demand denounce describe dismiss expect express fear foresee highlight
    praise predict question raise reject see stress urge view voice want warn worry"""
)
"""Verbs that put a view to the reader although no clause follows them."""

NOT_CLAIMING: Final = word_set(
    """answer ask begin boo brush care chant continue convince discover discuss encourage figure find fire forget
    give go heckle hold hope inform instruct intend invite know lay learn like lobby look notice offer order
    persuade plan plead pledge post pray prefer press pretend promise prove publish push read realise realize
    recognise recognize remember remind report respond seek shoot shout shrug take tell testify text thank tick
    tweet understand vote vow weigh wish wonder yell"""
)
"""Verbs that tell of an act or a state of knowledge, not of a claim."""

OF_PAPERS: Final = word_set("according claim conclude confirm find indicate reveal say show suggest warn")

OWN_COURSE: Final = word_set("intend intended plan planned welcome welcomed will won't would wouldn't")
"""Verbs behind "they" that tell what the source itself does: "some said they would stay"."""

STATES_A_MIND: Final = word_set(
    """accuse acknowledge add admit allege argue believe blame charge claim complain concede contend counter
    criticise criticize declare denounce deny describe dismiss expect explain express fear feel insist maintain
    note oppose predict question raise reject say see stress suggest suspect think urge view voice want warn
    worry"""
)
"""Verbs that give a whole body one mind or one voice."""
