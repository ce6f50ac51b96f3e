"""The shape of the package: what is exported, what an import costs, which module may import which."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

import govpub
from govpub.export.schema import SCHEMA_ID, issue_schema

PACKAGE = Path(govpub.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(path.relative_to(PACKAGE)) for path in MODULES]

# From the bottom up: a module may import its own layer and those below it.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("version", "errors", "lexicon"),
    ("models",),
    ("text",),
    ("profile",),
    ("rules",),
    ("text.dates",),  # the date engine reads the forms of rules/date.py
    ("extract", "reading", "writing", "files"),
    ("segment",),
    ("assemble",),
    ("partition", "doubts"),
    ("pipeline", "export"),
    ("arrow", "batch"),
    ("cli", "cli_export", "cli_check", "cli_options"),
    ("__main__", "__init__"),
)
# Beyond its layer, a module may not import these: results are written by code that knows no parser.
APART = {
    "export": ("models", "errors", "version", "export"),
    "models": ("models", "errors"),
    "reading": ("errors",),
    "writing": (),
    "files": (),
}


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def layer_of(name: str) -> int:
    """Return the layer of a module: that of the longest prefix that LAYERS names."""
    prefixes = [".".join(name.split(".")[:length]) for length in range(name.count(".") + 1, 0, -1)]
    for prefix in prefixes:
        for number, layer in enumerate(LAYERS):
            if prefix in layer:
                return number
    raise LookupError(f"tests/test_public.py names no layer for govpub.{name}")


def imported(path: Path) -> Iterator[str]:
    """Yield the modules of the package that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.removeprefix("govpub.") for alias in node.names if alias.name.startswith("govpub"))
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            if node.module is not None and node.module.split(".")[0] == "govpub":
                yield node.module.removeprefix("govpub").removeprefix(".") or "__init__"


