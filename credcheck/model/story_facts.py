"""What an article says against itself, or should say and does not: found without any other article."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credcheck.text.span import Span


class FactKind(StrEnum):
    """What was found. A rule of the kind `story` names the ones it reports."""

    HEADLINE_QUOTE = "headline-quote"
    HEADLINE_FIGURE = "headline-figure"
    HEADLINE_NAME = "headline-name"
    HEADLINE_CERTAINTY = "headline-certainty"
    NAME_SPELLING = "name-spelling"
    WEEKDAY = "weekday"
    FIGURE = "figure"
    AGE = "age"
    SUM = "sum"
    SHARE = "share"
    POINTS = "points"
    BIRTH_YEAR = "birth-year"
    TITLE = "title"
    PRONOUN = "pronoun"
    PLACEHOLDER = "placeholder"
    CHAT_RESIDUE = "chat-residue"
    MARKUP = "markup"
    BROKEN_CHARACTERS = "broken-characters"
    REPEATED_PARAGRAPH = "repeated-paragraph"
    WIDGET = "widget"
    EMBARGO = "embargo"
    FUTURE_DATE = "future-date"
    POLL_FACTS = "poll-facts"
    POLL_MARGIN = "poll-margin"
    ROTE_ANONYMITY = "rote-anonymity"
    PLURAL_FOR_ONE = "plural-for-one"
    ACCUSATION = "accusation"


@dataclass(frozen=True, slots=True)
class StoryFact:
    """One thing an article says against itself, or leaves out or in."""

    kind: FactKind
    at: Span
    """Where an editor should look; the article's first line for a headline that its text does not hold."""
    ours: str
    """What stands there, as written."""
    theirs: str = ""
    """What the rest of the article has in its place, or what is missing, as written; "" where nothing stands for it."""
    beside: Span | None = None
    """Where the article has that."""
    note: str = ""
    """How it was reckoned: "18 + 7 + 3 = 28"."""
    instead: str = ""
    """A text to propose for `at`; "" where none is certain enough."""
    until: date | None = None
    """For an embargo: the day on which it ends."""
