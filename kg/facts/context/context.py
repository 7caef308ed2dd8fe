"""Who is meant at a place of an article: the park, company, project and district in hand there.

News names the leader and the site once and then leaves them out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kg.facts import order
from kg.facts.by_name import firm_behind, park_of, part
from kg.facts.context import asides, districts, headlines, references, schemes, topics
from kg.facts.context.said import Said
from kg.facts.context.subjects import firm_of, subjects_of
from kg.facts.encode import Encoded
from kg.knowledge.discourse import Discourse
from kg.model import Mention, Span

_TALK = 300
_OWNERS, _TEAMS, _THAT, _OURS = ("Park", "Company", "Organization"), ("组", "专班"), "该", "我本"
_HEADED = 6  # （一）江州产业园: the paragraph begins with the name


@dataclass(slots=True)
class Context(Said):
    """Who is meant at a place of the article, by what has been said before it."""

    def hear(self, sentence: Encoded, bodies: Mapping[Span, Mention], discourse: Discourse) -> None:
        """Note the names that stand as subjects of a sentence's clauses.

        Who speaks for a company speaks of it, 华星科技董事长王明说，公司…; ``bodies`` are of posts.
        A project speaks of its firm too: 华星科技铜箔项目占地20亩，年产铜箔3万吨.
        """
        self.section = headlines.headed_by(sentence, self.article) or self.section
        self.item = schemes.item_of(sentence) or self.item
        says = discourse.says
        self._asides.update(asides.asides_of(sentence, says))
        self._builders.update(asides.builders_of(sentence, says))
        for said in subjects_of(sentence, discourse):
            if (firm := firm_of(said, discourse)) is not None:
                self._subjects.add(said.span.start, part(said, firm, "Company"))
            body = bodies.get(said.span) if said.kind == "Post" else said
            mention = body if body is said or (body and body.kind == "Company") else None
            if mention is not None:
                meant = self.meant(mention)
                if meant is not None:
                    until = asides.end_of_part(said, sentence, says)
                    self._subjects.add(said.span.start, meant, until)

    def fill(self, source: str, at: int) -> Mention | None:
        """What a slot of a form stands for at a place; the head of hosts.yml tells what each is."""
        fillers: Mapping[str, Callable[[int], Mention | None]] = {
            "leader": lambda place: references.once_named(self.leader, self.mentions, place),
            "site": lambda _: self.site,
            "park": self.park,
            "home": self._home,
            "estate": self._estate,
            "owner": self.owner,
            "maker": self.maker,
            "guest": self._guest,
            "subject": self._anybody,
            "doer": self._doer,
            "body": self._body,
            "host": self._host,
            "project": lambda place: schemes.project(self, place),
            "work": lambda place: order.last_before(self.topic("Retrofit"), place),
            "upgrading": lambda place: schemes.upgrading(self, place),
            "scheme": lambda place: schemes.scheme(self, place),
        }
        return fillers[source](at) if source in fillers else self.latest(source.capitalize(), at)

    def _home(self, at: int) -> Mention | None:
        """The same as the estate, but on a visit no park that an earlier paragraph was in."""
        park = self._estate(at)
        return None if self.leader and park and park.span.start < self.paragraph else park

    def _estate(self, at: int) -> Mention | None:
        """The park that the article is about, or where it is about none, that is spoken of."""
        last = self.subject(at, ("Park", "Place"), reach=_TALK)
        is_told = self.section or self.topic("Park") or (last is not None and last.kind == "Park")
        return self.park(at) if is_told else self._park_of_plant(at)

    def _anybody(self, at: int) -> Mention | None:
        last = self.subject(at, ("Company", "Park", "Organization", "Project"))
        return last if last is not None and last.kind != "Project" else None

    def _doer(self, at: int) -> Mention | None:
        last = self._anybody(at)
        return None if last and last.kind == "Organization" else last

    def _body(self, at: int) -> Mention | None:
        last = self.subject(at, ("Park", "Organization", "Place"))
        is_other = last is not None and (last.kind == "Place" or last.text.endswith(_TEAMS))
        return None if is_other else last or self.owner(at)

    def _host(self, at: int) -> Mention | None:
        return self.subject(at, ("Company", "Park"), reach=_TALK) or self.park(at)

    def _guest(self, at: int) -> Mention | None:
        """The company, project or smaller park that is spoken of: who may sit in a park."""
        last = self.subject(at, ("Company", "Project", "Park"), reach=_TALK)
        return last if last is not None and last.kind != "Company" else self.maker(at)

    def maker(self, at: int) -> Mention | None:
        """The company that is spoken of: the site of a visit, where that was named last."""
        spoken_of = self.subject(at, ("Company",), reach=_TALK) or self.latest("Company", at)
        is_site = self.site is not None and self.site.kind == "Company"
        return order.later(self.site, spoken_of) if is_site else spoken_of

    def meant(self, mention: Mention) -> Mention | None:
        """What a mention stands for: a name for itself, an anaphor for what it means."""
        return self.resolve(mention) if mention.by == "anaphor" else mention

    def resolve(self, anaphor: Mention) -> Mention | None:
        """The real name that 园区, 该公司 or 他 stands for."""
        at = anaphor.span.start
        if anaphor.kind in ("Official", "Person"):
            return references.addressed(self.mentions, anaphor, self.leader)
        if anaphor.text in references.OF_TWO:
            return references.of_two(self.mentions, anaphor)
        topic = self.topic(anaphor.kind)
        told = topic if headlines.is_headed(topic, self.article) else ()  # 集团: the headline's
        named = self.named(anaphor.kind)
        alike = references.ending_alike(told, anaphor) or references.ending_alike(named, anaphor)
        alike = references.usual_group(alike, anaphor, named)
        return self.called.get(anaphor.text) or alike or self._pointed_at(anaphor, at)

    def _pointed_at(self, anaphor: Mention, at: int) -> Mention | None:
        """What is meant by a word that says its kind alone: the last of it, or the topic."""
        if anaphor.kind == "Park":
            own = self.topic("Park") if anaphor.text[0] in _OURS else ()
            return own[0] if own else self.park(at)
        if anaphor.kind == "Place":
            ranked = districts.of_rank(self.named("Place"), anaphor)
            return references.as_zone(anaphor, self.park(at)) or order.last_before(ranked, at)
        if anaphor.kind == "Project":
            return schemes.scheme(self, at)
        last = self.latest(anaphor.kind, at)
        if anaphor.kind == "Company":
            return firm_behind(self.latest("Project", at), last) or self._company(anaphor, last)
        return references.office(anaphor, last, self, at)

    def _company(self, anaphor: Mention, last: Mention | None) -> Mention | None:
        """该公司 is the one named last, if only in a post; 公司 is the one that is spoken of."""
        at, is_that = anaphor.span.start, anaphor.text.startswith(_THAT)
        last = None if last is None or last.span in self._asides else last
        if last is None or not is_that or last.span.start < self._resumed < at:
            return self.maker(at)
        return order.later(last, self.subject(at, ("Company",), reach=_TALK))

    def park(self, at: int) -> Mention | None:
        """The park that the article is about, or else the last one spoken of, or named, before."""
        topic = self.topic("Park") or self._of_headline()
        since, spoken_of = self._subjects.last(at, ("Park",), None)
        is_here = 0 <= since - self.paragraph <= _HEADED and self.paragraph > 0
        if self.section is not None and self.section.span.start < at and not is_here:
            return self.section
        parks = () if headlines.is_headed(topic, self.article) else self.named("Park")
        new = references.newcomer(parks, topic or [spoken_of], self.paragraph, at)
        is_told = headlines.is_of_headline(topic[-1], self.article) if topic else not new
        if spoken_of and (is_here or (is_told and (not topic or since >= self.paragraph))):
            return spoken_of
        known = new or order.last_before(topic, at) or spoken_of if topic else self.latest_park(at)
        return known or self._park_of_plant(at)  # a topic may be told of only later

    def _of_headline(self) -> Sequence[Mention]:
        """The only park that the headline names."""
        only = headlines.headlined(self.named("Park"), self.article.title or "")
        return (only,) if only else ()

    def _park_of_plant(self, at: int) -> Mention | None:
        plant = order.last_before(self.named("Facility"), at)
        return park_of(plant, (*self.named("Park"), *self.parks_run)) if plant else None

    def latest_park(self, at: int) -> Mention | None:
        """The last park named before, or else the one that an office is called after."""
        named = references.last_alone(self.named("Park"), at)
        return named or order.last_before(self.parks_run, at + 1)

    def owner(self, at: int) -> Mention | None:
        """Whose figures the article tells where the sentence does not say."""
        return topics.first_told([self.topic(k) for k in _OWNERS], at, self.article.title or "")

    def region(self, ending: str, at: int) -> Mention | None:
        """The district that 全县 and 区里 mean: the one kept, spoken of, the park, any."""
        title = self.article.title or ""
        named = districts.called_so(self.named("Place"), ending, self.article)
        told = [m for _, m in self._subjects.all_of("Place") if m in named] or [
            m for m in named if m.text in title
        ]
        park = self.park(at)
        other = park if park and park.text.endswith(ending) else order.last_before(named, at)
        found = districts.kept(self._district, named, ending) or order.last_before(told, at)
        return found or other or districts.of_bodies(self.mentions, ending, title)

    def whole(self, at: int) -> Mention | None:
        """The district of which the article spoke, else its park."""
        return self._district[1] if self._district else self.park(at)

    def landlord(self, at: int) -> Mention | None:
        """Whose the counted companies are: the park's, or the district's if that came last."""
        since, district = self._district or (-1, None)
        last = max((start for start, _ in self._subjects.all_of("Park")), default=-1)
        return district if district is not None and since > last else self.park(at)
