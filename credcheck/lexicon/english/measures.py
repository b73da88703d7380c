"""Tables for figures: units, comparators, what is counted and what befell it. Words only; no code runs here."""

from typing import Final

from credcheck.lexicon.english.function_words import word_list, word_set


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _spelled(table: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in words.split("|")}


ONES: Final = word_list("zero one two three four five six seven eight nine ten eleven twelve")
"""Numbers in words, each at the place of its value."""
TEENS: Final = word_list("thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
TENS: Final = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
FIRST_COUNTS: Final = ONES[1:]
SIZES: Final = {"trillion": 10**12, "billion": 10**9, "million": 10**6, "thousand": 1000}
WIRE_SIZES: Final = {"mln": 10**6, "bln": 10**9, "trln": 10**12}
"""Sizes as wire services write them."""
BIG_NUMBER: Final = "|".join(["hundred", *SIZES, "dozen", *WIRE_SIZES])

UNITS: Final = _spelled(
    {
        "percent": "percent|per cent|%|pct",
        "point": "percentage point|percentage points|percentage-point",
        "usd": "dollars|dollar|dlrs|dlr|usd|us dollars|u.s. dollars|american dollars",
        "eur": "euros|euro|eur",
        "gbp": "pounds sterling|gbp|quid|stg",
        "cad": "canadian dollars|canadian dollar",
        "aud": "australian dollars|australian dollar",
        "nzd": "new zealand dollars",
        "hkd": "hong kong dollars",
        "sgd": "singapore dollars",
        "jpy": "yen",
        "inr": "rupees|rupee",
        "cny": "yuan|renminbi",
        "rub": "roubles|rubles",
        "chf": "swiss francs",
        "cent": "cents|cent|cts",
        "pound": "pounds|pound|lbs|lb",
        "km": "km|kms|kilometers|kilometres|kilometer|kilometre",
        "m": "metres|meters|metre|meter",
        "cm": "cm|centimeters|centimetres|centimeter|centimetre",
        "mm": "mm|millimeters|millimetres|millimeter|millimetre",
        "mile": "miles|mile|mi",
        "foot": "feet|foot|ft",
        "inch": "inches|inch",
        "yard": "yards|yard",
        "kmh": "km/h|kph|kmh|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour",
        "mph": "mph|miles per hour|miles an hour",
        "kg": "kg|kilos|kilo|kilograms|kilogram|kilogrammes",
        "gram": "grams|gram|grammes",
        "tonne": "tonnes|tonne|metric tons|metric ton",
        "ton": "tons|ton",
        "ounce": "ounces|ounce|oz",
        "litre": "litres|liters|litre|liter",
        "gallon": "gallons|gallon",
        "barrel": "barrels|barrel|bpd",
        "hectare": "hectares|hectare",
        "acre": "acres|acre",
        "sqm": "square meters|square metres|square meter|square metre|square-meter|square-metre|square - meter"
        "|square - metre|sq m",
        "sqkm": "square kilometers|square kilometres|square km|sq km",
        "sqmile": "square miles|square mile",
        "sqfoot": "square feet|square foot|square-foot|square-feet|square - foot|square - feet",
        "celsius": "°c|degrees celsius|celsius|degrees centigrade|c",
        "fahrenheit": "°f|degrees fahrenheit|fahrenheit|f",
        "degree": "degrees|degree|°",
        "watt": "watts",
        "megawatt": "megawatts|megawatt|mw",
        "gigawatt": "gigawatts|gigawatt|gw",
        "second": "seconds|second|secs",
        "minute": "minutes|minute|min|mins",
        "hour": "hours|hour|hrs",
        "day": "days|day",
        "night": "nights|night",
        "week": "weeks|week",
        "month": "months|month",
        "year": "years|year|yrs",
        "decade": "decades|decade",
        "century": "centuries|century",
        "year-old": "years old|year old|years-old|year-old|year-olds|years of age|year - old|year - olds|yo",
        "month-old": "months old|month old|months-old|month-old",
        "time": "times|fold",
        "basis-point": "basis points|basis point",
    }
)
"""Unit as written, folded, to its name."""

NO_FIGURES: Final = _words(
    "ordinal year-old month-old score time second minute hour day night week month year decade century"
)
"""Units of an age, a rank, a result, a duration: anybody on the spot can tell them, nobody has counted them."""

CURRENCY: Final = {"$": "usd", "£": "gbp", "€": "eur", "¥": "jpy", "₹": "inr", "₽": "rub", "₩": "krw"}
DOLLARS: Final = {"US": "usd", "A": "aud", "AU": "aud", "C": "cad", "CA": "cad", "NZ": "nzd", "HK": "hkd", "S": "sgd"}
"""Letters before a dollar sign."""

CODES: Final = {
    "USD": "usd",
    "EUR": "eur",
    "GBP": "gbp",
    "INR": "inr",
    "Rs": "inr",
    "AUD": "aud",
    "CAD": "cad",
    "CHF": "chf",
}
"""Codes before a figure."""

COMPARATORS: Final = _spelled(
    {
        "more": "more than|greater than|over|above|just over|just above|well over|upwards of|upward of|in excess of|"
        "exceeding|topping|exceeded|topped|surpassed|surpassing|higher than|north of|beyond",
        "at-least": "at least|a minimum of|no fewer than|no less than|not less than|minimum of",
        "less": "less than|fewer than|under|below|just under|just below|lower than|short of|shy of|well under|"
        "well below",
        "at-most": "no more than|at most|a maximum of|not more than|maximum of|at the most",
        "up-to": "up to|as many as|as much as|as high as|as few as|as little as|as long as",
        "about": "about|around|some|nearly|almost|roughly|approximately|approx|circa|an estimated|estimated|close to|"
        "near|the estimated|more or less|an average of|on average|average of|averaging|averaged",
        "exact": "exactly|precisely|a total of|total of|in all|altogether",
    }
)
"""Words before a figure to what they say of it."""

AFTERWARDS: Final = {
    "or more": "at-least",
    "or so": "about",
    "or fewer": "at-most",
    "or less": "at-most",
    "or higher": "at-least",
    "or older": "at-least",
    "plus": "at-least",
    "at least": "at-least",
    "at most": "at-most",
}
"""Words after a figure to what they say of it."""

EVENTS: Final = _spelled(
    {
        "dead": "dead|killed|died|killing|kills|kill|die|dies|dying|death|deaths|fatalities|fatally|perished|fatality|"
        "slain|drowned|deadly|toll",
        "injured": "injured|wounded|hurt|injuring|wounding|injures|wounds|injuries|injury|hospitalized|hospitalised",
        "missing": "missing|unaccounted",
        "arrested": "arrested|detained|arrests|arresting|detaining|custody|arrest",
        "displaced": "displaced|homeless|evacuated|displacing|evacuating|evacuees|fled",
        "rescued": "rescued|saved|rescuing|freed|released",
        "infected": "infected|sickened|infections",
        "damaged": "damaged|destroyed|damaging|destroying|collapsed",
        "fired": "fired|layoffs|laid|redundancies",
        "charged": "charged|convicted|indicted|sentenced|accused",
    }
)
"""Word beside a figure to what befell those counted."""

LABELS: Final = _words(
    "section sections sec article articles chapter chapters page pages pp room flight route highway interstate "
    "channel grade phase stage level tier type version season episode part volume vol no nos number numbers act bill "
    "title rule amendment proposition prop measure item line lane exit gate pier platform unit apartment apt suite "
    "building district ward precinct zone area division group class model series size figure table fig verse psalm "
    "lot gallery resolution form schedule exhibit count paragraph clause step round game set quarter week day year "
    "ticket code zip postcode extension fax phone tel telephone call dial isbn formula top ranked"
)
"""Words whose figure is a name: "Section 230", "day 5"."""

SMALL_WORDS: Final = _words(
    "a about above aged ages after all almost also although among an and another approximately around as at because "
    "before between but by despite during each estimated every exactly for four from had has have he her his however "
    "if in including is it its just last least less magnitude category more my nearly no not of on one only or our "
    "out over past police roughly she since some still such than that the their them then there these they this those "
    "through to total two under until up upwards was we were what when where while who with within without you your "
    "both next first another yet so nor"
)
"""Words that may stand before a count at the head of a sentence; another capitalised word makes a name of the count."""

GLUED_UNITS: Final = (
    "km",
    "kms",
    "kg",
    "cm",
    "mm",
    "mph",
    "kph",
    "kmh",
    "km/h",
    "ft",
    "lb",
    "lbs",
    "oz",
    "mw",
    "gw",
    "MW",
    "GW",
    "C",
    "F",
    "pct",
    "yo",
    "hrs",
    "mins",
    "secs",
    "m",
    "mi",
)
"""Units that are written close to their figure."""

STREETS: Final = _words(
    "Street St Avenue Ave Road Rd Boulevard Blvd Drive Lane Way Court Place Square Terrace Parkway Plaza Downing "
    "Highway Freeway"
)

IRREGULAR: Final = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "kids": "child",
    "police": "police",
    "teeth": "tooth",
    "feet": "foot",
    "mice": "mouse",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "wolves": "wolf",
    "thieves": "thief",
    "cattle": "cattle",
    "sheep": "sheep",
    "fish": "fish",
    "troops": "troop",
    "crises": "crisis",
    "data": "data",
    "criteria": "criterion",
    "media": "media",
    "aircraft": "aircraft",
    "series": "series",
    "species": "species",
    "personnel": "personnel",
    "staff": "staff",
    "crew": "crew",
    "yen": "yen",
    "bodies": "body",
    "movies": "movie",
    "cookies": "cookie",
    "policemen": "policeman",
    "firemen": "fireman",
    "gunmen": "gunman",
    "servicemen": "serviceman",
    "servicewomen": "servicewoman",
    "congressmen": "congressman",
    "lawmen": "lawman",
    "fishermen": "fisherman",
    "businessmen": "businessman",
    "civilian": "civilian",
}
"""Plurals that do not follow the rule, and nouns that count without an s."""

