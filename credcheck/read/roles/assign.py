"""Give each piece of an article its role: headline, dek, subhead, dateline, byline, caption, boilerplate, or body.

Pieces in, roles and metadata out. Careful to lose no statement: what is not surely furniture is body, and a piece that
ends as a sentence ends is never a headline, a dek or a subhead.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from credcheck.model.article import Role
from credcheck.read.front_matter.metadata import Metadata, read_date
from credcheck.read.roles.furniture import (
    byline,
    is_address,
    is_boilerplate,
    is_date_line,
    is_masthead,
    is_photo_credit,
    opens_comments,
)

_HEADER_PIECES: Final = 12
_MAX_TITLE: Final = 200
_MAX_DEK: Final = 320
_MIN_DEK_WORDS: Final = 5
_MAX_TITLES: Final = 3
"""More lines than this that could be titles are a list or a table."""
_MAX_SUBHEAD: Final = 90
_MAX_SUBHEAD_WORDS: Final = 12
_MIN_PROSE_WORDS: Final = 6
_MAX_FURNITURE: Final = 320
_ENDS: Final = re.compile(r"[.!?…:;,。！？؟|-]['\"’”»)\]*]*$")
_ASKS: Final = re.compile(r"[!?]['\"’”]*$")
_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*")
_OUTLET_EVIDENCE: Final = (Role.DATELINE, Role.BYLINE, Role.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class Roles:
    """What was told of an article's pieces."""

    roles: tuple[Role, ...]
    """One a piece, in their order."""
    metadata: Metadata


def tell_roles(pieces: Sequence[str]) -> Roles:
    """Return a role for each piece (a paragraph or a line, stripped), and what the metadata lines say."""
    roles = [Role.BODY] * len(pieces)
    body_from, metadata = _tell_header(pieces, roles)
    _tell_rest(pieces, roles, body_from)
    if Role.BODY not in roles:
        roles = [Role.BODY if role in (Role.HEADLINE, Role.DEK, Role.SUBHEAD) else role for role in roles]
        metadata = replace(metadata, title=None, dek=None)
    return Roles(tuple(roles), metadata)


def _tell_header(pieces: Sequence[str], roles: list[Role]) -> tuple[int, Metadata]:
    """Give roles to the lines above the first paragraph; return where that is, and what they say."""
    titles: list[int] = []
    said = Metadata()
    for at, piece in enumerate(pieces[:_HEADER_PIECES]):
        if (furniture := furniture_role(piece)) is not None:
            roles[at] = furniture
            said = said.over(said_by(piece, furniture))
        elif _could_be_title(piece, first=not titles):
            titles.append(at)
        else:
            return at, _name_titles(pieces, roles, titles, said)
    return min(len(pieces), _HEADER_PIECES), said


def furniture_role(piece: str) -> Role | None:
    """Return the role of a line that is furniture by its wording alone, or None."""
    if len(piece) > _MAX_FURNITURE:
        return None
    if is_date_line(piece):
        return Role.DATELINE
    if byline(piece):
        return Role.BYLINE
    if is_boilerplate(piece) or is_address(piece):
        return Role.BOILERPLATE
    return Role.CAPTION if is_photo_credit(piece) else None


def said_by(piece: str, role: Role) -> Metadata:
    """Return what a line of furniture says of the article: who wrote it, when it ran."""
    if role is Role.BYLINE:
        return Metadata(byline=byline(piece), published=read_date(piece))
    if role is Role.BOILERPLATE and is_address(piece):
        return Metadata(url=piece)
    return Metadata(published=read_date(piece)) if role is Role.DATELINE else Metadata()


def _could_be_title(piece: str, *, first: bool) -> bool:
    if len(piece) > (_MAX_TITLE if first else _MAX_DEK) or "\n" in piece:
        return False
    if not _ENDS.search(piece):
        return piece[0] not in "-*•·" and not piece[0].islower()
    return first and bool(_ASKS.search(piece)) and _is_title_case(piece)


