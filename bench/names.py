"""Measures what the dictionary brings where names stand without a role word, and prints the tables of docs/names.md.

python bench/names.py            prints the tables
python bench/names.py --write    puts them into docs/names.md
python bench/names.py --misses   also what is read wrong
"""

from __future__ import annotations

import argparse
import random
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from govpub.extract.byline import find_caption_credit, read_bare_names, read_byline_line
from govpub.extract.names import split_names
from govpub.text.aligned import AlignedText

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The root has to be on the path first.
from tests.generator.__main__ import parse  # noqa: E402
from tests.generator.layouts import LAYOUTS, sample  # noqa: E402
from tests.generator.people import person_name  # noqa: E402
from tests.generator.score import Tally, score_issue  # noqa: E402

PAGE = ROOT / "docs" / "names.md"
LINES = ROOT / "bench" / "names.tsv"
PLACES = {
    "alone": "alone on a line",
    "mark": "behind ◎",
    "bracket": "in brackets",
    "caption": "at the end of a caption",
}
COLUMNS: dict[str, Callable[[str], tuple[str, ...]] | None] = {
    "rules": lambda text: (text,),  # everything is a word, so that nothing is settled
    "rules, lists": tuple,  # nothing is a word
    "with the dictionary": None,
}
START, END = "<!-- tables: bench/names.py --write -->\n", "<!-- end of the tables -->\n"


SCENES = (
    "志愿者清理河道",
    "村民采收辣椒",
    "技术人员检修线路",
    "孩子们在图书馆阅读",
    "俯瞰湿地公园",
    "农机手抢收小麦",
    "学生体验非遗剪纸",
    "工人赶制出口订单",
    "消防员进行水域救援演练",
    "游客在古镇游览",
    "医生为老人义诊",
    "大棚里番茄长势喜人",
)


@contextmanager
def column(name: str) -> Iterator[None]:
    """Let the dictionary know everything, nothing, or what it knows."""
    cut = COLUMNS[name]
    if cut is None:
        yield
        return
    with patch("govpub.extract.name_border.segment", cut):
        yield


def read(place: str, text: str) -> list[str]:
    """Return the names that are read in a line."""
    line = AlignedText.of(text)
    if place == "caption":
        found = find_caption_credit(line)
        return [person.name for person in found.credits] if found else []
    reading = read_byline_line(line) or read_bare_names(line)
    return [person.name for person in reading.byline.contributors] if reading else []


def rows() -> list[tuple[str, str, list[str]]]:
    """Return place, text and names of each line of the list."""
    lines = LINES.read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(place, text, [] if names == "-" else names.split()) for place, text, names in cells]


def hard_lines(*, misses: bool) -> list[str]:
    """Return the table of the hard lines."""
    table = [
        "| place | lines | names | " + " | ".join(f"{name}: right, invented" for name in COLUMNS) + " |",
        "|---|--:|--:|" + "--:|" * len(COLUMNS),
    ]
    counts: Counter[tuple[str, str, str]] = Counter()
    for name, cut in COLUMNS.items():
        with column(name):
            for place, text, want in rows():
                got = read(place, text)
                right = len(set(got) & set(want))
                counts[place, name, "right"] += right
                counts[place, name, "invented"] += len(got) - right
                if misses and got != want and cut is None:
                    print(f"{place:8} {text}: {' '.join(got) or '-'} for {' '.join(want) or '-'}")
    for place, shown in [*PLACES.items(), ("", "all")]:
        mine = [row for row in rows() if row[0] == place or not place]
        cells = [
            f"{sum(counts[row, name, 'right'] for row in PLACES if row == place or not place)}, "
            f"{sum(counts[row, name, 'invented'] for row in PLACES if row == place or not place)}"
            for name in COLUMNS
        ]
        wanted = sum(len(row[2]) for row in mine)
        table.append(f"| {shown} | {len(mine)} | {wanted} | " + " | ".join(cells) + " |")
    return table


def without_spaces(amount: int) -> list[str]:
    """Return the table of names that are run together: our cut, and jieba's with its guesses of new words."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415 -- only here
    jieba.setLogLevel("ERROR")
    ours = theirs = wrong = 0
    for seed in range(amount):
        rng = random.Random(seed)  # noqa: S311
        names = [person_name(rng) for _ in range(3)]
        while any("·" in name for name in names):
            names = [person_name(rng) for _ in range(3)]
        joined = "".join(names)
        cut = [str(name) for name in split_names(AlignedText.of(joined))]
        ours += cut == names
        wrong += bool(cut) and cut != names
        theirs += jieba.lcut(joined) == names
    return [
        "| three names without a space | right | wrong | not cut |",
        "|---|--:|--:|--:|",
        f"| `split_names` | {ours / amount:.1%} | {wrong / amount:.1%} | {1 - (ours + wrong) / amount:.1%} |",
        f"| `jieba.lcut` with guesses | {theirs / amount:.1%} | {1 - theirs / amount:.1%} | |",
    ]


def glued_captions(amount: int) -> list[str]:
    """Return the table of captions whose space before the name is lost, with names of the generator."""
    table = ["| captions without a space before the name | right | wrong | not read |", "|---|--:|--:|--:|"]
    for name in COLUMNS:
        right = wrong = 0
        with column(name):
            for seed in range(amount):
                rng = random.Random(seed)  # noqa: S311
                person = person_name(rng)
                text = f"图为{rng.choice(SCENES)}{person}{rng.choice(('摄', ' 摄'))}"
                got = read("caption", text)
                right += got == [person]
                wrong += bool(got) and got != [person]
        rest = amount - right - wrong
        table.append(f"| {name} | {right / amount:.1%} | {wrong / amount:.1%} | {rest / amount:.1%} |")
    return table


def generated(amount: int) -> list[str]:
    """Return the table of the credits in the generator's issues."""
    table = ["| credits of generated issues | right | read | printed | F1 |", "|---|--:|--:|--:|--:|"]
    for name in COLUMNS:
        tally = Tally()
        with column(name):
            for layout in LAYOUTS:
                for seed in range(amount):
                    made = sample(layout, seed)
                    tally.add(score_issue(parse(made.text), made.gold, made.name))
        field = "byline.name+role"
        counts = f"{tally.hit[field]} | {tally.got[field]} | {tally.want[field]}"
        table.append(f"| {name} | {counts} | {tally.f1(field) or 0.0:.4f} |")
    return table


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/names.md")
    parser.add_argument("--misses", action="store_true", help="also print what is read wrong")
    parser.add_argument("-n", type=int, default=50, help="generated issues of each layout")
    options = parser.parse_args()
    tables = (hard_lines(misses=options.misses), glued_captions(2000), generated(options.n), without_spaces(2000))
    text = "\n\n".join("\n".join(table) for table in tables) + "\n"
    print(text)
    if options.write:
        page = PAGE.read_text(encoding="utf-8")
        before, rest = page.split(START)
        _, after = rest.split(END)
        PAGE.write_text(f"{before}{START}\n{text}\n{END}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
