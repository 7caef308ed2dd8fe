"""What a row of a table states by its cells: 3，脱硝改造，华星水泥有限公司，3200，已完成；"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from kg.facts.rules import TABLE, WORKS
from kg.facts.scene import Scene
from kg.facts.status import WISHED
from kg.knowledge.tables import DITTO
from kg.model import Fact, Mention, Value

_BY = "table"  # the finder of mentions in its cells
_CONFIDENCE = 0.9
_CELL = re.compile("[^，；]+")
# Which kinds in one row are what to each other. A status has sense where something is done.
_RELATIONS = (
    ("undertakes", "Company", "Project"),
    ("retrofits", "Company", "Retrofit"),
    ("hosts", "Park", "Company"),
    ("hosts", "Park", "Project"),
    ("produces", "Company", "Product"),
    ("receives", "Company", "Honour"),
    ("holdsPermit", "Company", "Permit"),
)
_REPORTING, _OWN_FIGURES = ("Company", "Park"), ("Project", "Retrofit")
_INVESTED = ("Project", "Retrofit", "Company")
_FIRM = "Company"
_UNBEGUN = "planned"
_NOT_YET = {"denied": "underway", WISHED: None}  # 未完成: what is in a table is to be done
_DITTO = re.compile(DITTO)
_Cell = tuple[int, Mention]  # its index in the encoded row
Columns = Mapping[int, tuple[_Cell, ...]]
NO_ROW: Columns = {}


def columns(scene: Scene, above: Columns) -> Columns:
    """The names and amounts of a row by their columns, where two at least are a table's.

    Where a cell above reaches into the row (〃) it is named here too; ``above`` is that row.
    """
    text = scene.sentence.text
    found: dict[int, tuple[_Cell, ...]] = {}
    for index, mention in scene.sentence.mentions.items():
        if mention.by == _BY:
            column = text.count("，", 0, index)
            found[column] = (*found.get(column, ()), (index, mention))
    for ditto in _DITTO.finditer(text) if found else ():
        column = text.count("，", 0, ditto.start())
        found[column] = tuple((ditto.start(), mention) for _, mention in above.get(column, ()))
    return found if sum(map(len, found.values())) > 1 else NO_ROW


def told(scene: Scene, row: Columns) -> Iterator[Fact]:
    """Who builds or mends what, at what cost and where, how far along it is and when."""
    cells = [cell for column in row.values() for cell in column]
    (status, said), when, width = _status(scene), _when(scene), _block(scene, row)
    for subject, thing in product(cells, cells):
        for relation, *kinds in _RELATIONS if _is_new(scene, subject, thing, width) else ():
            if [subject[1].kind, thing[1].kind] != kinds:
                continue
            if relation in WORKS:
                fact = _states(scene, relation, subject, thing, also=said)
                yield replace(fact, status=status, when=when)
            else:
                yield _states(scene, relation, subject, thing)
    yield from _invested(scene, cells)
    yield from _reported(scene, cells)


def _is_new(scene: Scene, one: _Cell, other: _Cell, width: int) -> bool:
    """Whether two cells belong together, and one at least is of the row itself."""
    text, both = scene.sentence.text, (one[0], other[0])
    blocks = {text.count("，", 0, index) // width for index in both}
    return len(blocks) == 1 and not all(_DITTO.match(text, index) for index in both)


def _block(scene: Scene, row: Columns) -> int:
    """How many columns belong together; two lists may stand side by side.

    1，华星科技，烧碱，2，东渡化工，水泥； has blocks of three.
    """
    total = scene.sentence.text.count("，") + 1
    firms = sorted(column for column, cells in row.items() if cells and cells[0][1].kind == _FIRM)
    width, rest = divmod(total, max(len(firms), 1))
    is_even = firms and not rest and width > 1 and firms == [*range(firms[0], total, width)]
    return width if is_even and firms[0] < width else total


def _states(
    scene: Scene, relation: str, subject: _Cell, thing: _Cell, *, also: Sequence[int] = ()
) -> Fact:
    """A relation of what two cells name; what a cell from above reaches into proves nothing.

    ``also`` is where the row tells how far along it is.
    """
    text = scene.sentence.text
    own = subject[0] if _DITTO.match(text, thing[0]) else thing[0]
    both = subject[0], thing[0]
    proofs = ((min(said), max(said) + 1) for said in ((*both, *also), both, (own, *also), (own,)))
    place = next(proof for proof in proofs if not _DITTO.search(text, *proof))
    return scene.states((relation, subject[1], thing[1]), place, TABLE, sure=_CONFIDENCE)


def _invested(scene: Scene, cells: Sequence[_Cell]) -> Iterator[Fact]:
    """The cost of the project, of the upgrading, or else what the firm lays out."""
    money = [cell for cell in cells if cell[1].kind == "Money"]
    named = ([cell for cell in cells if cell[1].kind == kind] for kind in _INVESTED)
    things = next(filter(None, named), [])
    if len(things) == 1 and len(money) == 1:
        amount = money[0][1]
        fact = _states(scene, "invests", things[0], money[0])
        yield replace(fact, object=Value("money", amount.text, amount.entry or ""))


def _reported(scene: Scene, cells: Sequence[_Cell]) -> Iterator[Fact]:
    """The figures of the firm, or else of the park, of a row that is of nothing built.

    The entry of a figure says what it is of: ``80000000|元|产值|2023``.
    """
    if any(cell[1].kind in _OWN_FIGURES for cell in cells):
        return
    named = ([cell for cell in cells if cell[1].kind == kind] for kind in _REPORTING)
    owners = next(filter(None, named), [])
    for cell in (cell for cell in cells if cell[1].kind == "Quantity"):
        number, unit, indicator, year = (cell[1].entry or "").split("|")
        if len(owners) == 1 and not _DITTO.match(scene.sentence.text, cell[0]):
            fact = _states(scene, "reports", owners[0], cell)
            yield replace(
                fact,
                object=Value("quantity", cell[1].text, number),
                when=year or None,
                qualifiers=(("indicator", indicator), ("unit", unit)),
            )


def _status(scene: Scene) -> tuple[str | None, Sequence[int]]:
    """What the last cell that tells it says of how far it is, and where: 在建, 已完成, 前期."""
    text = scene.sentence.text
    told: tuple[str | None, Sequence[int]] = None, ()
    for cell in _CELL.finditer(text):
        if any(index in scene.sentence.mentions for index in range(*cell.span())):
            continue
        status = scene.status(*cell.span())
        if status in (None, "denied") and scene.says["status.unbegun"].search(cell[0]):
            status = _UNBEGUN
        if status and (meant := _NOT_YET.get(status, status)):
            told = meant, (cell.start(), cell.end() - 1)
    return told


def _when(scene: Scene) -> str | None:
    """The one day that a row has."""
    days = [mention for mention in scene.sentence.mentions.values() if mention.kind == "Date"]
    return scene.when.meant(days[0]) if len(days) == 1 else None
