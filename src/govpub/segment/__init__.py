"""From printed lines to blocks: runs of lines of one kind.

What is read as a whole (masthead, contents, slogans) is taken out first, then what is no text (markup, page
furniture); the rest is walked through line by line (`scan.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.contents import ContentsReading, find_contents
from govpub.extract.masthead import MastheadReading, find_masthead
from govpub.extract.slogans import SlogansReading, find_slogans
from govpub.models.dates import PartialDate
from govpub.profile import Profile
from govpub.rules.folio import LUNAR_DATE, ORNAMENT, PAGE_NUMBER, RUNNING_HEAD, SCAN_LINE, WEB_LINE
from govpub.rules.headline import CITED_SECTION
from govpub.segment.blocks import Block, BlockKind
from govpub.segment.markup import described_pictures
from govpub.segment.page_heads import find_page_heads, is_page_head
from govpub.segment.paper import (
    running_titles,
    section_heads,
    special_issues,
    with_sponsors,
    without_page_name,
    without_pinyin,
)
from govpub.segment.scan import scan
from govpub.text.dates import Calendar, find_dates
from govpub.text.lines import Line, Mark

__all__ = ["Segmented", "segment"]

_LONGEST_FOLIO = 60
_PAGE_FURNITURE = (BlockKind.FOLIO, BlockKind.PAGE_HEAD)
_WEB_STARTS = frozenset("上下返放缩默打关分收版标往P字〖【[（(大中小C©声免特本")
_FOLIO_STARTS = _WEB_STARTS | frozenset("●○◎★☆◆◇■□▲△▼▽※＊❀✿❖")
_SCAN_STARTS = frozenset("关扫微长识请欢用官公客视抖二")
_SCAN_HINT_RE = re.compile(r"^关注|扫|二维码")
_LONGEST_SCAN = 30
_FOLIO_HINT_RE = re.compile(r"[\d月备]")
"""A page number has a digit, a date 月 and the line of a web page 备, wherever they stand."""
_FEWEST_LISTS = 2
_YEAR_RE = re.compile(r"(?:19|20)\d\d年?")
_STAFF_RE = re.compile(r"(?:本期|执行|责任|文字|美术|图片)?(?:编辑|采编|记者|美编)")
_NO_PROFILE = Profile()


@frozen
class Segmented:
    """The blocks of a text, and what was read from the front matter as a whole."""

    blocks: tuple[Block, ...]
    """In the order of the text."""
    masthead: MastheadReading | None
    """报头、版权页."""
    contents: ContentsReading | None
    """目录、导读."""
    slogans: tuple[SlogansReading, ...]
    """标语口号."""
    habits: CreditHabits
    """What is known of credits: what was known before, and the authors in the table of contents."""

    @property
    def day(self) -> PartialDate | None:
        """The day of publication with its year: the masthead's, else the first that a page's head or foot prints."""
        printed = self.masthead.masthead.date if self.masthead else None
        if printed is not None and printed.is_complete:
            return printed
        heads = (block.text.text for block in self.blocks if block.kind in _PAGE_FURNITURE)
        dates = (found.date for text in heads for found in find_dates(text, Calendar()))
        return next((date for date in dates if date is not None and date.is_complete), None)


def segment(lines: tuple[Line, ...], profile: Profile = _NO_PROFILE, habits: CreditHabits = PLAIN_HABITS) -> Segmented:
    """Return the blocks of a text in order; every line stands in exactly one of them.

    Args:
        lines: the printed lines.
        profile: what the paper's reader knows about it.
        habits: what the profile says of credits.
    """
    claims: dict[int, tuple[BlockKind, str]] = {}

    def claim(rules: Mapping[int, str], kind: BlockKind) -> None:
        for index, rule in rules.items():
            claims.setdefault(index, (kind, rule))

    for line in lines:
        furniture = _furniture(line)
        if furniture is not None:
            claims[line.index] = furniture
    claim(described_pictures(lines), BlockKind.MARKUP)
    markup = frozenset(index for index, (kind, _) in claims.items() if kind is BlockKind.MARKUP)
    masthead = find_masthead(lines)
    if masthead is not None:
        masthead = without_page_name(masthead, lines)
        masthead = with_sponsors(masthead, lines, profile.sponsors)
        # The first page's head stands right below the masthead and is none of it.
        own = {index: rule for index, rule in masthead.rules.items() if not is_page_head(lines[index])}
        if not own.keys() <= claims.keys():
            # A running head alone stays one, though title and date are read from it.
            claims.update((index, (BlockKind.MASTHEAD, rule)) for index, rule in own.items())
        habits = _with_staff(habits, masthead)
        claim(dict.fromkeys(masthead.teasers, "masthead.teaser"), BlockKind.MASTHEAD)
        claim(_years_between(lines, claims), BlockKind.MASTHEAD)
    own_titles = (masthead.masthead.title, masthead.masthead.title_latin) if masthead is not None else ()
    titles = (*own_titles, profile.title)
    claim(running_titles(lines, titles), BlockKind.FOLIO)
    taken = markup | frozenset(claims)
    contents = find_contents(lines, taken)
    contents = _without_last_section(contents, lines) if contents is not None else None
    if contents is not None:
        claim(contents.rules, BlockKind.CONTENTS)
        titles_of_sections = {"".join((section.title or "").split()) for section in contents.contents.sections}
        claim(section_heads(lines, titles_of_sections - {""}), BlockKind.FOLIO)
        habits = _with_authors(habits, contents)
    heads = _page_heads(lines, claims, contents)
    for index in heads:
        claims.pop(index, None)
    if masthead is not None:
        special = special_issues(lines, masthead.rules)
        claim({index: rule for index, rule in special.items() if index not in heads}, BlockKind.MASTHEAD)
    slogans = find_slogans(lines, taken | frozenset(claims) | frozenset(heads))
    for reading in slogans:
        claim(reading.rules, BlockKind.SLOGAN)
    flow = [line for line in lines if line.index not in claims]
    scanned = scan(flow, profile.columns, habits, heads)
    blocks = _interleave(lines, claims, scanned)
    return Segmented(blocks=blocks, masthead=masthead, contents=contents, slogans=slogans, habits=habits)


def _years_between(lines: Sequence[Line], claims: Mapping[int, tuple[BlockKind, str]]) -> dict[int, str]:
    """Return the lines that hold nothing but a year between two lines of the masthead."""
    beside = (index + 1 for index, (kind, _) in claims.items() if kind is BlockKind.MASTHEAD and index + 2 < len(lines))
    return {
        at: "masthead.year"
        for at in beside
        if at not in claims
        and claims.get(at + 1, (None, ""))[0] is BlockKind.MASTHEAD
        and _YEAR_RE.fullmatch(lines[at].text.text)
    }


def _without_last_section(contents: ContentsReading, lines: Sequence[Line]) -> ContentsReading:
    """Return the contents without a column head at its end that nothing follows: the first of the text proper."""
    last = max(contents.rules, default=None)
    sections = contents.contents.sections
    if last is None or len(sections) < _FEWEST_LISTS or sections[-1].entries or not any(s.entries for s in sections):
        return contents
    title = without_pinyin(sections[-1].title or "")
    again = any(section.title == title for section in sections[:-1])
    if not (again or CITED_SECTION.fullmatch(lines[last].text.text)):
        return contents
    rules = {at: rule for at, rule in contents.rules.items() if at != last}
    return evolve(contents, contents=evolve(contents.contents, sections=sections[:-1]), rules=rules)


def _with_staff(habits: CreditHabits, masthead: MastheadReading) -> CreditHabits:
    """Return the habits with the editors and reporters whom the masthead names; a board's members are none."""
    people = (person for person in masthead.masthead.staff if _STAFF_RE.fullmatch(person.role))
    names = {"".join(name.split()) for person in people for name in person.names}
    return evolve(habits, staff=habits.staff | names) if names else habits


