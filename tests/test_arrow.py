"""Arrow batches and Parquet: a fixed schema, the same content as the JSON, and other libraries that read it."""

from __future__ import annotations

import datetime as dt
import importlib
import pickle
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import govpub
from govpub.cli import main
from govpub.export.arrow_columns import load_pyarrow

pa = pytest.importorskip("pyarrow")
pq = importlib.import_module("pyarrow.parquet")

from govpub.arrow import parse_batches, schema  # noqa: E402 -- after the test that it can be used

ROOT = Path(__file__).parent.parent
TEXT = ROOT.joinpath("examples/qinghe.txt").read_text(encoding="utf-8")
SNAPSHOT = Path(__file__).parent / "arrow_schema.txt"


def batch(*texts: str | None, **columns: list[Any]) -> Any:
    names = [f"{number}.txt" for number in range(len(texts))]
    return pa.RecordBatch.from_pydict({"path": names, "text": pa.array(texts, pa.string()), **columns})


def as_json(value: Any) -> Any:
    """Return what a row holds as the JSON has it: spans are lists there."""
    if isinstance(value, dict):
        if value.keys() == {"start", "end"}:
            return [value["start"], value["end"]]
        return {key: as_json(inner) for key, inner in value.items()}
    return [as_json(inner) for inner in value] if isinstance(value, list) else value


def outline(fields: Any, indent: str = "") -> Iterator[str]:
    """Yield a line for each column and what is in it; pyarrow's own way of writing a schema changes."""
    for field in fields:
        kind, mark = field.type, "" if field.nullable else " not null"
        while pa.types.is_list(kind):
            kind, mark = kind.value_type, f"[]{mark}"
        is_struct = pa.types.is_struct(kind)
        yield f"{indent}{field.name}: {'struct' if is_struct else kind}{mark}"
        if is_struct:
            yield from outline([kind.field(number) for number in range(kind.num_fields)], f"{indent}  ")


def test_the_schema_is_the_snapshot() -> None:
    assert list(outline(schema())) == SNAPSHOT.read_text(encoding="utf-8").splitlines()


def test_rows_are_the_issues() -> None:
    texts = [TEXT, "", "第一次会议召开\n\n本报讯 4月11日，我县召开会议。", None]
    (found,) = parse_batches([batch(*texts)])
    found.validate(full=True)
    assert found.schema == schema()
    for number, (row, text) in enumerate(zip(found.to_pylist(), texts, strict=True)):
        assert row.pop("path") == f"{number}.txt"
        assert as_json(row) == govpub.parse_issue(text or "").to_dict()


@pytest.mark.parametrize("rows", [[], [None], ["a"], [TEXT, None]])
def test_the_schema_does_not_depend_on_the_rows(rows: list[str | None]) -> None:
    (found,) = parse_batches([batch(*rows)])
    assert (found.schema, found.num_rows) == (schema(), len(rows))


@pytest.mark.parametrize("dates", [[dt.date(2023, 4, 12), None], ["2023-04-12", None]])
def test_reference_dates(dates: list[Any]) -> None:
    text = "本报讯 4月11日，我县召开会议。"
    (found,) = parse_batches([batch(text, text, reference_date=dates)])
    got = [row["articles"][0]["dateline"]["date"] for row in found.to_pylist()]
    assert got == ["2023-04-11", "--04-11"]


def test_a_table_gives_tables() -> None:
    table = pa.Table.from_batches([batch(TEXT), batch("a", "b")])
    found = list(parse_batches(table))
    assert [type(one) for one in found] == [pa.Table] * 2
    assert pa.concat_tables(found).num_rows == 3
    (none,) = parse_batches(table.slice(0, 0))
    assert (none.schema, none.num_rows) == (schema(), 0)


def test_batches_are_taken_one_by_one() -> None:
    found = parse_batches(batch("a") for _ in iter(int, 1))
    assert next(found).num_rows == 1


def test_the_function_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(parse_batches)) is parse_batches


def test_a_profile_goes_along() -> None:
    text = "我县召开植树工作会\n\n本报讯（青禾特派员 顾远舟）4月11日，我县召开植树工作会。"
    parse = pickle.loads(
        pickle.dumps(partial(parse_batches, profile=govpub.Profile(roles={"青禾特派员": govpub.Role.REPORTER})))
    )
    (found,) = parse([batch(text)])
    (person,) = found["articles"].to_pylist()[0][0]["byline"]["contributors"]
    assert (person["name"], person["label"]) == ("顾远舟", "青禾特派员")


def test_columns_that_are_missing() -> None:
    with pytest.raises(govpub.InputTypeError, match="a column text"):
        list(parse_batches([pa.RecordBatch.from_pydict({"path": ["a"]})]))


@pytest.fixture(scope="module")
def parquet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("parquet") / "青 河.parquet"
    result = CliRunner().invoke(main, ["export", str(ROOT / "examples/qinghe.txt"), "-o", str(path), "--workers", "0"])
    assert result.exit_code == 0, result.output
    return path


def test_parquet_holds_what_the_batches_hold(parquet: Path) -> None:
    (expected,) = parse_batches(
        [pa.RecordBatch.from_pydict({"path": [str(ROOT / "examples/qinghe.txt")], "text": [TEXT]})]
    )
    table = pq.read_table(parquet)
    assert table.schema.equals(schema())
    assert table.to_pylist() == expected.to_pylist()


def test_parquet_of_nothing_has_the_schema(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    path = tmp_path / "none.parquet"
    assert CliRunner().invoke(main, ["export", str(tmp_path / "empty"), "-o", str(path)]).exit_code == 0
    table = pq.read_table(path)
    assert (table.schema.equals(schema()), table.num_rows) == (True, 0)


def test_duckdb_reads_it(parquet: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    query = (
        "SELECT path, person.name, person.span.start FROM (SELECT path, unnest(articles) AS article FROM read_parquet(?)), "
        "unnest(article.byline.contributors) AS people(person) ORDER BY 3"
    )
    rows = duckdb.execute(query, [str(parquet)]).fetchall()
    assert [name for _, name, _ in rows] == ["林知远", "何书遥", "沈若川", "江晚舟"]
    assert [TEXT[start : start + 3] for _, _, start in rows] == ["林知远", "何书遥", "沈若川", "江晚舟"]


def test_polars_reads_it(parquet: Path) -> None:
    polars = pytest.importorskip("polars")
    articles = polars.read_parquet(parquet).select("path", "articles").explode("articles").unnest("articles")
    assert articles["headline"].to_list() == [article.headline for article in govpub.parse_issue(TEXT).articles]


def test_without_pyarrow_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    load_pyarrow.cache_clear()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(govpub.MissingExtraError, match=r"pip install 'govpub\[arrow\]'$"):
        list(parse_batches([]))
    result = CliRunner().invoke(main, ["export", str(ROOT / "examples"), "-o", str(tmp_path / "a.parquet")])
    load_pyarrow.cache_clear()
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert result.stderr.endswith("pip install 'govpub[arrow]'\n")
    assert list(tmp_path.iterdir()) == []
