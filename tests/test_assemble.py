"""Whole small texts become articles: bodies are gathered, headlines assigned, what was cut is joined."""

from __future__ import annotations

from itertools import permutations

import pytest
from _pytest.mark import ParameterSet

from .outline import Outline, issue_of, outline, piece, printed

# Three reports, a feature and an essay: S, W and B open with a dateline, F and E do not.
SPRING = "青河县召开春季农业生产现场会"
S1 = "3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，安排部署春耕备耕任务。"
S2 = "会议指出，去冬以来气温偏高、降水偏少，各乡镇要分类指导，把促弱转壮的措施落实到每一块田。"
S3 = "会议要求，要强化农资保供，备足种子、化肥和农膜，确保全年粮食面积和产量稳定。"
WATER = "许清扬调研防汛备汛工作"
W1 = "3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库。"
W2 = "许清扬强调，要盯紧水库安全度汛，落实巡查值守责任，补齐防汛物资短板。"
BUS = "农村客运公交化改造工程启动"
B1 = "3月16日，青河县农村客运公交化改造工程启动，首批二十辆新能源公交车投入运营。"
B2 = "据介绍，改造完成后，全县一百二十个行政村全部通公交，村民进城票价降低一半。"
FARM = "柳沟村的香菇香飘省城"
F1 = "清晨六点，柳沟村的直播间已经亮起了灯。廖春燕把一筐筐香菇摆上货架，对着手机招呼起来。"
F2 = "“头一年谁也不敢先动手，我就带着家里人试。”廖春燕说，如今全村六十多户都跟着种上了香菇。"
F3 = "柳沟村山多地少，过去靠种玉米过日子。村里建起冷库和烘干车间后，香菇卖到了省城的超市。"
PEOPLE = "群众的事就是自己的事"
E1 = "基层治理是国家治理的基石。做好新时代基层工作，关键在于把群众的事当成自己的事。"
E2 = "要在听民声上下功夫。群众的呼声就是工作的方向，干部要走出办公室，坐到院坝里。"
HOUSE = "让老旧小区焕发新颜"
H1 = "青河县城关街道有老旧小区四十二个。去年以来，街道把加装电梯、整修管网列为民生实事。"

SPRING_TEXT = f"本报讯 {S1}\n\n{S2}"
WATER_TEXT = f"本报讯 {W1}\n\n{W2}"
BUS_TEXT = f"本报讯 {B1}\n\n{B2}"

CUT = "会议指出，当前小麦田间管理正处在见效的关口，麦田、墒情和植保队三项工作要同步安排、同步"
REST = "检查；农技员提出的意见，要逐条登记、逐条答复。"

VERSES = ("东风一夜过青河", "两岸新芽绿满坡", "谁把机声播进垄", "归来燕子也成歌")
TALK = (
    "记者：柳沟村的香菇卖到了省城，您怎么看？",
    "廖春燕：村里人自己闯出来的路，走得踏实。",
    "记者：下一步有什么打算？",
    "廖春燕：再添一条烘干线。",
)

Case = tuple[str, list[Outline]]


def spring(*more: str, **fields: object) -> Outline:
    return piece("news", S1, S2, *more, **{"headline": SPRING, "dateline": "--03-14", **fields})


def water(*more: str, **fields: object) -> Outline:
    return piece("news", W1, W2, *more, **{"headline": WATER, "dateline": "--03-15", **fields})


def bus(**fields: object) -> Outline:
    return piece("news", B1, B2, **{"headline": BUS, "dateline": "--03-16", **fields})


def bare(article: Outline) -> Outline:
    return {name: value for name, value in article.items() if name != "headline"}


def farm(*body: str, **fields: object) -> Outline:
    return piece("feature", *(body or (F1, F2, F3)), **{"headline": FARM, **fields})


def people(*body: str, **fields: object) -> Outline:
    return piece("essay", *(body or (E1, E2)), **{"headline": PEOPLE, "byline": "◎ 林青", "names": "林青", **fields})


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


HEADLINES: dict[str, Case] = {
    "above the body": (lines(SPRING, SPRING_TEXT, WATER, WATER_TEXT), [spring(), water()]),
    "above, without blank lines": (
        lines(SPRING, SPRING_TEXT, WATER, WATER_TEXT).replace("\n\n", "\n"),
        [spring(), water()],
    ),
    "above, marked": (lines(f"## {SPRING}", SPRING_TEXT, f"## {WATER}", WATER_TEXT), [spring(), water()]),
    "above, bold": (lines(f"**{SPRING}**", SPRING_TEXT, f"**{WATER}**", WATER_TEXT), [spring(), water()]),
    "below the body": (
        lines(SPRING_TEXT, SPRING, WATER_TEXT, WATER, BUS_TEXT, BUS),
        [spring(), water(), bus()],
    ),
    "below the body, one without a word of it": (
        lines(SPRING_TEXT, SPRING, WATER_TEXT, "汛期未到心先到", BUS_TEXT, BUS),
        [spring(), water(headline="汛期未到心先到"), bus()],
    ),
    "below the body, two without a word of it": (
        lines(SPRING_TEXT, SPRING, WATER_TEXT, "汛期未到心先到", BUS_TEXT, "家门口等来好消息", f"本报讯 {F3}", FARM),
        [
            spring(),
            water(headline="汛期未到心先到"),
            bus(headline="家门口等来好消息"),
            piece("news", F3, headline=FARM, dateline="None"),
        ],
    ),
    "in a heap behind the bodies, in another order": (
        lines(SPRING_TEXT, WATER_TEXT, BUS_TEXT, BUS, WATER, SPRING),
        [spring(), water(), bus()],
    ),
    "in a heap before the bodies, in another order": (
        lines(BUS, WATER, SPRING, SPRING_TEXT, WATER_TEXT, BUS_TEXT),
        [bus(), water(), spring()],
    ),
    "none": (lines(SPRING_TEXT, WATER_TEXT), [bare(spring()), bare(water())]),
    "only the second": (lines(SPRING_TEXT, WATER, WATER_TEXT), [bare(spring()), water()]),
    "without a body": (
        lines(SPRING, SPRING_TEXT, f"## {WATER}"),
        [spring(), piece("feature", headline=WATER)],
    ),
    "that no body fits goes to none": (
        lines(SPRING_TEXT, WATER_TEXT, BUS, "中小学开学第一课聚焦交通安全", BUS_TEXT),
        [bare(spring()), bare(water()), bus(kicker=BUS, headline="中小学开学第一课聚焦交通安全")],
    ),
    "broken over lines": (
        lines("青河县召开\n春季农业生产现场会", SPRING_TEXT),
        [spring(headline="青河县召开 春季农业生产现场会")],
    ),
    "broken over marked lines": (
        lines("## 青河县召开", "## 春季农业生产现场会", SPRING_TEXT),
        [spring(headline="青河县召开 春季农业生产现场会")],
    ),
    "two lines of equal length": (
        lines("新能源公交开进村\n村民进城省一半钱", BUS_TEXT),
        [bus(headline="新能源公交开进村 村民进城省一半钱")],
    ),
    "letter-spaced": (lines("许 清 扬 调 研 防 汛 备 汛 工 作", WATER_TEXT), [water()]),
    "two phrases on a line": (
        lines("盯紧水库安全度汛  补齐防汛物资短板", WATER_TEXT),
        [water(headline="盯紧水库安全度汛 补齐防汛物资短板")],
    ),
    "ornaments around it": (lines(f"● {WATER} ●", WATER_TEXT), [water()]),
    "a question": (lines("春耕备耕，你准备好了吗？", SPRING_TEXT), [spring(headline="春耕备耕，你准备好了吗？")]),
}

