"""Projects that a count announces: 这3个项目是甲、乙、丙, 其中江州工业园2个：甲、乙."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import numerals
from kg.mentions.ground import Ground
from kg.model import Mention

_NUMBER = r"(?P<count>\d{1,2}|[一二两三四五六七八九十]{1,3})"
_ROW = r"(?P<row>[^，。；：！？\s]{4,240})(?=[，。；！？\s]|$)"
# 这6个项目是甲、乙…, 签约的5个项目分别为：甲、乙…
_SAID = re.compile(
    f"{_NUMBER}[个大][^，。；：、\\n\\d]{{0,8}}项目[^，。；：、\\n\\d]{{0,8}}?"
    f"(?:(?:分别|依次|具体)?[是为]|分别有|包括)：?{_ROW}"
)
# 11个项目开工，其中江州工业园5个：甲、乙…；临港工业园3个：丙、丁…
_SHARED = re.compile(f"{_NUMBER}[个项]：{_ROW}")
# 投资8亿元的甲、投资6亿元的乙和投资4亿元的丙等项目
_PRICED = re.compile(
    r"投资(?:约|近|超)?[\d.]+[亿万]元的([一-鿿A-Za-z0-9]{2,20}?)(?=、|[和与及](?:总?投资)|以及|"
    r"(?:等|[两三四五六七八九十\d]+[个大])[^，。；、]{0,6}项目)"
)
_SHORTEST_ROW = 2
_OVER = re.compile("等[^、]{0,4}(?:项目)?$")
_JOINT = re.compile("、|和(?=[^、]+$)")
_MEMBER = re.compile("[一-鿿A-Za-z0-9.·“”（）()+/-]{3,30}")
_FAR, _STOPPED = 120, "。！？\n"
_SCORE = 0.96  # what is counted as a project is no works, no park and no firm, whatever its end
_PROJECT = "项目"


def find(ground: Ground) -> list[Mention]:
    """The members of rows as long as their count says, and of those told by their prices."""
    return [*_counted(ground), *_priced(ground)]


def _counted(ground: Ground) -> Iterator[Mention]:
    """The members of a row that is as long as it says: 3个项目分别是|铜箔、线束、车灯."""
    shared = _SHARED.finditer(ground.text)
    of_projects = (row for row in shared if _tells_of_projects(ground, row.start()))
    for row in (*_SAID.finditer(ground.text), *of_projects):
        members = list(_members(row))
        if len(members) < _SHORTEST_ROW or len(members) != numerals.count(row["count"]):
            continue
        for start, end in members:
            name = ground.text[start:end]
            if _MEMBER.fullmatch(name) and not ground.says["project_rows.unlike"].search(name):
                yield ground.mention("Project", start, end, by="grammar", score=_SCORE)


def _priced(ground: Ground) -> Iterator[Mention]:
    """投资8亿元的车灯、投资6亿元的线束: what is told by its price, one of a row, is a project."""
    found = list(_PRICED.finditer(ground.text))
    for at, one in enumerate(found):
        beside = [*found[max(0, at - 1) : at], *found[at + 1 : at + 2]]
        is_in_row = any(_is_next(ground, one, other) for other in beside)
        if is_in_row and not ground.says["project_rows.unlike"].search(one[1]):
            yield ground.mention("Project", *one.span(1), by="grammar", score=_SCORE)


def _is_next(ground: Ground, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether nothing but a joint stands between two of a row."""
    first, second = sorted((one, other), key=re.Match.start)
    between = ground.text[first.end() : second.start()]
    return between.rstrip("总").strip() in {"、", "和", "与", "及", "以及"}


def _tells_of_projects(ground: Ground, place: int) -> bool:
    """Whether the sentence has spoken of projects: its counts are of them."""
    before = ground.text[max(0, place - _FAR) : place]
    clause = max(before.rfind(stop) for stop in _STOPPED)
    return _PROJECT in before[clause + 1 :]


def _members(row: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where the members begin and end, without what closes the row."""
    text, start = _OVER.sub("", row["row"]), row.start("row")
    for part in _JOINT.split(text):
        yield start, start + len(part)
        start += len(part) + 1
