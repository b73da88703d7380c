"""Configuration: the nearest file wins, every key is known, every value says where it comes from."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.config import Loaded, load_settings, show_settings
from credcheck.config.keys import CHOICES, KINDS, RANGES, TABLE_CHOICES, all_keys, all_tables
from credcheck.config.places import key_places
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Severity
from credcheck.model.settings import Settings
from credcheck.model.statements import AttributionType


def load(start: Path, *, environ: Mapping[str, str] | None = None, **options: object) -> Loaded:
    overrides = {name.replace("__", ".").replace("_", "-"): value for name, value in options.items()}
    return load_settings(start, environ=environ or {}, overrides=overrides)


def write(folder: Path, text: str, name: str = "credcheck.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def refused(
    folder: Path, text: str = "", *, environ: Mapping[str, str] | None = None, **options: object
) -> BadConfiguration:
    write(folder, text)
    with pytest.raises(BadConfiguration) as caught:
        load(folder, environ=environ, **options)
    assert caught.value.hint
    return caught.value


def test_without_a_file_everything_is_as_the_settings_have_it(tmp_path: Path) -> None:
    loaded = load(tmp_path)
    assert loaded.settings == Settings()
    assert set(loaded.origins.values()) == {"default"}
    assert (loaded.root, loaded.file) == (tmp_path, "")


def test_a_file_fills_in_what_it_says_and_nothing_else(tmp_path: Path) -> None:
    write(
        tmp_path,
        'corpus = "x.sqlite"\n[match]\nmin-match = 1\n[rules]\nselect = ["ATT"]\nseverity = {ATT101 = "error"}\n',
    )
    loaded = load(tmp_path)
    assert loaded.settings.corpus == "x.sqlite"
    assert loaded.settings.match.min_match == 1.0
    assert loaded.settings.rules.select == ("ATT",)
    assert loaded.settings.rules.severity == {"ATT101": "error"}
    assert loaded.settings.read == Settings().read
    assert loaded.origins["match.min-match"] == "credcheck.toml:3:1"
    assert loaded.origins["match.max-matches"] == "default"


def test_the_nearest_file_upward_counts_alone(tmp_path: Path) -> None:
    write(tmp_path, 'cache = false\ncorpus = "far.sqlite"\n')
    write(tmp_path / "desk", 'corpus = "near.sqlite"\n')
    inner = tmp_path / "desk" / "drafts" / "today"
    inner.mkdir(parents=True)
    loaded = load(inner)
    assert (loaded.settings.corpus, loaded.settings.cache) == ("near.sqlite", True)
    assert loaded.root == tmp_path / "desk"


def test_pyproject_counts_where_it_speaks_of_credcheck(tmp_path: Path) -> None:
    write(tmp_path, 'corpus = "far.sqlite"\n')
    write(tmp_path / "a", '[project]\nname = "x"\n\n[tool.credcheck.rules]\npreset = "hook"\n', "pyproject.toml")
    write(tmp_path / "b", '[project]\nname = "credcheck-user"\n', "pyproject.toml")
    write(tmp_path / "c", "not toml, credcheck\n", "pyproject.toml")
    assert load(tmp_path / "a").settings.rules.preset == "hook"
    assert load(tmp_path / "a").origins["rules.preset"] == "pyproject.toml:5:1"
    assert load(tmp_path / "b").settings.corpus == load(tmp_path / "c").settings.corpus == "far.sqlite"


def test_the_own_file_counts_before_pyproject_in_one_folder(tmp_path: Path) -> None:
    write(tmp_path, '[tool.credcheck]\ncorpus = "shared.sqlite"\n', "pyproject.toml")
    write(tmp_path, 'corpus = "own.sqlite"\n')
    assert load(tmp_path).settings.corpus == "own.sqlite"


def test_a_file_that_is_named_counts_alone(tmp_path: Path) -> None:
    write(tmp_path, "cache = false\n")
    other = write(tmp_path / "conf", 'corpus = "named.sqlite"\n', "desk.toml") / "desk.toml"
    by_option = load_settings(tmp_path, explicit=other, environ={}, overrides={})
    by_variable = load(tmp_path, environ={"CREDCHECK_CONFIG": str(other)})
    for loaded in (by_option, by_variable):
        assert (loaded.settings.corpus, loaded.settings.cache, loaded.root) == ("named.sqlite", True, tmp_path / "conf")


def test_a_variable_counts_more_than_the_file_and_an_option_more_than_both(tmp_path: Path) -> None:
    write(tmp_path, '[report]\nfail-on = "info"\nfail-under-sourcing = 10\n[match]\nmin-match = 0.1\n')
    environ = {
        "CREDCHECK_REPORT_FAIL_ON": "warning",
        "CREDCHECK_REPORT_FAIL_UNDER_SOURCING": "20",
        "CREDCHECK_CORPUS": "",
        "HOME": "/",
    }
    loaded = load(tmp_path, environ=environ, report__fail_on="error", rules__select=None)
    assert loaded.settings.report.fail_on == "error"
    assert loaded.settings.report.fail_under_sourcing == 20.0
    assert loaded.settings.match.min_match == 0.1
    wanted = ("report.fail-on", "report.fail-under-sourcing", "match.min-match", "corpus", "rules.select")
    assert [loaded.origins[key] for key in wanted] == [
        "option --fail-on",
        "environment CREDCHECK_REPORT_FAIL_UNDER_SOURCING",
        "credcheck.toml:5:1",
        "default",
        "default",
    ]


def test_variables_hold_lists_numbers_and_yes_or_no(tmp_path: Path) -> None:
    environ = {
        "CREDCHECK_CACHE": "No",
        "CREDCHECK_RULES_IGNORE": "ATT101, DUP,",
        "CREDCHECK_DUPLICATES_PERMUTATIONS": "256",
    }
    settings = load(tmp_path, environ=environ).settings
    assert (settings.cache, settings.rules.ignore, settings.duplicates.permutations) == (False, ("ATT101", "DUP"), 256)


@pytest.mark.parametrize(
    ("environ", "said", "hint"),
    [
        ({"CREDCHECK_CORPS": "x"}, "environment: unknown variable CREDCHECK_CORPS", "CREDCHECK_CORPUS"),
        ({"CREDCHECK_CACHE": "perhaps"}, "environment CREDCHECK_CACHE: true or false belongs here", "true"),
        ({"CREDCHECK_MATCH_MIN_MATCH": "high"}, "a number belongs here", "0.3"),
        ({"CREDCHECK_MATCH_MIN_MATCH": "nan"}, "is not between 0 and 1", "0.3"),
        ({"CREDCHECK_MATCH_MIN_MATCH": "7"}, "7.0 is not between 0 and 1", "0.3"),
        ({"CREDCHECK_RULES_PRESET": "soft"}, "'soft' is none of default, strict, hook", "default, strict, hook"),
        ({"CREDCHECK_CONFIG": "/nowhere/desk.toml"}, "desk.toml: No such file", "CREDCHECK_CONFIG"),
    ],
)
def test_a_variable_that_is_not_understood_is_refused(
    tmp_path: Path, environ: Mapping[str, str], said: str, hint: str
) -> None:
    error = refused(tmp_path, environ=environ)
    assert said in error.message
    assert hint in error.hint


def test_an_unknown_key_is_marked_and_the_nearest_is_offered(tmp_path: Path) -> None:
    error = refused(tmp_path, 'corpus = "x"\n\n[report]\nfail-onn = "info"\n')
    assert error.message == (
        "credcheck.toml:4:1: unknown key 'report.fail-onn'\n  4 | fail-onn = \"info\"\n    | ^^^^^^^^"
    )
    assert error.hint == "did you mean 'report.fail-on'?"


@pytest.mark.parametrize(
    ("text", "place", "said", "hint"),
    [
        ("corpuss = 1", "1:1", "unknown key 'corpuss'", "'corpus'"),
        ("[reprot]\nfail-on = 'info'", "1:2", "unknown key 'reprot'", "'report'"),
        ("fail-on = 'info'", "1:1", "unknown key 'fail-on'", "'report.fail-on'"),
        ("[report]\nfail_on = 'info'", "2:1", "unknown key 'report.fail_on'", "'report.fail-on'"),
        ("report = 3", "1:1", "report is a table", "[report]"),
        ("cache = 'no'", "1:1", "cache: true or false belongs here", "true"),
        ("cache = 1", "1:1", "cache: true or false belongs here", "true"),
        ("corpus = 7", "1:1", "corpus: text belongs here", ".credcheck/corpus.sqlite"),
        ("against = 'wire'", "1:1", "against: a list of texts belongs here", "[]"),
        ("[match]\n\n  min-match = 3", "3:3", "match.min-match: 3.0 is not between 0 and 1", "0.3"),
        ("[match]\nmax-recalled = 2.5", "2:1", "match.max-recalled: a whole number belongs here", "60"),
        ("[report]\nfail-on = 'fatal'", "2:1", "report.fail-on: 'fatal' is none of", "error, warning, info, never"),
        (
            "[rules]\nseverity = {ATT101 = 'eror'}",
            "2:13",
            "rules.severity: 'eror' of 'ATT101' is none of",
            "error, warning",
        ),
        ("[rules]\nseverity = 'error'", "2:1", "rules.severity: a table of texts belongs here", "error, warning"),
        ("[rules]\noptions = {ATT101 = 3}", "2:1", "rules.options: a table of tables belongs here", "{}"),
        ("[extract.house-sources]\n'the desk' = 'ours'", "2:1", "'ours' of 'the desk' is none of named", "named, "),
    ],
)
def test_a_fault_points_at_line_and_column(tmp_path: Path, text: str, place: str, said: str, hint: str) -> None:
    error = refused(tmp_path, text)
    assert error.message.startswith(f"credcheck.toml:{place}: ")
    assert said in error.message.split("\n")[0]
    assert hint in error.hint


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("corpus = x", "1:10"),
        ("corpus = 'a'\n[report\n", "2:8"),
        ("corpus = 'a", ""),
        ("a = 1\na = 2", ""),
        ("a = [[[", ""),
    ],
)
def test_what_is_no_toml_is_refused_with_its_place(tmp_path: Path, text: str, place: str) -> None:
    message = refused(tmp_path, text).message
    assert re.match(rf"credcheck\.toml:{place or r'[0-9]+:[0-9]+'}: no TOML: ", message), message


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "credcheck.toml").write_bytes(b"corpus = '\xff'")
    with pytest.raises(BadConfiguration, match="no UTF-8 text"):
        load(tmp_path)
    (tmp_path / "credcheck.toml").write_text("#" * 1_100_000)
    with pytest.raises(BadConfiguration, match="larger than"):
        load(tmp_path)
    (tmp_path / "credcheck.toml").write_text("a = " + "[" * 20_000)
    with pytest.raises(BadConfiguration):
        load(tmp_path)


def test_an_option_that_is_not_understood_is_refused(tmp_path: Path) -> None:
    assert "option --fail-on: 'fatal' is none of" in refused(tmp_path, report__fail_on="fatal").message
    assert "unknown setting 'report.fial-on'" in refused(tmp_path, report__fial_on="info").message


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('[rules]\nselect = ["ATR"]\n', "2:1"),
        ('[rules.options.ATT101]\nheads = []\nhed = ["x"]\n', "3:1"),
        ('[rules]\noptions = {ATT101 = {heads = "x"}}\n', "2:22"),
        ('[rules.per-path."archive/**"]\nignore = ["ATT"]\n', "1:2"),
        ('[rules]\nfolders = ["nowhere"]\n', "2:1"),
    ],
)
def test_a_fault_that_the_rulebook_finds_is_led_back_to_the_file(tmp_path: Path, text: str, place: str) -> None:
    loaded = load(write(tmp_path, text))
    with pytest.raises(BadConfiguration) as caught:
        load_rulebook(loaded.settings.rules, root=loaded.root)
    located = loaded.locate(caught.value)
    assert located.message.startswith(f"credcheck.toml:{place}: {caught.value.message}")
    assert located.hint == caught.value.hint


def test_a_fault_of_an_option_is_not_led_to_the_file(tmp_path: Path) -> None:
    loaded = load(write(tmp_path, '[rules]\nselect = ["ATT"]\n'), rules__select=("ATR",))
    error = BadConfiguration("rules.select: no rule is called 'ATR'", hint="x", key="rules.select")
    assert loaded.locate(error) is error
    assert loaded.locate(BadConfiguration("elsewhere", hint="x")).message == "elsewhere"


def test_show_tells_each_value_and_where_it_comes_from(tmp_path: Path) -> None:
    write(tmp_path, "[report]\nfail-on = 'info'\n")
    shown = show_settings(load(tmp_path, environ={"CREDCHECK_CACHE": "no"}, rules__select=("ATT",)))
    assert shown.startswith("# configuration file: credcheck.toml\n")
    for key, origin in (
        ('fail-on = "info"', "credcheck.toml:2:1"),
        ("cache = false", "environment CREDCHECK_CACHE"),
        ('select = ["ATT"]', "option --select"),
        ("min-match = 0.3", "default"),
    ):
        assert re.search(rf"^{re.escape(key)} +# {re.escape(origin)}$", shown, re.MULTILINE), key


def test_what_show_prints_is_a_configuration_that_gives_the_same_settings(tmp_path: Path) -> None:
    text = "[rules]\nseverity = {ATT101 = 'error'}\n[rules.options.ATT101]\nleave = ['the \"desk\"', 'a\\b']\n"
    loaded = load(write(tmp_path / "a", text + "[rules.per-path.'*.md']\nignore = ['DUP']\nreason = 'ours'\n"))
    again = load(write(tmp_path / "b", show_settings(loaded)))
    assert again.settings == loaded.settings


def test_show_as_json_names_every_setting(tmp_path: Path) -> None:
    shown = json.loads(show_settings(load(tmp_path), format="json"))
    assert set(shown["settings"]) == set(all_keys())
    assert shown["settings"]["rules.preset"] == {"value": "default", "origin": "default"}


def test_every_field_of_the_settings_has_a_key_of_a_known_kind() -> None:
    groups = [one for one in fields(Settings) if is_dataclass(getattr(Settings(), one.name))]
    assert {one.name.replace("_", "-") for one in groups} == all_tables() - {""}
    assert all(key.kind in KINDS for key in all_keys().values())
    assert "report.fail-on" in all_keys()
    assert all_keys()["duplicates.min-similarity"].variable == "CREDCHECK_DUPLICATES_MIN_SIMILARITY"


def test_choices_and_ranges_are_of_real_keys_and_hold_their_defaults() -> None:
    assert {*CHOICES, *RANGES, *TABLE_CHOICES} <= set(all_keys())
    assert all(all_keys()[name].default in known for name, known in CHOICES.items())
    assert TABLE_CHOICES["extract.house-sources"] == tuple(AttributionType)
    assert TABLE_CHOICES["rules.severity"] == tuple(Severity)
    for name, (low, high) in RANGES.items():
        default = all_keys()[name].default
        assert isinstance(default, (int, float))
        assert low <= default <= high


PLACES = """\
# [not.a.table]
top = "a = 1" # b = 2
"quoted key" = '''
[no]
c = 3
'''
[a.b]   # remark
d.e = [ "f = 4", # ]
  "g",
  { h = 5, i = { j = 6 } },
]
[[list]]
k = 7
[[list]]
k = 8
"""


def test_keys_are_found_where_they_stand_and_nowhere_else() -> None:
    found = {key: (place.line, place.column) for key, place in key_places(PLACES).items()}
    assert found == {
        "top": (2, 1),
        "quoted key": (3, 1),
        "a": (7, 2),
        "a.b": (7, 2),
        "a.b.d": (8, 1),
        "a.b.d.e": (8, 1),
        "a.b.d.e.h": (10, 5),
        "a.b.d.e.i": (10, 12),
        "a.b.d.e.i.j": (10, 18),
        "list": (12, 3),
        "list.0": (12, 3),
        "list.0.k": (13, 1),
        "list.1": (14, 3),
        "list.1.k": (15, 1),
    }


names = st.sampled_from(["a", "b-c", "d_e", '"f g"', "'h'"])
plain = st.sampled_from(["1", "true", '"x = 1 # y"', "'[z]'", "2026-02-04", '"""\nq = 1\n"""', '"\\""'])
values = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[\n" + ", # r = 1\n ".join(items) + "\n]"),
        st.dictionaries(names, plain, max_size=2).map(
            lambda pairs: (
                "{" + ", ".join(f"{name} = {value}" for name, value in pairs.items() if "\n" not in value) + "}"
            )
        ),
    ),
    max_leaves=4,
)


def keys_of(table: Mapping[str, object], prefix: str = "") -> set[str]:
    """The slow way: every key that the parsed tables hold, lists of values left out."""
    found = set()
    for name, value in table.items():
        found.add(prefix + name)
        if isinstance(value, dict):
            found |= keys_of(value, f"{prefix}{name}.")
    return found


@given(st.dictionaries(names, values, max_size=4), st.dictionaries(names, values, max_size=4))
def test_every_key_that_tomllib_knows_has_a_place_on_a_line_that_names_it(
    top: dict[str, str], table: dict[str, str]
) -> None:
    lines = [f"{name} = {value}" for name, value in top.items()]
    text = "\n".join([*lines, "[tab.le]", *(f"{name} = {value}" for name, value in table.items())]) + "\n"
    known = tomllib.loads(text)
    places = key_places(text)
    assert keys_of(known) <= set(places)
    for key, place in places.items():
        assert key.rpartition(".")[2] in text.split("\n")[place.line - 1][place.column - 1 :] or "tab" in key


@given(st.text(alphabet="a.='\"[]{}#\n ,\\", max_size=80))
def test_any_text_is_walked_to_its_end(text: str) -> None:
    assert isinstance(key_places(text), dict)
