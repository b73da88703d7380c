"""Phrases of a writer's own voice: predictions, verdicts, motives, and facts that need somebody to vouch for them.

A row is (words without which no sentence has it, pattern, weight). Patterns run on text in lower case with straight
apostrophes. Weights add up within a sentence; `extract/claims/thresholds.py` says from which sum on it is reported.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from credcheck.lexicon.english.function_words import word_set


class Phrase(NamedTuple):
    """One construction."""

    words: frozenset[str]
    """The sentence has one of these, or the pattern is not tried."""
    pattern: str
    weight: float

    def search(self, text: str) -> re.Match[str] | None:
        """Return where the construction first stands in a text; the pattern is compiled when it is first asked for."""
        return _compiled(self.pattern).search(text)


class PhraseTable(NamedTuple):
    """Phrases, found by the words that a sentence must have for them to be tried."""

    phrases: tuple[Phrase, ...]
    words: frozenset[str]
    by_word: Mapping[str, tuple[int, ...]]

    def near(self, words: frozenset[str]) -> list[Phrase]:
        """Return the phrases that a sentence with these words may hold, in the order of the table."""
        here = self.words & words
        if not here:
            return []
        return [self.phrases[index] for index in sorted({index for word in here for index in self.by_word[word]})]


def phrase_table(phrases: Sequence[Phrase]) -> PhraseTable:
    """Return a table of phrases by the words of each."""
    by_word: dict[str, list[int]] = {}
    for index, phrase in enumerate(phrases):
        for word in phrase.words:
            by_word.setdefault(word, []).append(index)
    return PhraseTable(tuple(phrases), frozenset(by_word), {word: tuple(found) for word, found in by_word.items()})


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _row(words: str, pattern: str, weight: float) -> Phrase:
    return Phrase(word_set(words), pattern, weight)


_PROSPECT: Final = (
    r"(?:battle|challenge|climb|contest|day|ending|fight|future|hurdles?|journey|odds|"
    r"path|prospects?|race|reception"
    r"|reelection|re-election|road|task|test|time|trouble)"
)

FORECASTS: Final = (
    _row(
        "face faces facing faced",
        rf"\bfac(?:e|es|ing|ed) (?:an? |the |its |his |her |their )?(?:\w+ )?"
        rf"(?:certain|difficult|formidable|long|rocky|steep|stiff|tough|uncertain|uphill|"
        rf"crucial|daunting|grim|bleak) "
        rf"(?:\w+ )?{_PROSPECT}\b",
        2.5,
    ),
    _row(
        "likely unlikely",
        r"(?:is|are|seems?|appears?|looks?|now|remains?|will|would|it) (?:also |still |very |"
        r"most |highly |now |quite |more |all but |increasingly )*"
        r"(?:un)?likely\b(?! voters?)(?! caucus)",
        1.75,
    ),
    _row(
        "certain sure bound destined doomed poised primed guaranteed",
        r"\b(?:is|are|was|were|seems?|appears?|looks?|feels?|be|almost|all but) (?:almost |"
        r"all but |now |nearly |practically )?"
        r"(?:certain|sure|bound|destined|doomed|poised|primed|guaranteed) (?:to|for)\b",
        2.5,
    ),
    _row("arrival dead-on-arrival", r"\bdead[ -]on[ -]arrival\b", 3),
    _row(
        "will would",
        r"\b(?:will|would) (?:almost |all but )?(?:certainly|surely|inevitably|undoubtedly|"
        r"probably|likely|no doubt|"
        r"never|always|only|finally|forever)\b",
        1.75,
    ),
    _row(
        "could may might",
        r"\b(?:could|may|might) (?:well|prove|spell|backfire|doom|cost|upend|derail|cripple|"
        r"hamper|"
        r"imperil|jeopardi[sz]e|undermine|weaken|embolden|alienate|complicate|come back to)\b",
        2,
    ),
    _row(
        "path route road",
        r"\b(?:have|has|faces?|sees?|seeks?|offers?|is|be) (?:an?|no|little|any|"
        r"the) (?:\w+ )?(?:path|route|road) to\b",
        2.25,
    ),
    _row(
        "chance chances hope hopes odds prospects shot",
        r"\b(?:little|no|scant|slim|faint|dim|poor|fading|long|best|last|only|remote) "
        r"(?:\w+ )?(?:chance|chances|hope|hopes|odds|prospect|prospects|shot)\b",
        2.25,
    ),
    _row("remains seen", r"\b(?:it |that |what |whether \w+ )?remains to be seen\b", 2),
    _row("tell", r"\b(?:only )?time will tell\b", 2.5),
    _row(
        "don't",
        r"(?:^|[\"'—] ?|but )(?:don't|do not) (?:\w+ ){0,2}(?:bet|count|write|expect|be|hold|"
        r"look|forget|underestimate|believe)\b",
        3,
    ),
    _row(
        "breakout frontrunner front-runner favorite favourite underdog contender shoo-in lock",
        r"\b(?:clear|presumptive|prohibitive|heavy|early|odds-on|sure|likely|leading|top|"
        r"strong|serious|real|credible|"
        r"long-shot|longshot) (?:\w+ )?(?:frontrunner|front-runner|favou?rite|underdog|"
        r"contender|shoo-in|lock)\b",
        1.75,
    ),
    _row("expect", r"\b(?:you can|readers can|we can|can|should) expect\b", 2),
    _row("shaping gearing", r"\b(?:shaping|gearing) up (?:to|as|for)\b", 2.25),
    _row("enough", r"\b(?:may|might|could|will|would) (?:not )?be enough\b", 2.25),
    _row(
        "future fate hangs balance",
        r"\b(?:in doubt|in jeopardy|in peril|in limbo|in the balance|at stake|up in the air|"
        r"on the line)\b",
        1.75,
    ),
    _row(
        "doubt doubts jeopardy peril limbo stake", r"\b(?:in doubt|in jeopardy|in peril|at stake|up in the air)\b", 1.75
    ),
    _row(
        "closer further",
        r"\b(?:could|may|might|will|would|to) (?:only |further )?(?:inflame|fuel|deepen|widen|"
        r"worsen|heighten|"
        r"embolden|erode|exacerbate|complicate|cement|bolster)\b",
        2,
    ),
    _row(
        "difficult hard harder tough easier impossible unlikely",
        r"\b(?:makes?|making|made|makes it|is|are|be|will be|would be|becomes?) (?:it |that |"
        r"this )?(?:much |even |all the |nearly |almost |virtually |increasingly )*"
        r"(?:difficult|hard|harder|tough|tougher|easier|impossible|more difficult|less likely|"
        r"more likely|unlikely)\b (?:for |to |that )",
        1.75,
    ),
    _row(
        "won't will",
        r"\b(?:won't|will not) (?:\w+ ){0,3}?(?:determine|decide|matter|survive|win|work|last|"
        r"be enough)\b",
        2.25,
    ),
    _row("bet", r"\b(?:good|safe|sure|fair) bet\b|\bno sure thing\b", 3),
    _row(
        "figure figures stands stand",
        r"\b(?:figures?|stands?) to (?:be|win|lose|gain|play|fall|drop|benefit|suffer|"
        r"become)\b",
        2.25,
    ),
    _row(
        "role",
        r"\b(?:could|will|would|may|might) play (?:an? )?(?:key|pivotal|decisive|crucial|"
        r"critical|major|outsized) role\b",
        2.25,
    ),
    _row("potential", r"\b(?:would|will|could|has|have) (?:have )?the potential to\b", 2.25),
)
"""What a writer foretells."""

VERDICTS: Final = (
    _row(
        "flag flags question questions doubt doubts eyebrows alarm alarms concerns specter spectre",
        r"\brais(?:e|es|ed|ing) (?:\w+ ){0,2}(?:red flags?|eyebrows|alarms?|alarm bells|"
        r"(?:\w+ )?doubts?|the spect(?:er|re))\b",
        2.25,
    ),
    _row(
        "blow setback boost victory win defeat rebuke slap test triumph embarrassment coup gift message warning",
        r"\b(?:an?|another|the latest|its|his|her|major|biggest|huge|serious|stinging|"
        r"significant) (?:\w+ ){0,2}"
        r"(?:blow|setback|boost|victory|rebuke|slap|triumph|embarrassment|coup|gift|"
        r"wake-up call|black eye) (?:to|for|in)\b",
        2.5,
    ),
    _row(
        "sign signal symbol reminder reflection testament hallmark evidence",
        r"\b(?:in |as |is |was |an?|another|yet another|the latest|a further|a clear|"
        r"another) (?:an? |another |the latest )?(?:\w+ )?"
        r"(?:sign|signal|symbol|reminder|reflection|testament|hallmark|illustration|"
        r"indication) (?:of|that|to|how)\b",
        1.75,
    ),
    _row(
        "nerve chord",
        r"\b(?:hit|hits|hitting|struck|strikes|striking|touched|touches) (?:a|the|"
        r"many) (?:\w+ )?(?:nerve|chord)\b",
        2.5,
    ),
    _row("less", r"\bless (?:of )?(?:an? )?[\w' -]{2,30}? (?:and|than|but) (?:more )", 2.25),
    _row("rather", r"\bmore (?:like|of) an? [\w' -]{2,40}? than\b", 2),
    _row(
        "fail fails failed failing",
        r"\bfail(?:s|ed|ing)? (?:\w+ )?(?:to (?:address|deliver|do|explain|grasp|live|make|"
        r"mention|offer|provide|recogni[sz]e|"
        r"understand|win|produce|acknowledge|adequately|fully|realize|take)|spectacularly|"
        r"miserably|badly)\b",
        1.75,
    ),
    _row(
        "little",
        r"\b(?:has|have|had)? ?(?:do|does|did|done|doing|offer|offers|offered|made|"
        r"provide[sd]?) (?:very |precious )?little to\b",
        2.25,
    ),
    _row(
        "struggle struggles struggled struggling scrambling scrambled",
        r"\b(?:ha(?:s|ve|d) |is |are |still |long )?(?:struggl(?:es|ed|ing)|scrambl(?:es|"
        r"ed|ing)) "
        r"(?:\w+ )?(?:to|with|for|against|in)\b",
        2.25,
    ),
    _row(
        "surprise surprising surprisingly",
        r"\b(?:it(?:'s| is| was) )?(?:no|hardly a|little) (?:surprise|wonder|accident|"
        r"coincidence)\b|\b(?:not|hardly|un)[ -]?surprising(?:ly)?\b",
        2.5,
    ),
    _row("course", r"(?:, |^|— ?|\()of course\b", 1.5),
    _row(
        "fact reality truth",
        r"(?:^|[.;] )(?:but |and |yet )?(?:the (?:fact|reality|truth|problem|irony|trouble|"
        r"point|bottom line) is|in (?:reality|truth))\b",
        2.25,
    ),
    _row("short shy mark", r"\b(?:fall|falls|fell|falling) (?:far |well )?short\b|\bmiss(?:es|ed)? the mark\b", 2),
    _row("stranger secret", r"\b(?:is|was|are) no (?:stranger to|secret)\b", 2.25),
    _row(
        "long history penchant tendency habit record pattern affinity fondness appetite knack reputation obsession",
        r"\b(?:has|have|had|with) (?:long |always )?(?:had |shown |displayed |developed |"
        r"earned )?(?:an?|his|her|its|their) (?:\w+ )?"
        r"(?:long history|history|penchant|tendency|habit|track record|pattern|affinity|"
        r"fondness|appetite|knack|reputation|obsession|predilection|flair|taste) (?:of|for|as|"
        r"to|with)\b",
        2.5,
    ),
    _row("known famous notorious infamous", r"\b(?:best|well|widely|better|notoriously|famously) known for\b", 1.25),
    _row(
        "turning watershed tipping defining",
        r"\b(?:turning|tipping|low|breaking|boiling) point\b|\b(?:watershed|defining|seminal|"
        r"pivotal|make-or-break) moment\b",
        2,
    ),
    _row(
        "never nothing anything none nobody",
        r"\b(?:anything but|nothing short of|nothing more than|little more than|"
        r"nothing less than|no match for|none other than|second to none)\b",
        2.5,
    ),
    _row(
        "one",
        r"\bone of (?:the|\w+'s) (?:\w+'s )?(?:most|least|worst|best|greatest|biggest|"
        r"toughest|strongest|weakest|finest|boldest|ugliest|silliest|"
        r"strangest|harshest|sharpest|smartest|dumbest|nastiest|brightest|darkest)\b",
        1.75,
    ),
    _row(
        "ever history memory",
        r"\b(?:best|worst|greatest|most|biggest|strangest|ugliest|nastiest|boldest|finest|"
        r"wildest|least|toughest|hardest) [\w' -]{0,40}?"
        r"\b(?:ever|in (?:\w+ ){0,2}(?:history|memory|years|decades|generations))\b",
        1.5,
    ),
    _row(
        "most least",
        r"\b(?:the|his|her|its|their) (?:most|least) (?!recent|part|populous|of|common|"
        r"important thing|likely|"
        r"commonly|widely|frequently|people|votes|money|time|points|senior|americans|"
        r"voters)\w+\b",
        1.25,
    ),
    _row(
        "makes leaves proves shows means underscores underscored highlights highlighted "
        "illustrates exposes exposed reveals belies belied betrays betrayed epitomizes "
        "exemplifies",
        r"\b(?:underscor(?:es|ed|ing)|highlight(?:s|ed)|illustrat(?:es|ed)|expos(?:es|ed|ing)|"
        r"bel(?:ies|ied)|betray(?:s|ed)|epitomi[sz](?:es|ed)|"
        r"exemplif(?:ies|ied)|cement(?:s|ed)|crystalli[sz](?:es|ed)|laid bare|lays bare|"
        r"speaks volumes|proves?|reaffirm(?:s|ed)) "
        r"(?:just |only )?(?:the|how|a|an|that|his|her|their|its|what|why)\b",
        2,
    ),
    _row("thanks", r"\bthanks (?:in (?:large |no small )?part )?to\b", 1.25),
    _row("so-called", r"\bso-called\b", 1.25),
    _row(
        "without",
        r"\bwithout (?:offering |providing |citing |any |presenting |"
        r"a shred of )+(?:any )?(?:evidence|proof|basis|explanation)\b",
        1.0,
    ),
    _row("despite", r"\bdespite (?:the fact that|having|all|being|his|her|their|overwhelming)\b", 0.75),
    _row(
        "room",
        r"\b(?:room for improvement|left much to be desired|leaves much to be desired|"
        r"found wanting)\b",
        3,
    ),
    _row(
        "key keeps just",
        r"\b(?:just )?keeps? (?:on )?(?:getting|growing|coming|rising|falling|winning|"
        r"losing)\b",
        2,
    ),
    _row(
        "wake grip heart verge brink heels cusp",
        r"\bon the (?:verge|brink|cusp|ropes|defensive|warpath|rocks|skids)\b",
        1.75,
    ),
    _row(
        "nowhere thin deaf empty flat",
        r"\b(?:rings? hollow|falls? flat|fell flat|fall(?:s|en)? on deaf ears|goes? nowhere|"
        r"going nowhere|wears? thin|wearing thin|rang hollow)\b",
        2.75,
    ),
    _row("irony ironic ironically", r"\b(?:ironic(?:ally)?|the irony)\b", 2),
    _row(
        "poor well badly",
        r"\b(?:bodes|bode|boded|handled|performed|fared|played|managed|executed|aged) (?:so |"
        r"very |surprisingly )?(?:well|poorly|badly|ill)\b",
        1.5,
    ),
    _row(
        "claim claims claimed",
        r"\b(?:would have (?:you|us|readers|voters|people) believe|so (?:he|she|they) claims?|"
        r"despite what [\w' .]{2,60}? (?:may |might )?(?:claim|say|think)s?)\b",
        2.5,
    ),
    _row(
        "seem seems seemed seemingly appears apparently evidently",
        r"\b(?:seemingly|apparently|evidently|clearly)\b",
        1.0,
    ),
    _row(
        "seem seems seemed appear appears appeared",
        r"\b(?:seem|seems|seemed|appear|appears|appeared) "
        r"(?:to (?!be (?:in|at|the)|agree|think|believe|have|suggest)|less|"
        r"more|so|such|increasingly|somewhat|almost|like|as if|as though|poised|set|eager|"
        r"unable|unwilling|content|determined)\b",
        1.25,
    ),
    _row(
        "look looks looked",
        r"\b(?:looks?|looked|looking) (?:like|as if|as though|increasingly|more|less|set|"
        r"primed|ready|to be|set to|shaky|weak|strong)\b",
        1.5,
    ),
    _row(
        "perhaps arguably maybe",
        r"\b(?:perhaps|arguably|maybe)\b(?: the| his| her| its| most| even| because| not)?",
        1.0,
    ),
    _row("at", r"\bat (?:its|his|her|their) (?:best|worst|finest|peak)\b", 1.75),
    _row(
        "headache footnote tale firestorm rod bag child tightrope minefield storm order pulpit list nightmare",
        r"\b(?:headache|a footnote (?:in|to)|cautionary tale|firestorm|lightning rod|"
        r"punching bag|poster child|tightrope|minefield|"
        r"perfect storm|tall order|bully pulpit|wish list|pr nightmare)\b",
        2.25,
    ),
    _row(
        "life tables game rules ground steam momentum wall luster foot door page",
        r"\b(?:breath(?:es|ed|ing) new life|turn(?:s|ed|ing) the tables|chang(?:es|ed|"
        r"ing) the game|rewr(?:ites|ote|iting) the rules|"
        r"los(?:es|t|ing) (?:ground|steam|momentum|its luster)|gain(?:s|ed|ing) (?:ground|"
        r"momentum|steam)|pick(?:s|ed|ing) up steam|"
        r"hit a wall|shot (?:him|her|it)self in the foot|turn(?:s|ed) the page)\b",
        2.25,
    ),
    _row(
        "adds added adding",
        r"\badd(?:s|ed|ing) (?:to the |more |another |fresh |new |"
        r"further )(?:\w+ )?(?:confusion|doubts?|pressure|fuel|jolt|"
        r"twist|insult|chaos|uncertainty|intrigue|drama|urgency)\b",
        2.25,
    ),
    _row("effectively", r"\beffectively (?:\w+ing|\w+ed|\w+s|a|an|the)\b", 2.25),
    _row("veiled backhanded thinly-veiled", r"\b(?:thinly[ -]veiled|veiled|backhanded)\b", 2.5),
    _row(
        "grounds amounts amounted tantamount",
        r"\bprovid(?:es|ed|ing) grounds for\b|\bamount(?:s|ed) to\b|\btantamount to\b",
        2.25,
    ),
    _row(
        "sharpest harshest strongest boldest bluntest fiercest toughest clearest biggest",
        r"\b(?:his|her|its|their) (?:sharpest|harshest|strongest|boldest|bluntest|fiercest|"
        r"toughest|clearest|biggest)\b",
        2.25,
    ),
    _row(
        "waged wages waging",
        r"\bwag(?:es|ed|ing) (?:an? )?(?:\w+ )?(?:war|campaign|battle|attacks?|assault|"
        r"crusade)\b",
        1.5,
    ),
    _row(
        "incentive reason leverage cover room ammunition",
        r"\bgiv(?:es|ing|en|e) [\w' ]{2,25}? (?:less|more|little|new|fresh|added|"
        r"no) (?:incentive|reason|"
        r"leverage|cover|room|ammunition)\b",
        2.25,
    ),
    _row("first", r"\bnot the first time\b", 2.25),
    _row(
        "thriving flourishing booming floundering reeling languishing teetering",
        r"\b(?:is|are|was|were) (?:now |still )?(?:thriving|flourishing|booming|floundering|"
        r"reeling|languishing|teetering)\b",
        2.25,
    ),
    _row(
        "makes make made making",
        r"\bma(?:kes?|de|king) (?!it\b|sure\b|clear\b)[\w' ]{2,25}? (?:expensive|vulnerable|"
        r"weaker|stronger|"
        r"impossible|unlikely|useless|irrelevant|risky|harder|easier)\b",
        2.25,
    ),
    _row("keeps keep", r"\bjust keeps? \w+ing\b", 1.0),
)
"""What a writer makes of something."""

_AIM: Final = r"(?:attempt|bid|effort|push|ploy|quest|gambit|maneuver|campaign|move)"
MOTIVES: Final = (
    _row(
        "attempt bid effort ploy quest gambit",
        rf"\b(?:in|as) (?:an?|his|her|its|their) (?:apparent|obvious|clear|thinly veiled|"
        rf"last-ditch|desperate|"
        rf"transparent|blatant|cynical|bold|calculated|latest|renewed|"
        rf"evident) (?:\w+ )?{_AIM} (?:to|at|of|for)\b",
        2.5,
    ),
    _row("attempt bid effort", r"\b(?:in|as) an? (?:\w+ )?(?:attempt|bid|effort) to\b", 1.25),
    _row(
        "trying hoping seeking aiming eager desperate anxious bent determined intent itching "
        "keen scrambling looking sensing fearing wary mindful emboldened undeterred unfazed "
        "stung spooked frustrated angered rattled relishing relying buoyed fed horrified "
        "furious outraged shaken unable unwilling tired",
        r"(?:^|, |— ?)(?:trying|hoping|seeking|aiming|eager|desperate|anxious|bent|determined|"
        r"intent|itching|keen|looking|scrambling|sensing|fearing|wary|mindful|"
        r"emboldened|undeterred|unfazed|stung|spooked|frustrated|angered|rattled|relishing|"
        r"relying|buoyed|fed up|horrified|furious|outraged|shaken|unable|unwilling|tired)\b",
        1.5,
    ),
    _row("desperate desperately", r"\bdesperate(?:ly)? (?:to|for|trying|seeking|wants?|needs?|need|hoping)\b", 2),
    _row(
        "hope hopes hoped wants wanted knows knew thinks believes believed feels felt hates "
        "loves fears feared craves relishes resents envies dreads longs",
        r"\b(?:secretly|privately|deep down|clearly|desperately|really|obviously|apparently|"
        r"dearly|surely|plainly|simply|no doubt) "
        r"(?:hop(?:es?|ed|ing)|wants?|wanted|kn(?:ows?|ew)|thinks?|thought|believ(?:es?|ed)|"
        r"feels?|felt|hat(?:es?|ed)|lov(?:es?|ed)|fear(?:s|ed)?|crav(?:es?|ed)|relish(?:es|"
        r"ed)?)\b",
        2.5,
    ),
    _row(
        "craves craved relishes relished resents resented dreads dreaded yearns yearned "
        "longs longed covets coveted loathes loathed despises despised",
        r"\b(?:craves?|craved|relishe[sd]|resents?|resented|dreads?|dreaded|yearns?|yearned|"
        r"covets?|coveted|loathe[sd]?|despise[sd]?|detests?|detested|begrudge[sd]?)\b",
        2.25,
    ),
    _row(
        "contain hide conceal disguise mask bear stomach resist help",
        r"\b(?:could|can|cannot|can't|couldn't|did|does|do|didn't|barely|hardly|unable to|"
        r"struggled to) (?:\w+ )?(?:barely |hardly |scarcely |not |little to )*"
        r"(?:contain|hide|conceal|disguise|mask|stomach|resist|help but)\b",
        2.25,
    ),
    _row(
        "care cares cared bother bothered mind",
        r"\b(?:doesn't|don't|didn't|does not|do not|did not|never|isn't) (?:\w+ )?(?:seem to |"
        r"appear to )?(?:care|bother|mind|worry|worried|bothered|concerned)\b",
        1.75,
    ),
    _row(
        "isn't aren't wasn't weren't",
        r"\b(?:isn't|aren't|wasn't|weren't) (?:\w+ )?(?:afraid|amused|buying|convinced|fooled|"
        r"happy|having|impressed|interested|kowtowing|pleased|sure|thrilled|backing|about|"
        r"giving|waiting|naive|worried|alone)\b",
        2,
    ),
    _row(
        "revenge spite vengeance",
        r"\b(?:out of|for|in|driven by|fueled by|motivated by) (?:\w+ )?(?:revenge|spite|"
        r"greed|ambition|malice|hatred|jealousy|desperation|frustration|cowardice|pique|"
        r"fear)\b",
        2.5,
    ),
    _row(
        "designed aimed calculated intended meant",
        r"\b(?:clearly|apparently|obviously|seemingly|transparently|evidently|plainly|"
        r"squarely|cynically|carefully) (?:designed|aimed|calculated|intended|meant|"
        r"engineered|timed)\b",
        2.25,
    ),
    _row(
        "claw cling clinging clings clung",
        r"\b(?:claw|cling|clings|clung|clinging|clawing) (?:\w+ ){0,2}(?:way|back|to)\b",
        2.25,
    ),
    _row("grip", r"\b(?:los(?:e|es|ing|t)|tighten(?:s|ed|ing)?) (?:his|her|its|their) grip\b", 2),
    _row(
        "blame credit distract deflect attention",
        r"\bto (?:shift|deflect|distract|divert|avoid|dodge|duck|escape) (?:the )?(?:blame|"
        r"attention|responsibility|accountability|scrutiny|criticism|questions)\b",
        2.25,
    ),
    _row(
        "score settle curry placate appease woo",
        r"\b(?:to|by) (?:score|scoring|settle|settling|curry|currying|placate|placating|"
        r"appease|appeasing|woo|pander|pandering) (?:\w+ ){0,2}(?:points?|scores?|favou?r|"
        r"base|voters|critics)\b",
        2.25,
    ),
    _row(
        "hatred feud grudge love-hate",
        r"\b(?:long-running|bitter|simmering|long-simmering|personal|"
        r"ongoing) (?:\w+ )?(?:feud|grudge|rivalry|enmity|hatred)\b",
        1.75,
    ),
    _row(
        "move step decision gesture announcement",
        r"\b(?:move|step|decision|gesture|announcement|strategy) (?:\w+ )?(?:intended|"
        r"designed|meant|aimed|calculated|timed) (?:to|at)\b",
        2.5,
    ),
    _row(
        "sought seeks seeking tried tries trying",
        r"\b(?:sought|seeks|seeking|tried|tries|trying) to (?:shift|portray|cast|distance|"
        r"deflect|reassure|appeal|court|capitalize|"
        r"exploit|paint|frame|soften|project|discredit|downplay|curry|claw|rebrand|reinvent|"
        r"humanize|burnish|neutralize)\b",
        2.25,
    ),
    _row(
        "fearing sensing wary emboldened spooked rattled stung",
        r"(?:^|, |— ?)(?:fearing|sensing|wary of|emboldened by|spooked by|rattled by|"
        r"stung by)\b",
        1.0,
    ),
    _row(
        "retaliated retaliates retaliation revenge payback",
        r"\b(?:retaliat(?:es|ed)|in (?:apparent )?(?:retaliation|revenge)|as payback)\b",
        2.25,
    ),
    _row(
        "continues continue continued",
        r"\bcontinu(?:es?|ed) to (?:energize|inspire|alienate|captivate|infuriate|haunt|"
        r"dominate|divide|electrify|enrage)\b",
        2.25,
    ),
    _row(
        "weighing mulling juggling eyeing plotting searching bracing wrestling agonizing",
        r"\b(?:is|are|was|were|been) (?:\w+ )?(?:weighing|mulling|juggling|eyeing|plotting|"
        r"searching for|bracing for|wrestling with|agonizing)\b",
        2.25,
    ),
    _row(
        "hostility affinity disdain contempt antipathy",
        r"\b(?:express(?:es|ed)|show(?:s|n|ed)|ha(?:s|d|ve)) (?:long |an? |"
        r"open )?(?:\w+ )?(?:hostility|antipathy|disdain|contempt)\b",
        1.75,
    ),
)
"""What a writer reads into somebody's mind."""

