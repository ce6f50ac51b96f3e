"""Articles of every kind, made of invented stories."""

from __future__ import annotations

import datetime as dt
from random import Random

from attrs import evolve

from . import prose, signatures, words
from .models import Caption, Note, Paragraph, Piece
from .people import person_name
from .prose import Story
from .setting import Numerals, Setting, numeral

_MEETING_LEADS, _VISIT_LEAD, _FIELD_LEADS = prose.NEWS_LEADS[:3], prose.NEWS_LEADS[3], prose.NEWS_LEADS[4:]


def news(rng: Random, setting: Setting, story: Story) -> Piece:
    """Return a report with a dateline, or now and then without one."""
    day = setting.day - dt.timedelta(days=rng.randint(1, 4))
    lead, opening = signatures.make_lead(rng, setting, day)
    kind = rng.choices(["meeting", "visit", "field"], [5, 2, 3])[0]
    first = {
        "meeting": lambda: story.one(_MEETING_LEADS),
        "visit": lambda: story.fill(_VISIT_LEAD),
        "field": lambda: story.one(_FIELD_LEADS),
    }[kind]()
    body = [opening + first, *story.some(prose.NEWS_BODY, rng.randint(1, 6))]
    signature = signatures.news_signature(rng, marker=lead is not None)
    if lead is not None and signature is not None and signature.stand == "marker":
        lead = evolve(lead, bracket=True)
    kicker, headline, deck = _news_head(rng, story, kind)
    notes = (
        (Note("source", rng.choice(["据新华社", f"据《{setting.paper}》", f"转自“{setting.paper}”客户端"])),)
        if signature is None and rng.random() < 0.2
        else ()
    )
    return Piece(
        "news",
        tuple(Paragraph(text) for text in body),
        headline,
        kicker,
        deck,
        signature=signature,
        lead=lead,
        notes=notes,
    )


def _news_head(rng: Random, story: Story, kind: str) -> tuple[str | None, tuple[str, ...], str | None]:
    f = story.fixed
    topic, leader, meeting, full = f["t"], f["leader"], f["meeting"], f["full"]
    plain = {
        "meeting": [
            f"{leader}主持召开{topic}{meeting}",
            f"{full}召开{topic}{meeting}",
            f"{f['ours']}{topic}{meeting}召开",
        ],
        "visit": [f"{leader}{f['visit']}{topic}工作", f"{leader}到{f['town']}{f['visit']}{topic}"],
        "field": [
            f"{full}{topic}按下快进键",
            f"{topic}助力{f['town']}百姓增收",
            f"{f['office']}多措并举抓{topic}",
            f"{full}{topic}工作有序推进",
            f"{f['town']}：{topic}惠及{f['d']}",
            f"{full}{topic}跑出加速度",
        ],
    }[kind]
    form = rng.random()
    if form < 0.45:
        return None, (rng.choice(plain),), None
    if form < 0.6 and kind != "field":
        where = f"{topic}{meeting}上" if kind == "meeting" else f"{f['visit']}{topic}工作时"
        return f"{leader}在{where}强调", (f"{story.fill('{do}')} 推动{topic}见到实效",), None
    if form < 0.72:
        return f"{story.fill('{do}')} {story.fill('{do}')}", (rng.choice(plain),), None
    if form < 0.82 and kind == "meeting":
        return None, (f"{full}召开", f"{topic}{meeting}"), None
    if form < 0.9 and kind == "meeting":
        return None, (f"{full}召开{topic}{meeting}",), f"{leader}出席并讲话 {f['second']}主持"
    return None, (f"{story.fill('{do}')} {topic}开新局",), None


