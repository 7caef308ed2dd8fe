"""Who sits in a park that a sentence plays in: 在江州经开区，华星科技…；东渡集团…."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.by_name import part
from kg.facts.context.subjects import subjects_of
from kg.facts.order import JOINTS
from kg.facts.parks.guests import guests_of
from kg.facts.parks.residents import hosted, name_another
from kg.facts.scene import Scene
from kg.facts.status import NOT_YET
from kg.knowledge.hosting import GUESTS
from kg.knowledge.signs import SIGNS
from kg.model import Fact, Mention

_HOSTS = "hosts"
_CONFIDENCE = 0.7
_ZONE_OF_FIRM = re.compile(
    "[一-鿿]{2,}?(?:开发区|经开区|高新区|工业园区?|产业园区?)(?=[一-鿿]{3,}$)"
)
_PARK, _LINE = SIGNS["Park"], "\n"


def framed(scene: Scene) -> Iterator[Fact]:
    """The park of a sentence's first clause hosts whom its other clauses speak of, or are set in.

    Where an article tells of a visit, only 在江州经开区内 is a frame: whoever is seen behind
    在江州经开区 may be elsewhere.
    """
    frame = scene.says["hosting.frame"].match(scene.sentence.text)
    if frame is None or (frame[1] and scene.context.leader and not frame["inside"]):
        return
    park = scene.context.meant(scene.sentence.mentions[frame.start(1 if frame[1] else 2)])
    if park is None:
        return
    for index, guest in _guests(scene, frame.end()):
        if _is_in_next_park(scene, park, index):
            break
        if scene.status(index, index + 1) not in NOT_YET and index < scene.heard:
            said = (_HOSTS, park, guest)
            yield scene.states(said, (index, index + 1), "frame", sure=_CONFIDENCE)


def _is_in_next_park(scene: Scene, park: Mention, index: int) -> bool:
    """江州经开区内，华星科技…；东岭产业园的|东渡集团…: behind a stop another park is told of."""
    named, stop = scene.sentence.mentions, scene.sentence.text.find("；", 0, index)
    others = (m for i, m in named.items() if -1 < stop < i < index and m.kind == "Park")
    return name_another(others, park)


def in_setting(scene: Scene) -> Iterator[Fact]:
    """在江州经开区，华星科技…: what a sentence that plays in a park tells of is there."""
    named = scene.sentence.mentions
    for told in scene.says["hosting.setting"].finditer(scene.sentence.text):
        park = scene.context.meant(next(named[at] for at in range(*told.span()) if at in named))
        if park is not None:
            yield from hosted(scene, park, _named(scene, *told.span("guests")), "setting")


def in_count(scene: Scene) -> Iterator[Fact]:
    """江州园区开工项目9个。华星科技…；东渡园区开工项目6个，北辰电子…: each is in the park counted.

    A count holds up to the next park that is named, in its own sentence and the one behind it.
    """
    named, text = scene.sentence.mentions, scene.sentence.text
    counts = {found.start(1) for found in scene.says["hosting.counting"].finditer(text)}
    park, told = _counted_before(scene), dict(guests_of(scene))
    for index, mention in sorted(named.items()):
        if mention.kind == "Park":
            park = scene.context.meant(mention) if index in counts else None
        elif park is not None and index in told:
            yield from hosted(scene, park, [(index, mention)], "counted")


def _counted_before(scene: Scene) -> Mention | None:
    """The park whose projects the sentence before counts, if it names no other behind."""
    counts = [*scene.says["hosting.counting"].finditer(scene.preceding)]
    if not counts or _PARK in scene.preceding[counts[-1].end(1) :] or _LINE in scene.before:
        return None
    return scene.context.subject(scene.sentence.place(0), ("Park",))


def on_tour(scene: Scene) -> Iterator[Fact]:
    """走进江州经开区华星科技、东渡创业园，高新区北辰电子…: the sites of a tour are in their parks.

    Only behind a verb of visits, and as long as each row begins with its park.
    """
    named, text, toured = scene.sentence.mentions, scene.sentence.text, scene.says["hosting.toured"]
    verb = scene.discourse.tours.search(text, 0, scene.heard)
    if verb is None or scene.context.leader is None or scene.intention(*verb.span()) is not None:
        return
    at = verb.end()
    while row := toured.match(text, at):
        park = _park_of_row(named[row.start()])
        if park is None:
            return
        sites = ((i, m) for i, m in sorted(named.items()) if i in range(*row.span("guests")))
        inner = [(i, m) for i, m in sites if _may_be_in(m, scene)]
        yield from hosted(scene, park, inner, "tour")
        at = row.end()
        if not row["on"]:
            return


def _park_of_row(first: Mention) -> Mention | None:
    """The park that a row begins with, by itself or in a firm's name: 江州经开区|电机厂."""
    if first.kind == "Park":
        return first if first.by != "anaphor" else None
    zone = _ZONE_OF_FIRM.match(first.text)
    return part(first, zone[0], "Park") if zone is not None else None


def _may_be_in(site: Mention, scene: Scene) -> bool:
    """Whether a site may be inside a park: a zone is in none."""
    is_zone = site.kind == "Park" and site.text.endswith(scene.discourse.hosting.zones)
    return site.by != "anaphor" and site.kind in (*GUESTS, "Park") and not is_zone


def in_park_meant(scene: Scene) -> Iterator[Fact]:
    """园区…，华星科技、东渡集团…: what a sentence tells of behind the only park that it means.

    In a row (各县区和园区) it means parks at large.
    """
    text = scene.sentence.text
    parks = [(i, m) for i, m in sorted(scene.sentence.mentions.items()) if m.kind == "Park"]
    pointed = [(i, m) for i, m in parks if m.by == "anaphor" and not text.endswith(JOINTS, 0, i)]
    meant = [(i, scene.context.resolve(m)) for i, m in pointed]
    whole = {park.text for _, park in meant if park is not None}
    is_one = len(whole) == 1 and all(m.by == "anaphor" or m.text in whole for _, m in parks)
    first, park = meant[0] if is_one else (0, None)
    if park is not None:
        guests = _named(scene, first + 1, len(text))
        yield from hosted(scene, park, guests, "meant")


def _named(scene: Scene, start: int, end: int) -> Iterator[tuple[int, Mention]]:
    """The companies and projects that a part of the sentence names."""
    for index, mention in sorted(scene.sentence.mentions.items()):
        is_guest = mention.kind in GUESTS and mention.by != "anaphor"
        if start <= index < end and is_guest:
            yield index, mention


def _guests(scene: Scene, start: int) -> Iterator[tuple[int, Mention]]:
    """The companies and projects behind the frame that are subjects or the place of a clause."""
    named, says = scene.sentence.mentions, scene.says
    spoken_of = {mention.span for mention in subjects_of(scene.sentence, scene.discourse)}
    places = {at.start(1) for at in says["hosting.at"].finditer(scene.sentence.text, start - 1)}
    for index, mention in sorted(named.items()):
        is_told = index >= start and (mention.span in spoken_of or index in places)
        if mention.kind == "Post":  # 在江州经开区，华星科技董事长李明说…
            mention = scene.bodies.get(mention.span, mention)
        is_told = is_told and not says["hosting.serving"].search(mention.text)
        if is_told and mention.kind in GUESTS and mention.by != "anaphor":
            yield index, mention
