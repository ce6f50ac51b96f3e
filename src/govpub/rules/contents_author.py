"""Printed forms of the authors of an entry in a table of contents."""

from __future__ import annotations

from govpub.rules.contents import LEADER
from govpub.rules.rule import Example, Rule, RuleTable
from govpub.text.characters import HAN

__all__ = ["CONTENTS_AUTHOR_RULES", "OFFICE_RULE"]

_OFFICE = (
    r"[^\s，。、：:“”《》（）()/]{0,20}(?:编辑部|评论员|评论部|政研室|研究室|办公室|办公厅|组织部|宣传部|统战部|政法委|纪委监委|纪委|课题组|调研组"
    r"|专班|党委|党支部|党组|党工委|县委办|市委办|政府办|人大办|政协办|史志办|党校|融媒体中心|委员会|工作组|通讯组|记者组|本刊记者|本报记者|整理)"
)

OFFICE_RULE = Rule(
    name="contents-author.office-alone",
    pattern=rf"(?P<office>{_OFFICE})",
    matches="an office that signs a piece",
    examples=(Example("本刊编辑部"), Example("青河县委政研室")),
    leaves=("王小川", "做好党委工作的思考"),
)

CONTENTS_AUTHOR_RULES = RuleTable(
    name="contents-author",
    about="Who wrote the entry; tried in order on what stands before (or after) the page.",
    rules=(
        Rule(
            name="contents-author.bracketed",
            pattern=r"(?P<title>.*\S)[ \u3000]*[（(](?:作者|文|撰稿|供稿)?[:：/]?[ ]?(?P<authors>[^（()）]{2,40})[)）]?",
            matches="authors in brackets after the title",
            examples=(Example("做好基层治理文章（王小川）", {"title": "做好基层治理文章", "authors": "王小川"}),),
            leaves=("做好基层治理文章",),
        ),
        Rule(
            name="contents-author.marked",
            pattern=r"(?P<title>.*\S)[ \u3000]*(?:[◎□■○●☉][ \u3000]*(?:文[/／])?|(?:作者|撰文|撰稿|供稿|整理)[ ]?[:：/／]|文[/／:：])[ \u3000]*(?P<authors>[^◎□■：:/／]{2,40})",
            matches="authors after a mark or a role word",
            examples=(
                Example("做好基层治理文章 ◎ 王小川", {"title": "做好基层治理文章", "authors": "王小川"}),
                Example("做好基层治理文章 文/王小川", {"title": "做好基层治理文章", "authors": "王小川"}),
            ),
            leaves=("做好基层治理文章",),
        ),
        Rule(
            name="contents-author.slashed",
            pattern=r"(?P<title>.*\S)[ \u3000]*[/／|｜][ \u3000]*(?P<authors>[^/／|｜]{2,40}?)[ \u3000]*[/／|｜]?",
            matches="authors after a stroke",
            examples=(
                Example("做好基层治理文章 / 王小川、李 平", {"title": "做好基层治理文章", "authors": "王小川、李 平"}),
            ),
            leaves=("做好基层治理文章",),
        ),
        Rule(
            name="contents-author.led",
            pattern=rf"(?P<title>.*?\S)[ \u3000]*{LEADER}[ \u3000]*(?P<authors>(?:[^.…·]|(?<=[{HAN}])·(?=[{HAN}])){{2,60}}?)[ \u3000]*(?:{LEADER})?[ \u3000]*",
            matches="authors after the leader dots",
            examples=(Example("做好基层治理文章……王小川", {"title": "做好基层治理文章", "authors": "王小川"}),),
            leaves=("做好基层治理文章",),
        ),
        Rule(
            name="contents-author.office",
            pattern=rf"(?P<title>.*\S)[ \u3000]+(?P<authors>{_OFFICE})",
            matches="an office as author after a space",
            examples=(Example("奋力谱写新篇章 本刊编辑部", {"title": "奋力谱写新篇章", "authors": "本刊编辑部"}),),
            leaves=("青河县人民政府办公室",),
        ),
        OFFICE_RULE,
    ),
)
