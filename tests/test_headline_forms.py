"""What a line above a headline, below it or behind a body is: a column's head, a kicker, a deck, an author, half a headline."""

from __future__ import annotations

import pytest

from .outline import Outline, outline

REPORT = "3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，安排部署春耕备耕任务。"
RESERVOIR = "3月15日，县长许清扬到石桥水库督导防汛备汛工作，实地查看大坝、溢洪道和物资仓库。"
BUSES = "3月16日，青河县农村客运公交化改造工程启动，首批二十辆新能源公交车投入运营。"
FEATURE = "清晨六点，柳沟村的直播间已经亮起了灯。廖春燕把一筐筐香菇摆上货架，对着手机招呼起来。"
ESSAY = "基层治理是国家治理的基石。做好新时代基层工作，关键在于把群众的事当成自己的事。"
SPRING = "青河县召开春季农业生产现场会"
FARM = "柳沟村的香菇香飘省城"
PEOPLE = "群众的事就是自己的事"


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def heads(*above: str, body: str = f"本报讯 {REPORT}") -> Outline:
    """Return section, kicker, headline, deck and byline of one piece with these lines above its body."""
    article = outline(lines("春光正好", f"本报讯 {BUSES}（记者 林青）", *above, body))[-1]
    return {name: article[name] for name in ("section", "kicker", "headline", "deck", "byline") if name in article}


@pytest.mark.parametrize(
    "column",
    [
        "众志成城 抗击疫情",
        "乡村振兴进行时",
        "决战脱贫攻坚 决胜全面小康",
        "学习贯彻县委十届五次全会精神",
        "最美基层干部",
        "党员先锋",
        "调查研究",
        "环境整治面对面",
        "“非凡十年·青河答卷”",
    ],
)
def test_heads_of_columns(column: str) -> None:
    assert heads(column, FARM, "本报记者 林青", body=FEATURE) == {
        "section": column,
        "headline": FARM,
        "byline": "本报记者 林青",
    }


@pytest.mark.parametrize(
    ("printed", "column"),
    [("★身边的感动★", "身边的感动"), ("——乡村振兴——", "乡村振兴"), ("◆政策解读◆", "政策解读")],
)
def test_heads_of_columns_between_marks(printed: str, column: str) -> None:
    assert heads(printed, FARM, body=FEATURE) == {"section": column, "headline": FARM}


@pytest.mark.parametrize(
    "kicker",
    [
        "许清扬在全县春耕现场会上强调",
        "学党史 悟思想 办实事 开新局",
        "小香菇撑起一片天",
        "县直机关学习贯彻县委全会精神",
    ],
)
def test_kickers_are_no_heads_of_columns(kicker: str) -> None:
    assert heads(kicker, SPRING) == {"kicker": kicker, "headline": SPRING}


@pytest.mark.parametrize("first", ["不忘初心", "众志成城"])
def test_names_of_campaigns_may_be_a_headline(first: str) -> None:
    assert heads(first, "牢记使命") == {"headline": f"{first} 牢记使命"}


@pytest.mark.parametrize(
    "deck",
    [
        "顾明德作报告 许清扬主持大会",
        "许清扬宣布开工 顾明德讲话 沈南星周越出席",
        "顾明德当选县委书记 许清扬沈南星当选县委副书记",
        "顾明德代表常委会作工作报告 许清扬到会祝贺",
        "沈南星周越交流发言",
        "许清扬参加会见",
        "许清扬 沈南星一同考察",
        "许清扬出席并讲话",
        "顾明德主持并讲话 许清扬安排部署工作",
    ],
)
def test_decks_that_only_add(deck: str) -> None:
    assert heads(SPRING, deck) == {"headline": SPRING, "deck": deck}


