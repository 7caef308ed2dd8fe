"""Who is meant where a form leaves a role unsaid: what the context gives, if it may speak of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.facts.by_name import part
from kg.facts.context import Context
from kg.facts.context.subjects import firm_of
from kg.facts.context.taken_over import by_district
from kg.facts.encode import Encoded, clause_around
from kg.facts.order import last_before
from kg.knowledge.discourse import Discourse
from kg.knowledge.forms import Form
from kg.knowledge.items import BEGINS_ITEM
from kg.knowledge.park_kinds import COMMITTEES
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_PARKS = ("park", "home", "host", "estate")
_PARK_REACH, _PARK = 160, "园"
_SHARED = {
    "Retrofit": "who_is_meant.common",
    "Facility": "who_is_meant.public",
}  # what a park has for all
_SAID = frozenset({"maker", "subject", "doer"})
_WITH = 4  # 先后与东渡大学
_REGIONS = ("Park", "Place")
_ACTORS = ("Company", "Project", "Organization", *_REGIONS)
_GOVERNING = ("政府", *COMMITTEES)
# |东渡产业园|储能项目、华星科技等已开工: a row that is set in another park
_AT_ANOTHER = re.compile("{Park}的?[{Company}{Project}]".format_map(SIGNS))


@dataclass(frozen=True, slots=True)
class Hit:
    """A form's expression met in a sentence, before its roles are filled."""

    encoded: Encoded
    form: Form
    found: re.Match[str]
    context: Context
    discourse: Discourse


def filler(hit: Hit, source: str) -> Mention | None:
    """What the context gives; a park that is meant was named before the clause, not in its rows.

    A park that was spoken of last, not far away, comes before the one of the article.
    """
    says, start = hit.discourse.says, hit.found.start()
    if source in _SAID and (_is_of_many(hit) or _is_of_park(hit) or _is_paid_for(hit)):
        return None
    # what a firm does is no park's and no office's, what a district does is no park's
    if source == "body" and _is_of_no_body(hit):
        return None
    if source in _PARKS and (_is_of_district(hit) or _speaks_of(hit, _REGIONS) == "Place"):
        return None
    # 江州经开区投入2亿元，|实施了脱硝改造: what another does is not of the firm named before
    # 华星铝厂、东渡铝业也分别投资2亿元，|新上了喷粉线: nor what a row of firms does
    is_of_row = source == "doer" and says["who_is_meant.of_row"].search(hit.encoded.text, 0, start)
    if is_of_row or (source == "maker" and (_is_of_other(hit) or _is_told_of_many(hit))):
        return None
    # 位于|江州经开区|越东路的华星科技: who lies there is named behind
    is_behind = source == "guest" and says["who_is_meant.named_behind"].match(
        hit.encoded.text, hit.found.end()
    )
    # what a firm builds is none of the park's estate
    if is_behind or (source == "estate" and _speaks_of(hit, ("Park", "Company")) == "Company"):
        return None
    at = hit.encoded.place(start)
    if source == "home":
        home = _home(hit, at)
        return None if _has_gone_on(hit, home, at) else home
    if source != "park":
        meant = hit.context.fill(source, at)
        meant = _maker(hit, meant) if source == "maker" else meant
        return None if _is_of_item_before(hit, source, meant) else meant
    spoken_of = hit.context.subject(at, ("Park",), reach=_PARK_REACH)
    start, _ = clause_around(hit.encoded.text, start, hit.found.end())
    park = spoken_of or hit.context.fill(source, hit.encoded.place(start))
    return None if _has_gone_on(hit, park, at) else park


def _has_gone_on(hit: Hit, park: Mention | None, at: int) -> bool:
    """Whether the text speaks of a district by now, and the words found of no park: 8家|入园|."""
    return park is not None and _PARK not in hit.found[0] and by_district(hit.context, park, at)


def _home(hit: Hit, at: int) -> Mention | None:
    """江州产业园投产十家，其中|华星科技… is of no other park; a row in another is of none."""
    if _AT_ANOTHER.search(hit.found[0]):
        return None
    here = hit.context.subject(at, ("Park",), reach=at - hit.encoded.sentence.span.start)
    return _framed(hit) or here or hit.context.fill("home", at)


def _is_told_of_many(hit: Hit) -> bool:
    """全市启动治理项目91个，|实施废气治理; 完成|11家企业落后产能淘汰: the deeds of no one firm."""
    says, text, start = hit.discourse.says, hit.encoded.text, hit.found.start()
    said = [m.end() for m in says["who_is_meant.whole"].finditer(text, 0, start + 2)]
    if said and SIGNS["Company"] not in text[said[-1] : start]:
        return True
    last = max((hit.found.start(role) for role in hit.form.roles), default=start)
    if says["who_is_meant.at_large"].search(text, start, max(last, start)):
        return True
    return says["who_is_meant.several_firms"].search(text, start, hit.found.end()) is not None


def _is_paid_for(hit: Hit) -> bool:
    """县里投资1亿元，|建设了污水处理站: what a district pays for is no firm's named before."""
    text, start = hit.encoded.text, hit.found.start()
    told = hit.discourse.says["who_is_meant.paying"].finditer(text, 0, hit.found.end())
    paid = [m.end() for m in told if m.start() <= start]
    return bool(paid) and SIGNS["Company"] not in text[paid[-1] : start]


def _is_of_no_body(hit: Hit) -> bool:
    """Whether a firm does it, or a row of bodies: 江州市委、市政府支持企业发展，|与东渡大学签约."""
    is_with = any(word in hit.found[0][:_WITH] for word in "与和同跟")
    if is_with and hit.discourse.says["who_is_meant.row_of_bodies"].search(
        hit.encoded.text, 0, hit.found.start()
    ):
        return True
    return _speaks_of(hit, ("Company", "Park", "Organization")) == "Company"


