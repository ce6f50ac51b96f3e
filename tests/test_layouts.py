"""Pages as papers, magazines, bulletins and web sites set them: heads of pages, broken headlines, columns, pictures."""

from __future__ import annotations

import pytest

from govpub import parse_issue

from .outline import Outline, blocks_of, issue_of, outline, piece, printed

SPRING = "青河县召开春季农业生产现场会"
S1 = "3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，安排部署春耕备耕任务。"
S2 = "会议指出，去冬以来气温偏高、降水偏少，各乡镇要分类指导，把促弱转壮的措施落实到每一块田。"
WATER = "许清扬调研防汛备汛工作"
W1 = "3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库。"
W2 = "许清扬强调，要盯紧水库安全度汛，落实巡查值守责任，补齐防汛物资短板。"
FARM = "柳沟村的香菇香飘省城"
F1 = "清晨六点，柳沟村的直播间已经亮起了灯。廖春燕把一筐筐香菇摆上货架，对着手机招呼起来。"
F2 = "“头一年谁也不敢先动手，我就带着家里人试。”廖春燕说，如今全村六十多户都跟着种上了香菇。"
F3 = "柳沟村山多地少，过去靠种玉米过日子。村里建起冷库和烘干车间后，香菇卖到了省城的超市。"
ORCHARD = "祖父的柿子树"
O1 = "老家院子里有一棵柿子树，是祖父年轻时栽下的。一到深秋，红彤彤的果子便挂满枝头。"
O2 = "如今，祖父走了，树还在。风吹过来，枝叶沙沙作响，像有人在轻声说话。"

Case = tuple[str, list[Outline]]


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def spring(*body: str, **fields: object) -> Outline:
    return piece("news", *(body or (S1, S2)), **{"headline": SPRING, "dateline": "--03-14", **fields})


def water(*body: str, **fields: object) -> Outline:
    return piece("news", *(body or (W1, W2)), **{"headline": WATER, "dateline": "--03-15", **fields})


def farm(*body: str, **fields: object) -> Outline:
    return piece(
        "feature", *(body or (F1, F2)), **{"headline": FARM, "byline": "本报记者 林青", "names": "林青", **fields}
    )


SPRING_TEXT, WATER_TEXT = f"本报讯 {S1}\n\n{S2}", f"本报讯 {W1}\n\n{W2}"
FARM_TEXT = f"本报记者 林青\n\n{F1}\n\n{F2}"

MARKED_PAGE = ("### 产业兴旺", f"## {FARM}", FARM_TEXT, f"## {WATER}", WATER_TEXT)

HEADLINE_BLOCKS: dict[str, Case] = {
    "each part broken over two lines": (
        lines(
            "顾明德主持召开全县\n春季农业生产现场会强调\n分类指导抓好春管\n压实责任稳住产量\n——全县春耕一线\n见闻之一",
            SPRING_TEXT,
        ),
        [
            spring(
                kicker="顾明德主持召开全县 春季农业生产现场会强调",
                headline="分类指导抓好春管 压实责任稳住产量",
                deck="——全县春耕一线 见闻之一",
            )
        ],
    ),
    "two lines of any length below a sure kicker": (
        lines("许清扬在石桥水库调研时强调\n盯紧水库\n补齐防汛物资短板确保安全", WATER_TEXT),
        [water(kicker="许清扬在石桥水库调研时强调", headline="盯紧水库 补齐防汛物资短板确保安全")],
    ),
    "three lines: a kicker and a headline, since a deck shows by its form": (
        lines("许清扬调研重点工作\n坚持民生为先\n千方百计抓防汛促度汛", WATER_TEXT),
        [water(kicker="许清扬调研重点工作", headline="坚持民生为先 千方百计抓防汛促度汛")],
    ),
    "two short lines": (lines("一渠清水\n润青河", WATER_TEXT), [water(headline="一渠清水 润青河")]),
    "broken after a place": (
        lines("许清扬到石桥镇\n调研防汛备汛工作情况", WATER_TEXT),
        [water(headline="许清扬到石桥镇 调研防汛备汛工作情况")],
    ),
    "both lines letter-spaced": (
        lines("青 河 县 第 十 八 届 人 大 常 委 会\n第 九 次 会 议 举 行", SPRING_TEXT),
        [spring(headline="青河县第十八届人大常委会 第九次会议举行")],
    ),
    "who held what is a kicker, though as long as the headline": (
        lines("县政协召开月度协商座谈会\n聚焦老旧街区的保护与利用", SPRING_TEXT),
        [spring(kicker="县政协召开月度协商座谈会", headline="聚焦老旧街区的保护与利用")],
    ),
    "a headline that a tag breaks": (
        lines("## **抓春管稳住**<br>**全年粮食产量盘**", SPRING_TEXT),
        [spring(headline="抓春管稳住 全年粮食产量盘")],
    ),
    "a kicker that ends with a colon": (
        lines("生态护林员赵文彬：", "一座大山 一生守护", "本报记者 林青", F1, F2),
        [farm(kicker="生态护林员赵文彬：", headline="一座大山 一生守护")],
    ),
    "names before 陪同 are a deck": (
        lines(WATER, "王海山 李云峰陪同", WATER_TEXT),
        [water(deck="王海山 李云峰陪同")],
    ),
}

