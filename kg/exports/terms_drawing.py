"""The relations of the ontology as a picture: who, does what, to whom, in three columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from kg.knowledge.glossary import RELATION, Entry

_ROW = 34
_TOP = 24
_WIDTH = 900
_BOX = 190
_COLUMNS = (10, 355, 700)

Places = Mapping[str, float]

_SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" \
aria-label="关系：主体、关系、客体 · Relations: subject, relation, object" \
font-family="system-ui, sans-serif" font-size="13">
<title>关系：主体、关系、客体 · Relations: subject, relation, object</title>
<rect width="{width}" height="{height}" fill="#fff"/>
{parts}
</svg>
"""
_LINE = (
    '<path d="M{x1} {y1:g} C{bend} {y1:g} {bend} {y2:g} {x2} {y2:g}" fill="none" '
    'stroke="#8a97a6" stroke-opacity=".55"/>'
)
_SHAPE = (
    '<rect x="{x}" y="{y:g}" width="190" height="26" rx="{round}" fill="{fill}" stroke="#5b6b7c"/>'
    '<text x="{middle}" y="{text:g}" text-anchor="middle" fill="#16202a">{zh} {en}</text>'
)


def drawing(entries: Sequence[Entry]) -> str:
    """An SVG of the relations between things; it runs nothing and asks for nothing."""
    by_name = {f"kg:{entry.term.name}": entry for entry in entries}
    relations = [one for one in entries if one.sort == RELATION and _is_drawn(one, set(by_name))]
    names = [f"kg:{one.term.name}" for one in relations]
    height = _TOP * 2 + _ROW * len(relations)
    middle = {name: _TOP + _ROW * (row + 0.5) for row, name in enumerate(names)}
    left = _column([(one.domain, middle[f"kg:{one.term.name}"]) for one in relations], height)
    right = _column([(one.range, middle[f"kg:{one.term.name}"]) for one in relations], height)
    parts = [
        *(_line(0, left[kind], middle[n], by_name[n]) for n in names for kind in by_name[n].domain),
        *(_line(1, middle[n], right[kind], by_name[n]) for n in names for kind in by_name[n].range),
    ]
    for column, places in enumerate((left, middle, right)):
        parts += [_box(column, place, by_name[name]) for name, place in places.items()]
    return _SVG.format(width=_WIDTH, height=height, parts="\n".join(parts))


def _is_drawn(relation: Entry, ours: set[str]) -> bool:
    """Whether both its sides are kinds of ours."""
    return bool(relation.domain and relation.range) and {*relation.domain, *relation.range} <= ours


def _column(sides: Sequence[tuple[Sequence[str], float]], height: float) -> Places:
    """Where each kind stands: spread evenly, in the order of the middles of its relations."""
    places: dict[str, list[float]] = {}
    for kinds, place in sides:
        for kind in kinds:
            places.setdefault(kind, []).append(place)
    order = sorted(places, key=lambda kind: (sum(places[kind]) / len(places[kind]), kind))
    room = (height - 2 * _TOP) / len(order)
    return {kind: _TOP + room * (number + 0.5) for number, kind in enumerate(order)}


def _line(gap: int, start: float, end: float, relation: Entry) -> str:
    x1, x2 = _COLUMNS[gap] + _BOX, _COLUMNS[gap + 1]
    line = _LINE.format(x1=x1, y1=start, x2=x2, y2=end, bend=(x1 + x2) // 2)
    return f"<g><title>{escape(relation.term.zh)}</title>{line}</g>"


def _box(column: int, place: float, entry: Entry) -> str:
    x = _COLUMNS[column]
    return _SHAPE.format(
        x=x, y=place - 13, round=4 if column != 1 else 13, middle=x + _BOX // 2, text=place + 5,
        fill="#e8f0fa" if column != 1 else "#fdf3dc",
        zh=escape(entry.term.zh), en=escape(entry.term.en),
    )  # fmt: skip
