"""Reads what a publication says about itself: the head of a paper, a magazine's cover and board, a colophon.

Strategy: `reading` reads a line into pieces, `clusters` gathers lines and decides whether their pieces make a
masthead, `title` finds the title beside them, `assembly` makes one record of all clusters.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from attrs import Factory, frozen

from govpub.errors import InputTypeError
from govpub.extract.masthead.assembly import merge
from govpub.extract.masthead.cluster import Cluster
from govpub.extract.masthead.clusters import find_clusters
from govpub.extract.masthead.period import Period, read_period
from govpub.extract.reference import read_reference
from govpub.models.dates import PartialDate
from govpub.models.masthead import Masthead
from govpub.rules.contents import HEADING_RULES
from govpub.text.dates import Calendar
from govpub.text.lines import Line, Mark, split_lines

__all__ = ["MastheadReading", "Period", "find_masthead", "parse_masthead"]

_WIDEST_TEASER = 40.0
_MOST_TEASERS = 10
_SHORTEST_TEASER, _LONGEST_HEADLINE = 6, 80
_TEASER_RE = re.compile(
    r"(?:本期(?:关注|聚焦|看点|特稿|策划|专题|推荐)|封面(?:故事|人物|专题)|特别(?:关注|策划|报道))[ \u3000:：/／|｜]+\S"
)
_TEASER_MARKS = "◎●◆■★☆▲◇○□※·•"


@frozen
class MastheadReading:
    """A masthead and the lines it was read from."""

    masthead: Masthead
    """What the publication says of itself."""
    lines: tuple[int, ...]
    """Indices of the lines, in order."""
    rules: Mapping[int, str]
    """Index of a line to the name of the rule that read it."""
    teasers: tuple[int, ...]
    """Lines of a cover that announce pieces: no part of the masthead, and no headlines."""
    period: Period | None = None
    """The year of the issue, and its month, as far as they are printed."""
    others: Mapping[int, PartialDate] = Factory(dict[int, PartialDate])
    """First line of the masthead of each further issue in the same text to its day."""


def find_masthead(lines: Sequence[Line], calendar: Calendar | None = None) -> MastheadReading | None:
    """Return the masthead printed among `lines`, wherever its parts stand, or None.

    Args:
        lines: all lines of the text.
        calendar: settles the year of a date that is printed without one.
    """
    clusters = list(find_clusters(lines, calendar or Calendar()))
    if all(cluster.contact for cluster in clusters):
        return None
    merged = merge(clusters, lines)
    return MastheadReading(
        masthead=merged.masthead,
        lines=tuple(sorted(merged.rules)),
        rules=merged.rules,
        teasers=tuple(index for cluster in clusters[:1] for index in _teasers(cluster, lines)),
        period=read_period(
            (fact for cluster in merged.used for fact in cluster.all_facts()), merged.masthead.issue_number
        ),
        others=merged.others,
    )


def parse_masthead(text: str, *, reference_date: dt.date | PartialDate | str | None = None) -> Masthead | None:
    """Return what the publication says about itself, or None where the text has no masthead.

    Args:
        text: the text of the publication.
        reference_date: a day near the issue's, for a date that is printed without its year.

    >>> masthead = parse_masthead("青河日报\\nQING HE RI BAO\\n2023年5月6日 星期六 总第1810期\\n中共青河县委机关报")
    >>> masthead.title, str(masthead.date), masthead.serial_number, masthead.organ_of
    ('青河日报', '2023-05-06', 1810, '中共青河县委')

    Raises:
        InputTypeError: `text` is no string, or `reference_date` is no date.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("parse_masthead", "text", "str", text)
    reading = find_masthead(split_lines(text), Calendar(read_reference("parse_masthead", reference_date)))
    return None if reading is None else reading.masthead


def _teasers(cluster: Cluster, lines: Sequence[Line]) -> list[int]:
    """Return the unread lines inside the first cluster that have a bullet, say 本期关注 or are printed again further down."""
    inside = [index for index in range(min(cluster.rules), cluster.last) if index not in cluster.rules]
    if not inside or len(inside) > _MOST_TEASERS or any(lines[index].width > _WIDEST_TEASER for index in inside):
        return []
    if any(HEADING_RULES.fullmatch(lines[index].text.text) for index in inside):
        return []
    below = _printed_below(cluster.last, lines)
    return [index for index in inside if _is_bulleted(lines[index]) or _is_repeated(lines[index], below)]


def _is_bulleted(line: Line) -> bool:
    return line.mark is Mark.BULLET or line.text.text[0] in _TEASER_MARKS or bool(_TEASER_RE.match(line.text.text))


def _is_repeated(line: Line, below: str) -> bool:
    text = line.text.text.replace(" ", "")
    return len(text) >= _SHORTEST_TEASER and text in below


def _printed_below(last: int, lines: Sequence[Line]) -> str:
    """Return the lines after `last` that may be headlines, without spaces."""
    texts = (line.text.text for line in lines[last + 1 :])
    return "\n".join(text for text in texts if len(text) <= _LONGEST_HEADLINE).replace(" ", "")
