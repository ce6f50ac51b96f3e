"""A private grammar of credits and datelines: forms of the press filled with invented names, and what they say.

The names take characters that the package's lists have and, in a good part, characters that they do not have.
"""

from __future__ import annotations

import datetime as dt
from random import Random

from attrs import frozen

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
UNCOMMON_SURNAMES = "牛解燕原庞时常和晋冀靳郜阚逯麴鄯尕喇鲜伊丑撖禤逄芦胥漆鞠妥佟仝闪宓"
COMPOUND_SURNAMES = ("欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "慕容", "令狐", "端木", "夏侯")
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红燕萍建国文斌波辉鹏飞玲梅琴云莉兵凯浩宇龙健峰志俊林海东亮新春晓雪梦佳欣怡婷颖倩琳洁慧雅嘉诗琪雨涵子轩梓晨曦瑶泽锋锐翔航旭昊天乐安康宁宏鸿光荣庆祥瑞福贵富财宝珍珠"
UNCOMMON_GIVEN = "瀚翀垚犇骐祯璟甯翯劼昶堃頔彧喆烁骞忻芊苒筱昕湉沂澍桉栩樾晗玥珺琬璎赟韫颢"
MINORITY = (
    "艾力·吐尔逊",
    "阿依古丽·买买提",
    "热依汗·库尔班",
    "巴特尔",
    "扎西顿珠",
    "次仁卓玛",
    "格桑德吉",
    "叶尔兰·别克",
)
PEN_NAMES = ("组宣", "青公宣", "县委办", "青卫宣", "林检宣", "县税务局", "青河县融媒体中心", "纪宣", "青文旅")
PAPERS = (
    "青河日报",
    "岚川晚报",
    "林江在线",
    "溪州新闻网",
    "青河融媒",
    "岭南都市报",
    "云岭发布",
    "澜沧江网",
    "平川电视台",
)
PLACES = ("青河", "岚川", "林江", "溪州", "云岭", "平川", "石桥", "柳城")
REPORTERS = (
    ("记者", "reporter"),
    ("融媒体记者", "reporter"),
    ("全媒体记者", "reporter"),
    ("首席记者", "reporter"),
    ("见习记者", "reporter"),
    ("特约记者", "reporter"),
)
HELPERS = (("通讯员", "correspondent"), ("特约通讯员", "correspondent"), ("实习生", "intern"), ("见习记者", "reporter"))
DESK = (
    ("责编", "editor"),
    ("责任编辑", "editor"),
    ("编辑", "editor"),
    ("校对", "proofreader"),
    ("版式", "designer"),
    ("版式设计", "designer"),
    ("美编", "designer"),
    ("审核", "reviewer"),
    ("一审", "reviewer"),
    ("二审", "reviewer"),
    ("三审", "reviewer"),
    ("终审", "reviewer"),
)
CHINESE = "〇一二三四五六七八九"


@frozen
class Person:
    """Somebody who is credited."""

    name: str
    role: str
    label: str | None
    outlet: str | None = None


@frozen
class Credit:
    """A printed credit and who is in it."""

    text: str
    people: tuple[Person, ...]


@frozen
class Opening:
    """A printed beginning of a report and what its dateline says."""

    text: str
    marker: str
    agency: str | None
    place: str | None
    date: str | None
    end_date: str | None
    time_of_day: str | None
    people: tuple[Person, ...]
    body: str


def invented_name(rng: Random) -> str:
    """Return a name of two to four characters, now and then of another nationality."""
    form = rng.random()
    if form < 0.03:
        return rng.choice(MINORITY)
    if form < 0.07:
        surname = rng.choice(COMPOUND_SURNAMES)
    else:
        surname = rng.choice(UNCOMMON_SURNAMES if form < 0.2 else SURNAMES)
    given = "".join(rng.choice(UNCOMMON_GIVEN if rng.random() < 0.2 else GIVEN) for _ in range(rng.choice((1, 2, 2))))
    return surname + given


def wide(name: str, rng: Random) -> str:
    """Return a name of two characters set wide, now and then."""
    return rng.choice((" ", "　")).join(name) if len(name) == 2 and rng.random() < 0.25 else name


def _group(rng: Random, roles: tuple[tuple[str, str], ...], outlets: bool) -> tuple[str, tuple[Person, ...]]:
    label, role = rng.choice(roles)
    outlet = rng.choice(("本报", "本报", "新华社", rng.choice(PAPERS))) if outlets and rng.random() < 0.4 else None
    names = [invented_name(rng) for _ in range(rng.choice((1, 1, 1, 2, 3)))]
    if role == "correspondent" and rng.random() < 0.1:
        names = [rng.choice(PEN_NAMES)]
    gap, joint = rng.choice(((" ", " "), (" ", "、"), ("", "、"), ("　", "　"), ("/", " "), ("：", " "), ("", " ")))
    shown = joint.join(wide(name, rng) if joint in " 　" else name for name in names)
    return (outlet or "") + label + gap + shown, tuple(Person(name, role, label, outlet) for name in names)


def staff_credit(rng: Random) -> Credit:
    """Return `本报记者 甲 通讯员 乙 丙`, without brackets."""
    groups = [_group(rng, REPORTERS, outlets=True)]
    if rng.random() < 0.55:
        groups.append(_group(rng, HELPERS, outlets=rng.random() < 0.3))
    text = rng.choice((" ", "  ", "　")).join(printed for printed, _ in groups)
    people = tuple(person for _, group in groups for person in group)
    if rng.random() < 0.1:
        text += rng.choice((" 文/图", "  文/图", " 报道"))
    return Credit(text, people)


def glued_credit(rng: Random) -> Credit:
    """Return `记者甲某乙某通讯员丙某`, run together; the names are plain ones, for nothing else parts them."""
    names = [rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, 2)) for _ in range(3)]
    people = tuple(Person(name, "reporter", "记者") for name in names[:2])
    return Credit(f"记者{names[0]}{names[1]}通讯员{names[2]}", (*people, Person(names[2], "correspondent", "通讯员")))


