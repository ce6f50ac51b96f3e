"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

import govpub
from govpub.cli import main
from govpub.export.json_lines import read_json_lines

EXAMPLE = Path(__file__).parent.parent / "examples" / "qinghe.txt"
TEXT = EXAMPLE.read_text(encoding="utf-8")
ISSUE = govpub.parse_issue(TEXT)
COMMANDS = sorted(main.commands)


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the example in several encodings, and with files that are no text."""
    for name, encoding in (("utf8", "utf-8-sig"), ("gb 18030", "gb18030"), ("青河", "utf-16")):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding=encoding, newline="")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    (tmp_path / "zeros.txt").write_bytes(bytes(100))
    return tmp_path


class TestParse:
    def test_one_file_is_an_indented_document(self) -> None:
        result = run("parse", EXAMPLE)
        assert (result.exit_code, result.stderr) == (0, "")
        assert json.loads(result.stdout) == ISSUE.to_dict()
        assert result.stdout.startswith('{\n  "masthead": {')
        assert "青河日报" in result.stdout

    def test_several_files_are_json_lines(self, folder: Path) -> None:
        result = run("parse", *sorted(folder.glob("*.txt"))[:2], folder / "青河.txt")
        lines = result.stdout_bytes.splitlines()
        assert result.exit_code == 0
        assert [json.loads(line) for line in lines] == [ISSUE.to_dict()] * 3
        assert list(read_json_lines(lines)) == [ISSUE] * 3

    def test_bad_files_do_not_stop_the_others(self, folder: Path) -> None:
        bad = [folder / "none.txt", folder / "scan.pdf", folder / "zeros.txt", folder]
        result = run("parse", bad[0], EXAMPLE, *bad[1:], folder / "gb 18030.txt")
        assert result.exit_code == 1
        assert [json.loads(line) for line in result.stdout.splitlines()] == [ISSUE.to_dict()] * 2
        complaints = result.stderr.splitlines()
        assert [line.startswith(f"govpub: {path}: ") for line, path in zip(complaints, bad, strict=True)] == [True] * 4
        assert "no such file" in complaints[0]
        assert "PDF" in complaints[1]

    def test_one_bad_file(self, folder: Path) -> None:
        result = run("parse", folder / "scan.pdf", "-o", folder / "out.json")
        assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
        assert not (folder / "out.json").exists()

    def test_standard_input(self) -> None:
        result = run("parse", "-", stdin=TEXT.encode("gb18030"))
        assert (result.exit_code, json.loads(result.stdout)) == (0, ISSUE.to_dict())
        assert (
            run("parse", "-", stdin=b"\x89PNG\r\n\x1a\n").stderr
            == "govpub: <stdin>: is no text but an image; run OCR first\n"
        )
        assert run("parse", "-", "-", stdin=b"").exit_code == 2

    def test_output_file(self, folder: Path) -> None:
        target = folder / "out.json"
        target.write_text("old")
        result = run("parse", EXAMPLE, "-o", target)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
        assert json.loads(target.read_bytes()) == ISSUE.to_dict()
        assert not list(folder.glob(".*")), "no draft is left"

    def test_output_that_cannot_be_written(self, folder: Path) -> None:
        result = run("parse", EXAMPLE, "-o", folder / "none" / "out.json")
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
        assert result.stderr.startswith("govpub: ")

    def test_output_never_replaces_an_input(self, folder: Path) -> None:
        path = folder / "utf8.txt"
        before = path.read_bytes()
        assert run("parse", path, "-o", folder / "." / "utf8.txt").exit_code == 2
        assert path.read_bytes() == before

    def test_format(self) -> None:
        assert run("parse", EXAMPLE, "--format", "jsonl").stdout_bytes == ISSUE.to_json() + b"\n"
        assert run("parse", EXAMPLE, EXAMPLE, "--format", "json").exit_code == 2

    def test_with_path(self, folder: Path) -> None:
        path = folder / "青河.txt"
        (line,) = run("parse", path, "--format", "jsonl", "--with-path").stdout_bytes.splitlines()
        assert list(json.loads(line))[:2] == ["path", "masthead"]
        assert json.loads(line)["path"] == str(path)
        assert list(read_json_lines([line, b"", b"\n"])) == [ISSUE]

    def test_reference_date(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text("本报讯 4月11日，我县召开植树工作会。", encoding="utf-8")
        dates = [
            json.loads(run("parse", path, *options).stdout)["articles"][0]["dateline"]["date"]
            for options in ([], ["--reference-date", "2023-04-12"])
        ]
        assert dates == ["--04-11", "2023-04-11"]
        assert run("parse", path, "--reference-date", "12.4.2023").exit_code == 2

    def test_encoding(self, tmp_path: Path) -> None:
        path = tmp_path / "big5.txt"
        path.write_text("本報訊 四月十一日，我縣召開植樹會。", encoding="big5")
        issue = json.loads(run("parse", path, "--encoding", "big5").stdout)
        assert issue["articles"][0]["paragraphs"][0]["text"].endswith("四月十一日，我縣召開植樹會。")
        result = run("parse", path, "--encoding", "big6")
        assert (result.exit_code, "unknown encoding: big6" in result.stderr) == (2, True)

    def test_undecodable_bytes_are_reported(self, tmp_path: Path) -> None:
        path = tmp_path / "cut.txt"
        path.write_bytes(TEXT.encode().strip()[:-1])
        result = run("parse", path)
        assert result.exit_code == 0
        assert result.stderr.startswith(f"govpub: {path}: 1 place could not be decoded as utf-8, from offset ")


class TestShow:
    def test_tree(self) -> None:
        result = run("show", EXAMPLE)
        assert (result.exit_code, result.stderr) == (0, "")
        for printed in ("青河日报", "许清扬调研老旧小区改造工作", "林知远", "2023-04-11"):
            assert printed in result.stdout

    def test_full_shows_paragraphs_to_their_end(self) -> None:
        paragraph = ISSUE.articles[0].paragraphs[0].text
        assert paragraph not in re.sub(r"[│├└─\s]", "", run("show", EXAMPLE).stdout)
        assert paragraph in re.sub(r"[│├└─\s]", "", run("show", "--full", EXAMPLE).stdout)

    def test_markup_of_the_terminal_is_printed_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text("本报讯 4月11日，[bold red]我县[/] 召开会议 :smile:。", encoding="utf-8")
        assert "[bold red]我县[/]" in run("show", path).stdout

    def test_empty_text(self) -> None:
        result = run("show", "-", stdin=b"")
        assert result.exit_code == 0
        assert "no_text" in result.stdout


class TestExplain:
    def test_each_printed_line_with_its_rule(self) -> None:
        result = run("explain", EXAMPLE)
        rows = [
            line.split(maxsplit=4) for line in result.stdout.splitlines() if not line.lstrip().startswith(("!", "+"))
        ]
        assert result.exit_code == 0
        assert {int(row[0]) for row in rows} == {n for n, line in enumerate(TEXT.splitlines(), 1) if line.strip()}
        printed = "".join("".join(row[4].split()) for row in rows)
        assert printed == "".join(TEXT.split())
        kinds = {row[1] for row in rows}
        assert {"masthead", "headline", "byline", "dateline", "paragraph", "jump_line"} <= kinds
        headline = next(row for row in rows if row[1] == "headline")
        assert headline[2] == "0"
        assert "." in headline[3]

    def test_values_of_meetings_stand_under_their_line(self) -> None:
        lines = run("explain", EXAMPLE).stdout.splitlines()
        at = next(number for number, line in enumerate(lines) if line.lstrip().startswith("+") and "顾明德" in line)
        assert lines[at].split() == ["+", "articles[0].meetings[0].participants[0].name", "people.post-end", "顾明德"]
        assert "顾明德" in next(line for line in lines[at::-1] if line.split()[0].isdigit())

    def test_doubts_stand_under_their_line(self) -> None:
        result = run("explain", "-", stdin="本报讯 4月11日，我县召开会议。\n（下转第二版）\n".encode())
        lines = result.stdout.splitlines()
        at = next(number for number, line in enumerate(lines) if "jump_unresolved" in line)
        assert "下转第二版" in lines[at - 1]

    def test_control_characters_do_not_reach_the_terminal(self) -> None:
        result = run("explain", "-", stdin="正文\x1b[31m正文\x07。\n".encode())
        assert result.exit_code == 0
        assert not set(result.stdout) & {"\x1b", "\x07"}


class TestSchema:
    def test_is_the_schema_of_what_parse_writes(self, tmp_path: Path) -> None:
        result = run("schema")
        assert result.exit_code == 0
        jsonschema.Draft202012Validator(json.loads(result.stdout)).validate(json.loads(run("parse", EXAMPLE).stdout))
        assert run("schema", "-o", tmp_path / "schema.json").exit_code == 0
        assert (tmp_path / "schema.json").read_text(encoding="utf-8") == result.stdout


class TestHelp:
    def test_version(self) -> None:
        assert run("--version").stdout == f"govpub, version {govpub.__version__}\n"

    @pytest.mark.parametrize("command", COMMANDS)
    def test_each_command_has_help_with_examples_and_exit_codes(self, command: str) -> None:
        for flag in ("--help", "-h"):
            result = run(command, flag)
            assert result.exit_code == 0
            assert f"  govpub {command}" in result.stdout.partition("Examples:")[2]
            assert "Exit codes: 0" in result.stdout

    @pytest.mark.parametrize("command", COMMANDS)
    def test_each_option_has_help(self, command: str) -> None:
        for parameter in main.commands[command].params:
            assert parameter.param_type_name == "argument" or getattr(parameter, "help", None), parameter.name

    @pytest.mark.parametrize("arguments", [["parse"], ["show"], ["explain", "--no-such"], ["no-such"]])
    def test_wrong_usage(self, arguments: list[str]) -> None:
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")


class TestProcess:
    """The same as a process of its own, with real streams."""

    def start(self, *arguments: str, **options: str) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, **options}
        command = [sys.executable, "-m", "govpub", *arguments]
        return subprocess.run(command, capture_output=True, env=environment, check=False)

    def test_json_is_utf8_whatever_the_terminal(self) -> None:
        done = self.start("parse", str(EXAMPLE), PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
        assert (done.returncode, done.stderr) == (0, b"")
        assert json.loads(done.stdout) == ISSUE.to_dict()

    @pytest.mark.parametrize("command", ["show", "explain"])
    def test_terminals_without_chinese(self, command: str) -> None:
        done = self.start(command, str(EXAMPLE), PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout

    @pytest.mark.skipif(os.name == "nt", reason="there is no head")
    def test_a_reader_that_goes_away(self) -> None:
        command = f'"{sys.executable}" -m govpub explain "{EXAMPLE}" | head -n 1'
        done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
        assert done.stderr == b""
        assert done.stdout.count(b"\n") == 1


def test_json_lines_that_do_not_fit() -> None:
    with pytest.raises(govpub.SchemaError, match="line 2: "):
        list(read_json_lines([ISSUE.to_json(), b"{"]))
    with pytest.raises(govpub.SchemaError, match=r"line 1: .*articles"):
        list(read_json_lines(['{"masthead": null, "contents": null}']))
