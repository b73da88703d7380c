"""`credcheck corpus`: the stored articles that drafts are held against."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from credcheck.cli.options import Config, Corpus, overriding
from credcheck.cli.terminal import environment, finish, output_width, progress_bar, wants_color

if TYPE_CHECKING:
    from credcheck.app.session import Progress, Request

Format = Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text or json.")]


def register(cli: typer.Typer) -> None:
    """Put these commands on the command line."""
    corpus = typer.Typer(
        help="Store articles to compare drafts with.\n\n\b\nExample:\n  credcheck corpus add archive/",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    corpus.command("add")(add)
    corpus.command("list")(list_articles)
    corpus.command("show")(show)
    corpus.command("remove")(remove)
    corpus.command("prune")(prune)
    corpus.command("export")(export)
    corpus.command("stats")(stats)
    corpus.command("verify")(verify)
    cli.add_typer(corpus, name="corpus")


def add(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Articles or folders.", show_default=False)],
    role: Annotated[
        str, typer.Option("--role", metavar="ROLE", help="What they are to you: own, wire, release or rival.")
    ] = "",
    corpus: Corpus = None,
    config: Config = None,
) -> None:
    """Store articles.

    Those that are stored already cost nothing; interrupt it and run it again, and it goes on.

    \b
    Examples:
      credcheck corpus add archive/
      credcheck corpus add releases/ --role release
    """
    from credcheck.app import corpus as stored

    with progress_bar("Storing articles") as progress:
        outcome = stored.corpus_add(_request(corpus, config, progress=progress), tuple(paths), role=role)
    finish(outcome)


def list_articles(corpus: Corpus = None, config: Config = None, format: Format = "text") -> None:
    """List the stored articles: id, date, outlet, title, path.

    \b
    Example:
      credcheck corpus list
    """
    from credcheck.app import corpus as stored

    finish(stored.corpus_list(_request(corpus, config, format=format)))


def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id or path of a stored article.", show_default=False)],
    corpus: Corpus = None,
    config: Config = None,
) -> None:
    """Show one stored article: what is known about it, and its text.

    \b
    Example:
      credcheck corpus show 12
    """
    from credcheck.app import corpus as stored

    finish(stored.corpus_show(_request(corpus, config), id))


def remove(
    ids: Annotated[
        list[str], typer.Argument(metavar="ID", help="Ids or paths of stored articles.", show_default=False)
    ],
    corpus: Corpus = None,
    config: Config = None,
) -> None:
    """Remove articles and everything derived from them.

    \b
    Example:
      credcheck corpus remove 12 13
    """
    from credcheck.app import corpus as stored

    finish(stored.corpus_remove(_request(corpus, config), tuple(ids)))


def prune(
    older_than: Annotated[
        str, typer.Option("--older-than", metavar="DAYS", help="Published more than so many days ago, such as 90d.")
    ] = "",
    role: Annotated[
        str, typer.Option("--role", metavar="ROLE", help="Of this role: own, wire, release or rival.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Say how many, and remove none.")] = False,
    corpus: Corpus = None,
    config: Config = None,
) -> None:
    """Remove the articles that are too old to keep, or of a role, or both.

    An article without a date is kept, unless its role alone is asked for.

    \b
    Example:
      credcheck corpus prune --older-than 90d --role rival
    """
    from credcheck.app import corpus as stored

    finish(stored.corpus_prune(_request(corpus, config), older_than=older_than, role=role, dry_run=dry_run))


def export(corpus: Corpus = None, config: Config = None) -> None:
    """Write every stored article to standard output, one JSON object a line.

    \b
    Example:
      credcheck corpus export > articles.jsonl
    """
    from credcheck.app import corpus as stored

    finish(stored.corpus_export(_request(corpus, config)))


def stats(corpus: Corpus = None, config: Config = None, format: Format = "text") -> None:
    """Say how far the corpus reaches: articles, stories, outlets, dates.

    \b
    Example:
      credcheck corpus stats
    """
    from credcheck.app import corpus as stored

    finish(stored.corpus_stats(_request(corpus, config, format=format)))


def verify(corpus: Corpus = None, config: Config = None) -> None:
    """Check the corpus file, and say what was checked.

    \b
    Example:
      credcheck corpus verify
    """
    from credcheck.app import corpus as stored

    finish(stored.corpus_verify(_request(corpus, config)))


def _request(
    corpus: str | None,
    config: Path | None,
    *,
    format: str = "text",
    progress: "Progress | None" = None,
) -> "Request":
    from credcheck.app.session import Request

    return Request(
        config=config,
        environ=environment(),
        overrides=overriding(corpus=corpus),
        format=format,
        color=wants_color("auto"),
        width=output_width(0),
        progress=progress,
    )
