"""Prints how long `govpub.parse_issue` takes against `jieba.lcut` on the same text, and how much memory.

python bench/ratio.py                    on about 2 MB of generated issues
python bench/ratio.py FILE…              on the files joined, repeated to about 2 MB
python bench/ratio.py --size 5 FILE…     to about 5 MB
python bench/ratio.py --most 0.5         exit 1 if parse_issue takes more than half of jieba's time
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import govpub

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.generator.layouts import LAYOUTS, sample

MEGABYTE = 1_000_000


def generated(size: int) -> str:
    """Return generated issues of all layouts, joined, of about `size` bytes in UTF-8."""
    parts: list[str] = []
    seed = done = 0
    while done < size:
        for layout in LAYOUTS:
            parts.append(sample(layout, seed).text)
            done += len(parts[-1].encode())
        seed += 1
    return "\n".join(parts)


def repeated(files: list[Path], size: int) -> str:
    """Return the files joined, and that repeated to about `size` bytes in UTF-8."""
    joined = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return "\n".join([joined] * max(1, round(size / len(joined.encode()))))


def seconds(call: Callable[[], object], rounds: int) -> float:
    """Return the least time that a call takes."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def peak() -> int:
    """Return the most memory that this process has had so far, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--size", type=float, default=2.0, help="megabytes")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=float, help="exit 1 above this ratio")
    options = parser.parse_args()
    wanted = int(options.size * MEGABYTE)
    text = repeated(options.files, wanted) if options.files else generated(wanted)
    size = len(text.encode())

    govpub.parse_issue(text[:5000])  # loads the lexicons and compiles the patterns
    before = peak()
    ours = seconds(lambda: govpub.parse_issue(text), options.rounds)
    memory = peak() - before

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415 -- its import is slow and large, and must not count as ours
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    theirs = seconds(lambda: jieba.lcut(text), options.rounds)

    print(f"text           {size / MEGABYTE:8.2f} MB, {len(text)} characters, {text.count(chr(10)) + 1} lines")
    print(f"parse_issue    {ours:8.2f} s   {size / MEGABYTE / ours:6.2f} MB/s")
    print(f"jieba.lcut     {theirs:8.2f} s   {size / MEGABYTE / theirs:6.2f} MB/s")
    print(f"ratio          {ours / theirs:8.2f}")
    print(f"peak memory    {memory / size:8.1f} times the text")
    return int(options.most is not None and ours / theirs > options.most)


if __name__ == "__main__":
    sys.exit(main())
