"""Reads what a gathering is called: where its name starts and ends, and what is none."""

from __future__ import annotations

import re

from govpub.rules.meeting_gathering import BEFORE_NAME, GATHERING_END, NO_GATHERING
from govpub.text.dates import Calendar, find_dates

__all__ = ["LONGEST_NAME", "date_length", "is_gathering_name", "name_end", "trim_name", "without_date"]

_NAME_TAIL_RE = re.compile(
    r"(?:会议|[^，。；]会|培训班|班|仪式|活动|集体学习|专题学习|论坛|讲座|培训)(?:[（(][^（）()]{1,12}[）)])?(?=并|[，,]|强调|指出|要求(?!会)|传达|听取|研究|审议|表决|通过|选举|补选|决定|学习[^会活]|部署(?!会)|安排部署(?!会)|贯彻|总结(?!会|表彰会|大会)|专题|通报(?!会)|动员(?!会|部署会|大会)|深入|认真|以|对|就)"
)
_SECOND_DEED_RE = re.compile(r"并[^，。；]{0,6}?(?:召开|举行|举办)")
"""开展调研并主持召开座谈会: what is held stands behind the second verb."""
_ALSO_RE = re.compile(r"(?<=[会式班议])并(?=开展|举行|召开|进行|组织|启动|部署)")
"""召开现场会并开展巡河活动: the name ends before it."""
_DAY_RE = re.compile(r"(?:今天|今日|昨天|昨日|近日|日前|当天|当日|同日|前天)(?:上午|下午|晚上?|傍晚|凌晨|中午)?$")
LONGEST_NAME = 90
"""In characters."""


def is_gathering_name(text: str) -> bool:
    """Return whether a stretch ends as the name of a gathering does.

    >>> [is_gathering_name(text) for text in ("县委常委会（扩大）会议", "项目签约仪式", "县红十字会", "机会")]
    [True, True, False, False]
    """
    return bool(text) and GATHERING_END.search(text[-42:]) is not None and not NO_GATHERING.search(text[-8:])


def trim_name(name: str) -> int:
    """Return how many characters before a gathering's name do not belong to it.

    >>> "近日我县农业工作会议"[trim_name("近日我县农业工作会议"):]
    '农业工作会议'
    """
    at = 0
    for _ in range(4):
        printed = next((date for date in find_dates(name[at : at + 24], Calendar()) if date.start == 0), None)
        before = BEFORE_NAME.match(name, at)
        if printed is not None and printed.day is not None:
            at += printed.end
        elif before is not None and before.end() > at:
            at = before.end()
        else:
            break
    return at if at < len(name) else 0


def name_end(text: str, start: int, high: int) -> int | None:
    """Return where the name that starts at `start` ends: at the clause's end, or before what the meeting did."""
    also = _ALSO_RE.search(text, start, high)
    high = min(also.start() if also else high, start + LONGEST_NAME)
    if _SECOND_DEED_RE.search(text, start, high):
        return None
    if is_gathering_name(text[start:high]):
        return high
    for match in _NAME_TAIL_RE.finditer(text, start, high):
        if is_gathering_name(text[start : match.end()]):
            return match.end()
    return None


def without_date(text: str, low: int, stop: int) -> tuple[int, int, str]:
    """Return a name's limits without a date that follows it: …培训班3月1日上午."""
    last = None
    for printed in find_dates(text[low:stop], Calendar()):
        last = printed
    if last is not None and low + last.end == stop and last.start > 0:
        stop = low + last.start
    day = _DAY_RE.search(text[low:stop])
    if day is not None and day.start() > 0:
        stop = low + day.start()
    if text[stop - 1 : stop] == "于" and stop - 1 > low:
        stop -= 1
    return low, stop, text[low:stop]


def date_length(text: str) -> int:
    """Return how long the date is with which a text opens, 0 without one."""
    printed = next((date for date in find_dates(text[:24], Calendar()) if date.start == 0), None)
    return printed.end if printed is not None else 0
