"""Rows of industries as experts describe them: seeds/lexicon/goods.yml in, patterns out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.knowledge.words import alternation, any_of, ending, mapping, words_of

_KEYS = (
    *("focus", "growing", "spanning", "ranks", "sorts", "tails", "leaders"),
    *("named", "told", "pursuing", "openings", "heads", "not_heads"),
)
_COUNT = "[一二三四五六七八九十两多0-9]+[大个条类]"
_BEGUN = "(?:^|(?<=[，。；：】\n])|(?<=园区)|(?<=[开发聚中新]区)|(?<=产业[和及、与]))(?P<begun>)"
_OWN_AND = "及(?=零部件|配套|关键|制品|装备(?!制造)|部件|修造)|与(?=配套)"  # 汽车及零部件
_AND = "和|以及|与(?!配套)|及(?!零部件|配套|关键|其|制品|装备(?!制造)|部件|修造)"
_STOP = "[、；，“”]|（[^（）]*）"
_NEVER = "[的了为等是在将以把被让给这那我你他她也都已从向由和与及]|以及"
_CHARACTER = f"(?!{_NEVER}|{_COUNT})[一-鿿A-Za-z0-9·-]|{_OWN_AND}"
_NAME = f"(?![省市县]级|国家级|{_COUNT})(?:{_CHARACTER}){{2,12}}?"
_WITHIN = "[^，。；：、的\n]{2,8}(?:领域|方面|行业)内?的"  # 循环领域内的|再制造、汽车拆解
_LED_NAME = "(?:(?![的为等])[一-鿿A-Za-z0-9]){2,14}?"  # 以甲为龙头的|新能源及装备制造业
_ASIDE = "(?:（[^（）\n]{1,24}）)?"  # 电子信息（含半导体）、新材料
_NOT_SINCE = "(?!(?<=以)[后来])"  # 以|铸造为主; not 扩区以|后实行“一区三园”布局
_OWN = "(?:其|园区|区内|全区|全园|该区|该园区|该开发区|开发区|我区|园内|当地)?的?"
LED_BY = "以[^，。；：\n的以]{2,60}?(?:为|作为)"


@dataclass(frozen=True, slots=True)
class Fields:
    """How rows of industries are written.

    Each of ``rows`` has the members as ``row``, and as ``sure`` the words behind them where those
    alone make them industries; as ``begun`` that no verb stands in front. ``led`` is what firms
    lead such a member. ``openings`` are cut off at the left of a member, ``joints`` part two, and
    ``stops`` are those of them that are no 和 or 与; a name that ends as ``heads`` do is an
    industry, one that ends as ``not_heads`` do or is one of ``bare`` is none.
    """

    rows: tuple[re.Pattern[str], ...]
    led: re.Pattern[str]
    joints: re.Pattern[str]
    stops: re.Pattern[str]
    openings: re.Pattern[str]
    heads: re.Pattern[str]
    not_heads: re.Pattern[str]
    bare: re.Pattern[str]


def read(path: Path) -> Fields:
    """The patterns of one file of goods.

    Raises:
        KnowledgeError: the file is missing or lacks a key.
    """
    data = mapping(path, *_KEYS)
    words = {key: words_of(data[key]) for key in _KEYS}
    ranks, sorts = alternation(words["ranks"]), alternation(words["sorts"])
    led = f"{LED_BY}{alternation(words['leaders'])}的"
    return Fields(
        rows=tuple(re.compile(row) for row in _rows(words, led)),
        led=re.compile(led),
        joints=re.compile(f"{_STOP}|{_AND}"),
        stops=re.compile(_STOP),
        openings=any_of(
            word for key in ("openings", "focus", "growing", "spanning") for word in words[key]
        ),
        heads=ending(words["heads"]),
        not_heads=ending(words["not_heads"]),
        bare=re.compile(f"(?:{ranks})*(?:{sorts})?(?:制造业|工业|产业|业)?"),
    )


def _rows(words: Mapping[str, tuple[str, ...]], led: str) -> tuple[str, ...]:
    """Behind a verb, at the beginning of a clause, to its end, behind what they are said to be."""
    name = f"“?(?:{led}{_LED_NAME}|{_NAME}){_ASIDE}"
    joint = f"(?:”?、|”“|”?(?:{_AND})|[；，](?={led}))"
    row = f"(?P<row>{_NOT_SINCE}{name}(?:{joint}{name}){{0,7}})[“”]*"
    sure = f"(?P<sure>{_sure(words)})"
    tails = f"(?:{sure}|{alternation(words['tails'])}(?<!代表)(?<!龙头)|为(?:代表|龙头)(?!的))"
    rank = f"(?:(?:{alternation(words['ranks'])})+产业|{alternation(words['named'])})"
    told = f"{rank}{alternation(words['told'])}"
    growing = f"(?:{alternation(words['growing'])}){{1,3}}"
    verbs = f"(?:{alternation((*words['focus'], *words['growing']))}){{1,3}}(?:了|起|起了|出)?"
    spanning = f"{alternation(words['spanning'])}了?"
    spanned = "等(?:[多数几一二三四五六七八九十0-9]+[个大])?(?:产业|行业|领域|门类|板块)"
    return (
        f"{verbs}(?:以(?!上)|{_WITHIN})?{row}{tails}",
        f"{spanning}{row}(?:{sure}|{spanned})",
        f"{_BEGUN}{row}{tails}",
        f"{growing}(?:以(?!上))?{row}(?:(?P<sure>等(?:产业|行业))|(?=[，。；\n]|$|等[，。；\n]))",
        f"{told}{row}(?P<sure>(?=[，。；\n（]|$|等|{_COUNT}))",
        f"{alternation(words['pursuing'])}(?P<begun>){row}(?P<sure>(?!))?等?(?:业务|服务|行业|领域)",
    )


def _sure(words: Mapping[str, tuple[str, ...]]) -> str:
    ranks, sorts = alternation(words["ranks"]), alternation(words["sorts"])
    return (
        f"等?(?:(?:逐步|逐渐|已)?(?:为|是|成为|作为){_OWN})?{_COUNT}(?:{ranks})*的?{sorts}(?![园带城]|开发区|基金|政策|工人)"
        f"|等?(?:(?:逐步|逐渐|已)?(?:为|是|成为|作为))?{_OWN}(?:{_COUNT})?(?:{ranks})+(?:产业|行业|主业)(?![园带城]|开发区)"
        "|“[^“”\n]{2,10}”的?(?:产业)?(?:格局|体系|集群|布局)"
        "|等?为代表的[一-鿿]{0,4}产业|为主业"
        "|(?:传统|未来|战略性新兴)产业为(?:基础|支撑|引领|主导|先导)"
    )
