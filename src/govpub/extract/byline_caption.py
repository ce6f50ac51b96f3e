"""Reads the credits of pictures: at the end of a caption, and for all pictures of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_names import credited_names
from govpub.extract.byline_parts import Part, contributors_of, read_parts, role_of, shifted
from govpub.extract.byline_reading import BylineReading, close_labels, reading_of
from govpub.extract.name_border import name_before
from govpub.extract.name_score import DOUBTFUL
from govpub.models.credit import Contributor
from govpub.models.kinds import Role
from govpub.rules.byline import (
    BRACKET_RULE,
    CAPTION_END_RULE,
    LIBRARY_RULE,
    OUTLET_RULE,
    PAGE_PICTURES_RULE,
    RELEASE_RULE,
)
from govpub.text.aligned import AlignedText

__all__ = ["CaptionCredit", "PageCredit", "find_caption_credit", "read_page_credit"]

_LONGEST_CREDIT = 80
_STARTS_RE = re.compile(
    r"(?<=[。！？；”）)…])[ \u3000]*|[ \u3000]+|(?=(?:本报|新华社|全媒体|融媒体|首席|见习|特约)?(?:记者|通讯员))|(?<![一-龥])(?=(?:摄影|图)[：:/／])"
)
_COLON_RE = re.compile(r"[:：/／|｜丨]")
_CREDIT_ENDS = frozenset("摄影图供道作绘文片拍）)]】")
"""Without one of these at its end, or a colon in it, nothing ends as a caption with a credit does."""
_MOST_STARTS = 16
_STAFF = frozenset({Role.REPORTER, Role.CORRESPONDENT, Role.INTERN})
_WORK_RE = re.compile(r"(?P<work>图[文片]报道|(?:图[/／]文|文[/／]图|摄[/／]文|文[/／]摄)|文并[摄图])[ \u3000）)]*$")
_OWN_OUTLET_RE = re.compile(r"本[报刊网台社]")
_GLUED_RE = re.compile(r"(?P<name>[^ \u3000，。；：、（）]{2,3})[ \u3000]?(?P<label>(?<![拍抓])摄影?|供图)$")


@frozen
class CaptionCredit:
    """Who made a picture, and the range of the caption that says so."""

    credits: tuple[Contributor, ...]
    """In printed order."""
    start: int
    """Index of the first character that belongs to the credit."""
    end: int
    """Index after the last."""
    rule: str
    """Name of the form."""


@frozen
class PageCredit:
    """What the foot of a page says: who laid it out, and who took all its pictures."""

    byline: BylineReading | None
    """版式设计, 责编: goes to the piece it is printed with."""
    credits: tuple[Contributor, ...]
    """Goes to every caption of the page."""
    start: int
    """Index of the first character of the picture credit."""
    end: int
    """Index after the last."""
    rule: str
    """Name of the form."""


def find_caption_credit(text: AlignedText, habits: CreditHabits = PLAIN_HABITS) -> CaptionCredit | None:
    """Return the credit that ends a caption, or None.

    >>> found = find_caption_credit(AlignedText.of("图为村民采茶。 本报记者 王军 摄"))
    >>> found.credits[0].name, found.start
    ('王军', 7)
    """
    bare = text.text.rstrip(" \u3000")
    end = len(bare.rstrip("。.")) if bare[-1:] in "。." else len(bare)
    library = LIBRARY_RULE.search(bare[:end], max(0, end - 12))
    end = library.start() if library else end
    window = max(0, end - _LONGEST_CREDIT)
    tail = bare[max(window, end - 30) : end]
    may_be_credit = tail[-1:] in _CREDIT_ENDS or _COLON_RE.search(tail) is not None
    if not (may_be_credit and CAPTION_END_RULE.search(tail)) and not tail.endswith(tuple(habits.roles)):
        return None
    if bare[end - 1] in "）)】]":
        return _bracket_credit(text, end, len(bare), habits)
    for start in _starts(bare[:end], window):
        closed = close_labels(text.cut(start, end))
        parts = _photographers(read_parts(closed.text, habits), closed.text)
        if parts and _is_picture_credit(parts):
            return CaptionCredit(contributors_of(closed, parts), _with_space(bare, start), len(bare), "byline.caption")
    return _glued_credit(text, window, end, len(bare))


def read_page_credit(text: AlignedText) -> PageCredit | None:
    """Return the credits at the foot of a page, if there is one for all its pictures.

    >>> credit = read_page_credit(AlignedText.of("版式设计：王青 本版图片由本报视觉中心提供"))
    >>> credit.byline.byline.text, credit.credits[0].name, credit.credits[0].outlet
    ('版式设计：王青', '视觉中心', '本报')
    """
    if len(text) > 3 * _LONGEST_CREDIT or ("本版" not in text.text and "本期" not in text.text):
        return None
    match = PAGE_PICTURES_RULE.search(text.text)
    if match is None:
        return None
    group = "giver" if match["giver"] else "named"
    label = match["act"] or match["work"]
    parts = _givers(text.text, *match.span(group), label)
    if not parts:
        return None
    return PageCredit(
        _rest_of_page_credit(text, match.start(), match.end()),
        contributors_of(text, parts),
        match.start(),
        match.end(),
        PAGE_PICTURES_RULE.name,
    )


def _rest_of_page_credit(text: AlignedText, start: int, end: int) -> BylineReading | None:
    """Return the credit beside the picture credit: 版式设计：甲."""
    for first, last in ((0, start), (end, len(text))):
        body = text.text[first:last]
        stripped = body.strip(" \u3000，,；;。")
        parts = read_parts(stripped) if stripped else ()
        if parts:
            at = first + body.index(stripped)
            return reading_of(text, shifted(parts, at), (at, at + len(stripped)), "byline.page")
    return None


def _givers(text: str, start: int, end: int, label: str) -> tuple[Part, ...]:
    """Return who gave or took the pictures of a page."""
    printed = text[start:end]
    parts = shifted(read_parts(printed), start)
    if parts:
        return tuple(evolve(part, role=Role.PHOTOGRAPHER, label=label) for part in parts)
    own = _OWN_OUTLET_RE.match(printed)
    at = own.end() if own else 0
    ranges = credited_names(printed[at:], floor=DOUBTFUL)
    if not ranges and OUTLET_RULE.fullmatch(printed[at:]):
        ranges = [(0, len(printed) - at)]
    outlet = own[0] if own else None
    return tuple(
        Part(start + at + first, start + at + last, Role.PHOTOGRAPHER, label, outlet) for first, last in ranges
    )


def _starts(text: str, window: int) -> Iterator[int]:
    """Yield where a credit may start, the longest credit first."""
    if window == 0:
        yield len(text) - len(text.lstrip(" \u3000"))
    starts = sorted({match.end() for match in _STARTS_RE.finditer(text, window) if match.end() < len(text)})
    yield from starts[-_MOST_STARTS:]


def _photographers(parts: tuple[Part, ...], text: str) -> tuple[Part, ...]:
    """Return the parts of a caption's credit: a reporter who signs for text and picture took the picture."""
    work = _WORK_RE.search(text)
    if work is None:
        return parts
    return tuple(
        evolve(part, role=Role.PHOTOGRAPHER, label=work["work"]) if part.role in _STAFF else part for part in parts
    )


