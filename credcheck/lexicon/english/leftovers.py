"""What editors, agencies, content systems and chat assistants leave in copy, as patterns of words."""

from typing import Final

NOTE_WORDS: Final = (
    "confirm|check|insert|fix this|verify|fact-?check|TK|TKTK|XX+|TODO|todo|placeholder|citation needed"
    "|[Yy]our (?:name|company|city|title)|(?:source|cite|caption|photo|link|headline|name|quote|number|figure"
    "|date|age"
    "|pic|picture|image)(?: TK| here| goes here| to come| needed| ?[?]+)|INSERT|CONFIRM|CHECK|ADD|Insert"
    "|Confirm|Check"
)
"""First words of a note in brackets that was meant for a colleague: "[confirm age]"."""

PLACEHOLDER_WORDS: Final = (
    "[Ll]orem ipsum dolor|TKTK|TODO:|HEADLINE HERE|CAPTION HERE|INSERT (?:QUOTE|NAME|PHOTO|LINK|HERE)[A-Z ]*"
    "|[Dd]olor sit amet"
)
"""Words that stand for copy that has not been written."""

WIRE_MARKS: Final = r"\(?MORE\)?|\(MORE TO (?:COME|FOLLOW)\)|-30-|-? ?ENDS? ?-?|###|\(?more to come\)?|ENDITEM|\(END\)"
"""Lines with which a take ends on the wire."""

CHAT_OPENINGS: Final = (
    r"\b(?:certainly|sure|of course|absolutely)[!,.] here(?:'s| is| are)\b"
    r"|\bhere(?:'s| is| are) (?:a |an |the |your |some )?(?:revised|rewritten|polished|improved|edited|possible"
    r"|suggested|shorter|more concise|cleaned-up) (?:version|draft|rewrite|article|headlines?|lede|lead|summary"
    r"|paragraph|copy|text)\b"
    r"(?: of (?:your|the|this) [^.\n]{0,50})?:"
    r"|\bas an? (?:ai|artificial intelligence)(?: language)? (?:model|assistant)\b"
    r"|\bas a large language model\b|\bi(?:'m| am) (?:just )?an ai\b|\bas of my (?:last"
    r"|latest) (?:knowledge )?(?:update|cutoff)"
    r"|\bmy knowledge cut-?off\b"
)
"""What a chat assistant says before the text it was asked for."""

CHAT_CLOSINGS: Final = (
    r"\blet me know if you(?:'d like| would like| want| need)(?: me)? (?:to |any |further |more )"
    r"|\bi hope this (?:helps|meets your|is what you)\b|\bwould you like me to (?:expand|revise|rewrite|adjust"
    r"|add|make)\b"
    r"|\bfeel free to (?:adjust|modify|edit|let me know|tweak)\b|\bregenerate response\b"
    r"|\bi (?:can't|cannot|can not|am unable to) (?:assist with|fulfill) (?:that|this|your) request\b"
)
"""What it says behind it."""

WIDGETS: Final = (
    r"sign up (?:for|to) (?:our|the|receive)\b|subscribe to (?:our|the)\b|follow (?:us|@\w+) on\b"
    r"|like us on facebook|join us on\b|like the page|do you (?:support|agree with) [^.\n]{2,40}\? like\b"
    r"|click here to\b"
    r"|read (?:more|also|next):|related(?: story| stories| article| articles| content)?:|also read:|watch:"
    r"|advertisement\b"
    r"|story continues below|article continues (?:after|below)|share this (?:article|story)|download (?:our"
    r"|the) (?:free )?app"
    r"|get (?:our|the) (?:free )?newsletter|scroll (?:down )?(?:for|to continue)"
)
"""How calls to follow, subscribe or read on begin."""
