"""What is said on standard error while a run lasts: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Generator
from typing import TextIO

from attrs import define, field

__all__ = ["Progress", "watched"]

_EVERY = 10.0
"""Seconds between two lines."""


@define
class Progress:
    """Counts files, and says so in plain lines."""

    total: int
    """Files that are to be read."""
    stream: TextIO
    """Where the lines go."""
    clock: Callable[[], float] = time.monotonic
    """Tells the seconds."""
    done: int = 0
    """Files done."""
    failures: int = 0
    """Those of them that could not be read."""
    _begin: float = field(init=False)
    _last: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._begin = self._last = self.clock()

    def count(self, *, failed: bool) -> None:
        """Count a file; say how far the run is if that is long ago."""
        self.done += 1
        self.failures += failed
        now = self.clock()
        if now - self._last >= _EVERY:
            self._last = now
            self.say(self.state())

    def state(self) -> str:
        """Return how far the run is.

        >>> clock = iter([0.0, 5.0, 10.0])
        >>> progress = Progress(total=40, stream=sys.stdout, clock=lambda: next(clock))
        >>> progress.count(failed=False)
        >>> progress.state()
        '1 of 40 files, 0 errors, 0.1 files/s, 6:30 left'
        """
        seconds = max(self.clock() - self._begin, 1e-9)
        rate = self.done / seconds
        left = round((self.total - self.done) / rate) if rate else 0
        errors = "1 error" if self.failures == 1 else f"{self.failures} errors"
        return f"{self.done} of {self.total} files, {errors}, {rate:.1f} files/s, {_as_time(left)} left"

    def say(self, message: str) -> None:
        """Print a line."""
        print(f"govpub: {message}", file=self.stream, flush=True)


@contextlib.contextmanager
def watched(total: int) -> Generator[Progress, None, None]:
    """Show the progress of a run over `total` files on standard error."""
    if not sys.stderr.isatty():
        yield Progress(total=total, stream=sys.stderr)
        return
    with _bar(total) as progress:
        yield progress


@contextlib.contextmanager
def _bar(total: int) -> Generator[Progress, None, None]:
    """Show a bar with rate, errors and time left; lines go above it."""
    from rich.console import Console  # noqa: PLC0415 -- only on a terminal
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    console = Console(stderr=True)
    numbers = "{task.fields[rate]} files/s, {task.fields[errors]} errors,"
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn(numbers), TimeRemainingColumn(), TextColumn("left"))
    with Bar(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total, rate="0", errors=0)

        class _Shown(Progress):
            def count(self, *, failed: bool) -> None:
                self.done += 1
                self.failures += failed
                seconds = max(self.clock() - self._begin, 1e-9)
                bar.update(task, advance=1, errors=self.failures, rate=f"{self.done / seconds:.0f}")

            def say(self, message: str) -> None:
                console.print(f"govpub: {message}", markup=False, highlight=False, emoji=False, soft_wrap=True)

        yield _Shown(total=total, stream=sys.stderr)


def _as_time(seconds: int) -> str:
    """Return a time as hours, minutes and seconds.

    >>> _as_time(9), _as_time(3600)
    ('0:09', '1:00:00')
    """
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
