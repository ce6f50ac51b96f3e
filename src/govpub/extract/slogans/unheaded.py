"""Reads lists of slogans that only their wording gives away."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.extract.name_score import is_name
from govpub.extract.slogans.found import Found
from govpub.extract.slogans.items import Items, Kind, is_issuer, read_items, tidy, tidy_heading
from govpub.extract.slogans.page import Page
from govpub.extract.slogans.wording import balanced, clauses_of, could_be_slogan, plain_length, weight
from govpub.rules.slogan import HEADING, HOTLINE, ISSUER, MOTTO
from govpub.text.lines import Line

__all__ = ["is_second_line", "read_unheaded"]

_MOST_ITEMS = 500
_WIDEST_PROSE = 30.0
_HEADING_WEIGHT = 2
_FEWEST_MOTTOES = 3
_FEWEST_RULES, _LONGEST_RULE, _FEWEST_VERBS = 4, 4, 2
_PAIR, _FEWEST_OF_PAIR, _SHORTEST_OF_PAIR = 2, 3, 4
_RULE_VERBS = frozenset("讲重守树争作做强促求敢善懂会干比学知明严勤廉")


def read_unheaded(page: Page, at: int, first: Items) -> tuple[list[Found], int]:
    """Return the list that starts at `at`, if its wording and its place make it one, and where to look next."""
    found = Found()
    end, items = at, first
    while items.kind is first.kind and items.mark == first.mark and len(found.items) < _MOST_ITEMS:
        found.items += items.texts
        found.add(items.line, items.kind.value)
        end += 1
        line = page.free(end)
        following = read_items(line) if line is not None and not line.new_page else None
        if following is not None and _is_rest(following, found, first.kind):
            found.items[-1] += following.texts[0]
            found.add(following.line, "slogan.second-line")
            end += 1
            line = page.free(end)
            following = read_items(line) if line is not None and not line.new_page else None
        if following is None or (first.kind is Kind.BARE and len(following.texts) < 2):
            break
        items = following
    heading = _heading_above(page, at, found) if first.kind is Kind.BULLET else None
    line = page.free(end)
    issued = line is not None and is_issuer(line.text.text)
    if _is_worded(found, first.kind, headed=heading is not None, issued=issued) and _stands_apart(
        page, at, end, found, headed=heading is not None
    ):
        if heading is not None:
            found.heading = tidy_heading(heading.text)
            found.heads.append(heading)
            found.rules[heading.index] = HEADING.name
        if line is not None and issued:
            found.rules[line.index] = ISSUER.name
            end += 1
        return [found], end
    return [], max(end, at + 1)


def _heading_above(page: Page, at: int, found: Found) -> Line | None:
    """Return the slogan above a list whose bullets it does not have: its heading."""
    above = page.free(at - 1) if at else None
    items = read_items(above) if above is not None and not found.lines[0].new_page else None
    if above is None or items is None or items.kind is not Kind.BARE or len(items.texts) != 1:
        return None
    return above if balanced(items.texts[0]) and weight(items.texts[0]) >= _HEADING_WEIGHT else None


def _is_worded(found: Found, kind: Kind, *, headed: bool, issued: bool) -> bool:
    """Whether the items are worded as slogans; how much it takes depends on their mark."""
    items = found.items
    if kind is Kind.BULLET and len(items) > 1 and HOTLINE.fullmatch(items[-1]):
        items = items[:-1]
    if len(items) < 2 or kind is Kind.COUPLET:
        return len(items) >= 2
    if not all(map(could_be_slogan, items)):
        return False
    weights = [weight(item) for item in items]
    strong = sum(value >= 2 for value in weights)
    if kind is Kind.BULLET:
        even = len({plain_length(item) for item in items}) == 1 or (headed and all(map(balanced, items)))
        mostly = sum(map(bool, weights)) * 4 >= 3 * len(items)
        are_mottoes = len(items) >= _FEWEST_MOTTOES and all(map(MOTTO.fullmatch, items))
        if are_mottoes or (even and (_are_rules(items) or _is_pair(items))):
            return True
        return len(items) >= 3 and mostly and (even or issued or strong * 2 >= len(items))
    if kind is Kind.NUMBER:
        # Rules of a village rhyme, too; but they end as sentences do.
        return len(items) >= 3 and strong * 4 >= 3 * len(items) and not any(item.endswith("。") for item in items)
    if kind is Kind.EXCLAIMED:
        return strong == len(items) and (len(items) >= 3 or (len(items) == 2 and min(weights) >= 3))
    wide = len(items) >= 2 * len(found.lines)
    return wide and min(weights) >= 1 and strong * 2 >= len(items) and max(map(plain_length, items)) <= 14


def _are_rules(items: Sequence[str]) -> bool:
    """Whether short items of one length are what people are told to be, 讲政治, 守规矩, and no names of people or places."""
    if len(items) < _FEWEST_RULES or plain_length(items[0]) > _LONGEST_RULE:
        return False
    verbs = sum(item[0] in _RULE_VERBS for item in items)
    return verbs >= _FEWEST_VERBS and len({item[-1] for item in items}) > 1 and not any(map(is_name, items))


def _is_pair(items: Sequence[str]) -> bool:
    """Whether two items have clauses of one length, three or more each, or two and another sign: 严以修身 严以用权 严以律己."""
    clauses = [clauses_of(item) for item in items]
    if len(items) != _PAIR or not all(map(balanced, items)) or len(clauses[0]) != len(clauses[1]):
        return False
    if len(clauses[0][0]) < _SHORTEST_OF_PAIR:
        return False
    return len(clauses[0]) >= _FEWEST_OF_PAIR or all(weight(item) > 1 for item in items)


def _stands_apart(page: Page, start: int, end: int, found: Found, *, headed: bool) -> bool:
    """Whether a list is no part of a piece: nothing announces it, no headline is in it, no prose encloses it."""
    before = page.free(start - 1) if start else None
    after = page.free(end)
    if before is not None and before.text.text.endswith(("：", ":", "，", "、")):
        return False
    if before is not None and found.rules[found.lines[0].index] == Kind.NUMBER.value and not _is_prose(before):
        # A line above numbered items is the title of a piece that they make.
        return False
    own = {tidy(line.text) for line in found.lines}
    if any(page.times_printed(item) > (item in own) for item in found.items):
        return False
    emphatic = sum(balanced(item) or item.endswith(("！", "!")) for item in found.items) * 2 >= len(found.items)
    if found.rules[found.lines[0].index] == Kind.BULLET.value and not headed:
        # Measures are balanced, too.
        strong = sum(weight(item) > 1 for item in found.items) * 2 >= len(found.items)
        return (emphatic and strong and len(found.items) > _PAIR) or not _is_prose(after)
    return emphatic or not (_is_prose(before) and _is_prose(after))


def _is_prose(line: Line | None) -> bool:
    return line is not None and not line.heading and (line.width > _WIDEST_PROSE or line.text.text.endswith("。"))


def _is_rest(items: Items, found: Found, kind: Kind) -> bool:
    """Whether a line without a mark is the rest of a marked slogan, which runs over two lines."""
    marked = kind in (Kind.BULLET, Kind.NUMBER) and items.kind in (Kind.BARE, Kind.EXCLAIMED)
    return marked and found.lines[-1].width >= _WIDEST_PROSE and is_second_line(items, found)


def is_second_line(items: Items, found: Found) -> bool:
    """Whether a line without a mark is the rest of the slogan above it."""
    if items.line.gap or len(items.texts) != 1 or items.line.heading:
        return False
    last = found.items[-1]
    return last.endswith(("，", ",", "、")) or (
        not last.endswith(("！", "!", "。")) and items.texts[0].endswith(("！", "!", "。"))
    )
