"""First names and the short forms their bearers go by; names of one line may be one person's."""

from collections.abc import Mapping
from typing import Final

_LINES: Final = """
abigail abby gail; abraham abe; albert al bert; alexander alex alec al sasha sandy; alexandra alex sandra sasha;
alfred al fred; alan allan allen al; andrew andy drew; anthony tony; anne ann anna annie nancy; arthur art; barbara
barb; benjamin ben benny; bernard bernie; beverly bev; bradley brad; calvin cal; carolyn carol; catherine katherine
kathryn kathy cathy kate katie kay kit; charles charlie chuck chaz; christine christina chris tina christie;
christopher chris kit topher; clifford cliff; cynthia cindy; daniel dan danny; david dave; deborah debra deb debbie;
dennis denny; donald don donnie; dorothy dot dottie; douglas doug; edward edwin ed eddie ned ted teddy; elizabeth
liz beth betsy betty eliza lisa libby; eugene gene; evan ivan; florence flo; franklin francis frank; frederick fred
freddy; gabriel gabe; gerald jerry gerry; geoffrey jeffrey jeff geoff; gilbert gil; gregory greg; harold hal harry;
henry hank harry; herbert herb; hillary hilary; howard howie; isaac ike; jacob jake; jacqueline jackie; james jim
jimmy jamie; janet jan; jason jay; jennifer jen jenny; jeremiah jerry jeremy; jessica jess jessie; john jack johnny
jon jonathan; jose joe pepe; joseph joe joey; joshua josh; judith judy; julian jules; kenneth ken kenny; kimberly
kim; lawrence larry laurence; leonard leon leo lenny; leslie les; lewis louis lou; louise lou; madeleine maddie;
margaret maggie meg peggy margie greta rita; martin marty; matthew matt; maureen mo; maxwell maximilian max; melvin
mel; michael mike mick mickey; mitchell mitch; mohammed muhammad mohamed mohammad; natalie nat; nathan nathaniel
nate nat; nicholas nick nicky nicolas; nicole nikki; norman norm; oliver ollie; pamela pam; patricia pat patty
tricia trish; patrick pat paddy; peter pete; philip phillip phil; priscilla cilla; rachel rae; randall randolph
randy; raymond ray; rebecca becky becca; reginald reg reggie; richard rich rick dick ricky; robert bob bobby rob
robbie bert; rodney rod; roger rog; ronald ron ronnie; rosemary rose; rudolph rudy; russell russ; samuel samantha
sam sammy; sarah sara sally sal; sean shawn shaun; sebastian seb; sidney sid; solomon sol; sophia sophie sofia;
stanley stan; stephen steven steve; stephanie steph; stuart stewart stu; susan suzanne sue susie; terence terrence
terry; theodore ted teddy theo; theresa teresa terry tess; thomas tom tommy; timothy tim; valerie val; veronica
ronnie; victor vic; victoria vicky tori; vincent vince; virginia ginny; walter walt; warren ren; wendell wen; wilbur
will; william bill billy will willie liam; zachary zach zack
"""


_SPELLINGS: Final = """
alan allan allen; ann anne; brian bryan; carl karl; catherine katherine kathryn katharine; christine kristine;
debra deborah; elizabeth elisabeth; eric erik; geoffrey jeffrey jeffery; gerald jerald; hillary hilary;
jon john; lawrence laurence; lindsay lindsey; marc mark; michele michelle; nicholas nicolas; philip phillip;
rebecca rebekah; sara sarah; sean shawn shaun; sofia sophia; stephen steven; stuart stewart; terence terrence;
theresa teresa; matthew mathew; isabel isabelle; vivian vivien
"""
_SPELLED: Final = [frozenset(line.split()) for line in _SPELLINGS.split(";")]


def spelled_otherwise(first: str, other: str) -> bool:
    """Whether two folded first names sound alike and are two names: of one person, one of them is misspelled."""
    return first != other and any(first in line and other in line for line in _SPELLED)


def _index() -> Mapping[str, frozenset[int]]:
    lines: dict[str, set[int]] = {}
    for at, line in enumerate(_LINES.split(";")):
        for name in line.split():
            lines.setdefault(name, set()).add(at)
    return {name: frozenset(found) for name, found in lines.items()}


_LINES_OF: Final = _index()


def may_be_one(first: str, other: str) -> bool:
    """Whether two folded first names may be the same person's: equal, an initial, a short form, a cut-off form."""
    if first == other:
        return True
    short, long = sorted((first.rstrip("."), other.rstrip(".")), key=len)
    if long.startswith(short) and (len(short) == 1 or len(long) - len(short) > 1):
        return True
    return not _LINES_OF.get(first, frozenset()).isdisjoint(_LINES_OF.get(other, frozenset()))