PAGE_HEADS: dict[str, Case] = {
    "number, name, day and editors on lines of their own": (
        lines("2版\n综合新闻\n2023年4月12日 星期三\n责编：林青 版式：王河\n==========", WATER, WATER_TEXT),
        [water(section="综合新闻", page=2, dateline="2023-03-15")],
    ),
    "day before number and name": (
        lines("2023年4月12日\n星期三\n04\n视 觉\n编辑/林青 美编/王河", WATER, WATER_TEXT),
        [water(section="视觉", page=4, dateline="2023-03-15")],
    ),
    "number and name without 版": (
        lines("A2 要闻", WATER, WATER_TEXT, "综合新闻 3\n2023年4月12日 星期三", SPRING, SPRING_TEXT),
        [
            water(section="要闻", page=2, dateline="2023-03-15"),
            spring(section="综合新闻", page=3, dateline="2023-03-14"),
        ],
    ),
    "number behind the running head": (
        lines("2023年4月12日 星期三 责编 林青 校对 王河 3", "青河副刊", ORCHARD, "◎ 林青", O1, O2),
        [piece("essay", O1, O2, headline=ORCHARD, section="青河副刊", page=3, byline="◎ 林青", names="林青")],
    ),
    "the topic of a special page is the section of all its pieces": (
        lines("7 2023年4月12日 星期三", "青河日报", "专版", "# 乡村振兴看青河", *MARKED_PAGE),
        [
            farm(section="乡村振兴看青河", kicker="产业兴旺"),
            water(section="乡村振兴看青河", dateline="2023-03-15"),
        ],
    ),
    "number, name, day and title on one line above the topic of a special page": (
        lines("7 专版 2023年4月12日 星期三 青河日报", "# 乡村振兴看青河", *MARKED_PAGE),
        [
            farm(section="乡村振兴看青河", kicker="产业兴旺", page=7),
            water(section="乡村振兴看青河", page=7, dateline="2023-03-15"),
        ],
    ),
    "a page with a name of its own keeps it": (
        lines("第2版 综合", f"# {SPRING}", SPRING_TEXT, *MARKED_PAGE),
        [
            spring(section="综合", page=2),
            farm(section="综合", kicker="产业兴旺", page=2),
            water(section="综合", page=2),
        ],
    ),
    "a special issue with a banner, and the words beside a code": (
        lines(
            "关注青河新闻网",
            "微信扫一扫",
            "青河报",
            "2023年4月12日 星期三 第12期 总第345期",
            "中共青河县委主办",
            "党代会特刊",
            "热烈祝贺县第九次党代会胜利召开！",
            WATER,
            WATER_TEXT,
        ),
        [water(dateline="2023-03-15")],
    ),
    "the heading of a board below another title": (
        "青河党建\n2023年第3期\n《青河党建》编辑委员会\n顾　问：谢青\n主　任：汤 勇\n委　员：王 斌 叶国平\n主办：中共青河县委组织部\n\n"
        + lines(ORCHARD, "◎ 林青", O1, O2),
        [piece("essay", O1, O2, headline=ORCHARD, byline="◎ 林青", names="林青")],
    ),
    "year and number of a cover again": (
        "青河人大\nQINGHE RENDA\n2023 2\n（总第92期）\n青河县人大常委会主办\n青河人大\n2023年第2期\n主编 王小川\n\n"
        + lines(ORCHARD, "◎ 林青", O1, O2),
        [piece("essay", O1, O2, headline=ORCHARD, byline="◎ 林青", names="林青")],
    ),
    "what reads like the words beside a code": (
        lines("青河报", "2023年4月12日 星期三 第12期", "关注民生实事", WATER, WATER_TEXT),
        [water(kicker="关注民生实事", dateline="2023-03-15")],
    ),
    "a page's name with its pinyin": (
        lines("ZONGHE XINWEN 综合新闻", "03", "2023年4月12日 星期三", WATER, WATER_TEXT),
        [water(section="综合新闻", page=3, dateline="2023-03-15")],
    ),
    "number and name of a page with its pinyin": (
        lines("2版 民生 MINSHENG", WATER, WATER_TEXT),
        [water(section="民生", page=2)],
    ),
    "Latin letters behind other words": (
        lines("手机APP", WATER, WATER_TEXT),
        [water(kicker="手机APP")],
    ),
    "a notice's day and telephone stand above a page head": (
        lines("征稿启事", "欢迎来稿。", "电话：0350-1234567", "2023年4月11日", "第2版 综合", WATER, WATER_TEXT),
        [
            piece("notice", "欢迎来稿。", "电话：0350-1234567", "2023年4月11日", headline="征稿启事"),
            water(section="综合", page=2),
        ],
    ),
    "a name alone inside a page heads a column": (
        lines(SPRING, SPRING_TEXT, "民生", WATER, WATER_TEXT),
        [spring(), water(section="民生")],
    ),
    "a number alone is a page number": (
        lines(SPRING, f"本报讯 {S1}", "12", S2, WATER, WATER_TEXT),
        [spring(), water()],
    ),
    "feet of pages": (
        lines(SPRING, SPRING_TEXT, "Page 3 of 8", WATER, WATER_TEXT, "第4页 共8页"),
        [spring(), water()],
    ),
    "a page on the web": (
        lines(
            "第A01版：要闻\n上一版 下一版",
            f"{SPRING}\n2023-04-12 作者：林青 来源：青河日报\n放大 缩小 默认",
            SPRING_TEXT,
            "上一篇 下一篇",
            f"{WATER}\n来源：青河县融媒体中心 发布时间：2023-04-12 09:10 浏览次数：12",
            WATER_TEXT,
            "版权所有 青河日报社 晋ICP备05015512号",
        ),
        [
            spring(section="要闻", page=1, byline="作者：林青", names="林青", notes=["source: 来源：青河日报"]),
            water(section="要闻", page=1, notes=["source: 来源：青河县融媒体中心"]),
        ],
    ),
}

