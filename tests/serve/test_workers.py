"""Workers: what takes too long is cut off for good, and the next draft is judged."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest

from credcheck.app.session import Request
from credcheck.serve.worker import spec_of
from credcheck.serve.workers import Broken, Capacity, Workers

T = TypeVar("T")
LONG = "The council voted 7-2 to rebuild the pier for $4.2 million, Mayor Ana Ruiz said on Monday. " * 5_000


def _run(story: Coroutine[Any, Any, T]) -> T:
    """Run a story in a thread of its own: a browser of another test may have a loop in this one."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(lambda: asyncio.run(story)).result()


def test_a_draft_that_nobody_waits_for_is_given_up_and_the_next_is_judged(tmp_path: Path) -> None:
    async def story() -> tuple[str, str]:
        workers = Workers(spec_of(Request(start=tmp_path)), Capacity(workers=1))
        try:
            await workers.start()
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(workers.ask("report", {"text": LONG}), 0.2)
            late = await workers.ask("check", {"text": "Critics say the pier is too dear."})
            return str(late.status), late.body
        finally:
            await workers.stop()

    status, body = _run(story())
    assert status == "200"
    assert "ATT101" in body
    assert list(tmp_path.iterdir()) == []


def test_a_worker_that_cannot_start_is_told(tmp_path: Path) -> None:
    async def story() -> None:
        workers = Workers({"start": str(tmp_path)}, Capacity(workers=1))
        try:
            await workers.start()
        finally:
            await workers.stop()

    with pytest.raises(Broken):
        _run(story())
