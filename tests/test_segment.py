"""Printed lines become blocks: what each line is by its own form, and where paragraphs begin and end."""

from __future__ import annotations

from itertools import product

import pytest
from _pytest.mark import ParameterSet

from govpub.segment import segment
from govpub.text.lines import split_lines

from .outline import Form, blocks_of, printed

LEAD = "本报讯 3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，安排部署当前田间管理、春耕备耕等重点任务。"
NOTED = "会议指出，去冬以来气温偏高、降水偏少，苗情墒情复杂，各乡镇要分类指导，把促弱转壮的措施落实到每一块田，做到应浇尽浇、应追尽追。"
DEMANDED = (
    "会议要求，要压实责任，强化农资保供，备足种子、化肥和农膜，严厉打击制售假劣农资的行为，确保全年粮食面积和产量稳定。"
)
REPORT = (LEAD, NOTED, DEMANDED)
VISIT = (
    "本报讯 3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库，详细了解水库蓄水和值守情况。",
    "许清扬强调，要盯紧水库安全度汛，落实巡查值守责任，补齐防汛物资短板，加密会商研判，确保人民群众生命财产安全。",
)
FEATURE = (
    "清晨六点，柳沟村的直播间已经亮起了灯。廖春燕把一筐筐香菇摆上货架，对着手机招呼起来。",
    "“头一年谁也不敢先动手，我就带着家里人试。”廖春燕说，如今全村六十多户都跟着种上了香菇，冷库也建到了地头。",
    "柳沟村山多地少，过去靠种玉米过日子。村里建起冷库和烘干车间后，香菇卖到了省城的超市，一斤能多卖两块钱。",
)
ESSAY = (
    "基层治理是国家治理的基石，事关千家万户。做好新时代的基层工作，关键在于把群众的事当成自己的事，一件一件办好。",
    "要在听民声上下功夫。群众的呼声就是工作的方向，干部要走出办公室，坐到院坝里，把话听真、把事问准、把账算清。",
    "要在解民忧上见真章。水电路气网，件件连着民心，哪一件没有办妥，都要列出清单，定下人头，限期销号，张榜公布。",
)
FULL = (
    "县党代表、柳沟村支书林青说，报告",
    "提出的目标任务让人倍感振奋，回去",
    "后要第一时间把大会精神传达给全村",
    "党员，带着大家把香菇种好卖好，让",
    "日子过得更红火，让村子更加美丽了。",
)
SHORT = "各乡镇要分类指导，把促弱转壮的措施落实到每一块田。"
BRIEF = "本报讯 3月14日，青河县召开春季农业生产现场会，总结去年工作。"


def kinds_of(text: str) -> list[tuple[str, str]]:
    return [(kind, text) for kind, _, text in blocks_of(text)]


Wrapped = tuple[str, int, str, str, bool]

TEXTS = {"report": REPORT, "visit": VISIT, "feature": FEATURE, "essay": ESSAY}
TOO_SHORT = "two paragraphs of two lines are not seen as wrapped, and their lines do not end with a comma"
FULL_LINE = "the paragraph above ends with a full line, and only the two missing ems tell that a new one starts"
MISREAD: dict[tuple[str, int], tuple[str, tuple[bool, ...]]] = {
    ("visit", 42): (TOO_SHORT, (True, False)),
    ("feature", 22): (FULL_LINE, (True,)),
    ("feature", 28): (FULL_LINE, (True,)),
    ("essay", 28): (FULL_LINE, (True, False)),
}
"""Columns without indents that are read wrongly: why, and with which way of setting marks at the ends of lines."""


def wrapped(case: Wrapped) -> ParameterSet:
    name, width, indent, line_end, hang = case
    reason, hangs = MISREAD.get((name, width), ("", ()))
    wrong = not indent and hang in hangs
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if wrong else []
    return pytest.param(*case, marks=marks, id=f"{name}-{width}-{indent!r}-{line_end!r}-{hang}")


