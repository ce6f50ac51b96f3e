"""Finds lists of slogans: under a heading, and by their wording alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from govpub.extract.slogans.bands import read_bands
from govpub.extract.slogans.foot import read_feet
from govpub.extract.slogans.found import Found
from govpub.extract.slogans.items import Items, Kind, is_issuer, read_items, tidy, tidy_heading
from govpub.extract.slogans.page import Page
from govpub.extract.slogans.reminders import may_remind, read_reminders
from govpub.extract.slogans.unheaded import is_second_line, read_unheaded
from govpub.extract.slogans.wording import could_be_slogan, plain_length, weight
from govpub.rules.slogan import GROUP_RULES, HEADING, HOTLINE, ISSUER, POSTER_HEADING
from govpub.text.lines import Line, Mark

__all__ = ["Found", "find_lists", "is_heading"]

# Without 标语, 口号, 广告, 价值 or 新风 there is no heading.
_MAYBE_HEADING_RE = re.compile(r"[标用传示口广价新][ \u3000]*[语号告值风]")
_MARKS = frozenset("◇◆★☆●○◎▲△■□▪•·※❖✦✧➤▶►❀✿◈⊙⚫*＊①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
_LABEL_STARTS = frozenset("（(【[0123456789一二三四五六七八九十上下横")
_LABEL_RE = re.compile(r"[（(【\[]?(?:[上下横][联批额]|[0-9一二三四五六七八九十]{1,3}(?:[)）.．、]|[ ]{2}))")
"""The number of an item, and the label of a line of a couplet."""
_MAYBE_ENDS = frozenset('！!示：:”"')
_WIDE_GAP_RE = re.compile(r"[ \u3000]{2}")
_LONGEST_HEADING = 60
_MOST_ITEMS = 500
_MOST_SIGNED = 3


def find_lists(lines: Sequence[Line], taken: AbstractSet[int], times_printed: Callable[[str], int]) -> Iterator[Found]:
    """Yield the lists of slogans in order.

    Args:
        lines: all lines.
        taken: indices of lines that are something else.
        times_printed: tells how many lines consist of a text, spaces apart.
    """
    read_so_far = set(taken)
    page = Page(lines, read_so_far, times_printed)
    bands = read_bands(lines, taken)
    read_so_far.update(index for band in bands for index in band.rules)
    yield from bands
    feet = read_feet(lines, read_so_far)
    at = 0
    while at < len(lines):
        line = lines[at]
        if not _may_start(line) or line.index in read_so_far:
            at += 1
            continue
        found, at = _read_at(page, at, line)
        read = {index for one in found for index in one.rules}
        read_so_far |= read
        feet = [foot for foot in feet if not read & foot.rules.keys()] if read else feet
        yield from found
    yield from feet


def is_heading(text: str) -> bool:
    """Whether a text is the heading of slogans."""
    return len(text) <= _LONGEST_HEADING and bool(HEADING.fullmatch(text) or POSTER_HEADING.fullmatch(text))


def _may_start(line: Line) -> bool:
    """Whether slogans may start with a line, cheaply: most lines have nothing that any of their forms has."""
    text = line.text.text
    if (
        text[0] in _MARKS
        or text[0] in _LABEL_STARTS
        or text[-1] in _MAYBE_ENDS
        or line.mark is Mark.BULLET
        or " " in text
        or "\u3000" in text
    ):
        return _may_be_list(line) or _may_be_heading(line) or may_remind(line)
    return _may_be_heading(line)


def _may_be_heading(line: Line) -> bool:
    """Whether a line has a word of the headings of slogans, cheaply."""
    text = line.text.text
    return len(text) <= _LONGEST_HEADING and _MAYBE_HEADING_RE.search(text) is not None


def _may_be_list(line: Line) -> bool:
    """Whether a line has what a list without a heading can be known by, cheaply: a mark, ！ or a wide gap."""
    text = line.text.text
    is_marked = text[0] in _MARKS or (text[0] in _LABEL_STARTS and _LABEL_RE.match(text) is not None)
    if not is_marked and text[-1] not in "！!" and line.mark is not Mark.BULLET:
        if " " not in text and "\u3000" not in text:
            return False
        if not _WIDE_GAP_RE.search(text):
            return False
    stop = text.find("。")
    return not (0 <= stop < len(text) - 1 and text[stop + 1].isalpha())


def _read_at(page: Page, at: int, line: Line) -> tuple[list[Found], int]:
    """Return the lists that start at `at`, and where to look next."""
    if may_remind(line):
        return read_reminders(page, at)
    if _may_be_heading(line):
        title = tidy(line.text)
        if is_heading(title):
            found, end = _read_headed(page, at, poster=HEADING.fullmatch(title) is None)
            if found:
                return found, end
    if not _may_be_list(line):
        return [], at + 1
    items = read_items(line)
    if items is None or not all(map(could_be_slogan, items.texts)):
        return [], at + 1
    return read_unheaded(page, at, items)


# under a heading


def _read_headed(page: Page, at: int, *, poster: bool) -> tuple[list[Found], int]:
    lists = [_headed(page, at)]
    end = at + 1
    kind: Kind | None = None
    signed = False
    while end < len(page.lines) and len(lists[-1].items) < _MOST_ITEMS:
        if page.lines[end].mark in (Mark.IMAGE, Mark.RULE):
            end += 1
            continue
        line = page.free(end)
        if line is None or line.new_page:
            break
        text = line.text.text
        if _is_group(page, end):
            lists.append(Found(heading=tidy_heading(line.text), heads=[line], rules={line.index: "slogan.group"}))
            kind = None
        elif is_issuer(text):
            lists[-1].rules[line.index] = ISSUER.name
            signed = text.rstrip("）)").endswith("宣")
            end += 1
            break
        else:
            items = read_items(line)
            if items is None or not _goes_on(items, kind, lists[-1]):
                break
            kind = kind or items.kind
        end += 1
    lists = _accepted(lists, poster=poster, last=end >= len(page.lines), signed=signed)
    return lists, end


def _headed(page: Page, at: int) -> Found:
    """Return an empty list with its heading; a short line above a bare 宣传标语 belongs to it."""
    line = page.lines[at]
    heads = [line]
    match = HEADING.fullmatch(tidy(line.text))
    above = page.free(at - 1) if at else None
    if match is not None and not match["topic"].strip() and above is not None and line.gap == 0:
        short = 4 <= plain_length(above.text.text) <= 20 and above.text.text[-1] not in "。！？；，：）)"
        if short and above.heading == line.heading:
            heads.insert(0, above)
    heading = " ".join(tidy_heading(head.text) for head in heads)
    return Found(heading=heading, heads=heads, rules={head.index: HEADING.name for head in heads})


def _is_group(page: Page, at: int) -> bool:
    """Whether the line names a group: something other than another group's end must follow."""
    text = page.lines[at].text.text
    following = page.free(at + 1)
    return len(text) <= 40 and GROUP_RULES.fullmatch(text) is not None and following is not None


