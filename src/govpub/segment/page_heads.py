"""The heads of newspaper pages: number and name, on one line, or on lines of their own beside date and editors."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from attrs import frozen

from govpub.lexicon import load
from govpub.rules.folio import NAMED_PAGE, PAGE_HEAD, PAGE_HEAD_RULES, PAGE_NAME, RUNNING_HEAD
from govpub.rules.headline import BRIEFS_NAME, PICTURE_COLUMN
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line, Mark
from govpub.text.numerals import read_numeral

__all__ = [
    "CAPITALS",
    "PINYIN_BESIDE_RE",
    "PageHeads",
    "find_page_heads",
    "is_page_head",
    "is_special_page",
    "read_page_head",
]

_WIDEST = 46.0
_LONGEST_NAME, _LONGEST_DATED_NAME, _LONGEST_WORD = 16, 36, 8
_NUMBER_RE = re.compile(r"[A-D]?[0-9０-９]{1,2}")
_EDGE_NUMBER_RE = re.compile(
    r"[ \u3000](?P<last>[A-D]?[0-9]{1,2})$|^(?P<first>[A-D]?[0-9]{1,2})[ \u3000]+(?:19|20)\d\d"
)
PINYIN_BESIDE_RE = re.compile(
    r"(?<=[\u4e00-\u9fff])[ \u3000·/|｜]*[A-Z][A-Za-z ]{3,40}$|^[A-Z][A-Za-z ]{3,40}[ \u3000·/|｜]+(?=[\u4e00-\u9fff])"
)
"""The pinyin printed beside the name of a page or a section: 要闻 YAOWEN."""
_SPACE_RE = re.compile(r"[ \u3000]+")
_NUMBER_STARTS = frozenset("0123456789０１２３４５６７８９ABCD")
_PART_STARTS = frozenset("12星周农第本值执责编美校检监版组审主总副排视制电热新邮EQ")
_WORD_RE = re.compile(r"[\u4e00-\u9fff]{2,4}")
_TITLE_RE = re.compile(r"[《〈]?[\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|时报|周报|新闻|报)[》〉]?")
_FEWEST_SIGNS = 2
CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NAME_ENDS = frozenset(("副刊", "专版", "专刊", "周刊", "特刊"))
_MASTHEAD_PARTS = ("part", "title")
_HEAD_WORDS = ("星期", "版式", "组版", "美编", "美术编辑", "责编", "责任编辑")


@frozen
class PageHeads:
    """The lines of page heads, by index."""

    names: dict[int, str]
    """Numbers and names, with the rule of each."""
    rest: dict[int, str]
    """Dates, editors and the like beside them, with the rule of each."""


def is_page_head(line: Line) -> bool:
    """Whether a line alone is the printed head of a newspaper page: its number and its name."""
    text = line.text.text
    if ("版" in text or text[0] in "0０ABCD") and PAGE_HEAD.fullmatch(text) is not None:
        return True
    return text[0] in "ABCD" and len(text) <= _LONGEST_NAME and NAMED_PAGE.fullmatch(text) is not None


def read_page_head(text: AlignedText) -> tuple[int | None, AlignedText | None]:
    """Return number and name of a page from a line of its head; None for what the line does not say."""
    text = text.sub(PINYIN_BESIDE_RE)
    squeezed = "".join(text.text.split())
    if _NUMBER_RE.fullmatch(squeezed):
        return _number(squeezed), None
    if PAGE_NAME.fullmatch(squeezed):
        return None, text
    match = PAGE_HEAD.fullmatch(text.text) or NAMED_PAGE.fullmatch(text.text)
    if match is None and len(squeezed) <= _LONGEST_NAME:
        # The name may be set wide: `2  要  闻`.
        text = text.sub(_SPACE_RE)
        match = NAMED_PAGE.fullmatch(text.text)
    if match is None:
        number = _EDGE_NUMBER_RE.search(text.text)
        return (_number(number["last"] or number["first"]) if number else None), None
    groups = match.groupdict()
    printed = groups["page"] or groups.get("number") or groups["last"] or ""
    name = next((name for name in ("section", "name") if groups[name]), None)
    return _number(printed), text.cut(*match.span(name)) if name else None


def is_special_page(text: AlignedText) -> bool:
    """Whether a line of a page's head leaves it to a line below to say what the page is about: no name, or 专版."""
    name = read_page_head(text)[1]
    return name is None or "".join(name.text.split()) in _NAME_ENDS


def _number(printed: str) -> int | None:
    return read_numeral(printed.strip("ABCD 版"))


def find_page_heads(
    lines: Sequence[Line],
    taken: Collection[int],
    titles: Collection[int],
    running: Collection[int],
    masthead: Collection[int],
) -> PageHeads:
    """Return the lines of page heads: runs of lines each of which can be part of one, with a name among them.

    A name alone is none, unless it opens a page or the text; nor are a name and a number.

    Args:
        lines: the printed lines.
        taken: indices of those that are something else.
        titles: indices of those that repeat the paper's title.
        running: indices of those that are running heads.
        masthead: indices of those that the masthead is read from; of them, dates and editors may be a page's.
    """
    names: dict[int, str] = {}
    rest: dict[int, str] = {}
    run: list[tuple[int, str, str]] = []
    for line in lines:
        part = None if line.index in taken else _part(line, titles, running)
        if part is not None and part[0] not in _MASTHEAD_PARTS and line.index in masthead:
            part = None
        if part is not None and not (line.new_page and run):
            run.append((line.index, *part))
            continue
        if run:
            _close(run, lines, names, rest)
        run = [(line.index, *part)] if part is not None else []
    if run:
        _close(run, lines, names, rest)
    return PageHeads(names, rest)


