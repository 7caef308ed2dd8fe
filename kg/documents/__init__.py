"""Files become Documents: read, cleaned, parted into articles.

What enters: paths of .txt, .md, .html, .pdf and .docx files, and a sources.csv beside them. What
leaves: a Document each, or a TextError that names the file and the cure. Promises:

- ``origin`` never falls and has one place for each clean character; the order of a file is kept,
  so a caption between the halves of a sentence stays where it stands.
- Cleaning twice is cleaning once, and ``clean(raw[start:end])`` holds the clean words of a
  sentence, but for a line end where a column broke it and the piece does not show it.
- The text is simplified where a line is traditional, with half-width letters and digits,
  full-width punctuation and brackets next to Chinese characters, and no white space but line ends
  and single spaces between words of letters or between the clauses of headlines. One to three
  line feeds part its lines.
- Page furniture and bylines are no part of it; the day, the publisher and the title that they give
  are kept in the Source. Open points are decided by the words in seeds/reading.
"""

from __future__ import annotations

from kg.documents.clean import Cleaned, clean
from kg.documents.find import find
from kg.documents.ground import ground
from kg.documents.read import read
from kg.documents.source import sources

__all__ = ["Cleaned", "clean", "find", "ground", "read", "sources"]
