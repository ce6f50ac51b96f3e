"""Finds printed dates and settles the years that the print leaves out: the one date engine of the package."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from attrs import frozen
from dateutil.relativedelta import relativedelta

from govpub.models.dates import PartialDate
from govpub.rules.date import DATE_RULES, TIME_OF_DAY_RULE
from govpub.text.numerals import CHINESE_NUMERAL, DIGITS, read_numeral

__all__ = ["Calendar", "PrintedDate", "find_dates", "read_date"]

_AHEAD = dt.timedelta(days=7)
"""A paper may announce what happens within a week; a date further ahead is the year before's."""

_ANY_YEAR = 2000
"""Stands for an unknown year where months are counted."""

_START_RE = re.compile(rf"[{DIGITS}{CHINESE_NUMERAL}元]+|[今去昨本上当前明]|下(?=个?月)")
_UNIT_RE = re.compile(r"[日号曰月]|\d[-./]\d")
_LUNAR_RE = re.compile(r"(?:农历|阴历|旧历|夏历)[^，。；]{0,8}$|(?:同|次|翌|历|每|往)年$")
_MONTHS_BACK = {"上": 1, "本": 0, "当": 0, "下": -1}
_YEARS_BACK = {"今年": 0, "本年": 0, "本年度": 0, "去年": 1, "上年": 1}


@frozen
class Calendar:
    """Settles the year of a printed date by a reference date, usually the issue's."""

    reference: PartialDate | None = None
    """The day the text was printed, as far as it is known."""
    latest: PartialDate | None = None
    """The last day that a date without its year can be, where the year of the issue is known and its day is not."""

    @property
    def year(self) -> int | None:
        """The year of the text, which 今年 means."""
        known = self.latest or self.reference
        return known.year if known is not None else None

    def settle(self, year: int | None, month: int, day: int) -> PartialDate | None:
        """Return the day with its year where it can be known; None if the calendar has no such day.

        >>> str(Calendar(PartialDate(2023, 1, 5)).settle(None, 12, 30))
        '2022-12-30'
        >>> str(Calendar().settle(None, 4, 11))
        '--04-11'
        >>> str(Calendar(latest=PartialDate(2023, 12, 31)).settle(None, 12, 30))
        '2023-12-30'
        """
        known = self.latest or self.reference
        if year is not None or known is None or known.year is None:
            return _day(year, month, day)
        ahead = dt.timedelta() if self.latest is not None else _AHEAD
        this_year = _day(known.year, month, day)
        if this_year is not None and this_year.to_date() - known.to_date() <= ahead:
            return this_year
        return _day(known.year - 1, month, day) if known.year > 1 else None

    def at_end_of(self, year: int | None, month: int) -> Calendar:
        """Return the calendar of somebody who looks back at a month: `2日` is a day of it.

        >>> str(Calendar(PartialDate(2023, 8, 30)).at_end_of(None, 7).settle_day(2))
        '2023-07-02'
        """
        first = self.settle(year, month, 1) if 1 <= month <= 12 else None
        if first is None:
            return self
        last = dt.date(first.year or _ANY_YEAR, first.month, 1) + relativedelta(months=1, days=-1)
        return Calendar(PartialDate(first.year, last.month, last.day))

    def on_day(self, day: PartialDate) -> Calendar:
        """Return the calendar of somebody who has just told of a day: `12日` is near it, `4月12日` in the text's year.

        >>> calendar = Calendar(PartialDate(2023, 5, 6)).on_day(PartialDate(2023, 1, 20))
        >>> str(calendar.settle_day(22)), str(calendar.settle(None, 4, 12))
        ('2023-01-22', '2023-04-12')
        """
        known = self.latest or self.reference
        if known is None or known.year in (None, dt.MAXYEAR) or day.year is None:
            return Calendar(day)
        return Calendar(day, latest=known if self.latest is not None else PartialDate.of(known.to_date() + _AHEAD))

    def settle_day(self, day: int, months_back: int | None = None) -> PartialDate | None:
        """Return a day that was printed without its month, or None without a reference date.

        Args:
            day: the printed day.
            months_back: 0 for 本月, 1 for 上月, -1 for 下月; None for a bare day, which is the last such day.

        >>> str(Calendar(PartialDate(2023, 5, 2)).settle_day(30))
        '2023-04-30'
        >>> str(Calendar(PartialDate(2023, 12, 20)).settle_day(5, -1))
        '2024-01-05'
        """
        if self.reference is None:
            return None
        if months_back is None:
            months_back = 1 if day - self.reference.day > _AHEAD.days else 0
        return _day_of_month(self.reference, -months_back, day)


