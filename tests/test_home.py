"""The knowledge is found by option, variable, working folder or installation, in this order."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import home
from kg.errors import KnowledgeError


def _home(folder: Path) -> Path:
    (folder / "ontology").mkdir(parents=True)
    (folder / "ontology" / "kg.ttl").touch()
    (folder / "seeds" / "patterns").mkdir(parents=True)
    return folder


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KG_HOME", raising=False)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")


def test_home_chosen_goes_before_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_HOME", str(_home(tmp_path / "variable")))
    chosen = _home(tmp_path / "chosen")
    assert home.find(chosen) == chosen


def test_home_of_the_variable_goes_before_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _home(tmp_path / "work" / ".")
    variable = _home(tmp_path / "variable")
    monkeypatch.setenv("KG_HOME", str(variable))
    assert home.find() == variable


def test_home_is_the_working_folder_where_it_is_one(tmp_path: Path) -> None:
    assert home.find() != tmp_path / "work"
    _home(tmp_path / "work" / ".")
    assert home.find() == tmp_path / "work"


def test_home_is_else_what_came_with_kg() -> None:
    found = home.find()
    assert (found / "ontology" / "kg.ttl").is_file()


def test_home_chosen_wrongly_is_said_and_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="--home"):
        home.find(tmp_path)
