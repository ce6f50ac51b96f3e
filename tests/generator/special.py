"""Issues that are no newspaper of news and no magazine: a literary page, a bulletin, a gazette of documents."""

from __future__ import annotations

import datetime as dt
from random import Random

from attrs import evolve

from . import pieces, signatures, words
from .models import Content, Credit, Page, Paragraph, Piece, Signature
from .people import Place, make_place, person_name
from .prose import Story
from .setting import Setting

_VERSE_HEADS = ("风从{x}走来", "{x}醒在清晨", "我想起{x}", "站在{x}的身旁", "{x}，你好", "一场雨落在{x}")
_VERSES = (
    "把一垄一垄的绿",
    "吹成金黄",
    "父亲弯着腰",
    "数着天空的云",
    "镰刀在墙上醒来",
    "布谷鸟一声声",
    "像一封迟到的信",
    "炊烟慢慢升起",
    "河水带走了影子",
    "灯火亮在村口",
    "催着回家的人",
    "谁在轻轻地唱",
)
_GENRES = ("散文", "随笔", "诗歌", "小说")
_RULES = (
    "为加强{t}工作，根据有关法律法规，结合{full}实际，制定本办法。",
    "本办法适用于{full}行政区域内的{t}工作。",
    "{office}负责{t}的组织实施，{office2}按照各自职责做好相关工作。",
    "各乡镇应当建立{a}台账，定期开展检查，及时处理{d}反映的问题。",
    "本办法自印发之日起施行。",
)
_ORDERS = (
    "为进一步做好{t}工作，现就有关事项通知如下：",
    "各乡镇、各部门要充分认识{t}的重要意义，{do}，{do}，确保各项任务落到实处。",
    "要{manner}，切实解决{a}、{b}管护中的突出问题。",
    "{office}要会同{office2}加强督促检查，每季度通报一次进展情况。",
)


def _stories(rng: Random, place: Place, count: int) -> list[Story]:
    return [Story(rng, place, topic) for topic in rng.sample(words.TOPICS, count)]


def _setting(rng: Random, place: Place) -> Setting:
    day = dt.date(rng.randint(2008, 2025), rng.randint(1, 12), rng.randint(1, 28))
    return Setting(place, place.name + "报", day, dated=True, numerals="arabic")


def literary(rng: Random) -> Content:
    """Return a literary page: signed essays and poems, now and then below the name of their genre."""
    place = make_place(rng)
    setting = _setting(rng, place)
    made: list[Piece] = []
    for story in _stories(rng, place, rng.randint(3, 5)):
        if rng.random() < 0.5:
            made.append(_poem(rng, story))
        else:
            essay = pieces.essay(rng, setting, story, rng.choice(["◎ ", "◎", "文/"]), noted=False)
            made.append(evolve(essay, section=rng.choice(_GENRES) if rng.random() < 0.4 else None))
    number = rng.randint(2, 8)
    return Content(None, (Page(number, f"第{number}版 副刊", "副刊", tuple(made)),))


def _poem(rng: Random, story: Story) -> Piece:
    signature = signatures.author_signature(rng, rng.choice(["◎ ", "◎", "文/"]))
    first = rng.choice(_VERSE_HEADS).format(x=story.fixed["a"])
    body = (first, *rng.sample(_VERSES, rng.randint(5, 9)))
    return Piece("essay", tuple(map(Paragraph, body)), (f"{story.fixed['a']}之歌",), signature=signature)


def bulletin(rng: Random) -> Content:
    """Return a bulletin without its head: reports below the heads of sections."""
    place = make_place(rng)
    setting = _setting(rng, place)
    stories = _stories(rng, place, 9)
    made: list[Piece] = []
    for section in rng.sample(["领导活动", "工作动态", "基层动态", "经验交流", "部门信息"], rng.randint(3, 4)):
        for _ in range(rng.randint(1, 2)):
            piece = pieces.news(rng, setting, stories.pop())
            kept = _tail(person_name(rng)) if rng.random() < 0.5 else None
            made.append(evolve(piece, section=section, kicker=None, deck=None, lead=None, signature=kept, notes=()))
    return Content(setting.day, (Page(1, None, None, tuple(made)),))


def _tail(name: str) -> Signature:
    return Signature(name, (Credit(name, "contributor"),), "tail")


def gazette(rng: Random) -> Content:
    """Return documents of a government: titles on two lines, numbers, addressees, orders, signatures."""
    place = make_place(rng)
    setting = _setting(rng, place)
    made = [_document(rng, setting, story) for story in _stories(rng, place, rng.randint(2, 4))]
    return Content(setting.day, (Page(1, None, None, tuple(made)),))


def _document(rng: Random, setting: Setting, story: Story) -> Piece:
    place, day = setting.place, setting.day
    office = f"{place.full}人民政府{rng.choice(['', '办公室'])}"
    topic = story.fixed["t"]
    number = f"{place.name[0]}政办发〔{day.year}〕{rng.randint(1, 60)}号"
    if rng.random() < 0.35:
        articles = [f"第{'一二三四五'[at]}条 {story.fill(text)}" for at, text in enumerate(_RULES)]
        return Piece("other", tuple(map(Paragraph, articles)), (f"{place.full}{topic}管理办法",))
    first, *orders = [story.fill(text) for text in _ORDERS]
    signed = f"{day.year}年{day.month}月{day.day}日"
    body = [
        number,
        f"各乡镇人民政府，{place.level}政府各部门：",
        first,
        *(f"{'一二三'[at]}、{text}" for at, text in enumerate(orders)),
        office,
        signed,
    ]
    title = f"关于{rng.choice(['做好', '进一步加强'])}{topic}工作的通知"
    return Piece("other", tuple(map(Paragraph, body)), (office, title))
