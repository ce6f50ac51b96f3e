"""What headlines, kickers, decks, subheads and section heads look like."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words

__all__ = [
    "BRIEFS_NAME",
    "BROKEN_LINE",
    "BULLET_SECTION",
    "CHRONICLE_TITLE",
    "CITED_SECTION",
    "COLUMN_NAME",
    "COLUMN_SECTION",
    "DECK_DASH",
    "DECK_DATE",
    "DECK_RULES",
    "DOCUMENT_CHAPTER",
    "DOCUMENT_NUMBER",
    "DOCUMENT_TITLE",
    "GATHERING_HELD",
    "GENRE",
    "HEADLINE_RULES",
    "ISSUING_OFFICE",
    "KICKER_ENDING",
    "LITERARY_PAGE",
    "NOTICE_TITLE",
    "OWN_TITLE_RULES",
    "PICTURE_COLUMN",
    "PINYIN_LINE",
    "SIDEBAR_LABEL",
    "SIDEBAR_TITLE",
    "SUBHEAD",
    "VERSE_TITLE",
    "is_own_title",
]

SUBHEAD = Rule(
    name="headline.subhead",
    pattern=r"""
        (?P<mark>
            [（(][一二三四五六七八九十0-9]{1,3}[）)]
          | [一二三四五六七八九十]{1,3}[、.．]
          | 第[一二三四五六七八九十]{1,3}[、章节条]
          | [0-9]{1,2}[、.．](?![0-9])
          | [①-⑳]
          | [●◆■▲★◎○◇□▶►※]
          | [一二三四五六七八九十]是
        )
        [ ]*(?P<text>\S.*)
    """,
    matches="an enumerated heading inside a piece",
    examples=(
        Example("一、提高认识，加强领导", {"mark": "一、"}),
        Example("（二）突出重点", {"mark": "（二）"}),
        Example("3.优化环境", {"mark": "3."}),
    ),
    leaves=("一线见闻", "2.5万亩", "十里八乡办喜事"),
)

KICKER_ENDING = Rule(
    name="headline.kicker-ending",
    pattern=r".*(?:强调|指出|要求|表示|时说|作出(?:重要)?(?:指示|批示)|主持并讲话|讲话|致辞|致词|会上|之际)[:：]?",
    matches="a kicker that leads into what the headline says somebody stressed",
    examples=(Example("林青在全县农业工作会议上强调"), Example("李青主持召开县委常委会会议时指出")),
    leaves=("林青调研农业工作", "强调要素保障"),
)

BROKEN_LINE = Rule(
    name="headline.broken-line",
    pattern=r".*(?:(?<![会议式坛赛展节班动])(?:召开|举行|举办|开展)|推进|推动|助力|打造|实施|深化|优化|建设好|做好|抓好|的|和|与|及|暨|、|为|在|对|让|以|把|向|全力|积极|扎实|深入|切实|加快|全面|大力|着力|努力|奋力|坚决|合力|精准|强力|稳步|进一步|多措并举|多举措|齐心协力|[全我本][省市县区州旗]|第[一二三四五六七八九十0-9]{1,3}届(?:常务)?(?:委员会|人民代表大会)|第?[一二三四五六七八九十]{1,3}[届次])|(?:[\u4e00-\u9fff·]{2,12})?(?:到|赴|向|走进|来到|深入)[\u4e00-\u9fff]{2,8}[省市县区州旗镇乡村]|[以用][\u4e00-\u9fff]{2,6}(?:力度|决心|行动|作风|姿态|担当|标准|举措|成效|状态)",
    matches="the first line of a headline whose sense goes on in the next",
    examples=(
        Example("青河县召开"),
        Example("全力以赴做好"),
        Example("林青到柳树镇"),
        Example("以更大力度"),
        Example("政协青河县第十届委员会"),
        Example("中共青河县委十三届"),
    ),
    leaves=("青河县农业工作会议召开", "春耕活动开展", "深化改革", "一江清水到我家", "以实干担当成就未来"),
)

GATHERING_HELD = Rule(
    name="headline.gathering-held",
    pattern=r"[\u4e00-\u9fff“”]{2,10}(?:召开|举行|举办|开展)[^，。 ]{2,24}(?:会|会议|仪式|活动|培训班|论坛|大赛)",
    matches="a line that says who held what: a whole sentence, and no first half of a couplet",
    examples=(Example("市政协召开月度协商座谈会"),),
    leaves=("青河县召开", "全县工作推进会召开"),
)

ISSUING_OFFICE = Rule(
    name="headline.issuing-office",
    pattern=r"(?:[\u4e00-\u9fff]{2,20}(?:政府|委员会|办公室|局|厅|委|部|院|会)[ ]?){1,3}",
    matches="the office in the first line of a document's title, above 关于",
    examples=(Example("青河县人民政府办公室"), Example("中共青河县委 青河县人民政府")),
    leaves=("青河县召开农业工作会议", "征稿启事"),
)

CHRONICLE_TITLE = Rule(
    name="headline.chronicle",
    pattern=r"[^，。；]{0,20}(?:要[ ]?事[ ]?录|大[ ]?事[ ]?记|大事要览|要事摘登|要闻摘登|要事回放|工作纪事|纪事|大事辑录|活动纪要|领导活动|一月要闻|要闻回眸|月度要闻|大事月报|要闻录|日志|(?:月|月份|季度|年|年度)(?:要事|大事)).{0,6}(?:[ ]?[（(][^（）()]{0,10}[年月][^（）()]{0,10}[）)])?",
    matches="the title of a dated list of events",
    examples=(
        Example("2023年4月要事录"),
        Example("青河县大事记"),
        Example("青河县大事记 （2023年4月）"),
        Example("七月要事"),
    ),
    leaves=("全县要事一体推进会召开", "记一件大事", "青河县今年要办好这件大事", "大事记………………（20）"),
)

NOTICE_TITLE = Rule(
    name="headline.notice",
    pattern=r"""
        [^，。；]{0,24}(?:启[ ]?事|公[ ]?告|通[ ]?告|声[ ]?明|公[ ]?示|征[ ]?稿|征[ ]?集令|征[ ]?文|须[ ]?知|敬告读者|致读者|稿[ ]?约|更[ ]?正|招[ ]?聘|遗失声明|拍卖|讣[ ]?告|讣闻|[禁封][火山牧渔猎采燃][^，。]{0,4}令)
        (?:[ ]?(?:函|令|通知|公告|启事))?(?:[ ]?[（(]?(?:(?:19|20)\d\d年?)?第[0-9一二三四五六七八九十]{1,4}号[）)]?)?
    """,
    matches="the title of the publication's own announcement",
    examples=(Example("遗 失 声 明"), Example("青河县森林防火禁火令"), Example("关于封山禁火的通告 （第6号）")),
    leaves=("县委发布公告牌制度", "征稿启事刊出之后，来稿很多。", "据统计，全县现有招聘"),
)

DOCUMENT_TITLE = Rule(
    name="headline.document",
    pattern=r".{0,40}(?:关于|印发|转发).{2,80}(?:的[ ]?(?:通知|意见|决定|决议|批复|公报|函|请示|命令|议案|纪要|审议意见|审查(?:结果)?(?:的?报告|意见))|(?:办法|细则|条例|规定|方案|规划|预案))(?:[（(][^（）()]{1,12}[）)])?|.{0,40}(?:任免名单|任免(?:工作)?人员名单|人事任免)",
    matches="the title of an official document (GB/T 9704)",
    examples=(
        Example("青河县人民政府关于印发农田管护办法的通知"),
        Example("青河县关于加强春耕生产的意见（试行）"),
        Example("青河县人大常委会 关于批准2022年县级决算的决议"),
        Example("青河县人民代表大会常务委员会 任免名单"),
    ),
    leaves=("关于做好基层工作的思考", "关于老城更新的调研报告", "全县通知发出之后", "关于青河的记忆"),
)

DOCUMENT_CHAPTER = Rule(
    name="headline.document-chapter",
    pattern=r"第一章[ \u3000]*(?:总|$)|第一条[ \u3000]*(?:为|本|根据|依据|按照|凡|制定)",
    matches="the first chapter or article of a regulation",
    examples=(Example("第一章 总则"), Example("第一条 为加强管理，制定本办法。")),
    leaves=("第一章节的故事", "第二条 本办法适用于全县。"),
)

SIDEBAR_LABEL = Rule(
    name="headline.sidebar-label",
    pattern=r"[^\w]{0,4}[\u4e00-\u9fff]{0,4}(?:知识窗|小知识|小资料|小贴士|小常识|名词解释|小百科|资料卡|链接|延伸阅读|背景资料|温馨提示|微知识|应知应会|知识问答)[^\w]{0,4}",
    matches="the label of a knowledge box, right above its headline",
    examples=(Example("知识链接"), Example("【名词解释】"), Example("· 小知识 ·")),
    leaves=("什么是乡村振兴？", "防控小贴士请收好"),
)

SIDEBAR_TITLE = Rule(
    name="headline.sidebar",
    pattern=r".{0,8}(?:知识窗|小知识|小资料|小贴士|链接|名词解释|小百科|资料卡|知识链接|相关链接|延伸阅读|知多少|词条|背景资料|温馨提示|微知识|应知应会|知识问答|小常识|小窍门|小妙招).{0,4}|(?:今日|明日|天气预报|一周)[\u4e00-\u9fff]{0,2}天气|(?!高温|低温|极端|雨雪|雾霾|恶劣|灾害|不良|强|特殊|晴|阴|好|各类)[\u4e00-\u9fff]{2,3}天气|天气预报|天气与(?:农事|农时|生活|健康)|[·• ]{0,2}(?:党建|党务|党史|党章|政协|人大|统战|法律|法治|普法|农技|农业|科普|消防|安全|防汛|防震|防灾|健康|保健|卫生|生活|环保|气象|税收|金融|国防|人防|反诈|禁毒)(?:小|基本|基础)?知识[·• ]{0,2}|什么是.{2,24}[?？]",
    matches="the title of a filler or knowledge box",
    examples=(Example("· 党史小知识 ·"), Example("相关链接"), Example("政协知识"), Example("青河天气")),
    leaves=("高温天气", "知识改变命运", "学习安全知识", "什么是好干部？群众心里有杆秤。"),
)

CITED_SECTION = Rule(
    name="headline.section-bracketed",
    pattern=r"[【〖\[［▍■◆●☆★·•ꞏ‧]+[ ]*(?P<section>[^【】〖〗\[\]，。；]{2,16}?)[ ]*[】〗\]］·•ꞏ‧★☆]+",
    matches="a column head in heavy brackets that has a line of its own",
    examples=(Example("【一线见闻】", {"section": "一线见闻"}), Example("★基层动态★", {"section": "基层动态"})),
    leaves=("【一线见闻】李家村的新变化", "[图片]说明", "· 党史小知识"),
)

BULLET_SECTION = Rule(
    name="headline.section-bullet",
    pattern=r"[■◆●▍▌☆★][ ]*(?P<section>[\u4e00-\u9fff·]{2,8})",
    matches="a column head behind a heavy mark, right above a headline",
    examples=(Example("■ 基层新事", {"section": "基层新事"}),),
    leaves=("■ 本报记者 林青 报道", "●全县春耕生产现场会在柳树镇召开", "一线见闻"),
)

COLUMN_SECTION = Rule(
    name="headline.section-column",
    pattern=r"""
        (?P<section>
            [^\s，。；：！？]{2,16}[·•・][^\s，。；：！？·]{1,8}(?:行|篇|录|谈|风采|进行时|见闻|故事|声音|视点|聚焦|人物)
          | [^\s，。；：！？]{2,12}(?:专栏|专版|专刊|副刊|版块|专题)
        )
    """,
    matches="the name of a column or a series",
    examples=(Example("乡村振兴·青河行", {"section": "乡村振兴·青河行"}), Example("学习贯彻专栏")),
    leaves=("全县2023年工作专题会召开", "青河行动起来"),
)

PICTURE_COLUMN = Rule(
    name="headline.picture-column",
    pattern=r"图片新闻|新闻图片|图片报道|图片故事|图说新闻|光影[\u4e00-\u9fff]{1,4}",
    matches="the name of a column of pictures, right above a caption",
    examples=(Example("图片新闻"),),
    leaves=("图片新闻大赛揭晓",),
)

LITERARY_PAGE = Rule(
    name="headline.literary-page",
    pattern=r".*(?:副刊|文艺|文学|文苑|文萃|散文|诗歌|随笔|小说).*",
    matches="the name of a page or a column of literature: what stands in it are essays",
    examples=(Example("青河副刊"), Example("散文")),
    leaves=("要闻", "文教"),
)

COLUMN_NAME = Rule(
    name="headline.column-name",
    pattern=r"""
        (?: (?:关注|聚焦|走进|直击)(?:[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]{0,4}两会)
          | 身边的?[\u4e00-\u9fff]{2,3}
          | 代表委员[议谈说看话][\u4e00-\u9fff]{1,4}
          | [\u4e00-\u9fff“”]{2,8}[·•・][\u4e00-\u9fff“”]{2,8}
          | [\u4e00-\u9fff0-9]{2,7}(?:论坛|时评|快评|短评|漫谈|杂谈|手记|札记|进行时|文苑|文萃|园地|天地|之窗|视点|视窗|热线|信箱|见闻|说法|释法|书香|心语|随感|风采|巡礼|面对面|直通车|大家谈|光荣榜|曝光台|红黑榜|龙虎榜|往事|史话|掌故|观察|课堂|讲堂|动态|要闻|快讯|简讯|短讯|新闻|一瞥|纵横|广角|传真|速递|访谈|[0-9]{3})
          | (?:简讯|短讯|快讯|要闻|时评|社评|卷首语|新闻速递|短波|图片新闻|新闻图片|图片报道|读者来信|来信照登|热线回音|读者之声)
        )
    """,
    matches="the name of a column that stands without brackets right above a headline",
    examples=(Example("关注民生"), Example("青河时评"), Example("第一书记手记"), Example("非凡十年·青河答卷")),
    leaves=("一线故事多", "聚焦春季义务植树", "关注", "青河县召开会议", "从麦田走来"),
)

GENRE = Rule(
    name="headline.genre",
    pattern=r"(?:散文|诗歌|诗词|随笔|小说|小小说|微小说|杂文|散文诗|组诗|童话|寓言|书评|影评|报告文学|书法|国画|漫画|摄影)(?:选登|欣赏|作品)?",
    matches="the name of a genre above a headline on a literary page",
    examples=(Example("散文"), Example("诗歌选登")),
    leaves=("散文的气质", "青河诗人"),
)

VERSE_TITLE = Rule(
    name="headline.verse",
    pattern=rf"(?:{words(load('verse_forms'))})[·•・][ ]?\S.{{0,16}}",
    matches="the title of an old poem: its form or tune, and what it sings of",
    examples=(Example("七律·春到青河"), Example("水调歌头·柳沟")),
    leaves=("乡村振兴·青河行", "七律的写法"),
)

BRIEFS_NAME = Rule(
    name="headline.briefs",
    pattern=r".{0,6}(?:简讯|短讯|快讯|简报|短波|速递|速览|集萃|集锦|荟萃|扫描|一句话新闻|动态|点击|播报|传真|短新闻|简明新闻|要闻集纳|信息)",
    matches="the name of a column of short news: it holds for all that stand below",
    examples=(Example("简讯"), Example("短讯集锦"), Example("基层动态"), Example("一句话新闻"), Example("简明新闻")),
    leaves=("身边好人", "致富能人"),
)

PINYIN_LINE = Rule(
    name="headline.pinyin",
    pattern=r"(?=(?:.*[A-Za-z]){6})[A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ'’ .,·-]+[\u4e00-\u9fff]?",
    matches="a line of pinyin printed for ornament above a headline",
    examples=(Example("QING HE SHI GONG ZUO"),),
    leaves=("GDP增长", "APP上线", "5G改变生活"),
)

HEADLINE_RULES = RuleTable(
    name="headline",
    about="What a display line is, from the surest form to the loosest.",
    rules=(
        SUBHEAD,
        CITED_SECTION,
        PINYIN_LINE,
        CHRONICLE_TITLE,
        NOTICE_TITLE,
        DOCUMENT_TITLE,
        DOCUMENT_CHAPTER,
        SIDEBAR_LABEL,
        SIDEBAR_TITLE,
        BULLET_SECTION,
        COLUMN_SECTION,
        PICTURE_COLUMN,
        LITERARY_PAGE,
        COLUMN_NAME,
        GENRE,
        VERSE_TITLE,
        BRIEFS_NAME,
        KICKER_ENDING,
        BROKEN_LINE,
        GATHERING_HELD,
        ISSUING_OFFICE,
    ),
)

DECK_DATE = Rule(
    name="deck.date",
    pattern=r"[（(][ ]*(?:(?:19|20)\d\d|[二〇○零一九八七六五四三]{4})年[^（）()，。]{2,12}日[ ]*[）)]",
    matches="the day of a speech, in brackets below its title",
    examples=(Example("（2023年3月18日）"), Example("（二〇二三年三月十八日）")),
    leaves=("2023年3月18日", "（3月18日，本报记者）"),
)

DECK_DASH = Rule(
    name="deck.dash",
    pattern=r"(?:——|—|--|——?|－－|─{1,2})[ ]*(?P<text>\S.*)",
    matches="a line that opens with a dash",
    examples=(Example("——青河县乡村振兴工作纪实"),),
    leaves=("青河——我的家乡",),
)

DOCUMENT_NUMBER = Rule(
    name="deck.document-number",
    pattern=r"[（(]?[\u4e00-\u9fff]{1,10}[〔\[［(（](?:19|20)\d\d[〕\]］)）](?:第)?\d{1,4}号[）)]?",
    matches="the number of a document below its title (GB/T 9704)",
    examples=(Example("青政发〔2023〕5号"), Example("（青政办发[2019]12号）")),
    leaves=("青政发〔2023〕5号文件要求", "2023年第5号"),
)

DECK_RULES = RuleTable(
    name="deck",
    about="A line below the headline that opens with a dash, is the document's number, or only says who else took part.",
    rules=(
        DECK_DASH,
        Rule(
            name="deck.adds",
            pattern=r"""
                (?:[\u4e00-\u9fff·]{2,4}[ 、]){0,4}(?:[\u4e00-\u9fff·]{2,12}?(?:作报告|作工作报告|主持并讲话|主持会议|主持大会|主持|讲话|致辞|致词|出席并讲话|出席会议|出席活动|出席仪式|出席|(?:参加|陪同|一同|一起|见证)(?:调研|会见|会议|活动|仪式|考察|签约|座谈|慰问|检查|督导|走访)|参加|陪同|随行|同行|到会讲话|到会指导|到会祝贺|致贺词|作说明|作(?:动员|专题|辅导|主旨)(?:讲话|报告|辅导)|作专题辅导报告|作?交流发言|发言|领学|点评|(?:作)?(?:具体)?安排部署(?:工作)?|作(?:工作|具体|总结)?(?:部署|安排)|部署工作|宣布(?:大会|活动|正式)?(?:开幕|开工|启动|开始)?)(?:[ ，、]+|$)){1,4}
              | (?:[\u4e00-\u9fff·]{2,12}?(?:当选(?:为)?[\u4e00-\u9fff、]{2,14}|作报告|主持大会|主持会议|主持|讲话)(?:[ ，]+|$)){2,4}
            """,
            matches="a line that only says who spoke, chaired and came",
            examples=(
                Example("林青作报告 李河主持"),
                Example("林青主持并讲话"),
                Example("林青主持并讲话 李河安排部署工作"),
                Example("林青宣布开工 李河讲话 王山赵海出席"),
                Example("林青当选县委书记 李河王山当选副书记"),
            ),
            leaves=("林青主持召开县委常委会会议", "全县农业工作会议召开", "林青当选青河县县长"),
        ),
        DECK_DATE,
        DOCUMENT_NUMBER,
    ),
)

OWN_TITLE_RULES = RuleTable(
    name="headline",
    about="Titles that say by their form what stands below them, so that none is a kicker of another.",
    rules=(CHRONICLE_TITLE, NOTICE_TITLE, SIDEBAR_TITLE),
)

_LAST_CHARACTERS = frozenset(
    "气报常识门招闻录记要登放纪览顾报志窗识料士接释科卡读少词景示会答？?事告明知文者约正聘卖函令集稿·）)】”"
)


def is_own_title(text: str) -> bool:
    """Return whether a line is a headline by its form alone: a chronicle's, a notice's, a knowledge box's.

    >>> [is_own_title(text) for text in ("2023年4月要事录", "征稿启事", "相关链接", "全县春耕会议召开")]
    [True, True, True, False]
    """
    return text[-1:] in _LAST_CHARACTERS and OWN_TITLE_RULES.fullmatch(text) is not None
