"""Finds the people that a text prints with their posts: `县委常委、统战部部长常鸿胜`.

Strategy: the end of a post (书记, 局长) says that a name may follow. The characters of the name and what
stands behind it decide where the name ends; nothing is a name for its characters alone. Then the posts are
read leftwards from the name, and further names rightwards, which share them.
"""

from __future__ import annotations

import re

from attrs import evolve, frozen

from govpub.errors import InputTypeError
from govpub.extract.names import DOTS, is_surname
from govpub.extract.person_name import (
    LIKELY,
    LISTED,
    ends_well,
    follows_badly,
    is_given_name,
    is_written_by_sound,
    read_given_name,
    read_person_name,
    sounds_like_name,
)
from govpub.extract.person_title import title_start
from govpub.extract.prose import read_paragraphs
from govpub.models.record import Record
from govpub.models.span import Span
from govpub.rules.people import ASIDE, LIST_MARK, POST_END
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN

__all__ = ["Mention", "Person", "find_mentions", "find_people"]


@frozen(kw_only=True, slots=False)
class Person(Record):
    """A person as a text prints them with a post."""

    title: str
    """Every post printed before the name: 县委常委、统战部部长."""
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
    rule: str = POST_END.name
    """Name of the rule that read it."""

    @property
    def first(self) -> int:
        """Where the mention starts, its own posts included."""
        return self.start if self.shared or self.title is None else self.title_start


_HAN_RE = re.compile(rf"[{HAN}]")
_HARD_STOP_RE = re.compile(r"[。；;：:！？!?\n，,]")
_BANNER_RE = re.compile(r"[旗盟](?:[委长人政协纪法直领]|统战)|副旗长|苏木|嘎查")
"""In a post there: Mongolian names often have no surname."""
_LEADERS = frozenset({"书记", "副书记", "主任", "副主任", "主席", "副主席", "长", "盟长", "旗长"})
_DOES_RE = re.compile(r"、(?=[省市县区旗盟州]|副)|主持|出席|列席|率|陪同|参加|参会|强调|指出|要求|带队|汇报|讲话|作")
"""What a leader does; in a city of Inner Mongolia, too, one may be called 海波."""
_NEAR = 12
_DOTTED_NEXT_RE = re.compile(rf"[，,](?=[{HAN}]{{1,7}}[{DOTS}][{HAN}])")
"""A list goes on behind a comma with a name that has a dot: …、约尔古丽·加帕尔，艾力·吐尔逊."""
_OFFICES_CLOSE_RE = re.compile(
    rf"[{HAN}、]{{0,60}}?(?:等[^，。；、]{{0,8}}?(?:部门|单位|[镇乡村局办委县市区]|企业|街道)|[局办委院部]、)"
)
_LONGEST_TITLE = 90
_LONGEST_NAME = 4