def run(code: str) -> str:
    """Return what a fresh interpreter prints for `code`."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stderr == ""
    return done.stdout


class TestExports:
    def test_each_name_is_listed_once_in_order(self) -> None:
        assert govpub.__all__ == sorted(set(govpub.__all__))
        assert dir(govpub) == govpub.__all__

    @pytest.mark.parametrize("name", govpub.__all__)
    def test_each_name_exists_and_is_described(self, name: str) -> None:
        value = getattr(govpub, name)
        if name != "__version__":
            assert inspect.getdoc(value)
            assert value.__module__.startswith("govpub.")

    def test_type_checkers_see_the_same_names(self) -> None:
        tree = ast.parse(Path(govpub.__file__).read_text(encoding="utf-8"))
        listed = {
            alias.name: node.module
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module is not None and node.module.startswith("govpub")
            for alias in node.names
        }
        assert sorted(listed) == govpub.__all__
        for name, home in listed.items():
            assert getattr(importlib.import_module(home), name) is getattr(govpub, name), name

    def test_unknown_names(self) -> None:
        with pytest.raises(AttributeError, match="no attribute 'parse'"):
            govpub.parse  # type: ignore[attr-defined]  # noqa: B018

    @pytest.mark.parametrize("path", MODULES, ids=NAMES)
    def test_modules_say_what_they_export(self, path: Path) -> None:
        module = importlib.import_module(f"govpub.{module_name(path)}".removesuffix(".__init__"))
        if path.stat().st_size and module.__name__ not in {"govpub", "govpub.__main__"}:
            if hasattr(module, "__all__"):
                assert len(module.__all__) == len(set(module.__all__))
                assert [name for name in module.__all__ if not hasattr(module, name)] == []
            else:
                public = [name for name in vars(module) if not name.startswith("_")]
                assert not public, f"{module.__name__} has no __all__"


class TestImport:
    def test_is_light(self) -> None:
        modules = set(json.loads(run("import govpub, json, sys; print(json.dumps(list(sys.modules)))")))
        assert {name for name in modules if name.startswith("govpub")} == {"govpub", "govpub.version"}
        assert not modules & {"jieba", "rich", "click", "msgspec", "attrs", "attr", "regex", "dateutil"}

    def test_command_line_starts_light(self) -> None:
        modules = set(json.loads(run("import govpub.cli, json, sys; print(json.dumps(list(sys.modules)))")))
        assert not modules & {"jieba", "rich", "msgspec", "attrs", "attr", "regex", "dateutil", "govpub.pipeline"}

    @pytest.mark.parametrize("path", MODULES, ids=NAMES)
    def test_no_module_loads_jieba_or_prints(self, path: Path) -> None:
        name = f"govpub.{module_name(path)}".removesuffix(".__init__")
        assert run(f"import {name}, sys; assert 'jieba' not in sys.modules") == ""

    def test_no_patterns_are_compiled_for_unused_rules(self) -> None:
        code = "import govpub.pipeline; from govpub.rules.rule import Rule; import gc; print([r.name for r in gc.get_objects() if isinstance(r, Rule) and 'regex' in vars(r)])"
        assert run(code).strip() == "[]"


class TestLayers:
    @pytest.mark.parametrize("path", MODULES, ids=NAMES)
    def test_imports_go_down(self, path: Path) -> None:
        name = module_name(path)
        if name == "__init__":
            return
        wrong = [other for other in imported(path) if layer_of(other) > layer_of(name)]
        assert not wrong, f"govpub.{name} imports from above: {wrong}"

    @pytest.mark.parametrize(("layer", "allowed"), APART.items())
    def test_kept_apart(self, layer: str, allowed: tuple[str, ...]) -> None:
        for path in MODULES:
            if module_name(path).split(".")[0] == layer:
                assert {other.split(".")[0] for other in imported(path)} <= set(allowed), path

    def test_the_order_can_fail(self) -> None:
        assert layer_of("models.span") < layer_of("text.lines") < layer_of("text.dates") < layer_of("segment")
        with pytest.raises(LookupError):
            layer_of("helpers")


class TestSizes:
    @pytest.mark.parametrize("path", MODULES, ids=NAMES)
    def test_modules_and_functions_stay_readable(self, path: Path) -> None:
        source = path.read_text(encoding="utf-8")
        assert source.count("\n") <= 350
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                length = (node.end_lineno or 0) - node.lineno + 1 - (ast.get_docstring(node) or "").count("\n")
                assert length <= 60, f"{node.name} has {length} lines"


class TestSchema:
    def test_is_a_valid_schema_with_a_name(self) -> None:
        schema = issue_schema()
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["$id"] == SCHEMA_ID
        assert schema["$comment"] == f"govpub {govpub.__version__}"
        assert json.loads(json.dumps(schema)) == schema

    def test_results_are_valid(self) -> None:
        validator = jsonschema.Draft202012Validator(issue_schema())
        text = Path(__file__).parent.parent.joinpath("examples/qinghe.txt").read_text(encoding="utf-8")
        issue = govpub.parse_issue(text)
        assert issue.masthead
        assert issue.articles
        validator.validate(issue.to_dict())
        validator.validate(govpub.parse_issue("").to_dict())

    @pytest.mark.parametrize(
        "change",
        [
            {"articles": None},
            {"segments": [{"kind": "paragraph", "rule": "x", "article": None, "span": [0]}]},
            {"segments": [{"kind": "no such kind", "rule": "x", "article": None, "span": [0, 1]}]},
            {"masthead": {"date": "4月11日"}},
        ],
    )
    def test_other_documents_are_not(self, change: dict[str, object]) -> None:
        empty: dict[str, object] = dict.fromkeys(("articles", "slogans", "segments", "diagnostics"), ())
        document = json.loads(json.dumps({"masthead": None, "contents": None, **empty}))
        validator = jsonschema.Draft202012Validator(issue_schema())
        assert validator.is_valid(document)
        assert not validator.is_valid({**document, **change})
