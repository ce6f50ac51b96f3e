"""What a run and its worker processes say to each other, each message with its length before it."""

from __future__ import annotations

import struct
from typing import IO, Any, TypeVar

import msgspec

__all__ = ["READY", "Answer", "Setup", "Task", "read_message", "write_message"]

_LENGTH = struct.Struct("<Q")
_Message = TypeVar("_Message", bound=msgspec.Struct)

READY = -1
"""The number of the answer with which a worker says that it has started."""


class Setup(msgspec.Struct, frozen=True):
    """What a worker is told first."""

    job: str
    """`issues`, or the name of a format."""
    encoding: str | None
    """The encoding of the files, or None to find it out."""
    reference_date: str | None
    """A day near the issues' dates, ISO 8601."""
    profile: dict[str, Any] | None = None
    """The keys of a profile and their values."""


class Task(msgspec.Struct, frozen=True, array_like=True):
    """A file to read."""

    number: int
    """Its place in the order of the files."""
    path: bytes
    """Its path, as the system has it."""
    attempts: int = 0
    """How many workers have died over it."""


class Answer(msgspec.Struct, frozen=True, array_like=True):
    """What became of a file."""

    number: int
    """That of the task."""
    reason: str | None
    """Why there is nothing, or None."""
    parts: list[bytes]
    """What the job makes of an issue."""
    note: str | None = None
    """What is to be said of a file that was read."""


def write_message(stream: IO[bytes], message: msgspec.Struct) -> None:
    """Write a message and send it off."""
    data = msgspec.msgpack.encode(message)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def read_message(stream: IO[bytes], kind: type[_Message]) -> _Message | None:
    """Return the next message, or None where the stream ends, in a message or between two."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    return msgspec.msgpack.decode(data, type=kind) if len(data) == length else None
