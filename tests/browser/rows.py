"""A small graph, written by hand: two parks, their companies, officials, plans and a denial."""

from __future__ import annotations

from kg.model import DocumentRow, FactRow, NodeRow
from tests.browser.reader import Rows

BASE = "https://w3id.org/park-kg/id/"
PAPER = DocumentRow(
    iri=f"{BASE}document/a",
    path="texts/滨江.txt",
    title="滨江园区签约仪式举行",
    publisher="滨江日报",
    published="2021-06-11",
    url="https://news.example.cn/2021/0611.html",
    sha256="a" * 64,
)


def node(kind: str, name: str, *aliases: str) -> NodeRow:
    """A thing; its address is made of its name."""
    slug = "-".join(f"{ord(each):x}" for each in name)
    return NodeRow(f"{BASE}{kind.lower()}/{slug}", kind, name, aliases)


def fact(subject: NodeRow, relation: str, object_: NodeRow | str, **more: object) -> FactRow:
    """A fact of PAPER; an object that is a text is a figure."""
    is_value = isinstance(object_, str)
    thing = object_ if isinstance(object_, str) else object_.iri
    values: dict[str, object] = {
        "iri": f"{BASE}statement/{relation}-{len(subject.iri)}-{abs(len(thing))}",
        "relation": relation,
        "subject": subject.iri,
        "object": thing,
        "is_value": is_value,
        "status": "",
        "when": "",
        "role": "",
        "indicator": "",
        "unit": "",
        "confidence": 0.9,
        "quote": f"{subject.label}与{'' if is_value else object_.label}有关。",  # type: ignore[union-attr]
        "start": 120,
        "end": 140,
        "rule": f"{relation}#1",
        "document": PAPER.iri,
    }
    return FactRow(**{**values, **more})  # type: ignore[arg-type]


PARK = node("Park", "滨江经济技术开发区", "滨江经开区", "重庆滨江园")
OTHER = node("Park", "临海化工园区")
STEEL = node("Company", "宏达特钢有限公司", "宏达特钢")
DYES = node("Company", "青山染料有限公司")
LEADER = node("Official", "顾明远")
AIDE = node("Official", "陆晓梅")
POST = node("Post", "滨江经开区党工委书记")
PLANT = node("Project", "废酸回收项目")
LINE = node("Project", "特种钢管项目")
GAS = node("Retrofit", "废气治理改造")
PERMIT = node("Permit", "排污许可证")
PLACE = node("Place", "滨江市")

NODES = (PARK, OTHER, STEEL, DYES, LEADER, AIDE, POST, PLANT, LINE, GAS, PERMIT, PLACE)
FACTS = (
    fact(
        PARK,
        "hosts",
        STEEL,
        when="2021-06-10",
        quote="6月10日，宏达特钢落户滨江经开区，双方举行了签约仪式。",
        start=57,
        end=83,
    ),
    fact(PARK, "hosts", DYES, status="planned", quote="青山染料有限公司拟迁入滨江经济技术开发区。"),
    fact(OTHER, "hosts", DYES, status="denied", quote="临海化工园区否认青山染料有限公司曾经落户。"),
    fact(LEADER, "inspects", STEEL, when="XXXX-06-10", rule="inspects#3+leader"),
    fact(LEADER, "inspects", PARK, when="2021-06"),
    fact(AIDE, "accompanies", LEADER),
    fact(LEADER, "holdsPost", POST),
    fact(DYES, "undertakes", PLANT, status="planned"),
    fact(STEEL, "undertakes", LINE, status="completed"),
    fact(STEEL, "retrofits", GAS, status="underway"),
    fact(STEEL, "completesRetrofit", GAS, status="completed"),
    fact(STEEL, "holdsPermit", PERMIT),
    fact(PARK, "locatedIn", PLACE),
    fact(LINE, "investment", "1250000000", unit="元", quote="特种钢管项目总投资12.5亿元。"),
    fact(PARK, "reports", "110", indicator="规上企业", unit="家", quote="规上企业达到110家。"),
)
SMALL: Rows = (NODES, FACTS, (PAPER,))


def crowd(companies: int) -> Rows:
    """A park with so many companies, each with a product of its own."""
    firms = [node("Company", f"第{number}机械厂") for number in range(companies)]
    goods = [node("Product", f"{number}号机床") for number in range(companies)]
    hosted = [fact(PARK, "hosts", firm) for firm in firms]
    made = [fact(firm, "produces", good) for firm, good in zip(firms, goods, strict=True)]
    return (PARK, *firms, *goods), (*hosted, *made), (PAPER,)
