"""Reads where the name of a person ends that starts right behind a post.

Strategy: the characters say how likely each length is, what stands behind says where a name may end; the
product decides. 高乐全 before 主持 and 牛雨 before 调研 are read alike, whether or not a list knows them.
"""

from __future__ import annotations

import re
from functools import cache

from govpub.extract.names import is_surname, name_score
from govpub.lexicon import load
from govpub.rules.people import AFTER_NAME, AND_POST, OFFICES_FOLLOW
from govpub.rules.rule import words
from govpub.text.characters import HAN

__all__ = [
    "COMES_RE",
    "FIRM",
    "LIKELY",
    "LISTED",
    "ends_well",
    "follows_badly",
    "is_given_name",
    "is_written_by_sound",
    "read_given_name",
    "read_person_name",
    "sounds_like_name",
]

FIRM, LIKELY = 0.27, 0.6
"""How good a reading has to be right behind a post or 、; behind 和 and 与."""
_WEAK_FLOOR, _WEAK_WORD_FLOOR = 0.45, 0.34
"""The same behind a weak post, and there before a verb."""
COMES_RE = re.compile(rf"来[{HAN}]{{1,3}}?(?:参观|考察|调研|检查|指导|访问|视察|督查|投资|讲学|慰问|观摩)")
"""来青考察: the place's short name, and nobody's."""
_HAN_RE = re.compile(rf"[{HAN}]")
_DOTTED_RE = re.compile(rf"(?:[{HAN}]{{1,8}}[·•・‧∙]){{1,4}}(?=[{HAN}])")
_DISTRICT_RE = re.compile(
    r"区(?:委|政[协府法]|人[大武社]|纪|长|直|属|级|法院|检|[工妇团领发教财民公司卫文农水住交应市][会联委导改育政局法健旅业务利建通急场])"
)
_WEAK_FOLLOWERS = frozenset("在就对向为与和及率到赴以把将从由同携给让说作做要还也均都曾已正应则因于随跟再受")
_WEAK_POSTS = (
    "领导",
    "干部",
    "代表",
    "专家",
    "学者",
    "律师",
    "队员",
    "法官",
    "主管",
    "同志",
    "负责人",
    "师",
    "秘书",
    "成员",
    "团员",
    "党员",
    "志愿者",
    "模范",
    "劳模",
    "个人",
    "带头人",
    "标兵",
)
_LONGEST_NAME, _LONGEST_UNDOTTED = 4, 6
"""In characters; of a name such as 宝音德力格尔, written by sound without a dot."""
_UNKNOWN_FOLLOWER = 0.32
_WEAK_WORD = 0.8
_FOREIGN = 0.45
_GIVEN_NAME = 0.9
_RARE_WORTH = 0.9
_ELEMENT_WORTH = 0.6
"""Of a name of two characters that often opens or closes a longer one: 宝音, 达来."""
_ENDS_WELL, LISTED = 0.9, 0.8
"""How well a given name alone has to end behind a post; at the end of a list."""
_DEED_RE = re.compile(r"主持|出席|强调|指出|率队|带队|、(?=[省市县区旗盟州](?:委|长|人大|政协|政府|监委|法院|检察院))")
"""What only a person does, or stands before, even one called as a place is: 兴安主持."""
_COMMON_SURNAME = "王"
_BEFORE_TITLE, _TITLE_OPENERS = frozenset("作做以就对为致"), frozenset("《“")
"""Behind a name, before the title of a speech: 李谦作《…》的报告."""
_MAKES_RE = re.compile(
    rf"[作做](?:[{HAN}]{{2,6}}?)?(?:讲话|发言|报告|总结|动员|部署|安排|说明|点评|表态|汇报|通报|交流|强调)"
)
"""林军作讲话: he makes a speech, and is not called 林军作."""
_ADDRESSES = ("先生", "女士", "主席", "主任")
_CONJUNCTIONS = frozenset("和与及同")
_NO_NAME_STARTS = (
    "团",
    "台",
    "们",
    "级",
    "令",
    "室",
    "会",
    "组",
    "班子",
    "办公",
    "扩大",
    "联席",
    "碰头",
    "接待",
    "信箱",
    "热线",
    "候选",
    "提名",
    "人选",
)
"""主席团, 主席台, 局长室: no post stands there."""


