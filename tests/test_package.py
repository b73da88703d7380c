"""The package holds what it needs, and the house keeps its own measures."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import credcheck

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "credcheck"


def test_every_public_function_of_a_module_says_what_comes_out() -> None:
    undocumented = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert undocumented == []


def test_no_import_is_planted_across_a_wall() -> None:
    """The contracts are not empty: a wrong import breaks one."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["type"] for contract in contracts} == {"forbidden", "independence", "layers"}
    planted = PACKAGE / "extract" / "planted_by_a_test.py"
    planted.write_text('"""Planted."""\n\nfrom credcheck.compare import find_copies\n\n__all__ = ["find_copies"]\n')
    try:
        linter = Path(sys.executable).parent / "lint-imports"
        done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    finally:
        planted.unlink()
    assert done.returncode == 1
    assert "A stage never imports a stage BROKEN" in done.stdout


def test_the_version_is_said_once() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == credcheck.__version__


def test_the_development_requirements_are_pinned_with_hashes_and_name_no_host() -> None:
    text = (ROOT / "requirements-dev.txt").read_text()
    assert "://" not in text
    pinned = [line for line in text.splitlines() if line and line[0].isalnum()]
    assert all("==" in line and line.endswith("\\") for line in pinned)
    assert text.count("--hash=sha256:") >= len(pinned)


def test_the_constraints_for_users_pin_one_version_each_and_name_no_host() -> None:
    text = (ROOT / "constraints.txt").read_text()
    pinned = [line for line in text.splitlines() if line[:1].isalnum()]
    assert "://" not in text
    assert len(pinned) > 20
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[^ ]+( ; .*)?", line) for line in pinned)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    [built] = folder.glob("*.whl")
    return built


def test_the_wheel_holds_rules_templates_word_tables_and_the_licence(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    rules = {f"credcheck/{path.relative_to(ROOT)}" for path in (ROOT / "rules").rglob("*.yaml")}
    assert rules <= set(names)
    inside = {
        str(path.relative_to(ROOT))
        for path in PACKAGE.rglob("*")
        if path.suffix in {".j2", ".css", ".js", ".txt", ".typed"}
    }
    assert inside <= set(names)
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/NOTICE") for name in names)
    assert not any(name.startswith(("tests/", "seeds/")) for name in names)


def test_the_wheel_judges_by_the_rules_inside_it(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = "import credcheck, sys; from credcheck.cli import main; print(credcheck.__file__, file=sys.stderr); main()"
    done = subprocess.run(
        [sys.executable, "-c", script, "report", str(ROOT / "seeds"), "--select", "ATT103"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert str(tmp_path) in done.stderr
    assert done.returncode == 1
    assert "ATT103" in done.stdout
