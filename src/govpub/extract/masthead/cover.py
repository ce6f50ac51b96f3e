"""Reads what a cover and an editorial board print on lines that only the lines around them explain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govpub.extract.masthead.cluster import Cluster
from govpub.extract.masthead.fact import Fact
from govpub.extract.masthead.title import BOARD_HEADING_RE
from govpub.text.lines import Line

__all__ = ["read_cover"]

_NUMBERS = frozenset({"issue_number", "dotted_issue"})
_PERIODICAL = frozenset({"serial_number", "frequency"})
_REACH = 3
_YEAR_RE = re.compile(r"(?:19|20)[0-9]{2}[ ]?年?")
_NUMBER_RE = re.compile(r"0?[1-9]|[12][0-9]")
_BOTH_RE = re.compile(r"(?P<year>(?:19|20)[0-9]{2})[ \u3000]+(?P<number>0?[1-9]|[12][0-9])")
_BOARD_ENDS = ("会", "成员", "名单")
_RULE = "masthead.cover-issue"


def read_cover(cluster: Cluster, lines: Sequence[Line]) -> None:
    """Add to a cluster the year and the number that a cover prints large, and the heading of the board.

    2023 above 03 is the number of an issue only beside the serial number or the frequency of a periodical, or where
    another line says so.
    """
    start = max(0, cluster.first - _REACH)
    known = {fact.number for fact in cluster.all_facts() if fact.key in _NUMBERS}
    if known or cluster.keys() & _PERIODICAL:
        for indices, year, number in _issues(lines, range(start, cluster.last)):
            if known and int(number) not in known:
                continue
            first = indices[0]
            fact = Fact("dotted_issue", lines[first].text, _RULE, number=int(number), role=year[:4])
            cluster.facts.setdefault(first, [fact])
            cluster.rules |= dict.fromkeys(indices, _RULE)
            break
    for index in range(max(start, cluster.first - 1), cluster.last):
        text = lines[index].text.text
        if index not in cluster.rules and text.endswith(_BOARD_ENDS) and BOARD_HEADING_RE.fullmatch(text):
            cluster.rules[index] = "masthead.publisher-title"


def _issues(lines: Sequence[Line], reach: range) -> Iterator[tuple[tuple[int, ...], str, str]]:
    """Yield the lines that print a year and a number together, or one above the other, with both."""
    for index in reach:
        text, below = lines[index].text.text, lines[index + 1].text.text
        both = _BOTH_RE.fullmatch(text)
        if both is not None:
            yield (index,), both["year"], both["number"]
        elif _YEAR_RE.fullmatch(text) and _NUMBER_RE.fullmatch(below):
            yield (index, index + 1), text, below
        elif _NUMBER_RE.fullmatch(text) and _YEAR_RE.fullmatch(below):
            yield (index, index + 1), below, text
