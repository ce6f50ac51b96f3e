"""Mastheads, tables of contents and slogans, as printed and as understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from . import signatures, words
from .models import Gold
from .people import Place, person_name
from .setting import numeral

_WEEKDAYS = "一二三四五六日"
_PINYIN = {
    "岚": "LAN",
    "榆": "YU",
    "槐": "HUAI",
    "柘": "ZHE",
    "沅": "YUAN",
    "澧": "LI",
    "汀": "TING",
    "棠": "TANG",
    "苍": "CANG",
    "栖": "QI",
    "云": "YUN",
    "砚": "YAN",
    "桐": "TONG",
    "枫": "FENG",
    "沧": "CANG",
    "岫": "XIU",
    "绛": "JIANG",
    "葭": "JIA",
    "菱": "LING",
    "蒲": "PU",
    "川": "CHUAN",
    "岭": "LING",
    "埠": "BU",
    "坪": "PING",
    "台": "TAI",
    "溪": "XI",
    "浦": "PU",
    "梁": "LIANG",
    "圃": "PU",
    "麓": "LU",
}
_PINYIN |= {
    "日": "RI",
    "报": "BAO",
    "新": "XIN",
    "闻": "WEN",
    "今": "JIN",
    "工": "GONG",
    "作": "ZUO",
    "通": "TONG",
    "讯": "XUN",
}


def _empty_masthead() -> Gold:
    gold: Gold = dict.fromkeys(
        "title title_latin organ_of date issue_number serial_number frequency publisher printer permit distribution "  # noqa: SIM905
        "address postal_code phone website email calligrapher".split()
    )
    gold.update(sponsors=[], organizers=[], staff=[])
    return gold


def _latin(title: str, rng: Random) -> str:
    latin = " ".join(_PINYIN[character] for character in title)
    return rng.choice([latin, latin.title(), latin.lower()])


def newspaper_masthead(rng: Random, place: Place, title: str, day: dt.date, pages: int) -> tuple[tuple[str, ...], Gold]:
    """Return the lines of a front page's head and its gold."""
    gold = _empty_masthead() | {"title": title, "date": day.isoformat()}
    committee = f"中共{place.full}委"
    top: list[str] = []
    if rng.random() < 0.5:
        gold["title_latin"] = _latin(title, rng)
        top.append(gold["title_latin"])
    lines: list[str] = []
    if rng.random() < 0.6:
        lines.append(committee + rng.choice(["机关报", "机关报", "机关刊物"]))
        gold["organ_of"] = committee
    if rng.random() < 0.7:
        sponsor = rng.choice([f"{place.full}融媒体中心", f"中共{place.full}委宣传部", f"{title}社"])
        lines.append(rng.choice(["主办：", "主办单位：", "主办:"]) + sponsor)
        gold["sponsors"] = [sponsor]
    number, serial = rng.randint(3, 250), rng.randint(900, 9000)
    numbers = []
    if rng.random() < 0.5:
        numbers.append(f"第{number}期")
        gold["issue_number"] = number
    if rng.random() < 0.8 or not numbers:
        numbers.append(rng.choice([f"总第{serial}期", f"总{serial}期", f"（总第{serial}期）"]))
        gold["serial_number"] = serial
    date = f"{day.year}年{day.month}月{day.day}日"
    weekday = "星期" + _WEEKDAYS[day.weekday()]
    lunar = "农历" + rng.choice(["癸卯年二月十九", "正月初八", "甲辰年九月廿三", "腊月十一"])
    sheets = "今日" + numeral(pages, "chinese") + "版"
    match rng.randrange(4):
        case 0:
            lines += [f"{date} {weekday} {lunar}", *numbers]
        case 1:
            lines += [date, weekday, " ".join(numbers), sheets]
        case 2:
            lines += [" ".join([date, weekday, *numbers, sheets])]
        case _:
            lines += [date, " ".join(numbers)]
    if rng.random() < 0.35:
        permit = rng.choice(
            [f"（{place.name[0]}）K{rng.randint(100, 299)}号", f"{place.province[0]}内资准字第{rng.randint(10, 99)}号"]
        )
        lines.append(rng.choice(["准印证号：", "准印证："]) + permit)
        gold["permit"] = permit
    elif rng.random() < 0.4:
        gold["permit"] = f"CN {rng.randint(11, 65)}-00{rng.randint(10, 99)}"
        lines.append(rng.choice(["国内统一连续出版物号：", "国内统一刊号："]) + gold["permit"])
    if rng.random() < 0.4:
        gold["distribution"] = rng.choice(["内部资料 免费交流", "内部资料 免费赠阅", "内部资料 注意保存"])
        lines.append(gold["distribution"])
    if rng.random() < 0.2:
        gold["calligrapher"] = person_name(rng)
        lines.append("报头题字：" + gold["calligrapher"])
    if rng.random() < 0.25:
        gold["website"] = f"http://www.{rng.choice(['lcxw', 'ypnews', 'txrb'])}.cn"
        lines.append("网址：" + gold["website"])
    rest = lines[:]
    if rng.random() < 0.3:
        rng.shuffle(rest)
    return (title, *top, *rest), gold


