"""Evaluative words: what a writer's own judgement, prediction or reading of another mind is made of.

Lemmas and frequent forms, in lower case. STRONG words judge wherever they stand; MILD ones judge together with another
cue, or applied to what somebody did. Plain words of size, number and order ("large", "second") are in neither.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from credcheck.lexicon.english.function_words import word_set

STRONG_ADJECTIVES: Final = word_set(
    """abhorrent abominable abysmal amazing anemic anaemic appalling asinine astounding atrocious autocratic
    awe-inspiring awesome awful baseless beleaguered bigoted bizarre blatant blistering bombastic brazen
    breathtaking brilliant bumbling callous catastrophic clueless contemptible contemptuous craven cringeworthy
    crooked crude cynical damning daring dastardly dazzling deceitful deceptive deplorable despicable
    despotic devastating diabolical dire disastrous discredited disgraceful disgusting dishonest dismal dizzying
    draconian dreadful dubious dysfunctional eccentric egregious embarrassing exceptional exemplary explosive
    extremist exquisite fabulous fanatical fantastic farcical fawning fearless feckless fiery flagrant
    flamboyant flimsy foolhardy foolish gaffe-prone ghastly gleeful glorious gorgeous grandiose gratuitous
    grotesque groundbreaking groundless gruesome half-baked hapless harebrained harrowing hateful haughty
    heartbreaking heartless heinous heroic hideous hilarious horrendous horrible horrid horrific horrifying
    hyperbolic hypocritical hysterical idiotic ill-advised ill-conceived ill-fated illustrious immoral
    impeccable impotent improbable incendiary incoherent incompetent incredible indefensible inept inexcusable
    inexplicable infamous insane insidious inspiring inspirational insufferable invaluable irresponsible
    jaw-dropping jaw-droppingly lackluster lacklustre laughable lavish legendary lethargic lopsided ludicrous
    lurid magnificent malicious malign marvellous marvelous masterful meaningless mediocre megalomaniacal
    mendacious meteoric mindless misguided monstrous murky nasty nefarious nonsensical notorious noxious
    obnoxious oppressive outlandish outrageous overblown overhyped paranoid pathetic perverse pernicious petty
    petulant phenomenal phony pointless poisonous preposterous prestigious prodigious profligate rabid rambling
    rash raucous reckless repressive reprehensible repugnant repulsive resounding ridiculous ruthless
    sanctimonious savage scandalous scathing scandal-plagued scandal-ridden sensational shady shambolic shameful
    shameless shocking shoddy sickening silliest silly sinister slanderous sleazy smug snide sordid spectacular
    spineless spurious stellar stirring stunning stupefying stupendous stupid sublime superb superlative tawdry
    terrific thuggish thunderous toothless top-notch toxic tragicomic trailblazing tremendous tumultuous
    tyrannical ugly ultra-conservative ultra-liberal unapologetic unabashed unconscionable undeniable
    undignified unflattering unforgivable unhinged unimaginable unjustifiable unmistakable unparalleled
    unprincipled unscrupulous unseemly unworthy vacuous vapid venomous vicious vile vindictive virulent
    vitriolic wacky weak-kneed whopping wicked woeful wonderful world-class worthless wretched xenophobic zany
    far-fetched tone-deaf thin-skinned hot-headed self-serving self-inflicted much-maligned much-vaunted
    long-suffering cringe-worthy eye-popping mind-boggling trigger-happy ham-handed ham-fisted heavy-handed
    two-faced war-torn unrepentant unimpressive unconvincing uninspiring uninspired underwhelming overwrought
    overheated overzealous inflammatory divisive demagogic authoritarian cozy cosy botched bungled"""
)
"""Adjectives that praise or condemn by themselves."""

MILD_ADJECTIVES: Final = word_set(
    """abrasive abrupt absurd acrimonious aggressive alarming ambitious angry arrogant astonishing awkward bad
    battered beloved best better-liked better-financed bitter bleak bloated bold brash brave bruising brutal
    caustic chaotic charismatic charming chilling clear clumsy colorful colourful combative compelling confused
    contentious controversial convoluted costly cozy crippling cruel crucial damaging deadlocked debilitating
    decisive desperate difficult disappointing disheartening dismissive disturbing dogged doomed doubtful
    dramatic drastic eager effective elite eloquent embattled emotional empowering enormous enviable erratic
    exasperated extraordinary extreme failed failing fascinating fateful faulty feeble feisty ferocious feverish
    fierce firm flawed flippant formidable fragile frantic frenetic frenzied frightening frosty frustrated
    frustrating full-throated furious futile genuine gloomy graceful greedy gridlocked grim gross growing
    hard-line hardline harsh hasty hefty helpless high-profile high-stakes historic honest hostile huge
    humiliating ideal impassioned impatient impractical impressive inadequate inane inefficient inevitable
    infuriating ingenious intense intriguing ironic irrational irritating jarring joyous lame landmark
    legitimate lively lofty lonely lousy lucrative lukewarm magnetic maverick massive meager meagre
    memorable messy mighty miserable momentous mysterious naive naked needless nervous nimble noble oddball odd
    ominous onerous optimal overbearing overdue painful palatable partisan peculiar perilous perplexing
    persuasive pitiful plummeting polarizing polarising poor poisoned powerful precarious predictable
    problematic promising provocative questionable quick-witted radical ragged rampant raw reclusive relentless
    reluctant remarkable respected restrictive revealing rigged risky robust rocky rough rowdy rude sad scarce
    secretive selfish sensible serious severe shaky sharp shocked shrewd significant simplistic skewed slick
    sloppy sluggish smart sneaky soaring sobering spirited staggering stark startling strange
    strident strong struggling stubborn stunned sudden surprising suspicious sweeping swift tenuous tense
    terrible thorny thriving tired tireless tortured tough troubled troubling troublesome turbulent unbelievable
    unceremonious uncomfortable unconcealed unconventional uncontroversial undue unexpected unfair unfortunate
    unhappy unimportant unlikely unpleasant unpopular unprecedented unprepared unrealistic unreasonable unruly
    unsettling unusual unwelcome unwieldy uphill urgent useless vague vast venerable viable vibrant vivid vocal
    volatile vulnerable wasteful weak wild winning wobbly worrisome worrying worse worst wrong-headed
    wrongheaded zealous standout well-respected well-regarded well-known popular beautiful famous unpredictable
    exceptional talented gifted cherished renowned acclaimed celebrated iconic coveted star-studded glamorous
    lush hearty classic quintessential ultimate perfect successful vulgar racist sexist far-fetched bogus fake
    false fraudulent misleading unsubstantiated unfounded debunked"""
)
"""Adjectives that judge when an intensifier, a superlative or another judgement stands with them."""

CERTAINTY_ADVERBS: Final = word_set(
    """undoubtedly unquestionably undeniably indisputably unmistakably inevitably surely certainly obviously
    unsurprisingly predictably laughably shamefully tragically sadly thankfully fortunately unfortunately
    regrettably ironically hilariously amazingly astonishingly incredibly shockingly stunningly inexplicably
    mercifully wisely foolishly rightly wrongly wrongfully unfairly arguably disturbingly alarmingly tellingly
    curiously oddly outrageously disgracefully woefully brilliantly spectacularly superbly miserably abysmally
    disastrously blatantly brazenly shamelessly cynically recklessly dangerously needlessly pointlessly
    hypocritically dishonestly falsely bizarrely ridiculously absurdly painfully grossly wildly"""
)
"""Adverbs by which a writer vouches for, or comments on, a statement."""

FEELING_ADVERBS: Final = word_set(
    """angrily anxiously arrogantly bitterly begrudgingly boastfully bravely callously cheerfully contemptuously
    courageously cruelly defiantly desperately dismissively eagerly ecstatically enthusiastically fearlessly
    feverishly fiercely frantically furiously gleefully gloatingly graciously greedily grudgingly half-heartedly
    happily haughtily heroically hysterically impatiently indignantly jealously joyfully joyously loudly
    maliciously mercilessly nervously passionately petulantly pointedly proudly rashly reluctantly resentfully
    ruefully ruthlessly savagely selfishly sheepishly shrewdly slavishly smugly sternly stubbornly thoughtlessly
    tirelessly triumphantly unapologetically unwillingly valiantly vehemently viciously vigorously wearily
    wholeheartedly willfully wilfully zealously hastily coyly deftly nonchalantly brazenly swiftly conveniently
    vaguely aggressively relentlessly bluntly harshly sharply cleverly feebly haplessly"""
)
"""Adverbs of mood or manner that are read into somebody's act."""

