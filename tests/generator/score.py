"""Compares parsed issues with their gold, field by field, as micro F1 over all of them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Any

from .models import Gold

_SPACE_RE = re.compile(r"\s+")
_SAME_ARTICLE, _WHOLE_ARTICLE, _SHINGLE = 0.5, 0.95, 4
_PLAIN_FIELDS = ("kind", "section", "kicker", "headline", "deck", "page")
_DATELINE_FIELDS = ("marker", "agency", "place", "date", "end_date", "time_of_day")


def squash(value: Any) -> Any:
    """Return a printed value without white space, and anything else as it is."""
    return _SPACE_RE.sub("", value) if isinstance(value, str) else value


class Tally:
    """What was found and what was expected, per field."""

    def __init__(self) -> None:
        self.hit: Counter[str] = Counter()
        self.got: Counter[str] = Counter()
        self.want: Counter[str] = Counter()
        self.missed: dict[str, list[tuple[str, Hashable]]] = defaultdict(list)
        self.invented: dict[str, list[tuple[str, Hashable]]] = defaultdict(list)

    def count(self, field: str, got: Iterable[Hashable], want: Iterable[Hashable], where: str) -> None:
        """Compare two bags of values."""
        found, expected = Counter(got), Counter(want)
        self.hit[field] += (found & expected).total()
        self.got[field] += found.total()
        self.want[field] += expected.total()
        self.missed[field] += [(where, item) for item in (expected - found).elements()]
        self.invented[field] += [(where, item) for item in (found - expected).elements()]

    def value(self, field: str, got: Any, want: Any, where: str) -> None:
        """Compare two optional values; null on both sides counts for nothing."""
        self.count(field, [] if got is None else [squash(got)], [] if want is None else [squash(want)], where)

    def add(self, other: Tally) -> None:
        """Take over the counts of another tally."""
        for mine, theirs in ((self.hit, other.hit), (self.got, other.got), (self.want, other.want)):
            mine.update(theirs)
        for kept, more in ((self.missed, other.missed), (self.invented, other.invented)):
            for field, items in more.items():
                kept[field] += items

    def f1(self, field: str) -> float | None:
        """Return the F1 of a field, or None for one without values."""
        total = self.got[field] + self.want[field]
        return 2 * self.hit[field] / total if total else None

    def fields(self) -> list[str]:
        """Return the fields that have values on either side."""
        return sorted(field for field in {*self.got, *self.want} if self.got[field] + self.want[field])

    def faults(self) -> int:
        """Return how many values were missed or invented."""
        return (self.got.total() - self.hit.total()) + (self.want.total() - self.hit.total())


def score_issue(got: Gold, want: Gold, where: str) -> Tally:
    """Return the comparison of one parsed issue with its gold."""
    tally = Tally()
    _score_masthead(tally, got.get("masthead") or {}, want.get("masthead") or {}, where)
    _score_contents(tally, got.get("contents") or {}, want.get("contents") or {}, where)
    tally.count("slogan", _slogan_items(got), _slogan_items(want), where)
    pairs, alone_got, alone_want = _pair(got["articles"], want["articles"])
    whole = sum(likeness >= _WHOLE_ARTICLE for _, _, likeness in pairs)
    torn = len(pairs) - whole + len(alone_got)
    tally.count("article.whole", ["whole"] * whole + ["torn"] * torn, ["whole"] * (len(pairs) + len(alone_want)), where)
    nothing: Gold = {}
    for one, other in (
        [(g, w) for g, w, _ in pairs] + [(g, nothing) for g in alone_got] + [(nothing, w) for w in alone_want]
    ):
        named = other.get("headline") or one.get("headline") or _body(other) or _body(one)
        _score_article(tally, one, other, f"{where} | {named[:16]}")
    return tally


def _score_article(tally: Tally, got: Gold, want: Gold, where: str) -> None:
    for key in _PLAIN_FIELDS:
        tally.value(f"article.{key}", got.get(key), want.get(key), where)

    def both(field: str, read: Callable[[Gold], Iterable[Hashable]]) -> None:
        tally.count(field, read(got), read(want), where)

    both("article.paragraph", lambda a: [squash(p["text"]) for p in a.get("paragraphs") or []])
    both("article.jump", lambda a: [(j["direction"], j["page"]) for j in a.get("jumps") or []])
    both("article.note", lambda a: [(n["kind"], squash(n["text"])) for n in a.get("notes") or []])
    both("article.caption", lambda a: [squash(c["text"]) for c in a.get("captions") or []])
    both("article.caption_credit", lambda a: [pair for c in a.get("captions") or [] for pair in _people(c["credits"])])
    both("byline.name", lambda a: [name for name, _ in _people(_credits(a))])
    both("byline.name+role", lambda a: _people(_credits(a)))
    both("byline.name+outlet", lambda a: [(squash(c["name"]), c["outlet"]) for c in _credits(a) if c.get("outlet")])
    for key in _DATELINE_FIELDS:
        tally.value(
            f"dateline.{key}", (got.get("dateline") or {}).get(key), (want.get("dateline") or {}).get(key), where
        )


def _credits(article: Gold) -> list[Gold]:
    people: list[Gold] = (article.get("byline") or {}).get("contributors") or []
    return people


def _people(people: list[Gold]) -> list[tuple[str, str]]:
    return [(squash(credit["name"]), credit["role"]) for credit in people]


def _slogan_items(issue: Gold) -> list[str]:
    return [squash(item) for slogans in issue.get("slogans") or [] for item in slogans["items"]]


def _score_masthead(tally: Tally, got: Gold, want: Gold, where: str) -> None:
    for key in sorted({*got, *want} - {"span", "spans", "text"}):
        if key == "staff":
            tally.count("masthead.staff", _staff(got), _staff(want), where)
        else:
            tally.count("masthead", _listed(key, got), _listed(key, want), where)


def _staff(masthead: Gold) -> list[Hashable]:
    return [(squash(row["role"]), squash(name)) for row in masthead.get("staff") or [] for name in row["names"]]


def _listed(key: str, masthead: Gold) -> list[Hashable]:
    value = masthead.get(key)
    return [(key, squash(item)) for item in (value if isinstance(value, list) else [value]) if item is not None]


def _score_contents(tally: Tally, got: Gold, want: Gold, where: str) -> None:
    def sections(side: Gold) -> list[Gold]:
        found: list[Gold] = side.get("sections") or []
        return found

    def titles(side: Gold) -> list[Hashable]:
        return [squash(section.get("title")) for section in sections(side)]

    def entries(side: Gold) -> list[Hashable]:
        return [
            (squash(e["title"]), e.get("page"), tuple(map(squash, e["authors"])))
            for s in sections(side)
            for e in s["entries"]
        ]

    tally.count("contents.section", titles(got), titles(want), where)
    tally.count("contents.entry", entries(got), entries(want), where)


def _body(article: Gold) -> str:
    parts = [paragraph["text"] for paragraph in article.get("paragraphs") or []]
    parts += [caption["text"] for caption in article.get("captions") or []]
    return "".join(parts) or article.get("headline") or ""


def _shingles(text: str) -> Counter[str]:
    text = squash(text)
    return Counter(text[at : at + _SHINGLE] for at in range(max(1, len(text) - _SHINGLE + 1))) if text else Counter()


def _pair(got: list[Gold], want: list[Gold]) -> tuple[list[tuple[Gold, Gold, float]], list[Gold], list[Gold]]:
    """Return articles paired by their words, best first, and those left over on either side."""
    shingles = [_shingles(_body(article)) for article in got], [_shingles(_body(article)) for article in want]
    likeness = []
    for i, one in enumerate(shingles[0]):
        for j, other in enumerate(shingles[1]):
            total = one.total() + other.total()
            likeness.append((2 * (one & other).total() / total if total else 0.0, i, j))
    pairs: list[tuple[Gold, Gold, float]] = []
    left, right = set(range(len(got))), set(range(len(want)))
    for alike, i, j in sorted(likeness, key=lambda t: (-t[0], abs(t[1] - t[2]))):
        if alike < _SAME_ARTICLE:
            break
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((got[i], want[j], alike))
    return pairs, [got[i] for i in sorted(left)], [want[j] for j in sorted(right)]


def complaints(text: str, issue: Gold) -> list[str]:
    """Return what breaks the promise that nothing of the text is lost and every span is right."""
    wrong: list[str] = []
    at = 0
    for segment in issue["segments"]:
        start, end = segment["span"]
        if start != at or end <= start:
            wrong.append(f"segments: gap or overlap at {at}, next is {start}..{end}")
            break
        at = end
    if at != len(text) and not wrong:
        wrong.append(f"segments: cover {at} of {len(text)} characters")
    for article in issue["articles"]:
        for contributor in [*_credits(article), *(c for caption in article["captions"] for c in caption["credits"])]:
            start, end = contributor["span"]
            if not 0 <= start < end <= len(text):
                wrong.append(f"contributor {contributor['name']}: span {start}..{end}")
    return wrong
