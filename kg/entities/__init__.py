"""Mentions of a whole corpus in, entities with stable addresses out.

Enters: readings, what people judged, the grammar of names. Leaves: a Resolution, in which each
mention that a fact speaks of has one link with a reason. Promises: the order of readings does
not matter; ``different`` is never overruled, not through a third name either; what could be
two things is kept apart and told.

Limits of addresses. An entity's hash is made of its group, the comparison form of its fullest
name, and where that name is not enough, the place or document it is known in (for persons: the
first of the bodies that join them). Taking a document away therefore changes an address only
if that document gave the fullest name, the body, or the kind (Official instead of Person), or
if it was the first document of something local. Two things that only a judgement tells apart
carry their first document in the hash.
"""

from kg.entities.compare import compare
from kg.entities.form import Verdict
from kg.entities.resolve import resolve

__all__ = ["Verdict", "compare", "resolve"]