INTENSIFIERS: Final = word_set(
    """absolutely altogether awfully completely deeply decidedly downright enormously entirely especially
    exceedingly exceptionally extraordinarily extremely fiercely fundamentally hardly highly hopelessly hugely
    immensely impossibly insanely intensely largely overwhelmingly particularly perfectly plainly positively
    profoundly purely quite really remarkably severely sharply sheer simply so strikingly strongly such terribly
    thoroughly too totally tremendously truly uncommonly unusually utter utterly vastly very virtually wholly
    increasingly perpetually consistently constantly endlessly forever"""
)
"""Adverbs that raise the degree of what follows."""

FEELINGS: Final = word_set(
    """aghast alarmed angered anxious appalled baffled bewildered bored crestfallen defensive dejected delighted
    disappointed disdain disdainful disgust disgusted dismayed distraught dread ecstatic elated embarrassed
    emboldened embittered enamored enamoured enraged envious exasperated fearful flabbergasted flummoxed fuming
    furious gleeful glee glum gloating grieving heartbroken horrified humiliated incensed indignant infuriated
    irate irked irritated jealous jealousy jubilant livid loath loathing miffed mortified nervous nonplussed
    obsessed outraged panicked paranoid perplexed petrified pique rattled relieved resentful resentment restless
    scared scornful seething shaken shamed smarting smitten spooked stung stunned terrified thrilled unamused
    unbothered uneasy unfazed unnerved vexed weary worried wounded schadenfreude contempt scorn hatred envy"""
)
"""What goes on in somebody's mind, which a reporter cannot see."""

