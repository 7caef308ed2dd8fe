"""What the pages to read say in their own words, in both languages."""

from __future__ import annotations

from kg.exports.index.markup import both

_WORDS = {
    "title": ("园区知识图谱", "Park graph"),
    "news": ("与上次构建相比", "Since the last build"),
    "graph": ("打开图谱", "Open the graph"),
    "report": ("文字报告", "Report as text"),
    "home": ("问题与答案", "Questions and answers"),
    "lead": (
        "每一行都附有原文、出处与字符位置，点“查看”在图谱中打开这条事实。",
        'Each row has its words, its source and its place; "open" shows the fact in the graph.',
    ),
    "ways": ("看图谱", "Ways to look"),
    "questions": ("问题", "Questions"),
    "find": (
        "在各表中查找：人名、企业、园区……",
        "Find in all tables: a person, a company, a park…",
    ),
    "documents": ("文档", "Documents"),
    "things": ("事物", "Things"),
    "facts": ("陈述", "Statements"),
    "issues": ("未采用", "Not used"),
    "issuesLong": ("看到但没有采用的", "What was seen and not used"),
    "noIssues": ("没有。", "Nothing."),
    "classes": ("有哪些事物", "What there is"),
    "relations": ("有哪些事实", "What is said"),
    "statuses": ("进展到哪一步", "How far it has come"),
    "evidence": ("原文与出处", "Words and source"),
    "open": ("查看", "open"),
    "file": ("文件", "file"),
    "noRows": ("图谱中没有这个问题的答案。", "The graph has no answer to it."),
    "asks": ("需要给出：", "It must be told: "),
    "fault": ("无法回答：", "It cannot be answered: "),
    "publisher": ("发布", "Publisher"),
    "date": ("日期", "Date"),
    "where": ("位置", "Where"),
    "detail": ("说明", "What"),
    "all": ("全部：", "All: "),
    "noFact": ("没有写明", "not told"),
    "first": (
        "这里没有可比的上一次构建。下次内容有变化时，本页列出新增、消失和改动的内容。",
        "There is no earlier build to compare with here. When the next one says something else, "
        "this page lists what is new, gone and changed.",
    ),
    "newsLead": (
        "与内容不同的上一次构建相比。内容相同的构建不改动本页。",
        "Compared with the last build that said something else. A build that says the same leaves "
        "this page as it is.",
    ),
    "gained": ("新增", "New"),
    "lost": ("消失", "Gone"),
    "changed": ("改动", "Changed"),
    "retold": ("换了原文或出处", "Other words"),
    "before": ("以前", "Before"),
    "after": ("现在", "Now"),
    "fact": ("事实", "Facts"),
    "thing": ("事物", "Things"),
    "document": ("文档", "Documents"),
    "subject": ("主体", "Subject"),
    "object": ("客体", "Object"),
    "relation": ("关系", "Relation"),
    "class": ("类别", "Class"),
    "name": ("名称", "Name"),
    "status": ("状态与时间", "Status and date"),
    "nothing": ("没有差别。", "No difference."),
    "theme": ("深色/浅色", "Dark/light"),
    "print": ("打印", "Print"),
    "skip": ("跳到内容", "Skip to the content"),
    "visits": ("官员行程", "An official's visits"),
    "park": ("园区一览", "A park at a glance"),
    "retrofitView": ("改造进展", "Retrofits by stage"),
    "compare": ("指标对比", "Figures compared"),
    "places": ("各地概况", "Places at a glance"),
    "list": ("全部事实列表", "List of facts"),
    "picture": ("关系图", "Picture"),
}


def say(key: str) -> str:
    """The words in both languages, as markup."""
    return both(*_WORDS[key])


def named(*keys: str) -> tuple[tuple[str, str], ...]:
    """The words of some keys, each in Chinese and in English."""
    return tuple(_WORDS[key] for key in keys)


def plain(key: str) -> tuple[str, str]:
    """The words in Chinese and in English."""
    return _WORDS[key]


def counted(number: int, zh: str, en: str) -> str:
    """So many of something: ``counted(3, "行", "rows")``."""
    return both(f"{number:,} {zh}", f"{number:,} {en}")
