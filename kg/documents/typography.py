"""One form for what is written in several: widths, quotation marks, punctuation, white space.

Letters, digits and ％ are half-width. Punctuation and brackets that touch a Chinese character
are full-width, whatever the page has, so that the rooms behind look for ，；：？！（） alone;
between letters and digits (19:54, 1,000, http://) nothing is changed.
"""

from __future__ import annotations

import re
import unicodedata

from kg.documents.draft import Draft, Edit

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff"
_CHINESE = rf"{_HAN}，。、；：？！（）《》〈〉【】“”‘’…—"
_FORMS = {
    chr(code): chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B))
}
_FORMS |= {chr(code): chr(code - 0xFEE0) for code in range(0xFF41, 0xFF5B)}
_FORMS |= dict(zip("％＋－／．＃＆＠＿＝｜丨＊＂［］", '%+-/.#&@_=||*"[]', strict=True))
_FORMS |= dict.fromkeys(
    "\t\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))), " "
)
_FORMS |= dict(zip("「」『』﹁﹂〝〞｢｣", "“”‘’“”“”“”", strict=True))
_FORMS |= dict(zip("｡､﹐﹑﹔﹕﹖﹗﹙﹚︰‧•・∙⋅", "。、，、；：？！（）：·····", strict=True))
# radicals that files of print and messengers write for the characters: ⾼新区, ⻓江
_FORMS |= {chr(c): unicodedata.normalize("NFKC", chr(c)) for c in range(0x2F00, 0x2FD6)}
_FORMS |= dict(
    zip(
        "⺠⺫⻁⻄⻅⻆⻉⻋⻒⻓⻔⻘⻙⻚⻛⻜⻝⻟⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰",
        "民目虎西见角贝车长长门青韦页风飞食食马骨鬼鱼鸟麦黄齐齿龙",
        strict=True,
    )
)
_ODD = re.compile(f"[{re.escape(''.join(_FORMS))}]")
_POINT = re.compile(r"(?<=\d)。(?=\d+(?:[亿万%倍吨]|个百分点|平方|公[顷里]))")  # 57。6亿元
_DOUBLED = re.compile("，(?=[，、。；：])|(?<=、)，|。(?=。)")
_TO_WIDE = str.maketrans(",;:?!()", "，；：？！（）")
_BRACKETS = re.compile(r"\(([^()\n]*)\)")
_LONE_BRACKET = re.compile("[()]")
_POINTS = re.compile("[,;:?!][,;:?!]*")
_TOUCHES = re.compile(f"[{_CHINESE}]")
_PAIR = re.compile(r'"([^"\n。！？]{1,60})"')
_HALF_PAIR = re.compile(r'“([^“”"\n]{1,60})"')
_OPENING = re.compile(rf'(?<=[：，（])"(?=[{_HAN}])')
_CLOSING = re.compile(rf'(?<=[。！？{_HAN}])"(?=[\n，。；、）]|$)')
_SPACES = re.compile("  *")
_CLAUSE = re.compile(rf"[{_HAN}“”‘’《》、]{{3}}")
# 2 0 2 4 年 江 州 经 开 区: a line of which each character stands alone
_ALONE = re.compile(r"(?<!\S)\S(?: +\S){5,}(?!\S)")
# 投资8 6 0万元: a number of which each digit stands alone
_DIGITS = re.compile(r"(?<![\d. ])\d(?: \d){2,}(?= ?[年月日万亿元吨家个台%])")
# 投资额9. 2亿元: a blank behind the point, and no item of a list
_SPLIT = re.compile(rf"(?<=[{_HAN}])\d+\.( )\d+ ?(?:[亿万%倍吨]|个百分点|平方|公[顷里])")
_CHARACTER = re.compile(f"[{_HAN}]")
_FEWEST = 3


def one_form(draft: Draft) -> Draft:
    """The draft with half-width letters and digits, plain spaces and mainland quotation marks."""
    return draft.same_length(_ODD, _form).same_length(_POINT, _dot)


