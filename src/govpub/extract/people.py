"""Finds the people that a text prints with their posts: `县委常委、宣传部部长常轩胜`.

Strategy: the end of a post (书记, 局长) says that a name may follow. The characters of the name and what
stands behind it decide where the name ends; nothing is a name for its characters alone. Then the posts are
read leftwards from the name, and further names rightwards, which share them.
"""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from govpub.errors import InputTypeError
from govpub.extract.names import is_surname, name_score
from govpub.lexicon import load
from govpub.models.record import Record
from govpub.models.span import Span
from govpub.rules.people import (
    AFTER_NAME,
    ASIDE,
    LEAD_IN,
    LIST_MARK,
    OFFICES_FOLLOW,
    POST_END,
    VERB_BEFORE_POST,
)
from govpub.rules.rule import words
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.dates import Calendar, read_date
from govpub.text.lines import split_lines
from govpub.text.spacing import tighten_prose

__all__ = ["Mention", "Person", "find_mentions", "find_people", "read_person_name"]


@frozen(kw_only=True, slots=False)
class Person(Record):
    """A person as a text prints them with a post."""

    title: str
    """Every post printed before the name: 县委常委、宣传部部长."""
    name: str
    """The person's name."""
    order: int
    """Rank by first mention among the people of the text, from 0."""
    title_span: Span
    """Where the posts stand."""
    span: Span
    """Where the name stands."""


@frozen
class Mention:
    """A place of a paragraph that names a person; offsets in the paragraph."""

    title: str | None
    """The posts before the name, those shared from the head of a list included."""
    title_start: int
    """Where the posts start; for a shared title, where the list's posts start."""
    title_end: int
    """Where the posts end."""
    name: str
    """The name."""
    start: int
    """Where the name starts."""
    end: int
    """Where the name ends."""
    shared: bool = False
    """Whether the title stands before another name of the same list."""

    @property
    def first(self) -> int:
        """Where the mention starts, its own posts included."""
        return self.start if self.shared or self.title is None else self.title_start


_HAN_RE = re.compile(rf"[{HAN}]")
_DOTTED_RE = re.compile(rf"(?:[{HAN}]{{1,8}}[·•・‧∙]){{1,4}}(?=[{HAN}])")
_DISTRICT_RE = re.compile(
    r"区(?:委|政[协府法]|人[大武社]|纪|长|直|属|级|法院|检|[工妇团领发教财民公司卫文农水住交应市][会联委导改育政局法健旅业务利建通急场])"
)
_QUOTE_END_RE = re.compile(r"[。！？!?…，,][”’』」]")
_HARD_STOP_RE = re.compile(r"[。；;：:！？!?\n，,]")
_ITEM_RE = re.compile(r"[^、]+")
_COMMAS = frozenset("，,")
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
)
_ANYBODY_RE = re.compile(
    r"各|相关|有关|部分|其[他余]|全体|广大|一些|优秀|[0-9０-９一二三四五六七八九十百多数几两]+余?[位名个]"
)
_NO_POST_BEFORE = ("团", "台", "们", "级", "令", "室", "会", "组")
"""主席团, 主席台, 局长室: no post stands there."""
_LONGEST_TITLE = 90
_LONGEST_NAME = 4
_FIRM, _LIKELY, _WEAK_FLOOR = 0.3, 0.6, 0.45
_UNKNOWN_FOLLOWER = 0.32
_FOREIGN = 0.45
_GIVEN_NAME = 0.9
_RARE_WORTH = 0.9
_COMMON_SURNAME = "王"


def find_people(text: str) -> tuple[Person, ...]:
    """Return every person whom a text prints with a post, in order; the same person once for each title.

    >>> [(person.title, person.name) for person in find_people("县委书记高青、县领导李琳、刘涛出席，大家鼓掌。")]
    [('县委书记', '高青'), ('县领导', '李琳'), ('县领导', '刘涛')]

    Raises:
        InputTypeError: `text` is no string.
    """
    if not isinstance(text, str):
        raise InputTypeError("find_people", "text", "str", text)
    lines = [line.text for line in split_lines(text)]
    if not lines:
        return ()
    prose = tighten_prose(AlignedText.join(lines))
    people: dict[tuple[str, str], Person] = {}
    orders: dict[str, int] = {}
    for mention in find_mentions(prose.text):
        if mention.title is None:
            continue
        order = orders.setdefault(mention.name, len(orders))
        person = Person(
            title=mention.title,
            name=mention.name,
            order=order,
            title_span=prose.source_span(mention.title_start, mention.title_end),
            span=prose.source_span(mention.start, mention.end),
        )
        people.setdefault((person.name, person.title), person)
    return tuple(people.values())


