"""Run the server: bind, log, answer, and stop when what is under way has been answered."""

import contextlib
import ipaddress
import signal
import socket
import sys
from dataclasses import dataclass
from typing import Final

from credcheck.app.service.drafts import ServeRefused
from credcheck.app.session import Request
from credcheck.serve.worker import spec_of
from credcheck.serve.workers import Capacity

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
SHORTEST_TOKEN: Final = 16
_GRACE: Final = 10
"""Seconds that requests under way have to be answered when the server is told to stop."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen and who may ask."""

    host: str = "127.0.0.1"
    port: int = 8088
    allow_hosts: tuple[str, ...] = ()
    """Further names under which the server is reached."""
    allow_origins: tuple[str, ...] = ()
    token: str = ""


def require_safe(address: Address) -> None:
    """Refuse to listen where others can reach the server and need no token; raises `ServeRefused`."""
    if address.token and len(address.token) < SHORTEST_TOKEN:
        raise ServeRefused(
            f"the token is shorter than {SHORTEST_TOKEN} characters", hint="make one: openssl rand -hex 32"
        )
    if not address.token and not _is_loopback(address.host):
        raise ServeRefused(
            f"{address.host}: other machines reach this address, and there is no token",
            hint="name a file that holds one with --token-file, or listen on 127.0.0.1",
        )


def serve(request: Request, address: Address, capacity: Capacity) -> int:
    """Answer requests until told to stop; return the exit code: 0, or 2 where the server could not start.

    Raises:
        ServeRefused: others could reach it without a token, or the extra is not installed.
    """
    require_safe(address)
    try:
        import uvicorn

        from credcheck.serve.gate import Admission, Counts
        from credcheck.serve.web import make_app
    except ImportError as error:
        raise ServeRefused(
            f"credcheck serve needs {error.name}, which is not installed", hint="pip install 'credcheck[serve]'"
        ) from None
    names = {name.lower().strip("[]") for name in (*LOOPBACK, *address.allow_hosts)}
    if not _is_any(address.host):
        names.add(address.host.lower().strip("[]"))
    admission = Admission(frozenset(names), frozenset(address.allow_origins), address.token)
    listening = _bind(address)
    shown = f"[{address.host}]" if ":" in address.host else address.host
    counts = Counts(log=_log)
    app = make_app(
        spec_of(request),
        admission,
        capacity,
        counts,
        ready=lambda: _log(f"credcheck: http://{shown}:{listening.getsockname()[1]}/ (stop with Ctrl-C)"),
    )
    config = uvicorn.Config(
        app, access_log=False, log_level="error", lifespan="on", server_header=False, ws="none",
        timeout_graceful_shutdown=_GRACE, h11_max_incomplete_event_size=65_536,
    )  # fmt: skip
    server = uvicorn.Server(config)
    # uvicorn raises again what stopped it, once all is answered: being told to stop is no failure.
    signal.signal(signal.SIGTERM, lambda *_: None)
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[listening])
    return 0 if server.started else 2


def _bind(address: Address) -> socket.socket:
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        return socket.create_server((address.host.strip("[]"), address.port), family=family, backlog=256)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ServeRefused(
            f"{address.host}:{address.port}: {reason}", hint="choose another address with --host and --port"
        ) from None


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _is_any(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_unspecified
    except ValueError:
        return False


def _log(line: str) -> None:
    """Write a line to standard error, at once; a reader of it that has gone stops nothing."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
