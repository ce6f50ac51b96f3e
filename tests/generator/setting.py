"""What the pieces of one issue have in common."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from attrs import frozen

from .people import Place

Numerals = Literal["arabic", "chinese"]

_DIGITS = "〇一二三四五六七八九"


@frozen
class Setting:
    """What the pieces of one issue have in common."""

    place: Place
    paper: str
    """岚川日报."""
    day: dt.date
    """The day on which it appears."""
    dated: bool
    """Whether that day is printed, so that dates have a year."""
    numerals: Numerals


def numeral(number: int, numerals: Numerals) -> str:
    """Return 12 or 十二; up to 99."""
    if numerals == "arabic":
        return str(number)
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones or not head else "")
