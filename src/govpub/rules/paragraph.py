"""Words that open a paragraph of a report."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = ["OPENING_WORDS", "PARAGRAPH_RULES"]

OPENING_WORDS = Rule(
    name="paragraph.opening-words",
    pattern=r"""
        (?:在[^，。]{2,12})?
        (?: (?!进一步|要|并|也|还|更|不断|必须|应|会议|大家)[\u4e00-\u9fff·]{2,4}(?:最后|还|同时|首先|特别|进一步)?(?:指出|强调|要求|表示|说|认为|介绍说?|希望|提出|建议|一行)
          | (?:会议|大会|全会|座谈会|推进会|培训|调研组|督导组|与会[^，。]{2,6})(?:最后|还|同时)?(?:指出|强调|要求|认为|提出|决定|听取|审议|研究|传达|通报|对|向|由|还)
          | 会[上前后间](?:，|,|[^，。]{2,6}(?:宣读|通报|汇报|作))
          | (?:座谈|调研|检查|督导|活动|仪式|培训|现场|启动仪式|走访|慰问|视察|推进|交流)(?:中|期间|过程中|会上|现场|结束后)[，,]
          | (?:近年来|今年以来|据了解|据悉|目前|截至目前|下一步|接下来|当天|当日|随后|此外|与此同时|为此|近日|日前|连日来|去年以来|活动当天|每到一处|据介绍)[，,]?
          | [一二三四五六七八九十]{1,2}、
          | [（(][一二三四五六七八九十]{1,2}[）)]
          | [一二三四五六七八九十]是(?:要)?
        )
    """,
    matches="the opening words of a paragraph: who says what, where the report turns to next",
    examples=(
        Example("林青指出，要抓好春耕"),
        Example("会议强调，要统一思想"),
        Example("会上，与会人员交流发言"),
        Example("调研中，林青来到李家村"),
        Example("近年来，该县大力发展种植业"),
    ),
    leaves=("进一步指出问题", "的会议精神", "要强化责任落实", "上级会议指示"),
)

PARAGRAPH_RULES = RuleTable(
    name="paragraph",
    about="Weighed together with the lengths of lines where these alone leave doubt.",
    rules=(OPENING_WORDS,),
)