PARTS: dict[str, Case] = {
    "kicker that ends in 强调": (
        lines("许清扬在石桥水库调研时强调\n盯紧水库安全度汛 补齐防汛物资短板", WATER_TEXT),
        [water(kicker="许清扬在石桥水库调研时强调", headline="盯紧水库安全度汛 补齐防汛物资短板")],
    ),
    "two lines": (
        lines("今年备汛早一步\n石桥水库安全度汛有底气", WATER_TEXT),
        [water(kicker="今年备汛早一步", headline="石桥水库安全度汛有底气")],
    ),
    "two marked lines": (
        lines("## 今年备汛早一步", "## 石桥水库安全度汛有底气", WATER_TEXT),
        [water(kicker="今年备汛早一步", headline="石桥水库安全度汛有底气")],
    ),
    "levels tell the kicker": (
        lines("### 今年备汛早一步", f"## {WATER}", WATER_TEXT),
        [water(kicker="今年备汛早一步")],
    ),
    "levels tell the deck": (
        lines(f"## {WATER}", "### 今年备汛早一步", WATER_TEXT),
        [water(deck="今年备汛早一步")],
    ),
    "deck that opens with a dash": (
        lines(FARM, "——青河县柳沟村产业发展见闻", "本报记者 林青", F1, F2, F3),
        [farm(deck="——青河县柳沟村产业发展见闻", byline="本报记者 林青", names="林青")],
    ),
    "deck that says who took part": (
        lines(SPRING, "顾明德主持并讲话 许清扬作说明", SPRING_TEXT),
        [spring(deck="顾明德主持并讲话 许清扬作说明")],
    ),
    "kicker, headline and deck": (
        lines("许清扬在石桥水库调研时强调\n盯紧水库安全度汛 补齐防汛物资短板\n顾明德参加", WATER_TEXT),
        [
            water(
                kicker="许清扬在石桥水库调研时强调",
                headline="盯紧水库安全度汛 补齐防汛物资短板",
                deck="顾明德参加",
            )
        ],
    ),
    "kicker, headline and deck, marked": (
        lines("### 抓春耕 稳产量", f"# {SPRING}", "### 顾明德出席并讲话 许清扬主持", SPRING_TEXT),
        [spring(kicker="抓春耕 稳产量", deck="顾明德出席并讲话 许清扬主持")],
    ),
    "kicker and headline behind the bodies": (
        lines(SPRING_TEXT, WATER_TEXT, "许清扬在石桥水库调研时强调", "盯紧水库安全度汛 补齐防汛物资短板", SPRING),
        [spring(), water(kicker="许清扬在石桥水库调研时强调", headline="盯紧水库安全度汛 补齐防汛物资短板")],
    ),
    "kicker above a couplet": (
        lines("顾明德在现场会上强调\n分类指导抓好春管\n压实责任保住春耕", SPRING_TEXT),
        [spring(kicker="顾明德在现场会上强调", headline="分类指导抓好春管 压实责任保住春耕")],
    ),
    "one line only": (lines("许清扬在石桥水库调研时强调", WATER_TEXT), [water(headline="许清扬在石桥水库调研时强调")]),
    "list that a colon announces": (
        lines(SPRING, f"本报讯 {S1}", "受表扬的单位如下：", "石桥镇人民政府", "甘泉镇柳沟村", WATER, WATER_TEXT),
        [
            piece(
                "news", S1, "受表扬的单位如下：", "石桥镇人民政府", "甘泉镇柳沟村", headline=SPRING, dateline="--03-14"
            ),
            water(),
        ],
    ),
}

CONTENTS = f"目 录\n\n书记论坛\n1 {PEOPLE} 林青\n4 {FARM} 王河\n基层实践\n9 {HOUSE} 赵文彬\n\n"


def magazine(first: str = PEOPLE, second: str = FARM, third: str = HOUSE) -> str:
    return CONTENTS + lines(first, "◎ 林青", E1, E2, second, "◎ 王河", F1, F3, third, "◎ 赵文彬", H1)


def entries(**first: object) -> list[Outline]:
    return [
        people(**{"section": "书记论坛", "page": 1, **first}),
        piece("essay", F1, F3, section="书记论坛", page=4, headline=FARM, byline="◎ 王河", names="王河"),
        piece("essay", H1, section="基层实践", page=9, headline=HOUSE, byline="◎ 赵文彬", names="赵文彬"),
    ]


WITH_CONTENTS: dict[str, Case] = {
    "section and page": (magazine(), entries()),
    "title on two lines": (magazine("群众的事\n就是自己的事"), entries()),
    "title on two lines apart": (magazine("群众的事\n\n就是自己的事"), entries()),
    "misread at its end": (magazine("群众的事就是自己的车"), entries()),
    "one character lost": (magazine("群众的事就是自己的"), entries()),
    "marked on another level": (magazine(f"### {PEOPLE}", f"# {FARM}", f"## {HOUSE}"), entries()),
    "another headline is no misread one": (
        magazine("把老百姓放在心上"),
        entries(headline="把老百姓放在心上", section=None, page=None),
    ),
    "half of a title is no title": (
        magazine("群众的事"),
        entries(headline="群众的事", section=None, page=None),
    ),
    "one character misread in a short headline": (
        magazine("群众的事就是自已的事"),
        entries(),
    ),
}

