"""Words for sources: which head nouns name nobody, which speak for an organisation, which are documents.

An editor may read these tables; a newsroom adds its own phrases with `[extract.house-sources]`.
"""

from typing import Final

from credcheck.lexicon.english.function_words import word_list, word_set
from credcheck.lexicon.english.outlets import OUTLET_WORDS

VAGUE_HEADS: Final = word_set(
    """academics activists advocates analysts campaigners commentators critics detractors diplomats economists
    environmentalists experts historians insiders lawyers legislators lawmakers observers officials
    opponents pollsters proponents pundits researchers scholars scientists skeptics sceptics sources strategists traders
    watchers politicians leaders executives professionals specialists academic activist advocate analyst commentator
    critic detractor expert insider observer official opponent proponent pundit skeptic sceptic source
    strategist rumors rumours supporters backers defenders boosters"""
)
"""People who are called by what they do and by nothing else: vague unless something places them."""

SIDES: Final = word_set("camp camps campaigns parties side sides teams")
"""Bodies on two sides of a matter: "both camps" gives each one mind."""

PARTISANS: Final = word_set(
    "advocates backers boosters critics defenders detractors opponents proponents sceptics skeptics supporters"
)
"""Those of them who are for or against something: "of the deal" tells what, and not who they are."""

PEOPLE_ENDINGS: Final = (
    "ists", "icians", "arians", "eers", "women", "men", "owners", "makers", "workers", "drivers", "players", "holders",
    "goers", "keepers", "writers", "fighters", "officers", "employees",
)  # fmt: skip
"""Endings of nouns that mean people by what they do."""

VAGUE_PRONOUNS: Final = word_set("some many others several most people few")
"""Subjects that name nobody: "some say", "many have called for"."""

EVERYBODY: Final = word_set("all everybody everyone")
"""Subjects that stand for a whole body of people: "everyone agrees"."""

SOMEBODY: Final = word_set("anybody anyone somebody someone")
"""Subjects that are one person, of whom nothing more is known: "someone told the guards"."""

MEDIA_AT_LARGE: Final = word_set("media outlets newspapers broadcasters tabloids websites")
"""Nouns for the press that name no outlet: "local media reported", "some outlets"."""

OWNED_BY: Final = word_set("state state-run state-owned state-controlled government-run")
"""Words before "media" that say whose they are: one owner speaks through them."""

GATHERED: Final = word_set("alliance coalition collective group network organisation organization")
"""Bodies that anybody can form: "the group that organised the march" is told of, and not named."""

MADE_BY: Final = word_set(
    """airline app bank chain charity company firm group insurer maker network nonprofit platform product retailer
    service site start-up startup supplier think-tank union website"""
)
"""Nouns behind a name and a comma that make it the name of an organisation: "Tidewise, an app that …"."""

RESEARCH: Final = word_set("analysis count database poll polls study survey surveys tally tracker")
"""Papers that are the word of the body that made them, where it is named: "a Harbour Institute analysis"."""

PARTISAN: Final = word_set(
    "conservative democrat independent liberal libertarian progressive republican socialist tory"
)
"""What a politician is called with his place: "the Ohio Democrat"."""

STATEMENTS: Final = word_set("statement statements release")
"""Papers that are their maker's own words: "a statement from the port authority"."""

VAGUE_DOCUMENTS: Final = word_set("studies research reports surveys")
"""Papers that nobody can look up where they stand bare: "studies show"."""

CREWS: Final = word_set(
    "coastguards coroners detectives firefighters lifeguards paramedics prosecutors rescuers responders troops"
)
"""Crews that speak for the service they belong to."""

COUNTRIES: Final = word_set(
    """afghanistan algeria argentina australia austria bangladesh belarus belgium bolivia brazil britain bulgaria
    canada chile china colombia croatia cuba cyprus denmark ecuador egypt england estonia ethiopia finland france
    germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
    jamaica japan kenya kuwait latvia lebanon libya lithuania malaysia mexico morocco netherlands nigeria norway
    oman pakistan panama peru philippines poland portugal qatar romania russia rwanda scotland serbia singapore
    slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda
    ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe"""
)
"""Countries, which speak by their governments: "Germany said it would send aid"."""

