"""Invents reports of meetings and visits with their known answers, from a grammar of printed forms.

Names, posts and places are put together from characters here and not from the package's lists.
"""

from __future__ import annotations

import random

from attrs import define, field

__all__ = ["Answer", "Report", "invent_report"]

_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
_GIVEN = "志远建平晓东文静国强海燕立新永红春梅卫民秀英俊杰雪松振华丽娟庆丰玉兰天佑明哲德胜浩然佩瑶宏伟思源继伟长青怀瑾若愚翠云彦青"
_PLACES = (
    "青河",
    "林水",
    "云岭",
    "柳溪",
    "东屏",
    "石梁",
    "沙塘",
    "梅岗",
    "鹤鸣",
    "双泉",
    "白浪",
    "云集",
    "桃源岭",
    "北固",
)
_LEVELS = ("县", "市", "区")
_CHIEFS = {"县": ("县长", "副县长"), "市": ("市长", "副市长"), "区": ("区长", "副区长")}
_FIELDS = (
    "畜牧兽医",
    "林业和草原",
    "数据资源",
    "海洋渔业",
    "退役军人事务",
    "乡村振兴",
    "医疗保障",
    "文化和旅游",
    "地方金融监督管理",
    "供销合作",
    "城市更新",
    "移民安置",
)
_MATTERS = (
    "春季造林绿化",
    "湿地保护修复",
    "农村饮水安全",
    "低效用地盘活",
    "老旧小区改造",
    "冷链物流园建设",
    "稻渔综合种养",
    "校园食品安全",
    "丰水期防汛",
    "电商进村",
    "高标准农田建设",
    "河道清淤",
)
_FORMS = (
    "工作推进会",
    "工作座谈会",
    "现场观摩会",
    "调度会",
    "动员大会",
    "工作会议",
    "专题协调会",
    "汇报会",
    "培训班",
    "联席会议",
    "启动仪式",
    "论证会",
)
_DAYS = ("上午", "下午", "晚", "")
_ROOMS = ("{place}宾馆三楼会议室", "{level}委一号会议室", "{level}会展中心", "{level}政务中心四楼多功能厅")
_SPEECH = (
    "要压实责任，细化措施，确保各项任务落到实处。",
    "{matter}事关群众切身利益，各级各部门要提高认识，主动作为。要坚持问题导向，补齐短板。",
    "要强化统筹，形成合力；要加强督查，严格考核，以实干求实效。",
)


@define
class Answer:
    """What a reader finds in a report."""

    kind: str
    name: str | None
    date: str
    time_of_day: str | None = None
    venue: str | None = None
    people: dict[str, tuple[str | None, set[str]]] = field(factory=dict[str, tuple[str | None, set[str]]])
    agenda: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    statements: list[tuple[str, str]] = field(factory=list[tuple[str, str]])

    def add(self, person: tuple[str, str], *actions: str) -> None:
        """Note what a person does; the first title stays."""
        title, known = self.people.get(person[1], (person[0], set[str]()))
        self.people[person[1]] = title, known | set(actions)


@define
class Report:
    """A text, and what it holds."""

    text: str
    answer: Answer