@frozen
class PrintedDate:
    """A date as it stands in a text."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last character, time of day included."""
    date: PartialDate | None
    """The day; None where it cannot be known or does not exist."""
    end_date: PartialDate | None
    """The last day of `4月11日至13日`."""
    time_of_day: str | None
    """上午, 晚, 8时许 …, as printed."""
    year: int | None
    """The printed year."""
    month: int | None
    """The printed month: `2023年5月` has a month and no day."""
    day: int | None
    """The printed day."""
    impossible: bool
    """Whether the calendar has no such day: 2月30日."""
    rule: str
    """Name of the rule that read it."""


def read_date(text: str, at: int, calendar: Calendar) -> PrintedDate | None:
    """Return the date that starts at `at`, or None.

    >>> printed = read_date("4月11日至13日，全县", 0, Calendar(PartialDate(2023, 5, 6)))
    >>> str(printed.date), str(printed.end_date), printed.end
    ('2023-04-11', '2023-04-13', 9)
    """
    found = DATE_RULES.match(text, at)
    if found is None or _LUNAR_RE.search(text, max(0, at - 12), at):
        return None
    rule, match = found
    groups = {name: value for name, value in match.groupdict().items() if value is not None}
    year, month, day = (_number(groups.get(part)) for part in ("year", "month", "day"))
    if year is None and "relative_year" in groups and calendar.year is not None:
        year = calendar.year - _YEARS_BACK[groups["relative_year"]]
    date = _settled(groups, year, month, day, calendar)
    end_date = _end_date(groups, date)
    ordered = end_date is None or date is None or _in_order(date, end_date)
    # 4月8日和15日: two dates, unless the second is the next day.
    apart = "next_day" in groups and end_date is None
    date_end = match.start("next_day") - 1 if apart else match.end()
    time = TIME_OF_DAY_RULE.match(text, date_end) if day is not None else None
    return PrintedDate(
        start=at,
        end=time.end() if time else date_end,
        date=date,
        end_date=end_date if ordered else None,
        time_of_day=time["time"] if time else None,
        year=year,
        month=month,
        day=day,
        impossible=_is_impossible(date, month, day),
        rule=rule.name,
    )


def find_dates(text: str, calendar: Calendar) -> Iterator[PrintedDate]:
    """Yield the dates of a text in order, without overlap."""
    if not _UNIT_RE.search(text):
        return
    end = 0
    for start in _START_RE.finditer(text):
        if start.start() < end:
            continue
        printed = read_date(text, start.start(), calendar)
        if printed is not None:
            end = printed.end
            yield printed


def _settled(
    groups: dict[str, str], year: int | None, month: int | None, day: int | None, calendar: Calendar
) -> PartialDate | None:
    if day is None:
        return None
    if month is not None:
        return calendar.settle(year, month, day)
    relative = groups.get("relative_month")
    return calendar.settle_day(day, None if relative is None else _MONTHS_BACK[relative[0]])


def _end_date(groups: dict[str, str], date: PartialDate | None) -> PartialDate | None:
    """Return the last day of a run; it takes what is not printed from the first day."""
    if date is None:
        return None
    next_day = _number(groups.get("next_day"))
    if next_day is not None:
        return _day(date.year, date.month, next_day) if next_day == date.day + 1 else None
    day = _number(groups.get("end_day"))
    if day is None:
        return None
    month = _number(groups.get("end_month")) or date.month
    year = _number(groups.get("end_year"))
    if not 1 <= month <= 12 or (year is not None and year != date.year):
        return _day(year or date.year, month, day)
    return _day_of_month(date, (month - date.month) % 12, day)


def _in_order(date: PartialDate, end_date: PartialDate) -> bool:
    if date.year is None or end_date.year is None:
        return date.month != end_date.month or date.day <= end_date.day
    return date.to_date() <= end_date.to_date()


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    return 1 if text == "元" else read_numeral(text)


def _is_impossible(date: PartialDate | None, month: int | None, day: int | None) -> bool:
    if month is None:
        return day is None or not 1 <= day <= 31
    return not 1 <= month <= 12 if day is None else date is None


def _day_of_month(date: PartialDate, months: int, day: int) -> PartialDate | None:
    """Return a day of the month that is `months` after a date's: the year turns with it, unknown stays unknown."""
    try:
        month = dt.date(date.year or _ANY_YEAR, date.month, 1) + relativedelta(months=months)
    except ValueError:
        return None
    return _day(date.year and month.year, month.month, day)


def _day(year: int | None, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None
