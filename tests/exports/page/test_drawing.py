from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.exports.page.drawing import draw
from kg.exports.page.links import link
from kg.knowledge.style import Style, load
from kg.model import NodeRow
from tests.exports.page.test_links import FACT, FIRM, PARK

PLANT = NodeRow("x/project/d", "Project", "废酸项目")
BUILDS = replace(FACT, relation="undertakes", subject=FIRM.iri, object=PLANT.iri)


@pytest.fixture(scope="module")
def style(checkout: Path) -> Style:
    return load(checkout / "ontology" / "style.yml")


@pytest.mark.parametrize(
    ("statuses", "hollow"),
    [
        (("planned",), True),
        (("planned", "planned"), True),
        (("planned", "completed"), False),
        (("planned", ""), False),
        (("denied",), False),
        (("",), False),
        (("unheard-of",), False),
    ],
)
def test_page_drawing_of_a_project_is_hollow_while_it_is_only_planned(
    style: Style, statuses: tuple[str, ...], hollow: bool
) -> None:
    facts = [replace(BUILDS, iri=f"s/{n}", status=status) for n, status in enumerate(statuses)]
    drawing = draw(link([FIRM, PLANT], facts), style)
    assert drawing.nodes[1].get("planned", False) is hollow


def test_page_drawing_never_makes_a_company_hollow(style: Style) -> None:
    drawing = draw(link([FIRM, PARK], [replace(FACT, status="planned")]), style)
    assert not any(node.get("planned") for node in drawing.nodes)
    assert drawing.edges[0]["dashes"] == [5, 6]


def test_page_drawing_parts_lines_between_the_same_two(style: Style) -> None:
    back = replace(FACT, iri="s/2", subject=FIRM.iri, object=PARK.iri, relation="partnersWith")
    third = replace(FACT, iri="s/3", relation="inspects")
    drawing = draw(link([FIRM, PARK], [FACT, back, third]), style)
    bends = [edge.get("smooth", {}).get("roundness", 0) for edge in drawing.edges]
    assert len(set(bends)) == 3


def test_page_drawing_makes_hubs_larger(style: Style) -> None:
    firms = [replace(FIRM, iri=f"x/company/{n}") for n in range(30)]
    facts = [replace(FACT, iri=f"s/{n}", object=firm.iri) for n, firm in enumerate(firms)]
    drawing = draw(link([PARK, *firms], facts), style)
    park = next(node for node in drawing.nodes if node["group"] == "Park")
    assert all(park["size"] > node["size"] for node in drawing.nodes if node is not park)


def test_page_drawing_gives_strangers_a_look(style: Style) -> None:
    stranger = replace(FIRM, kind="Spaceship")
    drawing = draw(link([PARK, stranger], [FACT]), style)
    assert drawing.nodes[0]["shape"] == style.other.shape
