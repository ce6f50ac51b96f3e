"""Each value of a meeting says which rule read it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govpub
from govpub import Reason

TEXT = (
    "全县春耕工作会召开\n\n"
    "本报讯 4月11日下午，全县春耕工作会在县会堂召开。县委书记高青出席会议并讲话，县委常委李琅、刘澜参加会议。\n"
    "会议听取了春耕备耕情况汇报，对下一步工作作了安排部署。\n"
    "会议指出，要不误农时。高青强调，各乡镇要抓好落实。他要求，要算好水账。\n"
)


def reasons_of(text: str, reference_date: str | None = "2023-04-14") -> tuple[Reason, ...]:
    issue, reasons = govpub.explain_issue(text, reference_date=reference_date)
    assert issue == govpub.parse_issue(text, reference_date=reference_date)
    return reasons


def test_values_and_rules() -> None:
    found = {reason.path.removeprefix("articles[0].meetings[0]."): reason for reason in reasons_of(TEXT)}
    rules = {path: (reason.value, reason.rule) for path, reason in found.items()}
    assert rules["name"] == ("全县春耕工作会", "meeting-gathering.held")
    assert rules["date"] == ("2023-04-11", "date.month-day")
    assert rules["venue"] == ("县会堂", "meeting-gathering.venue")
    assert rules["participants[0].title"] == ("县委书记", "people.post-end")
    assert rules["participants[2].name"] == ("刘澜", "people.list-mark")
    assert rules["participants[1].actions"] == ("attend", "meeting-act.attend")
    assert rules["agenda[0]"] == ("听取 春耕备耕情况汇报", "meeting-agenda.does")
    assert rules["agenda[1]"] == ("安排部署 下一步工作", "meeting-agenda.acts-on")
    assert rules["statements[0].speaker"] == ("会议", "meeting-statement.body")
    assert rules["statements[1].speaker"] == ("高青", "meeting-statement.named")
    assert rules["statements[2].speaker"] == ("高青", "meeting-statement.pronoun")
    assert found["participants[1].name"].span.of(TEXT) == "李琅"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("本报讯 4月11日，县长李海到青河镇调研。\n随后，李海主持召开座谈会。", "meeting-gathering.same-day"),
        ("本报4月11日讯 我县召开春耕工作会。县长李海出席会议。", "meeting-gathering.dateline"),
    ],
)
def test_days_that_come_from_elsewhere(text: str, rule: str) -> None:
    assert rule in {reason.rule for reason in reasons_of(text) if reason.path.endswith(".date")}


def test_a_wrong_type_names_the_function() -> None:
    with pytest.raises(govpub.InputTypeError, match="explain_issue"):
        govpub.explain_issue(None)  # type: ignore[arg-type]


PIECES = (
    "4月11日，", "县委书记高青", "县长李海、刘澜", "主持召开", "出席", "全县春耕工作会", "座谈会", "在县会堂召开", "到青河镇调研春耕工作",
    "并讲话", "会议", "听取了汇报", "指出，", "他强调，", "要抓好落实", "参加会议", "。", "，", "\n", "随后，", "本报讯 ",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
def test_every_value_has_a_rule(text: str) -> None:
    issue, reasons = govpub.explain_issue(text)
    assert all(reason.rule and reason.value for reason in reasons)
    paths = {reason.path for reason in reasons}
    for number, article in enumerate(issue.articles):
        for place, meeting in enumerate(article.meetings):
            own = f"articles[{number}].meetings[{place}]"
            for name in ("kind", "name", "date", "venue"):
                assert (getattr(meeting, name) is not None) == (f"{own}.{name}" in paths)
            for at, person in enumerate(meeting.participants):
                assert f"{own}.participants[{at}].name" in paths
                assert (person.title is not None) == (f"{own}.participants[{at}].title" in paths)
                assert f"{own}.participants[{at}].actions" in paths
            assert all(f"{own}.agenda[{at}]" in paths for at in range(len(meeting.agenda)))
            assert all(f"{own}.statements[{at}].text" in paths for at in range(len(meeting.statements)))
