"""Cuts the given text into printed lines and takes the marks of OCR tools off them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from attrs import define

from govpub.models.span import Span
from govpub.text.aligned import AlignedText
from govpub.text.characters import em_width, fold

__all__ = ["Line", "Mark", "split_lines"]


class Mark(Enum):
    """What the tool that made the text says a line is."""

    NONE = "none"
    """Nothing."""
    BULLET = "bullet"
    """`- …`, `* …`: an item of a list."""
    CELLS = "cells"
    """`| … | … |`: a row of a table."""
    QUOTE = "quote"
    """`> …`."""
    IMAGE = "image"
    """`![…](…)`, `[图片]`: only a picture stands here."""
    RULE = "rule"
    """`---`, `|---|---|`, ` ``` `, a line of tags: nothing printed."""


@define
class Line:
    """A printed line without the white space around it and without Markdown or HTML.

    Nothing changes it, though it is not frozen: there is one for each line, and frozen it takes twice as long to make.
    """

    index: int
    """Its number among the lines that are not blank, from 0."""
    number: int
    """Its number in the file, from 1."""
    start: int
    """Offset in the source of the whole line, indent and marks included."""
    end: int
    """Offset after it, before the line break."""
    text: AlignedText
    """What is printed."""
    width: float
    """Printed width in ems."""
    indent: float
    """Width of the white space before it, in ems."""
    gap: int
    """Blank lines between it and the line before."""
    heading: int
    """Markdown heading level 1 to 6, or 0."""
    bold: bool
    """Whether all of it was bold."""
    mark: Mark
    """What the tool says it is."""
    new_page: bool
    """Whether a form feed stands before it."""

    def __str__(self) -> str:
        return self.text.text

    @property
    def span(self) -> Span:
        """The whole line in the source, indent and marks included, without the line break."""
        return Span(self.start, self.end)


_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What `str.splitlines` ends a line at."""
_BREAK_TAG_RE = re.compile(r"<(?i:br[ ]*/?|/(?:tr|p|div|li|h[1-6]))>")
"""Tags that end a printed line, and keep table rows and paragraphs apart."""
_BR = ("<b", "<B")
_MARKED_RE = re.compile(r"[*_`|<>&#\\\[\]!+~-]")
_RULE_STARTS = frozenset("=＝—─━═{")
_INVISIBLE_RE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\x00-\x08\x0e-\x1b\x1f\x7f]")
_INVISIBLE_RUN_RE = re.compile(f"{_INVISIBLE_RE.pattern}+")
_HEADING_RE = re.compile(r"(#{1,6})[ \u3000]+(?=\S)|(#{1,6})(?=[^#\s])")
_HEADING_END_RE = re.compile(r"[ ]+#+$")
_BULLET_RE = re.compile(r"[-*+•][ \u3000]+(?=\S)")
_QUOTE_RE = re.compile(r"(?:>[ ]?)+(?=\S)")
_CELLS_RE = re.compile(r"\|.*\|")
_CELL_EDGE_RE = re.compile(r"^\|[ ]*|[ ]*\|$")
_CELL_BORDER_RE = re.compile(r"[ ]*\|[ ]*")
_NOTHING_RE = re.compile(
    r"[ ]*(?:(?:[-*_=＝—─━═][ ]?){3,}|\{\d{1,4}\}-{3,}|\|?(?:[ ]*:?-{2,}:?[ ]*\|)+[ ]*:?-*:?[ ]*|`{3,}\w*|~{3,}\w*)[ ]*"
)
# Possessive, and stopping at the next opening: a line of a thousand `![](` is read once.
_EMPTY_LINK_RE = re.compile(r"\[[ ]*\]\([^()\n]*+\)")
_IMAGE_RE = re.compile(
    r"!\[[^\[\]\n]*+\]\((?:[^()\n]++|\([^()\n]*+\))*+\)|<img\b[^<>\n]*>|\[(?:图片|image|img)[^\]\n]{0,40}\]",
    re.IGNORECASE,
)
_LINK_RE = re.compile(r"(?<!!)\[(?P<shown>[^\[\]\n]+)\]\((?:https?:|#|/|mailto:)[^()\s]*\)")
_TAG_RE = re.compile(
    r"<!--[^\n]{0,200}?-->"
    r"|</?(?:a|b|big|blockquote|body|center|col|colgroup|div|em|figcaption|figure|font|h[1-6]|head|hr|html|i|li|mark|ol|p"
    r"|page|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?:[ ][^<>\n]*)?/?>",
    re.IGNORECASE,
)
_CELL_TAG_RE = re.compile(r"</t[dh]>[ ]*<t[dh](?:[ ][^<>\n]*)?>", re.IGNORECASE)
_EMPHASIS_RE = re.compile(r"\*{2,3}|(?<![\w*])_{2,3}(?=\S)|(?<=\S)_{2,3}(?![\w*])")
_LONE_STARS_RE = re.compile(r"(?<![*\\])\*(?P<inner>[^*\n]{1,200})\*(?!\*)")
_ENTITY_RE = re.compile(r"&(?:nbsp|ensp|emsp|lt|gt|amp|quot|ldquo|rdquo|middot|hellip|#160|#12288);")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "ldquo": "“", "rdquo": "”", "middot": "·", "hellip": "…"}
_ESCAPE_RE = re.compile(r"\\(?=[*_#\[\]()<>~`|+-])")
_CIRCLE_RE = re.compile(r"^\$[ ]*\\textcircled[ ]*\{[^{}\n]{1,8}\}[ ]*\$[ ]*(?=责|编辑|校对|版式|美编|审[核读])")
"""What a tool makes of an ornament before the credits of a page."""
_SPACE = " \u3000"


