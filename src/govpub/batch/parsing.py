"""Many files to issues, as Python objects."""

from __future__ import annotations

import codecs
import datetime as dt
import os
from collections.abc import Iterable, Iterator

from attrs import asdict

from govpub.batch.frames import Setup
from govpub.batch.jobs import ISSUES, FileResult, Job, unpacked
from govpub.batch.pool import answers_in_order
from govpub.errors import InputTypeError
from govpub.files import find_files
from govpub.models import PartialDate
from govpub.profile import Profile

__all__ = ["available_workers", "iter_parse", "make_setup"]


def iter_parse(
    paths: Iterable[str | os.PathLike[str]],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    encoding: str | None = None,
    reference_date: dt.date | PartialDate | str | None = None,
    profile: Profile | None = None,
) -> Iterator[FileResult]:
    """Return an iterator over the issues in files, in the order of the files, read by several processes.

    Nothing that is in a file ends it: a file that cannot be read has a result with the reason. Files are read as the
    results are taken, a few ahead, so that memory does not grow with their number.

    Args:
        paths: files, folders and globs; any iterable, taken as it is needed.
        workers: number of processes; as many as there are processors if None. 0 reads the files in this process.
        timeout: seconds after which a file is given up; needs `workers`.
        encoding: encoding of the files, if known; else it is decided by their bytes.
        reference_date: a day near the issues' dates, for texts that print none.
        profile: what is known of the paper beforehand, see `load_profile`.

    Raises:
        InputTypeError: `paths` is a single path, or `profile` not a `Profile`.
        LookupError: Python knows no such encoding.
        WorkerError: worker processes cannot be started; raised by the iterator.

    >>> [(result.path, result.issue.masthead.title) for result in iter_parse(["examples/q*.txt"], workers=0)]
    [('examples/qinghe.txt', '青河日报')]
    """
    if isinstance(paths, (str, bytes, os.PathLike)):
        raise InputTypeError("iter_parse", "paths", "an iterable of paths", paths)
    count = available_workers() if workers is None else workers
    if count < 0 or (timeout is not None and timeout <= 0):
        raise ValueError("workers must not be negative, and timeout must be positive")
    if timeout is not None and not count:
        raise ValueError("timeout needs a worker process: only those can be stopped")
    if profile is not None and not isinstance(profile, Profile):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("iter_parse", "profile", "Profile", profile)
    return _results(paths, make_setup(ISSUES, encoding, reference_date, profile), count, timeout)


def _results(
    paths: Iterable[str | os.PathLike[str]], setup: Setup, workers: int, timeout: float | None
) -> Iterator[FileResult]:
    files = (file.path for file in find_files(paths))
    if workers:
        for path, answer in answers_in_order(files, setup, workers=workers, timeout=timeout):
            yield unpacked(path, answer)
        return
    job = Job(setup)
    for number, path in enumerate(files):
        yield unpacked(path, job.answer(number, path))


def make_setup(
    job: str, encoding: str | None, reference_date: dt.date | PartialDate | str | None, profile: Profile | None
) -> Setup:
    """Return what workers are told."""
    if encoding is not None:
        codecs.lookup(encoding)
    if isinstance(reference_date, str):
        reference_date = PartialDate.fromisoformat(reference_date)
    return Setup(
        job,
        encoding,
        None if reference_date is None else reference_date.isoformat(),
        None if profile is None else asdict(profile),
    )


def available_workers() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
