"""What looks like a name and is none: measures, sorts of works, trades, spots."""

from __future__ import annotations

import re

from kg.knowledge.park_kinds import is_bare_park
from kg.mentions import by_field
from kg.mentions.company_words import REGISTERED
from kg.mentions.ground import Ground
from kg.model import Mention

_ESTATES = ("园", "学院", "医院")  # 投资2亿元的华星产业园|两个“园中园”
_COUNTED = re.compile(r"(?:共|有|达|为)?[\d一二两三四五六七八九十百]+[个项](?!月)")
_GREAT = re.compile("^.{0,4}[大好](?:项目|工程)$")
_BESIDE = re.compile(r"(?<=\d[家个项名人台套])[、和与及]$")  # 机构7家、|孵化项目|497个
_SO_MANY = re.compile("[\\d两三四五六七八九十]+(?:[大家个]|[条座套](?:生产)?线$)")
_LOT = re.compile("(?:[一多几]批|若干|一系列|[更许]多)(?:[^，。；：、\n]{2,14}、)*$")
_ROW = 60
_SORTED = re.compile(
    "(?:[两三四五六七八九十\\d]大|[\\d两三四五六七八九十多]项|一批|一系列|等[一-鿿]{0,5})$"
)
# 朱桥、滨河、|城南污水处理厂: places that plants are called after
_PLANTS = re.compile("(?:[、和][一-鿿]{2,4}){0,5}(?:污水(?:处理)?厂|净水厂|自来水厂|水厂|泵站)")
_KINDS = ("园区（", "开发区（", "工业园（")
_SHORT, _LEGAL = 3, ("有限公司", "有限责任公司", "股份公司", "控股公司")
_OF_MANY = re.compile(r"(?:共|达|有)?[\d一二两三四五六七八九十百]+[余多]家")
_SOME_OF = re.compile("[\\d两三四五六七八九十][余多]?家$")
_OF_KIND = re.compile(r"(?:共|达|有)?[\d一两二三四五六七八九十百]+[余多]?[家户个]")
# 江苏|一家环保公司, 东渡镇|一铸造厂: some firm
_SOME = re.compile(
    "(?:[一两三几多]家[一-鿿]{0,8}(?:企业|公司|工厂|厂|集团)"
    "|[及和与]其(?:全资|控股|下属)?[子分]公司"  # 上市公司及其子公司|28家
    "|[镇乡村市县区]一(?P<trade>[一-鿿]{1,4}?)(?:加工|生产|制造)?(?:厂|企业|(?<!有限)公司))$"
)
# 控股|子公司, 香港上市公司, 江州相关企业, 水泥200万吨, 华北: which sort of firm,
# how much of what, or where
_NO_FIRM = re.compile(
    "^(?:华[北东南中]|[东西][北南])$|(?:子公司|上市公司|主板公司|(?:相关|有关|涉气|涉水)企业|[镇乡村县区市](?:调研|走访|考察|检查|督导)|\\d[\\d.]*[万亿]?(?:吨|台|套|条|件|辆|只|箱|米|平方米))$"
)
# 辖|东渡、石桥|、南岭三个街道: towns and wards in a row, and no firms
_WARDS = re.compile(
    "(?:、[一-鿿]{2,4}){0,8}(?:和[一-鿿]{2,4})?[两三四五六七八九十\\d]+个(?:街道|街镇|乡镇|镇|乡|村|社区|办事处)"
)
# 宁夏|工业园区|掠影: all the parks of a province
_ALL_PARKS = re.compile("(?:(?:工业|产业|化工)?园区|开发区|工业园|化工园)$")
_PROVINCES = ("省", "自治区")
_TOURED = re.compile("掠影|巡礼|一览|概览|扫描|纵览|名录|盘点|速览|风采|大观")
# 8个|开发区|承担: how many there are
_SO_MANY_PARKS = re.compile(r"[\d两三四五六七八九十多几]+个$")
_HIDDEN, _SITES = "某", ("Company", "Park", "Project", "Facility", "Organization")
_LINE, _ZONE = re.compile(r"\d+千伏"), re.compile("(?:管理|新|自治)区")
# 该项目是省内规模最大的|污水零排放项目|，: says of a work what sort it is
_SAID = re.compile(
    "(?:^|[，。；：！？\n])(?:该|本|此|这一|这个|整个)?(?:项目|工程)也?(?:[是系]|属于)[^，。；！？\n]{0,40}"
    "(?<!投资)(?<!建设)(?<!实施)(?<!承建)(?<!投建)(?<!打造)(?:的|[首第]一?[个家座]|唯一)$"
)
_SAYING, _SAID_OUT = 48, re.compile("(?:之一)?[，。；！\n]|之一|$")
PLAIN_WORK = re.compile("(?:新建|建设|在建|续建|扩建|改扩建|新上|投资)(?:项目|工程)")
_BARE = re.compile("(?:改造|治理|升级|提升|整改|整治|完善|优化)+(?:工程|项目)?")
_WORKS = ("Project", "Retrofit")
# 江州市重大建设项目, 国家第二批贴息技改项目: what a work is ranked as
_RANKED = re.compile(
    "(?:(?:全?[国省市县区]|国家|[一-鿿]{2,4}[省市县区])(?:级|首批|第[一二三四五六七八九十]+批)?|首批|第[一二三四五六七八九十]+批)"
    "[一-鿿]{0,4}(?:重大|重点|贴息|标志性)(?:建设|产业|工业|技改|技术改造|民生)*(?:项目|工程)"
)
_TURNED = re.compile(
    "(?:增|降|升|减|提升|提高|扩大|增加|减少)[至到为]"
)  # 由年产28万吨|增至|100万吨
_UNBUILT = re.compile("(?:仍|均|都|也|尚)?(?:未|没有?)(?:安?装|配套|配备|建设?|上)")
_TRADE = re.compile("[^，。；、]{0,8}?行业")  # 水泥行业|脱硝: what a whole trade does
_SHOP = re.compile("厂(?:、[一-鿿]{2,3}厂)*等(?:共|近)?[\\d一二三四五六七八九十百]+[余多]?[家户个]")
_SHOPS = 3  # 水泥厂
# 江州市辖区|省级重点项目, 全市|亿元以上产业项目: how large or of whose list, and whose they are
_LISTED = re.compile("[亿万]?元(?:以上|及以上)|[省市县区国家]级(?:重点|重大)|辖区|全[省市县区州旗]")
_PAPER = re.compile(
    "[一-鿿]{0,4}(?:日报|晚报|商报|经济报|早报|新闻网|在线|新闻客户端|网)(?:讯|记者|通讯员)"
)
# 华星玻璃是国内最大的|玻璃瓶罐制造厂|，: says of a firm what sort it is
_SORT_OF = re.compile(
    "(?:[是系]|成为|作为)(?!由)[^。；！？\n]{0,48}(?:的|之一|大型|中型|小型|现代化|综合性|专业|骨干|龙头)$"
)
_WORKSHOP = re.compile("(?:加工|制造|生产|制品)?厂$|(?:企业)?集团$")
# 北海网|江州10月31日消息, 北海网|见习记者: who publishes it
_OUTLET = re.compile(
    r"(?:[一-鿿]{2,5})?(?:\d{1,2}月)?\d{1,2}日?(?:消息|讯|电)|讯[ （(\d近]"
    r"|(?:见习|实习|特约|首席)?(?:记者|通讯员|编辑)|编[辑译]整理"
)
_NET, _NETS = "网", ("电网", "管网", "路网", "水网", "丝网", "筛网", "渔网", "热网", "联网")
_AS_ONE = "一体化"
_JOINTS = ("、", "和", "与", "及")


