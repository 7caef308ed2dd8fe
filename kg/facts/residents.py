"""Who sits in the park that an article is about: firms in rows, spoken of, or shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.facts.by_name import run_park
from kg.facts.context import Context
from kg.facts.encode import clause_around
from kg.facts.scene import Scene
from kg.facts.status import NOT_YET
from kg.facts.subjects import subjects_of
from kg.facts.topics import is_bare, is_one, loners
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.model import Fact, Mention

_HOSTS = "hosts"
_CONFIDENCE = 0.55
_SHARE = 0.75
_PARK = SIGNS["Park"]
# 规划了机电产业园、建材产业园, 社阳工业园、麦坪工业园列入试点
_PARTS = re.compile(
    f"{_PARK}(?:[^，。；：]{{0,8}}?(?:、|和|与|及|以及)[^，。；：、]{{0,4}}?{_PARK})+"
    f"|(?:规划|规划建设|建设|设立|设有|建有|下设|下辖|划分为|分为|形成)了?[^，。；：]{{0,8}}?{_PARK}"
)
_SIGNED = re.compile(
    f"{SIGNS['Organization']}[^，。；：]{{0,6}}?[与和同跟](?P<guests>{SIGNS['Company']}[^，。；：]{{0,40}}?)"
    "(?:成功|正式)?(?:签订|签署|签下|签约)了?[^，。；：]{0,6}?(?:入园|入驻|落户|投资)(?:协议|合同|合作协议)"
)
# 东渡镇的|华星科技, 东渡县|东渡印务: who is called of a place of his own is not of the park
_FAR_OFF = re.compile(f"{SIGNS['Place']}的?(?:一家)?[^，。；：、的]{{0,4}}$")
_SURE = 0.8
_NUMBER = 4  # （一）
_SET_OFF = ("：", ":", "。", "】", "——", "\n")
_OWN = "园区"
_NAME = 4  # 华星科技
_PAYING = ("投资", "出资", "援建", "控股", "参股", "捐", "等投资")
_GUESTS = ("Company", "Project")
_GUEST = "[" + "".join(SIGNS[kind] for kind in _GUESTS) + "]"
# 华星科技、东渡集团等一批企业, 华星科技、东渡集团4户企业
_ROW = re.compile(
    f"{_GUEST}(?:[^，。；：、]{{0,6}}、[^，。；：、]{{0,8}}?{_GUEST})+"
    f"[^，。；：、]{{0,6}}?(?:等|{SIGNS['Quantity']})[^，。；：、]{{0,14}}?(?:企业|公司|项目|{SIGNS['Company']})"
)
# 隔壁的华星科技, 不远处，东渡集团…: neighbours of whoever was told of
_NEXT_DOOR = re.compile(
    "(?:隔壁|对面|不远处|一[墙路]之隔|另一[头侧边端]|[旁相][边邻]|近旁|稍远处|邻居|紧挨着?|紧邻|毗邻|往[里前东西南北]走?"
    "|同在园[内中区里]|园内另)"
    f"[^。；：、{_GUEST[1:-1]}]{{0,14}}?({_GUEST})"
)
# 此次开工的6个项目分别是，总投资8亿元的光伏项目，…
_LISTED = re.compile(
    "(?:项目|企业|公司)[^，。；]{0,4}?(?:分别是|分别为|包括|主要有|有：|为：)[^。；]*"
)
# 走进华星科技的车间
_SHOWN = re.compile(
    f"(?:^|[，；])(?:在|走进|来到)({SIGNS['Company']})的?[^，。；等]{{0,8}}"
    "(?:车间|厂区|厂房|生产线|展厅|园区内|内|里|工地|现场|，)"
)
# 华星科技总经理王明|说: who speaks in a park's portrait is of a firm in it
_QUOTED = re.compile(
    f"{SIGNS['Post']}(?=[{SIGNS['Person']}{SIGNS['Official']}][^，。；：]{{0,8}}"
    "(?:说|介绍|表示|告诉|坦言|透露|感慨|笑|回忆|感叹))"
)
# 落户东岭产业园, 东岭产业园的企业; not 总投资1亿元的汽配产业园厂房项目
_THERE = re.compile(f"(?<!的)({SIGNS['Park']})")


def resident_park(context: Context) -> Mention | None:
    """The park that an article without a guest is about: in its headline, or again and again."""
    parks = context.topic("Park")
    if not parks or not (context.leader is None or _is_own(context.leader, parks[0])):
        return None
    title = context.article.title or ""
    if any(park.text in title for park in parks):
        return parks[0]
    if all(is_bare(park) for park in parks):
        return None
    others = loners([park for park in context.named("Park") if park not in parks])
    is_alone = len(parks) >= _SHARE * (len(parks) + len([*others]))
    return parks[0] if is_alone and _is_again(context, parks) else None


def _is_again(context: Context, parks: Sequence[Mention]) -> bool:
    """Whether a park is named more than once, or meant by a word such as 园区."""
    return len(parks) > 1 or any(m.kind == "Park" and m not in parks for m in context.mentions)


def _is_own(leader: Mention, park: Mention) -> bool:
    """Whether it is a team of the park's own that visits: 园区督查组."""
    return leader.kind == "Organization" and leader.text.startswith((park.text, _OWN))


