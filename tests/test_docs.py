"""The pages of docs/ are complete, up to date and lead where they say; their examples run by conftest.py."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from govpub import DiagnosticCode

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def read(path: str | Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-")


def test_generated_pages_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "tools/docs.py", "--check"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    for target, fragment in LINK.findall(page.read_text(encoding="utf-8")):
        other = page.parent / target if target else page
        assert other.exists(), target
        if fragment:
            assert fragment in map(anchor, HEADING.findall(other.read_text(encoding="utf-8")))


def test_every_page_is_in_the_index() -> None:
    linked = {target for target, _ in LINK.findall(read("docs/index.md"))}
    assert linked >= {page.name for page in ROOT.glob("docs/*.md")} - {"index.md"}


def test_each_diagnostic_is_explained_in_order() -> None:
    headings = re.findall(r"^## (.*)$", read("docs/diagnostics.md"), re.MULTILINE)
    assert headings == [code.value for code in DiagnosticCode]


def test_readme_commands_are_those_of_ci() -> None:
    commands = re.findall(r"^python3 -m venv .*$", read("README.md"), re.MULTILINE)
    assert len(commands) == 2
    assert "govpub show examples/qinghe.txt" in commands[0]
    assert commands[1] in read(".ci/run").splitlines()


def test_dependencies_have_lower_bounds_only() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    names = {re.split(r"[>\[]", requirement)[0] for requirement in project["dependencies"]}
    assert names == {"attrs", "click", "jieba", "msgspec", "python-dateutil", "regex", "rich"}
    for requirement in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        assert re.fullmatch(r"[a-z-]+>=[0-9.]+", requirement), requirement


def test_the_changelog_has_the_version() -> None:
    version = re.search(r'__version__ = "(.*)"', read("src/govpub/version.py"))
    assert version is not None
    assert f"\n## {version[1]}" in read("CHANGELOG.md")
