"""The command as a whole: it helps at once, and says what is wrong in one line and one number."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import typer

from kg import errors
from kg.cli import main
from kg.cli.app import app
from tests.cli.news import leaves

HEAVY = (
    "hanlp",
    "torch",
    "rdflib",
    "pyoxigraph",
    "pyvis",
    "networkx",
    "opencc",
    "yaml",
    "kg.graph",
)


def test_cli_help_waits_for_nothing_heavy() -> None:
    code = f"import sys, kg.cli; print([name for name in {HEAVY!r} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_cli_without_a_command_shows_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves() == 2
    shown = capsys.readouterr()
    assert "Usage: kg" in shown.out + shown.err


def test_cli_help_leaves_in_peace(capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves("--help") == 0
    assert "kg build --sample" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [["biuld"], ["build", "--yaer", "2020"], ["build", "--year", "20"], ["build"], ["train"]],
    ids=["no-such-command", "no-such-option", "year-too-short", "no-texts", "no-corpora"],
)
def test_cli_wrong_use_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves(*arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Traceback" not in shown.err
    assert shown.err


def test_cli_build_without_texts_tells_what_to_type(capsys: pytest.CaptureFixture[str]) -> None:
    leaves("build")
    assert "kg build --sample" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.UsageError, 2),
        (errors.KnowledgeError, 2),
        (errors.RecogniserError, 2),
        (errors.TextError, 1),
        (errors.GraphError, 1),
    ],
)
def test_cli_shows_an_error_of_ours_as_a_line(
    error: type[errors.KgError],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    failing = typer.Typer()

    @failing.command()
    def fail() -> None:
        raise error("园区.txt: broken\x1b[2J; mend it")

    monkeypatch.setattr("kg.cli.app.app", failing)
    assert leaves() == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == "kg: 园区.txt: broken\N{REPLACEMENT CHARACTER}[2J; mend it\n"


def test_cli_names_what_it_may_not_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing = typer.Typer(pretty_exceptions_enable=False)

    @failing.command()
    def fail() -> None:
        raise PermissionError(13, "Permission denied", "park/graph.nq")

    monkeypatch.setattr("kg.cli.app.app", failing)
    assert leaves() == 1
    assert capsys.readouterr().err.startswith("kg: park/graph.nq: cannot be opened")


def test_cli_never_hides_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    failing = typer.Typer(pretty_exceptions_enable=False)

    @failing.command()
    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("kg.cli.app.app", failing)
    with pytest.raises(ZeroDivisionError):
        main([])


def test_cli_speaks_utf8_where_the_system_does_not(tmp_path: Path) -> None:
    shown = subprocess.run(
        [
            sys.executable,
            "-c",
            "from kg.cli import main; main()",
            "build",
            "没有.txt",
            "--recogniser",
            "none",
        ],
        capture_output=True,
        env={"PYTHONIOENCODING": "gbk", "PATH": "", "PYTHONPATH": str(Path.cwd())},
        cwd=tmp_path,
        check=False,
    )
    assert "没有.txt" in shown.stderr.decode("utf-8")


def test_cli_completion_stays_on() -> None:
    names = [name for param in typer.main.get_command(app).params for name in param.opts]
    assert "--install-completion" in names


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the disk that is always full")
@pytest.mark.parametrize("arguments", ["--help", "build --help", "ask"])
def test_cli_on_a_full_disk_is_one_line(arguments: str) -> None:
    shown = _shell(f"{arguments} > /dev/full")
    assert shown.returncode == 1
    assert shown.stderr.startswith("kg: ")
    assert len(shown.stderr.splitlines()) == 1
    assert "No space left" in shown.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of another kind")
def test_cli_without_any_standard_output_is_one_line() -> None:
    shown = _shell("ask >&-")
    assert shown.stderr == "kg: standard output: is closed; write elsewhere\n"
    assert shown.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of another kind")
@pytest.mark.parametrize("arguments", ["ask --format json", "--help"])
def test_cli_whose_reader_has_gone_ends_in_silence(arguments: str) -> None:
    assert _shell(f"{arguments} | true").stderr == ""


def _shell(words: str) -> subprocess.CompletedProcess[str]:
    """What a shell shows of ``kg`` with these words behind it."""
    command = f'"{sys.executable}" -c "from kg.cli import main; main()" {words}'
    return subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
