"""Titles behind the verb of their award, behind 是, in rows without a verb, and counted."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("这回评上省级绿色工业园区。", ["省级绿色工业园区"]),
        ("是唯一一家获批的省级高新技术产业园区。", ["省级高新技术产业园区"]),
        ("先后荣获“江州市项目建设先进集中区”称号。", ["江州市项目建设先进集中区"]),
        (
            "是自治区环保产业骨干企业、自治区级重信用单位。",
            ["自治区环保产业骨干企业", "自治区级重信用单位"],
        ),
        (
            "手握国家新型工业化产业示范基地（光学）、国家贸易梯度转移重点承接地等11块牌子。",
            ["国家新型工业化产业示范基地（光学）", "国家贸易梯度转移重点承接地"],
        ),
        ("产品以带钢为主，系江州市首批“绿色工厂”。", ["绿色工厂"]),
        (
            "国家生物产业基地、国家火炬计划海洋特色基地、全国和谐园区（2021年）",
            ["国家生物产业基地", "国家火炬计划海洋特色基地", "全国和谐园区"],
        ),
        ("有国家级龙头企业2家、省级示范企业5家。", ["国家级龙头企业", "省级示范企业"]),
        ("2011年被省政府批准为第二批省级工业集中区。", ["第二批省级工业集中区"]),
        ("省科技厅授予江州高新区“省级科技创新先进园区”称号。", ["省级科技创新先进园区"]),
        ("设有省级工程研究中心2个。", ["省级工程研究中心"]),
        ("公司是全市最大的出口企业。", []),
        ("是国家重点支持的企业。", []),
    ],
)
def test_by_award(found: Finder, text: str, expected: list[str]) -> None:
    assert [m.text for m in found(text) if m.kind == "Honour"] == expected
