"""Sentences made ready to be learnt from."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from kg.training.corpora import Annotated, Corpus
from kg.training.samples import Material, Plan, epoch, gather, vocabulary

HIRED = Annotated("周岚任总经理", ((0, 2, "name"), (3, 6, "position")))
PLAN, OWN = Plan(1.0, 0.5, 8), Plan(0.0, 0.5, 8)
SEEN = Annotated("贺兰山到会", ((0, 3, "PER"),))


def _material(without: frozenset[str] = frozenset()) -> Material:
    corpora = (Corpus("own.jsonl", (HIRED,) * 2), Corpus("news.bio", (SEEN,)))
    return gather(corpora, without=without, weight=0.5)


def test_training_gathers_each_sentence_once_and_pools_names() -> None:
    material = _material()
    assert [item.sentence for item in material.swappable] == [HIRED]
    assert [item.weight for item in material.fixed] == [0.5]
    assert set(material.names["name",]) == {"周岚", "贺兰山"}


def test_training_never_learns_what_it_is_measured_on() -> None:
    material = _material(frozenset({HIRED.text}))
    assert material.swappable == ()
    assert material.names == {("name",): ("贺兰山",)}


def test_training_vocabulary_keeps_what_is_seen_often_enough() -> None:
    known = vocabulary(["周岚", "周岚", "周山"], characters=2, pairs=2)
    assert known.characters == ("周", "岚")
    assert known.pairs == (2 * 4 + 3,)  # of four numbers: padding, unknown, 周, 岚
    assert vocabulary(["周岚周", "周岚"], characters=1, pairs=3).pairs == ()


def test_training_epochs_are_sorted_batches_and_repeat_with_their_seed() -> None:
    material = _material()
    batches = epoch(material, PLAN, Random(3))
    assert sum(map(len, batches)) == 2
    assert all(len(a.text) >= len(b.text) for batch in batches for a, b in pairwise(batch))
    assert batches == epoch(material, PLAN, Random(3))
    assert sum(map(len, epoch(material, OWN, Random(3)))) == 1


def test_training_swapped_names_keep_their_tags() -> None:
    seen = set()
    for seed in range(100):
        ((sample,),) = epoch(_material(), OWN, Random(seed))
        assert len(sample.text) == len(sample.allowed)
        seen.add(sample.text)
    assert seen == {"周岚任总经理", "贺兰山任总经理", "周兰任总经理", "贺岚山任总经理"}


def test_training_reads_a_marked_sentence_several_times_an_epoch() -> None:
    marked = Annotated("周岚到东园", ((0, 2, "person"), (3, 5, "park")))
    material = gather((Corpus("marked.txt", (marked,)),), without=frozenset(), weight=1.0)
    assert sum(map(len, epoch(material, OWN, Random(3)))) == 2


def test_training_keeps_what_may_be_anything_when_names_are_swapped() -> None:
    page = Annotated("东园的二号线", ((0, 2, "park"), (3, 6, "any")))
    other = Annotated("江州港区好", ((0, 4, "park"),))
    pages = Corpus("pages.txt", (page, other, Annotated("水厂", ((0, 2, "site"),))))
    material = gather((pages,), without=frozenset(), weight=1.0)
    swapped = material.swappable[0]
    texts = {swapped.sample(material.names, Random(seed), 1.0).text for seed in range(20)}
    assert texts == {"东园的二号线", "江州港区的二号线"}
