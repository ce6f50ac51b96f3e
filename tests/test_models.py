"""Models go to JSON and back unchanged; partial dates know what they do not know."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import re
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import govpub
from govpub import models
from govpub.models import PartialDate, Record, Span

RECORDS = [
    kind
    for kind in (getattr(govpub, name) for name in govpub.__all__)
    if isinstance(kind, type) and issubclass(kind, Record) and kind is not Record
]

dates = st.builds(PartialDate.of, st.dates(min_value=dt.date(1000, 1, 1))) | st.dates().map(
    lambda day: PartialDate(None, day.month, day.day)
)
spans = st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)).map(lambda pair: Span(*sorted(pair)))
printed = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
for kind, strategy in ((PartialDate, dates), (Span, spans), (str, printed)):
    st.register_type_strategy(kind, strategy)


def records(kind: type[Record]) -> st.SearchStrategy[Record]:
    """Return a strategy for a model from the types of its attributes; lists stay short."""
    return st.builds(kind, **{name: values(hint) for name, hint in get_type_hints(kind).items()})


def values(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=2).map(tuple)
    if get_origin(hint) is not None or get_args(hint):
        return st.one_of(*map(values, get_args(hint)))
    if isinstance(hint, type) and issubclass(hint, Record):
        return st.deferred(lambda: records(hint))
    return st.none() if hint is type(None) else st.from_type(hint)


@pytest.mark.parametrize("kind", RECORDS, ids=[kind.__name__ for kind in RECORDS])
@settings(max_examples=25)
@given(st.data())
def test_dictionary_and_back(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(records(kind))
    plain = record.to_dict()
    assert kind.from_dict(plain) == record
    assert kind.from_dict(json.loads(json.dumps(plain))) == record
    assert json.loads(record.to_json()) == plain
    assert list(plain) == [field.name for field in attrs.fields(kind)], "keys stand in the order of the contract"  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", RECORDS, ids=[kind.__name__ for kind in RECORDS])
@settings(max_examples=25)
@given(st.data())
def test_models_are_values(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(records(kind))
    assert pickle.loads(pickle.dumps(record)) == record
    assert copy.deepcopy(record) == record
    assert hash(record) == hash(copy.deepcopy(record))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record, attrs.fields(kind)[0].name, None)  # type: ignore[arg-type]


def test_every_model_is_public() -> None:
    assert set(models.__all__) <= set(govpub.__all__)
    assert set(Record.__subclasses__()) <= set(RECORDS)


MISFITS: list[tuple[type[Record], dict[str, Any], str]] = [
    (models.Jump, {"direction": "to", "page": "four", "span": [0, 1]}, "`$.page`"),
    (models.Jump, {"direction": "up", "page": 4, "span": [0, 1]}, "`$.direction`"),
    (models.Jump, {"direction": "to", "page": 4}, "span"),
    (models.Jump, {"direction": "to", "page": 4, "span": [0]}, "`$.span`"),
    (models.Dateline, {"text": "", "marker": "", "date": "4月11日", "span": [0, 1]}, "not a date"),
    (models.Dateline, {"text": "", "marker": "", "date": "2023-02-30", "span": [0, 1]}, "day is out of range"),
    (models.Issue, {"masthead": None}, "contents"),
    (models.SloganList, {"heading": None, "items": ["a", 1], "span": [0, 1]}, "`$.items[1]`"),
]


@pytest.mark.parametrize(("kind", "data", "message"), MISFITS)
def test_what_does_not_fit_is_refused(kind: type[Record], data: dict[str, Any], message: str) -> None:
    with pytest.raises(govpub.SchemaError, match=re.escape(message)):
        kind.from_dict(data)


class TestPartialDate:
    @pytest.mark.parametrize(
        ("parts", "text"),
        [
            ((2023, 4, 11), "2023-04-11"),
            ((None, 4, 11), "--04-11"),
            ((None, 2, 29), "--02-29"),
            ((987, 1, 2), "0987-01-02"),
        ],
    )
    def test_iso_form(self, parts: tuple[int | None, int, int], text: str) -> None:
        date = PartialDate(*parts)
        assert (str(date), date.isoformat()) == (text, text)
        assert PartialDate.fromisoformat(text) == date
        assert date.is_complete is (parts[0] is not None)

    @pytest.mark.parametrize(
        "parts", [(2023, 2, 29), (None, 2, 30), (2023, 13, 1), (None, 0, 1), (2023, 4, 31), (0, 1, 1)]
    )
    def test_days_that_do_not_exist(self, parts: tuple[int | None, int, int]) -> None:
        with pytest.raises(ValueError, match=r"day|month|year"):
            PartialDate(*parts)

    @pytest.mark.parametrize(
        "text", ["", "2023-4-11", "04-11", "-04-11", "2023-04-11T00:00", "２０２３-04-11", "--04-11\n"]
    )
    def test_other_forms_are_refused(self, text: str) -> None:
        with pytest.raises(ValueError, match="not a date"):
            PartialDate.fromisoformat(text)

    def test_year(self) -> None:
        day = PartialDate(None, 2, 29)
        assert day.with_year(2024).to_date() == dt.date(2024, 2, 29)
        with pytest.raises(ValueError, match="day is out of range"):
            day.with_year(2023)
        with pytest.raises(ValueError, match="unknown"):
            day.to_date()

    def test_equality(self) -> None:
        assert PartialDate(None, 4, 11) != PartialDate(2023, 4, 11)
        assert PartialDate(2023, 4, 11) == PartialDate.of(dt.date(2023, 4, 11))
        assert PartialDate(2023, 4, 11) != "2023-04-11"
        assert len({PartialDate(2023, 4, 11), PartialDate(2023, 4, 11)}) == 1

    def test_immutable(self) -> None:
        with pytest.raises(AttributeError):
            PartialDate(2023, 4, 11).year = 2024  # type: ignore[misc]

    @given(dates)
    def test_pickle(self, date: PartialDate) -> None:
        assert pickle.loads(pickle.dumps(date)) == date


def test_span_cuts_its_text() -> None:
    assert Span(3, 6).of("青河县召开会议") == "召开会"


def test_paragraph_pieces() -> None:
    whole = models.Paragraph(text="句。", span=Span(0, 2))
    cut = models.Paragraph(text="句。", span=None, spans=(Span(0, 1), Span(5, 6)))
    assert whole.pieces == (Span(0, 2),)
    assert cut.pieces == (Span(0, 1), Span(5, 6))
