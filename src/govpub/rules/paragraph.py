"""Words that open a paragraph of a report."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = [
    "ATTRIBUTION",
    "DATED_LEAD",
    "LABELLED_LINE",
    "OPENING_WORDS",
    "PARAGRAPH_RULES",
    "SIGNED_DATE",
    "SIGNED_OFFICE",
    "WEATHER_LINE",
]

OPENING_WORDS = Rule(
    name="paragraph.opening-words",
    pattern=r"""
        (?:在[^，。]{2,12})?
        (?: (?!进一步|要|并|也|还|更|不断|必须|应|会议|大家)[\u4e00-\u9fff·]{2,4}(?:最后|还|同时|首先|特别|进一步)?(?:指出|强调|要求|表示|说|认为|介绍说?|希望|提出|建议|一行)
          | (?:会议|大会|全会|座谈会|推进会|培训|调研组|督导组|与会[^，。]{2,6})(?:最后|还|同时)?(?:指出|强调|要求|认为|提出|决定|听取|审议|研究|传达|通报|对|向|由|还)
          | (?:[省市县区州旗镇乡]|我[省市县区州旗镇乡])(?:委|政府)?领导
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

ATTRIBUTION = Rule(
    name="paragraph.attribution",
    pattern=r"[^，。！？；：“”]{2,24}?(?:说道?|表示|介绍说?|告诉(?:记者|笔者)|感慨|感叹|回忆|坦言)[，。：]?",
    matches="who said the quotation that ends the line before",
    examples=(Example("李家村村民林河说。"), Example("林河说，今年收成好")),
    leaves=("会议指出，要抓好春耕", "说起变化，大家很高兴"),
)

DATED_LEAD = Rule(
    name="paragraph.dated-lead",
    pattern=r"(?:(?:19|20)\d\d[ ]?年[ ]?)?\d{1,2}[ ]?月[ ]?\d{1,2}[ ]?日(?:[至—~～-][ ]?(?:\d{1,2}[ ]?月[ ]?)?\d{1,2}[ ]?日)?(?:[上下中]午|晚上?|凌晨|清晨|早上|傍晚)?[，,]",
    matches="the date that opens the lead of a report without a marker",
    examples=(Example("4月11日上午，我县召开会议"), Example("3月 1日，林青深入李家村调研")),
    leaves=("4月11日的会议", "4月以来，全县"),
)

LABELLED_LINE = Rule(
    name="paragraph.labelled",
    pattern=r"""
        (?P<label>
            (?:通讯|通信|办公|联系|投稿|咨询|报名|监督|举报|电子|服务|来稿|邮寄|活动|征稿|办理|受理|截稿|截止|收件|开户)?
            (?:地[ ]*址|电[ ]*话|邮[ ]*编|邮[ ]*箱|信[ ]*箱|网[ ]*址|联[ ]*系[ ]*人|收件人|时[ ]*间|地[ ]*点|热[ ]*线|传[ ]*真|微[ ]*信|[Qq]{2}|邮政编码|方[ ]*式|日[ ]*期|要[ ]*求|账[ ]*号|公众号|E-?mail)
        )[ ]*[:：][ ]*\S.*
    """,
    matches="a line of a notice that gives a value to a label",
    examples=(Example("联系电话：0350-1234567", {"label": "联系电话"}), Example("邮 编:048000", {"label": "邮 编"})),
    leaves=("李家村：麦田旁的新日子", "时间就是金钱", "电话那头说：好"),
)

SIGNED_DATE = Rule(
    name="paragraph.signed-date",
    pattern=r"(?:19|20|１９|２０)\d\d[ ]?年[ ]?\d{1,2}[ ]?月[ ]?\d{1,2}[ ]?日|二[〇○零O0][一二三四五六七八九〇○零O0]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日",
    matches="the date below a notice, on a line of its own",
    examples=(Example("2023年4月11日"), Example("二〇二三年四月十一日")),
    leaves=("2023年4月11日 星期二", "4月11日"),
)

SIGNED_OFFICE = Rule(
    name="paragraph.signed-office",
    pattern=r"[\u4e00-\u9fff（）()《》]{3,28}(?:局|委|办|办公室|部|政府|中心|公司|社|会|院|校|站|队|所|庭|处|厅|编辑部|指挥部|报社)",
    matches="the office that signs a notice, on the line above its date",
    examples=(Example("青河县教育局"), Example("《青河报》编辑部")),
    leaves=("青河县召开教育工作", "我县", "县委部署，狠抓落实"),
)

_WEATHER = r"(?:晴(?![朗空])|多云|[小中大暴雷阵]雨|[小中大阵]雪|阴|雾|霾)"

WEATHER_LINE = Rule(
    name="paragraph.weather",
    pattern=rf"(?:今|明|后|未来)(?:[天日晚夜]|两天|三天)(?:白天|夜间|夜里|晚上|到[今明后][天日晚夜](?:白天|夜间)?|[一二三四五]天)?(?:[:：](?=[^。]{{0,60}}{_WEATHER})|[ ，,]?(?={_WEATHER}))[^。；]{{1,60}}",
    matches="a line of a weather forecast, with or without a stop",
    examples=(Example("今天：多云到晴，偏北风2到3级，9℃～21℃"), Example("明天白天 小雨转多云")),
    leaves=("今天的青河晴空万里", "明天会更好", "明天：请看报道"),
)

PARAGRAPH_RULES = RuleTable(
    name="paragraph",
    about="Opening words are weighed together with the lengths of lines; the others are lines of notices.",
    rules=(OPENING_WORDS, ATTRIBUTION, DATED_LEAD, LABELLED_LINE, SIGNED_DATE, SIGNED_OFFICE, WEATHER_LINE),
)
