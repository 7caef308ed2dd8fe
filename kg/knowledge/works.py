"""Upgrading and awards told by their verbs: seeds/lexicon/works.yml in, patterns out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.knowledge.words import alternation, mapping, words_of

_KEYS = (
    *("heads", "bare", "treating", "manner", "old", "replacing", "sources", "turning"),
    *("fouls", "recovering", "closing", "closed", "retiring", "retired", "finished"),
    *("improving", "improved", "aims", "heated", "burners", "joining"),
    *("awarding", "titled", "ranked", "untitled"),
    *("having", "equipment", "equipped", "vague", "numbered"),
    *("streams", "led", "treated"),
)
_WORD = "[^，。；：！？、（）“”\n]"
_COUNT = r"[\d一二两三四五六七八九十]+"
# A place in a ranking is a title where the ranking is named by its length.
_PLACED = r"(?:位列|名列|位居)(?=[^，。；]{0,16}(?:[\d百十千]强|十[大佳]))"
_PRIZE = (
    "[^，。；“”]{2,24}?(?:[一二三特]等奖|[金银铜]奖|奖[章状]|优秀奖|大奖|专利奖|质量奖)"
    "(?:[，。；、等和\n]|$)"
)
_ENDED = (
    r"(?=[，。；：、！？（）”\n]|[和与及等]|以及|并(?!网)|用于|用来|对|后|已|均|正在|投[入产用运]|$"
    "|TREATED(?:后|达标|净化|处理|，|。|再)"
    f"|{_COUNT}余?[台座条套个组处间])"
)
_NUMBERED = f"(?:(?:{_COUNT}(?:号|#)[、和])*{_COUNT}(?:号|#)|第{_COUNT}[座台条套])"
_AS_IT_IS = "(?![一-鿿]{0,6}(?:改造|项目|工程|治理|淘汰|拆除))"
_ROW = "[^，。；：！？“”\n]"
# 低氮|改造: what sort of upgrading it is, unless it has a name of its own (煤气替代重油改造).
_SORT = f"(?:(?!替代|替换|检查|排查|检测|监测|[并和与及改换的了]){_WORD}){{0,6}}?"
_ROOMS = "(?:车间|厂区|食堂|厂房)?"  # 车间采暖|改用天然气


@dataclass(frozen=True, slots=True)
class Works:
    """How upgrading is written that has no noun of its own.

    In ``treated`` and ``recovered`` groups ``what`` and ``how`` are what is upgraded and the word
    for it; in ``owned`` as well (锅炉的改造) and ``listed``, where, as where ``replaced``,
    ``closed``, ``gone`` and ``finished`` match, the name of a thing ends
    at the end of group ``what``, and begins somewhere to the left. ``old`` is cut off from
    the beginning of what is upgraded; ``improved``, ``retired``, ``plain`` and ``turned`` match
    the whole, and the former has what is done and what to as groups ``verb`` and ``what``;
    ``joining`` ends the left part of works with two names.
    """

    treated: re.Pattern[str]
    recovered: re.Pattern[str]
    owned: re.Pattern[str]
    listed: re.Pattern[str]
    old: re.Pattern[str]
    replaced: re.Pattern[str]
    closed: re.Pattern[str]
    finished: re.Pattern[str]
    improved: re.Pattern[str]
    turned: re.Pattern[str]
    plain: re.Pattern[str]
    retired: re.Pattern[str]
    gone: re.Pattern[str]
    joining: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Awards:
    """Titles stand behind ``verbs``, end as ``titled`` says, are ``ranked``, not ``untitled``."""

    verbs: re.Pattern[str]
    titled: re.Pattern[str]
    ranked: re.Pattern[str]
    untitled: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Equipment:
    """How equipment is told: behind ``verbs``, ending in ``heads``, without the ``praise``.

    A head that is ``vague`` needs words of its own in front.

    ``numbered`` matches the whole of what is told by its number (1号高炉).
    """

    verbs: re.Pattern[str]
    heads: re.Pattern[str]
    praise: re.Pattern[str]
    vague: frozenset[str]
    numbered: re.Pattern[str]


def read(path: Path) -> tuple[Works, Awards, Equipment]:
    """The patterns of one file of works, awards and equipment.

    Raises:
        KnowledgeError: the file is missing or lacks a key.
    """
    data = mapping(path, *_KEYS)
    words = {key: alternation(words_of(data[key])) for key in _KEYS}
    return _works(words), _awards(words), _equipment(words, words_of(data["vague"]))


def _works(words: Mapping[str, str]) -> Works:
    heads, sources, bare = words["heads"], words["sources"], words["bare"]
    ends = f"(?:{heads}|{sources})"
    return Works(
        treated=re.compile(
            f"[对将把给](?P<what>(?:(?![对把]){_ROW}){{0,24}}?{heads})(?:等|及附属设施)?"
            f"{words['treating']}{words['manner']}*(?P<how>{_SORT}{bare})(?![项工])"
        ),
        recovered=re.compile(
            f"[对将把](?P<what>(?:(?![对把]){_ROW}){{0,20}}?{words['fouls']})"
            f"{words['treating']}{words['manner']}*(?P<how>{words['recovering']})(?![的率])"
        ),
        owned=re.compile(f"(?P<what>{heads}|机)(?:的|[也还都均]?正?在)(?P<how>{bare})(?![项工的])"),
        listed=re.compile(rf"(?P<what>{heads})(?P<how>{bare}|更换)(?=[，；。\s]|$)"),
        old=re.compile(
            rf"(?:{words['old']}|[\d一二两三四五六七八九十]+[台座条套个组][\d.]*(?:蒸吨|平方米|立方米|吨|千瓦|兆瓦)?)+"
        ),
        replaced=re.compile(
            f"(?P<what>{ends})[全部均都已逐步统也又先现陆续后]*(?:{words['replacing']}|改(?![造建用进善为成装革]))(?:了)?{_WORD}{{0,14}}?{ends}"
            rf"(?:{words['burners']})?(?![一-鿿]{{0,2}}[化型类])"
        ),
        closed=re.compile(
            f"(?P<what>{heads})[全部均都已]*{words['closing']}?{words['closed']}(?![改管运式性的侧炉罐仓车输皮廊电循空微])"
        ),
        finished=re.compile(
            rf"(?P<what>{heads})[\d年月日底初旬前已经全部均于将也在刚]{{0,8}}(?:改造[已全部]*{words['finished']}|完成了?改造)"
        ),
        improved=re.compile(
            f"(?P<verb>{words['improving']})(?P<what>{_WORD}{{0,8}}?{words['improved']}"
            f"|(?<=了){_WORD}{{2,16}}?{heads})"
            r"(?=[，。；、！？”）\n\d]|[之以]?后|以[^及]|等|和|与|及|并|$)"
        ),
        plain=re.compile(
            "(?:(?<=用于|进行|实施|开展|完成)|(?<=用于了|进行了|实施了|开展了|完成了))"
            f"{words['aims']}{bare}(?=[，。；])"
        ),
        turned=re.compile(
            f"(?:{_ROOMS}{words['heated']})?{words['turning']}(?:{_WORD}{{0,4}}?{sources}|{_WORD}{{2,14}}?{heads})"
        ),
        retired=re.compile(
            rf"(?:{words['retiring']}|拆除(?=[了\d一二两三四五六七八九十原全自旧老落]))了?(?:原[有来]的|落后的|老旧的)?(?:[\d.]+(?:蒸?吨|台|座|套|条)的?|[一二两三四五六七八九十]+[台座套条])*(?P<what>(?:(?!以下){_WORD}){{0,10}}?{words['retired']})"
        ),
        gone=re.compile(
            f"(?P<what>{words['retired']})(?:{_COUNT}[台座套条])?"
            "(?:(?:今|去|当)年|[年月]内|目前|现|陆续|相继|先后)?"
            "(?:已经?|全部|均|都|被|予以|全)+(?:拆除|淘汰|取缔|拆掉|报废|停用)(?![计任工])"
        ),
        joining=re.compile(f"{words['joining']}+$"),
    )


def _awards(words: Mapping[str, str]) -> Awards:
    return Awards(
        verbs=re.compile(
            f"(?:{words['awarding']}|[获是为](?=“)|获(?={_PRIZE})|{_PLACED})[了为：]*"
        ),
        titled=re.compile(f"{words['titled']}(?:（[^（）\n]{{2,12}}）)?$"),
        ranked=re.compile(words["ranked"]),
        untitled=re.compile(words["untitled"]),
    )


def _equipment(words: Mapping[str, str], vague: Iterable[str]) -> Equipment:
    led = f"{words['streams']}(?:先|全部|统一|分别|均)?{words['led']}"
    return Equipment(
        verbs=re.compile(f"{words['having']}[了的]?|{led}"),
        heads=re.compile(words["equipment"] + _ENDED.replace("TREATED", words["treated"])),
        vague=frozenset(vague),
        praise=re.compile(f"{words['equipped']}+"),
        numbered=re.compile(f"{_NUMBERED}{words['numbered']}{_AS_IT_IS}"),
    )
