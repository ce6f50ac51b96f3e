"""Lines that a printed form of their own (a credit, a jump line, a note) tells from body text and headlines.

The forms are tried in the order of `FORMS`, the surest first; each has a cheap test before its rules, since
most lines have none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import frozen

from govpub.extract.byline import read_bare_names, read_byline_line
from govpub.extract.byline_caption import PageCredit, read_page_credit
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_reading import BylineReading
from govpub.extract.dateline import opens_with_dateline
from govpub.models.kinds import Role
from govpub.rules.author_line import EDITORIAL_OFFICE, OFFICE_AUTHOR
from govpub.rules.caption import PICTURE_NUMBER
from govpub.rules.column import FRAMED_COLUMN
from govpub.rules.folio import DISTRIBUTION, FOLIO_RULES, PAGE_HEAD
from govpub.rules.headline import CITED_SECTION, COLUMN_SECTION, DECK_DASH, SIDEBAR_TITLE
from govpub.rules.jump_line import JUMP_LINE_RULES
from govpub.rules.note import EDITOR_LABEL, NOTE_RULES
from govpub.rules.paragraph import LABELLED_LINE, SIGNED_DATE, SIGNED_OFFICE, WEATHER_LINE
from govpub.segment.blocks import Block, BlockKind
from govpub.segment.line_ends import ends_sentence
from govpub.segment.page_heads import is_page_head
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line
from govpub.text.spacing import tighten_display

__all__ = ["FORMS", "Printed", "is_marked_name", "opens_report", "read_deck", "read_own_form"]

_WIDEST, _WIDEST_MARKED_NAME = 56.0, 14.0
_AUTHOR_MARKS = frozenset("□■◎○●")
_WRITERS = frozenset({Role.REPORTER, Role.CORRESPONDENT, Role.INTERN, Role.AUTHOR, Role.PHOTOGRAPHER})
_PAGE_EDITORS = "folio.page-editors"
"""Who made a page, at its top: they are credited for no piece of it."""
_WEB_LINE = "note.web-line"
_JUMP_HINT_RE = re.compile(r"[转接见]")
_EDITOR_HINT_RE = re.compile(r"[编栏按]")
_NOTE_HINT_RE = re.compile(
    r"[（(\[【]|本文|第一|作者|来源|稿件|文章|信息|转自|摘自|原载|(?:19|20)\d\d|发布|日期|时间|更新"
)
# 来源：青河发布 编辑：王军 says who it is by, too.
_SOURCE_AND_MORE_RE = re.compile(r"[^ ：:]{0,2}来源[^ ]{2,20}[ \u3000]+[^ ]")
_IMPRINT_RE = re.compile(r"(?:印刷|承印|印数|邮编|准印证号?)[ ]*[:：]|星期[一二三四五六日天]|统一刊号")
_DATED_RE = re.compile(r"20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日")
_OPENING, _WIDEST_DECK = 60, 46.0
_DAYS = frozenset("今明后未")
_CIRCLED = frozenset(map(chr, range(ord("①"), ord("⑳") + 1)))
_DASHES = frozenset("—-－─")
_DATELINE_HINT_RE = re.compile(r"[讯訊汛迅电息道社]")
_FRAMES = frozenset("—－─-◆■●▲◎")
_FOLIO_HINT_RE = re.compile(r"[0-9０-９版报送印]")
_DISTRIBUTION_HINT = frozenset("报送发抄分主印共（(本编审校责签秘保涉")
# Most lines are body text, and most of those have a comma: no form of its own has one outside a bracket or a label.
_BODY_LINE_RE = re.compile(r"[^，。（(\[【:：]*+[，。](?![^，。]{0,12}[:：])")

Found = tuple[BlockKind, str] | tuple[BlockKind, str, BylineReading | PageCredit]
"""Kind of the block, name of the rule, and the credit that was read."""


@frozen
class Printed:
    """A line and the one below it."""

    line: Line
    """The line."""
    text: AlignedText
    """What it says, without letter-spacing."""
    after: Line | None
    """The line below."""
    habits: CreditHabits = PLAIN_HABITS
    """What the paper adds to credits."""
    before: Line | None = None
    """The line above."""


def _jump(printed: Printed) -> Found | None:
    text = printed.text.text
    found = JUMP_LINE_RULES.search(text) if _JUMP_HINT_RE.search(text) else None
    if found is None or found[1].span() != (0, len(text)):
        return None
    return BlockKind.JUMP, found[0].name


def _page_head(printed: Printed) -> Found | None:
    return (BlockKind.PAGE_HEAD, PAGE_HEAD.name) if is_page_head(printed.line) else None


def _note(printed: Printed) -> Found | None:
    text = printed.text.text
    if _EDITOR_HINT_RE.search(text) and EDITOR_LABEL.fullmatch(text):
        return BlockKind.NOTE, EDITOR_LABEL.name
    found = NOTE_RULES.match(text) if _NOTE_HINT_RE.match(text) else None
    if found is None or found[1].end() != len(text):
        return None
    # A web page's line is cut into note and credit later.
    if (
        found[0].name != _WEB_LINE
        and _SOURCE_AND_MORE_RE.match(text)
        and read_byline_line(printed.text, printed.habits) is not None
    ):
        return None
    return BlockKind.NOTE, found[0].name


def _page_credit(printed: Printed) -> Found | None:
    credit = read_page_credit(printed.text)
    return (BlockKind.PAGE_CREDIT, credit.rule, credit) if credit is not None else None


def _is_furniture(line: Line) -> bool:
    """Whether a line is the head or the foot of a page or a bulletin, and of no piece in it."""
    text = line.text.text
    if text[-1] in "。！？”":
        return False
    if is_page_head(line) or _IMPRINT_RE.search(text):
        return True
    found = FOLIO_RULES.match(text) if _FOLIO_HINT_RE.search(text) else None
    return found is not None and found[1].end() == len(text)


def _byline(printed: Printed) -> Found | None:
    reading = read_byline_line(printed.text, printed.habits)
    if reading is None and printed.text.text[0] in "（(":
        reading = read_bare_names(printed.text, printed.habits)
    if reading is None:
        return None
    desk = all(person.label and person.role not in _WRITERS for person in reading.byline.contributors)
    if desk and (printed.before is None or _is_furniture(printed.before) or _DATED_RE.search(printed.text.text)):
        return BlockKind.FOLIO, _PAGE_EDITORS
    return BlockKind.BYLINE, reading.rule, reading


def _distribution(printed: Printed) -> Found | None:
    text = printed.text.text
    if text[0] in _DISTRIBUTION_HINT and DISTRIBUTION.fullmatch(text):
        return BlockKind.FOLIO, DISTRIBUTION.name
    return None


def _notice_line(printed: Printed) -> Found | None:
    """Read a line of a notice that is a paragraph of its own, though no stop ends it."""
    text = printed.text.text
    if (":" in text or "：" in text) and LABELLED_LINE.fullmatch(text):
        return BlockKind.PARAGRAPH, LABELLED_LINE.name
    if _is_signed_date(text):
        return BlockKind.PARAGRAPH, SIGNED_DATE.name
    if printed.after is not None and _is_signed_date(printed.after.text.text) and SIGNED_OFFICE.fullmatch(text):
        return BlockKind.PARAGRAPH, SIGNED_OFFICE.name
    if printed.after is None and not printed.line.heading and OFFICE_AUTHOR.fullmatch(text):
        return BlockKind.PARAGRAPH, OFFICE_AUTHOR.name
    if text[0] in _DAYS and WEATHER_LINE.fullmatch(text):
        return BlockKind.PARAGRAPH, WEATHER_LINE.name
    if text.endswith("编辑部") and text[0] != "本" and SIGNED_OFFICE.fullmatch(text) and _follows_notice(printed):
        return BlockKind.PARAGRAPH, SIGNED_OFFICE.name
    if text[0] == "《" and EDITORIAL_OFFICE.fullmatch(text) and _follows_notice(printed):
        return BlockKind.PARAGRAPH, EDITORIAL_OFFICE.name
    return None


def _follows_notice(printed: Printed) -> bool:
    """Whether the line above ends a sentence or says whom to call or write to, as the last lines of a notice do."""
    above = printed.before.text.text if printed.before is not None else ""
    return ends_sentence(above) or LABELLED_LINE.fullmatch(above) is not None


def _is_signed_date(text: str) -> bool:
    return text[-1] == "日" and SIGNED_DATE.fullmatch(text.replace(" ", "")) is not None


def _section(printed: Printed) -> Found | None:
    text = printed.text.text
    if SIDEBAR_TITLE.fullmatch(text):
        return None
    if CITED_SECTION.fullmatch(text):
        return BlockKind.SECTION, CITED_SECTION.name
    if text[0] in _FRAMES and FRAMED_COLUMN.fullmatch(text):
        return BlockKind.SECTION, FRAMED_COLUMN.name
    if printed.line.heading and COLUMN_SECTION.fullmatch(text):
        return BlockKind.SECTION, COLUMN_SECTION.name
    return None


def _picture_number(printed: Printed) -> Found | None:
    text = printed.text.text
    if text[-1] in _CIRCLED and PICTURE_NUMBER.fullmatch(text):
        return BlockKind.MARKUP, PICTURE_NUMBER.name
    return None


def opens_report(text: str) -> bool:
    """Whether a line opens with a dateline; the spaces of justification do not count."""
    head = text[:_OPENING]
    return _DATELINE_HINT_RE.search(head) is not None and opens_with_dateline(head.replace(" ", ""))


def read_deck(line: Line) -> Block | None:
    """Return the block of a line that opens with a dash, which may be body text save right below a headline; or None."""
    if line.text.text[0] not in _DASHES or line.width > _WIDEST_DECK or not DECK_DASH.fullmatch(line.text.text):
        return None
    return Block(kind=BlockKind.DISPLAY, lines=(line,), text=tighten_display(line.text), rule=DECK_DASH.name)


FORMS: tuple[Callable[[Printed], Found | None], ...] = (
    _jump,
    _page_head,
    _note,
    _page_credit,
    _distribution,
    _byline,
    _notice_line,
    _section,
    _picture_number,
)
"""In the order in which they are tried."""


def read_own_form(lines: Sequence[Line], at: int, habits: CreditHabits = PLAIN_HABITS) -> Block | None:
    """Return the block of a line that has a printed form of its own, or None."""
    line = lines[at]
    if line.width > _WIDEST or _BODY_LINE_RE.match(line.text.text):
        return None
    after = lines[at + 1] if at + 1 < len(lines) else None
    printed = Printed(line, tighten_display(line.text), after, habits, lines[at - 1] if at else None)
    for form in FORMS:
        found = form(printed)
        if found is not None:
            kind, rule, *credit = found
            # The page's number and name are told apart by the space between them.
            text = line.text if kind is BlockKind.PAGE_HEAD else printed.text
            return Block(kind=kind, lines=(line,), text=text, rule=rule, credit=credit[0] if credit else None)
    return None


def is_marked_name(line: Line, habits: CreditHabits = PLAIN_HABITS) -> bool:
    """Whether a line is nothing but a name behind an author's mark: □青河县 林青."""
    if line.text.text[0] not in _AUTHOR_MARKS or line.width > _WIDEST_MARKED_NAME:
        return False
    return read_bare_names(tighten_display(line.text), habits) is not None
