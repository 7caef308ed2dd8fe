"""Upgrading told by the heads of lists of firms."""

from tests.facts.reading import read


def _stages(text: str) -> dict[str, str | None]:
    found, _ = read(text)
    return {f.subject.text: f.status for f in found if f.evidence.rule == "retrofits#listed"}


def test_facts_listed_works_are_as_far_as_the_head_of_their_list_says() -> None:
    text = (
        "其中，完成[Retrofit 超低排放改造]的有：[Company 华星热电]2号炉、[Company 东渡电厂]1号炉；"
        "至今没有开工的是：[Company 北辰化工]1台锅炉。"
    )
    assert _stages(text) == {
        "华星热电": "completed",
        "东渡电厂": "completed",
        "北辰化工": "planned",
    }


def test_facts_listed_works_are_none_where_the_head_tells_of_failure() -> None:
    assert not _stages(
        "未按期完成[Retrofit 超低排放改造]的企业有：[Company 华星热电]、[Company 东渡电厂]。"
    )
