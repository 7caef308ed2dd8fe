"""The ruled tables of a PDF, between the words around them."""

from __future__ import annotations

from kg.documents import by_pdf
from tests.documents.pdfs import drawn, pdf

WIDTH, HEIGHT = 100, 20


def _words(x: int, y: int, words: str) -> str:
    return f"BT /F1 10 Tf {x + 4} {y + 6} Td ({words}) Tj ET "


def _page(cells: dict[tuple[int, int, int, int], str], *, top: int = 700) -> bytes:
    """A page with boxes by column, row, columns and rows, a line above and a line below."""
    drawing = _words(72, top + 40, "List of works.") + _words(72, top - 160, "Signed.")
    for (column, row, columns, rows), words in cells.items():
        x, y = 72 + column * WIDTH, top - (row + rows) * HEIGHT
        drawing += f"{x} {y} {columns * WIDTH} {rows * HEIGHT} re S "
        drawing += _words(x, y + (rows - 1) * HEIGHT, words)
    return drawn(drawing)


def _lines(data: bytes) -> list[str]:
    return [line.strip() for line in by_pdf.words_of(data, "a.pdf").split("\n") if line.strip()]


def test_documents_read_the_rows_of_a_ruled_table_where_it_stands() -> None:
    page = _page({
        (0, 0, 1, 1): "Park", (1, 0, 1, 1): "Firm", (2, 0, 1, 1): "Cost",
        (0, 1, 1, 2): "East", (1, 1, 1, 1): "Alpha", (2, 1, 1, 1): "5",
        (1, 2, 1, 1): "Beta", (2, 2, 1, 1): "",
    })  # fmt: skip
    assert _lines(page) == [
        "List of works.",
        "| Park | Firm | Cost |",
        "| East | Alpha | 5 |",
        "| 〃 | Beta |  |",
        "Signed.",
    ]


def test_documents_read_a_row_of_one_cell_as_words() -> None:
    page = _page({
        (0, 0, 2, 1): "Works of 2023", (0, 1, 1, 1): "Firm", (1, 1, 1, 1): "Cost",
        (0, 2, 1, 1): "Alpha", (1, 2, 1, 1): "5",
    })  # fmt: skip
    assert _lines(page)[1:-1] == ["Works of 2023", "| Firm | Cost |", "| Alpha | 5 |"]


def test_documents_take_no_box_around_words_for_a_table() -> None:
    frames = {(0, row, 3, 1): f"Line {row}" for row in range(8)}
    assert not any("|" in line for line in _lines(_page(frames)))
    assert _lines(pdf("Chemical park opens."))[0].startswith("Chemical park opens.")
