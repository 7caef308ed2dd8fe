"""``python -m tests.speed.page``: the page beside pyvis's stock page of the same graph.

Each page is opened by a Chromium of its own that draws without a graphics card. Seconds and
milliseconds are those that the page's main thread computes, drawing included, as the browser
counts them; so other work on the machine does not matter much. pyvis's page has neither search nor
filter, and moves until its springs rest; it is given up when that takes longer than ``--patience``.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pyvis.network import Network
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from urllib3.exceptions import HTTPError

from kg.exports.html import page
from kg.knowledge.style import load
from tests.browser.chromium import start
from tests.speed.graphs import Rows, made

_STYLE = Path(__file__).parents[2] / "ontology" / "style.yml"
_SETTLED = (
    "const done = arguments[0];"
    "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))"
)
# Found before the clock runs: a reader has the thing under the pointer.
_HUB = (
    "window.hub = [...kg.data.nodes]"
    ".sort((a, b) => b.edges.length - a.edges.length || a.id - b.id)[0].id"
)
_SCREEN = {"width": 1440, "height": 900, "deviceScaleFactor": 1, "mobile": False}
_ACTS = {
    "expand": "kg.picture.expand(hub)",
    "select": "kg.picture.select({ node: hub }, 'go')",
    "search": "const box = document.getElementById('search'); box.value = '华';"
    "box.dispatchEvent(new Event('input'))",
    "filter": "document.querySelector('#relations button').click()",
    "time": "const from = document.getElementById('time-from'); from.value = Number(from.min) + 40;"
    "from.dispatchEvent(new Event('input'))",
}
_ANEW = "for (const id of ['all-time', 'all-relations']) document.getElementById(id).click()"
_ALL = {
    "grouped": "kg.picture.showAll(true)",
    "all": "kg.picture.showAll(false)",
    "filter all": "document.querySelectorAll('#relations button')[1].click()",
    "select all": "kg.picture.select({ node: hub })",
    "zoom all": "document.getElementById('closer').click()",
    "go all": "kg.picture.select({ node: hub }, 'go')",
}


def main() -> None:
    """Measure and print a line for each size and page."""
    given = _arguments()
    names = ("first view", *_ACTS, *_ALL)
    print("main thread: first view in seconds, the others in milliseconds\n")
    print(f"{'nodes':>7} {'page':6}{'MB':>7}" + "".join(f"{n:>12}" for n in names))
    for size in given.nodes:
        rows = made(size)
        for name, build, measure in (("kg", _ours, _measured), ("pyvis", _stock, _stilled)):
            if name == "pyvis" and size > given.beside:
                continue
            with tempfile.TemporaryDirectory() as folder:
                told = _line(build(rows), Path(folder), measure, given.patience)
            print(f"{size:7,} {name:6}{told}", flush=True)


def _arguments() -> argparse.Namespace:
    wanted = argparse.ArgumentParser(prog="python -m tests.speed.page", description=__doc__)
    wanted.add_argument("--nodes", type=int, nargs="+", default=[100, 2_000, 10_000, 50_000])
    wanted.add_argument("--beside", type=int, default=10_000, help="the largest page of pyvis")
    wanted.add_argument("--patience", type=float, default=120, help="seconds for pyvis to rest")
    return wanted.parse_args()


def _ours(rows: Rows) -> str:
    return page(*rows, load(_STYLE))


def _stock(rows: Rows) -> str:
    """What pyvis writes for the same nodes and lines, its settings untouched."""
    things, facts, _ = rows
    network = Network(directed=True, cdn_resources="in_line")
    for thing in things:
        network.add_node(thing.iri, label=thing.label, group=thing.kind)
    for fact in facts:
        network.add_edge(fact.subject, fact.object, title=fact.relation)
    return str(network.generate_html())


def _line(
    text: str,
    folder: Path,
    measure: Callable[[webdriver.Chrome, str, float], list[str]],
    patience: float,
) -> str:
    file = folder / "page.html"
    file.write_text(text, encoding="utf-8")
    driver = start(folder / "profile")
    try:
        driver.set_script_timeout(patience)
        driver.set_page_load_timeout(patience)
        driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", _SCREEN)
        found = measure(driver, file.as_uri(), patience)
    finally:
        driver.quit()
    size = file.stat().st_size / 1e6
    return f"{size:7.2f}" + "".join(f"{each:>12}" for each in found)


def _busy(driver: webdriver.Chrome) -> float:
    """Seconds that the main thread has worked."""
    told = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    return float(next(each["value"] for each in told if each["name"] == "TaskDuration"))


def _measured(driver: webdriver.Chrome, address: str, patience: float) -> list[str]:
    driver.get(address)
    _until(driver, "return Boolean(window.kg && window.kg.ready)", patience)
    driver.execute_async_script(_SETTLED)
    found = [f"{_busy(driver):.2f}"]
    driver.execute_script(_HUB)
    found += [_costs(driver, act) for act in _ACTS.values()]
    driver.execute_script(_ANEW)
    driver.execute_async_script(_SETTLED)
    return found + [_costs(driver, act) for act in _ALL.values()]


def _costs(driver: webdriver.Chrome, act: str) -> str:
    """Milliseconds of the main thread for an act of the reader, until it is drawn."""
    before = _busy(driver)
    driver.execute_script(act)
    driver.execute_async_script(_SETTLED)
    return f"{1000 * (_busy(driver) - before):.0f}"


def _stilled(driver: webdriver.Chrome, address: str, patience: float) -> list[str]:
    try:
        driver.get(address)
        rested = _until(driver, "return window.network && network.physics.stabilized", patience)
        return [f"{'' if rested else '>'}{_busy(driver):.1f}"]
    except (WebDriverException, HTTPError):  # it does not even say that it is loaded
        return [f">{patience:.0f}"]


def _until(driver: webdriver.Chrome, script: str, patience: float) -> bool:
    """Whether a script returned something true before patience ended."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if driver.execute_script(script):
            return True
        time.sleep(0.1)
    return False


if __name__ == "__main__":
    main()
