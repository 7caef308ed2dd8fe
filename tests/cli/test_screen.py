"""What people are shown: nothing that steers their terminal, bars only where one looks."""

from __future__ import annotations

import io

import pytest

from kg.cli import screen


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("清\x1b[2J屏", "清\N{REPLACEMENT CHARACTER}[2J屏"),
        ("a\x9b1mb", "a\N{REPLACEMENT CHARACTER}1mb"),
        ("左\u202e右", "左\N{REPLACEMENT CHARACTER}右"),
        ("一行\n两行\t三", "一行\n两行\t三"),
        ("（园区）“绿色”", "（园区）“绿色”"),
        ("\u3000\u3000本报讯", "\u3000\u3000本报讯"),
    ],
    ids=["escape", "c1", "right-to-left", "lines", "punctuation", "wide-space"],
)
def test_cli_screen_tames_text(hostile: str, shown: str) -> None:
    assert screen.tame(hostile) == shown


def test_cli_screen_table_shows_markup_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    screen.table([("[red]园区[/red]", "\x1b[2J")], columns=("a", "b"))
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "[red]园区[/red]" in shown.err
    assert "\x1b" not in shown.err


def test_cli_screen_draws_no_bars_into_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", io.StringIO())
    with screen.bars(quiet=False) as advance:
        assert advance is None


class _Terminal(io.StringIO):
    """A screen that remembers."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def test_cli_screen_draws_bars_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with screen.bars(quiet=False) as advance:
        assert advance is not None
        advance("texts", 1, 2)
        advance("texts", 2, 2)
    assert "texts" in terminal.getvalue()
