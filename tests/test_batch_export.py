"""`govpub export`: whole outputs from whatever is in an archive, and runs that go on where they stopped."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner, Result

import govpub
from govpub.batch import run as running
from govpub.batch.frames import Answer, Setup
from govpub.batch.journal import Journal, read_past
from govpub.batch.progress import Progress
from govpub.batch.run import Plan, run_export
from govpub.cli import main
from govpub.export.drafts import AppendedFiles
from govpub.export.formats import FORMATS
from govpub.export.json_lines import read_json_lines
from govpub.files import FoundFile, find_files

EXAMPLE = Path(__file__).parent.parent / "examples" / "qinghe.txt"
TEXT = EXAMPLE.read_text(encoding="utf-8")
OUTPUTS = ["out.jsonl", "out.jsonl.gz", "out.sqlite", "out.parquet", "tables"]
SOME = ["out.sqlite", *(pytest.param(name, marks=pytest.mark.faults) for name in OUTPUTS if name != "out.sqlite")]
COUNT = 30
posix = pytest.mark.skipif(os.name == "nt", reason="there are no such signals, files or limits")


def text_of(number: int) -> str:
    return (
        f"第{number}次会议召开\n\n本报讯 （记者 林知远）4月11日，我县召开第{number}次会议。\n" + "推动工作。\n" * number
    )


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive in folders, with spaces and Chinese in its paths, in two encodings, with files that are no text."""
    folder = tmp_path / "旧 报 archive"
    for number in range(COUNT):
        path = folder / f"20{number // 10:02d} 年" / f"{number:02d} 期.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text_of(number), encoding="gb18030" if number % 2 else "utf-8", newline="")
    (folder / "broken.txt").write_bytes(bytes(range(32)) * 9)
    (folder / "scan.txt").write_bytes(b"%PDF-1.4\n")
    (folder / "empty.md").touch()
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n")
    return folder


def export(*arguments: str | Path) -> Result:
    """Run the command in this process, and without others unless `--workers` is there."""
    workers = [] if "--workers" in arguments else ["--workers", "0"]
    return CliRunner().invoke(main, ["export", *map(str, arguments), *workers])


def command(*arguments: str | Path, pause: float = 0.02, delay: float = 0.0) -> list[str]:
    """Return a command that exports, writes its journal often and takes its time over each file."""
    code = (
        f"import sys, time; sys.path[:] = {sys.path!a}\n"
        "from govpub.batch import run\n"
        f"run._PAUSE = {pause}\n"
        "told = run._answers\n"
        "def slow(plan, files):\n"
        f"    for answer in told(plan, files):\n        time.sleep({delay})\n        yield answer\n"
        "run._answers = slow\n"
        "from govpub.cli import main; main()\n"
    )
    return [sys.executable, "-c", code, "export", *map(str, arguments)]


def content(output: Path) -> object:
    """Return all that an output holds, comparable."""
    if output.is_dir():
        return {path.name: path.read_bytes() for path in output.iterdir()}
    data = output.read_bytes()
    if data.startswith(b"SQLite"):
        with closing(sqlite3.connect(output)) as database:
            return list(database.iterdump())
    return data


def errors(output: Path) -> list[list[str]]:
    with output.with_name(f"{output.name}.errors.csv").open(encoding="utf-8", newline="") as stream:
        head, *rows = csv.reader(stream)
    assert head == ["path", "reason"]
    return rows


def left(output: Path) -> list[str]:
    """Return what stands beside an output."""
    names = {output.name, f"{output.name}.errors.csv"}
    return sorted(
        path.name
        for path in output.parent.iterdir()
        if path.name.startswith((output.name, ".")) and path.name not in names
    )


@pytest.mark.parametrize("name", OUTPUTS)
def test_an_archive_becomes_one_output(archive: Path, tmp_path: Path, name: str) -> None:
    output = tmp_path / name
    result = export(archive, "-o", output, "--workers", "2")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1].endswith(f"2 errors (see {output}.errors.csv): {output}")
    assert f"govpub: {COUNT + 3} files in " in result.stderr
    assert errors(output) == [
        [str(archive / "broken.txt"), "is no text, or not in utf-8; if it is text, name its encoding"],
        [str(archive / "scan.txt"), "is no text but a PDF; extract its text layer or run OCR first"],
    ]
    assert left(output) == []
    again = tmp_path / f"again-{name}"
    assert export(archive, "-o", again, "--workers", "0").exit_code == 1
    assert content(again) == content(output)


