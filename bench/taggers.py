"""Compares the names that govpub reads with those that general taggers find, on texts with known answers.

python bench/taggers.py GOLD    a folder of JSON files in the shape of `Issue.to_dict`: what a careful reader sees

Needs THULAC, whose model comes with the package: pip install thulac. Taggers know names and no roles, so each is
asked only where the answer is known: in the printed credit for the people credited, and in the paragraphs of an article
with meetings for those who took part. There a tagger also finds people who are only spoken of, which counts against it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import jieba.posseg
import thulac

import govpub

Names = Callable[[str], frozenset[str]]
Sample = tuple[str, frozenset[str]]


def by_jieba(text: str) -> frozenset[str]:
    """Return the words that jieba tags as a person's name."""
    return frozenset(pair.word for pair in jieba.posseg.cut(text) if pair.flag == "nr" and len(pair.word) > 1)


def by_thulac(text: str) -> frozenset[str]:
    """Return the words that THULAC tags as a person's name."""
    return frozenset(word for word, tag in _thulac().cut(text) if tag == "np")


@cache
def _thulac() -> thulac.thulac:
    return thulac.thulac()


def by_byline(text: str) -> frozenset[str]:
    """Return the people that `parse_byline` reads."""
    byline = govpub.parse_byline(text)
    return frozenset(person.name for person in byline.contributors) if byline else frozenset()


def by_people(text: str) -> frozenset[str]:
    """Return the people that `find_people` finds: those with a post."""
    return frozenset(person.name for person in govpub.find_people(text))


def by_meetings(text: str) -> frozenset[str]:
    """Return those who take part in the meetings that `parse_meetings` reads."""
    return frozenset(person.name for meeting in govpub.parse_meetings(text) for person in meeting.participants)


TAGGERS: dict[str, Names] = {"jieba.posseg": by_jieba, "THULAC": by_thulac}


def credit_lines(gold: Path) -> Iterator[Sample]:
    """Yield each printed credit and the people in it."""
    for answer in sorted(gold.glob("*.json")):
        for article in json.loads(answer.read_text(encoding="utf-8"))["articles"]:
            byline = article["byline"]
            if byline:
                yield byline["text"], frozenset(person["name"] for person in byline["contributors"])


def reports(gold: Path) -> Iterator[Sample]:
    """Yield the paragraphs of each article with meetings and those who took part."""
    for answer in sorted(gold.glob("*.json")):
        for article in json.loads(answer.read_text(encoding="utf-8"))["articles"]:
            if article["meetings"]:
                people = (person for meeting in article["meetings"] for person in meeting["participants"])
                text = "\n".join(paragraph["text"] for paragraph in article["paragraphs"])
                yield text, frozenset(person["name"] for person in people)


def row(name: str, samples: list[Sample], names: Names) -> str:
    """Return a line of the table: names printed, found and right, recall and precision."""
    found = [names(text) for text, _ in samples]
    printed = sum(len(want) for _, want in samples)
    right = sum(len(got & want) for got, (_, want) in zip(found, samples, strict=True))
    read = sum(map(len, found))
    return f"| {name} | {printed} | {read} | {right} | {right / printed:.3f} | {right / max(read, 1):.3f} |"


def main() -> None:
    """Print both tables."""
    gold = Path(sys.argv[1])
    tables: tuple[tuple[str, list[Sample], dict[str, Names]], ...] = (
        ("people in credits", list(credit_lines(gold)), {"`parse_byline`": by_byline, **TAGGERS}),
        (
            "people who took part",
            list(reports(gold)),
            {"`parse_meetings`": by_meetings, "`find_people`": by_people, **TAGGERS},
        ),
    )
    for title, samples, readers in tables:
        print(f"| {title} | printed | found | right | recall | precision |\n|---|--:|--:|--:|--:|--:|")
        for name, names in readers.items():
            print(row(name, samples, names))
        print()


if __name__ == "__main__":
    main()
