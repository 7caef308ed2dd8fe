"""What web pages and newspapers print around the text: taken out, its dates and names kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.documents.dates import FULL_DAY, full_day, labelled_day
from kg.documents.draft import Draft, Edit
from kg.knowledge.reading import PageWords

_SHORT = 80
_PARTS = re.compile(r"[\s|/·：:【】（）\[\]<>《》〈〉>_-]+")
_RULE = re.compile(r"[—─━═=_*~·.+-]{3,}")
_NOTHING = re.compile("[?？!！.。,，、;；:：|…]{1,6}")  # what machines leave of a picture or a mark
# — 3 —, 第 4 页 共 8 页: what a printed page is numbered with
_FOLIO = re.compile(
    r"[-—–－]{1,2} ?\d{1,3} ?[-—–－]{1,2}"
    r"|(?:共 ?\d{1,3} ?页[ ,，/]*)?第 ?\d{1,3} ?页(?:[ ,，/]*共 ?\d{1,3} ?页)?"
)
_TRAIL = re.compile(r"[^>＞»›，。]{1,12}(?: ?[>＞»›]{1,2} ?[^>＞»›，。]{1,20}){2,}")
_SITE = re.compile(  # the name of a site, alone on a line: 江州新闻网
    "[\u4e00-\u9fff]{2,6}(?:新闻|信息|资讯|政务|政府|门户|招商|商务)网"
)
_TIME = r"(?: *(?:星期|周)[一二三四五六日天])?(?:[ T]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
_DAY_AND_TIME = re.compile(rf"{FULL_DAY}{_TIME}")
_DAY_OR_HOUR = re.compile(rf"{FULL_DAY}|\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?")
_SHORT_DAY = re.compile(rf"\d\d([-/.])\d{{1,2}}\1\d{{1,2}}{_TIME}")  # 18-01-15
_HEADER = re.compile(
    r"星期[一二三四五六日天]|第? ?\d+ ?版|第\d+期|总第|农历|[A-D]\d{1,2} ?版?\b|要闻$"
)
_YEAR = re.compile(r"(?:19|20)\d\d|[一二][〇○О零一二三四五六七八九]{3}年")
# 2024, and below it 05/13, and below that 09:21
_STACKED = re.compile(
    r"(?<![^\n])[ \t]*(?:19|20)\d\d\s*\n\s*\d\d/\d\d\s*\n\s*\d\d:\d\d(?::\d\d)?[ \t]*(?![^\n])"
)
_STAMP = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2}"
    r"|年\d{1,2}月\d{1,2}日)(?P<hour>[ T]*\d{1,2}[:：]\d{2})?"
)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(20\d\d) +\d{1,2}[:：]\d{2}")  # 24.06.2019 09:36
_BESIDE = 12  # characters beside a day alone
_AROUND = "（）【】[]() "
_FIRST_OF_DAY = frozenset("12一二")
_PUBLISHER = re.compile(
    r"[\u4e00-\u9fffA-Za-z]{2,16}(?:报|网|台|社|刊|客户端|公众号|发布)(?![\u4e00-\u9fff])"
)
# Alone on a line they say when something happens, not when the page was printed.
_VAGUE = frozenset({"时间", "日期"})
# 投稿邮箱news@site.cn 客服电话:025-86160000, whatever else a banner says
_CONTACT = re.compile(r"(?:邮箱|电话|传真|热线|QQ|微信)号? ?[:：]? ?[\w.@-]{6,}")
_SENTENCE = re.compile("[。，；！？]")
# 某市重大项目办公室 2022年11月21日, in brackets or not, 供稿 behind the name or not; strokes and an
# hour, or what is left of one, around the day: 某省生态环境厅 / 2023-11-06 / :47
_SIGNED = re.compile(
    r"([\u4e00-\u9fff（）()]{2,28}?[室局委府会办厅科处部心团司报网社]) ?(?:供稿|提供|供图)?"
    rf" *[/|]? *({FULL_DAY})[ /|:：\d]{{0,12}}"
)


@dataclass(frozen=True, slots=True)
class _Forms:
    """The patterns that the words of labels.csv and furniture.csv make."""

    whole: frozenset[str]
    start: re.Pattern[str]
    inside: re.Pattern[str]
    notice: re.Pattern[str]
    owner: re.Pattern[str]
    label: re.Pattern[str]
    says: dict[str, str]


def without_furniture(
    draft: Draft, words: PageWords
) -> tuple[Draft, dict[str, str], tuple[int, ...]]:
    """The draft without lines that are about the page, what they say of it, and ruled lines.

    The dictionary may hold ``published`` (EDTF), ``publisher`` and ``title``; ruled lines are
    given by the raw places where they stood.
    """
    forms = _forms(words)
    has_notice = forms.owner.search(draft.text) is not None
    edits: list[Edit] = []
    said: dict[str, str] = {}
    labelled: dict[str, str] = {}  # a day behind a label beats that of a banner: today's
    rules: list[int] = []
    for start, end, line in _lines(draft.text):
        found = {} if has_notice and _is_notice(line, forms) else _read(line, forms)
        if found is not None:
            edits.append(Edit(start, min(end + 1, len(draft.text))))
            said = found | said
            if "published" in found and _tells_day(line, forms):
                labelled.setdefault("published", found["published"])
            if _RULE.fullmatch(line):
                rules.append(draft.origin[start])
    return draft.edited(edits), said | labelled, tuple(rules)


def _tells_day(line: str, forms: _Forms) -> bool:
    """Whether a line has a label of days: 发布日期."""
    labels = (label.group(1).replace(" ", "") for label in forms.label.finditer(line))
    return any(forms.says[label] == "published" for label in labels)


def is_of_page(piece: str, words: PageWords) -> bool:
    """Whether words without a blank are a label and its value, a day or an hour, or a button."""
    forms = _forms(words)
    if forms.label.match(piece.lstrip("【[（")) or _DAY_OR_HOUR.fullmatch(piece):
        return True
    if _HEADER.fullmatch(piece):
        return True
    is_sentence = _SENTENCE.search(piece) is not None
    return not is_sentence and _is_short_furniture(piece, forms, is_sentence=is_sentence)


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """The lines that are not blank, and as one a day that is printed over three."""
    at = 0
    for day in _STACKED.finditer(text):
        yield from _single_lines(text, at, day.start())
        yield *day.span(), "/".join(day.group().split()[:2])
        at = day.end()
    yield from _single_lines(text, at, len(text))


def _single_lines(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Where each line of a stretch stands that is not blank, and its words."""
    for line in text[start:end].split("\n"):
        if line and not line.isspace():
            yield start, start + len(line), line.strip()
        start += len(line) + 1


