"""Characters, aligned text, spacing and lines: whatever is taken out, offsets point at the same characters."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.models import Span
from govpub.text.aligned import AlignedText
from govpub.text.characters import em_width, fold
from govpub.text.lines import Mark, split_lines
from govpub.text.spacing import is_letter_spaced, tighten_display, tighten_prose

PRINTED = st.text(
    st.one_of(
        st.sampled_from("青河县召开会议，。“”（）《》：；、—…·"),
        st.sampled_from("  \u3000\u3000\u00a0\u200b\t"),
        st.sampled_from("0123456789ABCabc%.-"),
        st.sampled_from("⺠⼯⻬#*|>_`<&[]!\\"),
        st.sampled_from("\n\n\r\f\x00\ud800\ufeff"),
    ),
    max_size=120,
)


def assert_aligned(text: AlignedText) -> None:
    """Each character that is not white space stands, folded, where its offset says."""
    source = fold(text.source)
    for at, character in enumerate(text.text):
        if not character.isspace():
            assert source[text.source_offset(at)] == character, (text.text, at)


class TestFold:
    @pytest.mark.parametrize(
        ("printed", "folded"),
        [
            ("⺠⽣⼯作", "民生工作"),
            ("⻬⼼协⼒", "齐心协力"),
            ("⽤⼾", "用户"),
            ("⻢⻋⻔⻅⻓", "马车门见长"),
            ("3月\u00a011日", "3月 11日"),
            ("会\u2003议", "会 议"),
            ("县\ud800长", "县\ufffd长"),
            ("全角（，）ＡＢ１", "全角（，）ＡＢ１"),
            ("\u3000\u3000本报讯", "\u3000\u3000本报讯"),
            ("會議", "會議"),
        ],
    )
    def test_forms(self, printed: str, folded: str) -> None:
        assert fold(printed) == folded

    @given(st.text(st.characters(), max_size=80))
    def test_one_code_point_for_one(self, text: str) -> None:
        assert len(fold(text)) == len(text)

    @given(PRINTED)
    def test_folding_twice_changes_nothing_more(self, text: str) -> None:
        assert fold(fold(text)) == fold(text)

    def test_every_radical_has_its_ideograph(self) -> None:
        for code in [*range(0x2E81, 0x2E9A), *range(0x2E9B, 0x2EF4), *range(0x2F00, 0x2FD6)]:
            assert "CJK UNIFIED IDEOGRAPH" in unicodedata.name(fold(chr(code))), hex(code)


class TestAlignedText:
    def test_edits_keep_offsets(self) -> None:
        source = "县 长 王  军 讲话"
        text = AlignedText.of(source).sub(re.compile(" +"))
        assert str(text) == "县长王军讲话"
        assert text.source_span(2, 4) == Span(4, 8)
        assert text.source_span(2, 4).of(source) == "王  军"
        assert str(text[2:4]) == "王军"
        assert text[2:4].source_span() == Span(4, 8)

    def test_join_keeps_pieces_apart(self) -> None:
        source = "前半句，\n（下转第二版）\n后半句。"
        first, last = AlignedText.of(source, 0, 4), AlignedText.of(source, 13, 17)
        joined = AlignedText.join([first, last])
        assert str(joined) == "前半句，后半句。"
        assert joined.pieces() == (Span(0, 4), Span(13, 17))
        assert joined.pieces(0, 4) == (Span(0, 4),)
        assert joined.source_span(5, 8) == Span(14, 17)

    def test_join_over_a_line_end_is_one_piece(self) -> None:
        source = "前半\n  句。"
        assert AlignedText.join([AlignedText.of(source, 0, 2), AlignedText.of(source, 5, 7)]).pieces() == (Span(0, 7),)

    @pytest.mark.parametrize(
        "source", ["县<b>委</b>书记", "县&nbsp;委&amp;书记", "[县委](http://example.org/a)书记", "**县**委书_记_"]
    )
    def test_markup_inside_a_line_parts_nothing(self, source: str) -> None:
        (line,) = split_lines(source)
        assert len(line.text.pieces()) == 1

    def test_words_between_part_pieces(self) -> None:
        text = AlignedText.of("县委（<b>记者</b>&nbsp;甲）书记").delete([(2, 20)])
        assert str(text) == "县委书记"
        assert text.pieces() == (Span(0, 2), Span(20, 22))

    def test_glue_stands_after_the_part_before_it(self) -> None:
        source = "上题\n下题"
        joined = AlignedText.join([AlignedText.of(source, 0, 2), AlignedText.of(source, 3, 5)], " ")
        assert str(joined) == "上题 下题"
        assert joined.source_span(3, 5) == Span(3, 5)

    def test_empty_pieces(self) -> None:
        text = AlignedText.of("青河县", 1, 1)
        assert (str(text), text.source_span()) == ("", Span(1, 1))
        assert AlignedText.of("青河县").cut(2, 2).source_span() == Span(2, 2)
        deleted = AlignedText.of("青河县").delete([(0, 3)])
        assert (str(deleted), deleted.source_span()) == ("", Span(0, 0))

    def test_a_replacement_stands_where_its_original_began(self) -> None:
        text = AlignedText.of("甲&amp;乙").replace([(1, 6, "&")])
        assert str(text) == "甲&乙"
        assert text.source_span(1, 2) == Span(1, 2)
        assert text.source_span(2, 3) == Span(6, 7)

    @given(st.data())
    def test_any_edits_keep_each_character_at_its_place(self, data: st.DataObject) -> None:
        # Every character is unlike every other, so that its offset can be told from it.
        source = "".join(chr(0x4E00 + at) for at in range(data.draw(st.integers(0, 40))))
        text = AlignedText.of(source)
        for _ in range(data.draw(st.integers(0, 4))):
            bounds = data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True).map(sorted))
            ranges = list(zip(bounds[::2], bounds[1::2], strict=False))
            match data.draw(st.sampled_from(["delete", "cut", "join"])):
                case "delete":
                    text = text.delete(ranges)
                case "cut" if ranges:
                    text = text[slice(*ranges[0])]
                case _:
                    text = AlignedText.join([text.cut(*part) for part in ranges]) if ranges else text
        assert [text.source_offset(at) for at in range(len(text))] == [ord(one) - 0x4E00 for one in str(text)]
        assert "".join(piece.of(source) for piece in text.pieces()) == str(text)


PROSE = [
    ("会 议 指 出 ，要 深 入 推 进 。", "会议指出，要深入推进。"),
    ("4 月 11 日下 午", "4月11日下午"),
    ("3月 1日", "3月1日"),
    ("获创文奖金 500 万元", "获创文奖金500万元"),
    ("（2021-2035）》编 制", "（2021-2035）》编制"),
    ("成活率 95 %以上", "成活率95 %以上"),
    ("王\u3000军", "王军"),
]
PROSE_LEFT = ["1. 聚焦重点", "PM 2.5 monitor", "没有空格", "12 34", ""]


class TestSpacing:
    @pytest.mark.parametrize(("printed", "tight"), PROSE)
    def test_prose(self, printed: str, tight: str) -> None:
        assert str(tighten_prose(AlignedText.of(printed))) == tight

    @pytest.mark.parametrize("printed", PROSE_LEFT)
    def test_prose_left_alone(self, printed: str) -> None:
        assert str(tighten_prose(AlignedText.of(printed))) == printed

    @pytest.mark.parametrize(
        ("printed", "tight"),
        [
            ("工 作 推 进 会", "工作推进会"),
            ("立足生态优势　深挖文化底蕴", "立足生态优势 深挖文化底蕴"),
            ("顾明德讲话 许清扬主持", "顾明德讲话 许清扬主持"),
            ("融媒体记者 闫 秋 光", "融媒体记者 闫秋光"),
            ("责任编辑： 林 远", "责任编辑： 林远"),
            ("4 月 11 日", "4月11日"),
            ("没有空格", "没有空格"),
        ],
    )
    def test_display(self, printed: str, tight: str) -> None:
        assert str(tighten_display(AlignedText.of(printed))) == tight

    @pytest.mark.parametrize(
        ("printed", "spaced"),
        [("工 作 推 进 会", True), ("工作 推进会", False), ("王 军", False), ("", False), ("推 进 会 议程", False)],
    )
    def test_letter_spacing(self, printed: str, spaced: bool) -> None:
        assert is_letter_spaced(printed) is spaced

    @given(PRINTED)
    def test_only_spaces_go(self, text: str) -> None:
        folded = fold(text)
        for tighten in (tighten_prose, tighten_display):
            tight = tighten(AlignedText.of(folded))
            assert_aligned(tight)
            assert str(tight).replace(" ", "").replace("\u3000", "") == folded.replace(" ", "").replace("\u3000", "")


# text, and for each printed line what it says, its mark and its heading level
LINES = [
    ("", []),
    (" \n\u3000\n\t\n", []),
    ("一行", [("一行", Mark.NONE, 0)]),
    ("一\r\n二\r三\n四", [("一", Mark.NONE, 0), ("二", Mark.NONE, 0), ("三", Mark.NONE, 0), ("四", Mark.NONE, 0)]),
    ("## 我县召开会议 ##", [("我县召开会议", Mark.NONE, 2)]),
    ("#### 副题", [("副题", Mark.NONE, 4)]),
    ("#没有空格的标题", [("没有空格的标题", Mark.NONE, 1)]),
    ("**本报讯** 4月11日，", [("本报讯 4月11日，", Mark.NONE, 0)]),
    ("- 甲\n* 乙\n+ 丙", [("甲", Mark.BULLET, 0), ("乙", Mark.BULLET, 0), ("丙", Mark.BULLET, 0)]),
    ("> 引文", [("引文", Mark.QUOTE, 0)]),
    (
        "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |",
        [("甲  乙", Mark.CELLS, 0), ("|---|---|", Mark.RULE, 0), ("丙  丁", Mark.CELLS, 0)],
    ),
    ("![](images/1.jpg)", [("![](images/1.jpg)", Mark.IMAGE, 0)]),
    ("<div align=center><img src='a.png'></div>", [("<div align=center><img src='a.png'>", Mark.IMAGE, 0)]),
    ("---\n***\n```", [("---", Mark.RULE, 0), ("***", Mark.RULE, 0), ("```", Mark.RULE, 0)]),
    ("<div>正文</div>", [("正文", Mark.NONE, 0)]),
    ("<table><tr><td>甲</td><td>乙</td></tr></table>", [("甲  乙", Mark.NONE, 0), ("</table>", Mark.RULE, 0)]),
    ("<p>正文</p><!-- x --></body>", [("正文", Mark.NONE, 0), ("<!-- x --></body>", Mark.RULE, 0)]),
    ("正文<!-- 注 -->正文", [("正文正文", Mark.NONE, 0)]),
    ("<!--a-->" * 500 + "甲", [("甲", Mark.NONE, 0)]),
    ("图![甲](a(1).png)文", [("图文", Mark.NONE, 0)]),
    ("甲&nbsp;乙", [("甲 乙", Mark.NONE, 0)]),
    ("[青河网](http://example.org/)", [("青河网", Mark.NONE, 0)]),
    ("\ufeff青\u200b河\x00县", [("青河县", Mark.NONE, 0)]),
    ("1 < 2 且 a*b*c", [("1 < 2 且 abc", Mark.NONE, 0)]),
    ("<青河文丛>不是标签", [("<青河文丛>不是标签", Mark.NONE, 0)]),
]


class TestLines:
    @pytest.mark.parametrize(("source", "expected"), LINES)
    def test_marks(self, source: str, expected: list[tuple[str, Mark, int]]) -> None:
        assert [(str(line), line.mark, line.heading) for line in split_lines(source)] == expected

    def test_place_on_the_page(self) -> None:
        lines = split_lines("\u3000\u3000甲乙\n\n\n丙1\n\f丁\n**戊己**")
        assert [line.index for line in lines] == [0, 1, 2, 3]
        assert [line.number for line in lines] == [1, 4, 6, 7]
        assert [line.gap for line in lines] == [0, 2, 1, 0]
        assert [line.indent for line in lines] == [2, 0, 0, 0]
        assert [line.width for line in lines] == [2, 1.5, 1, 2]
        assert [line.new_page for line in lines] == [False, False, True, False]
        assert [line.bold for line in lines] == [False, False, False, True]

    @given(PRINTED)
    def test_lines_lie_in_order_and_hold_what_is_printed(self, source: str) -> None:
        end = 0
        for line in split_lines(source):
            assert end <= line.span.start < line.span.end <= len(source)
            end = line.span.end
            assert_aligned(line.text)
            assert str(line) == str(line).strip()
            assert str(line)

    @given(PRINTED)
    def test_no_chinese_character_is_lost(self, source: str) -> None:
        printed = "".join(map(str, split_lines(source)))
        han = re.compile("[\u4e00-\u9fff]")
        assert sorted(han.findall(printed)) == sorted(han.findall(fold(source)))


@pytest.mark.parametrize(("text", "width"), [("", 0), ("青河", 2), ("2023年", 3), ("GDP", 1.5), ("（１）", 3)])
def test_width_in_ems(text: str, width: float) -> None:
    assert em_width(text) == width
