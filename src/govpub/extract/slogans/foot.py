"""Reads the slogans that fill up the foot of the last page: lines of their own, without a heading."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.extract.slogans.found import Found
from govpub.extract.slogans.items import Items, Kind, is_issuer, read_items
from govpub.extract.slogans.wording import plain_length, weight
from govpub.rules.folio import PAGE_HEAD_RULES
from govpub.rules.slogan import HEADING, ISSUER
from govpub.text.lines import Line, Mark

__all__ = ["read_foot"]

_FEWEST, _MOST = 2, 6
_LONGEST_CREDIT = 60
_SHORTEST, _LONGEST = 4, 24
_GRAM = 4
_MOST_SHARED = 0.25


def read_foot(lines: Sequence[Line]) -> Found | None:
    """Return the slogans that the last lines of a text are, or None.

    Headlines may stand last, too, where the tool lost their place: their words are in the text above, those of
    slogans are not.

    Args:
        lines: the lines of the text that are nothing else.
    """
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
    if not _FEWEST <= len(found.lines) <= _MOST or not _is_end(lines, found.lines[0]):
        return None
    if _shared(found, lines) > _MOST_SHARED:
        return None
    _take_heading(found)
    if issuer is not None:
        found.rules[issuer.index] = ISSUER.name
    return found


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


def _shared(found: Found, lines: Sequence[Line]) -> float:
    """Return the part of the slogans' words that the text above has, too."""
    above = "".join(line.text.text for line in lines if line.index < found.lines[0].index).replace(" ", "")
    bare = [item.replace(" ", "") for item in found.items]
    grams = [item[at : at + _GRAM] for item in bare for at in range(len(item) - _GRAM + 1)]
    return sum(gram in above for gram in grams) / len(grams)
