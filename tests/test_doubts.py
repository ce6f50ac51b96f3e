"""What is doubtful is reported with its place, and what is not is not."""

from __future__ import annotations

import pytest

from govpub import DiagnosticCode, Segment, SegmentKind, Span
from govpub.doubts import find_doubts

from .outline import issue_of

SPRING = "青河县召开春季农业生产现场会"
WATER = "许清扬调研防汛备汛工作"
S1 = "本报讯 3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，安排部署春耕备耕任务。"
S2 = "会议指出，去冬以来气温偏高、降水偏少，各乡镇要分类指导，把促弱转壮的措施落实到每一块田。"
W1 = "本报讯 3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库。"
W2 = "许清扬强调，要盯紧水库安全度汛，落实巡查值守责任，补齐防汛物资短板。"
CUT = "会议指出，当前小麦田间管理正处在见效的关口，麦田、墒情和植保队三项工作要同步安排、同步"
REST = "检查；农技员提出的意见，要逐条登记、逐条答复。"
CONTENTS = "目 录\n\n书记论坛\n1 群众的事就是自己的事 林青\n4 把冷库建到地头去 王河\n9 让老旧小区焕发新颜 赵文彬\n"
MAGAZINE = (
    "群众的事就是自己的事\n\n◎ 林青\n\n基层治理是国家治理的基石，关键在于把群众的事当成自己的事。",
    "把冷库建到地头去\n\n◎ 王河\n\n柳沟村的冷库建在地头，香菇从采下到入库不到一个小时。",
    "让老旧小区焕发新颜\n\n◎ 赵文彬\n\n城关街道把加装电梯、整修管网列为民生实事，一件一件办好。",
)
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
TAIL = (
    "会议指出，春季农业生产不等人，各乡镇要把措施落实到每一块田。",
    "会议要求，要备足种子、化肥和农膜。（记者 林青）",
)
HEAD = "本报讯 3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，部署春耕"


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


CLEAN = lines(SPRING, S1, S2, WATER, W1, W2)

