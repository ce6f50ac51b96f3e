"""Exceptions that govpub raises: for wrong types and unreadable files, never for rough text."""

from __future__ import annotations

__all__ = [
    "GovpubError",
    "InputTypeError",
    "MissingExtraError",
    "ProfileError",
    "SchemaError",
    "UnfinishedRunError",
    "UnreadableFileError",
    "WorkerError",
]


class GovpubError(Exception):
    """Base of every exception that govpub raises."""


class InputTypeError(GovpubError, TypeError):
    """A public function was given something other than the type it takes."""

    def __init__(self, function: str, argument: str, expected: str, got: object) -> None:
        self.function, self.argument, self.expected = function, argument, expected
        self.got = type(got).__name__
        hint = "; decode it first, e.g. govpub.read_text(path).text" if isinstance(got, (bytes, bytearray)) else ""
        super().__init__(f"{function}() takes {argument} as {expected}, not {self.got}{hint}")

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__.copy()))


class ProfileError(GovpubError, ValueError):
    """A publication profile has a key or a value that profiles do not take; the message says which are taken."""

    def __init__(self, key: str, takes: str, got: object, *, source: str = "", hint: str = "") -> None:
        self.key, self.takes, self.got, self.source, self.hint = key, takes, got, source, hint
        where = f"profile {source}" if source else "profile"
        subject = f"{where}: `{key}` takes" if key else f"{where} takes"
        super().__init__(f"{subject} {takes}" + ("" if got is None else f", not {got!r}") + hint)

    def of_file(self, path: str) -> ProfileError:
        """Return the same error with the name of the file in its message."""
        return ProfileError(self.key, self.takes, self.got, source=path, hint=self.hint)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__.copy()))


class SchemaError(GovpubError, ValueError):
    """A dictionary does not fit the JSON contract; the message names the path."""


class UnreadableFileError(GovpubError, OSError):
    """A file is missing, cannot be opened or is no text."""

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(f"{path}: {reason}")

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__.copy()))


class WorkerError(GovpubError, RuntimeError):
    """The processes that read files cannot be started."""


class UnfinishedRunError(GovpubError, RuntimeError):
    """A run cannot go on where another one stopped; the message says why."""


class MissingExtraError(GovpubError, ImportError):
    """A package is missing that only some features need; the message says what to install."""


def _rebuild(kind: type[GovpubError], args: tuple[object, ...], state: dict[str, object]) -> GovpubError:
    """Return an exception as it was, for pickling between processes."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error
