"""What one document names: each name once, with where and how it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.entities.form import Form
from kg.entities.grammar import Grammar
from kg.model import Fact, Mention, Reading

# Kinds whose names help to read other names of the document; of the rest only those count that
# a fact speaks of.
EVIDENCE = frozenset({"Place", "Park", "Company", "Organization", "Project", "Facility"})
BODIES = ("Organization", "Company", "Park", "Place")
Key = tuple[str, str, str]


@dataclass(slots=True)
class Node:
    """One name in one document; ``part`` tells apart what one document calls by one name.

    ``articles`` has a bit for each article it stands in, ``texts`` says how often each spelling
    occurs; ``told`` is the first mention that a fact speaks of, if any.
    """

    document: str
    group: str
    plain: str
    part: str
    form: Form
    number: int = -1
    kinds: frozenset[str] = frozenset()
    texts: dict[str, int] = field(default_factory=dict)
    articles: int = 0
    told: Mention | None = None

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells this node from all others and puts nodes in order."""
        return self.document, self.group, self.plain, self.part


class Scene:
    """The names of one document, found by mention."""

    def __init__(self, reading: Reading, grammar: Grammar) -> None:
        self.reading = reading
        self.grammar = grammar
        self.document = reading.document.id
        self.nodes: dict[Key, Node] = {}
        self.told: dict[tuple[int, int, str, str], tuple[Mention, Node]] = {}
        self.bodies: list[tuple[Node, Node]] = []
        self._starts = [article.span.start for article in reading.document.articles]
        self._by_text: dict[Key, Node] = {}
        self._doubles = self._two_of_one_name()
        for mention in reading.mentions:
            if mention.kind in EVIDENCE and mention.by != "anaphor":
                self._see(mention)
        self.pairs: list[tuple[Node, Node]] = []
        for fact in reading.facts:
            told = [self._tell(mention) for mention in fact.mentions()]
            if isinstance(fact.object, Mention):
                self.pairs.append((told[0], told[1]))

    def article(self, start: int) -> int:
        """The article that a place of the text is in."""
        return max(0, bisect_right(self._starts, start) - 1)

    def node(self, mention: Mention) -> Node:
        """The node of a mention, made on first sight."""
        entry = (mention.entry or "") if mention.kind == "Post" else ""
        short = (mention.kind, _called(mention), entry)
        node = self._by_text.get(short)
        if node is None:
            node = self._new(mention, self.article(mention.span.start))
            if not node.part and node.plain not in self._doubles:
                self._by_text[short] = node
        return node

    def named(self, text: str) -> Node | None:
        """The body, company, park or place of that plain name, if the document names one."""
        for group in BODIES:
            found = self.nodes.get((group, text, "")) or self.nodes.get((group, text, "0"))
            if found is not None:
                return found
        return None

    def add(self, group: str, text: str, articles: int) -> Node:
        """A name that stands inside another name: evidence, not a mention."""
        form = self.grammar.form(group, text)
        lowest = (articles & -articles).bit_length() - 1
        part = str(max(0, lowest)) if form.reach == "article" else ""
        node = self._node(group, text, part, form)
        node.articles |= articles
        return node

    def _two_of_one_name(self) -> dict[str, dict[int, str]]:
        """Persons who hold only company posts in one article and only public ones in another."""
        kinds: dict[str, dict[int, set[bool]]] = {}
        for person, _, body in holdings(self.reading.facts):
            if body is not None:
                name = kinds.setdefault(self.grammar.plain(person.text), {})
                name.setdefault(self.article(person.span.start), set()).add(body.kind == "Company")
        return {
            name: {article: "company" for article, found in articles.items() if found == {True}}
            for name, articles in kinds.items()
            if {True} in articles.values() and {False} in articles.values()
        }

    def _tell(self, mention: Mention) -> Node:
        span = mention.span
        key = (span.start, span.end, mention.kind, mention.text)
        if key in self.told:
            return self.told[key][1]
        node = self.node(mention)
        self.told[key] = mention, node
        if mention.kind not in EVIDENCE or not node.texts:
            self._see(mention)
        if node.told is None or span < node.told.span:
            node.told = mention
        return node

    def _see(self, mention: Mention) -> None:
        node = self.node(mention)
        if mention.kind not in node.kinds:
            node.kinds |= {mention.kind}
        node.articles |= 1 << self.article(mention.span.start) if len(self._starts) > 1 else 1
        said = _called(mention)
        node.texts[said] = node.texts.get(said, 0) + 1

    def _new(self, mention: Mention, article: int) -> Node:
        grammar = self.grammar
        said = _called(mention)
        group, text = grammar.group(mention.kind), grammar.plain(said) or said
        body = grammar.plain(mention.entry or "") if group == "Post" else ""
        form = grammar.form(group, text, body)
        part = self._doubles.get(text, {}).get(article, "") if group == "Person" else ""
        if mention.by == "anaphor":
            form = replace(form, reach="article")
        if form.reach == "article":
            part = str(article)
        return self._node(group, form.plain, part, form)

    def _node(self, group: str, text: str, part: str, form: Form) -> Node:
        key = (group, text, part)
        node = self.nodes.get(key)
        if node is None:
            node = self.nodes[key] = Node(self.document, group, text, part, form)
        return node


def _called(mention: Mention) -> str:
    """The name of what is meant: a phrase (对窑炉进行改造) has one of its own (窑炉改造)."""
    return mention.entry if mention.by == "phrase" and mention.entry else mention.text


def holdings(facts: tuple[Fact, ...]) -> Iterator[tuple[Mention, Mention, Mention | None]]:
    """Person, post and the body where it is marked, of each fact about a post."""
    for fact in facts:
        if fact.relation == "holdsPost" and isinstance(fact.object, Mention):
            body = fact.qualifier("of")
            yield fact.subject, fact.object, body if isinstance(body, Mention) else None
