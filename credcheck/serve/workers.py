"""The workers: requests in, answers out; a worker whose answer nobody waits for any more is killed."""

import asyncio
import contextlib
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from credcheck.app.service.desk import Reply
from credcheck.serve.frames import HEAD, length_of, pack


class Broken(Exception):
    """A worker ended before it had answered."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """How much the server does at once."""

    workers: int = 2
    """Processes that judge, each one draft at a time; about 150 MB each."""
    waiting: int = 64
    """Requests that may wait for one of them; further ones are told to come again."""
    seconds: float = 20.0
    """From the first byte of a request to its answer, waiting included."""


class Workers:
    """The pool; a worker that was killed is started again when it is needed."""

    def __init__(self, spec: Mapping[str, object], capacity: Capacity) -> None:
        self._spec = spec
        self._places: asyncio.LifoQueue[_Worker] = asyncio.LifoQueue()
        self._all = [_Worker(spec) for _ in range(capacity.workers)]
        for worker in self._all:
            self._places.put_nowait(worker)

    async def start(self) -> None:
        """Start every worker and let it load what it needs; raises `Broken` where one cannot."""
        for worker in self._all:
            await worker.ask("warm", {})

    async def ask(self, kind: str, fields: Mapping[str, object]) -> Reply:
        """Return the answer to a request; on cancellation the worker is killed.

        Raises:
            Broken: the worker ended before it had answered.
        """
        worker = await self._places.get()
        try:
            return await worker.ask(kind, fields)
        finally:
            self._places.put_nowait(worker)

    async def stop(self) -> None:
        """End every worker."""
        for worker in self._all:
            await worker.stop()


class _Worker:
    """One process, started when it is first asked."""

    def __init__(self, spec: Mapping[str, object]) -> None:
        self._spec = spec
        self._process: Process | None = None
        self._ending: set[asyncio.Task[None]] = set()

    async def ask(self, kind: str, fields: Mapping[str, object]) -> Reply:
        done = False
        try:
            answer = await self._exchange({"kind": kind, "fields": fields})
            done = True
        except (OSError, asyncio.IncompleteReadError) as error:
            raise Broken from error
        finally:
            if not done:
                self._kill()
        return Reply(**answer)

    async def _exchange(self, asked: object) -> dict[str, Any]:
        process = await self._running()
        assert process.stdin
        assert process.stdout
        process.stdin.write(pack(asked))
        await process.stdin.drain()
        head = await process.stdout.readexactly(HEAD)
        answer: dict[str, Any] = json.loads(await process.stdout.readexactly(length_of(head)))
        return answer

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            command = (sys.executable, "-P", "-m", "credcheck.serve.worker")
            self._process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
            assert self._process.stdin
            self._process.stdin.write(pack(self._spec))
        return self._process

    def _kill(self) -> None:
        """Kill the process now; `stop` waits until it has ended."""
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            ending = asyncio.create_task(_ended(process))
            self._ending.add(ending)
            ending.add_done_callback(self._ending.discard)

    async def stop(self) -> None:
        self._kill()
        await asyncio.gather(*self._ending)


async def _ended(process: Process) -> None:
    if process.stdin:
        process.stdin.close()
    await process.wait()
