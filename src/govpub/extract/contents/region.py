"""Finds the lines that a table of contents takes up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from attrs import frozen

from govpub.extract.contents.blocks import FEWEST_PAGES, from_blocks, with_dotted_pages
from govpub.extract.contents.columns import is_two_columns, split_columns, split_in_two, split_pointers
from govpub.extract.contents.headless import is_digest, is_headless
from govpub.extract.contents.repeats import PrintedTitles
from govpub.extract.contents.rows import LONGEST_ROW, Row, read_row, read_tight_page, squash
from govpub.extract.contents.words import is_section_name
from govpub.lexicon import load
from govpub.rules.contents import DIGEST_LEAD_RULE, HEADING_RULES
from govpub.rules.contents_mark import ASIDE_RULE, TABLE_HEAD_RULE
from govpub.rules.folio import PAGE_HEAD
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line, Mark

__all__ = ["Region", "find_regions", "has_heading"]

_MOST_ROWS = 800
_MOST_UNPAGED = 4
_MOST_HEADINGS = 3
_LONGEST_PAGE_HEAD = 30
_MOST_BARE = 80
_MOST_ABSTRACT = 3
_LONGEST_SECTION = 12
_WIDEST_UNPAGED = 46.0
_SKIPPED = (Mark.IMAGE, Mark.RULE)
_HEADING_HINT_RE = re.compile(r"[目日曰要导索提看关C][ \u3000]*[录錄次目读航引要点注闻O]")
_PAGE_ENDS = frozenset("版0123456789）)】]")
_MAYBE_HEADING_RE = re.compile(
    r"[目日曰要导索提].{0,12}[录錄次目读航引览要]|看点|关注|要闻|C ?O ?N ?T ?E ?N ?T ?S", re.IGNORECASE
)
_PROSE_RE = re.compile(r"[。；;!！?？][^”’』）)]|。$|^本报讯|^[（(]?(?:记者|通讯员)|电[ 　]|讯[ 　（(]")
_FOLIO_RE = re.compile(r"[-—–·•~][ ]?[0-9]{1,3}[ ]?[-—–·•~]")
_CHAPTER_RE = re.compile(r"第[一二三四五六七八九十百0-9]{1,4}[章节篇条编回卷]")


@frozen
class Region:
    """The rows of one table of contents."""

    heading: tuple[Line, ...]
    """The lines that only announce it, and those that its rows were put together from."""
    rows: tuple[Row, ...]
    """In reading order."""
    trailing: tuple[Row, ...]
    """The rows that follow; they may go on with the last entry or be sections without entries."""
    repeated: bool
    """Whether a line that repeats an entry ended the run: all before it is contents."""
    digest: bool
    """Whether it is a 导读."""
    bare: bool
    """Whether its entries have no pages."""


_RETRIES = 8
"""How often a line is read at most, about, for tables of contents without a heading."""


def find_regions(lines: Sequence[Line], taken: AbstractSet[int]) -> Iterator[Region]:
    """Yield the tables of contents of a text in order."""
    at = barren = 0
    paged = [_may_open_headless(line.text.text) for line in lines] + [False]
    while at < len(lines):
        region = _region_at(lines, at, taken) if _may_announce(lines[at].text.text) else None
        if region is None and at >= barren and (paged[at] or paged[at + 1]):
            region, rows = _headless_at(lines, at, taken)
            # A long run that is none is not read again from each of its lines.
            barren = at + rows // _RETRIES
        if region is None:
            at += 1
        else:
            yield region
            last = [row.line.index for row in region.rows] + [line.index for line in region.heading]
            at = max(*last, at) + 1


def _may_open_headless(text: str) -> bool:
    """Whether a line can be the first entry of a table of contents without a heading, cheaply."""
    return text[-1] in _PAGE_ENDS or text[0].isdigit() or "版" in text


def _may_announce(text: str) -> bool:
    """Whether a line may announce a table of contents, cheaply."""
    return "导" in text or "页" in text or text == "目" or _HEADING_HINT_RE.search(text) is not None


def _region_at(lines: Sequence[Line], at: int, taken: AbstractSet[int]) -> Region | None:
    line = lines[at]
    text = line.text.text
    if line.index in taken or len(text) > LONGEST_ROW:
        return None
    heading = _read_heading(line)
    if heading is None and "页" in text and ("题" in text or "目" in text):
        heading = TABLE_HEAD_RULE.name if TABLE_HEAD_RULE.fullmatch(text) else None
    if text == "目" and at + 1 < len(lines) and lines[at + 1].text.text in ("录", "次"):
        return _collect(lines, at + 2, taken, (line, lines[at + 1]), False)
    if heading is not None:
        return _collect(lines, at + 1, taken, (line,), heading == "contents.digest-heading")
    lead = _lead_after_heading(line)
    if lead is not None:
        return _collect(lines, at + 1, taken, (line,), True, lead)
    return None


def _headless_at(lines: Sequence[Line], at: int, taken: AbstractSet[int]) -> tuple[Region | None, int]:
    """Return the table of contents without a heading that starts here, or None, and how many rows were read for it."""
    text = lines[at].text.text
    if lines[at].index in taken or len(text) > LONGEST_ROW:
        return None, 0
    is_head = len(text) <= _LONGEST_SECTION and at + 1 < len(lines) and is_section_name(squash(text))
    start = at + 1 if is_head else at
    if not is_headless(lines, start, taken):
        return None, 0
    text = lines[start].text.text
    digest = is_digest(text)
    window = _window(lines, at, taken, digest=digest)
    return _region_of(window, (), digest), len(window[0])


def has_heading(lines: Sequence[Line]) -> bool:
    """Return whether a line announces a table of contents."""
    return any(_read_heading(line) for line in lines)


def _read_heading(line: Line) -> str | None:
    text = line.text.text
    if len(text) > 50 or not _HEADING_HINT_RE.search(text) or not _MAYBE_HEADING_RE.search(text):
        return None
    found = HEADING_RULES.fullmatch(text)
    return found[0].name if found else None


def _lead_after_heading(line: Line) -> AlignedText | None:
    """Return the entries that stand on the line of the heading of a 导读, or None: at least two, or one with its page."""
    if "导" not in line.text.text[:8]:
        return None
    match = DIGEST_LEAD_RULE.fullmatch(line.text.text)
    if match is None:
        return None
    lead = line.text.cut(*match.span("lead"))
    row = read_row(line, lead, 0)
    paged = row.first if row.first is not None else row.last
    return lead if len(split_pointers(lead)) > 1 or (paged is not None and paged.firm) else None


def _collect(
    lines: Sequence[Line],
    at: int,
    taken: AbstractSet[int],
    heading: tuple[Line, ...],
    digest: bool,
    lead: AlignedText | None = None,
) -> Region | None:
    """Read rows up to the first line that can belong to no table of contents; `lead` is on the heading's line."""
    return _region_of(_window(lines, at, taken, digest=digest), heading, digest, lead)


