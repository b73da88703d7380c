"""Posts and ranks that one person cannot hold at the same time, in groups, and the parties they belong to."""

from collections.abc import Mapping
from typing import Final

from credcheck.lexicon.english.function_words import word_set

_GROUPS: Final = """
floor: majority leader | minority leader | majority whip | minority whip
editing: editor in chief | managing editor | executive editor | deputy editor | opinion editor | city editor
staff: communications director | chief of staff | press secretary | campaign manager | legislative director
 | deputy chief of staff | political director | finance director
order: predecessor | successor
office: governor | senator | representative | mayor
deputy: deputy mayor | mayor
police: police chief | sheriff | police commissioner
rank: sergeant | captain | lieutenant | major | colonel | general | corporal | admiral
chair: chairman | vice chairman | ranking member
law: attorney general | solicitor general | district attorney
cabinet: secretary of state | secretary of defense | treasury secretary | homeland security secretary
 | energy secretary | labor secretary | interior secretary | education secretary
 | foreign minister | finance minister | defense minister | interior minister | prime minister
firm: chief executive | chief financial officer | chief operating officer | chief technology officer
presidency: president | vice president
school: principal | vice principal | superintendent
court: defense lawyer | prosecutor
bench: judge | prosecutor
"""
_OTHER_NAMES: Final = {
    "editor-in-chief": "editor in chief", "director of communications": "communications director", "sen": "senator",
    "communications chief": "communications director", "rep": "representative", "congressman": "representative",
    "congresswoman": "representative", "gov": "governor", "chairwoman": "chairman", "chair": "chairman",
    "vice chairwoman": "vice chairman", "vice chair": "vice chairman", "sgt": "sergeant", "capt": "captain",
    "lt": "lieutenant", "maj": "major", "col": "colonel", "gen": "general", "cpl": "corporal", "adm": "admiral",
    "ceo": "chief executive", "chief executive officer": "chief executive", "cfo": "chief financial officer",
    "coo": "chief operating officer", "vice-president": "vice president", "deputy principal": "vice principal",
    "senate majority leader": "majority leader", "house majority leader": "majority leader",
    "defense secretary": "secretary of defense", "defence secretary": "secretary of defense",
    "secretary of the treasury": "treasury secretary", "defence minister": "defense minister",
    "chief of police": "police chief", "defense attorney": "defense lawyer", "secretary of energy": "energy secretary",
    "secretary of labor": "labor secretary", "secretary of education": "education secretary",
    "vp": "vice president",
}  # fmt: skip


def _index() -> Mapping[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for line in _GROUPS.strip().replace("\n |", " |").splitlines():
        name, posts = line.split(":")
        for post in posts.split("|"):
            groups.setdefault(post.strip(), set()).add(name)
    return {post: frozenset(names) for post, names in groups.items()}


GROUPS_OF: Final = _index()
"""Each post to the groups it is in: of one group a person holds one post at a time."""

POST_OF: Final = {post: post for post in GROUPS_OF} | _OTHER_NAMES
"""How a post is written, folded and without full stops, to its name in `GROUPS_OF`."""

PARTIES: Final = {
    "democrat": "democrat", "democratic": "democrat", "d": "democrat", "republican": "republican", "r": "republican",
    "gop": "republican", "independent": "independent", "i": "independent", "libertarian": "libertarian",
    "labour": "labour", "conservative": "conservative", "tory": "conservative",
}  # fmt: skip
"""How a party is written beside a politician's name, folded, to the party."""

PLACED_POSTS: Final = word_set(
    """mayor governor gov senator sen representative rep congressman congresswoman sheriff bishop archbishop councilman
    councilwoman"""
)
"""Posts that belong to a place: "Mayor Ed Ruiz of Brandvik", "the Brandvik mayor"."""
