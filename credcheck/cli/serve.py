"""`credcheck serve`: a page to paste into, and an API that editors and content systems speak."""

import os
from pathlib import Path
from typing import Annotated

import typer

from credcheck.cli.options import Config, Corpus, overriding
from credcheck.cli.terminal import environment, finish

TOKEN_VARIABLE = "CREDCHECK_SERVE_TOKEN"  # noqa: S105 - the name of a variable


def register(cli: typer.Typer) -> None:
    """Put this command on the command line."""
    cli.command()(serve)


def serve(
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="Port; 0 takes a free one.")] = 8088,
    token_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help=f"A file that holds the token to ask for; or set {TOKEN_VARIABLE}."),
    ] = None,
    allow_host: Annotated[
        list[str], typer.Option(metavar="NAME", help="A further name the server is reached by; repeatable.")
    ] = [],  # noqa: B006 - typer copies it
    allow_origin: Annotated[
        list[str], typer.Option(metavar="ORIGIN", help="A page that may ask, as https://cms.example; repeatable.")
    ] = [],  # noqa: B006
    workers: Annotated[int, typer.Option(min=1, max=64, metavar="N", help="Drafts judged at once.")] = 2,
    waiting: Annotated[int, typer.Option(min=0, metavar="N", help="Requests that may wait; more get a 429.")] = 64,
    seconds: Annotated[float, typer.Option(min=0.1, metavar="S", help="Time a request may take.")] = 20.0,
    corpus: Corpus = None,
    config: Config = None,
) -> None:
    """Answer drafts over HTTP, where editors write.

    A page to paste into, LanguageTool's protocol for the clients people have, and a gate for a content system.

    Listens on this machine alone, unless there is a token. Drafts are judged in memory and kept nowhere.

    \b
    Examples:
      credcheck serve
      credcheck serve --host 0.0.0.0 --allow-host desk.example --token-file token.txt
    """
    from credcheck.app.outcome import Outcome, outcome_of_errors
    from credcheck.app.session import Request
    from credcheck.serve.run import Address, serve
    from credcheck.serve.workers import Capacity

    environ = {name: value for name, value in environment().items() if name != TOKEN_VARIABLE}
    request = Request(config=config, environ=environ, overrides=overriding(corpus=corpus))

    @outcome_of_errors
    def run() -> Outcome:
        request.load()
        held = token_file.read_text(encoding="utf-8") if token_file else os.environ.get(TOKEN_VARIABLE, "")
        address = Address(host, port, tuple(allow_host), tuple(allow_origin), held.strip())
        return Outcome(serve(request, address, Capacity(workers, waiting, seconds)))

    finish(run())