_STAFF_ROLES = ("顾问", "编委会主任", "编委会副主任", "主编", "副主编", "执行主编", "责任编辑", "责任校对", "美术编辑")


def magazine_masthead(
    rng: Random, place: Place, title: str, day: dt.date
) -> tuple[list[str], list[str], list[str], Gold]:
    """Return the lines of a magazine's cover, of its editorial board and of its last page, and the gold."""
    gold = _empty_masthead() | {"title": title, "date": day.isoformat()}
    gold["title_latin"] = _latin(title, rng).title()
    sponsor = f"中共{place.full}委"
    organizer = f"中共{place.full}委{rng.choice(['政策研究室', '宣传部', '办公室'])}"
    gold["sponsors"], gold["organizers"] = [sponsor], [organizer]
    owners = rng.choice(
        [
            [f"{sponsor}主办", f"{organizer}承办"],
            [f"主办：{sponsor}", f"承办：{organizer}"],
            [f"主办单位:{sponsor}", f"承办单位:{organizer}"],
        ]
    )
    cover = [title, gold["title_latin"], *owners]
    number, serial = rng.randint(1, 12), rng.randint(20, 400)
    gold["issue_number"], gold["serial_number"] = number, serial
    gold["frequency"] = rng.choice(["月刊", "双月刊", "季刊"])
    date = f"{day.year}年{day.month}月{day.day}日"
    number_line = rng.choice(
        [
            f"{day.year}·{number}期（总第{serial}期） {date}出版（{gold['frequency']}）",
            f"{day.year}年第{number}期（总第{serial}期） {date}出版 {gold['frequency']}",
            f"{day.year}年第{number}期 总第{serial}期 {gold['frequency']} 出版日期：{date}",
        ]
    )
    board = [title, number_line, *owners]
    roles = rng.sample(_STAFF_ROLES, 5)
    for role in sorted(roles, key=_STAFF_ROLES.index):
        names = [person_name(rng) for _ in range(rng.choice([1, 1, 2, 3]))]
        board.append(
            f"{role}：" + " ".join(signatures.spaced(name, rng) if len(names) == 1 else name for name in names)
        )
        gold["staff"].append({"role": role, "names": names})
    gold["publisher"] = f"《{title}》编辑部"
    board.append(f"编辑出版：{gold['publisher']}")
    gold["address"] = f"{place.province}省{place.full}文昌街{rng.randint(2, 300)}号"
    gold["phone"] = f"（0{rng.randint(310, 998)}）{rng.randint(2000000, 8999999)}"
    gold["postal_code"] = f"0{rng.randint(30000, 79999)}"
    gold["email"] = f"{rng.choice(['lcgz', 'ypbjb', 'txtg'])}{rng.randint(10, 99)}@163.com"
    labelled = [("地 址", "address"), ("电 话", "phone"), ("邮政编码", "postal_code"), ("电子邮箱", "email")]
    for label, key in labelled:
        if rng.random() < 0.8:
            board.append(f"{label if rng.random() < 0.5 else label.replace(' ', '')}：{gold[key]}")
        else:
            gold[key] = None
    if rng.random() < 0.5:
        gold["printer"] = f"{place.province}新华印务有限公司"
        board.append(f"{rng.choice(['承 印', '承印', '印刷'])}：{gold['printer']}")
    last = []
    if rng.random() < 0.7:
        gold["distribution"] = rng.choice(["内部资料 免费赠阅", "内部资料 免费交流"])
        gold["permit"] = f"（{place.name[0]}）K{rng.randint(100, 299)}号"
        last = [gold["distribution"], f"准印证号：{gold['permit']}"]
    return cover, board, last, gold


