"""Dates, money and counts, and their normal forms."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "words", "entry"),
    [
        ("2022年4月14日，园区通过验收。", "2022年4月14日", "2022-04-14"),
        ("6月10日，书记调研。", "6月10日", "XXXX-06-10"),
        ("12月17日晚19时，夜查开始。", "12月17日晚19时", "XXXX-12-17"),
        ("2020年2月底建成。", "2020年2月底", "2020-02"),
        ("力争2023年底前投运。", "2023年底前", "2023"),
        ("今年2月，取得许可。", "今年2月", "thisyear-02"),
        ("去年12月31日完工。", "去年12月31日", "lastyear-12-31"),
        ("去年，产值增长。", "去年", "lastyear"),
        ("今年上半年投产。", "今年上半年", "thisyear-40"),
        ("2024年一季度开工。", "2024年一季度", "2024-33"),
        ("2023年前三季度增长。", "2023年", "2023"),
        ("今年1至4月，实现产值。", "今年1至4月", "thisyear"),
        ("2022年1-11月，实现产值。", "2022年1-11月", "2022"),
        ("8月份开工。", "8月份", "XXXX-08"),
        ("9月5日至7日举行。", "9月5日至7日", "XXXX-09-05/XXXX-09-07"),
        ("5月3至4日举行。", "5月3至4日", "XXXX-05-03/XXXX-05-04"),
        ("7月8日和9日考察。", "7月8日和9日", "XXXX-07-08/XXXX-07-09"),
        ("上周五，检查组到访。", "上周五", "lastweek-5"),
        ("近日，书记调研。", "近日", "recently"),
        ("从10日起供电。", "10日", "XXXX-XX-10"),
        ("发布于2023-06-01 19:54。", "2023-06-01 19:54", "2023-06-01"),
        ("“十四五”期间。", "十四五", "2021/2025"),
        ("当年12月投产，当年开工。", "当年12月", "sameyear-12"),
        ("1015日上午，书记调研。", "1015日", "XXXX-10-15"),
    ],
)
def test_shapes_dates(found: Finder, text: str, words: str, entry: str) -> None:
    dates = [(m.text, m.entry) for m in found(text) if m.kind == "Date"]
    assert dates == [(words, entry)]


@pytest.mark.parametrize(
    ("text", "kind", "words", "entry"),
    [
        ("电耗下降320千瓦时。", "Quantity", "320千瓦时", "320|千瓦时"),
        ("每户3.5人。", "Quantity", "3.5人", "3.5|人"),
        ("能耗0.7吨标煤/万元。", "Quantity", "0.7吨标煤/万元", "0.7|吨标煤/万元"),
        ("密度9亿元/km2。", "Quantity", "9亿元/km2", "900000000|元/km2"),
        ("总投资12.5亿元。", "Money", "12.5亿元", "1250000000"),
        ("投资8000万元人民币。", "Money", "8000万元人民币", "80000000"),
        ("投资3000万美元。", "Money", "3000万美元", "30000000|美元"),
        ("共有企业110 家。", "Quantity", "110 家", "110|家"),
        ("同比增长90%。", "Quantity", "90%", "90|%"),
        ("年产9000吨/年。", "Quantity", "9000吨/年", "9000|吨/年"),
        ("实现100GWh。", "Quantity", "100GWh", "100|GWh"),
        ("年产20GWH电池。", "Quantity", "20GWH", "20|GWH"),
        ("完成GDP762亿元。", "Money", "762亿元", "76200000000"),
        ("面积30139.9平方米。", "Quantity", "30139.9平方米", "30139.9|平方米"),
        ("清理污水近12万吨。", "Quantity", "12万吨", "120000|吨"),
        ("整改建议100余条。", "Quantity", "100余条", "100|条"),
        ("引进三家企业。", "Quantity", "三家", "3|家"),
        ("1.22家企业完成整治。", "Quantity", "22家", "22|家"),
        ("每亩投入1.5万元。", "Money", "1.5万元", "15000"),
        ("能耗下降三成，", "Quantity", "三成", "30|%"),
        ("年产金刚石3亿克拉。", "Quantity", "3亿克拉", "300000000|克拉"),
        ("COD降至60mg/L以下。", "Quantity", "60mg/L", "60|mg/L"),
        ("签约两个项目。", "Quantity", "两个", "2|个"),
        ("排出二十余条意见。", "Quantity", "二十余条", "20|条"),
        ("销售额1,200万元。", "Money", "1,200万元", "12000000"),
        ("今年做到5个亿。", "Money", "5个亿", "500000000"),
        ("温泉项目，总投资2900万；", "Money", "2900万", "29000000"),
        ("产值两个亿。", "Money", "两个亿", "200000000"),
        ("常住人口逾3.6万，", "Quantity", "3.6万", "36000|人"),
        ("供热量512万吉焦。", "Quantity", "512万吉焦", "5120000|吉焦"),
        ("产量增长3.4倍。", "Quantity", "3.4倍", "3.4|倍"),
    ],
)
def test_shapes_amounts(found: Finder, text: str, kind: str, words: str, entry: str) -> None:
    amounts = [m for m in found(text) if m.kind in {"Money", "Quantity"}]
    assert [(m.kind, m.text, m.entry) for m in amounts] == [(kind, words, entry)]


@pytest.mark.parametrize(
    "text", ["这是唯一一家企业。", "迈上第二个台阶。", "排放CO2时。", "一个园区。", "五六千人。"]
)
def test_shapes_counts_nothing(found: Finder, text: str) -> None:
    assert [m.text for m in found(text) if m.kind == "Quantity"] == []


def test_shapes_days_that_are_counted_are_no_date(found: Finder) -> None:
    assert not [m for m in found("工期410日，历时120日。") if m.kind == "Date"]


def test_shapes_now_is_no_day_before(found: Finder) -> None:
    assert [m for m in found("目前日处理污水。") if m.kind == "Date"] == []


def test_shapes_a_day_that_lost_its_month_is_none_where_two_can_be_meant(found: Finder) -> None:
    assert not [m for m in found("129日上午，书记调研。") if m.kind == "Date"]


def test_shapes_the_last_of_several_days_is_no_day(found: Finder) -> None:
    assert not [m for m in found("12日至13日，书记到东渡镇。") if m.kind == "Date"]
