"""Reads printed numerals: Arabic, full-width and Chinese."""

from __future__ import annotations

import re

__all__ = ["CHINESE_NUMERAL", "DIGITS", "NUMERAL", "read_numeral"]

DIGITS = "0-9０-９"
"""Arabic digits of either width; for a character class."""

CHINESE_NUMERAL = "〇零○Ｏ一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾廿卅"
"""Characters of Chinese numerals; for a character class."""

NUMERAL = rf"(?:[{DIGITS}]+|[{CHINESE_NUMERAL}]+)"
"""A numeral of one kind; for use inside a pattern."""

_VALUES = dict(
    zip("〇零○Ｏ一二三四五六七八九两壹贰叁肆伍陆柒捌玖", (0, 0, 0, 0, *range(1, 10), 2, *range(1, 10)), strict=True)
)
_UNITS = {"十": 10, "拾": 10, "百": 100, "千": 1000}
_TENS = {"廿": 20, "卅": 30}
_ARABIC_RE = re.compile(rf"[{DIGITS}]{{1,18}}")
_CHINESE_RE = re.compile(rf"[{CHINESE_NUMERAL}]{{1,18}}")


def read_numeral(text: str) -> int | None:
    """Return the value of a printed numeral, or None if `text` is not one.

    >>> [read_numeral(text) for text in ("212", "２１２", "二十三", "二〇二三", "廿四", "一千八百一十", "第五")]
    [212, 212, 23, 2023, 24, 1810, None]
    """
    if _ARABIC_RE.fullmatch(text):
        return int(text)
    if not _CHINESE_RE.fullmatch(text):
        return None
    if all(character in _VALUES for character in text):
        return int("".join(str(_VALUES[character]) for character in text))
    high, wan, low = text.rpartition("万")
    if not wan:
        return _below_wan(low)
    upper, lower = _below_wan(high), _below_wan(low) if low else 0
    return None if upper is None or lower is None else upper * 10_000 + lower


def _below_wan(text: str) -> int | None:
    """Return the value of 二百一十二, or None where the characters make no number."""
    total, digit, last_unit = 0, None, 10_000
    for character in text:
        if character in _UNITS:
            unit = _UNITS[character]
            if unit >= last_unit:
                return None
            total, digit, last_unit = total + (1 if digit is None else digit) * unit, None, unit
        elif character in _TENS:
            if digit is not None or last_unit <= 10:
                return None
            total, last_unit = total + _TENS[character], 10
        elif character == "万" or (digit is not None and digit > 0):
            return None
        else:
            digit = _VALUES[character]
    return total + (digit or 0) if text else None