PERSONS: Final = _words(
    "person people man woman child civilian resident individual human passenger victim worker employee student "
    "soldier troop officer member citizen visitor user patient voter migrant protester refugee fan home house job "
    "vehicle car"
)
"""Nouns before which even a four-digit number is a count."""

STOPS: Final = _words(
    "a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out "
    "over per since through to toward towards under until up upon via with within without after before during between "
    "among against is are was were be been being am has have had having do does did will would can could may might "
    "must shall should he she it they we you i him her them us his their its our your my who whom whose which what "
    "when where while why how not no also only just still already now later ago earlier again away apart said says "
    "say told while because whether died killed injured wounded dead missing hurt arrested were there here each every "
    "both all some any more less most took taken went gone came come made make got get gave given left leave leaves "
    "found find held hold kept keep remain remains remained lost won win beat across near around about including such "
    "like according right higher lower nationwide worldwide overall together"
)
"""Words that end what may be the noun that is counted."""

NOT_PLURAL: Final = ("ss", "us", "is", "ous", "'s", "ics")
"""Endings in s that make no plural."""

SCORES: Final = _words(
    "vote votes voted start starts started mark run lifetime win wins won victory loss lost lead leads led defeat "
    "defeated decision ruling ruled draw record score scored beat beats beating majority split margin decided passed "
    "approved rejected triumph rout series advantage tie tied drew trailed trailing thrashed edged ahead up down"
)
"""Words beside "3-1" that make it a score and no range."""

