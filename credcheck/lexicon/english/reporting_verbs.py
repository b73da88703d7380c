"""Verbs that report what somebody says, judges or believes: their class and what they take.

Each verb is written once, as `lemma`, then `:` and letters for what may follow it as content:

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

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from credcheck.lexicon.english.function_words import word_set
from credcheck.lexicon.english.inflections import INFLECTIONS

SPEECH: Final = """
accuse:n acknowledge:sn add:s address:nw admit:sng admonish:n advise:ot advocate:np affirm:sn agree:tip allege:sn
allude:p announce:sn answer:qx apologise:p apologize:p appeal:p applaud:n argue:sn articulate:n ask:swoip assail:n
assert:sn assure:ot attack:n attest:sp balk:p bash:n beg:o begin:x belittle:n bemoan:n berate:n blame:n blast:n
boast:sp boo:n brag:p brand:a brush:y calculate:t call:nap cast:A caution:so challenge:on champion:n chant:sn
characterise:a characterize:a chastise:n chide:n chime:x cite:n claim:sn clarify:sw commend:n comment:p compare:n
complain:sp compliment:n concede:sn conclude:sw condemn:n confess:sp confirm:sn congratulate:n contend:s continue:xq
convey:nt convince:ot counter:sn credit:n criticise:n criticize:n declare:sna decline:in decree:t decry:n deem:a
defend:n deflect:n deliver:y demand:sni demonstrate:tw denounce:n deny:sng deride:n describe:nwap detail:nw
determine:qw disagree:p disavow:n disclose:snw discuss:nw dismiss:na dispute:nt divulge:nw document:nw draw:y dub:a
echo:n elaborate:p email:xo emphasise:sn emphasize:sn encourage:on endorse:n entitle:a estimate:s exclaim:s
excoriate:n explain:swn explode:x express:n extol:n find:tw finger-point:x finish:x fire:y forecast:sn frame:A
fume:s give:y go:y guess:q gush:s hail:n hammer:n headline:a heckle:n highlight:nt hint:sp hold:y hypothesize:t
identify:An illustrate:tw implore:o imply:sn indicate:sn inform:ot insist:sp instruct:o insult:n interject:s
interrupt:x invite:o invoke:n issue:y joke:sp justify:n knock:n label:na lambast:n lambaste:n lament:sn lampoon:n
lash:p laud:n lay:y liken:a list:n lobby:o maintain:q make:y mention:snw mock:n muse:sp mutter:s name:a nickname:a
note:sn notify:ot observe:sn offer:n opine:s order:on outline:nw paint:A persuade:ot petition:o plead:px pledge:si
point:py portray:a posit:t post:sn praise:n pray:tp predict:sn press:o proclaim:sn profess:snx project:t
promise:snoi promote:n propose:tng prove:q publish:x push:p put:y question:nw quip:s quote:n rail:p raise:y rant:sp
react:p read:x rebuke:n rebut:n recall:snwg recite:n reckon:s recommend:tng recount:sn refer:p reference:n refuse:i
refute:n reiterate:sn reject:n remark:sp remind:ot rename:a renounce:n repeat:nt reply:s report:sn repudiate:n
request:nt respond:sp restate:n retort:s retweet:n reveal:swn ridicule:n rip:n roar:s rule:tp salute:n say:swp
scold:n scream:sp shoot:y shout:sp show:tw shrug:y side:p signal:sni skewer:n slam:n snap:x sneer:s speak:p
speculate:sp state:q stipulate:t stress:sn suggest:sn summarise:n summarize:n surmise:s swear:si take:y talk:p
tell:owp term:a testify:sp text:xo thank:n theorize:s threaten:si tick:y title:a tout:n trash:n trumpet:n tweet:sn
underscore:nt unveil:n urge:on vent:px voice:n vote:p vow:si warn:sop weigh:p whisper:s wonder:swx write:sn yell:sp
"""

JUDGEMENT: Final = """
accept:n admire:n approve:pn back:n celebrate:n condone:n consider:Agw defy:n despise:n disapprove:p dislike:n
distrust:n embrace:n envision:n favor:n favour:n hate:n like:i loathe:n love:ni mourn:n nominate:n object:p oppose:n
pan:n perceive:A prioritize:n protest:nt regard:A regret:ntg resent:n resist:n respect:n savage:n see:A share:n
support:n trust:n view:A welcome:n
"""

BELIEF: Final = """
anticipate:tn assume:t believe:sp care:pw contemplate:n crave:n decide:qi discover:t doubt:nt envisage:n expect:sin
fear:sn feel:qp figure:sx focus:p foresee:n forget:tw hesitate:i hope:sip imagine:sn intend:i know:tw learn:tws
long:p look:p notice:t opt:i plan:i ponder:nw prefer:nig pretend:ti realise:tw realize:tw recognise:t recognize:t
remember:nt resolve:it seek:n suspect:snt think:sp understand:tswn want:nio wish:sip worry:sp yearn:ip
"""

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

PUT_ELSEWHERE: Final = word_set(
    """aside away back behind down forward in into off on onto out over through to together under up"""
)
"""Words behind "put it" that move it instead of wording it."""

SHOWS: Final = frozenset(["show", "find", "give", "put", "suggest", "indicate", "reveal", "report"])
"""What polls and records do with a plain noun phrase: "the poll shows Ruiz ahead"."""

NAMING: Final = frozenset(["brand", "call", "dub", "entitle", "headline", "label", "name", "nickname", "term", "title"])
"""Verbs whose participle may only give a name: "a group called Quay First"."""

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


def _entries(table: str) -> Iterator[tuple[str, frozenset[str]]]:
    for entry in table.split():
        lemma, _, letters = entry.partition(":")
        yield lemma, frozenset(letters)


_TABLES: Final = ((JUDGEMENT, "judgement"), (BELIEF, "belief"), (SPEECH, "speech"))
LEMMAS: Final = frozenset(lemma for table, _ in _TABLES for lemma, _ in _entries(table))
"""Every reporting verb."""


def _read(table: str, group: str, forms: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Verb]]:
    for lemma, takes in _entries(table):
        third, gerund, past, participle = (one.split("/") for one in forms[lemma])
        yield lemma, Verb(lemma, "base", group, takes)
        yield from ((word, Verb(lemma, "s", group, takes)) for word in third)
        yield from ((word, Verb(lemma, "ing", group, takes)) for word in gerund)
        for word in dict.fromkeys((*past, *participle)):
            if word != lemma:
                yield word, Verb(lemma, _past_form(word, past, participle), group, takes)


def _past_form(word: str, past: Sequence[str], participle: Sequence[str]) -> str:
    if word not in participle:
        return "past"
    return "past-or-participle" if word in past else "participle"


_FORMS: Final = {lemma: forms for lemma, *forms in map(str.split, INFLECTIONS.strip().splitlines())}
VERBS: Final[Mapping[str, Verb]] = {
    word: verb for table, group in _TABLES for word, verb in _read(table, group, _FORMS)
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

PUBLIC_ACTS: Final = word_set(
    """announce appoint back ban bar call charge choose decide defeat defy elect endorse indict introduce launch
    name nominate offer order plan propose refuse reject rule sign unveil veto vote"""
)
"""Cues that are an event themselves: whoever saw the vote or read the indictment can report it without the voter."""

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
    """accuse allege attack blame blast call claim complain condemn consider criticise criticize decry defend demand
    denounce deny deride describe dismiss expect express fear foresee grumble highlight insist lambaste mock oppose
    praise predict protest question raise rebuke reject ridicule see slam speculate stress suggest tell urge view voice
    want warn worry"""
)
"""Verbs that put a view to the reader although no clause follows them."""

NOT_CLAIMING: Final = word_set(
    """answer ask begin boo brush care chant continue convince discover discuss encourage figure find fire forget
    give go heckle hold hope inform instruct intend invite know lay learn like lobby look notice offer order
    persuade plan plead pledge post pray prefer press pretend promise prove publish push read realise realize
    recognise recognize remember remind report respond seek shoot shout shrug take testify text thank tick
    tweet understand vote vow weigh wish wonder yell"""
)
"""Verbs that tell of an act or a state of knowledge, not of a claim."""

OF_PAPERS: Final = word_set("according claim conclude confirm find indicate reveal say show suggest warn")

OWN_COURSE: Final = word_set("intend intended plan planned welcome welcomed will won't would wouldn't")
"""Verbs behind "they" that tell what the source itself does: "some said they would stay"."""

STATES_A_MIND: Final = word_set(
    """accuse acknowledge add admit allege argue attack believe blame blast call charge claim complain concede condemn
    consider contend counter criticise criticize declare decry demand denounce deny deride describe dismiss expect
    explain express fear feel grumble insist maintain mock note oppose praise predict protest question raise rebuke
    reject ridicule say see slam stress suggest suspect think urge view voice want warn worry"""
)
"""Verbs that give a whole body one mind or one voice."""

ONLY_ACTS: Final = word_set(
    """apologised apologises apologising apologized apologizes apologizing asked declined declines offered offers
    refused resigned resigns"""
)
"""Forms of verbs that tell what an unnamed person did, and nothing that he vouches for."""
