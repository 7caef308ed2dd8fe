"""The projects of a row, each told from its company."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder

KINDS = frozenset({"Company", "Project", "Retrofit", "Facility"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "江州明诚玻璃有限公司日用玻璃二期上月投产，去年实施的二期已验收。",
            "Company 江州明诚玻璃有限公司,Project 日用玻璃二期",
        ),
        (
            "总投资1亿元的江州明康医疗有限公司血压计、体温枪生产项目开工。",
            "Company 江州明康医疗有限公司,Project 血压计、体温枪生产项目",
        ),
        (
            "引进江州友立电梯有限公司西北生产基地、华星新材料有限公司碳纤维等8个项目。",
            "Company 江州友立电梯有限公司,Project 西北生产基地,"
            "Company 华星新材料有限公司,Project 碳纤维",
        ),
        (
            "随着华星集团股份有限公司碳纳米管和东渡控股集团有限公司新材料项目竣工，",
            "Company 华星集团股份有限公司,Project 碳纳米管,"
            "Company 东渡控股集团有限公司,Project 新材料项目",
        ),
        (
            "东渡石化有限公司炼油结构升级、华隆中油320万吨催化裂解三大“龙头”项目投产。",
            "Company 东渡石化有限公司,Project 炼油结构升级,"
            "Company 华隆中油,Project 320万吨催化裂解",
        ),
        (
            "随着华顺技改、康泰养生煲等重点项目开工，",
            "Company 华顺,Retrofit 技改,Project 康泰养生煲",
        ),
        (
            "今年实施三大技改项目，分别是冷凝水回收利用、循环水系统节能。",
            "Retrofit 冷凝水回收利用,Retrofit 循环水系统节能",
        ),
        (
            "重点项目包括华星电子有限公司二期扩建、东渡生物有限公司疫苗生产基地。",
            "Company 华星电子有限公司,Project 二期扩建,"
            "Company 东渡生物有限公司,Project 疫苗生产基地",
        ),
        (
            "眼下华星集团股份有限公司中水回用、东渡印染有限公司深度处理等3个项目完工。",
            "Company 华星集团股份有限公司,Retrofit 中水回用,"
            "Company 东渡印染有限公司,Retrofit 深度处理",
        ),
        ("实施料场封闭、清洁运输等项目。", "Retrofit 料场封闭,Retrofit 清洁运输"),
        (
            "东渡水泥有限公司完成了SCR脱硝改造、堆场封闭等项目。",
            "Company 东渡水泥有限公司,Retrofit SCR脱硝改造,Retrofit 堆场封闭",
        ),
        ("项目包括新能源、装备制造等领域。", ""),
        (
            "管委会与华星有限公司、东渡有限公司分别签订项目合同。",
            "Company 华星有限公司,Company 东渡有限公司",
        ),
    ],
)
def test_by_venture(found: Finder, text: str, expected: str) -> None:
    told = ",".join(f"{m.kind} {m.text}" for m in found(text) if m.kind in KINDS)
    assert told == expected
