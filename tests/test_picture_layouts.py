"""Where pages set pictures, and what their captions and credits then look like."""

from __future__ import annotations

import pytest

from .outline import Outline, outline, piece

SPRING = "青河县春季农业生产现场会召开"
S1 = "3月14日，青河县春季农业生产现场会在柳树镇召开，总结去年秋冬种工作，安排部署春耕备耕任务。"
S2 = "会议指出，去冬以来气温偏高、降水偏少，各乡镇要分类指导，把促弱转壮的措施落实到每一块田。"
SHOWN = "3月14日，全县春季农业生产现场会现场。"
WATER = "许清扬调研防汛备汛工作"
W1 = "3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库。"


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def spring(*captions: str) -> Outline:
    return piece("news", S1, S2, headline=SPRING, dateline="--03-14", captions=list(captions))


WATER_NEWS = piece("news", W1, headline=WATER, dateline="--03-15")
REPORT, WATER_TEXT = (f"本报讯 {S1}", S2), (WATER, f"本报讯 {W1}")


@pytest.mark.parametrize(
    ("caption", "read"),
    [
        ((f"▲{SHOWN}",), f"▲{SHOWN}"),
        ((f"图为{SHOWN}",), f"图为{SHOWN}"),
        ((f"{SHOWN} 林青 摄",), f"{SHOWN} / 林青"),
        ((SHOWN, "本报记者 林青 摄"), f"{SHOWN} / 林青"),
        ((SHOWN,), SHOWN),
    ],
)
def test_a_picture_between_headline_and_report(caption: tuple[str, ...], read: str) -> None:
    assert outline(lines(SPRING, *caption, *REPORT, *WATER_TEXT)) == [spring(read), WATER_NEWS]


def test_a_picture_with_its_headline_above_a_report_of_something_else() -> None:
    shown = "柳沟村村民在采摘辣椒。 林青 摄"
    photo = piece("photo", headline="辣椒丰收采摘忙", captions=["柳沟村村民在采摘辣椒。 / 林青"])
    report = piece("news", S1, S2, dateline="--03-14")
    assert outline(lines("辣椒丰收采摘忙", shown, *REPORT, *WATER_TEXT)) == [photo, report, WATER_NEWS]


def test_a_brief_above_a_report_without_a_headline_is_no_caption() -> None:
    brief = "近日，柳沟村的辣椒迎来丰收，村民忙着采摘。"
    texts = outline(lines("柳沟村辣椒丰收", brief, *REPORT, *WATER_TEXT))
    assert [(text.get("headline"), text["body"]) for text in texts] == [
        ("柳沟村辣椒丰收", [brief]),
        (None, [S1, S2]),
        (WATER, [W1]),
    ]


BODY = ("柳沟村山多地少，过去靠种玉米过日子。", "村里建起冷库和烘干车间后，香菇卖到了省城的超市。")
FARM = ("柳沟村的香菇香飘省城", "本报记者 林青")


def farm(*body: str, **fields: object) -> Outline:
    return piece("feature", *body, headline=FARM[0], byline=FARM[1], names="林青", **fields)


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("图①周越 摄 图②③王河 摄", "周越 王河 王河"),
        ("①③周越 摄 ②王河 摄", "周越 王河 周越"),
        ("（图①—③由周越摄）", "周越 周越 周越"),
        ("图①②：周越/摄；图③：王河/摄", "周越 周越 王河"),
    ],
)
def test_credits_by_the_numbers_of_pictures(credit: str, names: str) -> None:
    shown = ("图①：村民在晾晒柿饼。", "图②：连片的金色稻田。", "图③：游客在柳沟村写生。")
    text = lines("丰收画卷", "①", "② ③", *shown, credit, *WATER_TEXT)
    captions = [f"{caption} / {name}" for caption, name in zip(shown, names.split(), strict=True)]
    assert outline(text) == [piece("photo", headline="丰收画卷", captions=captions), WATER_NEWS]


def test_who_gave_the_pictures_at_the_end_of_a_body() -> None:
    last = f"{BODY[1]}图片由柳树镇政府提供"
    shown = "▲村民在采摘香菇。"
    assert outline(lines(*FARM, BODY[0], shown, last, *WATER_TEXT)) == [
        farm(*BODY, captions=[f"{shown} / 柳树镇政府"]),
        WATER_NEWS,
    ]
    credit = piece(
        "news", S1, S2, headline=SPRING, dateline="--03-14", byline="图片由柳树镇政府提供", names="柳树镇政府"
    )
    assert outline(lines(SPRING, REPORT[0], f"{S2}图片由柳树镇政府提供", *WATER_TEXT)) == [credit, WATER_NEWS]