def feature(rng: Random, setting: Setting, story: Story) -> Piece:
    """Return a staff-written report without a dateline."""
    f = story.fixed
    questions = story.some(prose.QUESTIONS, 2) if rng.random() < 0.15 else []
    body = [*(Paragraph(text, "quote") for text in questions), Paragraph(story.one(prose.FEATURE_LEADS))]
    texts = story.some(prose.FEATURE_BODY, rng.randint(3, 8))
    if rng.random() < 0.08:
        body += map(Paragraph, story.some(prose.INTERVIEW, 6))
    elif len(texts) >= 6 and rng.random() < 0.5:
        heads = story.some(prose.SUBHEADS, 2)
        body += [
            Paragraph(heads[0], "subhead"),
            *map(Paragraph, texts[:3]),
            Paragraph(heads[1], "subhead"),
            *map(Paragraph, texts[3:]),
        ]
    else:
        body += map(Paragraph, texts)
    headline = rng.choice(
        [
            f"{f['village']}：{f['a']}旁的新日子",
            f"{f['t']}里的“幸福账”",
            f"一份{f['t']}的民生答卷",
            f"“{f['a']}”里看变化",
            f"{f['official']}：守着{f['a']}过日子的人",
            f"{f['d']}的笑声 {f['b']}的灯光",
            f"从“{f['a']}”到“{f['b']}”",
            f"{f['town']}{f['t']}“三步走”",
            f"看{f['village']}如何做好{f['t']}这篇文章",
        ]
    )
    form = rng.random()
    kicker = story.fill(rng.choice(["擦亮{a}", "聚焦{t}", "{virtue}加{virtue2}"])) if form < 0.3 else None
    deck = f"——{f['full']}{f['t']}工作见闻" if form > 0.65 else None
    notes: tuple[Note, ...] = ()
    if rng.random() < 0.15:
        notes = (
            Note(
                "editor",
                story.fill(
                    "一件事办得好不好，要看{d}认不认。《"
                    + setting.paper
                    + "》今起关注{t}，听一听身边人的讲述，看一看{a}带来的变化。"
                ),
                bracketed=False,
            ),
        )
    captions: tuple[Caption, ...] = ()
    if rng.random() < 0.25:
        captions = (Caption(story.one(prose.SHORT_CAPTIONS), *signatures.photo_credit(rng)),)
    return Piece(
        "feature",
        tuple(body),
        (headline,),
        kicker,
        deck,
        signature=signatures.feature_signature(rng),
        notes=notes,
        captions=captions,
    )


_SUBHEAD_FORMS = ("{ones}、{head}", "（{ones}）{head}", "{head}")


def essay(rng: Random, setting: Setting, story: Story, mark: str, noted: bool = True) -> Piece:
    """Return a signed piece by an author who is not staff, with subheads and an author's note."""
    f = story.fixed
    form = rng.choice(_SUBHEAD_FORMS)
    body = [Paragraph(story.one(prose.ESSAY_LEADS))]
    texts = story.some(prose.ESSAY_BODY, rng.randint(4, 7))
    heads = story.some(prose.SUBHEADS, rng.choice([0, 2, 3]))
    cuts = [round(i * (len(texts) - 1) / max(1, len(heads))) for i in range(len(heads))]
    for index, text in enumerate(texts):
        if index in cuts:
            number = cuts.index(index)
            body.append(Paragraph(form.format(ones="一二三"[number], head=heads[number]), "subhead"))
        body.append(Paragraph(text))
        if index == len(texts) - 2 and rng.random() < 0.25:
            body += [
                Paragraph(f"{number}. {item}", "item") for number, item in enumerate(story.some(prose.LISTED, 3), 1)
            ]
    headline = rng.choice(
        [
            (f"关于{f['full']}{f['t']}的几点思考",),
            (f"以{f['virtue']}之力推动{f['t']}提质增效",),
            (f"{story.fill('{do}')} 走好{f['t']}这步棋",),
            (story.fill("{do}"), f"奋力谱写{f['t']}新篇章"),
            (f"{f['t']}的实践与探索",),
        ]
    )
    if not noted:
        # Without a contents to tell, two lines above a body are a kicker and a headline.
        headline = (" ".join(headline),)
    post = setting.place.full + setting.place.at_level(rng.choice(words.AUTHOR_POSTS)).removeprefix(setting.place.level)
    note = rng.choice(
        [
            f"作者系{post}",
            f"作者单位：{setting.place.full}{rng.choice(words.OFFICES)}",
            f"作者系中共{post}",
            f"作者为{post}",
        ]
    )
    notes = (Note("author", note),) if noted and rng.random() < 0.8 else ()
    return Piece("essay", tuple(body), headline, signature=signatures.author_signature(rng, mark), notes=notes)


def photo(rng: Random, setting: Setting, story: Story) -> Piece:
    """Return a picture with a headline and a caption."""
    f = story.fixed
    headline = rng.choice([(f"{f['a']}添新景",), (f"{f['a']}旁 {f['d']}忙",), (f"{f['t']}正当时",)])
    text = story.one(prose.CAPTIONS)
    if rng.random() < 0.5:
        day = setting.day - dt.timedelta(days=1)
        text = f"{numeral(day.month, setting.numerals)}月{numeral(day.day, setting.numerals)}日，" + text
    return Piece("photo", headline=headline, captions=(Caption(text, *signatures.photo_credit(rng)),))


