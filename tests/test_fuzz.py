"""The fuzz script does what it says: it reads bytes as text, runs the parsers, and finds texts that are too dear."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import govpub

SCRIPT = Path(__file__).parent / "fuzz" / "fuzz_parsers.py"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fuzz_parsers", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FUZZ = load()
TABLE = FUZZ.tokens()


def test_every_public_parser_is_fuzzed() -> None:
    takes_text = {name for name in govpub.__all__ if name.startswith(("parse_", "find_"))}
    assert set(FUZZ.PARSERS) == takes_text


def test_bytes_stand_for_what_papers_print() -> None:
    assert len(TABLE) == len(set(TABLE)) == 200
    assert {"本报讯", "（", "\n", "记者"} <= set(TABLE)
    assert FUZZ.decode(bytes([TABLE.index("本报讯"), TABLE.index("（")]), TABLE) == "本报讯（"
    assert FUZZ.decode(bytes([200 + 54, 0, 200 + 0, 16]), TABLE) == "\ud800@"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=120))
def test_any_bytes_are_a_text_for_every_parser(data: bytes) -> None:
    for name in FUZZ.PARSERS:
        FUZZ.check(FUZZ.parser(name), FUZZ.decode(data, TABLE))


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    [
        "目 录\n春到柳溪 林青……1\n夜话石桥（" + "…" * 60 + "许禾\n",  # a run of leaders has 2⁶⁰ divisions
        "春到柳溪（" + "…" * 60 + "林青",
    ],
)
def test_texts_that_once_took_for_ever(text: str) -> None:
    for name in FUZZ.PARSERS:
        FUZZ.check(FUZZ.parser(name), text)


def test_a_text_that_costs_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([0.0, 9.0])
    monkeypatch.setattr(FUZZ.time, "process_time", lambda: next(ticks))
    with pytest.raises(TimeoutError, match=r"2 characters took 9\.00 s"):
        FUZZ.check(len, "春耕")


@pytest.mark.parametrize(("power", "found"), [(1, 0), (2, 1)])
def test_costs_that_grow_faster_than_the_text_are_found(
    monkeypatch: pytest.MonkeyPatch, power: int, found: int
) -> None:
    monkeypatch.setattr(FUZZ, "seconds", lambda _, text: (len(text) / 1000) ** power)
    assert len(list(FUZZ.slow_texts(len, iter(["春耕"])))) == 2 * found


def test_a_corpus_is_read_with_the_longest_first(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes([0] * 5))
    (tmp_path / "b").write_bytes(bytes([1] * 7))
    (tmp_path / "c").write_bytes(bytes([1]))
    assert list(FUZZ.corpus(str(tmp_path), TABLE)) == [TABLE[1] * 7, TABLE[0] * 5]


def test_atheris_runs_it(tmp_path: Path) -> None:
    pytest.importorskip("atheris")
    command = [sys.executable, str(SCRIPT), "parse_dateline", "-runs=300", "-seed=1", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert any(tmp_path.iterdir()), "a corpus is kept"