class TestWrappedParagraphs:
    """A hard-wrapped column gives its paragraphs back, whatever its width and however its indents are kept."""

    @pytest.mark.parametrize(
        ("name", "width", "indent", "line_end", "hang"),
        [
            wrapped(case)
            for case in product(TEXTS, (12, 16, 19, 22, 28, 36, 42), ("", "　　", "  "), ("\n", "\n\n"), (True, False))
        ],
    )
    def test_paragraphs(self, name: str, width: int, indent: str, line_end: str, hang: bool) -> None:
        text = printed(*TEXTS[name], width=width, indent=indent, line_end=line_end, hang=hang)
        assert kinds_of(text) == [("paragraph", paragraph) for paragraph in TEXTS[name]]

    @pytest.mark.parametrize("line_end", ["\n", "\n\n", "\r\n", "\r"])
    def test_a_paragraph_a_line(self, line_end: str) -> None:
        assert blocks_of(line_end.join(REPORT)) == [("paragraph", "paragraph.line", text) for text in REPORT]

    @pytest.mark.parametrize("width", [12, 18, 28])
    def test_rule_tells_joined_lines(self, width: int) -> None:
        blocks = blocks_of(printed(*REPORT, width=width))
        assert [rule for _, rule, _ in blocks] == ["paragraph.wrapped"] * 3

    @pytest.mark.parametrize("widths", [(18, 26), (26, 18), (14, 40), (40, 14)])
    def test_columns_of_two_widths(self, widths: tuple[int, int]) -> None:
        text = f"{printed(*REPORT, width=widths[0])}\n\n石桥水库备足防汛物资\n{printed(*ESSAY, width=widths[1])}"
        assert kinds_of(text) == [
            *(("paragraph", paragraph) for paragraph in REPORT),
            ("display", "石桥水库备足防汛物资"),
            *(("paragraph", paragraph) for paragraph in ESSAY),
        ]

    def test_wrapped_column_beside_paragraphs_of_one_line(self) -> None:
        text = f"{printed(*REPORT, width=18)}\n\n石桥水库备足防汛物资\n\n" + "\n\n".join(VISIT)
        assert kinds_of(text) == [
            *(("paragraph", paragraph) for paragraph in REPORT),
            ("display", "石桥水库备足防汛物资"),
            *(("paragraph", paragraph) for paragraph in VISIT),
        ]

    @pytest.mark.parametrize("at", range(2, 8))
    @pytest.mark.parametrize("border", ["\n\n", "\n\n\n", "\n\f", "\f", "\n \n"])
    def test_a_column_ends_within_the_text(self, at: int, border: str) -> None:
        lines = printed(*REPORT, width=20).split("\n")
        text = "\n".join(lines[:at]) + border + "\n".join(lines[at:])
        assert kinds_of(text) == [("paragraph", paragraph) for paragraph in REPORT]

    @pytest.mark.parametrize("spread", range(9))
    def test_justified_lines(self, spread: int) -> None:
        lines = printed(*REPORT, width=20).split("\n")
        lines[spread] = " ".join(lines[spread])
        got = [text.replace(" ", "") for kind, text in kinds_of("\n".join(lines)) if kind == "paragraph"]
        assert got == [paragraph.replace(" ", "") for paragraph in REPORT]

    @pytest.mark.parametrize(
        ("width", "lines"),
        [
            (28, ("会议审议了《青河县贯彻落实市委第五巡察组反馈意见整", "改方案》，听取了春季农业生产情况汇报。")),
            (20, ("“ 头 一 年 谁 也 不 敢 先 动 手 我", "就带着家里人试。”廖春燕说，如今全村", "都跟着种上了香菇。")),
            (
                14,
                (
                    "顾明德代表中国共产党青河",
                    "县第十三届委员会向大会作题为",
                    "《奋进新征程全力以赴为全面建",
                    "设社会主义现代化新青河而努力",
                    "奋斗的报告》的工作报告。",
                ),
            ),
        ],
    )
    def test_sentences_cut_where_a_headline_could_stand(self, width: int, lines: tuple[str, ...]) -> None:
        text = "\n".join((printed(*REPORT, width=width), *lines))
        assert kinds_of(text) == [("paragraph", paragraph) for paragraph in (*REPORT, "".join(lines))]

    @pytest.mark.parametrize("headline", ["石桥水库备足了防汛物资", "石桥水库备足防汛的物资"])
    def test_a_headline_above_a_column(self, headline: str) -> None:
        text = "\n".join((printed(*REPORT, width=14), headline, printed(*ESSAY, width=14)))
        assert kinds_of(text)[len(REPORT)] == ("display", headline)

    def test_the_last_paragraph_above_a_report_in_a_wider_column(self) -> None:
        last = ("来自教育系统的代表廖春燕表示，", "要把立德树人作为根本任务，办好人", "民满意的教育。")
        report = ("本报讯 12月15日下午，县长许清扬到石桥库", "区调研防汛备汛工作，实地查看大坝、溢洪道")
        text = "\n".join((*FULL, *last, "石桥水库备足防汛物资", *report, "和物资仓库。"))
        assert kinds_of(text)[:2] == [("paragraph", "".join(FULL)), ("paragraph", "".join(last))]

    def test_the_far_end_of_a_jump_alone(self) -> None:
        lines = (
            "（上接第一版）会上，柳树镇、石桥镇作了交",
            "流发言，县农业农村局通报了有关情况，县",
            "林业局作了说明。",
        )
        assert kinds_of("\n\n".join(lines)) == [("paragraph", "".join(lines))]

    @pytest.mark.parametrize(
        ("first", "second", "joined"),
        [
            ("Green", "House", "Green House"),
            ("甲Green", "乙House", "甲Green乙House"),
            ("Green2", "House", "Green2House"),
            ("甲", "House", "甲House"),
            ("Green", "甲", "Green甲"),
        ],
    )
    def test_latin_words_at_line_ends_keep_a_space(self, first: str, second: str, joined: str) -> None:
        above, below = (
            "实训中心的老师说，新学员上机之前，先要熟读",
            "的操作说明，再到棚里看一看，学一学，记一记，练一练。",
        )
        lines = [f"{above}{first}", f"{second}{below}", *printed(*ESSAY, width=24).split("\n")]
        kind, rule, text = blocks_of("\n".join(lines))[0]
        assert (kind, rule) == ("paragraph", "paragraph.wrapped")
        assert text.startswith(f"{above}{joined}{below}")


