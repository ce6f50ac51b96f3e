"""Dates without a year take it from the masthead, else from the reference date, else they have none."""

from __future__ import annotations

import datetime as dt

import pytest

from govpub import PartialDate, parse_issue

from .outline import issue_of

PAPER = "青河日报\n中共青河县委机关报\n{date}\n第1版 要闻\n\n"


def text_of(day: str, *, masthead: str = "") -> str:
    front = PAPER.format(date=masthead) if masthead else ""
    return (
        f"{front}青河县召开春季农业生产现场会\n\n本报讯 {day}，青河县召开春季农业生产现场会，总结去年秋冬种工作。\n\n"
        "会议指出，各乡镇要分类指导，把促弱转壮的措施落实到每一块田。\n"
    )


def date_of(text: str, reference: str | None = None) -> str:
    dateline = issue_of(text, reference_date=reference).articles[0].dateline
    assert dateline is not None
    return str(dateline.date)


# Printed day, masthead date, reference date, date
CASES: list[tuple[str, str, str | None, str]] = [
    # Nothing tells the year.
    ("3月14日", "", None, "--03-14"),
    ("12月31日", "", None, "--12-31"),
    ("2023年3月14日", "", None, "2023-03-14"),
    # The reference date tells it.
    ("3月14日", "", "2023-03-15", "2023-03-14"),
    ("3月14日", "", "2023-03-14", "2023-03-14"),
    ("3月14日", "", "2023-12-31", "2023-03-14"),
    ("3月14日", "", "2023-03-01", "2022-03-14"),
    ("2021年3月14日", "", "2023-03-15", "2021-03-14"),
    # Around the turn of the year.
    ("12月30日", "", "2023-01-03", "2022-12-30"),
    ("12月31日", "", "2023-01-01", "2022-12-31"),
    ("1月1日", "", "2023-01-01", "2023-01-01"),
    ("1月2日", "", "2023-01-01", "2023-01-02"),
    ("1月2日", "", "2022-12-30", "2022-01-02"),
    ("12月28日", "", "2022-12-30", "2022-12-28"),
    # A paper may announce the next days, and no more.
    ("3月21日", "", "2023-03-14", "2023-03-21"),
    ("3月22日", "", "2023-03-14", "2022-03-22"),
    # Leap days.
    ("2月29日", "", "2024-03-01", "2024-02-29"),
    ("2月29日", "", "2025-01-10", "2024-02-29"),
    # The masthead tells it.
    ("3月14日", "2023年3月15日 星期三", None, "2023-03-14"),
    ("12月30日", "2023年1月3日 星期二", None, "2022-12-30"),
    ("3月14日", "2023年3月1日 星期三", None, "2022-03-14"),
    # The masthead goes before the reference date.
    ("3月14日", "2023年3月15日 星期三", "2019-06-01", "2023-03-14"),
    ("12月30日", "2023年1月3日 星期二", "2022-12-31", "2022-12-30"),
    # A run of days over the turn of the year.
    ("12月30日至1月2日", "", "2023-01-03", "2022-12-30"),
    ("12月30日至1月2日", "2023年1月3日 星期二", None, "2022-12-30"),
    # A day alone takes its month too.
    ("12日上午", "", "2023-03-14", "2023-03-12"),
    ("30日上午", "", "2023-01-02", "2022-12-30"),
    ("30日上午", "2023年1月2日 星期一", None, "2022-12-30"),
]


@pytest.mark.parametrize(("day", "masthead", "reference", "expected"), CASES)
def test_year(day: str, masthead: str, reference: str | None, expected: str) -> None:
    assert date_of(text_of(day, masthead=masthead), reference) == expected


@pytest.mark.parametrize(
    ("day", "masthead", "reference", "expected"),
    [
        ("12月30日至1月2日", "", "2023-01-03", "2023-01-02"),
        ("12月30日至31日", "", "2023-01-03", "2022-12-31"),
        ("12月30日至1月2日", "2023年1月3日 星期二", None, "2023-01-02"),
        ("3月14日至16日", "", None, "--03-16"),
    ],
)
def test_last_day_of_a_run(day: str, masthead: str, reference: str | None, expected: str) -> None:
    dateline = issue_of(text_of(day, masthead=masthead), reference_date=reference).articles[0].dateline
    assert dateline is not None
    assert str(dateline.end_date) == expected


@pytest.mark.parametrize(
    "reference",
    ["2023-01-03", dt.date(2023, 1, 3), dt.datetime(2023, 1, 3, 8, 30), PartialDate(2023, 1, 3)],  # noqa: DTZ001
    ids=["text", "date", "datetime", "partial date"],
)
def test_forms_of_the_reference_date(reference: dt.date | PartialDate | str) -> None:
    article = parse_issue(text_of("12月30日"), reference_date=reference).articles[0]
    assert article.dateline is not None
    assert str(article.dateline.date) == "2022-12-30"


