"""One real Chromium for the whole session, without a network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from tests.browser.reader import Reader

_SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-prefers-reduced-motion",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # no name leads anywhere else
)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """The browser; it notes every request and everything that is said on its console."""
    options = Options()
    options.binary_location = program("chromium", "chromium-browser", "google-chrome")
    for switch in _SWITCHES:
        options.add_argument(switch)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('profile')}")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(program("chromedriver")))
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


def program(*names: str) -> str:
    """Where a program is; without it the tests are skipped, but in CI they fail."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        absent = f"none of {', '.join(names)} is installed: apt-get install chromium-driver"
        if os.environ.get("CI"):
            pytest.fail(absent)
        pytest.skip(absent)
    return found
