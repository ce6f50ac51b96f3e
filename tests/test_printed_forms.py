"""Printed forms in any order, torn and between ornaments: whatever a text is made of, nothing is lost and nothing raises."""

from __future__ import annotations

import importlib
import pkgutil
from random import Random

import pytest

import govpub
from govpub import rules
from govpub.assemble.pieces import is_item
from govpub.rules.rule import RuleTable

_MARKS = (
    *"★●◇○■▲△※·（）()【】《》“”、，。：:!！?？-—* #|",
    "- ",
    "* ",
    "# ",
    "> ",
    "1.",
    "一、",
    "（一）",
    "\f",
    "\u3000",
    "**",
)
_TEXTS = 120
"""For each seed; every one is a text of up to fourteen lines."""


def printed_forms() -> list[str]:
    """Return the examples of all rules, and what they leave alone."""
    modules = (
        importlib.import_module(f"{rules.__name__}.{info.name}") for info in pkgutil.iter_modules(rules.__path__)
    )
    tables = {id(table): table for module in modules for table in vars(module).values() if isinstance(table, RuleTable)}
    every = [rule for table in tables.values() for rule in table]
    return sorted({text for rule in every for text in (*(example.text for example in rule.examples), *rule.leaves)})


FORMS = printed_forms()


def mixed(random: Random) -> str:
    """Return a text of printed forms, parts of them and ornaments, in any order."""
    lines: list[str] = []
    for _ in range(random.randint(1, 14)):
        form, kind = random.choice(FORMS), random.random()
        if kind < 0.5:
            lines.append(form)
        elif kind < 0.75:
            lines.append("".join(random.choices(_MARKS, k=random.randint(1, 5))))
        elif kind < 0.85:
            lines.append(form[: random.randint(1, 12)])
        else:
            lines.append(random.choice(_MARKS) + form[random.randint(0, 6) :] + random.choice(_MARKS))
    return random.choice(("\n", "\n\n", "\n \n")).join(lines)


@pytest.mark.parametrize("seed", range(8))
def test_any_mixture_of_printed_forms_is_read(seed: int) -> None:
    random = Random(seed)
    for _ in range(_TEXTS):
        text = mixed(random)
        issue = govpub.parse_issue(text)
        assert "".join(segment.span.of(text) for segment in issue.segments) == text
        assert govpub.Issue.from_dict(issue.to_dict()) == issue
        for parse in (govpub.parse_slogans, govpub.parse_masthead, govpub.parse_contents, govpub.parse_meetings):
            parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "会议召开。\n★ ★\n★ ★\n",
        "会议召开。\n- ★\n- ★\n",
        "# 【】\n\n标题\n\n会议召开。\n",
        " 【 】 \n标题\n标题二\n\n本报讯 会议召开。\n",
    ],
)
def test_ornaments_and_empty_brackets(text: str) -> None:
    issue = govpub.parse_issue(text)
    assert "".join(segment.span.of(text) for segment in issue.segments) == text
    assert govpub.parse_slogans(text) == ()


def test_what_is_no_paragraph_is_no_item() -> None:
    assert not is_item({}, 3)