def split_lines(source: str) -> tuple[Line, ...]:
    """Return the printed lines of a text, blank ones left out.

    >>> [str(line) for line in split_lines("## 我县召开会议\\r\\n\\r\\n  **本报讯** 4月11日，")]
    ['我县召开会议', '本报讯 4月11日，']
    """
    folded = fold(source)
    invisible = _INVISIBLE_RE.search(folded) is not None
    lines: list[Line] = []
    gap = number = above = at = 0
    new_page = False
    for raw in folded.splitlines(keepends=True):
        start, at = at, at + len(raw)
        number += 1
        if raw.isspace():
            gap, above = gap + 1, 0
            new_page = new_page or raw[-1] == "\f"
            continue
        end = start + len(raw.rstrip(_BREAKS))
        # Most lines have no mark of any tool.
        if not (invisible or _MARKED_RE.search(raw)) and (bare := raw.strip())[0] not in _RULE_STARTS:
            before = raw[: len(raw) - len(raw.lstrip(_SPACE))] if raw[0] in _SPACE else ""
            text = AlignedText(folded, bare, start + len(before))
            indent = em_width(before) if before else 0.0
            lines.append(
                Line(len(lines), number, start, end, text, em_width(bare), indent, gap, 0, False, Mark.NONE, new_page)
            )
            gap, new_page = 0, raw[-1] == "\f"
            continue
        parts = _between_tags(folded, start, end) if "<" in raw else ((start, end, ""),)
        for first, last, tag in parts:
            line = _read_line(folded, first, last, invisible) if last > first else None
            if line is None:
                gap += 1
            else:
                text, indent, heading, bold, mark = line
                # The level of a heading broken by a tag holds for all its lines.
                heading = heading or above
                width = em_width(text.text)
                # By position, in the order of the class: keywords cost as much again, once for each line.
                lines.append(
                    Line(len(lines), number, first, last, text, width, indent, gap, heading, bold, mark, new_page)
                )
                gap, new_page = 0, False
            above = lines[-1].heading if line is not None and tag[:2] in _BR else 0
        new_page = new_page or raw[-1] == "\f"
    return tuple(lines)


