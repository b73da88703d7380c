"""Say what to install where a format needs a library that is not there."""

from collections.abc import Iterator
from contextlib import contextmanager

from credcheck.model.errors import UnreadableArticle


@contextmanager
def needing(extra: str, what: str, path: str) -> Iterator[None]:
    """Turn a missing library into the word what to install for it; `extra` is the name in pyproject.toml."""
    try:
        yield
    except ImportError:
        raise UnreadableArticle(
            f"{path}: {what} is read with a library that is not installed", hint=f"pip install 'credcheck[{extra}]'"
        ) from None