SECTIONS: dict[str, Case] = {
    "page heads": (
        lines("第1版 要闻", WATER, WATER_TEXT, "第2版 综合", SPRING, SPRING_TEXT),
        [water(section="要闻", page=1), spring(section="综合", page=2)],
    ),
    "the name of a page set wide": (
        lines("第2版 综 合", WATER, WATER_TEXT, "第3版 党 建 专 题", SPRING, SPRING_TEXT),
        [water(section="综合", page=2), spring(section="党建专题", page=3)],
    ),
    "page without a name": (
        lines("第1版 要闻", WATER, WATER_TEXT, "第四版", SPRING, SPRING_TEXT),
        [water(section="要闻", page=1), spring(page=4)],
    ),
    "column head goes before the page's name and holds for one piece": (
        lines("第2版 综合", "【一线见闻】", SPRING, SPRING_TEXT, BUS, BUS_TEXT),
        [spring(section="一线见闻", page=2), bus(section="综合", page=2)],
    ),
    "column heads": (
        lines("【一线见闻】", SPRING, SPRING_TEXT, "【服务台】", BUS, BUS_TEXT),
        [spring(section="一线见闻"), bus(section="服务台")],
    ),
    "a page ends a column": (
        lines("第1版 要闻", WATER, WATER_TEXT, "【一线见闻】", "第2版 综合", BUS, BUS_TEXT),
        [water(section="要闻", page=1), bus(section="综合", page=2)],
    ),
    "name of a series": (
        lines(f"## {WATER}", WATER_TEXT, "# 乡村振兴·青河行", f"## {SPRING}", SPRING_TEXT),
        [water(), spring(section="乡村振兴·青河行")],
    ),
    "title of the page": (
        lines("# 春耕进行时", f"## {WATER}", WATER_TEXT, f"## {BUS}", BUS_TEXT, f"## {SPRING}", SPRING_TEXT),
        [water(section="春耕进行时"), bus(section="春耕进行时"), spring(section="春耕进行时")],
    ),
    "page heads inside a body": (
        lines("第1版 要闻", SPRING, f"本报讯 {S1}", CUT, "第2版 综合", REST, S3),
        [piece("news", S1, CUT + REST, S3, headline=SPRING, section="要闻", page=1, dateline="--03-14")],
    ),
    "page head behind a date": (
        lines("第1版 要闻", WATER, WATER_TEXT, "2023年5月6日 星期六 第3版 民生", f"## {BUS}", BUS_TEXT),
        [
            water(section="要闻", page=1, dateline="2023-03-15"),
            bus(section="民生", page=3, dateline="2023-03-16"),
        ],
    ),
    "the name in a line of text is no section": (
        lines(WATER, WATER_TEXT, "【一线见闻】李家村的新变化", SPRING_TEXT),
        [water(), spring(headline="【一线见闻】李家村的新变化")],
    ),
}

CREDITS: dict[str, Case] = {
    "below the headline": (
        lines(FARM, "本报记者 林青 通讯员 王河", F1, F2, F3, WATER, WATER_TEXT),
        [farm(byline="本报记者 林青 通讯员 王河", names="林青 王河"), water()],
    ),
    "at the end of the body": (
        lines(FARM, F1, F2, f"{F3}（记者 林青）", WATER, WATER_TEXT),
        [farm(byline="记者 林青", names="林青"), water()],
    ),
    "on a line of its own below the body": (
        lines(FARM, F1, F2, F3, "（记者 林青 通讯员 王河）", WATER, WATER_TEXT),
        [farm(byline="记者 林青 通讯员 王河", names="林青 王河"), water()],
    ),
    "names in brackets at the end": (
        lines(SPRING, f"本报讯 {S1}", f"{S2}（林青 王河）", WATER, WATER_TEXT),
        [spring(byline="林青 王河", names="林青 王河"), water()],
    ),
    "an office in brackets": (
        lines(SPRING, f"本报讯 {S1}", f"{S2}（农 宣）", WATER, WATER_TEXT),
        [spring(byline="农宣", names="农宣"), water()],
    ),
    "in the dateline": (
        lines(SPRING, f"本报讯（记者 林青）{S1}", S2),
        [spring(byline="记者 林青", names="林青")],
    ),
    "in the dateline and at the end": (
        lines(SPRING, f"本报讯（记者 林青）{S1}", f"{S2}（通讯员 王河）"),
        [spring(byline="记者 林青 通讯员 王河", names="林青 王河")],
    ),
    "bare names below the body": (
        lines(SPRING, SPRING_TEXT, "林青 王河", WATER, WATER_TEXT),
        [spring(byline="林青 王河", names="林青 王河"), water()],
    ),
    "a bare name below the body": (
        lines(SPRING, SPRING_TEXT, "赵文彬", WATER, WATER_TEXT),
        [spring(byline="赵文彬", names="赵文彬"), water()],
    ),
    "a bare name at the end of the text": (
        lines(SPRING, SPRING_TEXT, "赵文彬"),
        [spring(byline="赵文彬", names="赵文彬")],
    ),
    "bare names below the headline": (
        lines(FARM, "林青 王河", F1, F2, F3),
        [piece("essay", F1, F2, F3, headline=FARM, byline="林青 王河", names="林青 王河")],
    ),
    "behind ◎": (lines(PEOPLE, "◎ 林 青", E1, E2), [people()]),
    "an end opens the next piece without a headline": (
        lines(f"本报讯 {S1}", f"{S2}（记者 林青）", F1, F2),
        [bare(spring(byline="记者 林青", names="林青")), piece("other", F1, F2)],
    ),
    "no end, no next piece": (
        lines(f"本报讯 {S1}", S2, F1, F2),
        [bare(spring(F1, F2))],
    ),
    "a word of two characters is no name": (
        lines(FARM, "本报记者 林青", F1, "直播", F2, F3),
        [farm(F1, "直播", F2, F3, byline="本报记者 林青", names="林青")],
    ),
}

PICTURE = "图为石桥水库的巡查员在查看大坝。"
PHOTO = "油菜花开满田埂，游人在花间拍照。"

