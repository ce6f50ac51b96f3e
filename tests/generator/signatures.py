"""Bylines, picture people and datelines in the forms of the press."""

from __future__ import annotations

import datetime as dt
from random import Random

from attrs import frozen

from . import words
from .models import Credit, Lead, Signature
from .people import person_name
from .setting import Numerals, Setting, numeral


def spaced(name: str, rng: Random) -> str:
    """Return a name of two characters set wide, now and then, as columns of names are."""
    return " ".join(name) if len(name) == 2 and rng.random() < 0.3 else name


@frozen
class _Role:
    printed: str
    role: str
    label: str
    outlet: str | None = None


_STAFF = (
    _Role("记者", "reporter", "记者"),
    _Role("记者", "reporter", "记者"),
    _Role("本报记者", "reporter", "记者", "本报"),
    _Role("融媒体记者", "reporter", "融媒体记者"),
    _Role("全媒体记者", "reporter", "全媒体记者"),
    _Role("首席记者", "reporter", "首席记者"),
)
_HELPERS = (
    _Role("通讯员", "correspondent", "通讯员"),
    _Role("通讯员", "correspondent", "通讯员"),
    _Role("见习记者", "reporter", "见习记者"),
    _Role("实习生", "intern", "实习生"),
    _Role("特约通讯员", "correspondent", "特约通讯员"),
)


def role_groups(rng: Random, staff: tuple[_Role, ...] = _STAFF) -> tuple[str, tuple[Credit, ...]]:
    """Return `记者 甲 通讯员 乙 丙` in one of its spacings, and who that is."""
    groups = [(rng.choice(staff), 1 + (rng.random() < 0.25))]
    if rng.random() < 0.45:
        groups.append((rng.choice(_HELPERS), 1 + (rng.random() < 0.3)))
    gap, joint = rng.choice([(" ", " "), (" ", " "), ("", " "), (" ", "、"), ("", "、"), ("/", " "), ("：", " ")])
    printed, people = [], []
    for role, count in groups:
        names = [person_name(rng) for _ in range(count)]
        people += [Credit(name, role.role, role.label, role.outlet) for name in names]
        printed.append(role.printed + gap + joint.join(names))
    return rng.choice([" ", " ", "  "]).join(printed), tuple(people)


def bare_names(rng: Random) -> tuple[str, tuple[Credit, ...]]:
    """Return one to three names without a role, or the pen name of an office."""
    if rng.random() < 0.12:
        office = rng.choice(words.PEN_NAMES)
        return (" ".join(office) if rng.random() < 0.5 else office), (Credit(office, "contributor"),)
    names = [person_name(rng) for _ in range(rng.choice([1, 1, 2, 2, 3]))]
    printed = (spaced(names[0], rng),) if len(names) == 1 else names
    return " ".join(printed), tuple(Credit(name, "contributor") for name in names)


def news_signature(rng: Random, marker: bool) -> Signature | None:
    """Return the byline of a report, or None for one without."""
    stands: list[tuple[float, str]] = [
        (0.38 if marker else 0, "marker"),
        (0.26, "tail"),
        (0.12, "tail_line"),
        (0.14, "names_line"),
        (0.1, ""),
    ]
    stand = rng.choices([name for _, name in stands], [weight for weight, _ in stands])[0]
    if stand == "marker":
        return Signature(*role_groups(rng), "marker")
    if stand == "names_line":
        return Signature(*bare_names(rng), "names_line")
    if stand in ("tail", "tail_line"):
        printed, people = bare_names(rng) if rng.random() < 0.35 else role_groups(rng)
        return Signature(printed, people, "tail" if stand == "tail" else "tail_line")
    return None


def feature_signature(rng: Random) -> Signature:
    """Return `本报记者 甲 通讯员 乙` under a headline."""
    printed, people = role_groups(rng, (_STAFF[2], _STAFF[2], _STAFF[3], _STAFF[0]))
    mark = rng.choice(["", "", "", "□ ", "■ ", "□"])
    return Signature(mark + printed, people, "head")


def author_signature(rng: Random, mark: str) -> Signature:
    """Return an essay's `◎ 甲` under the headline."""
    count = 2 if rng.random() < 0.1 else 1
    names = [person_name(rng) for _ in range(count)]
    label = "作者" if "作者" in mark else None
    return Signature(
        mark + " ".join(spaced(n, rng) if count == 1 else n for n in names),
        tuple(Credit(n, "author", label) for n in names),
        "head",
    )


def photo_credit(rng: Random) -> tuple[str, tuple[Credit, ...]]:
    """Return a picture's credit as printed behind its caption, and who that is."""
    name = person_name(rng)
    outlet = None
    form = rng.choice(
        [
            "{} 摄",
            "{} 摄",
            "{}摄",
            "（{} 摄）",
            "本报记者 {} 摄",
            "本报记者{}摄",
            "通讯员 {} 摄",
            "记者 {} 摄",
            "{} 摄影",
            "摄影：{}",
        ]
    )
    if form.startswith("本报"):
        outlet = "本报"
    return form.format(name), (Credit(name, "photographer", "摄影" if "影" in form else "摄", outlet),)


def make_lead(rng: Random, setting: Setting, day: dt.date) -> tuple[Lead | None, str]:
    """Return a dateline and the words of time that open the lead sentence, its comma included."""
    place, dated, numerals = setting.place, setting.dated, setting.numerals
    month, date = numeral(day.month, numerals), numeral(day.day, numerals)
    printed_day = f"{month}月{date}日"
    iso = day.isoformat() if dated else f"--{day.month:02d}-{day.day:02d}"
    form = rng.choices(
        ["plain", "net", "agency", "agency_far", "date_inside", "paper", "place_inside", "none"],
        [62, 4, 7, 3, 7, 5, 4, 8],
    )[0]
    if form in ("agency", "agency_far", "date_inside"):
        where = rng.choice([place.name, place.province, "北京"])
        if form == "date_inside":
            return Lead(f"本报{printed_day}讯", "讯", "本报", None, iso), ""
        agency = "新华社" if form == "agency" else rng.choice(["中新社", "本报"])
        return Lead(f"{agency}{where}{printed_day}电", "电", agency, where, iso), ""
    opening, end, time = _opening_date(rng, day, printed_day, dated, numerals)
    found = iso if printed_day in opening else None
    match form:
        case "none":
            return None, opening
        case "net":
            return Lead("本网讯", "本网讯", "本网", None, found, end, time), opening
        case "paper":
            return Lead(f"{setting.paper}讯", "讯", setting.paper, None, found, end, time), opening
        case "place_inside":
            return Lead(f"本报{place.name}讯", "讯", "本报", place.name, found, end, time), opening
        case _:
            return Lead("本报讯", "本报讯", "本报", None, found, end, time), opening


def _opening_date(
    rng: Random, day: dt.date, printed: str, dated: bool, numerals: Numerals
) -> tuple[str, str | None, str | None]:
    form = rng.random()
    if form < 0.45:
        return printed + "，", None, None
    if form < 0.7:
        time = rng.choice(words.TIMES)
        return printed + time + "，", None, time
    if form < 0.8:
        last = day + dt.timedelta(days=2)
        end = last.isoformat() if dated else f"--{last.month:02d}-{last.day:02d}"
        whole = f"{numeral(last.month, numerals)}月{numeral(last.day, numerals)}日"
        same = last.month == day.month
        return f"{printed}{rng.choice('至—')}{whole[whole.index('月') + 1 :] if same else whole}，", end, None
    return rng.choice(["近日，", "日前，", "连日来，", ""]), None, None