def _goes_on(items: Items, kind: Kind | None, found: Found) -> bool:
    """Add the line's slogans to the list, or say that the list has ended."""
    plain = items.kind in (Kind.BARE, Kind.EXCLAIMED)
    if kind in (None, items.kind) or (plain and kind in (Kind.BARE, Kind.EXCLAIMED)):
        if plain and not all(
            could_be_slogan(text) or (found.items and HOTLINE.fullmatch(text)) for text in items.texts
        ):
            return False
        if items.line.heading and plain and not all(map(weight, items.texts)):
            return False
    elif plain and found.items and is_second_line(items, found):
        found.items[-1] += items.texts[0]
        found.add(items.line, "slogan.second-line")
        return True
    else:
        return False
    found.items += items.texts
    found.add(items.line, items.kind.value)
    return True


def _accepted(lists: list[Found], *, poster: bool, last: bool, signed: bool) -> list[Found]:
    """Return the lists with items if they are slogans; a head without items gives its lines to the next list.

    Args:
        lists: the lists under one heading.
        poster: whether the heading is that of a poster, which may stand above other things.
        last: whether nothing follows, to which the last lines could belong.
        signed: whether the issuer's line says 宣, so that a few lines need no other sign.
    """
    issued = any(ISSUER.name in found.rules.values() for found in lists)
    closed = issued or last
    for found in lists if not closed else ():
        _trim(found)
    items = [item for found in lists for item in found.items]
    topic = _topic(lists[0].heading or "")
    weights = [weight(item.rstrip("；;")) or int(any(pair in item for pair in topic)) for item in items]
    enough = len(items) >= 2 or (poster and any(value >= (1 if issued else 2) for value in weights))
    share = 3 if (issued or (last and not poster)) and len(items) > 2 else 2
    sure = signed and 0 < len(items) <= _MOST_SIGNED
    if not sure and (not enough or sum(map(bool, weights)) * share < len(weights)):
        return []
    kept: list[Found] = []
    waiting: dict[int, str] = {}
    for found in lists:
        if found.items:
            found.rules = {**waiting, **found.rules}
            waiting = {}
            kept.append(found)
        else:
            waiting |= found.rules
    return kept


def _topic(heading: str) -> frozenset[str]:
    """Return the pairs of characters that say what the slogans under a heading are about."""
    match = HEADING.fullmatch(heading)
    topic = match["topic"] if match is not None else ""
    return frozenset(topic[at : at + 2] for at in range(len(topic) - 1)) - {"宣传", "主题", "活动"}


def _trim(found: Found) -> None:
    """Take lines off the end that have no mark and no sign of a slogan: they belong to what follows."""
    while found.lines and found.rules[found.lines[-1].index] == Kind.BARE.value:
        items = read_items(found.lines[-1])
        if items is None or any(weight(text) for text in items.texts):
            return
        del found.items[len(found.items) - len(items.texts) :]
        del found.rules[found.lines.pop().index]