COLUMNS: dict[str, Case] = {
    "without brackets, above a headline": (
        lines(SPRING, SPRING_TEXT, "林青 王河", "青河时评", "把春耕抓到手", "◎ 林青", F1, F2),
        [
            spring(byline="林青 王河", names="林青 王河"),
            piece("essay", F1, F2, headline="把春耕抓到手", section="青河时评", byline="◎ 林青", names="林青"),
        ],
    ),
    "marked like the headline": (
        lines("# 身边的榜样", f"# {WATER}", WATER_TEXT, f"# {SPRING}", SPRING_TEXT),
        [water(section="身边的榜样"), spring()],
    ),
    "above all, for the whole page": (
        lines("聚焦青河两会", WATER, WATER_TEXT, SPRING, SPRING_TEXT),
        [water(section="聚焦青河两会"), spring(section="聚焦青河两会")],
    ),
    "a kicker that opens with 聚焦 is none": (
        lines("聚焦春季义务植树", WATER, WATER_TEXT),
        [water(kicker="聚焦春季义务植树")],
    ),
    "short news, for all below": (
        lines("【简讯】", WATER, WATER_TEXT, SPRING, SPRING_TEXT),
        [water(section="简讯"), spring(section="简讯")],
    ),
    "a bulletin is ordered by them": (
        lines("【领导活动】", WATER, W1, W2, SPRING, S1, S2, "【县区动态】", FARM, S1, "【经验交流】", ORCHARD, S2),
        [
            piece("news", W1, W2, headline=WATER, section="领导活动"),
            piece("news", S1, S2, headline=SPRING, section="领导活动"),
            piece("news", S1, headline=FARM, section="县区动态"),
            piece("news", S2, headline=ORCHARD, section="经验交流"),
        ],
    ),
    "genres and a column on a literary page": (
        lines("散 文", ORCHARD, "◎ 林青", O1, O2, "心香一瓣", FARM, "文/王河", F1, F2),
        [
            piece("essay", O1, O2, headline=ORCHARD, section="散文", byline="◎ 林青", names="林青"),
            piece("essay", F1, F2, headline=FARM, section="心香一瓣", byline="文/王河", names="王河"),
        ],
    ),
}

