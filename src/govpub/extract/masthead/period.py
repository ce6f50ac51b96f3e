"""Reads the year and the month of an issue that prints no day: 2012年11月, 2012年第12期."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from attrs import frozen
from dateutil.relativedelta import relativedelta

from govpub.extract.masthead.fact import Fact
from govpub.models.dates import PartialDate

__all__ = ["Period", "is_founding", "read_period"]

_LATEST_OF_FIRST_ISSUE = (9, 30)
_ISSUE_KEYS = ("issue_number", "dotted_issue")


@frozen
class Period:
    """The year of an issue and, if printed, its month."""

    year: int
    """The printed year."""
    month: int | None = None
    """The printed month."""
    first_issue: bool = False
    """Whether it is the first of its year, which reports the last months of the year before."""

    @property
    def latest(self) -> PartialDate:
        """The last day that the issue can report."""
        if self.month is not None:
            return PartialDate.of(dt.date(self.year, self.month, 1) + relativedelta(months=1, days=-1))
        return PartialDate(self.year, *(_LATEST_OF_FIRST_ISSUE if self.first_issue else (12, 31)))


def is_founding(fact: Fact) -> bool:
    """Whether a date says when the publication was founded."""
    return fact.value.text.rstrip().endswith("创刊")


def read_period(facts: Iterable[Fact], issue_number: int | None) -> Period | None:
    """Return the year and the month that the pieces of a masthead print, or None; a month goes before a number."""
    year: int | None = None
    for fact in facts:
        if fact.key in _ISSUE_KEYS and fact.role and year is None:
            year = int(fact.role)
        date = fact.date if fact.key == "date" and not is_founding(fact) else None
        if date is not None and date.year is not None and date.month is not None and not date.impossible:
            return Period(date.year, date.month)
    return Period(year, first_issue=issue_number == 1) if year else None
