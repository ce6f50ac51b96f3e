"""Reads a line of a masthead into pieces; a line of which a part is no piece is none of the masthead's.

`2021·5期(总第212期) 2021年5月10日出版(月刊)` is four pieces; `主办：… 承办：…` two; a sentence is none.
"""

from __future__ import annotations

import re

from govpub.extract.masthead.fact import Fact
from govpub.extract.masthead.pieces import piece_at, starts_number
from govpub.extract.masthead.values import BOUNDARY, find_labels, loose_label, read_labelled
from govpub.rules.masthead import TITLE
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.dates import Calendar
from govpub.text.lines import Line

__all__ = ["LONGEST_LINE", "read_facts"]

LONGEST_LINE = 160
"""Code points; a longer line is prose."""

_BETWEEN_RE = re.compile(r"[ \u3000,，、;；|｜/／·•.・（）()\[\]【】〔〕—–<>《》-]+")
_PROSE_RE = re.compile(r"[。！？!?]|[，；].*[，；].*[，；]")
_PAGE_AT_START_RE = re.compile(r"[A-D]?[0-9]{1,2}(?=[ \u3000]+(?:19|20)[0-9]{2}[年.-])")
_PAGE_AT_END_RE = re.compile(r"(?<=[ \u3000|·])[A-D]?[0-9]{1,3}")
_LATIN_RE = re.compile(rf"[A-Z][A-Za-z']{{1,11}}(?:[ ][A-Z][A-Za-z']{{0,11}}){{1,6}}(?=[ \u3000]+[{HAN}])")
_WORD_RE = re.compile(r"[^\s（）()，,|｜]+")
_MOST_WORDS = 2


def read_facts(line: Line, calendar: Calendar) -> tuple[Fact, ...]:
    """Return what a line says if all of it is pieces of a masthead, else ()."""
    text = line.text
    if len(text) > LONGEST_LINE:
        return ()
    labels = find_labels(text.text)
    if not labels and _PROSE_RE.search(text.text):
        return ()
    facts: list[Fact] = []
    head = text.cut(0, labels[0].start()) if labels else text
    if head.text.strip(BOUNDARY + "（("):
        pieces = _read_pieces(head, calendar)
        if pieces is None:
            return ()
        facts += pieces
    for number, label in enumerate(labels):
        end = labels[number + 1].start() if number + 1 < len(labels) else len(text)
        fact, rest = read_labelled(text, label, end, calendar)
        facts.append(fact)
        if rest is not None:
            facts += _read_pieces(rest, calendar) or []
    return tuple(facts) if any(fact.key != "word" for fact in facts) else ()


def _read_pieces(text: AlignedText, calendar: Calendar) -> list[Fact] | None:
    """Return the pieces of a text, or None if a part of it is none; two words that may be a title and an office are allowed."""
    facts: list[Fact] = []
    at = words = 0
    while at < len(text):
        between = _BETWEEN_RE.match(text.text, at)
        piece = piece_at(text, at, calendar) or _page_at_edge(text, at, facts)
        if piece is None and between is not None:
            at = between.end()
            continue
        if piece is None:
            piece = loose_label(text, at, calendar) if not facts or facts[-1].key == "staff" else None
        if piece is None:
            word = (
                _latin_at(text, at) or _word_at(text, at) if at == 0 or _BETWEEN_RE.match(text.text, at - 1) else None
            )
            words += 1
            if word is None or words > _MOST_WORDS:
                return None
            piece = word
        facts.append(piece[0])
        at = piece[1]
    return facts


def _page_at_edge(text: AlignedText, at: int, facts: list[Fact]) -> tuple[Fact, int] | None:
    """Return the number of the page that ends a running head, after the date, or opens it, before the date."""
    first = _PAGE_AT_START_RE.match(text.text) if at == 0 else None
    if first is not None:
        return Fact("page", text.cut(*first.span()), "masthead.page"), first.end()
    if not any(fact.key == "date" for fact in facts) or not _PAGE_AT_END_RE.fullmatch(text.text, at):
        return None
    return Fact("page", text.cut(at, len(text)), "masthead.page"), len(text)


def _latin_at(text: AlignedText, at: int) -> tuple[Fact, int] | None:
    """Return the title in Latin letters in front of an office: QING HE BAO 中共青河县委主办."""
    match = _LATIN_RE.match(text.text) if at == 0 else None
    return (Fact("latin", text.cut(*match.span()), "masthead.latin-title"), match.end()) if match is not None else None


def _word_at(text: AlignedText, at: int) -> tuple[Fact, int] | None:
    """Return a word that may be a title or an office, up to the next gap or to a number."""
    match = _WORD_RE.match(text.text, at)
    if match is None:
        return None
    end = match.end()
    for position in range(at + 2, end):
        if starts_number(text.text, position):
            end = position
            break
    word = text.cut(at, end)
    if not 2 <= len(word) <= 30 or not TITLE.fullmatch(word.text):
        return None
    return Fact("word", word, "masthead.title"), end