def find_mentions(text: str) -> tuple[Mention, ...]:
    """Return the people whom a paragraph names with a post, in order, lists that share a post included."""
    mentions: list[Mention] = []
    done = 0
    for match in POST_END.finditer(text):
        if match.end() <= done:
            continue
        at = _past_aside(text, match.end())
        end = None if text.startswith(_NO_POST_BEFORE, at) else read_person_name(text, at, after=match["post"])
        if end is None:
            continue
        start = _title_start(text, max(done, match.end() - _LONGEST_TITLE), match.end())
        if start is None:
            continue
        title = text[start:at]
        mentions.append(Mention(title, start, at, text[at:end], at, end))
        done = _read_list(text, end, mentions)
    return tuple(mentions)


def read_person_name(text: str, at: int, *, after: str = "", floor: float = _FIRM) -> int | None:
    """Return where the name that starts at `at` ends, or None.

    Both the characters and what follows count: 高喜全 before 主持, 牛琛 before 调研.

    Args:
        text: the paragraph.
        at: where the name would start.
        after: the post before it; a weak one (代表, 干部) asks for more.
        floor: how good the reading has to be.
    """
    if at + 2 > len(text) or not _HAN_RE.match(text, at):
        return None
    dotted = _DOTTED_RE.match(text, at)
    if dotted:
        return _dotted_end(text, at, dotted.end())
    best, best_value = None, _WEAK_FLOOR if after.endswith(_WEAK_POSTS) else floor
    for end in range(at + 2, min(at + _LONGEST_NAME, len(text)) + 1):
        worth = _worth(text[at:end])
        value = worth * _ending(text, end) if worth else 0.0
        if value >= best_value:
            best, best_value = end, value
    if best is None or _DISTRICT_RE.match(text, at) or OFFICES_FOLLOW.match(text, best):
        return None
    return best


def _worth(name: str) -> float:
    """Return how much a text after a post looks like a name; it has a surname, or a foreign sound throughout."""
    if len(name) == 2 and (name in _clause_words() or name[0] == name[1]):
        return 0.0
    score = name_score(name)
    if is_surname(name[0]) or is_surname(name[:2]):
        return score
    if len(name) > 2 and score >= _FOREIGN:
        return score
    if name[0] in _rare_surnames() and len(name) < _LONGEST_NAME and score > 0:
        return _RARE_WORTH * name_score(_COMMON_SURNAME + name[1:])
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
        value = name_score(text[at:end]) * _ending(text, end)
        if value >= best_value:
            best, best_value = end, value
    return best


def _ending(text: str, end: int) -> float:
    """Return how well a name may end at `end`."""
    if end >= len(text) or not _HAN_RE.match(text, end):
        return 1.0
    if _follower_re().match(text, end):
        return 0.8 if text[end] in _WEAK_FOLLOWERS else 1.0
    if text[end] == "等":
        return 0.9
    if AFTER_NAME.match(text, end):
        return 0.8
    return 0.6 if text[end] in _WEAK_FOLLOWERS else _UNKNOWN_FOLLOWER


@cache
def _clause_words() -> frozenset[str]:
    """Words that go on with the sentence, so that a post before them is an office without its name."""
    return frozenset(word for word in load("person_verbs") if word[0] not in _WEAK_FOLLOWERS)


@cache
def _follower_re() -> re.Pattern[str]:
    return re.compile(words(load("person_verbs")))


def _past_aside(text: str, at: int) -> int:
    aside = ASIDE.match(text, at)
    return aside.end() if aside else at


def _read_list(text: str, at: int, mentions: list[Mention]) -> int:
    """Add the names that share the title of the last mention; return where they end."""
    head = mentions[-1]
    while True:
        mark = LIST_MARK.match(text, _past_aside(text, at))
        if mark is None:
            return at
        start = mark.end()
        if mark["mark"] != "、":
            end = read_person_name(text, start, floor=_LIKELY)
        else:
            end = _bounded_name(text, start) or read_person_name(text, start)
        if end is None or _goes_on_as_post(text, start, end) or _lists_offices(text, start, end):
            return at
        mentions.append(Mention(head.title, head.title_start, head.title_end, text[start:end], start, end, shared=True))
        at = end


