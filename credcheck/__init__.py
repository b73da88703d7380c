"""Has this run before, who says so, and who else has it: the check before publishing.

What `__all__` names is a promise; all else may move.
"""

from typing import TYPE_CHECKING

from credcheck.model.settings import Settings
from credcheck.model.version import VERSION

if TYPE_CHECKING:
    from credcheck.api import Corpus, check, find_duplicates, read_article, render

__version__ = VERSION

__all__ = ["Corpus", "Settings", "__version__", "check", "find_duplicates", "read_article", "render"]


def __getattr__(name: str) -> object:
    """Import the API when it is asked for: `import credcheck` alone stays fast."""
    if name in __all__:
        from credcheck import api

        return getattr(api, name)
    raise AttributeError(f"module 'credcheck' has no attribute {name!r}")