@pytest.mark.parametrize("headline", ["许清扬当选青河县县长", "许清扬讲话引发热烈反响", "顾明德主持召开县委常委会会议"])
def test_headlines_that_say_who_did_what(headline: str) -> None:
    assert heads(headline) == {"headline": headline}
    assert heads("青河县两会胜利闭幕", headline) == {"kicker": "青河县两会胜利闭幕", "headline": headline}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("我县召开脱贫攻坚“回头看”", "问题整改推进会"),
        ("自治县成立六十周年庆祝活动筹备工作", "领导小组召开第二次会议"),
        ("县委农村工作领导小组", "第三次会议召开"),
        ("2023“才聚青河”高层次人才", "创新创业大会开幕"),
        ("县人大常委会组成人员视察", "全县重点项目建设情况"),
        ("青河县与省农科院签订", "战略合作协议"),
        ("省委宣讲团来青河宣讲", "省委全会精神"),
        ("青河县第十届“香菇节”", "隆重开幕"),
        ("中国共产党青河县第十四次", "代表大会隆重开幕"),
        ("中共青河县委十三届", "六次全会举行"),
        ("省人大常委会来我市开展粮食安全", "“一法一条例”执法检查"),
        ("千名“春耕", "小帮手”走进田间"),
        ("今明两天我市有明显降雨", "请注意防范"),
        ("青河县召开2023年度乡镇党委书记", "抓基层党建述职评议会"),
        ("中共青河县委十三届六次全会", "暨县委经济工作会议召开"),
        ("县委巡察组向柳树镇", "反馈巡察情况"),
        ("学习贯彻县委全会精神", "专题读书班开班"),
        ("深入学习贯彻新时代党的创新思想", "主题教育读书班开班"),
        ("“投资青河·周周见”", "招商引资项目集中签约"),
        ("“春风送岗·就在青河”", "专场招聘会举行"),
        ("“春风行动”", "网络招聘活动启动"),
        ("“书香青河”", "读书文化节开幕"),
        ("县委理论学习中心组专题学习", "《党内监督若干规定》"),
        ("我市印发", "《青河市城市更新三年行动方案》"),
    ],
)
def test_one_headline_over_two_lines(first: str, second: str) -> None:
    assert heads(first, second) == {"headline": f"{first} {second}"}


@pytest.mark.parametrize(
    ("kicker", "headline"),
    [
        ("顾明德在柳树镇调研", "推动各项工作迈上新台阶"),
        ("为群众办实事", "全县农业工作推进会召开"),
        ("许清扬督导防汛", "全力守护安澜"),
        ("许清扬主持召开县政府常务会议", "研究部署春季农业生产工作"),
        ("全县开展安全生产大检查", "筑牢春耕备耕安全防线活动"),
        ("“春风行动”", "柳树镇技能大赛开赛"),
        ("“春风行动”暖人心", "专场招聘会举行"),
        ("“春耕”号角响", "“智慧农机”下田解了大难题"),
    ],
)
def test_kicker_and_headline(kicker: str, headline: str) -> None:
    assert heads(kicker, headline) == {"kicker": kicker, "headline": headline}


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("林青山", "林青山"),
        ("□ 饶青山", "饶青山"),
        ("◎ 县委政研室课题组", "县委政研室课题组"),
        ("中共青河县委组织部", "中共青河县委组织部"),
        ("县委政研室", "县委政研室"),
        ("青河县委书记 林青山", "林青山"),
        ("县委常委、宣传部部长 林青山", "林青山"),
    ],
)
def test_authors_between_headline_and_body(author: str, names: str) -> None:
    article = outline(lines(PEOPLE, author, ESSAY, ESSAY))[0]
    assert (article["headline"], article["byline"], article["names"]) == (PEOPLE, author, names)


@pytest.mark.parametrize("second", ["青河县成立首家律师协会", "走好群众路线", "书记 来了好几回"])
def test_second_lines_that_are_no_authors(second: str) -> None:
    assert "byline" not in outline(lines(PEOPLE, second, ESSAY, ESSAY))[0]


def test_a_line_above_two_headlines_heads_a_column() -> None:
    first, second = ("乡村振兴看青河", FARM, FEATURE), ("乡村振兴看青河", "老屋门前的枣树", ESSAY)
    found = outline(lines(*first, "（林青山）", SPRING, f"本报讯 {REPORT}（记者 周越）", *second))
    assert [(article.get("section"), article["headline"]) for article in found] == [
        ("乡村振兴看青河", FARM),
        (None, SPRING),
        ("乡村振兴看青河", "老屋门前的枣树"),
    ]


def test_names_that_end_two_bodies_are_no_head_of_a_column() -> None:
    found = outline(
        lines(FARM, FEATURE, "林青山 周越", SPRING, f"本报讯 {REPORT}", "林青山 周越", PEOPLE, f"本报讯 {BUSES}")
    )
    assert [(article.get("section"), article.get("names")) for article in found] == [
        (None, "林青山 周越"),
        (None, "林青山 周越"),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("names", "read"),
    [
        ("林 青 宋 河", "林青 宋河"),
        ("林　青　宋　河", "林青 宋河"),
        ("林 青  宋 河", "林青 宋河"),
        ("周 越 沈 洁 林青山", "周越 沈洁 林青山"),
        ("林青山 周 越", "林青山 周越"),
    ],
)
def test_names_set_wide_end_a_body(names: str, read: str) -> None:
    found = outline(
        lines("# " + FARM, f"本报讯 {BUSES}", names, "## 学雷锋 树新风", FEATURE, "## " + SPRING, f"本报讯 {REPORT}")
    )
    assert [(article.get("byline"), article.get("kicker")) for article in found] == [
        (read, None),
        (None, None),
        (None, None),
    ]


