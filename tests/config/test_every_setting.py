"""Every setting, from a file, from the environment and from an option: the nearest wins, and a fault has its place."""

import json
from collections.abc import Mapping
from functools import reduce
from pathlib import Path

import pytest

from credcheck.config import Loaded, load_settings, show_settings
from credcheck.config.keys import CHOICES, KINDS, RANGES, TABLE_CHOICES, Key, all_keys, written
from credcheck.config.schema import configuration_schema, configuration_tables, meanings
from credcheck.model.errors import BadConfiguration
from credcheck.model.settings import Settings

KEYS = list(all_keys().values())
SIMPLE = [key for key in KEYS if key.kind not in ("table", "tables")]
RANGED = [key for key in KEYS if key.name in RANGES]
CHOSEN = [key for key in KEYS if key.name in CHOICES]


def named(key: Key) -> str:
    return key.name


def values_of(key: Key) -> tuple[object, object, object]:
    """Return three values that a setting may have, none of them its default where three others exist."""
    if key.kind == "bool":
        return (not key.default, key.default, not key.default)
    if key.name in CHOICES:
        first, second, third = [one for one in (*CHOICES[key.name], *CHOICES[key.name]) if one != key.default][:3]
        return first, second, third
    if key.kind in ("int", "float"):
        low, high = RANGES.get(key.name, (0, 1000))
        step = (high - low) / 4
        three = (low + step, low + 2 * step, low + 3 * step)
        return tuple(int(one) if key.kind == "int" else one for one in three)  # type: ignore[return-value]  # three
    if key.kind == "texts":
        return ("file",), ("variable", "of two"), ("option",)
    return "file", "variable", "option"


def wrong_values_of(key: Key) -> list[str]:
    """Return TOML values that are not of a setting's kind."""
    wrong = {
        "bool": ["1", "'yes'", "[true]"],
        "int": ["1.5", "'3'", "true", "[1]"],
        "float": ["'high'", "true", "[0.5]"],
        "str": ["1", "true", "['x']"],
        "texts": ["'x'", "1", "[1]", "['x', 2]"],
        "table": ["'x'", "[1]", "{ a = 1 }"],
        "tables": ["'x'", "{ a = 1 }", "{ a = 'x' }"],
    }
    return wrong[key.kind]


def line_of(key: Key, value: str) -> str:
    """Return a configuration that says one thing, on its last line."""
    table, _, name = key.name.rpartition(".")
    return f"[{table}]\n{name} = {value}\n" if table else f"{name} = {value}\n"


