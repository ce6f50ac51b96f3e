"""Parts a printed line into its slogans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from govpub.extract.slogans.wording import weight
from govpub.rules.slogan import BULLETED, COUPLET, EXCLAIMED, ISSUER, NUMBERED
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line, Mark
from govpub.text.spacing import tighten_display

__all__ = ["Items", "Kind", "is_issuer", "read_items", "tidy", "tidy_heading"]

_WIDE_GAP_RE = re.compile(r"[ \u3000]{2,}")
_INNER_MARK_RE = re.compile(r"(?<=\S)[ \u3000]*(?=[◇◆★☆●○◎▲△■□▪❖✦➤▶►])")
_INNER_NUMBER_RE = re.compile(r"(?<=[^\s0-9])[ \u3000]+(?=(?:[0-9]{1,3}[.．、](?![0-9])|[（(][0-9]{1,2}[)）]|[①-⑳]))")
_EDGE_RE = re.compile(r"^[【〖《“\"\[（(◆●■★☆◇·—\s]{1,3}|[】〗》”\"\]◆●■★☆◇·—\s]{1,3}[:：]?$|[:：]$")
_INNER_HALF_RE = re.compile(r"(?<=\S)[ \u3000；;，,]+(?=[（(【\[]?(?:上联|下联|横批|横额|横联))")
_TRAILING_MARK_RE = re.compile(r"[ \u3000]*[◇◆★☆●○◎▲△■□▪❖✦]+[ \u3000]*$")
_OFFICE_END_RE = re.compile(r"(?:办公室|指挥部|委员会|人民政府|宣传部|文明办)(?:[ \u3000]*(?:宣|制|发布))?$")
_LONGEST_LINE = 400


class Kind(Enum):
    """How the slogans of a line are marked."""

    BULLET = "slogan.bulleted"
    NUMBER = "slogan.numbered"
    COUPLET = "slogan.couplet"
    EXCLAIMED = "slogan.exclaimed"
    BARE = "slogan.bare"


@frozen
class Items:
    """The slogans of one printed line."""

    line: Line
    """The line."""
    kind: Kind
    """How they are marked."""
    mark: str
    """The bullet, if there is one."""
    texts: tuple[str, ...]
    """Without marks and letter-spacing."""


def read_items(line: Line) -> Items | None:
    """Return the slogans that a line would hold if it held slogans; None for ornaments, a picture or a very long line."""
    items = _read_items(line)
    return items if items is not None and items.texts else None


def _read_items(line: Line) -> Items | None:
    if line.mark in (Mark.IMAGE, Mark.RULE) or len(line.text.text) > _LONGEST_LINE:
        return None
    if COUPLET.fullmatch(line.text.text):
        return Items(line, Kind.COUPLET, "", tuple(_halves(line.text)))
    number = NUMBERED.fullmatch(line.text.text)
    if number is not None:
        return Items(line, Kind.NUMBER, "", _marked(_parts(line.text, _INNER_NUMBER_RE)))
    bullet = BULLETED.fullmatch(line.text.text)
    if bullet is not None or line.mark is Mark.BULLET:
        mark = bullet["mark"] if bullet else "-"
        return Items(line, Kind.BULLET, mark, _marked(_parts(line.text, _INNER_MARK_RE)))
    run = _run_together(line.text)
    if run:
        return Items(line, Kind.EXCLAIMED, "", run)
    text = line.text
    if text.text[0] in "【〖" and text.text[-1] in "】〗":
        text = text.cut(1, len(text) - 1)
    return Items(line, Kind.BARE, "", tuple(tidy(part) for part in _between_gaps(text, 0)))


def is_issuer(text: str) -> bool:
    """Whether a line is the office that issued slogans; the name of an office may have a word of theirs."""
    return ISSUER.fullmatch(text) is not None and (_OFFICE_END_RE.search(text) is not None or not weight(text))


def _halves(text: AlignedText) -> Iterator[str]:
    """Yield the lines of a couplet that stand on one printed line."""
    for part in _cut(text, [match.span() for match in _INNER_HALF_RE.finditer(text.text)]):
        half = COUPLET.fullmatch(part.text)
        yield tidy(part.cut(*half.span("item")) if half else part)


def tidy(text: AlignedText) -> str:
    """Return a slogan without letter-spacing; a space that parts its halves stays."""
    return tighten_display(text.strip(" \u3000")).text


def tidy_heading(text: AlignedText) -> str:
    """Return a heading without letter-spacing, the brackets and marks around it and a colon after it."""
    tidied = tidy(text)
    bare = _EDGE_RE.sub("", tidied)
    halved = any((opener in bare) != (closer in bare) for opener, closer in ("“”", "《》", "【】"))
    return tidied.rstrip(":：") if halved or not bare else bare


def _parts(text: AlignedText, inner: re.Pattern[str]) -> list[AlignedText]:
    """Return the pieces before further marks and, within them, between wide gaps."""
    parts: list[AlignedText] = []
    for piece in _cut(text, [match.span() for match in inner.finditer(text.text)]):
        mark = NUMBERED.fullmatch(piece.text)
        parts += _between_gaps(piece, mark.start("item") if mark else 0)
    return parts


def _between_gaps(text: AlignedText, head: int) -> list[AlignedText]:
    """Return the pieces between wide gaps after `head`."""
    if " " not in text.text and "\u3000" not in text.text:
        return [text] if text.text else []
    gaps = [match.span() for match in _WIDE_GAP_RE.finditer(text.text, head)]
    return [part for part in _cut(text, gaps) if part.text.strip()]


def _cut(text: AlignedText, ranges: list[tuple[int, int]]) -> list[AlignedText]:
    at = 0
    pieces: list[AlignedText] = []
    for start, end in ranges:
        pieces.append(text.cut(at, start))
        at = end
    pieces.append(text.cut(at, len(text)))
    return [piece for piece in pieces if piece.text]


def _marked(parts: list[AlignedText]) -> tuple[str, ...]:
    texts: list[str] = []
    for part in parts:
        part = part.sub(_TRAILING_MARK_RE)  # noqa: PLW2901  a mark after a slogan is the second of its pair
        for rule in (NUMBERED, BULLETED):
            match = rule.fullmatch(part.text)
            if match is not None:
                part = part.cut(*match.span("item"))  # noqa: PLW2901  a number may follow a bullet
        texts.append(tidy(part))
    return tuple(text for text in texts if text)


def _run_together(text: AlignedText) -> tuple[str, ...]:
    """Return the slogans of a line in which each ends with ！ and nothing else stands."""
    if not text.text.endswith(("！", "!")):
        return ()
    at = 0
    texts: list[str] = []
    for match in EXCLAIMED.finditer(text.text):
        if match.start() != at:
            return ()
        texts.append(tidy(text.cut(*match.span())))
        at = match.end()
    return tuple(texts) if at == len(text) else ()
