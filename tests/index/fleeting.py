"""A database in memory that closes itself when nothing holds it: for oracles that make hundreds."""

import sqlite3


class Fleeting(sqlite3.Connection):
    """A connection that ends with its last reference."""

    def __del__(self) -> None:
        """Close, so that Python 3.13 has no open database to warn of."""
        self.close()


def fleeting() -> Fleeting:
    """Return an empty database in memory."""
    return sqlite3.connect(":memory:", factory=Fleeting)
