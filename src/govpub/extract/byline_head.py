"""Reads the credit that stands before the first sentence of a report: in brackets, or running into it."""

from __future__ import annotations

import re

from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_parts import read_parts, shifted
from govpub.extract.byline_reading import BylineReading, inner_reading, merge_bylines, reading_of
from govpub.rules.byline import BRACKET_RULE, HEAD_RULE
from govpub.text.aligned import AlignedText

__all__ = ["find_head_byline"]

_LONGEST = 160
_SPACE_RE = re.compile(r"[ \u3000]+")
_SUBJECT_RE = re.compile(r"(?:记者|笔者)(?=从|在|日前|近日|昨|今|了解|获悉|采访|走进|来到|跟随|看到|就)")
_REPORTS_RE = re.compile(r"(?:摄影|综合|采访|图文|联合)?报道[：:，,。]?[ \u3000]*")
_CLAUSE_END_RE = re.compile(r"[，,。；;！!？?“”：:《（(0-9０-９]")
_NOT_A_NAME_RE = re.compile(r"[ \u3000]*(?:从|在|了解|获悉|近日|日前|就|来到|走进|通过|看到|采访)")


def find_head_byline(text: AlignedText, at: int, habits: CreditHabits = PLAIN_HABITS) -> BylineReading | None:
    """Return the credit that starts at `at`: in brackets, or running before the first sentence.

    >>> find_head_byline(AlignedText.of("本报讯 通讯员青卫宣记者从市卫健委获悉，"), 3).byline.contributors[0].name
    '青卫宣'
    """
    bracket = BRACKET_RULE.match(text.text, at)
    if bracket:
        inner = text.cut(*bracket.span("inner"))
        reading = inner_reading(inner, "byline.head-bracket", (at, bracket.end()), habits)
        second = reading and BRACKET_RULE.match(text.text, bracket.end())
        more = second and inner_reading(text.cut(*second.span("inner")), "", (second.start(), second.end()), habits)
        if reading and more:
            merged = merge_bylines((reading, more))
            return BylineReading(merged, at, more.end, reading.rule) if merged else reading
        return reading
    head = HEAD_RULE.match(text.text, at)
    return _running_head(text, head.start("credit")) if head else None


def _running_head(text: AlignedText, at: int) -> BylineReading | None:
    """Return the credit without brackets that starts at `at`, if its end can be seen."""
    window = text.text[at : at + _LONGEST]
    reports = _REPORTS_RE.search(window)
    subject = _SUBJECT_RE.search(window, 2)
    clause = _CLAUSE_END_RE.search(window, 1)
    limit = clause.start() if clause else len(window)
    if reports and reports.start() <= limit:
        parts = read_parts(window[: reports.end()].rstrip("：:，,。 \u3000"))
        if parts:
            shown = len(window[: reports.end()].rstrip("：:，,。 \u3000"))
            return reading_of(
                text, shifted(parts, at), (at, at + shown), "byline.head-reports", (at, at + reports.end())
            )
    if subject and subject.start() <= limit:
        return _head_until(text, at, at + subject.start())
    if clause and clause[0].isdigit():
        return _head_until(text, at, at + limit)
    return _head_by_tokens(text, at, window[:limit])


def _head_until(text: AlignedText, at: int, end: int) -> BylineReading | None:
    parts = read_parts(text.text[at:end])
    if not parts:
        return None
    shown = max(part.end for part in parts)
    return reading_of(text, shifted(parts, at), (at, at + shown), "byline.head", (at, end))


def _head_by_tokens(text: AlignedText, at: int, window: str) -> BylineReading | None:
    """Return the longest run of words before a space that is a credit, if a sentence follows it."""
    gaps = [match.span() for match in _SPACE_RE.finditer(window)][-12:]
    for gap_start, gap_end in reversed(gaps):
        parts = read_parts(window[:gap_start])
        rest = window[gap_end:]
        if parts and len(rest) > 3 and not _NOT_A_NAME_RE.match(rest):
            return reading_of(text, shifted(parts, at), (at, at + gap_start), "byline.head", (at, at + gap_end))
    return None
