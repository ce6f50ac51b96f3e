"""Measures runs over an archive of generated issues: two processes against one, memory, the cost of each format.

    python bench/archive.py                     2,000 issues
    python bench/archive.py --issues 500        fewer
    python bench/archive.py --check             exit 1 if a figure is worse than it may be

One process is `--workers 0`: everything in the run itself. Formats are compared with reading and parsing alone.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from attrs import frozen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.generator.layouts import LAYOUTS, sample

OUTPUTS = ("out.jsonl", "out.jsonl.gz", "out.sqlite", "out.parquet", "tables")
MOST_OF_ONE = 0.6
"""Share of one process's time that two may take."""
MOST_ON_TOP = 0.3
"""Share of the time of parsing that writing a format may cost on top."""
MOST_GROWTH = 1.1
"""How much more memory the whole archive may take than half of it."""


def make_archive(folder: Path, issues: int) -> int:
    """Write generated issues of all layouts, a folder for each hundred; return their bytes."""
    size = 0
    layouts = list(LAYOUTS)
    for number in range(issues):
        text = sample(layouts[number % len(layouts)], number // len(layouts)).text
        path = folder / f"{number // 100:03d}" / f"{number:05d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode("gb18030" if number % 3 == 0 else "utf-8", "replace")
        path.write_bytes(data)
        size += len(data)
    return size


@frozen
class Figures:
    """What a run took."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of processors, workers included."""
    memory: float
    """Most memory of the run itself, in MB."""
    workers: float
    """Most memory of one of its workers, in MB."""


MEASURE = """
import resource, sys, time
import govpub, govpub.pipeline
begin, used = time.perf_counter(), time.process_time()
{work}
own, workers = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
cpu = time.process_time() - used + workers.ru_utime + workers.ru_stime
print(time.perf_counter() - begin, cpu, own.ru_maxrss / 1024, workers.ru_maxrss / 1024)
"""
PARSE = MEASURE.format(
    work="for result in govpub.iter_parse([sys.argv[1]], workers=int(sys.argv[2])): assert result.issue is not None"
)
EXPORT = MEASURE.format(
    work="from govpub.cli import main\n"
    "main(['export', sys.argv[1], '--workers', sys.argv[2], '-o', sys.argv[3]], standalone_mode=False)"
)


def measured(rounds: int, code: str, *arguments: str | Path) -> Figures:
    """Return the least times of some rounds of code in a Python of its own."""
    found: list[Figures] = []
    for _ in range(rounds):
        command = [sys.executable, "-c", code, *map(str, arguments)]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, text=True)
        found.append(Figures(*map(float, done.stdout.split()[-4:])))
    return Figures(min(one.wall for one in found), min(one.cpu for one in found), found[0].memory, found[0].workers)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--issues", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=1, help="of which the best counts")
    parser.add_argument("--check", action="store_true", help="exit 1 if a figure is worse than it may be")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bad = measure_all(Path(name), options.issues, options.rounds)
    return int(options.check and bad)


def measure_all(folder: Path, issues: int, rounds: int) -> bool:
    """Print all figures; return whether one is worse than it may be."""
    archive = folder / "archive"
    begin = time.perf_counter()
    size = make_archive(archive, issues)
    print(
        f"{issues} issues, {size / 1e6:.1f} MB, generated in {time.perf_counter() - begin:.0f} s; {os.cpu_count()} processors"
    )
    half = folder / "half"
    half.mkdir()
    for entry in sorted(archive.iterdir())[: max(1, issues // 200)]:
        (half / entry.name).symlink_to(entry)

    one = measured(rounds, PARSE, archive, "0")
    show("iter_parse, one process", issues, one)
    two = measured(rounds, PARSE, archive, "2")
    show("iter_parse, two workers", issues, two)
    less = measured(1, PARSE, half, "2")
    share, growth = two.wall / one.wall, (two.memory + two.workers) / (less.memory + less.workers)
    print(f"  two workers take {share:.2f} of one process's time (at most {MOST_OF_ONE})")
    print(f"  memory for the whole is {growth:.2f} of that for half of it (at most {MOST_GROWTH})")
    good = share <= MOST_OF_ONE and growth <= MOST_GROWTH
    for output in OUTPUTS:
        alone = measured(rounds, EXPORT, archive, "0", folder / output)
        show(f"export to {output}", issues, alone)
        less = measured(1, EXPORT, half, "0", folder / output)
        cost, growth = alone.cpu / one.cpu - 1, alone.memory / less.memory
        print(f"  {cost:+.0%} of processor time on top of parsing (at most {MOST_ON_TOP:+.0%}); memory {growth:.2f}")
        good = good and cost <= MOST_ON_TOP and growth <= MOST_GROWTH
    show("export to out.sqlite, two workers", issues, measured(rounds, EXPORT, archive, "2", folder / "out.sqlite"))
    return not good


def show(what: str, issues: int, figures: Figures) -> None:
    """Print the figures of a run."""
    workers = f" + {figures.workers:.0f} MB a worker" if figures.workers else ""
    rate = issues / figures.wall
    print(
        f"{what:34}{figures.wall:6.1f} s, {figures.cpu:6.1f} s cpu, {rate:4.0f} issues/s, {figures.memory:.0f} MB{workers}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
