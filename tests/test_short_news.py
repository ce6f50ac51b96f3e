"""Short news, boxes and weather: several items below one name, and titles in brackets."""

from __future__ import annotations

import pytest

from .outline import outline, piece

FOREST = "●3月14日，县林业局组织干部职工到石桥镇开展义务植树，栽下苗木一千二百株。"
CLINIC = "●3月15日，县医院专家走进柳沟村义诊，为二百多名村民检查身体。"
REPORT = "本报讯 3月16日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝和物资仓库。"
WATER = piece("news", REPORT.removeprefix("本报讯 "), headline="许清扬调研防汛备汛工作", dateline="--03-16")


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("name", ["### 一句话新闻", "### 简明新闻"])
def test_items_of_short_news_are_one_piece(name: str) -> None:
    text = lines("## 许清扬调研防汛备汛工作", REPORT, name, f"{FOREST}（林青）", f"{CLINIC}（周越）")
    news = piece("news", FOREST, CLINIC, headline=name.removeprefix("### "), byline="林青 周越", names="林青 周越")
    assert outline(text) == [WATER, news]


def test_a_subhead_above_items_stays_one() -> None:
    text = lines("## 许清扬调研防汛备汛工作", REPORT, "### 三项措施", FOREST, CLINIC)
    assert outline(text)[0]["body"] == [REPORT.removeprefix("本报讯 "), "三项措施", FOREST, CLINIC]


def test_short_news_ends_at_a_notice() -> None:
    briefs = (
        "县医院专家走进柳沟村",
        "本报讯 近日，县医院专家走进柳沟村义诊。（周越）",
        "石桥镇植树忙",
        "本报讯 近日，石桥镇组织干部职工义务植树。（林青）",
    )
    notice = ("关于春季封山的启事", "春季封山时间为3月至5月，请广大群众遵守。")
    text = lines("第2版 综合", "许清扬调研防汛备汛工作", REPORT, "简明新闻", *briefs, *notice)
    assert [article.get("section") for article in outline(text)] == ["综合", "简明新闻", "简明新闻", "综合"]


BRIEFS = (
    "县医院专家走进柳沟村",
    "本报讯 近日，县医院专家走进柳沟村义诊。（周越）",
    "石桥镇植树忙",
    "本报讯 近日，石桥镇组织干部职工义务植树。（林青）",
)


@pytest.mark.parametrize("name", ["简明新闻", "一句话新闻", "图片新闻"])
def test_short_news_right_below_the_head_of_a_page(name: str) -> None:
    found = outline(lines("第2版 综合", name, *BRIEFS))
    assert {article.get("section") for article in found[:1]} == {name}


def test_the_title_of_the_paper_right_below_the_head_of_a_page_is_none() -> None:
    found = outline(lines("第2版 综合", "青河新闻", *BRIEFS))
    assert [article.get("section") for article in found] == ["综合", "综合"]


def test_a_weather_forecast() -> None:
    days = ("今天：多云到晴，偏北风2到3级，9℃～21℃", "明天：晴，7℃～22℃")
    text = lines("许清扬调研防汛备汛工作", REPORT, "天气预报", *days)
    assert outline(text) == [WATER, piece("sidebar", *days, headline="天气预报")]


def test_a_headline_that_speaks_of_tomorrow() -> None:
    assert outline(lines("明天的青河更晴朗", REPORT))[0]["headline"] == "明天的青河更晴朗"


def test_the_title_of_a_box_stands_without_its_brackets() -> None:
    text = lines("许清扬调研防汛备汛工作", REPORT, "【防汛小贴士】", "雨天行路要远离电线杆和广告牌。")
    assert outline(text)[-1] == piece("sidebar", "雨天行路要远离电线杆和广告牌。", headline="防汛小贴士")