VERSES = ("风从南坡走来", "把一垄一垄的绿", "吹成金黄", "父亲站在地头", "像一株弯腰的麦子")
OLD_VERSES = ("杏花村外雨初晴，", "布谷声声唤早耕。", "新绿满畦风细细，", "归来犹带月华明。")

LITERATURE: dict[str, Case] = {
    "a poem below the author's name": (
        lines(ORCHARD, "◎ 林青", O1, O2, "五月的麦田", "□ 赵文彬", "\n".join(VERSES)),
        [
            piece("essay", O1, O2, headline=ORCHARD, byline="◎ 林青", names="林青"),
            piece("essay", *VERSES, headline="五月的麦田", byline="□ 赵文彬", names="赵文彬"),
        ],
    ),
    "an old poem, line by line": (
        lines("春日", "◎ 林青", "\n".join(OLD_VERSES)),
        [piece("essay", *OLD_VERSES, headline="春日", byline="◎ 林青", names="林青")],
    ),
}

PICTURES: dict[str, Case] = {
    "credit on the line below, after a signed report": (
        lines(SPRING, f"本报讯（记者 王河）{S1}", S2, "柳沟村油菜花开满田埂。\n赵文彬 摄", WATER, WATER_TEXT),
        [
            spring(byline="记者 王河", names="王河"),
            piece("photo", captions=["柳沟村油菜花开满田埂。 / 赵文彬"]),
            water(),
        ],
    ),
    "several below one headline": (
        lines(
            "美丽青河", "俯瞰青河新城。\n赵文彬 摄", "孩子们在新建的公园里做游戏。\n本报记者 林青 摄", WATER, WATER_TEXT
        ),
        [
            piece(
                "photo",
                headline="美丽青河",
                captions=["俯瞰青河新城。 / 赵文彬", "孩子们在新建的公园里做游戏。 / 林青"],
            ),
            water(),
        ],
    ),
    "what sort of picture it is": (
        lines(FARM, "本报记者 林青", "![](a.png)", "柳沟村新建的示范园（资料图）", F1, F2),
        [farm(captions=["柳沟村新建的示范园（资料图）"])],
    ),
    "before a subhead, inside a body": (
        lines(
            f"{FARM}\n本报记者 林青", F1, F2, "图为廖春燕在整理货架。 王河 摄", "冷库建在地头", F3, WATER, WATER_TEXT
        ),
        [farm(F1, F2, "冷库建在地头", F3, captions=["图为廖春燕在整理货架。 / 王河"]), water()],
    ),
    "below the name of a column of pictures": (
        lines(SPRING, SPRING_TEXT, "（林青）", "图片新闻", "柳沟村油菜花开满田埂。 赵文彬 摄", WATER, WATER_TEXT),
        [
            spring(byline="林青", names="林青"),
            piece("photo", section="图片新闻", captions=["柳沟村油菜花开满田埂。 / 赵文彬"]),
            water(),
        ],
    ),
    "a work of art": (
        lines(SPRING, SPRING_TEXT, "（林青）", "夏日荷韵（国画） 赵文彬 作"),
        [spring(byline="林青", names="林青"), piece("photo", captions=["夏日荷韵（国画） / 赵文彬"])],
    ),
    "marks before short news point to no picture": (
        lines("春耕简况", "△ 石桥镇投资八万元修好三条引水渠。", "△ 甘泉镇农资储备已完成九成。", WATER, WATER_TEXT),
        [
            piece("news", "△ 石桥镇投资八万元修好三条引水渠。", "△ 甘泉镇农资储备已完成九成。", headline="春耕简况"),
            water(),
        ],
    ),
}

