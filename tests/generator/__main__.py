# ruff: noqa: T201 -- a command prints
"""Parses generated issues and prints F1 per field and layout.

    python -m tests.generator                        12 issues of each layout
    python -m tests.generator -n 50 --seed 1000      50 of each, from seed 1000 on
    python -m tests.generator --layout markdown      one layout
    python -m tests.generator --misses byline        also what went wrong in fields that match
    python -m tests.generator --write DIR            text, gold and result of every issue with faults, as files
    python -m tests.generator --print magazine-003   one issue's text

Run in the repository's root.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

import govpub

from .layouts import LAYOUTS, sample
from .models import Gold, Sample
from .score import Tally, complaints, score_issue


def parse(text: str) -> Gold:
    """Return the parsed issue as the contract's JSON."""
    gold: Gold = govpub.parse_issue(text).to_dict()
    return gold


def main(argv: list[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        prog="generator", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("-n", type=int, default=12, help="issues per layout")
    parser.add_argument("--seed", type=int, default=0, help="first seed")
    parser.add_argument("--layout", choices=LAYOUTS, action="append")
    parser.add_argument("--misses", metavar="REGEX")
    parser.add_argument("--write", type=Path, metavar="DIR")
    parser.add_argument("--print", metavar="NAME", dest="shown")
    options = parser.parse_args(argv)
    if options.shown:
        layout, seed = options.shown.rsplit("-", 1)
        print(sample(layout, int(seed)).text)
        return 0
    tallies = {}
    for layout in options.layout or LAYOUTS:
        tallies[layout] = Tally()
        for seed in range(options.seed, options.seed + options.n):
            _run(sample(layout, seed), tallies[layout], options.write)
    _print_table(tallies)
    if options.misses is not None:
        _print_misses(tallies, options.misses)
    return 0


def _run(made: Sample, tally: Tally, folder: Path | None) -> None:
    got = parse(made.text)
    one = score_issue(got, made.gold, made.name)
    for complaint in complaints(made.text, got):
        print(f"not lossless: {made.name}: {complaint}", file=sys.stderr)
    tally.add(one)
    if folder and one.faults():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{made.name}.txt").write_text(made.text, encoding="utf-8", newline="")
        for end, data in (("gold", made.gold), ("got", got)):
            (folder / f"{made.name}.{end}.json").write_text(
                json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8"
            )


def _print_table(tallies: dict[str, Tally]) -> None:
    everything = Tally()
    for tally in tallies.values():
        everything.add(tally)
    print(f"{'field':24}" + "".join(f"{layout:>14}" for layout in tallies) + f"{'all':>10}{'want':>8}")
    for field in everything.fields():
        scores = [*(tally.f1(field) for tally in tallies.values()), everything.f1(field)]
        cells = ["" if score is None else f"{score:.3f}" for score in scores]
        print(
            f"{field:24}" + "".join(f"{cell:>14}" for cell in cells[:-1]) + f"{cells[-1]:>10}{everything.want[field]:8}"
        )


def _print_misses(tallies: dict[str, Tally], pattern: str) -> None:
    for tally in tallies.values():
        for field in tally.fields():
            if re.search(pattern, field):
                for word, items in (("missed", tally.missed[field]), ("invented", tally.invented[field])):
                    for where, item in items:
                        print(f"{field:22} {word:8} {where}: {item}")


if __name__ == "__main__":
    sys.exit(main())
