"""Shows that `govpub.parse_issue` takes time linear in the length of the text, hostile texts included.

    python bench/doubling.py                     every kind of text, 0.25 to 2 MB
    python bench/doubling.py --most 20           up to 20 MB
    python bench/doubling.py --only openers      kinds whose name matches
    python bench/doubling.py --limit 60          a size that takes longer than 60 s is the last of its kind

Sizes are millions of characters. Exit code 1 if the seconds per MB of any kind grow more than they may.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from random import Random

import govpub

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.generator.layouts import LAYOUTS, sample
from tests.generator.people import person_name

MEGA = 1_000_000
GROWTH = 1.8
"""How much more the dearest MB of the larger sizes may cost than the smallest size's, before a kind counts as not linear."""


CHEAP = 0.3
"""Seconds per MB below which differences are noise."""


def filled(unit: str) -> Callable[[int], str]:
    """Return a maker of texts that repeat one string."""
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def rotated(units: list[str]) -> Callable[[int], str]:
    """Return a maker of texts that take turns with several strings."""
    return filled("".join(units))


def ordinary(layout: str) -> Callable[[int], str]:
    """Return a maker of texts that join issues of a layout."""

    def make(size: int) -> str:
        issues = [sample(layout, seed).text for seed in range(20)]
        parts: list[str] = []
        done = 0
        for text in cycle(issues):
            if done >= size:
                break
            parts.append(text)
            done += len(text)
        return "\n".join(parts)[:size]

    return make


def random_characters(alphabet: str) -> Callable[[int], str]:
    """Return a maker of texts of random characters."""
    return lambda size: "".join(Random(1).choices(alphabet, k=size))  # noqa: S311


