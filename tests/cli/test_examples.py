"""The examples in the help of the commands answer as printed, once the sample is built."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.cli.news import leaves
from tests.house.readme import real

COMMANDS = ("ask", "explain", "export", "check")
# what people have of their own, and what their shell does
OF_THEIRS = ("park/", "my", "|", "<", "1a2b")


def _examples() -> list[str]:
    found = (
        line.strip()
        for command in COMMANDS
        for line in real(command).partition("Examples:")[2].partition("Arguments:")[0].splitlines()
    )
    return [line for line in found if line and not any(word in line for word in OF_THEIRS)]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the sample was built, as README has it."""
    folder = tmp_path_factory.mktemp("sample")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert leaves("build", "--sample", "--recogniser", "none", "--quiet") == 0
    return folder


@pytest.mark.speed
@pytest.mark.parametrize("example", _examples())
def test_cli_example_in_help_answers(
    example: str,
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(sample)
    name, *arguments = shlex.split(example)
    assert name == "kg"
    assert leaves(*arguments) == 0
    shown = capfd.readouterr()
    if "--to" in arguments:
        assert Path(arguments[-1]).exists()
    else:
        assert len((shown.out or shown.err * 3).splitlines()) > 2, "an example that shows nothing"


def test_cli_examples_are_found() -> None:
    assert len(_examples()) >= 6
