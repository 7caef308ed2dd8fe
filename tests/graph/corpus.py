"""A small corpus, read by hand: what the rooms below the graph would hand over."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from kg.graph import Graph
from kg.graph.cards import terms
from kg.graph.terms import KG
from kg.model import (
    Article,
    Document,
    Entity,
    Evidence,
    Fact,
    Link,
    Mention,
    Reading,
    Resolution,
    Source,
    Span,
    Value,
)


class Text:
    """One document; ``say`` adds facts whose words stand in its text."""

    def __init__(self, path: str, text: str, **source: str) -> None:
        self.document = Document(
            id=hashlib.sha256(text.encode()).hexdigest(),
            source=Source(path, **source),
            raw=text,
            text=text,
            origin=tuple(range(len(text))),
            articles=(Article(Span(0, len(text)), title=text.split("。")[0]),),
        )
        self.facts: list[Fact] = []

    def mention(self, kind: str, words: str, by: str = "lexicon") -> Mention:
        """The first place where the words stand."""
        start = self.document.text.index(words)
        return Mention(kind, words, Span(start, start + len(words)), 1.0, by, self.document.id)

    def say(
        self, relation: str, subject: tuple[str, str], target: tuple[str, str], **how: str
    ) -> Text:
        """Add a fact: kinds and words of both sides, ``quote``, and status, when, of, role ..."""
        quote = how.pop("quote", self.document.text)
        start = self.document.text.index(quote)
        span = Span(start, start + len(quote))
        status, when = how.pop("status", None), how.pop("when", None)
        confidence = float(how.pop("confidence", "0.9"))
        rule = how.pop("rule", f"{relation}#1")
        of = how.pop("of", "")
        qualifiers: dict[str, Mention | str] = dict(how)
        if of:
            qualifiers["of"] = self.mention("Organization", of, by="part")
        self.facts.append(
            Fact(
                relation=relation,
                subject=self.mention(*subject),
                object=self._object(*target),
                status=status,
                when=when,
                qualifiers=tuple(sorted(qualifiers.items())),
                confidence=confidence,
                evidence=Evidence(self.document.id, span, span, rule),
            )
        )
        return self

    def _object(self, kind: str, words: str) -> Mention | Value:
        if kind in ("money", "quantity"):
            return Value(kind, words, words)
        return self.mention(kind, words)

    def reading(self) -> Reading:
        """What the document rooms would hand over."""
        mentions = tuple(m for fact in self.facts for m in fact.mentions())
        return Reading(self.document, (), mentions, tuple(self.facts))


def resolve(readings: Iterable[Reading], *, same: dict[str, str] | None = None) -> Resolution:
    """Everything of one kind and name is one thing; ``same`` gives short names their full one."""
    entities: dict[str, Entity] = {}
    links = []
    for mention in (m for reading in readings for m in reading.mentions):
        name = (same or {}).get(mention.text, mention.text)
        key = hashlib.sha256(name.encode()).hexdigest()[:8]
        identifier = f"{mention.kind.lower()}/thing-{key}"
        entities[identifier] = Entity(identifier, mention.kind, name)
        reason = "same name" if name == mention.text else f"short form of {name}"
        links.append(Link(mention, identifier, reason, 1.0))
    return Resolution(tuple(sorted(entities.values(), key=_identifier)), tuple(links))


def _identifier(entity: Entity) -> str:
    return entity.id


SHORT = {"华星科技": "华星科技有限公司", "青禾园": "青禾化工园区"}


def inspection() -> Text:
    """A visit, led by one person, with a companion and two sites."""
    text = (
        "区委书记林远山到青禾园调研。6月10日，林远山走进华星科技有限公司和绿源二期项目，"
        "副区长赵启明陪同。青禾园管委会负责青禾园。"
    )
    visit = "林远山走进华星科技有限公司和绿源二期项目"
    return (
        Text(
            "news/visit.txt",
            text,
            title="林远山调研青禾园",
            publisher="青禾日报",
            published="2022-06-11",
        )
        .say(
            "inspects",
            ("Official", "林远山"),
            ("Company", "华星科技有限公司"),
            quote=visit,
            when="2022-06-10",
        )
        .say(
            "inspects",
            ("Official", "林远山"),
            ("Project", "绿源二期项目"),
            quote=visit,
            when="2022-06-10",
        )
        .say(
            "accompanies",
            ("Official", "赵启明"),
            ("Official", "林远山"),
            quote="副区长赵启明陪同",
            when="2022-06-10",
        )
        .say("holdsPost", ("Official", "林远山"), ("Post", "区委书记"), quote="区委书记林远山")
        .say(
            "holdsPost",
            ("Official", "赵启明"),
            ("Post", "副区长"),
            quote="副区长赵启明",
            when="2022-06",
        )
        .say(
            "administers",
            ("Organization", "青禾园管委会"),
            ("Park", "青禾园"),
            quote="青禾园管委会负责青禾园",
        )
    )


def economy() -> Text:
    """Who is in the park, what is built, produced, permitted, awarded and counted there."""
    text = (
        "青禾化工园区引进华星科技，海川集团拟入驻青禾化工园区。华星科技投资绿源二期项目，总投资12.5亿元。"
        "华星科技取得排污许可证，获得省级绿色工厂称号，运行RTO装置，生产电子胶。"
        "青禾化工园区位于临江区，主导产业为新材料，推行一园一策，与江州大学合作，现有企业30家，税收2.5亿元。"
        "陈立在项目推进会上讲话，陈立任园区办主任、书记。"
    )
    park, company = ("Park", "青禾化工园区"), ("Company", "华星科技")
    return (
        Text("news/economy.txt", text, publisher="临江网", url="https://example.org/a?b=1")
        .say("hosts", park, company, quote="青禾化工园区引进华星科技", when="2021-03")
        .say(
            "hosts",
            park,
            ("Company", "海川集团"),
            quote="海川集团拟入驻青禾化工园区",
            status="planned",
        )
        .say("undertakes", company, ("Project", "绿源二期项目"), quote="华星科技投资绿源二期项目")
        .say("hosts", park, ("Project", "绿源二期项目"), quote="华星科技投资绿源二期项目")
        .say(
            "invests", ("Project", "绿源二期项目"), ("money", "1250000000"), quote="总投资12.5亿元"
        )
        .say("holdsPermit", company, ("Permit", "排污许可证"), quote="取得排污许可证", when="2021")
        .say("receives", company, ("Honour", "省级绿色工厂"), quote="获得省级绿色工厂称号")
        .say("operates", company, ("Facility", "RTO装置"), quote="运行RTO装置")
        .say("produces", company, ("Product", "电子胶"), quote="生产电子胶")
        .say("locatedIn", park, ("Place", "临江区"), quote="位于临江区")
        .say("specialisesIn", park, ("Industry", "新材料"), quote="主导产业为新材料")
        .say("adopts", park, ("Mechanism", "一园一策"), quote="推行一园一策")
        .say("partnersWith", park, ("Organization", "江州大学"), quote="与江州大学合作")
        .say(
            "reports",
            park,
            ("quantity", "30"),
            quote="现有企业30家",
            indicator="企业",
            unit="家",
            when="2022",
        )
        .say(
            "reports",
            park,
            ("quantity", "250000000"),
            quote="税收2.5亿元",
            indicator="税收",
            unit="元",
        )
        .say(
            "attends",
            ("Official", "陈立"),
            ("Meeting", "项目推进会"),
            quote="陈立在项目推进会上讲话",
            role="speaks",
        )
        .say(
            "holdsPost",
            ("Official", "陈立"),
            ("Post", "园区办主任"),
            quote="陈立任园区办主任",
            of="园区办",
        )
        .say(
            "holdsPost",
            ("Official", "陈立"),
            ("Post", "书记"),
            quote="园区办主任、书记",
            of="园区办",
        )
    )


def retrofits() -> Text:
    """One completed, one underway, one planned long ago, one denied; two share a name."""
    text = (
        "华星科技完成废气治理。海川集团正在实施光伏改造。海川集团计划2021年完成废气治理。"
        "明达厂尚未开展中水回用。白石园引进明达厂。"
    )
    haichuan, gas = ("Company", "海川集团"), ("Retrofit", "废气治理")
    return (
        Text("news/retrofits.txt", text)
        .say(
            "retrofits",
            ("Company", "华星科技"),
            gas,
            quote="华星科技完成废气治理",
            status="completed",
            when="2021-05",
        )
        .say(
            "retrofits",
            haichuan,
            ("Retrofit", "光伏改造"),
            quote="海川集团正在实施光伏改造",
            status="underway",
        )
        .say(
            "retrofits",
            haichuan,
            gas,
            quote="海川集团计划2021年完成废气治理",
            status="planned",
            when="2021",
        )
        .say(
            "retrofits",
            ("Company", "明达厂"),
            ("Retrofit", "中水回用"),
            quote="明达厂尚未开展中水回用",
            status="denied",
        )
        .say("hosts", ("Park", "白石园"), ("Company", "明达厂"), quote="白石园引进明达厂")
    )


def direct(graph: Graph, relation: str) -> int:
    """How many direct triples of the relation the graph has."""
    return sum(terms(line)[1] == f"<{KG}{relation}>" for line in graph.lines)


def readings() -> tuple[Reading, ...]:
    """The three documents."""
    return inspection().reading(), economy().reading(), retrofits().reading()
