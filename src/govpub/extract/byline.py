"""Reads the credits of an article: alone on a line, at its head, at its tail.

Strategy: a cheap test on the characters throws out almost every line. What is left is cut to the words that may
be a credit (inside a bracket, behind a mark, after a wide gap), and `read_parts` says whether those are nothing
but a credit. Names without a role word are weak evidence and have a function of their own.
"""

from __future__ import annotations

import re

from attrs import evolve

from govpub.errors import InputTypeError
from govpub.extract.byline_caption import CaptionCredit, PageCredit, find_caption_credit, read_page_credit
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_misread import may_be_misread, misread_parts
from govpub.extract.byline_parts import Part, read_parts, shifted
from govpub.extract.byline_reading import (
    LONGEST_BARE,
    ROLE_HINT_RE,
    BylineReading,
    bare_parts,
    close_labels,
    inner_reading,
    marks_blanked,
    merge_bylines,
    reading_of,
)
from govpub.extract.name_border import is_author, is_rare_name
from govpub.extract.name_score import DOUBTFUL, name_score
from govpub.lexicon import load
from govpub.models.credit import Byline
from govpub.models.kinds import Role
from govpub.rules.byline import AUTHOR_MARK_RULE, BRACKET_RULE, COLLECTIVE_RULE, HEAD_RULE, MARK_RULE
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN, fold

__all__ = [
    "BylineReading",
    "CaptionCredit",
    "PageCredit",
    "find_caption_credit",
    "find_head_byline",
    "find_tail_byline",
    "merge_bylines",
    "parse_byline",
    "read_bare_names",
    "read_byline_line",
    "read_page_credit",
]

_LONGEST_LINE = 160
_NAMED_OFFICE_RE = re.compile(rf"中共|[{HAN}]{{2,4}}[县市区州省镇乡]")
_HAS_LABEL_RE = re.compile(r"[者员生◎⊙:：/／|｜丨 \u3000]|(?:[摄作绘画文图影辑对计]|报道|提供|整理)[）)\]】。]?$")
_SENTENCE_RE = re.compile(r"[。！？!?“”0-9０-９]")
_NAME_TOKEN = rf"(?:[{HAN}]{{1,4}}|[{HAN}]{{1,8}}[·•・‧][{HAN}·•・‧]{{1,16}})"
_BARE_RE = re.compile(
    rf"[ ]*[（(\[【].*|[ ]*[□■◎●○◇◆▲★☆▶].*|[ \u3000]*{_NAME_TOKEN}(?:[ \u3000、，,/／]+{_NAME_TOKEN}){{0,9}}[ \u3000]*"
)
_SPACE_RE = re.compile(r"[ \u3000]+")
_WIDE_GAP_RE = re.compile(r"[ ]{2,}|\u3000")
_STOP_RE = re.compile(r"[。！？!?…；;]+[”’」』）)]*|[”’」』]")
_SUBJECT_RE = re.compile(r"(?:记者|笔者)(?=从|在|日前|近日|昨|今|了解|获悉|采访|走进|来到|跟随|看到|就)")
_REPORTS_RE = re.compile(r"(?:摄影|综合|采访|图文|联合)?报道[：:，,。]?[ \u3000]*")
_CLAUSE_END_RE = re.compile(r"[，,。；;！!？?“”：:《（(0-9０-９]")
_NOT_A_NAME_RE = re.compile(r"[ \u3000]*(?:从|在|了解|获悉|近日|日前|就|来到|走进|通过|看到|采访)")


