"""A text that was built, and a way to run commands on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.news import TEXT, Kg, leaves


@pytest.fixture
def kg(capfd: pytest.CaptureFixture[str]) -> Kg:
    """Runs a command; gives its exit code, its standard output and its standard error."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        code = leaves(*arguments)
        shown = capfd.readouterr()
        return code, shown.out, shown.err

    return run


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one text."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "jiangzhou.txt").write_text(TEXT, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def output(news: Path) -> Path:
    """What a build of it leaves."""
    folder = news.parent / "output"
    assert leaves("build", news, "--recogniser", "none", "--quiet", "--output", folder) == 0
    return folder
