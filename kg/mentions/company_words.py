"""What stands in front of a company's name and is no part of it, or is after all."""

from __future__ import annotations

import re

from kg.knowledge.lexicon import Ending
from kg.mentions.ground import Ground
from kg.model import Mention

PROCESS = re.compile("法(?=生产|工艺|制[取备]|提取|氧化|流程|冶炼|合成)")
"""拜耳|法生产氧化铝: behind whose name stands how something is made, and no firm is meant."""

REGISTERED = ("公司", "集团", "厂")
"""How the full names of firms end."""

OWNED = re.compile(
    "^[一两](?:块|粒|颗|滴|根|张|片|只|罐|袋|瓶|枚|克|度|缕|锅|炉)|(?:公司|集团)[^，。；]{0,6}(?:全资|控股|独资|下属|旗下|参股)的?(?:子|孙|分)公司$"
)
"""华星铝业有限公司|全资子公司: the firm is the one in front, and the other is named behind.

一块|电池 is the headline of a chapter, and no firm.
"""

_PRAISED = (
    "企业",
    "制造商",
    "供应商",
    "巨头",
    "独角兽",
    "长单位",
    "理事单位",
)  # 先锋 and 冠军 are brands as well
_TOWN = re.compile("(?:[一-鿿]{2,4}?(?:省|市|州|盟|县|区|旗|街道|镇|乡))+")
# 如东 and 如皋 are places, 如意 and the like brands
_LIKE = re.compile("(?<![一-鿿])如(?![东皋意山新家一愿是海来通泰日])[一-鿿（）]{4}")
_BRAND = 3
# 除|江州市华星机械厂等8家外, 除|华星化肥厂的锅炉外
_BUT = re.compile(
    "除(?=[一-鿿]{2,4}?[省市县])|除(?![尘湿臭磷雪氧草虫锈甲藻油污铁砂渣垢味冰四夕了])"
)
_FIRM = "公司"
_HAS = re.compile("有(?![色机研限友道信邻为方容德才利关源])(?=...)")  # 划入其中的|有|华星集团


_REGISTERED = re.compile("(?:集团)?(?:股份|控股)?(?:有限)?(?:责任)?公司$|集团$")
_SIZED = re.compile(
    r"(?:[日年月](?:处理|加工|生产|屠宰|产)|一座)[\d.]+[万亿]?(?:吨|头|只|台|套|件|立方米|m³)(?:级|规模)?的?$"
)
_COUNTED = re.compile("[\\d几多数两三四五六七八九十]余?多?家$")
_PLANT = "厂"
_YIELD = ("年产", "年处理", "年加工")
# 江州建陶|企业 is a trade of the place; 麦草化学|制浆 how something is made
_TRADERS, _OF_TRADE = re.compile("企业(?!集团|股份|有限|家|管理|服务)"), 3
_LOTS = ("大批", "批", "些")  # 兰溪一|大批印染企业
_MADE_BY = re.compile("(?:制浆|合成|沉淀|反应|水洗|氧化|还原)(?![一-鿿]{0,6}(?:公司|厂|集团))")
_SITES = ("新厂", "老厂", "旧厂", "原厂")
_ROOMS, _NEAR = ("展厅", "大厅", "餐厅", "示厅", "览厅"), 3


def own_end(ground: Ground, start: int, end: int) -> int:
    """江州高新区投资开发|有限公司: where the words end that tell a firm from others."""
    registered = _REGISTERED.search(ground.text, start, end)
    return registered.start() if registered else end


def is_room(before: Mention | None, words: str, place: int) -> bool:
    """华星科技有限公司产品|展厅, 华星有限公司新|厂: a room or plant of the firm in front of it."""
    if before is None or before.kind != "Company" or words not in (*_ROOMS, *_SITES):
        return False
    if words in _SITES:
        return before.text.endswith(REGISTERED) and place == before.span.end + 1
    return before.text.endswith(REGISTERED) and 0 <= place - before.span.end <= _NEAR


