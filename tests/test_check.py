"""The schema in the package, and what `govpub check` says of documents that do not fit it."""

from __future__ import annotations

import copy
import gzip
import json
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

import govpub
from govpub.cli import main
from govpub.export.schema import issue_schema
from govpub.export.validation import problems, shipped_schema

TEXT = Path(__file__).parent.parent.joinpath("examples/qinghe.txt").read_text(encoding="utf-8")
DOCUMENT = govpub.parse_issue(TEXT).to_dict()
FULL = jsonschema.Draft202012Validator(issue_schema())
VALUES: list[Any] = [None, 0, 1.5, 2.0, True, "", "news", "2023-02-30", "2023-13-01", [], [1, 2], [1, 2, 3], {}]


def changed(*path: str | int, to: Any) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return document


def check(path: Path | str, *options: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["check", str(path), *options], input=stdin)


def test_the_schema_of_the_package_is_that_of_the_models() -> None:
    assert shipped_schema() == issue_schema()
    assert list(problems(DOCUMENT)) == []


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (changed("articles", 0, "kind", to="newz"), '$.articles[0].kind: "newz" is none of '),
        (changed("articles", 1, "headline", to=5), "$.articles[1].headline: 5 is no string"),
        (changed("articles", 0, "span", to=[1]), "$.articles[0].span: has 1 items, not 2"),
        (changed("articles", 0, "span", to=[1, "2"]), '$.articles[0].span[1]: "2" is no integer'),
        (changed("masthead", "date", to="4月11日"), '$.masthead.date: "4月11日" is no PartialDate'),
        (changed("segments", to=None), "$.segments: null is no array"),
        ({"articles": []}, "$: the key masthead is missing"),
        ([], "$: [] is no object"),
        ("x" * 100, f'$: "{"x" * 39}… is no object'),
    ],
)
def test_problems_have_their_path(document: Any, expected: str) -> None:
    assert any(problem.startswith(expected) for problem in problems(document)), list(problems(document))


def test_every_problem_is_found_at_once() -> None:
    document = changed("articles", 0, "kind", to="newz")
    del document["slogans"]
    document["articles"][1]["page"] = "4"
    assert len(list(problems(document))) == 3


def test_keys_of_others_are_allowed() -> None:
    assert list(problems({"path": "a.txt", **DOCUMENT})) == []


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths of all values in a document."""
    steps: list[Any] = []
    if isinstance(value, dict):
        steps = list(value)
    elif isinstance(value, list):
        steps = list(range(len(value)))
    return [path, *(place for step in steps for place in places(value[step], (*path, step)))]


def test_a_full_validator_agrees() -> None:
    rng = Random(7)
    everywhere = [place for place in places(DOCUMENT) if place]
    verdicts = []
    for place in rng.sample(everywhere, 250):
        document = changed(*place, to=rng.choice(VALUES))
        verdicts.append(FULL.is_valid(document))
        assert (not list(problems(document))) == verdicts[-1], (place, document)
    assert True in verdicts
    assert False in verdicts


class TestCommand:
    def test_documents_and_lines(self, tmp_path: Path) -> None:
        line = json.dumps(DOCUMENT, ensure_ascii=False).encode()
        indented = json.dumps(DOCUMENT, indent=1).encode()
        lines = b"\n".join([line, b"", line])
        contents = {"a.json": indented, "b.json": line, "c.jsonl": lines, "d.jsonl.gz": gzip.compress(lines)}
        contents["e.json"] = b"\xef\xbb\xbf" + indented
        for name, data in contents.items():
            (tmp_path / name).write_bytes(data)
            result = check(tmp_path / name)
            count = "2 issues fit" if "l" in Path(name).suffixes[0] else "1 issue fits"
            assert (result.exit_code, result.stderr) == (0, "")
            assert result.stdout == f"{tmp_path / name}: {count} urn:govpub:schema:issue:1\n"
        assert check("-", stdin=lines).stdout.startswith("-: 2 issues fit")

    def test_what_does_not_fit(self, tmp_path: Path) -> None:
        path = tmp_path / "a.jsonl"
        bad = changed("articles", 0, "kind", to="newz")
        path.write_text("\n".join([json.dumps(DOCUMENT), json.dumps(bad), "{"]), encoding="utf-8")
        result = check(path)
        assert (result.exit_code, result.stdout) == (1, "")
        first, second = result.stderr.splitlines()
        assert first.startswith(f'govpub: {path}: line 2: $.articles[0].kind: "newz" is none of')
        assert second.startswith(f"govpub: {path}: line 3: is no JSON: ")

    def test_no_more_lines_than_asked_for(self, tmp_path: Path) -> None:
        path = tmp_path / "a.json"
        path.write_text('{\n"articles": []}', encoding="utf-8")
        result = check(path, "--most", "2")
        assert len(result.stderr.splitlines()) == 3
        assert result.stderr.endswith(f"{path}: 3 more problems\n")

    @pytest.mark.parametrize("data", [b"\x1f\x8b\x08 no gzip", gzip.compress(b"{}" * 99)[:-9], None, b"\xff{"])
    def test_what_cannot_be_read(self, tmp_path: Path, data: bytes | None) -> None:
        path = tmp_path / "a.jsonl"
        if data is not None:
            path.write_bytes(data)
        result = check(path)
        assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
        assert result.stderr.startswith(f"govpub: {path}: ")
