import re

import pytest

from kg.knowledge.forms import compile_form
from kg.knowledge.signs import SIGNS

_LETTERS = {
    "C": "Company",
    "F": "Facility",
    "N": "Quantity",
    "O": "Official",
    "T": "Post",
    "I": "Industry",
    "P": "Park",
}

_WORDS = {"counted": "家|企业", "firms": "企业", "single": "一座|一台", "capacity": "年产|日产"}


def _written(text: str) -> str:
    """Letters for signs, so that sentences can be read."""
    return text.translate({ord(letter): SIGNS[kind] for letter, kind in _LETTERS.items()})


def _rows(form: str, sentence: str) -> list[str]:
    expression = compile_form(form, _WORDS).expression
    back = {ord(SIGNS[kind]): letter for letter, kind in _LETTERS.items()}
    found = re.finditer(expression, _written(sentence))
    return [match["o"].translate(back) for match in found]


@pytest.mark.parametrize(
    ("form", "sentence", "rows"),
    [
        ("{o:Company}", "C、C和C", ["C", "C", "C"]),
        ("{o:Company+} 落户", "C、C和C等14家企业落户", ["C、C和C等14家企业"]),
        ("{o:Company+} 落户", "C、C等3家企业，C等2家落户", ["C、C等3家企业，C等2家"]),
        ("{o:Company+}", "引进C，C也来了", ["C", "C"]),
        ("{o:Company+}", "引进C、龙头C", ["C", "C"]),
        ("{o:Company++}", "引进C、龙头C", ["引进C、龙头C"]),
        ("{o:Company+~}", "引进C、龙头C", ["C、龙头C"]),
        ("{o:Facility+}", "建成F1座、F和F", ["F", "F和F"]),
        ("{o:Facility+}", "建成FN、NF和F", ["FN、NF和F"]),
        ("{o:Facility+}", "建成F一座、年产N的F", ["F一座、年产N的F"]),
        ("{o:Company+} 落户", "C、C两家企业落户", []),
        ("{o:Company+} 落户", "C、CN重点企业落户", ["C、CN重点企业"]),
        ("{o:Company|Park+} 落户", "P、PN企业落户", []),
        ("{o:Industry+}", "发展I产业、I和I", ["I产业、I和I"]),
        ("{o:Official+}", "TO、TO和TO陪同", ["TO、TO和TO"]),
        ("{o:Official+!}", "TO、TO陪同", ["O", "O"]),
    ],
)
def test_knowledge_row_of_names(form: str, sentence: str, rows: list[str]) -> None:
    assert _rows(form, sentence) == rows
