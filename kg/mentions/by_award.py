"""Titles told by the verb of their award: 被认定为江州市模范企业、诚信单位."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge.items import ITEM
from kg.mentions.ground import Ground
from kg.model import Mention

_TOLD = re.compile("[^，。；：！？\n]{3,120}")
_PIECE = re.compile(
    "[^、“”和及《》]*“[^“”]{1,24}”[^、“”和及]{0,6}|(?:[^、“”和以及《》]|(?<=制造业|信息化|工业化)和(?=现代服务业|工业化|信息化))+"
)
_LEAD = re.compile(
    r"(?:(?:19|20)\d\d(?:-\d+)?年度?|(?:19|20)\d\d(?=[一-鿿])|第[一二三四五六七八九十\d]+批|了|为|[新又]?一批|首批(?=国家|省|全国)|[\d一二三四五六七八九十]+[个项家次]|过|由.{2,8}颁发的|全球首个|[全国省市我]+首[个家批](?!认定|通过))+"
)
_LAST = re.compile(
    r"(?:等(?:\d+|[一二三四五六七八九十]+)[块张个项枚][“”国省字头号级]*(?:牌子|招牌|名片|头衔)|等?(?:荣誉)?称号|殊荣|等(?:多?项)?荣誉|等|之一|榜首|第[\d一二三四五六七八九十]+[位名]"
    "|（(?:19|20)\\d\\d年?[^（）]{0,4}）)$"
)
_LIST = re.compile("(?:公示|推荐|认定)?名单$|榜单$|培育库$|行列$")
# 省级开发区|的集中区
_WHOSE = re.compile("(?<!称号)(?<!荣誉)的(?:园区|开发区|集中区|集聚区|工业园|企业|公司|单位)$")
# 省政府批准设立的|省级开发区
_GRANTED = re.compile(
    "[^，。；“]{2,16}(?:批准设立|批准成立|批准|认定|命名|授予)的(?=国家级|省级|市级|自治区级|首批)"
)
_SHORTEST, _LONGEST = 4, 30
_SCORE = 0.93
_SEVERAL = 2
# Who gives a title stands in front of it: 国家…, 江州省….
_RANK = "(?:国家|全国|中国|自治区|[省市]级|全[省市]|[一-鿿]{1,3}省|[一-鿿]{1,3}市)"
_GIVEN = "(?:国家|全国|中国|自治区|[省市]级|全[省市]|[^是系被为由在，]{2,3}省)"
_KNOWN = "高新技术企业|“?专精特新|瞪羚|农业产业化|科技型中小"
# 公司是国家…企业; 系江州市首批…; 作为全省首批…
_BEING = re.compile(
    f"(?:(?:(?<![一-鿿])|(?<=[司团厂业区园还也又均都先]))[是系]|(?<![一-鿿])作为)(?={_RANK}|{_KNOWN})"
)
# 拥有省级工程研究中心2个: what somebody has is a title where it names its rank.
_HAVING = re.compile(
    r"(?:拥有|建有|现有|设有|具有|获批建设|获批设立)了?(?:\d+[个家]|[一二两三四五六七八九十]+[个家])?"
    "(?=国家级|省级|市级|自治区级|国家企业技术中心|国家重点实验室|院士|博士后)"
)
# 手握国家…基地、国家…园区等11块牌子: what is called a sign or a title of somebody's
_HOLDING = re.compile(
    "(?:拥有|手握|坐拥|握有)了?(?=[^，。；]{4,120}(?:名片|招牌|牌子|头衔|称号|荣誉))"
)
# “江州省科技企业”、“先进园区”等称号: names in marks that are called titles
_CALLED = re.compile("(?=(?:“[^“”，。；]{3,24}”[、和]?)+等?(?:荣誉|光荣)?(?:称号|牌子|招牌|头衔))")
_CALLED_SO = ("称号", "荣誉称号", "等称号", "等荣誉", "殊荣", "等光荣", "牌子", "等牌子", "等招牌")
# Titles alone in a line or a clause, without a verb: 国家…基地、全国…园区
_ROW = re.compile(f"(?:^|(?<=[\n。：；】]))(?={_GIVEN})[^，。；：！？\n]{{8,200}}", re.MULTILINE)
# 省级龙头企业6家
_COUNTED = re.compile(
    r"(?:国家级|省级|市级|自治区级|区级|县级)[^，。；：、！？的\d（）“”\n]{0,12}?"
    r"(?:企业|工厂|车间|园区|单位)(?=\d+[家个户])"
)
# 决定表彰：一、纳税十强企业（2家）：…: the heads of a commendation's lists
_HEADS = re.compile(
    rf"(?:^|(?<=[\n。；])){ITEM}\s*“?(?P<title>(?:[^，。；：、“”（）\n]{{4,20}}?|绿色|智能|零碳|无废)"
    r"(?:企业|单位|集体|园区|工厂|车间|班组|奖|十强))”?(?:（\d+[家个名]）)?：",
    re.MULTILINE,
)
_COMMENDS = re.compile(
    "表彰|称号|名单予以公布|名单的(?:通知|公告|公示)|通报表扬|通报嘉奖|予以(?:表扬|奖励|命名)"
)
# 获批|筹建国家级绿色园区, 成为|首批落户园区的企业
_TO_COME = re.compile("筹建|争创|申报|申创|培育|(?:首批|第一批)?(?:落户|入驻|进驻)")
_MANY = re.compile(r"\d+[家个户项]|的一[个家]|而(?:成立|建立|设立|建)的")  # 上榜3家省级绿色工厂
# no plan of somebody's, but who gives the title; no sum, but what it is given for
_PROGRAMME = re.compile(
    "国家(?:火炬|星火)计划|重点支持(?=园区|单位|企业$)|项目建设|投资(?:者|潜力|环境|价值)"
)
_FIRST_OF_ALL = re.compile("[一-鿿]{2,4}[省市县区](?:首批|首个|首家|第[一二三四五]批)")

# 批准更名为“江州高新技术产业园区”: a park's new name
_RENAMED = tuple(f"{verb}{mark}" for verb in ("更名为", "改名为", "易名为") for mark in ("", "“"))
_GIVING = ("授予", "命名", "认定", "批准")
_TITLE = re.compile("(?:为|成为)?(?:“|(?:国家|省|市)级|全国|全省|[一-鿿]{1,3}省)|为|成为")


def find(ground: Ground) -> list[Mention]:
    """Honours behind the verbs of works.yml, as far as the clause goes; and rows of them."""
    counted = (
        ground.mention("Honour", *match.span(), by="grammar", score=_SCORE)
        for match in _COUNTED.finditer(ground.text)
    )
    return [*_found(ground), *_without_verb(ground), *_headed(ground), *counted]


def _headed(ground: Ground) -> Iterator[Mention]:
    """The titles that head the lists of a commendation: 予以表彰：二、安全生产先进企业：…"""
    if _COMMENDS.search(ground.text) is None:
        return
    for head in _HEADS.finditer(ground.text):
        if ground.lexicon.awards.ranked.search(head["title"]):
            yield ground.mention("Honour", *head.span("title"), by="grammar", score=_SCORE)


def _found(ground: Ground) -> Iterator[Mention]:
    for verb in ground.lexicon.awards.verbs.finditer(ground.text):
        told = _TOLD.match(ground.text, verb.end())
        if told is not None:
            yield from _titles(ground, *told.span())


def _without_verb(ground: Ground) -> Iterator[Mention]:
    """Titles that somebody is said to be, and those that stand in a row by themselves."""
    told_by = (_BEING, _HAVING, _HOLDING, _CALLED)
    for verb in (match for said in told_by for match in said.finditer(ground.text)):
        told = _TOLD.match(ground.text, verb.end())
        first = _PIECE.match(told[0]) if told is not None else None
        titles = list(_titles(ground, *told.span())) if told is not None and first else []
        if titles and first and titles[0].span.start < verb.end() + first.end():
            yield from titles
    for row in _ROW.finditer(ground.text):
        titles = list(_titles(ground, *row.span()))
        if len(titles) >= _SEVERAL:
            yield from titles


def _titles(ground: Ground, start: int, end: int) -> Iterator[Mention]:
    """Those of the names in a row that are titles."""
    for piece in _PIECE.finditer(ground.text[start:end]):
        first, last = _edges(start + piece.start(), piece[0], ground.lexicon.awards.titled)
        if again := ground.lexicon.awards.verbs.match(ground.text, first, last):
            first = again.end()  # 获评省级绿色园区、|入选|省级示范园区
        is_renamed = ground.text.endswith(_RENAMED, 0, first)
        if not is_renamed and _is_title(ground, ground.text[first:last]):
            yield ground.mention("Honour", first, last, by="grammar", score=_SCORE)


def _edges(start: int, words: str, titled: re.Pattern[str]) -> tuple[int, int]:
    """The title without marks, years and 等称号."""
    lead = _LEAD.match(words)
    first = lead.end() if lead else 0
    if (granted := _GRANTED.match(words, first)) and titled.search(words[granted.end() :]):
        first = granted.end()
    first += words.startswith("的", first)  # 唯一一家获批|的|省级高新区
    last = len(words)
    if (whose := _FIRST_OF_ALL.match(words, first)) and words.startswith("“", whose.end()):
        first = whose.end()  # 江州市首批|“绿色工厂”
    if words.startswith("“", first):
        close = words.find("”", first)
        behind = words[close + 1 :]
        if behind in ("", "等") or behind.startswith(_CALLED_SO):
            return start + first + 1, start + close
    if tail := _LAST.search(words):
        last = tail.start()
    if (owner := _WHOSE.search(words, first, last)) and titled.search(words[first : owner.start()]):
        last = owner.start()
    listed = _LIST.search(words, first, last)
    if listed and titled.search(words[first : listed.start()]):
        last = listed.start()
    return start + first, start + last


def _is_title(ground: Ground, words: str) -> bool:
    awards = ground.lexicon.awards
    if not _SHORTEST <= len(words) <= _LONGEST or not awards.titled.search(words):
        return False
    if _MANY.search(words) or _TO_COME.match(words):
        return False
    told = _PROGRAMME.sub("", words)
    return bool(awards.ranked.search(words)) and not awards.untitled.search(told)


def is_receiver(ground: Ground, start: int, end: int) -> bool:
    """授予|江州高新区|“先进园区”称号: who is given a title may stand in front of it."""
    return ground.text.endswith(_GIVING, 0, start) and _TITLE.match(ground.text, end) is not None