_MEASURE: Final = (
    r"(?:approval|attendance|crime|debt|deficit|deficits|demand|donations|enrollment|"
    r"enrolment|exports|favorability|fundraising|growth|inflation|jobs?|"
    r"membership|morale|numbers|polls?|popularity|poverty|prices|profits|ratings|revenue|"
    r"revenues|sales|standing|support|turnout|unemployment|"
    r"violence|wages|rates?)"
)
_TREND: Final = (
    r"(?:climbing|declining|deteriorating|dismal|dwindling|falling|flagging|growing|low|"
    r"lower|lowest|high|higher|plummeting|plunging|poor|rising|sagging|shrinking|sinking|"
    r"sluggish|"
    r"slumping|soaring|spiraling|stagnant|strong|surging|tumbling|weak|record)"
)
_AGENT_OF_CHANGE: Final = (
    r"(?:grown|risen|fallen|soared|plummeted|surged|declined|dropped|doubled|tripled|"
    r"quadrupled|skyrocketed|spiked|shrunk|exploded|jumped|plunged|tumbled|ballooned|"
    r"swelled|dwindled|slipped|worsened|improved|eroded|increased|decreased)"
)

FACTS: Final = (
    _row(
        "low lower lowest high higher falling rising growing sagging plummeting soaring weak "
        "strong poor record declining dwindling sinking surging sluggish dismal shrinking "
        "slumping plunging stagnant flagging tumbling climbing deteriorating spiraling",
        rf"\b{_TREND} (?:\w+ )?{_MEASURE}\b",
        1.75,
    ),
    _row("fastest-growing fastest", r"\bfastest[ -](?:growing|rising|shrinking|selling)\b", 2.75),
    _row(
        "evidence indication proof sign signs reports reported known",
        r"\b(?:there|found|is|are|was|were|been) (?:is |are |was |were |has been |have been |"
        r"had been |also |still )*"
        r"(?:no|little|scant|ample|growing|mounting|some|strong|clear|plenty of|overwhelming|"
        r"evidence|indications?|proof) (?:known |reported |credible |public |concrete |"
        r"hard )*(?:evidence|indications?|proof|signs?|reports?|problems?|cases|"
        r"sign)?\b(?: (?:of|that|to|in|for))",
        2.25,
    ),
    _row(
        "consistently routinely regularly frequently rarely seldom usually typically "
        "generally commonly traditionally often historically habitually invariably tends tend",
        r"\b(?:consistently|routinely|regularly|frequently|rarely|seldom|usually|typically|"
        r"commonly|historically|habitually|invariably|tends? to)\b",
        1.25,
    ),
    _row(
        "grown risen fallen soared plummeted surged declined dropped doubled tripled "
        "quadrupled skyrocketed spiked shrunk exploded jumped plunged tumbled ballooned "
        "swelled dwindled slipped worsened improved eroded increased decreased",
        rf"\b(?:has|have|had) (?:\w+ ){{0,2}}{_AGENT_OF_CHANGE}\b",
        1.75,
    ),
    _row(
        "tremendously dramatically sharply steadily exponentially significantly "
        "substantially rapidly vastly markedly drastically",
        r"\b(?:tremendously|dramatically|sharply|steadily|exponentially|significantly|"
        r"substantially|rapidly|markedly|drastically)\b",
        1.25,
    ),
    _row(
        "among",
        r"\b(?:is|are|was|were|not|ranks?|ranked) among the (?:\w+ )?(?:top|best|worst|most|"
        r"least|largest|biggest|highest|lowest|few|first)\b",
        2,
    ),
    _row(
        "long repeatedly never always persistently",
        r"\b(?:has|have|had) (?:long|repeatedly|never|always|persistently|consistently)\b",
        1.25,
    ),
    _row(
        "secretly illegally improperly unlawfully falsely covertly fraudulently corruptly",
        r"\b(?:secretly|illegally|improperly|unlawfully|falsely|covertly|fraudulently|"
        r"corruptly|wrongly)\b(?! accused)",
        2.25,
    ),
    _row(
        "violated conspired colluded bribed embezzled plotted laundered falsified fabricated "
        "lied cheated stole framed covered",
        r"\b(?:violated|conspired|colluded|bribed|embezzled|plotted|laundered|falsified|"
        r"fabricated|cheated|covered up|lied about|lied to)\b",
        2,
    ),
    _row(
        "because cause caused causes led fueled fuelled driven sparked prompted prompting "
        "triggered blamed due result thanks",
        r"\b(?:because of|due to|as a result of|thanks to|led to|leading to|caused by|"
        r"fuell?ed by|driven by|sparked|prompting|prompted|triggered|triggering|"
        r"responsible for)\b",
        1.0,
    ),
    _row(
        "many most few majority plenty countless dozens scores hundreds thousands millions",
        r"(?:^|, |— ?|and |but |while |that )(?:many|most|few|countless|a majority of|"
        r"plenty of|hundreds of|thousands of|millions of|scores of|"
        r"dozens of) (?:of the )?(?:\w+ )?"
        r"(?:americans?|people|voters|residents|parents|workers|families|women|men|students|"
        r"businesses|companies|experts|republicans|democrats|conservatives|liberals|countries|"
        r"states|cities|schools|patients|users|customers|supporters|others)\b",
        1.5,
    ),
    _row("plans intention", r"\b(?:has|have|had|with) no (?:plans?|intention|intentions|desire|interest)\b", 2),
    _row(
        "entire whole",
        r"\b(?:entire|whole) (?:businesses|industries|communities|towns|neighbou?rhoods|"
        r"generations|families|sectors)\b",
        1.75,
    ),
    _row(
        "associated linked",
        r"\b(?:usually|typically|often|commonly|generally|long) (?:associated|linked|reserved|"
        r"seen|found)\b",
        1.5,
    ),
    _row(
        "caveats critics",
        r"\b(?:comes? with|has|have) (?:a few|several|some|many) (?:caveats|problems|flaws|"
        r"drawbacks|risks)\b",
        2.5,
    ),
    _row("increasingly", r"\bincreasingly\b", 1.25),
    _row(
        "extended expanded influence reach",
        r"\b(?:extended|expanded|expanding|growing|widening) (?:its|his|her|"
        r"their) (?:influence|reach|footprint|power|grip)\b",
        1.75,
    ),
    _row("overwhelmingly", r"\b(?:overwhelmingly|disproportionately|predominantly)\b", 1.75),
    _row(
        "first only largest biggest highest lowest oldest",
        r"\bthe (?:first|only|largest|biggest|highest|lowest|deadliest|worst|"
        r"last) [\w' -]{2,40}? (?:ever|in (?:\w+ ){0,3}(?:history|years|decades|memory|world|"
        r"country|nation)|since)\b",
        1.75,
    ),
    _row(
        "better worse wealthier poorer richer safer likelier",
        r"\b(?:better|worse|far more|far less|much more|much less|more likely|less likely|"
        r"safer|cheaper|richer|poorer|costlier)[\w -]{0,40}? than (?:in|for|any|those|other|"
        r"most|the|ever|their|its)\b",
        1.5,
    ),
    _row(
        "opponents rivals field",
        r"\b(?:better|well|poorly|lavishly|heavily)[ -](?:financed|funded|liked|known|"
        r"organi[sz]ed|connected|armed|paid|regarded)\b",
        1.25,
    ),
    _row(
        "skyrocketed soared plummeted surged tumbled cratered spiked sank slumped jumped collapsed climbed dropped",
        rf"\b{_MEASURE}\b[\w' ]{{0,40}}? (?:skyrocketed|soared|plummeted|surged|tumbled|"
        rf"cratered|spiked|sank|slumped|collapsed)\b",
        2.5,
    ),
    _row(
        "as",
        r"\b(?:seems?|appears?|aren't|isn't|not|"
        r"nearly) (?:to be )?(?:nearly )?as \w+ as (?:those|other|others|in|their|its)\b",
        2.25,
    ),
    _row(
        "locked neck-and-neck neck close tie",
        r"\blocked in (?:\w+ )?(?:close|tight) \w+|\bneck[ -]and[ -]neck\b|"
        r"\btoo close to call\b|\b(?:statistical|virtual) tie\b",
        2.25,
    ),
    _row(
        "advantage edge lead infrastructure organization operation",
        r"\b(?:decided|clear|commanding|slight|comfortable|significant|huge|decisive|"
        r"structural|superior) (?:\w+ )?"
        r"(?:advantage|edge|lead|infrastructure|organization|operation)\b",
        2.25,
    ),
    _row(
        "driven fueled fuelled spurred buoyed hampered boosted",
        r"^(?:driven|fuell?ed|spurred|buoyed|hampered|boosted|hurt) (?:\w+ )?by\b",
        2.25,
    ),
    _row(
        "deal talks negotiations agreement plan bill effort",
        r"\b(?:deal|talks|negotiations|agreement|plan|bill|effort|"
        r"truce) (?:\w+ )?(?:fell apart|collapsed|unraveled|"
        r"unravelled|broke down|died|foundered) (?:when|after|because|over|amid)\b",
        2.5,
    ),
    _row("grew", r"\bgrew out of\b", 2.25),
    _row("differs differ", r"\bdiffers? (?:\w+ ){0,2}(?:in|from)\b", 2.25),
    _row("top agenda", r"\b(?:raced|rose|jumped|shot|moved|surged|vaulted|climbed) to the top of\b", 2.25),
    _row("signs", r"\bfew signs of\b", 2.25),
    _row("knows", r"\b(?:no one|nobody) (?:really )?knows\b", 2.25),
    _row(
        "other",
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of) other (?:states|"
        r"countries|cities|counties|nations) (?:have|also|already)\b",
        2.25,
    ),
    _row(
        "times",
        r"\b(?:has|have) been \w+ (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|"
        r"\d+) times\b",
        2.25,
    ),
    _row(
        "consistently routinely regularly",
        r"\b(?:consistently|routinely|regularly) (?:beats?|outperforms?|wins?|tops?|leads?|"
        r"ranks?|outsells?|draws?)\b",
        1.25,
    ),
    _row(
        "polls",
        r"\b(?:leads?|leading|trails?|trailing|ahead|tops?) [\w' ]{0,25}?\bpolls\b|"
        r"\bpolls (?:show|suggest|indicate|have shown|showing|find)\b"
        r"|\bin most (?:\w+ )?polls\b",
        2.25,
    ),
)
"""What somebody must have counted, compared, found out or been told."""