def without_letter_spacing(draft: Draft) -> Draft:
    """The draft without the blank that a scan or a title puts behind each character of a line.

    Numbers are whole again (``2 0 2 4 年``, ``9. 2亿元``); of more than one blank, one is left.
    """
    if " " not in draft.text:
        return draft
    numbers = (
        Edit(n.start(), n.end(), n[0].replace(" ", "")) for n in _DIGITS.finditer(draft.text)
    )
    draft = draft.edited(numbers)
    split = (number.span(1) for number in _SPLIT.finditer(draft.text))
    draft = draft.edited(Edit(start, end) for start, end in split)
    runs = (run for run in _ALONE.finditer(draft.text) if _is_chinese(run[0]))
    blanks = (blank for run in runs for blank in _SPACES.finditer(draft.text, *run.span()))
    return draft.edited(Edit(blank.start(), blank.start() + 1) for blank in blanks)


def _is_chinese(run: str) -> bool:
    return len(_CHARACTER.findall(run)) >= _FEWEST


def without_doubled(draft: Draft) -> Draft:
    """The draft without the stops that machines put beside others: 来到华星，、东渡，，。。。."""
    return draft.without(_DOUBLED)


def _dot(_: re.Match[str]) -> str:
    return "."


def full_width(draft: Draft) -> Draft:
    """The draft with full-width punctuation and brackets next to Chinese characters."""
    text = draft.text
    if "(" in text or ")" in text:
        text = _LONE_BRACKET.sub(_beside_chinese, _BRACKETS.sub(_bracketed, text))
    text = _POINTS.sub(_pointed, text)
    if '"' in text:
        text = _HALF_PAIR.sub(r"“\1”", _PAIR.sub(_quoted, text))
        text = _CLOSING.sub("”", _OPENING.sub("“", text))
    return Draft(text, draft.origin)


def without_spaces(draft: Draft) -> Draft:
    """The draft without the white space that only layout put there.

    One space is left between words of letters and digits, and between two Chinese clauses of
    three characters or more: headlines (``做强产业 做优环境``) have no other sign there.
    """
    if " " not in draft.text:
        return draft
    text = draft.text
    found = ((m.start(), m.end(), _space(text, *m.span())) for m in _SPACES.finditer(text))
    return draft.edited(Edit(*edit) for edit in found if edit[1] - edit[0] != len(edit[2]))


def _space(text: str, start: int, end: int) -> str:
    before, behind = text[start - 1 : start], text[end : end + 1]
    if before in ("", "\n") or behind in ("", "\n"):
        return ""
    if _TOUCHES.match(before) is None and _TOUCHES.match(behind) is None:
        return " "
    clauses = _CLAUSE.fullmatch(text[max(0, start - 3) : start]) and _CLAUSE.match(text, end)
    return " " if clauses else ""


def _form(found: re.Match[str]) -> str:
    return _FORMS[found.group()]


def _beside_chinese(found: re.Match[str]) -> str:
    """Full-width where a neighbour is Chinese."""
    start, end = found.span()
    around = found.string[start - 1 : start] + found.string[end : end + 1]
    return found.group().translate(_TO_WIDE) if _TOUCHES.search(around) else found.group()


def _pointed(found: re.Match[str]) -> str:
    """A comma between letters, with no space, is a Chinese one too: SO2,CO2排放量."""
    start, end = found.span()
    before, behind = found.string[start - 1 : start], found.string[end : end + 1]
    if found.group() in ",;" and before.isascii() and behind.isascii():
        words = before.isalnum() or before == "%"
        numbers = before.isdigit() and behind.isdigit()
        return (
            found.group().translate(_TO_WIDE)
            if words and behind.isalnum() and not numbers
            else found.group()
        )
    return _beside_chinese(found)


def _bracketed(found: re.Match[str]) -> str:
    around = found.string[max(0, found.start() - 1) : found.end() + 1]
    return f"（{found.group(1)}）" if _TOUCHES.search(around) else found.group()


def _quoted(found: re.Match[str]) -> str:
    around = found.string[max(0, found.start() - 1) : found.end() + 1]
    return f"“{found.group(1)}”" if _TOUCHES.search(around) else found.group()