PARTS: Final = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
"""Parts of a whole, by how many of them make it."""
PART_WORDS: Final = frozenset(f"{part}{end}" for part in PARTS for end in ("", "s"))
EVENT_WORDS: Final = frozenset(EVENTS)

SHARE_OF_PEOPLE: Final = (
    r"(?i)%|\bper ?cent\b|\bpct\b|\b(?:two|three|four)[ -](?:thirds|fourths|quarters|fifths)\b|\bby \d-(?:to-)?\d\b"
    r"|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine)[ -](?:of|in|out of)[ -](?:\d+|ten|five|four|three)\b"
)
"""A share of people."""

FIGURE: Final = r"(?i)\d(?!\d{3}\b)|\b(?:dozen|hundred|thousand|mln|million|billion|trillion)"
"""A figure; a year alone is none."""

SPANS_OF_TIME: Final = word_set("day decade hour minute month night second week year")

COUNTED_SPANS: Final = word_set("round season shift spell stint term")
"""Units of time, and nouns that are counted like them: one event has many of them."""

MANY_FACES: Final = word_set("boy child girl man other person victim woman")
"""Nouns so common that a figure of them is the same only beside the same word."""

PART_OF_SUM: Final = (
    r"\s*\b(?:others?|more(?! than\b)|additional|further|of (?:the|them|those|these|its|his|her|their))\b"
)

