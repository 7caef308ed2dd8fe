from __future__ import annotations

from kg.entities.clusters import Clusters


def test_entities_join_sets_and_say_why() -> None:
    clusters = Clusters(4)
    assert clusters.join(0, 1, "first", 0.5)
    assert clusters.join(2, 0, "second", 0.7)
    assert clusters.roots([0, 1, 2, 3]) == [clusters.root(1), 3]
    assert sorted(clusters.members(2)) == [0, 1, 2]
    assert clusters.why == {0: ("first", 0.5), 2: ("second", 0.7)}


def test_entities_keep_marked_sets_apart_through_others() -> None:
    clusters = Clusters(4)
    assert clusters.mark(0, "line 4", "a")
    assert clusters.mark(3, "line 4", "b")
    assert clusters.join(0, 1, "", 1.0)
    assert clusters.join(3, 2, "", 1.0)
    assert clusters.apart(1, 2)
    assert not clusters.join(1, 2, "", 1.0)
    assert clusters.root(0) != clusters.root(3)


def test_entities_refuse_two_values_of_one_mark() -> None:
    clusters = Clusters(2)
    assert clusters.join(0, 1, "", 1.0)
    assert clusters.mark(0, "line 4", "a")
    assert not clusters.mark(1, "line 4", "b")
