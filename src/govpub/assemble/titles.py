"""The printed table of contents as an index of titles, to recognise and correct headlines."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from attrs import frozen

from govpub.assemble.affinity import pairs, similarity
from govpub.models import Contents, ContentsEntry
from govpub.text.characters import HAN

__all__ = ["TitleIndex", "TitleMatch", "title_alone"]

_ALIKE = 0.78
_MOST_CANDIDATES = 12
_SHORTEST = 7
_LONGEST_JOINED = 3
_HAN_RE = re.compile(f"[{HAN}]")
_NUMBERED_RE = re.compile(
    r"(?P<title>.*\S)[ ]*[（(](?P<number>[^（）()]{1,12}[〔\[［](?:19|20)\d\d[〕\]］][^（）()]{1,8}号)[）)]"
)
_GENRE_RE = re.compile(rf"(?P<title>.*\S)[ ]*[（(][{HAN}]{{2,4}}[）)]")
_NUMERALS = "〇零一二三四五六七八九十百上中下"


@frozen
class TitleMatch:
    """An entry of the table of contents that a headline is, or nearly is."""

    entry: ContentsEntry
    """The entry."""
    section: str | None
    """The section it stands in."""
    exact: bool
    """Whether the titles are the same but for spaces."""


class TitleIndex:
    """Finds the entry for a printed headline; an empty one finds none."""

    def __init__(self, contents: Contents | None) -> None:
        self._entries: list[tuple[ContentsEntry, str | None]] = []
        self._exact: dict[str, int] = {}
        self.has_sections = any(section.title for section in contents.sections) if contents else False
        sections = contents.sections if contents else ()
        self._sections = frozenset(_squash(section.title) for section in sections if section.title)
        self._found: dict[str, TitleMatch | None] = {}
        self._by_pair: dict[str, list[int]] = defaultdict(list)
        for section in sections:
            for entry in section.entries:
                number = len(self._entries)
                self._entries.append((entry, section.title))
                self._exact.setdefault(_squash(entry.title), number)
                for pair in pairs(entry.title):
                    self._by_pair[pair].append(number)

    def __len__(self) -> int:
        return len(self._entries)

    def is_section(self, text: str) -> bool:
        """Whether a line is the title of a section, and of no entry."""
        if not self._sections:
            return False
        squashed = _squash(text)
        return squashed in self._sections and squashed not in self._exact

    def lines_of_titles(self, lines: Sequence[str]) -> set[int]:
        """Return the lines that are titles, alone or joined with those next to them."""
        found: set[int] = set()
        for start in range(len(lines)):
            stops = range(min(start + _LONGEST_JOINED, len(lines)), start, -1)
            exact = next((stop for stop in stops if self.find_exact("".join(lines[start:stop])) is not None), None)
            alike = (stop for stop in stops if self.find("".join(lines[start:stop])) is not None)
            stop = exact or next((stop for stop in alike if not self._has_title(lines[start:stop])), None)
            if stop is not None:
                found.update(range(start, stop))
        return found

    def _has_title(self, lines: Sequence[str]) -> bool:
        """Whether one of several lines alone is in the table of contents, as an entry or a section."""
        return len(lines) > 1 and any(self.find_exact(line) is not None or self.is_section(line) for line in lines)

    def find_exact(self, headline: str) -> TitleMatch | None:
        """Return the entry whose title `headline` is but for spaces, or None."""
        number = self._exact.get(_squash(headline))
        return None if number is None else TitleMatch(*self._entries[number], exact=True)

    def find(self, headline: str) -> TitleMatch | None:
        """Return the entry whose title `headline` is, allowing for misread characters, or None."""
        if not self._entries:
            return None
        if headline not in self._found:
            self._found[headline] = self._find(headline)
        return self._found[headline]

    def _find(self, headline: str) -> TitleMatch | None:
        match = self.find_exact(headline)
        if match is not None:
            return match
        counts: dict[int, int] = defaultdict(int)
        for pair in pairs(headline):
            for candidate in self._by_pair.get(pair, ())[:_MOST_CANDIDATES]:
                counts[candidate] += 1
        best = max(counts, key=lambda candidate: counts[candidate], default=None)
        if best is None:
            return None
        title = self._entries[best][0].title
        if similarity(headline, title) < _ALIKE and not _differs_in_one(_squash(headline), _squash(title)):
            return None
        return TitleMatch(*self._entries[best], exact=False)


def title_alone(title: str, printed: str | None) -> str:
    """Return a title of the contents without what the headline does not print: a deck, a number or a genre in brackets.

    >>> title_alone("关于春耕的通知 （青政发〔2023〕5号）", "关于春耕的通知")
    '关于春耕的通知'
    >>> title_alone("扫出一条履职路 ——记县人大代表李青", "扫出一条履职路")
    '扫出一条履职路'
    """
    head, dash, _ = title.partition(" —")
    if dash and printed and "—" not in printed:
        return head
    genre = _GENRE_RE.fullmatch(title)
    if genre is not None and printed and _squash(genre["title"]) == _squash(printed):
        return genre["title"]
    match = _NUMBERED_RE.fullmatch(title)
    return title if match is None or (printed and match["number"] in printed) else match["title"]


def _differs_in_one(left: str, right: str) -> bool:
    """Whether one Chinese character is misread, and that no numeral: a date or a number makes another title."""
    if len(left) != len(right) or len(left) < _SHORTEST:
        return False
    others = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    return len(others) == 1 and all(_HAN_RE.fullmatch(a) and a not in _NUMERALS for a in others[0])


def _squash(text: str) -> str:
    return "".join(text.split())
