"""Reads the meetings of an article: the way in from the pipeline, and from a text alone."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from govpub.errors import InputTypeError
from govpub.extract.dateline import read_dateline
from govpub.extract.meeting.assemble import read_report
from govpub.extract.meeting.records import MeetingReading
from govpub.extract.prose import read_paragraphs
from govpub.extract.reference import read_reference
from govpub.models.credit import Dateline
from govpub.models.dates import PartialDate
from govpub.models.kinds import ArticleKind
from govpub.models.meeting import Meeting
from govpub.rules.date import ENTRY_DAY, MONTH_RULE
from govpub.text.aligned import AlignedText
from govpub.text.dates import Calendar, find_dates
from govpub.text.numerals import read_numeral

__all__ = ["parse_meetings", "read_meetings"]

_GATHERS_RE = re.compile(
    r"召开|举行|举办|出席|主持|开班|开幕|闭幕|启动|结业|集体学习|参加|调研|督[导查办战]|检查|慰问|走访|考察|视察|看望|接访|下访|会见|会晤|暗访|巡[查视河林]|参观|观摩|指导|察看|拜访|接见|接待|座谈|会谈|来到|深入|考核|验收|评估|招商|夜查|抽查|夜访|核查|捐款|代表团|分组[审讨]"
)
_YEAR_RE = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})年")
_ENTRY_DATE = 24
"""Within how many characters an entry or a headline prints its month."""
_REPORTS = frozenset(
    {ArticleKind.NEWS, ArticleKind.CHRONICLE, ArticleKind.FEATURE, ArticleKind.PHOTO, ArticleKind.OTHER}
)
_CREDIT_RE = re.compile(
    r"[ \u3000]*(?:又讯|另讯)?[ \u3000]*[（(][^（）()]{0,60}(?:记者|通讯员|报道|融媒)[^（）()]{0,60}[）)][ \u3000]*"
)
_DOCUMENT_RE = re.compile(r"现[将就对][^，。]{0,40}(?:如下|公告|公布|通告)[：:。]?\s*$")
"""现将审查结果报告如下: a document, which reports no gathering."""
_FEWEST_ENTRIES = 3
_MARKER_RE = re.compile(r"[^，。、；：（()）]{2,24}?(?:讯|消息|电)(?:[ \u3000]+|(?=[0-9]{1,2}月))")


def parse_meetings(text: str, *, reference_date: dt.date | PartialDate | str | None = None) -> tuple[Meeting, ...]:
    """Return the meetings and visits that an article's text reports, in order.

    The text may start with 本报讯 and a reporter's bracket, and its lines may be wrapped.

    >>> [meeting] = parse_meetings("本报讯 4月11日，青河县召开春耕工作座谈会。县委书记高青出席会议并讲话。")
    >>> meeting.name, str(meeting.date), [(person.title, person.name) for person in meeting.participants]
    ('春耕工作座谈会', '--04-11', [('县委书记', '高青')])

    Args:
        text: the article.
        reference_date: a day near the publication, from which years come.

    Raises:
        InputTypeError: an argument has a wrong type.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("parse_meetings", "text", "str", text)
    calendar = Calendar(read_reference("parse_meetings", reference_date))
    paragraphs = read_paragraphs(text)
    if not paragraphs:
        return ()
    first = paragraphs[0]
    opening = read_dateline(first, calendar)
    credit = _CREDIT_RE.match(first.text)
    marker = _MARKER_RE.match(first.text)
    start = opening.body_start if opening else credit.end() if credit else marker.end() if marker else 0
    body = (first.cut(start, len(first)), *paragraphs[1:]) if start else paragraphs
    if opening is None and _is_chronicle(body):
        readings = tuple(_read_entries(tuple(_entries(body)), None, calendar))
    else:
        readings = _read(body, opening.dateline if opening else None, calendar)
    return tuple(reading.meeting for reading in readings)


