"""Read a newsroom's own ratings of outlets: the text of a CSV in, ratings out."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from credcheck.model.errors import BadConfiguration
from credcheck.model.profile import OutletProfile, Rating
from credcheck.text.fold import fold

_HEADS: Final = frozenset(
    {"outlet", "domain", "outlet or domain", "outlet-or-domain", "outlet/domain", "source", "name"}
)
_HINT: Final = "write one line an outlet: outlet or domain, rating, note"


def read_ratings(text: str, path: str) -> tuple[Rating, ...]:
    """Return the ratings of a CSV with the columns outlet or domain, rating, note, in its own order.

    A first line of headings is passed over, and so are empty lines; the note may be missing. Raises
    `BadConfiguration` with file and line for a row that cannot be read, or an outlet that is rated twice.
    """
    found: dict[str, Rating] = {}
    for line, row in _rows(text, path):
        rating = _rating(row, f"{path}:{line}")
        if key(rating.outlet) in found:
            raise BadConfiguration(f"{path}:{line}: '{rating.outlet}' is rated twice", hint="keep one of the two lines")
        found[key(rating.outlet)] = rating
    return tuple(found.values())


def rating_of(outlet: OutletProfile, ratings: Mapping[str, Rating]) -> Rating | None:
    """Return an outlet's rating by its name, else by its domain or the domain above it, or None."""
    if outlet.outlet and key(outlet.outlet) in ratings:
        return ratings[key(outlet.outlet)]
    labels = outlet.domain.split(".")
    domains = (".".join(labels[at:]) for at in range(len(labels) - 1))
    return next((ratings[domain] for domain in domains if domain in ratings), None)


def by_key(ratings: Sequence[Rating]) -> dict[str, Rating]:
    """Return the ratings by what they are looked up with."""
    return {key(rating.outlet): rating for rating in ratings}


def key(outlet: str) -> str:
    """Return the spelling a rating is found by: folded, a domain without "www." and scheme."""
    name = fold(outlet).removeprefix("https://").removeprefix("http://").rstrip("/")
    return name.removeprefix("www.")


def _rows(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that says something, with its line; a line of headings is left out."""
    reader = csv.reader(text.removeprefix("\ufeff").splitlines(keepends=True), strict=True, skipinitialspace=True)
    first = True
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(cells):
                if not (first and cells[0].lower() in _HEADS):
                    yield reader.line_num, cells
                first = False
    except csv.Error as error:
        raise BadConfiguration(f"{path}:{reader.line_num}: {error}", hint=_HINT) from error


def _rating(row: Sequence[str], where: str) -> Rating:
    if len(row) < 2 or not row[0] or not row[1]:
        missing = "an outlet" if not row[0] else "a rating"
        raise BadConfiguration(f"{where}: the line lacks {missing}", hint=_HINT)
    if len(row) > 3 and any(row[3:]):
        raise BadConfiguration(
            f"{where}: {len(row)} columns where 3 are known", hint=f"{_HINT}; quote a note with commas"
        )
    return Rating(row[0], row[1], row[2] if len(row) > 2 else "")