OWN_FORMS: list[Form] = [
    ("jump", "jump-line.bracketed", "（下转第二版）"),
    ("jump", "jump-line.bracketed", "(下转第2版)"),
    ("jump", "jump-line.bracketed", "（上接第1版）"),
    ("jump", "jump-line.bracketed", "【紧接第一版】"),
    ("jump", "jump-line.end", "下转第14页"),
    ("jump", "jump-line.end", "▶下转3版"),
    ("jump", "jump-line.opening", "上接第一版"),
    ("note", "note.author-bracketed", "（作者系青河县委党校教师）"),
    ("note", "note.author-line", "作者单位：青河县委党校"),
    ("note", "note.source-bracketed", "（据新华社）"),
    ("note", "note.source-line", "来源：青河县融媒体中心"),
    ("note", "note.source-and-author", "（转自《青河网》，作者系县委党校教师）"),
    ("note", "note.editor-heading", "编者按"),
    ("note", "note.editor-heading", "【编者按】"),
    ("note", "note.editor-heading", "开栏的话"),
    ("page-head", "folio.page-head", "第2版 综合"),
    ("page-head", "folio.page-head", "第01版:要闻"),
    ("page-head", "folio.page-head", "副刊 第3版"),
    ("page-head", "folio.page-head", "02版：要闻 责编：林青"),
    ("page-head", "folio.page-head", "04 民生"),
    ("page-head", "folio.page-head", "A3 民生"),
    ("folio", "folio.page-number", "— 12 —"),
    ("folio", "folio.page-number", "· 3 ·"),
    ("folio", "folio.page-number", "第 7 页"),
    ("folio", "folio.page-number", "28/30"),
    ("folio", "folio.running-head", "青河工作 2023年第5期"),
    ("folio", "folio.running-head", "2023年5月6日 星期六"),
    ("byline", "byline.line", "责编：林青 校对：王河 版式：赵川"),
    ("section", "headline.section-bracketed", "【一线见闻】"),
    ("section", "headline.section-bracketed", "〖基层动态〗"),
    ("byline", "byline.line", "本报记者 林青"),
    ("byline", "byline.line", "□ 本报记者 林青 通讯员 王河"),
    ("byline", "byline.line", "◎ 林青"),
    ("byline", "byline.line", "（记者 林青）"),
    ("byline", "byline.line", "作者：林青"),
    ("byline", "byline.bare-names", "（林青）"),
    ("page-credit", "byline.page-pictures", "版式设计：林青 本版图片由本报视觉中心提供"),
    ("page-credit", "byline.page-pictures", "本版图片均为林青 摄"),
    ("markup", "markup.image", "![](a.png)"),
    ("markup", "markup.image", "[图片]"),
    ("markup", "markup.rule", "---"),
    ("markup", "markup.rule", "```"),
    ("markup", "markup.rule", '<div align="center">'),
    ("paragraph", "paragraph.labelled", "联系电话：0350-1234567"),
    ("paragraph", "paragraph.signed-date", "2023年4月11日"),
    ("paragraph", "paragraph.signed-date", "二〇二三年四月十一日"),
    ("display", "headline.set-apart", "· 农事知识窗 ·"),
    ("display", "headline.set-apart", "什么是高标准农田？"),
    ("display", "headline.set-apart", "青河县召开春耕会议"),
    ("display", "headline.set-apart", "青河县春耕会议召开，县委书记顾明德出席并讲话"),
    ("display", "headline.set-apart", "麦田里的约定！"),
    ("display", "headline.set-apart", "第二阶段工作启动"),
    ("display", "headline.set-apart", "下转第三版的稿件已经送审"),
    ("display", "headline.set-apart", "加快推进下转型升级工作"),
    ("display", "headline.set-apart", "编后会召开"),
    ("display", "headline.set-apart", "来源广泛"),
    ("display", "headline.set-apart", "详见第3版"),
    ("display", "headline.set-apart", "2023年第5期培训班开班"),
    ("display", "headline.set-apart", "【一线见闻】李家村的新变化"),
    ("display", "headline.set-apart", "乡村振兴·青河行"),
    ("display", "headline.set-apart", "李家村：麦田旁的新日子"),
    ("display", "headline.set-apart", "电话那头说：好"),
    ("paragraph", "paragraph.line", "图为村民在采摘辣椒。 林青 摄"),
    ("paragraph", "paragraph.line", "▲村民在采摘辣椒"),
    ("paragraph", "paragraph.line", "（据了解，已有三百户受益）"),
    ("paragraph", "paragraph.line", "麦田里的约定。"),
    ("paragraph", "paragraph.line", "0350-1234567"),
    ("paragraph", "paragraph.line", "新华社北京3月4日电"),
    ("paragraph", "paragraph.line", "（记者从县农业农村局了解到，春耕备耕已经展开）"),
    ("paragraph", "paragraph.line", "作者系着围裙，从厨房里走了出来。"),
    ("paragraph", "paragraph.line", "第3版我们讲过的故事，今天有了下文。"),
    ("paragraph", "paragraph.line", "2023年5月6日，我县召开会议。"),
    ("paragraph", "paragraph.line", "2023年，"),
    ("paragraph", "paragraph.line", "近年来，柳沟村大力发展香菇种植"),
]

