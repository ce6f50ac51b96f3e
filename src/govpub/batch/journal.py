"""What an unfinished run has done so far, in a file beside its draft, a line at a time.

A line is written after the draft holds what it says, so that a run that is killed anywhere leaves a journal that is
true: what the draft holds beyond the last whole line is taken back.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from attrs import define, field

from govpub.errors import UnfinishedRunError

__all__ = ["Journal", "Past", "read_past"]

_NAME = "journal.jsonl"


@define
class Past:
    """What the journal of an unfinished run says."""

    settings: dict[str, str | None]
    """What the run was told."""
    done: set[str] = field(factory=set[str])
    """Keys of the files that are done."""
    failures: dict[str, str] = field(factory=dict[str, str])
    """Paths of those of them that could not be read, with the reasons."""
    marks: list[int] | None = None
    """Where the draft stands."""
    built: str | None = None
    """Name of the complete output in the run's folder, which only has to take its place."""
    size: int = 0
    """Length of the journal up to the last whole line."""


def read_past(folder: Path) -> Past | None:
    """Return what the journal in a run's folder says; None if there is none, or it does not say anything yet."""
    try:
        data = (folder / _NAME).read_bytes()
    except FileNotFoundError:
        return None
    past: Past | None = None
    for line in data.splitlines(keepends=True):
        entry = _entry(line)
        if entry is None:
            break
        if past is None:
            past = Past(settings=entry)
        else:
            past.done.update(entry.get("done", ()))
            past.failures.update(entry.get("failures", ()))
            past.marks = entry.get("marks", past.marks)
            past.built = entry.get("built", past.built)
        past.size += len(line)
    return past


def _entry(line: bytes) -> dict[str, Any] | None:
    """Return what a line says; None if it was cut off."""
    if not line.endswith(b"\n"):
        return None
    try:
        entry: dict[str, Any] = json.loads(line)
    except ValueError:
        return None
    return entry


class Journal:
    """The journal of a run, being written; nobody else can write it meanwhile.

    Args:
        folder: the run's folder.
        past: what it says so far, or None to begin it.
        settings: what the run was told.

    Raises:
        UnfinishedRunError: another run is writing it.
    """

    def __init__(self, folder: Path, past: Past | None, settings: dict[str, str | None]) -> None:
        self._stream = (folder / _NAME).open("ab")
        try:
            _lock(self._stream, folder)
        except UnfinishedRunError:
            self._stream.close()
            raise
        self._stream.truncate(past.size if past else 0)
        if past is None:
            self._write(settings)

    def add(self, done: Sequence[str], failures: Mapping[str, str], marks: Sequence[int]) -> None:
        """Write down files that the draft holds, up to its marks, and those that cannot be read, with the reasons."""
        self._write({"done": list(done), "failures": dict(failures), "marks": list(marks)})

    def add_built(self, name: str) -> None:
        """Write down that the output is complete, and its name in the run's folder."""
        self._write({"built": name})

    def close(self) -> None:
        """Let go of the file."""
        with contextlib.suppress(OSError):
            self._stream.close()

    def _write(self, entry: object) -> None:
        self._stream.write(json.dumps(entry, separators=(",", ":")).encode("ascii") + b"\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())


def _lock(stream: BinaryIO, folder: Path) -> None:
    """Keep other runs off; the system lets go of the lock when the process ends, however it does."""
    try:
        import fcntl  # noqa: PLC0415 -- there is none on Windows
    except ImportError:
        return
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise UnfinishedRunError(f"{folder}: another run is writing there") from error
