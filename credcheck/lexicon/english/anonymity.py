"""Why a source is not named: the words with which an article says so."""

import re
from typing import Final

from credcheck.lexicon.english.function_words import word_set

NOT_NAMED_BECAUSE: Final = re.compile(
    r"not (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to|n't (?:authori[sz]ed|permitted|allowed) to"
    r"|(?:for )?fear of|fearing|feared (?:retaliation|reprisals|losing|for)"
    r"|(?:to|because|as|since|so) [^.;]{0,90}(?:speak|talk|discuss|describe|share|candid|frank|freely|private"
    r"|sensitive|confidential|ongoing|retaliation|reprisals?|retribution|safety|jobs?)"
    r"|to protect (?:his|her|their)|to avoid|to preserve|citing [^.;]{0,60}(?:privacy|safety|rules|policy)"
)
"""Pattern, in lower case with straight apostrophes, of the reason why somebody is not named."""

REASON_LEADS: Final = re.compile(
    r"(?:who |both |all )?(?:spoke|speaking|insisted|requested|asked|declined)\b|granted anonymity"
    r"|on (?:the )?condition|because|for fear|fearing|citing|in exchange"
)
"""Where the clause with the reason begins."""

REASON_STOPS: Final = re.compile(r"[.;”\"—]|, (?:said|told|added)\b| (?:said|told)\b")
"""Where it ends."""

GAVE_UP: Final = word_set("dropped lifted lost shed waive waived waiving waved")
"""Words before "anonymity" of somebody who is named after all: "Lund, who waived her anonymity"."""
