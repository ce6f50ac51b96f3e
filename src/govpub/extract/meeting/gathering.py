"""Reads which gatherings a report is about: what each is called, when and where it was held."""

from __future__ import annotations

import re

from attrs import frozen

from govpub.extract.meeting.gathering_name import (
    LONGEST_NAME,
    date_length,
    is_gathering_name,
    name_end,
    trim_name,
    without_date,
)
from govpub.extract.meeting.passage import Passage, Stretch
from govpub.models.dates import PartialDate
from govpub.models.kinds import MeetingKind
from govpub.rules.meeting_gathering import (
    BACK_REFERENCE,
    BACKGROUND,
    BODY_SITS,
    COMPLETED,
    DELIBERATES,
    HELD,
    HELD_ADVERBS,
    HELD_ATTRIBUTE,
    HOLDS,
    INSIDE_MEETING,
    JOINS,
    ON_GATHERING,
    SEQUENCE,
    UNDERTAKES,
    VENUE_END,
)
from govpub.rules.people import LEAD_IN
from govpub.text.dates import Calendar, PrintedDate, find_dates

__all__ = ["Gathering", "find_gathering", "time_of_day"]

_HERE_RE = re.compile(
    r"[我本该](?:省|市|县|区|州|盟|旗|镇|乡|街道|村|局|院|校|公司)|[全各].*|现场|当地|主会场|这里|[今昨当]?[天日]?(?:上午|下午|晚上?|中午)"
)
_SCHOOL_RE = re.compile(r"[乡镇县市区一二三四五六七八九十高初完]中$")
_DOES_RE = re.compile(r"(?:表决|审议|通过|听取|决定|选举|补选|任命)")
_TIME_RE = re.compile(
    r"(?:今天|今日|昨天|昨日|当天|当日|同日|前天|次日)(?P<time>上午|下午|晚上?|傍晚|凌晨|中午)|[昨今](?P<night>晚)|^(?P<alone>上午|下午|晚上|当晚)"
)
_DECLARED_RE = re.compile(r"宣布[^，。；]{0,60}(?:开幕|闭幕|开班|结业|开赛|启动|结束|开始)")
"""高青宣布大会开幕: a moment of the gathering told of before."""
_OPENING_RE = re.compile(r"(?:隆重|简短)?的?(?:开班|开幕|闭幕|启动|结业|开课|开营|开学|结班)(?:式|仪式|典礼)")
"""培训班举行开班式: the name stands before the verb."""
_LATER_VERB_RE = re.compile(r"[^，。；“”《》]{1,40}?(?:开展|举行|召开|举办)(?!的)")
"""组织各单位在广场开展捐款活动: the later verb has the name."""
_LONGEST_CLAUSE = 400
_NEAR = 160
"""Within how many characters an activity is told before those who join it."""


@frozen
class Gathering:
    """A meeting or visit as introduced by the report."""

    kind: MeetingKind
    """Whether people met or went out."""
    name: str | None
    """As printed."""
    passage: int
    """Number of the passage that introduces it."""
    start: int
    """Where the sentence that introduces it starts."""
    name_end: int
    """Where the words end that introduce it."""
    date: PartialDate | None = None
    """First day."""
    end_date: PartialDate | None = None
    """Last day."""
    time_of_day: str | None = None
    """上午, 晚 …"""
    venue: str | None = None
    """Where it was held."""
    rule: str = ""
    """Name of the rule that read it."""
    date_rule: str = ""
    """Name of the rule that read the day."""
    venue_rule: str = ""
    """Name of the rule that read the place."""


def find_gathering(
    passage: Passage, stretch: Stretch, end: int, calendar: Calendar, *, first: bool
) -> Gathering | None:
    """Return the gathering that a stretch introduces, or None.

    Args:
        passage: the paragraph.
        stretch: the clauses to read.
        end: where they end or a reported speech starts.
        calendar: settles years.
        first: whether no gathering was found before; later ones need a verb of holding and a new name.
    """
    for number, clause in enumerate(stretch.clauses):
        low, high = clause.start, min(clause.end, end)
        if low >= high:
            break
        if high - low > _LONGEST_CLAUSE:
            continue
        found = _read_clause(passage, low, high, first) or _read_completed(passage.text, stretch, number)
        if found is None and first and passage.index == 0:
            found = _read_deliberation(passage.text, low, high)
        if found is None:
            continue
        name, start, stop, venue, rule = found
        if not first and not _is_new(passage, stretch, name, number):
            continue
        printed = _date_of(passage, stretch, stop, calendar)
        return Gathering(
            kind=MeetingKind.MEETING,
            name=passage.printed[start : start + len(name)] or None,
            passage=passage.index,
            start=stretch.start,
            name_end=stop,
            date=printed.date if printed else None,
            end_date=printed.end_date if printed else None,
            time_of_day=printed.time_of_day if printed else time_of_day(passage.text[stretch.start : stop]),
            venue=venue,
            rule=rule,
            date_rule=printed.rule if printed else "",
            venue_rule=VENUE_END.name if venue else "",
        )
    return None


