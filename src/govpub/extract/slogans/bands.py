"""Reads the slogans of a band: a few lines below the masthead or the head of a page, or among the lines of a cover.

Headlines, kickers and heads of columns stand there, too. A band is known by its wording and by what stands below it;
unless it ends with ！, the pieces below do not say what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum

from attrs import evolve

from govpub.extract.dateline import opens_with_dateline
from govpub.extract.name_score import is_name
from govpub.extract.slogans.found import Found
from govpub.extract.slogans.items import Items, Kind, is_issuer, read_items, tidy
from govpub.extract.slogans.wording import (
    balanced,
    clauses_of,
    greets,
    hails,
    has_phrase,
    is_parallel,
    plain_length,
    weight,
)
from govpub.rules.column import CAMPAIGN_COLUMN
from govpub.rules.slogan import HEADING, ISSUER, POSTER_HEADING
from govpub.text.characters import HAN
from govpub.text.lines import Line, Mark

__all__ = ["read_bands"]

_CALL_RE = re.compile(r"[ \u3000，,、·|｜！!]|^[热隆]")
_WORD_RE = re.compile(rf"[{HAN}A-Za-z]{{2}}")
_BLANK_RE = re.compile(r"[ \u3000，,、。！!；;“”\"]+")
_MOST_LINES, _LONGEST_LINE = 8, 64
_WIDEST_HEADLINE = 60.0
_SHORTEST_HEADLINE = 6
_FEWEST_CLAUSES, _SHORTEST_CLAUSE = 3, 4
_SHORTEST_PARALLEL = 5
_STRONG = 2
_NO_HEADLINE_STARTS = frozenset("—－-（(◎■□●◆▲△★☆○※")
_NO_HEADLINE_ENDS = frozenset("。；，、：;,:")
_CREDIT_RE = re.compile(r"记者|通讯员|^[文图撰]/|^作者|编辑")
_NEAR, _FAR = 1500, 8000
_MOST_AROUND = 400
_MOST_BANDS = 100
_MOST_GRAMS, _MOST_PAIRS = 0.25, 0.5


class _Below(Enum):
    """What stands below a line."""

    FURNITURE = 1
    """A part of masthead or contents, or the head of a page."""
    HEADLINE = 2
    REPORT = 3
    """A line that opens with a dateline."""
    OTHER = 4
    """Body text or a credit: the line above is their headline."""


def read_bands(lines: Sequence[Line], taken: AbstractSet[int]) -> list[Found]:
    """Return the bands, in order.

    Args:
        lines: all lines of the text.
        taken: indices of lines that are something else: masthead, contents, heads of pages, markup.
    """
    bands: list[Found] = []
    last, tried = -1, 0
    for above in (-1, *sorted(taken)):
        at = above + 1
        if at <= last or at >= len(lines) or at in taken or _CALL_RE.search(lines[at].text.text) is None:
            continue
        if not _is_front(lines, above, taken) or _read_call(lines[at]) is None:
            continue
        tried += 1
        if tried > _MOST_BANDS:
            break
        found = _read_band(lines, at, taken)
        if found is not None and (above >= 0 or max(found.rules) + 1 in taken):
            bands.append(found)
            last = max(found.rules)
    return bands


def _is_front(lines: Sequence[Line], at: int, taken: AbstractSet[int]) -> bool:
    """Whether a line is a part of the front matter or of a page's head, or a picture below one; or none is above."""
    if at < 0:
        return True
    while at in taken and lines[at].mark in (Mark.IMAGE, Mark.RULE):
        at -= 1
    return at in taken and _WORD_RE.search(lines[at].text.text) is not None


def _read_band(lines: Sequence[Line], start: int, taken: AbstractSet[int]) -> Found | None:
    """Return the band that starts with a line, or None."""
    run: list[Items] = []
    rests: dict[int, int] = {}
    for at in range(start, min(start + _MOST_LINES, len(lines))):
        items = None if at in taken else _read_call(lines[at])
        if run and at not in taken and _is_rest(run[-1], lines[at]):
            run[-1] = _joined(run[-1], lines[at])
            rests[at] = run[-1].line.index
        elif items is None:
            break
        else:
            run.append(items)
    end = start + len(run) + len(rests)
    issued = bool(run) and end < len(lines) and end not in taken and _names_issuer(lines[end].text.text)
    while run and not (issued or _is_slogan(run[-1], lines, taken)):
        run.pop()
    own = {items.line.index for items in run}
    sure = issued or any(items.kind is Kind.EXCLAIMED for items in run)
    if not run or not (sure or all(_is_slogan(items, lines, taken) for items in run)):
        return None
    found = Found()
    for items in run:
        found.items += items.texts
        found.add(items.line, items.kind.value)
    for at, first in rests.items():
        if first in own:
            found.add(lines[at], "slogan.second-line")
    if issued:
        found.rules[end] = ISSUER.name
    return found


