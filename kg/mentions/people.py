"""Reading personal names where people are expected."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.mentions.ground import Ground

_HAN = re.compile("[一-鿿]")
_DOTTED = re.compile("[一-鿿]{1,6}(?:·[一-鿿]{1,8})+")
_BETWEEN = re.compile(" ?、 ?| +|和|与|及")
_AGAIN = 2
_TRANSCRIBED = 4  # characters at least
_THREE = 3  # characters of surname and given name
_NEXT = "、"
_SPACES = re.compile(" *")


def titles_in(ground: Ground) -> dict[int, int]:
    """Where each title begins, by where it ends.

    None in 园区地|处长|沙, 江州|县长|山镇 and 重庆|市长|寿区, but in 土地|处长.
    """
    found = ground.lexicon.persons.titles.find(ground.text)
    lies, river = ground.says["people.lies"], ground.says["people.river"]
    return {
        end: at
        for at, end in found
        if not (at and lies.match(ground.text, at - 1))
        and not ground.says["people.several"].match(ground.text, end)
        and not _is_in_county(ground, at)
        and not _is_of_place(ground, end)
        and not (ground.text[end - 1] == "长" and river.match(ground.text, end))
    }


def _is_of_place(ground: Ground, end: int) -> bool:
    """重庆市长|寿区, 上海市长|宁区: the last of the title begins a district's name."""
    place = ground.lexicon.places.end(ground.text, end - 1)
    return (
        place - end > 1 and ground.says["people.district"].match(ground.text, place - 1) is not None
    )


def _is_in_county(ground: Ground, at: int) -> bool:
    """江州|县长山镇: a district and a town of it, and no head of the district."""
    towns = ground.says["people.county_town"].match(ground.text, at)
    places = ground.lexicon.places
    return towns is not None and any(
        places.end(ground.text, at - n) in (at, at + 1) for n in (2, 3)
    )


def read_people(ground: Ground, place: int) -> list[tuple[int, int]]:
    """The places of the names that begin there and go on behind 、, blanks or 和."""
    found: list[tuple[int, int]] = []
    opening = _SPACES.match(ground.text, place)
    at = opening.end() if opening else place
    while (end := _listed(ground, at) or read_name(ground, at, sure=not found)) is not None:
        if ground.text[at:end] in ground.lexicon.persons.holders:
            break  # 副主任薛海、|秘书长|邓明
        found.append((at, end))
        between = _BETWEEN.match(ground.text, end)
        if between is None:
            break
        at = between.end()
    return found


def _listed(ground: Ground, place: int) -> int | None:
    """One of a list, told by the 、 before and behind it, whatever its surname."""
    match, persons = ground.says["people.listed"].match(ground.text, place), ground.lexicon.persons
    if match is None or match[0][:2] in persons.words:
        return None
    return match.end() if match[0][-1] in persons.given else None


def comes(ground: Ground, place: int) -> bool:
    """省人大代表|来江视察: a verb and where somebody comes to, and no name."""
    return ground.says["people.coming"].match(ground.text, place) is not None


def is_name(ground: Ground, start: int, end: int) -> bool:
    """Whether the words there can be a personal name as a whole."""
    if "·" in ground.text[start:end]:
        return _DOTTED.fullmatch(ground.text, start, end) is not None
    shortest = _shortest(ground, start)
    if shortest is None or not shortest <= end <= shortest + 1:
        return False
    if ground.says["people.division"].match(ground.text, end - 1):
        return False
    return all(_given(ground, place) for place in range(shortest - 1, end))


def is_sure(ground: Ground, start: int, end: int, read: int) -> bool:
    """Whether a name is as it was read by its characters, and not as the recogniser read it.

    局长|布仁|巴图: a longer one of four characters and more; 局长|白明|三天后: a shorter one, where
    the document says the longer once.
    """
    if read > end:
        return read - start <= _THREE
    return read == end or ground.words.count(ground.text[start:end]) > 1


def as_read(
    ground: Ground, named: list[tuple[int, int]], begun: Mapping[int, int]
) -> list[tuple[int, int]]:
    """孟克图、|那日松|布和、李强: a row goes on behind a name that the recogniser read."""
    for at, (first, last) in enumerate(named):
        end = begun.get(first, last)
        if not is_sure(ground, first, last, end):
            behind = read_people(ground, end + 1) if ground.text.startswith("、", end) else []
            return [*named[:at], (first, end), *behind]
    return named