def test_who_gave_the_picture_at_the_end_of_a_caption() -> None:
    shown = "图为村里的烘干车间。图片由柳树镇政府提供"
    first = outline(lines(*FARM, *BODY, shown, *WATER_TEXT))[0]
    assert first == farm(*BODY, captions=["图为村里的烘干车间。 / 柳树镇政府"])


@pytest.mark.parametrize("shown", ["廖春燕（左）在分拣香菇 周越/摄", "廖春燕(左)在分拣香菇(周越/摄)"])
def test_a_caption_without_a_stop_inside_a_body(shown: str) -> None:
    text = shown.removesuffix("(周越/摄)").removesuffix(" 周越/摄")
    assert outline(lines(*FARM, BODY[0], shown, BODY[1], *WATER_TEXT)) == [
        farm(*BODY, captions=[f"{text} / 周越"]),
        WATER_NEWS,
    ]


@pytest.mark.parametrize("shown", ["会议现场", "座谈会会场"])
def test_a_caption_that_only_names_the_scene_belongs_to_the_body_above(shown: str) -> None:
    assert outline(lines(SPRING, *REPORT, f"{shown} 林青/摄", *WATER_TEXT)) == [spring(f"{shown} / 林青"), WATER_NEWS]


def test_bare_captions_above_the_credit_of_all_pictures() -> None:
    shown = ("石桥镇水产养殖基地一派繁忙。", "村民在文化广场跳舞。")
    text = (
        f"{lines(*WATER_TEXT, SPRING, *REPORT)}\n\n\n{shown[0]}\n\n\n\n{shown[1]}\n\n（本版除署名外图片均由林青摄）\n"
    )
    photo = piece("photo", captions=[f"{caption} / 林青" for caption in shown])
    assert outline(text) == [WATER_NEWS, spring(), photo]
    assert outline(text.replace("\n\n\n", "\n"))[1]["body"] == [S1, S2, *shown]


MUSHROOMS = (
    "走进柳沟村，一排排香菇大棚整齐排列，村民们正忙着采摘香菇、装箱。",
    "“香菇大棚建到家门口，一年能挣三万多元。”村民廖春燕笑着说。",
    "近年来，柳树镇把香菇产业作为富民强村的重要抓手，建成香菇大棚三百余座。",
)
SCHOOL = (
    "清晨，石桥镇新学校的教室里传来琅琅书声，山里娃在新建的操场上做操。",
    "“新学校有图书室，还有塑胶跑道！”学生林小禾高兴地说。",
    "全县投入两亿元新建学校三十所，山里娃都能就近上学。",
)
BY_MUSHROOMS, BY_SCHOOL = ("小香菇撑起致富伞", "本报记者 林青"), ("山里娃有了新学校", "本报记者 宋河")


def signed(headline: str, byline: str, *body: str, **fields: object) -> Outline:
    names = byline.removeprefix("本报记者 ")
    return piece("feature", *body, headline=headline, byline=byline, names=names, **fields)


@pytest.mark.parametrize("mark", ["", "# "])
@pytest.mark.parametrize("stop", ["", "。"])
def test_a_headline_behind_its_body_and_above_bare_captions(mark: str, stop: str) -> None:
    shown = (f"柳沟村的大棚{stop}", f"学生在图书室看书{stop}")
    pages = "".join(f"\n\n\n{caption}\n" for caption in shown)
    above = lines(mark + BY_MUSHROOMS[0], BY_MUSHROOMS[1], *MUSHROOMS, *SCHOOL, mark + BY_SCHOOL[0], BY_SCHOOL[1])
    below = lines("版式设计：周越 本版图片由沈洁摄", mark + WATER, WATER_TEXT[1])
    photo = piece(
        "photo",
        byline="版式设计：周越",
        names="周越",
        captions=[f"{caption} / 沈洁" for caption in shown],
    )
    assert outline(above + pages + "\n" + below) == [
        signed(*BY_MUSHROOMS, *MUSHROOMS),
        signed(*BY_SCHOOL, *SCHOOL),
        photo,
        WATER_NEWS,
    ]


