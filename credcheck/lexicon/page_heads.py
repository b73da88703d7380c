"""Words that pages of any language put around a headline, a byline or a date. Data only."""

from typing import Final

BYLINE_LEADS: Final = "|".join(
    """
ein gastbeitrag von
über die autor:in
interview von
kommentar von
published by
verfasst von
escrito por
reported by
publié par
written by
a cura di
posted by
redaktion
words by
authors
autoren
autorin
auteur
author
autora
autor
tekst
texte
texto
yazan
автор
door
oleh
text
par
por
von
af
av
by
di
    """.strip().split("\n")
)
"""What stands before the names of a byline, lower case, an alternative each."""

PICTURE_CREDITS: Final = "bild|foto|fotos|image|images|photo|photos|picture|pictures"
"""What stands before the colon of a credit of pictures."""

NO_AUTHORS: Final = frozenset(
    """
    about account accueil admin administrator anonymous april archive august author authors bio biography blog
    browse by byline comment comments contact contributor contributors copyright credit december default developer
    email february follow friday guest home inicio january july june log login logout march may menu monday more
    nachrichten name news newsletter none november null october password posts print profile publisher register
    reply root saturday save search september share staff startseite subscribe sunday superuser system test thursday
    topics tuesday undefined unknown update updated user username webmaster website wednesday wordpress
    """.split()
) | frozenset(
    " ".join(
        """
    about the author | about us | all posts | anonymous user | contact us | email us | follow us | log in | more by
    | read more | see all | see full bio | see more | sign in | sign up | site admin | test user | view all posts |
    view bio | view full profile | view profile | web developer
        """.split()
    ).split(" | ")
)
"""What stands where an author's name is looked for and is none: words of forms, menus and calendars, accounts."""

COMPANY_FORMS: Final = frozenset(
    ("ag", "bv", "co", "company", "corp", "gmbh", "inc", "kg", "llc", "ltd", "plc", "sa", "sl", "spa")
)
"""Forms of a company that stand behind an outlet's name in its own data."""
