"""One thing that a masthead says, and how values of several parts are parted."""

from __future__ import annotations

import re

from attrs import frozen

from govpub.extract.names import POSSIBLE, split_names
from govpub.rules.masthead import LABELLED, LOOSELY_LABELLED, NAME_NOTE, ORGANIZATION
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.dates import PrintedDate

__all__ = ["NAME_ROW_RE", "Fact", "names_of", "office_parts", "shaped_names", "squash"]

_NAME_TAIL_RE = re.compile(r"[ \u3000]*(?:等|同志)$")
_NAME = rf"[{HAN}](?:[{HAN}]{{1,3}}|[ \u3000]{{1,2}}[{HAN}])(?![{HAN}])"
NAME_ROW_RE = re.compile(rf"(?=.*(?<![{HAN}])[{HAN}][ \u3000])(?:{_NAME}(?:[ \u3000]{{1,8}}|$)){{2,12}}")
"""A row of a board in which at least one name is letter-spaced."""
_SHAPED_RE = re.compile(rf"(?:{_NAME}(?:[ \u3000]{{1,8}}|$)){{1,12}}")
_IN_BRACKETS_RE = re.compile(rf"[（(][{HAN}、]{{1,8}}[)）]")
_OFFICE_GAP_RE = re.compile(r"[ \u3000]*[、，,；;][ \u3000]*|[ \u3000]+")


@frozen
class Fact:
    """One thing that a masthead says."""

    key: str
    """The key of the contract, `staff`, or one of the helpers: year, weekday, word, sheets, page, recipients, none."""
    value: AlignedText
    """As printed."""
    rule: str
    """The rule that read it."""
    number: int | None = None
    """The value of a number."""
    date: PrintedDate | None = None
    """The value of a date."""
    role: str = ""
    """The role of `staff`, as printed, without spaces."""
    names: tuple[str, ...] = ()
    """The names of `staff`."""


def names_of(text: AlignedText, floor: float = POSSIBLE) -> tuple[str, ...]:
    """Return the names of a row of a board, remarks on their order left out; () if it is anything else."""
    text = text.sub(NAME_NOTE.regex).strip(" \u3000、，,;；").sub(_NAME_TAIL_RE)
    names = split_names(text, floor=floor) if text.text else ()
    if not names and _IN_BRACKETS_RE.search(text.text):
        names = split_names(text.sub(_IN_BRACKETS_RE, "、").strip(" \u3000、，,;；"), floor=floor)
    return tuple(str(name) for name in names)


def shaped_names(text: str) -> tuple[str, ...]:
    """Return the words of a line that has nothing but words as long as names: below a role they are names."""
    if not _SHAPED_RE.fullmatch(text) or LOOSELY_LABELLED.match(text):
        return ()
    names = tuple(squash(match[0]) for match in re.finditer(_NAME, text))
    return () if any(LABELLED.fullmatch(name + "：") for name in names) else names


def office_parts(value: AlignedText) -> list[AlignedText]:
    """Return the offices of a value, parted at spaces and commas if each part is an office of its own."""
    parts: list[AlignedText] = []
    at = 0
    for start, end in [*(match.span() for match in _OFFICE_GAP_RE.finditer(value.text)), (len(value), len(value))]:
        parts.append(value.cut(at, start))
        at = end
    parts = [part for part in parts if part.text]
    return parts if all(ORGANIZATION.fullmatch(part.text) for part in parts) else [value]


def squash(text: str) -> str:
    """Return a text without its spaces."""
    return text.replace(" ", "").replace("\u3000", "")
