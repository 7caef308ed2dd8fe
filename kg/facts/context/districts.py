"""Districts: which 全县 and 我县 may mean, and whose an article is that names only bodies of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from kg.facts.by_name import part
from kg.knowledge.park_kinds import ZONES
from kg.model import Article, Mention

_HEAD = 12  # 今日江州: how far the head of a page goes
_ALL_RANKS = "省市县区镇乡旗州盟村"
_BODIES = ("Organization", "Post")
_BUREAU = ("局", "支队", "大队")
_ABOVE = "(?:[一-鿿]{2,7}?(?:省|自治区|市))?"
_RANKS = "[省市县区州旗]{2}"  # 省市县|政府
_ZONE, _QUARTER = f"[{ZONES}]", "区"  # 江州高新|区|管委会; but 晋中|市|工信局
# 江州市|工业和信息化局, 东渡区|委书记, and not the 江州市 of 江州市东渡区委书记
_BODY = (
    "(?=(?:人民)?政府|人大|政协|委(?:书记|常委|副书记|员会)?|[副]?(?:市长|县长|区长|旗长)"
    "|(?![一-鿿]{2,4}(?:市|县|区|旗|镇|乡)(?!场))[一-鿿、]{2,14}(?:局|委|厅|办|院|中心|会))"
)


def called_so(places: Sequence[Mention], ending: str, article: Article) -> Sequence[Mention]:
    """The places that are called so (江州县), else those of the page's head (今日江州)."""
    title, start = article.title or "", article.span.start
    return [place for place in places if place.text.endswith(ending)] or [
        place
        for place in places
        if (place.entry or "").endswith(ending)
        and (place.span.start - start < _HEAD or place.text in title)
    ]


def of_rank(places: Sequence[Mention], anaphor: Mention) -> Sequence[Mention]:
    """The places that 我县 may mean: counties, and those that do not tell what they are."""
    rank = anaphor.text[-1]
    return [
        place
        for place in places
        if rank in (place.text[-1], (place.entry or "")[-1:]) or place.text[-1] not in _ALL_RANKS
    ]


def of_bodies(mentions: Iterable[Mention], ending: str, title: str = "") -> Mention | None:
    """The district of a kind that most bodies and posts of an article are called after.

    None by whose people another is visited, as the title says.
    """
    zone = f"(?<!{_ZONE})" if ending == _QUARTER else ""
    form = re.compile(
        f"{_ABOVE}((?!{_RANKS})[一-鿿]{{2,5}}?{zone}(?<!{ending}){ending}){ending}?{_BODY}"
    )
    told: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    for mention in mentions:
        named = form.match(mention.text) if mention.kind in _BODIES else None
        if named is not None:
            told[named[1]] += 1
            first.setdefault(named[1], mention)
    if not told:
        return None
    name, _ = told.most_common(1)[0]
    return None if _is_guest(name, title) else part(first[name], name, "Place")


def kept(
    district: tuple[int, Mention] | None, named: Iterable[Mention], ending: str
) -> Mention | None:
    """The district of a bureau that is still meant where others are named in a row.

    江州市统计局：全市投资增长8%。清河市增长9%。|全市|…
    """
    if district is None or district[1] in named or not district[1].text.endswith(ending):
        return None
    return district[1] if district[1].kind == "Place" else None


def _is_guest(name: str, title: str) -> bool:
    """江州县党政代表团|来东渡考察: whose people come to see another, who says 我县 of itself."""
    guests = "(?:代表团|考察团|考察组|学习团|一行)[^，。；]{0,4}[来到赴莅]"
    return re.search(f"{name}[^，。；]{{0,12}}{guests}", title) is not None


def bureau_of(title: str, bodies: Iterable[Mention]) -> Mention | None:
    """The bureau that a headline begins with: 江州区生态环境局多点发力守护蓝天."""
    return next((m for m in bodies if m.text.endswith(_BUREAU) and title.startswith(m.text)), None)


def of_bureau(bureau: Mention) -> Mention | None:
    """The district that a bureau is called after: 江州区|生态环境局."""
    return next(filter(None, (of_bodies([bureau], ending) for ending in "市县区旗州")), None)