def notice(rng: Random, setting: Setting, story: Story) -> Piece:
    """Return an announcement."""
    f, day = story.fixed, setting.day
    phone = f"0{rng.randint(310, 998)}-{rng.randint(2000000, 8999999)}"
    body = [
        story.fill("为办好{t}专栏，现面向全{town}及各界读者征集稿件。来稿要求事实准确，文字简洁，一般不超过{n2}字。"),
        story.fill("来稿请注明作者姓名、单位和联系方式，一经采用，即付稿酬。"),
        f"联系电话：{phone}",
    ]
    headline = "征稿启事"
    if rng.random() < 0.5:
        headline = f"关于{f['t']}的公告"
        body = [
            story.fill(
                "因{t}施工需要，{town}至{village}路段将实行临时交通管制，请过往车辆和行人提前选择绕行路线，服从现场人员指挥。"
            ),
            story.fill("施工期间给您带来的不便，敬请谅解。"),
            f["full"] + f["office"].removeprefix(setting.place.level),
            f"{day.year}年{day.month}月{day.day}日",
        ]
    if rng.random() < 0.2:
        headline = "遗失声明"
        lost = rng.sample(["居民身份证", "残疾人证", "营业执照副本", "驾驶证", "购房收据"], 3)
        body = [f"{person_name(rng)}遗失{thing}，声明作废。" for thing in lost]
    return Piece("notice", tuple(map(Paragraph, body)), (headline,))


def sidebar(rng: Random, index: int) -> Piece:
    """Return a knowledge box."""
    question, one, two = words.FACTS[index % len(words.FACTS)]
    name = question.removeprefix("什么是")
    body = [
        f"{name}，通常是指符合{one}、{two}等要求的一类做法，各地可以结合实际确定具体标准。",
        f"判断{name}办得怎么样，主要看{one}是否到位，{two}是否长久，服务对象是否满意。",
    ]
    return Piece("sidebar", tuple(map(Paragraph, body)), (question + rng.choice("？？?"),))


def chronicle(rng: Random, setting: Setting, stories: list[Story]) -> Piece:
    """Return a month's dated list."""
    month = setting.day.month - 1 or 12
    year = setting.day.year - (setting.day.month == 1)
    days = sorted(rng.sample(range(1, 29), len(stories)))
    body = [f"{month}月{day}日，{story.one(prose.ENTRIES)}" for day, story in zip(days, stories, strict=True)]
    name = rng.choice(["要事录", "大事记", "工作纪事"])
    return Piece("chronicle", tuple(Paragraph(text, "entry") for text in body), (f"{year}年{month}月{name}",))


_JUMP_FORMS = (
    ("（下转第{}）", "（上接第{}）"),
    ("（下转第{}）", "（上接第{}）"),
    ("下转第{}", "上接第{}"),
    ("（下转{}）", "（上接{}）"),
    ("▶下转第{}", "（上接第{}）"),
    ("(下转第{})", "(上接第{})"),
)
_NO_CUT_BEFORE, _NO_CUT_AFTER = "，。、；：！？”）》%.0123456789", "，。；！？”（《“.0123456789"


def with_jump(rng: Random, piece: Piece, own: int, other: int, unit: str) -> Piece:
    """Return the piece cut somewhere behind its first paragraph, to be continued on page `other`."""
    long = [i for i, p in enumerate(piece.paragraphs) if i and p.form == "text" and len(p.text) > 60]
    if not long:
        return piece
    index = rng.choice(long)
    text = piece.paragraphs[index].text
    at = 0 if rng.random() < 0.3 else rng.randint(20, len(text) - 20)
    while at and (text[at] in _NO_CUT_BEFORE or text[at - 1] in _NO_CUT_AFTER):
        at -= 1
    numerals: Numerals = "chinese" if unit == "版" and rng.random() < 0.5 else "arabic"
    to, back = rng.choice(_JUMP_FORMS)
    return evolve(
        piece,
        jump_to=other,
        jump_at=(index, at),
        jump_form=to.format(numeral(other, numerals) + unit),
        jump_back_form=back.format(numeral(own, numerals) + unit),
    )
