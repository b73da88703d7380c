"""Nouns that matter for attribution: words for people, for what is said, and verbs that are nouns as well."""

from typing import Final

from credcheck.lexicon.english.function_words import word_list, word_set

_VERB_OR_NOUN: Final = """account address balk offer push share side vote give advocate aim alert answer answers
    appeal appeals approach attack attacks back backs blame blast blasts boast boasts boo
    brand calls call caution challenge challenges champion champions charge charges chant
    chants claim claims comment comments complaint concern concerns counter credit credits
    demand demands detail details dispute disputes document documents doubt doubts echo
    echoes email emails estimate estimates exclaim express fear fears favor favors feel
    feeling feelings figure figures find finding findings forecast forecasts frame frames
    guess hammer hate headline headlines hint hints honor honors hope hopes insult insults
    invite joke jokes knock know label labels lament lash list lists lobby love loves
    meaning mention mentions mind minds name names note notes object objects order orders
    outline outlines paint plan plans plead pledge pledges point points post posts praise
    press project projects promise promises propose protest protests question questions
    quote quotes rank ranks rate rates read reads reading reason reasons record reference
    references regard regards regret regrets release remark remarks report reports reporting
    request requests resolve respect respects respond result results rip rule rules ruling
    salute saw seek shot show shows signal signals speaking state states stress support supports
    suspect suspects talk talking talks teases tease term terms text texts thought thoughts
    threat tie title titles tout treat trust tweet tweets understanding urge value values
    view views voice voices vow vows warning warnings welcome wish wishes wonder wonders
    worries worry writing"""
VERB_OR_NOUN: Final = frozenset(_VERB_OR_NOUN.split()) | frozenset(
    f"{word}s" for word in _VERB_OR_NOUN.split() if word not in {"find", "want", "seek", "know"}
)
"""Forms of reporting verbs that are as often nouns: their neighbours must say that they are verbs."""

REDUCED: Final = word_set(
    """accused affiliated aligned allied appointed associated based briefed called charged close commissioned
    conducted elected employed familiar familiarized gathered hired identified informed interviewed involved
    known led named nominated polled published released surveyed tapped tasked titled trained written"""
)
"""Participles that may follow their noun inside one phrase ("people briefed on the talks")."""

PERSON_SUFFIXES: Final = (
    "man",
    "woman",
    "er",
    "or",
    "ist",
    "ant",
    "ent",
    "ian",
    "ary",
    "men",
    "women",
    "ers",
    "ors",
    "ists",
)

CLAIM_NOUNS: Final = word_set(
    """accusation accusations admission allegation allegations announcement argument arguments assertion assertions
    assessment assumption belief charge claim claims comment comments complaint complaints concern concerns
    conclusion contention decision demand demands denial estimate explanation fear fears finding findings
    hope hopes idea insistence message notion opinion pledge prediction predictions promise promises
    proposal remark remarks statement statements suggestion suggestions suspicion testimony threat threats
    view views vow warning warnings worry
    acknowledgment anger attack attacks assurance assurances call calls commitment condemnation confidence contempt
    criticism criticisms defense depiction desire disdain dismissal distrust doubt doubts embrace endorsement
    endorsements enthusiasm frustration impression opposition perception plea praise
    recognition refusal rejection skepticism stance support understanding willingness"""
)
"""Nouns that bring in what somebody says: "her claim that …"."""

CLAIMS_ALONE: Final = word_set(
    """accusation accusations allegation allegations argument assertion assertions assumption assumptions belief
    claim claims complaint complaints concern concerns fear fears feeling hope hopes idea impression notion
    perception rumor rumors rumour rumours speculation suggestion suggestions suspicion suspicions worries"""
)
"""Nouns that bring in what somebody says where "that" follows, though nobody is named: "amid fears that …"."""

SAID_OBJECTS: Final = word_set(
    """statement statements interview speech letter memo email e-mail tweet post op-ed column release ad ads note
    message messages letters emails tweets video report article"""
)

SAID_NOUNS: Final = word_set(
    """accusation accusations allegation allegations announcement answer appeal argument arguments assurances assurance
    blame call calls case claim claims comment comments complaint complaints concern concerns criticism doubt doubts
    endorsement explanation fears mention objection objections plea pledge pledges praise prediction predictions
    promise promises question questions reference references remark remarks request statement suggestion warning
    warnings"""
)
"""What is made, given, raised or taken where somebody says something: "raised doubts about"."""

