"""Settings loaded: the nearest configuration file, the environment and the options in, one `Loaded` out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from credcheck.config.file import NO_FILE, SettingsFile, find_file, find_project, leave_out, read_file
from credcheck.config.fill import BadValue, build_settings, check_value, parse_variable
from credcheck.config.keys import CHOICES, TABLE_CHOICES, all_keys, written
from credcheck.model.errors import BadConfiguration
from credcheck.model.fault import Fault
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
    faults: tuple[Fault, ...] = ()
    """Settings that were left out because they are not understood, each with its place."""

    def without(self, error: BadConfiguration) -> "Loaded":
        """Return the settings without the key that a later stage does not understand, and with its fault.

        Of a table only the entry at fault goes; a setting that has none goes back to its default.

        Raises:
            BadConfiguration: the error, where its key was given as an option, or has no value to leave out.
        """
        name = _setting_of(error.key)
        origin = self.origins.get(name, "default")
        if not name or origin == "default" or origin.startswith("option "):
            raise error
        left = _without_entry(_value_of(self.settings, name), error.key[len(name) + 1 :])
        settings = _with_value(self.settings, name, all_keys()[name].default if left is None else left)
        origins = {**self.origins, name: "default"} if left is None else self.origins
        told = self.locate(error)
        return replace(self, settings=settings, origins=origins, faults=(*self.faults, fault_of_setting(told)))

    def locate(self, error: BadConfiguration) -> BadConfiguration:
        """Return the error of a later stage with the line of the file that its key stands on."""
        key = error.key
        while key and key not in self.places:
            key = key.rpartition(".")[0]
        if not key or not self.origins.get(_setting_of(error.key), "").startswith(self.file or "\0"):
            return error
        return BadConfiguration(f"{self.places[key]}: {error.message}", hint=error.hint)


def fault_of_setting(error: BadConfiguration) -> Fault:
    """Return the fault for a setting that is left out."""
    named, colon, _ = error.message.partition(":")
    return Fault(named if colon and " " not in named else "configuration", error.message, error.hint, setting=True)


def _value_of(settings: Settings, name: str) -> object:
    group, _, leaf = name.replace("-", "_").rpartition(".")
    return getattr(getattr(settings, group) if group else settings, leaf)


def _with_value(settings: Settings, name: str, value: object) -> Settings:
    group, _, leaf = name.replace("-", "_").rpartition(".")
    changed: dict[str, Any] = {leaf: value}
    return replace(settings, **({group: replace(getattr(settings, group), **changed)} if group else changed))


def _without_entry(table: object, within: str) -> dict[str, object] | None:
    """Return a table without its entry of a dotted name, the longest that it has; None where it has none such."""
    if not isinstance(table, Mapping):
        return None
    for name, value in table.items():
        if within == name or within.startswith(f"{name}."):
            deeper = _without_entry(value, within[len(name) + 1 :])
            rest = {other: one for other, one in table.items() if other != name}
            return rest if deeper is None else {**rest, name: deeper}
    return None


def load_settings(
    start: Path,
    *,
    explicit: Path | None = None,
    environ: Mapping[str, str],
    overrides: Mapping[str, object],
    use_files: bool = True,
    lenient: bool = False,
) -> Loaded:
    """Return the settings that hold for work in a folder.

    `explicit` is a configuration file that was named; it alone counts then. `overrides` are options by dotted key; None
    stands for one that was not given. `use_files` off leaves every configuration file out. `lenient`: a key of a file
    or a variable that is not understood is left out by itself, with a fault in `Loaded.faults`.

    Raises:
        BadConfiguration: an option is not understood or, unless `lenient`, a file or a variable is not; it says where.
    """
    left_out: list[BadConfiguration] | None = [] if lenient else None
    named = explicit or (Path(environ[CONFIG_VARIABLE]) if environ.get(CONFIG_VARIABLE) else None)
    path = (named or find_file(start)) if use_files else None
    file = _read_file(path, left_out) if path else NO_FILE
    values: dict[str, object] = {}
    origins = dict.fromkeys(all_keys(), "default")
    for source in (_from_file(file, left_out), _from_environ(environ, left_out), _from_options(overrides)):
        for key, value, origin in source:
            values[key], origins[key] = value, origin
    root = path.parent if path else find_project(start)
    settings = _rooted(build_settings(values), root, start)
    faults = tuple(map(fault_of_setting, left_out or ()))
    return Loaded(settings, origins, root, file.shown, file.written_places, faults)


def _read_file(path: Path, left_out: list[BadConfiguration] | None) -> SettingsFile:
    """Return what a configuration file says; one that cannot be read says nothing where keys may be left out."""
    try:
        return read_file(path, left_out)
    except BadConfiguration as error:
        leave_out(error, left_out)
        return replace(NO_FILE, shown=path.name)


def _rooted(settings: Settings, root: Path, start: Path) -> Settings:
    """Return the settings with `read.root` relative to the folder of the configuration, as `read.exclude` is."""
    if root.resolve() == start.resolve():
        return settings
    return replace(settings, read=replace(settings.read, root=str(root / settings.read.root)))


def _from_file(file: SettingsFile, left_out: list[BadConfiguration] | None) -> Iterator[tuple[str, object, str]]:
    for key, value in file.values.items():
        try:
            yield key, check_value(all_keys()[key], value), file.written_places.get(key, file.shown)
        except BadValue as error:
            place = f"{key}.{error.within}" if error.within else key
            leave_out(file.fault(place, f"{key}: {error}", hint=_kind_hint(key)), left_out)


def _from_environ(
    environ: Mapping[str, str], left_out: list[BadConfiguration] | None
) -> Iterator[tuple[str, object, str]]:
    variables = {key.variable: key for key in all_keys().values() if key.kind not in ("table", "tables")}
    for name in sorted(environ):
        if not name.startswith("CREDCHECK_") or name in OTHER_VARIABLES or not environ[name]:
            continue
        if name not in variables:
            hint = did_you_mean(name, [*variables, CONFIG_VARIABLE]) or "`credcheck config show` lists the settings"
            leave_out(BadConfiguration(f"environment: unknown variable {name}", hint=hint), left_out)
            continue
        key = variables[name]
        try:
            yield key.name, parse_variable(key, environ[name]), f"environment {name}"
        except BadValue as error:
            leave_out(BadConfiguration(f"environment {name}: {error}", hint=_kind_hint(key.name)), left_out)


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
