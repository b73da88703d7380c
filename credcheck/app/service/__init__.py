"""Drafts that a program or a browser sends, judged in memory: what the server's workers call. Nothing is kept."""

from credcheck.model.version import VERSION

__all__ = ["VERSION"]