_Window = tuple[list[Row], list[Line], bool]
"""Candidate rows, one for each line, further headings, and whether a repeated title ended the run."""


def _region_of(
    window: _Window, heading: tuple[Line, ...], digest: bool, lead: AlignedText | None = None
) -> Region | None:
    """Return the table of contents that the rows below a heading are, or None."""
    kept, extra, stop = window
    if lead is not None:
        kept.insert(0, read_row(heading[0], lead, 0))
    rows = (
        _in_columns(kept)
        if is_two_columns([row.line for row in kept])
        else [one for row in kept for one in _parts(row, digest=digest)]
    )
    rows = with_dotted_pages(rows)
    paged = [position for position, row in enumerate(rows) if row.has_page]
    heading += tuple(extra)
    whole = from_blocks(rows) if heading and len(paged) >= FEWEST_PAGES else None
    if whole is not None:
        return Region(heading + whole[1], whole[0], (), False, digest, bare=False)
    least = 1 if digest or any(rows[position].first or rows[position].last for position in paged[:1]) else 2
    if len(paged) >= least and heading and _is_plausible(rows, paged, digest):
        end = paged[-1] + 1
        return Region(
            heading, tuple(rows[:end]), tuple(rows[end : end + 3]), stop and len(rows) - end <= 3, digest, bare=False
        )
    if not heading:
        sure = len(paged) >= (2 if digest else 3) and (digest or _rises(rows))
        return Region(heading, tuple(rows[: paged[-1] + 1]), (), False, digest, bare=False) if sure else None
    tight = [position for position, row in enumerate(rows) if read_tight_page(row) is not None]
    if len(tight) >= 3 and len(tight) * 2 > tight[-1] + 1:
        return Region(heading, tuple(rows[: tight[-1] + 1]), (), False, digest, bare=False)
    bare = _bare_rows(rows, repeated=stop)
    return Region(heading, bare, (), stop, digest, bare=True) if bare else None


def _is_plausible(rows: Sequence[Row], paged: Sequence[int], digest: bool) -> bool:
    """Whether pages are there often enough: a stray number far below the heading makes no contents."""
    if paged[0] > _MOST_UNPAGED or _is_chapters(rows[: paged[-1] + 1]):
        return False
    return digest or len(paged) * 4 >= paged[-1] + 1


def _is_chapters(rows: Sequence[Row]) -> bool:
    """Whether it is the contents of a law or a novel, without pages of this publication."""
    chapters = sum(bool(_CHAPTER_RE.match(row.text.text)) for row in rows)
    return chapters >= 2 and not any(row.last is not None for row in rows)