def is_sized(ground: Ground, ending: Ending, start: int) -> bool:
    """日处理800吨|乳品加工厂, （年产白厂丝6吨）: told by its size, it is no firm.

    日产3000吨的|江州水泥厂 is one: behind 的 only what begins with a trade is none.
    """
    if not ending.text.endswith(_PLANT):
        return False
    if ground.text.startswith(_YIELD, start):
        return True
    is_plain = ground.lexicon.contexts.plain.match(ground.text, start) is not None
    is_name = ground.text.endswith("的", 0, start) and not is_plain
    return not is_name and _SIZED.search(ground.text, max(0, start - 16), start) is not None


def is_counted(ground: Ground, ending: Ending, start: int) -> bool:
    """集聚四大整车企业及7家|专用车厂: how many of a sort there are, and no firm's name."""
    return (
        ending.text.endswith(_PLANT)
        and _COUNTED.search(ground.text, max(0, start - 8), start) is not None
    )


def behind_town(ground: Ground, start: int, place: int) -> int:
    """江州市洛河镇|江苏华星公司: where a company begins with a place behind where it is."""
    town = _TOWN.match(ground.text, start, place)
    is_named = town is not None and ground.lexicon.places.end(ground.text, town.end()) > town.end()
    return town.end() if town is not None and is_named else start


def is_how(ground: Ground, start: int, end: int) -> bool:
    """江州建陶|企业, 麦草化学|制浆: a trade of a place, or how something is made, and no firm."""
    if ground.text.startswith(_LOTS, end) and ground.text.endswith("一", start, end):
        return True
    if _TRADERS.match(ground.text, end):
        place = ground.lexicon.places.end(ground.text, start)
        return start < place < end and end - place <= _OF_TRADE
    return ground.text.endswith("化学", start, end) and bool(_MADE_BY.match(ground.text, end))


def in_province(ground: Ground, start: int, place: int) -> int:
    """江州县|四川华星有限公司: where a company begins with its province behind a town.

    江州区|康乐塑胶厂 is named after no county of another province.
    """
    behind = behind_town(ground, start, place)
    return behind if ground.lexicon.provinces.match(ground.text, behind) else start


def behind_praise(ground: Ground, start: int, place: int) -> int:
    """全国最大的电池企业|华星集团: where a company begins behind what it is called."""
    contexts, general = ground.lexicon.contexts, ground.lexicon.edges.general["Company"]
    for praise in contexts.appositions.finditer(ground.text, start, place):
        own = ground.text[praise.end() : place]
        is_name = len(own) > 1 and not contexts.plain.match(own) and not general.fullmatch(own)
        if praise[0].endswith(_PRAISED) and is_name:
            start = praise.end()
    return start


def with_brand(ground: Ground, start: int, place: int) -> int:
    """百味来|农产品集团: goods alone are no name; it begins in front of a stop of one character."""
    goods, contexts, stop = ground.text[start:place], ground.lexicon.contexts, start - 1
    if not (contexts.plain.fullmatch(goods) or contexts.marks.trade.fullmatch(goods)):
        return start
    if stop not in ground.closings or ground.text[stop] not in ground.lexicon.edges.branded:
        return start
    first = ground.left(stop, _BRAND + 1)
    return first if 0 < stop - first <= _BRAND else start


def behind_like(ground: Ground, ending: Ending, start: int, place: int) -> int:
    """如|曲靖华星水泥有限公司, 除|江州市华星公司: where a company begins that is one of several."""
    start += ground.text.startswith("开发区", start - 2)
    start += _BUT.match(ground.text, start, place) is not None
    if ending.text.endswith(_FIRM) and _LIKE.match(ground.text, start, place):
        return start + 1
    if not ground.text.startswith("有", start):
        return start
    is_place = ground.lexicon.places.end(ground.text, start + 1) > start + 1
    return start + (is_place or _HAS.match(ground.text, start, place) is not None)