@pytest.mark.parametrize("masthead", ["", "2023年1月3日 星期二"])
def test_meetings_take_the_year_of_their_dateline(masthead: str) -> None:
    reference = None if masthead else "2023-01-03"
    article = issue_of(text_of("12月30日上午", masthead=masthead), reference_date=reference).articles[0]
    assert [str(meeting.date) for meeting in article.meetings] == ["2022-12-30"]


def test_each_dateline_by_itself() -> None:
    text = text_of("12月30日") + "\n" + text_of("1月2日") + "\n" + text_of("2021年12月31日")
    dates = [
        str(article.dateline.date)
        for article in issue_of(text, reference_date="2023-01-03").articles
        if article.dateline
    ]
    assert dates == ["2022-12-30", "2023-01-02", "2021-12-31"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("2023年3月15日 星期三 青河日报 第2版", "2023-03-14"),
        ("青河日报 2023年1月3日 星期二 2", "2022-03-14"),
        ("3月15日 星期三 青河日报 第2版", "--03-14"),
    ],
)
def test_a_running_head_tells_the_year(head: str, expected: str) -> None:
    assert date_of(text_of("3月14日").replace("\n\n会议", f"\n{head}\n\n会议")) == expected


def test_a_year_in_the_text_is_not_the_issues_year() -> None:
    text = text_of("3月14日").replace("总结去年", "总结2019年") + "2018年以来，全县建成高标准农田十二万亩。\n"
    assert date_of(text) == "--03-14"


@pytest.mark.parametrize(
    ("printed", "day", "reference", "expected"),
    [
        # The first issue of a year reports the last months of the year before.
        ("2023年第1期（总第208期）", "12月30日", None, "2022-12-30"),
        ("2023年第1期（总第208期）", "10月1日", None, "2022-10-01"),
        ("2023年第1期（总第208期）", "9月30日", None, "2023-09-30"),
        ("2023年第1期（总第208期）", "3月14日", None, "2023-03-14"),
        ("二〇二三年第一期（总第208期）", "12月30日", None, "2022-12-30"),
        # Any other issue reports its own.
        ("2023年第6期（总第213期）", "12月30日", None, "2023-12-30"),
        ("2023年第6期（总第213期）", "1月2日", None, "2023-01-02"),
        ("2023·6（总第213期）", "3月14日", None, "2023-03-14"),
        # A month says more than a number.
        ("2023年1月 第1期（总第208期）", "12月30日", None, "2022-12-30"),
        ("2023年第6期（总第213期） 2023年6月", "7月8日", None, "2022-07-08"),
        ("2023年6月（总第213期）", "6月29日", None, "2023-06-29"),
        ("2023年6月（总第213期）", "12日上午", None, "2023-06-12"),
        # What is printed goes before a reference date, which only adds the month of a day.
        ("2023年第1期（总第208期）", "12月30日", "2023-01-03", "2022-12-30"),
        ("2023年第6期（总第213期）", "12月30日", "2020-01-03", "2023-12-30"),
        ("2023年第6期（总第213期）", "12日上午", "2023-06-20", "2023-06-12"),
        # The day on which a paper was founded is not the issue's.
        ("1958年5月创刊 第6期（总第213期）", "3月14日", None, "--03-14"),
        ("第6期（总第213期）", "3月14日", None, "--03-14"),
        ("第6期（总第213期）", "3月14日", "2023-03-15", "2023-03-14"),
    ],
)
def test_an_issue_without_a_day_in_its_masthead(printed: str, day: str, reference: str | None, expected: str) -> None:
    text = f"青河工作\n{printed}\n主办：中共青河县委办公室\n\n" + text_of(day)
    assert date_of(text, reference) == expected


def test_the_year_of_an_issue_does_not_tell_the_month_of_a_day() -> None:
    text = "青河工作\n2023年第6期（总第213期）\n主办：中共青河县委办公室\n\n" + text_of("12日上午")
    assert date_of(text) == "None"


def test_each_issue_of_a_text_has_a_year_of_its_own() -> None:
    head = "青河信息\n第{0}期\n（总第{0}期）\n青河县人民政府办公室编      {1}\n\n"
    parts = [head.format(5, "2022年12月19日"), text_of("12月17日"), head.format(6, "2023年1月6日"), text_of("1月3日")]
    dates = [str(article.dateline.date) for article in issue_of("\n".join(parts)).articles if article.dateline]
    assert dates == ["2022-12-17", "2023-01-03"]