def work_credit(rng: Random) -> Credit:
    """Return `文/甲 图/乙`, `甲 文/图`, `甲 摄` and the like."""
    first, second = invented_name(rng), invented_name(rng)
    forms: tuple[tuple[str, tuple[Person, ...]], ...] = (
        (f"文/{first} 图/{second}", (Person(first, "author", "文"), Person(second, "photographer", "图"))),
        (f"文：{first} 图：{second}", (Person(first, "author", "文"), Person(second, "photographer", "图"))),
        (f"{first} 文 {second} 图", (Person(first, "author", "文"), Person(second, "photographer", "图"))),
        (f"{first}/文 {second}/摄", (Person(first, "author", "文"), Person(second, "photographer", "摄"))),
        (f"{first} 文/图", (Person(first, "author", "文/图"),)),
        (f"{first} 摄", (Person(first, "photographer", "摄"),)),
        (
            f"{first} {second} 摄影报道",
            (Person(first, "photographer", "摄影报道"), Person(second, "photographer", "摄影报道")),
        ),
        (f"{first} {second} 报道", (Person(first, "reporter", "报道"), Person(second, "reporter", "报道"))),
        (f"作者：{first}", (Person(first, "author", "作者"),)),
        (f"◎ {wide(first, rng)}", (Person(first, "author", None),)),
        (f"本报记者 {first} 摄", (Person(first, "photographer", "摄", "本报"),)),
        (f"本报记者{first}摄", (Person(first, "photographer", "摄", "本报"),)),
    )
    return Credit(*rng.choice(forms))


def desk_credit(rng: Random) -> Credit:
    """Return `责编：甲 校对：乙 版式：丙`."""
    roles = rng.sample(DESK, rng.choice((1, 2, 3)))
    people = tuple(Person(invented_name(rng), role, label) for label, role in roles)
    colon = rng.choice("：：:/")
    return Credit(rng.choice((" ", "  ", "")).join(f"{person.label}{colon}{person.name}" for person in people), people)


def credit(rng: Random) -> Credit:
    """Return a credit of any form, as it stands alone on a line."""
    form = rng.random()
    if form < 0.55:
        found = staff_credit(rng)
    elif form < 0.6:
        found = glued_credit(rng)
    elif form < 0.82:
        return work_credit(rng)
    else:
        return desk_credit(rng)
    frame = rng.choice(("{}", "{}", "（{}）", "({})", "（{})", "【{}】", "□ {}", "■{}", "□{}", "●{}"))
    return Credit(frame.format(found.text), found.people)


