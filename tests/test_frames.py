"""Pages whose text layer comes block by block: blank lines inside a block, a space before its first line."""

from __future__ import annotations

import pytest

from govpub.assemble.affinity import pairs
from govpub.assemble.heaps import pair_rest

from .outline import Outline, outline, piece, printed

SPRING = "3月14日，青河县春季农业生产现场会在柳树镇召开，总结去年秋冬种工作，安排部署春耕备耕任务，推动各项工作早落实。"
WATER = "3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库，详细了解值班值守情况。"
CLINIC = "3月16日，县卫生健康局组织专家走进柳沟村开展健康义诊，为村民量血压、测血糖，发放宣传册六百多份。"
PICTURE = "3月17日，在青河县高新区一家智能装备企业的车间里，工人正在赶制订单。"
WIDTH = 14


def frames(*blocks: str) -> str:
    return "\n ".join("\n\n".join(block.split("\n")) for block in blocks) + "\n"


def report(text: str, rest: str = "") -> str:
    return printed(f"本报讯 {text}", *([rest] if rest else []), width=WIDTH)


def news(text: str, headline: str, date: str, **fields: object) -> Outline:
    return piece("news", text, headline=headline, dateline=date, **fields)


def test_a_heap_with_a_picture_in_it() -> None:
    text = frames(
        report(SPRING) + "\n（下转第二版）",
        report(WATER),
        report(CLINIC),
        "青河县召开春季\n农业生产现场会\n顾明德讲话 许清扬主持",
        printed(f"{PICTURE} 林青 摄", width=WIDTH),
        "家门口有了健康义诊",
        "许清扬调研防汛备汛工作",
        "订单饱满生产忙",
        "（上接第一版）会上，柳树镇、石桥镇作了交流\n发言，县农业农村局通报了有关情况。",
    )
    spring = news(
        SPRING,
        "青河县召开春季 农业生产现场会",
        "--03-14",
        deck="顾明德讲话 许清扬主持",
        jumps=["to 2", "from 1"],
    )
    spring["body"] = [SPRING, "会上，柳树镇、石桥镇作了交流发言，县农业农村局通报了有关情况。"]
    assert outline(text) == [
        spring,
        news(WATER, "许清扬调研防汛备汛工作", "--03-15"),
        news(CLINIC, "家门口有了健康义诊", "--03-16"),
        piece("photo", headline="订单饱满生产忙", captions=[f"{PICTURE} / 林青"]),
    ]


def test_a_sentence_goes_on_in_the_next_block() -> None:
    column = report(WATER, CLINIC).split("\n")
    text = frames("\n".join(column[:6]), "\n".join(column[6:]), "许清扬调研防汛备汛工作")
    assert outline(text)[0]["body"] == [WATER, CLINIC]


def test_a_picture_whose_credit_stands_below_starts_a_block() -> None:
    text = frames(
        report(SPRING),
        report(WATER),
        report(CLINIC),
        printed("近日，青河湿地公园的睡莲陆续绽放，吸引市民前来观赏。 林青 摄", width=WIDTH),
        "专家组团送来健康经",
        "春季农业生产现场会召开",
        "湿地公园里睡莲开",
        "石桥水库的备汛声",
    )
    assert [(article["kind"], article.get("headline")) for article in outline(text)] == [
        ("news", "春季农业生产现场会召开"),
        ("news", "石桥水库的备汛声"),
        ("news", "专家组团送来健康经"),
        ("photo", "湿地公园里睡莲开"),
    ]


def test_what_is_left_of_a_heap() -> None:
    words = {name: pairs(name) for name in ("睡莲醒了", "花椒坡", "好日子", "湿地的睡莲", "村里的花椒", "乡村夜校")}
    groups = {1: words["睡莲醒了"], 2: words["花椒坡"], 3: words["好日子"]}
    bodies = {10: words["湿地的睡莲"], 11: words["村里的花椒"], 12: words["乡村夜校"]}
    assert dict(pair_rest(groups, bodies, (11, 12))) == {1: 10, 2: 11, 3: 12}
    assert dict(pair_rest(groups, bodies, (11,))) == {1: 10, 2: 11}


def test_pictures_at_the_end_of_a_page_keep_the_headlines_above_them() -> None:
    text = "\n\n".join(
        [
            "石桥水库备汛忙",
            f"本报讯 {WATER}",
            "春光烂漫\n绿道美景竞芳菲",
            "仲春时节，柳沟村桃花盛开。 林青 摄",
            "采茶时节\n茶山处处有歌声",
            "村民在青河茶场忙碌。 林青 摄",
        ]
    )
    assert [article.get("headline") for article in outline(text)] == [
        "石桥水库备汛忙",
        "春光烂漫 绿道美景竞芳菲",
        "采茶时节 茶山处处有歌声",
    ]


DECK = "——石桥水库备汛见闻"
STORY = "汛期将至，石桥水库的大坝上一派忙碌景象，巡查员们正在搬运沙袋。"
REST = "（上接第1版）截至目前，水库已备足沙袋三千个，值守人员全部到岗。"


@pytest.mark.parametrize("mark", ["", "## "])
@pytest.mark.parametrize("jump", [" （下转第2版）", "（下转第二版）", "【下转2版】"])
def test_a_jump_line_behind_a_headline(mark: str, jump: str) -> None:
    above = ("第1版 要闻", "健康义诊走进柳沟", f"本报讯 {CLINIC}", f"{mark}石桥水库备汛忙{jump}", DECK)
    text = "\n\n".join((*above, "□ 本报记者 林青", STORY, "第2版 综合", REST)) + "\n"
    article = outline(text)[1]
    assert {name: article.get(name) for name in ("headline", "deck", "jumps", "body")} == {
        "headline": "石桥水库备汛忙",
        "deck": DECK,
        "jumps": ["to 2", "from 1"],
        "body": [STORY, REST.removeprefix("（上接第1版）")],
    }


def test_a_jump_line_behind_a_sentence_is_none_of_a_headline() -> None:
    above = ("第1版 要闻", "石桥水库备汛忙", f"本报讯 {WATER}", "值守人员全部到岗（下转第2版）")
    text = "\n\n".join((*above, "健康义诊走进柳沟", f"本报讯 {CLINIC}", "第2版 综合", REST)) + "\n"
    article = outline(text)[0]
    assert (article["headline"], article["jumps"]) == ("石桥水库备汛忙", ["to 2", "from 1"])


@pytest.mark.parametrize("line", ["（全文见第三版）", "（相关报道见3版）", "【详见第3版】"])
def test_where_the_whole_text_stands(line: str) -> None:
    article = outline(f"许清扬调研防汛备汛工作\n\n本报讯 {WATER}\n\n{line}\n\n健康义诊走进柳沟\n\n本报讯 {CLINIC}\n")[0]
    assert (article["jumps"], article["body"]) == (["to 3"], [WATER])


def test_where_an_annex_stands_is_text() -> None:
    line = "名单（见第三版）。"
    assert outline(f"许清扬调研防汛备汛工作\n\n本报讯 {WATER}\n\n{line}\n")[0]["body"] == [WATER, line]