JUDGING_NOUNS: Final = word_set(
    """absurdity abomination antics apologist apologists apparatchik backlash badly-kept ballyhoo banter
    betrayal bigot bigotry bluster blunder blunders boast boondoggle bombshell bonanza brainwashing bravado
    brouhaha bully bullying bungling buffoon cabal calamity cascade catastrophe charade charlatan chaos circus
    cliches cliché clichés clique clown coddling colossus conspiracy-theorist cop-out coup cowardice crackpot
    crony cronies cronyism crusade cult darling deadlock debacle deceit deception demagogue demagoguery demagogy
    demise despot dictator diatribe dilemma disarray disaster disgrace disgust dismay drubbing dud duplicity
    dysfunction effrontery embarrassment exodus extremism extremist extremists eyesore fanatic fanatics farce
    fiasco fixer flip-flop flip-flopping flop folly fool fools frenzy furore furor gaffe gaffes gimmick gimmicks
    glory grandstanding greed gridlock hack hacks hard-liner hard-liners hardliner hardliners hatchet havoc hero
    heroes heroine heroism histrionics hoax hodgepodge hogwash hubris hype hypocrisy hysteria icon idiocy
    ignominy imbroglio impasse inaction incompetence ineptitude infamy insanity intransigence irony jolt
    juggernaut knee-jerk laughingstock legend liar liars lies limbo loophole lunacy lynchpin maelstrom maestro
    magic malaise malfeasance maneuvering manoeuvring mania massacre masterclass mastermind masterpiece maverick
    mayhem meltdown mess mischief misstep missteps mockery mogul monstrosity morass mudslinging nadir naivete
    naïveté nemesis nepotism newcomer-no nightmare nonsense nosedive novice onslaught opportunist opportunism
    ordeal orgy outcry overkill overreach overreaction pandering panic paragon pariah parody partisanship
    patronage pinnacle pitfall plight ploy pork posturing powder-keg powerhouse predicament prejudice pretense
    pretext prowess punishing puppet quagmire quandary rampage rant rants rebuke rebuff reckoning reversal
    rhetoric rout ruckus ruse sabotage saga saber-rattling sabre-rattling savior saviour scam scandal scandals
    scapegoat scaremongering scheme schemes scorn scourge screed self-aggrandizement setback sham shambles shame
    shenanigans showdown showmanship shellacking skulduggery slap slander slandering smear smears smackdown
    smokescreen snub spat spectacle spin squabble squabbles squabbling stalemate stalwart standoff stain stigma
    stranglehold strongman stunt stunts stronghold stupidity subterfuge surrogate swagger swipe swipes takedown
    tantrum tantrums theatrics thrashing thug thugs tirade titan travesty treachery treason triumph trouble
    trump-card tumult turmoil tyranny tyrant underdog upheaval uproar vendetta vengeance villain vindication
    vitriol voodoo vulnerabilities vulnerability wake-up wasteland whirlwind windfall witch-hunt woes wreck
    wrath wrangling zeal zealot zealotry zealots giveaway handout handouts fear-mongering fearmongering
    bloodbath stonewalling whitewash sneer backstabbing infighting intrigue lip-service nothingburger poison
    trailblazer standard-bearer"""
) - word_set("newcomer-no badly-kept wake-up trump-card voodoo")
"""Nouns that carry a verdict on what they name."""

STRONG_NOUNS: Final = word_set(
    """abomination absurdity antics betrayal bigot bigotry bluster boondoggle buffoon cabal charade charlatan
    circus clown cronies cronyism debacle demagogue demagoguery despot diatribe disarray drubbing effrontery
    farce fiasco folly grandstanding hubris hypocrisy idiocy incompetence ineptitude laughingstock liar liars
    lunacy maestro meltdown mockery monstrosity morass nosedive paragon pandering posturing quagmire rant rants
    screed sham shambles shenanigans slander slandering smackdown smokescreen stunt swagger takedown tantrum
    tantrums theatrics tirade travesty tyranny tyrant vendetta vitriol zealot zealotry zealots fear-mongering
    fearmongering scaremongering monster pervert predator creep goon madman lunatic fiend brute thug thugs
    intransigence duplicity disgrace masterpiece masterclass boogeyman bogeyman"""
)
"""Those of them that judge alone."""

