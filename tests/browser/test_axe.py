"""What axe-core finds wrong for those who hear the page, use no mouse or need large letters."""

from __future__ import annotations

import pytest

from tests.browser.reader import Reader
from tests.browser.rows import SMALL


def faults(reader: Reader, axe: str) -> list[str]:
    if not reader.js("return Boolean(window.axe)"):
        reader.js(axe + "\n;window.axe = axe;")
    return list(
        reader.driver.execute_async_script(
            "const done = arguments[0];"
            "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done("
            "violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')"
            ".map(({ id, nodes }) => id + ': ' + nodes.map((each) => each.html).join(' '))))"
        )
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_browser_axe_finds_no_serious_fault(reader: Reader, axe: str, theme: str) -> None:
    reader.prefer(theme)
    reader.open(SMALL)
    assert faults(reader, axe) == []
    reader.click_node("宏达特钢有限公司")
    assert faults(reader, axe) == []
    reader.click("#path")
    reader.type("#path-search", "滨江")
    assert faults(reader, axe) == []
    for view in ("about", "park", "visits", "retrofitView", "compare", "places")[
        : 6 if theme == "light" else 2
    ]:
        reader.click("#views-button")
        reader.click(f'#views [data-view="{view}"]')
        assert faults(reader, axe) == []
    reader.click("#show-list")
    reader.click("#views-button")
    assert faults(reader, axe) == []
