"""Word lists as data: one UTF-8 file per list, a word a line, `#` lines saying what it is and where it is from."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["load"]


@cache
def load(name: str) -> tuple[str, ...]:
    """Return the words of a list in the order of its file.

    Args:
        name: file name without `.txt`, such as `surnames`.

    Raises:
        FileNotFoundError: the package has no such list.
    """
    text = files(__name__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
