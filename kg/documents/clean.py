"""A raw text becomes the text that everything else speaks of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle, islice

from kg import home
from kg.documents import (
    flat,
    furniture,
    lines,
    markdown,
    markup,
    noise,
    script,
    shifted,
    tabbed,
    typography,
)
from kg.documents.bylines import Signature, without_bylines
from kg.documents.draft import Draft
from kg.knowledge import reading
from kg.knowledge.reading import PageWords

_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Cleaned:
    """``origin[i]`` is the place in the raw text of ``text[i]``; it never falls.

    ``signatures`` are the bylines that were taken out, by their raw places. ``published`` (EDTF),
    ``publisher`` and ``title`` are what the page says of itself; ``title`` is of its head, not a
    headline of the text.
    """

    text: str
    origin: tuple[int, ...]
    traditional: bool = False
    signatures: tuple[Signature, ...] = ()
    published: str | None = None
    publisher: str | None = None
    title: str | None = None


def clean(raw: str, words: PageWords | None = None) -> Cleaned:
    """The simplified, half-width, noise-free text of a page, line by line as it stands.

    Cleaning twice is cleaning once: the steps are taken again until none of them changes what is
    left, since what one takes out can bring together what another one looks for. A piece of a
    page cleans like the page, but for what its edges cut. The words default to those of the
    knowledge in use.
    """
    page = _Page(words or reading.load(home.find()))
    steps = page.steps()
    draft, unchanged = Draft.of(raw), 0
    for step in islice(cycle(steps), _ROUNDS * len(steps)):
        before = draft.text
        draft = step(draft)
        unchanged = unchanged + 1 if draft.text == before else 0
        if unchanged == len(steps):
            break
    said = page.head | page.told | page.front
    return Cleaned(
        text=draft.text,
        origin=tuple(draft.origin),
        traditional=page.traditional,
        signatures=tuple(sorted(page.signatures, key=_place)),
        **{name: said.get(name) for name in ("published", "publisher", "title")},
    )


class _Page:
    """The steps of cleaning, in order, and what they learn of the page.

    The front matter, the lines about the page and the head of HTML say the same things; who was
    heard first is believed, and of the three in this order.
    """

    def __init__(self, words: PageWords) -> None:
        self._words = words
        self.traditional = False
        self.signatures: list[Signature] = []
        self.front: dict[str, str] = {}
        self.told: dict[str, str] = {}
        self.head: dict[str, str] = {}
        self._begun: frozenset[int] = frozenset()

    def steps(self) -> tuple[Callable[[Draft], Draft], ...]:
        """Each takes something out, or gives something its one form."""
        return (
            self._without_markup,
            noise.composed,
            noise.visible,
            lines.trimmed,
            tabbed.in_rows,
            typography.one_form,
            typography.without_letter_spacing,
            self._without_markdown,
            shifted.read_again,
            noise.without_pinyin,
            noise.without_broken,
            self._simplified,
            typography.full_width,
            typography.without_doubled,
            self._unrolled,
            self._without_bylines,
            self._without_furniture,
            self._without_spaces,
            self._joined,
        )

    def _without_markup(self, draft: Draft) -> Draft:
        draft, said = markup.strip(draft, self._words)
        self.head = said | self.head
        return draft

    def _without_markdown(self, draft: Draft) -> Draft:
        draft, said = markdown.strip(draft)
        self.front = said | self.front
        return draft

    def _simplified(self, draft: Draft) -> Draft:
        draft = script.in_plain_characters(draft, self._words)
        draft, traditional = script.simplified(draft)
        if traditional:
            draft = script.in_mainland_words(draft, self._words)
        self.traditional = self.traditional or traditional
        return draft

    def _unrolled(self, draft: Draft) -> Draft:
        return flat.unrolled(draft, self._words)

    def _without_bylines(self, draft: Draft) -> Draft:
        draft, signatures = without_bylines(draft, self._words)
        self.signatures += signatures
        return draft

    def _without_furniture(self, draft: Draft) -> Draft:
        draft, said, rules = furniture.without_furniture(draft, self._words)
        self.told = said | self.told
        self.signatures += [Signature(place, "rule") for place in rules]
        return draft

    def _without_spaces(self, draft: Draft) -> Draft:
        self._begun = lines.indents(draft)
        return typography.without_spaces(draft)

    def _joined(self, draft: Draft) -> Draft:
        return lines.joined(draft, self._words, self._begun)


def _place(signature: Signature) -> int:
    return signature.place