JUDGING_VERBS: Final = word_set(
    """annihilate assail backfire backpedal backtrack bamboozle bash batter belittle bemoan berate besmirch
    betray blast bloviate blunder bluster botch browbeat brutalize bully bungle butcher capitulate cave champion
    clobber coddle cow cower cripple crumble crush cozy dazzle debase decimate defang defile demean demolish
    demonize demonise devastate disgrace disgust distort dog dodge doom dumb dupe eke electrify embolden
    eviscerate excoriate exploit fawn flail flaunt flounder flub fizzle foist fritter fumble fume
    galvanize galvanise gloat gobble grandstand grovel gut hamstring hijack hobble hog hoodwink humiliate hype
    ignore implode infuriate kowtow lambaste languish lurch malign manhandle mangle manipulate marginalize
    mesmerize mesmerise mire mislead muddle muddy mutilate muzzle nix ogle ostracize outclass outfox outshine
    outsmart outwit pander parrot peddle pillory pilfer plague plunder pounce prey prattle pummel railroad
    ramble ram rampage rant rave reek reel relish revel rile rubber-stamp sabotage salivate savage scapegoat
    scoff scold scramble seethe shatter shirk shred shun skewer skirt slander slam slap slime smear smother snub
    spew squander squelch stagnate stonewall stoop stumble stymie subvert sully swindle swoon taint tank tarnish
    taunt teeter terrorize terrorise thrash thrive throttle thumb torpedo torment toy trample trash trivialize
    trounce tout undermine unleash unravel upend usurp vilify wallow waffle waver whine whitewash wilt wither
    wow wreak yank decry flip-flop brag boast crow stoke shove bombard overshadow steamroll strong-arm weaponize
    weaponise politicize politicise spiral vanquish vindicate outrage bask bristle balk sputter fester saddle
    haunt captivate"""
)
"""Verbs that tell an act and a verdict on it at once."""

STRONG_VERBS: Final = word_set(
    """bamboozle bash besmirch bloviate browbeat bungle botch capitulate coddle cower debase defang demean
    demonize demonise dupe eviscerate excoriate fawn gloat grandstand grovel gut hamstring hijack hoodwink
    kowtow lambaste mire mislead pander parrot peddle pillory railroad rubber-stamp scapegoat shirk skewer slime
    smear spew squander stonewall swindle torpedo trample trounce vilify wallow waffle whine whitewash weaponize
    weaponise steamroll"""
)
"""Those of them that judge alone."""

_IRREGULAR: Final[Mapping[str, str]] = {
    "overshadow": "overshadowed overshadowing overshadows", "prey": "preyed preying preys",
    "shred": "shredded shredding shreds", "stun": "stunned stunning stuns", "thrive": "thrived thriving thrives throve",
    "stoop": "stooped stooping stoops", "bully": "bullied bullying bullies", "decry": "decried decrying decries",
    "vilify": "vilified vilifying vilifies", "sully": "sullied sullying sullies", "muddy": "muddied muddying muddies",
    "slam": "slammed slamming slams", "ram": "rammed ramming rams", "gut": "gutted gutting guts",
    "flub": "flubbed flubbing flubs", "snub": "snubbed snubbing snubs", "shun": "shunned shunning shuns",
    "cow": "cowed cowing cows", "tank": "tanked tanking tanks", "hog": "hogged hogging hogs",
    "dog": "dogged dogging dogs", "brag": "bragged bragging brags", "hamstring": "hamstrung hamstringing hamstrings",
    "slap": "slapped slapping slaps", "wow": "wowed wowing wows", "rile": "riled riling riles",
    "dumb": "dumbed dumbing", "throttle": "throttled throttling throttles", "flip-flop": "flip-flopped flip-flopping",
    "outwit": "outwitted outwitting outwits", "shove": "shoved shoving shoves", "reek": "reeked reeking reeks",
}  # fmt: skip


def inflect(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the verbs with their forms in -s, -ed and -ing; doubled consonants and -y from the table above."""
    forms: set[str] = set()
    for verb in lemmas:
        forms.add(verb)
        if verb in _IRREGULAR:
            forms.update(_IRREGULAR[verb].split())
        elif verb.endswith("e"):
            forms.update((verb + "s", verb + "d", verb[:-1] + "ing"))
        elif verb.endswith(("s", "sh", "ch", "x", "z")):
            forms.update((verb + "es", verb + "ed", verb + "ing"))
        else:
            forms.update((verb + "s", verb + "ed", verb + "ing"))
    return frozenset(forms)


JUDGING_VERB_FORMS: Final = inflect(JUDGING_VERBS)
STRONG_VERB_FORMS: Final = inflect(STRONG_VERBS)