# Code: a text that is doubtful, the part of it that is reported, and its twin that is not doubtful in this way.
CASES: dict[DiagnosticCode, list[tuple[str, str, str]]] = {
    DiagnosticCode.NO_TEXT: [
        ("", "", "甲"),
        (" \n\u3000\r\n\f", " \n\u3000\r\n\f", " \n\u3000甲\r\n\f"),
    ],
    DiagnosticCode.UNPAIRED_CHARACTERS: [
        (lines(SPRING, S1.replace("总结", "总\ufffd")), "\ufffd", lines(SPRING, S1)),
        (
            lines(SPRING, S1.replace("总结", "总\0\0结"), S2 + "\0"),
            "\0\0",
            lines(SPRING, S1.replace("总结", "总\u200b结")),
        ),
        (lines(SPRING, S1.replace("总结", "总\ud842")), "\ud842", lines(SPRING, S1.replace("总结", "总\U00020bb7"))),
    ],
    DiagnosticCode.RADICAL_CODE_POINTS: [
        (lines(SPRING, S1.replace("工", "⼯")), "⼯", lines(SPRING, S1)),
        (lines(SPRING, S1.replace("农", "⻉")), "⻉", lines(SPRING, S1.replace("农", "\u3400"))),
    ],
    DiagnosticCode.HEADLINE_MOVED: [
        (lines(S1, S2, W1, W2, WATER, SPRING), WATER, lines(SPRING, S1, S2, WATER, W1, W2)),
        (lines(S1, S2, SPRING, W1, W2, WATER), SPRING, lines(SPRING, S1, S2, WATER, W1, W2)),
    ],
    DiagnosticCode.HEADLINE_WITHOUT_BODY: [
        (lines(SPRING, S1, S2, f"## {WATER}"), f"## {WATER}", CLEAN),
    ],
    DiagnosticCode.HEADLINE_CORRECTED: [
        (
            CONTENTS + lines("群众的事就是自己的车", MAGAZINE[0].partition("\n\n")[2], *MAGAZINE[1:]),
            "群众的事就是自己的车",
            CONTENTS + lines(*MAGAZINE),
        ),
        (
            CONTENTS + lines("群众的事就是自己的车", MAGAZINE[0].partition("\n\n")[2], *MAGAZINE[1:]),
            "群众的事就是自己的车",
            CONTENTS + lines("群众的事\n就是自己的事", MAGAZINE[0].partition("\n\n")[2], *MAGAZINE[1:]),
        ),
    ],
    DiagnosticCode.ORDER_SUSPECT: [
        (
            lines(f"## {SPRING}", *TAIL, HEAD, f"## {WATER}", W1, W2),
            HEAD,
            lines(f"## {SPRING}", HEAD, *TAIL, f"## {WATER}", W1),
        ),
        (
            lines(f"## {SPRING}", *TAIL, HEAD, f"## {WATER}", W1, W2),
            HEAD,
            lines(f"## {SPRING}", *TAIL, f"{HEAD}。", f"## {WATER}", W1),
        ),
    ],
    DiagnosticCode.BODY_SPLIT: [
        (
            lines("## 冷库建在地头", "本报记者 林青", *COLD, *LIFT, "## 老小区装上新电梯", "本报记者 王河"),
            LIFT[0],
            lines("## 冷库建在地头", "本报记者 林青", *COLD, "## 老小区装上新电梯", "本报记者 王河", *LIFT),
        ),
    ],
    DiagnosticCode.PARAGRAPH_JOINED: [
        (lines(SPRING, S1, CUT, "· 3 ·", REST), REST, lines(SPRING, S1, f"{CUT}进行。", "· 3 ·", REST)),
        (lines(SPRING, S1, CUT, "▲农技员在麦田", REST), REST, lines(SPRING, S1, f"{CUT}进行。", "▲农技员在麦田", REST)),
    ],
    DiagnosticCode.PARAGRAPH_UNFINISHED: [
        (lines(SPRING, S1, CUT, f"## {WATER}", W1, W2), CUT, lines(SPRING, S1, CUT + REST, f"## {WATER}", W1, W2)),
        (lines(SPRING, S1, CUT), CUT, lines(SPRING, S1, f"{CUT}进行。”")),
    ],
    DiagnosticCode.JUMP_UNRESOLVED: [
        (lines(SPRING, S1, f"{S2}（下转第三版）", WATER, W1), "（下转第三版）", lines(SPRING, S1, S2, WATER, W1)),
        (
            lines("第3版 综合", f"（上接第一版）{S2}", WATER, W1),
            "（上接第一版）",
            lines("第1版 要闻", SPRING, f"{S1}（下转第三版）", "第3版 综合", f"（上接第一版）{S2}", WATER, W1),
        ),
    ],
    DiagnosticCode.DATE_WITHOUT_YEAR: [
        (lines(SPRING, S1), "3月14日", lines(SPRING, S1.replace("3月14日", "2023年3月14日"))),
        (lines(SPRING, S1), "3月14日", lines(SPRING, S1.replace("3月14日", "日前"))),
    ],
    DiagnosticCode.IMPOSSIBLE_DATE: [
        (lines(SPRING, S1.replace("3月14日", "2月30日")), "2月30日", lines(SPRING, S1)),
        (
            lines(SPRING, S1.replace("3月14日", "2023年2月29日")),
            "2023年2月29日",
            lines(SPRING, S1.replace("3月14日", "2024年2月29日")),
        ),
    ],
    DiagnosticCode.NAME_DOUBTFUL: [
        (lines(SPRING, S1, f"{S2}（记者 林青 王）"), "王", lines(SPRING, S1, f"{S2}（记者 林青 王河）")),
    ],
    DiagnosticCode.CONTENTS_UNMATCHED: [
        (CONTENTS + lines(*MAGAZINE[:2]), "让老旧小区焕发新颜", CONTENTS + lines(*MAGAZINE)),
        (
            CONTENTS + lines(*MAGAZINE[:2]),
            "让老旧小区焕发新颜",
            CONTENTS + lines(*MAGAZINE[:2], MAGAZINE[2].replace("让老旧小区", "让老旧\n小区")),
        ),
    ],
}


