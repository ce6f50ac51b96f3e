"""What is made of one file: its text, its issue, and the parts that a run needs of it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from attrs import frozen

from govpub.batch.frames import Answer, Setup
from govpub.errors import GovpubError, UnreadableFileError
from govpub.export.formats import FORMATS
from govpub.models import Issue, PartialDate
from govpub.pipeline import parse_issue
from govpub.profile import Profile
from govpub.reading import TextFile, read_text

__all__ = ["ISSUES", "FileResult", "Job", "unpacked"]

ISSUES = "issues"
"""The job that hands over the issue itself."""


@frozen(kw_only=True)
class FileResult:
    """A file and the issue in it, or the reason why there is none."""

    path: str
    """The file, its path beginning as it was given."""
    issue: Issue | None
    """The issue; None if there is none."""
    reason: str | None = None
    """Why there is no issue: the file cannot be read, is no text, took too long."""
    encoding: str | None = None
    """The encoding that the file was read in."""
    undecodable: tuple[int, ...] = ()
    """Offsets in the text of what could not be decoded."""


class _Reading(msgspec.Struct, array_like=True):
    """How a file was read."""

    encoding: str
    undecodable: tuple[int, ...]


class Job:
    """Reads files one after another, as a worker does.

    Args:
        setup: what to make of them.
    """

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._reference_date = None if setup.reference_date is None else PartialDate.fromisoformat(setup.reference_date)
        self._profile = None if setup.profile is None else Profile(**setup.profile)
        self._render: Callable[[str, Issue], tuple[bytes, ...]] | None = None
        if setup.job != ISSUES:
            self._render = FORMATS[setup.job].render

    def answer(self, number: int, path: str) -> Answer:
        """Return what becomes of a file; nothing in it can stop the run."""
        try:
            source = read_text(path, encoding=self._setup.encoding)
            issue = parse_issue(source.text, reference_date=self._reference_date, profile=self._profile)
            return Answer(number, None, self._parts(source, issue), source.undecodable_note)
        except UnreadableFileError as error:
            return Answer(number, error.reason, [])
        except GovpubError:  # a missing extra: it would be missing for every file
            raise
        except Exception as error:  # noqa: BLE001 -- one file must not end a run over thousands
            return Answer(number, f"could not be parsed: {type(error).__name__}: {error}".rstrip(": "), [])

    def _parts(self, source: TextFile, issue: Issue) -> list[bytes]:
        if self._render is not None:
            return list(self._render(source.path, issue))
        reading = _Reading(source.encoding, source.undecodable)
        return [issue.to_json(), msgspec.msgpack.encode(reading)]


def unpacked(path: str, answer: Answer) -> FileResult:
    """Return what an answer to the job `issues` says."""
    if answer.reason is not None:
        return FileResult(path=path, issue=None, reason=answer.reason)
    issue, how = answer.parts
    reading = msgspec.msgpack.decode(how, type=_Reading)
    return FileResult(
        path=path,
        issue=msgspec.json.decode(issue, type=Issue, dec_hook=_decode),
        encoding=reading.encoding,
        undecodable=reading.undecodable,
    )


def _decode(kind: type, value: str) -> PartialDate:
    if kind is PartialDate:
        return PartialDate.fromisoformat(value)
    raise NotImplementedError(kind.__name__)
