"""The command line, with the commands over single files.

What a command needs is imported when it runs, so that `govpub --help` is quick.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import sys
from collections import deque
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from govpub.cli_check import check
from govpub.cli_export import export
from govpub.cli_options import EXIT_CODES, complain, profile_option, reading_options
from govpub.errors import GovpubError, UnreadableFileError
from govpub.version import __version__

if TYPE_CHECKING:
    from govpub.models import Issue
    from govpub.profile import Profile
    from govpub.reading import TextFile

__all__ = ["main"]

_STANDARD_INPUT = "-"
_CONTROL = dict.fromkeys([*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)], "\N{REPLACEMENT CHARACTER}")


class _Group(click.Group):
    """Turns what goes wrong with files into one line on standard error and exit code 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except GovpubError as error:
            complain(str(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # the reader of our output has gone; click ends quietly
                raise
            complain(f"{error.filename or 'output'}: {(error.strerror or str(error)).lower()}")
        return ctx.exit(1)


@click.group(cls=_Group, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="govpub")
def main() -> None:
    """Read Chinese local-government publications into typed, lossless data.

    The input is text, as OCR or a PDF's text layer gives it. FILE may be `-` for standard input.

    \b
    Examples:
      govpub parse issue.txt
      govpub show issue.txt
      govpub explain issue.txt
      govpub export archive/ -o archive.sqlite
    """


main.add_command(export)
main.add_command(check)


@main.command(epilog=EXIT_CODES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(allow_dash=True))
@click.option("-o", "--output", metavar="PATH", help="Write to this file, whole or not at all.", type=click.Path())
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "jsonl"]),
    help="json: an indented document, for one file. jsonl: JSON Lines, an issue a line.  [default: by number of files]",
)
@click.option("--with-path", is_flag=True, help="Put the file's path into each line of JSON Lines, as key `path`.")
@reading_options
@profile_option
def parse(
    files: tuple[str, ...],
    output: str | None,
    form: str | None,
    with_path: bool,
    encoding: str | None,
    reference_date: dt.date | None,
    profile: Profile | None,
) -> None:
    """Parse each FILE and write JSON; JSON Lines for several.

    A FILE that cannot be read gets one line on standard error, and the others are still parsed.

    \b
    Examples:
      govpub parse issue.txt
      govpub parse --reference-date 2023-04-12 issue.txt -o issue.json
      govpub parse --with-path 2023/*.txt -o 2023.jsonl
      govpub parse --profile linhe.toml issue.txt
      pdftotext issue.pdf - | govpub parse -
    """
    if form == "json" and len(files) > 1:
        raise click.UsageError("--format json holds one issue; use jsonl for several files.")
    _check_files(files, output)
    lines = len(files) > 1 if form is None else form == "jsonl"
    failed = False
    with contextlib.ExitStack() as stack:
        stream: BinaryIO | None = None
        for file in files:
            try:
                source, issue = _parse_file(file, encoding, reference_date, profile)
            except UnreadableFileError as error:
                complain(str(error))
                failed = True
                continue
            stream = stream or stack.enter_context(_open_output(output))
            stream.write(_as_json(source, issue, lines=lines, with_path=with_path))
    if failed:
        raise click.exceptions.Exit(1)


@main.command(epilog=EXIT_CODES)
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True))
@click.option("--full", is_flag=True, help="Show paragraphs to their end.")
@reading_options
@profile_option
def show(file: str, full: bool, encoding: str | None, reference_date: dt.date | None, profile: Profile | None) -> None:
    """Show the issue in FILE as a tree: masthead, contents, articles, slogans, doubts.

    \b
    Examples:
      govpub show issue.txt
      govpub show --full --encoding big5 issue.txt | less
    """
    from rich.console import Console

    from govpub.export.tree import issue_tree

    source, issue = _parse_file(file, encoding, reference_date, profile)
    _make_output_lenient()
    Console().print(issue_tree(issue, name=source.path, full=full))


