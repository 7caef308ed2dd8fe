"""What an article has said so far, noted as it is read. Nothing here crosses an article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.facts import order
from kg.facts.by_name import parks_run
from kg.facts.context import districts, headlines, references, topics
from kg.facts.context.leading import leader_of
from kg.facts.context.spoken import Spoken
from kg.facts.encode import Encoded
from kg.knowledge.discourse import Discourse
from kg.model import Article, Mention, Span

_REACH = {"Event": 400, "Place": 1000}
_USUAL_REACH = 220


@dataclass(slots=True)
class Said:
    """The state of one article. Only its own methods write to it, and ``hear`` of its context.

    ``leader`` and ``site`` are of the visit in hand: ``find_leader``, ``visited``, ``follow`` and
    ``come_to`` set them. ``is_led_outright`` says that the article names the leader in so many
    words (由王明带队). ``figured``: where the last figure stands, and whose it is; ``reported``:
    the same of the last that a report's year dates; ``quoted``: where the last quotation began,
    and whose it is; ``paragraph``: where this one began. ``called``: what 园区 stands for
    (…，以下简称园区). ``section`` is the park of the heading that this part of the article stands
    under, ``item`` the thing of its last numbered line; ``bureau`` is the one whose bulletin the
    article is. ``unresolved`` are the anaphors that stand for nothing named.
    """

    article: Article
    mentions: Sequence[Mention]
    leader: Mention | None = None
    is_led_outright: bool = False
    site: Mention | None = None
    unresolved: list[Mention] = field(default_factory=list)
    _named: dict[str, list[Mention]] = field(default_factory=dict)
    _topics: dict[str, Sequence[Mention]] = field(default_factory=dict)
    _subjects: Spoken = field(default_factory=Spoken)
    figured: tuple[int, Mention] | None = None
    reported: tuple[int, str] | None = None
    quoted: tuple[int, Mention] | None = None
    called: Mapping[str, Mention] = field(default_factory=dict)
    paragraph: int = -1
    section: Mention | None = None
    item: Mention | None = None
    _resumed: int = -1
    _asides: set[Span] = field(default_factory=set)
    _builders: set[Span] = field(default_factory=set)
    _district: tuple[int, Mention] | None = None
    parks_run: Sequence[Mention] = ()
    bureau: Mention | None = None

    def __post_init__(self) -> None:
        for mention in (said for said in self.mentions if said.by != "anaphor"):
            self._named.setdefault(mention.kind, []).append(mention)
        self.parks_run = parks_run(order.loners(self.named("Organization")))
        self.bureau = districts.bureau_of(self.article.title or "", self.named("Organization"))

    def named(self, kind: str) -> Sequence[Mention]:
        """All mentions of a kind but the anaphors."""
        return self._named.get(kind, ())

    def find_leader(self, sentences: Sequence[Encoded], discourse: Discourse) -> None:
        """Note who leads the visit that the article tells of, if it tells of one."""
        bodies = self.named("Organization")
        self.leader, self.is_led_outright = leader_of(sentences, bodies, discourse)

    def visited(self, visitor: Mention | None, site: Mention) -> None:
        """Note a visit; a body that sends others does not lead where somebody does."""
        is_somebody = self.leader is not None and self.leader.kind != "Organization"
        if visitor and not (is_somebody and visitor.kind == "Organization"):
            self.leader = visitor
        self.site = site

    def follow(self, leader: Mention | None) -> None:
        """Note who leads from here on, if somebody else does."""
        self.leader = leader or self.leader

    def come_to(self, site: Mention) -> None:
        """Note the site of a visit that names nobody anew."""
        self.site = site

    def resume(self, at: int, kind: str = "Company") -> None:
        """At the beginning of a paragraph the headline's company (or park) is spoken of again."""
        self.paragraph = at
        topic = headlines.headlined(self.named(kind), self.article.title or "")
        if topic is not None and topic.span.start < at:
            self._subjects.add(at - 1, topic)
            self._resumed = at - 1

    def quote(self, at: int, firm: Mention) -> None:
        """A quotation begins at a place in which somebody speaks of a firm."""
        self._subjects.add(at - 1, firm)
        self.quoted = at, firm

    def note_figure(self, figure: Mention, owner: Mention) -> None:
        """Note whose a figure is, whose the next may be."""
        self.figured = figure.span.start, owner

    def note_report(self, figure: Mention, owner: Mention) -> None:
        """Note of whom a figure is that is of a report's year."""
        self.reported = figure.span.start, owner.text

    def note_district(self, at: int, district: Mention) -> None:
        """Note the district that the words at a place speak of, which is kept."""
        self._district = (at, district)
        self._subjects.add(at, district)

    def note_unresolved(self, anaphor: Mention) -> None:
        """Note an anaphor of which something is said, and that stands for nothing named."""
        self.unresolved.append(anaphor)

    def subject(self, at: int, kinds: Sequence[str], *, reach: int | None = None) -> Mention | None:
        """The last subject of one of the kinds named before a place, not too far from it."""
        return self.spoken(at, kinds, reach=reach)[1]

    def spoken(
        self, at: int, kinds: Sequence[str], *, reach: int | None = None
    ) -> tuple[int, Mention | None]:
        """The same, and where it was said."""
        return self._subjects.last(at, kinds, reach)

    def subject_alone(self, at: int, kinds: Sequence[str], *, reach: int) -> Mention | None:
        """The same, if nothing else that could be meant was named since."""
        since, spoken_of = self._subjects.last(at, kinds, reach)
        named = order.between(self.mentions, since, at)
        return spoken_of if spoken_of and references.is_alone(spoken_of, named) else None

    def latest(self, kind: str, at: int) -> Mention | None:
        """The last thing of a kind named before the place and not too far from it."""
        last = order.last_before(self.named(kind), at, lambda m: m.span not in self._builders)
        if last is not None and at - last.span.end <= _REACH.get(kind, _USUAL_REACH):
            return last
        return order.last_before(self.topic(kind), at)

    def topic(self, kind: str) -> Sequence[Mention]:
        """The mentions of the one thing of a kind that the article is about, if it is about one."""
        if kind not in self._topics:
            self._topics[kind] = topics.topic_of(self.named(kind), self.article, self.mentions)
        return self._topics[kind]
