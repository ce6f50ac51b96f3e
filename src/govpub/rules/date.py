"""The printed forms of a date, from the fullest to the barest."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable
from govpub.text.numerals import CHINESE_NUMERAL, DIGITS

__all__ = ["DATE_PART_RULES", "DATE_RULES", "ENTRY_DAY", "MONTH_RULE", "SHORT_DATE", "TIME_OF_DAY_RULE"]

_GAP = r"[ \u3000]*"
_SMALL = rf"(?:[{DIGITS}]{{1,2}}|[廿卅][一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
"""A month or a day, in any kind of numeral; 99 is read too, so that it can be reported as impossible."""
_YEAR_NUMBER = rf"(?:[{DIGITS}]{{4}}|[一二三四五六七八九〇零○Ｏ]{{4}})"
_FREE = rf"(?<![{DIGITS}.．/／第〇零○一二三四五六七八九十百千万廿卅])(?<![{DIGITS}][-—])"
"""No part of a larger number, a decimal, a fraction or an ordinal stands before."""
_DAY_UNIT = r"[日号曰]"
_YEAR = rf"(?:(?P<year>{_YEAR_NUMBER}){_GAP}年|(?P<relative_year>今年|去年|本年度?|上年))"
_MONTH = rf"(?:(?P<month>{_SMALL}|元){_GAP}月份?)"
_DAY = rf"(?P<day>{_SMALL})"
_WEEKDAY = r"(?:[ ]?[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?"
SHORT_DATE = rf"(?:(?:{_YEAR_NUMBER}{_GAP}年{_GAP})?(?:{_SMALL}|元){_GAP}月{_GAP}{_SMALL}{_GAP}[日号]|{_SMALL}{_GAP}日)"
"""A day without groups, for use inside other patterns, such as a dateline's."""
_RANGE = r"(?P<range>[至到—–―─~～－-]{1,2}|——)"
_END = rf"""
    {_GAP}{_DAY_UNIT}?{_WEEKDAY}{_GAP}{_RANGE}{_GAP}
    (?:(?:(?P<end_year>{_YEAR_NUMBER}){_GAP}年{_GAP})?(?P<end_month>{_SMALL}){_GAP}月{_GAP})?
    (?P<end_day>{_SMALL}){_GAP}{_DAY_UNIT}
"""
_NEXT = rf"{_GAP}{_DAY_UNIT}?[、和及](?P<next_day>{_SMALL}){_GAP}{_DAY_UNIT}"
_TAIL = rf"(?:{_END}|{_NEXT}|{_GAP}{_DAY_UNIT}){_WEEKDAY}"
_NO_COUNT = r"(?![常均产游程前内后间用益元子刊报起线以之志语本个化历龄年楼文令机院厅门库房车])"
"""日均, 日内, 一日游: the numeral counts days, it does not name one."""
_LONE_DAY = rf"(?P<day>[{DIGITS}]{{1,2}}|[廿卅][一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九](?=日[电讯凌清早上中下午傍晚夜]))"
"""有一日 is no date; 三日电 and 三日晚 are."""

_FULL = Rule(
    name="date.full",
    pattern=rf"{_FREE}{_YEAR}{_GAP}{_MONTH}{_GAP}{_DAY}{_TAIL}",
    matches="a day with its year",
    examples=(
        Example("2023年4月11日", {"year": "2023", "month": "4", "day": "11"}),
        Example("二〇二三年四月十一日", {"year": "二〇二三", "month": "四", "day": "十一"}),
        Example("２０２３ 年 ４ 月 １１ 日", {"year": "２０２３"}),
        Example("2023年12月30日至2024年1月2日", {"day": "30", "end_year": "2024", "end_day": "2"}),
        Example("今年3月1日", {"relative_year": "今年", "day": "1"}),
    ),
    leaves=("2023年4月", "第2023年4月11日期", "2023.4"),
)
_MONTH_DAY = Rule(
    name="date.month-day",
    pattern=rf"{_FREE}{_MONTH}{_GAP}{_DAY}{_TAIL}",
    matches="a day without its year, or a run of days",
    examples=(
        Example("4 月 11 日", {"month": "4", "day": "11"}),
        Example("4月11日至13日", {"day": "11", "end_day": "13"}),
        Example("4月30日—5月2日", {"month": "4", "end_month": "5", "end_day": "2"}),
        Example("4月18～19日", {"day": "18", "end_day": "19"}),
        Example("4月11日、12日", {"day": "11", "next_day": "12"}),
        Example("十二月三十一日", {"month": "十二", "day": "三十一"}),
        Example("元月8日", {"month": "元", "day": "8"}),
    ),
    leaves=("4月", "4个月11天", "14/4月11日"),
)
_RELATIVE_MONTH = Rule(
    name="date.relative-month",
    pattern=rf"(?P<relative_month>本月|当月|上个?月|下个?月){_GAP}{_DAY}{_TAIL}",
    matches="a day of this month, the last or the next",
    examples=(
        Example("本月12日", {"relative_month": "本月", "day": "12"}),
        Example("上月30日", {"relative_month": "上月", "day": "30"}),
        Example("下月5日", {"relative_month": "下月", "day": "5"}),
    ),
    leaves=("本月", "本月12个项目"),
)
_TODAY = Rule(
    name="date.today",
    pattern=rf"(?P<today>今天?|今日|昨天?|昨日|前天|明天?)[ ]?[（(]{_GAP}(?:{_MONTH}{_GAP})?{_DAY}{_GAP}{_DAY_UNIT}?{_GAP}[）)]{_GAP}{_DAY_UNIT}?",
    matches="today or yesterday with the day in brackets",
    examples=(Example("今（30）日", {"day": "30"}), Example("昨天（29日）", {"day": "29"})),
    leaves=("今日", "昨天上午", "今（去）年"),
)
_DAY_RANGE = Rule(
    name="date.day-range",
    pattern=rf"{_FREE}(?<!月)(?<!每月){_DAY}{_END}{_NO_COUNT}",
    matches="a run of days that takes its month from elsewhere",
    examples=(
        Example("18～19日", {"day": "18", "end_day": "19"}),
        Example("11日至13日", {"day": "11", "end_day": "13"}),
    ),
    leaves=("18～19个", "3至5日内", "5月18～19"),
)
_DAY_ALONE = Rule(
    name="date.day",
    pattern=rf"{_FREE}(?<!月)(?<!每月)(?<!每){_LONE_DAY}{_GAP}[日号](?:[、和](?P<next_day>{_SMALL}){_GAP}{_DAY_UNIT})?{_WEEKDAY}{_NO_COUNT}",
    matches="a day that takes month and year from elsewhere",
    examples=(Example("12日上午", {"day": "12"}), Example("十二日，", {"day": "十二"})),
    leaves=("12日均", "每12日", "12个", "第12日", "有一日，", "12号楼"),
)
_MASTHEAD = Rule(
    name="date.figures",
    pattern=rf"{_FREE}(?P<year>[12１２][{DIGITS}]{{3}})(?P<mark>[-./．－／])(?P<month>[{DIGITS}]{{1,2}})(?P=mark)(?P<day>[{DIGITS}]{{1,2}})"
    rf"(?![{DIGITS}]|[-./．－／][{DIGITS}])",
    matches="a day in figures, as mastheads and screens have it",
    examples=(
        Example("2023.5.6", {"year": "2023", "month": "5", "day": "6"}),
        Example("2023-05-06", {"mark": "-"}),
        Example("2023/5/6", {"day": "6"}),
    ),
    leaves=("2023.5", "192.168.1.1", "2023.5.6.7", "14-2023-05-06"),
)
_YEAR_MONTH = Rule(
    name="date.month",
    pattern=rf"{_FREE}{_YEAR}{_GAP}{_MONTH}(?!{_GAP}[{DIGITS}一二三四五六七八九十廿卅])",
    matches="a month with its year, as monthlies date themselves",
    examples=(Example("2023年5月", {"year": "2023", "month": "5"}),),
    leaves=("5月", "2023年5个月"),
)

