"""The role words and markers that OCR reads with one wrong character: 通讯贝 for 通讯员, 本报汛 for 本报讯.

These need approximate matching, which `re` does not have: at most one character of a word may differ, and only
for one that looks alike. So 通讯录 is no misread 通讯员.
"""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable, words

__all__ = ["MISREAD_CHARACTERS", "MISREAD_RULES", "MISREAD_WORDS"]

MISREAD_WORDS = (
    *("本报记者", "本报通讯员", "本刊记者", "特约通讯员", "特约记者", "融媒体记者", "全媒体记者", "首席记者"),
    *("见习记者", "实习记者", "责任编辑", "版式设计", "责任校对", "摄影报道", "通讯员", "实习生"),
    *("记者", "编辑", "摄影", "作者"),
)
"""The role words that are looked for."""
MISREAD_CHARACTERS = "考煮耆贝貝负汛迅讥缉揖楫撮慑彭偏徧木夲仕纪汜媳煤狄佼"
"""Characters that OCR puts for those of the words."""

_LABEL = Rule(
    name="misread.label",
    pattern=rf"(?<!\p{{Han}})(?P<label>{words(MISREAD_WORDS)}{{s<=1:[{MISREAD_CHARACTERS}]}})(?=[ \u3000:：/／])",
    matches="a role word with one misread character, set apart from the name",
    examples=(
        Example("本报记考 甲某", {"label": "本报记考"}),
        Example("（通讯贝 甲某）", {"label": "通讯贝"}),
        Example("责任编缉：甲某", {"label": "责任编缉"}),
        Example("摄彭：甲某", {"label": "摄彭"}),
    ),
    leaves=("通讯录 甲某", "记着 甲某", "本报记考证", "日记考 甲某", "编制：甲某"),
    engine="regex",
)
_DATELINE = Rule(
    name="misread.dateline",
    pattern=r"""[ \u3000]*(?P<marker>(?P<agency>(?:本[报网台刊社站]){s<=1:[報網臺极]})(?:讯){s<=1:[汛迅讥讪訊]})
        (?=[ \u3000]*[（(【]|[ \u3000]+[^ \u3000])""",
    matches="the paper's marker with a misread character, or in the traditional script",
    examples=(
        Example("本报汛（记者 甲某）", {"marker": "本报汛", "agency": "本报"}),
        Example("本報訊 近日", {"marker": "本報訊"}),
    ),
    leaves=("本报防汛", "本站汛期", "日前，本报汛（"),
    engine="regex",
)
MISREAD_RULES = RuleTable(
    name="misread",
    about="Words that OCR got wrong by one character. They are tried after the rules for the right words.",
    rules=(_LABEL, _DATELINE),
)
