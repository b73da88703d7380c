"""Servers as an editor starts them: processes of `credcheck serve` on free ports of this machine."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest

TOKEN = "harbour-desk-0123456789"
CORPUS_ARTICLE = """Harbour Gazette

The council voted 7-2 on Monday to rebuild the north pier for $4.2 million, Mayor Ana Ruiz said.
"""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def json(self) -> dict[str, object]:
        content: dict[str, object] = json.loads(self.text)
        return content


@dataclass
class Server:
    """A running server."""

    port: int
    process: "subprocess.Popen[str]"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Answer:
        """Send one request; `content_type` is the header Content-Type."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, named)
            response = connection.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read().decode())
        finally:
            connection.close()

    def post_json(self, path: str, content: object, **headers: str) -> Answer:
        return self.ask("POST", path, json.dumps(content).encode(), content_type="application/json", **headers)

    def post_form(self, path: str, fields: Mapping[str, str], **headers: str) -> Answer:
        kind = "application/x-www-form-urlencoded"
        return self.ask("POST", path, urlencode(fields).encode(), content_type=kind, **headers)


@contextmanager
def running(folder: Path, *options: str, **environ: str) -> Iterator[Server]:
    """Run a server whose settings and corpus lie in a folder."""
    command = [sys.executable, "-m", "credcheck", "serve", "--port", "0", *options]
    env = {**os.environ, **environ}
    with subprocess.Popen(command, cwd=folder, env=env, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr
            first = process.stderr.readline()
            assert first.startswith("credcheck: http://127.0.0.1:"), first + process.stderr.read()
            yield Server(int(first.partition("127.0.0.1:")[2].partition("/")[0]), process)
        finally:
            process.terminate()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with one article to hold drafts against."""
    folder = tmp_path_factory.mktemp("newsroom")
    (folder / "wire").mkdir()
    (folder / "wire" / "pier.txt").write_text(CORPUS_ARTICLE, encoding="utf-8")
    (folder / "credcheck.toml").write_text('against = ["wire"]\n', encoding="utf-8")
    with running(folder) as started:
        yield started


@pytest.fixture(scope="session")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with a token, a page that may ask, and room for one request."""
    options = ("--workers", "1", "--waiting", "0", "--allow-origin", "https://cms.example")
    folder = tmp_path_factory.mktemp("guarded")
    with running(folder, *options, CREDCHECK_SERVE_TOKEN=TOKEN) as started:
        yield started