DATE_RULES = RuleTable(
    name="date",
    about="The printed forms of a date. Fuller forms are tried first, so that no part of one is read as a barer one.",
    rules=(_FULL, _MONTH_DAY, _RELATIVE_MONTH, _TODAY, _DAY_RANGE, _DAY_ALONE, _MASTHEAD, _YEAR_MONTH),
)

_HOUR = rf"(?:[{DIGITS}]{{1,2}}|十[一二]?|[一二三四五六七八九])"
_PART = "凌晨|清晨|早晨|早上|上午|中午|正午|午间|下午|午后|傍晚|晚间|晚上|夜间|夜里|深夜|夜晚|当天上午|当天下午|当天晚上|当日上午|当日下午|当日晚|当晚|一早|早|晚"

TIME_OF_DAY_RULE = Rule(
    name="date.time-of-day",
    pattern=rf"""{_GAP}(?P<time>
        (?:{_PART})(?:{_HOUR}(?:时|点|[:：])(?:[{DIGITS}]{{1,2}}分?|半|整)?许?)?
      | (?<![{DIGITS}]){_HOUR}(?:时(?:[{DIGITS}]{{1,2}}分?|半|整)?许?|[:：][{DIGITS}]{{2}}许?))(?![间代期节段刻报])""",
    matches="the part of the day or the hour after a date",
    examples=(
        Example("上午，", {"time": "上午"}),
        Example("晚，", {"time": "晚"}),
        Example("8时许", {"time": "8时许"}),
        Example("上午9时30分", {"time": "上午9时30分"}),
    ),
    leaves=("晚报", "8个", "8时代", "早间"),
)

MONTH_RULE = Rule(
    name="date.month-alone",
    pattern=rf"(?<![至到]){_FREE}{_MONTH}(?!{_GAP}(?:[{DIGITS}初上中下底]|[一二三四五六七八九十廿卅]))",
    matches="a month without a year and a day, as in the headline of a chronicle",
    examples=(Example("7月大事记", {"month": "7"}), Example("七月份要事", {"month": "七"})),
    leaves=("1至3月大事记", "7月2日", "七月上旬"),
)

_TO = "至到—–―─~～－、和-"
ENTRY_DAY = Rule(
    name="date.entry",
    pattern=rf"""[△▲●○◎◆◇■□★☆※•·—*【\s]*(?:
        (?:\d{{4}}年)?\d{{1,2}}月(?:\d{{1,2}}(?:日?[{_TO}]\d{{1,2}})?日|[上中下]旬)
      | \d{{1,2}}(?:日?[{_TO}]\d{{1,2}})?日(?![常均产游程前内后间用益元子刊报起线以之志语本个化历龄])
      | [{CHINESE_NUMERAL}]{{1,3}}月[{CHINESE_NUMERAL}]{{1,3}}日
    )""",
    matches="the day with which an entry of a chronicle opens, behind its mark",
    examples=(
        Example("▲4月3日，"),
        Example("3日　"),
        Example("14日至15日，"),
        Example("1月11～14日，"),
        Example("四月三日，"),
        Example("4月上旬，"),
    ),
    leaves=("4月底，", "3日内", "近日，"),
)

DATE_PART_RULES = RuleTable(
    name="date",
    about="What stands beside a day or in place of one; each is used at its own place.",
    rules=(TIME_OF_DAY_RULE, MONTH_RULE, ENTRY_DAY),
)