def find_people(text: str) -> tuple[Person, ...]:
    """Return every person whom a text prints with a post, in order; the same person once for each title.

    >>> [(person.title, person.name) for person in find_people("县委书记高青、县领导李琅、刘澜出席，大家鼓掌。")]
    [('县委书记', '高青'), ('县领导', '李琅'), ('县领导', '刘澜')]

    Raises:
        InputTypeError: `text` is no string.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("find_people", "text", "str", text)
    people: dict[tuple[str, str], Person] = {}
    orders: dict[str, int] = {}
    for paragraph in read_paragraphs(text):
        for mention in find_mentions(paragraph.text):
            key = mention.name, mention.title or ""
            order = orders.setdefault(mention.name, len(orders))
            if key not in people:
                people[key] = _person(paragraph, mention, order)
    return tuple(people.values())


def _person(paragraph: AlignedText, mention: Mention, order: int) -> Person:
    return Person(
        title=mention.title or "",
        name=mention.name,
        order=order,
        title_span=paragraph.source_span(mention.title_start, mention.title_end),
        span=paragraph.source_span(mention.start, mention.end),
    )


def find_mentions(text: str) -> tuple[Mention, ...]:
    """Return the people whom a paragraph names with a post, in order, lists that share a post included."""
    mentions: list[Mention] = []
    done = 0
    for match in POST_END.finditer(text):
        if match.end() <= done:
            continue
        at = _past_aside(text, match.end())
        end = read_person_name(text, at, after=match["post"])
        if not is_surname(text[at : at + 1]) and _BANNER_RE.search(text, max(done, at - _NEAR), at):
            end = read_given_name(text, at) or end
        elif end is None and match["post"] in _LEADERS and _DOES_RE.match(text, at + 2):
            end = read_given_name(text, at, floor=0.0)
        if end is None:
            continue
        start = title_start(text, max(done, match.end() - _LONGEST_TITLE), match.end())
        if start is None:
            continue
        title = text[start:at]
        mentions.append(Mention(title, start, at, text[at:end], at, end))
        done = _read_list(text, end, mentions)
    return tuple(mentions)


def _past_aside(text: str, at: int) -> int:
    aside = ASIDE.match(text, at)
    return aside.end() if aside else at


def _read_list(text: str, at: int, mentions: list[Mention]) -> int:
    """Add the names that share the title of the last mention; return where they end."""
    head = mentions[-1]
    while True:
        at_mark = _past_aside(text, at)
        comma = _DOTTED_NEXT_RE.match(text, at_mark)
        mark = comma or LIST_MARK.match(text, at_mark)
        if mark is None:
            return at
        start = mark.end() - _is_surname_he(text, mark.end())
        if comma is None and start == mark.end() and mark["mark"] != "、":
            end = read_person_name(text, start, floor=LIKELY)
        else:
            end = _bounded_name(text, start) or read_person_name(text, start) or _last_by_sound(text, start)
            if end is None and head.title and _BANNER_RE.search(head.title):
                end = read_given_name(text, start, floor=LISTED)
        if end is None or _goes_on_as_post(text, start, end) or _lists_offices(text, start, end):
            return at
        mentions.append(evolve(head, name=text[start:end], start=start, end=end, shared=True, rule=LIST_MARK.name))
        at = end


def _is_surname_he(text: str, at: int) -> bool:
    """Whether the 和 before `at` is a surname: 、和红梅、 and no conjunction before 李红."""
    named = text[at - 2 : at] == "、和" and not is_surname(text[at : at + 1]) and is_given_name(text[at : at + 2])
    return named and not _HAN_RE.match(text, at + 2)


def _bounded_name(text: str, at: int) -> int | None:
    """Return the end of what stands between two 、 of a list of names, if its characters alone would not do.

    那文茂 has a rare surname, 娜妥 has none; 李 in 高青、李、王芳 has lost a character.
    """
    mark = text.find("、", at, at + _LONGEST_NAME + 1)
    if mark < 0 or not _HAN_RE.match(text, at) or read_person_name(text, mark + 1) is None:
        return None
    if mark == at + 1:
        return mark if is_surname(text[at]) else None
    # With a common surname in its place, the rest has to be made of the characters of given names.
    if mark <= at + 3 and is_given_name(text[at + 1 : mark]):
        return mark
    return mark if sounds_like_name(text[at:mark]) and _between_names(text, mark) else None


def _between_names(text: str, mark: int) -> bool:
    """Whether a name beyond doubt follows a 、, and no list of offices: not 高青、民政、水利等部门."""
    return read_person_name(text, mark + 1, floor=LIKELY) is not None and not _OFFICES_CLOSE_RE.match(text, mark)


def _last_by_sound(text: str, at: int) -> int | None:
    """Return where the last name of a list ends that is written by sound and has no surname: …、娜妥陪同."""
    for end in (at + 3, at + 2):
        if end <= len(text) and is_written_by_sound(text[at:end]) and ends_well(text, end):
            return end
    return None


def _goes_on_as_post(text: str, start: int, end: int) -> bool:
    """Whether the would-be name is the head of a post: 常务 of 常务副县长, 马场 of 马场镇党委书记."""
    post = POST_END.search(text[start : end + 14])
    if post is None or post.end() < end - start:
        return post is not None
    between = text[end : start + post.end()]
    if _HARD_STOP_RE.search(between) or "、" in between:
        return False
    if len(between) <= 4 and read_person_name(text, start + post.end()) is not None:
        return True
    return follows_badly(text, end)


_OFFICE_END_RE = re.compile(r"[局办委院厅部处科镇乡村县市区校厂社队站][^、，。；]{0,12}(?:负责人|负责同志|等|领导)")


def _lists_offices(text: str, start: int, end: int) -> bool:
    """Whether a list goes over from names to offices: …、财政局、水利局等单位负责人."""
    return end - start > 2 and _OFFICE_END_RE.match(text, end - 1) is not None
