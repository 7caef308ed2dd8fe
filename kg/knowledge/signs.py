"""One private-use character for each kind of mention: how patterns see a sentence."""

from __future__ import annotations

KINDS = (
    *("Park", "Company", "Official", "Person", "Organization", "Post", "Project", "Facility"),
    *("Place", "Retrofit", "Permit", "Honour", "Industry", "Product", "Mechanism", "Event"),
    *("Date", "Money", "Quantity"),
)
SIGNS = {kind: chr(0xE000 + number) for number, kind in enumerate(KINDS)}
PEOPLE = SIGNS["Official"] + SIGNS["Person"]
VALUES = frozenset({"Date", "Money", "Quantity"})
THINGS = "".join(sign for kind, sign in SIGNS.items() if kind not in VALUES)
