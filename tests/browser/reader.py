"""Somebody who looks at a page in a real browser."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from kg.exports.html import page
from kg.knowledge.style import load
from kg.model import DocumentRow, FactRow, NodeRow

Rows = tuple[tuple[NodeRow, ...], tuple[FactRow, ...], tuple[DocumentRow, ...]]
_STYLE = Path(__file__).parents[2] / "ontology" / "style.yml"
_SECONDS = 10


@cache
def _built(rows: Rows, first: int, ask: int) -> bytes:
    style = replace(load(_STYLE), first_view=first, ask_above=ask)
    return page(*rows, style).encode("utf-8")


class Reader:
    """Clicks, types and reads; asks the page only where its nodes stand."""

    def __init__(self, driver: webdriver.Chrome, folder: Path, downloads: Path) -> None:
        self.driver = driver
        self.folder = folder
        self.downloads = downloads
        self.address = ""

    def open(self, rows: Rows, *, part: str = "", first: int = 80, ask: int = 3000) -> Reader:
        """Build the page of the rows and open it as a file; ``part`` begins with #.

        ``first`` is the size of the first view; above ``ask`` nodes it asks to draw them all.
        """
        path = self.folder / "graph.html"
        path.write_bytes(_built(rows, first, ask))
        return self.visit(path.as_uri() + part)

    def visit(self, address: str) -> Reader:
        """Open an address as a fresh page, with nothing remembered of earlier ones."""
        self.driver.get("about:blank")
        self._log("performance"), self._log("browser")
        self.address = address
        self.driver.get(address)
        self.wait("return Boolean(window.kg && window.kg.ready)")
        return self

    def resize(self, width: int, height: int = 900, *, phone: bool = False) -> None:
        """Look through a window of this size."""
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)

    def prefer(self, scheme: str) -> None:
        """Let the system prefer ``dark`` or ``light``; "" for what it is."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def js(self, script: str, *values: object) -> Any:
        """What a script returns."""
        return self.driver.execute_script(script, *values)

    def wait(self, script: str, *values: object) -> None:
        """Wait until a script returns something true."""
        waiting = WebDriverWait(self.driver, _SECONDS, poll_frequency=0.02)
        waiting.until(lambda _: self.js(script, *values), message=script)

    def one(self, selector: str) -> WebElement:
        """The first element that a CSS selector finds."""
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def texts(self, selector: str) -> list[str]:
        """What can be read in each element that a selector finds."""
        script = "return [...document.querySelectorAll(arguments[0])].map((each) => each.innerText)"
        return list(self.js(script, selector))

    def text(self, selector: str) -> str:
        """What can be read in the first element that a selector finds."""
        return self.texts(selector)[0]

    def click(self, selector: str) -> None:
        """Click an element."""
        self.one(selector).click()

    def type(self, selector: str, *keys: str) -> None:
        """Type into an element."""
        self.one(selector).send_keys(*keys)

    def press(self, *keys: str) -> None:
        """Type into whatever has the focus."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def node(self, name: str) -> int:
        """The number of the node of that name."""
        script = "return kg.data.nodes.findIndex((each) => each.name === arguments[0])"
        found = int(self.js(script, name))
        assert found >= 0, name
        return found

    def drawn(self) -> set[str]:
        """Names of the nodes that are drawn."""
        script = "return kg.picture.drawnNodes().map((id) => kg.data.nodes[id].name)"
        return set(self.js(script))

    def lines(self) -> list[str]:
        """Lines that are drawn, each as ``subject relation object``."""
        return list(
            self.js(
                "const { nodes, edges } = kg.data;"
                "return kg.picture.drawnEdges().map((id) => edges[id]).map((edge) =>"
                "[nodes[edge.from].name, edge.relation, nodes[edge.to].name].join(' '))"
            )
        )

    def click_node(self, name: str, *, twice: bool = False) -> None:
        """Click where a node is drawn."""
        chain = self._moved(self._at(name))
        (chain.double_click() if twice else chain.click()).perform()
        self.wait("return kg.picture.state.selected?.node === arguments[0]", self.node(name))

    def click_line(self, subject: str, object_: str) -> None:
        """Click the middle of the line between two nodes."""
        self._moved(self._between(subject, object_)).click().perform()
        self.wait("return kg.picture.state.selected?.edge !== undefined")

    def point_at(self, name: str) -> None:
        """Move the pointer to where a node is drawn."""
        self._moved(self._at(name)).perform()

    def point_between(self, subject: str, object_: str) -> None:
        """Move the pointer to the middle of the line between two nodes."""
        self._moved(self._between(subject, object_)).perform()

    def click_corner(self) -> None:
        """Click into the picture where nothing is drawn."""
        chain = ActionChains(self.driver, duration=0)
        size = self.one("#picture").size
        beside = (5 - size["width"] // 2, 5 - size["height"] // 2)
        chain.move_to_element_with_offset(self.one("#picture"), *beside).click().perform()

    def _at(self, name: str) -> str:
        return f"kg.picture.state.points.get({self.node(name)})"

    def _between(self, subject: str, object_: str) -> str:
        one, other = self._at(subject), self._at(object_)
        return f"{{x: ({one}.x + {other}.x) / 2, y: ({one}.y + {other}.y) / 2}}"

    def _moved(self, point: str) -> ActionChains:
        """The pointer, on its way to a point of the picture."""
        self._until_still()
        x, y = self.js(
            f"const at = kg.picture.network.canvasToDOM({point});"
            "const box = document.getElementById('picture');"
            "return [at.x - box.clientWidth / 2, at.y - box.clientHeight / 2]"
        )
        chain = ActionChains(self.driver, duration=0)
        return chain.move_to_element_with_offset(self.one("#picture"), round(x), round(y))

    def _until_still(self) -> None:
        self.wait(
            "const network = kg.picture.network;"
            "const view = JSON.stringify([network.getViewPosition(), network.getScale()]);"
            "const same = window.lastView === view; window.lastView = view; return same"
        )

    def requests(self) -> list[str]:
        """Every address that was asked for since the page was opened, but the page's own."""
        events = [json.loads(entry["message"])["message"] for entry in self._log("performance")]
        asked = [
            str(event["params"]["request"]["url"])
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        ]
        own = self.address.partition("#")[0]
        return [url for url in asked if url.partition("#")[0] not in (own, "about:blank")]

    def complaints(self) -> list[str]:
        """What the console says, refusals of the policy included."""
        return [str(entry["message"]) for entry in self._log("browser")]

    def _log(self, kind: str) -> list[dict[str, Any]]:
        return list(self.driver.get_log(kind))  # type: ignore[no-untyped-call]
