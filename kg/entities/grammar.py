"""The grammar of names with a memory: one name is taken apart once."""

from __future__ import annotations

from kg.entities import posts
from kg.entities.compare import Kind, group_of, kind_of
from kg.entities.form import Form, Near, Verdict
from kg.entities.plain import plain
from kg.knowledge.names import NameForms


class Grammar:
    """Forms, verdicts and keys of names, each worked out once for a whole corpus."""

    def __init__(self, names: NameForms) -> None:
        self.names = names
        self._plain: dict[str, str] = {}
        self._forms: dict[tuple[str, str, str], Form] = {}
        self._groups: dict[str, str] = {}
        self._kinds: dict[str, Kind] = {}
        self._keys: dict[tuple[str, str, bool], tuple[str, ...]] = {}

    def plain(self, text: str) -> str:
        """The name as it is compared."""
        found = self._plain.get(text)
        if found is None:
            found = self._plain[text] = plain(text)
        return found

    def group(self, kind: str) -> str:
        """The group of kinds that may be one thing."""
        found = self._groups.get(kind)
        if found is None:
            found = self._groups[kind] = group_of(kind, self.names)
        return found

    def form(self, group: str, text: str, body: str = "") -> Form:
        """A plain name taken apart; ``body`` is what a post belongs to, when it is known."""
        key = (group, text, body)
        found = self._forms.get(key)
        if found is None:
            found = self._forms[key] = (
                posts.parse(text, self.names, body)
                if group == "Post"
                else self._kind(group).parse(text, self.names)
            )
        return found

    def compare(self, a: Form, b: Form, near: Near) -> Verdict:
        """Whether two names of one group are one thing."""
        return self._kind(a.kind).compare(a, b, near, self.names)

    def offers(self, form: Form) -> tuple[str, ...]:
        """The keys under which a shorter name may look for this one."""
        return self._look(form, True)

    def asks(self, form: Form) -> tuple[str, ...]:
        """The keys under which this name looks for a longer one."""
        return self._look(form, False)

    def _look(self, form: Form, longer: bool) -> tuple[str, ...]:
        key = (form.kind, form.plain, longer)
        found = self._keys.get(key)
        if found is None:
            kind = self._kind(form.kind)
            found = self._keys[key] = (kind.offers if longer else kind.asks)(form, self.names)
        return found

    def _kind(self, group: str) -> Kind:
        found = self._kinds.get(group)
        if found is None:
            found = self._kinds[group] = kind_of(group)
        return found
