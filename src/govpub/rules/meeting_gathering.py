"""How the press prints that people gathered: what the gathering is called, where and how it was held."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words

__all__ = [
    "BACKGROUND",
    "BACK_REFERENCE",
    "BEFORE_NAME",
    "BODY_SITS",
    "COMPLETED",
    "DELIBERATES",
    "GATHERING_END",
    "HELD",
    "HELD_ADVERBS",
    "HELD_ATTRIBUTE",
    "HOLDS",
    "INSIDE_MEETING",
    "JOINS",
    "MEETING_GATHERING_RULES",
    "NO_GATHERING",
    "ON_GATHERING",
    "SEQUENCE",
    "UNDERTAKES",
    "VENUE_END",
]

_ASIDE = r"(?:[（(][^（）()]{1,12}[）)])?"
_WORDS = words(load("gathering_words"))
_NONE = words(load("no_gathering_words"))

GATHERING_END = Rule(
    name="meeting-gathering.end",
    pattern=rf"(?:{_WORDS}|会{_ASIDE}(?:议)?|(?<![值带上下加专接跟换轮航领])班|(?<![春季环情关细章音小枝骨礼气时元端中使秋])节)(?:“[^“”]{{1,24}}”|”)?$",
    matches="a stretch that ends as the name of a gathering does",
    examples=(
        Example("全县农业工作会议"),
        Example("县委常委(扩大)会"),
        Example("党员发展对象培训班"),
        Example("项目签约仪式"),
    ),
    leaves=("县人大常委会主任", "工作专班", "春节"),
)

NO_GATHERING = Rule(
    name="meeting-gathering.none",
    pattern=rf"(?<![0-9一二三四五六七八九十]次)(?:{_NONE}|(?<![评审商])议会|(?<![招会协磋])商会)$",
    matches="a stretch that ends in 会 and names a body, a chance or nothing",
    examples=(Example("县红十字会"), Example("业主委员会")),
    leaves=("座谈会", "动员大会", "专题协商会"),
)

HELD_ADVERBS = Rule(
    name="meeting-gathering.held-adverbs",
    pattern=r"(?P<adverbs>(?:隆重|顺利|全面|全部|陆续|正式|如期|胜利|圆满|成功|同步|同时|分别|以(?:视频|电视电话|电视|线上|现场)[^，]{0,12}(?:形式|方式)|通过视频|盛大|火热|精彩|相继|接连|召集|联合|组织|主持|现场|集中|专题|即将|依次|在此)*)$",
    matches="how a gathering was held, before the verb",
    examples=(
        Example("隆重", {"adverbs": "隆重"}),
        Example("正式", {"adverbs": "正式"}),
        Example("以视频形式", {"adverbs": "以视频形式"}),
    ),
    leaves=("座谈会",),
)

HELD = Rule(
    name="meeting-gathering.held",
    pattern=r"(?P<verb>召开|举行|举办|开幕|闭幕|开班|结业|开讲|开营|开课|开赛|结束|启动|拉开(?:帷幕|序幕)|落下帷幕|上演|开展|进行)(?P<after>了|并[^，。；]{0,20})?$",
    matches="a verb that ends a clause whose subject is the gathering",
    examples=(Example("全县农业工作会议召开", {"verb": "召开"}), Example("培训班在县委党校开班", {"verb": "开班"})),
    leaves=("召开会议",),
)

HOLDS = Rule(
    name="meeting-gathering.holds",
    pattern=r"(?P<verb>主持召开|组织召开|召集召开|联合召开|召开|举行|举办|开展|进行|组织|召集|主办|承办)(?:了)?(?:一?次|一?场)?(?=.)",
    matches="a verb whose object is the gathering",
    examples=(
        Example("召开全县农业工作会议", {"verb": "召开"}),
        Example("主持召开市委常委会会议", {"verb": "主持召开"}),
    ),
    leaves=("召开",),
)

JOINS = Rule(
    name="meeting-gathering.joins",
    pattern=r"(?P<verb>出席|参加|列席|主持|观摩|观看|受邀参加|应邀参加|应邀出席)(?:并主持|并参加)?(?:了)?(?=.)",
    matches="a verb by which a person takes part in a named gathering",
    examples=(Example("出席凤林镇公园建设座谈会", {"verb": "出席"}), Example("主持全市防汛工作会议", {"verb": "主持"})),
    leaves=("出席",),
)

UNDERTAKES = Rule(
    name="meeting-gathering.undertakes",
    pattern=r"(?:开展|举办|举行)(?:了)?(?:一?场)?(?P<name>(?!此次|本次|这次|该)(?:(?!开展|举办|举行)[^，。；《》]){2,40}活动)(?=[，。])",
    matches="an activity of which the next words say only who joined it: 开展植树活动。县领导参加活动",
    examples=(
        Example("开展“绿化家园”义务植树活动。", {"name": "“绿化家园”义务植树活动"}),
        Example("组织职工到青河镇开展植树活动，", {"name": "植树活动"}),
    ),
    leaves=("开展活动。", "开展此次活动，"),
)

ON_GATHERING = Rule(
    name="meeting-gathering.on",
    pattern=r"(?:在|从)(?P<before>[^，。；]{0,40}?)(?:召开|举行|举办)的(?P<name>[^，。；]{2,60})上$",
    matches="a gathering at which something happened: 在4月8日召开的全县干部大会上",
    examples=(Example("在4月8日召开的全县干部大会上", {"before": "4月8日", "name": "全县干部大会"}),),
    leaves=("会上", "在全县干部大会上"),
)

HELD_ATTRIBUTE = Rule(
    name="meeting-gathering.held-attribute",
    pattern=r"(?P<lately>近日|日前|昨日|昨天|今天|今日|上午|下午|在|于)*(?P<verb>召开|举行|举办)的",
    matches="words before the name of a gathering that is the subject of what it did: 日前召开的",
    examples=(Example("日前召开的", {"verb": "召开"}), Example("昨日下午举行的", {"verb": "举行"})),
    leaves=("召开会议", "去年举办过"),
)

COMPLETED = Rule(
    name="meeting-gathering.completed",
    pattern=r"(?P<name>[^，。；]{4,60}?(?:大会|会议|全会))(?:在)?(?:圆满|顺利|胜利)*(?:完成|结束)(?:了)?[^，。；]{0,24}(?:议程|任务|议题)(?:之?后)?$",
    matches="a gathering whose end the next clause tells: …大会在圆满完成各项议程后，于上午胜利闭幕",
    examples=(Example("县第五次党代会代表大会在圆满完成各项议程后", {"name": "县第五次党代会代表大会"}),),
    leaves=("大会圆满结束",),
)

DELIBERATES = Rule(
    name="meeting-gathering.deliberates",
    pattern=r"""(?:(?:代表团|代表们?|委员们?)(?:一起|一道|一同|共同|分组|集体|认真)+(?:学习)?(?=(?:审议|讨论)[^，。；]{2})
      | 参加了?[^，。；]{0,24}(?:代表[团组]|委员组|联组|小组|界别|分组)[^，。；]{0,8}(?=(?:审议|讨论)(?:$|[，。]|并))
      | 代表团(?:分组)?参加(?=(?:审议|讨论)(?:$|[，。]|并)) | (?:委员|代表)[^，。；]{0,20}展开(?=讨论(?:$|[，。]))
    )(?P<verb>审议|讨论)""",
    matches="delegates who sit without a name for it: 与代表们一起审议政府工作报告",
    examples=(
        Example("与代表们一起审议政府工作报告", {"verb": "审议"}),
        Example("出席大会的代表分组讨论党委报告", {"verb": "讨论"}),
        Example("参加城关代表团讨论", {"verb": "讨论"}),
        Example("到城关代表团参加审议", {"verb": "审议"}),
        Example("农业界委员在县宾馆展开讨论", {"verb": "讨论"}),
    ),
    leaves=("代表认真听取报告", "代表们审议", "参加讨论", "参加小组讨论会", "参加我省代表团审议时的讲话"),
)

BODY_SITS = Rule(
    name="meeting-gathering.body-sits",
    pattern=r"(?P<name>(?:[^，。；、]{0,10}(?:党委|[省市县区州盟旗]委|工委|党组|纪委)(?:常委)?会|(?:[^，。；]{2,60}(?:工作|问题|项目|方案)|[^，。；]{0,60}专题)(?:研究|促进|理事|联谊)会))$",
    matches="a body whose sitting is called by its name: 召开市委常委会",
    examples=(
        Example("市委常委会", {"name": "市委常委会"}),
        Example("防汛整改工作专题研究会", {"name": "防汛整改工作专题研究会"}),
    ),
    leaves=("县人大常委会",),
)

VENUE_END = Rule(
    name="meeting-gathering.venue",
    pattern=r"(?:在|于|来到|赶到|一行到|赴)(?P<venue>[^，。；、在]{2,36}|(?<=在)[京津沪渝石并沈长哈宁杭合闽榕昌赣济鲁郑武汉鄂湘粤穗邕琼蓉筑黔昆滇藏陕兰陇青银乌新桂苏晋冀豫川贵皖甬厦深连浔衡])$",
    matches="where a gathering was held",
    examples=(Example("在县委二楼会议室", {"venue": "县委二楼会议室"}), Example("在兰", {"venue": "兰"})),
    leaves=("县委二楼会议室",),
)

BEFORE_NAME = Rule(
    name="meeting-gathering.before-name",
    pattern=r"""(?P<before>(?:
        [我本该](?:省|市|县|区|州|盟|旗|镇|乡|街道|村|局|院|校|公司) | 由[^，。；]{2,40}?(?:主办|承办|举办|组织|发起)的
      | 了 | 一[场次]|一(?![九八号期般体年季届]) | 首次 | 题为 | 名为 | [^，。；]{0,60}宣布(?=大会|会议|活动|仪式|座谈会|[^，。；]{2,20}[会式班]) | 为期[^，。；的]{1,6}的 | 随后 | 当天 | 当日 | 同日 | 下午 | 上午 | 晚上 | 近日 | 日前 | 昨日 | 昨天 | 今天 | 今日 | 紧接着 | 接着 | 最后 | 期间 | 会后
      | (?:隆重|盛大|精彩)的? | 别开生面的 | 简短而[^，。；的]{2,4}的 | [△▲●○◎◆◇■□★☆※•·*]+[ ]*
    )+)""",
    matches="words before a gathering's name that do not belong to it",
    examples=(
        Example("我县", {"before": "我县"}),
        Example("了", {"before": "了"}),
        Example("近日我市", {"before": "近日我市"}),
        Example("●", {"before": "●"}),
    ),
    leaves=("全县农业工作会议",),
)

BACKGROUND = Rule(
    name="meeting-gathering.background",
    pattern=r"""(?:
        (?:每周|每月|每年|每季度|每天|定期|适时|及时|多次|先后|经常|近年来|去年以来|今年以来|以来|历年|此前|之前|届时|将于|拟于|即将|决定|同意|定于|提请|关于|计划|准备|筹备|自从|分[管级]|按时|坚持|建立|制定|通过|可以|曾)[^，。；]{0,40}$
      | 自$
    )""",
    matches="words before a verb of holding which say that it is custom, plan or history",
    examples=(Example("每月定期"), Example("近年来先后")),
    leaves=("4月11日，我县",),
)

SEQUENCE = Rule(
    name="meeting-gathering.sequence",
    pattern=r"""(?:随后|当天|当日|同日|当晚|同时|之后|接着|紧接着|[^，。；]{0,12}(?:结束后|之后)|会后|下午|上午|晚上|调研期间|期间|其间|又讯|另讯|次日|第二天|最后|座谈中|在[^，。；]{0,20}随后)""",
    matches="words that begin the report of a second gathering",
    examples=(Example("随后"), Example("调研结束后")),
    leaves=("会上",),
)

BACK_REFERENCE = Rule(
    name="meeting-gathering.back-reference",
    pattern=r"""(?:本次|此次|这次|该|整场|上午的|下午的|当天的)?(?:
        会议|大会|全会|会|活动|仪式|培训|培训班|讲座|论坛|比赛|演练|讲堂|党课|报告|座谈|汇报|主持|
        (?:工作)?(?:会谈|洽谈)|(?:座谈|推进|动员|汇报|现场|调度|表彰|总结|启动|开幕|闭幕|部署|专题|学习|协调|见面|论证|评审|研讨|交流|签约|揭牌|颁奖|工作|誓师|宣讲|报告|听证|分析|常委|全体|座谈协商)(?:大?会议?|式|仪式|活动)|(?:开班|结业|开幕|闭幕|启动|签约|揭牌|颁奖|授旗|开工)(?:式|仪式)
    )""",
    matches="a short name that refers to the gathering named before",
    examples=(Example("会议"), Example("座谈会"), Example("此次活动"), Example("开班式")),
    leaves=("全县农业工作会议",),
)

INSIDE_MEETING = Rule(
    name="meeting-gathering.inside",
    pattern=r"(?:(?:第[一二三四五六七八九十]+次)?全体会议|(?:开幕|闭幕)大?会议?|联组(?:会议|讨论)|分组会议|分组审议|大会发言|分组讨论|讨论|交流研讨|研讨交流|表决|投票|选举|总结点评会?|动员|提问|现场观摩|实地观摩|专题讲座|学法讲座|集体学法|点评|宪法宣誓|宣誓|颁奖|颁奖仪式|揭牌仪式|签约仪式|授旗仪式|揭牌|签约|宣誓仪式|任命仪式|授牌仪式|升旗仪式|互动|答疑)",
    matches="a part of a meeting, no meeting of its own",
    examples=(Example("专题讲座"), Example("签约仪式")),
    leaves=("座谈会",),
)

MEETING_GATHERING_RULES = RuleTable(
    name="meeting-gathering",
    about="Parts from which a gathering is read; each is used at its own place, so the order means nothing.",
    rules=(
        GATHERING_END, NO_GATHERING, HELD_ADVERBS, HELD, HOLDS, JOINS, UNDERTAKES, ON_GATHERING, HELD_ATTRIBUTE, COMPLETED, DELIBERATES, BODY_SITS, VENUE_END, BEFORE_NAME,
        BACKGROUND, SEQUENCE, BACK_REFERENCE, INSIDE_MEETING,
    ),
)  # fmt: skip
