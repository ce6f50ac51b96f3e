"""Finds the title of a publication among the lines around its masthead, and its pinyin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from attrs import frozen

from govpub.extract.masthead.fact import Fact
from govpub.extract.names import LIKELY, is_name, split_names
from govpub.lexicon import load
from govpub.rules.contents import HEADING_RULES
from govpub.rules.folio import NAMED_PAGE
from govpub.rules.masthead import LATIN_TITLE, NOTICE, ORGANIZATION, PUBLISHER_TITLE, TITLE
from govpub.rules.rule import words
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line, Mark
from govpub.text.spacing import is_letter_spaced

__all__ = ["BOARD_HEADING_RE", "Title", "find_title", "is_pinyin_of"]

_ABOVE, _BELOW = 8, 2
_LONGEST_TITLE = 26
_WIDEST_BETWEEN = 32.0
_ENOUGH = 2
_SHORT_TITLE = 8
_SPACES_RE = re.compile(r"[ \u3000]+")
_SYLLABLE_RE = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ui|un|uo|ue|ve|[aeiouvü])",
    re.IGNORECASE,
)
_PAGE_NAMES = frozenset(
    [
        "要闻",
        "综合",
        "时政",
        "民生",
        "副刊",
        "专版",
        "特刊",
        "专题",
        "经济",
        "社会",
        "文化",
        "教育",
        "国际",
        "国内",
        "法治",
        "体育",
        "理论",
        "评论",
        "广告",
    ]
)
BOARD_HEADING_RE = re.compile(r"[《〈](?P<title>[^《》〈〉 ]{2,20})[》〉](?:编辑部|编委会|编辑委员会)(?:成员|名单)?")
_PAGE_NAME_RE = re.compile(
    r"(?:综合|时政|社会|民生|经济|本地|国内|国际|城市|城乡|县域|区县|基层|教育|法治|文体|新闻)(?:新闻|要闻|综合|视觉)|视觉|影像|公益广告"
)
_BULLETIN_RE = re.compile(r"(?:工作|情况|专题|信息)?(?:简报|快报|专报|通报|动态|快讯|简讯|公报|专刊)")
_BULLETIN_END_RE = re.compile(_BULLETIN_RE.pattern + "$")
_QUOTE_RE = re.compile(r"[“”\"]")
_DIGITS = frozenset("0123456789")
_BODY_RE = re.compile(r"[\u4e00-\u9fff]{2,16}(?:人民政府|委员会|人大常委会|人民代表大会|办公室)")
_TITLE_AND_LATIN_RE = re.compile(r"(?P<title>[^\sA-Za-z]{2,10})[ \u3000]+(?P<latin>[A-Z][A-Za-z' ]{4,40})")
_LATIN_AND_TITLE_RE = re.compile(
    r"(?P<latin>[A-Z][A-Za-z']+(?: [A-Z][A-Za-z']*){1,7})[ \u3000]+(?P<title>[^\sA-Za-z]{2,10})"
)
_LATIN_SKIP_RE = re.compile(r"contents|vol|no\.|http|www|page|table|figure", re.IGNORECASE)
_HAN_COUNT_RE = re.compile(r"[\u3400-\u9fff]")


@frozen
class Title:
    """The title of a publication and the lines that print it."""

    text: str
    """Without letter-spacing and brackets."""
    latin: str | None
    """The printed pinyin, as printed first."""
    rules: dict[int, str]
    """Index of each line that prints title or pinyin to the name of its rule."""
    certain: bool
    """Whether the pinyin under it says so."""
    named: bool
    """Whether it ends as titles of publications do."""


@frozen
class _Candidate:
    text: str
    line: Line
    word: bool
    """Whether it stands on a line with other pieces."""


def find_title(
    lines: Sequence[Line], claimed: AbstractSet[int], facts: dict[int, Sequence[Fact]], floor: int
) -> Title | None:
    """Return the title printed among, above or just below the lines of a masthead.

    Args:
        lines: all lines.
        claimed: indices of the lines that were read.
        facts: the pieces, by line.
        floor: lines before this index belong to something else.
    """
    first, last = min(facts), max(claimed)
    start = _reach_up(lines, first, floor)
    # Below the heading of a table of contents stand its sections.
    in_contents = start > floor and HEADING_RULES.fullmatch(lines[start - 1].text.text) is not None
    end = last if in_contents else min(len(lines) - 1, last + _BELOW)
    latins = {index: latin for index in range(start, end + 1) if (latin := _latin(lines[index])) is not None}
    latins |= {index: fact.value.text for index, group in facts.items() for fact in group if fact.key == "latin"}
    named = {name for group in facts.values() for fact in group if (name := _named_by(fact)) is not None}
    candidates = list(_candidates(lines, start, end, facts, claimed))
    scored = [(_score(candidate, candidates, latins, named, facts, last), candidate) for candidate in candidates]
    best = max(scored, key=lambda pair: pair[0], default=None)
    if best is None or best[0] < _ENOUGH:
        return _board_title(lines[start : last + 1])
    text = best[1].text
    above = _first_half(best[1], candidates, lines, start)
    rules = {
        candidate.line.index: "masthead.title"
        for candidate in candidates
        if candidate.text == text and not candidate.word
    }
    near = sorted(index for index in latins if any(abs(index - at) <= 2 for at in (*rules, best[1].line.index)))
    matching = [index for index in near if is_pinyin_of(latins[index], text)]
    used = matching or near[:1]
    rules |= dict.fromkeys(used, "masthead.latin-title")
    if above is not None:
        text = above[1] + text
        rules[above[0]] = "masthead.title"
    return Title(
        text=text,
        latin=latins[used[0]] if used else None,
        rules=rules,
        certain=bool(matching),
        named=bool(_ending_re().search(text)),
    )


def _board_title(lines: Sequence[Line]) -> Title | None:
    """Return the title in brackets that the heading of a board names: 《青河文化》编委会."""
    for line in lines:
        match = BOARD_HEADING_RE.fullmatch(line.text.text)
        if match is not None:
            rules = {line.index: "masthead.publisher-title"}
            named = bool(_ending_re().search(match["title"]))
            return Title(text=match["title"], latin=None, rules=rules, certain=False, named=named)
    return None


def _first_half(
    best: _Candidate, candidates: Sequence[_Candidate], lines: Sequence[Line], start: int
) -> tuple[int, str] | None:
    """Return the line above a title that says only 简报 or the like: what the bulletin is about, or whose 公报 it is."""
    if best.word or not _BULLETIN_RE.fullmatch(best.text):
        return None
    index = best.line.index - 1
    above = next((one.text for one in candidates if one.line.index == index and not one.word), None)
    if above is not None:
        return index, f"{above} "
    text = _SPACES_RE.sub("", lines[index].text.text) if index >= start else ""
    return (index, text) if best.text == "公报" and _BODY_RE.fullmatch(text) else None


def is_pinyin_of(latin: str, title: str) -> bool:
    """Whether a line of Latin letters has as many syllables as the title has characters.

    >>> is_pinyin_of("QING HE RI BAO", "青河日报"), is_pinyin_of("Qinghe Daily", "青河日报")
    (True, False)
    """
    letters = re.sub(r"[^A-Za-zü]", "", latin.replace("Ü", "ü"))
    reached = {0}
    for _ in range(len(_HAN_COUNT_RE.findall(title))):
        reached = {end for at in reached for end in _syllable_ends(letters, at)}
    return len(letters) in reached


def _syllable_ends(letters: str, at: int) -> set[int]:
    return {end for end in range(at + 1, min(at + 6, len(letters)) + 1) if _SYLLABLE_RE.fullmatch(letters, at, end)}


def _reach_up(lines: Sequence[Line], first: int, floor: int) -> int:
    """Return the index of the highest line that may still belong to the head."""
    start = first
    while start > max(floor, first - _ABOVE):
        line = lines[start - 1]
        if line.width > _WIDEST_BETWEEN or "。" in line.text.text or HEADING_RULES.fullmatch(line.text.text):
            break
        start -= 1
    return start


def _candidates(
    lines: Sequence[Line], start: int, end: int, facts: dict[int, Sequence[Fact]], claimed: AbstractSet[int]
) -> Iterable[_Candidate]:
    for index in range(start, end + 1):
        line = lines[index]
        if index in facts:
            for fact in facts[index]:
                if fact.key == "word" and (text := _title_text(fact.value)) is not None:
                    yield _Candidate(text, line, word=True)
        elif (
            index not in claimed and line.mark is Mark.NONE and (text := _title_text(_without_latin(line))) is not None
        ):
            yield _Candidate(text, line, word=False)


def _beside(line: Line) -> re.Match[str] | None:
    """Return the title and its pinyin where they stand on one line."""
    text = line.text.text
    return _TITLE_AND_LATIN_RE.fullmatch(text) or _LATIN_AND_TITLE_RE.fullmatch(text)


def _without_latin(line: Line) -> AlignedText:
    """Return a line without the pinyin beside the title."""
    beside = _beside(line)
    return line.text if beside is None else line.text.cut(*beside.span("title"))


def _title_text(text: AlignedText) -> str | None:
    """Return what could be a title, or None for an office, names, a notice or anything with punctuation."""
    match = TITLE.fullmatch(text.text) if len(text) <= 2 * _LONGEST_TITLE else None
    if match is None:
        return None
    spaced = all(len(token) == 1 for token in match["title"].split())
    title = _SPACES_RE.sub("" if spaced else " ", match["title"]).strip()
    bare = title.replace(" ", "")
    if not 2 <= len(bare) <= _LONGEST_TITLE or HEADING_RULES.fullmatch(bare) or NOTICE.fullmatch(bare):
        return None
    if bare in _PAGE_NAMES or _PAGE_NAME_RE.fullmatch(bare) or (bare[0] in _DIGITS and NAMED_PAGE.fullmatch(bare)):
        return None
    if _QUOTE_RE.search(bare) and not _BULLETIN_END_RE.search(bare):
        return None
    named = all(map(is_name, title.split())) or (" " in title and split_names(text, floor=LIKELY))
    if not _ending_re().search(bare) and (ORGANIZATION.fullmatch(bare) or named):
        return None
    return title


def _latin(line: Line) -> str | None:
    beside = _beside(line)
    match = LATIN_TITLE.fullmatch(beside["latin"] if beside is not None else line.text.text)
    return match["latin"] if match is not None and not _LATIN_SKIP_RE.search(match["latin"]) else None


def _named_by(fact: Fact) -> str | None:
    """Return the title that the name of an editorial office contains."""
    if fact.key not in ("publisher", "sponsors", "organizers", "word"):
        return None
    match = PUBLISHER_TITLE.fullmatch(fact.value.text.strip())
    return match["title"] if match is not None else None


def _score(
    candidate: _Candidate,
    candidates: Sequence[_Candidate],
    latins: dict[int, str],
    named: set[str],
    facts: dict[int, Sequence[Fact]],
    last: int,
) -> int:
    index, text = candidate.line.index, candidate.text.replace(" ", "")
    near = [latin for at, latin in latins.items() if abs(at - index) <= 2]
    score = 3 * any(is_pinyin_of(latin, text) for latin in near)
    score += 3 * (text in named)
    score += 2 * bool(_ending_re().search(text) or text.startswith("今日"))
    score += 2 * (sum(other.text == candidate.text for other in candidates) > 1)
    score += candidate.line.heading > 0 or candidate.line.bold or is_letter_spaced(candidate.line.text.text)
    score += candidate.word or any(abs(at - index) == 1 for at in facts) or any(abs(at - index) == 1 for at in latins)
    score += index <= 2
    score += len(text) <= _SHORT_TITLE and min(facts) < index < last
    if len(text) > 16 and not _ending_re().search(text):
        score -= 2
    if index > last and not near:
        score -= 2
    return score


@cache
def _ending_re() -> re.Pattern[str]:
    return re.compile(words(load("publication_endings")) + "$")