PICTURES: dict[str, Case] = {
    "caption behind its article": (
        lines(WATER, WATER_TEXT, "![](a.png)", f"{PICTURE} 林青 摄", BUS, BUS_TEXT),
        [water(captions=[f"{PICTURE} / 林青"]), bus()],
    ),
    "caption before its article": (
        lines("![](a.png)", "图为许清扬在石桥水库调研防汛备汛。 林青 摄", WATER, WATER_TEXT),
        [water(captions=["图为许清扬在石桥水库调研防汛备汛。 / 林青"])],
    ),
    "caption inside the body": (
        lines(FARM, "本报记者 林青", F1, "![](a.png)", "图为廖春燕在整理货架。 王河 摄", F2, F3),
        [farm(byline="本报记者 林青", names="林青", captions=["图为廖春燕在整理货架。 / 王河"])],
    ),
    "caption between byline and body": (
        lines(FARM, "本报记者 林青", "![](a.png)", "图为廖春燕在整理香菇货架。 王河 摄", F1, F2, F3),
        [farm(byline="本报记者 林青", names="林青", captions=["图为廖春燕在整理香菇货架。 / 王河"])],
    ),
    "two captions": (
        lines(WATER, WATER_TEXT, "图①：巡查员在查看石桥水库大坝。 林青 摄", "图②：石桥水库物资仓库。 王河 摄"),
        [water(captions=["图①：巡查员在查看石桥水库大坝。 / 林青", "图②：石桥水库物资仓库。 / 王河"])],
    ),
    "arrow, no credit": (
        lines(WATER, f"本报讯 {W1}", "▲石桥水库的防汛物资仓库", W2),
        [water(captions=["▲石桥水库的防汛物资仓库"])],
    ),
    "picture that cuts a paragraph": (
        lines(SPRING, f"本报讯 {S1}", CUT, "![](a.png)", "▲农技员在麦田查看墒情", REST, S3),
        [piece("news", S1, CUT + REST, S3, headline=SPRING, dateline="--03-14", captions=["▲农技员在麦田查看墒情"])],
    ),
    "photo without a headline": (
        lines(WATER, WATER_TEXT, "![](a.png)", f"{PHOTO} 林青 摄", BUS, BUS_TEXT),
        [water(), piece("photo", captions=[f"{PHOTO} / 林青"]), bus()],
    ),
    "photo with a headline": (
        lines(f"## {WATER}", WATER_TEXT, "## 花开田埂引客来", "![](a.png)", f"{PHOTO} 林青 摄", f"## {BUS}", BUS_TEXT),
        [water(), piece("photo", headline="花开田埂引客来", captions=[f"{PHOTO} / 林青"]), bus()],
    ),
    "dated photo": (
        lines("花开田埂引客来", f"3月12日，柳沟村{PHOTO} 林青 摄", WATER, WATER_TEXT),
        [piece("photo", headline="花开田埂引客来", captions=[f"3月12日，柳沟村{PHOTO} / 林青"]), water()],
    ),
    "report signed by the photographer is no caption": (
        lines("柳沟村油菜花开", f"3月12日，柳沟村{PHOTO}（林青 摄影报道）", WATER, WATER_TEXT),
        [
            piece("news", f"3月12日，柳沟村{PHOTO}", headline="柳沟村油菜花开", byline="林青 摄影报道", names="林青"),
            water(),
        ],
    ),
    "credit for all pictures of the page": (
        lines(WATER, WATER_TEXT, "图为石桥水库大坝。", "本版图片均为林青 摄"),
        [water(captions=["图为石桥水库大坝。 / 林青"])],
    ),
    "own credit goes before that of the page": (
        lines(WATER, WATER_TEXT, f"{PICTURE} 王河 摄", "图为石桥水库大坝。", "本版图片均为林青 摄"),
        [water(captions=[f"{PICTURE} / 王河", "图为石桥水库大坝。 / 林青"])],
    ),
    "own credit beside that of the page, no article": (
        lines(f"{PICTURE} 王河 摄", "图为石桥水库大坝。", "本版图片均为林青 摄"),
        [piece("photo", captions=[f"{PICTURE} / 王河", "图为石桥水库大坝。 / 林青"])],
    ),
    "caption above what goes on from another page": (
        lines(WATER, WATER_TEXT, f"{PHOTO} 林青 摄", f"（上接第一版）{S3}"),
        [water(), piece("photo", captions=[f"{PHOTO} / 林青"]), piece("other", S3, jumps=["from 1"])],
    ),
    "pictures and designer of a page": (
        lines("立体交通", "碧水绕城", "版式设计：林青 本版图片由本报视觉中心提供"),
        [
            piece(
                "photo",
                byline="版式设计：林青",
                names="林青",
                captions=["立体交通 / 视觉中心", "碧水绕城 / 视觉中心"],
            )
        ],
    ),
    "credit of a photo on a line of its own": (
        lines("花开田埂引客来", f"3月12日，柳沟村{PHOTO}", "林青 摄", WATER, WATER_TEXT),
        [piece("photo", headline="花开田埂引客来", captions=[f"3月12日，柳沟村{PHOTO} / 林青"]), water()],
    ),
    "a sentence with 图 is no caption": (
        lines(WATER, f"本报讯 {W1}", "图书馆里也备着防汛手册。", W2),
        [piece("news", W1, "图书馆里也备着防汛手册。", W2, headline=WATER, dateline="--03-15")],
    ),
    "caption between byline and body that shares few words": (
        lines(FARM, "本报记者 林青", "![](a.png)", "图为廖春燕在整理货架。 王河 摄", F1, F2, F3),
        [farm(byline="本报记者 林青", names="林青", captions=["图为廖春燕在整理货架。 / 王河"])],
    ),
}

NOTE = "今年以来，我县基层干部走村入户，涌现出一批好做法。"

NOTES: dict[str, Case] = {
    "author": (
        lines(PEOPLE, "◎ 林青", E1, E2, "（作者系青河县委党校教师）"),
        [people(notes=["author: 作者系青河县委党校教师"])],
    ),
    "author, at the end of the last line": (
        lines(PEOPLE, "◎ 林青", E1, f"{E2}（作者系青河县委党校教师）"),
        [people(notes=["author: 作者系青河县委党校教师"])],
    ),
    "author without a byline": (
        lines(PEOPLE, E1, E2, "作者单位：青河县委党校"),
        [piece("essay", E1, E2, headline=PEOPLE, notes=["author: 作者单位：青河县委党校"])],
    ),
    "source": (
        lines(SPRING, f"本报讯 {S1}", f"{S2}（据《林州日报》）", WATER, WATER_TEXT),
        [spring(notes=["source: 据《林州日报》"]), water()],
    ),
    "source and author in one bracket": (
        lines(PEOPLE, "◎ 林青", E1, f"{E2}（转自《青河网》，作者系青河县委党校教师）"),
        [people(notes=["source: 转自《青河网》", "author: 作者系青河县委党校教师"])],
    ),
    "note and credit": (
        lines(FARM, F1, F2, f"{F3}（记者 林青）（据《林州日报》）"),
        [farm(byline="记者 林青", names="林青", notes=["source: 据《林州日报》"])],
    ),
    "editor, in the line of the label": (
        lines(PEOPLE, f"编者按：{NOTE}", "◎ 林青", E1, E2),
        [people(notes=[f"editor: {NOTE}"])],
    ),
    "editor, label on a line of its own, two paragraphs": (
        lines(PEOPLE, "【编者按】", NOTE, "本报今起刊发，请留意。", "◎ 林青", E1, E2),
        [people(notes=[f"editor: {NOTE}\n本报今起刊发，请留意。"])],
    ),
    "editor, above the headline": (
        lines("编者按", NOTE, f"## {SPRING}", SPRING_TEXT),
        [piece("other", notes=[f"editor: {NOTE}"]), spring()],
    ),
    "editor's note above a dateline": (
        lines(SPRING, "编者按", NOTE, SPRING_TEXT),
        [spring(notes=[f"editor: {NOTE}"])],
    ),
    "two notes in brackets of their own": (
        lines(PEOPLE, "◎ 林青", E1, f"{E2}（作者系青河县委党校教师）（据《林州日报》）"),
        [people(notes=["author: 作者系青河县委党校教师", "source: 据《林州日报》"])],
    ),
    "a bracket of another kind is no note": (
        lines(PEOPLE, "◎ 林青", E1, f"{E2}（据了解，已有三百户受益）"),
        [people(E1, f"{E2}（据了解，已有三百户受益）")],
    ),
    "editor, named at the end": (
        lines(PEOPLE, f"{NOTE}——编者", "◎ 林青", E1, E2),
        [people(notes=[f"editor: {NOTE}"])],
    ),
    "editor, label in the line, second paragraph": (
        lines(PEOPLE, f"【编者按】{NOTE}", "从今日起，本报推出“走村看变化”系列报道，敬请关注。", "◎ 林青", E1, E2),
        [people(notes=[f"editor: {NOTE}\n从今日起，本报推出“走村看变化”系列报道，敬请关注。"])],
    ),
    "the body below an editor's note": (
        lines(PEOPLE, f"【编者按】{NOTE}", "◎ 林青", "县里推出了新举措，敬请关注。", E2),
        [people("县里推出了新举措，敬请关注。", E2, notes=[f"editor: {NOTE}"])],
    ),
    "author and editor in one bracket": (
        lines(PEOPLE, "林青", E1, E2, "（作者单位：青河县委宣传部 责任编辑：王小川）"),
        [people(byline="林青 责任编辑：王小川", names="林青 王小川", notes=["author: 作者单位：青河县委宣传部"])],
    ),
    "编者 in a sentence is no label": (
        lines(FARM, "本报记者 林青", F1, "编者按照读者来信走访了柳沟村。", F3),
        [farm(F1, "编者按照读者来信走访了柳沟村。", F3, byline="本报记者 林青", names="林青")],
    ),
}

