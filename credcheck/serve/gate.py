"""The gate before every route: who may ask, from where, how much and for how long; and the log, without article text.

A page of another site can send requests to a server on this machine, and by rebinding a name of its own it could read
the answers: so the Host header must name this server, and an Origin header must be its own page or one that is allowed.
"""

import asyncio
import hmac
import json
import time
from base64 import b64decode
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY: Final = 5_000_000
"""Bytes of a request: as many as the largest article may have (`read.max-article-bytes`)."""
OPEN_PATHS: Final = frozenset({"/healthz"})
"""Answered without a token: a probe has none, and they tell nothing."""
_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Admission:
    """Who is let in."""

    hosts: frozenset[str]
    """Names that a Host header may have, in lower case, without a port."""
    origins: frozenset[str] = frozenset()
    """Origins of other pages that may ask and read, such as "https://cms.example"."""
    token: str = ""
    """A secret that every request must carry, as a bearer token or as the password of basic authentication."""


@dataclass
class Counts:
    """What the server has done since it started; `lines` is what a log writes to."""

    log: Callable[[str], None]
    answered: Counter[tuple[str, int]] = field(default_factory=Counter)
    """(route, status) to requests."""
    seconds: float = 0.0
    under_way: int = 0


class Gate:
    """ASGI middleware around the routes."""

    def __init__(self, app: ASGIApp, *, admission: Admission, counts: Counts, routes: frozenset[str], seconds: float):
        self._app = app
        self._admission = admission
        self._counts = counts
        self._routes = routes
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it here."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        route = scope["path"] if scope["path"] in self._routes else "other"
        sent = _Sent(send, self._cors_headers(Headers(scope=scope)))
        started = time.monotonic()
        self._counts.under_way += 1
        try:
            await self._let_in(scope, receive, sent)
        finally:
            self._counts.under_way -= 1
            self._note(scope["method"], route, sent, time.monotonic() - started)

    async def _let_in(self, scope: Scope, receive: Receive, sent: "_Sent") -> None:
        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, sent)
            return
        try:
            async with asyncio.timeout(self._seconds):
                await self._app(scope, _limited(receive), sent)
        except TimeoutError:
            if not sent.status:
                await PlainTextResponse(f"Error: no answer within {self._seconds:g} s", 503)(scope, receive, sent)

    def _refusal(self, scope: Scope) -> Response | None:
        """Return the answer to a request that is not let in, or to a preflight; None lets it in."""
        headers = Headers(scope=scope)
        if _host_name(headers.get("host", "")) not in self._admission.hosts:
            return PlainTextResponse("Error: this server has another name (see --allow-host)", 421)
        if not self._is_known_origin(headers):
            return PlainTextResponse("Error: requests of this page are not allowed (see --allow-origin)", 403)
        if scope["method"] == "OPTIONS":
            return Response(status_code=204, headers={"Allow": "GET, POST"})
        if not self._has_token(headers.get("authorization", "")) and scope["path"] not in OPEN_PATHS:
            challenge = {"WWW-Authenticate": 'Basic realm="credcheck", charset="UTF-8"'}
            return PlainTextResponse("Error: a token is needed", 401, headers=challenge)
        if (size := headers.get("content-length", "0")).isdecimal() and int(size[:20]) > MAX_BODY:
            return PlainTextResponse(_TOO_LARGE, 413)
        return None

    def _is_known_origin(self, headers: Headers) -> bool:
        origin = headers.get("origin")
        if origin is None or origin in self._admission.origins:
            return True
        parts = urlsplit(origin)
        return parts.scheme in {"http", "https"} and parts.netloc.lower() == headers.get("host", "").lower()

    def _has_token(self, authorization: str) -> bool:
        if not self._admission.token:
            return True
        scheme, _, given = authorization.partition(" ")
        if scheme.lower() == "basic":
            given = _password(given)
        elif scheme.lower() != "bearer":
            return False
        return hmac.compare_digest(given.strip().encode(), self._admission.token.encode())

    def _cors_headers(self, headers: Headers) -> dict[str, str]:
        origin = headers.get("origin")
        if origin is None or origin not in self._admission.origins:
            return {}
        return {
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Allow-Methods": "GET, POST",
            "Access-Control-Allow-Headers": "Authorization, Content-Type",
            "Cross-Origin-Resource-Policy": "cross-origin",
            "Vary": "Origin",
        }

    def _note(self, method: str, route: str, sent: "_Sent", seconds: float) -> None:
        """Count a request and log it: no query, no header and nothing of its body."""
        status = sent.status or 499
        self._counts.answered[route, status] += 1
        self._counts.seconds += seconds
        method = method if method in {"GET", "POST", "HEAD", "OPTIONS"} else "other"
        line = {"time": round(time.time(), 3), "method": method, "route": route, "status": status,
                "ms": round(seconds * 1000), "bytes": sent.size}  # fmt: skip
        self._counts.log(json.dumps(line))


_TOO_LARGE: Final = f"Error: a request may have {MAX_BODY} bytes"


class _Sent:
    """A `send` that adds headers and remembers what was answered."""

    def __init__(self, send: Send, headers: dict[str, str]) -> None:
        self._send = send
        self._headers = _HEADERS | headers
        self.status = 0
        self.size = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            MutableHeaders(raw=message.setdefault("headers", [])).update(self._headers)
        self.size += len(message.get("body", b""))
        await self._send(message)


def _limited(receive: Receive) -> Receive:
    """Return a `receive` that refuses a body over `MAX_BODY`, whatever length its header says."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > MAX_BODY:
            raise HTTPException(413, _TOO_LARGE)
        return message

    return counted


def _host_name(host: str) -> str:
    """Return the name of a Host header in lower case, its port and the brackets of an IPv6 address left out."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _password(encoded: str) -> str:
    try:
        return b64decode(encoded, validate=True).decode().partition(":")[2]
    except ValueError:
        return ""
