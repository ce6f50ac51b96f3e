"""Lines that a paper's profile tells what they are: its title, its columns, its sponsors, its people."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from attrs import evolve

from govpub.extract.byline_habits import CreditHabits
from govpub.extract.byline_parts import Part
from govpub.extract.byline_reading import BylineReading, reading_of
from govpub.extract.masthead import MastheadReading
from govpub.models import Masthead, Role, Span
from govpub.rules.folio import NAMED_PAGE, PAGE_NAME, SPECIAL_ISSUE
from govpub.segment.blocks import Block, BlockKind
from govpub.segment.page_heads import CAPITALS, PINYIN_BESIDE_RE
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line
from govpub.text.spacing import tighten_display

__all__ = [
    "read_paper_form",
    "running_titles",
    "section_heads",
    "special_issues",
    "with_sponsors",
    "without_page_name",
    "without_pinyin",
]

_LONGEST_FOLIO = 60
_SHORTEST_TITLE = 3
_WIDEST = 40.0
_REST_OF_TITLE_RE = re.compile(r"[\d年月日第期总版页星一二三四五六七八九十〇（）()《》·.|/—-]+")
_SECTION_BESIDE_RE = re.compile(
    r"\d{0,3}(?:[|｜/／‖┃]+[\u4e00-\u9fff·]{2,10}|[\u4e00-\u9fff·]{2,10}[|｜/／‖┃]+)\d{0,3}"
)
"""The name of a section beside the title in a running head, in front of a stroke or behind it."""
_CORE_RE = re.compile(r"[\W_]*(?P<core>.*?)[\W_]*", re.DOTALL)
_POST_RE = re.compile(r"[\u4e00-\u9fff（）()、 ]{4,30} [\u4e00-\u9fff·]{2,12}$")
_SPECIAL_ENDS = frozenset("刊外）)】")
_NEAR = 2
"""Lines between a masthead and the sponsor that belongs to it."""


def running_titles(lines: Sequence[Line], titles: Collection[str | None]) -> dict[int, str]:
    """Return the lines that repeat one of the publication's titles at the head or the foot of a page."""
    closed = ("".join((title or "").split()).upper() for title in titles)
    printed = [title for title in closed if len(title) >= _SHORTEST_TITLE]
    if not printed:
        return {}
    firsts = {first for title in printed for first in (title[0], title[0].lower())}
    found: dict[int, str] = {}
    for line in lines:
        text = line.text.text
        if line.width <= _LONGEST_FOLIO and any(first in text for first in firsts):
            squeezed = "".join(text.split()).upper()
            if any(_is_title(squeezed, title) for title in printed):
                found[line.index] = "folio.title"
    return found


def _is_title(text: str, title: str) -> bool:
    """Whether a line holds nothing but the title, a date or an issue number and a page number, or a section's name."""
    if title not in text:
        return False
    rest = text.replace(title, "", 1)
    return not _REST_OF_TITLE_RE.sub("", rest) or _SECTION_BESIDE_RE.fullmatch(rest) is not None


def read_paper_form(line: Line, columns: Collection[str], habits: CreditHabits) -> Block | None:
    """Return the block of a line that is nothing but a column of the paper or known names, or None."""
    if line.width > _WIDEST:
        return None
    match = _CORE_RE.fullmatch(line.text.text)
    if match is not None and "".join(match["core"].split()) in columns:
        text = tighten_display(line.text.cut(*match.span("core")))
        return Block(kind=BlockKind.SECTION, lines=(line,), text=text, rule="profile.column")
    text = tighten_display(line.text)
    if not line.heading and habits.are_known(text.text):
        return Block(kind=BlockKind.BYLINE, lines=(line,), text=text, rule="profile.names")
    reading = _post_and_name(text, habits)
    if reading is not None:
        return Block(kind=BlockKind.BYLINE, lines=(line,), text=text, rule=reading.rule, credit=reading)
    return None