EVENTS = ("3月1日，全县教育工作会议举行。", "3月4日，农机安全检查全面铺开。", "3月9日，石桥水库除险加固工程开工。")

KINDS: dict[str, Case] = {
    "chronicle": (
        lines(WATER, WATER_TEXT, "青河县2023年3月要事录", *EVENTS),
        [water(), piece("chronicle", *EVENTS, headline="青河县2023年3月要事录")],
    ),
    "chronicle without a title": (lines(*EVENTS), [piece("chronicle", *EVENTS)]),
    "chronicle of marked entries": (
        lines("四月要事", *(f"▲{event}" for event in EVENTS), "（青河县委办公室 整理）"),
        [
            piece(
                "chronicle",
                *(f"▲{event}" for event in EVENTS),
                headline="四月要事",
                byline="青河县委办公室 整理",
                names="青河县委办公室",
            )
        ],
    ),
    "commentary of the paper's own": (
        lines(PEOPLE, "本报评论员", E1, E2),
        [piece("other", E1, E2, headline=PEOPLE, byline="本报评论员", names="评论员")],
    ),
    "two dated paragraphs are no chronicle": (lines(*EVENTS[:2]), [piece("news", *EVENTS[:2])]),
    "dated paragraphs below a dateline are no chronicle": (
        lines(f"本报讯 {EVENTS[0]}", *EVENTS[1:]),
        [piece("news", *EVENTS, dateline="--03-01")],
    ),
    "notice": (
        lines(
            WATER,
            WATER_TEXT,
            "征稿启事",
            "本刊面向全县征集稿件，欢迎来稿。",
            "投稿邮箱：qinghe@example.com",
            "《青河工作》编辑部",
            "2023年3月20日",
        ),
        [
            water(),
            piece(
                "notice",
                "本刊面向全县征集稿件，欢迎来稿。",
                "投稿邮箱：qinghe@example.com",
                "《青河工作》编辑部",
                "2023年3月20日",
                headline="征稿启事",
            ),
        ],
    ),
    "notice signed by its editors": (
        lines(WATER, WATER_TEXT, "稿约", "本刊面向全县征集稿件，欢迎来稿。", "本刊编辑部"),
        [water(), piece("notice", "本刊面向全县征集稿件，欢迎来稿。", "本刊编辑部", headline="稿约")],
    ),
    "notice in dense lines": (
        "停水公告\n因管网改造，3月20日城关街道以下区域停水：\n一、文昌路以东；\n二、人民桥以北。\n青河县自来水公司\n2023年3月18日\n",
        [
            piece(
                "notice",
                "因管网改造，3月20日城关街道以下区域停水：",
                "一、文昌路以东；",
                "二、人民桥以北。",
                "青河县自来水公司",
                "2023年3月18日",
                headline="停水公告",
            )
        ],
    ),
    "lost papers": (
        lines(WATER, WATER_TEXT, "遗失声明", "廖春燕遗失身份证，号码尾号0021，声明作废。"),
        [water(), piece("notice", "廖春燕遗失身份证，号码尾号0021，声明作废。", headline="遗失声明")],
    ),
    "report of an announcement is no notice": (
        lines("青河县发布禁牧公告", SPRING_TEXT),
        [spring(headline="青河县发布禁牧公告")],
    ),
    "box with titles behind ◎": (
        lines(
            WATER,
            WATER_TEXT,
            "· 农事知识窗 ·",
            "◎ 什么是测土配方施肥",
            "测土配方施肥以土壤测试为基础。",
            "◎ 怎样看种子标签",
            "购种时要看纯度和发芽率。",
            BUS,
            BUS_TEXT,
        ),
        [
            water(),
            piece(
                "sidebar",
                "◎ 什么是测土配方施肥",
                "测土配方施肥以土壤测试为基础。",
                "◎ 怎样看种子标签",
                "购种时要看纯度和发芽率。",
                headline="农事知识窗",
            ),
            bus(),
        ],
    ),
    "box beside a report": (
        lines(WATER, WATER_TEXT, "相关链接", "石桥水库始建于1958年，总库容一千二百万立方米。"),
        [water(), piece("sidebar", "石桥水库始建于1958年，总库容一千二百万立方米。", headline="相关链接")],
    ),
    "question that titles a box": (
        lines("什么是高标准农田？", "高标准农田是土地平整、旱涝保收的农田。", WATER, WATER_TEXT),
        [piece("sidebar", "高标准农田是土地平整、旱涝保收的农田。", headline="什么是高标准农田？"), water()],
    ),
    "briefs behind bullets": (
        lines("【简讯】", f"● 本报讯 {W1}", f"● 本报讯 {B1}"),
        [
            piece("news", W1, section="简讯", dateline="--03-15"),
            piece("news", B1, section="简讯", dateline="--03-16"),
        ],
    ),
    "poem": (
        lines(WATER, WATER_TEXT, "## 春到青河", "◎ 赵文彬", *VERSES),
        [water(), piece("essay", *VERSES, headline="春到青河", byline="◎ 赵文彬", names="赵文彬")],
    ),
    "document with its number": (
        lines(
            "青河县人民政府关于印发农田管护办法的通知",
            "青政发〔2023〕5号",
            "各乡镇人民政府、各街道办事处：",
            "现将《青河县高标准农田管护办法》印发给你们，请认真贯彻执行。",
            "青河县人民政府",
            "2023年3月6日",
        ),
        [
            piece(
                "other",
                "青政发〔2023〕5号",
                "各乡镇人民政府、各街道办事处：",
                "现将《青河县高标准农田管护办法》印发给你们，请认真贯彻执行。",
                "青河县人民政府",
                "2023年3月6日",
                headline="青河县人民政府关于印发农田管护办法的通知",
            )
        ],
    ),
}