def settled(scene: Scene) -> Iterator[Fact]:
    """The park of the article hosts the firms and projects that a sentence shows to be at work.

    Not those of clauses that tell of somebody from elsewhere (customers, builders) or of sentences
    that name another park, and none of the firms that serve everywhere.
    """
    begun = _park_of_paragraph(scene)
    park = begun or scene.context.section or resident_park(scene.context)
    if park is None or _is_elsewhere(scene, park):
        return
    park = begun or scene.context.park(scene.sentence.sentence.span.end) or park
    for index, guest in sorted(_guests(scene)):
        if guest.text.removesuffix("项目").endswith((park.text, "期")):
            continue  # 江州科技园项目 is the park, 二期 is something's
        if scene.status(index, index + 1) not in NOT_YET and not is_away(scene, index, guest):
            said = (_HOSTS, park, guest)
            yield scene.states(said, (index, index + 1), "resident", sure=_CONFIDENCE)


def _park_of_paragraph(scene: Scene) -> Mention | None:
    """The park that the paragraph begins with: 江州产业园：…, 2.东渡工业园。…"""
    context, end = scene.context, scene.sentence.sentence.span.end
    since, park = context.spoken(end, ("Park",))
    is_begun = 0 <= since - max(context.paragraph, context.article.span.start) <= _NUMBER
    is_set_off = park is not None and scene.document.text.startswith(_SET_OFF, park.span.end)
    return park if is_begun and is_set_off else None


def invited(scene: Scene) -> Iterator[Fact]:
    """江州经开区管委会与华星科技签订入园协议: the committee's park hosts who signs."""
    named = scene.sentence.mentions
    for signed in _SIGNED.finditer(scene.sentence.text):
        office = named[signed.start()]
        park = run_park(office) if office.by != "anaphor" else None
        if park is None or scene.status(*signed.span()) in NOT_YET:
            continue
        for index in range(*signed.span("guests")):
            guest = named.get(index)
            if guest is not None and guest.kind == "Company":
                said = (_HOSTS, park, guest)
                yield scene.states(said, (index, index + 1), "invited", sure=_SURE)


def parts(scene: Scene) -> Iterator[Fact]:
    """The smaller parks of a row, or that it planned or has, are in the park of the article."""
    park = resident_park(scene.context)
    if park is None or scene.sentence.sentence.span.end <= park.span.start:
        return
    text, named = scene.sentence.text, scene.sentence.mentions
    told = {
        index for row in _PARTS.finditer(text) for index in range(*row.span()) if index in named
    }
    for index in sorted(told):
        part = named[index]
        is_told = index < scene.heard and scene.status(index, index + 1) not in NOT_YET
        if part.kind == "Park" and is_told and _is_part(part, park, scene.discourse):
            said = (_HOSTS, park, part)
            yield scene.states(said, (index, index + 1), "part", sure=_CONFIDENCE)


def _is_part(part: Mention, park: Mention, discourse: Discourse) -> bool:
    """Whether a park may be one inside the other: it is no zone and names no district."""
    if part.by == "anaphor" or is_one(part.text, park.text):
        return False
    is_zone = part.text.endswith(discourse.zones) or not park.text.endswith(discourse.wide)
    return not is_zone and discourse.places.match(part.text) is None


def _is_elsewhere(scene: Scene, park: Mention) -> bool:
    """Whether the sentence stands before the park is named, or plays in another one."""
    if scene.sentence.sentence.span.end <= park.span.start:
        return True
    places = (place.start(1) for place in _THERE.finditer(scene.sentence.text))
    parks = (scene.sentence.mentions[at] for at in places)
    return any(m.by != "anaphor" and not is_one(m.text, park.text) for m in parks)


def is_away(scene: Scene, index: int, guest: Mention) -> bool:
    """Whether who is named there need not sit in the park, or is only wished for."""
    discourse, text = scene.discourse, scene.sentence.text
    start, end = clause_around(text, index, index + 1)
    if _FAR_OFF.search(text, 0, index):
        return True
    if index >= scene.heard or discourse.elsewhere.search(text, start, end):
        return True
    if discourse.through.search(text, start, index):
        return True
    is_press = discourse.measures["press"].search(guest.text)
    return bool(is_press or discourse.serving.search(guest.text))


def _is_firm(mention: Mention, behind: str) -> bool:
    """Whether it is a company by a name of its own, and not who pays for what another builds."""
    is_named = mention.kind == "Company" and mention.by == "grammar" and len(mention.text) >= _NAME
    return is_named and not behind.startswith(_PAYING)


def _guests(scene: Scene) -> Iterator[tuple[int, Mention]]:
    named, text = scene.sentence.mentions, scene.sentence.text
    spoken_of = {mention.span for mention in subjects_of(scene.sentence)}
    told = {index for row in _ROW.finditer(text) for index in range(*row.span())}
    told |= {index for row in _LISTED.finditer(text) for index in range(*row.span())}
    told |= {neighbour.start(1) for neighbour in _NEXT_DOOR.finditer(text)}
    told |= {shown.start(1) for shown in _SHOWN.finditer(text)}
    for index, mention in named.items():
        is_guest = mention.kind in _GUESTS and mention.by != "anaphor"
        if is_guest and (
            index in told or mention.span in spoken_of or _is_firm(mention, text[index + 1 :])
        ):
            yield index, mention
    for quoted in _QUOTED.finditer(text):
        firm = scene.bodies.get(named[quoted.start()].span)
        if firm is not None and firm.kind == "Company":
            yield quoted.start(), firm