MARKED_FORMS: list[tuple[str, Form]] = [
    ("# 青河县召开春耕会议", ("display", "headline.marked", "青河县召开春耕会议")),
    ("### 青河县召开春耕会议 ###", ("display", "headline.marked", "青河县召开春耕会议")),
    ("**青河县召开春耕会议**", ("display", "headline.marked", "青河县召开春耕会议")),
    ("<h2>青河县召开春耕会议</h2>", ("display", "headline.set-apart", "青河县召开春耕会议")),
    ("## 青 河 县 召 开 春 耕 会 议", ("display", "headline.marked", "青河县召开春耕会议")),
    ("## 抓好春耕备耕  保障粮食安全", ("display", "headline.marked", "抓好春耕备耕 保障粮食安全")),
    ("#### 一、抓住关键", ("display", "headline.marked", "一、抓住关键")),
    (
        "## 一、抓住关键，补齐短板。各乡镇要分类指导。",
        ("paragraph", "paragraph.line", "一、抓住关键，补齐短板。各乡镇要分类指导。"),
    ),
    ("**许清扬强调，**要盯紧水库安全度汛。", ("paragraph", "paragraph.line", "许清扬强调，要盯紧水库安全度汛。")),
    ("# 乡村振兴·青河行", ("section", "headline.section-column", "乡村振兴·青河行")),
    ("## 学习贯彻专栏", ("section", "headline.section-column", "学习贯彻专栏")),
    ("## 第2版 综合", ("page-head", "folio.page-head", "第2版 综合")),
    ("**本报记者 林青**", ("byline", "byline.line", "本报记者 林青")),
    ("## 编者按", ("note", "note.editor-heading", "编者按")),
    ("> 各乡镇要分类指导。", ("paragraph", "paragraph.line", "各乡镇要分类指导。")),
    ("- 修好三条引水渠。", ("paragraph", "paragraph.line", "修好三条引水渠。")),
    ("- 本报记者 林青", ("byline", "byline.line", "本报记者 林青")),
    ("|---|:---:|", ("markup", "markup.rule", "|---|:---:|")),
    ('<img src="a.jpg" width="40%" />', ("markup", "markup.image", '<img src="a.jpg" width="40%" />')),
    ('<div style="text-align: center;">图为石桥水库。</div>', ("paragraph", "paragraph.line", "图为石桥水库。")),
    ("&emsp;&emsp;各乡镇要分类指导。", ("paragraph", "paragraph.line", "各乡镇要分类指导。")),
    ("本报记者&nbsp;林青", ("byline", "byline.line", "本报记者 林青")),
    ("1\\. 修好三条引水渠。", ("paragraph", "paragraph.line", "1\\. 修好三条引水渠。")),
]