OPINION_WORDS: Final = frozenset[str]().union(*(one.words for one in (*FORECASTS, *VERDICTS, *MOTIVES)))
FACT_WORDS: Final = frozenset[str]().union(*(one.words for one in FACTS))

STATISTIC_ESTIMATED: Final = r"\bestimate[ds]?\b"
STATISTIC_SHARE_OF: Final = (
    r"^.{0,12}?\bof (?:the |its |all |their |his |her |every |our )?(?:\w+(?:'s)? ){0,3}?"
    r"(?:population|people|americans|adults|voters|households|families|world|world's|"
    r"earth|country|nation|state|market"
    r"|economy|gdp|income|energy|emissions|land|residents|women|men|workers|jobs|students|"
    r"children|patients|drivers"
    r"|companies|businesses|spending|budget|revenue|sales|exports|imports|traffic|output|"
    r"users|customers|members|cases"
    r"|deaths|homes)\b"
)
"""Behind a percentage: a share of something that somebody must have counted."""
AUDIENCE: Final = word_set(
    """client customer employee follower listener member passenger patient reader student subscriber user viewer
    visitor worker"""
)
"""Who is counted by those whom they buy from, read or visit."""
SETTLED_FIGURES: Final = (
    r"\b(?:vot(?:e|es|ed|ing|ers?)|ballots?|won|win|lost|elect(?:ed|ion|ions)|margin|"
    r"referendum|primary|caucus(?:es)?"
    r"|delegates?|polls?|polling|polled|surveys?|shares|stocks?|index|trading|traders|"
    r"yields?|census|according|data"
    r"|figures|records?|reports?|statistics|study|studies|filings?|count|tally|audit|bill|"
    r"law|proposal|proposes?|plan"
    r"|deal|offer|would|will|fined?|sentenced?|paid|pay|donat\w+|sold|bought|raised|cost|"
    r"costs|priced?|budget of|tax"
    r"|tariffs?)\b"
)
"""A vote, a market, a deal or a count: its figures are those of the event, or have a source in it."""

