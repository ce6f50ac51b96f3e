"""Any text gives an issue: rough, empty, huge, of another kind, or made to break parsers."""

from __future__ import annotations

import datetime as dt
import random
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import govpub
from govpub import DiagnosticCode, SegmentKind
from govpub.errors import InputTypeError

from .lossless import assert_lossless

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT.joinpath("examples/qinghe.txt").read_text(encoding="utf-8")

NOVEL = (
    "　　林家的老宅在河湾里。每到春天，院里的杏花开了，风一吹，落得满地都是。\n"
    "　　“你还记得那年发大水吗？”他问。\n　　她没有回答，只是望着窗外。\n\n第二章　归途\n\n"
    "　　火车开了一夜。天亮的时候，平原上起了雾，远处的村庄像浮在水上。\n"
)
CODE = (
    'def main(argv: list[str]) -> int:\n    """Run."""\n    return 0 if not argv else int(argv[0]) << 2  # | & * _\n\n'
)
HTML = "<html><body><table><tr><td>1</td><td>&nbsp;</td></tr></table><p>正文</p><!-- x --></body></html>\n"

HOSTILE = {
    "one long line": "会议强调要抓好落实" * 20_000,
    "one long line without Chinese": "a" * 200_000,
    "no line ends": EXAMPLE.replace("\n", "") * 50,
    "many short lines": "会\n" * 50_000,
    "many empty lines": "\n" * 100_000,
    "spaces": " \u3000\t" * 50_000,
    "punctuation": "，。！？、；：（）《》“”——……" * 5_000,
    "opening brackets": "（" * 50_000,
    "closing brackets": "》）”" * 20_000,
    "nested quotes": "“‘" * 20_000 + "县长" + "’”" * 20_000,
    "digits": "4月11日" * 20_000,
    "numerals": "一二三四五六七八九十百千万亿" * 5_000,
    "dots": "目录" + "…" * 50_000 + "12",
    "leaders": ("做好工作" + "." * 200 + "3\n") * 300,
    "names": "参加会议的有" + "、".join(["林远", "顾明德", "许清扬"] * 20_000) + "。",
    "name parenthesis": "（记者 " + "林远 " * 20_000 + "）",
    "markers": "本报讯 " * 20_000,
    "jumps": "（下转第二版）\n（上接第一版）\n" * 5_000,
    "headings": "# 标题\n" * 10_000,
    "stars": "*" * 50_000 + "甲" + "*" * 50_000,
    "table": "|" + "甲|" * 20_000 + "\n|" + "-|" * 20_000,
    "tags": "<td>" * 20_000 + "甲" + "</td>" * 20_000,
    "unclosed tag": "<img " + "a" * 100_000,
    "unclosed link": "[甲](" * 20_000,
    "unclosed image": "![](" * 20_000,
    "unclosed comment": "<!--a" * 20_000,
    "comments": "<!--a-->" * 20_000 + "甲",
    "a wide gap": "甲" + " " * 100_000 + "乙",
    "entities": "&nbsp;" * 20_000,
    "slogan": "高举旗帜！" * 10_000,
    "grid": "富 民 文 和\n强 主 明 谐\n" * 3_000,
    "letters apart": "工 作 推 进 会 " * 10_000,
    "posts": "县委副书记、" * 10_000 + "县长许清扬",
    "NUL": "\0" * 10_000 + "正文" + "\0" * 10_000,
    "lone surrogates": "\ud800县\udfff" * 5_000,
    "replacement characters": "\ufffd\ufffd县长\ufffd" * 5_000,
    "bidirectional marks": "\u202e正文\u202c" * 5_000,
    "combining marks": "e" + "\u0301" * 50_000,
    "novel": NOVEL * 100,
    "source code": CODE * 500,
    "markup": HTML * 500,
    "mixed scripts": "Привет こんにちは 안녕 مرحبا 青河 αβγ 𠅤𡯂 😀\n" * 1_000,
    "traditional": "本報訊 （記者 林遠）四月十一日，縣委書記顧明德出席會議並講話。\n" * 500,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_text_gives_an_issue(text: str) -> None:
    assert_lossless(text, govpub.parse_issue(text))


def test_a_line_of_ten_megabytes() -> None:
    text = "会议强调，要抓好落实。" * 1_000_000
    issue = govpub.parse_issue(text)
    assert sum(segment.span.end - segment.span.start for segment in issue.segments) == len(text)


@pytest.mark.parametrize("text", ["", " ", "\n", "\u3000\r\n\t\f\ufeff", "\u200b"])
def test_nothing_printed(text: str) -> None:
    issue = govpub.parse_issue(text)
    assert issue.articles == ()
    assert issue.masthead is None
    assert [doubt.code for doubt in issue.diagnostics] == [DiagnosticCode.NO_TEXT]
    assert {segment.kind for segment in issue.segments} <= {SegmentKind.SPACE, SegmentKind.MARKUP}
    assert_lossless(text, issue)


@pytest.mark.parametrize("text", ["正文\0正文。", "县\ud800长", "县长\ufffd出席。"])
def test_lost_characters_are_reported(text: str) -> None:
    assert DiagnosticCode.UNPAIRED_CHARACTERS in {doubt.code for doubt in govpub.parse_issue(text).diagnostics}


def test_radicals_are_reported_and_folded() -> None:
    text = EXAMPLE.replace("工", "⼯").replace("民", "⺠")
    issue = govpub.parse_issue(text)
    assert DiagnosticCode.RADICAL_CODE_POINTS in {doubt.code for doubt in issue.diagnostics}
    plain = govpub.parse_issue(EXAMPLE)
    assert [article.to_dict() for article in issue.articles] == [article.to_dict() for article in plain.articles]


def test_what_is_not_understood_is_reported() -> None:
    for text in (CODE * 20, "\u0e01\u0e02\u0e03 \u0e04" * 50):
        issue = govpub.parse_issue(text)
        unknown = [segment.span for segment in issue.segments if segment.kind is SegmentKind.UNKNOWN]
        reported = [doubt.span for doubt in issue.diagnostics if doubt.code is DiagnosticCode.NOT_UNDERSTOOD]
        assert unknown == reported


@pytest.mark.parametrize("value", [None, b"text", bytearray(b"text"), 3, ["text"], Path("x.txt")])
@pytest.mark.parametrize(
    "function",
    [
        govpub.parse_issue,
        govpub.parse_dateline,
        govpub.parse_byline,
        govpub.parse_contents,
        govpub.parse_slogans,
        govpub.parse_masthead,
        govpub.parse_meetings,
        govpub.find_people,
    ],
    ids=lambda function: function.__name__,
)
def test_other_types_are_refused(function: object, value: object) -> None:
    assert callable(function)
    with pytest.raises(TypeError, match=rf"takes text as str, not {type(value).__name__}") as caught:
        function(value)
    assert isinstance(caught.value, govpub.InputTypeError)
    assert isinstance(value, (bytes, bytearray)) == ("read_text" in str(caught.value))


def test_reference_dates() -> None:
    text = "本报讯 4月11日，我县召开植树工作会。"
    expected = govpub.parse_issue(text, reference_date="2023-04-12")
    assert expected.articles[0].dateline is not None
    assert str(expected.articles[0].dateline.date) == "2023-04-11"
    assert govpub.parse_issue(text, reference_date=dt.date(2023, 4, 12)) == expected
    for wrong in ("12.4.2023", "2023-13-45", 5):
        with pytest.raises(InputTypeError, match="2023-04-14"):
            govpub.parse_issue(text, reference_date=wrong)  # type: ignore[arg-type]
        with pytest.raises(InputTypeError, match="2023-04-14"):
            govpub.parse_issue(f"青河日报\n2023年4月12日 星期三 第12期\n\n{text}", reference_date=wrong)  # type: ignore[arg-type]


PIECES = (
    "本报讯 |（记者 林远）|4月11日，|县委书记顾明德|出席会议并讲话。|会议强调，|（下转第二版）|（上接第一版）|目 录\n|1 做好工作 林远\n"
    "|图为现场。|林远 摄\n|编者按|作者系县林业局局长|◎ 林远\n|一、做好工作\n|第2版 综合\n|青河日报\n|2023年4月12日\n|· 3 ·\n"
    "|# |## |**|- |> |\n|\n\n|\r\n|\f| |\u3000|\u3000\u3000|&nbsp;|<div>|</div>|![](a.png)\n|---\n|$x_1$"
    "|富 强\n|民 主\n|1. 植树造林\n|★绿化祖国！\n|⺠⽣|\u200b|\ufeff|\0|\ud800|\ufffd|a b|PM2.5|2021-2035|《规划》|“|”|（|）|。|，"
)
FRAGMENTS = st.sampled_from([*EXAMPLE.splitlines(keepends=True), *PIECES.split("|")])
PRESS = st.lists(FRAGMENTS, max_size=40).map("".join)


@given(PRESS | st.text(st.characters(), max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_string(text: str) -> None:
    issue = govpub.parse_issue(text)
    assert_lossless(text, issue)
    assert govpub.parse_issue(text) == issue


@given(PRESS)
@settings(max_examples=60, deadline=None)
def test_spaces_at_line_ends_change_no_value(text: str) -> None:
    spaced = re.sub(r"\r?\n", lambda end: " " + end[0], text)
    before, after = govpub.parse_issue(text).to_dict(), govpub.parse_issue(spaced).to_dict()
    for key in ("masthead", "contents", "articles", "slogans"):
        assert without_spans(before[key]) == without_spans(after[key])


def without_spans(value: object) -> object:
    if isinstance(value, dict):
        return {key: without_spans(item) for key, item in value.items() if "span" not in key}
    return [without_spans(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    "function",
    [
        govpub.parse_dateline,
        govpub.parse_byline,
        govpub.parse_contents,
        govpub.parse_slogans,
        govpub.parse_masthead,
        govpub.parse_meetings,
        govpub.find_people,
    ],
)
@given(PRESS | st.text(st.characters(), max_size=100))
@settings(max_examples=60, deadline=None)
def test_any_string_for_each_part(function: object, text: str) -> None:
    assert callable(function)
    assert function(text) == function(text)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_text_for_each_part(text: str) -> None:
    for name in ("dateline", "byline", "contents", "slogans", "masthead", "meetings"):
        getattr(govpub, f"parse_{name}")(text)
    govpub.find_people(text)


def test_threads_give_the_same() -> None:
    texts = [EXAMPLE, NOVEL, CODE, *(HOSTILE[name][:5_000] for name in ("names", "grid", "traditional"))] * 4
    random.Random(1).shuffle(texts)
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(govpub.parse_issue, texts))
    assert together == [govpub.parse_issue(text) for text in texts]


SEEDS = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))


@pytest.mark.skipif(not SEEDS, reason="the real files are not part of the repository")
@pytest.mark.parametrize("path", SEEDS, ids=[path.stem for path in SEEDS])
def test_real_files_are_lossless(path: Path) -> None:
    text = govpub.read_text(path).text
    assert_lossless(text, govpub.parse_issue(text))
