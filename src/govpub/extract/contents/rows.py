"""One printed line (or half of one) of a table of contents: its mark, its page, what is left."""

from __future__ import annotations

import re

from attrs import frozen

from govpub.rules.contents import (
    PAGE_ALONE_RULES,
    PAGE_ENDS,
    PAGE_FIRST_RULES,
    PAGE_LAST_RULES,
    PAGE_STARTS,
    PAGE_TIGHT_RULES,
)
from govpub.rules.contents_mark import DOCUMENT_NUMBER_RULE, MARK_RULES
from govpub.rules.rule import RuleTable
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line
from govpub.text.numerals import read_numeral

__all__ = ["LONGEST_ROW", "PageReading", "Row", "read_row", "read_tight_page", "squash"]

LONGEST_ROW = 160
"""Code points; a longer line is prose."""

_FIRM = frozenset({"contents.pointer-last", "contents.page-bracketed", "contents.page-led", "contents.page-slashed"})
_NUMBER_RE = re.compile(r"[0-9０-９]+|[一二三四五六七八九十]+")
_COVERS = ("封", "扉", "插")
_SPACES_RE = re.compile(r"[ \u3000]+")


@frozen
class PageReading:
    """A page found in a row, and what stands beside it."""

    number: int | None
    """The page; None for 封二 and the like."""
    title: AlignedText
    """The row without its page."""
    firm: bool
    """Whether a word, a bracket or a leader marks it as a page."""
    rule: str
    """Name of the rule that read it."""

    @property
    def on_cover(self) -> bool:
        """Whether it is 封二 or the like before the title: no other page stands there."""
        return self.rule == "contents.page-first-cover"


@frozen
class Row:
    """A line of a table of contents before it is known what it is."""

    line: Line
    """The printed line."""
    gap: int
    """Blank lines before it."""
    text: AlignedText
    """All that stands in its column."""
    label: AlignedText | None
    """A section's name printed in brackets or between marks."""
    mark: str
    """The bullet before it, or ``."""
    ordinal: str
    """The number before it, or ``."""
    rest: AlignedText
    """Without label, bullet and number."""
    first: PageReading | None
    """The page before the title, if it can be read so."""
    last: PageReading | None
    """The page after the title, if it can be read so."""
    alone: PageReading | None
    """The page, if nothing else stands there."""
    rule: str
    """The rule that read the mark."""

    @property
    def has_page(self) -> bool:
        """Whether any page can be read."""
        return self.first is not None or self.last is not None or self.alone is not None

    @property
    def is_document_number(self) -> bool:
        """Whether it is the number of an official document, printed below its title."""
        return DOCUMENT_NUMBER_RULE.fullmatch(self.rest.text) is not None


def squash(text: str) -> str:
    """Return a text without its spaces."""
    return _SPACES_RE.sub("", text)


def read_row(line: Line, text: AlignedText, gap: int) -> Row:
    """Return what one column of a line holds."""
    label, mark, ordinal, rest, rule = _read_mark(text)
    if line.mark.value == "bullet" and not mark:
        mark = "-"
    first, last = rest.text[:1], rest.text[-1:]
    alone = _read_page(PAGE_ALONE_RULES, rest) if last in PAGE_ENDS else None
    return Row(
        line=line,
        gap=gap,
        text=text,
        label=label,
        mark=mark,
        ordinal=ordinal,
        rest=rest,
        first=_read_page(PAGE_FIRST_RULES, rest) if alone is None and first in PAGE_STARTS else None,
        last=_read_page(PAGE_LAST_RULES, rest) if alone is None and last in PAGE_ENDS else None,
        alone=alone,
        rule=rule,
    )


def read_tight_page(row: Row) -> PageReading | None:
    """Return the page that touches the row's title, on either side."""
    return _read_page(PAGE_TIGHT_RULES, row.rest)


def _read_mark(text: AlignedText) -> tuple[AlignedText | None, str, str, AlignedText, str]:
    """Return section name, bullet, number, the rest, and the rule that read them."""
    mark = ordinal = rule = ""
    for _ in range(3):
        found = MARK_RULES.fullmatch(text.text)
        if found is None:
            break
        kind, match = found
        rule = rule or kind.name
        if kind.name == "contents-mark.section-bracketed":
            name = next(group for group, value in match.groupdict().items() if value is not None and group != "rest")
            return text.cut(*match.span(name)), mark, ordinal, text.cut(*match.span("rest")).strip(" \u3000"), kind.name
        if kind.name == "contents-mark.section-dotted":
            if match["mark"].strip("-—–") or match["close"].strip("-—–") or len(match["mark"]) == len(match["close"]):
                return text.cut(*match.span("name")), mark, ordinal, text.cut(len(text), len(text)), kind.name
            break
        if kind.name == "contents-mark.bullet":
            if mark:
                break
            mark = match["mark"]
        else:
            if ordinal:
                break
            ordinal = match["mark"]
        text = text.cut(*match.span("rest"))
    return None, mark, ordinal, text, rule


def _read_page(table: RuleTable, text: AlignedText) -> PageReading | None:
    if not text.text or len(text.text) > LONGEST_ROW:
        return None
    found = table.fullmatch(text.text)
    if found is None:
        return None
    rule, match = found
    groups = match.groupdict()
    printed = groups.get("page") or groups.get("stack") or ""
    number = None if printed.startswith(_COVERS) else _NUMBER_RE.search(printed)
    span = match.span("title") if "title" in groups else (0, 0)
    return PageReading(
        number=read_numeral(number[0]) if number else None,
        title=text.cut(*span).strip(" \u3000"),
        firm=rule.name in _FIRM or "word" in rule.name,
        rule=rule.name,
    )
