"""What stands in front of a company's name and is no part of it, or is after all."""

from __future__ import annotations

from kg.knowledge.lexicon import Ending
from kg.mentions.ground import Ground
from kg.model import Mention

_FIRM, _PLANT = "公司", "厂"
_BRAND, _OF_TRADE = 3, 3
_NEAR = 3  # characters between a firm and a room of it
_TAIL = 16  # characters that say what a name is, at its end or in front of it


def is_registered(ground: Ground, name: str) -> bool:
    """华星科技有限公司, 华星集团, 华星机械厂: whether a name ends as the full names of firms do."""
    return ground.says["firms.registered"].search(name, max(0, len(name) - _TAIL)) is not None


def is_process(ground: Ground, end: int) -> bool:
    """拜耳|法生产氧化铝: behind whose name stands how something is made, and no firm is meant."""
    return ground.says["firms.process"].match(ground.text, end) is not None


def is_owned(ground: Ground, name: str) -> bool:
    """华星铝业有限公司|全资子公司: the firm is the one in front, and the other is named behind.

    一块|电池 is the headline of a chapter, and no firm.
    """
    says = ground.says
    is_chapter = says["firms.chapter"].match(name) is not None
    return is_chapter or says["firms.owned"].search(name, max(0, len(name) - _TAIL)) is not None


def own_end(ground: Ground, start: int, end: int) -> int:
    """江州高新区投资开发|有限公司: where the words end that tell a firm from others."""
    form = ground.says["firms.legal_form"].search(ground.text, max(start, end - _TAIL), end)
    return form.start() if form else end


def is_room(ground: Ground, before: Mention | None, words: str, place: int) -> bool:
    """华星科技有限公司产品|展厅, 华星有限公司新|厂: a room or plant of the firm in front of it."""
    if before is None or before.kind != "Company":
        return False
    says, between = ground.says, place - before.span.end
    is_site = between == 1 and says["firms.site"].fullmatch(words) is not None
    is_hall = 0 <= between <= _NEAR and says["firms.room"].fullmatch(words) is not None
    return (is_site or is_hall) and is_registered(ground, before.text)


def is_sized(ground: Ground, ending: Ending, start: int) -> bool:
    """日处理800吨|乳品加工厂, （年产白厂丝6吨）: told by its size, it is no firm.

    日产3000吨的|江州水泥厂 is one: behind 的 only what begins with a trade is none.
    """
    if not ending.text.endswith(_PLANT):
        return False
    says = ground.says
    if says["firms.yield"].match(ground.text, start):
        return True
    is_plain = ground.lexicon.contexts.plain.match(ground.text, start) is not None
    is_name = ground.text.endswith("的", 0, start) and not is_plain
    sized = says["firms.sized"].search(ground.text, max(0, start - _TAIL), start)
    return not is_name and sized is not None


def is_counted(ground: Ground, ending: Ending, start: int) -> bool:
    """集聚四大整车企业及7家|专用车厂, 四家|热力公司: how many of a sort there are, and no firm."""
    if not (ending.text.endswith(_PLANT) or ending.text == _FIRM):
        return False
    return ground.says["firms.counted"].search(ground.text, max(0, start - 8), start) is not None


def behind_town(ground: Ground, start: int, place: int) -> int:
    """江州市洛河镇|江苏华星公司: where a company begins with a place behind where it is."""
    town = ground.says["firms.town"].match(ground.text, start, place)
    is_named = town is not None and ground.lexicon.places.end(ground.text, town.end()) > town.end()
    return town.end() if town is not None and is_named else start


def is_how(ground: Ground, start: int, end: int) -> bool:
    """江州建陶|企业, 麦草化学|制浆: a trade of a place, or how something is made, and no firm."""
    says = ground.says
    if says["firms.lot"].match(ground.text, end):
        return True
    if says["firms.traders"].match(ground.text, end):
        place = ground.lexicon.places.end(ground.text, start)
        return start < place < end and end - place <= _OF_TRADE
    return says["firms.made_by"].match(ground.text, end) is not None


def in_province(ground: Ground, start: int, place: int) -> int:
    """江州县|四川华星有限公司: where a company begins with its province behind a town.

    江州区|康乐塑胶厂 is named after no county of another province.
    """
    behind = behind_town(ground, start, place)
    return behind if ground.lexicon.provinces.match(ground.text, behind) else start


def behind_praise(ground: Ground, start: int, place: int) -> int:
    """全国最大的电池企业|华星集团: where a company begins behind what it is called."""
    contexts, general = ground.lexicon.contexts, ground.lexicon.edges.general["Company"]
    praised = ground.says["firms.praised"]
    for praise in contexts.appositions.finditer(ground.text, start, place):
        own = ground.text[praise.end() : place]
        is_name = len(own) > 1 and not contexts.plain.match(own) and not general.fullmatch(own)
        if is_name and praised.search(praise[0]):
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
    says = ground.says
    start += ground.text.startswith("开发区", start - 2)
    start += says["firms.but"].match(ground.text, start, place) is not None
    if ending.text.endswith(_FIRM) and says["firms.like"].match(ground.text, start, place):
        return start + 1
    if not ground.text.startswith("有", start):
        return start
    is_place = ground.lexicon.places.end(ground.text, start + 1) > start + 1
    return start + (is_place or says["firms.with"].match(ground.text, start, place) is not None)
