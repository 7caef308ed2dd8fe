"""The corpus while it is being resolved: all nodes, their sets, and what identifies each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.entities import context
from kg.entities.clusters import Clusters
from kg.entities.form import Form
from kg.entities.grammar import Grammar
from kg.entities.nodes import Node, Scene, holdings

_RANKS = {"article": 0, "document": 1, "place": 2, "corpus": 3}


class World:
    """Nodes are numbered in an order that is the same for any order of documents.

    An address is a pair: the canonical name, and the scope in which it is one thing: "" for
    everywhere, ``@盐城`` for documents about a place, else a document's id.
    """

    def __init__(self, scenes: Iterable[Scene], grammar: Grammar) -> None:
        self.grammar = grammar
        ordered = sorted(scenes, key=_path)
        self.scenes = {scene.document: scene for scene in reversed(ordered)}
        for scene in self.scenes.values():
            _add_bodies(scene)
            _add_hosts(scene)
        self.contexts = {
            document: context.read(scene, grammar.names) for document, scene in self.scenes.items()
        }
        every = [node for scene in self.scenes.values() for node in scene.nodes.values()]
        self.nodes: list[Node] = sorted(every, key=_key)
        self.clusters = Clusters(len(self.nodes))
        self.groups: dict[str, list[int]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            node.number = number
            self.groups[node.group].append(number)
        self.bodies: dict[int, int] = {}
        self._addresses: dict[int, tuple[str, str]] = {}
        # Sets only grow, by adding to their lists: the first member and the size tell a set.
        self._firsts: dict[tuple[int, int], int] = {}
        self._topics: dict[tuple[int, int], set[str]] = {}

    def settle_hosts(self) -> None:
        """Bodies named with a park belong to what that park turned out to be."""
        parks: dict[str, list[int]] = defaultdict(list)
        for number in self.groups["Park"]:
            parks[self.nodes[number].document].append(number)
        for number in self.groups["Organization"]:
            node = self.nodes[number]
            if node.form.brand:
                host = self.scenes[node.document].add("Park", node.form.brand, node.articles)
                self.bodies[number] = host.number
            elif node.form.is_bare and node.form.head in self.grammar.names.park_bodies:
                self._settle_bare(number, parks[node.document])

    def _settle_bare(self, number: int, parks: Iterable[int]) -> None:
        """管委会 alone is that of the one park its article names."""
        articles = self.nodes[number].articles
        beside = self.clusters.roots(n for n in parks if self.nodes[n].articles & articles)
        if len(beside) == 1:
            self.bodies[number] = beside[0]

    def settle_posts(self) -> None:
        """Posts belong to what their body turned out to be."""
        for scene in self.scenes.values():
            for post, body in scene.bodies:
                self.bodies[post.number] = body.number

    def first(self, number: int) -> int:
        """The node of a set that says most: its name identifies the set."""
        members = self.clusters.members(number)
        if len(members) == 1:
            return members[0]
        key = members[0], len(members)
        found = self._firsts.get(key)
        if found is None:
            found = self._firsts[key] = max(members, key=self._weight)
        return found

    def _weight(self, number: int) -> tuple[int, int, str, str, int]:
        node = self.nodes[number]
        rank = 3 if self.address(number)[1] == "" else _RANKS[node.form.reach]
        return rank, len(node.plain), node.plain, node.document, number

    def is_shared(self, number: int) -> bool:
        """Whether a set is known outside its document: everywhere, or about one place."""
        scope = self.address(self.first(number))[1]
        return not scope or scope.startswith("@")

    def topic(self, number: int) -> str:
        """The scope of documents about the same place as a node's, or its document's id."""
        document = self.nodes[number].document
        topic = self.contexts[document].topic
        return f"@{topic}" if topic else document

    def topics(self, number: int) -> set[str]:
        """The places that the documents of a set are about."""
        members = self.clusters.members(number)
        key = members[0], len(members)
        found = self._topics.get(key)
        if found is None:
            documents = {self.nodes[member].document for member in members}
            found = {self.contexts[document].topic for document in documents} - {""}
            self._topics[key] = found
        return found

    def address(self, number: int) -> tuple[str, str]:
        """What identifies a node by its own name: canonical name and scope."""
        found = self._addresses.get(number)
        if found is None:
            found = self._addresses[number] = self._address(number)
        return found

    def _address(self, number: int) -> tuple[str, str]:
        node = self.nodes[number]
        body = self.bodies.get(number)
        if body is not None:
            canonical, scope = self.address(self.first(body))
            return f"{canonical}>{node.form.head}", scope
        form = self._anchored(node)
        if form.reach == "corpus":
            return form.canonical, ""
        if form.reach == "place":
            return form.canonical, self.topic(number)
        part = f"#{node.part}" if node.part else ""
        return form.canonical, node.document + part

    def _anchored(self, node: Node) -> Form:
        """The name with the place that its level means in this document."""
        form = node.form
        level = form.level or ("" if form.brand else self._post_level(form))
        place = self.contexts[node.document].anchor(level) if level else None
        if place is None:
            return form
        return self.grammar.form(node.group, place.root + place.ending + form.plain[1:])

    def _post_level(self, form: Form) -> str:
        named = form.kind == "Post" and form.plain[:1] in self.grammar.names.levels
        return form.plain[0] if named and len(form.plain) > 1 else ""


def _path(scene: Scene) -> tuple[str, str]:
    return scene.document, scene.reading.document.source.path


def _key(node: Node) -> tuple[str, str, str, str]:
    return node.key


def _add_hosts(scene: Scene) -> None:
    """Parks that are named inside the names of bodies are there too."""
    for node in list(scene.nodes.values()):
        if node.group == "Organization" and node.form.brand:
            scene.add("Park", node.form.brand, node.articles)


def _add_bodies(scene: Scene) -> None:
    """The bodies of posts are there too, marked by a mention or told by the post's entry."""
    plain = scene.grammar.plain
    for _, post, body in holdings(scene.reading.facts):
        text = plain(body.text if body is not None else post.entry or "")
        if text:
            articles = 1 << scene.article(post.span.start)
            node = scene.node(body) if body is not None else scene.named(text)
            body_node = node or scene.add("Organization", text, articles)
            scene.bodies.append((scene.node(post), body_node))
