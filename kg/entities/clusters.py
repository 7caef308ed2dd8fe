"""Which nodes are one thing, under marks that may never meet."""

from __future__ import annotations

from collections.abc import Iterable


class Clusters:
    """Sets of nodes (numbers) that only grow.

    A mark is a name with a value; two sets that hold one mark with two values are never
    joined, whatever stands between them. Each join says why for the node that gave rise to it.
    """

    def __init__(self, size: int) -> None:
        self._above = list(range(size))
        self._members: dict[int, list[int]] = {}
        self._marks: dict[int, dict[str, str]] = {}
        self.why: dict[int, tuple[str, float]] = {}

    def mark(self, node: int, name: str, value: str) -> bool:
        """Put a mark on a node; False when its set holds another value already."""
        marks = self._marks.setdefault(self.root(node), {})
        return marks.setdefault(name, value) == value

    def root(self, node: int) -> int:
        """The node that stands for the set."""
        above = self._above
        while above[node] != node:
            above[node] = above[above[node]]
            node = above[node]
        return node

    def members(self, node: int) -> list[int]:
        """The nodes of the set, in no order that means anything."""
        root = self.root(node)
        return self._members.get(root, [root])

    def join(self, node: int, other: int, reason: str, score: float) -> bool:
        """Make the sets of two nodes one; False when marks forbid it."""
        root, kept = self.root(node), self.root(other)
        if root == kept:
            return True
        if self.apart(root, kept):
            return False
        marks, wanted = self._marks.get(root, {}), self._marks.get(kept, {})
        self.why.setdefault(node, (reason, score))
        if len(self.members(root)) > len(self.members(kept)):
            root, kept = kept, root
        self._above[root] = kept
        self._members.setdefault(kept, [kept]).extend(self._members.pop(root, [root]))
        if marks or wanted:
            self._marks[kept] = {**marks, **wanted}
            self._marks.pop(root, None)
        return True

    def apart(self, node: int, other: int) -> bool:
        """Whether marks forbid that two nodes are one."""
        marks, wanted = self._marks.get(self.root(node)), self._marks.get(self.root(other))
        if not marks or not wanted:
            return False
        return any(wanted.get(name, value) != value for name, value in marks.items())

    def roots(self, nodes: Iterable[int]) -> list[int]:
        """The sets that the nodes are in, each once, in the order of the nodes."""
        return list(dict.fromkeys(self.root(node) for node in nodes))