def _is_title_case(piece: str) -> bool:
    """Say whether most of the longer words begin with a capital, beyond the first."""
    words = [word for word in _WORD.findall(piece)[1:] if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def _name_titles(pieces: Sequence[str], roles: list[Role], titles: list[int], said: Metadata) -> Metadata:
    """Tell outlet, slogan, headline and dek apart among the lines that could each be a headline."""
    furnished = any(role in _OUTLET_EVIDENCE for role in roles[: max(titles, default=0) + 2])
    if len(titles) > 1 and furnished and is_masthead(pieces[titles[0]]):
        outlet = titles.pop(0)
        roles[outlet] = Role.BOILERPLATE
        said = said.over(Metadata(outlet=pieces[outlet]))
        if len(titles) > 1 and len(pieces[titles[0]].split()) <= 4:
            roles[titles.pop(0)] = Role.BOILERPLATE
    elif len(titles) > 1 and len(pieces[titles[0]].split()) <= 2 and len(pieces[titles[1]].split()) >= 4:
        roles[titles.pop(0)] = Role.BOILERPLATE
    if titles:
        roles[titles[0]] = Role.HEADLINE
        said = said.over(Metadata(title=pieces[titles[0]]))
    if 1 < len(titles) <= _MAX_TITLES and _reads_on(pieces[titles[1]]) and not _heads_a_section(pieces, titles):
        roles[titles[1]] = Role.DEK
        said = said.over(Metadata(dek=pieces[titles[1]]))
    for at in titles[1:]:
        if roles[at] is Role.BODY and _is_short(pieces[at]) and _is_title_case(pieces[at]):
            roles[at] = Role.SUBHEAD
    return said


def _reads_on(piece: str) -> bool:
    """Say whether a line is words rather than a row of a table, and enough of them to say something."""
    words = piece.split()
    return len(words) >= _MIN_DEK_WORDS and sum(map(str.isalpha, words)) >= 0.6 * len(words)


def _heads_a_section(pieces: Sequence[str], titles: Sequence[int]) -> bool:
    """Say whether the last of two titles is a short heading over the first paragraph rather than a dek."""
    last = pieces[titles[-1]]
    return len(titles) == 2 and len(last.split()) <= 8 and _is_title_case(last)


def _may_head(pieces: Sequence[str], roles: Sequence[Role], at: int) -> bool:
    """Say whether a subhead may stand here: no sentence runs on from the piece before it."""
    return not at or roles[at - 1] is not Role.BODY or _ENDS.search(pieces[at - 1]) is not None


def _presents_author(piece: str) -> bool:
    return piece.lower().startswith("about the author")


def _tell_rest(pieces: Sequence[str], roles: list[Role], start: int) -> None:
    last = len(pieces) - 1
    short = (at for at in range(start, len(pieces)) if len(pieces[at]) <= _MAX_FURNITURE and "\n" not in pieces[at])
    for at in short:
        piece = pieces[at]
        if opens_comments(piece):
            roles[at:] = [Role.BOILERPLATE] * (len(pieces) - at)
            return
        if (furniture := furniture_role(piece)) is not None:
            roles[at] = furniture
        elif at and roles[at - 1] is Role.BOILERPLATE and _presents_author(pieces[at - 1]):
            roles[at] = Role.BOILERPLATE
        elif at < last and _may_head(pieces, roles, at):
            roles[at] = Role.SUBHEAD if _is_subhead(piece, pieces[at + 1]) else Role.BODY


def _is_subhead(piece: str, below: str) -> bool:
    """Say whether a short line in title case, or in capitals, stands over a paragraph of prose."""
    return (
        _is_short(piece)
        and not _ENDS.search(piece)
        and (_is_title_case(piece) or piece.isupper())
        and len(below.split()) >= _MIN_PROSE_WORDS
        and bool(_ENDS.search(below))
    )


def _is_short(piece: str) -> bool:
    return len(piece) <= _MAX_SUBHEAD and len(piece.split()) <= _MAX_SUBHEAD_WORDS