def _is_new(passage: Passage, stretch: Stretch, name: str, number: int) -> bool:
    """Whether a later gathering is one of its own and not a part of, or a reference to, the first."""
    if name == "大会" or INSIDE_MEETING.fullmatch(name):
        return False
    head = passage.text[stretch.start : stretch.clauses[number].end]
    if _DECLARED_RE.search(head):
        return False
    in_order = SEQUENCE.match(head) is not None
    dated = next(iter(find_dates(head[:24], Calendar())), None) is not None
    return in_order or (dated and not BACK_REFERENCE.fullmatch(name))


_Found = tuple[str, int, int, str | None, str]


def _read_clause(passage: Passage, low: int, high: int, first: bool) -> _Found | None:
    """Return name, its start, end of the introducing words, venue and rule."""
    text = passage.text
    return (
        _read_on(text, low, high)
        or (_read_attribute(text, low, high) if first else None)
        or _read_held(text, low, high)
        or _read_holds(passage, low, high)
        or (_read_joins(passage, low, high) if first else None)
    )


def _read_on(text: str, low: int, high: int) -> _Found | None:
    """在4月8日召开的全县干部大会上."""
    match = ON_GATHERING.search(text[low:high])
    if match is None or not is_gathering_name(match["name"]):
        return None
    return match["name"], low + match.start("name"), high, None, ON_GATHERING.name


def _read_attribute(text: str, low: int, high: int) -> _Found | None:
    """日前召开的县八届人大常委会第20次会议表决通过了有关报告."""
    held = HELD_ATTRIBUTE.match(text, low + date_length(text[low:high]))
    stop = name_end(text, held.end(), high) if held is not None and held.end() < high else None
    if held is None or stop is None or not _DOES_RE.match(text, stop):
        return None
    return _found(text, held.end(), stop, stop, None, HELD_ATTRIBUTE.name)


def _read_completed(text: str, stretch: Stretch, number: int) -> _Found | None:
    """…代表大会在圆满完成各项议程后，于上午胜利闭幕; …主题团会，在会展中心举行."""
    if number + 1 >= len(stretch.clauses):
        return None
    clause, after = stretch.clauses[number : number + 2]
    held = HELD.search(text[after.start : after.end])
    if held is None:
        return None
    adverbs = HELD_ADVERBS.search(text[after.start : after.start + held.start()])
    opening = after.start + text.startswith("于", after.start)
    day = date_length(text[opening : after.end])
    opening = opening + day if day else after.start
    stop = after.start + (adverbs.start() if adverbs else held.start())
    venue = VENUE_END.fullmatch(text[opening:stop])
    match = COMPLETED.match(text[clause.start : clause.end])
    if match is not None:
        place = _clean_venue(venue["venue"]) if venue is not None else None
        return _found(text, clause.start, clause.start + match.end("name"), after.end, place, COMPLETED.name)
    if (venue is None and not (day and opening >= stop)) or not is_gathering_name(text[clause.start : clause.end]):
        return None
    place = _clean_venue(venue["venue"]) if venue is not None else None
    return _found(text, clause.start, clause.end, after.end, place, HELD.name)


def _read_deliberation(text: str, low: int, high: int) -> _Found | None:
    """与代表们一起审议政府工作报告: delegates sit without a name for it."""
    match = DELIBERATES.regex.search(text, low, high)
    return None if match is None else ("", match.start("verb"), match.start("verb"), None, DELIBERATES.name)


def _read_held(text: str, low: int, high: int) -> _Found | None:
    """全县农业工作会议在县宾馆召开."""
    held = HELD.search(text[low:high])
    if held is None:
        return None
    stop = low + held.start()
    adverbs = HELD_ADVERBS.search(text[low:stop])
    stop = low + adverbs.start() if adverbs else stop
    venue = VENUE_END.search(text[low:stop])
    place = None
    if venue is not None and is_gathering_name(without_date(text, low, low + venue.start())[2]):
        place = _clean_venue(venue["venue"])
        stop = low + venue.start()
    start, stop, name = without_date(text, low, stop)
    if not is_gathering_name(name) or BACKGROUND.match(name):
        return None
    return _found(text, start, stop, high, place, HELD.name)


