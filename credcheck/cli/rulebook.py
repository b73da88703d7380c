"""`credcheck rules`, `credcheck explain` and `credcheck config`: what judges, and with which settings."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from credcheck.cli.options import Color, ColorChoice, Config, Width, overriding
from credcheck.cli.terminal import environment, finish, output_width, wants_color

if TYPE_CHECKING:
    from credcheck.app.session import Request

Format = Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text or json.")]


def register(cli: typer.Typer) -> None:
    """Put these commands on the command line."""
    rules = typer.Typer(
        help="List the rules, or run their examples.\n\n\b\nExample:\n  credcheck rules list",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    rules.command("list")(list_rules)
    rules.command("test")(rule_examples)
    cli.add_typer(rules, name="rules")
    cli.command("explain")(explain)
    config = typer.Typer(
        help="Show the settings and their origin.\n\n\b\nExample:\n  credcheck config show",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    config.command("show")(show_config)
    cli.add_typer(config, name="config")


def list_rules(
    preset: Annotated[
        str | None, typer.Option(metavar="NAME", help="Rules of this preset: default, strict or hook.")
    ] = None,
    standard: Annotated[
        list[str], typer.Option("--standard", metavar="KEY", help="Rules that cite this standard; repeatable.")
    ] = [],  # noqa: B006 - typer copies it
    format: Format = "text",
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """List the rules that are active here.

    \b
    Example:
      credcheck rules list --standard ap
    """
    from credcheck.app import rulebook

    overrides = overriding(rules__preset=preset, rules__standards=standard)
    finish(rulebook.list_rules(_request(format, config, color, width, overrides)))


def rule_examples(
    folder: Annotated[
        Path | None, typer.Argument(metavar="FOLDER", help="A folder of rules; none means the active rulebook.")
    ] = None,
    format: Format = "text",
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """Run the examples of every rule: what it must flag and what it must pass.

    \b
    Examples:
      credcheck rules test
      credcheck rules test newsroom-rules/
    """
    from credcheck.app import rulebook

    finish(rulebook.run_rule_examples(_request(format, config, color, width), folder))


def explain(
    rule: Annotated[
        str, typer.Argument(metavar="RULE", help="Id or name of a rule, such as ATT101.", show_default=False)
    ],
    format: Format = "text",
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """Explain a rule, with examples and limits.

    \b
    Example:
      credcheck explain ATT101
    """
    from credcheck.app import rulebook

    finish(rulebook.explain_rule(_request(format, config, color, width), rule))


def show_config(
    format: Format = "text",
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """Show each setting, its value and where it comes from.

    \b
    Example:
      credcheck config show
    """
    from credcheck.app import rulebook

    finish(rulebook.show_config(_request(format, config, color, width)))


def _request(
    format: str,
    config: Path | None,
    color: Color,
    width: int,
    overrides: dict[str, object] | None = None,
) -> "Request":
    from credcheck.app.session import Request

    return Request(
        config=config,
        environ=environment(),
        overrides=overrides or {},
        format=format,
        color=wants_color(color),
        width=output_width(width),
    )
