"""Finds the files that paths, folders and globs stand for: in a fixed order, each file once, loops of links or not."""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from attrs import frozen

__all__ = ["TEXT_ENDINGS", "FoundFile", "find_files"]

TEXT_ENDINGS = (".txt", ".text", ".md", ".markdown")
"""What the name of a file must end in to be read as part of a folder."""

_MAGIC_RE = re.compile(r"[*?\[]")
_ANY_FOLDERS = "**"


@frozen
class FoundFile:
    """A file to read."""

    path: str
    """Its path, beginning as it was given."""
    key: str
    """The path without links, the same however the file was named."""


def find_files(
    paths: Iterable[str | os.PathLike[str]], *, exclude: Iterable[str | os.PathLike[str]] = ()
) -> Iterator[FoundFile]:
    """Yield the files that paths stand for, each once.

    A folder stands for the files in it and below whose names end as those of texts do, in order of their names, hidden
    ones left out; a glob (`2023/**/*.md`), if there is no file of that name, for what it matches. Any other path is
    taken as it is, also if there is no such file: reading it says so.

    Args:
        paths: files, folders and globs.
        exclude: files and folders to pass over, such as those that are being written.
    """
    left_out = frozenset(_key(os.fspath(path)) for path in exclude)
    seen: set[int] = set()  # hashes, which take less room than the paths of a large archive
    for given in paths:
        for path in _stands_for(os.fspath(given), left_out):
            key = _key(path)
            if key not in left_out and hash(key) not in seen:
                seen.add(hash(key))
                yield FoundFile(path, key)


def _stands_for(path: str, left_out: frozenset[str]) -> Iterator[str]:
    """Yield the files that one path stands for."""
    if not _MAGIC_RE.search(path) or os.path.lexists(path):
        yield from _texts(path, left_out)
        return
    root, *parts = _parts(path)
    none = True
    for match in _matches(root, parts):
        none = False
        yield from _texts(match, left_out)
    if none:
        yield path


def _texts(path: str, left_out: frozenset[str]) -> Iterator[str]:
    """Yield the texts in a folder and below, or the path itself if it is no folder."""
    if not _is_folder(path):
        yield path
        return
    for folder, names in _folders(path, left_out):
        if names is None:
            yield folder  # reading it will say why it cannot be listed
            continue
        for name in names:
            if name.lower().endswith(TEXT_ENDINGS):
                yield _join(folder, name)


def _folders(
    folder: str, left_out: frozenset[str] = frozenset(), seen: set[tuple[int, int]] | None = None
) -> Iterator[tuple[str, list[str] | None]]:
    """Yield a folder and those below, each once, with the names of its files; None if it cannot be listed."""
    seen = set() if seen is None else seen
    try:
        status = Path(folder).stat()
        if (status.st_dev, status.st_ino) in seen or _key(folder) in left_out:
            return
        seen.add((status.st_dev, status.st_ino))
        entries = _entries(folder)
    except OSError:
        yield folder, None
        return
    yield folder, [name for name, is_folder in entries if not is_folder]
    for name, is_folder in entries:
        if is_folder:
            yield from _folders(_join(folder, name), left_out, seen)


def _entries(folder: str) -> list[tuple[str, bool]]:
    """Return the names in a folder in order, hidden ones left out, and whether each is a folder."""
    with os.scandir(folder or ".") as listing:
        return sorted((entry.name, entry.is_dir()) for entry in listing if not entry.name.startswith("."))


def _parts(pattern: str) -> list[str]:
    """Return where a glob begins, and its parts from there on."""
    drive, rest = os.path.splitdrive(pattern)
    parts = re.split(r"[\\/]+" if os.sep == "\\" else "/+", rest)
    root = drive
    if parts[0] == "" and len(parts) > 1:
        root, parts = drive + os.sep, parts[1:]
    if parts[-1] in {_ANY_FOLDERS, ""}:
        parts = [*(part for part in parts if part), "*"] if parts[-1] else parts[:-1]
    return [root, *parts]


def _matches(root: str, parts: Sequence[str]) -> Iterator[str]:
    """Yield what a glob matches, in order."""
    if not parts:
        yield root
        return
    part, rest = parts[0], parts[1:]
    if part == _ANY_FOLDERS:
        for folder, _ in _folders(root or "."):
            yield from _matches(folder if root else folder.removeprefix(".").removeprefix(os.sep), rest)
        return
    if not _MAGIC_RE.search(part):
        path = _join(root, part)
        if os.path.lexists(path):
            yield from _matches(path, rest)
        return
    try:
        entries = _entries(root)
    except OSError:
        return
    for name, is_folder in entries:
        if fnmatch.fnmatchcase(name, part) and (is_folder or not rest):
            yield from _matches(_join(root, name), rest)


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _join(folder: str, name: str) -> str:
    return os.path.join(folder, name)  # noqa: PTH118 -- keeps the folder as it was typed, `./` and all


def _key(path: str) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):  # a NUL in the path
        return path