def read_name(ground: Ground, place: int, *, sure: bool = True) -> int | None:
    """Where the personal name that begins there ends; None where none does.

    With ``sure`` a person is expected there; without, what follows must be fit for a person.
    """
    text = ground.text
    if dotted := _DOTTED.match(text, place):
        parted = text.rfind("·", place, dotted.end()) + 2
        ends = [end for end in range(parted, dotted.end()) if follows(ground, end)]
        return _always(ground, place, ends) or next(iter(ends), dotted.end())
    if ground.says["people.address"].match(text, place + 1) or comes(ground, place):
        return None
    shortest = _shortest(ground, place)
    if sure and (whole := _transcribed(ground, place)) is not None:
        return whole
    if shortest is None:
        is_next = ground.text.endswith(_NEXT, 0, place)
        return _unusual(ground, place) if sure or is_next else None
    longer = shortest + 1
    if not _given(ground, longer - 1):
        return shortest if sure or follows(ground, shortest) else None
    return _decided(ground, place, shortest, longer, sure=sure)


def _may_be_surname(ground: Ground, place: int) -> bool:
    if ground.text[place : place + 2] in ground.lexicon.persons.words:
        return False
    return not ground.says["people.no_surname"].match(ground.text, place) and _given(ground, place)


def _always(ground: Ground, place: int, ends: list[int]) -> int | None:
    """The longest of the names that a document of several says each time: 买买提·巴哈提|到."""
    times = [ground.words.count(ground.text[place:end]) for end in ends]
    whole = [end for end, count in zip(ends, times, strict=True) if count == times[0] > 1]
    return whole[-1] if whole else None


def _unusual(ground: Ground, place: int) -> int | None:
    """尚国栋, 念正华: a name that begins like a word, or with a surname that nobody lists.

    Words fit for a person stand behind it; more must speak for it where it has two characters,
    or where its surname is not listed.
    """
    persons, text = ground.lexicon.persons, ground.text
    is_listed = text[place : place + 1] in persons.rare
    if not is_listed and not _may_be_surname(ground, place):
        return None
    for end in (place + 3, place + 2):
        given = text[place + 1 : end]
        more = (end - place == 2) + (not is_listed and ground.words.count(text[place:end]) < _AGAIN)
        if text[place:end] in persons.holders or text[place:end] in persons.words:
            return None  # 书记区长率队, 王强、张林全程陪同
        if persons.given.issuperset(given) and follows(ground, end) >= 1 + more:
            return end
    return None


def _transcribed(ground: Ground, place: int) -> int | None:
    """乌云其木格: a name of other tongues, three characters and more that such are written with.

    Words fit for a person stand behind it, and not behind its first two or three characters.
    """
    sounds = ground.lexicon.persons.transcribed.match(ground.text, place)
    if sounds is None or any(follows(ground, place + length) > 1 for length in (2, 3)):
        return None
    ends = range(sounds.end(), place + _TRANSCRIBED - 1, -1)
    return next((end for end in ends if follows(ground, end)), None)


def _decided(ground: Ground, place: int, short: int, long: int, *, sure: bool) -> int | None:
    """王强|调研 or 王强调|研: by what follows, then by how the document writes it elsewhere."""
    text = ground.text
    after_short, after_long = follows(ground, short), follows(ground, long)
    times_short, times_long = (
        ground.words.count(text[place:short]),
        ground.words.count(text[place:long]),
    )
    is_verb = text[long - 1] not in ground.lexicon.persons.given  # 王强|率调研组
    if after_short and (times_short > times_long or is_verb):
        return short
    if after_long and after_long >= after_short:
        return long
    if after_short:
        return short
    if text[long : long + 1] in ground.lexicon.persons.foreign:
        return None
    if text[long - 1] not in ground.lexicon.persons.given and (times_long == 1 or not sure):
        return short if sure else None
    if times_short > times_long == 1:
        return short
    return long if sure or times_long > 1 else None


def _shortest(ground: Ground, place: int) -> int | None:
    """The end of surname and one character; None where no name can begin."""
    persons, text = ground.lexicon.persons, ground.text
    if text[place : place + 2] in persons.words:
        return None
    if text[place : place + 2] in persons.doubles and _given(ground, place + 2):
        return place + 3
    if text[place : place + 1] in persons.surnames and _given(ground, place + 1):
        return place + 2
    return None


def _given(ground: Ground, place: int) -> bool:
    text = ground.text
    if place >= len(text) or not _HAN.match(text, place):
        return False
    return text[place] not in ground.lexicon.persons.not_given


def follows(ground: Ground, place: int) -> int:
    """How fit for a person the words behind are: 0 not, 1 a break or a short word, else more."""
    if place >= len(ground.text) or not _HAN.match(ground.text, place):
        return 1
    match = ground.lexicon.persons.after.match(ground.text, place)
    return len(match[0]) if match else 0