def _printed_number(number: int, kind: str) -> str:
    if kind == "arabic":
        return str(number)
    if kind == "wide":
        return "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else CHINESE[tens] + "十") + (
        CHINESE[ones] if ones or not tens else ""
    )


def _printed_day(day: dt.date, kind: str, rng: Random) -> str:
    gap = rng.choice(("", "", "", " "))
    return f"{_printed_number(day.month, kind)}{gap}月{gap}{_printed_number(day.day, kind)}{gap}日"


def opening(rng: Random, issue: dt.date) -> Opening:
    """Return the beginning of a report in a paper of the day `issue`."""
    day = issue - dt.timedelta(days=rng.randrange(0, 40))
    kind = rng.choice(("arabic", "arabic", "arabic", "wide", "chinese"))
    place, paper = rng.choice(PLACES), rng.choice(PAPERS)
    printed = _printed_day(day, kind, rng)
    inside = rng.random() < 0.35
    if inside:
        form, agency, where, marker = rng.choice(
            (
                (f"新华社{place}{printed}电", "新华社", place, "电"),
                (f"据新华社{place}{printed}电", "新华社", place, "电"),
                (f"中新社{place}{printed}电", "中新社", place, "电"),
                (f"本报{place}{printed}电", "本报", place, "电"),
                (f"本报{printed}讯", "本报", None, "讯"),
                (f"{paper}{printed}讯", paper, None, "讯"),
                (f"{paper}{place}{printed}讯", paper, place, "讯"),
                (f"{printed}消息：", None, None, "消息"),
                (f"新华社{place}（远国）{printed}电", "新华社", f"{place}（远国）", "电"),
            )
        )
    else:
        form, agency, where, marker = rng.choice(
            (
                *((("本报讯", "本报", None, "本报讯"),) * 5),
                ("本网讯", "本网", None, "本网讯"),
                ("讯", None, None, "讯"),
                ("又讯", None, None, "又讯"),
                ("本台消息", "本台", None, "本台消息"),
                (f"{paper}讯", paper, None, "讯"),
                (f"本报{place}讯", "本报", place, "讯"),
                (f"{paper}{place}专讯", paper, place, "讯"),
                ("综合新华社电", "新华社", None, "电"),
            )
        )
    people: tuple[Person, ...] = ()
    bracket = rng.choice(("", " "))
    if rng.random() < 0.6 and not form.endswith("："):
        found = staff_credit(rng)
        people = found.people
        bracket = rng.choice(("（{}）", " （{}）", "({})", "  （{}） ", "（{})")).format(found.text)
    elif not form.endswith(("：", "电")) and not inside:
        bracket = " "
    lead, end, time = _lead(rng, day, kind, printed, inside)
    iso = day.isoformat() if inside or lead else None
    body = (
        lead + rng.choice(("，我县召开教育工作会议。", "，全市防汛工作会议召开。"))
        if lead
        else rng.choice(("近日，县里召开会议。", "日前，我县启动活动。", "“我来办。”他说。"))
    )
    return Opening(form + bracket + body, marker, agency, where, iso, end, time, people, body)


def _lead(rng: Random, day: dt.date, kind: str, printed: str, inside: bool) -> tuple[str, str | None, str | None]:
    """Return the date that opens the lead sentence, its last day and its time of day."""
    if inside or rng.random() < 0.2:
        return "", None, None
    form = rng.random()
    if form < 0.12:
        end = day + dt.timedelta(days=rng.choice((1, 2)))
        if end.month == day.month:
            joint = rng.choice("至—～-到")
            return f"{printed}{joint}{_printed_number(end.day, kind)}日", end.isoformat(), None
        return f"{printed}至{_printed_day(end, kind, rng)}", end.isoformat(), None
    if form < 0.4:
        time = rng.choice(("上午", "下午", "晚", "晚上", "凌晨", "中午", "8时许", "上午9时"))
        return printed + time, None, time
    return printed, None, None
