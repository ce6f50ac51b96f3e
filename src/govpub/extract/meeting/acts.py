"""Reads what people do: who chairs, attends, speaks and reports, list by list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attrs import frozen

from govpub.extract.meeting.passage import Passage, Stretch
from govpub.extract.people import Mention
from govpub.models.kinds import Action
from govpub.rules.meeting_act import (
    ATTEND,
    CHAIR,
    DELEGATES,
    GUIDES,
    HEARD,
    HEARD_FROM,
    HOLDS_ITSELF,
    LINKS,
    MEETS,
    NAMED_AS_PRESENT,
    OFFICES,
    REPORT,
    SPEAK,
)
from govpub.rules.meeting_statement import SAYS
from govpub.rules.rule import Rule

__all__ = ["Act", "Deed", "find_acts"]

_ACTIONS: tuple[tuple[Rule, Action], ...] = (
    (CHAIR, Action.CHAIR),
    (ATTEND, Action.ATTEND),
    (SPEAK, Action.SPEAK),
    (REPORT, Action.REPORT),
)
_OTHER_SUBJECT_RE = re.compile(
    r"(?:会议|大会|全会|活动|仪式|培训|座谈会|与会|大家|他们|各|全体|其他|相关|有关|县直|市直|区直|部分|来自)"
)
_UNREAD_RE = re.compile(
    r"(?=[省市县区州盟旗镇乡村副党])[^，。；、]{0,15}?(?:书记|主任|主席|[省市县区州盟旗镇乡局院部]长|常委)[^，。；、]{2,4}?"
    r"(?:主持|出席|列席|参加|陪同|致辞|讲话|发言|宣读|传达|汇报|通报|介绍|作了?|就|对|指出|强调|要求)"
)
"""A clause that has a subject of its own, though whose name it is was not read."""
_OBJECT_BEFORE_RE = re.compile(
    r"(?:看望|慰问|走访|学习|讨论|传达|感谢|根据|按照|采访|转达|宣读|任命|免去|选举|提名|补选|推选|决定|祝贺|听取|贯彻|落实|领会|围绕|代表|通过|通过对|通过了对|向|对|接替|参观|致敬|悼念|增补|探望|关于|学习贯彻)了?$"
)
_HEARS_RE = re.compile(r"(?:听取|审议|审查|通过|聆听)(?:和|并)?(?:审议|审查|讨论|通过)?了?$")
_POSSESSIVE_RE = re.compile(
    r"(?:同志|书记|总书记|主席|总理|省长|市长|县长)?"
    r"(?:(?:在[^，。；]{1,60})?(?:关于[^，。；]{1,60})?的(?:重要|系列|一系列|有关|相关|署名)*(?:讲话|指示|批示|论述|文章|要求|思想|回信|贺信|贺电|致辞|报告|著作)"
    r"|(?:重要|系列|一系列)+(?:讲话|指示|批示|论述)|(?:在[^，。；]{1,60})?(?:讲话|批示|指示|报告)(?:要求|批示)?精神)"
)
_TERM_RE = re.compile(r"[一二三四五六七八九](?:要|是(?!否))|第[一二三四五六七八九][，：]|要(?!求)")
"""提出三点意见：一要…: what is asked for, and nobody's deed."""
_CALLS_RE = re.compile(r"主持召开|召开|举行|主持(?=[^，。；]{4,}(?:会议|[^，]会|学习|活动|仪式)(?:$|，))")
_OWN_SPEECH_RE = re.compile(
    r"(?!传达|学习|贯彻|听取)(?:并|会上|最后|随后|还|首先)*(?:在会上)?(?:发表|作|做)?(?:了)?[^，。；]{0,8}(?:讲话|发言|致辞|动员|总结)"
)
_ENCLOSED_RE = re.compile(r"《[^《》]{1,80}》|“[^“”]{1,80}”")
_NAMED_REPORT_RE = re.compile(
    r"(?<=[作做了])《[^《》]{1,80}报告(?:[（(][^（()）]{1,8}[）)])?》(?!的?[^，。；]{0,4}(?:发言|说明|讲话|宣讲|解读))"
)
"""作《政府工作报告》: the report that somebody gives is printed by its title."""
_OFFICES_ONLY_RE = re.compile(
    r"(?P<adds>以及|及|和|与)?[^，。；《》]{2,60}(?:负责人|负责同志|领导|成员|代表|干部|人员|书记|主任|局长|镇长|乡长|单位|部门|委员|常委|班子|调研员|巡视员|专员|秘书长)(?:等)?"
)
_ATTRIBUTE_RE = re.compile(r"[、，](?:以及)?[^、，。；]{1,20}的|(?:分别)?代表[^、，。；]{2,24}[与和同]")
_LOCAL_RE = re.compile(r"第一书记|驻村|[^乡农]村(?:党|支|委|主任|书记)|工作队|社区(?:党|书记|主任)|支部书记|户主?$")
_LONGEST_LINK = 60