def parse_byline(text: str) -> Byline | None:
    """Return the credit in a text, wherever it stands, or None.

    >>> parse_byline("□ 本报记者 王军 通讯员 李明远").contributors[1].name
    '李明远'
    >>> parse_byline("……成效明显。 （融媒体记者 赵青禾）").text
    '融媒体记者 赵青禾'
    >>> parse_byline("记者从县水利局获悉") is None
    True

    Raises:
        InputTypeError: `text` is not a str.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("parse_byline", "text", "str", text)
    aligned = AlignedText(text, _BREAK_RE.sub(" ", fold(text)), (0,), (0,))
    readings = (
        read_byline_line(aligned)
        or read_bare_names(aligned)
        or find_head_byline(aligned, _dateline_end(aligned.text))
        or find_tail_byline(aligned)
    )
    return readings.byline if readings else None


_BREAK_RE = re.compile(r"[\r\n\v\f]")


def _dateline_end(text: str) -> int:
    """Return where a credit after `本报讯` or `…日电` may start."""
    marker = _MARKER_RE.match(text)
    return marker.end() if marker else 0


_MARKER_RE = re.compile(r"[^，。；！？（(]{0,40}?[讯电][ \u3000]*(?=[（(\[【]|[^，。]{0,12}?(?:记者|通讯员))")


def read_byline_line(text: AlignedText, habits: CreditHabits = PLAIN_HABITS) -> BylineReading | None:
    """Return the credit that a line is nothing but, or None. A role word or ◎ makes the evidence strong.

    >>> str(read_byline_line(AlignedText.of("◎ 王 军")).byline.text)
    '◎ 王军'
    """
    if not _may_be_credit(text.text, habits):
        return _misread_line(text)
    collective = COLLECTIVE_RULE.fullmatch(text.text.strip())
    if collective:
        start = text.text.index(collective["name"])
        part = Part(start, start + len(collective["name"]), Role.CONTRIBUTOR, None, None)
        return reading_of(text, (part,), (0, len(text)), "byline.collective")
    closed = close_labels(text)
    start, end = _unwrapped(closed.text)
    mark = MARK_RULE.match(closed.text, start)
    inner_start = mark.end() if mark else start
    inner = closed.text[inner_start:end]
    inner = inner.rstrip("。.;；") if len(inner) < _LONGEST_LINE else inner
    parts = read_parts(marks_blanked(inner), habits)
    if not parts and mark and AUTHOR_MARK_RULE.match(mark["mark"]):
        parts = _author_parts(inner)
    if not parts:
        return _misread_line(text)
    shown = (mark.start("mark") if mark else start, inner_start + len(inner))
    return reading_of(closed, shifted(parts, inner_start), shown, "byline.line", consumed=(0, len(text)))


def _misread_line(text: AlignedText) -> BylineReading | None:
    """Return the credit that a line is nothing but, if one of its role words is misread: 本报记考 王军."""
    if not may_be_misread(text.text):
        return None
    start, end = _unwrapped(text.text)
    mark = MARK_RULE.match(text.text, start)
    inner_start = mark.end() if mark else start
    parts = misread_parts(text.text[inner_start:end])
    if not parts:
        return None
    shown = (mark.start("mark") if mark else start, end)
    return reading_of(text, shifted(parts, inner_start), shown, "byline.misread", consumed=(0, len(text)))


def _may_be_credit(line: str, habits: CreditHabits) -> bool:
    """Return whether a line may be a credit, cheaply: most lines are not."""
    if not 2 <= len(line) <= _LONGEST_LINE:
        return False
    hinted = ROLE_HINT_RE.search(line) is not None and _HAS_LABEL_RE.search(line) is not None
    return (hinted or habits.has_role(line)) and _SENTENCE_RE.search(line, 0, len(line) - 1) is None


def read_bare_names(text: AlignedText, habits: CreditHabits = PLAIN_HABITS) -> BylineReading | None:
    """Return the names that a line is nothing but, or None: weak evidence, to be confirmed by its place.

    >>> [person.name for person in read_bare_names(AlignedText.of("（周 越）")).byline.contributors]
    ['周越']
    >>> read_bare_names(AlignedText.of("立体交通")) is None
    True
    """
    if not 2 <= len(text) <= LONGEST_BARE or not (_BARE_RE.fullmatch(text.text) or habits.are_known(text.text)):
        return None
    bracket = BRACKET_RULE.fullmatch(text.text)
    start, end = bracket.span("inner") if bracket else (0, len(text))
    mark = MARK_RULE.match(text.text[:end], start)
    inner_start = mark.end() if mark else start
    inner = text.text[inner_start:end]
    parts = bare_parts(inner, framed=bracket is not None or mark is not None, habits=habits)
    if not parts:
        return None
    shown = (mark.start("mark") if mark else start, end)
    return reading_of(text, shifted(parts, inner_start), shown, "byline.bare-names", consumed=(0, len(text)))


def find_tail_byline(text: AlignedText, habits: CreditHabits = PLAIN_HABITS) -> BylineReading | None:
    """Return the credit at the end of a paragraph: in brackets, after a mark or after a gap.

    >>> reading = find_tail_byline(AlignedText.of("会议要求，要抓好落实。 （组 工）"))
    >>> reading.byline.text, reading.start
    ('组工', 12)
    """
    bare = text.text.rstrip(" \u3000")
    if len(bare) < 4:
        return None
    if bare.rstrip("。.")[-1:] in "）)】]":
        return _tail_bracket(text, len(bare.rstrip("。.")), len(bare), habits)
    stop = _last_stop(bare)
    segment = text.cut(stop, len(bare))
    if stop == 0 or not 3 <= len(segment) <= _LONGEST_LINE:
        return None
    apart = segment.text[0] in " \u3000" or MARK_RULE.match(segment.text) is not None
    hinted = ROLE_HINT_RE.search(segment.text) or habits.has_role(segment.text)
    reading = read_byline_line(segment.strip(), habits) if hinted else None
    wide = _WIDE_GAP_RE.match(segment.text) or MARK_RULE.match(segment.text) or habits.are_known(segment.text)
    if reading is None and apart and wide:
        reading = read_bare_names(segment.strip(), habits)
    if reading is None:
        return None
    return BylineReading(reading.byline, stop, len(bare), "byline.tail")


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


def _tail_bracket(text: AlignedText, end: int, consumed_end: int, habits: CreditHabits) -> BylineReading | None:
    """Return the credit in the bracket that ends a paragraph."""
    opener = max(text.text.rfind(character, max(0, end - 140), end) for character in "（([【")
    if opener < 0:
        return None
    bracket = BRACKET_RULE.match(text.text, opener)
    if bracket is None or bracket.end() != end:
        return None
    reading = inner_reading(text.cut(*bracket.span("inner")), "byline.tail-bracket", (opener, consumed_end), habits)
    if reading is None:
        return None
    before = text.text[:opener]
    gap = before.rstrip(" \u3000")
    bare = all(person.label is None for person in reading.byline.contributors)
    if bare and gap and len(gap) == len(before) and not _STOP_RE.search(gap[-1]):
        return None
    return reading


def _running_head(text: AlignedText, at: int) -> BylineReading | None:
    """Return the credit without brackets that starts at `at`, if its end can be seen."""
    window = text.text[at : at + _LONGEST_LINE]
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


def _unwrapped(text: str) -> tuple[int, int]:
    """Return the range of a line without white space and without one bracket around all of it."""
    bracket = BRACKET_RULE.fullmatch(text.rstrip(" \u3000。"))
    if bracket:
        return bracket.span("inner")
    return len(text) - len(text.lstrip(" \u3000")), len(text.rstrip(" \u3000"))


def _last_stop(text: str) -> int:
    """Return where the text after the last sentence starts, or 0."""
    window = max(0, len(text) - _LONGEST_LINE)
    end = 0
    for match in _STOP_RE.finditer(text, window):
        if match.end() < len(text):
            end = match.end()
    return end


def _author_parts(inner: str) -> tuple[Part, ...]:
    """Return the names behind ◎, the mark that stands for 作者, or (): headings have the same mark."""
    parts = bare_parts(inner, framed=True) or _strange_author(inner)
    if not all(_may_sign(inner[part.start : part.end]) for part in parts):
        return ()
    return tuple(evolve(part, role=Role.AUTHOR) for part in parts)


def _strange_author(inner: str) -> tuple[Part, ...]:
    """Return the one name behind ◎ that has a surname of no list, or ()."""
    name = inner.strip(" \u3000")
    start = inner.index(name)
    return (Part(start, start + len(name), Role.AUTHOR, None, None),) if is_author(name) else ()


def _may_sign(name: str) -> bool:
    """Return whether somebody behind ◎ is a person, a known pen name, or an office with its place: 青河县委宣传部."""
    closed = _SPACE_RE.sub("", name)
    return (
        name_score(closed) >= DOUBTFUL
        or is_rare_name(closed)
        or closed in load("offices")
        or _NAMED_OFFICE_RE.match(closed) is not None
    )
