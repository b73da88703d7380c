"""Errors: what could not be done, said so that a person can mend it.

Every error of ours descends from `CredcheckError`. A stage raises; `app` alone turns one into an exit code.
"""


class CredcheckError(Exception):
    """The job, or a part of it, could not be done.

    The message names the place and the fact; `hint` is the remedy, one sentence without a full stop.
    """

    transient = False
    """Another run on the same files may not meet it."""

    def __init__(self, message: str, *, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class OverBudget(CredcheckError):
    """An article takes more work than one article may."""


class OutOfTime(CredcheckError):
    """Work on one article was cut off by the clock."""

    transient = True


class UnreadableArticle(CredcheckError):
    """The file is there, but no article can be made of it."""


class MissingPath(CredcheckError):
    """A path that was named does not exist or may not be opened."""


class BadConfiguration(CredcheckError):
    """A configuration file, an environment variable or an option is not understood.

    `key` is the setting at fault with dots, such as "rules.select", where the place in the file is not known yet.
    """

    def __init__(self, message: str, *, hint: str, key: str = "") -> None:
        super().__init__(message, hint=hint)
        self.key = key


class BadRule(CredcheckError):
    """A rule file does not load; the message points at file:line:column."""


class CorpusError(CredcheckError):
    """The stored corpus cannot be opened, read or written."""


class MissingExtra(CredcheckError):
    """An optional library was asked for and is not installed."""
