"""Equipment behind the verb of whoever has it, and equipment that is counted."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("厂内配有自动化仓库。", ["自动化仓库"]),
        ("又添置了储瓷线系统、磨边机、打包线等设备。", ["储瓷线系统", "磨边机", "打包线"]),
        ("花500万元建起天然气管路和窑炉供气系统，", ["天然气管路", "窑炉供气系统"]),
        ("购置了国内先进的高速纸机7台。", ["高速纸机"]),
        ("购入焊接烟尘净化设备22套、高效除尘器5套。", ["焊接烟尘净化设备", "高效除尘器"]),
        ("新建的铬液回收车间已投用。", ["铬液回收车间"]),
        ("1号高炉开始试生产。", ["1号高炉"]),
        ("建成污水处理厂1座、渣场1处。", ["污水处理厂", "渣场"]),
        ("料棚里安了雾炮72台。", ["雾炮"]),
        ("今年新上一套反硝化深床滤池，", ["反硝化深床滤池"]),
        ("现有30万立方米安全填埋场一座、50吨/天回转窑焚烧线一条。", ["安全填埋场", "回转窑焚烧线"]),
        ("车间里，8条全自动磨装线开足马力。", ["全自动磨装线"]),
        ("烟气经SCR脱硝装置处理后排放。", ["SCR脱硝装置"]),
        ("定型机废气由静电除油设备收集净化。", ["静电除油设备"]),
        ("新开3条公交专线。", []),
        ("安装了先进设备，拥有现代化车间。", []),
        ("2号高炉炉前除尘配套改造已完工。", []),
    ],
)
def test_by_equipment(found: Finder, text: str, expected: list[str]) -> None:
    assert [m.text for m in found(text) if m.kind == "Facility"] == expected