def _with_space(text: str, start: int) -> int:
    """Return where the gap before a credit starts."""
    return len(text[:start].rstrip(" \u3000"))


def _is_picture_credit(parts: tuple[Part, ...]) -> bool:
    """Return whether a credit is of the kind that ends a caption."""
    return any(part.role in {Role.PHOTOGRAPHER, Role.AUTHOR, Role.REPORTER} for part in parts)


def _bracket_credit(text: AlignedText, end: int, consumed_end: int, habits: CreditHabits) -> CaptionCredit | None:
    """Return the credit in the bracket that ends a caption."""
    opener = max(text.text.rfind(character, max(0, end - _LONGEST_CREDIT), end) for character in "（([【")
    bracket = BRACKET_RULE.match(text.text, opener) if opener >= 0 else None
    if bracket is None or bracket.end() != end:
        return None
    closed = close_labels(text.cut(*bracket.span("inner")))
    release = RELEASE_RULE.search(text.text[max(0, opener - 12) : opener])
    inside = RELEASE_RULE.match(closed.text)
    body = closed.cut(inside.end(), len(closed)) if inside else closed
    parts = _photographers(read_parts(body.text, habits), body.text)
    if not parts or not _is_picture_credit(parts):
        return None
    agency = release or inside
    if agency:
        parts = tuple(evolve(part, outlet=part.outlet or agency["agency"]) for part in parts)
    start = opener - len(release[0]) if release else opener
    return CaptionCredit(
        contributors_of(body, parts), _with_space(text.text, start), consumed_end, "byline.caption-bracket"
    )


def _glued_credit(text: AlignedText, window: int, end: int, consumed_end: int) -> CaptionCredit | None:
    """Return the credit of a caption whose spaces are lost: 图为采茶现场王军摄."""
    match = _GLUED_RE.search(text.text[window:end])
    if match is None:
        return None
    stop = window + match.end("name")
    first = name_before(text.text[window:stop])
    if first is None:
        return None
    start = window + first
    found = contributors_of(text, (Part(start, stop, role_of(match["label"]), match["label"], None),))
    return CaptionCredit(found, start, consumed_end, "byline.caption-glued")
