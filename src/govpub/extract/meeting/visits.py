"""Reads who went out, where to and about what: `县长牛某深入青河镇调研公园建设工作`."""

from __future__ import annotations

import re

from govpub.extract.meeting.gathering import Gathering, time_of_day
from govpub.extract.meeting.gathering_name import trim_name
from govpub.extract.meeting.passage import Passage, Stretch
from govpub.models.kinds import MeetingKind
from govpub.rules.meeting_statement import SAYS
from govpub.rules.meeting_visit import (
    GOES,
    NO_PLACE,
    ONLY_PEOPLE,
    PARTY,
    SAYS_THERE,
    TOPIC_BEFORE,
    TOPIC_INSIDE,
    VISITS,
    WITH_OTHERS,
)
from govpub.text.dates import Calendar, find_dates

__all__ = ["find_visit"]

_PEOPLE_ONLY_RE = re.compile(r"(?:走访|慰问|看望|接待|会见|会晤|接访|探望|拜访|约访|下访|接见|、|和|并)+")
_PLACE_RE = re.compile(
    r"(?!.*(?:工作|建设|情况|发展|项目|治理|振兴))[^，。；]{1,120}(?:[省市县区镇乡村]|街道|社区|公司|集团|商会|协会|学校|中学|小学|学院|大学|医院|园区|开发区|敬老院|福利院|基地)"
)
_POST_RE = re.compile(r"(?:常委|书记|主任|主席|[省市县区州镇乡局部]长)$")
_HELPERS_RE = re.compile(
    r"(?:(?:农技|技术|农机)(?:员|人员|专家)|农艺师|[兽畜]医师?|科技特派员|网格员|[医技药护]师|护士|教师|民警|志愿者)$"
)
"""Those who go out to help and to advise, as their daily work."""
_HERE_RE = re.compile(r"[我本该](?:省|市|县|区|州|盟|旗|镇|乡|街道|村|局|院|校|公司)")
_LATELY = ("近日", "日前", "昨日", "昨天")
_LOOKS = ("了解", "察看", "查看", "询问", "看望", "检查", "听取")


def find_visit(passage: Passage, stretch: Stretch, end: int, calendar: Calendar) -> Gathering | None:
    """Return the visit that a stretch tells of its first person, or of a party of visitors, or None."""
    text = passage.text
    mentions = passage.mentions_in(stretch.start, end)
    party = PARTY.search(text[stretch.start : min(end, stretch.start + 60)])
    if mentions and (party is None or mentions[0].first < stretch.start + party.end()):
        if all(_HELPERS_RE.search(mention.title or "") for mention in mentions):
            return None
        start = mentions[0].end
    elif party is not None:
        start = stretch.start + party.end("party")
    else:
        return None
    predicate = text[start:end]
    said = SAYS.search(predicate + text[end : end + 1])
    predicate = predicate[: said.start()] if said else predicate
    verb = VISITS.search(predicate)
    place = _place(passage, stretch, start, end)
    printed = next((date for date in find_dates(text[stretch.start : end], calendar) if date.date is not None), None)
    if verb is None and predicate.endswith("时") and (printed is not None or predicate.startswith(_LATELY)):
        there = SAYS_THERE.search(predicate)
        place = None if there is None else there["place"]
    elif verb is None and not (place is not None and any(word in predicate for word in _LOOKS)):
        return None
    if verb is None and place is None:
        return None
    name = _topic(predicate) if verb is not None else None
    place = place or _place_visited(predicate)
    return Gathering(
        kind=MeetingKind.VISIT,
        name=name,
        passage=passage.index,
        start=stretch.start,
        name_end=start,
        date=printed.date if printed else None,
        end_date=printed.end_date if printed else None,
        time_of_day=printed.time_of_day if printed else time_of_day(text[stretch.start : end]),
        venue=None if place is None or NO_PLACE.fullmatch(place) or "、" in place else place,
        rule=VISITS.name if verb is not None else GOES.name,
        date_rule=printed.rule if printed else "",
        venue_rule=GOES.name,
    )


def _topic(predicate: str) -> str | None:
    """Return the matter that a visit is about; people and parties are none."""
    before = TOPIC_BEFORE.search(predicate)
    if before is not None:
        return None if _HERE_RE.fullmatch(before["topic"]) else before["topic"][trim_name(before["topic"]) :]
    for part in predicate.split("，"):
        inside = TOPIC_INSIDE.search(part)
        if inside is not None and not ONLY_PEOPLE.fullmatch(inside["topic"]):
            return inside["topic"][trim_name(inside["topic"]) :]
    for verb in VISITS.finditer(predicate):
        if _PEOPLE_ONLY_RE.fullmatch(verb["verb"]):
            continue
        matter = _cut(verb["object"])
        if matter and "进行" not in matter and not ONLY_PEOPLE.fullmatch(matter) and not _PLACE_RE.fullmatch(matter):
            return matter
    return None


def _place_visited(predicate: str) -> str | None:
    """Return the place that the verb itself names: 视察龙河镇."""
    verb = VISITS.search(predicate)
    matter = _cut(verb["object"]) if verb is not None else ""
    return matter if _PLACE_RE.fullmatch(matter) and "、" not in matter else None


def _cut(matter: str) -> str:
    """Return a visit's matter up to what else is told of it: 并召开座谈会."""
    for word in ("并", "强调", "指出", "时"):
        at = matter.find(word)
        if (at > 0 and (word != "时" or matter.endswith("时"))) or (at == 0 and word == "并"):
            matter = matter[:at]
    return matter[trim_name(matter) :].strip()


def _place(passage: Passage, stretch: Stretch, start: int, end: int) -> str | None:
    """Return the place to which the clause of the visitor goes, or None."""
    text = passage.text
    for low, high in list(passage.clauses_in(stretch, start, end))[:3]:
        clause = text[low:high]
        others = WITH_OTHERS.match(clause)
        heads = [low + others.end() if others else low, *(mention.end for mention in passage.mentions_in(low, high))]
        goes = next((goes for head in heads[:4] if (goes := GOES.search(text[head:high]))), None)
        if goes is not None and not _POST_RE.search(goes["place"]):
            return goes["place"]
    return None
