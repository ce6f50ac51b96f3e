"""Makes sections and entries out of the rows of a table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterable
from statistics import median, mode

from attrs import evolve, frozen

from govpub.extract.contents.authors import Signed, is_post, read_authors, read_leading_authors, read_only_authors
from govpub.extract.contents.drafts import Draft, Section
from govpub.extract.contents.inline import InlineSections
from govpub.extract.contents.region import Region
from govpub.extract.contents.rows import PageReading, Row, read_tight_page, squash
from govpub.extract.contents.style import Style, read_style, with_pages_above
from govpub.extract.contents.words import (
    SUBTITLE_RE,
    goes_on,
    is_chinese,
    is_section_name,
    is_unfinished,
    section_word_re,
)
from govpub.extract.names import is_name
from govpub.models.masthead import ContentsSection
from govpub.text.aligned import AlignedText
from govpub.text.spacing import is_letter_spaced

__all__ = ["Assembled", "assemble"]

_LONGEST_SECTION = 22
_NUMBER_RE = re.compile(r"[（(][0-9]{1,2}[)）][ ]*(?=\S)")
_OFFICE_SECTION_RE = re.compile(r"(?:委员会|人民政府|政协|纪委监委|人大常委会|人民法院|人民检察院)$")
_SECTION_SIGN_RE = re.compile(r"[，。；：:？?、0-9〔〕]")


@frozen
class Assembled:
    """What the rows of one table of contents say."""

    sections: tuple[ContentsSection, ...]
    """In printed order."""
    used: tuple[tuple[int, str], ...]
    """Index of each line that was read and the rule that read it."""


def assemble(region: Region) -> Assembled:
    """Return the sections of one table of contents."""
    return _Assembler(region).run()


class _Assembler:
    """Walks over the rows once and opens sections and entries."""

    def __init__(self, region: Region) -> None:
        self.region = region
        self.rows, self.trailing = with_pages_above(region)
        self.style = read_style(region, self.rows)
        self.paged = [(row, reading) for row in self.rows if (reading := self.reading(row)) is not None]
        signed = [read_authors(reading.title).authors or read_only_authors(reading.title) for _, reading in self.paged]
        below = [
            bool(read_only_authors(row.rest) or read_authors(row.rest).authors) for row in self.rows if not row.has_page
        ]
        self.has_authors = (sum(map(bool, signed)) + sum(below)) * 2 >= len(signed) > 0
        self.leading = (
            not any(signed)
            and len(signed) > 1
            and self._most(bool(read_leading_authors(reading.title).authors) for _, reading in self.paged)
        )
        self.colons = sum(not row.has_page and row.rest.text.endswith(("：", ":")) for row in self.rows) > 1
        lengths = [len(squash(reading.title.text)) for _, reading in self.paged]
        self.typical = median(lengths) if lengths else 0.0
        self.widest = max((row.line.width for row, _ in self.paged), default=0.0)
        self.marked = self._most(bool(row.mark) for row, _ in self.paged)
        self.mark = mode([row.mark for row, _ in self.paged] or [""])
        self.headed = self._most(row.line.heading > 0 or row.line.bold for row, _ in self.paged)
        self.tight_rows = self._most(row.gap == 0 for row, _ in self.paged)
        self.inline = InlineSections(region, [reading.title for _, reading in self.paged])
        self.mixed = False
        self.sections: list[Section] = []
        self.used: list[tuple[int, str]] = [(line.index, "contents.heading") for line in region.heading]
        self.pending: list[Row] = []

    @staticmethod
    def _most(flags: Iterable[bool]) -> bool:
        values = list(flags)
        return sum(values) * 2 > len(values)

    def reading(self, row: Row) -> PageReading | None:
        """Return the row's page, in the style of this table."""
        match self.style:
            case Style.FIRST:
                return row.first if not row.ordinal else None
            case Style.LAST:
                if row.last is not None and (number := _NUMBER_RE.match(row.last.title.text)) is not None:
                    title = row.last.title
                    return evolve(row.last, title=title.cut(number.end(), len(title)))
                return row.last or (row.first if row.first is not None and row.first.on_cover else None)
            case Style.TIGHT:
                return read_tight_page(row)
            case Style.BARE:
                return None

    def run(self) -> Assembled:
        if self.style is Style.BARE:
            self._read_bare()
        else:
            for position, row in enumerate(self.rows):
                self._read(row, self.rows[position + 1] if position + 1 < len(self.rows) else None)
            self._flush()
        self._read_trailing()
        sections = tuple(section for draft in self.sections if (section := draft.finish()) is not None)
        return Assembled(sections, tuple(self.used))

    # one row

    def _read(self, row: Row, following: Row | None) -> None:
        if row.label is not None and not self.region.digest:
            self._flush()
            self._open(row.label, row)
            if not row.rest.text:
                return
        reading = self.reading(row)
        if reading is not None:
            self._close(row, self._without_section(row, reading))
        elif row.alone is not None:
            self._close_alone(row)
        elif self.style is Style.FIRST and self._continues(row, following):
            self._continue(row)
        elif self.style is Style.FIRST and not self.region.digest:
            self._open(row.rest, row)
        elif self.region.digest and is_section_name(squash(row.rest.text)) and following is not None:
            self.used.append((row.line.index, "contents.section"))
        else:
            self.pending.append(row)

    def _without_section(self, row: Row, reading: PageReading) -> PageReading:
        """Open the section whose name stands before the title, set apart by a wide gap, and return what is left."""
        parts = self.inline.split(row, reading)
        if parts is not None:
            self._flush()
            self._open(parts[0], row)
            return evolve(reading, title=parts[1])
        return reading

    def _open(self, title: AlignedText, row: Row) -> None:
        self.sections.append(Section(title=title, head=[row]))
        self.used.append((row.line.index, row.rule or "contents.section"))

    def _add(self, draft: Draft, rule: str) -> None:
        if not self.sections:
            self.sections.append(Section())
        self.sections[-1].drafts.append(draft)
        self.used += [(row.line.index, rule) for row in draft.rows]

    def _close(self, row: Row, reading: PageReading) -> None:
        """Add the entry whose page this row prints, with the lines of its title that stand above."""
        signed = self._signed(reading.title)
        title_above = bool(self.pending) and not is_section_name(squash(self.pending[-1].rest.text))
        expected = self.has_authors and title_above and is_letter_spaced(reading.title.text)
        alone = () if signed.authors else read_only_authors(reading.title, expected=expected)
        if title_above and is_post(signed.title.text):
            alone, signed = signed.authors, evolve(signed, authors=())
        above = self._title_lines_above(row, needed=bool(alone) or goes_on(signed.title.text))
        titles, authors = [signed.title], signed.authors
        if above and alone:
            titles, authors = [], alone
        heads = [line.rest for line in above]
        if not authors:
            for position, head in enumerate(heads):
                part = self._signed(head)
                if part.authors:
                    heads[position], authors = part.title, part.authors
                    break
        self._add(Draft([*heads, *titles], authors, reading.number, [*above, row]), reading.rule)

    def _signed(self, text: AlignedText) -> Signed:
        """Return title and authors; where most entries have authors, a rare name is one, too."""
        if self.leading:
            return read_leading_authors(text)
        signed = read_authors(text)
        return signed if signed.authors or not self.has_authors else read_authors(text, expected=True)

    def _close_alone(self, row: Row) -> None:
        if self.pending:
            above = self._title_lines_above(row, needed=True)
            if above:
                only = read_only_authors(above[-1].rest) if len(above) > 1 else ()
                signed = self._signed(above[-1].rest)
                titles = [line.rest for line in above[:-1]] + ([] if only else [signed.title])
                page = row.alone.number if row.alone else None
                self._add(Draft(titles, only or signed.authors, page, [*above, row]), "contents.page-alone")

    def _title_lines_above(self, row: Row, *, needed: bool) -> list[Row]:
        """Return the waiting lines that belong to the title; the ones above them become sections.

        Args:
            row: the line with the page.
            needed: whether that line holds no title of its own.
        """
        waiting, self.pending = self.pending, []
        count = 0
        for line, below in zip(reversed(waiting), [row, *reversed(waiting)], strict=False):
            if count == 3 or (self._is_section(line, below) and not (needed and count == 0)):
                break
            count += 1
        cut = len(waiting) - count
        for line in waiting[:cut]:
            if not self.region.digest:
                self._open(line.rest, line)
        return waiting[cut:]

    def _flush(self) -> None:
        for row in self.pending:
            if self._is_section(row, None):
                self._open(row.rest, row)
        self.pending = []

    def _continue(self, row: Row) -> None:
        draft = self.sections[-1].drafts[-1]
        draft.rows.append(row)
        self.used.append((row.line.index, "contents.second-line"))
        only = self._only_authors(row) if not draft.authors else ()
        if only:
            draft.authors = only
            return
        signed = self._signed(row.rest)
        draft.titles.append(signed.title if not draft.authors else row.rest)
        draft.authors = draft.authors or signed.authors

    def _only_authors(self, row: Row) -> tuple[AlignedText, ...]:
        """Return the authors of a row that holds nothing else; after a sure name, where most entries have authors, any."""
        first = row.rest.text.split(" ")[0]
        return read_only_authors(row.rest, expected=self.has_authors and first != row.rest.text and is_name(first))

    # what a row without a page is

    def _continues(self, row: Row, following: Row | None) -> bool:
        """Whether a row without a page goes on with the entry above it (pages stand before the titles)."""
        if not self.sections or not self.sections[-1].drafts:
            return False
        draft = self.sections[-1].drafts[-1]
        above = draft.titles[-1].text if draft.titles else ""
        if row.is_document_number or is_unfinished(above) or SUBTITLE_RE.match(row.rest.text):
            return True
        named = draft.authors or section_word_re().search(squash(row.rest.text))
        only = () if named else self._only_authors(row)
        if only or self._has_section_sign(row):
            return bool(only)
        if not draft.authors and self.has_authors:
            return bool(self._signed(row.rest).authors)
        return following is not None and not self._is_section(row, following)

    def _has_section_sign(self, row: Row) -> bool:
        if row.label is not None or ((row.line.heading > 0 or row.line.bold) and not self.headed):
            return True
        return bool(row.mark) and row.mark != "-" and not self.marked

    def _is_section(self, row: Row, below: Row | None) -> bool:
        """Whether a row without a page is the name of a section, and not half a title."""
        text = squash(row.rest.text)
        if self.region.digest or len(text) > _LONGEST_SECTION:
            return False
        if self._has_section_sign(row) or row.ordinal or (self.colons and text.endswith(("：", ":"))):
            return True
        if below is not None and SUBTITLE_RE.match(below.rest.text):
            return False
        if row.mark and self.marked and "-" not in (row.mark, self.mark):
            return row.mark != self.mark
        if row.is_document_number or is_unfinished(row.rest.text) or text.startswith(("关于", "——", "—")):
            return False
        if is_section_name(text) or (section_word_re().search(text) and len(text) <= 16):
            return True
        if _OFFICE_SECTION_RE.search(text) and below is not None and not below.rest.text.startswith(("关于", "——")):
            return True
        if _SECTION_SIGN_RE.search(text) or read_authors(row.rest).authors:
            return False
        if is_letter_spaced(row.rest.text):
            return True
        if row.gap > 0 and (below is None or below.gap == 0 or self.tight_rows):
            return True
        if self.widest and row.line.width >= 0.7 * self.widest:
            return False
        return len(text) <= (6 if self.typical < 10 else 10)

    def _read_trailing(self) -> None:
        """Go on with the last entry, then add sections without entries that stand last."""
        going_on = self.style is Style.FIRST
        drafts = self.sections[-1].drafts if self.sections else []
        paired = self.region.digest and len(drafts) > 2 and all(len(draft.rows) > 1 for draft in drafts[:-1])
        for row in self.trailing:
            second = paired and len(drafts[-1].rows) == 1 and not row.mark
            going_on = going_on and (second or self._continues(row, None))
            if going_on:
                self._continue(row)
            elif self.region.repeated and self._is_section(row, None) and not row.has_page and self._is_new(row):
                self._open(row.label or row.rest, row)

    def _is_new(self, row: Row) -> bool:
        """Whether no section has the name of a row: the head of the first piece repeats its section."""
        name = squash((row.label or row.rest).text)
        return all(draft.title is None or squash(draft.title.text) != name for draft in self.sections)

    # no pages

    def _read_bare(self) -> None:
        marks = [bool(row.mark or row.ordinal) for row in self.rows]
        marked = sum(marks) * 2 >= len(marks)
        self.typical = median(len(squash(row.rest.text)) for row in self.rows)
        self.marked, self.mark = marked, mode([row.mark for row in self.rows if row.mark] or [""])
        self.mixed = any(row.ordinal and not is_chinese(row.ordinal) for row in self.rows) or any(
            row.mark for row in self.rows
        )
        for position, row in enumerate(self.rows):
            below = self.rows[position + 1] if position + 1 < len(self.rows) else None
            if row.label is not None:
                self._open(row.label, row)
                if not row.rest.text:
                    continue
            if marked and not marks[position] and self._goes_on(row, below):
                self._continue(row)
            elif row.label is None and self._is_bare_section(row, below, marked=marked, has_mark=marks[position]):
                self._open(row.rest, row)
            else:
                signed = read_authors(row.rest)
                self._add(Draft([signed.title], signed.authors, None, [row]), row.rule or "contents.bare")

    def _goes_on(self, row: Row, below: Row | None) -> bool:
        if not self.sections or not self.sections[-1].drafts:
            return False
        above = self.sections[-1].drafts[-1].titles[-1].text
        return is_unfinished(above) or row.is_document_number or not self._is_section(row, below)

    def _is_bare_section(self, row: Row, below: Row | None, *, marked: bool, has_mark: bool) -> bool:
        if below is None or self.region.digest:
            return False
        if marked and row.mark and row.mark != self.mark and below.mark == self.mark:
            return True
        if marked:
            return not has_mark or (is_chinese(row.ordinal) and self.mixed)
        text = squash(row.rest.text)
        short = len(text) * 2 <= self.typical and section_word_re().search(text) is not None
        return short or is_section_name(text)
