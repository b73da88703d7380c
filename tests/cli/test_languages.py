"""Copy that is not English: what is read of it, what is not, and that the first screen says so."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import credcheck

SPANISH = """---
title: El puerto cierra dos muelles
date: 2026-03-04
author: Lena Rowe
---

El consejo del puerto firmó el acuerdo el lunes después de nueve meses de conversaciones con los pescadores.

“No teníamos otra opción, y lo sabíamos desde el primer día de esta larga crisis en el puerto”.

Los críticos dicen que la obra costará 12 millones de euros. Según los expertos, el muelle no abrirá antes de junio.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "puerto.md").write_text(SPANISH, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def report(*names: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(credcheck("report", *names, "--format", "json", "--fail-on", "never").out)
    return told


def test_no_source_is_missed_and_no_rate_given_where_none_is_read(desk: Path) -> None:
    told = report("puerto.md")
    [article] = told["articles"]
    assert (article["language"], article["claims"], article["attributions"]) == ("es", [], [])
    assert [article[rate]["rate"] for rate in ("sourcing", "corroboration")] == [None, None]
    assert told["findings"] == []


def test_the_first_screen_says_what_is_not_read(desk: Path) -> None:
    screen = " ".join(credcheck("report", "puerto.md").out.split())
    assert "Spanish: attribution and claims are not read; quotation marks and leftovers were." in screen
    assert "Not compared: its claims are not read." in screen
    assert "checkable claim" not in screen


def test_a_copy_is_found_in_any_language(desk: Path) -> None:
    (desk / "otro.md").write_text(SPANISH.replace("Lena Rowe", "Tom Hale"), encoding="utf-8")
    screen = " ".join(credcheck("report", "puerto.md", "otro.md", "--fail-on", "never").out.split())
    assert "Spanish: attribution and claims are not read; copies, quotation marks and leftovers were." in screen
    assert "DUP" in screen


def test_a_quotation_mark_without_partner_is_found_in_any_language(desk: Path) -> None:
    (desk / "puerto.md").write_text(SPANISH.replace("crisis en el puerto”.", "crisis en el puerto."), encoding="utf-8")
    assert [finding["rule"] for finding in report("puerto.md")["findings"]] == ["QUO303"]
