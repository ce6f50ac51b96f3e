"""A worker process: reads files as it is told on standard input, answers on standard output.

It ends when standard input ends, also in the middle of a file, so that nothing is left of a run that was killed.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from typing import BinaryIO

from govpub.batch.frames import READY, Answer, Setup, Task, read_message, write_message
from govpub.batch.jobs import Job

__all__ = ["main", "start_command"]


def start_command() -> list[str]:
    """Return the command that starts a worker with the modules of this process."""
    code = f"import sys; sys.path[:] = {sys.path!a}; from govpub.batch.worker import main; main()"
    return [sys.executable, "-c", code]


def main() -> None:
    """Answer tasks until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the run, which ends its workers itself
    tasks, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else prints must not come between the answers
    setup = read_message(tasks, Setup)
    if setup is None:
        return
    job = Job(setup)
    job.answer(READY, os.devnull)  # loads all that is needed, before any file's time counts
    inbox: queue.SimpleQueue[Task] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(tasks, inbox), daemon=True).start()
    try:
        write_message(answers, Answer(READY, None, []))
        while True:
            task = inbox.get()
            write_message(answers, job.answer(task.number, os.fsdecode(task.path)))
    except BrokenPipeError:  # the run is gone
        os._exit(0)


def _listen(tasks: BinaryIO, inbox: queue.SimpleQueue[Task]) -> None:
    """Take in tasks; when there will be no more, end the process at once."""
    while (task := read_message(tasks, Task)) is not None:
        inbox.put(task)
    os._exit(0)
