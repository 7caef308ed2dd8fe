"""When a found fact is a gold fact."""

from __future__ import annotations

from collections.abc import Iterable

from kg.evaluation.found import Found, Thing, figure, normal
from kg.evaluation.gold import Figure, Gold, GoldFact

# Objects of these kinds match also when one name holds the other and is at most twice as long.
DESCRIBED = frozenset({"Retrofit", "Facility", "Permit", "Honour", "Mechanism", "Event", "Project"})
_SHARED = 2


def is_match(found: Found, fact: GoldFact, gold: Gold) -> bool:
    """Whether relation, subject and object are those of the gold fact."""
    if found.fact.relation != fact.relation:
        return False
    if _is_named(found.subject, fact.subject, gold) and is_object(found, fact, gold):
        return True
    return fact.relation == "partnersWith" and _is_turned(found, fact, gold)


def is_object(found: Found, fact: GoldFact, gold: Gold) -> bool:
    """Whether the object alone is that of the gold fact."""
    if isinstance(fact.object, Figure) or found.object is None:
        return (
            isinstance(fact.object, Figure)
            and found.object is None
            and _is_figure(found, fact.object)
        )
    if fact.relation == "holdsPost":
        return bool(_posts_found(found, found.object) & _posts_told(fact, fact.object, gold))
    if _is_named(found.object, fact.object, gold):
        return True
    kind = gold.kind(fact.object) or found.object.kind
    return kind in DESCRIBED and _is_contained(found.object.names, names(fact.object, gold))


def is_subject(found: Found, fact: GoldFact, gold: Gold) -> bool:
    """Whether the subject alone is that of the gold fact."""
    return _is_named(found.subject, fact.subject, gold)


def names(name: str, gold: Gold) -> frozenset[str]:
    """Every name of a gold thing, as names are compared."""
    return frozenset(map(normal, gold.names(name)))


def _is_named(thing: Thing, name: str, gold: Gold) -> bool:
    return bool(thing.names & names(name, gold))


def _is_turned(found: Found, fact: GoldFact, gold: Gold) -> bool:
    if found.object is None or isinstance(fact.object, Figure):
        return False
    return _is_named(found.object, fact.subject, gold) and _is_named(
        found.subject, fact.object, gold
    )


def _is_contained(found: Iterable[str], told: Iterable[str]) -> bool:
    pairs = [sorted((a, b), key=len) for a in found for b in told]
    return any(short and short in long and 2 * len(short) >= len(long) for short, long in pairs)


def _is_figure(found: Found, told: Figure) -> bool:
    if found.fact.relation == "invests":
        return found.number == told.number
    indicator = normal(told.indicator)
    shared = set(found.indicator) & set(indicator)
    return (found.number, found.unit) == figure(told.number, told.unit) and len(shared) >= _SHARED


def _posts_found(found: Found, post: Thing) -> frozenset[str]:
    bodies = found.body | ({post.body} if post.body else frozenset())
    return _with_and_without(post.names, bodies)


def _posts_told(fact: GoldFact, post: str, gold: Gold) -> frozenset[str]:
    body = dict(fact.qualifiers).get("of", "")
    return _with_and_without(names(post, gold), names(body, gold) if body else frozenset())


def _with_and_without(posts: frozenset[str], bodies: frozenset[str]) -> frozenset[str]:
    """Posts as written, without a body that leads them, and with one in front.

    马鞍山市长 is 市长 of 马鞍山市: the last character of a body may begin the post as well.
    """
    bare = {post.removeprefix(body) for post in posts for body in bodies} - {""}
    bare |= {post[len(body) - 1 :] for post in posts for body in bodies if post.startswith(body)}
    led = {body + post for post in {*posts, *bare} for body in bodies}
    return posts | bare | led