def _with_authors(habits: CreditHabits, contents: ContentsReading) -> CreditHabits:
    """Return the habits with the authors in the table of contents as known names."""
    entries = (entry for section in contents.contents.sections for entry in section.entries)
    authors = {"".join(author.split()) for entry in entries for author in entry.authors}
    return evolve(habits, names=habits.names | authors) if authors else habits


def _page_heads(
    lines: tuple[Line, ...], claims: dict[int, tuple[BlockKind, str]], contents: ContentsReading | None
) -> Mapping[int, str]:
    """Return the lines with number and name of newspaper pages; claim what stands beside them as page furniture."""
    if contents is not None and any(section.title for section in contents.contents.sections):
        return {}
    own = {index for index, (kind, _) in claims.items() if kind is BlockKind.MASTHEAD}
    other = {index for index, (kind, _) in claims.items() if kind is not BlockKind.FOLIO} - own
    titles = {index for index, (_, rule) in claims.items() if rule == "folio.title"}
    running = {index for index, (_, rule) in claims.items() if rule == RUNNING_HEAD.name}
    heads = find_page_heads(lines, other, titles, running, own)
    for index, rule in heads.rest.items():
        claims.setdefault(index, (BlockKind.FOLIO, rule))
    return heads.names


def _furniture(line: Line) -> tuple[BlockKind, str] | None:
    """Return kind and rule of a line that is no text of the publication, or None."""
    if line.mark is Mark.IMAGE:
        return BlockKind.MARKUP, "markup.image"
    if line.mark is Mark.RULE:
        return BlockKind.MARKUP, "markup.rule"
    text = line.text.text
    if len(text) > _LONGEST_FOLIO or line.mark is Mark.CELLS:
        return None
    if text[0] in _SCAN_STARTS and len(text) <= _LONGEST_SCAN and _SCAN_HINT_RE.search(text):
        return (BlockKind.FOLIO, SCAN_LINE.name) if SCAN_LINE.fullmatch(text) else None
    if text[0] not in _FOLIO_STARTS and not _FOLIO_HINT_RE.search(text):
        return None
    rule = next((rule for rule in (PAGE_NUMBER, RUNNING_HEAD, LUNAR_DATE, ORNAMENT) if rule.fullmatch(text)), None)
    if rule is None and (text[0] in _WEB_STARTS or "备" in text) and WEB_LINE.fullmatch(text):
        rule = WEB_LINE
    return (BlockKind.FOLIO, rule.name) if rule is not None and not is_page_head(line) else None


def _interleave(
    lines: Sequence[Line], claims: Mapping[int, tuple[BlockKind, str]], scanned: Iterable[Block]
) -> tuple[Block, ...]:
    """Return the claimed lines and the blocks of the others, ordered by where they start."""
    blocks = list(scanned)
    for line in lines:
        if line.index in claims:
            kind, rule = claims[line.index]
            blocks.append(Block(kind=kind, lines=(line,), text=line.text, rule=rule))
    return tuple(sorted(blocks, key=lambda block: block.first.index))