CONTENTS = f"目 录\n\n书记论坛\n1 {ORCHARD} 麦青禾\n4 {FARM} 王河\n\n"

WITH_CONTENTS: dict[str, Case] = {
    "its authors are known, with a post or without": (
        CONTENTS + lines("书记论坛", ORCHARD, "青河县委书记 麦青禾", O1, O2, FARM, "王河", F1, F2),
        [
            piece(
                "essay",
                O1,
                O2,
                headline=ORCHARD,
                section="书记论坛",
                page=1,
                byline="青河县委书记 麦青禾",
                names="麦青禾",
            ),
            piece("essay", F1, F2, headline=FARM, section="书记论坛", page=4, byline="王河", names="王河"),
        ],
    ),
    "a line below a title of the contents is a deck": (
        CONTENTS + lines(ORCHARD, "写在秋天里的一封信", "◎ 麦青禾", O1, O2, FARM, "◎ 王河", F1, F2),
        [
            piece(
                "essay",
                O1,
                O2,
                headline=ORCHARD,
                deck="写在秋天里的一封信",
                section="书记论坛",
                page=1,
                byline="◎ 麦青禾",
                names="麦青禾",
            ),
            piece("essay", F1, F2, headline=FARM, section="书记论坛", page=4, byline="◎ 王河", names="王河"),
        ],
    ),
    "running heads and feet with title, section, number and issue; a deck and a genre in the contents": (
        "青河人大\nQINGHE RENDA\n2023年第2期\n青河县人大常委会主办\n\n目 录\n代表风采\n04 一条水渠通四方\n——记县人大代表赵文彬……林 青\n"
        "文苑\n06 祖父的柿子树（散文）……王 河\n\n"
        + lines("QINGHE RENDA | 代表风采", "一条水渠通四方", "——记县人大代表赵文彬", "■ 林 青", F1, "04 2023·2", F2)
        + lines("文苑 ｜ 青河人大", ORCHARD, "■ 王 河", O1, O2, "Qinghe Renda 2023·2 06"),
        [
            piece(
                "essay",
                F1,
                F2,
                headline="一条水渠通四方",
                deck="——记县人大代表赵文彬",
                section="代表风采",
                page=4,
                byline="■ 林青",
                names="林青",
            ),
            piece("essay", O1, O2, headline=ORCHARD, section="文苑", page=6, byline="■ 王河", names="王河"),
        ],
    ),
    "heads of sections with their pinyin": (
        CONTENTS
        + lines("书记论坛 SHUJI LUNTAN", ORCHARD, "◎ 麦青禾", O1, O2, "SHUJI LUNTAN 书记论坛", FARM, "◎ 王河", F1, F2),
        [
            piece("essay", O1, O2, headline=ORCHARD, section="书记论坛", page=1, byline="◎ 麦青禾", names="麦青禾"),
            piece("essay", F1, F2, headline=FARM, section="书记论坛", page=4, byline="◎ 王河", names="王河"),
        ],
    ),
    "a section's head between dots of another kind ends the contents": (
        CONTENTS + lines("ꞏ 书记论坛 ꞏ", ORCHARD, "◎ 麦青禾", O1, O2),
        [piece("essay", O1, O2, headline=ORCHARD, section="书记论坛", page=1, byline="◎ 麦青禾", names="麦青禾")],
    ),
}

