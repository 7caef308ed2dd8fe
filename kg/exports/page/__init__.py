"""The parts of graph.html: rows in, positions and data for the page out.

Python decides everything that must be the same on every run: which nodes come first, where each
one stands, how names are spelt in pinyin. The ``.js`` files beside this one only show it. What
came from texts travels as JSON and reaches the page as text, never as markup or script.
"""