@pytest.mark.parametrize("headline", ["春 耕 正 忙", "高 山 流 水", "黄 河 安 澜", "万 家 灯 火"])
def test_a_headline_set_wide_holds_no_names(headline: str) -> None:
    found = outline(lines(FARM, f"本报讯 {BUSES}", headline, f"本报讯 {REPORT}"))
    assert [(article["headline"], article.get("byline")) for article in found] == [
        (FARM, None),
        (headline.replace(" ", ""), None),
    ]


def test_an_office_above_two_titles_is_a_part_of_both() -> None:
    found = outline(
        lines("青河县人民政府", "关于做好春耕工作的通知", ESSAY, "青河县人民政府", "关于做好防汛工作的通知", ESSAY)
    )
    assert [article["headline"] for article in found] == [
        "青河县人民政府 关于做好春耕工作的通知",
        "青河县人民政府 关于做好防汛工作的通知",
    ]


def test_a_campaign_with_a_deck_is_a_headline() -> None:
    assert heads("乡村振兴", "——柳沟村调查", "本报记者 林青", body=FEATURE) == {
        "headline": "乡村振兴",
        "deck": "——柳沟村调查",
        "byline": "本报记者 林青",
    }


def test_a_heap_with_a_byline_in_it() -> None:
    bodies = (f"本报讯 {REPORT}", f"本报讯 {RESERVOIR}", f"本报讯 {BUSES}（记者 周越）")
    feature = f"{FEATURE}\n\n香菇卖到省城，柳沟村的六十多户村民都跟着种上了。"
    heap = (SPRING, "许清扬督导防汛备汛工作", "农村客运公交化改造工程启动", FARM, "——柳沟村香菇产业观察")
    found = outline(lines(*bodies, feature, *heap, "本报记者 林青"))
    assert [(article.get("headline"), article.get("deck"), article.get("byline")) for article in found] == [
        (SPRING, None, None),
        ("许清扬督导防汛备汛工作", None, None),
        ("农村客运公交化改造工程启动", None, "记者 周越"),
        (FARM, "——柳沟村香菇产业观察", "本报记者 林青"),
    ]


FORESTS = "3月17日，县政协主席周越带领委员到石桥林场视察森林防火工作，实地查看瞭望塔和物资储备。"
SITTING = "3月18日，县十七届人大常委会举行第三次会议，听取和审议县政府工作报告，表决通过人事任免事项。"


def test_a_heap_behind_its_reports_and_above_another() -> None:
    heap = (
        "县人大常委会会议召开",
        "全县春季农业生产现场会召开",
        "县政协视察森林防火工作",
        "许清扬在督导防汛备汛工作时强调",
        "守好石桥水库 确保安全度汛",
    )
    reports = (SITTING, REPORT, FORESTS, RESERVOIR)
    above = "\n".join(f"本报讯 {report}（记者 林青）" for report in reports)
    found = outline(f"{above}\n" + "\n".join((*heap, f"本报讯 {BUSES}（记者 林青）", "首批新能源公交车上路")) + "\n")
    assert [(article.get("kicker"), article["headline"]) for article in found] == [
        (None, heap[0]),
        (None, heap[1]),
        (None, heap[2]),
        (heap[3], heap[4]),
        (None, "首批新能源公交车上路"),
    ]


def test_a_headline_block_of_many_lines_below_reports_stays_one() -> None:
    block = ("许清扬在督导防汛备汛工作时强调", "守好石桥水库", "确保安全度汛", "——县长督导防汛备汛工作侧记", "周越陪同")
    reports = "\n".join(f"本报讯 {report}（记者 林青）" for report in (SITTING, REPORT, FORESTS))
    found = outline(f"{reports}\n" + "\n".join((*block, f"本报讯 {RESERVOIR}（记者 林青）")) + "\n")
    assert [article.get("headline") for article in found] == [None, None, None, "守好石桥水库 确保安全度汛"]


def test_a_headline_and_its_deck_behind_a_body_and_above_a_notice() -> None:
    head, deck = "守护“舌尖上的安全”", "——县市场监管局专项检查侧记"
    notice = ("遗失声明", "林河遗失居民身份证，声明作废。")
    found = outline(lines(f"本报讯 {BUSES}", "首批公交车上路", f"本报讯（记者 林青） {REPORT}", head, deck, *notice))
    assert [(article["headline"], article.get("deck")) for article in found][1:] == [(head, deck), ("遗失声明", None)]


