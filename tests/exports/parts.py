"""A page of HTML, taken apart."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any


class Parts(HTMLParser):
    """The elements of a page, and what stands in its scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.inside.append((tag, dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem:
            tag, attributes, text = self.inside[-1]
            self.inside[-1] = (tag, attributes, text + data)

    def island(self, name: str) -> Any:
        return json.loads(
            next(text for _, attributes, text in self.inside if attributes.get("id") == name)
        )

    def policy(self) -> str:
        found = [a for tag, a in self.elements if tag == "meta" and a.get("http-equiv")]
        return str(found[0]["content"])
