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
from govpub.extract.byline_frame import unframed
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_head import find_head_byline
from govpub.extract.byline_misread import may_be_misread, misread_parts
from govpub.extract.byline_parts import Part, printed_credit, read_parts, shifted
from govpub.extract.byline_reading import (
    LONGEST_BARE,
    ROLE_HINT_RE,
    BylineReading,
    bare_parts,
    close_labels,
    inner_reading,
    marks_blanked,
    merge_bylines,
    pen_reading,
    reading_of,
    released,
)
from govpub.extract.name_border import is_author, is_rare_name
from govpub.extract.name_score import DOUBTFUL, name_score
from govpub.lexicon import load
from govpub.models.credit import Byline
from govpub.models.kinds import Role
from govpub.rules.byline import (
    ART_RULE,
    AUTHOR_MARK_RULE,
    BRACKET_RULE,
    COLLECTIVE_RULE,
    DOTS_RULE,
    LIBRARY_RULE,
    MARK_RULE,
    RELEASE_RULE,
)
from govpub.rules.rule import words
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

_LONGEST_LINE, _LONGEST_LIBRARY, _LONGEST_CAPTION = 160, 16, 400
_NAMED_OFFICE_RE = re.compile(rf"中共|[{HAN}]{{2,4}}[县市区州省镇乡]")
_HAS_LABEL_RE = re.compile(
    r"[者员生◎⊙:：/／|｜丨_＿ \u3000]|(?:[摄作绘画文图影辑对计译摘编]|报道|提供|整理|供图|供稿|航拍)[）)\]】。]?$|摄[于自]|摄影?[（(]"
    r"|(?:编辑|责编|校对|审核|主编|总编|美编|版式|编审|执笔|撰文|摄影|摄像)[^，。]{2,4}[）)\]】]?$"
)
_COLLECTIVE_ENDS = tuple("员部组团）) ")
_SENTENCE_RE = re.compile(r"[。！？!?“”0-9０-９]")
_NAME_TOKEN = rf"(?:[{HAN}]{{1,4}}|[{HAN}]{{1,8}}[·•・‧][{HAN}·•・‧]{{1,16}})"
_BARE_RE = re.compile(
    rf"[ ]*[（(\[【·•].*|[ ]*[□■◎●○◇◆▲★☆▶].*|[—─ \u3000]*(?:[{HAN}]{{5,16}}(?:[:：]|[ \u3000])[ \u3000]*)?"
    rf"{_NAME_TOKEN}(?:[ \u3000、，,/／]+{_NAME_TOKEN}){{0,9}}(?:[（(][{HAN}]{{2,20}}[）)])?[ \u3000]*"
    rf"|(?=[{''.join(load('surnames'))}]|{words(load('provinces'))})[{HAN}]{{5,9}}"
)
_SPACE_RE = re.compile(r"[ \u3000]+")
_WIDE_GAP_RE = re.compile(r"[ ]{2,}|\u3000")
_STOP_RE = re.compile(r"[。！？!?…；;]+[”’」』）)]*|[”’」』]")


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
    aligned = AlignedText(text, _BREAK_RE.sub(" ", fold(text)), 0)
    readings = (
        read_byline_line(aligned)
        or read_bare_names(aligned)
        or find_head_byline(aligned, _dateline_end(aligned.text))
        or find_tail_byline(aligned)
    )
    return readings.byline if readings else _caption_byline(aligned)


def _caption_byline(text: AlignedText) -> Byline | None:
    """Return the credit that ends a caption, as a byline, or None; a bracket may stand around all of it."""
    caption = text.cut(*_unwrapped(text.text)) if len(text) <= _LONGEST_CAPTION else None
    found = find_caption_credit(caption) if caption else None
    if caption is None or found is None:
        return None
    printed = caption.cut(found.start, found.end)
    start, end = _unwrapped(printed.text)
    return Byline(
        text=printed_credit(printed.cut(start, end), ()),
        contributors=found.credits,
        span=printed.source_span(start, end),
    )


_BREAK_RE = re.compile(r"[\r\n\v\f]")


def _dateline_end(text: str) -> int:
    """Return where a credit after `本报讯` or `…日电` may start."""
    marker = _MARKER_RE.match(text)
    return marker.end() if marker else 0


_MARKER_RE = re.compile(r"[^，。；！？（(]{0,40}?(?:[讯电]|消息)[ \u3000]*(?=[（(\[【]|[^，。]{0,12}?(?:记者|通讯员))")


def _read_collective(text: AlignedText) -> BylineReading | None:
    """Return the credit of a line with which somebody signs for the paper, or None."""
    collective = COLLECTIVE_RULE.fullmatch(text.text.strip()) if text.text.endswith(_COLLECTIVE_ENDS) else None
    if collective is None:
        return None
    name, outlet = collective["name"] or collective["office"], collective["paper"] or collective["outlet"]
    start = text.text.index(outlet) + len(outlet)
    part = Part(start, start + len(name), Role.CONTRIBUTOR, None, outlet)
    return reading_of(text, (part,), (0, len(text)), COLLECTIVE_RULE.name)


