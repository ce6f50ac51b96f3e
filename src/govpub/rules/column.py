"""Heads of columns that are the name of a campaign or of what is studied."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words

__all__ = ["CAMPAIGN_COLUMN", "COLUMN_RULES", "FRAMED_COLUMN", "PEOPLE_COLUMN", "PLAIN_SECTION", "STUDY_COLUMN"]

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

PEOPLE_COLUMN = Rule(
    name="column.people",
    pattern=r"(?:最美|寻找|走近|致敬|身边)的?[\u4e00-\u9fff“”]{2,6}|[\u4e00-\u9fff]{2,4}(?:先锋|楷模|榜样|之星|标兵)",
    matches="a head of a column that says what sort of people it is about",
    examples=(Example("最美基层干部"), Example("党员先锋"), Example("走近“一线工匠”")),
    leaves=("最美基层干部廖春燕的故事", "争当先锋作表率"),
)

FRAMED_COLUMN = Rule(
    name="column.framed",
    pattern=r"[—－─-]{1,4}[ ]*(?P<section>[\u4e00-\u9fff·]{2,10})[ ]*[—－─-]{1,4}|(?P<mark>[◆■●▲◎])(?P<marked>[\u4e00-\u9fff·]{2,6})(?P=mark)",
    matches="a head of a column between two dashes or two marks",
    examples=(
        Example("——乡村振兴——", {"section": "乡村振兴"}),
        Example("◆政策解读◆", {"marked": "政策解读"}),
    ),
    leaves=("——青河县乡村振兴纪实", "● 林青山调研防汛备汛工作 ●", "— 12 —"),
)

PLAIN_SECTION = Rule(
    name="column.plain-section",
    pattern=rf"{words(load('section_names'))}|(?:领导|干部|基层|理论|经济|社会|党建|调查|经验|工作|政策|特别|本期|学习|廉政|文史|青年|农村|改革|信息|县域|乡镇|部门|政务|专题|提案|委员|代表|人大|政协)?{words(load('section_words'))}",
    matches="the name of a magazine's section, alone on a line",
    examples=(Example("调查研究"), Example("文苑"), Example("他山之石")),
    leaves=("柳沟村调查", "调查研究是谋事之基", "城市建设新思考"),
)

COLUMN_RULES = RuleTable(
    name="column",
    about="Heads without brackets that stand right above a headline; a line of body text may read the same.",
    rules=(CAMPAIGN_COLUMN, STUDY_COLUMN, PEOPLE_COLUMN, FRAMED_COLUMN, PLAIN_SECTION),
)