def is_given_name(text: str) -> bool:
    """Return whether a text is made of the characters of given names: 志茂, behind a surname that no list has."""
    return name_score(_COMMON_SURNAME + text) >= _GIVEN_NAME


def is_written_by_sound(text: str) -> bool:
    """Return whether a text is made of the characters that write names of other nationalities, and is no word."""
    return set(text) <= _sounds() and text not in _name_like_words() and text not in _clause_words()


def sounds_like_name(text: str) -> bool:
    """Return whether a text could be a name that no surname tells: 娜妥, 李会军."""
    if text in _name_like_words() or text in _clause_words() or len(text) == _LONGEST_NAME:
        return is_written_by_sound(text) or not _name_elements().isdisjoint((text[:2], text[2:]))
    return set(text) <= _sounds() | _given_characters() or (is_surname(text[0]) and name_score(text) > 0)


def ends_well(text: str, end: int) -> bool:
    """Return whether a mark or a deed of a person stands at `end`."""
    return _ending(text, end) >= _ENDS_WELL


def read_person_name(text: str, at: int, *, after: str = "", floor: float = FIRM) -> int | None:
    """Return where the name that starts at `at` ends, or None.

    Both the characters and what follows count: 高乐全 before 主持, 牛珩 before 调研.

    Args:
        text: the paragraph.
        at: where the name would start.
        after: the post before it; a weak one (代表, 干部) asks for more.
        floor: how good the reading has to be.
    """
    if at + 2 > len(text) or not _HAN_RE.match(text, at):
        return None
    # 令狐 is a surname, 令 of 司令 is none.
    if text.startswith(_NO_NAME_STARTS, at) and not is_surname(text[at : at + 2]):
        return None
    if text[at] == "向" and (to := _follower_re().match(text, at)) and to.end() > at + 2:
        return None
    if text[at] == "来" and COMES_RE.match(text, at):
        return None
    dotted = _DOTTED_RE.match(text, at)
    if dotted:
        return _dotted_end(text, at, dotted.end())
    weak = after.endswith(_WEAK_POSTS)
    best, best_value = None, floor
    longest = (
        _LONGEST_UNDOTTED
        if text[at : at + 2] in _name_elements() or text[at + 2 : at + 4] in _name_elements()
        else _LONGEST_NAME
    )
    for end in range(at + 2, min(at + longest, len(text)) + 1):
        worth = _worth(text[at:end])
        ending = _ending(text, end) if worth else 0.0
        value = worth * ending
        if weak and value < (_WEAK_WORD_FLOOR if ending == 1.0 else _WEAK_FLOOR) and not text.startswith("、", end):
            continue
        better = value > best_value or (value == best_value and end - at <= _LONGEST_NAME)
        if better and not (best is not None and _covers(text, best, end)):
            best, best_value = end, value
    if best is None or _DISTRICT_RE.match(text, at) or OFFICES_FOLLOW.match(text, best):
        return None
    return best


def read_given_name(text: str, at: int, *, floor: float = _ENDS_WELL) -> int | None:
    """Return where a given name of two characters ends that stands without a surname: 宝龙, 长明, or None."""
    name = text[at : at + 2]
    element = name in _name_elements()
    if not (element or is_given_name(name)) or name in _clause_words() or name.startswith(_NO_NAME_STARTS):
        return None
    if name in _name_like_words() and not element:
        return at + 2 if _DEED_RE.match(text, at + 2) else None
    return at + 2 if _ending(text, at + 2) >= floor else None


def _covers(text: str, shorter: int, longer: int) -> bool:
    """Whether what follows the shorter name takes in what follows the longer: 作表态 and 表态, 和组织委员某某."""
    if text[shorter] in _CONJUNCTIONS and _joins_person(text, shorter):
        return True
    if longer == shorter + 1 and text[shorter] in _BEFORE_TITLE and text[longer : longer + 1] in _TITLE_OPENERS:
        return True
    if text.startswith(("作为", "以及"), shorter) or (longer == shorter + 1 and _MAKES_RE.match(text, shorter)):
        return True
    first = _follower_re().match(text, shorter)
    second = _follower_re().match(text, longer) or AFTER_NAME.match(text, longer)
    return first is not None and second is not None and first.end() >= second.end()


