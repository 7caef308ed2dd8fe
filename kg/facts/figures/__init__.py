"""Figures: what each counts or measures, of whom, and of when.

``by_form`` reads those that a form of words tells, ``leftovers`` what no form has read, and
``reporting`` makes facts of both. ``phrases`` and ``bounds`` find the words that say what is
counted, ``owners`` and ``unsaid`` whose it is, ``meant`` whom a word means; ``rows``,
``goods_rows`` and ``counted_rows`` part what stands in a row, ``sums`` what is told of two.
Promises: a figure whose owner the text does not tell is nobody's.
"""