OFFERED: Final = word_set(
    """appointment award bribe bribes cash donation donations funds gift gifts invitation job medal money nomination
    payment payments position post prize refugees resignation role seat transfer trophy"""
)
"""What is accepted by taking it: nothing is said by who does."""

ONE_STATEMENT: Final = word_set("apology email interview letter memo op-ed report speech statement tweet")
"""What somebody said or wrote once: two reports of it rest on one source."""

NOT_SPEAKERS: Final = word_set(
    """abstract advertisement also analysis audio background breaking bottom bonus caption byline conclusion
    contact contributing contributors correction q credit date editor's email example exclusive fact factbox
    figure file full gallery graphic headline here how image information introduction key latest line listen
    live more next note notes number now opinion original part phone photo photos picture poll question quiz
    ratings read related result results review score section see series source sources step subscribe
    standfirst subhead subheading subtitle
    summary tags text time timeline title today tomorrow topic topics twitter update updated updates verdict
    video warning watch week what when where who why word words writing written attribution"""
)
"""Words before a colon that are labels, not people."""

DOCUMENTS: Final = word_set(
    """affidavit affidavits agenda agendas analyses analysis application assessment audit audits bill book books
    brief briefs bulletin cable cables census certificate chart charts complaint contract contracts data
    database declaration diary disclosure disclosures docket document documents e-mail e-mails editorial email
    emails estimate estimates evidence figures file files filing filings findings footage forecast forms
    guidelines indictment inquiry inspection investigation invoice invoices law lawsuit leaflet letter letters
    log logs manifesto map maps memo memorandum memos message messages minutes motion note notes notice numbers
    op-ed opinion order pamphlet paper papers petition photo photos platform poll polling polls post posts
    press-release projections proposal receipt receipts record recording recordings records register registry
    release report reports research results returns review rule ruling score scorecard sheet spreadsheet
    standings statement statements statistics studies study subpoena suit summary survey surveys testimony text
    texts tracker transcript transcripts treaty tweet tweets verdict video videos warrant website"""
)
"""Nouns for what is written down or recorded and can be looked up."""

LABEL_NOUNS: Final = word_set(
    """answer comment comments desk email letter message note post quote reaction remarks reply response release
    statement text tweet verdict word words"""
)
"""What is said or sent, before "from" or "by" and a name with a colon: "Statement by Lena Holt:"."""

HEARINGS: Final = word_set("commission committee court courtroom hearing inquest inquiry jury panel trial tribunal")
"""Bodies to which something is told by somebody who is not named: "the pier was unsafe, the inquest heard"."""

OUTCRIES: Final = word_set("chant chants cries cry shout shouts yell yells")
"""What a crowd is heard with, before "of" and a quotation."""

NON_ANSWERS: Final = (
    r"\b(?:(?:did|does|do|has|have|had|was|were|could|would) ?(?:not|n't|never)|declined|refused|failed)"
    r" (?:to )?(?:also |immediately |yet |otherwise |further |initially |respond or )*"
    r"(?:(?:respond|return|answer|comment)(?:ed)?|repl(?:y|ied)|be reached|available|elaborate)\b"
    r"(?! (?:that|why|how)\b)|\b(?:has|have|had|was|were) been (?:asked|approached|contacted) (?:for|by)\b"
    r"[^.]{0,40}\b(?:comment|response|statement)\b|\bno (?:immediate )?(?:comment|response|reply) from\b"
)
"""Pattern, in lower case, of what somebody did not say: "did not respond to a request for comment"."""

COUNTED_IN: Final = word_list(
    """analysis audit ballots census count data database delegates estimate estimates figures filing filings poll
    polls precincts records report results statistics study survey surveys tally votes"""
)
"""Papers and counts that a figure may be from."""

CHANNELS: Final = word_set(
    """address blog briefing call comments conference debate e-mail email essay filing hearing interview letter meeting
    memo message note op-ed phone podcast post release remarks report speech statement telephone testimony text
    tweet twitter video"""
)
"""What carried the words of a source to the outlet: "in a statement", "during a hearing"."""

STATEMENT_NOUNS: Final = word_set(
    """accusation accusations allegation allegations assertion assertions characterisation characterization charge
    charges claim claims contention contentions idea implication implications insinuation insinuations notion report
    reports rumor rumors rumour rumours speculation story stories suggestion suggestions theory theories"""
)
"""Nouns for a statement that somebody can deny: "rejected claims that …", "disputed a report that …"."""

OCCASIONS_OF_TALK: Final = word_set(
    "briefing conference interview news post remarks report said speech spoke statement tweet"
)
"""Words of talk: whoever is in the news gives an interview or a statement on many days."""
