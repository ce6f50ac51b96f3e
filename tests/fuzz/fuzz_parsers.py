"""Coverage-guided fuzzing of the public parsers: no text raises, and none costs more than its length allows.

Not a test: a script, since a run is as long as one lets it be. atheris (the extra `fuzz`) must be installed.

    python tests/fuzz/fuzz_parsers.py parse_byline -max_total_time=120 /tmp/corpus/parse_byline

What comes after the parser's name goes to libFuzzer: options, then the folder in which the corpus is kept. A text that
raises, or takes longer than `_SLOWEST` for each of its characters, is written to a file `crash-…`.

    python tests/fuzz/fuzz_parsers.py --doubling parse_byline /tmp/corpus/parse_byline

takes a corpus, repeats each of its texts to growing lengths, and prints those that cost more than their length allows.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "src"))

PARSERS = (
    "find_people",
    "parse_byline",
    "parse_contents",
    "parse_dateline",
    "parse_issue",
    "parse_masthead",
    "parse_meetings",
    "parse_slogans",
)
_SLOWEST, _START = 0.002, 1.5
"""Seconds for each character of a text, and for any: ten times and more what the slowest parser takes, traced."""
_LENGTHS = (4_000, 8_000, 16_000)
_GROWTH = 3.0
"""A text of twice the length may cost twice as much, and the clock is rough."""


def tokens() -> tuple[str, ...]:
    """Return 200 short stretches of what papers print, as the bytes of a corpus stand for them."""
    from govpub.lexicon import load

    examples = [(ROOT / "examples" / name).read_text(encoding="utf-8") for name in ("qinghe.txt", "linhe.txt")]
    pieces = [piece for text in examples for piece in re.findall(r"[\u4e00-\u9fff]{1,6}|[^\u4e00-\u9fff]", text)]
    words = [row.split()[0] for name in ("roles", "offices", "name_followers", "surnames") for row in load(name)[:25]]
    marks = list(
        "（）()【】《》〔〕「」，。、；：:！？!?…—-－·•●■□◎★◆○/／|＊*#>`~\n\n\n\t \u3000\f\r0123456789０９一二三十百千〇年月日号"
    )
    forms = [
        "本报讯",
        "新华社",
        "日电",
        "下转第",
        "上接",
        "目 录",
        "会议",
        "主持",
        "出席",
        "强调",
        "指出",
        "调研",
        "主办",
        "第5期",
        "P3",
        "……",
    ]
    return tuple(dict.fromkeys([*marks, *forms, *words, *pieces]))[:200]


def decode(data: bytes, table: tuple[str, ...]) -> str:
    """Return the text for some bytes: the low ones are tokens, the others make up characters of any kind."""
    parts: list[str] = []
    rest = iter(data)
    for byte in rest:
        if byte < len(table):
            parts.append(table[byte])
        else:
            parts.append(chr((byte - len(table)) << 10 | (next(rest, 0) << 2)))
    return "".join(parts)


def parser(name: str) -> Callable[[str], Any]:
    """Return a public parser by its name."""
    import govpub

    if name not in PARSERS:
        raise SystemExit(f"no such parser: {name}; one of {', '.join(PARSERS)}")
    function: Callable[[str], Any] = getattr(govpub, name)
    return function


def check(parse: Callable[[str], Any], text: str) -> None:
    """Parse a text; raise if the parser does, or if it takes too long."""
    start = time.process_time()
    parse(text)
    spent = time.process_time() - start
    if spent > _START + _SLOWEST * len(text):
        raise TimeoutError(f"{len(text)} characters took {spent:.2f} s")


def seconds(parse: Callable[[str], Any], text: str) -> float:
    """Return what a text costs, the best of two."""
    costs: list[float] = []
    for _ in range(2):
        start = time.process_time()
        parse(text)
        costs.append(time.process_time() - start)
    return min(costs)


def slow_texts(parse: Callable[[str], Any], texts: Iterator[str]) -> Iterator[tuple[str, list[float]]]:
    """Yield the texts that cost more than their length allows when they are repeated, with what they cost."""
    for text in texts:
        for unit in {text, text.replace("\n", ""), text + "\n"}:
            if not unit.strip():
                continue
            repeated = [(unit * (length // len(unit) + 1))[:length] for length in _LENGTHS]
            costs = [seconds(parse, repeated[0]), seconds(parse, repeated[1])]
            if costs[1] > max(0.05, _GROWTH * costs[0]):
                costs.append(seconds(parse, repeated[2]))
                if costs[2] > _GROWTH * costs[1]:
                    yield unit, costs


def corpus(folder: str, table: tuple[str, ...]) -> Iterator[str]:
    """Yield the texts of a corpus, the longest first, those of a few characters left out."""
    files = sorted(Path(folder).iterdir(), key=lambda path: -path.stat().st_size)
    texts = (decode(path.read_bytes(), table)[:400] for path in files if path.is_file())
    return (text for text in dict.fromkeys(texts) if len(text) > 3)


def doubling(name: str, folder: str) -> int:
    """Print the texts of a corpus whose cost grows faster than their length; return the exit code."""
    parse = parser(name)
    found = list(slow_texts(parse, corpus(folder, tokens())))
    for unit, costs in found:
        print(name, " ".join(f"{cost:.3f}" for cost in costs), repr(unit))
    print(f"{name}: {len(found)} texts that cost more than their length allows")
    return 1 if found else 0


def main(arguments: list[str]) -> int:
    """Fuzz one parser, or check its corpus; return the exit code."""
    if arguments[1:2] == ["--doubling"]:
        return doubling(*arguments[2:4])
    if len(arguments) < 2:
        raise SystemExit(__doc__)
    try:
        import atheris
    except ImportError:
        print("atheris is not installed: pip install -e '.[fuzz]'")
        return 0
    with atheris.instrument_imports(include=["govpub"]):
        parse = parser(arguments[1])
    table = tokens()
    parse("")
    atheris.Setup([arguments[0], *arguments[2:]], lambda data: check(parse, decode(data, table)))
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
