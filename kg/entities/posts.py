"""Names of posts: a body and a title; the title alone is nobody's post."""

from __future__ import annotations

from kg.entities import offices
from kg.entities.form import Form, Near, Verdict, no, yes
from kg.knowledge.names import NameForms


def parse(text: str, names: NameForms, body: str | None = None) -> Form:
    """The body and the title of a plain name of a post; the body may be known."""
    title = names.titles.find(text)
    if body and text.startswith(body):
        title = text[len(body) :]
    elif body:
        title = text
    lead = body or text[: len(text) - len(title)]
    if not lead:
        return Form("Post", text, f"|{text}", "document", head=text)
    office = offices.parse(lead, names)
    return Form(
        "Post", lead + title, f"{office.canonical}|{title}", office.reach, office.places,
        office.level, office.middle, lead, title or office.head,
    )  # fmt: skip


def compare(a: Form, b: Form, near: Near, names: NameForms) -> Verdict:
    """Whether two names of posts mean one post."""
    if a.head != b.head:
        return no("different titles")
    if not a.brand or not b.brand:
        return (
            yes("same name", 1.0)
            if a.brand == b.brand and near == "document"
            else no("a post of which body?")
        )
    body = offices.compare(
        offices.parse(a.brand, names), offices.parse(b.brand, names), near, names
    )
    return yes("same title, same body", body.score) if body.same else body


def offers(_form: Form, _names: NameForms) -> tuple[str, ...]:
    """Posts are found by their body and title alone."""
    return ()


asks = offers
