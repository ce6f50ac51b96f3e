"""Reads labels and what stands behind them: `主办：…`, `电 话:…`, `主　编　…`."""

from __future__ import annotations

import re

from govpub.extract.masthead.fact import Fact, names_of, squash
from govpub.extract.masthead.pieces import piece_at
from govpub.rules.masthead import GLUED_LABEL, LABELLED, LOOSELY_LABELLED, NAME_NOTE, ORGANIZATION, label_key
from govpub.rules.masthead_piece import MASTHEAD_PIECE_RULES
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.dates import Calendar, read_date
from govpub.text.numerals import read_numeral

__all__ = ["BOUNDARY", "find_labels", "loose_label", "read_labelled"]

BOUNDARY = " \u3000；;，,|｜/／）)】」■□◆◇●○★☆▲△▪•·"
"""What may stand before a label."""

_COLON_RE = re.compile(r"[:：]|[;；](?=[ \u3000]*[0-9（(])|[/／](?=[^\s0-9A-Za-z/／])|[ \u3000][/／|｜][ \u3000]")
_CUT_RE = re.compile(r"[ \u3000]+")
_NEXT_ROLE_RE = re.compile(
    rf"(?<=[{HAN}])[ \u3000]+(?=(?:责任编辑|责编|编辑|校对|责任校对|审校|美编|版式|组版|副主编|执行主编|主编|总编辑|审核)[ \u3000]+[{HAN}])"
)
_OTHER_LABEL_RE = re.compile(rf"[{HAN}]{{2,8}}[:：]")
_NUMBER_RE = re.compile(r"[0-9０-９]+")
_MAIL_RE = re.compile(r"[@＠]")
_POSTAL_RE = re.compile(r"[0-9０-９]{6}")
_PHONE_RE = re.compile(r"[（(]?[0-9０-９+][0-9０-９（）() \u3000、，,/—－–-]{5,50}(?:转[0-9０-９]{1,5})?")
_ADDRESS_RE = re.compile(r".*(?:[0-9一二三四五六七八九十]+号|[路街巷楼院]|[县区镇乡村])")
_SITE_RE = re.compile(r"<?[A-Za-z0-9:/._~%?=&#-]{4,}>?")
_LONGEST_PERMIT, _LONGEST_NAME = 40, 12


def find_labels(text: str) -> list[re.Match[str]]:
    """Return the labels with a colon, each at the start of the line, after a boundary or touching a value."""
    if not _COLON_RE.search(text):
        return []
    labels = list(LABELLED.finditer(text))
    ends = [label.end() for label in labels]
    glued = [label for label in GLUED_LABEL.finditer(text) if labels and label.start() > ends[0]]
    free = [label for label in glued if not any(one.start() <= label.start() < one.end() for one in labels)]
    return sorted([*labels, *free], key=lambda label: label.start())


def read_labelled(
    text: AlignedText, label: re.Match[str], end: int, calendar: Calendar
) -> tuple[Fact, AlignedText | None]:
    """Return what a label and its value say, and the pieces that stand behind the value, up to `end`."""
    value = text.cut(label.end(), end).strip(" \u3000；;，,|｜□◆◇●○★☆▲△▪•·")
    value, rest = _cut_value(value, calendar)
    if rest is None and label["label"] and label_key(squash(label["label"])) == "date":
        value, rest = _cut_date(value, calendar)
    if label["role"]:
        return _staff(squash(label["role"]), value, LABELLED.name), rest
    return _labelled_fact(label_key(squash(label["label"])), value, calendar), rest


