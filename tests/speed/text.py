"""Much text of one kind with nothing in it twice, the same on every run."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from kg import documents

_TRADE = "科技|环保|化工|电子|材料|集团|有限|新能|化学|医药|食品|机械|股份"
_BRAND = re.compile(f"(?!{_TRADE})([一-鿿]{{2}})(?={_TRADE})")
_PERSON = re.compile(
    r"((?:书记|主任|区长|县长|市长|镇长|局长)[赵钱孙李周吴郑王冯陈薛卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜])"
    r"([一-鿿]{1,2})(?=[、，一到在率赴带强指])"
)
_DIGIT = re.compile(r"(?<=\d)\d")
_SYLLABLES = (
    "安宝昌诚达东恩丰富光广国海瀚恒宏华汇佳嘉建金晶骏凯康科乐力联龙隆茂美明铭"
    "南宁鹏启强庆荣瑞润盛泰天通万旺维祥新鑫兴轩雅阳耀益永宇源远运泽正志智中卓"
)


def varied(texts: Path, characters: int, *, seed: int = 20) -> Iterator[str]:
    """Documents of at least so many characters together, made from the texts of a folder.

    Each one has paragraphs in an order of its own and other figures, brands and given names,
    so that no cache and no dictionary learns them; sentences keep their real shape.
    """
    chance = random.Random(seed)
    originals = [documents.read(path).raw for path in sorted(texts.rglob("*.txt"))]
    given = 0
    while given < characters:
        for original in originals:
            text = _other(original, chance)
            given += len(text)
            yield text
            if given >= characters:
                return


def _other(text: str, chance: random.Random) -> str:
    paragraphs = text.splitlines()
    chance.shuffle(paragraphs)
    brands: dict[str, str] = {}

    def brand(match: re.Match[str]) -> str:
        return brands.setdefault(match[1], "".join(chance.choices(_SYLLABLES, k=2)))

    def person(match: re.Match[str]) -> str:
        return match[1] + "".join(chance.choices(_SYLLABLES, k=len(match[2])))

    def digit(_: re.Match[str]) -> str:
        return str(chance.randrange(10))

    return _DIGIT.sub(digit, _PERSON.sub(person, _BRAND.sub(brand, "\n".join(paragraphs))))