FIRST_PERSON: Final = word_set("i i'd i'll i'm i've me my myself")
FIRST_PERSON_PLURAL: Final = word_set("our ours ourselves us we we're we've")
CLAUSE_OPENS: Final = (
    r"(?:that|how|why|whether|if|what|where|when|who|there|it|he|she|they|we|i)\b|"
    r"[\"'“”‘’]"
)
"""How the content of a report begins, where it is a clause or a quotation and no object."""
TELLS: Final = (
    r"\b(?:according to|acknowledg(?:e|es|ed|ing)|add(?:s|ed|ing)?|admit(?:s|ted|ting)?|"
    r"alleg(?:e|es|ed|ing)"
    r"|announc(?:e|es|ed|ing)|call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|dub(?:s|bed)|label(?:s|ed|led)|brand(?:s|ed)|argu(?:e|es|ed|ing)|assert(?:s|ed|ing)?|believ(?:e|es|ed|"
    r"ing)|claim(?:s|ed|ing)?"
    r"|conced(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|contend(?:s|ed|"
    r"ing)?|estimat(?:e|es|ed|ing)"
    r"|explain(?:s|ed|ing)?|f(?:ind|inds|ound|inding)|insist(?:s|ed|ing)?|maintain(?:s|ed|"
    r"ing)?|not(?:e|es|ed|ing)"
    r"|predict(?:s|ed|ing)?|report(?:s|ed|ing)?|reveal(?:s|ed|ing)?|sa(?:y|ys|id|ying)|"
    r"show(?:s|ed|ing)?"
    r"|stat(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|t(?:ell|ells|old|elling)|testif(?:y|ies|"
    r"ied|ying)|think(?:s|ing)?"
    r"|thought|warn(?:s|ed|ing)?|wr(?:ite|ites|ote|iting|itten))$"
)
"""Verbs whose content is a clause even without "that"."""