def _part(line: Line, titles: Collection[int], running: Collection[int]) -> tuple[str, str] | None:
    """Return which part of a page head a line can be, and its rule, or None."""
    if line.index in titles:
        return "title", "folio.title"
    text = line.text.text
    if line.index in running:
        return ("number" if _EDGE_NUMBER_RE.search(text) else "part"), RUNNING_HEAD.name
    if line.width > _WIDEST or "，" in text or "。" in text or line.mark is Mark.CELLS:
        return None
    if is_page_head(line):
        return "head", PAGE_HEAD.name
    if (text[0] in CAPITALS or text[-1] in CAPITALS) and PAGE_NAME.fullmatch(PINYIN_BESIDE_RE.sub("", text)):
        return "name", PAGE_NAME.name
    if len(text) <= _LONGEST_NAME:
        short = _short_part(text)
        if short is not None:
            return short
    elif len(text) <= _LONGEST_DATED_NAME and text[0] in _NUMBER_STARTS and NAMED_PAGE.fullmatch(text):
        return "head", NAMED_PAGE.name
    if text[0] in _PART_STARTS:
        found = PAGE_HEAD_RULES.fullmatch(text.replace("\u3000", " "))
        if found is not None:
            return "part", found[0].name
    is_word = line.width <= _LONGEST_WORD and _WORD_RE.fullmatch("".join(text.split())) is not None
    return ("word", PAGE_NAME.name) if is_word else None


@cache
def _name_starts() -> frozenset[str]:
    """Return the first two characters of the words that pages are named with: a cheap test."""
    return frozenset(word[:2] for word in load("page_names"))


def _short_part(text: str) -> tuple[str, str] | None:
    """Return which part of a page head a line of few characters can be, and its rule, or None."""
    squeezed = "".join(text.split())
    if text[0] in _NUMBER_STARTS and _NUMBER_RE.fullmatch(squeezed):
        return "number", "folio.page-number"
    if (squeezed[:2] in _name_starts() or squeezed[-2:] in _NAME_ENDS) and PAGE_NAME.fullmatch(squeezed):
        return "name", PAGE_NAME.name
    if (text[0] in _NUMBER_STARTS or text[-1] in _NUMBER_STARTS) and NAMED_PAGE.fullmatch(squeezed):
        return "head", NAMED_PAGE.name
    if squeezed[-1] in "报闻》〉" and _TITLE_RE.fullmatch(squeezed) and not _is_column(squeezed):
        return "title", "folio.title"
    return None


def _is_column(text: str) -> bool:
    """Whether a line that ends as a paper's title does is the name of a column: short news, pictures."""
    return BRIEFS_NAME.fullmatch(text) is not None or PICTURE_COLUMN.fullmatch(text) is not None


def _close(
    run: Sequence[tuple[int, str, str]], lines: Sequence[Line], names: dict[int, str], rest: dict[int, str]
) -> None:
    """Add the lines of a run if it is a page head."""
    run = _with_name(run)
    opens = bool(run) and (run[0][0] == 0 or lines[run[0][0]].new_page)
    run = run if opens else _without_tail(run, lines)
    kinds = [kind for _, kind, _ in run]
    if not run or not ({"head", "name"} & set(kinds)) or run[-1][0] + 1 == len(lines):
        return
    if "head" not in kinds and len(set(kinds)) + opens < _FEWEST_SIGNS:
        return
    if kinds.count("name") > 1 or ("head" in kinds and not _is_sure(run, opens)):
        return
    for index, kind, rule in run:
        (names if kind in ("head", "name", "number") else rest)[index] = rule


def _with_name(run: Sequence[tuple[int, str, str]]) -> Sequence[tuple[int, str, str]]:
    """Return a run in which a word between number, day and editors is the page's name; other words end it."""
    kinds = [kind for _, kind, _ in run]
    if "name" not in kinds and "head" not in kinds and kinds.count("word") == 1 and {"number", "part"} <= set(kinds):
        at = kinds.index("word")
        if 0 < at < len(run) - 1 or "number" in kinds[at + 1 : at + 2]:
            return [(index, "name" if kind == "word" else kind, rule) for index, kind, rule in run]
    first = next((at for at, kind in enumerate(kinds) if kind != "word"), len(run))
    stop = next((at for at in range(first, len(run)) if kinds[at] == "word"), len(run))
    return run[first:stop]


def _without_tail(run: Sequence[tuple[int, str, str]], lines: Sequence[Line]) -> Sequence[tuple[int, str, str]]:
    """Return a run without the lines at its start that may end the page before: a notice's date and telephone."""
    first = next(
        (
            at
            for at, (index, kind, _) in enumerate(run)
            if kind != "part" or any(word in lines[index].text.text for word in _HEAD_WORDS)
        ),
        len(run),
    )
    return run[first:]


def _is_sure(run: Sequence[tuple[int, str, str]], opens: bool) -> bool:
    """Whether a run with number and name on one line is a page head: by the word 版, or by what stands beside."""
    return opens or len(run) > 1 or any(rule == PAGE_HEAD.name for _, _, rule in run)
