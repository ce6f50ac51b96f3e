"""Reads leftwards where the posts of a person start: `市委常委、统战部长，副市长` before a name."""

from __future__ import annotations

import re

from govpub.extract.names import name_score
from govpub.rules.people import LEAD_IN, POST_END, VERB_BEFORE_POST
from govpub.text.characters import HAN
from govpub.text.dates import Calendar, read_date

__all__ = ["title_start"]

_QUOTE_END_RE = re.compile(r"[。！？!?…，,][”’』」]")
_HARD_STOP_RE = re.compile(r"[。；;：:！？!?\n，,]")
_ITEM_RE = re.compile(r"[^、]+")
_ATTRIBUTE_RE = re.compile(
    r"[^、，。《》“”]{0,40}(?:的(?![地士确]|(?<=党的)[一二三四五六七八九十]{1,3}[大届])|了(?!解))"
)
"""分管教育的副县长, 审议了副县长: the post starts after it."""
_PARTNER_RE = re.compile(
    r"[^、，。《》“”]{0,20}?(?:政府|[省市县区州镇乡旗]委|公司|集团|大学|学院|医院|银行|管委会|[^与和同]局|协会|商会|一行|负责人|负责同志)[与和同](?![静平谐])"
)
"""县政府与某集团董事长: the post starts after the partner."""
_MET_RE = re.compile(r"(?:会见|会晤|接见|拜访|看望|慰问)了")
"""市长某某会见了集团党委副书记、总经理: the post starts after it."""
_COMPANY_RE = re.compile(rf"(?P<name>[{HAN}]{{2,3}})[与同]")
_CLEAR = 0.75
"""How good a name has to be before 与; 安全 and 文化 are less."""
_COMMAS = frozenset("，,")
_ANYBODY_RE = re.compile(
    r"各|相关|有关|部分|其[他余]|全体|广大|一些|[0-9０-９一二三四五六七八九十百多数几两]+余?[位名个]"
)


def title_start(text: str, floor: int, end: int) -> int | None:
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
        met = _MET_RE.search(text, item.start(), item.end())
        if met is not None and met.end() < item.end():
            return met.end()
        first = item.start()
    return first


def _is_post(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends as a post does."""
    posts = list(POST_END.finditer(text[max(start, end - 12) : end]))
    aside = text[end - 1] in "）)"
    return bool(posts) and (aside or posts[-1].end() == min(12, end - start))


def _all_posts(text: str, start: int, end: int) -> bool:
    """Whether a chunk before a comma is posts and nothing else: 市委常委、统战部长，副市长某某."""
    first = _trimmed(text, start, end)
    if end - first > 40 or _ANYBODY_RE.match(text, first):
        return False
    return all(_is_post(text, item.start(), item.end()) for item in _ITEM_RE.finditer(text, first, end))


def _past_company(text: str, start: int, limit: int) -> int:
    """Return where the posts start behind a name and 与: 高青与第一书记李海座谈."""
    company = _COMPANY_RE.match(text, start, limit)
    return company.end() if company is not None and name_score(company["name"]) >= _CLEAR else start


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where the posts start, once words that lead into them are left out."""
    item = _ITEM_RE.match(text, start, end)
    limit = item.end() if item else end
    verbs = [start + verb.end() for verb in VERB_BEFORE_POST.finditer(text[start:limit])]
    start = verbs[-1] if verbs and verbs[-1] < limit else start
    attribute = _ATTRIBUTE_RE.match(text, start, limit)
    start = attribute.end() if attribute and attribute.end() < limit else start
    partner = _PARTNER_RE.match(text, start, limit)
    start = partner.end() if partner and partner.end() < limit else start
    start = _past_company(text, start, limit)
    for _ in range(4):
        date = read_date(text, start, Calendar()) if text[start : start + 1].isdigit() else None
        lead = LEAD_IN.regex.match(text, start, limit) if date is None else None
        after = date.end if date else lead.end() if lead else start
        if after <= start or after >= limit:
            break
        start = after
    return start
