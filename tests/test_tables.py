"""Every rule reads its printed examples and leaves alone what it says it leaves alone."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

from govpub import lexicon, rules
from govpub.rules.rule import Example, Rule, RuleTable, words

NAME = re.compile(r"[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")


def tables() -> dict[str, tuple[str, RuleTable]]:
    """Return each table with the module that defines it, by the name of its constant."""
    found: dict[str, tuple[str, RuleTable]] = {}
    for info in pkgutil.iter_modules(rules.__path__):
        module = importlib.import_module(f"govpub.rules.{info.name}")
        for name, value in vars(module).items():
            if isinstance(value, RuleTable) and name in getattr(module, "__all__", ()):
                found[name] = info.name, value
    return found


TABLES = tables()
# A rule may stand in a table and in a larger one made of it.
RULES = [*{rule.name: (table, rule) for _, table in reversed(TABLES.values()) for rule in table}.values()]
EXAMPLES = [(rule, example) for _, rule in RULES for example in rule.examples]
LEAVES = [(rule, text) for _, rule in RULES for text in rule.leaves]


def ids(cases: list[tuple[Rule, Example]] | list[tuple[Rule, str]]) -> list[str]:
    return [f"{rule.name}-{case.text if isinstance(case, Example) else case}" for rule, case in cases]


def test_there_are_tables() -> None:
    assert len(TABLES) >= 8


@pytest.mark.parametrize("constant", sorted(TABLES))
def test_tables_are_described(constant: str) -> None:
    _, table = TABLES[constant]
    assert constant.endswith("_RULES")
    assert table.about
    assert table.rules


def test_each_file_has_the_table_of_its_name() -> None:
    homes = {(module, table.name) for module, table in TABLES.values()}
    assert {module.replace("_", "-") for module, _ in homes} <= {name for _, name in homes}
    assert len({name for _, name in homes}) == len(homes), "two files have tables of one name"


def test_rule_names_are_unique() -> None:
    named: dict[str, Rule] = {}
    for _, table in TABLES.values():
        for rule in table:
            assert named.setdefault(rule.name, rule) is rule, rule.name


@pytest.mark.parametrize(("table", "rule"), RULES, ids=[rule.name for _, rule in RULES])
def test_rules_are_described(table: RuleTable, rule: Rule) -> None:
    assert NAME.fullmatch(rule.name)
    assert rule.name.startswith(table.name + ".")
    assert rule.matches
    assert rule.examples, "a rule shows a printed line that it reads"
    assert rule.leaves, "a rule shows a printed line that it leaves alone"
    assert rule.regex.groups == len(rule.regex.groupindex), "groups are named"


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=ids(EXAMPLES))
def test_examples_are_read(rule: Rule, example: Example) -> None:
    match = rule.fullmatch(example.text) or rule.search(example.text)
    assert match is not None
    assert {name: match[name] for name in example.groups} == dict(example.groups)


@pytest.mark.parametrize(("rule", "text"), LEAVES, ids=ids(LEAVES))
def test_leaves_are_left_alone(rule: Rule, text: str) -> None:
    assert rule.fullmatch(text) is None


class TestRule:
    RULE = Rule(
        name="page.number",
        pattern=r"第 (?P<page>[0-9]+) 版",
        matches="a page number",
        examples=(Example("第4版", {"page": "4"}),),
        leaves=("第四季度",),
    )
    LONGER = Rule(name="page.title", pattern=r"第 [0-9]+ 版 [ ] 要闻", matches="", examples=())
    TABLE = RuleTable(name="page", about="", rules=(RULE, LONGER))

    def test_patterns_are_verbose(self) -> None:
        match = self.RULE.match("见第12版", 1)
        assert match is not None
        assert match["page"] == "12"
        assert self.RULE.match("见第12版") is None
        assert [found["page"] for found in self.RULE.finditer("第1版第2版")] == ["1", "2"]

    def test_the_first_rule_wins(self) -> None:
        found = self.TABLE.match("第2版 要闻")
        assert found is not None
        assert found[0] is self.RULE

    def test_a_full_match_takes_the_whole_line(self) -> None:
        found = self.TABLE.fullmatch("第2版 要闻")
        assert found is not None
        assert found[0] is self.LONGER
        assert self.TABLE.fullmatch("第2版 要闻版") is None

    def test_searching_takes_the_earliest_then_the_longest(self) -> None:
        found = self.TABLE.search("转第2版 要闻")
        assert found is not None
        assert (found[0], found[1][0]) == (self.LONGER, "第2版 要闻")
        assert self.TABLE.search("第四版") is None

    def test_words(self) -> None:
        assert words(("记者", "见习记者"), iter(["*"])) == r"(?:见习记者|记者|\*)"
        for empty in ((), ("",), ("记者", "")):
            with pytest.raises(ValueError, match="at least one word"):
                words(empty)


WORD_LISTS = sorted(Path(lexicon.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("path", WORD_LISTS, ids=[path.stem for path in WORD_LISTS])
def test_word_lists(path: Path) -> None:
    """A list says what it is and where it is from, and has each entry once."""
    assert path.read_text(encoding="utf-8").startswith("# ")
    entries = lexicon.load(path.stem)
    assert entries
    assert sorted(entries) == sorted(set(entries))


def test_unknown_list() -> None:
    with pytest.raises(FileNotFoundError):
        lexicon.load("no-such-list")