def _worth(name: str) -> float:
    """Return how much a text after a post looks like a name; it has a surname, or a foreign sound throughout."""
    if len(name) == 2 and (name in _clause_words() or name[0] == name[1]):
        return 0.0
    score = name_score(name)
    if len(name) == _LONGEST_NAME and is_surname(name[0]) and not _name_elements().isdisjoint((name[1:], name[2:])):
        score = max(score, _ELEMENT_WORTH)
    if name[0] in _CONJUNCTIONS and not is_given_name(name[1:]):
        return 0.0
    if is_surname(name[0]) or is_surname(name[:2]):
        return score
    if len(name) > 2 and score >= _FOREIGN:
        return score
    if name[0] in _rare_surnames() and len(name) < _LONGEST_NAME and score > 0 and name not in _name_like_words():
        return _RARE_WORTH * name_score(_COMMON_SURNAME + name[1:])
    if name in _name_elements() and name not in _name_like_words():
        return _ELEMENT_WORTH
    return 0.0


@cache
def _rare_surnames() -> frozenset[str]:
    return frozenset(load("rare_surnames"))


def _dotted_end(text: str, at: int, last: int) -> int | None:
    """Return where a name such as 艾力·吐尔逊 ends whose last part starts at `last`."""
    best, best_value = None, 0.1
    for end in range(last + 1, min(last + 9, len(text)) + 1):
        if not _HAN_RE.match(text, end - 1):
            break
        # A verb behind either length: the longer is the name, 热西提 before 到会 and not 热西 before 提到.
        ending = _ending(text, end)
        value = name_score(text[at:end]) * (1.0 if ending >= _WEAK_WORD else ending)
        if value >= best_value and not text.endswith(_ADDRESSES, at, end):
            best, best_value = end, value
    return best


def follows_badly(text: str, end: int) -> bool:
    """Return whether what stands at `end` goes on with a word rather than with a sentence about a person."""
    return _ending(text, end) < LIKELY


def _ending(text: str, end: int) -> float:
    """Return how well a name may end at `end`."""
    if end >= len(text) or not _HAN_RE.match(text, end):
        return 1.0
    if text[end] in _CONJUNCTIONS and _joins_person(text, end):
        return 1.0
    if _follower_re().match(text, end):
        return _WEAK_WORD if text[end] in _WEAK_FOLLOWERS else 1.0
    if text[end] == "等" or text.startswith("以及", end):
        return 0.9
    if AFTER_NAME.match(text, end):
        return 0.8
    return 0.6 if text[end] in _WEAK_FOLLOWERS else _UNKNOWN_FOLLOWER


def _joins_person(text: str, at: int) -> bool:
    """Whether a conjunction leads to the next person, with a post: 石磊和组织委员彭远."""
    post = AND_POST.match(text, at)
    if post is None or not is_surname(text[post.end() : post.end() + 1]):
        return False
    return text[post.end() : post.end() + 2] not in _clause_words()


@cache
def _name_elements() -> frozenset[str]:
    return frozenset(load("minority_name_elements"))


@cache
def _sounds() -> frozenset[str]:
    return frozenset("".join(load("transliteration_characters")))


@cache
def _given_characters() -> frozenset[str]:
    return frozenset("".join(load("given_name_characters")))


@cache
def _name_like_words() -> frozenset[str]:
    return frozenset(load("name_like_words"))


@cache
def _clause_words() -> frozenset[str]:
    """Words that go on with the sentence, so that a post before them is an office without its name."""
    verbs = (word for word in load("person_verbs") if word[0] not in _WEAK_FOLLOWERS)
    return frozenset((*verbs, *load("office_followers")))


@cache
def _follower_re() -> re.Pattern[str]:
    return re.compile(words(load("person_verbs")))
