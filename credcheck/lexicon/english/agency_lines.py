"""Lines that agencies and press offices put around a story: sign-offs, notes to editors, contacts."""

from typing import Final

SIGN_OFFS: Final = r"""
-?\s*(?:30|ends?|endit|more)\s*-?\.?|#\s?#\s?#|\*{3}|_{3,}|-{3,}|={3,}
[\[(]\s*(?:(?:additional|further|with)\s+)?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|compiled|production|graphics?)\b.{0,400}[\])]
(?:additional\s+)?(?:reporting|writing|editing)\s+by\s[^.]{3,200}[.;]?(?:\s*(?:editing|reporting|writing)\s+by\s[^.]{3,120}\.?)?
this report (?:by .{2,60} )?was first published .{4,60}
\((?:adds?|updates?|recasts|corrects|refiles|repeats|removes|clarifies|in .{3,30} story,? corrects)\b.{0,300}\)
(?:\S+ ){0,6}contributed to this (?:report|story)\.?
"""
"""Lines below a story, a pattern each; they are held against the whole line, in any case."""

INITIALS: Final = r"(?:[A-Z]{2,6}|[a-z]{2,5}|[A-Z][a-z]{1,5})(?: [A-Za-z]{2,3}(?:/[A-Za-z]{0,4})?/?){1,6}"
"""A desk's sign-off: the agency and the initials of those who handled the story ("AAP gfr", "dpa wsz jln npr")."""

AGENCY_ALONE: Final = r"[(\[][A-Z][\w. -]{1,30}[)\]]"
"""An agency's name in brackets, alone on the last line."""

NOTES_BELOW: Final = (
    "editor's note", "editors' note", "note to editors", "notes to editors", "notes for editors", "editors notes",
    "for further information", "for more information", "media contact", "media contacts", "media enquiries",
    "media inquiries", "press contact", "press contacts", "press office", "contact", "contacts", "about us",
    "issued by", "not for publication",
)  # fmt: skip
"""What opens the part of a release that is for the newsroom, not for its readers."""

FOR_IMMEDIATE_USE: Final = (
    "for immediate release",
    "press release",
    "media release",
    "news release",
    "media statement",
)
"""What a release says it is, in its subject or at its top."""