def _read(line: str, forms: _Forms) -> dict[str, str] | None:
    """What a line says of its page; None when it belongs to the text."""
    if len(line) > 2 * _SHORT:
        return None
    if "地址" not in line and len(_CONTACT.findall(line)) > 1:
        return {}
    is_sentence = _SENTENCE.search(line) is not None
    said = _labelled(line, forms) if _may_say(line) else None
    if len(line) <= _SHORT and _is_short_furniture(line, forms, is_sentence=is_sentence):
        return said or {}
    if said is None and not is_sentence:
        said = _header(line)
    return _stamp(line) if said is None and len(line) <= _SHORT else said


def _may_say(line: str) -> bool:
    """Whether a line has a label or a day in front; most lines have neither."""
    return ":" in line or "：" in line or line.lstrip(_AROUND)[:1] in _FIRST_OF_DAY


def _is_notice(line: str, forms: _Forms) -> bool:
    """Whether a line tells to whom the page belongs: 版权所有，未经许可不得转载."""
    return forms.owner.search(line) is not None and len(set(forms.notice.findall(line))) > 1


def _is_short_furniture(line: str, forms: _Forms, *, is_sentence: bool) -> bool:
    """Whether a short line is of the page alone: 打印 关闭, 首页>新闻>正文, a rule."""
    if forms.start.match(line) or forms.inside.search(line):
        return True
    if is_sentence:
        return False
    if any(form.fullmatch(line) for form in (_RULE, _NOTHING, _FOLIO, _TRAIL, _SITE)):
        return True
    parts = [part for part in _PARTS.split(line) if part]
    return all(part in forms.whole for part in parts)