@main.command(epilog=EXIT_CODES)
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True))
@reading_options
@profile_option
def explain(file: str, encoding: str | None, reference_date: dt.date | None, profile: Profile | None) -> None:
    """Print each line of FILE with what it is, the index of its article and the rule that decided it.

    A line of several segments is printed once for each. Under the line in which they begin stand the values of
    meetings with the rules that read them, marked +, and doubts, marked !.

    \b
    Examples:
      govpub explain issue.txt
      govpub explain issue.txt | grep -w unknown
    """
    from govpub.export.explain import explain as explained
    from govpub.pipeline import explain_issue

    source = _read_file(file, encoding)
    issue, reasons = explain_issue(source.text, reference_date=reference_date, profile=profile)
    _make_output_lenient()
    remarks = [(reason.span, f"{'+':>5}  {reason.path:<46} {reason.rule:<28} {reason.value}") for reason in reasons]
    remarks += [(doubt.span, f"{'!':>5}  {doubt.code}: {doubt.message}") for doubt in issue.diagnostics]
    remarks.sort(key=lambda remark: remark[0].start)
    waiting = deque(remarks)
    for piece in explained(source.text, issue):
        article = "-" if piece.article is None else str(piece.article)
        text = piece.text.translate(_CONTROL)
        click.echo(f"{piece.line:>5}  {piece.kind:<10} {article:>3}  {piece.rule:<28} {text}")
        while waiting and waiting[0][0].start < piece.span.end:
            click.echo(waiting.popleft()[1].translate(_CONTROL))
    for _, remark in waiting:
        click.echo(remark.translate(_CONTROL))


@main.command(epilog=EXIT_CODES)
@click.option("-o", "--output", metavar="PATH", help="Write to this file, whole or not at all.", type=click.Path())
def schema(output: str | None) -> None:
    """Print the JSON Schema (2020-12) of the JSON that `govpub parse` writes.

    \b
    Examples:
      govpub schema
      govpub schema -o issue.schema.json
    """
    import msgspec

    from govpub.export.schema import issue_schema

    with _open_output(output) as stream:
        stream.write(msgspec.json.format(msgspec.json.encode(issue_schema()), indent=2) + b"\n")


def _check_files(files: tuple[str, ...], output: str | None) -> None:
    if files.count(_STANDARD_INPUT) > 1:
        raise click.UsageError("Standard input can be read only once.")
    if output is None or output == _STANDARD_INPUT:
        return
    if Path(output).resolve() in {Path(file).resolve() for file in files}:
        raise click.UsageError(f"{output} is an input; it would be overwritten.")


def _parse_file(
    path: str, encoding: str | None, reference_date: dt.date | None, profile: Profile | None
) -> tuple[TextFile, Issue]:
    from govpub.pipeline import parse_issue

    source = _read_file(path, encoding)
    return source, parse_issue(source.text, reference_date=reference_date, profile=profile)


def _read_file(path: str, encoding: str | None) -> TextFile:
    from govpub.reading import decode_text, read_text

    if path == _STANDARD_INPUT:
        source = decode_text(sys.stdin.buffer.read(), encoding=encoding, path="<stdin>")
    else:
        source = read_text(path, encoding=encoding)
    note = source.undecodable_note
    if note is not None:
        complain(f"{source.path}: {note}")
    return source


def _as_json(file: TextFile, issue: Issue, *, lines: bool, with_path: bool) -> bytes:
    from govpub.export.json_lines import json_document, json_line

    return json_line(issue, path=file.path if with_path else None) if lines else json_document(issue)


@contextlib.contextmanager
def _open_output(path: str | None) -> Generator[BinaryIO, None, None]:
    from govpub.writing import open_whole

    if path is None or path == _STANDARD_INPUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    else:
        with open_whole(path) as stream:
            yield stream


def _make_output_lenient() -> None:
    """Let characters that the terminal's encoding lacks be printed as `?`."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
