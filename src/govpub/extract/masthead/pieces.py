"""Reads the piece of a masthead that starts at a place in a line and has no label: a date, 总第212期, …主办."""

from __future__ import annotations

import re

from govpub.extract.masthead.fact import Fact, squash
from govpub.rules.masthead import label_keys
from govpub.rules.masthead_piece import MASTHEAD_PIECE_RULES
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.dates import Calendar, PrintedDate, read_date
from govpub.text.numerals import read_numeral

__all__ = ["piece_at", "starts_number"]

_NUMBERS = frozenset(
    {"masthead-piece.serial", "masthead-piece.year-and-issue", "masthead-piece.issue", "masthead-piece.permit"}
)
_DATE_RULE = "masthead.date"
_DATE_START_RE = re.compile(r"[0-9０-９一二〇○零元]")
_DATE_TAIL_RE = re.compile(r"[ \u3000]*(?:出[版刊报]|编[印发]|印[发刷制]|发行|刊印|创刊|刊)(?![物号])")
_PERMIT_LABEL_RE = re.compile(rf"[{HAN}]{{0,10}}准印证号?(?=[{HAN}])(?!第)")
_PERMIT_NUMBER_RE = re.compile(r"第|[（(〔\[]|[0-9A-Z]")
_VERB_KEYS = {
    "主管主办": "sponsors",
    "主管、主办": "sponsors",
    "主管/主办": "sponsors",
    "联合主办": "sponsors",
    "主办": "sponsors",
    "承办": "organizers",
    "编辑出版": "publisher",
    "编辑印发": "publisher",
    "编印": "publisher",
    "编发": "publisher",
    "编辑": "publisher",
    "出版": "publisher",
    "编": "publisher",
    "承印": "printer",
    "印制": "printer",
    "印刷": "printer",
}


def piece_at(text: AlignedText, at: int, calendar: Calendar, *, inside: bool = False) -> tuple[Fact, int] | None:
    """Return the piece that starts at `at` and where it ends."""
    found = MASTHEAD_PIECE_RULES.match(text.text, at)
    if found is None or found[0].name in ("masthead-piece.office-verb", "masthead-piece.organ"):
        dated = _date_at(text, at, calendar)
        if dated is not None:
            return dated
    if found is None or (
        inside and found[0].name in ("masthead-piece.office-verb", "masthead-piece.organ", "masthead-piece.page")
    ):
        return None
    rule, match = found
    groups: dict[str, str] = {name: value for name, value in match.groupdict().items() if value is not None}
    return _piece(text, rule.name, match, groups), match.end()


def _piece(text: AlignedText, rule: str, match: re.Match[str], groups: dict[str, str]) -> Fact:
    whole = text.cut(*match.span())
    match rule.removeprefix("masthead-piece."):
        case "serial":
            return Fact("serial_number", whole, rule, number=read_numeral(groups.get("serial") or groups["bare"]))
        case "year-and-issue" | "issue":
            number = groups.get("issue") or groups.get("latin") or groups.get("tight") or ""
            year = read_numeral(groups["year"]) if "year" in groups else None
            return Fact("issue_number", whole, rule, number=read_numeral(number), role=str(year or ""))
        case "year-and-dotted-issue":
            return Fact("dotted_issue", whole, rule, number=read_numeral(groups["dotted"]), role=groups["year"])
        case "office-verb":
            return Fact(_VERB_KEYS.get(squash(groups["verb"]), "none"), text.cut(*match.span("offices")), rule)
        case "organ":
            return Fact("organ_of", text.cut(*match.span("organ_of")), rule)
        case "weekday":
            return Fact("weekday", whole, rule, role=groups.get("weekday") or groups.get("short") or "")
        case "permit":
            return Fact("permit", _without_label(text.cut(*match.span("permit"))), rule)
        case "frequency" | "distribution" | "website" | "email" | "phone" as key:
            return Fact(key, text.cut(*match.span(key)), rule)
        case "postal-code" | "bare-postal-code":
            return Fact("postal_code", text.cut(*match.span("postal_code")), rule)
        case "sheets" | "lunar" | "page" | "care" as key:
            return Fact(key, whole, rule)
        case _:
            return Fact("none", whole, rule)


def _without_label(permit: AlignedText) -> AlignedText:
    """Return a permit without the label that touches it: 内部报刊准印证第012号, 省准印证晋字第012号."""
    spelt = _PERMIT_LABEL_RE.match(permit.text)
    if spelt is not None:
        return permit.cut(spelt.end(), len(permit))
    number = _PERMIT_NUMBER_RE.search(permit.text)
    label = squash(permit.text[: number.start()]) if number else ""
    return permit.cut(number.start(), len(permit)) if number and label_keys().get(label) == "permit" else permit


def _date_at(text: AlignedText, at: int, calendar: Calendar) -> tuple[Fact, int] | None:
    if not _DATE_START_RE.match(text.text, at):
        return None
    printed = read_date(text.text, at, calendar)
    if printed is None or _is_in_prose(printed):
        return None
    tail = _DATE_TAIL_RE.match(text.text, printed.end)
    end = tail.end() if tail else printed.end
    return Fact("date", text.cut(at, end), _DATE_RULE, date=printed), end


def _is_in_prose(printed: PrintedDate) -> bool:
    """Whether a date has what the date of an issue never has: a last day without a year, or 上午; an hour is printed on bulletins."""
    time = printed.time_of_day
    ranged = printed.end_date is not None and printed.year is None
    return ranged or (time is not None and not time[:1].isdigit())


def starts_number(text: str, at: int) -> bool:
    """Whether 第12期, 总第38期, a year with an issue or a permit starts at `at`."""
    return any(rule.name in _NUMBERS and rule.match(text, at) for rule in MASTHEAD_PIECE_RULES)