class _World:
    """One place with its people, for one report."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.place = dice.choice(_PLACES)
        self.level = dice.choice(_LEVELS)
        self.matter = dice.choice(_MATTERS)
        self._names: set[str] = set()

    def name(self) -> str:
        while True:
            given = self.dice.choice(_GIVEN) + (self.dice.choice(_GIVEN) if self.dice.random() < 0.75 else "")
            name = self.dice.choice(_SURNAMES) + given
            if name not in self._names and not any(name in known or known in name for known in self._names):
                self._names.add(name)
                return name

    def post(self, rank: int) -> str:
        level, dice = self.level, self.dice
        chief, deputy = _CHIEFS[level]
        ranks = (
            (f"{level}委书记", f"{level}委副书记、{chief}", f"{self.place}{level}委书记"),
            (f"{level}人大常委会主任", f"{level}政协主席", f"{level}委副书记", chief),
            (
                f"{level}委常委、{deputy}",
                f"{level}委常委、宣传部部长",
                f"{level}委常委、常务{deputy}",
                f"{level}人大常委会副主任、总工会主席",
            ),
            (
                f"{level}{dice.choice(_FIELDS)}局党组书记、局长",
                f"{self.place}镇党委书记",
                f"{level}{dice.choice(_FIELDS)}服务中心主任",
                deputy,
            ),
        )
        return dice.choice(ranks[rank])

    def person(self, rank: int) -> tuple[str, str]:
        return self.post(rank), self.name()


def invent_report(seed: int) -> Report:
    """Return the report that belongs to a seed: a meeting, a visit or a learning session."""
    dice = random.Random(seed)
    world = _World(dice)
    return dice.choice((_meeting, _meeting, _meeting, _standing, _visit, _visit))(world)


def _date(world: _World) -> tuple[str, str, str | None]:
    month, day = world.dice.randint(1, 12), world.dice.randint(1, 28)
    part = world.dice.choice(_DAYS)
    return f"{month}月{day}日{part}", f"--{month:02d}-{day:02d}", part or None


def _opening(world: _World) -> str:
    return world.dice.choice(("本报讯 ", "本报讯（记者 周青）", "", "本网讯 （通讯员 于晓）"))


def _said(world: _World) -> str:
    return world.dice.choice(_SPEECH).format(matter=world.matter)


def _meeting(world: _World) -> Report:
    dice = world.dice
    printed, date, part = _date(world)
    form = dice.choice(_FORMS)
    name = dice.choice(("全" + world.level, "", "2024年")) + world.matter + form
    answer = Answer("meeting", name, date, part)
    lead = world.person(0)
    held = dice.randint(0, 3)
    room = dice.choice(_ROOMS).format(place=world.place, level=world.level) if dice.random() < 0.4 else None
    where = f"在{room}" if room else ""
    if held == 0:
        text = f"{printed}，我{world.level}{where}召开{name}。"
    elif held == 1:
        text = f"{printed}，{name}{where}{dice.choice(('', '隆重'))}{dice.choice(('召开', '举行'))}。"
    elif held == 2:
        text = f"{printed}，{world.place}{world.level}{where}举行{name}。"
    else:
        text = f"{printed}，{lead[0]}{lead[1]}主持召开{name}"
        answer.add(lead, "chair")
        room = None
        if dice.random() < 0.5:
            text += f"，专题研究{world.matter}有关工作"
            answer.agenda.append(("研究", f"{world.matter}有关工作"))
        text += "。"
    answer.venue = room
    if held < 3:
        text += _leader(world, answer, lead)
    text += _list(world, answer) + _chair(world, answer, held == 3)
    paragraphs = [text, *_inside(world, answer), *_speeches(world, answer, lead)]
    return Report(_opening(world) + "\n".join(paragraphs), answer)


def _leader(world: _World, answer: Answer, lead: tuple[str, str]) -> str:
    form = world.dice.randint(0, 3)
    title, name = lead
    if form == 0:
        answer.add(lead, "attend", "speak")
        return f"{title}{name}出席会议并讲话。"
    if form == 1:
        answer.add(lead, "speak")
        return f"{title}{name}在会上讲话。"
    if form == 2:
        answer.add(lead, "attend", "speak")
        return f"{title}{name}出席并作{world.dice.choice(('重要', '动员', '总结'))}讲话。"
    answer.add(lead, "attend")
    return f"{title}{name}参加会议。"


def _list(world: _World, answer: Answer) -> str:
    dice = world.dice
    form = dice.randint(0, 5)
    verb = dice.choice(("出席会议", "参加会议", "出席", "参加"))
    first, second = world.person(1), world.person(2)
    shared = f"{world.level}领导"
    names = [world.name() for _ in range(dice.randint(2, 5))]
    if form == 0:
        answer.add(first, "attend")
        answer.add(second, "attend")
        return f"{first[0]}{first[1]}，{second[0]}{second[1]}{verb}。"
    if form == 1:
        for name in names:
            answer.add((shared, name), "attend")
        return f"{shared}{'、'.join(names)}{dice.choice(('', '等'))}{verb}。"
    if form == 2:
        answer.add(first, "attend")
        for name in names:
            answer.add((shared, name), "attend")
        return f"{first[0]}{first[1]}，{shared}{'、'.join(names)}，各乡镇、{world.level}直有关部门负责人参加会议。"
    if form == 3:
        answer.add(first, "attend")
        answer.add(second, "attend")
        return f"{first[0]}{first[1]}、{second[0]}{second[1]}分别{dice.choice(('出席', '参加'))}会议。"
    if form == 4:
        answer.add(first, "attend")
        return f"{first[0]}{first[1]}列席会议。"
    return f"各乡镇、{world.level}直有关单位主要负责人{verb}。"


def _chair(world: _World, answer: Answer, chaired: bool) -> str:
    if chaired or world.dice.random() < 0.3:
        return ""
    person = world.person(2)
    answer.add(person, "chair")
    form = world.dice.randint(0, 2)
    return (
        f"{person[0]}{person[1]}主持会议。",
        f"会议由{person[0]}{person[1]}主持。",
        f"{person[0]}{person[1]}主持。",
    )[form]


def _inside(world: _World, answer: Answer) -> list[str]:
    dice = world.dice
    person = world.person(3)
    form = dice.randint(0, 6)
    if form == 0:
        answer.add(person, "report")
        return [
            f"会上，{person[0]}{person[1]}{dice.choice(('汇报了', '通报了'))}{world.matter}工作进展情况，有关单位负责人作了发言。"
        ]
    if form == 1:
        answer.agenda.append(("听取", f"{world.matter}工作情况汇报"))
        return [f"会议听取了{world.matter}工作情况汇报。"]
    if form == 2:
        answer.agenda += [("传达学习", "全省经济工作会议精神"), ("审议", f"《{world.matter}实施方案》")]
        return [f"会议传达学习了全省经济工作会议精神，审议了《{world.matter}实施方案》。"]
    if form == 3:
        answer.add(person, "speak")
        return [
            f"{person[0]}{person[1]}就{world.matter}工作{dice.choice(('作了安排部署', '作了说明', '作具体部署'))}。"
        ]
    if form == 4:
        return [f"会上，{world.level}财政局、{world.place}镇等单位负责人作了交流发言。"]
    if form == 5:
        return [f"省委书记{world.name()}在全省会议上的讲话在与会人员中引起热烈反响。"]
    return []


def _speeches(world: _World, answer: Answer, lead: tuple[str, str]) -> list[str]:
    paragraphs: list[str] = []
    for number in range(world.dice.randint(0, 3)):
        verb = world.dice.choice(("指出", "强调", "要求", "表示"))
        who = world.dice.randint(0, 3)
        if who == 0:
            answer.statements.append(("会议", verb))
            paragraphs.append(f"会议{verb}，{_said(world)}")
        elif who == 1 and number and answer.statements[-1][0] == lead[1]:
            answer.statements.append((lead[1], verb))
            paragraphs[-1] += f"他{verb}，{_said(world)}"
        else:
            manner = world.dice.choice(("", "在讲话中", "最后"))
            if manner == "在讲话中":
                answer.add(lead, "speak")
            answer.statements.append((lead[1], verb))
            paragraphs.append(f"{lead[1]}{manner}{verb}，{_said(world)}")
    return paragraphs


def _standing(world: _World) -> Report:
    printed, date, part = _date(world)
    lead = world.person(0)
    name = world.dice.choice(
        (
            f"{world.level}委常委会会议",
            f"{world.level}政府第{world.dice.randint(2, 60)}次常务会议",
            f"{world.level}委理论学习中心组学习会",
        )
    )
    answer = Answer("meeting", name, date, part)
    answer.add(lead, "chair")
    deeds = [
        ("传达学习", "全国两会精神"),
        ("听取", f"{world.matter}情况汇报"),
        ("研究部署", f"{world.matter}工作"),
        ("审议", f"《{world.place}{world.level}{world.matter}规划》"),
    ]
    chosen = world.dice.sample(deeds, world.dice.randint(1, 3))
    answer.agenda += chosen
    mark = world.dice.choice(("，", "；"))
    text = f"{printed}，{lead[0]}{lead[1]}主持召开{name}，{mark.join(verb + matter for verb, matter in chosen)}。"
    return Report(_opening(world) + "\n".join([text + _list(world, answer), *_speeches(world, answer, lead)]), answer)


def _visit(world: _World) -> Report:
    dice = world.dice
    printed, date, part = _date(world)
    lead = world.person(0)
    topic: str | None = f"{world.matter}{dice.choice(('工作', '情况'))}"
    venue: str | None = f"{dice.choice(_PLACES)}{dice.choice(('镇', '乡', '街道办事处'))}"
    verb = dice.choice(("调研", "督导", "检查", "督查"))
    form = dice.randint(0, 5)
    who = f"{lead[0]}{lead[1]}"
    if form == 0:
        text, venue = f"{who}{verb}{topic}", None
    elif form == 1:
        text = f"{who}{dice.choice(('深入', '到', '来到', '赴'))}{venue}{verb}{topic}"
    elif form == 2:
        text = f"{who}{dice.choice(('深入', '到', '赴'))}{venue}，就{topic}{dice.choice(('进行', '开展'))}{dice.choice(('调研', '督导检查'))}"
    elif form == 3:
        text, topic = f"{who}到{venue}{dice.choice(('走访慰问困难群众', '看望慰问老党员'))}", None
    elif form == 4:
        text, topic, venue = f"{who}到{world.level}信访局接待来访群众", None, f"{world.level}信访局"
    else:
        text, venue = f"{who}带队深入部分乡镇，对{topic}进行{verb}", None
    answer = Answer("visit", topic, date, part, venue)
    answer.add(lead, "attend")
    text = f"{printed}，{text}。" + _company(world, answer)
    middle = f"在{world.place}村，{lead[1]}实地察看了现场，详细了解有关情况。"
    return Report(_opening(world) + "\n".join([text, middle, *_speeches(world, answer, lead)]), answer)


def _company(world: _World, answer: Answer) -> str:
    form = world.dice.randint(0, 3)
    person = world.person(2)
    names = [world.name() for _ in range(3)]
    if form == 0:
        answer.add(person, "attend")
        return f"{person[0]}{person[1]}{world.dice.choice(('陪同调研', '陪同', '参加', '一同参加', '参加活动'))}。"
    if form == 1:
        for name in names:
            answer.add((f"{world.level}领导", name), "attend")
        return f"{world.level}领导{'、'.join(names)}{world.dice.choice(('陪同', '参加', '参加调研'))}。"
    if form == 2:
        answer.add(person, "attend")
        return f"{person[0]}{person[1]}及有关部门负责人陪同。"
    return "有关部门负责人参加。"
