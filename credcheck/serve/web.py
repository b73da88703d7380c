"""The routes: what can be asked of the server, and which worker's answer is sent."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from credcheck.app.service import VERSION
from credcheck.app.service.desk import Reply
from credcheck.app.service.matches import languages_object
from credcheck.serve.bodies import check_fields, form_fields, json_fields
from credcheck.serve.gate import Admission, Counts, Gate
from credcheck.serve.metrics import write_metrics
from credcheck.serve.openapi import describe
from credcheck.serve.page import ASSETS, DESK_POLICY, POLICY, draft_fields, read_asset, write_page
from credcheck.serve.workers import Broken, Capacity, Workers

Fields = Callable[[Request], Awaitable[dict[str, object]]]


def make_app(
    spec: Mapping[str, object],
    admission: Admission,
    capacity: Capacity,
    counts: Counts,
    *,
    ready: Callable[[], None] = lambda: None,
) -> Starlette:
    """Return the web application; its workers are set up as `spec` says and run as long as it does.

    `ready` is called when they can be asked.
    """
    service = Service(spec, capacity, counts)
    routes = [
        Route("/healthz", service.health, methods=["GET"]),
        Route("/metrics", service.metrics, methods=["GET"]),
        Route("/openapi.json", _openapi, methods=["GET"]),
        Route("/", service.page, methods=["GET", "POST"]),
        Route("/desk", service.desk, methods=["POST"]),
        *(Route(f"/{name}", _asset, methods=["GET"]) for name in ASSETS),
        Route("/v1/report", service.report, methods=["POST"]),
        *(Route(f"{base}/check", service.check, methods=["POST"]) for base in ("/v2", "")),
        *(Route(f"{base}/languages", _languages, methods=["GET"]) for base in ("/v2", "")),
    ]
    known = frozenset(route.path for route in routes)
    gate = Middleware(Gate, admission=admission, counts=counts, routes=known, seconds=capacity.seconds)

    @asynccontextmanager
    async def running(app: Starlette) -> AsyncIterator[None]:
        del app
        try:
            await service.workers.start()
            ready()
            yield
        finally:
            await service.workers.stop()

    handlers = {HTTPException: _told}
    return Starlette(routes=routes, middleware=[gate], exception_handlers=handlers, lifespan=running)  # type: ignore[arg-type]


class Service:
    """The routes that need a worker or what was counted."""

    def __init__(self, spec: Mapping[str, object], capacity: Capacity, counts: Counts) -> None:
        self.workers = Workers(spec, capacity)
        self._counts = counts
        self._most = capacity.workers + capacity.waiting
        self._inside = 0

    async def health(self, request: Request) -> Response:
        """Say that the server answers."""
        del request
        return JSONResponse({"status": "ok", "version": VERSION})

    async def metrics(self, request: Request) -> Response:
        """Say what was counted, in the text format of Prometheus."""
        del request
        return PlainTextResponse(write_metrics(self._counts), media_type="text/plain; version=0.0.4")

    async def report(self, request: Request) -> Response:
        """Judge a draft: the report with whether it passes."""
        return await self.answer("report", request, json_fields)

    async def check(self, request: Request) -> Response:
        """Judge a text for a client of LanguageTool."""
        return await self.answer("check", request, check_fields)

    async def page(self, request: Request) -> Response:
        """Show the page, with what was found in the draft that was sent."""
        headers = {"Content-Security-Policy": POLICY}
        if request.method != "POST":
            return HTMLResponse(write_page({}), headers=headers)
        given: dict[str, object] = {}

        async def fields(request: Request) -> dict[str, object]:
            given.update(draft_fields(await form_fields(request)))
            return given

        reply = await self.answer("findings", request, fields)
        if reply.media_type != "application/json":
            return reply
        page = write_page(given, status=reply.status_code, body=bytes(reply.body).decode())
        return HTMLResponse(page, reply.status_code, headers)

    async def desk(self, request: Request) -> Response:
        """Show the desk report on the draft that was sent."""

        async def fields(request: Request) -> dict[str, object]:
            return draft_fields(await form_fields(request))

        reply = await self.answer("page", request, fields)
        reply.headers["Content-Security-Policy"] = DESK_POLICY
        return reply

    async def answer(self, kind: str, request: Request, fields: Fields) -> Response:
        """Return a worker's answer; work that its client no longer waits for is killed.

        Raises:
            HTTPException: too many wait already (429), or the worker ended (503).
        """
        if self._inside >= self._most:
            raise HTTPException(429, "Error: too many requests at once", headers={"Retry-After": "1"})
        self._inside += 1
        try:
            given = await fields(request)
            work = asyncio.create_task(self.workers.ask(kind, given))
            gone = asyncio.create_task(_disconnected(request))
            try:
                await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
                if not work.done():
                    return Response(status_code=499)
                reply = work.result()
            finally:
                await _cancel(work, gone)
        except Broken:
            raise HTTPException(503, "Error: the draft could not be judged, its worker ended") from None
        finally:
            self._inside -= 1
        return Response(reply.body, reply.status, media_type=reply.media)


async def _disconnected(request: Request) -> None:
    """Return when the client has gone."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _cancel(*tasks: "asyncio.Task[Reply] | asyncio.Task[None]") -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _asset(request: Request) -> Response:
    name = request.url.path.rpartition("/")[2]
    return Response(read_asset(name), media_type=ASSETS[name])


async def _languages(request: Request) -> Response:
    del request
    return JSONResponse(languages_object())


async def _openapi(request: Request) -> Response:
    del request
    return JSONResponse(describe())


async def _told(request: Request, error: HTTPException) -> Response:
    """Return an error in plain text, as LanguageTool's clients show it; as JSON where JSON is spoken."""
    if request.url.path.startswith(_JSON_ROUTES):
        return JSONResponse(
            {"error": error.detail.removeprefix("Error: "), "hint": ""}, error.status_code, error.headers
        )
    return PlainTextResponse(error.detail, error.status_code, error.headers)


_JSON_ROUTES: Final = "/v1/"