COLLECTIVE_HEADS: Final = word_set(
    """conservatives democrats dems evangelicals hardliners hawks independents left-wingers leftists
    liberals libertarians millennials moderates progressives protestants republicans right-wingers
    socialists tories unionists centrists loyalists nationalists populists traditionalists feminists
    catholics muslims christians jews"""
)
"""Whole bodies of people that are given one mind."""

PUBLIC_HEADS: Final = word_set(
    """americans voters europeans britons consumers investors residents citizens taxpayers women men parents
    students fans followers members workers teachers doctors farmers immigrants
    minorities caucus-goers caucusgoers delegates respondents"""
)
"""Groups that polls count; a mind of their own only where nothing counts or places them."""

INSIDERS: Final = word_set(
    """adviser advisers advisor advisors aide aides allies ally assistant associate associates colleague
    colleagues confidant confidants diplomat employee employees friend friends insider insiders operative
    operatives people person persons staffer staffers worker"""
)
"""People without a name who know by their post or their closeness: "an aide to the mayor"."""

BYSTANDERS: Final = word_set(
    """bystander bystanders donor donors individual individuals man neighbor neighbors neighbour neighbours
    participant participants passenger passengers relative relatives resident soldier soldiers student
    survivor survivors teacher veteran victim victims voter witness witnesses woman"""
)
"""People without a name who saw something, live there or had it done to them: "a passenger"."""

ANONYMOUS_HEADS: Final = INSIDERS | BYSTANDERS | frozenset(("lawmaker", "legislator"))
"""People without a name of whom the reader learns how they know, by their post or their place."""

PLACED_INSIDERS: Final = word_set(
    """agent agents diplomats executive executives investigator investigators negotiator negotiators officer
    officers official source sources strategist strategists workers"""
)
"""Insiders only where something places them: elsewhere they are vague, or speak for their body."""

UNNAMED_HEADS: Final = tuple(sorted(INSIDERS | PLACED_INSIDERS | {"officials"}))
"""People whom a newsroom speaks to without giving their names."""

SECOND_MENTIONS: Final = frozenset(word for word in UNNAMED_HEADS if f"{word}s" in UNNAMED_HEADS) | word_set(
    "executive lawmaker man official woman"
)
"""Nouns by which an unnamed source is taken up again: "the official"."""

PLACED_BY: Final = word_set(
    """at aligned authorised authorized briefed close familiar from inside involved knowledgeable knowledge named
    present privy who within working"""
)
"""Words behind an unnamed source that say how it knows: "familiar with the talks"."""

SPOKESPEOPLE: Final = word_set(
    "spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople spokespersons representative representatives"
)
"""They speak for their organisation, which is the source."""

INSTITUTIONS: Final = word_set(
    """administration agency army association authorities authority bank board bureau cabinet campaign chamber
    church city club coalition college commission committee company congress consortium corporation council
    county court department district embassy federation firm force foundation government group hospital
    house institute institution investigators legislature magazine mayor's ministry museum network newspaper
    office opposition organisation organization outlet pac palace panel parliament party pentagon police
    prosecution prosecutors regime regulator regulators school secretariat senate service side sides site
    society staff state store studio team think-tank tribunal union university utility weekly paper daily
    publication startup airline airlines carrier league defense defence kremlin military navy exchange
    cartel junta militia faction rebels militants fbi cia u.n. eu nato"""
)
"""Bodies that speak for themselves, named here or on an earlier line."""

ORGANISATION_WORDS: Final = OUTLET_WORDS | word_set(
    """agency airlines airways alliance amazon amnesty apple army assembly associated association authority bank
    board breitbart broadcasting brothers bureau cabinet campaign capital center centre chamber channel church
    city club co co. coalition college commission committee communications company congress corp corp.
    corporation council county court daily democrats department district electric embassy energy entertainment
    epa facebook fed federation financial foods force foundation fox fund gas google greenpeace group guard
    holdings hospital house huffpost ibm inc inc. independent institute insurance intelligence international
    justice kremlin labour league llc ltd ltd. media microsoft ministry motors museum nasa nations navy network
    newspaper office oil organisation organization pac palace parliament partners party pentagon petroleum
    pictures police project rail records republicans research reserve review school securities senate service
    services society state steel studios superior supreme systems technologies treasury trust twitter union
    universities university watch white world yard"""
)
"""Words in capitals that make a name the name of an organisation."""