class TestOwnForms:
    """A line between two paragraphs of one line each is what its own form says."""

    @pytest.mark.parametrize("form", OWN_FORMS, ids=[text for _, _, text in OWN_FORMS])
    def test_plain(self, form: Form) -> None:
        blocks = blocks_of(f"{SHORT}\n\n{form[2]}\n\n{BRIEF}")
        assert [blocks[0], blocks[-1]] == [("paragraph", "paragraph.line", text) for text in (SHORT, BRIEF)]
        assert blocks[1:-1] == [form]

    @pytest.mark.parametrize(("printed_line", "form"), MARKED_FORMS, ids=[line for line, _ in MARKED_FORMS])
    def test_marked_by_a_tool(self, printed_line: str, form: Form) -> None:
        assert blocks_of(f"{SHORT}\n\n{printed_line}\n\n{BRIEF}")[1:-1] == [form]

    @pytest.mark.parametrize("editors", ["责编：林青", "责任编辑 林青 版式 王河", "本版编辑：林青 校对：王河"])
    def test_the_editors_at_the_top_of_a_page_are_credited_for_no_piece(self, editors: str) -> None:
        kind, _, text = blocks_of(f"第2版 综合\n{editors}\n{BRIEF}")[1]
        assert (kind, text) == ("folio", editors)
        assert blocks_of(f"{editors}\n{BRIEF}")[0] == ("folio", "folio.page-editors", editors)
        assert blocks_of(f"{BRIEF}\n{editors}")[1] == ("byline", "byline.line", editors)

    @pytest.mark.parametrize("above", ["2 综合 2023年5月6日 星期六", "电话：2123456 印刷：县印刷厂", "（共印80份）"])
    def test_editors_below_an_imprint_are_credited_for_no_piece(self, above: str) -> None:
        editors = "责任编辑：林青 校对：王河"
        assert ("folio", "folio.page-editors", editors) in blocks_of(f"{BRIEF}\n\n{above}\n{editors}")

    def test_editors_below_a_signed_paragraph_are_no_part_of_it(self) -> None:
        blocks = blocks_of(f"{BRIEF[:-1]}。（林青）\n责任编辑：林青 校对：王河")
        assert [kind for kind, _, _ in blocks] == ["paragraph", "byline"]

    def test_a_source_with_a_name_behind_it_is_a_credit(self) -> None:
        line = "来源：青河发布 编辑：林青"
        assert [kind for kind, _, _ in blocks_of(f"{SHORT}\n\n{line}\n\n{BRIEF}")][1:-1] == ["byline"]

    def test_linked_image(self) -> None:
        assert blocks_of(f"{SHORT}\n\n[![](a.png)](b.html)\n\n{BRIEF}")[1][0] == "markup"

    def test_page_head_behind_a_date(self) -> None:
        line = "2023年5月6日 星期六 第3版 民生"
        assert blocks_of(f"{SHORT}\n\n{line}\n\n{BRIEF}")[1] == ("page-head", "folio.page-head", line)


def column(*paragraphs: str) -> str:
    return printed(*paragraphs, width=18)


def indented(*paragraphs: str) -> str:
    return printed(*paragraphs, width=18, indent="　　")


Kinds = list[tuple[str, str]]


def body(*paragraphs: str) -> Kinds:
    return [("paragraph", paragraph) for paragraph in paragraphs]


def display(*lines: str) -> Kinds:
    return [("display", line) for line in lines]