class Deed(NamedTuple):
    """Something that a person does, and the name of the rule that read it."""

    action: Action
    """What it is."""
    rule: str
    """Name of the rule."""


@frozen
class Act:
    """One person, what the person does, and where that is printed."""

    mention: Mention
    """The person as named there."""
    deeds: frozenset[Deed]
    """What the person does; empty for a person who is only the subject of the sentence."""
    passage: int
    """Number of the passage."""
    at: int
    """Where the mention starts."""
    end: int
    """Where the clause ends that tells it."""


def find_acts(passage: Passage, stretch: Stretch, end: int) -> Iterator[Act]:
    """Yield the acts of a stretch up to `end`, where a reported speech may start."""
    text = passage.text
    mentions = passage.mentions_in(stretch.start, end)
    waiting: list[Mention] = []
    present: frozenset[Deed] = frozenset()
    attends = frozenset[Deed]()
    done_to = False
    for number, mention in enumerate(mentions):
        before = text[max(stretch.start, mention.first - 40) : mention.first]
        following = mentions[number + 1].first if number + 1 < len(mentions) else end
        predicate = text[mention.end : following]
        named = None if mention.shared else NAMED_AS_PRESENT.search(before)
        if named is not None:
            attends = frozenset({Deed(Action.ATTEND, NAMED_AS_PRESENT.name)})
            present = attends if named["listing"] else present
        heard = _heard_from(before, predicate)
        if heard is not None:
            yield from _acts(passage, [mention], frozenset({heard}), following)
        joined = done_to and text[mentions[number - 1].end : mention.first] == "、"
        done_to = heard is None and (joined or _is_object(before, predicate) or _is_visited(mention, before))
        if heard is not None or done_to:
            waiting = []
            continue
        waiting.append(mention)
        if present:
            yield from _acts(passage, waiting, present, mention.end)
            waiting = []
            continue
        if number + 1 < len(mentions) and _links(predicate):
            continue
        met = frozenset[Deed]() if mention.shared else _met(before)
        guides = GUIDES.match(predicate)
        if guides is not None:
            deeds = frozenset({Deed(Action.CHAIR if guides["chairs"] else Action.ATTEND, GUIDES.name)})
        else:
            deeds = _deeds_of(passage, stretch, mention.end, following) | met | attends
        yield from _acts(passage, waiting, deeds, following)
        waiting, attends = [], frozenset[Deed]()


def _acts(passage: Passage, mentions: list[Mention], deeds: frozenset[Deed], end: int) -> Iterator[Act]:
    for mention in mentions:
        yield Act(mention, deeds, passage.index, mention.first, end)


def _is_object(before: str, predicate: str) -> bool:
    """Whether something is done to the person, or only said of him: 看望某某, 某某的讲话精神, 受某某委托."""
    if DELEGATES.match(predicate) or _POSSESSIVE_RE.match(predicate):
        return True
    return _OBJECT_BEFORE_RE.search(before) is not None and not MEETS.search(before)


def _is_visited(mention: Mention, before: str) -> bool:
    """Whether somebody of the place is talked to: 与第一书记某某座谈."""
    return before.endswith(("与", "同", "和")) and _LOCAL_RE.search(mention.title or "") is not None


