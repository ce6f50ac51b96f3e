"""Reads the words that open a report: 本报讯, 新华社北京3月1日电, and the date of the lead sentence."""

from __future__ import annotations

import datetime as dt
import re

from attrs import frozen

from govpub.errors import InputTypeError
from govpub.extract.byline import BylineReading, find_head_byline
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_parts import read_parts, shifted
from govpub.extract.byline_reading import reading_of
from govpub.extract.reference import read_reference
from govpub.models.credit import Dateline
from govpub.models.dates import PartialDate
from govpub.rules.dateline import BROKEN_DATELINE_RULE, DATELINE_RULES, REPORTED_RULE
from govpub.rules.misread import MISREAD_RULES
from govpub.rules.rule import Rule
from govpub.text.aligned import AlignedText
from govpub.text.characters import fold
from govpub.text.dates import Calendar, PrintedDate, read_date

__all__ = ["DatelineReading", "opens_with_dateline", "parse_dateline", "read_dateline"]

_WINDOW = 60
_SPACE_RE = re.compile(r"[ \u3000]+")
_BREAK_RE = re.compile(r"[\r\n\v\f]")
_HINT_RE = re.compile(r"讯|电|消息|报道")
_MISREAD_HINT_RE = re.compile(r"[ \u3000]*本.[汛迅讥讪訊]")
_WIRE_HINT_RE = re.compile(r"^[ \u3000（(【]*(?:据|综合)?(?:新华|中新|人民|央视|本报)")
_AFTER_MARKER_RE = re.compile(r"[ \u3000:：，,—|｜-]*")
_OWN_RULE = "dateline.own"


@frozen
class DatelineReading:
    """A dateline, the credit behind it, and where the paragraph's own text starts."""

    dateline: Dateline
    """The dateline."""
    body_start: int
    """Index of the paragraph's first character: the date of the lead sentence belongs to it, the marker does not."""
    byline: BylineReading | None
    """The credit between marker and text."""
    rule: str
    """Name of the rule that read the marker."""
    impossible: bool
    """Whether the printed date does not exist: 2月30日."""


def parse_dateline(text: str, *, reference_date: dt.date | PartialDate | str | None = None) -> Dateline | None:
    """Return the dateline that opens a report, or None.

    Args:
        text: the first paragraph, or more.
        reference_date: the day of the issue, for years and months that are not printed.

    >>> dateline = parse_dateline("本报讯 （记者 王军）3月1日上午，全县", reference_date="2024-03-02")
    >>> dateline.text, str(dateline.date), dateline.time_of_day
    ('本报讯 3月1日上午', '2024-03-01', '上午')
    >>> parse_dateline("5月10日，县委召开会议") is None
    True

    Raises:
        InputTypeError: `text` is not a str, or `reference_date` is no date.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("parse_dateline", "text", "str", text)
    calendar = Calendar(read_reference("parse_dateline", reference_date))
    stripped = text.lstrip()
    aligned = AlignedText(text, _BREAK_RE.sub(" ", fold(text)), 0)
    reading = read_dateline(aligned.cut(len(text) - len(stripped), len(text)), calendar)
    return reading.dateline if reading else None


def opens_with_dateline(line: str) -> bool:
    """Return whether a printed line opens with a dateline, as far as a narrow column shows it.

    >>> [opens_with_dateline(line) for line in ("本报讯 （记者王军）3月 1日上", "新华社北京 3月 1日电", "会议指出，本报讯")]
    [True, True, False]
    """
    head = line[:_WINDOW]
    if _HINT_RE.search(head) and (DATELINE_RULES.match(head) or REPORTED_RULE.match(head)):
        return True
    if _match_misread(head):
        return True
    return _WIRE_HINT_RE.match(head) is not None and len(line) > 4 and BROKEN_DATELINE_RULE.match(line) is not None


def read_dateline(text: AlignedText, calendar: Calendar, habits: CreditHabits = PLAIN_HABITS) -> DatelineReading | None:
    """Return the dateline at the start of a paragraph, or None.

    >>> reading = read_dateline(AlignedText.of("新华社北京 3月1日电 2024年春季"), Calendar())
    >>> reading.dateline.text, reading.dateline.marker, reading.dateline.place, reading.body_start
    ('新华社北京3月1日电', '电', '北京', 12)
    """
    head = text.text[:_WINDOW]
    found = DATELINE_RULES.match(head) if _HINT_RE.search(head) else _match_misread(head)
    if found is None and not _HINT_RE.search(head):
        return None
    if found is None:
        return _read_reported(text, calendar)
    rule, match = found
    groups = match.groupdict()
    printed = "printed" if "printed" in groups else "marker"
    start, end = match.span(printed)
    byline = find_head_byline(text, match.end(), habits)
    body_start = _after_gap(text.text, byline.end if byline else match.end())
    inside = read_date(text.text, match.start("date"), calendar) if groups.get("date") else None
    lead = None if groups.get("date") else _lead_date(text.text, body_start, calendar)
    date = inside or lead
    marker_text = _tight(text.text[start:end])
    dateline = Dateline(
        text=marker_text if lead is None else _with_date(text.text, end, lead, marker_text),
        marker=marker_text if rule.name == _OWN_RULE else match["marker"],
        agency=_tight(groups["agency"]) if groups.get("agency") else None,
        place=groups.get("place"),
        date=date.date if date else None,
        end_date=date.end_date if date else None,
        time_of_day=date.time_of_day if date else None,
        span=text.source_span(start, end if lead is None else lead.end),
    )
    return DatelineReading(dateline, body_start, byline, rule.name, date is not None and date.impossible)


def _match_misread(head: str) -> tuple[Rule, re.Match[str]] | None:
    """Return the match of a marker that OCR has misread: 本报汛."""
    return MISREAD_RULES.match(head) if _MISREAD_HINT_RE.match(head) else None


def _read_reported(text: AlignedText, calendar: Calendar) -> DatelineReading | None:
    """Return the dateline that has the reporter's name inside: 青河网记者甲4月9日报道：."""
    match = REPORTED_RULE.match(text.text[:_WINDOW])
    if match is None:
        return None
    last = match.end("credit")
    agency = _tight(match["agency"])
    parts = read_parts(text.text[match.start("agency") : last])
    date = read_date(text.text, match.start("date"), calendar)
    if not parts:
        return None
    byline = reading_of(text, shifted(parts, match.start("agency")), (match.start("agency"), last), "byline.reported")
    dateline = Dateline(
        text=_tight(match["printed"]),
        marker=match["marker"],
        agency=agency,
        date=date.date if date else None,
        end_date=date.end_date if date else None,
        time_of_day=date.time_of_day if date else None,
        span=text.source_span(*match.span("printed")),
    )
    body_start = _after_gap(text.text, match.end())
    return DatelineReading(dateline, body_start, byline, REPORTED_RULE.name, date is not None and date.impossible)


def _lead_date(text: str, at: int, calendar: Calendar) -> PrintedDate | None:
    """Return the date that opens the lead sentence, or None."""
    date = read_date(text, at, calendar)
    return date if date is not None and date.day is not None else None


def _with_date(text: str, marker_end: int, date: PrintedDate, marker: str) -> str:
    """Return marker and date with one space between them, unless they are printed close together."""
    glue = "" if date.start == marker_end else " "
    return f"{marker}{glue}{_tight(text[date.start : date.end])}"


def _after_gap(text: str, at: int) -> int:
    match = _AFTER_MARKER_RE.match(text, at)
    return match.end() if match else at


def _tight(text: str) -> str:
    return _SPACE_RE.sub("", text)
