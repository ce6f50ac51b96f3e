"""Reads what a meeting heard, studied and decided."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from govpub.extract.meeting.passage import Passage, Stretch
from govpub.extract.meeting.statements import is_noun
from govpub.rules.meeting_agenda import ACTS_ON, AGENDA_SUBJECT, DOES, GIVES_OUT, OBJECT_GOES_ON
from govpub.rules.meeting_statement import SAYS

__all__ = ["Item", "find_items", "follow_items", "learning_topic", "objects_go_on", "starts_with_deed"]

_SPLIT_RE = re.compile(
    r"、(?=(?:听取|审议|传达学习|研究部署|安排部署|观看|通报了|宣读)[^、，。；]{3,}|[^、，。；了]{2,4}了[^、，。；]{2,})"
    r"|并(?=(?:审议|研究|确定|讨论|通过|表决|决定|听取|部署|安排|学习|推选|选举|宣读|观看)[^、，。；]{0,4}了)"
)
_AFTER_HEARING_RE = re.compile(
    r"(?:在)?(?:认真|仔细|现场)?(?P<verb>听取)(?:了)?(?P<object>(?:《[^《》]{1,120}》|“[^“”]{1,80}”|[^，。；《“]){2,200}?)(?:之)?后$"
)
_LEARNING_RE = re.compile(
    r"(?:就|围绕)(?P<object>(?:“[^“”]{1,60}”|[^，。；“]){1,60}?)(?:等内容)?(?:进行|开展|举行)(?:了)?[^，。；]{0,10}?(?P<verb>集中学习研讨|集体学习|专题学习|集中学习|学习研讨|专题研讨|专题协商|协商)"
)
_SPIRIT_RE = re.compile(r"精神|讲话|指示|批示|要求|决定|部署$|论述")
_SECOND_VERB_RE = re.compile(
    r"(?P<verb>分析|解读|讨论|协商|交流|部署|审议|传达|学习|通报|总结|研究|研判|动员|安排|点评|通过)了(?=[^，。；])"
)
_PASSED_RE = re.compile(
    r"(?:[》）)]|名单|决议|决定|草案|方案|办法|议程|日程|报告|事项|意见|任命|条例|规划|规则|章程|预算|决算|要点|人选|计划|议案|请示|提案|细则|制度|书|建议|公报|倡议|程序|情况|任免)等?$"
)
_ARRANGED_RE = re.compile(r"(?:工作|任务|事项|活动|事宜|重点)等?$")
_AIM_RE = re.compile(r"全(?:省|市|县|区|党)(?:上下|各级|广大)|广大|各级|大家|如何|为了")
_LEAD_AIM_RE = re.compile(
    r"(?:进一步|全面|为|切实|认真|贯彻|落实|围绕|坚持|紧扣|聚焦|动员|扎实|持续|加快|着力|坚定|统一|凝聚)[^，。；了]{2,38}，(?:深入|全面|认真|专题|集中)*(?:研究|部署|安排|分析|听取|审议|传达)"
)
"""What a meeting is for, before what it does: 进一步压实各方责任，研究部署下步工作."""
_MEANS_RE = re.compile(r"通过(?:视频|电视|线上|现场|观看|学习|集中|以|此次|这次|本次|交流|座谈|讨论)")
_MANNER_RE = re.compile(r"首先|以|围绕|按照|根据|结合|为|通过|在|采取|紧扣|对照|由|并|深入|[一二三四]是")
_LEARNS = ("贯彻落实", "贯彻", "落实", "学习贯彻落实")
_PLAIN = frozenset({"听取", "审议", "传达", "传达学习", "研究", "研究部署", "安排部署", "通报", "讨论", "表决通过",
    "分析", "分析研判", "分析研究", "研究分析", "部署",
})  # fmt: skip
"""What a meeting is known to do: it may stand behind a clause that is no deed."""
_OFTEN_AGAIN = ("酝酿", "审议", "听取", "书面听取")
"""Verbs that the press repeats before each object: 酝酿议程（草案），酝酿日程（草案）."""
_SITS, _DECIDES = ("听取", "审议"), ("通过", "审议", "听取")
_HEARD_RE = re.compile(r"(?:汇报|报告|通报|》|草案[）)])$")
_OBJECT_RE = re.compile(
    r"《[^《》]{2,80}》|关于[^，。；]{2,80}(?:决定|决议|报告|意见|草案|办法|方案|议案|条例)(?:[（(][^（()）]{1,8}[）)])?"
)
_SHORT = 14
_LOOSE = ("动员", "启动", "部署推进", "明确", "总结", "交流", "点评", "推荐", "提名")


@frozen
class Item:
    """One thing that a meeting did; offsets in its passage."""

    passage: int
    """Number of the passage."""
    action: str
    """The verb, as printed."""
    start: int
    """Where the object starts."""
    end: int
    """Where the object ends."""
    verb_at: int
    """Where the verb starts."""
    rule: str
    """Name of the rule that read it."""


def learning_topic(passage: Passage, stretch: Stretch, end: int) -> Item | None:
    """Return what a gathering learned about: 就某事进行第十二次集体学习."""
    match = _LEARNING_RE.search(passage.text, stretch.start, end)
    if match is None:
        return None
    return _item(passage, match, "meeting-agenda.learning")


def _item(passage: Passage, match: re.Match[str], rule: str) -> Item:
    return Item(passage.index, match["verb"], match.start("object"), match.end("object"), match.start("verb"), rule)


def find_items(passage: Passage, stretch: Stretch, end: int) -> tuple[Item, ...]:
    """Return the items of a stretch whose subject is the meeting or those present."""
    text = passage.text
    first = stretch.clauses[0]
    hearing = _AFTER_HEARING_RE.match(text, first.start, min(first.end, end))
    if hearing is not None:
        return (_item(passage, hearing, "meeting-agenda.after-hearing"),)
    subject = AGENDA_SUBJECT.match(text, stretch.start)
    if subject is None or passage.mentions_in(stretch.start, subject.end()):
        return ()
    at = subject.end()
    if text[at : at + 1] in ("，", ",") and subject["subject"]:
        at += 1
        again = AGENDA_SUBJECT.match(text, at)
        at = again.end() if again else at
    return follow_items(passage, stretch, at, end)


def starts_with_deed(passage: Passage, stretch: Stretch) -> bool:
    """Whether a stretch goes on with what the meeting did: after a semicolon, or in a sentence without a subject."""
    clause = stretch.clauses[0]
    read = _read(passage.text, clause.start, clause.end)
    if read is None or not stretch.opens_sentence:
        return read is not None
    # A sentence of its own needs to be over: 通报了有关情况, 听取…汇报, not 学习先进经验.
    over = passage.text.startswith("了", read[3] + len(read[0]))
    return over or (read[0].startswith(_SITS) and _HEARD_RE.search(passage.text, read[1], read[2]) is not None)


def objects_go_on(passage: Passage, stretch: Stretch, last: Item) -> Item | None:
    """Return the object of the last deed with which a part behind a semicolon goes on: …的决定；关于…的决定."""
    clause = stretch.clauses[0]
    if stretch.opens_sentence or last.passage != passage.index or not last.action.endswith(_DECIDES):
        return None
    if not _OBJECT_RE.fullmatch(passage.text, clause.start, clause.end):
        return None
    return evolve(last, start=clause.start, end=clause.end, verb_at=clause.start)


def follow_items(passage: Passage, stretch: Stretch, start: int, end: int) -> tuple[Item, ...]:
    """Return the items of the clauses from `start` on, up to the first clause that is none."""
    text = passage.text
    items: list[Item] = []
    passed = False
    for low, high in passage.clauses_in(stretch, start, end):
        mentions = passage.mentions_in(low, high)
        said = SAYS.search(text[low : high + 2])
        if (
            said is not None
            and low + said.end("verb") == high
            and not is_noun(passage, low, low + said.start(), said["verb"])
        ):
            break
        again = items and text.startswith((items[-1].action, *_OFTEN_AGAIN), low)
        if items and text[high - 1] in "）)" and not again and OBJECT_GOES_ON.regex.fullmatch(text, low, high):
            items[-1] = evolve(items[-1], end=high)
            continue
        read = _read(text, low, high)
        subject = AGENDA_SUBJECT.regex.match(text, low, high) if read is None else None
        if subject is not None:
            read = _read(text, subject.end(), high)
        if passed and read is not None and read[0] not in _PLAIN:
            break
        if read is not None and not (mentions and mentions[0].first == low):
            items += (Item(passage.index, *parts) for parts in _split(text, *read))
        elif items and not passed and OBJECT_GOES_ON.regex.fullmatch(text, low, high):
            items[-1] = evolve(items[-1], end=high)
        elif not items and not mentions and _MANNER_RE.match(text, low):
            continue
        elif not mentions and not passed and (high - low <= _SHORT or (not items and _LEAD_AIM_RE.match(text, low))):
            passed = True
        else:
            break
    return tuple(items)


_Parts = tuple[str, int, int, int, str]
"""Verb, start and end of the object, start of the verb, name of the rule."""


def _read(text: str, low: int, high: int) -> _Parts | None:
    for rule in (ACTS_ON, GIVES_OUT, DOES):
        match = rule.regex.match(text, low, high)
        if match is None:
            continue
        if _is_item(match["verb"], match["object"], text[match.start("verb") : high]):
            verb, start = match["verb"], match.start("object")
            # 研究分析了…, 学习解读了…: both words are the verb.
            more = _SECOND_VERB_RE.match(text, start, high) if start == match.end("verb") else None
            if more is not None:
                verb, start = verb + more["verb"], more.end()
            return verb, start, match.end("object"), match.start("verb"), rule.name
    return None


def _is_item(verb: str, matter: str, clause: str) -> bool:
    if (
        matter == "决定"
        or matter.startswith(("通过的", "结果"))
        or _MEANS_RE.match(clause)
        or (_AIM_RE.match(matter) and verb in _LOOSE)
    ):
        return False
    ends = _PASSED_RE if verb == "通过" else _ARRANGED_RE if verb == "安排" else None
    if ends is not None and not ends.search(matter):
        return False
    return verb not in _LEARNS or _SPIRIT_RE.search(matter) is not None


def _split(text: str, verb: str, start: int, end: int, verb_at: int, rule: str) -> Iterator[_Parts]:
    """Yield the parts of 听取甲汇报、审议乙草案."""
    cut = _SPLIT_RE.search(text, start, end)
    if cut is None:
        yield verb, start, end, verb_at, rule
        return
    read = _read(text, cut.end(), end)
    if cut.start() <= start and read is not None:
        # 听取审议并通过了…: all of them are the verb.
        yield text[verb_at : read[3] + len(read[0])], read[1], read[2], verb_at, rule
        return
    yield verb, start, cut.start(), verb_at, rule
    if read is not None:
        yield from _split(text, *read)
