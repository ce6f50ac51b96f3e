"""Which files a path, a folder or a glob stands for, and in which order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from govpub.files import find_files

TREE = (
    "b.txt",
    "a.MD",
    "c/1.txt",
    "c/2.markdown",
    "c/page.json",
    "c/d/青 河.txt",
    "scan.pdf",
    ".hidden.txt",
    ".git/x.txt",
    "c.txt",
)
IN_FOLDER = ["a.MD", "b.txt", "c.txt", "c/1.txt", "c/2.markdown", "c/d/青 河.txt"]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in TREE:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str | Path, exclude: tuple[str | Path, ...] = ()) -> list[str]:
    return [file.path for file in find_files(paths, exclude=exclude)]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["."], [f"./{name}" for name in IN_FOLDER]),
        (["c/"], ["c/1.txt", "c/2.markdown", "c/d/青 河.txt"]),
        (["scan.pdf", "c/page.json"], ["scan.pdf", "c/page.json"]),
        (["none.txt", "none/"], ["none.txt", "none/"]),
        (["*.txt"], ["b.txt", "c.txt"]),
        (["*"], ["a.MD", "b.txt", "c/1.txt", "c/2.markdown", "c/d/青 河.txt", "c.txt", "scan.pdf"]),
        (["**/*.txt"], ["b.txt", "c.txt", "c/1.txt", "c/d/青 河.txt"]),
        (["c/**"], ["c/1.txt", "c/2.markdown", "c/d/青 河.txt", "c/page.json"]),
        (["c/[!1].*"], ["c/2.markdown"]),
        (["./c/?.txt"], ["./c/1.txt"]),
        (["*/d/*.txt"], ["c/d/青 河.txt"]),
        (["*.docx"], ["*.docx"]),
        (["c/1.txt", "c", "./c/1.txt"], ["c/1.txt", "c/2.markdown", "c/d/青 河.txt"]),
        ([], []),
        (["a\0b"], ["a\0b"]),
    ],
)
def test_what_paths_stand_for(tree: Path, paths: list[str], expected: list[str]) -> None:
    assert tree.is_dir()
    assert found(*paths) == expected


def test_absolute_globs(tree: Path) -> None:
    assert found(tree / "c" / "*.txt") == [str(tree / "c" / "1.txt")]


def test_a_file_whose_name_looks_like_a_glob(tree: Path) -> None:
    (tree / "[1].txt").touch()
    assert found("[1].txt") == ["[1].txt"]


def test_what_is_being_written_is_passed_over(tree: Path) -> None:
    assert found("c", exclude=(tree / "c" / "d", "c/1.txt")) == ["c/2.markdown"]


def test_links_that_make_loops(tree: Path) -> None:
    for number in range(12):  # as many folders that all lead to each other
        folder = tree / "web" / str(number)
        folder.mkdir(parents=True)
        (folder / "page.txt").touch()
    for number in range(12):
        for other in range(12):
            (tree / "web" / str(number) / f"to{other}").symlink_to(tree / "web" / str(other))
    (tree / "c" / "up").symlink_to(tree)
    assert len(found("web")) == 12
    assert len(found("web/**/*.txt")) == 12
    assert sorted(map(os.path.realpath, found("c"))) == sorted(
        str(tree / name) for name in [*IN_FOLDER, *(f"web/{number}/page.txt" for number in range(12))]
    )


def test_links_to_the_same_file_are_one_file(tree: Path) -> None:
    (tree / "c" / "0.txt").symlink_to(tree / "c" / "1.txt")
    (tree / "c" / "dead.txt").symlink_to(tree / "none")
    assert found("c") == ["c/0.txt", "c/2.markdown", "c/dead.txt", "c/d/青 河.txt"]


def test_folders_that_cannot_be_listed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listing = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("d"):
            raise PermissionError(13, "Permission denied", path)
        return listing(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found("c") == ["c/1.txt", "c/2.markdown", f"c{os.sep}d"]
    assert tree.is_dir()


def test_files_are_found_as_they_are_asked_for(tree: Path) -> None:
    files = find_files([tree / "b.txt", *(tree / str(number) for number in range(10**9, 10**9 + 3))])
    assert next(files).path == str(tree / "b.txt")
