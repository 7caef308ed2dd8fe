"""PDFs of one page, written by hand."""

_OBJECTS = (
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
    b" /Resources << /Font << /F1 5 0 R >> >> >>",
    b"<< /Length %d >>\nstream\n%s\nendstream",
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
)
_CONTENT = 3


def pdf(*lines: str) -> bytes:
    """A page of lines in a font that needs no embedding; without lines, one without words."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    return drawn(f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET")


def drawn(content: str) -> bytes:
    """A page with whatever its content stream draws."""
    objects = list(_OBJECTS)
    objects[_CONTENT] %= (len(content), content.encode("ascii"))
    body = b"%PDF-1.4\n"
    places = []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + (
        b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF" % (table, len(body))
    )