def test_lines_are_the_issues_in_order(archive: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    export(archive, "-o", output, "--workers", "3")
    lines = output.read_bytes().splitlines()
    paths = [json.loads(line)["path"] for line in lines]
    assert paths == [str(archive / "empty.md"), *(str(path) for path in sorted(archive.rglob("*期.txt")))]
    issues = list(read_json_lines(lines))
    assert issues == [govpub.parse_issue(""), *(govpub.parse_issue(text_of(number)) for number in range(COUNT))]


def test_options_reach_the_parser(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("本報訊 4月11日，我縣召開會議。", encoding="big5")
    output = tmp_path / "a.db"
    options = ["--encoding", "big5", "--reference-date", "2023-04-12", "--to", "jsonl"]
    assert export(path, "-o", output, *options).exit_code == 0
    assert "我縣召開會議" in output.read_text(encoding="utf-8")


@pytest.mark.parametrize("workers", ["0", "1"])
def test_a_profile_reaches_the_parser(tmp_path: Path, workers: str) -> None:
    source, profile, output = EXAMPLE.with_name("linhe.txt"), EXAMPLE.with_name("linhe.toml"), tmp_path / "out.jsonl"
    assert export(source, "-o", output, "--profile", profile, "--workers", workers).exit_code == 0
    expected = govpub.parse_issue(source.read_text(encoding="utf-8"), profile=govpub.load_profile(profile))
    assert {key: value for key, value in json.loads(output.read_bytes()).items() if key != "path"} == expected.to_dict()
    assert expected != govpub.parse_issue(source.read_text(encoding="utf-8"))
    (result,) = govpub.iter_parse([source], workers=int(workers), profile=govpub.load_profile(profile))
    assert result.issue == expected


def test_globs_and_missing_files(archive: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    result = export(archive / "2001*" / "*1 期.txt", tmp_path / "none.txt", tmp_path / "*.docx", "-o", output)
    assert result.exit_code == 1
    assert [Path(json.loads(line)["path"]).name for line in output.read_bytes().splitlines()] == ["11 期.txt"]
    assert errors(output) == [[str(tmp_path / name), "no such file or directory"] for name in ("none.txt", "*.docx")]


def test_nothing_to_export(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in OUTPUTS:
        assert export(tmp_path / "empty", "-o", tmp_path / name).exit_code == 0
        assert errors(tmp_path / name) == []
    with closing(sqlite3.connect(tmp_path / "out.sqlite")) as database:
        assert list(database.execute("SELECT count(*) FROM issues")) == [(0,)]


@posix
def test_links_that_lead_back_and_files_without_end(archive: Path, tmp_path: Path) -> None:
    (archive / "loop").symlink_to(archive)
    (archive / "dead.txt").symlink_to(archive / "none")
    os.mkfifo(archive / "pipe.txt")
    output = tmp_path / "out.jsonl"
    assert export(archive, "-o", output, "--timeout", "0.5", "--workers", "2").exit_code == 1
    reasons = {Path(path).name: reason for path, reason in errors(output)}
    assert reasons["dead.txt"] == "no such file or directory"
    assert reasons["pipe.txt"] == "took longer than 0.5 s"
    assert len(reasons) == 4
    assert len(output.read_bytes().splitlines()) == COUNT + 1


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may read everything")
def test_files_that_may_not_be_read(archive: Path, tmp_path: Path) -> None:
    (archive / "empty.md").chmod(0)
    export(archive, "-o", tmp_path / "out.jsonl")
    assert [str(archive / "empty.md"), "permission denied"] in errors(tmp_path / "out.jsonl")


class TestOutput:
    @pytest.mark.parametrize("name", OUTPUTS)
    def test_an_output_that_exists_is_replaced_at_the_end(self, tmp_path: Path, name: str) -> None:
        output, fresh = tmp_path / name, tmp_path / f"fresh-{name}"
        export(EXAMPLE, EXAMPLE.parent.parent / "README.md", "-o", output)
        assert export(EXAMPLE, "-o", output).exit_code == 0
        assert export(EXAMPLE, "-o", fresh).exit_code == 0
        assert content(output) == content(fresh)
        assert left(output) == []

    def test_a_run_that_fails_leaves_what_was_there(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        output = tmp_path / "out.jsonl"
        output.write_text("old", encoding="utf-8")

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device", str(output))

        monkeypatch.setattr(AppendedFiles, "flush", full)
        result = export(EXAMPLE, "-o", output)
        assert (result.exit_code, result.stderr) == (1, f"govpub: {output}: no space left on device\n")
        assert output.read_text(encoding="utf-8") == "old"

    def test_a_folder_with_other_files_is_left_alone(self, tmp_path: Path) -> None:
        (tmp_path / "tables").mkdir()
        (tmp_path / "tables" / "notes.txt").touch()
        result = export(EXAMPLE, "-o", tmp_path / "tables")
        assert (result.exit_code, "notes.txt" in result.stderr) == (1, True)
        assert [path.name for path in tmp_path.rglob("*")] == ["tables", "notes.txt"]

    @pytest.mark.parametrize(("name", "form"), [("folder", "sqlite"), ("file", "csv"), ("none/out.jsonl", "jsonl")])
    def test_outputs_that_cannot_be(self, tmp_path: Path, name: str, form: str) -> None:
        (tmp_path / "folder").mkdir()
        (tmp_path / "file").touch()
        result = export(EXAMPLE, "-o", tmp_path / name, "--to", form)
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1)

    @pytest.mark.parametrize("name", ["out.xlsx", "-"])
    def test_endings_without_format(self, tmp_path: Path, name: str) -> None:
        assert export(EXAMPLE, "-o", tmp_path / name if name != "-" else name).exit_code == 2

    def test_an_output_never_replaces_an_input(self, tmp_path: Path) -> None:
        path = tmp_path / "a.jsonl"
        path.write_text(TEXT, encoding="utf-8")
        assert export(path, "-o", path).exit_code == 2
        assert path.read_text(encoding="utf-8") == TEXT

    def test_outputs_in_the_archive_are_no_inputs(self, archive: Path) -> None:
        for _ in range(2):
            export(archive, "-o", archive / "out.txt", "--to", "jsonl")
            assert len((archive / "out.txt").read_bytes().splitlines()) == COUNT + 1

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "link.jsonl").symlink_to(tmp_path / "real.jsonl")
        assert export(EXAMPLE, "-o", tmp_path / "link.jsonl").exit_code == 0
        assert (tmp_path / "link.jsonl").is_symlink()
        assert (tmp_path / "real.jsonl").stat().st_size


@posix
class TestResume:
    @pytest.mark.parametrize("name", SOME)
    def test_a_run_killed_at_any_point_goes_on(self, archive: Path, tmp_path: Path, name: str) -> None:
        rng = Random(name)
        output, whole = tmp_path / name, tmp_path / f"whole-{name}"
        export(archive, "-o", whole)
        kills = 0
        for _ in range(3):
            arguments = command(archive, "-o", output, "--workers", "2", "--resume", delay=0.03)
            with subprocess.Popen(arguments, stderr=subprocess.DEVNULL) as process:
                self.wait_for_work(output)
                time.sleep(rng.uniform(0.05, 0.3))
                process.kill()
                kills += process.wait() == -9
            if not kills:
                break
            assert not output.exists()
        assert kills
        result = export(archive, "-o", output, "--resume")
        assert result.exit_code == 1
        assert "going on from an unfinished run with " in result.stderr
        assert content(output) == content(whole)
        assert errors(output) == errors(whole)
        assert left(output) == []

    @staticmethod
    def wait_for_work(output: Path) -> None:
        """Wait until a run has begun to write its journal."""
        journal = output.with_name(f"{output.name}.part") / "journal.jsonl"
        size = journal.stat().st_size if journal.exists() else 0
        for _ in range(1000):
            if journal.exists() and journal.stat().st_size > size:
                return
            time.sleep(0.01)

    def test_ctrl_c(self, archive: Path, tmp_path: Path) -> None:
        output, whole = tmp_path / "out.sqlite", tmp_path / "whole.sqlite"
        export(archive, "-o", whole)
        with subprocess.Popen(command(archive, "-o", output, delay=0.05), stderr=subprocess.PIPE, text=True) as process:
            self.wait_for_work(output)
            time.sleep(0.3)
            process.send_signal(2)
            _, said = process.communicate(timeout=20)
        assert (process.returncode, said.splitlines()[-1]) == (
            130,
            "govpub: stopped; the same command with --resume goes on from here",
        )
        assert not output.exists()
        assert export(archive, "-o", output, "--resume").exit_code == 1
        assert content(output) == content(whole)

    @pytest.mark.parametrize("name", SOME)
    def test_a_disk_that_is_full(self, archive: Path, tmp_path: Path, name: str) -> None:
        resource = pytest.importorskip("resource")
        output, whole = tmp_path / name, tmp_path / f"whole-{name}"
        export(archive, "-o", whole)
        most = 30_000 if name in {"out.jsonl", "out.parquet"} else 9_000

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

        done = subprocess.run(
            command(archive, "-o", output),
            preexec_fn=limit,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert not output.exists()
        assert export(archive, "-o", output, "--resume").exit_code == 1
        assert content(output) == content(whole)

    def test_two_runs_to_one_output(self, archive: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.jsonl"
        with subprocess.Popen(command(archive, "-o", output, delay=0.05), stderr=subprocess.DEVNULL) as process:
            self.wait_for_work(output)
            result = export(archive, "-o", output, "--resume")
            assert result.exit_code == 1
            assert result.stderr.endswith(f"{output}.part: another run is writing there\n")
            process.kill()


class TestUnfinished:
    @pytest.fixture
    def half(self, archive: Path, tmp_path: Path) -> Path:
        """An output whose run stopped after ten files."""
        output = tmp_path / "out.jsonl"
        stop_after(10, archive, output)
        assert not output.exists()
        return output

    def test_it_goes_on_with_the_rest_only(self, archive: Path, half: Path) -> None:
        for path in sorted(archive.rglob("*期.txt"))[:3]:
            path.write_text("changed", encoding="utf-8")
        (archive / "new.txt").write_text(text_of(7), encoding="utf-8")
        assert export(archive, "-o", half, "--resume").exit_code == 1
        issues = list(read_json_lines(half.read_bytes().splitlines()))
        assert len(issues) == COUNT + 2
        assert issues[1] == govpub.parse_issue(text_of(0)), "read before it was changed"

    def test_however_the_paths_are_written(self, archive: Path, half: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(archive)
        assert export(".", "-o", half, "--resume").exit_code == 1
        assert len(half.read_bytes().splitlines()) == COUNT + 1

    def test_without_resume_it_starts_again(self, archive: Path, half: Path) -> None:
        result = export(archive, "-o", half)
        assert "starting again; --resume would have gone on from an unfinished run with 10 files done" in result.stderr
        assert len(half.read_bytes().splitlines()) == COUNT + 1

    def test_other_options_are_refused(self, archive: Path, half: Path) -> None:
        result = export(archive, "-o", half, "--resume", "--encoding", "gb18030")
        assert result.exit_code == 1
        assert result.stderr.endswith("was begun with other options (encoding: None)\n")
        result = export(archive, "-o", half, "--resume", "--profile", EXAMPLE.with_name("linhe.toml"))
        assert "was begun with other options (profile: None)" in result.stderr
        assert export(archive, "-o", half, "--resume").exit_code == 1
        assert half.exists()

    def test_a_journal_that_was_cut_off(self, archive: Path, half: Path, tmp_path: Path) -> None:
        journal = half.with_name("out.jsonl.part") / "journal.jsonl"
        with journal.open("ab") as stream:
            stream.write(b'{"done":["x')
        export(archive, "-o", half, "--resume")
        export(archive, "-o", tmp_path / "whole.jsonl")
        assert content(half) == content(tmp_path / "whole.jsonl")

    def test_a_run_killed_while_it_puts_the_output_in_place(
        self, archive: Path, half: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def killed(*_: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(running, "_put_in_place", killed)
            assert export(archive, "-o", half, "--resume").exit_code == 130
        with monkeypatch.context() as patch:
            patch.setattr(running.shutil, "rmtree", killed)  # type: ignore[attr-defined]
            assert export(archive, "-o", half, "--resume").exit_code == 130
        assert export(archive, "-o", half, "--resume").exit_code == 1
        export(archive, "-o", tmp_path / "whole.jsonl")
        assert content(half) == content(tmp_path / "whole.jsonl")
        assert left(half) == []


def stop_after(count: int, archive: Path, output: Path) -> None:
    """Begin a run in this process and stop it after some files."""

    class StoppedError(Exception):
        pass

    seen = 0

    def watch(_file: FoundFile, _answer: Answer) -> None:
        nonlocal seen
        seen += 1
        if seen > count:
            raise StoppedError

    plan = Plan(
        files=tuple(find_files([archive])),
        output=output,
        form=FORMATS["jsonl"],
        setup=Setup("jsonl", None, None),
        workers=0,
        timeout=None,
        resume=False,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "_PAUSE", 0.0)
        with pytest.raises(StoppedError):
            run_export(plan, watch)


def test_a_journal_says_what_was_written(tmp_path: Path) -> None:
    assert read_past(tmp_path) is None
    journal = Journal(tmp_path, None, {"format": "csv"})
    journal.add(["/a\udcff", "/b"], {"b": "no text"}, [1, 2])
    journal.add(["/c"], {}, [3, 4])
    journal.close()
    past = read_past(tmp_path)
    assert past is not None
    assert (past.settings, past.done, past.failures) == ({"format": "csv"}, {"/a\udcff", "/b", "/c"}, {"b": "no text"})
    assert (past.marks, past.built) == ([3, 4], None)


class TestProgress:
    def test_plain_lines_now_and_then(self, capsys: pytest.CaptureFixture[str]) -> None:
        times: Iterator[float] = iter(range(0, 1000, 4))
        progress = Progress(total=100, stream=sys.stdout, clock=lambda: next(times))
        for number in range(8):
            progress.count(failed=number == 1)
        assert capsys.readouterr().out.splitlines() == [
            "govpub: 3 of 100 files, 1 error, 0.2 files/s, 8:37 left",
            "govpub: 5 of 100 files, 1 error, 0.2 files/s, 8:52 left",
            "govpub: 7 of 100 files, 1 error, 0.2 files/s, 8:51 left",
        ]

    @posix
    def test_a_bar_on_a_terminal(self, archive: Path, tmp_path: Path) -> None:
        pty = pytest.importorskip("pty")
        parent, child = pty.openpty()
        environment = {**os.environ, "COLUMNS": "100", "TERM": "xterm"}
        process = subprocess.Popen(
            command(archive, "-o", tmp_path / "a.jsonl", delay=0.02), stderr=child, env=environment
        )
        os.close(child)
        said = b""
        try:
            while chunk := os.read(parent, 4096):
                said += chunk
        except OSError:  # the other end is closed
            pass
        os.close(parent)
        assert process.wait() == 1
        shown = said.decode()
        for words in (f"/{COUNT + 3}", "files/s", "errors", "left", "scan.txt: is no text but a PDF"):
            assert words in shown


@pytest.mark.faults
@posix
class TestFaults:
    """Faults that take their time."""

    def test_a_small_disk(self, archive: Path, tmp_path: Path) -> None:
        disk = tmp_path / "disk"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(disk)]
        if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("nothing may be mounted here")
        full = []
        try:
            for name in OUTPUTS:
                output = disk / name
                done = subprocess.run(command(archive, "-o", output), capture_output=True, text=True, check=False)
                if done.returncode == 1 and not output.exists():
                    full.append(name)
                    assert done.stderr.splitlines()[-1].startswith("govpub: "), done.stderr
                    assert "full" in done.stderr or "no space left" in done.stderr
                    subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
                    assert export(archive, "-o", output, "--resume").exit_code == 1
                whole = tmp_path / f"whole-{name}"
                export(archive, "-o", whole)
                assert content(output) == content(whole)
                for path in disk.iterdir():
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
                subprocess.run(["mount", "-o", "remount,size=128k", str(disk)], check=True)
        finally:
            subprocess.run(["umount", str(disk)], check=True)
        assert {"out.parquet", "out.sqlite"} <= set(full)

    def test_a_file_of_200_megabytes(self, archive: Path, tmp_path: Path) -> None:
        line = "推动工作，狠抓落实。\n".encode()
        with (archive / "0 large.txt").open("wb") as stream:
            for _ in range(200):
                stream.write(line * (1_000_000 // len(line)))
        output = tmp_path / "out.jsonl"
        arguments = command(archive, "-o", output, "--timeout", "6", "--workers", "2")
        code = arguments[2] + "\n"
        measured = code.replace(
            "main()\n",
            "import atexit, resource; atexit.register(lambda: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))\n"
            "main()\n",
        )
        arguments[2] = measured
        done = subprocess.run(arguments, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert [str(archive / "0 large.txt"), "took longer than 6 s"] in errors(output)
        assert len(output.read_bytes().splitlines()) == COUNT + 1
        assert int(done.stdout.split()[-1]) < 300_000, "the run itself does not hold the file"
