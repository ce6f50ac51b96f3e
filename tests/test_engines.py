"""The programs of docs/engines.md, on the engines themselves."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import govpub

ROOT = Path(__file__).parent.parent
PAGE = ROOT.joinpath("docs/engines.md").read_text(encoding="utf-8")
ISSUE = govpub.parse_issue(ROOT.joinpath("examples/qinghe.txt").read_text(encoding="utf-8"))
EXPECTED = [f"{article.headline} {article.dateline.date if article.dateline else None}" for article in ISSUE.articles]


def program(heading: str) -> str:
    """Return the program below a heading of the page."""
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    found = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(("heading", "module"), [("Spark", "pyspark"), ("Ray", "ray")])
def test_the_page_has_a_program(heading: str, module: str) -> None:
    compile(program(heading), heading, "exec")
    assert f"import {module}" in program(heading) or f"from {module}" in program(heading)


@pytest.mark.engines
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("heading", "module"), [("Spark", "pyspark"), ("Ray", "ray")])
def test_the_program_runs(tmp_path: Path, heading: str, module: str) -> None:
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} is not installed")
    if module == "pyspark" and shutil.which("java") is None:
        pytest.skip("there is no Java")
    path = tmp_path / "program.py"
    path.write_text(program(heading), encoding="utf-8")
    environment = {
        **os.environ,
        "PYSPARK_PYTHON": sys.executable,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "RAY_USAGE_STATS_ENABLED": "0",
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        [sys.executable, path], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    printed = [line for line in done.stdout.splitlines() if line in EXPECTED]
    assert printed == EXPECTED, done.stdout
