"""Gathers the lines that print pieces of a masthead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from govpub.extract.masthead.cluster import Cluster
from govpub.extract.masthead.cover import read_cover
from govpub.extract.masthead.evidence import drop_notice, gives_contact, is_masthead
from govpub.extract.masthead.fact import NAME_ROW_RE, Fact, names_of, shaped_names, squash
from govpub.extract.masthead.reading import LONGEST_LINE, read_facts
from govpub.extract.masthead.title import find_title
from govpub.extract.names import LIKELY, POSSIBLE
from govpub.rules.contents import HEADING_RULES
from govpub.rules.folio import PAGE_HEAD
from govpub.rules.masthead import (
    ANCHOR,
    ANCHOR_HINT,
    LABELLED,
    LOOSELY_LABELLED,
    ORGANIZATION,
    label_key,
)
from govpub.text.characters import HAN
from govpub.text.dates import Calendar
from govpub.text.lines import Line, Mark
from govpub.text.spacing import is_letter_spaced, tighten_display

__all__ = ["find_clusters"]

_ANCHOR_HINT_RE = re.compile(ANCHOR_HINT)
_MOST_BETWEEN = 6
_MOST_ABOVE = 12
_MOST_MISSED = 2
_FEWEST_IN_ROW = 3
_LONGEST_LOOSE = 60
_LONGEST_DATE = 44
_RECIPIENTS_RE = re.compile(r"[抄主分呈]?[报送发]{1,2}至?[ \u3000]*[:：][^。]+。")
_LONGEST_LABEL = 8
_LONGEST_SPACED = 80
_SPACES = (" ", "\u3000")
_WIDE_RE = re.compile(rf"(?<=[{HAN}])[ \u3000]{{2,}}(?=[{HAN}])")
_GAP_RE = re.compile(r"[ \u3000]{3,}")
_LABEL_RE = re.compile(r"[^，。：:；;]{1,16}[:：；;]")
_YEAR_RE = re.compile(r"(?:[12１２][0-9０-９]{3}|[一二][〇零○九][〇零○一二三四五六七八九]{2})[ ]?[年./·-]")
_BARE_NUMBER_RE = re.compile(r"[〔\[（(](?:19|20)[0-9]{2}[〕\]）)][ ]?第?[ ]?[0-9]{1,4}[ ]?号")
_MOST_LINES = 120
_WIDEST_BETWEEN = 32.0
_OFFICE_KEYS = ("sponsors", "organizers", "publisher", "printer")


def find_clusters(lines: Sequence[Line], calendar: Calendar) -> Iterator[Cluster]:
    """Yield the groups of lines that make a masthead, in order."""
    floor = at = 0
    while at < len(lines):
        facts = _facts_at(lines[at], calendar) if _may_have_facts(lines[at].text.text) else ()
        if not facts:
            at += 1
            continue
        cluster = _grow(lines, at, facts, calendar, floor)
        end = cluster.last + 1
        drop_notice(cluster, lines, floor)
        if cluster.facts:
            cluster.title = find_title(lines, set(cluster.rules), cluster.facts, floor)
            if is_masthead(cluster, lines):
                read_cover(cluster, lines)
                if cluster.title is not None:
                    cluster.rules |= cluster.title.rules
                yield cluster
                floor = cluster.last + 1
            elif gives_contact(cluster):
                cluster.contact = True
                yield cluster
        at = max(end, at + 1)


def _may_have_facts(text: str) -> bool:
    """Whether a line may have a word of mastheads, cheaply; one that is letter-spaced shows it only when tightened."""
    if text.find("。", 0, -1) >= 0 or len(text) > LONGEST_LINE:
        return False
    return _ANCHOR_HINT_RE.search(text) is not None or text[1:2] in _SPACES


def _facts_at(line: Line, calendar: Calendar) -> tuple[Fact, ...]:
    """Return the pieces of a line that has a word of mastheads."""
    line = _tightened(line)
    text = line.text.text
    if (
        ("。" in text and not _RECIPIENTS_RE.fullmatch(text))
        or len(text) > LONGEST_LINE
        or not _ANCHOR_HINT_RE.search(text)
    ):
        return ()
    if line.mark in (Mark.IMAGE, Mark.RULE) or not ANCHOR.search(text):
        return ()
    return read_facts(line, calendar)


def _tightened(line: Line) -> Line:
    """Return a line that is letter-spaced as a whole without its spaces."""
    text = line.text.text
    if text[1:2] not in _SPACES or len(text) > _LONGEST_SPACED or not is_letter_spaced(text):
        return line
    return evolve(line, text=tighten_display(line.text))


def _facts_beside(line: Line, calendar: Calendar) -> tuple[Fact, ...]:
    """Return the pieces of a line beside others: a label or a date is enough there."""
    facts = _facts_at(line, calendar)
    text = _GAP_RE.sub("  ", line.text.text)
    if facts or len(text) > LONGEST_LINE or line.mark in (Mark.IMAGE, Mark.RULE):
        return facts
    if ("。" not in text or _RECIPIENTS_RE.fullmatch(text)) and (
        _LABEL_RE.match(text) or (len(text) <= _LONGEST_LOOSE and LOOSELY_LABELLED.match(text))
    ):
        return read_facts(line, calendar)
    if _BARE_NUMBER_RE.fullmatch(text):
        return read_facts(line, calendar)
    if len(text) <= _LONGEST_DATE and _YEAR_RE.search(text):
        facts = read_facts(line, calendar)
        plain = all(fact.key != "word" or ORGANIZATION.fullmatch(fact.value.text) for fact in facts)
        return facts if plain else ()
    return ()


def _grow(lines: Sequence[Line], at: int, facts: Sequence[Fact], calendar: Calendar, floor: int) -> Cluster:
    """Return the cluster around `at`: further lines with pieces, rows of names and values on their own lines."""
    cluster = Cluster()
    at, facts = _start(lines, at, facts, calendar, floor)
    _add(cluster, at, facts)
    between = 0
    for index in range(at + 1, min(len(lines), at + _MOST_LINES)):
        line = lines[index]
        if len(line.text) <= 40 and (HEADING_RULES.fullmatch(line.text.text) or _is_next_page(line.text.text)):
            break
        label = _lone_label(lines, index)
        if label is not None:
            _add(cluster, index, [label])
            between = 0
            continue
        if _goes_on(cluster, lines, index):
            between = 0
            continue
        more = _facts_beside(line, calendar)
        if more:
            _add(cluster, index, more)
            between = 0
            continue
        between += 1
        if between > _MOST_BETWEEN or line.width > _WIDEST_BETWEEN or "。" in line.text.text:
            break
    return cluster


def _is_next_row(cluster: Cluster, lines: Sequence[Line], index: int) -> bool:
    """Whether a line has no fewer words than a row of a board needs, and the line above is one that has no fewer."""
    words = len(lines[index].text.text.split())
    above = len(lines[index - 1].text.text.split())
    return cluster.rules.get(index - 1) == "masthead.names" and _FEWEST_IN_ROW <= words <= above


def _lone_label(lines: Sequence[Line], index: int) -> Fact | None:
    """Return a label or role that has a line of its own, above a value that fits it."""
    line = lines[index]
    word = squash(line.text.text)
    if len(word) > _LONGEST_LABEL or index + 1 >= len(lines):
        return None
    label = LABELLED.fullmatch(word + "：")
    if label is None:
        return None
    value, below = line.text.cut(len(line.text), len(line.text)), lines[index + 1].text
    if label["role"]:
        return Fact("staff", value, LABELLED.name, role=word) if shaped_names(below.text) else None
    key = label_key(word)
    fits = key in _OFFICE_KEYS and len(word) > 1 and ORGANIZATION.fullmatch(below.text)
    return Fact(key, value, LABELLED.name) if fits and not LABELLED.fullmatch(squash(below.text) + "：") else None


def _is_next_page(text: str) -> bool:
    """Whether a line is the head of a page after the first: 第2版 综合."""
    match = PAGE_HEAD.fullmatch(text) if "版" in text else None
    number = (match["page"] or match["number"] or "") if match is not None else ""
    return bool(number) and number.strip("A0 版") not in ("1", "一")


def _start(
    lines: Sequence[Line], at: int, facts: Sequence[Fact], calendar: Calendar, floor: int
) -> tuple[int, Sequence[Fact]]:
    """Return the highest line above `at` that has pieces, and these; titles and names may stand between."""
    start, missed = at, 0
    for index in range(at - 1, max(floor, at - _MOST_ABOVE) - 1, -1):
        above = _facts_beside(lines[index], calendar)
        if above:
            start, facts, missed = index, above, 0
            continue
        missed += 1
        if missed > _MOST_MISSED or lines[index].width > _WIDEST_BETWEEN or "。" in lines[index].text.text:
            break
    return start, facts


def _add(cluster: Cluster, index: int, facts: Sequence[Fact]) -> None:
    cluster.facts[index] = facts
    cluster.rules[index] = facts[0].rule


def _goes_on(cluster: Cluster, lines: Sequence[Line], index: int) -> bool:
    """Add a line that only goes on with the label above it, if it does."""
    line = lines[index]
    if index - 1 not in cluster.rules or len(line.text) > LONGEST_LINE:
        return False
    if _tightened(line) is not line and _facts_at(line, Calendar()):
        return False
    owner = max(at for at in cluster.facts if at < index)
    fact = cluster.facts[owner][-1]
    if fact.key == "staff":
        is_row = NAME_ROW_RE.fullmatch(line.text.text) and not LOOSELY_LABELLED.match(line.text.text)
        below_role = not fact.value.text and not fact.names
        names = names_of(line.text, POSSIBLE if is_row or below_role else LIKELY)
        shaped = below_role or (fact.names and _WIDE_RE.search(line.text.text) and not _facts_beside(line, Calendar()))
        names = names or (shaped_names(line.text.text) if shaped or _is_next_row(cluster, lines, index) else ())
        if not names:
            return False
        cluster.facts[owner] = [*cluster.facts[owner][:-1], evolve(fact, names=(*fact.names, *names))]
        cluster.rules[index] = "masthead.names"
        return True
    if fact.rule != LABELLED.name or fact.key not in _OFFICE_KEYS:
        return False
    if fact.value.text and (line.gap or line.indent < 2):
        return False
    if ORGANIZATION.fullmatch(line.text.text) and not read_facts(line, Calendar()):
        cluster.facts[owner] = [*cluster.facts[owner], evolve(fact, value=line.text)]
        cluster.rules[index] = "masthead.office"
        return True
    return False
