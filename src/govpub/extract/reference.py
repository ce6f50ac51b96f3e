"""Reads the `reference_date` that public functions take."""

from __future__ import annotations

import datetime as dt

from govpub.errors import InputTypeError
from govpub.models.dates import PartialDate

__all__ = ["read_reference"]


def read_reference(function: str, date: object) -> PartialDate | None:
    """Return a reference date that was given as a date, a PartialDate or an ISO string; None for None.

    Args:
        function: name of the public function that was called, for the message.
        date: what it was given.

    >>> str(read_reference("parse_masthead", "2023-05-06"))
    '2023-05-06'

    Raises:
        InputTypeError: it is none of these.
    """
    if date is None or isinstance(date, PartialDate):
        return date
    if isinstance(date, dt.date):
        return PartialDate.of(date)
    if isinstance(date, str):
        try:
            return PartialDate.fromisoformat(date)
        except ValueError:
            pass
    raise InputTypeError(function, "reference_date", "a date, a PartialDate or a string like 2023-04-14", date)