def reported(text: str, code: DiagnosticCode) -> list[str]:
    return [doubt.span.of(text) for doubt in issue_of(text).diagnostics if doubt.code is code]


PARAMETERS = [
    pytest.param(code, *case, id=f"{code}-{number}")
    for code, cases in CASES.items()
    for number, case in enumerate(cases)
]


def test_every_code_has_a_case() -> None:
    elsewhere = {DiagnosticCode.NOT_UNDERSTOOD, DiagnosticCode.TITLE_DIFFERS}  # below, and in test_profile.py
    assert set(CASES) | elsewhere == set(DiagnosticCode)


@pytest.mark.parametrize("kind", SegmentKind)
def test_what_is_not_understood_is_what_no_rule_has_read(kind: SegmentKind) -> None:
    text = "春耕 ⊕⊗"
    segments = [
        Segment(kind=SegmentKind.PARAGRAPH, rule="a", article=0, span=Span(0, 2)),
        Segment(kind=SegmentKind.SPACE, rule="space", article=None, span=Span(2, 3)),
        Segment(kind=kind, rule="b", article=None, span=Span(3, 5)),
    ]
    found = [(doubt.code, doubt.span) for doubt in find_doubts(text, segments, None, [])]
    assert found == [(DiagnosticCode.NOT_UNDERSTOOD, Span(3, 5))] * (kind is SegmentKind.UNKNOWN)


@pytest.mark.parametrize(("code", "text", "part", "twin"), PARAMETERS)
def test_doubtful(code: DiagnosticCode, text: str, part: str, twin: str) -> None:
    del twin
    found = reported(text, code)
    assert found
    assert part in found[0]
    assert len(found[0]) <= len(part) + 8


@pytest.mark.parametrize(("code", "text", "part", "twin"), PARAMETERS)
def test_not_doubtful(code: DiagnosticCode, text: str, part: str, twin: str) -> None:
    del text, part
    assert reported(twin, code) == []


@pytest.mark.parametrize("text", [CLEAN, CONTENTS + lines(*MAGAZINE), lines(*COLD), lines("征稿启事", "欢迎来稿。")])
def test_a_clean_text_has_no_doubts_but_its_years(text: str) -> None:
    assert {doubt.code for doubt in issue_of(text).diagnostics} <= {DiagnosticCode.DATE_WITHOUT_YEAR}
    assert issue_of(text, reference_date="2023-03-20").diagnostics == ()


def test_doubts_about_characters_and_years_are_reported_once() -> None:
    text = lines(SPRING, f"{S1}\0", S2.replace("工", "⼯") + "\0⼯", WATER, f"{W1}\0⼯")
    codes = [doubt.code for doubt in issue_of(text).diagnostics]
    for code in (
        DiagnosticCode.UNPAIRED_CHARACTERS,
        DiagnosticCode.RADICAL_CODE_POINTS,
        DiagnosticCode.DATE_WITHOUT_YEAR,
    ):
        assert codes.count(code) == 1


def test_lost_characters_and_radicals_are_counted() -> None:
    messages = {
        doubt.code: doubt.message for doubt in issue_of(lines(SPRING, f"{S1}\0\0", f"{S2}\ufffd⼯⺠⼯")).diagnostics
    }
    assert messages[DiagnosticCode.UNPAIRED_CHARACTERS].startswith("3 ")
    assert messages[DiagnosticCode.RADICAL_CODE_POINTS].startswith("3 ")


def test_a_text_without_text_has_no_other_doubt() -> None:
    assert [doubt.code for doubt in issue_of(" \n ").diagnostics] == [DiagnosticCode.NO_TEXT]


def test_doubts_stand_in_the_order_of_the_text() -> None:
    text = lines(W1, W2, f"{S1}（下转第三版）", SPRING, WATER, f"{CUT}\0")
    spans = [doubt.span for doubt in issue_of(text).diagnostics]
    assert len(spans) >= 3
    assert spans == sorted(spans)


def test_messages_are_sentences_of_their_own() -> None:
    for cases in CASES.values():
        for text, _, _ in cases:
            assert all(doubt.message and doubt.message[-1] not in ".。" for doubt in issue_of(text).diagnostics)