def read_byline_line(text: AlignedText, habits: CreditHabits = PLAIN_HABITS) -> BylineReading | None:
    """Return the credit that a line is nothing but, or None. A role word or ◎ makes the evidence strong.

    >>> str(read_byline_line(AlignedText.of("◎ 王 军")).byline.text)
    '◎ 王军'
    """
    collective = _read_collective(text)
    if collective is not None:
        return collective
    if not _may_be_credit(text.text, habits):
        return _misread_line(text)
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
    if not hinted and not habits.has_role(line):
        return False
    return _SENTENCE_RE.search(unframed(line), 0, len(line) - 1) is None


def read_bare_names(text: AlignedText, habits: CreditHabits = PLAIN_HABITS) -> BylineReading | None:
    """Return the names that a line is nothing but, or None: weak evidence, to be confirmed by its place.

    >>> [person.name for person in read_bare_names(AlignedText.of("（周 越）")).byline.contributors]
    ['周越']
    >>> read_bare_names(AlignedText.of("立体交通")) is None
    True
    """
    if not 2 <= len(text) <= LONGEST_BARE or not (_BARE_RE.fullmatch(text.text) or habits.are_known(text.text)):
        return None
    collective = _read_collective(text)
    if collective is not None:
        return collective
    bracket = BRACKET_RULE.fullmatch(text.text) or DOTS_RULE.fullmatch(text.text)
    start, end = bracket.span("inner") if bracket else (0, len(text))
    mark = MARK_RULE.match(text.text[:end], start)
    inner_start = mark.end() if mark else start
    inner = text.text[inner_start:end]
    parts = bare_parts(inner, framed=bracket is not None or mark is not None, habits=habits)
    if not parts:
        return None
    shown = (mark.start("mark") if mark else start, end)
    if mark is not None and mark["mark"] == "◎":
        parts = tuple(evolve(part, role=Role.AUTHOR) for part in parts)
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
        bracket = _tail_brackets(text, len(bare.rstrip("。.")), len(bare), habits)
        if bracket is not None:
            return bracket
    return _loose_tail(text, bare, habits)


def _loose_tail(text: AlignedText, bare: str, habits: CreditHabits) -> BylineReading | None:
    """Return the credit without brackets that ends a paragraph, `bare` without the white space at its end."""
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


def _tail_brackets(text: AlignedText, end: int, consumed_end: int, habits: CreditHabits) -> BylineReading | None:
    """Return the credit in the brackets that end a paragraph; a library or another credit may stand behind it."""
    library = LIBRARY_RULE.search(text.text[:end], max(0, end - _LONGEST_LIBRARY))
    last = _tail_bracket(text, end, consumed_end, habits)
    if last is None and library:
        return _before_library(text, library.start(), consumed_end, habits)
    if last is None or text.text[last.start - 1 : last.start] not in ("）", ")"):
        return last
    first = _tail_bracket(text, last.start, last.start, habits)
    merged = merge_bylines((first, last)) if first else None
    return BylineReading(merged, first.start, last.end, last.rule) if first and merged else last


def _before_library(text: AlignedText, end: int, consumed_end: int, habits: CreditHabits) -> BylineReading | None:
    """Return the credit before the bracket that names a library, with brackets of its own or without."""
    found = _tail_bracket(text, end, consumed_end, habits)
    found = found or _loose_tail(text, text.text[:end].rstrip(" \u3000"), habits)
    return evolve(found, end=consumed_end) if found else None


def _tail_bracket(text: AlignedText, end: int, consumed_end: int, habits: CreditHabits) -> BylineReading | None:
    """Return the credit in the bracket that ends at `end`."""
    opener = max(text.text.rfind(character, max(0, end - 140), end) for character in "（([【")
    if opener < 0:
        return None
    bracket = BRACKET_RULE.match(text.text, opener)
    if bracket is None or bracket.end() != end:
        return None
    before = text.text[:opener]
    inner = text.cut(*bracket.span("inner"))
    gap = before.rstrip(" \u3000")
    apart = (
        not gap or len(gap) < len(before) or _STOP_RE.search(gap[-1]) is not None or ART_RULE.search(gap) is not None
    )
    reading = inner_reading(inner, "byline.tail-bracket", (opener, consumed_end), habits)
    if reading is None:
        return pen_reading(inner, (opener, consumed_end)) if _STOP_RE.search(gap[-1:]) else None
    if not apart and all(person.label is None for person in reading.byline.contributors):
        return None
    release = RELEASE_RULE.search(before, max(0, opener - _LONGEST_LIBRARY))
    return released(reading, release) if release and release.end() == opener else reading


def _unwrapped(text: str) -> tuple[int, int]:
    """Return the range of a line without white space and without one bracket, or two dots, around all of it."""
    bracket = BRACKET_RULE.fullmatch(text.rstrip(" \u3000。")) or DOTS_RULE.fullmatch(text)
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
