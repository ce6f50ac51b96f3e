"""Runs every example of README, docs and docstrings, from the top of the repository."""

from __future__ import annotations

import doctest
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sybil import Example, Sybil
from sybil.document import Document, PythonDocStringDocument
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

# A busy machine is no failure; where CI is set, hypothesis has a profile of its own that says so, too.
if not os.environ.get("CI"):
    settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("shared")

ROOT = Path(__file__).parent
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# The command line of this tree, whether or not it is installed as a script.
SHELL = 'govpub() { "$PYTHON" -m govpub "$@"; }\n'


def run_console(example: Example) -> str | None:
    """Run the `$ …` lines of a console block and compare what they print with what stands below them."""
    for session in ("\n" + example.parsed).split("\n$ ")[1:]:
        command, _, expected = session.partition("\n")
        environment = {**os.environ, "PYTHON": sys.executable, "COLUMNS": "100"}
        done = subprocess.run(
            ["/bin/sh", "-c", SHELL + command],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        got = done.stdout
        if not doctest.OutputChecker().check_output(expected.rstrip() + "\n", got.rstrip() + "\n", doctest.ELLIPSIS):
            return f"$ {command}\nexpected:\n{expected}\ngot:\n{got}"
    return None


class Page(Document):
    """A page whose examples write to a folder of this run, and not to the one that all runs on a machine share."""

    scratch = tempfile.TemporaryDirectory(prefix="govpub-docs-")

    def __init__(self, text: str, path: str) -> None:
        super().__init__(text.replace("/tmp/", f"{self.scratch.name}/"), path)  # noqa: S108 -- what the pages print


@pytest.fixture
def at_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


pages = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=FLAGS),
        CodeBlockParser(language="console", evaluator=run_console),
        SkipParser(),
    ],
    patterns=["README.md", "CONTRIBUTING.md", "docs/*.md"],
    document_types={".md": Page},
    fixtures=["at_top"],
)
docstrings = Sybil(
    path="src",
    parsers=[DocTestParser(FLAGS)],
    patterns=["*.py"],
    document_types={".py": PythonDocStringDocument},
    fixtures=["at_top"],
)

pytest_collect_file = (pages + docstrings).pytest()
