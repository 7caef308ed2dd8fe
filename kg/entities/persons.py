"""Names of persons: the same name says nothing outside a document."""

from __future__ import annotations

from kg.entities.form import Form, Near, Verdict, no, yes
from kg.knowledge.names import NameForms


def parse(text: str, _names: NameForms) -> Form:
    """A plain name of a person."""
    return Form("Person", text, text, "document", middle=text)


def compare(a: Form, b: Form, near: Near, _names: NameForms) -> Verdict:
    """Whether two names of persons mean one person, as far as names can tell."""
    if a.canonical != b.canonical:
        return no("different names")
    if near == "document":
        return yes("same name in one document", 0.95)
    return no("one name, but nothing that both documents say of the person")


def offers(_form: Form, _names: NameForms) -> tuple[str, ...]:
    """Persons have no short names."""
    return ()


asks = offers