def _window(lines: Sequence[Line], at: int, taken: AbstractSet[int], *, digest: bool) -> _Window:
    """Return what may belong to a table of contents from a line on."""
    kept: list[Row] = []
    extra: list[Line] = []
    titles = PrintedTitles()
    unpaged = paged = headings = column = 0
    paged_row: Row | None = None
    for position in range(at, min(len(lines), at + _MOST_ROWS)):
        line = lines[position]
        if line.index in taken or line.mark in _SKIPPED or _FOLIO_RE.fullmatch(line.text.text):
            continue
        if len(line.text) > LONGEST_ROW:
            break
        if not kept and (_read_heading(line) or TABLE_HEAD_RULE.fullmatch(line.text.text)):
            if headings == _MOST_HEADINGS:
                break
            headings += 1
            extra.append(line)
            continue
        heading = _read_heading(line)
        if heading is not None and (digest or heading != "contents.digest-heading"):
            break
        if ASIDE_RULE.fullmatch(line.text.text):
            extra.append(line)
            continue
        row = read_row(line, line.text, line.gap)
        if row.has_page:
            if digest and paged_row is not None and _is_page_head(row, paged_row):
                break
            paged_row = row
            paged, unpaged = paged + 1, 0
            column = column + 1 if row.alone is not None else 0
        else:
            if line.width > _WIDEST_UNPAGED or _PROSE_RE.search(line.text.text):
                if digest and kept and _pointer_follows(lines, position):
                    # What a guide says of the piece, between its title and its page.
                    extra.append(line)
                    continue
                break
            if titles.repeated_by(row) and not _page_follows(lines, position):
                return kept, extra, True
            unpaged += 1
            if unpaged > (max(_MOST_UNPAGED, 3 * column) if paged else _MOST_BARE):
                break
        kept.append(row)
        titles.add(row)
    return kept, extra, False


def _is_page_head(row: Row, above: Row) -> bool:
    """Whether a row is the head of a newspaper page that follows a 导读 with entries of another form."""
    match = None if row.mark or len(row.text) > _LONGEST_PAGE_HEAD else PAGE_HEAD.fullmatch(row.text.text)
    if match is None or PAGE_HEAD.fullmatch(above.text.text):
        return False
    names = {value for name, value in match.groupdict().items() if name.startswith("section") or name == "name"}
    named = any(name in load("section_words") for name in names if name)
    return named or bool(above.mark) or (row.last is None) != (above.last is None)


def _pointer_follows(lines: Sequence[Line], at: int) -> bool:
    """Whether one of the next lines is nothing but a page: →3版."""
    following = (line for line in lines[at + 1 : at + 1 + _MOST_ABSTRACT] if len(line.text) <= LONGEST_ROW)
    return any(
        row.alone is not None and "版" in row.text.text for line in following for row in (read_row(line, line.text, 0),)
    )


def _page_follows(lines: Sequence[Line], at: int) -> bool:
    """Whether one of the next lines ends with a page: the first half of two titles may be the same."""
    following = (line for line in lines[at + 1 : at + 3] if len(line.text) <= LONGEST_ROW)
    return any(read_row(line, line.text, line.gap).last is not None for line in following)


def _parts(row: Row, *, digest: bool) -> Iterator[Row]:
    """Yield the rows of the entries that stand on the line of a row."""
    parts = split_pointers(row.text) if digest else split_columns(row.text)
    if digest and len(parts) == 1:
        parts = split_columns(row.text)
    if len(parts) == 1:
        yield row
        return
    for number, part in enumerate(parts):
        yield read_row(row.line, part, row.gap if number == 0 else 0)


def _in_columns(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of the left column, then those of the right; or across, if the pages rise that way."""
    left: list[Row] = []
    right: list[Row] = []
    across: list[Row] = []
    for row in rows:
        halves = split_in_two(row.line)
        left.append(read_row(row.line, halves[0], row.gap))
        across.append(left[-1])
        if halves[1] is not None:
            right.append(read_row(row.line, halves[1], row.gap))
            across.append(right[-1])
    return across if _rises(across) and not _rises(left + right) else left + right


def _rises(rows: Sequence[Row]) -> bool:
    readings = [row.last or row.first for row in rows]
    pages = [reading.number for reading in readings if reading and reading.number is not None]
    return all(one <= other for one, other in pairwise(pages))


def _bare_rows(rows: Sequence[Row], *, repeated: bool) -> tuple[Row, ...]:
    """Return the rows of a list without pages: up to the repeated title, or as long as marks last."""
    if len(rows) < 2 or _is_chapters(rows):
        return ()
    while repeated and rows and rows[-1].label is not None and not rows[-1].rest.text:
        rows = rows[:-1]
    if repeated:
        return tuple(rows)
    marked = [position for position, row in enumerate(rows) if row.mark or row.ordinal or row.label]
    if len(marked) < 2 or marked[0] > 1:
        return ()
    end = marked[0]
    for position in marked:
        if position - end > 2:
            break
        end = position
    return tuple(rows[: end + 1])
