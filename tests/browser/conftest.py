"""One real Chromium for the whole session, with no network, and pages made from small rows."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from kg.exports.html import page
from kg.knowledge.style import load
from kg.model import DocumentRow, FactRow, NodeRow

ROOT = Path(__file__).parents[2]
SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--lang=zh-CN",
    "--window-size=1440,900",
    "--host-resolver-rules=MAP * ~NOTFOUND",  # no name leads anywhere
)
Rows = tuple[Sequence[NodeRow], Sequence[FactRow], Sequence[DocumentRow]]


def _program(*names: str) -> str:
    """Where Chromium is; without it the tests are skipped, but in CI they fail."""
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    message = f"none of {', '.join(names)} is installed; apt-get install chromium chromium-driver"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """The browser; it notes every request and everything that is said on its console."""
    options = Options()
    options.binary_location = _program("chromium", "chromium-browser", "google-chrome")
    for switch in SWITCHES:
        options.add_argument(switch)
    downloads = tmp_path_factory.mktemp("downloads")
    options.add_experimental_option(
        "prefs", {"download.default_directory": str(downloads), "download.prompt_for_download": False}
    )
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(_program("chromedriver")))
    driver.execute_cdp_cmd(
        "Browser.setDownloadBehavior",
        {"behavior": "allow", "downloadPath": str(downloads), "eventsEnabled": False},
    )
    driver.downloads = downloads  # type: ignore[attr-defined]
    yield driver
    driver.quit()


class Reader:
    """Somebody who looks at a page: clicks, types, reads; asks the page where its nodes stand."""

    def __init__(self, driver: webdriver.Chrome, folder: Path) -> None:
        self.driver = driver
        self.folder = folder
        self.address = ""

    def open(self, rows: Rows, *, hash: str = "", name: str = "graph.html") -> Reader:
        """Builds the page of the rows and opens it as a file."""
        style = load(ROOT / "ontology" / "style.yml")
        path = self.folder / name
        path.write_bytes(page(*rows, style).encode("utf-8"))
        return self.visit(path.as_uri() + hash)

    def visit(self, address: str) -> Reader:
        """Opens an address as a fresh page, with nothing remembered of earlier ones."""
        self.address = address
        self.driver.get("about:blank")
        self.driver.get_log("performance")
        self.driver.get_log("browser")
        self.driver.get(address)
        self.driver.execute_script("localStorage.clear()")
        self.wait("return Boolean(window.kg && window.kg.ready)")
        return self

    def js(self, script: str, *values: object) -> Any:
        return self.driver.execute_script(script, *values)

    def wait(self, script: str, *values: object) -> None:
        """Until the script returns something true; ten seconds at most."""
        WebDriverWait(self.driver, 10, poll_frequency=0.02).until(
            lambda driver: driver.execute_script(script, *values), message=script
        )

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        return str(self.js("return document.querySelector(arguments[0]).innerText", selector))

    def click(self, selector: str) -> None:
        self.one(selector).click()

    def type(self, selector: str, *keys: str) -> None:
        self.one(selector).send_keys(*keys)

    def node(self, name: str) -> int:
        """The number of the node of that name."""
        found = self.js("return kg.data.nodes.findIndex((each) => each.name === arguments[0])", name)
        assert found >= 0, name
        return int(found)

    def names(self) -> list[str]:
        """Names of the nodes that are drawn."""
        return list(self.js("return kg.picture.drawnNodes().map((id) => kg.data.nodes[id].name)"))

    def place(self, name: str) -> tuple[int, int]:
        """Where a node stands, in pixels from the middle of the picture."""
        x, y = self.js(
            "const at = kg.picture.network.canvasToDOM(kg.picture.state.points.get(arguments[0]));"
            "const box = document.getElementById('picture');"
            "return [at.x - box.clientWidth / 2, at.y - box.clientHeight / 2]",
            self.node(name),
        )
        return round(x), round(y)

    def click_node(self, name: str, *, twice: bool = False) -> None:
        """Clicks where the node is drawn, as a reader would."""
        self.still()
        chain = ActionChains(self.driver, duration=0)
        chain.move_to_element_with_offset(self.one("#picture"), *self.place(name))
        (chain.double_click() if twice else chain.click()).perform()
        self.wait("return kg.picture.state.selected?.node === arguments[0]", self.node(name))

    def still(self) -> None:
        """Until the picture has stopped moving."""
        self.js("kg.seen = null")
        self.wait(
            "const v = kg.picture.network.getViewPosition(), s = JSON.stringify([v, kg.picture.network.getScale()]);"
            "const same = window.seenView === s; window.seenView = s; return same"
        )

    def requests(self) -> list[str]:
        """Every address that was asked for since the page was opened, but the page's own."""
        import json

        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        asked = [
            event["params"]["request"]["url"]
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        ]
        own = self.address.split("#")[0]
        return [url for url in asked if url.split("#")[0] != own and not url.startswith(("blob:", "data:"))]

    def complaints(self) -> list[str]:
        """What the console says, warnings and refusals of the policy included."""
        return [entry["message"] for entry in self.driver.get_log("browser")]


@pytest.fixture
def reader(chromium: webdriver.Chrome, tmp_path: Path) -> Callable[..., Reader]:
    """Opens a page of rows: ``reader(rows)``."""
    return Reader(chromium, tmp_path).open
