"""A raw text becomes the text that everything else speaks of."""

from __future__ import annotations

from dataclasses import dataclass

from kg import home
from kg.documents import furniture, lines, markdown, markup, noise, script, typography
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


@dataclass(frozen=True, slots=True)
class _State:
    draft: Draft
    traditional: bool
    signatures: tuple[Signature, ...]
    said: tuple[tuple[str, str], ...]


def clean(raw: str, words: PageWords | None = None) -> Cleaned:
    """The simplified, half-width, noise-free text of a page, line by line as it stands.

    Cleaning twice is cleaning once: the steps are taken again until nothing changes, since what
    one step takes out can bring together what another one looks for. A piece of a page cleans
    like the page, but for what its edges cut. The words default to those of the knowledge in use.
    """
    words = words or reading.load(home.find())
    state = _State(Draft.of(raw), False, (), ())
    for _ in range(_ROUNDS):
        before = state.draft.text
        state = _once(state, words)
        if state.draft.text == before:
            break
    said = dict(reversed(state.said))
    return Cleaned(
        text=state.draft.text,
        origin=tuple(state.draft.origin),
        traditional=state.traditional,
        signatures=tuple(sorted(state.signatures, key=_place)),
        **{name: said.get(name) for name in ("published", "publisher", "title")},
    )


def _once(state: _State, words: PageWords) -> _State:
    draft, head = markup.strip(state.draft, words)
    draft = noise.visible(noise.composed(draft))
    draft, front = markdown.strip(typography.one_form(draft))
    draft = noise.without_broken(noise.without_pinyin(draft))
    draft, traditional = script.simplified(draft)
    draft = typography.full_width(draft)
    draft, signatures = without_bylines(draft, words)
    draft, page, rules = furniture.without_furniture(draft, words)
    draft = lines.joined(typography.without_spaces(draft), words)
    return _State(
        draft=draft,
        traditional=state.traditional or traditional,
        signatures=(*state.signatures, *signatures, *(Signature(p, "rule") for p in rules)),
        said=(*state.said, *front.items(), *page.items(), *head.items()),
    )


def _place(signature: Signature) -> int:
    return signature.place
