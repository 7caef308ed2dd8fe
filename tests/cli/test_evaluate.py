"""The page of scores, written for one small text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.news import leaves


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """A folder with one text and its gold."""
    (tmp_path / "jiangzhou.txt").write_text(
        "6月10日，区委书记李明远到江州经开区调研。\n", encoding="utf-8"
    )
    (tmp_path / "jiangzhou.yml").write_text(
        "document: jiangzhou.txt\nentities:\n  李明远: {type: Official}\n"
        "facts:\n  - [李明远, holdsPost, 区委书记]\n",
        encoding="utf-8",
    )
    return tmp_path


def evaluated(told: Path, page: Path) -> int:
    text = told / "jiangzhou.txt"
    return leaves("evaluate", text, told, "--recogniser", "none", "--sheet", page)


def test_cli_evaluate_writes_the_same_page_each_time(told: Path) -> None:
    page = told / "QUALITY.md"
    assert evaluated(told, page) == 0
    first = page.read_bytes()
    assert "| holdsPost | 1 | 1 | 1 | 0 |" in first.decode("utf-8")
    assert b"## All texts: 1 documents" in first
    assert evaluated(told, page) == 0
    assert page.read_bytes() == first


def test_cli_evaluate_shows_texts_that_are_held_back_apart(told: Path) -> None:
    (told / "held-back.txt").write_text("# why\njiangzhou.txt\n", encoding="utf-8")
    assert evaluated(told, told / "QUALITY.md") == 0
    said = (told / "QUALITY.md").read_text(encoding="utf-8")
    assert "## Tuning set: 0 documents" in said
    assert "## Held-back set: 1 documents" in said


def test_cli_evaluate_says_where_no_page_can_be_written(
    told: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluated(told, told / "absent" / "QUALITY.md") == 2
    assert "cannot be written" in capsys.readouterr().err
