"""Names by their endings: where they begin, and what only ends so."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder
from tests.mentions.marked import read

NAMES = [
    pytest.param("引进[Company 江州华星科技股份有限公司]。", id="behind a verb"),
    pytest.param(
        "[Organization 县科技局]与[Company 江州东渡化工有限公司]签约。", id="on both sides of 与"
    ),
    pytest.param("[Organization 市生态环境局江州分局]检查。", id="a branch of a body"),
    pytest.param("[Park 江州工业园区]开工。", id="a park"),
    pytest.param("到[Park 开发区][Park 东渡产业园]考察。", id="a park behind 开发区"),
    pytest.param("完成开发区域的平整，正在开发区块链。", id="开发 in front of 区域"),
    pytest.param("增添新动能[Park 无锡市东渡经开区]开工。", id="a park behind a slogan"),
    pytest.param("[Park 苏州无锡市合作产业园]开工。", id="a park of two cities"),
    pytest.param("经[Organization 江州市环境监测中心站]检测。", id="behind 经"),
    pytest.param("[Organization 经开区管委会]检查。", id="begins with 经"),
    pytest.param("[Event 企业座谈会]召开。", id="of general words"),
    pytest.param("走进[Park 江州高新区][Company 华星科技有限公司]。", id="behind its park"),
    pytest.param("坐镇指挥，抓好落实。", id="a stop runs into the ending"),
    pytest.param("现代产业园区建设加快。", id="a kind of parks"),
    pytest.param("一家大型公司落户。", id="a kind of firms"),
]


@pytest.mark.parametrize("marked", NAMES)
def test_by_grammar_walks_left_from_the_ending(found: Finder, marked: str) -> None:
    expected = read(marked)
    assert tuple((m.kind, m.text) for m in found(expected.text)) == expected.mentions