def _labelled(line: str, forms: _Forms) -> dict[str, str] | None:
    """A line of labels and values, a day in front or not: 来源:某网 点击数:12次."""
    line = line.strip(_AROUND)
    labels = list(forms.label.finditer(line))
    first = labels[0].start() if labels else len(line)
    day = _DAY_AND_TIME.match(line)
    rest = _besides(line[day.end() : first].strip(" |") if day else line[:first], forms)
    stamp = _STAMP.search(line) if labels else None
    is_stamped = stamp is not None and stamp.end() <= first
    if not (day or labels) or (rest and not is_stamped and not _is_publisher(day, rest)):
        return None
    said = {"published": full_day(line)} if day else {}
    if rest and not is_stamped:
        said["publisher"] = rest
    ends = [label.start() for label in labels[1:]] + [len(line)]
    for label, end in zip(labels, ends, strict=False):
        value = _value(line[label.end() : end])
        kind = forms.says[label.group(1).replace(" ", "")]
        if kind == "publisher" and _DAY_AND_TIME.fullmatch(value):
            kind = "published"  # 来源:2021-5-13
        if not _fits(kind, value) or (len(labels) == 1 and label.group(1) in _VAGUE):
            return None
        if value and kind != "nothing":
            said.setdefault(kind, labelled_day(value) if kind == "published" else value)
    if stamp is not None:
        said.setdefault("published", full_day(stamp.group()))
    return {name: value for name, value in said.items() if value}


def _besides(words: str, forms: _Forms) -> str:
    """What a line says in front of its labels but for a path: 首页 > 要闻|时间:2018-06-11."""
    return "" if forms.start.match(words) else words


def _is_publisher(day: re.Match[str] | None, rest: str) -> bool:
    """Whether what stands behind a day is who put the page out."""
    return day is not None and _PUBLISHER.fullmatch(rest) is not None


def _value(text: str) -> str:
    value = text.partition("  ")[0].partition("【")[0].strip(" |")
    return value.rstrip("）】") if "（" not in value and "【" not in value else value


def _fits(kind: str, value: str) -> bool:
    if kind == "published":
        day = _DAY_AND_TIME.search(value) or _SHORT_DAY.fullmatch(value)
        return not value or (day is not None and len(value) - len(day.group()) <= 6)
    if kind == "title":
        return len(value) <= _SHORT
    return len(value) <= 40 and _SENTENCE.search(value) is None


def _header(line: str) -> dict[str, str] | None:
    """The head of a newspaper page, 某某日报 2020年6月11日 星期四 第2版, or an office and a day."""
    if not _YEAR.search(line):
        return None
    signed = _SIGNED.fullmatch(line.strip("（）【】"))
    if signed:
        day = full_day(signed.group(2))
        return {"published": day, "publisher": signed.group(1)} if day else None
    if len(line) > _SHORT or not _HEADER.search(line):
        return None
    day = full_day(line)
    if day is None:
        return None
    publisher = _PUBLISHER.search(line)
    return {"published": day} | ({"publisher": publisher.group()} if publisher else {})


def _stamp(line: str) -> dict[str, str] | None:
    """A day with its hour, or written with strokes beside a word or two, whatever else is said.

    So forums and portals sign a page: 发表于2024-5-9 16:10, |招商动态|2016-08-11.
    """
    if (day_first := _DAY_FIRST.fullmatch(line)) is not None:
        day = full_day("-".join(reversed(day_first.groups())))
        return {"published": day} if day else None
    stamp = _STAMP.search(line)
    if stamp is None or "。" in line:
        return None
    alone = "年" not in stamp.group() and len(line) - len(stamp.group()) <= _BESIDE
    if not stamp.group("hour") and not alone:
        return None
    day = full_day(stamp.group())
    return {"published": day} if day else None


@cache
def _forms(words: PageWords) -> _Forms:
    says = dict(words.labels)
    labels = "|".join(_spaced(word) for word in words.of("labels", *sorted(set(says.values()))))
    return _Forms(
        whole=frozenset(words.of("furniture", "whole")),
        start=re.compile(
            rf"[【（\[<]?(?:{_either(words, 'start')})|[【\[<](?:{_either(words, 'whole')})[】\]>]"
        ),
        inside=re.compile(_either(words, "inside")),
        notice=re.compile(_either(words, "notice")),
        owner=re.compile(_either(words, "owner")),
        label=re.compile(rf"(?<![\u4e00-\u9fff])({labels})(?: ?[：:] ?|(?={_STAMP.pattern}))"),
        says=says,
    )


def _either(words: PageWords, place: str) -> str:
    found = words.of("furniture", place)
    return "|".join(_spaced(word).replace(":", "[:：]") for word in found) or r"(?!)"


def _spaced(word: str) -> str:
    """Pages set short labels wide: 来 源, 作　者."""
    return " {0,4}".join(map(re.escape, word)) if len(word) == 2 else re.escape(word)
