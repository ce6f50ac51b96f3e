"""Numerals of every kind the press prints."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.text.numerals import read_numeral

DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """Return a number below ten thousand in Chinese, as it is read aloud."""
    if number == 0:
        return "零"
    text, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += ("零" if gap else "") + DIGITS[digit] + name
        gap = not digit and bool(text) and number > 0
    return text.removeprefix("一") if text.startswith("一十") else text


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("0", 0),
        ("007", 7),
        ("1810", 1810),
        ("２１２", 212),
        ("零", 0),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("三十一", 31),
        ("廿四", 24),
        ("卅一", 31),
        ("一百零五", 105),
        ("两千三百", 2300),
        ("一千八百一十", 1810),
        ("三万二千", 32000),
        ("十万", 100000),
        ("二〇二三", 2023),
        ("一九九八", 1998),
        ("二○二四", 2024),
        ("第五", None),
        ("", None),
        ("5月", None),
        ("十百", None),
        ("二三十", None),
        ("4.5", None),
        ("１2３", 123),
        ("1" * 30, None),
    ],
)
def test_numerals(printed: str, value: int | None) -> None:
    assert read_numeral(printed) == value


@given(st.integers(0, 9999))
def test_numbers_come_back(number: int) -> None:
    assert read_numeral(chinese(number)) == number
    assert read_numeral(str(number)) == number
    assert read_numeral("".join(DIGITS[int(digit)] for digit in f"{number:04d}")) == number


@given(st.text(alphabet="〇零一二三四五六七八九十百千万两廿卅0９", max_size=12))
def test_any_run_of_numerals_is_a_number_or_none(text: str) -> None:
    value = read_numeral(text)
    assert value is None or value >= 0
