"""README says what is: every command, the real help, files that exist, what CI runs."""

from __future__ import annotations

import functools
import re

import pytest
import typer

import kg
from kg.cli.app import app
from tests.house.code import CHECKOUT
from tests.house.readme import README, pasted, real

TEXT = README.read_text(encoding="utf-8")
COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


@pytest.mark.parametrize("command", COMMANDS)
def test_house_every_command_helps_with_an_example(command: str) -> None:
    shown = real(command)
    assert "Example" in shown
    assert f"  kg {command} " in shown.partition("Example")[2]


@pytest.mark.parametrize("command", COMMANDS)
def test_house_every_option_says_what_it_is_for(command: str) -> None:
    found = typer.main.get_command(app).commands[command]  # type: ignore[attr-defined]
    silent = [parameter.name for parameter in found.params if not getattr(parameter, "help", "")]
    assert not silent


@pytest.mark.parametrize("command", COMMANDS)
def test_house_every_command_is_in_readme(command: str) -> None:
    assert f"`kg {command}" in TEXT


def test_house_readme_pastes_the_help_of_kg_and_of_build() -> None:
    assert {"", "build"} <= set(pasted())


@pytest.mark.parametrize("command", sorted(pasted()))
def test_house_help_in_readme_is_the_real_one(command: str) -> None:
    shown, is_so = (text.replace("]...", "]") for text in (pasted()[command], real(command)))
    assert shown == is_so, "renew it: python -m tests.house.readme"  # typer 0.29 brought the dots


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\((?!https?:|#)([^)#]+)", TEXT))))
def test_house_readme_links_lead_somewhere(target: str) -> None:
    assert (CHECKOUT / target).exists()


def test_house_ci_runs_what_readme_tells_people_to_run() -> None:
    first_block = re.search(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    assert first_block
    steps = [step.strip() for line in first_block[1].splitlines() for step in line.split("&&")]
    told = [step for step in steps if step and not step.startswith("#")]
    assert len(told) >= 4
    run = (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8")
    missing = [step for step in told if step not in run]
    assert not missing


def test_house_readme_example_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    example = re.search(r"```python\n(.*?)```", TEXT, re.DOTALL)
    assert example
    monkeypatch.chdir(CHECKOUT)
    monkeypatch.setattr(kg, "build", functools.partial(kg.build, recogniser="none"))
    exec(compile(example[1], "README.md", "exec"), {})
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_house_readme_leaves_nothing_to_do() -> None:
    assert not re.search(r"\b(TODO|FIXME|TBD)\b", TEXT)
