"""From printed lines to blocks: runs of lines of one kind.

What is read as a whole (masthead, contents, slogans) is taken out first, then what is no text (markup, page
furniture); the rest is walked through line by line (`scan.py`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from govpub.extract.contents import ContentsReading, find_contents
from govpub.extract.masthead import MastheadReading, find_masthead
from govpub.extract.slogans import SlogansReading, find_slogans
from govpub.rules.folio import ORNAMENT, PAGE_NUMBER, RUNNING_HEAD
from govpub.segment.blocks import Block, BlockKind
from govpub.segment.own_forms import is_page_head
from govpub.segment.scan import scan
from govpub.text.lines import Line, Mark

__all__ = ["Segmented", "segment"]

_LONGEST_FOLIO = 60
_SHORTEST_TITLE = 3
_REST_OF_TITLE_RE = re.compile(r"[\d年月日第期总版页星一二三四五六七八九十〇（）()《》·.|/—-]+")


@frozen
class Segmented:
    """The blocks of a text, and what was read from the front matter as a whole."""

    blocks: tuple[Block, ...]
    """In the order of the text."""
    masthead: MastheadReading | None
    """报头、版权页."""
    contents: ContentsReading | None
    """目录、导读."""
    slogans: tuple[SlogansReading, ...]
    """标语口号."""


def segment(lines: tuple[Line, ...]) -> Segmented:
    """Return the blocks of a text in order; every line stands in exactly one of them."""
    claims: dict[int, tuple[BlockKind, str]] = {}

    def claim(rules: Mapping[int, str], kind: BlockKind) -> None:
        for index, rule in rules.items():
            claims.setdefault(index, (kind, rule))

    for line in lines:
        furniture = _furniture(line)
        if furniture is not None:
            claims[line.index] = furniture
    markup = frozenset(index for index, (kind, _) in claims.items() if kind is BlockKind.MARKUP)
    masthead = find_masthead(lines)
    if masthead is not None:
        # The first page's head stands right below the masthead and is none of it.
        own = {index: rule for index, rule in masthead.rules.items() if not is_page_head(lines[index])}
        if not own.keys() <= claims.keys():
            # A running head alone stays one, though title and date are read from it.
            claims.update((index, (BlockKind.MASTHEAD, rule)) for index, rule in own.items())
        claim(dict.fromkeys(masthead.teasers, "masthead.teaser"), BlockKind.MASTHEAD)
        claim(_running_titles(lines, masthead), BlockKind.FOLIO)
    taken = markup | frozenset(claims)
    contents = find_contents(lines, taken)
    if contents is not None:
        claim(contents.rules, BlockKind.CONTENTS)
    slogans = find_slogans(lines, taken | frozenset(claims))
    for reading in slogans:
        claim(reading.rules, BlockKind.SLOGAN)
    return Segmented(blocks=_interleave(lines, claims), masthead=masthead, contents=contents, slogans=slogans)


def _running_titles(lines: Sequence[Line], masthead: MastheadReading) -> dict[int, str]:
    """Return the lines that repeat the publication's title at the head or the foot of a page."""
    title = "".join((masthead.masthead.title or "").split())
    if len(title) < _SHORTEST_TITLE:
        return {}
    return {
        line.index: "folio.title"
        for line in lines
        if line.width <= _LONGEST_FOLIO and title in line.text.text.replace(" ", "") and _is_running_title(line, title)
    }


def _is_running_title(line: Line, title: str) -> bool:
    """Whether a line holds nothing but the title, a date or an issue number and a page number."""
    rest = line.text.text.replace(" ", "").replace(title, "", 1)
    return not _REST_OF_TITLE_RE.sub("", rest)


def _furniture(line: Line) -> tuple[BlockKind, str] | None:
    """Return kind and rule of a line that is no text of the publication, or None."""
    if line.mark is Mark.IMAGE:
        return BlockKind.MARKUP, "markup.image"
    if line.mark is Mark.RULE:
        return BlockKind.MARKUP, "markup.rule"
    text = line.text.text
    if len(text) > _LONGEST_FOLIO or line.mark is Mark.CELLS:
        return None
    if is_page_head(line):
        return None
    for rule in (PAGE_NUMBER, RUNNING_HEAD, ORNAMENT):
        if rule.fullmatch(text):
            return BlockKind.FOLIO, rule.name
    return None


def _interleave(lines: Sequence[Line], claims: Mapping[int, tuple[BlockKind, str]]) -> tuple[Block, ...]:
    """Return the claimed lines and the blocks of the others, ordered by where they start."""
    flow = [line for line in lines if line.index not in claims]
    blocks = list(scan(flow))
    for line in lines:
        if line.index in claims:
            kind, rule = claims[line.index]
            blocks.append(Block(kind=kind, lines=(line,), text=line.text, rule=rule))
    return tuple(sorted(blocks, key=lambda block: block.first.index))
