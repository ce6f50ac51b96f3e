"""Reads the slogans that fill up the foot of a page or the space above a notice: lines of their own, without a heading."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from govpub.extract.slogans.found import Found
from govpub.extract.slogans.items import Items, Kind, is_issuer, read_items
from govpub.extract.slogans.wording import balanced, clauses_of, has_phrase, is_parallel, plain_length, weight
from govpub.rules.folio import NAMED_PAGE, PAGE_HEAD, PAGE_HEAD_RULES
from govpub.rules.masthead import NOTICE
from govpub.rules.slogan import HEADING, ISSUER
from govpub.text.lines import Line, Mark

__all__ = ["read_feet"]

_FEWEST, _FEWEST_INSIDE, _MOST = 2, 3, 6
_LONGEST_NOTICE = 16
_LONGEST_LINE = 60
_GOES_ON = frozenset("。，、；：,;:”）)")
_NOTICE_HINT_RE = re.compile(r"[启告知约稿订明聘]")
_LONGEST_CREDIT = 60
_SHORTEST, _LONGEST = 4, 24
_REACH = 16
_GRAM = 4
_MOST_SHARED = 0.25


def read_feet(lines: Sequence[Line], taken: AbstractSet[int]) -> list[Found]:
    """Return the slogans that end a page, stand above a notice or are the last lines of a text, in order.

    Headlines may stand there, too, where the tool lost their place: their words are in the text, those of
    slogans are not.

    Args:
        lines: all lines of the text.
        taken: indices of lines that are something else.
    """
    free = [line for line in lines if line.index not in taken]
    feet: list[Found] = []
    for at in (*_ends(lines, free), len(free)):
        found = _read_foot(free[max(0, at - _REACH) : at], _FEWEST_INSIDE if at < len(free) else _FEWEST)
        feet += [found] if found is not None else []
    if not feet:
        return []
    shared = _shared(feet, free)
    return [foot for foot in feet if _is_apart(foot, shared)]


def _ends(lines: Sequence[Line], free: Sequence[Line]) -> list[int]:
    """Return where among the free lines a page or a notice starts, with a line or with what stands right above it."""
    heads = [line.index for line in lines if _is_page_head(line.text.text)]
    starts = {bisect_left(free, index, key=lambda line: line.index) for index in heads}
    starts.update(at for at, line in enumerate(free) if line.new_page or _is_notice(line.text.text))
    return [at for at in sorted(starts) if 0 < at < len(free) and _may_end(free[at - 1])]


def _may_end(line: Line) -> bool:
    """Whether a line can be the last of a page."""
    return len(line.text) <= _LONGEST_LINE and line.text.text[-1] not in _GOES_ON


def _is_notice(text: str) -> bool:
    if len(text) > _LONGEST_NOTICE or _NOTICE_HINT_RE.search(text) is None:
        return False
    return NOTICE.fullmatch("".join(text.split())) is not None


def _is_page_head(text: str) -> bool:
    if not ("版" in text or text[0].isdigit() or text[-1].isdigit()) or len(text) > _LONGEST_LINE:
        return False
    return PAGE_HEAD.fullmatch(text) is not None or NAMED_PAGE.fullmatch(text) is not None


def _read_foot(lines: Sequence[Line], fewest: int) -> Found | None:
    """Return the slogans that the last of some lines are, or None."""
    found = Found()
    lines = _without_credits(lines)
    issuer = lines[-1] if lines and is_issuer(lines[-1].text.text) else None
    if issuer is not None:
        lines = lines[:-1]
    for line in reversed(lines[-_MOST - 1 :]):
        if line.mark in (Mark.IMAGE, Mark.RULE):
            continue
        items = read_items(line)
        if items is None or not _is_call(items):
            break
        found.lines.insert(0, line)
        found.items = [*items.texts, *found.items]
        found.rules[line.index] = items.kind.value
    if not (fewest <= len(found.lines) <= _MOST or _is_sure(found)) or not _is_end(lines, found.lines[0]):
        return None
    _take_heading(found)
    if issuer is not None:
        found.rules[issuer.index] = ISSUER.name
    return found


def _is_sure(found: Found) -> bool:
    """Whether a slogan that stands alone is one by its wording: two halves, and a phrase or a word that comes again.

    A line that ends with 。 may be the last of a poem.
    """
    if len(found.items) != 1 or found.items[0].endswith("。") or not balanced(found.items[0]):
        return False
    return has_phrase(found.items[0]) or is_parallel(clauses_of(found.items[0]))


def _without_credits(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines without those at the end that say who made the page."""
    end = len(lines)
    while end and len(text := lines[end - 1].text.text) <= _LONGEST_CREDIT:
        rule = PAGE_HEAD_RULES.fullmatch(text.replace("\u3000", " "))
        if rule is None or rule[0].name != "page-head.people":
            break
        end -= 1
    return lines[:end]


def _take_heading(found: Found) -> None:
    """Make the first line the heading if the lines below say a part of it again."""
    clauses = found.items[0].split()
    if len(found.items) > _FEWEST and len(clauses) > 1 and any(clause in found.items for clause in clauses):
        found.heading = found.items.pop(0)
        found.heads.append(found.lines.pop(0))
        found.rules[found.heads[0].index] = HEADING.name


def _is_call(items: Items) -> bool:
    """Whether a line calls for something; a number before it makes it a measure."""
    short = all(_SHORTEST <= plain_length(text) <= _LONGEST for text in items.texts)
    return items.kind in (Kind.BARE, Kind.BULLET) and short and all(map(weight, items.texts))


def _is_end(lines: Sequence[Line], first: Line) -> bool:
    """Whether what stands above the first of the slogans is finished."""
    above = [line for line in lines[-_MOST - 2 :] if line.index < first.index]
    return bool(above) and above[-1].text.text.endswith(("。", "）", ")", "！", "？", "”", "日", "份", "】"))


def _is_apart(found: Found, shared: AbstractSet[str]) -> bool:
    """Whether the rest of the text does not say what the slogans say."""
    grams = _grams(found)
    return sum(gram in shared for gram in grams) <= _MOST_SHARED * len(grams)


def _grams(found: Found) -> list[str]:
    """Return all runs of a few characters in the slogans."""
    bare = [item.replace(" ", "") for item in found.items]
    return [item[at : at + _GRAM] for item in bare for at in range(len(item) - _GRAM + 1)]


def _shared(feet: Sequence[Found], lines: Sequence[Line]) -> AbstractSet[str]:
    """Return those of the runs of the slogans that the rest of the text has, too."""
    wanted = {gram for foot in feet for gram in _grams(foot)}
    own = {index for foot in feet for index in foot.rules}
    rest = "".join(line.text.text for line in lines if line.index not in own).replace(" ", "")
    return wanted.intersection(rest[at : at + _GRAM] for at in range(len(rest) - _GRAM + 1))
