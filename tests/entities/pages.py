"""Readings made by hand: a page is names one after the other, and what is said of them."""

from __future__ import annotations

from kg.model import (
    Article,
    Document,
    Evidence,
    Fact,
    Issue,
    Mention,
    Reading,
    Resolution,
    Source,
    Span,
    Value,
)


class Page:
    """A document that grows: each name is written, then facts are said."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.text = ""
        self.mentions: list[Mention] = []
        self.facts: list[Fact] = []
        self.starts = [0]

    def article(self) -> None:
        """Begin another article."""
        self.starts.append(len(self.text))

    def write(self, words: str) -> None:
        """Words that name nothing."""
        self.text += words

    def says(self, kind: str, text: str, entry: str | None = None, by: str = "grammar") -> Mention:
        """Write a name."""
        span = Span(len(self.text), len(self.text) + len(text))
        self.text += text + "。"
        mention = Mention(kind, text, span, 1.0, by, self.name, entry)
        self.mentions.append(mention)
        return mention

    def tells(
        self,
        relation: str,
        subject: Mention,
        thing: Mention | Value,
        status: str | None = None,
        when: str | None = None,
        **qualifiers: Mention | str,
    ) -> Fact:
        """Say a fact of names that are written."""
        evidence = Evidence(self.name, subject.span, subject.span, f"{relation}#1")
        said = tuple(sorted(qualifiers.items()))
        fact = Fact(relation, subject, thing, status, when, said, 0.9, evidence)
        self.facts.append(fact)
        return fact

    def reading(self, issues: tuple[Issue, ...] = ()) -> Reading:
        """What was read of the page."""
        ends = [*self.starts[1:], len(self.text)]
        articles = tuple(
            Article(Span(start, end)) for start, end in zip(self.starts, ends, strict=True)
        )
        origin = tuple(range(len(self.text)))
        source = Source(f"texts/{self.name}.txt")
        document = Document(self.name, source, self.text, self.text, origin, articles)
        return Reading(document, (), tuple(self.mentions), tuple(self.facts), issues)


def hosting(name: str, *companies: str, park: str = "盐城高新区") -> Page:
    """A page whose park hosts the companies."""
    page = Page(name)
    host = page.says("Park", park)
    for company in companies:
        page.tells("hosts", host, page.says("Company", company))
    return page


def holding(name: str, person: str, body: str, title: str, kind: str = "Official") -> Page:
    """A page that gives a person a post in a body."""
    page = Page(name)
    post = page.says("Post", body + title, entry=body)
    page.tells("holdsPost", page.says(kind, person), post)
    return page


def entity_of(resolution: Resolution, document: str, text: str) -> str:
    """The entity that the words of a document are linked to; all of its places agree."""
    found = {
        link.entity
        for link in resolution.links
        if link.mention.document == document and link.mention.text == text
    }
    (only,) = found
    return only


def reason_of(resolution: Resolution, document: str, text: str) -> str:
    """The reason of the first link of the words of a document."""
    return next(
        link.reason
        for link in resolution.links
        if link.mention.document == document and link.mention.text == text
    )
