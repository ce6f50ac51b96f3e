"""Lines that stand below a marked heading and are body text without a stop: lists of names, figures, verses."""

from __future__ import annotations

import pytest

from govpub import parse_issue

REPORT = (
    "## 春水灌溉润良田\n\n本报记者 林青\n\n4月的柳溪乡，渠水顺着新修的水渠流进麦田，一派繁忙景象。\n\n"
    "## 石桥村有了新学堂\n\n本报记者 王河\n\n石桥村小学的新教学楼日前投入使用，孩子们搬进了宽敞明亮的教室。\n\n"
)
NAMES = ("许禾 青河县柳溪乡中心小学", "高苗 青河县石桥镇中学", "宋溪 青河县特殊教育学校", "马田 青河县职业教育中心")
FIGURES = (
    "粮食总产量由12万吨增长到15万吨，连续五年增产",
    "新修农村公路120公里，行政村全部通上硬化路",
    "新增高标准农田3.6万亩",
    "农村居民人均可支配收入年均增长8.2%",
)
BROKEN = "  \n"
VERSES = ("你把渠水引到田里", "麦苗就有了名字", "你把炊烟还给村庄", "黄昏就有了方向", "我在石桥上等你", "等一场春雨")


def paragraphs(text: str, headline: str) -> tuple[str, ...]:
    article = next(article for article in parse_issue(text).articles if article.headline == headline)
    return tuple(paragraph.text for paragraph in article.paragraphs)


@pytest.mark.parametrize("lines", [NAMES, FIGURES], ids=["names", "figures"])
@pytest.mark.parametrize("glue", ["\n", "  \n", "\n\n"], ids=["close", "hard breaks", "apart"])
def test_lists_below_a_heading_are_its_body(lines: tuple[str, ...], glue: str) -> None:
    text = f"{REPORT}## 青河县最美教师名单\n\n{glue.join(lines)}\n"
    assert paragraphs(text, "青河县最美教师名单") == lines
    assert [str(article.kind) for article in parse_issue(text).articles][-1] == "sidebar"


def test_a_list_ends_at_the_next_heading() -> None:
    text = f"{REPORT}## 五年成绩单\n\n{BROKEN.join(FIGURES)}\n\n## 等你在石桥\n\n林青\n\n{BROKEN.join(VERSES)}\n"
    assert paragraphs(text, "五年成绩单") == FIGURES
    assert paragraphs(text, "等你在石桥") == VERSES


def test_who_made_the_page_signs_no_headline_below_a_poem() -> None:
    text = f"{REPORT}## 等你在石桥\n\n林青\n\n{BROKEN.join(VERSES)}\n\n责任编辑：高苗 版式设计：宋溪 校对：马田\n"
    assert paragraphs(text, "等你在石桥") == VERSES
    assert [article.headline for article in parse_issue(text).articles][-1] == "等你在石桥"


@pytest.mark.parametrize(
    "block",
    [
        "## 我县召开春耕会议\n\n## 部署农业生产工作\n\n高青主持 李海讲话\n\n本报讯 4月11日，我县召开春耕会议。",
        "## 我县召开春耕会议\n\n——高青出席并讲话\n\n李海主持会议\n\n本报讯 4月11日，我县召开春耕会议。",
    ],
    ids=["two headings and a deck", "two lines of deck"],
)
def test_few_lines_below_a_heading_are_of_its_block(block: str) -> None:
    article = parse_issue(REPORT + block).articles[-1]
    assert [paragraph.text for paragraph in article.paragraphs] == ["4月11日，我县召开春耕会议。"]


def test_plain_headlines_in_a_row_are_no_list() -> None:
    text = (
        "我县召开春耕会议\n石桥镇新修水渠\n柳溪乡开展植树活动\n全县中小学举办运动会\n\n"
        "本报讯 4月11日，我县召开春耕会议，安排春耕工作。\n\n本报讯 石桥镇新修水渠8公里，浇地更方便。\n\n"
        "本报讯 柳溪乡开展植树活动，栽下新苗三千株。\n\n本报讯 全县中小学举办运动会，赛出了水平。\n"
    )
    assert [article.headline for article in parse_issue(text).articles] == [
        "我县召开春耕会议",
        "石桥镇新修水渠",
        "柳溪乡开展植树活动",
        "全县中小学举办运动会",
    ]
