"""A date as the press prints it: sometimes without its year."""

from __future__ import annotations

import datetime as dt
import re
from typing import Self

__all__ = ["PartialDate"]

_ISO_RE = re.compile(r"(?:(?P<year>\d{4})|-)-(?P<month>\d\d)-(?P<day>\d\d)", re.ASCII)
_LEAP_YEAR = 2000


class PartialDate:
    """A day of the calendar whose year may be unknown; immutable.

    `4月11日` in a paper without a date is the 11th of April of some year: `str()` gives `--04-11`, the
    form that ISO 8601:2000 and XML Schema (gMonthDay) have for it.

    Args:
        year: the year, or None where neither the text nor a reference date tells it.
        month: 1 to 12.
        day: 1 to 31.

    Raises:
        ValueError: there is no such day in the calendar.

    >>> PartialDate(year=None, month=4, day=11).isoformat()
    '--04-11'
    >>> PartialDate(year=None, month=4, day=11).with_year(2023).to_date()
    datetime.date(2023, 4, 11)
    """

    # Not an attrs class, so that the JSON encoder writes it as a string and not field by field.
    __slots__ = ("_day", "_month", "_year")

    def __init__(self, year: int | None, month: int, day: int) -> None:
        dt.date(year if year is not None else _LEAP_YEAR, month, day)
        self._year, self._month, self._day = year, month, day

    @property
    def year(self) -> int | None:
        """The year, or None where it is unknown."""
        return self._year

    @property
    def month(self) -> int:
        """Month, 1 to 12."""
        return self._month

    @property
    def day(self) -> int:
        """Day of the month, 1 to 31."""
        return self._day

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return (self._year, self._month, self._day) == (other._year, other._month, other._day)

    def __hash__(self) -> int:
        return hash((self._year, self._month, self._day))

    def __repr__(self) -> str:
        return f"PartialDate(year={self._year!r}, month={self._month}, day={self._day})"

    @property
    def is_complete(self) -> bool:
        """Whether the year is known."""
        return self._year is not None

    def with_year(self, year: int) -> PartialDate:
        """Return the same day in `year`. Raises ValueError for 29 February of a common year."""
        return PartialDate(year=year, month=self._month, day=self._day)

    def to_date(self) -> dt.date:
        """Return a `datetime.date`. Raises ValueError when the year is unknown."""
        if self._year is None:
            raise ValueError(f"the year of {self} is unknown; use with_year() first")
        return dt.date(self._year, self._month, self._day)

    def isoformat(self) -> str:
        """Return `2023-04-11`, or `--04-11` when the year is unknown."""
        year = "-" if self._year is None else f"{self._year:04d}"
        return f"{year}-{self._month:02d}-{self._day:02d}"

    def __str__(self) -> str:
        return self.isoformat()

    @classmethod
    def fromisoformat(cls, text: str) -> Self:
        """Return the date that `isoformat()` wrote. Raises ValueError for anything else."""
        match = _ISO_RE.fullmatch(text)
        if match is None:
            raise ValueError(f"not a date of the form 2023-04-11 or --04-11: {text!r}")
        year = match["year"]
        return cls(year=int(year) if year else None, month=int(match["month"]), day=int(match["day"]))

    @classmethod
    def of(cls, date: dt.date) -> Self:
        """Return the complete date for a `datetime.date`."""
        return cls(year=date.year, month=date.month, day=date.day)
