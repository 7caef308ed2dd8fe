"""Names that stand again in their document, in full or short."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder

FULL = "江苏华星环保科技有限公司"


@pytest.mark.parametrize(
    ("text", "echoes"),
    [
        pytest.param(f"{FULL}投产。华星环保的产值增长。", [("华星环保", FULL)], id="a firm"),
        pytest.param(
            f"{FULL}（以下简称“星科”）成立。星科投产。",
            [("星科", FULL), ("星科", FULL)],
            id="as the text calls it",
        ),
        pytest.param(
            "江州云计算科技城成立。随后，科技城扩容。",
            [("科技城", "江州云计算科技城")],
            id="a park by its kind",
        ),
        pytest.param(f"{FULL}投产。环保科技发展快。", [], id="its trade alone"),
        pytest.param(
            "华星环保有限公司和华星化工有限公司投产。华星不大。", [], id="what two may be meant by"
        ),
        pytest.param("商务部发文。当地商务部门落实。", [], id="inside another word"),
    ],
)
def test_by_echo_finds_what_is_meant_by_short_names(
    found: Finder, text: str, echoes: list[tuple[str, str]]
) -> None:
    assert [(m.text, m.entry) for m in found(text) if m.by == "echo"] == echoes


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("江州经济技术开发区成立。随后，经开区扩容。", True),
        ("江州经济技术开发区成立。全省有8个省级经开区。", False),
    ],
)
def test_by_echo_a_park_is_called_by_its_kind_but_no_kind_by_a_park(
    found: Finder, text: str, is_found: bool
) -> None:
    parks = [m.text for m in found(text) if m.kind == "Park"]
    assert ("经开区" in parks) is is_found