IN_CONTEXT: dict[str, tuple[str, Kinds]] = {
    "headline above a wrapped report": (
        f"石桥水库备足防汛物资\n{column(*VISIT)}",
        [*display("石桥水库备足防汛物资"), *body(*VISIT)],
    ),
    "headline between wrapped reports": (
        f"{column(*REPORT)}\n石桥水库备足防汛物资\n{column(*VISIT)}",
        [*body(*REPORT), *display("石桥水库备足防汛物资"), *body(*VISIT)],
    ),
    "headline between indented reports": (
        f"{indented(*REPORT)}\n石桥水库备足防汛物资\n{indented(*VISIT)}",
        [*body(*REPORT), *display("石桥水库备足防汛物资"), *body(*VISIT)],
    ),
    "headline that is set in the middle": (
        f"{indented(*REPORT)}\n          石桥水库备足防汛物资\n{indented(*VISIT)}",
        [*body(*REPORT), *display("石桥水库备足防汛物资"), *body(*VISIT)],
    ),
    "headline that is set in the middle, no report": (
        f"{indented(*FEATURE)}\n          石桥水库备足防汛物资\n{indented(*ESSAY)}",
        [*body(*FEATURE), *display("石桥水库备足防汛物资"), *body(*ESSAY)],
    ),
    "list without stops in a column": (
        f"{column(*ESSAY)}\n- 健全台账，件件有着落，事事有人管\n- 定期回访，户户有回音，人人有去处。\n",
        body(*ESSAY, "健全台账，件件有着落，事事有人管", "定期回访，户户有回音，人人有去处。"),
    ),
    "letter-spaced headline": (
        f"石 桥 水 库 备 足 防 汛 物 资\n\n{column(*VISIT)}",
        [*display("石桥水库备足防汛物资"), *body(*VISIT)],
    ),
    "headline of two lines": (
        f"青河县召开\n春季农业生产现场会\n{column(*REPORT)}",
        [*display("青河县召开", "春季农业生产现场会"), *body(*REPORT)],
    ),
    "headline after a wrapped report": (
        f"{column(*REPORT)}\n\n春季农业生产现场会举行",
        [*body(*REPORT), *display("春季农业生产现场会举行")],
    ),
    "subhead in a wrapped feature": (
        f"{column(*FEATURE[:2])}\n冷库建在地头\n{column(FEATURE[2], ESSAY[0])}",
        [*body(*FEATURE[:2]), *display("冷库建在地头"), *body(FEATURE[2], ESSAY[0])],
    ),
    "numbered subhead with a comma": (
        f"{column(*ESSAY[:2])}\n二、解民忧，办实事\n{column(ESSAY[2], FEATURE[2])}",
        [*body(*ESSAY[:2]), *display("二、解民忧，办实事"), *body(ESSAY[2], FEATURE[2])],
    ),
    "numbered subhead with the indent of a paragraph": (
        f"{indented(*ESSAY[:2])}\n　　二、解民忧\n{indented(ESSAY[2], FEATURE[2])}",
        [*body(*ESSAY[:2]), ("paragraph", "二、解民忧"), *body(ESSAY[2], FEATURE[2])],
    ),
    "numbered sentence": (
        f"{column(ESSAY[0])}\n\n一是健全台账，件件有着落。\n\n{column(*ESSAY[1:])}",
        [*body(ESSAY[0]), ("paragraph", "一是健全台账，件件有着落。"), *body(*ESSAY[1:])],
    ),
    "byline under a headline": (
        f"香菇香飘省城\n□ 本报记者 林青 通讯员 王河\n{column(*FEATURE)}",
        [*display("香菇香飘省城"), ("byline", "□ 本报记者 林青 通讯员 王河"), *body(*FEATURE)],
    ),
    "byline that ends a column": (
        f"{column(*FEATURE)}\n（记者 林青）\n{column(*VISIT)}",
        [*body(*FEATURE), ("byline", "（记者 林青）"), *body(*VISIT)],
    ),
    "credit in brackets broken over lines": (
        column(*REPORT[:2], f"{DEMANDED}（记者 林青 通讯员 王河 赵文彬）")
        + f"\n石桥水库备足防汛物资\n{column(*VISIT)}",
        [
            *body(*REPORT[:2], f"{DEMANDED}（记者 林青 通讯员 王河 赵文彬）"),
            *display("石桥水库备足防汛物资"),
            *body(*VISIT),
        ],
    ),
    "credit whose name is on the next line": (
        f"{column(*REPORT)} 记者\n林青 摄\n{column(*VISIT)}",
        [*body(*REPORT[:2], f"{DEMANDED} 记者林青 摄"), *body(*VISIT)],
    ),
    "caption in a column": (
        f"{column(*REPORT)}\n图为与会人员在柳沟村育秧工厂察看工厂\n化育秧情况。 林青 摄\n石桥水库备足防汛物资\n{column(*VISIT)}",
        [
            *body(*REPORT, "图为与会人员在柳沟村育秧工厂察看工厂化育秧情况。 林青 摄"),
            *display("石桥水库备足防汛物资"),
            *body(*VISIT),
        ],
    ),
    "jump line in a column": (
        f"{column(*REPORT)}\n（下转第二版）\n石桥水库备足防汛物资\n{column(*VISIT)}",
        [*body(*REPORT), ("jump", "（下转第二版）"), *display("石桥水库备足防汛物资"), *body(*VISIT)],
    ),
    "jump line in mid-sentence": (
        column(LEAD, NOTED).rsplit("\n", 1)[0] + f"\n（下转第二版）\n石桥水库备足防汛物资\n{column(*VISIT)}",
        [
            *body(LEAD, "".join(column(LEAD, NOTED).rsplit("\n", 1)[0].split("\n")).removeprefix(LEAD)),
            ("jump", "（下转第二版）"),
            *display("石桥水库备足防汛物资"),
            *body(*VISIT),
        ],
    ),
    "jump line at the end of a line": (
        f"{column(*REPORT)}（下转第二版）\n{column(*VISIT)}",
        body(*REPORT[:2], f"{DEMANDED}（下转第二版）", *VISIT),
    ),
    "folio in a column": (
        f"{column(*REPORT)}\n· 3 ·\n青河工作 2023年第5期\n{column(*ESSAY)}",
        [*body(*REPORT), ("folio", "· 3 ·"), ("folio", "青河工作 2023年第5期"), *body(*ESSAY)],
    ),
    "folio inside a paragraph": (
        "\n".join(
            [*column(ESSAY[0]).split("\n")[:2], "", "· 3 ·", "", *column(ESSAY[0]).split("\n")[2:], column(*ESSAY[1:])]
        ),
        [
            ("paragraph", "".join(column(ESSAY[0]).split("\n"))),
            ("folio", "· 3 ·"),
            *body(*ESSAY[1:]),
        ],
    ),
    "question that opens a piece": (
        f"{column(*REPORT)}\n春耕备耕，你准备好了吗？\n{column(*VISIT)}",
        [*body(*REPORT), *display("春耕备耕，你准备好了吗？"), *body(*VISIT)],
    ),
    "question inside a body": (
        f"{FEATURE[0]}\n\n“今天能发多少单？”\n\n“少说三百单！”\n\n{FEATURE[1]}",
        body(FEATURE[0], "“今天能发多少单？”", "“少说三百单！”", FEATURE[1]),
    ),
    "list of a tool": (
        f"{SHORT}\n\n- 修好三条引水渠。\n- 备足两万条编织袋。\n\n{BRIEF}",
        body(SHORT, "修好三条引水渠。", "备足两万条编织袋。", BRIEF),
    ),
    "table": (
        f"{SHORT}\n\n| 乡镇 | 面积 |\n|---|---|\n| 石桥镇 | 甘泉镇 |\n\n{BRIEF}",
        [*body(SHORT), *display("乡镇 面积"), ("markup", "|---|---|"), *display("石桥镇 甘泉镇"), *body(BRIEF)],
    ),
    "notice": (
        f"征稿启事\n\n{SHORT}\n\n投稿邮箱：qinghe@example.com\n\n《青河工作》编辑部\n\n2023年3月20日",
        [*display("征稿启事"), *body(SHORT, "投稿邮箱：qinghe@example.com", "《青河工作》编辑部", "2023年3月20日")],
    ),
    "office that no date follows": (
        f"{SHORT}\n\n青河县教育局\n\n{BRIEF}",
        [*body(SHORT), *display("青河县教育局"), *body(BRIEF)],
    ),
    "label in a sentence": (
        f"{SHORT}\n\n联系电话：0350-1234567，欢迎来电咨询。\n\n{BRIEF}",
        body(SHORT, "联系电话：0350-1234567，欢迎来电咨询。", BRIEF),
    ),
    "two reports without a blank line": (
        "本报讯 3月14日，青河县召开会议。\n本报讯 3月15日，青河县举行开工仪式。",
        body("本报讯 3月14日，青河县召开会议。", "本报讯 3月15日，青河县举行开工仪式。"),
    ),
    "dateline set wide": (
        f"{column(*ESSAY)}\n本 报 讯 3 月 15 日，县 长 许 清 扬\n到石桥水库调研。",
        [*body(*ESSAY), ("paragraph", "本 报 讯 3 月 15 日，县 长 许 清 扬到石桥水库调研。")],
    ),
}


