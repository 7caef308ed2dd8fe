"""Whether a text has gone on from a park to a district, whose firms need not sit in the park."""

from __future__ import annotations

import re

from kg.facts.context import Context
from kg.facts.order import between
from kg.model import Mention

_RANKS = tuple("区县市旗州盟")
_REACH = 400
_ZONE = re.compile("[开新园港]区$")


def by_district(context: Context, park: Mention, at: int) -> bool:
    """Whether a district is spoken of since a park was: 园区…。|东渡区|先后引进华星科技.

    Not where the headline tells of the park, or the park is called after the district.
    """
    if park.text in (context.article.title or ""):
        return False
    since, district = context.spoken(at, ("Park", "Place"), reach=_REACH)
    if district is None or district.kind != "Place" or _ZONE.search(district.text):
        return False
    if not district.text.endswith(_RANKS):
        return False
    if context.section is not None or _is_called_after(park, district):
        return False
    return not any(mention.kind == "Park" for mention in between(context.mentions, since, at))


def _is_called_after(park: Mention, district: Mention) -> bool:
    """江州经开区 of 江州区: a zone does what its district is told to do."""
    return park.text.endswith("区") and district.text[:-1] in park.text