def _is_rest(items: Items, line: Line) -> bool:
    """Whether a line is the rest of a banner that is broken over two: only it ends with ！."""
    first, text = items.texts[-1], line.text.text
    return hails(first) and not first.endswith(("！", "!")) and text.endswith(("！", "!")) and not greets(text)


def _joined(items: Items, line: Line) -> Items:
    """Return the slogan of a line with its rest from the next."""
    return evolve(items, kind=Kind.EXCLAIMED, texts=(*items.texts[:-1], items.texts[-1] + tidy(line.text)))


def _names_issuer(text: str) -> bool:
    """Whether a line says who issues what stands above it; an office alone may have written what follows."""
    return text.rstrip("）)").endswith(("宣", "发布")) and is_issuer(text)


def _read_call(line: Line) -> Items | None:
    """Return the slogans that a line may hold, or None: each has a sign of one, and none is a heading of others."""
    text = line.text.text
    if len(text) > _LONGEST_LINE or HEADING.fullmatch(text) or POSTER_HEADING.fullmatch(text):
        return None
    items = read_items(line)
    if items is None or items.kind not in (Kind.BARE, Kind.EXCLAIMED) or not all(map(weight, items.texts)):
        return None
    return items


def _is_slogan(items: Items, lines: Sequence[Line], taken: AbstractSet[int]) -> bool:
    """Whether the slogans of a line are no headline, by their wording and by what stands below."""
    broken = items.kind is Kind.EXCLAIMED and items.line.text.text[-1] not in "！!"
    below = _below(lines, items.line.index + 1 + broken, taken)
    if below is _Below.OTHER:
        return False
    if below is _Below.HEADLINE and all(map(hails, items.texts)):
        return True
    if items.kind is Kind.EXCLAIMED:
        called = all(weight(text) >= _STRONG or greets(text) for text in items.texts)
        return called and (all(map(greets, items.texts)) or not _is_said(items, lines, near=False))
    if below is _Below.FURNITURE:
        sure = any(map(balanced, items.texts)) or any(map(has_phrase, items.texts))
        return sure and not _is_said(items, lines, near=False)
    if CAMPAIGN_COLUMN.fullmatch(items.line.text.text):
        return False
    return all(_is_worded(text, below) for text in items.texts) and not _is_said(items, lines)


def _is_worded(text: str, below: _Below) -> bool:
    """Whether a line is worded as slogans are and headlines are not: clauses that repeat a word, or three alike."""
    if not balanced(text):
        return False
    clauses = clauses_of(text)
    if len(clauses) >= _FEWEST_CLAUSES and len(clauses[0]) >= _SHORTEST_CLAUSE:
        return True
    if len(clauses[0]) >= _SHORTEST_PARALLEL and is_parallel(clauses):
        return True
    return below is _Below.HEADLINE and has_phrase(text)


def _below(lines: Sequence[Line], at: int, taken: AbstractSet[int]) -> _Below:
    """Return what stands below a line, pictures aside."""
    while at in taken and lines[at].mark in (Mark.IMAGE, Mark.RULE):
        at += 1
    if at >= len(lines):
        return _Below.OTHER
    line = lines[at]
    text = line.text.text
    if at in taken:
        return _Below.FURNITURE if _WORD_RE.search(text) else _Below.OTHER
    if opens_with_dateline(text.replace(" ", "")):
        return _Below.REPORT
    if line.width > _WIDEST_HEADLINE or text[0] in _NO_HEADLINE_STARTS or text[-1] in _NO_HEADLINE_ENDS:
        return _Below.OTHER
    if plain_length(text) < _SHORTEST_HEADLINE or _CREDIT_RE.search(text) or all(map(is_name, text.split())):
        return _Below.OTHER
    return _Below.HEADLINE


def _is_said(items: Items, lines: Sequence[Line], *, near: bool = True) -> bool:
    """Whether the text around says what a line says: its runs of four characters or, `near`, its pairs right below it."""
    own = items.line.index
    above = _bare(_reach(lines[max(own - _MOST_AROUND, 0) : own][::-1]))
    below = _bare(_reach(lines[own + 1 : own + 1 + _MOST_AROUND]))
    whole = _bare(items.texts)
    if _share(whole, 4, f"{above}\n{below}") > _MOST_GRAMS:
        return True
    return near and _share(whole, 2, below[:_NEAR]) > _MOST_PAIRS


def _reach(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the texts of the first of some lines, as much as a page or the contents may have."""
    left = _FAR
    for line in lines:
        if left <= 0:
            return
        yield line.text.text[:left]
        left -= len(line.text)


def _bare(texts: Iterable[str]) -> str:
    return _BLANK_RE.sub("", "".join(texts))


def _share(text: str, size: int, other: str) -> float:
    """Return how many of the runs of characters of a text another one has, too."""
    runs = {text[at : at + size] for at in range(len(text) - size + 1)}
    return sum(run in other for run in runs) / len(runs) if runs else 1.0
