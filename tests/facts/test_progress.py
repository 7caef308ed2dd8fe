"""What an article tells later of a project or upgrading is the status of what it told before."""

import pytest

from tests.facts.reading import read

_RETROFIT = "[Company 华星科技]实施[Retrofit 余热利用改造工程]。"
_PROJECT = "[Project 东渡阀门项目]由[Company 东渡集团]投资建设。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_RETROFIT}该项目总投资[Money 1亿元=100000000]，[Date 去年11月=2017-11]投运。",
            ("completed", "2017-11"),
        ),
        (f"{_PROJECT}主体工程完工，正在安装设备。", ("underway", None)),
        (f"{_PROJECT}总投资[Money 2亿元=200000000]，已竣工并通过消防验收。", ("completed", None)),
        (f"{_PROJECT}项目投产后，年产值可达[Money 2亿元=200000000]。", (None, None)),
        (f"{_PROJECT}[Company 华星科技]的新厂房已竣工。", (None, None)),
        (f"{_PROJECT}总投资[Money 2亿元=200000000]，一期已投产。", (None, None)),
    ],
)
def test_facts_thing_spoken_of_again_tells_how_far_it_has_come(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    found, _ = read(text)
    first = next(fact for fact in found if fact.relation in ("retrofits", "undertakes"))
    assert (first.status, first.when) == expected


def test_facts_whoever_attends_a_meeting_does_it_on_its_day() -> None:
    found, _ = read(
        "[Official 王明]出席[Date 8月26日=XXXX-08-26]举行的[Event 江州园揭牌仪式]。"
        "[Official 李强]出席[Event 江州园揭牌仪式]。"
    )
    assert [fact.when for fact in found if fact.relation == "attends"] == ["XXXX-08-26"] * 2
