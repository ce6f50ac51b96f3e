"""Pages set without blank lines: heads without 版, pictures with decks and credits, short news, verses."""

from __future__ import annotations

import pytest

from govpub import parse_issue

from .outline import Outline, blocks_of, outline, piece, printed

WATER = "许清扬调研防汛备汛工作"
W1 = "3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库。"
W3 = "当天，许清扬还看望了值守的干部职工，详细询问水情、雨情和物资储备，并听取了水利部门的汇报。"
W2 = "许清扬强调，要盯紧水库安全度汛，落实巡查值守责任，补齐防汛物资短板。"
WATER_TEXT = f"本报讯 {W1}\n{W2}"
SHOT = "3月12日，柳沟村的香菇大棚里，村民正忙着采摘、分拣、装箱，一派繁忙景象。"
OTHER_SHOT = "3月13日，石桥镇的茶园里，采茶能手们正在比拼手上的功夫。"

Case = tuple[str, list[Outline]]


def rows(*parts: str) -> str:
    return "\n".join(parts) + "\n"


def pictures(*captions: str, **fields: object) -> Outline:
    return piece("photo", **{"headline": "花开田埂引客来", "captions": list(captions), **fields})


HEADS: dict[str, tuple[str, int, str]] = {
    "name set wide": (rows("2  要  闻", "2021年8月31日　星期二", "编辑/林青 版式/王河"), 2, "要闻"),
    "links of the web edition behind it": (rows("第01版：头版 上一版 下一版"), 1, "头版"),
    "mail and day beside it": (
        rows("4 青河副刊", "责任编辑：林青 投稿邮箱：qhfk@163.com 2020年7月17日"),
        4,
        "青河副刊",
    ),
}


@pytest.mark.parametrize(("head", "page", "name"), HEADS.values(), ids=HEADS)
def test_heads_of_pages(head: str, page: int, name: str) -> None:
    issue = parse_issue(f"{head}{WATER}\n{WATER_TEXT}")
    assert [(article.headline, article.page, article.section) for article in issue.articles] == [(WATER, page, name)]
    assert issue.masthead is None or issue.masthead.title is None


@pytest.mark.parametrize("number", ["－ 2 －", "－　12　－", "－3－"])
def test_page_numbers_between_full_width_dashes(number: str) -> None:
    assert blocks_of(f"{WATER}\n\n本报讯 {W1}\n\n{number}\n\n{W2}\n")[2] == ("folio", "folio.page-number", number)


@pytest.mark.parametrize("line", ["－2℃－5℃－", "－ 春 －"])
def test_what_stands_between_dashes_and_is_no_page_number(line: str) -> None:
    assert "folio.page-number" not in [rule for _, rule, _ in blocks_of(f"{WATER}\n\n本报讯 {W1}\n\n{line}\n\n{W2}\n")]


PAGE = f"{printed(f'本报讯 {W1}', W2, W3, width=18)}（记者 林青）"
"""A report in a column above, which shows how wide it is."""
PAGE_PIECE = piece("news", W1, W2, W3, headline=WATER, dateline="--03-15", byline="记者 林青", names="林青")

MATCH = "11月2日，全县第三届健身运动会在县体育中心开赛，来自各乡镇的三十六支代表队参加角逐。"

