"""Rows go to people as a table and to programs as CSV or JSON, whatever is in them."""

from __future__ import annotations

import csv
import io
import json

import pytest

from kg.cli.listing import Form, show

COLUMNS = ("park", "company")
ROWS = [("港区", "真泽\u200b环保"), ("=cmd|' /C calc'!A0", '带"引号",逗号')]


def test_cli_listing_csv_reads_back(capsys: pytest.CaptureFixture[str]) -> None:
    show(ROWS, columns=COLUMNS, form=Form.CSV)
    read = list(csv.reader(io.StringIO(capsys.readouterr().out, newline="")))
    assert read == [list(COLUMNS), list(ROWS[0]), ["'=cmd|' /C calc'!A0", '带"引号",逗号']]


@pytest.mark.parametrize("number", ["-5", "-0.25", "+3", "12"])
def test_cli_listing_csv_leaves_numbers_alone(
    number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show([(number,)], columns=("value",), form=Form.CSV)
    assert capsys.readouterr().out.splitlines() == ["value", number]


def test_cli_listing_json_is_one_list_of_objects(capsys: pytest.CaptureFixture[str]) -> None:
    show(ROWS, columns=COLUMNS, form=Form.JSON)
    found = json.loads(capsys.readouterr().out)
    assert found == [dict(zip(COLUMNS, row, strict=True)) for row in ROWS]


def test_cli_listing_table_in_a_pipe_keeps_long_cells_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    long = "江苏省苏州市张家港经济技术开发区" * 20
    show([("x", long)], columns=COLUMNS, form=Form.TABLE)
    assert long in capsys.readouterr().out


def test_cli_listing_table_shows_markup_and_never_obeys_control_characters(
    capsys: pytest.CaptureFixture[str],
) -> None:
    show([("[red]园区[/red]", "\x1b[2J清屏\x9b1m")], columns=COLUMNS, form=Form.TABLE)
    shown = capsys.readouterr().out
    assert "[red]园区[/red]" in shown
    assert "清屏" in shown
    assert "\x1b" not in shown and "\x9b" not in shown
