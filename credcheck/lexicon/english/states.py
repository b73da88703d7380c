"""The states of the United States, and how newspapers abbreviate them."""

from collections.abc import Mapping
from typing import Final

_STATES: Final = """
alabama:ala,al alaska:ak arizona:ariz,az arkansas:ark,ar california:calif,cal,ca colorado:colo,co connecticut:conn,ct
delaware:del,de florida:fla,fl georgia:ga hawaii:hi idaho:ida,id illinois:ill,il indiana:ind,in iowa:ia
kansas:kan,kans,ks kentucky:ky louisiana:la maine:me maryland:md massachusetts:mass,ma michigan:mich,mi
minnesota:minn,mn mississippi:miss,ms missouri:mo montana:mont,mt nebraska:neb,nebr,ne nevada:nev,nv
new_hampshire:nh new_jersey:nj new_mexico:nm new_york:ny north_carolina:nc north_dakota:nd ohio:oh oklahoma:okla,ok
oregon:ore,or pennsylvania:pa,penn rhode_island:ri south_carolina:sc south_dakota:sd tennessee:tenn,tn texas:tex,tx
utah:ut vermont:vt virginia:va washington:wash,wa west_virginia:wva,wv wisconsin:wis,wisc,wi wyoming:wyo,wy
"""


def _index() -> Mapping[str, str]:
    states: dict[str, str] = {}
    for entry in _STATES.split():
        name, short = entry.split(":")
        full = name.replace("_", " ")
        states.update(dict.fromkeys((full, *short.split(",")), full))
    return states


STATE_OF: Final = _index()
"""Each state's name and abbreviations, folded and without full stops, to its name: "calif" to "california"."""

LONG_FORMS: Final = frozenset(STATE_OF.values())
"""The names in full."""