SUBHEADS: dict[str, Case] = {
    "numbered": (
        lines(PEOPLE, "◎ 林青", E1, "一、听民声", E2, "二、解民忧", H1),
        [people(E1, "一、听民声", E2, "二、解民忧", H1)],
    ),
    "numbered and marked, below the level of headlines": (
        lines(f"# {PEOPLE}", "◎ 林青", E1, "## 一、听民声", E2, "## 二、解民忧", H1, f"# {WATER}", WATER_TEXT),
        [people(E1, "一、听民声", E2, "二、解民忧", H1), water()],
    ),
    "marked, below the level of headlines": (
        lines(f"# {FARM}", "本报记者 林青", F1, "### 冷库建在地头", F2, F3, f"# {WATER}", WATER_TEXT),
        [farm(F1, "冷库建在地头", F2, F3, byline="本报记者 林青", names="林青"), water()],
    ),
    "interview": (
        lines(f"# {FARM}", "本报记者 林青", *TALK),
        [farm(*TALK, byline="本报记者 林青", names="林青")],
    ),
    "plain": (
        lines(FARM, "本报记者 林青", F1, "村里来了直播间", F2, "冷库建在地头", F3, WATER, WATER_TEXT),
        [farm(F1, "村里来了直播间", F2, "冷库建在地头", F3, byline="本报记者 林青", names="林青"), water()],
    ),
    "indented": (
        f"{FARM}\n本报记者 林青\n　　{F1}\n　　村里来了直播间\n　　{F2}\n　　{F3}\n\n{WATER}\n　　本报讯 {W1}\n　　{W2}\n",
        [farm(F1, "村里来了直播间", F2, F3, byline="本报记者 林青", names="林青"), water()],
    ),
}

JUMPS: dict[str, Case] = {
    "between paragraphs": (
        lines(
            "第1版 要闻",
            SPRING,
            f"本报讯 {S1}",
            f"{S2}（下转第二版）",
            WATER,
            WATER_TEXT,
            "第2版 综合",
            f"（上接第一版）{S3}",
            BUS,
            BUS_TEXT,
        ),
        [
            spring(S3, section="要闻", page=1, jumps=["to 2", "from 1"]),
            water(section="要闻", page=1),
            bus(section="综合", page=2),
        ],
    ),
    "in mid-sentence": (
        lines(
            "第1版 要闻",
            SPRING,
            f"本报讯 {S1}",
            CUT,
            "（下转第二版）",
            WATER,
            WATER_TEXT,
            "第2版 综合",
            "（上接第一版）",
            REST,
            S3,
        ),
        [
            piece(
                "news",
                S1,
                CUT + REST,
                S3,
                headline=SPRING,
                section="要闻",
                page=1,
                dateline="--03-14",
                jumps=["to 2", "from 1"],
            ),
            water(section="要闻", page=1),
        ],
    ),
    "without brackets": (
        lines(
            "第1版 要闻", SPRING, f"本报讯 {S1}", CUT, "▶下转第2版", WATER, WATER_TEXT, "第2版 综合", "上接第1版", REST
        ),
        [
            piece(
                "news",
                S1,
                CUT + REST,
                headline=SPRING,
                section="要闻",
                page=1,
                dateline="--03-14",
                jumps=["to 2", "from 1"],
            ),
            water(section="要闻", page=1),
        ],
    ),
    "pages tell which goes on where": (
        lines(
            "第1版 要闻",
            SPRING,
            f"本报讯 {S1}（下转第三版）",
            WATER,
            f"本报讯 {W1}（下转第二版）",
            "第2版 综合",
            f"（上接第一版）{B2}",
            "第3版 民生",
            f"（上接第一版）{F3}",
        ),
        [
            piece(
                "news", S1, F3, headline=SPRING, section="要闻", page=1, dateline="--03-14", jumps=["to 3", "from 1"]
            ),
            piece("news", W1, B2, headline=WATER, section="要闻", page=1, dateline="--03-15", jumps=["to 2", "from 1"]),
        ],
    ),
    "words tell which goes on where": (
        lines(
            "第1版 要闻",
            SPRING,
            f"本报讯 {S1}（下转第二版）",
            WATER,
            f"本报讯 {W1}（下转第二版）",
            "第2版 综合",
            f"（上接第一版）{W2}",
            "（上接第一版）春季农业生产现场会要求，要抓紧春耕备耕。",
        ),
        [
            piece(
                "news",
                S1,
                "春季农业生产现场会要求，要抓紧春耕备耕。",
                headline=SPRING,
                section="要闻",
                page=1,
                dateline="--03-14",
                jumps=["to 2", "from 1"],
            ),
            water(section="要闻", page=1, jumps=["to 2", "from 1"]),
        ],
    ),
    "not resolved, on": (
        lines(SPRING, f"本报讯 {S1}", f"{S2}（下转第三版）", WATER, WATER_TEXT),
        [spring(jumps=["to 3"]), water()],
    ),
    "not resolved, back": (
        lines("第3版 综合", f"（上接第一版）{S3}", WATER, WATER_TEXT),
        [piece("other", S3, section="综合", page=3, jumps=["from 1"]), water(section="综合", page=3)],
    ),
    "ends that do not meet": (
        lines("第1版 要闻", SPRING, f"本报讯 {S1}", f"{S2}（下转第四版）", "第3版 民生", f"（上接第二版）{F3}"),
        [
            spring(section="要闻", page=1, jumps=["to 4"]),
            piece("other", F3, section="民生", page=3, jumps=["from 2"]),
        ],
    ),
    "what follows a jump line is another piece": (
        lines(SPRING, f"本报讯 {S1}", f"{S2}（下转第三版）", F1, F2),
        [spring(jumps=["to 3"]), piece("other", F1, F2)],
    ),
    "words of a jump in a sentence are none": (
        lines(SPRING, f"本报讯 {S1}", "发展重心由上接国家战略转向下转型升级，上接第三季度任务。", S3),
        [
            piece(
                "news",
                S1,
                "发展重心由上接国家战略转向下转型升级，上接第三季度任务。",
                S3,
                headline=SPRING,
                dateline="--03-14",
            )
        ],
    ),
    "headline printed again above 上接": (
        lines("第1版 要闻", SPRING, f"本报讯 {S1}", f"{S2}（下转第二版）", "第2版 综合", SPRING, f"（上接第一版）{S3}"),
        [spring(S3, section="要闻", page=1, jumps=["to 2", "from 1"])],
    ),
}