def _between_tags(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of `[start, end)` between the tags that end a line, each with the tag that ends it."""
    for match in _BREAK_TAG_RE.finditer(text, start, end):
        yield start, match.start(), match[0]
        start = match.end()
    yield start, end, ""


def _read_line(source: str, start: int, end: int, invisible: bool) -> tuple[AlignedText, float, int, bool, Mark] | None:
    """Return text, indent, heading level, boldness and mark, or None for a blank line."""
    raw = source[start:end]
    if invisible and _INVISIBLE_RE.search(raw):
        text = AlignedText.of(source, start, end).sub(_INVISIBLE_RUN_RE)
        bare = text.strip(_SPACE)
        if not bare.text or raw.isspace():
            return None
        before = text.text[: len(text.text) - len(text.text.lstrip(_SPACE))]
    else:
        inner = raw.strip(_SPACE)
        if not inner or inner.isspace():
            return None
        before = raw[: len(raw) - len(raw.lstrip(_SPACE))] if raw[0] in _SPACE else ""
        bare = AlignedText(source, inner, start + len(before))
    indent = em_width(before) if before else 0.0
    if bare.text[0] not in _RULE_STARTS and not _MARKED_RE.search(bare.text):
        return bare, indent, 0, False, Mark.NONE
    return _strip_markup(bare, indent)


def _strip_markup(text: AlignedText, indent: float) -> tuple[AlignedText, float, int, bool, Mark]:
    original = text
    if _NOTHING_RE.fullmatch(text.text):
        return text, indent, 0, False, Mark.RULE
    mark, heading = Mark.NONE, 0
    if "&" in text.text:
        text = text.replace(
            (match.start(), match.end(), _ENTITIES.get(match[0][1:-1], " ")) for match in _ENTITY_RE.finditer(text.text)
        )
    if "<" in text.text:
        if _IMAGE_RE.fullmatch(_TAG_RE.sub("", text.text).strip()):
            return original, indent, 0, False, Mark.IMAGE
        text = text.sub(_CELL_TAG_RE, "  ").sub(_TAG_RE).strip(_SPACE)
        if not text.text:
            return original, indent, 0, False, Mark.RULE
    if "[" in text.text:
        if not _EMPTY_LINK_RE.sub("", _IMAGE_RE.sub("", text.text)).strip():
            return original, indent, 0, False, Mark.IMAGE
        text = text.sub(_IMAGE_RE)
        text = text.replace(edit for match in _LINK_RE.finditer(text.text) for edit in _unlinked(match))
    quote = _QUOTE_RE.match(text.text)
    if quote:
        text, mark = text.cut(quote.end(), len(text)), Mark.QUOTE
    bullet = _BULLET_RE.match(text.text)
    if bullet and not text.text.startswith("**"):
        text, mark = text.cut(bullet.end(), len(text)), Mark.BULLET
    level = _HEADING_RE.match(text.text)
    if level:
        heading = len(level[1] or level[2])
        text = text.cut(level.end(), len(text)).sub(_HEADING_END_RE)
    if _CELLS_RE.fullmatch(text.text):
        text, mark = text.sub(_CELL_EDGE_RE).sub(_CELL_BORDER_RE, "  "), Mark.CELLS
    bold = text.text.startswith("**") and text.text.endswith("**") and text.text.count("**") == 2
    if "*" in text.text or "__" in text.text:
        text = text.sub(_EMPHASIS_RE)
        text = text.delete(
            edge
            for match in _LONE_STARS_RE.finditer(text.text)
            for edge in ((match.start(), match.start() + 1), (match.end() - 1, match.end()))
        )
    if "\\" in text.text:
        text = text.sub(_ESCAPE_RE).sub(_CIRCLE_RE)
    text = text.strip(_SPACE)
    if not text.text:
        return original, indent, 0, False, Mark.RULE
    return text, indent, heading, bold, mark


def _unlinked(match: re.Match[str]) -> tuple[tuple[int, int, str], tuple[int, int, str]]:
    """Return the edits that leave only the shown words of a Markdown link."""
    return (match.start(), match.start("shown"), ""), (match.end("shown"), match.end(), "")
