"""Credits in every form and place, and what only looks like one."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.errors import InputTypeError
from govpub.extract.byline import (
    find_caption_credit,
    find_head_byline,
    find_tail_byline,
    merge_bylines,
    parse_byline,
    read_bare_names,
    read_byline_line,
    read_page_credit,
)
from govpub.models import Contributor
from govpub.text.aligned import AlignedText

from .credit_grammar import credit

Who = tuple[str, str]


def who(people: tuple[Contributor, ...]) -> list[str]:
    """Return `name role label outlet` for each contributor, without what is not printed."""
    return [" ".join(filter(None, (person.name, person.role.value, person.label, person.outlet))) for person in people]


LINES = [
    ("记者 王军", ["王军 reporter 记者"]),
    ("记者王军", ["王军 reporter 记者"]),
    ("本报记者 王军 通讯员 李明远", ["王军 reporter 记者 本报", "李明远 correspondent 通讯员"]),
    ("本报记者王军本报通讯员李明远", ["王军 reporter 记者 本报", "李明远 correspondent 通讯员 本报"]),
    (
        "（记者 王军 通讯员 李明远 赵青）",
        ["王军 reporter 记者", "李明远 correspondent 通讯员", "赵青 correspondent 通讯员"],
    ),
    ("(记者 王军）", ["王军 reporter 记者"]),
    ("【通讯员 王军】", ["王军 correspondent 通讯员"]),
    ("（记者/王军 通讯员/李明远）", ["王军 reporter 记者", "李明远 correspondent 通讯员"]),
    ("记者｜王军", ["王军 reporter 记者"]),
    ("□ 本报记者 王军", ["王军 reporter 记者 本报"]),
    ("■本报记者王军", ["王军 reporter 记者 本报"]),
    ("● 通讯员 王军", ["王军 correspondent 通讯员"]),
    ("◎ 王 军", ["王军 author"]),
    ("本报记考 王军", ["王军 reporter 记考 本报"]),
    ("（通讯贝 李明远）", ["李明远 correspondent 通讯贝"]),
    ("□ 本报记考 王军 通讯员 李明", ["王军 reporter 记考 本报", "李明 correspondent 通讯员"]),
    ("责任编缉：王军 校对：赵青", ["王军 editor 责任编缉", "赵青 proofreader 校对"]),
    ("◎ 喇林翔", ["喇林翔 author"]),
    ("丑颢怡 摄", ["丑颢怡 photographer 摄"]),
    ("◎王军 李明远", ["王军 author", "李明远 author"]),
    ("口 本报记者 王军", ["王军 reporter 记者 本报"]),
    ("□ 本报记者 王军 □ 通讯员 李明远", ["王军 reporter 记者 本报", "李明远 correspondent 通讯员"]),
    ("文/王军 图/李明远", ["王军 author 文", "李明远 photographer 图"]),
    ("文／王军　图／李明远", ["王军 author 文", "李明远 photographer 图"]),
    ("文 王军 图 李明远", ["王军 author 文", "李明远 photographer 图"]),
    ("王军 文 李明远 图", ["王军 author 文", "李明远 photographer 图"]),
    ("王军/文 李明远/图", ["王军 author 文", "李明远 photographer 图"]),
    ("王军 文/图", ["王军 author 文/图"]),
    ("王军摄/文", ["王军 author 摄/文"]),
    ("文/本报记者 王军 图/本报记者 李明远", ["王军 reporter 记者 本报", "李明远 photographer 记者 本报"]),
    ("文/图 记者 王军", ["王军 reporter 记者"]),
    ("记者 王军 文/图", ["王军 reporter 记者"]),
    ("王军 李明远 报道", ["王军 reporter 报道", "李明远 reporter 报道"]),
    ("记者王军、李明远报道", ["王军 reporter 记者", "李明远 reporter 记者"]),
    ("王军 摄", ["王军 photographer 摄"]),
    ("本报记者王军摄", ["王军 photographer 摄 本报"]),
    ("王军 李明远 摄影报道", ["王军 photographer 摄影报道", "李明远 photographer 摄影报道"]),
    ("记者：王军 编辑：李明远 审核：赵青", ["王军 reporter 记者", "李明远 editor 编辑", "赵青 reviewer 审核"]),
    ("一审：王军 二审：李明远 三审：赵青", ["王军 reviewer 一审", "李明远 reviewer 二审", "赵青 reviewer 三审"]),
    ("责编：王军校对：李明远", ["王军 editor 责编", "李明远 proofreader 校对"]),
    ("责编 王军 版式 李明远 校对 赵青", ["王军 editor 责编", "李明远 designer 版式", "赵青 proofreader 校对"]),
    ("全媒体记者 王军 见习记者 李明远", ["王军 reporter 全媒体记者", "李明远 reporter 见习记者"]),
    ("首席记者王军 实习生李明远", ["王军 reporter 首席记者", "李明远 intern 实习生"]),
    ("特约记者 王军 特约通讯员 李明远", ["王军 reporter 特约记者", "李明远 correspondent 特约通讯员"]),
    ("新华社记者 王军", ["王军 reporter 记者 新华社"]),
    ("青河日报记者 王军 岚川电视台记者 李明远", ["王军 reporter 记者 青河日报", "李明远 reporter 记者 岚川电视台"]),
    ("青河融媒记者 王军", ["王军 reporter 记者 青河融媒"]),
    ("青河融媒全媒体记者 王军", ["王军 reporter 全媒体记者 青河融媒"]),
    ("青河县融媒体中心记者 王军", ["王军 reporter 记者 青河县融媒体中心"]),
    ("本报驻青河记者 王军", ["王军 reporter 驻青河记者 本报"]),
    ("记者王军李明远通讯员赵青青", ["王军 reporter 记者", "李明远 reporter 记者", "赵青青 correspondent 通讯员"]),
    ("记者甲某乙某通讯员丙某", ["甲某 reporter 记者", "乙某 reporter 记者", "丙某 correspondent 通讯员"]),
    ("王军 记者 李明远", ["王军 contributor", "李明远 reporter 记者"]),
    ("记 者 王 军 通 讯 员 李明远", ["王军 reporter 记者", "李明远 correspondent 通讯员"]),
    ("本 报 记 者 王军", ["王军 reporter 记者 本报"]),
    ("记者 王军（实习） 李明远", ["王军 reporter 记者", "李明远 reporter 记者"]),
    ("通讯员 青公宣", ["青公宣 correspondent 通讯员"]),
    ("通讯员 组 宣", ["组宣 correspondent 通讯员"]),
    ("通讯员 青卫健宣", ["青卫健宣 correspondent 通讯员"]),
    ("青河县委宣传部 供稿", ["青河县委宣传部 contributor 供稿"]),
    ("记者 欧阳青 通讯员 上官明月", ["欧阳青 reporter 记者", "上官明月 correspondent 通讯员"]),
    ("记者 艾力·吐尔逊 扎西顿珠", ["艾力·吐尔逊 reporter 记者", "扎西顿珠 reporter 记者"]),
    ("记者 时光 通讯员 和平", ["时光 reporter 记者", "和平 correspondent 通讯员"]),
    ("记者 尕翀 通讯员 妥艺", ["尕翀 reporter 记者", "妥艺 correspondent 通讯员"]),
    ("作者：王军", ["王军 author 作者"]),
    ("版式设计：王青", ["王青 designer 版式设计"]),
    ("编译/海外网 王军", ["王军 author 编译 海外网"]),
    ("本报评论员", ["评论员 contributor 本报"]),
    ("首 席 记 者 王 军 通 讯 员 李 明 远", ["王军 reporter 首席记者", "李明远 correspondent 通讯员"]),
    ("本报评论员 王军", ["王军 author 评论员 本报"]),
]
NO_LINES = [
    "通讯录 王军",
    "记着 王军",
    "本报记考 石桥村",
    "编缉 高考",
    "记者从县水利局获悉",
    "记者了解到",
    "记者手记",
    "记者 观察",
    "记者节",
    "记者招待会召开",
    "责任编辑部",
    "作者单位：青河县委",
    "作者系青河县委书记",
    "本报记者",
    "本报评论员文章",
    "编辑",
    "党建工作",
    "全县教育工作",
    "摄影 大赛 作品",
    "图片新闻",
    "精心制作",
    "记者 王军 3月1日",
    "通讯员培训班开班",
    "□ 王军",
    "◎ 青河县第一次党代会",
    "据新华社",
    "青河县召开会议",
    "",
]


@pytest.mark.parametrize(("line", "people"), LINES)
def test_lines_that_are_a_credit(line: str, people: list[str]) -> None:
    reading = read_byline_line(AlignedText.of(line))
    assert reading is not None
    assert who(reading.byline.contributors) == people
    assert (reading.start, reading.end) == (0, len(line))


@pytest.mark.xfail(reason="nothing printed tells where the name ends, or that an unknown surname is one", strict=True)
@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("佟刚文/摄", ["佟刚文 photographer 摄"]),
        ("王 军文 李 明图", ["王军 author 文", "李明 photographer 图"]),
    ],
)
def test_known_failures(line: str, people: list[str]) -> None:
    reading = read_byline_line(AlignedText.of(line))
    assert reading is not None
    assert who(reading.byline.contributors) == people


@pytest.mark.parametrize("line", NO_LINES)
def test_lines_that_are_no_credit(line: str) -> None:
    assert read_byline_line(AlignedText.of(line)) is None


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("（融媒体记者  赵青禾）", "融媒体记者 赵青禾"),
        ("◎ 王 军", "◎ 王军"),
        ("记者孙鹏", "记者孙鹏"),
        ("□　本报记者　王　军　通讯员　李明远", "□ 本报记者 王军 通讯员 李明远"),
        ("责编： 王军 ， 李明远", "责编：王军，李明远"),
    ],
)
def test_the_text_is_printed_without_noise(line: str, text: str) -> None:
    reading = read_byline_line(AlignedText.of(line))
    assert reading is not None
    assert reading.byline.text == text


def test_spans_point_at_the_source() -> None:
    source = "前文\n（ 记者 王　军 ）\n后文"
    reading = read_byline_line(AlignedText.of(source, 3, 13))
    assert reading is not None
    assert reading.byline.span is not None
    assert reading.byline.span.of(source) == "记者 王　军"
    assert reading.byline.contributors[0].span.of(source) == "王　军"


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("（周 越）", ["周越"]),
        ("牛雯婷 罗赛", ["牛雯婷", "罗赛"]),
        ("罗丽霞", ["罗丽霞"]),
        ("刘岚春 泽川", ["刘岚春", "泽川"]),
        ("燕春 瑞川 刘", ["燕春", "瑞川", "刘"]),
        ("（组 宣）", ["组宣"]),
        ("（县委办）", ["县委办"]),
        ("税 宣", ["税宣"]),
        ("侯巧环 顾雄庆 梁和", ["侯巧环", "顾雄庆", "梁和"]),
        ("格桑梅朵", ["格桑梅朵"]),
        ("■ 王军", ["王军"]),
        ("王军、李明远、赵青", ["王军", "李明远", "赵青"]),
        ("（王军李明远）", ["王军", "李明远"]),
    ],
)
def test_bare_names(line: str, people: list[str]) -> None:
    reading = read_bare_names(AlignedText.of(line))
    assert reading is not None
    assert who(reading.byline.contributors) == [f"{name} contributor" for name in people]


@pytest.mark.parametrize(
    "line",
    [
        "立体交通",
        "水清岸绿",
        "路畅业兴",
        "文明",
        "和谐 幸福",
        "平安",
        "青河县",
        "李家庄",
        "一线见闻",
        "编者按",
        "常青",
        "（完）",
        "（节选）",
        "（上）",
        "（图片新闻）",
        "（安全生产）",
        "党建 引领",
        "方案 解读",
        "成效明显",
        "高峰",
        "时评",
        "张灯结彩",
        "马到成功",
        "文化惠民",
        "万家灯火",
        "白衣天使",
        "李玥 刘川 王亮 赵青 牛丽 马成",
        "（据新华社）",
        "",
    ],
)
def test_what_is_no_run_of_names(line: str) -> None:
    assert read_bare_names(AlignedText.of(line)) is None


@pytest.mark.parametrize(
    ("paragraph", "body", "people"),
    [
        ("要抓好落实。 （融媒体记者 王军）", "要抓好落实。", ["王军 reporter 融媒体记者"]),
        ("要抓好落实。（组 宣）", "要抓好落实。", ["组宣 contributor"]),
        ("要抓好落实。（王军 李明远）", "要抓好落实。", ["王军 contributor", "李明远 contributor"]),
        ("要抓好落实。（张 敏 张 川）", "要抓好落实。", ["张敏 contributor", "张川 contributor"]),
        ("要抓好落实（记者 王军）。", "要抓好落实", ["王军 reporter 记者"]),
        ("要抓好落实。  记者 王军", "要抓好落实。", ["王军 reporter 记者"]),
        ("要抓好落实。本报记者 王军", "要抓好落实。", ["王军 reporter 记者 本报"]),
        ("要抓好落实。   □ 王军", "要抓好落实。", ["王军 contributor"]),
        ("要抓好落实。　　王军", "要抓好落实。", ["王军 contributor"]),
        ("要抓好落实。（责编 王军）", "要抓好落实。", ["王军 editor 责编"]),
    ],
)
def test_tails(paragraph: str, body: str, people: list[str]) -> None:
    reading = find_tail_byline(AlignedText.of(paragraph))
    assert reading is not None
    assert paragraph[: reading.start].rstrip() == body
    assert reading.end == len(paragraph)
    assert who(reading.byline.contributors) == people


@pytest.mark.parametrize(
    "paragraph",
    [
        "要抓好落实。（完）",
        "要抓好落实。（据新华社）",
        "要抓好落实。（下转第四版）",
        "要抓好落实。（作者系青河县委书记）",
        "要抓好落实。（安全生产）",
        "出席会议的有县长（王军）",
        "县水利局（王军负责）",
        "会议强调，记者要深入一线。",
        "“好。”王军说。",
        "。",
        "",
    ],
)
def test_what_is_no_tail(paragraph: str) -> None:
    assert find_tail_byline(AlignedText.of(paragraph)) is None


@pytest.mark.parametrize(
    ("paragraph", "body", "people"),
    [
        ("（记者王军）3月1日，", "3月1日，", ["王军 reporter 记者"]),
        (" (记者 王军）近日，", "近日，", ["王军 reporter 记者"]),
        ("（记者 王军）（通讯员 李明远）近日，", "近日，", ["王军 reporter 记者", "李明远 correspondent 通讯员"]),
        ("（王军 记者 李明远）近日，", "近日，", ["王军 contributor", "李明远 reporter 记者"]),
        ("（曹霞刘明）近日，", "近日，", ["曹霞 contributor", "刘明 contributor"]),
        ("（县委办）近日，", "近日，", ["县委办 contributor"]),
        (" 记者王军报道：3月1日，", "3月1日，", ["王军 reporter 记者"]),
        (" 全媒体记者 王军 报道 近日，", "近日，", ["王军 reporter 全媒体记者"]),
        (" 记者 王军 李明远 3月1日，", "3月1日，", ["王军 reporter 记者", "李明远 reporter 记者"]),
        (
            " 记者 王军 通讯员 李明远 为进一步做好工作，",
            "为进一步做好工作，",
            ["王军 reporter 记者", "李明远 correspondent 通讯员"],
        ),
        (" 通讯员青卫宣记者从市里获悉，", "记者从市里获悉，", ["青卫宣 correspondent 通讯员"]),
    ],
)
def test_heads(paragraph: str, body: str, people: list[str]) -> None:
    reading = find_head_byline(AlignedText.of(paragraph), 0)
    assert reading is not None
    assert paragraph[reading.end :].lstrip() == body
    assert who(reading.byline.contributors) == people


@pytest.mark.parametrize(
    "paragraph",
    [
        " 记者从县水利局获悉，",
        " 记者王军从县水利局获悉，",
        " 近日，记者了解到，",
        "（下称《意见》）",
        " 县委（扩大）会议",
        "（新增三条线路）",
        " 通讯员培训班开班，",
        "",
    ],
)
def test_what_is_no_head(paragraph: str) -> None:
    assert find_head_byline(AlignedText.of(paragraph), 0) is None


@pytest.mark.parametrize(
    ("caption", "words", "people"),
    [
        ("图为采茶现场。 王军 摄", "图为采茶现场。", ["王军 photographer 摄"]),
        ("图为采茶现场 王军 摄", "图为采茶现场", ["王军 photographer 摄"]),
        ("图为采茶现场王军摄", "图为采茶现场", ["王军 photographer 摄"]),
        ("图为采茶现场。本报记者 王军 摄", "图为采茶现场。", ["王军 photographer 摄 本报"]),
        ("图为采茶现场本报记者王军摄", "图为采茶现场", ["王军 photographer 摄 本报"]),
        (
            "图为采茶。（王军 李明远 摄影报道）",
            "图为采茶。",
            ["王军 photographer 摄影报道", "李明远 photographer 摄影报道"],
        ),
        (
            "图为采茶。 王军 李明远摄影报道（人民视觉）",
            "图为采茶。",
            ["王军 photographer 摄影报道", "李明远 photographer 摄影报道"],
        ),
        ("林州青河 王青禾作", "林州青河", ["王青禾 author 作"]),
        ("图为会场。 摄影：王军", "图为会场。", ["王军 photographer 摄影"]),
        ("新华社发（王军 摄）", "", ["王军 photographer 摄 新华社"]),
        ("图为会场。青河县融媒体中心供图", "图为会场。", ["青河县融媒体中心 photographer 供图"]),
        ("王　军　摄", "", ["王军 photographer 摄"]),
        ("图为会场。 本报记者 王军 文/图", "图为会场。", ["王军 photographer 文/图 本报"]),
        ("图为会场。（本报记者 王军 摄影报道）", "图为会场。", ["王军 photographer 摄影报道 本报"]),
        ("王军 图/文", "", ["王军 author 图/文"]),
        ("图为采茶。（特约摄影师 王 军/摄）", "图为采茶。", ["王军 photographer 摄"]),
        ("图为采茶。 王军 航拍", "图为采茶。", ["王军 photographer 航拍"]),
        ("图为采茶。（本报通讯员 王军 图片报道）", "图为采茶。", ["王军 photographer 图片报道 本报"]),
        ("图为采茶。（记者 王军 摄影 李海）", "图为采茶。", ["王军 reporter 记者", "李海 photographer 摄影"]),
    ],
)
def test_captions(caption: str, words: str, people: list[str]) -> None:
    found = find_caption_credit(AlignedText.of(caption))
    assert found is not None
    assert caption[: found.start] == words
    assert who(found.credits) == people


@pytest.mark.parametrize(
    "caption",
    [
        "工作人员正在现场拍摄",
        "村民在地里劳作",
        "图为开展党建工作",
        "资料图片",
        "（资料图）",
        "图为无人机在航拍",
        "图为全景（航拍）",
        "他爱好摄影 书法）",
        "图为王军在现场指导",
        "在看书画",
        "。",
        "",
    ],
)
def test_captions_without_a_credit(caption: str) -> None:
    assert find_caption_credit(AlignedText.of(caption)) is None


@pytest.mark.parametrize(
    ("line", "text", "people"),
    [
        ("版式设计：王青 本版图片由本报视觉中心提供", "版式设计：王青", ["视觉中心 photographer 提供 本报"]),
        ("本版图片均由王军 摄", None, ["王军 photographer 摄"]),
        ("本版摄影：王军、李明远", None, ["王军 photographer 摄影", "李明远 photographer 摄影"]),
        ("责编：王军 本版图片除署名外均由李明远提供", "责编：王军", ["李明远 photographer 提供"]),
        ("本版图片由青河县文旅局提供", None, ["青河县文旅局 photographer 提供"]),
    ],
)
def test_page_credits(line: str, text: str | None, people: list[str]) -> None:
    found = read_page_credit(AlignedText.of(line))
    assert found is not None
    assert (found.byline.byline.text if found.byline else None) == text
    assert who(found.credits) == people


@pytest.mark.parametrize("line", ["本版责编：王军", "图片由王军提供", "本版图片由", ""])
def test_what_is_no_page_credit(line: str) -> None:
    assert read_page_credit(AlignedText.of(line)) is None


def test_credits_of_one_article_are_merged() -> None:
    source = "记者 王军\n记者 王军 通讯员 李明远"
    readings = [read_byline_line(AlignedText.of(source, *span)) for span in ((0, 5), (6, len(source)))]
    merged = merge_bylines(reading for reading in readings if reading)
    assert merged is not None
    assert who(merged.contributors) == ["王军 reporter 记者", "李明远 correspondent 通讯员"]
    assert merged.text == "记者 王军 记者 王军 通讯员 李明远"
    assert merged.span is None
    assert [span.of(source) for span in merged.spans] == ["记者 王军", "记者 王军 通讯员 李明远"]
    assert merge_bylines(()) is None


def test_an_author_who_is_the_reporter_is_credited_once() -> None:
    source = "2023-01-04 作者：王军\n记者 王军 通讯员 李明远"
    readings = [read_byline_line(AlignedText.of(source, *span)) for span in ((0, 16), (17, len(source)))]
    merged = merge_bylines(reading for reading in readings if reading)
    assert merged is not None
    assert who(merged.contributors) == ["王军 reporter 记者", "李明远 correspondent 通讯员"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("本报讯 （记者王军）3月1日上午，", ["王军 reporter 记者"]),
        ("新华社林江3月1日电（记者王军、李明远）今年", ["王军 reporter 记者", "李明远 reporter 记者"]),
        ("……成效明显。 （融媒体记者 王军）", ["王军 reporter 融媒体记者"]),
        ("责编：王军\n校对：李明远", ["王军 editor 责编", "李明远 proofreader 校对"]),
        ("（周 越）", ["周越 contributor"]),
        ("图为采茶现场。王军摄", ["王军 photographer 摄"]),
    ],
)
def test_a_credit_is_found_wherever_it_stands(text: str, people: list[str]) -> None:
    byline = parse_byline(text)
    assert byline is not None
    assert who(byline.contributors) == people


def test_other_types_are_refused() -> None:
    with pytest.raises(InputTypeError):
        parse_byline(b"\xbc\xc7\xd5\xdf")  # type: ignore[arg-type]


def test_generated_credits() -> None:
    """Name and role reach F1 0.99 on credits made from the grammar of forms, with names that no list has."""
    hit = got = want = 0
    for seed in range(1500):
        made = credit(Random(seed))
        reading = read_byline_line(AlignedText.of(made.text))
        expected = Counter((person.name, str(person.role)) for person in made.people)
        found = (
            Counter((person.name, person.role.value) for person in reading.byline.contributors)
            if reading
            else Counter[Who]()
        )
        hit += (expected & found).total()
        got += found.total()
        want += expected.total()
    assert 2 * hit / (got + want) >= 0.99
    assert hit / got >= 0.995


@given(st.text(alphabet="记者通讯员本报王军李明文图摄/：、，。 　（）()【】□◎责编供新华社讯\n0", max_size=60))
def test_no_text_raises(text: str) -> None:
    aligned = AlignedText.of(text)
    for reading in (
        read_byline_line(aligned),
        read_bare_names(aligned),
        find_tail_byline(aligned),
        find_head_byline(aligned, 0),
    ):
        if reading is not None:
            assert 0 <= reading.start < reading.end <= len(text)
            for person in reading.byline.contributors:
                assert person.name == "".join(person.span.of(text).split())
    byline = parse_byline(text)
    assert byline is None or byline.contributors
    found = find_caption_credit(aligned)
    assert found is None or found.credits
    page = read_page_credit(aligned)
    assert page is None or page.credits