def read_meetings(
    paragraphs: Sequence[AlignedText],
    *,
    kind: ArticleKind,
    headline: AlignedText | None,
    dateline: Dateline | None,
    calendar: Calendar,
) -> tuple[MeetingReading, ...]:
    """Return the meetings and visits of an article, in order.

    Args:
        paragraphs: its body; of a chronicle, one dated entry each.
        kind: what sort of piece it is; essays and notices report no meetings.
        headline: its headline; that of a chronicle may print the month of its entries.
        dateline: its dateline.
        calendar: settles years.
    """
    if kind not in _REPORTS:
        return ()
    if kind is ArticleKind.CHRONICLE:
        return tuple(_read_entries([(paragraph,) for paragraph in paragraphs], headline, calendar))
    bound = kind is not ArticleKind.NEWS and dateline is None
    return _read(tuple(paragraphs), dateline, calendar, dated_only=bound)


def _read_entries(
    entries: Sequence[tuple[AlignedText, ...]], headline: AlignedText | None, calendar: Calendar
) -> Iterator[MeetingReading]:
    """Yield the meetings of a chronicle; `2日` is a day of the month printed last, in an entry or in the headline."""
    titles: dict[str, str] = {}
    month = calendar
    if headline is not None:
        calendar = _in_year(headline.text[:_ENTRY_DATE], calendar)
        month = _looking_back(headline.text[:_ENTRY_DATE], calendar) or calendar
    for entry in entries:
        own = _looking_back(entry[0].text[:_ENTRY_DATE], calendar)
        month = own or month
        yield from _read(entry, None, calendar if own else month, titles=titles)


def _in_year(text: str, calendar: Calendar) -> Calendar:
    """Return the calendar of the year that the headline of a chronicle prints, if the issue's is not known."""
    year = _YEAR_RE.search(text)
    if calendar.year is not None or year is None:
        return calendar
    return Calendar(latest=PartialDate(int(year[1]), 12, 31))


def _is_chronicle(paragraphs: Sequence[AlignedText]) -> bool:
    """Whether most paragraphs open with a day, and not all with the same."""
    days = [day[0] for paragraph in paragraphs if (day := ENTRY_DAY.match(paragraph.text))]
    return len(days) >= _FEWEST_ENTRIES and len(days) * 4 >= len(paragraphs) * 3 and len(set(days)) > 1


def _entries(paragraphs: Sequence[AlignedText]) -> Iterator[tuple[AlignedText, ...]]:
    """Yield the entries of a chronicle; a paragraph without a day (同日) goes on with the last."""
    entry: list[AlignedText] = []
    for paragraph in paragraphs:
        if entry and ENTRY_DAY.match(paragraph.text):
            yield tuple(entry)
            entry = []
        entry.append(paragraph)
    yield tuple(entry)


def _looking_back(text: str, calendar: Calendar) -> Calendar | None:
    """Return the calendar at the end of the month that a headline or an entry prints, or None where it prints none."""
    printed = next(find_dates(text, calendar), None)
    if printed is not None:
        return None if printed.month is None else calendar.at_end_of(printed.year, printed.month)
    month = MONTH_RULE.search(text)
    number = read_numeral(month["month"] or "1") if month is not None else None
    return None if number is None else calendar.at_end_of(None, number)


def _read(
    paragraphs: tuple[AlignedText, ...],
    dateline: Dateline | None,
    calendar: Calendar,
    *,
    dated_only: bool = False,
    titles: dict[str, str] | None = None,
) -> tuple[MeetingReading, ...]:
    if not any(_GATHERS_RE.search(paragraph.text) for paragraph in paragraphs[:4]):
        return ()
    if any(_DOCUMENT_RE.search(paragraph.text) for paragraph in paragraphs[:4]):
        return ()
    return read_report(paragraphs, dateline, calendar, {} if titles is None else titles, dated_only=dated_only)
