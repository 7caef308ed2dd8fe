"""How the browser is found and started: without a network, and with a word for each thing said."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

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


def start(profile: Path) -> webdriver.Chrome:
    """A headless Chromium; it notes every request and everything that is said on its console."""
    options = Options()
    options.binary_location = program("chromium", "chromium-browser", "google-chrome")
    for switch in _SWITCHES:
        options.add_argument(switch)
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service(program("chromedriver")))


def program(*names: str) -> str:
    """Where a program is; without it the tests are skipped, but in CI they fail."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        absent = f"none of {', '.join(names)} is installed: apt-get install chromium-driver"
        if os.environ.get("CI"):
            pytest.fail(absent)
        pytest.skip(absent)
    return found
