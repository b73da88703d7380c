"""Workers: what takes too long is cut off for good, and the next draft is judged."""

import asyncio
from pathlib import Path

import pytest

from credcheck.app.session import Request
from credcheck.serve.worker import spec_of
from credcheck.serve.workers import Broken, Capacity, Workers

LONG = "The council voted 7-2 to rebuild the pier for $4.2 million, Mayor Ana Ruiz said on Monday. " * 5_000


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

    status, body = asyncio.run(story())
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
        asyncio.run(story())