PLACES: Final = word_set(
    """america american arizona beijing berlin british brussels california canadian chinese chicago colorado
    european federal florida french german georgia indian iowa iowan iranian iraqi israeli japanese latin
    london miami michigan minnesota moscow nevada new ohio oregon palestinian paris pennsylvania russian
    saudi spanish syrian texas turkish u.k. u.s. uk ukrainian us virginia washington western wisconsin york
    jersey hampshire mexico mexican north south east west northern southern eastern african asian arab
    australian italian dutch swedish polish greek korean cuban massachusetts carolina dakota
    tennessee alabama alaska arkansas connecticut delaware hawaii idaho illinois indiana kansas kentucky
    louisiana maine maryland mississippi missouri montana nebraska oklahoma rhode island utah vermont
    wyoming capitol hill wall street gop house senate democratic republican county city state"""
)
"""Places and what belongs to them: they place an official too little to find him."""


AFTER_UNNAMED: Final = word_set(
    """about at briefed by close familiar for from in inside involved near of on speaking that to who whose with
    within"""
)
"""Words right after an unnamed source: "a person familiar with"."""

UNNAMED_MARKS: Final = word_list("anonymity anonymous anonymously briefed close familiar knowledge unnamed")
"""Words that say of anybody that they speak unnamed."""

MORE_THAN_ONE: Final = word_list(
    """advisers advisors aides both colleagues diplomats employees executives five four friends lawmakers many
    members multiple officials other others people persons relatives residents several six some sources three
    two witnesses workers"""
)
"""Words in a source that say it is more than one."""

AFTER_EXPERTS: Final = r"\s(?:of|in|on|for|with|here|at|from|who|and)\b"
"""Pattern of a word that places the people before it: "analysts at"."""

EXPERTS: Final = r"(?i)\b(?:analysts|economists|experts|researchers|scholars|scientists)\b"
"""Pattern of people who are known by their work."""

BARE_OFFICIALS: Final = r"(?i)(?:(?:some|many|most|several|top|senior|other|one|an) )*officials?"
"""Pattern of officials whom nothing places."""

OF_A_STATE: Final = word_set("authorities diplomat diplomats lawmakers legislators ministers official officials")

PLACING_NOBODY: Final = word_set(
    """a an another city elected former government high-ranking local many most one other public senior several
    some state the top unnamed various"""
)
"""Words before "officials" that leave open whose they are; any other gives their field: "health officials"."""

OF_A_BODY: Final = word_set("advisers advisors aides allies executives leaders")
"""They belong to somebody whom the article is about, and are found through him."""

JOINED_TO_HEAD: Final = word_set("current federal female former local male senior state")
"""Adjectives that "and" joins to another before one noun: "current and former employees"."""

BODIES_BEFORE: Final = word_set(
    """administration airline airport bank border cabinet campaign commission company congressional council court
    customs defence defense department election elections embassy exchange fire hospital intelligence military
    ministry parliamentary party pentagon police prison school transit union university"""
)
"""Bodies named by what they do, before "officials" or "sources": they place them."""

FOR_A_CLIENT: Final = word_set("attorney attorneys counsel lawyer lawyers solicitor solicitors")

AUTHORS: Final = word_set("academics analysts pollsters researchers scholars scientists")

GENERIC_HEADS: Final = word_set("official officials people person persons source sources")
"""Heads that say nothing of what an unnamed source is."""

NO_SOURCES: Final = word_set(
    """common-sense conscience experience fate fortune history hindsight internet instinct intuition legend life logic
    luck nature nobody none nothing rumor rumour silence time tradition wisdom"""
)
"""Subjects that say nothing themselves: "history shows", "time will tell", "nobody has said"."""