def test_bare_captions_inside_a_page_and_their_credit_at_its_foot() -> None:
    shown = ("柳沟村的香菇大棚。", "村民在分拣香菇。")
    first = f"{lines(*BY_MUSHROOMS, *MUSHROOMS)}\n\n\n{shown[0]}\n\n\n\n{shown[1]}\n\n"
    captions = [f"{caption} / 沈洁" for caption in shown]
    text = first + lines(*BY_SCHOOL, *SCHOOL, "本版图片由沈洁摄")
    assert outline(text) == [signed(*BY_MUSHROOMS, *MUSHROOMS, captions=captions), signed(*BY_SCHOOL, *SCHOOL)]
    even = text.replace("\n\n\n", "\n")
    assert outline(even)[0] == signed(*BY_MUSHROOMS, *MUSHROOMS, *shown)
    without = text.replace("本版图片由沈洁摄\n", "")
    assert outline(without)[0] == signed(*BY_MUSHROOMS, *MUSHROOMS, *shown)


CUT = "柳沟村地处深山，过去靠种玉米过日子，2016年起村里流转土地一千二百亩建起香菇大棚，带动"
REST = "八十六户村民增收。如今，全村香菇大棚的年产值突破两千万元。"


def test_a_bare_caption_inside_a_paragraph_that_it_cuts() -> None:
    shown = "柳沟村的香菇大棚。"
    text = lines(*BY_MUSHROOMS, *MUSHROOMS, f"{CUT}\n\n\n\n{shown}\n\n\n\n{REST}", MUSHROOMS[1])
    body = (*MUSHROOMS, CUT + REST, MUSHROOMS[1])
    assert outline(text) == [signed(*BY_MUSHROOMS, *body, captions=[shown])]


def test_a_paragraph_that_goes_on_behind_a_wide_gap_is_no_caption() -> None:
    text = lines(*BY_MUSHROOMS, *MUSHROOMS, f"{CUT}\n\n\n\n{REST}", MUSHROOMS[1])
    assert outline(text) == [signed(*BY_MUSHROOMS, *MUSHROOMS, CUT + REST, MUSHROOMS[1])]


@pytest.mark.parametrize(("byline", "is_shown"), [("本报记者 林青 文/图", True), ("本报记者 林青", False)])
def test_bare_captions_in_a_piece_whose_author_made_the_pictures(byline: str, is_shown: bool) -> None:
    shown = "柳沟村的香菇大棚。"
    text = lines(BY_MUSHROOMS[0], byline, *MUSHROOMS[:2], f"\n\n{shown}\n\n", MUSHROOMS[2])
    article = outline(text)[0]
    assert article.get("captions", []) == ([shown] if is_shown else [])
    assert article["body"] == ([*MUSHROOMS] if is_shown else [*MUSHROOMS[:2], shown, MUSHROOMS[2]])


def test_captions_of_a_page_that_have_no_credit_get_that_of_all() -> None:
    shown, own = "图为柳沟村的香菇大棚。", "学生在图书室看书。 周越 摄"
    text = lines(*BY_MUSHROOMS, *MUSHROOMS[:2], shown, MUSHROOMS[2], *BY_SCHOOL, *SCHOOL[:2], own, SCHOOL[2])
    assert outline(text + "\n本版除署名外图片均由沈洁摄\n") == [
        signed(*BY_MUSHROOMS, *MUSHROOMS, captions=[f"{shown} / 沈洁"]),
        signed(*BY_SCHOOL, *SCHOOL, captions=["学生在图书室看书。 / 周越"]),
    ]


@pytest.mark.parametrize("intro", [(), ("金秋十月，柳沟村的田间地头一派丰收景象，村民们忙着晾晒柿饼、收割稻谷。",)])
def test_numbered_pictures_with_one_credit_below(intro: tuple[str, ...]) -> None:
    shown = ("①村民在晾晒柿饼。", "②连片的金色稻田。", "③游客在柳沟村写生。")
    text = lines("丰收画卷", *intro, *shown, "本报记者 林青 摄", *WATER_TEXT)
    first, second = outline(text)
    assert (first["headline"], first.get("body", [])) == ("丰收画卷", list(intro))
    assert first["captions"] == [f"{caption} / 林青" for caption in shown]
    assert second == WATER_NEWS


def test_numbered_points_of_a_signed_report_are_text() -> None:
    points = ("①加强巡查。", "②备足物资。")
    first = outline(lines(SPRING, REPORT[0], *points, "（本报记者 林青）", *WATER_TEXT))[0]
    assert first["body"] == [S1, *points]
