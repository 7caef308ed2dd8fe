"""Gold names in pages: where they stand, what overlaps, and what names nobody."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model import Document, Name, Sentence, Source, Span
from kg.training import Page, marked

Gold = Mapping[str, tuple[str, str]]


def _page(text: str, names: Gold, *, seen: tuple[Name, ...] = ()) -> Page:
    sentence = Sentence("d", 0, 0, Span(0, len(text)), text, seen)
    document = Document("d", Source("a.txt"), text, text, tuple(range(len(text) + 1)), ())
    return Page(document, (sentence,), names)


def _marks(*pages: Page, anaphors: tuple[str, ...] = ()) -> list[list[tuple[str, str]]]:
    return [
        [(item.text[start:end], label) for start, end, label in item.spans]
        for item in marked(pages, anaphors).sentences
    ]


def test_pages_mark_the_longest_of_gold_names_that_overlap() -> None:
    names = {
        "江州经开区": ("江州经开区", "Park"),
        "江州经开区管委会": ("江州经开区管委会", "Organization"),
        "江州": ("江州", "Place"),
    }
    page = _page("江州经开区管委会介绍，江州经开区在江州。", names)
    assert _marks(page) == [[("江州经开区管委会", "body"), ("江州经开区", "park")]]


def test_pages_find_a_name_with_quotation_marks_and_other_widths_in_it() -> None:
    page = _page("华星“智联”科技（江州）落户。", {"华星智联科技(江州)": ("华星", "Company")})
    assert _marks(page) == [[("华星“智联”科技（江州）", "company")]]


def test_pages_mark_no_word_that_names_nobody() -> None:
    first = _page("园区内有该公司。", {"园区": ("江州园", "Park"), "该公司": ("华星", "Company")})
    other = _page("园区内有华星。", {"园区": ("东渡园", "Park"), "华星": ("华星", "Company")})
    assert _marks(first, other, anaphors=("该公司",)) == [[("华星", "company")], []]


def test_pages_leave_open_what_a_recogniser_saw_and_no_fact_has() -> None:
    seen = (Name(Span(0, 2), "company", 0.9), Name(Span(3, 5), "position", 0.9))
    assert _marks(_page("华星的书记", {}, seen=seen)) == [[("华星", "any")]]


def test_pages_pass_over_a_sentence_that_runs_over_lines() -> None:
    assert marked([_page("华星\n科技", {})], ()).sentences == ()


def test_pages_are_counted_in_the_name_of_their_corpus() -> None:
    assert marked([_page("华星", {})], ()).name == "pages (1)"