def names(size: int) -> str:
    """Return a list of names."""
    rng = Random(2)  # noqa: S311
    many = [person_name(rng) for _ in range(2000)]
    return "、".join(islice(cycle(many), size // 3))[:size]


_SENTENCE = "会议指出，要把各项工作一件一件抓好，让大家都看得见变化。"

KINDS: dict[str, Callable[[int], str]] = {
    **{f"ordinary {layout}": ordinary(layout) for layout in LAYOUTS},
    "one line of prose": filled(_SENTENCE),
    "one line without a stop": filled("推动各项工作落地见效"),
    "one character": filled("会"),
    "short lines": filled("推动工作\n"),
    "lines of one character": filled("会\n"),
    "empty lines": filled("\n"),
    "spaces": filled(" "),
    "wide spaces": filled("　"),
    "letter-spaced": filled("会 议 指 出 ， "),
    "headings": filled("## 我县召开推进会\n\n"),
    "headlines without a body": rotated([f"青山镇召开第{n}次推进会\n\n" for n in range(500)]),
    "datelines": filled("本报讯 3月1日，我县召开会议。\n\n"),
    "datelines in one line": filled("本报讯 （记者 "),
    "bylines": filled("（记者 王小明 通讯员 李大光）\n"),
    "bylines in one line": filled("本报记者 王小明 "),
    "head credits": filled("本报记者 王小明\n\n"),
    "author lines": filled("◎ 王小明\n\n"),
    "openers": filled("（"),
    "openers with a role": filled("（记者"),
    "closers": filled("）"),
    "quotes": filled("“"),
    "angle brackets": filled("《"),
    "tags": filled("<"),
    "markdown marks": filled("**_`[](#"),
    "stars": filled("*"),
    "table cells": filled("| 一 | 二 |\n"),
    "dotted leaders": filled("…"),
    "middle dots": filled("·"),
    "contents lines": rotated([f"关于第{n}项工作的思考……………王小明（{n}）\n" for n in range(1, 500)]),
    "contents headings": filled("目 录\n\n"),
    "jumps out": filled("下转第2版\n"),
    "jumps back": filled("（上接第1版）推动工作\n"),
    "jumps both ways": filled("推动工作（下转第3版）\n\n（上接第3版）推动工作\n\n"),
    "jumps in one line": filled("下转第"),
    "folios": filled("第2版 综合\n\n"),
    "page numbers": rotated([f"{n}\n\n" for n in range(1000)]),
    "names": names,
    "names of two characters": filled("王 军 "),
    "posts": filled("县委常委、副县长"),
    "title and name": filled("县委书记王小明、"),
    "meetings": filled("王小明主持召开推进会。"),
    "statements": filled("王小明强调，"),
    "dates": filled("3月1日"),
    "dates without end": filled("1月"),
    "chinese digits": filled("二〇一三年十"),
    "digits": filled("1"),
    "digits and spaces": filled("1 "),
    "latin letters": filled("a"),
    "slogans": filled("◇ 护林防火 人人有责\n\n"),
    "slogan grid": filled("富强民主文明和谐\n"),
    "captions": filled("图为村里的新路。 王小明 摄\n\n"),
    "captions in one line": filled("图为王小明 摄"),
    "photographers": filled("摄 "),
    "notes": filled("（作者系县委书记）\n\n"),
    "editor's notes": filled("编者按\n\n"),
    "masthead labels": filled("主办："),
    "masthead lines": filled("总第12期 2020年1月1日\n"),
    "list items": filled("一、"),
    "dashes": filled("—"),
    "punctuation": random_characters("，。；：！？、（）《》“”…—·"),
    "NUL": filled("\x00"),
    "lone surrogates": filled("\ud800"),
    "radicals": filled("⺠⽣⼯作"),
    "zero width": filled("会\u200b"),
    "noise": random_characters("".join(map(chr, range(0x4E00, 0x9FA5, 7)))),
    "any code point": random_characters("".join(map(chr, range(0x20, 0x3000, 3)))),
    "carriage returns": filled("推动工作\r\n\r\n"),
    "form feeds": filled("推动工作\f"),
}
"""Makers of texts of a given number of characters."""


def cost(text: str) -> float:
    """Return the seconds per million characters of one text."""
    start = time.process_time()
    govpub.parse_issue(text)
    return (time.process_time() - start) / len(text) * MEGA


def measure(make: Callable[[int], str], sizes: list[int], limit: float) -> list[float]:
    """Return the seconds per million characters for each size, until one takes longer than `limit`.

    A size that seems dear is measured again, since others use the machine too.
    """
    costs: list[float] = []
    for size in sizes:
        text = make(size)
        found = cost(text)
        if costs and found > GROWTH * max(costs[0], CHEAP):
            found = min(found, cost(text))
        costs.append(found)
        if found * size / MEGA > limit:
            break
    return costs


def is_linear(costs: list[float], sizes: list[int]) -> bool:
    """Whether no size was given up and the last ones cost about as much per MB as the first."""
    return len(costs) == len(sizes) and max(costs[1:], default=0.0) <= GROWTH * max(costs[0], CHEAP)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--least", type=float, default=0.25, help="smallest size, in millions of characters")
    parser.add_argument("--most", type=float, default=2.0, help="largest size")
    parser.add_argument("--only", default="", metavar="REGEX")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds")
    options = parser.parse_args()
    sizes = [int(options.least * MEGA)]
    while sizes[-1] * 2 <= options.most * MEGA:
        sizes.append(sizes[-1] * 2)
    if sizes[-1] < options.most * MEGA * 0.99:
        sizes.append(int(options.most * MEGA))
    for layout in LAYOUTS:
        # The first text that asks for the dictionary pays for its loading.
        govpub.parse_issue("\n".join(sample(layout, seed).text for seed in range(20)))
    print(f"{'seconds per million characters':32}" + "".join(f"{size / MEGA:>8.2f}" for size in sizes))
    crooked = []
    for kind, make in KINDS.items():
        if re.search(options.only, kind):
            costs = measure(make, sizes, options.limit)
            straight = is_linear(costs, sizes)
            crooked += [] if straight else [kind]
            print(
                f"{kind:32}" + "".join(f"{cost:8.2f}" for cost in costs) + ("" if straight else "   not linear"),
                flush=True,
            )
    print("linear throughout" if not crooked else f"not linear: {', '.join(crooked)}")
    return int(bool(crooked))


if __name__ == "__main__":
    sys.exit(main())
