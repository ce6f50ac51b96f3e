"""The topic of a special page, above the headline of the editor's note and above all pieces."""

from __future__ import annotations

import pytest

from .outline import outline

TOPIC, HEADLINE, DECK = "推动高质量发展 建设现代化新青河", "山乡奏响振兴曲", "——来自乡镇一线的报道"
NOTE = ("编者按：产业兴则乡村兴。连日来，本报记者深入乡镇采访，今日推出一组报道，敬请关注。",)
LONG_NOTE = ("编者按", "产业兴则乡村兴。连日来，本报记者深入乡镇采访。", "今日推出一组报道，敬请关注。")
BODY = ("走进柳沟村，一排排香菇大棚整齐排列，村民们正忙着采摘。", "近年来，柳树镇把香菇产业作为富民强村的重要抓手。")
FIRST = ("小香菇撑起致富伞", "本报记者 林青", *BODY)
SECOND = ("山里娃有了新学校", "本报记者 宋河", "清晨，石桥镇中心小学的教室里传来琅琅书声。")


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def marked(mark: str, *parts: str) -> tuple[str, ...]:
    heads = {TOPIC, "决战决胜脱贫攻坚", HEADLINE, FIRST[0], SECOND[0], "产业篇", "教育篇"}
    return tuple(mark + part if part in heads else part for part in parts)


def heads(text: str) -> list[tuple[object, ...]]:
    return [
        tuple(article.get(name) for name in ("section", "kicker", "headline", "deck", "byline"))
        for article in outline(text)
    ]


@pytest.mark.parametrize("mark", ["", "# "])
@pytest.mark.parametrize("note", [NOTE, LONG_NOTE])
@pytest.mark.parametrize("topic", [TOPIC, "决战决胜脱贫攻坚"])
@pytest.mark.parametrize("head", [(), ("第4版 专版",)])
def test_a_topic_is_the_section_of_all_pieces(
    mark: str, note: tuple[str, ...], topic: str, head: tuple[str, ...]
) -> None:
    text = lines(*head, *marked(mark, topic, HEADLINE, DECK, *note, "产业篇", *FIRST, "教育篇", *SECOND))
    assert heads(text) == [
        (topic, None, HEADLINE, DECK, None),
        (topic, "产业篇", FIRST[0], None, FIRST[1]),
        (topic, "教育篇", SECOND[0], None, SECOND[1]),
    ]


def test_a_topic_on_the_second_page() -> None:
    news = ("第1版 要闻", "青河县召开春季农业生产现场会", "本报讯 3月14日，青河县召开春季农业生产现场会。")
    found = heads(lines(*news, "第4版 专版", TOPIC, HEADLINE, *NOTE, *FIRST, *SECOND))
    assert [section for section, *_ in found] == ["要闻", TOPIC, TOPIC, TOPIC]


@pytest.mark.parametrize("mark", ["", "# "])
def test_a_kicker_above_a_piece_with_an_editors_note(mark: str) -> None:
    text = lines(*marked(mark, TOPIC, FIRST[0], *NOTE, *FIRST[1:], *SECOND))
    assert heads(text) == [(None, TOPIC, FIRST[0], None, FIRST[1]), (None, None, SECOND[0], None, SECOND[1])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("许清扬在柳树镇调研时强调", "推动乡村全面振兴"),
        ("春风化雨润民心", "真抓实干促发展"),
        ("全县上下齐心协力推进", "乡村全面振兴"),
    ],
)
def test_lines_of_one_headline_block_are_no_topic(first: str, second: str) -> None:
    found = heads(lines(first, second, *NOTE, *FIRST, *SECOND))
    assert [section for section, *_ in found] == [None, None, None]


def test_a_page_with_a_name_has_no_topic() -> None:
    found = heads(lines("第4版 综合", TOPIC, HEADLINE, *NOTE, *FIRST, *SECOND))
    assert [section for section, *_ in found] == ["综合", "综合", "综合"]


NEWS = "本报讯 3月14日，青河县召开春季农业生产现场会，安排部署春耕备耕任务。"
OTHERS = tuple(
    part for name in ("柳沟村香菇香飘省城", "石桥镇植树忙", "县医院专家义诊") for part in (f"## {name}", NEWS)
)


@pytest.mark.parametrize(
    ("lead", "below"),
    [
        ("春季农业生产现场会召开", (NEWS,)),
        ("春季农业生产现场会召开", ("林青讲话 宋河主持", NEWS)),
        ("春季农业生产现场会召开", ("## 总投资五亿元的项目开工", NEWS)),
        ("抢抓农时备春耕", ("## 林青讲话 宋河主持", NEWS)),
        ("抢抓农时备春耕", ("## ——青河县春季农业生产侧记", "本报记者 林青", *BODY)),
        ("抢抓农时备春耕", ("本报记者 林青", *BODY)),
        ("柳沟村里香菇大棚多", BODY),
    ],
)
def test_the_first_headline_may_be_the_largest(lead: str, below: tuple[str, ...]) -> None:
    found = heads(lines(f"# {lead}", *below, *OTHERS))
    assert [section for section, *_ in found] == [None] * 4
    assert lead in found[0]


@pytest.mark.parametrize("topic", ["奋进新征程 建功新时代", "理论"])
def test_a_larger_heading_above_the_first_headline_is_the_name_of_the_page(topic: str) -> None:
    assert {section for section, *_ in heads(lines(f"# {topic}", *OTHERS))} == {topic}
