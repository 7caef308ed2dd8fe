from __future__ import annotations

from dataclasses import replace

from kg.exports.page.links import Edge, link
from kg.model import FactRow, NodeRow

PARK = NodeRow("x/park/a", "Park", "园")
FIRM = NodeRow("x/company/b", "Company", "企")
ALONE = NodeRow("x/place/c", "Place", "村")
FACT = FactRow(
    iri="x/statement/1",
    relation="hosts",
    subject=PARK.iri,
    object=FIRM.iri,
    is_value=False,
    status="",
    when="",
    role="",
    indicator="",
    unit="",
    confidence=1.0,
    quote="",
    start=0,
    end=1,
    rule="",
    document="",
)


def test_page_links_gather_all_that_is_said_of_one_relation() -> None:
    links = link([PARK, FIRM], [FACT, replace(FACT, iri="x/statement/0"), FACT])
    assert links.nodes == (FIRM, PARK)
    assert links.edges == (Edge(1, "hosts", 0, (0, 1)),)
    assert links.neighbours == ((1,), (0,))


def test_page_links_leave_out_what_no_fact_speaks_of() -> None:
    assert link([PARK, FIRM, ALONE], [FACT]).nodes == (FIRM, PARK)


def test_page_links_name_a_thing_without_a_row_by_its_address() -> None:
    assert link([PARK], [FACT]).nodes[0] == NodeRow(FIRM.iri, "Thing", "b")


def test_page_links_draw_no_line_for_a_figure() -> None:
    links = link([PARK], [replace(FACT, object="110", is_value=True)])
    assert links.edges == ()
    assert links.degree(0) == 0


def test_page_links_to_itself_make_no_neighbour() -> None:
    links = link([PARK], [replace(FACT, object=PARK.iri)])
    assert links.neighbours == ((),)
    assert len(links.edges) == 1
