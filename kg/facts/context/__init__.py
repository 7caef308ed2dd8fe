"""What an article has said so far: who is meant where a sentence leaves it unsaid.

What enters: an article and its mentions, then sentence after sentence. What leaves: the park,
leader, site, firm, project or district in hand at a place, and whom a sentence's clauses speak of.
Promises: it never crosses an article, and nothing is in hand that the text has not named.
"""

from kg.facts.context.context import Context

__all__ = ["Context"]
