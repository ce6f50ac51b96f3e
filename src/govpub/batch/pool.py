"""A pool of worker processes that outlives them: a worker may die or hang over a file, and the others go on.

Answers come in the order of the files. At most `_WINDOW` files per worker are on their way or wait for an earlier one,
so that memory does not grow with their number. Each worker has one file more than it reads, so that it never waits.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator

from attrs import define, field, frozen

from govpub.batch.frames import READY, Answer, Setup, Task, read_message, write_message
from govpub.batch.worker import start_command
from govpub.errors import WorkerError

__all__ = ["answers_in_order"]

_WINDOW = 16
"""Files per worker that may be on their way."""
_AHEAD = 2
"""Files that a worker is given at a time."""
_ATTEMPTS = 3
"""How many workers may die over a file before it is given up."""
_STARTS = 3
"""How many workers may die before they have started."""


@define(eq=False)
class _Worker:
    """A worker process, as the run knows it."""

    process: subprocess.Popen[bytes]
    """The process."""
    tasks: deque[Task] = field(factory=deque[Task])
    """What it was given and has not answered; it is at the first."""
    ready: bool = False
    """Whether it has started."""
    since: float = 0.0
    """Since when it is at the first of its tasks."""
    given: float = 0.0
    """When it was given the last of them."""

    def give(self, task: Task) -> None:
        """Send a task; if the process is gone, its end will be noticed by its silence."""
        self.given = time.monotonic()
        if not self.tasks:
            self.since = self.given
        self.tasks.append(task)
        self.send(task)

    def send(self, message: Setup | Task) -> None:
        """Send a message; that the process is gone is noticed elsewhere."""
        stream = self.process.stdin
        if stream is not None:
            try:
                write_message(stream, message)
            except (OSError, ValueError):
                return

    def end(self, *, kill: bool) -> None:
        """End the process and wait until it has."""
        if kill:
            self.process.kill()
        if self.process.stdin is not None:
            with contextlib.suppress(OSError):  # what was left to send has nobody to read it
                self.process.stdin.close()
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@frozen
class _Event:
    """An answer of a worker, or None for its end, and when it came."""

    worker: _Worker
    answer: Answer | None
    time: float


def answers_in_order(
    paths: Iterable[str], setup: Setup, *, workers: int, timeout: float | None
) -> Iterator[tuple[str, Answer]]:
    """Yield each path with what became of it, in the order of the paths.

    Args:
        paths: files; they are taken as they are needed.
        setup: what to make of each.
        workers: number of processes.
        timeout: seconds that a file may take; None lets it take as long as it does.

    Raises:
        WorkerError: worker processes cannot be started.
    """
    pool = _Pool(setup, workers, timeout)
    try:
        yield from pool.run(iter(paths))
        pool.end(kill=False)
    finally:
        pool.end(kill=True)


class _Pool:
    """The state of a run over files."""

    def __init__(self, setup: Setup, workers: int, timeout: float | None) -> None:
        self._setup, self._timeout, self._size = setup, timeout, workers
        self._workers: list[_Worker] = []
        self._inbox: queue.SimpleQueue[_Event] = queue.SimpleQueue()
        self._again: deque[Task] = deque()
        self._waiting: dict[int, str] = {}
        self._answers: dict[int, Answer] = {}
        self._failed_starts = 0

    def run(self, paths: Iterator[str]) -> Iterator[tuple[str, Answer]]:
        """Yield each path with its answer, in order."""
        given = done = 0
        more = True
        while True:
            while more and given - done < _WINDOW * self._size:
                path = next(paths, None)
                if path is None:
                    more = False
                    break
                self._waiting[given] = path
                self._again.append(Task(given, os.fsencode(path)))
                given += 1
            if done == given:
                return
            self._start_workers()
            self._hand_out()
            self._listen()
            while done in self._answers:
                yield self._waiting.pop(done), self._answers.pop(done)
                done += 1

    def end(self, *, kill: bool) -> None:
        """End all processes."""
        while self._workers:
            self._workers.pop().end(kill=kill)

    def _start_workers(self) -> None:
        """Start as many workers as there is work for."""
        busy = sum(len(worker.tasks) for worker in self._workers)
        while len(self._workers) < min(self._size, busy + len(self._again)):
            process = subprocess.Popen(  # noqa: S603 -- this Python
                start_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
            )
            worker = _Worker(process)
            self._workers.append(worker)
            worker.send(self._setup)
            threading.Thread(target=_report, args=(worker, self._inbox), daemon=True).start()

    def _hand_out(self) -> None:
        """Give each worker that has started as much as it may have, those first that have least."""
        for load in range(_AHEAD):
            for worker in self._workers:
                if self._again and worker.ready and len(worker.tasks) == load:
                    worker.give(self._again.popleft())

    def _listen(self) -> None:
        """Take what workers have said; wait for it no longer than until the next file has taken too long."""
        self._take(self._remaining())
        while not self._inbox.empty():
            self._take(None)
        if self._timeout is not None:
            now = time.monotonic()
            for worker in [worker for worker in self._workers if worker.tasks]:
                if now - worker.since >= self._timeout:
                    self._give_up(worker, self._timeout)

    def _remaining(self) -> float | None:
        """Return the seconds until the next file has taken too long."""
        begun = [worker.since for worker in self._workers if worker.tasks]
        if self._timeout is None or not begun:
            return None
        return max(0.0, min(begun) + self._timeout - time.monotonic()) + 0.001

    def _take(self, seconds: float | None) -> None:
        try:
            event = self._inbox.get(timeout=seconds)
        except queue.Empty:
            return
        worker, answer = event.worker, event.answer
        if worker not in self._workers:
            return  # it was given up before
        if answer is None:
            self._lose(worker)
        elif answer.number == READY:
            worker.ready, self._failed_starts = True, 0
        else:
            worker.tasks.popleft()
            worker.since = max(event.time, worker.given)
            self._answers[answer.number] = answer

    def _lose(self, worker: _Worker) -> None:
        """Take a dead worker's files back; the first one may be to blame."""
        self._workers.remove(worker)
        worker.end(kill=True)
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= _STARTS:
                raise WorkerError(f"worker processes do not start ({_ended(worker.process.returncode)})")
            return
        if worker.tasks:
            first = worker.tasks.popleft()
            first = Task(first.number, first.path, first.attempts + 1)
            if first.attempts < _ATTEMPTS:
                worker.tasks.appendleft(first)
            else:
                how = _ended(worker.process.returncode)
                reason = f"{_ATTEMPTS} worker processes died while reading it, the last one by {how}"
                self._answers[first.number] = Answer(first.number, reason, [])
        self._again.extendleft(reversed(worker.tasks))

    def _give_up(self, worker: _Worker, timeout: float) -> None:
        """End a worker that takes too long over a file, and leave the file out."""
        self._workers.remove(worker)
        worker.end(kill=True)
        late = worker.tasks.popleft()
        self._answers[late.number] = Answer(late.number, f"took longer than {timeout:g} s", [])
        self._again.extendleft(reversed(worker.tasks))


def _report(worker: _Worker, inbox: queue.SimpleQueue[_Event]) -> None:
    """Pass on what a worker says, and its end; runs in a thread of its own."""
    stream = worker.process.stdout
    if stream is None:
        return
    with stream:
        while (answer := read_message(stream, Answer)) is not None:
            inbox.put(_Event(worker, answer, time.monotonic()))
    inbox.put(_Event(worker, None, time.monotonic()))


def _ended(code: int) -> str:
    """Return how a process ended, in words."""
    return f"signal {-code}" if code < 0 else f"exit code {code}"