KINDS: dict[str, Case] = {
    "short news signed at its end": (
        lines("石桥镇：引水渠修到田边", "石桥镇三条引水渠全部修好，惠及两千亩农田。（赵文彬）", WATER, WATER_TEXT),
        [
            piece(
                "news",
                "石桥镇三条引水渠全部修好，惠及两千亩农田。",
                headline="石桥镇：引水渠修到田边",
                byline="赵文彬",
                names="赵文彬",
            ),
            water(),
        ],
    ),
    "an unsigned piece on a literary page": (
        lines("第4版 副刊", ORCHARD, O1, O2),
        [piece("essay", O1, O2, headline=ORCHARD, section="副刊", page=4)],
    ),
    "a regulation": (
        lines("## 青河县农田管护办法", "第一条 为加强农田管护，制定本办法。", "第二条 本办法适用于全县。"),
        [
            piece(
                "other",
                "第一条为加强农田管护，制定本办法。",
                "第二条本办法适用于全县。",
                headline="青河县农田管护办法",
            )
        ],
    ),
    "a speech with its day": (
        lines("在全县春耕会议上的讲话", "赵文彬", "（2023年3月18日）", "同志们：", S2),
        [
            piece(
                "essay",
                "同志们：",
                S2,
                headline="在全县春耕会议上的讲话",
                deck="（2023年3月18日）",
                byline="赵文彬",
                names="赵文彬",
            )
        ],
    ),
    "the number of an announcement stands below its title": (
        lines(
            FARM,
            "本报记者 林青",
            F1,
            F2,
            "关于封山禁火的通告",
            "（第6号）",
            "进山人员必须登记。",
            "青河县林业局",
            "2023年3月2日",
        ),
        [
            farm(),
            piece(
                "notice", "进山人员必须登记。", "青河县林业局", "2023年3月2日", headline="关于封山禁火的通告 （第6号）"
            ),
        ],
    ),
    "a number below another headline is none": (
        lines("县政府召开常务会议", "第3号文件下发", WATER_TEXT),
        [water(kicker="县政府召开常务会议", headline="第3号文件下发")],
    ),
    "the editors sign a notice below its telephone": (
        lines("征订启事", "征订工作现已开始。", "联系人：胡兰 电话：3221076", "青河报编辑部", WATER, WATER_TEXT),
        [
            piece(
                "notice",
                "征订工作现已开始。",
                "联系人：胡兰电话：3221076",
                "青河报编辑部",
                headline="征订启事",
            ),
            water(),
        ],
    ),
    "the editors sign a notice below its last sentence": (
        lines("致读者", "本报从今日起改版，欢迎您继续关注。", "青河报编辑部", WATER, WATER_TEXT),
        [piece("notice", "本报从今日起改版，欢迎您继续关注。", "青河报编辑部", headline="致读者"), water()],
    ),
    "the label of a box stands above its headline": (
        lines(FARM, "本报记者 林青", F1, F2, "知识链接", "什么是“三会一课”", "三会一课是基层组织生活的基本形式。"),
        [
            farm(),
            piece("sidebar", "三会一课是基层组织生活的基本形式。", kicker="知识链接", headline="什么是“三会一课”"),
        ],
    ),
}

