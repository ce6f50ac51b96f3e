"""The command that exports archives."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from govpub.cli_options import EXIT_CODES, profile_option, reading_options

if TYPE_CHECKING:
    from govpub.batch.frames import Answer
    from govpub.batch.progress import Progress
    from govpub.batch.run import Plan, Summary
    from govpub.export.formats import Format
    from govpub.files import FoundFile
    from govpub.profile import Profile

__all__ = ["export"]

_FORMATS = ("jsonl", "jsonl.gz", "parquet", "sqlite", "csv")
_INTERRUPTED = 130


@click.command(epilog=f"{EXIT_CODES[:-1]}; 130 interrupted.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    required=True,
    help="A file, or for CSV a folder. It appears when it is complete, and replaces what was there.",
)
@click.option(
    "--to",
    "name",
    type=click.Choice(_FORMATS),
    help="The format.  [default: by OUT's ending: .jsonl, .jsonl.gz, .parquet, .sqlite or .db; without one, csv]",
)
@click.option(
    "--workers",
    type=click.IntRange(min=0),
    help="Number of processes; 0 reads in this one, without time limit.  [default: one for each processor]",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=300.0,
    show_default=True,
    help="Seconds after which a file is left out and reported.",
)
@click.option("--resume", is_flag=True, help="Go on where an unfinished run to the same OUT stopped, if there is one.")
@reading_options
@profile_option
def export(
    paths: tuple[str, ...],
    output: str,
    name: str | None,
    workers: int | None,
    timeout: float,
    resume: bool,
    encoding: str | None,
    reference_date: dt.date | None,
    profile: Profile | None,
) -> None:
    """Parse many files into one output: JSON Lines, Parquet, SQLite or a folder of CSV tables.

    PATH is a file, a folder (its .txt, .text, .md and .markdown files, with those of the folders in it) or a quoted
    glob. A file that cannot be read does not stop the others: it is listed in OUT.errors.csv, with the reason.

    A run that is stopped, by Ctrl-C or otherwise, leaves OUT.part, from which --resume goes on.

    \b
    Examples:
      govpub export archive/ -o archive.sqlite
      govpub export 'archive/2023/**/*.md' notes.txt -o 2023.jsonl.gz --workers 4
      govpub export archive/ -o tables/ --resume
    """
    from govpub.batch.parsing import available_workers, make_setup
    from govpub.batch.run import Plan, errors_path, run_folder
    from govpub.files import find_files

    form = _format(output, name)
    target = Path(output)
    target = target.resolve() if target.is_symlink() else target
    files = tuple(find_files(paths, exclude=(target, run_folder(target), errors_path(target))))
    if str(target.resolve()) in {str(Path(path).resolve()) for path in paths if "\0" not in path}:
        raise click.UsageError(f"{output} is an input; it would be overwritten.")
    plan = Plan(
        files=files,
        output=target,
        form=form,
        setup=make_setup(form.name, encoding, reference_date, profile),
        workers=available_workers() if workers is None else workers,
        timeout=timeout,
        resume=resume,
    )
    summary = _run(plan)
    if summary.failures:
        raise click.exceptions.Exit(1)


def _format(output: str, name: str | None) -> Format:
    from govpub.export.formats import FORMATS, format_of

    form = FORMATS[name] if name is not None else format_of(output)
    if form is None or not Path(output).name or output == "-":
        raise click.UsageError(f"{output}: no format has this ending; name one with --to ({', '.join(_FORMATS)}).")
    form.check_available()
    return form


def _run(plan: Plan) -> Summary:
    """Run the export, showing how far it is."""
    from govpub.batch.progress import watched
    from govpub.batch.run import errors_path, run_export, unfinished

    past = unfinished(plan.output)
    begin = time.monotonic()
    try:
        with watched(len(plan.files)) as progress:
            if past is not None:
                word = "going on from" if plan.resume else "starting again; --resume would have gone on from"
                progress.say(f"{word} an unfinished run with {len(past.done)} files done")
                progress.total -= len(past.done) if plan.resume else 0
            summary = run_export(plan, lambda file, answer: _tell(progress, file, answer))
    except KeyboardInterrupt:
        click.echo("govpub: stopped; the same command with --resume goes on from here", err=True)
        raise click.exceptions.Exit(_INTERRUPTED) from None
    seconds = time.monotonic() - begin
    errors = "1 error" if summary.failures == 1 else f"{summary.failures} errors"
    where = f" (see {errors_path(plan.output)})" if summary.failures else ""
    files = "1 file" if summary.files == 1 else f"{summary.files} files"
    click.echo(f"govpub: {files} in {seconds:.1f} s, {errors}{where}: {plan.output}", err=True)
    return summary


def _tell(progress: Progress, file: FoundFile, answer: Answer) -> None:
    """Say what there is to say of a file."""
    said = answer.reason or answer.note
    if said is not None:
        progress.say(f"{file.path}: {said}".encode("utf-8", "replace").decode())
    progress.count(failed=answer.reason is not None)
