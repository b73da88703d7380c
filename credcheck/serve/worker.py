"""A worker process: frames of requests on standard input, frames of answers on standard output.

The first frame says what the desk is set up with. Work is cut off by killing the process, which holds nothing to lose;
when the server is gone, standard input ends and so does the worker.
"""

import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from credcheck.app.service.desk import Desk, Reply
from credcheck.app.session import Request
from credcheck.serve.frames import pack, read_frame


def work(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    first = read_frame(requests)
    if not isinstance(first, dict):
        return
    desk = Desk(request_of(first))
    while isinstance(asked := read_frame(requests), dict):
        answers.write(pack(asdict(_answer(desk, str(asked["kind"]), asked["fields"]))))
        answers.flush()


def request_of(spec: Mapping[str, Any]) -> Request:
    """Return the request that the first frame spells out."""
    config = spec["config"]
    return Request(
        start=Path(spec["start"]),
        config=Path(config) if config else None,
        environ=spec["environ"],
        overrides=spec["overrides"],
    )


def spec_of(request: Request) -> dict[str, object]:
    """Return the first frame for a request: its parts as JSON has them."""
    return {
        "start": str(request.start),
        "config": str(request.config) if request.config else None,
        "environ": dict(request.environ),
        "overrides": dict(request.overrides),
    }


def _answer(desk: Desk, kind: str, fields: Mapping[str, object]) -> Reply:
    """Return the answer, or that credcheck itself failed; never with words of the draft."""
    try:
        return desk.answer(kind, fields)
    except Exception as error:  # noqa: BLE001 - the server lives on, whatever one draft makes go wrong
        return Reply(500, "text/plain; charset=utf-8", f"Error: in credcheck itself: {type(error).__name__}")


def main() -> None:
    """Run as a process of the server; what prints by mistake goes to standard error and not between the frames."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    work(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
