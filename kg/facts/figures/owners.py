"""Whose a figure is: the name in front of it, the subject of its clause, district or topic."""

from __future__ import annotations

import re

from kg.facts.context import Context, districts
from kg.facts.context.subjects import is_undertaking
from kg.facts.encode import clause_around, written
from kg.facts.figures.bounds import OWNERS
from kg.facts.figures.brackets import in_brackets_of, is_of_other
from kg.facts.figures.counted_rows import is_of_row, is_row
from kg.facts.figures.grounds import (
    founded_before,
    is_not_its,
    park_behind,
    park_of_event,
    park_of_sentence,
    plant_of_park,
    who_built,
)
from kg.facts.figures.meant import PLANT, in_hand, meant_by, unless_press, whole_district
from kg.facts.figures.numbers import counts, is_rank
from kg.facts.figures.phrases import Phrase, behind_brackets, name_behind
from kg.facts.figures.regional import Told, is_no_firms, is_own, is_published, regional
from kg.facts.figures.unsaid import Owner, Row, subject_of
from kg.knowledge.discourse import Discourse
from kg.knowledge.items import BEGINS_ITEM
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_WORKS, _REACH, _SHORTEST = (*OWNERS, "Facility"), 200, 2
_PLANNED, _BUILT = ("规划面积", "规划总面积"), ("Project", "Facility")
# 华星科技阀门、东渡线缆等|15个项目集中开工: none of the row has that many
_GUESTS_OF, _ENDS_ROW = ("Company", "Project"), "等"
_MADE = re.compile("(?:已|累计)*(?:生产|下线|交付|出货|发货)[^，]")  # 已下线|床垫|90张
# 在供水、通讯等设施上投入: one of a row owns nothing
_VISITED, _IN_ROW = ("Park", "Place"), ("、", "和", "等")
# 集中开工华星科技|储能项目、东渡集团|铜箔项目等|10个: nor does whose one of them is
_OF_ROW = re.compile(f"{SIGNS['Project']}等|[{''.join(_IN_ROW)}]")
# 甲项目、|乙项目|正在建设: what is said after a row is of none of its members
_MEMBER = re.compile(
    f".?[、和与及]{SIGNS['Facility']}|..{SIGNS['Facility']}[、和与及]"
    f"|(?:..)?{SIGNS['Project']}[、和与及]{SIGNS['Project']}"
)
_DOING = "内里向为给"  # 江州园区|内|313家企业, 华星热电|向|20家企业供汽
_ASIDE = tuple("以用向给与和为")  # 以|东渡项目|的丁二烯作原料，年产橡胶8万吨
_TEAM = re.compile("(?:检查|督查|督察|执法|专家|调研|巡查|暗访)小?组")
# 入驻江州经开区的工业企业达到120户: a park's companies are counted.
_GUESTS = re.compile(f"{SIGNS['Park']}内?的[一-鿿]{{0,8}}(?:企业|项目)")
_ROW_BEFORE = re.compile(f"(?:[{''.join(SIGNS[kind] for kind in OWNERS)}][、和及])+$")
# 省工信厅认定的绿色工厂4家, 省政府同意扩到9平方公里: whoever grants has no figure of it.
_GRANTED = re.compile(
    f"{SIGNS['Organization']}(?:认定|批准|命名|授予|评定|公布|批复|备案|核准)的"
    f"|{SIGNS['Organization']}(?:正式)?(?:同意|批准|批复|核准)(?:扩|调整|设立|规划|[^，。；的]{{0,6}}面积)"
)


def whose(
    phrase: Phrase,
    row: Row,
    context: Context,
    discourse: Discourse,
) -> Owner:
    """The thing a figure is of, and the mention of the sentence that says so, if one does.

    ``row`` is of the figure before it in the sentence.
    """
    behind = name_behind(phrase.encoded, phrase.at)
    if behind is not None:
        thing = phrase.encoded.mentions[behind]
        return _described(phrase, thing, row, context, discourse=discourse)
    ending = _region(phrase, discourse.says["figure_owners.region"])
    if ending is not None:
        district = whole_district(ending, phrase, context)
        return district, district
    if discourse.says["figure_owners.group"].search(phrase.encoded.text, 0, phrase.at):
        return None, None
    return _spoken_of(phrase, row, context, discourse)


