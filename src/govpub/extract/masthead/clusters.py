"""Gathers the lines that print pieces of a masthead and decides whether they make one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import Factory, define, evolve

from govpub.extract.masthead.fact import NAME_ROW_RE, Fact, names_of, shaped_names, squash
from govpub.extract.masthead.reading import LONGEST_LINE, read_facts
from govpub.extract.masthead.title import Title, find_title
from govpub.extract.names import LIKELY, POSSIBLE
from govpub.rules.contents import HEADING_RULES
from govpub.rules.folio import PAGE_HEAD
from govpub.rules.masthead import (
    ANCHOR,
    ANCHOR_HINT,
    LABELLED,
    LOOSELY_LABELLED,
    NOTICE,
    ORGANIZATION,
    label_key,
)
from govpub.text.characters import HAN
from govpub.text.dates import Calendar
from govpub.text.lines import Line, Mark
from govpub.text.spacing import is_letter_spaced, tighten_display

__all__ = ["Cluster", "find_clusters"]

_ANCHOR_HINT_RE = re.compile(ANCHOR_HINT)
_MOST_BETWEEN = 6
_MOST_ABOVE = 12
_MOST_MISSED = 2
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
_STRONG = {
    "issue_number",
    "serial_number",
    "permit",
    "distribution",
    "organ_of",
    "frequency",
    "publisher",
    "calligrapher",
    "sheets",
    "lunar",
    "board",
    "code",
}
_ENOUGH_ALONE = {"permit", "distribution", "organ_of", "serial_number"}
_PAGE_CREDIT = {"board", "staff", "date", "weekday", "page", "phone", "email", "hotline", "none", "word", "recipients"}
_OFFICE_KEYS = ("sponsors", "organizers", "publisher", "printer")
_CONTACT = {"address", "postal_code", "phone", "website", "email", "hotline", "none"}
_BOARD_RE = re.compile(r"主编|总编|编委|编辑委员会|社长|顾问")
_SIGNING_ROLES = frozenset({"签发", "核稿", "核发"})
_NOTICE_REACH = 12
_TOP_LINES = 6
_TITLE_RE = re.compile(r"(?:日报|晚报|晨报|时报|早报|周报|导报|快报|新闻|周刊|政报|报)$|^今日")


@define
class Cluster:
    """Lines that stand together and print pieces of a masthead."""

    facts: dict[int, Sequence[Fact]] = Factory(dict[int, Sequence[Fact]])
    """The pieces, by line."""
    rules: dict[int, str] = Factory(dict[int, str])
    """Index of each line that was read to the name of the rule that read it."""
    title: Title | None = None
    """The title, if one was found."""
    folio: bool = False
    """Whether it is only a running head with title and date."""

    @property
    def first(self) -> int:
        """Index of the first line with pieces."""
        return min(self.facts)

    @property
    def last(self) -> int:
        """Index of the last line that was read."""
        return max(self.rules)

    def all_facts(self) -> Iterator[Fact]:
        """Yield the pieces in printed order."""
        for index in sorted(self.facts):
            yield from self.facts[index]

    def keys(self) -> set[str]:
        """Return what is said at all; people of a board are `board`, other staff `staff`."""
        keys: set[str] = set()
        for fact in self.all_facts():
            if fact.key == "staff":
                keys.add("board" if _BOARD_RE.search(fact.role) else "staff")
            elif fact.rule == "masthead-piece.code":
                keys.add("code")
            else:
                keys.add(fact.key)
            if fact.key == "date" and ("星期" in fact.value.text or "周" in fact.value.text):
                keys.add("weekday")
        return keys


def find_clusters(lines: Sequence[Line], calendar: Calendar) -> Iterator[Cluster]:
    """Yield the groups of lines that make a masthead, in order."""
    floor = at = 0
    while at < len(lines):
        facts = _facts_at(lines[at], calendar)
        if not facts:
            at += 1
            continue
        cluster = _grow(lines, at, facts, calendar, floor)
        end = cluster.last + 1
        _drop_notice(cluster, lines, floor)
        if cluster.facts:
            cluster.title = find_title(lines, set(cluster.rules), cluster.facts, floor)
            if _is_masthead(cluster):
                if cluster.title is not None:
                    cluster.rules |= cluster.title.rules
                yield cluster
                floor = cluster.last + 1
        at = max(end, at + 1)


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
        names = names or (shaped_names(line.text.text) if shaped else ())
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


def _drop_notice(cluster: Cluster, lines: Sequence[Line], floor: int) -> None:
    """Take address and telephone off the head of a cluster where they are those of a notice above it."""
    if not _below_notice(lines, cluster.first, floor):
        return
    for index in sorted(cluster.facts):
        if not {fact.key for fact in cluster.facts[index]} <= _CONTACT:
            break
        del cluster.facts[index]
        del cluster.rules[index]


def _below_notice(lines: Sequence[Line], first: int, floor: int) -> bool:
    """Whether prose stands directly above, or the title of a notice not far above."""
    if first and first - 1 >= floor:
        above = lines[first - 1]
        if above.width > _WIDEST_BETWEEN or above.text.text.endswith(("。", "；", "：", ":", ";")):
            return True
    reach = lines[max(floor, first - _NOTICE_REACH) : first]
    return any(len(line.text) <= 30 and NOTICE.fullmatch(line.text.text) for line in reach)


def _is_masthead(cluster: Cluster) -> bool:
    """Whether the pieces say enough: see the strong and weak keys above."""
    keys = cluster.keys()
    strong = keys & _STRONG
    if "recipients" in keys and keys & {"board", "staff"}:
        return True
    if keys <= _PAGE_CREDIT:
        return _is_board(cluster) or _is_folio(cluster)
    weak = keys - _STRONG - {"none", "page", "word"}
    if cluster.title is not None and (strong != {"issue_number"} or cluster.title.named):
        weak = weak | {"title"}
        if cluster.title.certain:
            return True
    if len(strong) >= 2 or (strong and weak):
        return True
    return bool(strong & _ENOUGH_ALONE)


def _is_board(cluster: Cluster) -> bool:
    """Whether it is an editorial board: several roles, one of them 编委 or 顾问; or the foot of a bulletin: 签发."""
    roles = {fact.role for fact in cluster.all_facts() if fact.key == "staff" and fact.names}
    if len(roles) > 1 and not roles.isdisjoint(_SIGNING_ROLES):
        return True
    return len(roles) >= 4 and any("编委" in role or "顾问" in role for role in roles)


def _is_folio(cluster: Cluster) -> bool:
    """Whether it is a running head that names the paper or, at the top of the text, the day of the week."""
    dates = [
        fact for fact in cluster.all_facts() if fact.key == "date" and fact.date and fact.date.year and fact.date.day
    ]
    keys = cluster.keys()
    if not dates or ("staff" in keys and "weekday" not in keys):
        return False
    named = [fact for fact in cluster.all_facts() if fact.key == "word" and _TITLE_RE.search(fact.value.text)]
    cluster.folio = bool(named) or ("weekday" in keys and cluster.first < _TOP_LINES)
    return cluster.folio
