"""Document, evidence and rulebook in, findings out.

Checks see the document, its evidence and their rule, nothing else; only the rulebook loader reads files.
"""