class TestContext:
    """What a line is where its form does not tell: by the lines around it."""

    @pytest.mark.parametrize(("text", "expected"), IN_CONTEXT.values(), ids=list(IN_CONTEXT))
    def test_blocks(self, text: str, expected: Kinds) -> None:
        assert kinds_of(text) == expected


FRONT = (
    "青河工作\n\n2023年第5期（总第212期）\n\n主办：中共青河县委办公室\n\n2023年5月6日\n\n目 录\n\n书记论坛\n"
    "1 群众的事就是自己的事 林青\n4 把直播间搬进山沟 王河\n\n"
)


class TestFrontMatter:
    """What is read as a whole is taken out before the walk over the lines."""

    def test_masthead_and_contents(self) -> None:
        kinds = [kind for kind, _ in kinds_of(FRONT + "\n\n".join(ESSAY))]
        assert [kinds[0], *kinds[2:]] == ["masthead"] * 3 + ["contents"] * 4 + ["paragraph"] * 3

    def test_issue_number_of_the_masthead_is_no_running_head(self) -> None:
        assert kinds_of(FRONT + "\n\n".join(ESSAY))[1] == ("masthead", "2023年第5期（总第212期）")

    def test_readings_are_handed_on(self) -> None:
        segmented = segment(split_lines(FRONT + "\n\n".join(ESSAY)))
        assert segmented.masthead is not None
        assert segmented.masthead.masthead.title == "青河工作"
        assert segmented.contents is not None
        assert [entry.title for entry in segmented.contents.contents.sections[0].entries] == [
            "群众的事就是自己的事",
            "把直播间搬进山沟",
        ]
        assert segmented.slogans == ()

    @pytest.mark.parametrize(
        "line",
        [
            "青河工作",
            "青河工作 7",
            "青 河 工 作",
            "《青河工作》·12·",
            "2023年第5期 青河工作 3",
            "青河工作 2023年5月6日",
        ],
    )
    def test_running_title(self, line: str) -> None:
        blocks = blocks_of(f"{FRONT}{ESSAY[0]}\n\n{line}\n\n{ESSAY[1]}")
        assert [kind for kind, _, _ in blocks[-3:]] == ["paragraph", "folio", "paragraph"]

    @pytest.mark.parametrize("line", ["青河工作又上新台阶", "学习青河工作方法", "《青河工作》征稿"])
    def test_the_title_among_other_words_is_no_running_title(self, line: str) -> None:
        blocks = blocks_of(f"{FRONT}{ESSAY[0]}\n\n{line}\n\n{ESSAY[1]}")
        assert [kind for kind, _, _ in blocks[-3:]] == ["paragraph", "display", "paragraph"]

    def test_slogans(self) -> None:
        text = f"{ESSAY[0]}\n\n宣传标语\n1.护林防火，人人有责！\n2.严禁携带火种上山！\n3.保护森林资源，建设美丽家园！\n\n{BRIEF}"
        segmented = segment(split_lines(text))
        assert [kind for kind, _, _ in blocks_of(text)] == ["paragraph", *["slogan"] * 4, "paragraph"]
        assert [len(reading.slogans.items) for reading in segmented.slogans] == [3]

    def test_text_without_front_matter(self) -> None:
        segmented = segment(split_lines(f"{LEAD}\n\n{NOTED}"))
        assert (segmented.masthead, segmented.contents, segmented.slogans) == (None, None, ())

    def test_nothing_printed(self) -> None:
        assert segment(split_lines(" \n\u3000\n")).blocks == ()


