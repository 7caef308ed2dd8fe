"""A claim of a text about mentions, and the words that make it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.mention import Mention
from kg.model.span import Span

# What is merely intended has not happened: no visit, post, honour, permit, line or settlement yet.
# These relations hold of plans too: a retrofit is one whatever its status, a planned project has
# its investor, its place and its investment, and a park's chosen industries are its choice.
HOLD_OF_PLANS = frozenset({"retrofits", "invests", "locatedIn", "specialisesIn", "undertakes"})


@dataclass(frozen=True, slots=True)
class Value:
    """A number as written and as meant: ``Value("money", "12.5亿元", "1250000000")``.

    ``datatype`` is ``money`` (yuan) or ``quantity``; ``normal`` is a plain decimal.
    """

    datatype: str
    text: str
    normal: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact is said: ``span`` in the clean text, ``raw_span`` in the original file.

    ``rule`` is the line of knowledge that spoke, such as ``inspects#3``; a rule that filled a
    role from the article's context says so: ``inspects#3+topic``.
    """

    document: str
    span: Span
    raw_span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One relation between mentions; resolution never rewrites it.

    ``status`` is ``planned``, ``underway``, ``completed``, ``denied`` or None; ``when`` an
    EDTF date or None. Qualifiers are sorted pairs: ``of`` (a Mention: the body of a post),
    ``role`` (``chairs``, ``speaks``, ``attends``), ``indicator`` and ``unit`` (of a figure).
    """

    relation: str
    subject: Mention
    object: Mention | Value
    status: str | None
    when: str | None
    qualifiers: tuple[tuple[str, Mention | str], ...]
    confidence: float
    evidence: Evidence

    def qualifier(self, name: str) -> Mention | str | None:
        """The qualifier of that name, if the fact has one."""
        return dict(self.qualifiers).get(name)

    def mentions(self) -> tuple[Mention, ...]:
        """Every mention that the fact speaks of: subject, object and qualifiers."""
        said = (self.subject, self.object, *(value for _, value in self.qualifiers))
        return tuple(item for item in said if isinstance(item, Mention))

    def is_asserted(self) -> bool:
        """Whether the text says that it is so: not denied, nor merely intended."""
        return self.status != "denied" and not (
            self.status == "planned" and self.relation not in HOLD_OF_PLANS
        )