WITH_CUTS: dict[str, Case] = {
    "by a page": (
        lines(SPRING, f"本报讯 {S1}", CUT, "· 3 ·", "\f青河工作 2023年第5期", REST, S3),
        [piece("news", S1, CUT + REST, S3, headline=SPRING, dateline="2023-03-14")],
    ),
    "by a column, soon": (
        lines(SPRING, f"本报讯 {S1}", "会议指出，要分类指", "导，把措施落实到每一块田。", S3),
        [piece("news", S1, "会议指出，要分类指导，把措施落实到每一块田。", S3, headline=SPRING, dateline="--03-14")],
    ),
    "by a column, soon, in a marked text": (
        lines(
            f"# {WATER}",
            WATER_TEXT,
            f"# {SPRING}",
            f"本报讯 {S1}",
            "麦田、墒情和植保队三项工作要同步安",
            "排，同步检查。",
            f"# {BUS}",
            BUS_TEXT,
        ),
        [
            water(),
            piece("news", S1, "麦田、墒情和植保队三项工作要同步安排，同步检查。", headline=SPRING, dateline="--03-14"),
            bus(),
        ],
    ),
    "not where a sentence ends": (lines(SPRING, SPRING_TEXT, "· 3 ·", S3), [spring(S3)]),
    "not where a list is announced": (
        lines(SPRING, f"本报讯 {S1}", "会议部署三项任务：", "一、抓好田间管理；", "二、备足农资。"),
        [
            piece(
                "news",
                S1,
                "会议部署三项任务：",
                "一、抓好田间管理；",
                "二、备足农资。",
                headline=SPRING,
                dateline="--03-14",
            )
        ],
    ),
    "and nothing goes on": (
        lines(SPRING, f"本报讯 {S1}", CUT, f"## {WATER}", WATER_TEXT),
        [piece("news", S1, CUT, headline=SPRING, dateline="--03-14"), water()],
    ),
    "head behind its tail": (
        lines(
            f"## {SPRING}",
            "会议指出，春季农业生产不等人，各乡镇要把措施落实到每一块田。",
            "会议要求，要备足种子、化肥和农膜。（记者 林青）",
            "本报讯 3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，部署春耕",
            f"## {WATER}",
            WATER_TEXT,
        ),
        [
            piece(
                "news",
                "3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，部署春耕会议指出，春季农业生产不等人，各乡镇要把措施落实到每一块田。",
                "会议要求，要备足种子、化肥和农膜。",
                headline=SPRING,
                dateline="--03-14",
                byline="记者 林青",
                names="林青",
            ),
            water(),
        ],
    ),
    "head that is whole opens no other body": (
        lines(FARM, F1, f"{F2}（记者 林青）", SPRING_TEXT, WATER, WATER_TEXT),
        [farm(F1, F2, byline="记者 林青", names="林青"), bare(spring()), water()],
    ),
}

COLD = (
    "柳沟村的冷库建在地头，香菇从采下到入库不到一个小时。",
    "冷库由村集体出资建成，能存香菇三十吨。",
    "有了冷库，香菇不愁压价。",
)
LIFT = (
    "文昌小区装上电梯后，七十岁的周奶奶下楼不再犯愁。",
    "电梯加装由街道牵头，居民按楼层分摊。",
    "目前，文昌小区十二部电梯全部投用。",
)

SHARED: dict[str, Case] = {
    "divided by words": (
        lines("## 冷库建在地头", "本报记者 林青", *COLD, *LIFT, "## 老小区装上新电梯", "本报记者 王河"),
        [
            piece("feature", *COLD, headline="冷库建在地头", byline="本报记者 林青", names="林青"),
            piece("feature", *LIFT, headline="老小区装上新电梯", byline="本报记者 王河", names="王河"),
        ],
    ),
    "not for a word in passing": (
        lines(
            "## 冷库建在地头",
            "本报记者 林青",
            *COLD,
            "冷库里的香菇也进了城里的老小区。",
            "冷库香菇走俏，村里还要再建一座冷库。",
            "## 老小区装上新电梯",
            "本报记者 王河",
        ),
        [
            piece(
                "feature",
                *COLD,
                "冷库里的香菇也进了城里的老小区。",
                "冷库香菇走俏，村里还要再建一座冷库。",
                headline="冷库建在地头",
                byline="本报记者 林青",
                names="林青",
            ),
            piece("feature", headline="老小区装上新电梯", byline="本报记者 王河", names="王河"),
        ],
    ),
    "not where the words do not tell": (
        lines("## 冷库建在地头", "本报记者 林青", *COLD, F1, F2, F3, "## 老小区装上新电梯", "本报记者 王河"),
        [
            piece("feature", *COLD, F1, F2, F3, headline="冷库建在地头", byline="本报记者 林青", names="林青"),
            piece("feature", headline="老小区装上新电梯", byline="本报记者 王河", names="王河"),
        ],
    ),
}


MISREAD: dict[str, tuple[str, str, list[Outline]]] = {
    "box that cuts a paragraph": (
        "what goes on with a sentence is left in the box",
        lines(SPRING, f"本报讯 {S1}", CUT, "相关链接", "石桥水库始建于1958年。", REST, S3),
        [
            piece("news", S1, CUT + REST, S3, headline=SPRING, dateline="--03-14"),
            piece("sidebar", "石桥水库始建于1958年。", headline="相关链接"),
        ],
    ),
    "head behind its tail, headline not marked": (
        "the headline goes to the head, and the tail stays alone",
        lines(
            SPRING,
            "会议指出，春季农业生产不等人。",
            "会议要求，要备足种子、化肥和农膜。（记者 林青）",
            "本报讯 3月14日，青河县召开春季农业生产现场会，部署春耕",
            WATER,
            WATER_TEXT,
        ),
        [
            piece(
                "news",
                "3月14日，青河县召开春季农业生产现场会，部署春耕会议指出，春季农业生产不等人。",
                "会议要求，要备足种子、化肥和农膜。",
                headline=SPRING,
                dateline="--03-14",
                byline="记者 林青",
                names="林青",
            ),
            water(),
        ],
    ),
}
"""What is read otherwise than it was meant: why, the text, and what it says."""

TABLES: dict[str, dict[str, Case]] = {
    "headline": HEADLINES,
    "parts": PARTS,
    "contents": WITH_CONTENTS,
    "section": SECTIONS,
    "credit": CREDITS,
    "picture": PICTURES,
    "note": NOTES,
    "kind": KINDS,
    "subhead": SUBHEADS,
    "jump": JUMPS,
    "cut": WITH_CUTS,
    "shared": SHARED,
}


def cases() -> list[ParameterSet]:
    right = [
        pytest.param(*case, id=f"{table}: {name}") for table, cases in TABLES.items() for name, case in cases.items()
    ]
    wrong = [
        pytest.param(*case, id=f"misread: {name}", marks=pytest.mark.xfail(strict=True, reason=reason))
        for name, (reason, *case) in MISREAD.items()
    ]
    return [*right, *wrong]


