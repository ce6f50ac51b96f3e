"""Clauses and sentences; quotes and brackets stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.text.sentences import enclosures, split_clauses, split_sentences

CLAUSES = [
    ("会议指出，要抓落实。大家发言；会后参观。", ["会议指出", "要抓落实", "大家发言", "会后参观"]),
    ("审议《关于甲，乙的通知》，听取汇报。", ["审议《关于甲，乙的通知》", "听取汇报"]),
    ("他说：“好。很好。”大家鼓掌。", ["他说", "“好。很好", "大家鼓掌"]),
    ("资金1,000万元,8:30开始", ["资金1,000万元", "8:30开始"]),
    ("一个“没有关上的引号，不影响后面。", ["一个“没有关上的引号", "不影响后面"]),
    ("甲、乙、丙出席", ["甲、乙、丙出席"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text for text, _ in CLAUSES])
def test_clauses(text: str, expected: list[str]) -> None:
    assert [text[clause.start : clause.end] for clause in split_clauses(text)] == expected


def test_sentences_end_with_their_stop() -> None:
    text = "会议召开。县长甲说：“好。”大家鼓掌！"
    assert [text[sentence.start : sentence.end] for sentence in split_sentences(text)] == [
        "会议召开。",
        "县长甲说：“好。”",
        "大家鼓掌！",
    ]


def test_a_semicolon_ends_a_group_and_no_sentence() -> None:
    first, second = split_clauses("甲主持；乙讲话。")
    assert first.ends_group
    assert not first.ends_sentence
    assert second.ends_sentence


def test_outermost_pairs_only() -> None:
    assert enclosures("（甲“乙”丙）丁《戊》") == ((0, 7), (8, 11))
    assert enclosures("”甲（乙") == ()


@given(st.text(alphabet="甲，。；：“”（）《》!?…1, \n", max_size=60))
def test_clauses_are_ordered_and_lose_nothing_but_marks(text: str) -> None:
    at = 0
    for clause in split_clauses(text):
        assert at <= clause.start < clause.end <= len(text)
        assert "甲" not in text[at : clause.start]
        at = clause.end
    assert "甲" not in text[at:]