def _heard_from(before: str, predicate: str) -> Deed | None:
    """Return what a person did of whom the meeting heard it: 听取了某某作的报告."""
    match = HEARD_FROM.match(predicate) if _HEARS_RE.search(before) else None
    if match is None:
        return None
    return Deed(Action.REPORT if match["report"] else Action.SPEAK, HEARD_FROM.name)


def _met(before: str) -> frozenset[Deed]:
    """Return 'attend' for somebody who is received or came along: 会见了某某, 陪同某某."""
    match = MEETS.search(before)
    taking_part = match is not None and match["verb"].startswith(
        ("会见", "会晤", "接见", "拜会", "陪同", "会同", "会谈", "座谈")
    )
    return frozenset({Deed(Action.ATTEND, MEETS.name)} if taking_part else ())


def _deeds_of(passage: Passage, stretch: Stretch, start: int, end: int) -> frozenset[Deed]:
    """Return what the people named before `start` do, as told in `[start, end)`."""
    text = passage.text
    deeds: set[Deed] = set()
    called, listing = False, True
    for number, (low, high) in enumerate(passage.clauses_in(stretch, start, end)):
        clause = text[low:high]
        if number and _TERM_RE.match(clause):
            break
        if number == 0 and low == start:
            listing = _only_links(clause) or _adds_offices(clause)
            if HOLDS_ITSELF.match(clause):
                deeds.add(Deed(Action.CHAIR, HOLDS_ITSELF.name))
        elif _has_other_subject(clause) or (listing and _names_offices(clause)):
            if not listing or deeds:
                break
            found = _read(clause)
            deeds |= _only(Action.ATTEND, found)
            if found:
                break
            continue
        elif called:
            deeds |= _only(Action.SPEAK, _read(clause)) if _OWN_SPEECH_RE.match(clause) else set()
            continue
        else:
            listing = False
        deeds |= _read(clause)
        called = called or _CALLS_RE.search(clause) is not None
    return frozenset(deeds)


def _only(action: Action, deeds: set[Deed]) -> set[Deed]:
    return {deed for deed in deeds if deed.action is action}


def _has_other_subject(clause: str) -> bool:
    """Whether a clause tells of offices, of the meeting, or of somebody whose name was not read."""
    other = OFFICES.match(clause) or _OTHER_SUBJECT_RE.match(clause) or _UNREAD_RE.match(clause)
    return other is not None


def _names_offices(clause: str) -> bool:
    """Whether a clause only adds offices to a list: 各乡镇党委书记."""
    return _OFFICES_ONLY_RE.fullmatch(clause) is not None


def _adds_offices(clause: str) -> bool:
    """Whether a clause goes on from the last name of a list to offices: 及在家的其他县委常委."""
    offices = _OFFICES_ONLY_RE.fullmatch(clause)
    return offices is not None and offices["adds"] is not None


def _only_links(text: str) -> bool:
    return LINKS.fullmatch(text) is not None


def _links(between: str) -> bool:
    """Whether two people stand in one list: only marks, or offices without a deed, are between them."""
    if LINKS.fullmatch(between) or _ATTRIBUTE_RE.fullmatch(between):
        return True
    if not 2 < len(between) <= _LONGEST_LINK or between[0] not in "，、" or between[-1] not in "，、":
        return False
    return not SAYS.search(between) and not any(rule.search(between) for rule, _ in _ACTIONS)


def _read(clause: str) -> set[Deed]:
    """Return what a clause tells that its subject does."""
    if "《" in clause or "“" in clause:
        clause = _ENCLOSED_RE.sub("　", _NAMED_REPORT_RE.sub("报告", clause))
    deeds = set[Deed]()
    told = [(rule, action, found) for rule, action in _ACTIONS if (found := tuple(rule.finditer(clause)))]
    if not told:
        return deeds
    said = SAYS.search(clause + "，。")
    heard = HEARD.search(clause)
    for rule, action, found in told:
        for match in found:
            if said is not None and match.start() >= said.start():
                break
            if heard is not None and heard.start() < match.start() and action in (Action.REPORT, Action.SPEAK):
                between = clause[heard.end() : match.start()]
                if "并" not in between and "后" not in between:
                    continue
            deeds.add(Deed(action, rule.name))
            break
    return deeds
