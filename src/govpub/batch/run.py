"""A run over an archive: from paths to an output that appears whole or not at all.

While it lasts, everything is in a folder beside the output, `OUT.part`: the draft, and the journal of what it holds. A run
that ends early leaves the folder, and the next one can go on from there.
"""

from __future__ import annotations

import errno
import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import define, field, frozen

from govpub.batch.frames import Answer, Setup
from govpub.batch.jobs import Job
from govpub.batch.journal import Journal, Past, read_past
from govpub.batch.pool import answers_in_order
from govpub.errors import UnfinishedRunError
from govpub.export.csv_tables import CSV_NAMES, csv_lines
from govpub.export.drafts import Draft
from govpub.export.formats import Format
from govpub.export.paths import printable_path
from govpub.files import FoundFile
from govpub.version import __version__
from govpub.writing import open_whole

__all__ = ["Plan", "Summary", "errors_path", "run_export", "run_folder", "unfinished"]

_PAUSE = 0.5
"""Seconds between two entries in the journal."""
_ERRORS_HEAD = ("path", "reason")


@frozen(kw_only=True)
class Plan:
    """What a run is to do."""

    files: tuple[FoundFile, ...]
    """The files, in order."""
    output: Path
    """Where the output is to be."""
    form: Format
    """Its format."""
    setup: Setup
    """What workers are told."""
    workers: int
    """Number of processes; 0 reads in this one."""
    timeout: float | None
    """Seconds that a file may take."""
    resume: bool
    """Whether to go on where an unfinished run stopped."""


@frozen(kw_only=True)
class Summary:
    """What a run has done, with those that it went on from."""

    files: int
    """Files that were read or tried."""
    failures: int
    """Those of them that could not be read."""


@define
class _Batch:
    """What the draft holds that the journal does not say yet."""

    done: list[str] = field(factory=list[str])
    """Keys of files."""
    failures: dict[str, str] = field(factory=dict[str, str])
    """Paths of those that could not be read, with the reasons."""
    since: float = field(factory=time.monotonic)
    """When the journal was written last."""


def run_folder(output: Path) -> Path:
    """Return the folder of an unfinished run."""
    return output.with_name(f"{output.name}.part")


def errors_path(output: Path) -> Path:
    """Return where the files that could not be read are listed."""
    return output.with_name(f"{output.name}.errors.csv")


def unfinished(output: Path) -> Past | None:
    """Return what an unfinished run has done, if there is one."""
    return read_past(run_folder(output))


def run_export(plan: Plan, watch: Callable[[FoundFile, Answer], None]) -> Summary:
    """Read the files and write the output and the list of errors beside it; return what was done.

    Args:
        plan: what to do.
        watch: is told of each file in order, when it is in the draft.

    Raises:
        UnfinishedRunError: the run cannot go on where the last one stopped, or another one is at work.
        OSError: the output cannot be written; what was done so far is kept.
    """
    folder = run_folder(plan.output)
    _check_output(plan)
    folder.mkdir(exist_ok=True)
    past = read_past(folder) if plan.resume else None
    settings = _settings(plan)
    if past is not None and past.settings != settings:
        raise UnfinishedRunError(f"{folder}: was begun with other options ({_difference(past.settings, settings)})")
    journal = Journal(folder, past, settings)
    try:
        past = past or Past(settings=settings)
        if past.built is None:
            _fill(plan, folder, past, journal, watch)
        _put_in_place(plan, folder, past)
    finally:
        journal.close()
    shutil.rmtree(folder)
    return Summary(files=len(past.done), failures=len(past.failures))


def _fill(plan: Plan, folder: Path, past: Past, journal: Journal, watch: Callable[[FoundFile, Answer], None]) -> None:
    """Read what is not done yet, and complete the output in the run's folder."""
    draft = plan.form.open_draft(folder, past.marks)
    batch = _Batch()
    try:
        files = [file for file in plan.files if file.key not in past.done]
        for file, answer in zip(files, _answers(plan, files), strict=True):
            if answer.reason is None:
                draft.add(answer.parts)
            else:
                batch.failures[printable_path(file.path)] = answer.reason
            batch.done.append(file.key)
            watch(file, answer)
            if time.monotonic() - batch.since >= _PAUSE:
                batch = _write_down(batch, draft, journal, past)
        _write_down(batch, draft, journal, past)
        past.built = draft.finish().name
        journal.add_built(past.built)
    finally:
        draft.close()


def _answers(plan: Plan, files: list[FoundFile]) -> Iterator[Answer]:
    if not plan.workers:
        job = Job(plan.setup)
        return (job.answer(number, file.path) for number, file in enumerate(files))
    paths = (file.path for file in files)
    found = answers_in_order(paths, plan.setup, workers=plan.workers, timeout=plan.timeout)
    return (answer for _, answer in found)


def _write_down(batch: _Batch, draft: Draft, journal: Journal, past: Past) -> _Batch:
    """Put the draft on the disk and say so in the journal; return a new batch."""
    if batch.done or past.marks is None:
        past.marks = draft.flush()
        journal.add(batch.done, batch.failures, past.marks)
        past.done.update(batch.done)
        past.failures.update(batch.failures)
    return _Batch()


def _put_in_place(plan: Plan, folder: Path, past: Past) -> None:
    """Give the output and the list of errors their names; may be done again after an interruption."""
    with open_whole(errors_path(plan.output)) as stream:
        stream.write(csv_lines([_ERRORS_HEAD, *past.failures.items()]))
    built = folder / str(past.built)
    if not built.exists():
        return  # it was put in place before the interruption
    if plan.output.is_dir():
        plan.output.replace(folder / "replaced")
    built.replace(plan.output)


def _check_output(plan: Plan) -> None:
    """Raise an error if the output cannot take its place."""
    output = plan.output
    if plan.form.is_folder and output.is_dir():
        strange = sorted(path.name for path in output.iterdir() if path.name not in CSV_NAMES)
        if strange:
            raise OSError(errno.EEXIST, f"the folder holds other files, such as {strange[0]}", str(output))
    elif output.exists() and plan.form.is_folder:
        raise OSError(errno.ENOTDIR, "is no folder", str(output))
    elif output.exists() and not output.is_file():
        raise OSError(errno.EEXIST, "is no file", str(output))


def _settings(plan: Plan) -> dict[str, str | None]:
    profile = plan.setup.profile
    return {
        "version": __version__,
        "format": plan.form.name,
        "encoding": plan.setup.encoding,
        "reference date": plan.setup.reference_date,
        "profile": None if profile is None else json.dumps(profile, ensure_ascii=False),
    }


def _difference(before: dict[str, str | None], now: dict[str, str | None]) -> str:
    """Return what was told otherwise."""
    return ", ".join(f"{key}: {before.get(key)}" for key in now if before.get(key) != now[key])
