"""Facts and entities in, the RDF graph out.

Enters: readings, the resolution of who is who, the ontology. Leaves: a Graph, sorted lines of
N-Quads with one named graph per document, so that a document is taken away by its address.
Promises: the same input gives the same bytes, whatever its order; no blank nodes; what is
planned or denied has its Statement and no direct triple; what the shapes refuse is taken out
and comes back as a Refusal, for the quarantine and the report.
"""

from kg.graph.build import build
from kg.graph.check import Verdict, check, judge
from kg.graph.graph import Graph, load
from kg.graph.misfits import misfits
from kg.graph.refusals import Refusal, quarantined

__all__ = [
    "Graph",
    "Refusal",
    "Verdict",
    "build",
    "check",
    "judge",
    "load",
    "misfits",
    "quarantined",
]
