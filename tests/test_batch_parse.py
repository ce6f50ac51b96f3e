"""Many files to issues: in order, with little memory, whatever happens to the worker processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import govpub
from govpub.batch import pool
from govpub.batch.frames import Answer, read_message, write_message
from govpub.batch.parsing import available_workers
from govpub.batch.worker import start_command

EXAMPLE = Path(__file__).parent.parent / "examples" / "qinghe.txt"
TEXT = EXAMPLE.read_text(encoding="utf-8")
posix = pytest.mark.skipif(os.name == "nt", reason="there are no such signals or files")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with forty files that tell their number."""
    for number in range(40):
        (tmp_path / f"{number:02d} 青河.txt").write_text(text_of(number), encoding="gb18030", newline="")
    return tmp_path


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The worker processes that a test starts."""
    processes: list[subprocess.Popen[bytes]] = []

    class Recorded(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)  # type: ignore[call-overload]
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    return processes


def text_of(number: int) -> str:
    return f"第{number}次会议召开\n\n本报讯 4月11日，我县召开第{number}次会议。\n"


def read(*paths: str | Path, workers: int = 2, timeout: float | None = None) -> list[govpub.FileResult]:
    return list(govpub.iter_parse(paths, workers=workers, timeout=timeout))


def with_tricks(monkeypatch: pytest.MonkeyPatch, trick: str) -> None:
    """Let workers run `trick` before they read a file at `path`."""
    code = (
        f"import sys; sys.path[:] = {sys.path!a}\n"
        "import os, signal, time\n"
        "from govpub.batch import jobs, worker\n"
        "real = jobs.read_text\n"
        "def tricked(path, encoding):\n"
        f"    {trick}\n"
        "    return real(path, encoding=encoding)\n"
        "jobs.read_text = tricked\n"
        "worker.main()\n"
    )
    monkeypatch.setattr(pool, "start_command", lambda: [sys.executable, "-c", code])


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_results_are_in_order_and_the_same_as_one_by_one(folder: Path, workers: int) -> None:
    results = read(folder, workers=workers)
    assert [result.path for result in results] == [str(path) for path in sorted(folder.iterdir())]
    assert [result.issue for result in results] == [govpub.parse_issue(text_of(number)) for number in range(40)]
    assert {(result.encoding, result.reason, result.undecodable) for result in results} == {("gb18030", None, ())}


def test_options_reach_the_workers(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("本報訊 4月11日，我縣召開植樹會。", encoding="big5")
    for workers in (0, 1):
        (result,) = govpub.iter_parse([path], workers=workers, encoding="big5", reference_date="2023-04-12")
        assert result.encoding == "big5"
        assert result.issue is not None
        assert "我縣" in result.issue.articles[0].paragraphs[0].text


def test_what_cannot_be_read_has_a_reason(folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"%PDF-1.4\n")
    (folder / "empty.txt").touch()
    (folder / "cut.txt").write_bytes(TEXT.encode().strip()[:-1])
    paths = [folder / name for name in ("none.txt", "scan.pdf", "00 青河.txt", "empty.txt", "cut.txt", "a\0b")]
    for workers in (0, 2):
        none, pdf, good, empty, cut, nul = read(*paths, workers=workers)
        assert (none.issue, none.reason) == (None, "no such file or directory")
        assert (pdf.issue, pdf.reason) == (None, "is no text but a PDF; extract its text layer or run OCR first")
        assert good.issue == govpub.parse_issue(text_of(0))
        assert empty.issue == govpub.parse_issue("")
        assert (cut.encoding, len(cut.undecodable)) == ("utf-8", 1)
        assert (nul.issue, nul.reason) == (None, "embedded null byte")


def test_files_that_vanish(folder: Path) -> None:
    results = []
    for result in govpub.iter_parse([folder], workers=1):
        results.append(result)
        (folder / "39 青河.txt").unlink(missing_ok=True)
    assert len(results) == 40
    assert results[39].reason == "no such file or directory"


def test_paths_are_taken_as_they_are_needed(folder: Path) -> None:
    taken = 0

    def paths() -> Iterator[Path]:
        nonlocal taken
        while True:
            taken += 1
            path = folder / f"{taken}.txt"
            path.write_text(text_of(taken), encoding="utf-8")
            yield path

    results = govpub.iter_parse(paths(), workers=2)
    for number, result in zip(range(1, 100), results, strict=False):
        assert result.path == str(folder / f"{number}.txt")
        assert taken <= number + 2 * 16
    results.close()  # type: ignore[attr-defined]


@posix
def test_a_worker_that_is_killed_loses_nothing(folder: Path, started: list[subprocess.Popen[bytes]]) -> None:
    results = []
    for result in govpub.iter_parse([folder], workers=2):
        results.append(result)
        if len(results) in {1, 12, 13}:
            started[-1].send_signal(signal.SIGKILL)
            started[0].send_signal(signal.SIGKILL)
    assert len(started) > 2
    assert [result.issue for result in results] == [govpub.parse_issue(text_of(number)) for number in range(40)]


@posix
def test_a_file_that_kills_its_workers_is_left_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_tricks(monkeypatch, "'07' in path and os.kill(os.getpid(), signal.SIGKILL)")
    results = read(folder)
    assert [number for number, result in enumerate(results) if result.issue is None] == [7]
    assert results[7].reason == "3 worker processes died while reading it, the last one by signal 9"


def test_an_error_in_the_parser_is_a_reason(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_tricks(monkeypatch, "'07' in path and [][0]")
    results = read(folder)
    assert [number for number, result in enumerate(results) if result.issue is None] == [7]
    assert results[7].reason == "could not be parsed: IndexError: list index out of range"


def test_what_a_worker_prints_does_no_harm(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_tricks(monkeypatch, "os.write(1, b'noise\\n'); print('more')")
    assert all(result.issue for result in read(folder))


@posix
def test_a_file_that_takes_too_long_is_left_out(folder: Path, started: list[subprocess.Popen[bytes]]) -> None:
    os.mkfifo(folder / "20 pipe.txt")  # reading it waits for ever
    os.mkfifo(folder / "21 pipe.txt")
    begin = time.monotonic()
    results = read(folder, timeout=3)
    assert time.monotonic() - begin < 60
    late = [(Path(result.path).name, result.reason) for result in results if result.issue is None]
    assert late == [(f"{number} pipe.txt", "took longer than 3 s") for number in (20, 21)]
    assert len(results) == 42
    assert all(process.returncode is not None for process in started)


def test_time_without_results_taken_does_not_count(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_tricks(monkeypatch, "time.sleep(0.01)")
    results: list[govpub.FileResult] = []
    for result in govpub.iter_parse([folder], workers=1, timeout=0.3):
        if not results:
            time.sleep(0.8)
        results.append(result)
    assert all(result.issue for result in results)


def test_workers_that_do_not_start(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "start_command", lambda: [sys.executable, "-c", "import sys; sys.exit(3)"])
    with pytest.raises(govpub.WorkerError, match=r"do not start \(exit code 3\)"):
        read(folder)


def test_processes_end_with_the_iterator(folder: Path, started: list[subprocess.Popen[bytes]]) -> None:
    results = govpub.iter_parse([folder], workers=2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert len(started) == 2
    assert all(process.poll() is not None for process in started)


@posix
def test_processes_end_when_the_run_is_killed(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    code = (
        f"import sys; sys.path[:] = {sys.path!a}; import govpub; from govpub.batch import pool\n"
        "real = pool.subprocess.Popen\n"
        "def told(*a, **k):\n    p = real(*a, **k); print(p.pid, flush=True); return p\n"
        "pool.subprocess.Popen = told\n"
        f"for r in govpub.iter_parse([{str(folder)!a}], workers=2): print('.', flush=True)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        lines = [run.stdout.readline().strip() for _ in range(6)]
        run.kill()
    pids = [int(line) for line in lines if line.isdigit()]
    assert len(pids) == 2
    for _ in range(200):
        if not any(is_running(pid) for pid in pids):
            return
        time.sleep(0.05)
    pytest.fail("workers are left")


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")


@pytest.mark.parametrize(
    ("options", "error"),
    [({"workers": -1}, ValueError), ({"timeout": 0.0}, ValueError), ({"workers": 0, "timeout": 1.0}, ValueError)],
)
def test_wrong_options(options: dict[str, float], error: type[Exception]) -> None:
    with pytest.raises(error):
        govpub.iter_parse([EXAMPLE], **options)  # type: ignore[arg-type]


def test_a_single_path_is_no_list_of_paths() -> None:
    with pytest.raises(govpub.InputTypeError, match="an iterable of paths"):
        govpub.iter_parse(str(EXAMPLE))
    with pytest.raises(LookupError):
        govpub.iter_parse([EXAMPLE], encoding="no such")


def test_no_files() -> None:
    assert read() == []
    assert available_workers() >= 1


def test_messages_that_are_cut_off_end_the_stream(tmp_path: Path) -> None:
    path = tmp_path / "messages"
    with path.open("wb") as stream:
        write_message(stream, Answer(1, None, [b"\0" * 100], "note"))
    whole = path.read_bytes()
    for length in (0, 5, 50, len(whole)):
        path.write_bytes(whole[:length])
        with path.open("rb") as stream:
            found = read_message(stream, Answer)
        assert (found is not None) == (length == len(whole))


def test_the_command_of_a_worker_is_this_python() -> None:
    assert start_command()[0] == sys.executable