def test_subheads_above_a_notice_stay() -> None:
    notice = ("遗失声明", "林河遗失居民身份证，声明作废。")
    found = outline(lines(SPRING, f"本报讯（记者 林青） {REPORT}", "第一书记进村", ESSAY, *notice))
    assert found[0]["body"] == [REPORT, "第一书记进村", ESSAY]


def test_two_gatherings_held_are_two_headlines() -> None:
    found = outline(
        lines(
            f"本报讯 {SITTING}（记者 林青）",
            f"本报讯 {REPORT}（记者 林青）",
            "县人大常委会会议召开",
            "春季农业生产现场会召开",
        )
    )
    assert [article["headline"] for article in found] == ["县人大常委会会议召开", "春季农业生产现场会召开"]


def test_a_heap_that_a_byline_cuts() -> None:
    bodies = (
        f"{FEATURE}\n\n香菇卖到省城，村里六十多户都跟着种上了。（本报综合）",
        f"本报讯 {REPORT}",
        f"本报讯 {BUSES}",
    )
    heap = (FARM, "——柳沟村香菇产业观察", "本报记者 林青", SPRING, "农村客运公交化改造工程启动")
    found = outline(lines(*bodies, *heap))
    assert [(article.get("headline"), article.get("byline")) for article in found] == [
        (FARM, "本报记者 林青"),
        (SPRING, None),
        ("农村客运公交化改造工程启动", None),
    ]


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("（林\n　青　周　越）", "林青 周越"),
        ("（周建国 \n林 青）", "周建国 林青"),
        ("（县农\n业局　周　越）", "周越"),
        ("（记者　林青 通\n讯员　周越）", "林青 周越"),
    ],
)
def test_credits_broken_over_two_lines(credit: str, names: str) -> None:
    text = f"　　本报讯　五月二十六日，一座年产\n三千吨的面粉加工厂在柳树镇建成投\n产，可安置剩余劳力一百一十人。{credit}\n"
    assert outline(text)[0]["names"] == names


def test_short_subheads_below_a_day() -> None:
    text = lines(
        "党旗在防汛一线飘扬",
        "本报记者 林青",
        "入汛以来，青河县连续遭受强降雨袭击，全县党员干部奋战在一线。",
        "“我先上”",
        "7月9日凌晨，柳沟村水位暴涨，党支部书记带领党员装填沙袋。",
        "筑起堤坝",
        "县委组织部下发通知，从县直单位抽调干部下沉到任务最重的村。",
    )
    assert [article.get("headline") for article in outline(text)] == ["党旗在防汛一线飘扬"]


def test_a_short_headline_below_a_day_stays_one() -> None:
    text = lines(FARM, "本报记者 林青", FEATURE, "防汛备汛正当时", RESERVOIR, "大坝上的笑声", BUSES)
    assert [article.get("headline") for article in outline(text)] == [FARM, "防汛备汛正当时", "大坝上的笑声"]


NOTICE = "征 稿 启 事\n本刊是县委主办的内部刊物，热忱欢迎广大干部群众赐稿。\n来稿请寄县委大院，文责自负。\n"


@pytest.mark.parametrize("office", ["《青河工作》编辑部", "青河县委办公室"])
def test_the_office_that_signs_a_notice(office: str) -> None:
    article = outline(f"{FARM}\n\n本报记者 林青\n\n{FEATURE}\n\n{NOTICE}{office}\n")[-1]
    assert (article["kind"], article["headline"], article["body"]) == (
        "notice",
        "征稿启事",
        ["本刊是县委主办的内部刊物，热忱欢迎广大干部群众赐稿。", "来稿请寄县委大院，文责自负。", office],
    )


@pytest.mark.parametrize(
    ("kicker", "headline", "deck"),
    [
        ("抢抓农时 不误春耕", "县委召开常委会会议", "研究部署春季农业生产工作"),
        ("抢抓农时 不误春耕", "县委常委会（扩大）会议召开", "传达学习省委农村工作会议精神"),
    ],
)
def test_what_a_meeting_did_below_kicker_and_headline(kicker: str, headline: str, deck: str) -> None:
    assert heads(kicker, headline, deck) == {"kicker": kicker, "headline": headline, "deck": deck}


def test_three_lines_of_which_the_last_says_what_no_meeting_did() -> None:
    lines_ = ("抢抓农时 不误春耕", "青河县农民田间忙", "学习新技术种出好庄稼")
    assert heads(*lines_) == {"kicker": lines_[0], "headline": " ".join(lines_[1:])}