TABLES = {
    "headline": HEADLINE_BLOCKS,
    "page": PAGE_HEADS,
    "column": COLUMNS,
    "literature": LITERATURE,
    "picture": PICTURES,
    "contents": WITH_CONTENTS,
    "kind": KINDS,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{table}: {name}") for table, cases in TABLES.items() for name, case in cases.items()],
)
def test_articles(text: str, expected: list[Outline]) -> None:
    assert outline(text) == expected


class TestParagraphs:
    """Paragraphs of a column are found by its width, also where it changes or ends with marks."""

    def test_blank_lines_between_wrapped_paragraphs(self) -> None:
        said = "“过去引水渠不够用，大家都犯愁。”石桥村村民赵文彬说。"
        text = "\n\n".join(printed(part, width=15) for part in (F1, F2, said, F3, S2, W2, O1))
        found = [text for kind, _, text in blocks_of(text) if kind == "paragraph"]
        assert found == [F1, F2, said, F3, S2, W2, O1]

    def test_the_colon_of_a_time_ends_nothing(self) -> None:
        text = "据公交公司介绍，新线路的\n首末班车时间为6:00至22:\n30，票价不变，沿途设站八\n个，方便村民进城赶集办事。"
        assert [kind for kind, _, _ in blocks_of(text)] == ["paragraph"]

    def test_a_column_grows_narrower_at_a_paragraph(self) -> None:
        text = printed(S1, W1, width=20) + "\n" + printed(F1, F3, width=12)
        assert [text for kind, _, text in blocks_of(text) if kind == "paragraph"] == [S1, W1, F1, F3]

    def test_a_sentence_that_ends_far_short_ends_the_paragraph_where_one_indent_is_lost(self) -> None:
        text = "\n".join(f"　　{paragraph[:12]}\n{printed(paragraph[12:], width=14)}" for paragraph in (F1, F2, W1))
        assert [text for _, _, text in blocks_of(f"{text}\n{W2[:14]}\n{W2[14:]}")] == [F1, F2, W1, W2]

    def test_a_headline_as_wide_as_its_column(self) -> None:
        text = f"{printed(F1, F2, width=13)}\n放学路上的三点半课堂\n{printed(F3, O1, width=13)}"
        assert ("display", "headline.set-apart", "放学路上的三点半课堂") in blocks_of(text)


class TestMarkup:
    """Lines and tags that print nothing are markup, and nothing is lost."""

    @pytest.mark.parametrize("line", ["==========", "————————", "━━━━━━", "{12}------------------------"])
    def test_rules(self, line: str) -> None:
        assert [kind for kind, _, _ in blocks_of(lines(SPRING, SPRING_TEXT, line, WATER, WATER_TEXT))].count(
            "markup"
        ) == 1

    @pytest.mark.parametrize("line", ["——青河县春耕见闻", "=3", "{甲}", "—"])
    def test_no_rules(self, line: str) -> None:
        assert "markup" not in [kind for kind, _, _ in blocks_of(lines(SPRING, line, SPRING_TEXT))]

    def test_tags_around_paragraphs(self) -> None:
        issue = issue_of(f"<p>{F1}</p>\n<p>{F2}</p>\n")
        assert {str(segment.kind) for segment in issue.segments} == {"paragraph", "markup"}


def test_heap_above_its_bodies_with_kickers() -> None:
    heads = ("今年备汛早一步", WATER, "顾明德在现场会上强调", "分类指导抓好春季农业生产", "柳沟村香菇卖到省城")
    bodies = (f"本报讯 {W1}", W2, f"本报讯 {S1}", S2, f"本报讯 {F3}", F2)
    found = {article.headline: article.kicker for article in issue_of(lines(*heads, *bodies)).articles}
    assert found == {
        WATER: "今年备汛早一步",
        "分类指导抓好春季农业生产": "顾明德在现场会上强调",
        "柳沟村香菇卖到省城": None,
    }