def in_variable(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def value_in(settings: Settings, key: Key) -> object:
    return reduce(getattr, key.name.replace("-", "_").split("."), settings)


def load(
    folder: Path, *, environ: Mapping[str, str] | None = None, options: Mapping[str, object] | None = None
) -> Loaded:
    return load_settings(folder, environ=environ or {}, overrides=options or {})


@pytest.mark.parametrize("key", SIMPLE, ids=named)
def test_a_file_counts_more_than_the_default_a_variable_more_and_an_option_most(tmp_path: Path, key: Key) -> None:
    in_file, in_environment, in_option = values_of(key)
    assert value_in(load(tmp_path).settings, key) == key.default
    (tmp_path / "credcheck.toml").write_text(line_of(key, written(in_file)), encoding="utf-8")
    loaded = load(tmp_path)
    assert value_in(loaded.settings, key) == in_file
    line = 2 if "." in key.name else 1
    assert loaded.origins[key.name] == f"credcheck.toml:{line}:1"
    environ = {key.variable: in_variable(in_environment)}
    loaded = load(tmp_path, environ=environ)
    assert value_in(loaded.settings, key) == in_environment
    assert loaded.origins[key.name] == f"environment {key.variable}"
    loaded = load(tmp_path, environ=environ, options={key.name: in_option})
    assert value_in(loaded.settings, key) == in_option
    assert loaded.origins[key.name] == f"option --{key.name.rpartition('.')[2]}"


@pytest.mark.parametrize("key", SIMPLE, ids=named)
def test_a_setting_that_is_said_changes_no_other_one(tmp_path: Path, key: Key) -> None:
    (tmp_path / "credcheck.toml").write_text(line_of(key, written(values_of(key)[0])), encoding="utf-8")
    loaded = load(tmp_path)
    others = [one for one in KEYS if one.name != key.name]
    assert all(value_in(loaded.settings, one) == one.default for one in others)
    assert {loaded.origins[one.name] for one in others} == {"default"}


@pytest.mark.parametrize("key", SIMPLE, ids=named)
def test_pyproject_says_it_as_the_own_file_does(tmp_path: Path, key: Key) -> None:
    table, _, name = key.name.rpartition(".")
    head = f"[tool.credcheck.{table}]" if table else "[tool.credcheck]"
    text = f"[project]\nname = 'x'\n\n{head}\n{name} = {written(values_of(key)[0])}\n"
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    loaded = load(tmp_path)
    assert value_in(loaded.settings, key) == values_of(key)[0]
    assert loaded.origins[key.name] == "pyproject.toml:5:1"


@pytest.mark.parametrize(("key", "wrong"), [(key, wrong) for key in KEYS for wrong in wrong_values_of(key)])
def test_a_value_of_another_kind_is_refused_at_its_place(tmp_path: Path, key: Key, wrong: str) -> None:
    (tmp_path / "credcheck.toml").write_text(line_of(key, wrong), encoding="utf-8")
    with pytest.raises(BadConfiguration) as caught:
        load(tmp_path)
    line = 2 if "." in key.name else 1
    first, quoted, carets = caught.value.message.split("\n")
    assert first.startswith(f"credcheck.toml:{line}:")
    assert key.name in first
    assert KINDS[key.kind] in first or "none of" in first
    assert quoted == f"  {line} | {key.name.rpartition('.')[2]} = {wrong}"
    assert carets.endswith("^")
    assert caught.value.hint


@pytest.mark.parametrize("key", RANGED, ids=named)
def test_the_ends_of_a_range_are_taken_and_what_lies_beyond_refused(tmp_path: Path, key: Key) -> None:
    low, high = RANGES[key.name]
    whole = int if key.kind == "int" else float
    for value in (low, high):
        loaded = load(tmp_path, options={key.name: whole(value)})
        assert value_in(loaded.settings, key) == value
    for value in (low - 1, high + 1):
        with pytest.raises(BadConfiguration, match=f"is not between {low:g} and"):
            load(tmp_path, options={key.name: whole(value)})
        with pytest.raises(BadConfiguration, match=key.variable):
            load(tmp_path, environ={key.variable: str(whole(value))})
        (tmp_path / "credcheck.toml").write_text(line_of(key, str(whole(value))), encoding="utf-8")
        with pytest.raises(BadConfiguration, match=r"credcheck\.toml:2:1"):
            load(tmp_path)
        (tmp_path / "credcheck.toml").unlink()


@pytest.mark.parametrize("key", CHOSEN, ids=named)
def test_each_choice_is_taken_and_another_word_refused_with_all_of_them(tmp_path: Path, key: Key) -> None:
    for choice in CHOICES[key.name]:
        assert value_in(load(tmp_path, options={key.name: choice}).settings, key) == choice
    for wrong in ("", "none-such", CHOICES[key.name][0].upper()):
        with pytest.raises(BadConfiguration) as caught:
            load(tmp_path, options={key.name: wrong})
        assert caught.value.hint == f"one of: {', '.join(CHOICES[key.name])}"


@pytest.mark.parametrize("key", [key for key in KEYS if key.name in TABLE_CHOICES], ids=named)
def test_each_choice_of_a_table_is_taken_and_another_word_refused_at_its_key(tmp_path: Path, key: Key) -> None:
    for choice in TABLE_CHOICES[key.name]:
        (tmp_path / "credcheck.toml").write_text(line_of(key, f"{{ one = '{choice}' }}"), encoding="utf-8")
        assert value_in(load(tmp_path).settings, key) == {"one": choice}
    (tmp_path / "credcheck.toml").write_text(f"[{key.name}]\none = '{choice}'\ntwo = 'nobody'\n", encoding="utf-8")
    with pytest.raises(BadConfiguration, match=r"credcheck\.toml:3:1: .*'nobody' of 'two' is none of"):
        load(tmp_path)


@pytest.mark.parametrize("key", [key for key in KEYS if key.kind == "bool"], ids=named)
@pytest.mark.parametrize("word", ["1", "true", "TRUE", "yes", "On", " on ", "0", "false", "No", "OFF"])
def test_a_switch_is_turned_by_the_words_people_use(tmp_path: Path, key: Key, word: str) -> None:
    wanted = word.strip().lower() in ("1", "true", "yes", "on")
    assert value_in(load(tmp_path, environ={key.variable: word}).settings, key) is wanted


@pytest.mark.parametrize("key", [key for key in KEYS if key.kind == "texts"], ids=named)
@pytest.mark.parametrize(
    ("text", "listed"), [("a", ("a",)), ("a,b", ("a", "b")), (" a , b c ,", ("a", "b c")), (",,", ())]
)
def test_a_list_in_a_variable_is_cut_at_its_commas(
    tmp_path: Path, key: Key, text: str, listed: tuple[str, ...]
) -> None:
    assert value_in(load(tmp_path, environ={key.variable: text}).settings, key) == listed


@pytest.mark.parametrize("key", SIMPLE, ids=named)
def test_an_empty_variable_says_nothing(tmp_path: Path, key: Key) -> None:
    loaded = load(tmp_path, environ={key.variable: ""})
    assert loaded.origins[key.name] == "default"


@pytest.mark.parametrize("key", [key for key in KEYS if key.kind in ("table", "tables")], ids=named)
def test_a_table_has_no_variable(tmp_path: Path, key: Key) -> None:
    with pytest.raises(BadConfiguration, match=f"unknown variable {key.variable}"):
        load(tmp_path, environ={key.variable: "x"})


@pytest.mark.parametrize("key", KEYS, ids=named)
def test_a_slip_in_a_key_is_refused_and_the_key_offered(tmp_path: Path, key: Key) -> None:
    table, _, name = key.name.rpartition(".")
    slip = f"{name}x"
    text = f"[{table}]\n{slip} = 1\n" if table else f"{slip} = 1\n"
    (tmp_path / "credcheck.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadConfiguration) as caught:
        load(tmp_path)
    full = f"{table}.{slip}" if table else slip
    assert f"unknown key '{full}'" in caught.value.message
    assert caught.value.hint == f"did you mean '{key.name}'?"


@pytest.mark.parametrize("key", SIMPLE, ids=named)
def test_a_slip_in_a_variable_is_refused_and_the_variable_offered(tmp_path: Path, key: Key) -> None:
    with pytest.raises(BadConfiguration) as caught:
        load(tmp_path, environ={f"{key.variable}X": "1"})
    assert f"unknown variable {key.variable}X" in caught.value.message
    assert key.variable in caught.value.hint


@pytest.mark.parametrize("key", SIMPLE, ids=named)
def test_what_is_shown_gives_the_same_settings_again(tmp_path: Path, key: Key) -> None:
    loaded = load(tmp_path, options={key.name: values_of(key)[2]})
    shown = show_settings(loaded)
    assert f"{key.name.rpartition('.')[2]} = {written(values_of(key)[2])}" in shown
    assert f"# option --{key.name.rpartition('.')[2]}\n" in shown
    (tmp_path / "credcheck.toml").write_text(shown, encoding="utf-8")
    assert load(tmp_path).settings == loaded.settings


def test_a_folder_below_is_judged_by_the_file_above_and_its_paths_are_meant_there(tmp_path: Path) -> None:
    (tmp_path / "credcheck.toml").write_text('corpus = "kept.sqlite"\n')
    below = tmp_path / "drafts/today"
    below.mkdir(parents=True)
    loaded = load(below)
    assert loaded.root == tmp_path
    assert (loaded.settings.corpus, loaded.settings.read.root) == ("kept.sqlite", str(tmp_path))


def test_files_can_be_left_out_altogether(tmp_path: Path) -> None:
    (tmp_path / "credcheck.toml").write_text("this is no toml")
    loaded = load_settings(tmp_path, environ={}, overrides={}, use_files=False)
    assert loaded.settings == Settings()
    assert loaded.file == ""


def test_the_schema_describes_every_setting_and_holds_its_default() -> None:
    schema = configuration_schema()
    assert schema["additionalProperties"] is False
    top = schema["properties"]
    assert isinstance(top, dict)
    for key in KEYS:
        table, _, name = key.name.rpartition(".")
        described = top[table]["properties"][name] if table else top[name]
        default = list(key.default) if isinstance(key.default, tuple) else key.default
        assert described["default"] == default
        if key.name in RANGES:
            assert (described["minimum"], described["maximum"]) == RANGES[key.name]
        if key.name in CHOICES:
            assert described["enum"] == list(CHOICES[key.name])
        assert described.get("description", "") == meanings().get(key.name, "")


@pytest.mark.parametrize("key", KEYS, ids=named)
def test_every_setting_says_what_it_means(key: Key) -> None:
    assert meanings().get(key.name, ""), f"{key.name} has no docstring in model/settings.py"


def test_the_tables_for_people_have_a_row_for_every_setting() -> None:
    rows = [line for line in configuration_tables().splitlines() if line.startswith("| `")]
    assert len(rows) == len(KEYS)
    for key in KEYS:
        assert any(row.startswith(f"| `{key.name.rpartition('.')[2]}` | {KINDS[key.kind]}") for row in rows)


def test_the_published_schema_is_the_one_of_the_code() -> None:
    published = Path(__file__).resolve().parents[2] / "docs/configuration.schema.json"
    assert json.loads(published.read_text(encoding="utf-8")) == json.loads(json.dumps(configuration_schema()))
