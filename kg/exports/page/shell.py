"""The fixed parts of the page, and the policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from importlib import resources

from kg.errors import GraphError

SCRIPTS = (
    "memory.js",
    "data.js",
    "words.js",
    "dom.js",
    "menu.js",
    "times.js",
    "place.js",
    "group.js",
    "looks.js",
    "camera.js",
    "letters.js",
    "dots.js",
    "courses.js",
    "strokes.js",
    "hairs.js",
    "crowd.js",
    "picture.js",
    "touch.js",
    "far.js",
    "keys.js",
    "search.js",
    "legend.js",
    "timeline.js",
    "evidence.js",
    "pane.js",
    "path.js",
    "table.js",
    "list.js",
    "sheet.js",
    "views.js",
    "compare.js",
    "places.js",
    "picture-file.js",
    "turtle.js",
    "save.js",
    "address.js",
    "page.js",
)
LOOKS = ("ink.css", "page.css", "narrow.css")
_LICENCE = """/*! vis-network, a dynamic, browser-based visualization library.
(c) 2011-2017 Almende B.V., (c) 2017-2019 visjs contributors. Used under the MIT licence:
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions: The above copyright notice and this
permission notice shall be included in all copies or substantial portions of the Software.
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE. */
"""


def part(name: str) -> str:
    """One of the files that lie beside this one."""
    return (resources.files(__package__) / name).read_text(encoding="utf-8")


def look() -> str:
    """The page's own style."""
    return "".join(map(part, LOOKS))


def scripts(names: Iterable[str] = SCRIPTS) -> str:
    """A page's own script: each file in a function of its own, one name, KG, between them."""
    files = (f"// {name}\n(function () {{\n{part(name)}}})();\n" for name in names)
    return '"use strict";\nconst KG = {};\n' + "".join(files)


def engine() -> str:
    """vis-network as the pyvis wheel carries it, its addresses spelt so that none can be followed.

    Raises:
        GraphError: this pyvis carries none.
    """
    library = resources.files("pyvis") / "templates" / "lib"
    found = sorted(each.name for each in library.iterdir() if each.name.startswith("vis-"))
    if not found:
        raise GraphError("pyvis carries no vis-network; install pyvis 0.3.2 and build again")
    text = (library / found[-1] / "vis-network.min.js").read_text(encoding="utf-8")
    plain = text.replace("\r\n", "\n").replace("</script", "<\\/script").replace("://", ":\\/\\/")
    return _LICENCE + plain


def policy(scripts: tuple[str, ...], styles: tuple[str, ...]) -> str:
    """A Content-Security-Policy: only these scripts and styles run, and nothing is loaded."""
    return "; ".join(
        (
            "default-src 'none'",
            "script-src " + " ".join(map(_hash, scripts)),
            "style-src " + " ".join(map(_hash, styles)),
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
