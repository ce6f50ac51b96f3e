"""Dates as they are printed, and the years that the print leaves out."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.models import PartialDate
from govpub.text.dates import Calendar, find_dates, read_date

MAY = Calendar(PartialDate(2023, 5, 6))
JANUARY = Calendar(PartialDate(2024, 1, 3))
UNKNOWN = Calendar()


def first(text: str, calendar: Calendar) -> tuple[str | None, str | None, str | None]:
    """Return date, last day and time of day of the first date in a text."""
    for printed in find_dates(text, calendar):
        date, end = printed.date, printed.end_date
        return (str(date) if date else None), (str(end) if end else None), printed.time_of_day
    return None, None, None


@pytest.mark.parametrize(
    ("text", "date", "end", "time"),
    [
        ("2023年4月11日，全县", "2023-04-11", None, None),
        ("4月11日上午，全县", "2023-04-11", None, "上午"),
        ("4 月 11 日 上午", "2023-04-11", None, "上午"),
        ("４月１１日", "2023-04-11", None, None),
        ("四月十一日", "2023-04-11", None, None),
        ("二〇二二年十二月三十一日晚", "2022-12-31", None, "晚"),
        ("4月11日至13日", "2023-04-11", "2023-04-13", None),
        ("4月11日—13日", "2023-04-11", "2023-04-13", None),
        ("4月11-13日", "2023-04-11", "2023-04-13", None),
        ("4月30日—5月2日", "2023-04-30", "2023-05-02", None),
        ("4月18～19日", "2023-04-18", "2023-04-19", None),
        ("4月11日、12日", "2023-04-11", "2023-04-12", None),
        ("12月30日至1月2日", "2022-12-30", "2023-01-02", None),
        ("2022年12月30日至2023年1月2日", "2022-12-30", "2023-01-02", None),
        ("18～19日，", "2023-04-18", "2023-04-19", None),
        ("12日上午", "2023-05-12", None, "上午"),
        ("30日晚，", "2023-04-30", None, "晚"),
        ("今（30）日，", "2023-04-30", None, None),
        ("昨天（5日），", "2023-05-05", None, None),
        ("本月2日", "2023-05-02", None, None),
        ("上月28日", "2023-04-28", None, None),
        ("下月3日", "2023-06-03", None, None),
        ("下个月12日上午", "2023-06-12", None, "上午"),
        ("今年3月1日", "2023-03-01", None, None),
        ("去年12月8日", "2022-12-08", None, None),
        ("元月8日", "2023-01-08", None, None),
        ("5月6号", "2023-05-06", None, None),
        ("5月5日（星期五）下午", "2023-05-05", None, "下午"),
        ("4月28日上午9时30分", "2023-04-28", None, "上午9时30分"),
        ("4月28日8时许", "2023-04-28", None, "8时许"),
        ("4月28日晚上", "2023-04-28", None, "晚上"),
        ("4月28日20：00", "2023-04-28", None, "20：00"),
        ("2023.5.6", "2023-05-06", None, None),
        ("2023-05-06", "2023-05-06", None, None),
        ("2023/5/6", "2023-05-06", None, None),
        ("5月13日将举行", "2023-05-13", None, None),
        ("5月14日", "2022-05-14", None, None),
    ],
)
def test_dates_of_an_issue_of_may(text: str, date: str, end: str | None, time: str | None) -> None:
    assert first(text, MAY) == (date, end, time)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("12月31日", "2023-12-31"),
        ("1月2日", "2024-01-02"),
        ("1月9日", "2024-01-09"),
        ("28日", "2023-12-28"),
        ("2日", "2024-01-02"),
    ],
)
def test_a_december_date_in_a_january_issue(text: str, date: str) -> None:
    assert first(text, JANUARY)[0] == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("4月11日", "--04-11"),
        ("2月29日", "--02-29"),
        ("2023年4月11日", "2023-04-11"),
        ("12日上午", None),
        ("今年3月1日", "--03-01"),
        ("今（30）日", None),
    ],
)
def test_dates_without_a_reference(text: str, date: str | None) -> None:
    assert first(text, UNKNOWN)[0] == date


def test_a_reference_without_its_year_settles_the_month() -> None:
    assert first("12日上午", Calendar(PartialDate(None, 5, 6)))[0] == "--05-12"
    assert first("30日", Calendar(PartialDate(None, 1, 6)))[0] == "--12-30"


@pytest.mark.parametrize(
    ("text", "reference", "date", "end"),
    [
        ("上月31日", PartialDate(2024, 1, 5), "2023-12-31", None),
        ("上月31日", PartialDate(2024, 5, 5), None, None),
        ("下月5日", PartialDate(2023, 12, 20), "2024-01-05", None),
        ("上月28日", PartialDate(1, 1, 5), None, None),
        ("12月30日至1月2日", PartialDate(2024, 1, 5), "2023-12-30", "2024-01-02"),
        ("12月30日至1月2日", None, "--12-30", "--01-02"),
        ("2月28日至3月1日", PartialDate(2024, 3, 5), "2024-02-28", "2024-03-01"),
        ("4月28日至13月2日", PartialDate(2023, 5, 6), "2023-04-28", None),
        ("4月28日至31日", PartialDate(2023, 5, 6), "2023-04-28", None),
    ],
)
def test_months_and_years_turn(text: str, reference: PartialDate | None, date: str | None, end: str | None) -> None:
    assert first(text, Calendar(reference))[:2] == (date, end)


@pytest.mark.parametrize(
    "text",
    [
        "4/5G网络",
        "第12日",
        "总第2023期",
        "准印证号14-2023-05-06",
        "192.168.1.1",
        "3.5月龄",
        "每月12日",
        "日均12人",
        "12日均值",
        "15日内",
        "7日游",
        "12号楼",
        "农历八月十五日",
        "有一日，",
        "近日",
        "昨日上午",
        "十四五",
        "三个月",
        "2023年度",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert [printed.date for printed in find_dates(text, MAY)] == []


@pytest.mark.parametrize("text", ["2月30日", "13月1日", "2023年2月29日", "4月31日上午", "4月0日"])
def test_days_that_do_not_exist_are_told(text: str) -> None:
    printed = next(find_dates(text, MAY))
    assert printed.date is None
    assert printed.impossible


def test_a_month_alone_has_no_day() -> None:
    printed = read_date("2023年5月", 0, MAY)
    assert printed is not None
    assert (printed.date, printed.year, printed.month, printed.day, printed.impossible) == (None, 2023, 5, None, False)


def test_reading_is_anchored() -> None:
    text = "会议定于5月8日召开"
    assert read_date(text, 0, MAY) is None
    printed = read_date(text, 4, MAY)
    assert printed is not None
    assert text[printed.start : printed.end] == "5月8日"


def test_all_dates_are_found_in_order() -> None:
    text = "4月1日、4月8日和15日，以及5月2日至4日举行"
    assert [str(printed.date) for printed in find_dates(text, MAY)] == [
        "2023-04-01",
        "2023-04-08",
        "2023-04-15",
        "2023-05-02",
    ]


@given(st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31)))
def test_a_printed_day_comes_back(day: dt.date) -> None:
    for text in (f"{day.year}年{day.month}月{day.day}日", day.isoformat(), f"{day.year}.{day.month}.{day.day}"):
        assert first(text, UNKNOWN)[0] == day.isoformat()


@given(st.text(alphabet="0123456789０一二十廿年月日号至—-～、今昨本上（）. 　农历元", max_size=40))
def test_no_text_raises(text: str) -> None:
    end = 0
    for printed in find_dates(text, MAY):
        assert end <= printed.start < printed.end <= len(text)
        end = printed.end
