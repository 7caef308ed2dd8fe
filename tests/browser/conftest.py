"""One real Chromium for the whole session, without a network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver

from tests.browser.chromium import start
from tests.browser.reader import Reader


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """The browser."""
    driver = start(tmp_path_factory.mktemp("profile"))
    yield driver
    driver.quit()


@pytest.fixture
def reader(chromium: webdriver.Chrome, tmp_path: Path) -> Iterator[Reader]:
    """A reader at a desk by day. What the page asked for or complained of fails the test."""
    allowed = {"behavior": "allow", "downloadPath": str(tmp_path)}
    chromium.execute_cdp_cmd("Browser.setDownloadBehavior", allowed)
    somebody = Reader(chromium, tmp_path, tmp_path)
    somebody.resize(1440)
    somebody.prefer("light")
    yield somebody
    assert somebody.requests() == []
    assert somebody.complaints() == []
    if somebody.address:
        somebody.js("localStorage.clear()")


@pytest.fixture(scope="session")
def axe(checkout: Path) -> str:
    """The script of axe-core, which is not ours to carry: ``npm install --no-save axe-core``."""
    default = checkout / "node_modules" / "axe-core" / "axe.min.js"
    path = Path(os.environ.get("AXE_CORE", default))
    if not path.exists():
        missing = "axe-core is not here: npm install --no-save axe-core"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    return path.read_text(encoding="utf-8")