def _labelled_fact(key: str, value: AlignedText, calendar: Calendar) -> Fact:
    """Return what a labelled value says, under the key of its label or, where the value decides, another."""
    name = LABELLED.name
    value = value.strip(" \u3000<>")
    match key:
        case "address_or_publisher":
            office, phone = ORGANIZATION.fullmatch(value.text), _PHONE_RE.fullmatch(value.text)
            return Fact("publisher" if office else "phone" if phone else "address", value, name)
        case "distribution_if_said":
            found = MASTHEAD_PIECE_RULES.match(value.text)
            said = found is not None and found[0].name == "masthead-piece.distribution"
            return Fact("distribution" if said else "none", value, name)
        case "date":
            printed = read_date(value.text, 0, calendar)
            return Fact("date" if printed else "none", value, name, date=printed)
        case "issue" | "serial":
            number = _NUMBER_RE.search(value.text)
            return Fact(f"{key}_number", value, name, number=read_numeral(number[0]) if number else None)
        case "postal_code":
            code = _POSTAL_RE.search(value.text)
            return Fact(key, value.cut(*code.span()), name) if code else Fact("none", value, name)
        case "email" if not _MAIL_RE.search(value.text):
            return Fact("none", value, name)
        case _:
            return Fact(key, value, name)


def _staff(role: str, value: AlignedText, rule: str) -> Fact:
    names = names_of(value)
    if not names and value.text and ORGANIZATION.fullmatch(squash(value.text)) and not NAME_NOTE.fullmatch(value.text):
        return Fact("publisher" if role in ("编辑", "采编", "发行") else "none", value, rule)
    return Fact("staff", value, rule, role=role, names=names)


def _cut_value(value: AlignedText, calendar: Calendar) -> tuple[AlignedText, AlignedText | None]:
    """Return a labelled value without the pieces that follow it on the line, and those."""
    for gap in _CUT_RE.finditer(value.text):
        piece = piece_at(value, gap.end(), calendar, inside=True)
        if _OTHER_LABEL_RE.match(value.text, gap.end()) and (piece is None or piece[0].key != "website"):
            return value.cut(0, gap.start()), None
        if piece is not None:
            return value.cut(0, gap.start()), value.cut(gap.end(), len(value))
    return value, None


def _cut_date(value: AlignedText, calendar: Calendar) -> tuple[AlignedText, AlignedText | None]:
    """Return a labelled date without what touches it, and that: `2021年5月10日（月刊）`."""
    printed = read_date(value.text, 0, calendar)
    if printed is None or printed.end == len(value):
        return value, None
    return value.cut(0, printed.end), value.cut(printed.end, len(value))


def loose_label(text: AlignedText, at: int, calendar: Calendar) -> tuple[Fact, int] | None:
    """Return the piece that is a label without a colon and a value that fits it, up to the end of the text."""
    following = _NEXT_ROLE_RE.search(text.text, at + 1)
    if following is not None:
        text = text.cut(0, following.start())
    match = LOOSELY_LABELLED.fullmatch(text.text[at:])
    if match is None:
        return None
    value, _ = _cut_value(text.cut(at + match.start("value"), len(text)), calendar)
    end = len(text) if value.source_span().end == text.source_span().end else at + match.start("value") + len(value)
    if match["role"]:
        fact = _staff(squash(match["role"]), value, LOOSELY_LABELLED.name)
        return (fact, end) if fact.names or fact.key == "publisher" else None
    key = label_key(squash(match["label"]))
    if len(squash(match["label"])) < 2 or not _fits(key, value.text):
        return None
    return _labelled_fact(key, value, calendar), end


def _fits(key: str, value: str) -> bool:
    """Whether a value is what a label without a colon promises."""
    match key:
        case "sponsors" | "organizers" | "publisher" | "printer":
            return all(ORGANIZATION.fullmatch(part) for part in value.split())
        case "permit":
            return _NUMBER_RE.search(value) is not None and len(value) <= _LONGEST_PERMIT
        case "address":
            return _ADDRESS_RE.match(value) is not None
        case "postal_code":
            return _POSTAL_RE.fullmatch(value) is not None
        case "phone" | "hotline":
            return _PHONE_RE.fullmatch(value) is not None
        case "website":
            return _SITE_RE.fullmatch(value) is not None
        case "email":
            return _MAIL_RE.search(value) is not None
        case "calligrapher":
            return len(value) <= _LONGEST_NAME
        case _:
            return False
