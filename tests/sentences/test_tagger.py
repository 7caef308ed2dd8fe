"""The network's own arithmetic, on weights of chance."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import pytest
import torch
from hanlp.common.vocab import Vocab

from kg.sentences.tagger import (
    NameTagger,
    PairEmbedding,
    best_tags,
    certainties,
    constrained,
    load,
    padded,
)
from kg.sentences.tagging import TAGS, follows

CHARACTERS = "区委书记周岚到苏青集团,。0"


@pytest.fixture(scope="module")
def tagger() -> NameTagger:
    torch.manual_seed(4)
    made = NameTagger(
        embed=8, pair_embed=4, pairs=2, pair_drop=0.0, rnn_hidden=8, drop=0.5, crf=True,
        tagging_scheme="IOBES", token_key="token", token_delimiter="", batch_size=4,
    )  # fmt: skip
    made.vocabs.token = Vocab()
    for character in CHARACTERS:
        made.vocabs.token.add(character)
    made.vocabs.tag = Vocab(list(TAGS), pad_token=None, unk_token=None)
    made.vocabs.lock()
    made.model = made.build_model(**made.config).eval()
    size = len(made.vocabs.token)
    made.model.embed.codes.copy_(torch.tensor([2 * size + 3, 6 * size + 7]))
    return made


def test_sentences_a_text_is_tagged_the_same_alone_and_in_company(tagger: NameTagger) -> None:
    texts = ["区委书记周岚到苏青集团。", "", "周岚，", "好"]
    together = [[found[:3] for found in row] for row in tagger.tag(texts)]
    alone = [[found[:3] for found in tagger.tag([text])[0]] for text in texts]
    assert together == alone
    assert together[1] == []


def test_sentences_width_and_digits_do_not_matter_to_the_tagger(tagger: NameTagger) -> None:
    assert tagger.tag(["周岚，2到"]) == tagger.tag(["周岚,５到"])


def test_sentences_every_row_of_tags_is_whole(tagger: NameTagger) -> None:
    rows = [tagger.numbers("周岚到苏青集团。" * 5), tagger.numbers("区委书记")]
    with torch.inference_mode():
        scores, mask = tagger.score(padded(rows))
        best = best_tags(scores * 20, mask, constrained(tagger.model.crf)).tolist()
    for row, numbers in zip(best, rows, strict=True):
        tags = ["O", *(TAGS[tag] for tag in row[: len(numbers)]), "O"]
        assert all(follows(a, b) for a, b in pairwise(tags))


def test_sentences_best_tags_are_the_best_of_all_rows_of_tags(tagger: NameTagger) -> None:
    torch.manual_seed(3)
    with torch.inference_mode():
        start, end, step = constrained(tagger.model.crf)
        scores = 3 * torch.randn(2, 3, len(TAGS))
        mask = torch.tensor([[True, True, True], [True, True, False]])
        found = best_tags(scores, mask, (start, end, step)).tolist()
        two = (start + scores[1, 0])[:, None] + step + (scores[1, 1] + end)
        three = (start + scores[0, 0])[:, None, None] + (step + scores[0, 1])[:, :, None]
        three = three + step + (scores[0, 2] + end)
    assert found[1][:2] == [int(at) for at in torch.unravel_index(two.argmax(), two.shape)]
    assert found[0] == [int(at) for at in torch.unravel_index(three.argmax(), three.shape)]


def test_sentences_certainties_are_shares_of_all_rows_of_tags() -> None:
    torch.manual_seed(2)
    crf = (torch.randn(3), torch.randn(3), torch.randn(3, 3))
    scores = torch.randn(2, 3, 3)
    mask = torch.tensor([[True, True, True], [True, True, False]])
    found = certainties(scores, mask, crf)
    for row, length in ((0, 3), (1, 2)):
        by_hand = torch.zeros(length, 3)
        for tags in product(range(3), repeat=length):
            value = crf[0][tags[0]] + crf[1][tags[-1]]
            for place, tag in enumerate(tags):
                value = value + scores[row, place, tag]
                value = value + (crf[2][tags[place - 1], tag] if place else 0)
            for place, tag in enumerate(tags):
                by_hand[place, tag] += value.exp()
        by_hand /= by_hand.sum(1, keepdim=True)
        assert torch.allclose(found[row, :length], by_hand, atol=1e-4)


def test_sentences_pairs_are_known_by_both_characters() -> None:
    embedding = PairEmbedding(5, 2, pairs=2, pair_width=1, drop=0.0)
    embedding.codes.copy_(torch.tensor([2 * 5 + 3, 4 * 5 + 4]))
    vectors = embedding({"token_id": torch.tensor([[2, 3, 4, 4]])})[0]
    first, second = (float(embedding.pairs.weight[place, 0].detach()) for place in (1, 2))
    assert vectors[:, 2].tolist() == [first, 0.0, second, 0.0]
    assert vectors[:, 3].tolist() == [0.0, first, 0.0, second]


def test_sentences_hanlp_reads_the_same_tags(tagger: NameTagger, tmp_path: Path) -> None:
    text = "区委书记周岚，到苏青集团。" * 3
    tagger.save(str(tmp_path))
    loaded = load(tmp_path)
    theirs = [(start, end, kind) for _, kind, start, end in loaded.predict(list(text))]
    assert theirs == [(start, end, kind) for start, end, kind, _ in loaded.tag([text])[0]]
    assert theirs


def test_sentences_temper_lowers_certainties_and_moves_no_name(tagger: NameTagger) -> None:
    texts = ["区委书记周岚到苏青集团"]
    plain = tagger.tag(texts)
    assert plain[0]
    tagger.config["temper"] = 2.0
    tempered = tagger.tag(texts)
    del tagger.config["temper"]
    assert [name[:3] for name in tempered[0]] == [name[:3] for name in plain[0]]
    pairs = zip(tempered[0], plain[0], strict=True)
    assert all(after[3] == pytest.approx(before[3] ** 2, abs=1e-4) for after, before in pairs)
