"""Printed forms of what stands in a table of contents beside titles and pages: marks, asides, document numbers."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable
from govpub.text.characters import HAN

__all__ = ["ASIDE_RULE", "CONTENTS_MARK_RULES", "DOCUMENT_NUMBER_RULE", "MARK_RULES", "TABLE_HEAD_RULE"]

MARK_RULES = RuleTable(
    name="contents-mark",
    about="What stands before a title or a section's name.",
    rules=(
        Rule(
            name="contents-mark.section-bracketed",
            pattern=r"""
                [●◆■★☆▲◇·▌]?[ ]?(?:【(?P<lenticular>[^】]{2,24})】|〖(?P<white>[^〗]{2,24})〗|［(?P<square>[^］]{2,24})］
                |\[(?P<ascii>[^\]0-9]{2,24})\]|「(?P<corner>[^」]{2,24})」|〔(?P<shell>[^〕0-9]{2,24})〕|<(?P<angle>[^<>0-9]{2,24})>)
                [ \u3000:：]*(?P<rest>.*)
            """,
            matches="a section's name in brackets, alone or before the first of its entries",
            examples=(
                Example("【书记论坛】", {"lenticular": "书记论坛", "rest": ""}),
                Example("【卷首语】春到青河 …… 1", {"lenticular": "卷首语", "rest": "春到青河 …… 1"}),
            ),
            leaves=("《青河县志》出版", "〔2023〕12号"),
        ),
        Rule(
            name="contents-mark.section-dotted",
            pattern=r"(?P<mark>[·•・ꞏ‧—–\-=~～◎★☆◆◇■□●○※❖]{1,3})[ \u3000]*(?P<name>(?![0-9 ])[^·•・ꞏ‧—–=~～]{2,20}?)[ \u3000]*(?P<close>[·•・ꞏ‧—–\-=~～◎★☆◆◇■□●○※❖]{1,3})",
            matches="a section's name between two marks",
            examples=(Example("· 党建园地 ·", {"name": "党建园地"}), Example("——书记论坛——", {"name": "书记论坛"})),
            leaves=("——在全县干部大会上的讲话",),
        ),
        Rule(
            name="contents-mark.bullet",
            pattern=r"(?P<mark>[●○•◆◇■□▲△▼▽★☆▶►▪◎※➤❖✦♦⊙⚫·▍▌▎|｜+＋*＊]|[-–—](?=[ ]))[ \u3000]*(?P<rest>[^\s].*)",
            matches="a bullet before a title or a section's name",
            examples=(Example("◆ 书记论坛", {"mark": "◆", "rest": "书记论坛"}), Example("●我县召开推进会（2版）")),
            leaves=("——在全县干部大会上的讲话",),
        ),
        Rule(
            name="contents-mark.ordinal",
            pattern=r"""
                (?P<mark>[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?=[、.．\ \u3000])|[0-9]{1,2}(?=[.．、](?![0-9]))|[①-⑳])
                [ \u3000、.．]*(?P<rest>\S.*)
            """,
            matches="the number of an entry or a section",
            examples=(
                Example("1. 做好基层治理文章", {"mark": "1", "rest": "做好基层治理文章"}),
                Example("一、领导讲话"),
            ),
            leaves=("一个村庄的变迁", "1.5万亩良田"),
        ),
    ),
)

TABLE_HEAD_RULE = Rule(
    name="contents-mark.table-head",
    pattern=r"(?:(?:序[ ]?号|编号|文[ ]?号|发文字号|类别|名称|内容|篇[ ]?目|栏[ ]?目|版块|标[ ]?题|题[ ]?目|篇[ ]?名|文章|作[ ]?者|单位|页[ ]?码|页[ ]?数|版面|版次|版[ ]?号)[ \u3000/|]*){2,6}",
    matches="the head of a contents table",
    examples=(Example("栏目  标题  作者  页码"), Example("页码 题目 作者")),
    leaves=("标题党",),
)

ASIDE_RULE = Rule(
    name="contents-mark.aside",
    pattern=r"""
        [A-Za-z][A-Za-zÀ-ÿĀ-ǜ'’·.,&\- ]{2,60}
      | [（(]?(?:[0-9]{4}[ ]?年?[ ]?[·./]?[ ]?)?(?:第[ ]?[0-9一二三四五六七八九十]{1,4}[ ]?期|[（(]?总[ ]?第?[ ]?[0-9]{1,5}[ ]?期[)）]?)
        (?:[ \u3000·/|（(]*总[ ]?第?[ ]?[0-9]{1,5}[ ]?期)?[)）]?
      | [（(](?:19|20)[0-9]{2}[ ]?年[ ]?[0-9]{1,2}[ ]?月(?:[ ]?[0-9]{1,2}[ ]?日)?[)）]
      | (?:封[面底一二三四]|扉页)[ ]?[:：][^。]{2,50}
    """,
    matches="what stands among entries and is none: a section's name in Latin letters, the issue's number, a cover's picture",
    examples=(
        Example("TE GAO"),
        Example("Special Report"),
        Example("2022年第2期 总第134期"),
        Example("第3期（总第45期）"),
        Example("封面：青河晨光（林青 摄）"),
    ),
    leaves=("特稿", "封二 青河秋色", "P12", "第3期培训班开班", "2022年第2期 3"),
)

DOCUMENT_NUMBER_RULE = Rule(
    name="contents-mark.document-number",
    pattern=rf"[（(]?[ ]?[{HAN}]{{2,12}}[〔\[［（(【][0-9]{{4}}[〕\]］）)】][ ]?第?[0-9]{{1,4}}[ ]?号[ ]?[）)]?",
    matches="the number of an official document, alone on its line",
    examples=(Example("青政发〔2023〕12号"), Example("（青政办〔2022〕3号）")),
    leaves=("第12号",),
)

CONTENTS_MARK_RULES = RuleTable(
    name="contents-mark",
    about="What stands in a table of contents beside titles, authors and pages.",
    rules=(*MARK_RULES, TABLE_HEAD_RULE, ASIDE_RULE, DOCUMENT_NUMBER_RULE),
)