def _read_holds(passage: Passage, low: int, high: int) -> _Found | None:
    """我县在县委二楼会议室召开供水协调会."""
    text = passage.text
    mentions = passage.mentions_in(low, high)
    for holds in HOLDS.finditer(text[low:high]):
        named = max((mention.end for mention in mentions if mention.end <= low + holds.start()), default=low)
        before = text[named : low + holds.start()]
        if BACKGROUND.search(before):
            return None
        held = text[low + holds.end() : high]
        if holds["verb"] in ("组织", "召集") and _LATER_VERB_RE.match(held):
            continue
        # What is 召开 is a gathering, whatever else ends so: 市委常委会, 专题研究会.
        sits = holds["verb"].endswith("召开") and BODY_SITS.match(held) is not None
        stop = high if sits else name_end(text, low + holds.end(), high)
        if stop is None:
            continue
        if holds["verb"] in ("开展", "进行", "组织") and not _is_event(text[low + holds.end() : stop]):
            continue
        adverbs = HELD_ADVERBS.search(before)
        before = before[: adverbs.start()] if adverbs else before
        venue = VENUE_END.search(before)
        place = _clean_venue(venue["venue"]) if venue else None
        whole = before[: venue.start()] if venue else before
        if named == low and _OPENING_RE.fullmatch(text, low + holds.end(), stop) and is_gathering_name(whole):
            return _found(text, low, low + len(whole), stop, place, HOLDS.name)
        return _found(text, low + holds.end(), stop, stop, place, HOLDS.name)
    return None


def _is_event(name: str) -> bool:
    """Whether what is 开展 or 进行 is a gathering and no campaign: 集体学习 and 座谈会, not 整治活动."""
    return name.endswith(
        ("学习", "研讨", "会", "会议", "学习会", "党课", "接访", "演练", "主题党日活动", "主题党日", "捐款活动")
    )


def _read_joins(passage: Passage, low: int, high: int) -> _Found | None:
    """县长出席青河镇公园建设座谈会."""
    text = passage.text
    mentions = passage.mentions_in(low, high)
    if not mentions:
        return None
    at = mentions[-1].end
    joins = JOINS.search(text[at:high])
    if joins is None:
        return None
    stop = name_end(text, at + joins.end(), high)
    if stop is None:
        return None
    meant = (
        UNDERTAKES.regex.search(text, max(0, low - _NEAR), low) if text.startswith("活动", at + joins.end()) else None
    )
    if meant is not None:
        return _found(text, meant.start("name"), meant.end("name"), stop, None, UNDERTAKES.name)
    venue = VENUE_END.search(text[at : at + joins.start()])
    place = _clean_venue(venue["venue"]) if venue is not None else None
    return _found(text, at + joins.end(), stop, stop, place, JOINS.name)


def _found(text: str, start: int, stop: int, read: int, venue: str | None, rule: str) -> _Found | None:
    first = start + trim_name(text[start:stop])
    name = text[first:stop]
    if len(name) < 2 or len(name) > LONGEST_NAME or name[0] in "的之":
        return None
    return name, first, read, venue, rule


def _clean_venue(venue: str) -> str | None:
    lead = LEAD_IN.match(venue)
    venue = venue[lead.end() :] if lead is not None and 1 < lead.end() < len(venue) else venue
    if date_length(venue) or _HERE_RE.fullmatch(venue):
        return None
    during = venue.endswith(("上", "中", "后", "期间", "基础", "时")) and not _SCHOOL_RE.search(venue)
    return venue if len(venue) >= 2 and not during else None


def _date_of(passage: Passage, stretch: Stretch, stop: int, calendar: Calendar) -> PrintedDate | None:
    """Return the day on which the gathering was held: the first whole date of the sentence so far."""
    text = passage.text[stretch.start : stop]
    return next((date for date in find_dates(text, calendar) if date.date is not None), None)


def time_of_day(text: str) -> str | None:
    """Return the part of the day that is printed after 今天 or 昨日, or alone at the head."""
    match = _TIME_RE.search(text)
    return None if match is None else match["time"] or match["night"] or match["alone"]