def _framed(hit: Hit) -> Mention | None:
    """在江州经开区，|华星电子、东渡纸业相继投产: the park that the clause is set in."""
    frames = [
        *hit.discourse.says["who_is_meant.frame"].finditer(
            hit.encoded.text, 0, hit.found.start() + 1
        )
    ]
    park = hit.encoded.mentions[frames[-1].start(1)] if frames else None
    return None if park is None or park.by == "anaphor" else park


def _is_of_many(hit: Hit) -> bool:
    text, start = hit.encoded.text, hit.found.start()
    return bool(
        hit.discourse.says["who_is_meant.of_many"].match(text, start)
        or BEGINS_ITEM.match(text, start)
    )


def _is_of_park(hit: Hit) -> bool:
    """投资1亿元的|园区|管网改造: works of a park that stands before them are of no firm.

    Nor is what a park has for all: 污水处理厂提标改造.
    """
    says = hit.discourse.says
    last = max((hit.found.start(role) for role in hit.form.roles), default=-1)
    if (
        says["who_is_meant.parks_own"].search(hit.encoded.text, hit.found.start(), max(last, 0))
        is not None
    ):
        return True
    thing = hit.encoded.mentions.get(last)
    of_all = _SHARED.get(thing.kind) if thing else None
    return thing is not None and of_all is not None and bool(says[of_all].search(thing.text))


def _is_of_district(hit: Hit) -> bool:
    """近年来，全市形成…: what a district does is no park's, unless one is named since."""
    at = hit.found.start()
    told = hit.discourse.says["who_is_meant.district"].finditer(hit.encoded.text, 0, at + 2)
    last = max((m.end() for m in told), default=-1)
    return last >= 0 and SIGNS["Park"] not in hit.encoded.text[last:at]


def _is_of_item_before(hit: Hit, source: str, meant: Mention | None) -> bool:
    """1.储能项目。… 2.|江州产业园，总投资4亿元: a new item is not of the one before it.

    3.华星储能项目。… 4.铜箔项目。|年产铜箔4万吨: nor is what it makes of the firm before.
    """
    if meant is None or source not in ("project", "maker"):
        return False
    if source == "maker":
        item = hit.context.item
        return item is not None and item.kind == "Project" and meant.span.end < item.span.start
    is_item = (
        hit.discourse.says["who_is_meant.new_item"].match(hit.encoded.text, 0, hit.found.start())
        is not None
    )
    return is_item and meant.span.start < hit.encoded.sentence.span.start


def _is_row_before(hit: Hit, firm: Mention) -> bool:
    """华星科技、|东渡集团|等企业完成治理。推进锅炉改造: what follows a row is not the last one's.

    It is, where the article is about that firm.
    """
    before = last_before(hit.context.named("Company"), firm.span.start)
    if (
        before is None
        or before.span.end != firm.span.start - 1
        or firm.span.end > hit.encoded.sentence.span.start
    ):
        return False
    return all(m.text != firm.text for m in hit.context.topic("Company"))


def _maker(hit: Hit, firm: Mention | None) -> Mention | None:
    """The firm that is spoken of, unless it ends a row or another project is told of."""
    if firm is None:
        return None
    project = _project_of(hit)
    own = _own_firm(project, hit) if project is not None else None
    if project is not None and _is_new(project, own, firm, hit):
        return own
    return None if _is_row_before(hit, firm) else firm


def _project_of(hit: Hit) -> Mention | None:
    """The project that the sentence speaks of before the words found, if it is named there."""
    at = hit.encoded.place(hit.found.start())
    reach = at - hit.encoded.sentence.span.start
    last = hit.context.subject(at, ("Company", "Project"), reach=reach)
    return last if last is not None and last.kind == "Project" else None


def _own_firm(project: Mention, hit: Hit) -> Mention | None:
    """The firm that a project is called after: 华星科技|储能项目."""
    firm = firm_of(project, hit.discourse)
    is_first = firm is not None and project.text.startswith(firm)
    return part(project, firm, "Company") if firm and is_first else None


def _is_new(project: Mention, own: Mention | None, firm: Mention, hit: Hit) -> bool:
    """华星项目投产。位于江州的|东渡项目|主要生产电机: another project is told of than the firm's.

    It may be the firm's, where the article is about that one. ``own`` is whom it is called after.
    """
    begin = hit.encoded.sentence.span.start
    if project.span.start < begin or firm.span.end > begin:
        return False
    if own is not None:
        return own.text not in firm.text and firm.text not in own.text
    named = (m for m in hit.context.named("Project") if m.span.start < project.span.start)
    is_new = all(m.text != project.text for m in named)
    return is_new and all(m.text != firm.text for m in hit.context.topic("Company"))


def _is_of_other(hit: Hit) -> bool:
    """Whether the sentence spoke last of a park, a district or who governs it, or of a row."""
    if hit.discourse.says["who_is_meant.behind_row"].search(hit.encoded.text, 0, hit.found.start()):
        return True
    at = hit.encoded.place(hit.found.start())
    last = hit.context.subject(at, _ACTORS, reach=at - hit.encoded.sentence.span.start)
    if last is not None and last.kind == "Organization":
        return last.text.endswith(_GOVERNING)  # 江州市政府规划园区，|先后投入1亿元实施改造
    return last is not None and last.kind in _REGIONS


def _speaks_of(hit: Hit, kinds: Sequence[str]) -> str | None:
    """The kind, of those asked for, of whom the sentence spoke last before the words found."""
    at = hit.encoded.place(hit.found.start())
    last = hit.context.subject(at, kinds, reach=at - hit.encoded.sentence.span.start)
    return last.kind if last is not None else None