@pytest.mark.parametrize(("text", "expected"), cases())
def test_articles(text: str, expected: list[Outline]) -> None:
    assert outline(text) == expected


@pytest.mark.parametrize("order", list(permutations((SPRING, WATER, BUS))), ids="-".join)
@pytest.mark.parametrize("behind", [True, False], ids=["behind", "before"])
def test_headlines_in_a_heap_find_their_bodies_in_any_order(order: tuple[str, ...], behind: bool) -> None:
    bodies = [SPRING_TEXT, WATER_TEXT, BUS_TEXT]
    parts = [*bodies, *order] if behind else [*order, *bodies]
    found = {
        article.headline: str(article.dateline.date) for article in issue_of(lines(*parts)).articles if article.dateline
    }
    assert found == {SPRING: "--03-14", WATER: "--03-15", BUS: "--03-16"}


@pytest.mark.parametrize("at", range(1, 8))
@pytest.mark.parametrize("border", ["\n\n", "\n\n· 3 ·\n\n", "\n\f", "\n\n![](a.png)\n\n"])
def test_a_column_cut_anywhere_gives_the_paragraphs(at: int, border: str) -> None:
    column = printed(f"本报讯 {S1}", S2, S3, width=20).split("\n")
    text = f"{SPRING}\n" + "\n".join(column[:at]) + border + "\n".join(column[at:]) + f"\n\n## {WATER}\n{WATER_TEXT}"
    found = outline(text)[0]
    assert (found["headline"], found["body"]) == (SPRING, [S1, S2, S3])


@pytest.mark.parametrize("at", range(1, 8))
def test_a_caption_in_a_column_is_no_text(at: int) -> None:
    column = printed(f"本报讯 {S1}", S2, S3, width=20).split("\n")
    caption = "▲麦田里的农技员"
    text = f"{SPRING}\n" + "\n".join([*column[:at], "", "![](a.png)", "", caption, "", *column[at:]])
    found = outline(f"{text}\n\n## {WATER}\n{WATER_TEXT}")
    assert found[0]["body"] == [S1, S2, S3]
    assert [article["captions"] for article in found if "captions" in article] == [[caption]]


@pytest.mark.parametrize("line", ["●●●", "★ ★ ★", "◆◆◆◆", "※※※"])
@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((WATER, WATER_TEXT, "", BUS, BUS_TEXT), [water(), bus()]),
        ((FARM, "本报记者 林青", F1, "", F2, F3), [farm(byline="本报记者 林青", names="林青")]),
    ],
    ids=["between pieces", "inside a body"],
)
def test_a_line_of_ornaments_is_no_text(line: str, parts: tuple[str, ...], expected: list[Outline]) -> None:
    assert outline(lines(*(part or line for part in parts))) == expected


class TestPlaces:
    """Spans and segments of what was assembled."""

    def test_articles_stand_in_the_order_of_their_first_characters(self) -> None:
        text = lines(
            "第1版 要闻",
            SPRING,
            f"本报讯 {S1}（下转第二版）",
            WATER,
            WATER_TEXT,
            "第2版 综合",
            f"（上接第一版）{S3}",
            BUS,
            BUS_TEXT,
        )
        articles = issue_of(text).articles
        starts = [min(span.start for span in (article.spans or (article.span,)) if span) for article in articles]
        assert starts == sorted(starts)
        assert [article.headline for article in articles] == [SPRING, WATER, BUS]

    def test_a_joined_paragraph_has_its_pieces_in_reading_order(self) -> None:
        text = lines(
            "第1版 要闻",
            SPRING,
            f"本报讯 {S1}",
            CUT,
            "（下转第二版）",
            WATER,
            WATER_TEXT,
            "第2版 综合",
            "（上接第一版）",
            REST,
        )
        paragraph = issue_of(text).articles[0].paragraphs[1]
        assert paragraph.span is None
        assert [span.of(text) for span in paragraph.spans] == [CUT, REST]

    def test_a_cut_article_has_a_span_for_each_part(self) -> None:
        text = lines(
            "第1版 要闻", SPRING, f"本报讯 {S1}（下转第二版）", WATER, WATER_TEXT, "第2版 综合", f"（上接第一版）{S3}"
        )
        first, second = issue_of(text).articles
        assert first.span is None
        assert [span.of(text) for span in first.spans] == [
            f"{SPRING}\n\n本报讯 {S1}（下转第二版）",
            f"（上接第一版）{S3}",
        ]
        assert second.span is not None
        assert second.span.of(text) == f"{WATER}\n\n{WATER_TEXT}"

    def test_each_part_is_a_segment_with_its_kind_and_article(self) -> None:
        text = lines(
            "第1版 要闻",
            "【春耕】",
            "今年早准备",
            f"# {SPRING}",
            "### 顾明德出席",
            f"本报讯（记者 林青）{S1}",
            f"{S2}（据《林州日报》）",
            "图为春季农业生产现场会。 王河 摄",
        )
        segments = [
            (str(segment.kind), segment.article, segment.span.of(text))
            for segment in issue_of(text).segments
            if segment.kind != "space"
        ]
        assert segments == [
            ("folio", None, "第1版 要闻"),
            ("section", None, "【春耕】"),
            ("kicker", 0, "今年早准备"),
            ("headline", 0, f"# {SPRING}"),
            ("deck", 0, "### 顾明德出席"),
            ("dateline", 0, "本报讯"),
            ("byline", 0, "（记者 林青）"),
            ("paragraph", 0, S1),
            ("paragraph", 0, S2),
            ("note", 0, "（据《林州日报》）"),
            ("caption", 0, "图为春季农业生产现场会。 王河 摄"),
        ]

    def test_editors_note_in_the_line_of_its_label_is_a_note(self) -> None:
        issue = issue_of(lines(PEOPLE, f"编者按：{NOTE}", "◎ 林青", E1, E2))
        assert "unknown" not in {str(segment.kind) for segment in issue.segments}

    @pytest.mark.parametrize(
        "line",
        [
            f"- {S2}",
            f"> {S2}",
            f"**会议指出，**{S2[5:]}",
            "| 石桥镇 | 甘泉镇 |",
            "## 一、抓好春管",
            f"<p>{S2}</p>",
        ],
    )
    def test_marks_of_tools_belong_to_what_they_stand_around(self, line: str) -> None:
        issue = issue_of(lines(f"# {SPRING}", f"本报讯 {S1}", line, S3, f"# {WATER}", WATER_TEXT))
        assert "unknown" not in {str(segment.kind) for segment in issue.segments}

    def test_dateline_keeps_its_space(self) -> None:
        dateline = issue_of(lines(SPRING, SPRING_TEXT)).articles[0].dateline
        assert dateline is not None
        assert dateline.text == "本报讯 3月14日"
