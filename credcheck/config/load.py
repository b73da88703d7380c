"""Settings loaded: the nearest configuration file, the environment and the options in, one `Loaded` out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from credcheck.config.file import SettingsFile, find_file, find_project, read_file
from credcheck.config.fill import BadValue, build_settings, check_value, parse_variable
from credcheck.config.keys import CHOICES, TABLE_CHOICES, all_keys, written
from credcheck.model.errors import BadConfiguration
from credcheck.model.nearest import did_you_mean
from credcheck.model.settings import Settings

CONFIG_VARIABLE: Final = "CREDCHECK_CONFIG"
OTHER_VARIABLES: Final = frozenset(
    (CONFIG_VARIABLE, "CREDCHECK_DEBUG", "CREDCHECK_RENEW_SNAPSHOTS", "CREDCHECK_REQUIRE_BROWSER")
)
"""Variables of the same prefix that are no settings."""


@dataclass(frozen=True)
class Loaded:
    """The settings that hold, and where they come from."""

    settings: Settings
    origins: Mapping[str, str]
    """"default", "environment NAME", "option --name" or "FILE:LINE:COLUMN", by dotted key."""
    root: Path
    """The folder that paths in the configuration are relative to."""
    file: str = ""
    """The configuration file as it is called in messages, or "" where there is none."""
    places: Mapping[str, str] = field(default_factory=dict)
    """"FILE:LINE:COLUMN" by dotted key, deeper keys included."""

    def locate(self, error: BadConfiguration) -> BadConfiguration:
        """Return the error of a later stage with the line of the file that its key stands on."""
        key = error.key
        while key and key not in self.places:
            key = key.rpartition(".")[0]
        if not key or not self.origins.get(_setting_of(error.key), "").startswith(self.file or "\0"):
            return error
        return BadConfiguration(f"{self.places[key]}: {error.message}", hint=error.hint)


def load_settings(
    start: Path,
    *,
    explicit: Path | None = None,
    environ: Mapping[str, str],
    overrides: Mapping[str, object],
    use_files: bool = True,
) -> Loaded:
    """Return the settings that hold for work in a folder.

    `explicit` is a configuration file that was named; it alone counts then. `overrides` are options by dotted key; None
    stands for one that was not given. `use_files` off leaves every configuration file out.

    Raises:
        BadConfiguration: a file, a variable or an option is not understood; the message says which, and where.
    """
    named = explicit or (Path(environ[CONFIG_VARIABLE]) if environ.get(CONFIG_VARIABLE) else None)
    path = (named or find_file(start)) if use_files else None
    file = read_file(path) if path else SettingsFile("", {}, {})
    values: dict[str, object] = {}
    origins = dict.fromkeys(all_keys(), "default")
    for source in (_from_file(file), _from_environ(environ), _from_options(overrides)):
        for key, value, origin in source:
            values[key], origins[key] = value, origin
    root = path.parent if path else find_project(start)
    return Loaded(_rooted(build_settings(values), root, start), origins, root, file.shown, file.written_places)


def _rooted(settings: Settings, root: Path, start: Path) -> Settings:
    """Return the settings with `read.root` relative to the folder of the configuration, as `read.exclude` is."""
    if root.resolve() == start.resolve():
        return settings
    return replace(settings, read=replace(settings.read, root=str(root / settings.read.root)))


def _from_file(file: SettingsFile) -> Iterator[tuple[str, object, str]]:
    for key, value in file.values.items():
        try:
            yield key, check_value(all_keys()[key], value), file.written_places.get(key, file.shown)
        except BadValue as error:
            place = f"{key}.{error.within}" if error.within else key
            raise file.fault(place, f"{key}: {error}", hint=_kind_hint(key)) from error


def _from_environ(environ: Mapping[str, str]) -> Iterator[tuple[str, object, str]]:
    variables = {key.variable: key for key in all_keys().values() if key.kind not in ("table", "tables")}
    for name in sorted(environ):
        if not name.startswith("CREDCHECK_") or name in OTHER_VARIABLES or not environ[name]:
            continue
        if name not in variables:
            hint = did_you_mean(name, [*variables, CONFIG_VARIABLE]) or "`credcheck config show` lists the settings"
            raise BadConfiguration(f"environment: unknown variable {name}", hint=hint)
        key = variables[name]
        try:
            yield key.name, parse_variable(key, environ[name]), f"environment {name}"
        except BadValue as error:
            raise BadConfiguration(f"environment {name}: {error}", hint=_kind_hint(key.name)) from error


def _from_options(overrides: Mapping[str, object]) -> Iterator[tuple[str, object, str]]:
    for name, value in overrides.items():
        if value is None:
            continue
        if name not in all_keys():
            raise BadConfiguration(f"unknown setting '{name}'", hint="`credcheck config show` lists the settings")
        option = f"option --{name.rpartition('.')[2]}"
        try:
            yield name, check_value(all_keys()[name], value), option
        except BadValue as error:
            raise BadConfiguration(f"{option}: {error}", hint=_kind_hint(name)) from error


def _kind_hint(name: str) -> str:
    known = CHOICES.get(name) or TABLE_CHOICES.get(name)
    if known:
        return f"one of: {', '.join(known)}"
    return f"the default is {written(all_keys()[name].default)}"


def _setting_of(key: str) -> str:
    """Return the setting that a deeper key belongs to: "rules.options" of "rules.options.ATT101.heads"."""
    while key and key not in all_keys():
        key = key.rpartition(".")[0]
    return key