def test_headline_and_byline_behind_the_last_body() -> None:
    text = lines(f"{SPRING_TEXT}（赵文彬）", SPRING, F1, F2, "（下转第二版）", "聚力富民", FARM, "本报记者 林青")
    found = [(article.headline, article.byline and article.byline.text) for article in issue_of(text).articles]
    assert found == [(SPRING, "赵文彬"), (FARM, "本报记者 林青")]


def test_number_of_a_document_is_no_part_of_the_headline() -> None:
    title = "青河县人民政府关于加强农田管护工作的通知"
    text = f"目 录\n\n县政府文件\n{title}（青政发〔2023〕5号）……3\n{title.replace('通知', '意见')}……6\n\n" + lines(
        "青河县人民政府\n关于加强农田管护工作的通知", "青政发〔2023〕5号", "各乡镇人民政府：", S2
    )
    article = issue_of(text).articles[0]
    assert (article.headline, article.deck, article.page) == (title, None, 3)
    assert article.paragraphs[0].text == "青政发〔2023〕5号"


def test_number_of_a_document_that_its_headline_has() -> None:
    title = "关于加强农田管护工作的通知"
    text = lines(
        "目 录", f"{title}", "青政发〔2023〕5号……3", f"{title.replace('通知', '意见')}", "青政发〔2023〕6号……6"
    ) + lines(title, "青政发〔2023〕5号", "各乡镇人民政府：", S2)
    article = issue_of(text).articles[0]
    assert (article.headline, article.deck) == (f"{title} 青政发〔2023〕5号", None)
    assert article.paragraphs[0].text == "各乡镇人民政府："


def test_first_column_head_below_a_contents() -> None:
    text = lines("工作简报", "第7期", "青河县农业农村局编 2023年3月16日", "本期要目", f"★ {WATER}", f"★ {SPRING}")
    issue = parse_issue(text + "\n" + lines("【领导活动】", WATER, W1, W2, "【县区动态】", SPRING, S1, S2))
    assert [article.section for article in issue.articles] == ["领导活动", "县区动态"]


def test_a_headline_with_the_indent_of_its_body() -> None:
    pieces = ((SPRING, "□青河县 林青", S1, S2), (WATER, "□赵文彬", W1, W2))
    text = "\n".join(f"　　{line}" for piece in pieces for line in piece)
    found = [(article.headline, article.byline and article.byline.text) for article in issue_of(text).articles]
    assert found == [(SPRING, "□青河县 林青"), (WATER, "□赵文彬")]


@pytest.mark.parametrize("line", ["□一、总则", "□李青讲话", "●防汛备汛"])
def test_a_mark_alone_makes_no_author(line: str) -> None:
    assert all(article.byline is None for article in issue_of(f"　　{line}\n　　{S1}\n　　{S2}\n").articles)


def test_lines_of_a_web_page() -> None:
    source = "来源：青河县水务局 作者：林青 编辑：赵文彬 日期：2023年06月20日"
    article, *rest = issue_of(lines(WATER, source, W1, W2, "声明：本网站所载文章版权归原作者所有。")).articles
    assert ([note.text for note in article.notes], rest) == (["来源：青河县水务局"], [])
    assert article.byline is not None
    assert [person.name for person in article.byline.contributors] == ["林青", "赵文彬"]


def test_a_section_with_its_pinyin_heads_a_page_of_a_magazine() -> None:
    text = (
        "青河人大\nQINGHE RENDA\n2023年第2期\n青河县人大常委会主办\n\n目 录\n要闻\n04 一条水渠通四方……林 青\n08 石桥夜话……王 河\n\n"
        "要闻 YAOWEN\n\n一条水渠通四方\n\n林 青\n\n柳溪的春天来得早。\n\n微信扫一扫 关注青河人大\n"
    )
    rules = {segment.span.of(text): segment.rule for segment in parse_issue(text).segments}
    assert rules["要闻 YAOWEN"] == "folio.section"
    assert rules["微信扫一扫 关注青河人大"] == "folio.scan"