class TestFlags:
    """What a block says of itself beside its kind."""

    @pytest.mark.parametrize(
        ("text", "opens"),
        [
            (LEAD, True),
            ("（记者林青）3月14日，青河县召开会议。", False),
            ("新华社北京3月4日电 春耕时节到了。", True),
            ("本 报 讯 3 月 4 日，青河县召开会议。", True),
            ("记者从县农业农村局获悉，春耕备耕已经展开。", False),
            (NOTED, False),
        ],
    )
    def test_opens(self, text: str, opens: bool) -> None:
        assert segment(split_lines(text)).blocks[0].opens is opens

    @pytest.mark.parametrize(
        ("text", "unfinished"),
        [
            (NOTED, False),
            (NOTED[:-1], True),
            (NOTED + "”", False),
            (NOTED + "（记者 林青）", False),
            (NOTED + " 林青 摄", False),
            (NOTED + "（下转第二版）", False),
            (NOTED[:20] + "（下转第二版）", False),
            ("会议对下列单位予以表扬：", False),
            (NOTED[:-1] + "，", True),
        ],
    )
    def test_unfinished(self, text: str, unfinished: bool) -> None:
        assert segment(split_lines(f"{LEAD}\n\n{text}")).blocks[1].unfinished is unfinished

    def test_span_runs_from_the_first_line_to_the_last(self) -> None:
        text = f"石桥水库备足防汛物资\n{column(*VISIT)}\n"
        blocks = segment(split_lines(text)).blocks
        assert [block.span.of(text) for block in blocks] == ["石桥水库备足防汛物资", *(column(part) for part in VISIT)]

    @pytest.mark.parametrize(("line", "level"), [("# 青河", 1), ("### 青河", 3), ("**青河**", 0), ("青河", 0)])
    def test_level(self, line: str, level: int) -> None:
        assert segment(split_lines(line)).blocks[0].level == level
