"""Who goes on a visit, by the words of one sentence: alone, first of a row, or brought along."""

from __future__ import annotations

import re

from kg.facts.encode import Encoded, part_start
from kg.knowledge.signs import PEOPLE, SIGNS
from kg.model import Mention

_ROW_OF_PEOPLE = re.compile(
    f"[{PEOPLE}](?:同志)?[、，](?:{SIGNS['Post']}(?:[、，兼]{SIGNS['Post']})*|{SIGNS['Organization']}院士)$"
    f"|[{PEOPLE}]、?$"  # 王明|张林|李强率队: a headline
)
# 王明、李强，|张林|一行: no post tells that the row goes on behind the comma
_ROW_GOES_ON = re.compile(f"[{PEOPLE}]，$")
BRINGING = re.compile("(?:同志)?(?:亲自)?(?:率|带领|带队)")
_TOGETHER = re.compile(f"(?:等人?)?一行|{BRINGING.pattern}")
_EACH = re.compile("[也都还]?(?:分别|分头|各自?)")
BRINGS = f"[{PEOPLE}](?:同志)?(?:亲自|分别|分头)?(?:率领|带领|率|带着)由?"
# 王明会见|张林|，并到华星科技: nor does who is met
_MEETS = f"[{PEOPLE}](?:同志)?(?:亲切|热情)?(?:会见|接见|会晤|接待)了?(?:来访的?)?"
_BROUGHT = re.compile(
    f"(?:{BRINGS}|{_MEETS})[{PEOPLE}{SIGNS['Post']}{SIGNS['Organization']}、，和与及]*$"
)
ALONG = re.compile("在((?:(?!在)[^。；]){1,90}?)的?陪同之?下")
_GOING = re.compile(
    f"[{PEOPLE}](?:同志)?(?:一行)?(?:[到来赴][^，。；在]{{1,10}})?(?:亲自)?"
    "(?:带队|率队|督查|督导|检查|视察|走访|调研|考察)"
    # 王明|一行先后到华星科技, 李强|来访，走访华星科技
    f"|[{PEOPLE}](?:同志)?(?:等?一行|(?:来|到)[园企]?(?:访|考察|调研)|(?:先后|分别|还|又)*(?:来到|走进|深入|走访))"
)


def led_by(sentence: Encoded, form: re.Pattern[str]) -> Mention | None:
    """The first name, and no post, in the place of a form's subject, if the sentence has it.

    None that another brings along: 王明带领|李强|一行; nor who escorts: 在|李强|陪同下到.
    """
    for match in form.finditer(sentence.text):
        said = (
            (index, sentence.mentions[index])
            for index in range(*match.span("s"))
            if index in sentence.mentions and sentence.mentions[index].kind != "Post"
        )
        index, leader = next(said, (0, None))
        if leader is not None and is_along(sentence, index):
            continue
        if leader is None or not is_brought(sentence, index):
            leader = sentence.mentions[first_of_row(sentence, index)] if leader else None
            return _meant(sentence, index) if leader and leader.by == "anaphor" else leader
    return None


def _meant(sentence: Encoded, index: int) -> Mention | None:
    """王明当天没闲着，|他|带着李强走进华星科技: who is named before in the sentence."""
    ahead = (sentence.mentions[at] for at in range(index) if sentence.text[at] in PEOPLE)
    return next((who for who in ahead if who.by != "anaphor"), None)


def first_of_row(sentence: Encoded, index: int) -> int:
    """书记|王明|、副书记李强，县长|张林|一行: who is named first in a row that goes together.

    Not where each goes another way: 王明、李强分别到…
    """
    if _EACH.match(sentence.text, index + 1):
        return index
    while (before := before_in_row(sentence, index)) is not None:
        index = before
    return index


def before_in_row(sentence: Encoded, index: int) -> int | None:
    """书记|王明|、副书记李强: who is named in front of another in a row that goes together."""
    before = _ROW_OF_PEOPLE.search(sentence.text, 0, index)
    if before is None and _TOGETHER.match(sentence.text, index + 1):
        before = _ROW_GOES_ON.search(sentence.text, 0, index)
    return before.start() if before is not None else None


def is_brought(sentence: Encoded, index: int) -> bool:
    """王明带领|市发改委主任|李强|一行来华星科技: who is brought along or met does not lead."""
    return _BROUGHT.search(sentence.text, 0, index) is not None


def is_along(sentence: Encoded, index: int) -> bool:
    """江州商会考察团在副市长|李强|的陪同下来华星科技: who goes along does not lead."""
    return any(along.start() < index < along.end() for along in ALONG.finditer(sentence.text))


def visitor_in(sentence: Encoded, index: int) -> Mention | None:
    """◆7月6日，县长|李强|带队视察华星科技: who goes there himself, by the words before an index."""
    text, named = sentence.text, sentence.mentions
    since = part_start(text, index)
    for going in _GOING.finditer(text, since, index):
        first = named[first_of_row(sentence, going.start())]
        if first.by != "anaphor" and not is_brought(sentence, going.start()):
            return first
    return None
