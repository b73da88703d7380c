"""Properties run the same cases every time, and are not judged by how busy the machine is."""

import pytest
from hypothesis import settings

settings.register_profile("credcheck", deadline=None, derandomize=True)
settings.load_profile("credcheck")


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test depend on the terminal it was started from, nor on what an earlier test left in the environment."""
    for name in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
