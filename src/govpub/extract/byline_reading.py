"""What a reading of a credit is, and how one is made from what stands in a bracket or on a line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve, frozen

from govpub.extract.byline_frame import unframed
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_misread import misread_parts
from govpub.extract.byline_names import credited_names, placed_names
from govpub.extract.byline_outlet import own_outlet
from govpub.extract.byline_parts import (
    Part,
    contributors_of,
    is_source,
    printed_credit,
    read_parts,
    shifted,
)
from govpub.extract.name_border import (
    VERBS,
    is_pen_name,
    is_rare_name,
    is_uncommon_name,
    part_as_names,
    starts_as_name,
)
from govpub.extract.name_score import DOUBTFUL, LIKELY, POSSIBLE, name_score
from govpub.lexicon import load
from govpub.models.credit import Byline
from govpub.models.kinds import Role
from govpub.rules.byline import SPACED_LABEL_RULE
from govpub.text.aligned import AlignedText

__all__ = [
    "LONGEST_BARE",
    "ROLE_HINT_RE",
    "BylineReading",
    "bare_parts",
    "close_labels",
    "inner_reading",
    "marks_blanked",
    "merge_bylines",
    "pen_reading",
    "reading_of",
    "released",
]

LONGEST_BARE = 36
"""Characters in the longest line of bare names."""
ROLE_HINT_RE = re.compile(
    r"[者员编审校摄图文影撰笔版绘画供习稿统策总监写整播译摘辑]|[◎⊙]|报道|设计|制作|发布|提供|视频|口述|出品|航拍|朗|作[）)\]】]?$"
)
"""A cheap test: a text without any of these has no role word."""
_MOST_BARE = 5
_STAFF = (Role.REPORTER, Role.CORRESPONDENT, Role.INTERN)
_SURE, _SURE_SHORT, _SURE_LONG = 0.7, 0.9, 0.95
_PEN_ENDS = "宣轩萱"
_SPACE_RE = re.compile(r"[ \u3000]+")
_ONE_SPACE_RE = re.compile(r"(?<![ \u3000])[ \u3000](?![ \u3000])")
_WIDE_LINE = 8
_LONGEST_PEN = 5
_FRAME = "（）()【】[] \u3000"
_NAME_TOKENS_RE = re.compile(r"[^ \u3000、，,／/]+")
_INNER_MARK_RE = re.compile(r"[□■◎●◆▲★☆]")


@frozen
class BylineReading:
    """A credit and the range of the text that it takes up, brackets and marks included."""

    byline: Byline
    """The credit."""
    start: int
    """Index of the first character that belongs to it."""
    end: int
    """Index after the last."""
    rule: str
    """Name of the form."""


def reading_of(
    text: AlignedText,
    parts: tuple[Part, ...],
    shown: tuple[int, int],
    rule: str,
    consumed: tuple[int, int] | None = None,
) -> BylineReading:
    """Return a reading of `parts`; `shown` is what stands in the byline's text, `consumed` what it takes up."""
    start, end = shown
    local = shifted(parts, -start)
    cut = text.cut(start, end)
    byline = Byline(
        text=printed_credit(cut, local),
        contributors=contributors_of(text, parts),
        span=text.source_span(start, end),
    )
    first, last = consumed or shown
    return BylineReading(byline, first, last, rule)


def close_labels(text: AlignedText) -> AlignedText:
    """Return a text in which role words that are set wide stand close: 记 者 as 记者.

    Where every character is set apart (首 席 记 者 王 军), all of them stand close.
    """
    if not _SPACE_RE.search(text.text):
        return text
    tokens = text.text.strip(_FRAME).split()
    if len(tokens) >= _WIDE_LINE and all(len(token) == 1 for token in tokens):
        return text.sub(_ONE_SPACE_RE)
    edits = [
        (match.start() + gap.start(), match.start() + gap.end())
        for match in SPACED_LABEL_RULE.finditer(text.text)
        for gap in _SPACE_RE.finditer(match[0])
    ]
    return text.delete(edits) if edits else text


def marks_blanked(text: str) -> str:
    """Return a credit with the marks between its parts as spaces: □ 记者 甲 □ 通讯员 乙."""
    return _INNER_MARK_RE.sub(" ", text)


def inner_reading(
    inner: AlignedText, rule: str, consumed: tuple[int, int], habits: CreditHabits = PLAIN_HABITS
) -> BylineReading | None:
    """Return the credit that a bracket holds, with role words or of bare names, or None.

    Args:
        inner: what stands inside the bracket.
        rule: name of the form.
        consumed: the range of the bracket in the text that the reading is for.
        habits: what the paper adds.
    """
    closed = close_labels(inner)
    hinted = ROLE_HINT_RE.search(closed.text) or habits.has_role(closed.text)
    parts = read_parts(marks_blanked(closed.text), habits) if hinted else ()
    parts = parts or misread_parts(closed.text)
    if parts:
        return reading_of(closed, parts, (0, len(closed)), rule, consumed)
    names = bare_parts(inner.text, framed=True, habits=habits)
    return reading_of(inner, names, (0, len(inner)), rule, consumed) if names else None