def _bounded_name(text: str, at: int) -> int | None:
    """Return the end of what stands between two 、 of a list of names, if its characters alone would not do.

    那志茂 has a rare surname; 李 in 高青、李、王芳 has lost a character.
    """
    mark = text.find("、", at, at + _LONGEST_NAME)
    if mark < 0 or not _HAN_RE.match(text, at) or read_person_name(text, mark + 1) is None:
        return None
    if mark == at + 1:
        return mark if is_surname(text[at]) else None
    # With a common surname in its place, the rest has to be made of the characters of given names.
    return mark if mark == at + 3 and name_score(_COMMON_SURNAME + text[at + 1 : mark]) >= _GIVEN_NAME else None


def _goes_on_as_post(text: str, start: int, end: int) -> bool:
    """Whether the would-be name is the head of a post: 常务 of 常务副县长, 马场 of 马场镇党委书记."""
    post = POST_END.search(text[start : end + 14])
    if post is None or post.end() < end - start:
        return post is not None
    between = text[end : start + post.end()]
    if post.end() - (end - start) <= 4 and read_person_name(text, start + post.end()) is not None:
        return True
    return not _HARD_STOP_RE.search(between) and "、" not in between and _ending(text, end) < _LIKELY


_OFFICE_END_RE = re.compile(r"[局办委院厅部处科镇乡村县市区校厂社队站][^、，。；]{0,12}(?:负责人|负责同志|等|领导)")


def _lists_offices(text: str, start: int, end: int) -> bool:
    """Whether a list goes over from names to offices: …、财政局、水利局等单位负责人."""
    return end - start > 2 and _OFFICE_END_RE.match(text, end - 1) is not None


def _title_start(text: str, floor: int, end: int) -> int | None:
    """Return where the posts before a name start, or None if they are no posts of one person."""
    start = _chunk_start(text, floor, end)
    first = _post_items(text, start, end)
    while first == start > floor and text[start - 1] in _COMMAS:
        before = _chunk_start(text, floor, start - 1)
        if before == start - 1 or not _all_posts(text, before, start - 1):
            break
        start = first = before
    first = _trimmed(text, first, end)
    return first if first < end - 1 and not _ANYBODY_RE.match(text, first) else None


def _chunk_start(text: str, floor: int, end: int) -> int:
    """Return the index after the last stop or comma before `end`."""
    start = floor
    depth = 0
    for at in range(end - 1, floor - 1, -1):
        character = text[at]
        if character in "”）)》":
            if depth == 0 and _QUOTE_END_RE.match(text, at - 1):
                return at + 1
            depth += 1
        elif character in "“（(《":
            if depth == 0:
                return at + 1
            depth -= 1
        elif depth == 0 and _HARD_STOP_RE.match(character):
            return at + 1
    return start


def _post_items(text: str, start: int, end: int) -> int:
    """Return where the run of posts joined by 、 starts that ends at `end`."""
    first = end
    for item in reversed(list(_ITEM_RE.finditer(text, start, end))):
        if first != end and not _is_post(text, item.start(), item.end()):
            break
        first = item.start()
    return first


def _is_post(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends as a post does."""
    posts = list(POST_END.finditer(text[max(start, end - 12) : end]))
    aside = text[end - 1] in "）)"
    return bool(posts) and (aside or posts[-1].end() == min(12, end - start))


def _all_posts(text: str, start: int, end: int) -> bool:
    """Whether a chunk before a comma is posts and nothing else: 市委常委、宣传部长，副市长某某."""
    first = _trimmed(text, start, end)
    if end - first > 40 or _ANYBODY_RE.match(text, first):
        return False
    return all(_is_post(text, item.start(), item.end()) for item in _ITEM_RE.finditer(text, first, end))


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where the posts start, once words that lead into them are left out."""
    item = _ITEM_RE.match(text, start, end)
    limit = item.end() if item else end
    for _ in range(4):
        date = read_date(text, start, Calendar()) if text[start : start + 1].isdigit() else None
        lead = LEAD_IN.regex.match(text, start, limit) if date is None else None
        after = date.end if date else lead.end() if lead else start
        if after <= start or after >= limit:
            break
        start = after
    verbs = [verb.end() for verb in VERB_BEFORE_POST.finditer(text[start:limit])]
    return start + verbs[-1] if verbs and start + verbs[-1] < limit else start
