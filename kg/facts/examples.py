"""The marked examples of pattern files, read and checked.

``[s:Company 华星科技]`` is a subject that must be found, ``[o:Park 江州经开区]`` an object,
``[Person 李明]`` a name that plays no role, ``[Post 县委|书记]`` a post divided into body
and title, ``[Date 6月10日=XXXX-06-10]`` a value with its normal form; ``「…」`` in front is the
headline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.facts.order import start_of
from kg.knowledge.patterns import Example
from kg.model import Article, Document, Fact, Mention, Source, Span

_MARK = re.compile(
    r"\[(?:(?P<role>[so]):)?(?P<kind>[A-Z]\w+) (?P<text>[^\]=|]*)(?P<rest>[=|][^\]]*)?\]"
)
_HEADLINE = re.compile(r"^「(.+?)」")
_ANAPHORS = {
    "Company": ("前者", "后者", "该公司", "该企业"),
    "Park": ("该园区", "园区"),
    "Project": ("该项目",),
    "Place": ("我省", "我市", "我县", "我区", "该市", "该县", "该区"),
    "Official": ("他(?!们)", "她(?!们)"),
}
"""Of the lexicon's, those that an example may have without the words around them being asked."""

_ANAPHOR = re.compile("|".join(f"(?P<{k}>{'|'.join(words)})" for k, words in _ANAPHORS.items()))
_NAME = "example"


@dataclass(frozen=True, slots=True)
class Marked:
    """An example as the rooms see it: ``pairs`` are the subjects and objects to be found."""

    document: Document
    mentions: tuple[Mention, ...]
    subjects: frozenset[str]
    objects: frozenset[str]


def read(example: Example) -> Marked:
    """Take the marks off and make the mentions they stand for."""
    text, mentions = "", []
    roles: dict[str, set[str]] = {"s": set(), "o": set()}
    at = 0
    marked = _HEADLINE.sub(r"\1\n", example.text)
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        mentions.append(_mention(mark, len(text)))
        text += mentions[-1].text
        if mark["role"]:
            roles[mark["role"]].add(mentions[-1].text)
        at = mark.end()
    text += marked[at:]
    title = text.split("\n", 1)[0] if "\n" in text else None
    article = Article(Span(0, len(text)), title)
    document = Document(_NAME, Source(_NAME), text, text, tuple(range(len(text))), (article,))
    found = (*mentions, *_anaphors(text, mentions))
    return Marked(
        document=document,
        mentions=tuple(sorted(found, key=start_of)),
        subjects=frozenset(roles["s"]),
        objects=frozenset(roles["o"]),
    )


def fault(example: Example, facts: tuple[Fact, ...]) -> str | None:
    """What is wrong with the facts found in an example, in words; None where all is right."""
    marked = read(example)
    said = [fact for fact in facts if fact.relation == example.relation]
    found = {(fact.subject.text, fact.object.text): fact.status for fact in said}
    pairs = {(subject, thing) for subject in marked.subjects for thing in marked.objects}
    if example.expects == "no":
        return f"found {sorted(found)} where nothing is said" if found else None
    if not pairs:
        return "no subject or no object is marked"
    if missed := pairs - found.keys():
        return f"missed {sorted(missed)}"
    if extra := found.keys() - pairs:
        return f"found {sorted(extra)} as well"
    wrong = {status for status in found.values() if status != example.expects}
    if example.expects != "yes" and wrong:
        return f"{example.expects} expected, not {sorted(map(str, wrong))}"
    if example.expects == "yes" and wrong & {"planned", "denied"} and found.values():
        return f"found as {sorted(map(str, wrong))}"
    return None


def _mention(mark: re.Match[str], at: int) -> Mention:
    """The mention that a mark of an example stands for: [o:Company 华星科技]."""
    rest, words, entry = mark["rest"] or "", mark["text"], None
    if rest.startswith("="):
        entry = rest[1:]
    elif mark["kind"] == "Post":
        entry, words = words, words + rest[1:]
        entry = entry if rest else ""
    return Mention(mark["kind"], words, Span(at, at + len(words)), 1.0, "mark", _NAME, entry)


def _anaphors(text: str, mentions: list[Mention]) -> list[Mention]:
    """The words of an example that stand for a name and are not marked: 该公司, 他."""
    found = []
    for match in _ANAPHOR.finditer(text):
        span, kind = Span(*match.span()), match.lastgroup
        if kind and not any(span.overlaps(mention.span) for mention in mentions):
            found.append(Mention(kind, match[0], span, 1.0, "anaphor", _NAME))
    return found