def bare_parts(text: str, *, framed: bool, habits: CreditHabits = PLAIN_HABITS) -> tuple[Part, ...]:
    """Return the names of a text without role words, or () if they may as well be words.

    Args:
        text: what may be names.
        framed: whether a bracket or a mark says that something is set apart here.
        habits: what the paper adds; a known name is sure.
    """
    text = unframed(text)
    if len(text) > LONGEST_BARE or is_source(text):
        return ()
    ranges = credited_names(text, floor=DOUBTFUL, habits=habits)
    placed = [] if ranges else placed_names(text, framed=framed)
    ranges = ranges or placed or (_stranger(text) if framed else [])
    tokens = _NAME_TOKENS_RE.findall(text)
    if not 1 <= len(ranges) <= _MOST_BARE:
        return ()
    if len(tokens) < len(ranges) and not framed and not (len(tokens) == 1 and part_as_names(text, ranges)):
        return ()
    names = [_SPACE_RE.sub("", text[start:end]) for start, end in ranges]
    scores = [1.0 if name in habits.names else name_score(name) for name in names if len(name) > 1]
    if habits.names.issuperset(names) or (framed and placed):
        sure = True
    elif len(names) == 1:
        sure = _is_sure_in_frame(names[0]) if framed else _is_sure_alone(names[0])
    elif len(tokens) < len(ranges) and not any(len(token) == 1 for token in tokens):
        sure = all(score >= _SURE for score in scores)
    else:
        sure = sum(score >= LIKELY for score in scores) * 2 >= len(scores)
    outlet = own_outlet(text[: ranges[0][0]])
    return tuple(Part(start, end, Role.CONTRIBUTOR, None, outlet) for start, end in ranges) if sure else ()


def _is_sure_in_frame(name: str) -> bool:
    """Return whether one name in brackets or behind a mark is a name, or an office: that does not look like a name."""
    score = name_score(name)
    return score >= LIKELY or score < DOUBTFUL or is_rare_name(name) or is_pen_name(name, DOUBTFUL)


def pen_reading(inner: AlignedText, consumed: tuple[int, int]) -> BylineReading | None:
    """Return the pen name or given name that a bracket behind a full stop holds, or None.

    Args:
        inner: what stands inside the bracket.
        consumed: the range of the bracket in the text that the reading is for.
    """
    name = inner.text.strip(_FRAME)
    if len(name) > _LONGEST_PEN or not is_pen_name(_SPACE_RE.sub("", name), POSSIBLE):
        return None
    start = inner.text.index(name)
    part = Part(start, start + len(name), Role.CONTRIBUTOR, None, None)
    return reading_of(inner, (part,), (0, len(inner)), "byline.pen-name", consumed)


def released(reading: BylineReading, release: re.Match[str]) -> BylineReading:
    """Return a reading with the agency that released the picture: 新华社发（甲摄）."""
    people = tuple(evolve(person, outlet=person.outlet or release["agency"]) for person in reading.byline.contributors)
    return evolve(reading, byline=evolve(reading.byline, contributors=people), start=release.start())


def _is_sure_alone(name: str) -> bool:
    """Return whether one name alone on a line is a name, or the pen name of an office."""
    score = name_score(name)
    if name[-1] in _PEN_ENDS and name in load("offices"):
        return True
    if len(name) == 2:
        return score >= _SURE_SHORT or is_uncommon_name(name)
    if len(name) != 3:
        return score >= _SURE
    known = score >= _SURE_LONG and name[0] not in VERBS
    return known or (score >= _SURE and starts_as_name(name)) or is_uncommon_name(name)


def _stranger(text: str) -> list[tuple[int, int]]:
    """Return the range of one name with a rare surname that a bracket or a mark sets apart, or []."""
    name = text.strip(_FRAME)
    if len(name) > 5 or not is_rare_name(_SPACE_RE.sub("", name)):
        return []
    start = text.index(name)
    return [(start, start + len(name))]


def merge_bylines(readings: Iterable[BylineReading]) -> Byline | None:
    """Return one credit for an article that is signed in several places, in the given order."""
    bylines = [reading.byline for reading in readings]
    if len(bylines) < 2:
        return bylines[0] if bylines else None
    people = {
        (person.name, person.role): person for byline in reversed(bylines) for person in reversed(byline.contributors)
    }
    keys = dict.fromkeys((person.name, person.role) for byline in bylines for person in byline.contributors)
    # A site repeats the reporter as 作者.
    ordered = tuple(
        (name, role)
        for name, role in keys
        if role is not Role.AUTHOR or not any((name, staff) in keys for staff in _STAFF)
    )
    spans = tuple(span for byline in bylines for span in ((byline.span,) if byline.span else byline.spans))
    return Byline(
        text=" ".join(dict.fromkeys(byline.text for byline in bylines)),
        contributors=tuple(people[key] for key in ordered),
        span=spans[0] if len(spans) == 1 else None,
        spans=spans if len(spans) > 1 else (),
    )
