"""Heads of columns that are the name of a campaign or of what is studied."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words

__all__ = ["CAMPAIGN_COLUMN", "COLUMN_RULES", "STUDY_COLUMN"]

_CAMPAIGN = words(load("campaign_columns"))

CAMPAIGN_COLUMN = Rule(
    name="column.campaign",
    pattern=rf"[“]?{_CAMPAIGN}[”]?(?:[ ·•・]?{_CAMPAIGN})?(?:专栏|专题|专版|进行时|巡礼|系列报道)?",
    matches="a head of a column that is the name of a campaign, or of two",
    examples=(Example("众志成城 抗击疫情"), Example("脱贫攻坚进行时"), Example("决战脱贫攻坚 决胜全面小康")),
    leaves=("脱贫攻坚路上的李家村", "众志成城抗洪魔", "全县脱贫攻坚推进会召开"),
)

STUDY_COLUMN = Rule(
    name="column.study",
    pattern=r"(?:深入)?学习(?:宣传)?贯彻(?:落实)?[^，。；： ]{2,26}(?:精神|思想|讲话|条例)(?:专栏|专题|笔谈|心得体会)?",
    matches="a head of a column that says what is being studied",
    examples=(Example("学习贯彻县委全会精神"), Example("深入学习贯彻县党代会精神专栏")),
    leaves=("学习贯彻县委全会精神 推动工作上台阶", "我县传达学习县委全会精神", "县直机关学习贯彻县委全会精神"),
)

COLUMN_RULES = RuleTable(
    name="column",
    about="Heads without brackets that stand right above a headline; a line of body text may read the same.",
    rules=(CAMPAIGN_COLUMN, STUDY_COLUMN),
)
