"""Whom the clauses of a sentence speak of: the names that stand as their subjects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.asides import BUILDER, SHARED
from kg.facts.encode import Encoded
from kg.knowledge.items import ITEM
from kg.knowledge.places import LYING
from kg.knowledge.signs import PEOPLE, SIGNS, THINGS
from kg.knowledge.words import either
from kg.model import Mention

SUBJECTS = ("Company", "Park", "Organization", "Project", "Facility", "Place")
SUBJECT_SIGNS = "".join(SIGNS[kind] for kind in (*SUBJECTS, "Retrofit"))
_CLAUSE = re.compile("[^，；：]+")
_SPEAKING = (*SUBJECTS, "Post")
_UNDERTAKING = ("项目", "工程")
_UPGRADING = ("改造", "技改", "升级", "提标")
_SORT_OF_WORK = ("技改", "技术改造", "工业技改")
_TOLD = re.compile(
    f"，|[{SIGNS['Date']}已也全部现于正]{{0,3}}(?:完工|投用|投产|建成|完成|并网|竣工|投运|实施|通过|投资|总投资|装机|于)"
)
_COSTING = re.compile(f"，|{SIGNS['Date']}?(?:计划|预计|概算|估算)*(?:总投资|投资|占地|用地)")
_DISTRICT = re.compile("(?:(?<![社小街景园片])区|县|市|旗|州|盟|(?<!小)镇|乡)$")
_TOWN = re.compile("(?:镇|乡|街道|村|社区)$")
_COUNTABLE = ("Facility", "Project", "Retrofit")
_RUN = ("Facility", "Project")
_SHORTEST_CLAUSE = 5
_ZONE = re.compile("(?:[园区城港谷]|基地|小镇)$")
_SOME = re.compile(f"{SIGNS['Quantity']}|[一两]?[座条台套个处家]")  # 污水处理厂|一座
_HELD = tuple(verb + SIGNS["Event"] for verb in ("举行", "召开", "举办"))
# 同样在改造的，还有华星科技。 The sentences that follow speak of it.
_PRESENTED = re.compile(
    f"的，?(?:还有|就有|正是|便是|就是|则是)([{SIGNS['Company']}{SIGNS['Project']}])(?=[，。！；]|$)"
)
# 据华星科技副总经理王明介绍，公司…; 华星科技总经理王明说。 Whoever is quoted speaks of his own.
# 江州县纺织产业的龙头企业|华星科技，去年产值…; not 走进|龙头企业华星科技
_PRAISED = re.compile(
    f"(?:(?![走来到赴进与和同向对由把为给让从使将请推带引聚拥育])[^，；：{THINGS}]"
    f"|{SIGNS['Place']}|{SIGNS['Industry']}){{0,18}}"
    "(?:龙头|重点|骨干|代表|领军|支柱|链主|老牌|知名|明星|标杆|上市)(?:型|性)?(?:企业|公司)"
    f"({SIGNS['Company']})"
)
_QUOTED = re.compile(
    f"据({SIGNS['Post']})[{PEOPLE}]|^({SIGNS['Post']})[{PEOPLE}]"
    "(?:[一-鿿]{0,3}[说道]|介绍|表示|坦言|感慨|告诉记者)[。！]?$"
)
# 1.碳纤维项目。 A line that only names it: what follows speaks of it.
_HEADED = "".join(SIGNS[kind] for kind in ("Company", "Park", "Project", "Retrofit"))
_HEADING = re.compile(
    f"(?:{ITEM})?(?:{SIGNS['Company']}的?(?={SIGNS['Project']}))?([{_HEADED}])(?:[（(]?[一二三四五]期[）)]?)?。?$"
)
_PART = re.compile("(?:组团|[片园]区|开发区|(?:产业|工业|科技|化工)[园城]|基地)$")
# …有云岭产业园|江州经开区：2005年设立: where a line has no end, the name of the next portrait.
# ——东渡组团：面积5平方公里: the item of a list that tells of a park, a firm or a project.
_TITLED = re.compile(
    f"(?<={SIGNS['Park']}){SIGNS['Park']}：|^(?:[—–•·●◆■▲※*★]{{1,3}}|{ITEM})[{_HEADED}]："
)
# 2003年省政府批准（为）…，规划面积…: what follows speaks of what was granted or set up.
_GRANTING = re.compile(
    "(?:审核|正式|研究|评审)?(?:批准|批复|认定|命名|授牌|授予|同意|核准|审核|审批)"
)
# 东渡产业园由两地共建，江州经开区|派出20名干部，…: the park that helps is not spoken of.
_SENDING = re.compile("(?:先后|共|还|已|向[^，；：]{1,12})?(?:派出|选派|抽调|派驻|委派)")
# 在华星科技，除尘系统已投用: the place is what is spoken of.
_SITED = re.compile(f"(?:{either(LYING)})[^，；：]*{SIGNS['Place']}$")  # 位于城南的东渡镇，面积9亩
_AT = re.compile(
    f"(?:同样|而|记者)?(?:{SIGNS['Date']}|近日|日前)?(?:在|走进|走入|来到)({SIGNS['Company']})[^，]{{0,8}}"
)
# 前身是2007年启动的江州工业园: what it was before is not what the text goes on to speak of.
_FORMER = re.compile("(?:其|园区)?(?:前身|原名|原称|曾用名|旧称)")
# 老厂华星科技|的日子也变了，…: whose life is told of
_STORY = re.compile(
    f"[^，；：的{SUBJECT_SIGNS}]{{0,8}}({SIGNS['Company']})的(?:日子|处境|故事|变化|蜕变|转变|转型|底气|秘诀|做法|经历|境遇|账本)"
)
# 江州商会|副会长单位|华星科技, 东渡集团旗下公司|华星科技: the firm is spoken of
_MEMBER = re.compile(
    f"{SIGNS['Company']}(?:全资|控股|独资|下属|旗下|参股)+的?(?:[子孙分]?公司|企业)[—－-]*"
    f"(?={SIGNS['Company']})|{SIGNS['Company']}(?:集团)?(?:旗下|麾下|下属|所属)的?(?={SIGNS['Company']})"
    f"|{SIGNS['Company']}(?:[与和同、]{SIGNS['Company']})*[^，；：的]{{0,8}}"
    f"(?:组建|成立|设立|创办|合资|投资|控股|创建|兴办|投建|兴建|投资建设)的(?={SIGNS['Company']})"
    f"|{SIGNS['Organization']}的?副?(?:会长|理事长|理事|主席|成员|常务理事)单位(?={SIGNS['Company']})"
)
# 华星铝业|去年产值5亿元
_SHORTLY = re.compile(
    f"{SIGNS['Date']}?[^{SUBJECT_SIGNS}]{{2}}[{SIGNS['Money']}{SIGNS['Quantity']}]"
)
# 江州产业园内的|华星科技: the firm again, and not the park that it is in
# 东渡片区内的|江州产业园: the smaller park, too
_RESIDENT = re.compile(
    f"{SIGNS['Park']}{{1,2}}(?:[内里]?的(?:[^，；：的]{{0,6}}企业)?(?={SIGNS['Company']})"
    f"|境?[内里]的(?={SIGNS['Park']}))"
)
_ROW = "、和与及等"
# 华星科技|车灯项目、东渡集团铜箔项目等18个项目投产: none of the row is spoken of
_WORKS_OF_ROW = re.compile(f"{SIGNS['Project']}[、和与及][^，；]*等{SIGNS['Quantity']}")
_IN_BRACKETS = re.compile("^（[^（）]{1,8}）(?=[、和与及等])")  # 华星（江州）|、东渡集团等5家企业
_WITHIN = re.compile(
    "(?:规划|核心)?(?:范围|境|辖区)内(?:$|[，；])"
)  # 东渡园位于…，江州经开区|范围内，
_WITH = re.compile(
    f"[与和同跟](?:[^，；：、{SUBJECT_SIGNS}]{{1,8}}的[{SUBJECT_SIGNS}]|[{SIGNS['Company']}"
    f"{SIGNS['Organization']}{SIGNS['Park']}][^，；：、]{{0,8}}(?:合作|签[约订署]|共建|联合|携手|合资|结对))"
)
# 前身是2007年启动的东渡工业园，: what is said of somebody is not who is spoken of.
_SAYING = re.compile("其?(?:前身|原身|原名)?(?:是|为|系|成为|属于|隶属于?)")
# 推动|华星科技出口车型增至4款: of whom something is made true is spoken of.
_MADE_TRUE = (
    f"(?:推动|带动|促使|助推|助力|促进|帮助)(?={SIGNS['Company']}[^，；：]{{0,20}}"
    f"(?:增|达|突破|实现|提[高升]|下降|减少|降)[^，；：]*[{SIGNS['Quantity']}{SIGNS['Money']}])"
)
# What may stand between the beginning of a clause and its subject without making it no subject.
_LEAD = re.compile(
    f"(?:{_MADE_TRUE}|（[^（）]{{0,24}}(?:记者|通讯员|[讯电])[^（）]{{0,24}}）|{SIGNS['Date']}|{SIGNS['Place']}的?|据.{{0,4}}介绍|据(?:了解|统计|测算)|近年来?|近日|日前|目前|今年(?:以来)?|去年|同时|其中|此外|随后|当天"
    f"|截至|隔壁的?|(?:一旁|不远处|对面|相邻|邻近)的|如今|自|来|以来|作为|首先|会上|[一二三四五六七八九]是(?=[{SIGNS['Company']}])|(?:德|美|法|日|韩|英|瑞士|荷兰|新加坡|台湾|香港)国?(?=[{SIGNS['Company']}])|业主(?:单位)?(?:为|是)?|[^，；：的]{{0,8}}的?(?:涉事|涉案|违法|被举报|被投诉)?(?:企业|公司|单位)(?:名称)?[为是系]|建设单位(?:为|是)?|据悉|得知|获悉|了解到|(?:园区|区|园)[内里]的?|其中的?|[这本此]一?[批次轮]|而|但|又|还|也|(?:经研究，?)?(?:原则)?同意(?:将|设立)?(?=[{SIGNS['Park']}])|连日来|上半年|一季度|当前|多年来|已?(?:投产|在建|签约|落户|入驻|龙头|骨干|重点|上市|链主)的?(?:项目|企业|公司)有?(?=[{SIGNS['Company']}{SIGNS['Project']}])|{ITEM}|[一-鿿]{{2,14}}(?:——|--))*"
)


def is_undertaking(mention: Mention) -> bool:
    """Whether it is a project, or upgrading that is called one: 集中供热改造工程."""
    if mention.kind == "Retrofit":
        return mention.text.endswith(_UNDERTAKING)
    return mention.kind == "Project"


def firm_of(project: Mention) -> str | None:
    """Whose a project is, by its name; 江州经开区|工程: a park does not make what is built."""
    is_firms = project.kind == "Project" and project.entry and not _ZONE.search(project.entry)
    return project.entry if is_firms else None


def subjects_of(sentence: Encoded) -> Iterator[Mention]:
    """The subject of each clause that has one, as it is written."""
    heading = _HEADING.match(sentence.text)
    headed = sentence.mentions[heading.start(1)] if heading is not None else None
    if headed is not None and (headed.kind in SUBJECTS or is_undertaking(headed)):
        yield headed
    for clause in _CLAUSE.finditer(sentence.text):
        mention = _told_by(sentence, clause) or _subject_of(sentence, clause)
        if mention is not None and not _is_holder(sentence, mention, clause):
            yield mention
            yield from _owned(sentence, clause, mention)
    for titled in _TITLED.finditer(sentence.text):
        mention = sentence.mentions[titled.end() - 2]
        if mention.kind != "Park" or _PART.search(mention.text):  # ——绿水绕园：a slogan
            yield mention
    quoted = _QUOTED.search(sentence.text)
    if quoted is not None:
        yield sentence.mentions[quoted.start(quoted.lastindex or 1)]
    presented = _PRESENTED.search(sentence.text)
    if presented is not None:
        yield sentence.mentions[presented.start(1)]


def _is_holder(sentence: Encoded, mention: Mention, clause: re.Match[str]) -> bool:
    """华星科技成立，另一股东|东渡集团|持股30%: behind another firm, a holder of its shares."""
    held = SHARED.search(sentence.text, clause.start(), clause.end())
    is_second = SIGNS["Company"] in sentence.text[: clause.start()]
    return held is not None and is_second and sentence.mentions[held.start()] is mention


def _told_by(sentence: Encoded, clause: re.Match[str]) -> Mention | None:
    """The firm whose story a clause begins to tell: 老厂华星科技|的日子也变了, 龙头企业华星，…."""
    story = _STORY.match(sentence.text, clause.start(), clause.end())
    story = story or _PRAISED.match(sentence.text, clause.start(), clause.end())
    return sentence.mentions[story.start(1)] if story is not None else None


def _subject_of(sentence: Encoded, clause: re.Match[str]) -> Mention | None:
    """The name that a clause begins with, after adverbs or a long attribute: 位于甲园的华星科技…"""
    place = _AT.fullmatch(sentence.text, clause.start(), clause.end())
    if place is not None:
        return sentence.mentions[place.start(1)]
    lead = _LEAD.match(sentence.text, clause.start(), clause.end())
    if _FORMER.match(sentence.text, lead.end() if lead else clause.start()):
        return None
    first = lead.end() if lead else clause.start()
    said = _SAYING.match(sentence.text, first, clause.end())
    attribute = 0 if said else sentence.text.rfind("的", first, clause.end()) + 1
    member = _MEMBER.match(sentence.text, first) or _RESIDENT.match(sentence.text, first)
    for index in (member.end() if member else first, attribute or first):
        mention = sentence.mentions.get(index)
        if mention is None or not _may_speak(sentence, index, (first, clause.end())):
            continue
        if _is_helper(sentence.text, index, mention):
            continue
        if _is_subject(sentence.text[index + 1 :]) and not _is_counted(sentence, index, mention):
            return mention
    at = sentence.text.rfind(SIGNS["Place"], clause.start(), first)  # 江州区今年签约…
    if at < 0 or not _says(sentence.text[first:]) or sentence.text.endswith("来自", 0, at):
        return None
    district = sentence.mentions[at]
    is_apart = sentence.text.endswith("；", 0, clause.start()) and at == clause.start()
    is_town = is_apart and _TOWN.search(district.text) is not None  # 园区…；东渡镇|种植…
    is_known = district.by == "lexicon" or _DISTRICT.search(district.text) is not None
    return district if is_known or is_town else None


def _is_helper(text: str, index: int, mention: Mention) -> bool:
    """省政府|批准…, 江州经开区|派出20名干部…: who does something for what is spoken of."""
    does = {"Organization": _GRANTING, "Park": _SENDING}.get(mention.kind)
    return does is not None and does.match(text, index + 1) is not None


def _may_speak(sentence: Encoded, index: int, clause: tuple[int, int]) -> bool:
    """Whether such a name can be a subject, and not where something is: 位于城南的|东渡镇|，…."""
    kind = sentence.mentions[index].kind
    if BUILDER.match(sentence.text, index):  # |东渡建设|施工，…
        return False
    if kind == "Place" and _SITED.match(sentence.text, *clause):
        return False
    return kind in _SPEAKING or _is_work(sentence, index)


def _is_subject(words: str) -> bool:
    """Whether the words behind a name speak of it: 华星科技|与隔壁的东渡石化共用管线."""
    return _WITH.match(words) is not None or _says(words)


def _owned(sentence: Encoded, clause: re.Match[str], owner: Mention) -> Iterator[Mention]:
    """What the clause speaks of beside its owner: 华星科技|的|余热回收改造|去年完工."""
    work = _work_of(sentence, clause, owner)
    if work is not None:
        yield work
    at = sentence.text.rfind("的", clause.start(), clause.end()) + 1
    at += sentence.text.startswith(SIGNS["Quantity"], at)  # 新上的80兆瓦|发电机组
    mention = sentence.mentions.get(at) if at else None
    if mention is None or mention is owner or not _says(sentence.text[at + 1 :]):
        return
    run = mention.kind in _RUN and sentence.text.startswith("由", at + 1)  # 污水厂|由华星运营，…
    if run or (mention.kind == "Facility" and at + 1 == clause.end()):
        yield mention
    if mention.kind == "Retrofit" and _is_work(sentence, at):
        yield mention


def _work_of(sentence: Encoded, clause: re.Match[str], owner: Mention) -> Mention | None:
    """The project behind its firm's name, of which the sentence goes on to speak.

    华星科技|光伏玻璃项目|总投资8亿元，到现在完成投资2亿元.
    """
    at = 1 + next(i for i in range(*clause.span()) if sentence.mentions.get(i) is owner)
    work = sentence.mentions.get(at)
    if owner.kind != "Company" or work is None or work.kind != "Project":
        return None
    return work if _COSTING.match(sentence.text, at + 1) else None


def _is_work(sentence: Encoded, index: int) -> bool:
    """Whether it is a project, or upgrading of which something is told: 余热回收改造|去年完工."""
    mention = sentence.mentions[index]
    if mention.kind == "Retrofit" and mention.text in _SORT_OF_WORK:  # 技改|投资9亿元
        return False
    if mention.kind == "Retrofit" and mention.text.endswith(_UPGRADING):
        return _TOLD.match(sentence.text, index + 1) is not None
    return is_undertaking(mention)


def _is_counted(sentence: Encoded, index: int, mention: Mention) -> bool:
    """建有日处理4万吨的污水处理厂1座, 开工项目6个: what is counted is no subject."""
    return mention.kind in _COUNTABLE and _SOME.match(sentence.text, index + 1) is not None


def _says(words: str) -> bool:
    """Whether something is said of a name by the words after it.

    A caption that only names a thing has no subject, and a row of names in the middle of a sentence
    goes on with what was said before it.
    """
    if words.startswith(SIGNS["Retrofit"] + "，"):  # 华星科技|淘汰两台锅炉|，…
        return True
    words = _IN_BRACKETS.sub("", words)
    if _WITHIN.match(words):
        return False
    if _WORKS_OF_ROW.match(words):
        return False
    is_held = words.rstrip("。").endswith(_HELD)  # 市里|举行|开工活动
    is_told = is_held or len(words) >= _SHORTEST_CLAUSE or _SHORTLY.match(words) is not None
    return is_told and words[0] not in _ROW