def _post_and_name(text: AlignedText, habits: CreditHabits) -> BylineReading | None:
    """Return the credit of a line that ends with a known name behind a post or an office, or None."""
    if " " not in text.text or _POST_RE.match(text.text) is None:
        return None
    found = habits.known_names(text.text)
    if len(found) != 1 or found[0][1] != len(text) or text.text[found[0][0] - 1] != " ":
        return None
    part = Part(*found[0], Role.CONTRIBUTOR, None, None)
    return reading_of(text, (part,), (0, len(text)), "byline.known-name")


def with_sponsors(reading: MastheadReading, lines: Sequence[Line], sponsors: Collection[str]) -> MastheadReading:
    """Return the masthead with the sponsors whose names alone stand beside it."""
    found: dict[int, tuple[str, ...]] = {}
    near = {at + step for at in reading.rules for step in range(-_NEAR, _NEAR + 1)} if sponsors else ()
    for at in sorted(near):
        if at in reading.rules or not 0 <= at < len(lines):
            continue
        names = _sponsors_of(lines[at].text.text, sponsors)
        if names:
            found[at] = names
    if not found:
        return reading
    rules: Mapping[int, str] = {**reading.rules, **dict.fromkeys(found, "profile.sponsor")}
    printed = (name for names in found.values() for name in names)
    every = tuple(dict.fromkeys((*reading.masthead.sponsors, *printed)))
    spans = tuple(sorted([*_spans(reading.masthead), *(lines[at].span for at in found)]))
    masthead = evolve(reading.masthead, sponsors=every, span=None, spans=spans)
    return evolve(reading, masthead=masthead, lines=tuple(sorted(rules)), rules=rules)


def without_page_name(reading: MastheadReading, lines: Sequence[Line]) -> MastheadReading:
    """Return the masthead without a title that is the name of a page, with its number or without: 2 综合新闻."""
    title = "".join((reading.masthead.title or "").split())
    if not (PAGE_NAME.fullmatch(title) or NAMED_PAGE.fullmatch(title)):
        return reading
    rules = {at: rule for at, rule in reading.rules.items() if "".join(lines[at].text.text.split()) != title}
    spans = tuple(lines[at].span for at in sorted(rules))
    masthead = evolve(reading.masthead, title=None, span=None, spans=spans)
    return evolve(reading, masthead=masthead, lines=tuple(sorted(rules)), rules=rules)


def without_pinyin(text: str) -> str:
    """Return the name of a section without the pinyin beside it.

    >>> without_pinyin("监督之窗 JIAN DU"), without_pinyin("YAOWEN / 要闻"), without_pinyin("要闻")
    ('监督之窗', '要闻', '要闻')
    """
    return PINYIN_BESIDE_RE.sub("", text)


def section_heads(lines: Sequence[Line], sections: Collection[str]) -> dict[int, str]:
    """Return the lines that are the name of a section of the contents and its pinyin, as the heads of pages are."""
    edged = (line for line in lines if line.text.text[-1] in CAPITALS or line.text.text[0] in CAPITALS)
    heads = (line for line in edged if len(line.text) <= _LONGEST_FOLIO and line.text.text not in sections)
    return {
        line.index: "folio.section" for line in heads if "".join(without_pinyin(line.text.text).split()) in sections
    }


def special_issues(lines: Sequence[Line], masthead: Collection[int]) -> dict[int, str]:
    """Return the lines right below one of the masthead that say what a special issue is about."""
    below = (lines[at + 1] for at in masthead if at + 1 < len(lines) and at + 1 not in masthead)
    return {
        line.index: SPECIAL_ISSUE.name
        for line in below
        if line.text.text[-1] in _SPECIAL_ENDS and SPECIAL_ISSUE.fullmatch("".join(line.text.text.split()))
    }


def _spans(masthead: Masthead) -> tuple[Span, ...]:
    return masthead.spans or ((masthead.span,) if masthead.span is not None else ())


def _sponsors_of(text: str, sponsors: Collection[str]) -> tuple[str, ...]:
    """Return the sponsors that a line is nothing but, or ()."""
    words = text.split()
    whole = "".join(words)
    if whole in sponsors:
        return (whole,)
    return tuple(words) if words and all(word in sponsors for word in words) else ()