def _spoken_of(phrase: Phrase, row: Row, context: Context, discourse: Discourse) -> Owner:
    """Whom the words speak of, or who has such figures where that one has none."""
    says = discourse.says
    owner, said = _told(phrase, row, context, discourse)
    if says["figure_owners.found"].search(phrase.indicator) and not is_row(phrase):
        owner, said = _inspected(phrase, context, (owner, said), discourse)
    is_estate = says["figure_owners.estate"].search(phrase.indicator) is not None
    if said is None and (park := park_of_event(phrase, context)) is not None:
        return park, park
    if owner is not None and is_of_row(owner, phrase):
        owner = said = None
    if owner is not None and owner.kind == "Facility" and is_not_its(phrase, owner, discourse):
        owner = said = who_built(phrase, context)
    if owner is None:
        return _unowned(phrase, context, is_estate=is_estate), None
    if is_estate and (owner.kind in _BUILT or is_no_firms((owner, said), phrase)):
        at = phrase.encoded.place(phrase.at)
        return context.subject(at, ("Park",), reach=_REACH) or context.landlord(at), None
    if is_estate and (park := park_behind(owner, phrase, context)) is not None:
        return park, park
    return _had_by((owner, said), phrase, context, discourse)


def _had_by(told: Told, phrase: Phrase, context: Context, discourse: Discourse) -> Owner:
    """The owner, or the park or district where such a thing has no such figures."""
    owner, said = told
    at, says = phrase.encoded.place(phrase.at), discourse.says
    if _is_body(owner) and is_published(phrase, discourse):
        return None, None
    if owner.kind in _GUESTS_OF and phrase.left == _ENDS_ROW:
        return context.landlord(at), None
    if owner.kind == "Place" and owner is not said and _MADE.match(phrase.left):
        return context.subject(at, ("Company",), reach=_REACH) or owner, None
    if _is_body(owner) and says["figures.lasting"].search(phrase.indicator):
        return context.park(at), None
    bureau = context.bureau
    if (
        bureau is not None
        and owner is bureau
        and says["figure_owners.found"].search(phrase.indicator)
    ):
        return owner, said
    is_unsaid = owner is not said or owner is bureau
    if bureau is not None and is_unsaid and says["figure_owners.air"].search(phrase.indicator):
        return districts.of_bureau(bureau) or owner, None
    if says["figure_owners.regional"].search(phrase.indicator):
        return told if is_own(said, phrase) else regional(told, context.landlord(at), phrase)
    return owner, said


def _described(
    phrase: Phrase,
    thing: Mention,
    row: Row,
    context: Context,
    *,
    discourse: Discourse,
) -> Owner:
    """What the figure in front of a name is of: 占地8亩的园区, but 江州园区|产值8亿元的化工产业."""
    is_spent = thing.kind == "Retrofit" and discourse.says["figures.spending"].search(
        phrase.indicator
    )
    if thing.kind == "Industry" or is_spent:
        owner, said = _told(phrase, row, context, discourse)
        return (owner, said) if said is not None else (None, None)
    if thing.kind not in _WORKS:
        return None, None
    meant = context.meant(thing)
    return meant, meant


def _inspected(phrase: Phrase, context: Context, told: Owner, discourse: Discourse) -> Owner:
    """Whose faults were found, or who found them: the visited company, the body that led."""
    owner, said = told
    bureau = context.bureau
    if bureau is not None and owner is not None and owner.kind in _VISITED and said is None:
        return bureau, None  # 江州市生态环境局多点发力: what is checked since is the bureau's
    if (firm := _visited(phrase)) is not None:
        meant = context.meant(firm)
        return meant, meant
    summed = discourse.says["figure_owners.whole"].search(phrase.encoded.text) is not None
    if owner is not None and (owner is said or not (owner.kind in _VISITED or summed)):
        return told
    if _is_body(context.leader):
        return context.leader, context.leader
    if summed:  # 检查组对…进行检查。 共发现问题6个
        team = context.subject(phrase.encoded.place(phrase.at), ("Organization",))
        return (team, team) if team is not None and _TEAM.search(team.text) else (None, None)
    # 检查组共检查企业27家: of a team that has no name, and not of the park that it went to
    return (None, None) if _TEAM.search(phrase.encoded.text, 0, phrase.at) else told


def _is_body(owner: Mention | None) -> bool:
    """Whether it is one that inspects and grants, and has neither land nor plants."""
    return owner is not None and owner.kind == "Organization"


def _told(phrase: Phrase, row: Row, context: Context, discourse: Discourse) -> Owner:
    """Whom the words in front of the number speak of."""
    words, says = phrase.encoded.text[phrase.start : phrase.at], discourse.says
    begun = clause_around(phrase.encoded.text, phrase.start, phrase.at)[0]
    is_once = says["figure_owners.once"].search(phrase.encoded.text, 0, begun) is not None
    if is_once or says["figure_owners.headed"].search(words):
        project = in_hand(phrase, context)
        if project is not None:
            return project, None
    if (plant := plant_of_park(phrase) or founded_before(phrase)) is not None:
        return plant, plant
    named = _named(phrase, context, discourse)
    if named is not None:
        return named
    item = BEGINS_ITEM.match(words)
    work = words[item.end() :] if item else words
    of_work = work.startswith(SIGNS["Retrofit"]) and len(work) > 1 and work[1] not in _IN_ROW
    of_work = of_work and says["figure_owners.sort"].match(phrase.left) is None  # 技改投资9亿元
    if says["figure_owners.stranger"].search(words) or of_work or is_of_other(phrase):
        return None, None
    if (bracketed := in_brackets_of(phrase)) is not None:
        return bracketed, bracketed
    designed = _designed(phrase, discourse, row)
    return (designed, designed) if designed else subject_of(phrase, row, context, discourse)