SUM: Final = r"\b(?:so far|to date|altogether|all told|combined|in total|a total of|overall|year[- ]to[- ]date)\b"
"""Words of a sentence that adds up what happened at several times or places."""

CLAUSE_BREAK: Final = r"[,;:.()\d\"]| (?:and|but|while|as|or|who|which|that|after|when) "

FRACTION: Final = (
    r"(?<![\w-])(?:(?:(a|one|two|three|four|nine)[ -])?(half|third|quarter|fifth|sixth|eighth|tenth)s?"
    r"(?= of\b| the\b| its\b| their\b| all\b)|(two|three|four|nine)-(third|quarter|fifth|eighth|tenth)s)\b"
)

NO_FRACTION: Final = r"(?:first|second|latter|other|better|last|final|top|bottom|this|that|each|in) $"
"""Pattern of a word that makes "quarter" no fraction."""

OF_WHOLE: Final = r" (?:of )?(?:the |its |their |his |her |our |all )*(?=\w)"

PART_OF: Final = (
    r" (?:out )?of (?:the |its |their |his |her |our |all |some |about |more than |at least |nearly |an estimated )*"
)

AGO: Final = (
    r"[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|nights?) "
    r"(?:ago|earlier|later|before|after|from now|since|away|on(?=[,.]))"
)
"""Pattern of a span of time that dates something."""

RELATIVE_SPAN: Final = r"\b(?:last|past|next|first|previous|recent|coming|every|final) $"
"""Pattern of a word that makes a figure a span of time: "the last two"."""

TAKEN_UP: Final = r"(?:\b(?:the|these|those|both|their|his|her|its|our|other|all|any)|'s|s') $"
"""Pattern of a word that takes a count up again: "the two"."""

ONE_COUNTED: Final = (
    r" (?:in|out of) (?:every )?[a-z\d]+ [a-z]"
    r"| (?:(?:more|other) )?(?:person|man|woman|child|boy|girl|officer|soldier|suspect|victim|student|worker|passenger"
    r"|civilian|resident|dead|killed|(?!of\b|or\b|in\b|by\b)[a-z]+ (?:was|died|were) )"
)
"""Pattern of what follows "one" where it is a count."""

SPELLED_AFTER: Final = r" o'clock\b|-on-|-way\b|[ -](?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b"


GLUED_SIZES: Final = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
"""Letters for the size of a figure."""

NUMBERS_OF_PEOPLE: Final = word_set(
    """dozen dozens eight five four half majority nine percent quarter seven six ten third thirds three two"""
)

SHARES: Final = word_set("% half majority percent quarter quarters share third thirds three-quarters two-thirds")
"""Shares of a group, which only a count can tell: a poll."""

BEFORE_FIGURE: Final = word_set("about almost around at close just least more nearly over roughly some under up")
"""Words between "put the cost at" and its figure."""

COMPOUND_UNITS: Final = word_list(
    """term year month week day hour minute second page story storey seat member man woman person point run foot mile
    acre bed bedroom room vote part step time game count judge lane car ton inch pound hectare kilometer kilometre meter
    metre state nation round set goal length stroke percent degree floor unit ship plane strong justice lawyer mile-long
    foot-long"""
)
"""What a figure is joined to by a hyphen: "a 12-page report"."""
