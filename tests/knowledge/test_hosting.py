"""How a park's guests are told: the shipped expressions, on sentences with signs for names."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.knowledge import hosting, yaml
from kg.knowledge.hosting import Hosting
from kg.knowledge.signs import SIGNS


@pytest.fixture(scope="module")
def shipped(checkout: Path) -> Hosting:
    return hosting.of(yaml.read(checkout / "seeds" / "discourse" / "hosting.yml"))


def _encoded(text: str) -> str:
    for kind in ("Park", "Company", "Project", "Post", "Person", "Organization", "Place"):
        text = text.replace(f"<{kind}>", SIGNS[kind])
    return text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("frame", "目前，在<Park>，<Company>正在扩建"),
        ("frame", "<Park>内，<Company>正在扩建"),
        ("setting", "走进<Park>东片的<Company>"),
        ("setting", "<Park>——<Company>、<Company>"),
        ("parts", "规划建设了一个<Park>"),
        ("signed", "<Organization>与<Company>正式签订入园协议"),
        ("row", "<Company>、<Company>等企业"),
        ("neighbour", "隔壁的<Company>"),
        ("shown", "走进<Company>的车间"),
        ("quoted", "<Post><Person>介绍"),
        ("there", "落户<Park>"),
        ("far_off", "<Place>的一家"),
        ("partner", "与<Company>携手打造"),
    ],
)
def test_knowledge_a_wording_that_tells_who_sits_in_a_park(
    shipped: Hosting, name: str, text: str
) -> None:
    assert shipped.told[name].search(_encoded(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("frame", "在<Park>的支持下，<Company>正在扩建"),
        ("setting", "与<Park>的<Company>"),
        ("neighbour", "隔壁，东边的"),
        ("quoted", "<Post>、<Person>"),
        ("there", "在建的<Park>"),
        ("far_off", "<Place>有关部门负责的"),
        ("partner", "<Company>与<Company>竣工"),
    ],
)
def test_knowledge_a_wording_that_tells_no_guest(shipped: Hosting, name: str, text: str) -> None:
    assert shipped.told[name].search(_encoded(text)) is None