def contents(
    rng: Random, sections: Sequence[tuple[str, Sequence[tuple[tuple[str, ...], int, Sequence[str]]]]]
) -> tuple[tuple[str, ...], Gold]:
    """Return the lines of a table of contents in one of its forms, and its gold."""
    form = rng.choice(["page_first", "page_last", "dotted", "slash", "bracket", "title_first"])
    lines = [rng.choice(["目 录", "目录", "目 次"])]
    gold: Gold = {"sections": []}
    for title, entries in sections:
        lines.append(title if form != "dotted" else rng.choice([title, f"【{title}】", f"◆{title}"]))
        gold["sections"].append({"title": title, "entries": []})
        for parts, page, authors in entries:
            author = " ".join(signatures.spaced(name, rng) if len(authors) == 1 else name for name in authors)
            head = " ".join(parts)
            lines += {
                "page_first": [
                    f"{page} {parts[0]}" + (f" {author}" if len(parts) == 1 else ""),
                    *([f"{parts[1]} {author}"] if len(parts) > 1 else []),
                ],
                "page_last": [f"{head} {author} {page}"],
                "dotted": [f"{head}{rng.choice(['………', '…………………', '·········'])}{author}（{page}）"],
                "slash": [f"{page:02d} {head}/{author}"],
                "bracket": [f"{head}（{author}）……{page}"],
                "title_first": [f"{head} ……… {author} {page}"],
            }[form]
            gold["sections"][-1]["entries"].append({"title": head, "page": page, "authors": list(authors)})
    return tuple(lines), gold


def guide(rng: Random, entries: Sequence[tuple[str, int]]) -> tuple[tuple[str, ...], Gold]:
    """Return the lines of a front page's 导读, and its gold."""
    form = rng.choice(
        [
            "● {title} （{page}版）",
            "▶{title} {page}版",
            "{title}……{page}版",
            "{title} 详见第{page}版",
            "◆ {title}（第{page}版）",
        ]
    )
    lines = [
        rng.choice(["导读", "今日导读", "导 读"]),
        *(form.format(title=title, page=page) for title, page in entries),
    ]
    listed = [{"title": title, "page": page, "authors": []} for title, page in entries]
    return tuple(lines), {"sections": [{"title": None, "entries": listed}]}


_VALUES = "富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善".split()  # noqa: SIM905


def slogans(rng: Random) -> tuple[tuple[str, ...], tuple[Gold, ...]]:
    """Return the lines of a list of slogans in one of its forms, and its gold."""
    form = rng.choice(["bullets", "bullets", "numbers", "headed", "headed", "values"])
    if form == "values":
        return _values(rng)
    pairs = rng.sample(words.SLOGAN_HALVES, rng.randint(4, 7))
    items = [f"{one} {two}" if form == "bullets" else f"{one}，{two}！" for one, two in pairs]
    heading = rng.choice(["文明新风宣传标语", "安全生产宣传口号"]) if form in ("numbers", "headed") else None
    bullet = rng.choice(["◇ ", "★", "◎ ", "● ", "◆"])
    printed = [f"{number}.{item}" if form == "numbers" else bullet + item for number, item in enumerate(items, 1)]
    return ((heading, *printed) if heading else tuple(printed)), ({"heading": heading, "items": items},)


def _values(rng: Random) -> tuple[tuple[str, ...], tuple[Gold, ...]]:
    """Return the twelve values in rows, or in columns read from either side."""
    match rng.choice(["rows", "left", "right"]):
        case "rows":
            lines = [" ".join(_VALUES[at : at + 4]) for at in (0, 4, 8)]
        case "left":
            lines = ["".join(row) for row in zip(*_VALUES, strict=True)]
        case _:
            lines = ["".join(row) for row in zip(*reversed(_VALUES), strict=True)]
    heading = rng.choice([None, "社会主义核心价值观"])
    return ((heading, *lines) if heading else tuple(lines)), ({"heading": heading, "items": list(_VALUES)},)