def is_nameless(ground: Ground, mention: Mention) -> bool:
    """Whether what a finder found names nothing."""
    tests = (
        *(_is_same_kind, _is_kind, _is_sort_of_firm, _is_no_firm, _is_of_province, _is_of_paper),
        *(_is_measure, is_sort, _is_said, _is_spot, by_field.is_trade, _is_shop),
    )
    is_empty = _is_torn(mention) or _is_bare_work(mention) or _is_some(ground, mention)
    return is_empty or any(is_none(ground, mention) for is_none in tests)


def _is_of_paper(ground: Ground, mention: Mention) -> bool:
    """江州|经济报讯: a place in the name of a paper of which nothing is told."""
    return mention.kind == "Place" and bool(_PAPER.match(ground.text, mention.span.end))


def _is_same_kind(ground: Ground, mention: Mention) -> bool:
    """全市化工园区|（集中区）: another word for the kind."""
    is_bracketed = ground.text.startswith("）", mention.span.end) and mention.by == "echo"
    return is_bracketed and ground.text.endswith(_KINDS, 0, mention.span.start)


def _is_torn(mention: Mention) -> bool:
    """光伏）组件: half of a bracket; 3大|纺织集团, how many firms there are.

    三大轮胎有限公司 is the name of one.
    """
    if mention.kind == "Place" and mention.text.startswith("级"):
        return True  # 江家庄省|级示范村
    torn = mention.text.count("（") != mention.text.count("）")
    counted = mention.kind in ("Company", "Facility") and _SO_MANY.match(mention.text) is not None
    return torn or (counted and not mention.text.endswith(_LEGAL))


