"""Rows of industries as experts describe them: seeds/lexicon/goods.yml in, patterns out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.knowledge.words import alternation, any_of, behind, ending, sections, words_of

_KEYS = (
    *("focus", "growing", "spanning", "ranks", "sorts", "tails", "leaders"),
    *("named", "told", "pursuing", "openings", "heads", "not_heads"),
    *("begun", "parts", "not_parts", "fitting", "never", "levels", "within"),
    *("led_tails", "grown", "spanned", "trades", "by_now", "being", "ours", "ranked"),
    *("not_ranked", "not_sorts", "layouts", "eras", "roles", "plain"),
)
_COUNT = "[一二三四五六七八九十两多0-9]+[大个条类]"
_LED_NAME = "(?:(?![的为等])[一-鿿A-Za-z0-9]){2,14}?"  # 以甲为龙头的|新能源及装备制造业
_STOP = "[、；，“”]|（[^（）]*）"
_ASIDE = "(?:（[^（）\n]{1,24}）)?"  # 电子信息（含半导体）、新材料
_NOT_SINCE = "(?!(?<=以)[后来])"  # 以|铸造为主; not 扩区以|后实行“一区三园”布局


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
    data = sections(path, *_KEYS)
    listed = {key: words_of(data[key]) for key in _KEYS}
    listed["verbs"] = (*listed["focus"], *listed["growing"])
    words = {key: alternation(named) for key, named in listed.items()}
    words["begun"] = behind(listed["begun"])
    own = f"(?!{words['not_parts']}){words['parts']}"  # 汽车及|零部件
    joint = f"和|以及|与(?!{words['fitting']})|及(?!其|{own})"
    led = f"以[^，。；：\n的以]{{2,60}}?(?:为|作为){words['leaders']}的"
    name = f"“?(?:{led}{_LED_NAME}|{_name(words, own)}){_ASIDE}"
    between = f"(?:”?、|”“|”?(?:{joint})|[；，](?={led}))"
    row = f"(?P<row>{_NOT_SINCE}{name}(?:{between}{name}){{0,7}})[“”]*"
    return Fields(
        rows=tuple(re.compile(told) for told in _rows(words, row)),
        led=re.compile(led),
        joints=re.compile(f"{_STOP}|{joint}"),
        stops=re.compile(_STOP),
        openings=any_of(listed["openings"] + listed["verbs"] + listed["spanning"]),
        heads=ending(listed["heads"]),
        not_heads=ending(listed["not_heads"]),
        bare=re.compile(f"(?:{words['ranks']})*(?:{words['sorts']})?(?:{words['plain']})?"),
    )


def _name(words: Mapping[str, str], own: str) -> str:
    """A member of a row: no word of a sentence, no number, but 及 and 与 where it has parts."""
    own_and = f"及(?={own})|与(?={words['fitting']})"
    character = f"(?!{words['never']}|{_COUNT})[一-鿿A-Za-z0-9·-]|{own_and}"
    return f"(?!{words['levels']}|{_COUNT})(?:{character}){{2,12}}?"


def _rows(words: Mapping[str, str], row: str) -> tuple[str, ...]:
    """Behind a verb, at the beginning of a clause, to its end, behind what they are said to be."""
    sure = f"(?P<sure>{_sure(words)})"
    tails = f"(?:{sure}|{words['tails']}|{words['led_tails']}(?!的))"
    rank = f"(?:(?:{words['ranks']})+产业|{words['named']})"
    growing = f"(?:{words['growing']}){{1,3}}"
    verbs = f"(?:{words['verbs']}){{1,3}}(?:了|起|起了|出)?"
    within = f"[^，。；：、的\n]{{2,8}}{words['within']}内?的"  # 循环领域内的|再制造、汽车拆解
    spanned = f"等(?:[多数几一二三四五六七八九十0-9]+[个大])?{words['spanned']}"
    begun = f"(?:^|(?<=[，。；：】\n])|{words['begun']})(?P<begun>)"
    return (
        f"{verbs}(?:以(?!上)|{within})?{row}{tails}",
        f"{words['spanning']}了?{row}(?:{sure}|{spanned})",
        f"{begun}{row}{tails}",
        f"{growing}(?:以(?!上))?{row}(?:(?P<sure>等{words['grown']})|(?=[，。；\n]|$|等[，。；\n]))",
        f"{rank}{words['told']}{row}(?P<sure>(?=[，。；\n（]|$|等|{_COUNT}))",
        f"{words['pursuing']}(?P<begun>){row}(?P<sure>(?!))?等?{words['trades']}",
    )


def _sure(words: Mapping[str, str]) -> str:
    """四大支柱产业, 为园区主导产业, “一主两副”产业格局."""
    being = f"(?:{words['by_now']})?{words['being']}"
    ours, ranks = f"(?:{words['ours']})?的?", words["ranks"]
    return (
        f"等?(?:{being}{ours})?{_COUNT}(?:{ranks})*的?{words['sorts']}(?!{words['not_sorts']})"
        f"|等?(?:{being})?{ours}(?:{_COUNT})?(?:{ranks})+{words['ranked']}(?!{words['not_ranked']})"
        f"|“[^“”\n]{{2,10}}”的?(?:产业)?{words['layouts']}"
        "|等?为代表的[一-鿿]{0,4}产业|为主业"
        f"|{words['eras']}产业为{words['roles']}"
    )
