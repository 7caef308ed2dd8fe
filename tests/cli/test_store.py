"""``kg build --store`` and what opens the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.news import leaves

TEXT = "6月10日，区委书记李明远到江州经济技术开发区调研。\n"


def _shown(capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    return leaves(*arguments), capfd.readouterr().out


def test_cli_ask_of_a_store_answers_as_its_graph(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text, output, store = (tmp_path / name for name in ("text.txt", "output", "store"))
    text.write_text(TEXT, encoding="utf-8")
    build = ("build", text, "--recogniser", "none", "-q", "--output", output, "--store", store)
    assert _shown(capfd, *build) == (0, "")
    asked = ("ask", "inspections", "--format", "csv", "--graph")
    answer = _shown(capfd, *asked, store)
    assert answer == _shown(capfd, *asked, output)
    assert "李明远" in answer[1]