def _unowned(phrase: Phrase, context: Context, *, is_estate: bool) -> Mention | None:
    """The park that a figure is of which nobody has: it closes a row, or a park alone has such."""
    if is_row(phrase):
        before = context.subject(phrase.encoded.place(0), _VISITED, reach=_REACH)
        return park_of_sentence(phrase, context) or before
    if is_estate and phrase.left.startswith(_PLANNED):
        return context.latest_park(phrase.encoded.place(phrase.at))
    return None


def _region(phrase: Phrase, region: re.Pattern[str]) -> str | None:
    """The last sign of the district's name if the clause speaks of the whole of it: 全县 县."""
    if is_rank(phrase.encoded, phrase.at):  # 居|全省|第3位
        return None
    clause, _ = clause_around(phrase.encoded.text, phrase.start, phrase.at)
    match = region.search(written(phrase.encoded, clause, phrase.at))
    return (match[1] or match[2]) if match else None


def _named(phrase: Phrase, context: Context, discourse: Discourse) -> Owner | None:
    """A name in front of the indicator, unless it only says where something is.

    Nobody where that has no figures, or is 园区 and means none that is known.
    """
    for index in range(phrase.at - 1, phrase.start - 1, -1):
        mention = phrase.encoded.mentions.get(index)
        far = phrase.at - index > _SHORTEST or phrase.encoded.text[index + 1] in _DOING
        if far and mention is not None and _is_works(mention, phrase, discourse):
            return mention, mention
        if mention is None or mention.kind not in OWNERS or not far:
            continue
        text = phrase.encoded.text
        if behind_brackets(text, index, phrase.at) > index:
            continue  # 华星科技（原|东渡机械厂|）总投资3亿元
        if mention.kind == "Project" and text[:index].endswith(SIGNS["Quantity"]):
            return None, None  # 甲、乙等3个|旅游项目|合计投资9亿元
        row = _ROW_BEFORE.search(text, 0, index)  # 与东渡大学、|江州学院|共建平台2个
        beside = discourse.says["figure_owners.beside"].search(
            text, 0, row.start() if row else index
        )
        if beside and not _GUESTS.match(text, index):
            continue
        if _OF_ROW.match(text, index + 1) or _GRANTED.match(text, index):
            continue
        meant = meant_by(mention, context) if mention.by == "anaphor" else mention
        owner = unless_press(meant, discourse)
        return owner, mention if owner is not None else None
    return None


def _is_works(mention: Mention, phrase: Phrase, discourse: Discourse) -> bool:
    """Whether the phrase says what a plant or upgrading can do: 园区污水处理厂日处理能力…."""
    if mention.kind == "Retrofit" and is_undertaking(mention):
        return discourse.says["figures.spending"].search(phrase.left) is None
    if mention.kind != "Facility":
        return False
    does = "figure_owners.capacity" if PLANT.search(mention.text) else "figure_owners.able"
    return discourse.says[does].search(phrase.left) is not None


def _visited(phrase: Phrase) -> Mention | None:
    """The company that inspectors looked at: 对华星科技进行检查，发现隐患21项."""
    index = phrase.encoded.text.rfind(f"对{SIGNS['Company']}", 0, phrase.start)
    return phrase.encoded.mentions[index + 1] if index >= 0 else None


def _designed(phrase: Phrase, discourse: Discourse, row: Row) -> Mention | None:
    """The project or works of the sentence whose size or output a figure says.

    In a row of figures of somebody else it has been named since the one before.
    """
    says = discourse.says
    clause, _ = clause_around(phrase.encoded.text, phrase.start, phrase.at)
    words = written(phrase.encoded, clause, phrase.at)
    kinds = [
        *(["Project"] if says["figure_owners.designed"].search(words) else []),
        *(
            ["Facility"]
            if says["figure_owners.capacity"].search(phrase.left) and not counts(phrase.figure)
            else []
        ),
    ]
    text, standing = phrase.encoded.text, phrase.encoded.mentions.items()
    since = row[0] if row and row[1] is not None and row[1].kind not in kinds else 0
    found = [
        (i, m)
        for i, m in standing
        if since <= i < phrase.at - 1
        and m.kind in kinds
        and text[i - 1 : i] not in _ASIDE
        and not _MEMBER.match(text, max(i - 2, 0))
    ]
    at, thing = found[-1] if found else (0, None)
    is_row = phrase.encoded.text.startswith("等", at + 1)  # 甲项目、乙项目|等11个项目，占地862亩
    return None if thing is None or thing.by == "anaphor" or is_row else thing
