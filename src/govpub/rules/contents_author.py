"""Printed forms of the authors of an entry in a table of contents."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.contents import LEADER
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN

__all__ = ["AUTHOR_ROLE_RULE", "CONTENTS_AUTHOR_RULES", "OFFICE_RULE", "SIGNING_OFFICE_RULE"]

_OFFICE = (
    r"[^\s，。、：:“”《》（）()/]{0,20}(?:编辑部|评论员|评论部|政研室|研究室|办公室|办公厅|组织部|宣传部|统战部|政法委|纪委监委|纪委|课题组|调研组"
    r"|专班|党委|党支部|党组|党工委|县委办|市委办|政府办|人大办|政协办|史志办|党校|融媒体中心|委员会|工作组|通讯组|记者组|本刊记者|本报记者|整理)"
)

_LOCAL = (
    rf"(?:[{HAN}]{{2,6}}[县市区镇乡道](?:人大|政协|政府|工会|团委|妇联)|[县市区省州][{HAN}]{{2,8}}(?:局|办|委|厅|中心))"
)

OFFICE_RULE = Rule(
    name="contents-author.office-alone",
    pattern=rf"(?P<office>{_OFFICE}|{_LOCAL})",
    matches="an office that signs a piece",
    examples=(Example("本刊编辑部"), Example("青河县委政研室"), Example("县自然资源局")),
    leaves=("王小川", "做好党委工作的思考", "乡镇人大"),
)

SIGNING_OFFICE_RULE = Rule(
    name="contents-author.signing-office",
    pattern=rf"(?!关于|论|浅)(?:[{HAN}A-Za-z0-9、]{{1,16}}{words(load('office_endings'))}|{_LOCAL}|[{HAN}]{{1,12}}工委|[{HAN}]{{0,6}}[县市区州省校院][{HAN}]{{2,8}}[部处科室]|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[{HAN}]{{0,10}}|[{HAN}]{{2,8}}[镇乡])",
    matches="any office, where only authors stand: behind a stroke, leader dots, in brackets, on a line of its own",
    examples=(Example("青河县统计局"), Example("城关街道"), Example("高新区纪工委"), Example("东山镇")),
    leaves=("王小川", "做好统计工作", "“清风护航”在机关"),
)

_ROLE = "口述|整理|口述整理|执笔|采写|撰文|撰稿|供稿|编译|译|文|图|摄|摄影|文图|图文"
AUTHOR_ROLE_RULE = Rule(
    name="contents-author.role",
    pattern=rf"""
        ^(?:本[刊报台网社])?(?:特约)?(?:记者|通讯员|评论员|撰稿人?)[ \u3000:：/／]+(?=[{HAN}])
      | ^[（(][^（()）]{{2,16}}[)）][ ]*(?=[{HAN}]{{2,4}}$)
      | (?:^|(?<=[ \u3000]))(?:{_ROLE}|作者)[ ]?[:：][ \u3000]*
      | [（(](?:{_ROLE})[）)]
      | [ \u3000]*[/／](?:{_ROLE})(?![{HAN}])
      | [ \u3000]*[（(]?指导(?:教师|老师)[ ]?[:：][ ]?[{HAN} ]{{2,8}}[)）]?$
      | (?<=[{HAN}])[ \u3000]+(?:文/图|图/文|摄影?|整理|供稿|口述|采写|执笔|编译|撰文)$
    """,
    matches="what says how an author made the piece, before or after the name",
    examples=(Example("（整理）"), Example("本刊记者 王小川"), Example("/文")),
    leaves=("记者节", "（试行）", "本刊记者", "文件："),
)

CONTENTS_AUTHOR_RULES = RuleTable(
    name="contents-author",
    about="Who wrote the entry; tried in order on what stands before (or after) the page.",
    rules=(
        Rule(
            name="contents-author.bracketed",
            pattern=r"(?P<title>.*\S)[ \u3000]*[（(\[［【〔](?:作者|文|撰稿|供稿)?[:：/]?[ ]?(?P<authors>[^（()）\[\]［］【】〔〕]{2,40})[)）\]］】〕]?",
            matches="authors in brackets after the title",
            examples=(Example("做好基层治理文章（王小川）", {"title": "做好基层治理文章", "authors": "王小川"}),),
            leaves=("做好基层治理文章",),
        ),
        Rule(
            name="contents-author.reporter",
            pattern=rf"(?P<title>.*?\S)[ \u3000/／|｜丨]+(?P<authors>(?:本[刊报台网社])?(?:特约|首席|见习)?(?:记者|通讯员|评论员|撰稿人?)[ \u3000:：/／]+[{HAN}·、 \u3000]{{2,30}})",
            matches="reporters and correspondents after their role",
            examples=(
                Example("一条路激活一座城 记者/王小川", {"title": "一条路激活一座城", "authors": "记者/王小川"}),
            ),
            leaves=("一名记者的三十年", "春风化雨 本刊记者"),
        ),
        Rule(
            name="contents-author.marked",
            pattern=r"(?P<title>.*?\S)[ \u3000/／|｜]*(?:[◎□■○●☉][ \u3000]*(?:文[/／])?|(?:作者|撰文|撰稿|供稿|口述|采写|执笔|整理|图文|文图|摄影)[ ]?[:：/／]|[文图摄][/／:：|｜丨])[ \u3000]*(?P<authors>[^◎□■/／]{2,40})",
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
            pattern=rf"(?P<title>.*\S)[ \u3000]+(?P<authors>{_OFFICE}|{_LOCAL})",
            matches="an office as author after a space",
            examples=(Example("奋力谱写新篇章 本刊编辑部", {"title": "奋力谱写新篇章", "authors": "本刊编辑部"}),),
            leaves=("青河县人民政府办公室",),
        ),
        OFFICE_RULE,
        SIGNING_OFFICE_RULE,
        AUTHOR_ROLE_RULE,
    ),
)
