"""Run credcheck as a person does: words in, exit code and both outputs out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from credcheck.cli import cli

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@dataclass(frozen=True)
class Ended:
    """How a run ended."""

    code: int
    out: str
    err: str


def credcheck(*words: str | Path, stdin: bytes | None = None) -> Ended:
    """Run the command line in this process; an unexpected error fails the test."""
    done = CliRunner().invoke(cli, [str(word) for word in words], input=stdin)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return Ended(done.exit_code, done.stdout, done.stderr)


@contextmanager
def changed(path: Path, text: str) -> Iterator[None]:
    """Let a file hold another text for a while."""
    before = path.read_bytes()
    path.write_text(text, encoding="utf-8")
    try:
        yield
    finally:
        path.write_bytes(before)