PICTURES: dict[str, Case] = {
    "a deck, and each caption with its credit": (
        rows(
            WATER,
            PAGE,
            "春日的柳沟村",
            "——石桥镇春耕掠影",
            printed(f"{SHOT} 林 青 摄", f"{OTHER_SHOT} 通讯员 王 河 摄", width=18),
        ),
        [
            PAGE_PIECE,
            piece(
                "photo",
                headline="春日的柳沟村",
                deck="——石桥镇春耕掠影",
                captions=[f"{SHOT} / 林青", f"{OTHER_SHOT} / 王河"],
            ),
        ],
    ),
    "a reporter for picture and words on the line below": (
        rows(WATER, PAGE, "花开田埂引客来", printed(SHOT, width=18), "本报记者 林青 图/文"),
        [PAGE_PIECE, pictures(f"{SHOT} / 林青")],
    ),
    "two names, one for the picture and one for the words": (
        rows(WATER, PAGE, "花开田埂引客来", printed(f"{SHOT}（林 青 摄影 王 河 文字）", width=18)),
        [PAGE_PIECE, pictures(f"{SHOT} / 林青 / 王河")],
    ),
    "its title and its credit alone": (
        rows(WATER, PAGE, "荷塘晚照 王 河摄"),
        [PAGE_PIECE, piece("photo", captions=["荷塘晚照 / 王河"])],
    ),
    "two lines that are not seen as wrapped": (
        rows("花开田埂引客来", "", SHOT[:-6], SHOT[-6:], "本报记者 林青 摄影报道"),
        [pictures(f"{SHOT} / 林青")],
    ),
    "图为 as its last sentence, the credit below": (
        rows(WATER, PAGE, printed(MATCH, "图为拔河比赛现场。", width=18), "（本报记者 王河 摄影报道）"),
        [PAGE_PIECE, piece("photo", captions=[f"{MATCH}图为拔河比赛现场。 / 王河"])],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PICTURES.values(), ids=PICTURES)
def test_pictures(text: str, expected: list[Outline]) -> None:
    assert outline(text) == expected


NO_PICTURES: dict[str, Case] = {
    "图为 below a report": (
        rows(WATER, printed(f"本报讯 {W1}", W2, W3, "图为许清扬在石桥水库。", width=18), "王河 摄"),
        [piece("news", W1, W2, W3, headline=WATER, dateline="--03-15", captions=["图为许清扬在石桥水库。 / 王河"])],
    ),
    "who wrote a report and took its picture": (
        rows("柳沟村的春天", "", SHOT, "", OTHER_SHOT, "", f"{W2}（林青 摄影 王河 文字）"),
        [
            piece(
                "essay", SHOT, OTHER_SHOT, W2, headline="柳沟村的春天", byline="林青 摄影 王河 文字", names="林青 王河"
            )
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), NO_PICTURES.values(), ids=NO_PICTURES)
def test_reports_that_are_no_pictures(text: str, expected: list[Outline]) -> None:
    assert outline(text) == expected


ITEMS = (
    "△县供销社购进化肥一万二千吨，保证了春耕需要。",
    "△石桥乡中心小学在全县数学竞赛中夺得第一名。",
    "△县邮电局新增电话五百门，方便了城关群众。",
)


@pytest.mark.parametrize(
    "text",
    [
        rows("短　讯　集　锦", f"{ITEMS[0]}（林青）", f"{ITEMS[1]}（王河）", f"{ITEMS[2]}（赵文彬）"),
        rows("短　讯　集　锦", ITEMS[0], "（林青）", ITEMS[1], "（王河）", ITEMS[2], "（赵文彬）"),
    ],
    ids=["behind each", "below each"],
)
def test_short_news_with_triangles_are_one_piece(text: str) -> None:
    (article,) = parse_issue(text).articles
    assert [paragraph.text for paragraph in article.paragraphs] == list(ITEMS)
    assert article.byline is not None
    assert [person.name for person in article.byline.contributors] == ["林青", "王河", "赵文彬"]


def test_one_caption_below_a_triangle_is_no_short_news() -> None:
    assert outline(rows("花开田埂引客来", f"△{SHOT} 林青 摄")) == [pictures(f"△{SHOT} / 林青")]


def test_a_bracket_with_wide_names_goes_on_behind_an_indent() -> None:
    body = printed(f"本报讯 {W1}", W2, width=14, indent="　　").removesuffix("。")
    text = f"{WATER}\n{body}。（林\n　青　王福河）\n"
    assert outline(text) == [
        piece("news", W1, W2, headline=WATER, dateline="--03-15", byline="林青 王福河", names="林青 王福河")
    ]


def test_what_a_tool_says_of_a_picture_is_markup() -> None:
    text = rows(
        WATER,
        "",
        f"本报讯 {W1}",
        "",
        "<details>",
        "<summary>natural_image</summary>",
        "A lake (no text)",
        "</details>",
        "",
        W2,
    )
    assert outline(text) == [piece("news", W1, W2, headline=WATER, dateline="--03-15")]
    assert {kind for kind, rule, _ in blocks_of(text) if rule == "markup.description"} == {"markup"}


def test_an_opening_tag_without_its_end_takes_nothing() -> None:
    text = rows("<details>", WATER, "", f"本报讯 {W1}", "", W2)
    assert "markup.description" not in [rule for _, rule, _ in blocks_of(text)]


@pytest.mark.parametrize("day", ["甲辰年七月初二", "癸卯年闰二月廿一", "乙亥年十一月三十"])
def test_a_lunar_day_is_no_kicker(day: str) -> None:
    assert outline(rows(day, WATER, WATER_TEXT)) == [piece("news", W1, W2, headline=WATER, dateline="--03-15")]


@pytest.mark.parametrize("ornament", [r"$\textcircled{1}$ ", r"$ \textcircled {2} $ "])
def test_what_a_tool_makes_of_an_ornament_before_the_credits_of_a_page(ornament: str) -> None:
    text = rows(f"## {WATER}", "", f"本报讯 {W1}", "", W2, "", f"{ornament}责任编辑：林青 校对：王河")
    (article,) = outline(text)
    assert article["byline"] == "责任编辑：林青 校对：王河"


def test_the_number_of_an_item_is_none() -> None:
    line = r"$\textcircled{1}$ 加强值守，备足物资。"
    (article,) = outline(rows(f"## {WATER}", "", f"本报讯 {W1}", "", line))
    assert article["body"] == [W1, line]


KINDS: dict[str, tuple[str, str]] = {
    "decisions of a congress": (
        rows("青河县人大常委会", "关于批准2022年县级决算的决议", "会议决定，批准2022年县级决算。"),
        "other",
    ),
    "people appointed": (rows("青河县人民代表大会常务委员会", "任免名单", "任命林青为县水利局局长。"), "other"),
    "a knowledge box": (rows("党建知识", "民主生活会的环节：会前准备、谈心谈话、整改落实。"), "sidebar"),
    "a saying": (rows("为者常成，行者常至。 ——《青河志》"), "sidebar"),
    "a question and its answer": (
        rows("## 党员组织关系怎么转移？", "", "问：党员组织关系怎么转移？", "", "答：应当及时办理转移手续。"),
        "sidebar",
    ),
    "presented by the editor, signed by correspondents": (
        rows(
            "三尺柜台情意长",
            "编者按：一个普通营业员，把柜台当作事业。",
            "石桥供销社有一位老营业员，人人称赞。",
            "（石桥乡报道组）",
        ),
        "feature",
    ),
    "a page's editors below it": (
        rows("石桥乡育苗忙", "石桥乡的育苗大棚里一片繁忙。", "责任编辑：林青 校对：王河"),
        "news",
    ),
    "signed by correspondents of a place": (
        rows("林家铺子的新账本", "石桥镇通讯组 林青 王河", "林家铺子开了三十年，如今有了新账本。"),
        "feature",
    ),
}


@pytest.mark.parametrize(("text", "kind"), KINDS.values(), ids=KINDS)
def test_kinds(text: str, kind: str) -> None:
    assert [article["kind"] for article in outline(text)] == [kind]


@pytest.mark.parametrize(("name", "kind"), [("白采", "feature"), ("林青", "essay")], ids=["editor", "outsider"])
def test_who_signs_tells_a_feature_from_an_essay(name: str, kind: str) -> None:
    staff = "青河政协\n\n主办：青河县政协\n主编：王河\n责任编辑：赵文彬 白采\n\n目 录\n\n"
    contents = f"委员风采\n石桥上的守望 …… {name}/3\n提案追踪\n一件提案与一条老街 …… 赵文彬/5\n\n"
    text = f"{staff}{contents}委员风采\n石桥上的守望\n{name}\n石桥边住着一位老人，守了一辈子的桥。\n"
    assert [article["kind"] for article in outline(text)][:1] == [kind]


def test_a_report_on_a_survey_is_no_document() -> None:
    (article,) = outline(rows("关于老城更新的调研报告", "◎ 林青", "老城更新是一项系统工程，要统筹保护与发展。"))
    assert article["kind"] == "essay"


def test_the_authors_of_a_survey_are_a_note() -> None:
    text = rows(
        "关于老城更新的调研报告", "◎ 林青", "老城更新是一项系统工程。", "（课题组组长：王河；成员：赵文彬、廖春燕）"
    )
    assert outline(text)[0]["notes"] == ["author: 课题组组长：王河；成员：赵文彬、廖春燕"]


ODE = (
    "夜雨倾盆落，浊浪拍危堤。",
    "千军万马齐上，灯火映旌旗。",
    "更有红装素裹，",
    "不让须眉半步，",
    "肩负沙包急。",
    "众志成城处，天亦减淫威。",
)
VERSES = ("风从稻田里来", "带着泥土的味道", "一只白鹭", "把夏天衔成一行", "父亲直起腰")


def test_poems_behind_an_essay() -> None:
    essay = ("老家门前有一口老井，井沿的青石被磨出一道道痕。", "去年清明，我回乡祭祖，又去看了看那口老井。")
    text = rows("老井", "◎ 林青", *essay, "田里的夏天（外一首）", "◎ 池 塘", *VERSES, "水调歌头·抗洪", "赵文彬", *ODE)
    assert outline(text) == [
        piece("essay", *essay, headline="老井", byline="◎ 林青", names="林青"),
        piece("essay", *VERSES, headline="田里的夏天（外一首）", byline="◎ 池塘", names="池塘"),
        piece("essay", *ODE, headline="水调歌头·抗洪", byline="赵文彬", names="赵文彬"),
    ]


def test_clauses_of_prose_that_fill_their_lines_are_no_verse() -> None:
    body = "本报讯 3月15日，许清扬来到石桥水库，先看大坝，再看物资仓库，又问值守，要求盯紧水库安全度汛。"
    (article,) = outline(rows(WATER, printed(body, W2, width=8)))
    assert len(article["body"]) == 2  # type: ignore[arg-type]


def test_the_credits_of_a_page_below_its_last_headline_are_no_piece() -> None:
    caption = "10月14日，柳沟村欢度新米节，载歌载舞庆祝丰收。 王河 摄"
    text = rows(
        WATER,
        "",
        f"本报讯 {W1}（记者 林青）",
        "",
        caption,
        "",
        "柳沟村欢度新米节",
        "",
        "责任编辑：林青 排版：王河 校对：赵文彬",
    )
    assert [article["kind"] for article in outline(text)] == ["news", "photo"]


def test_speech_cut_in_a_column_is_no_subhead() -> None:
    speech = "“今年再流转土地二百亩，全部实行机械化插秧。”种粮大户廖春燕说。"
    (article,) = outline(rows(WATER, printed(f"本报讯 {W1}", W2, W3, speech, width=12)))
    assert article["body"] == [W1, W2, W3, speech]


BEFORE = "会议还研究了下一步的措施，部署了防汛备汛和安全生产两项工作任务，听取了三个乡镇的汇报。"
SHARED = (
    "会议指出，要抓住当前的有利农时，组织农技人员到田间地头查看苗情和墒情，{}分类指导田间管理，把促弱转壮的各项措施落实到每一块田。",
    "意见强调，种子、化肥要备足，农机具要检修好，农技服务要跟上去，确保全年粮食面积和产量稳定，确保农民收入和集体收入增长。",
)


@pytest.mark.parametrize("filler", ["应群众关切，", "回应群众关切，", "及时回应群众关切，", ""])
@pytest.mark.parametrize("wide", [False, True], ids=["plain", "set wide"])
def test_a_hanging_stop_above_a_full_line_ends_no_paragraph(filler: str, wide: bool) -> None:
    first, second = SHARED[0].format(filler), SHARED[1]
    column = printed(f"本报讯 {W1}", BEFORE, first + second, BEFORE, W3, width=17)
    if wide:
        column = "\n".join(" ".join(line) if line.startswith("意见强调") else line for line in column.split("\n"))
    assert outline(rows(WATER, column))[0]["body"] == [W1, BEFORE, first + second, BEFORE, W3]


@pytest.mark.parametrize("filler", ["应群众关切，", "回应群众关切，", "及时回应群众关切，", ""])
def test_a_stop_above_a_line_that_lacks_the_indent_ends_one(filler: str) -> None:
    first, second = SHARED[0].format(filler), SHARED[1]
    column = printed(f"本报讯 {W1}", BEFORE, first, second, BEFORE, W3, width=17)
    assert outline(rows(WATER, column))[0]["body"] == [W1, BEFORE, first, second, BEFORE, W3]


def test_a_line_that_ends_with_a_pause_is_no_headline() -> None:
    text = rows(
        printed(f"本报讯 {W1}", W2, W3, width=18) + "（林青）",
        "党建知识",
        "民主生活会的环节：会前准备、",
        "组织学习、谈心谈话、整改落实。",
    )
    assert outline(text)[1] == piece(
        "sidebar", "民主生活会的环节：会前准备、组织学习、谈心谈话、整改落实。", headline="党建知识"
    )


def test_the_post_and_name_of_a_known_author_below_a_marked_headline() -> None:
    contents = "目 录\n\n特稿\n在春耕现场会上的讲话 …… 顾明德/2\n一渠清水润青河 …… 林青/5\n\n"
    text = f"{contents}## 在春耕现场会上的讲话\n\n县委书记 顾明德\n\n同志们：\n\n春耕不等人，要抓紧抓好。\n"
    assert outline(text)[0]["byline"] == "县委书记 顾明德"
