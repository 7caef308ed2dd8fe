"""The pages to read, index.html and changes.html: rows in, whole HTML files out.

All that they say stands in their markup, in Chinese and in English; the script only switches
between the two, folds long tables and finds words. Every fact has its words, its place in its file
and a link that opens it in graph.html. Promises: the same rows give the same bytes; what came from
texts is text and never markup; nothing is loaded.
"""

from kg.exports.index.frame import Facts
from kg.exports.index.front import front
from kg.exports.index.news import news

__all__ = ["Facts", "front", "news"]
