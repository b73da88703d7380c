"""`credcheck config show`: loaded settings in; every key, its value and where it comes from out."""

import json
from collections.abc import Mapping
from functools import reduce

from credcheck.config.keys import all_keys, written
from credcheck.config.load import Loaded


def show_settings(loaded: Loaded, *, format: str = "text") -> str:  # noqa: A002
    """Return each setting with its origin: as TOML with the origin behind each line, or as JSON."""
    values = {key: _value(loaded, key) for key in all_keys()}
    if format == "json":
        rows = {key: {"value": value, "origin": loaded.origins[key]} for key, value in values.items()}
        return json.dumps({"file": loaded.file or None, "settings": rows}, ensure_ascii=False, indent=2) + "\n"
    return _toml(values, loaded)


def _value(loaded: Loaded, key: str) -> object:
    parts = key.replace("-", "_").split(".")
    return reduce(getattr, parts, loaded.settings)


def _toml(values: Mapping[str, object], loaded: Loaded) -> str:
    lines = {key: f"{key.rpartition('.')[2]} = {written(value)}" for key, value in values.items()}
    width = min(48, max(map(len, lines.values())))
    shown = [f"# configuration file: {loaded.file or 'none'}"]
    table = ""
    for key, line in lines.items():
        if (group := key.rpartition(".")[0]) != table:
            shown += ["", f"[{group}]"]
            table = group
        shown.append(f"{line:<{width}}  # {loaded.origins[key]}")
    return "\n".join(shown) + "\n"