def _is_some(ground: Ground, mention: Mention) -> bool:
    """东渡镇一铸造厂, 江苏一家环保公司: a firm that the text does not name.

    江州市一凡机械厂 is one: what stands behind 一 is no trade alone. 江州某化工厂 is none.
    """
    if _HIDDEN in mention.text and mention.kind in _SITES:
        return True
    some = _SOME.search(mention.text) if mention.kind == "Company" else None
    if some is None or some["trade"] is None:
        return some is not None
    marks, trade = ground.lexicon.contexts.marks, some["trade"]
    return len(trade) == 1 or trade in marks.trades | marks.weak or trade in ground.lexicon.names


def _is_sort_of_firm(ground: Ground, mention: Mention) -> bool:
    """华星玻璃是国内最大的|玻璃瓶罐制造厂: a firm told by its trade alone, said of another."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Company" or mention.by != "grammar" or not _WORKSHOP.search(mention.text):
        return False
    if not _SAID_OUT.match(ground.text, end):
        return False
    is_trade = ground.lexicon.contexts.plain.match(ground.text, start) is not None or any(
        by_field.is_known(ground, start, start + length) for length in (2, 3, 4)
    )
    return is_trade and bool(_SORT_OF.search(ground.text, max(0, start - _ROW), start))


def _is_kind(ground: Ground, mention: Mention) -> bool:
    """绿色供应链管理企业|4家, 洗煤厂|300多家: a kind of firms that are counted."""
    counted = _OF_KIND if mention.text.endswith("企业") else _OF_MANY
    is_kind = mention.kind == "Company" and mention.text.endswith(("企业", "厂"))
    start = mention.span.start
    is_counted = _SOME_OF.search(ground.text, max(0, start - 6), start)  # 7家|专用车厂
    return is_kind and bool(is_counted or counted.match(ground.text, mention.span.end))


def _is_of_province(ground: Ground, mention: Mention) -> bool:
    """宁夏工业园区|掠影: the parks of a whole province, and none of them; 江苏工业园区 is one.

    8个|开发区 are several as well.
    """
    start = mention.span.start
    if mention.kind == "Park" and is_bare_park(mention.text):
        return _SO_MANY_PARKS.search(ground.text, max(0, start - 4), start) is not None
    parks = _ALL_PARKS.search(mention.text) if mention.kind == "Park" else None
    if parks is None or not _TOURED.match(ground.text, mention.span.end):
        return False
    names, place = ground.lexicon.names, mention.text[: parks.start()]
    return place in names and names[place][1].endswith(_PROVINCES)


def _is_no_firm(ground: Ground, mention: Mention) -> bool:
    """两家|香港上市公司, （安东|厂区）: a sort of firms, an amount, or which plant of one it is."""
    if mention.kind != "Company":
        return False
    start, end = mention.span.start, mention.span.end
    if mention.text.endswith(_NET) and not mention.text.endswith(_NETS):
        return _OUTLET.match(ground.text, end) is not None
    if mention.by == "model" and _WARDS.match(ground.text, end):
        return True
    is_plant = ground.text.endswith("（", 0, start) and ground.text.startswith("厂区）", end)
    return is_plant or _NO_FIRM.search(mention.text) is not None


def _is_shop(ground: Ground, mention: Mention) -> bool:
    """铅粉厂、水泥厂等|7家企业: sorts of firms in a row that is counted, and none of them."""
    start, end = mention.span.start, mention.span.end
    if mention.kind != "Company" or end - start != _SHOPS or mention.by != "grammar":
        return False
    counted = _SHOP.match(ground.text, end - 1)
    last = ground.text[counted.start() : counted.end()].rpartition("厂等")[0] if counted else ""
    trade = (last.rpartition("、")[2] or ground.text[start : end - 1]).removesuffix("厂")
    marks = ground.lexicon.contexts.marks
    return bool(counted) and (trade in marks.trades | marks.weak or trade in ground.lexicon.names)


def _is_bare_work(mention: Mention) -> bool:
    """改造|后: a word for any upgrading, which the recogniser alone takes for one.

    Nor is 水泥行业脱硝 anybody's, nor 江州市重大建设项目 the name of any.
    """
    if mention.kind in _WORKS and _RANKED.fullmatch(mention.text):
        return True
    if mention.kind == "Product":
        return _TURNED.fullmatch(mention.text) is not None
    if mention.kind == "Facility":  # 油墨车间|仍未装治理设施
        return _UNBUILT.search(mention.text) is not None
    is_bare = mention.by == "model" and _BARE.fullmatch(mention.text) is not None
    return mention.kind == "Retrofit" and (is_bare or _TRADE.match(mention.text) is not None)


def is_plain_work(mention: Mention) -> bool:
    """“三馆”|建设项目: what is left of a name whose own words are not in it."""
    return mention.kind == "Project" and PLAIN_WORK.fullmatch(mention.text) is not None


def is_sort(ground: Ground, mention: Mention) -> bool:
    """民生项目|4项: a sort of projects that are counted, and none of them, unless it ends a row.

    三大|技改 is one of upgradings. 原料产品项目|一体化 says how works are run. 全市亿元以上产业项目
    are all of a size.
    """
    if mention.kind == "Retrofit" and mention.by == "lexicon":
        return bool(_SORTED.search(ground.text, max(0, mention.span.start - 6), mention.span.start))
    if mention.kind != "Project":
        return False
    if _GREAT.search(mention.text):
        return True  # 成熟型大项目
    if ground.text.startswith(_AS_ONE, mention.span.end):
        return True
    if _is_of_lot(ground, mention) or _LISTED.search(mention.text):
        return True
    start = mention.span.start
    is_counted_row = _BESIDE.search(ground.text, max(0, start - 1), start) is not None
    if ground.text.endswith(_JOINTS, 0, start) and not is_counted_row:
        return False
    if mention.text.endswith(_ESTATES):
        return False
    return _COUNTED.match(ground.text, mention.span.end) is not None


def _is_measure(ground: Ground, mention: Mention) -> bool:
    """中水回用|率, 废气治理|费: no upgrading, but what is said or measured of one."""
    measured = ground.lexicon.things.measured
    return mention.kind == "Retrofit" and bool(measured.match(ground.text, mention.span.end))


def _is_said(ground: Ground, mention: Mention) -> bool:
    """该项目是全省最大的|污水零排放项目|，: what a work is said to be is no work beside it."""
    start, end = mention.span.start, mention.span.end
    if mention.kind not in _WORKS or not _SAID_OUT.match(ground.text, end):
        return False
    return _SAID.search(ground.text, max(0, start - _SAYING), start) is not None


def _is_of_lot(ground: Ground, mention: Mention) -> bool:
    """引进一批|现代物流、冷链仓储项目: sorts of projects by their trades, and none of them."""
    start, name = mention.span.start, mention.text.removesuffix("项目")
    if not _LOT.search(ground.text, max(0, start - _ROW), start):
        return False
    is_sort = ground.lexicon.contexts.plain.match(name) is not None
    return is_sort or by_field.is_known(ground, start, start + len(name))


def _is_spot(ground: Ground, mention: Mention) -> bool:
    """石溪|管理区, 江西萍乡石溪|220千伏变电站: places, and nobody. 朱桥、城南污水处理厂 too.

    A line is called after a place in a known chain of them; a firm has 华星铝业|110千伏变电站.
    """
    if mention.kind == "Person":
        return _ZONE.match(ground.text, mention.span.end) is not None
    is_short = mention.kind == "Company" and len(mention.text) <= _SHORT
    if is_short and mention.by == "model" and _PLANTS.match(ground.text, mention.span.end):
        return True
    if mention.kind != "Company" or not _LINE.match(ground.text, mention.span.end):
        return False
    places, name = ground.lexicon.places, mention.text
    first = places.end(name)
    if 0 < first == len(name) - 2 and not ground.lexicon.contexts.marks.trade.search(name):
        return True  # 江州东渡|330千伏变电站
    return first > 0 and places.end(name, first) > first and not name.endswith(REGISTERED)
