"""Who is let in, how much they may send, and what is logged of it."""

import signal
import socket
from base64 import b64encode
from pathlib import Path

import pytest

from tests.cli.running import credcheck
from tests.serve.conftest import TOKEN, Server, running

DRAFT = {"text": "Critics argue that such a tunnel could drain the harbour fund."}
BEARER = f"Bearer {TOKEN}"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:9", "[::1]:8088", "LOCALHOST"])
def test_a_host_header_that_names_this_machine_is_let_in(server: Server, host: str) -> None:
    assert server.ask("GET", "/healthz", host=host).status == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "[", ""])
def test_a_host_header_of_another_name_is_not_let_in(server: Server, host: str) -> None:
    assert server.ask("GET", "/healthz", host=host).status == 421


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "file://"])
def test_a_request_of_another_page_is_refused_and_may_not_be_read(server: Server, origin: str) -> None:
    answer = server.post_json("/v1/report", DRAFT, origin=origin)
    assert answer.status == 403
    assert "access-control-allow-origin" not in answer.headers


def test_its_own_page_may_ask(server: Server) -> None:
    assert server.post_json("/v1/report", DRAFT, origin=server.url).status == 200


def test_a_page_that_is_allowed_may_ask_and_read(guarded: Server) -> None:
    preflight = guarded.ask("OPTIONS", "/v1/report", origin="https://cms.example")
    assert preflight.status == 204
    assert preflight.headers["access-control-allow-headers"] == "Authorization, Content-Type"
    answer = guarded.post_json("/v1/report", DRAFT, origin="https://cms.example", authorization=BEARER)
    assert (answer.status, answer.headers["access-control-allow-origin"]) == (200, "https://cms.example")


@pytest.mark.parametrize(
    "given",
    [{}, {"authorization": "Bearer wrong"}, {"authorization": f"Digest {TOKEN}"}, {"authorization": "Basic %%%"}],
)
def test_without_the_token_nothing_is_judged(guarded: Server, given: dict[str, str]) -> None:
    answer = guarded.post_json("/v1/report", DRAFT, **given)
    assert answer.status == 401
    assert answer.headers["www-authenticate"].startswith("Basic ")
    assert guarded.ask("GET", "/healthz").status == 200


def test_the_token_comes_as_bearer_or_as_the_password_a_browser_asks_for(guarded: Server) -> None:
    basic = "Basic " + b64encode(f"desk:{TOKEN}".encode()).decode()
    for authorization in (BEARER, basic):
        assert guarded.post_json("/v1/report", DRAFT, authorization=authorization).status == 200


def test_a_body_over_five_megabytes_is_refused_whatever_its_header_says(server: Server) -> None:
    assert server.ask("POST", "/v1/report", b"x" * 5_000_001).status == 413
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as raw:
        raw.sendall(b"POST /v1/report HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
        raw.sendall(b"4c4b41\r\n" + b"x" * 5_000_001 + b"\r\n0\r\n\r\n")
        assert raw.recv(100).startswith(b"HTTP/1.1 413 ")


def test_one_request_too_many_is_told_to_come_again(guarded: Server) -> None:
    head = f"POST /v2/check HTTP/1.1\r\nHost: localhost\r\nAuthorization: {BEARER}\r\n"
    head += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\n"
    with socket.create_connection(("127.0.0.1", guarded.port), timeout=60) as first:
        first.sendall(head.encode() + b"text=")
        statuses = {guarded.post_json("/v1/report", DRAFT, authorization=BEARER).status for _ in range(50)}
        assert 429 in statuses
        first.sendall(b"pier")
        assert first.recv(100).startswith(b"HTTP/1.1 200 ")
    assert guarded.post_json("/v1/report", DRAFT, authorization=BEARER).status == 200


def test_elsewhere_than_on_this_machine_it_does_not_start_without_a_token() -> None:
    ended = credcheck("serve", "--host", "0.0.0.0")
    assert ended.code == 2
    assert "other machines reach this address, and there is no token" in ended.err


def test_a_short_token_is_refused(tmp_path: Path) -> None:
    (tmp_path / "token.txt").write_text("desk\n", encoding="utf-8")
    ended = credcheck("serve", "--token-file", tmp_path / "token.txt")
    assert (ended.code, "shorter than 16 characters" in ended.err) == (2, True)


def test_a_port_that_is_taken_is_told(server: Server) -> None:
    ended = credcheck("serve", "--port", str(server.port))
    assert (ended.code, f"127.0.0.1:{server.port}: Address already in use" in ended.err) == (2, True)


def test_it_stops_when_told_and_its_log_holds_nothing_of_the_article(tmp_path: Path) -> None:
    with running(tmp_path) as started:
        assert started.post_json("/v1/report", DRAFT).status == 200
        assert started.ask("GET", "/harbour-fund?text=tunnel").status == 404
        started.process.send_signal(signal.SIGTERM)
        assert started.process.stderr
        log = started.process.stderr.read()
        assert started.process.wait(timeout=60) == 0
    assert log.count("\n") == 2
    assert '"route": "/v1/report", "status": 200' in log
    assert '"route": "other", "status": 404' in log
    assert "tunnel" not in log
    assert "harbour" not in log
    assert list(tmp_path.iterdir()) == []


def test_what_was_answered_is_counted(server: Server) -> None:
    server.ask("GET", "/healthz")
    assert 'credcheck_requests_total{route="/healthz",status="200"}' in server.ask("GET", "/metrics").text
