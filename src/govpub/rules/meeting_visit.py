"""How the press prints that somebody went out to see, to check, to comfort or to listen."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = [
    "GOES",
    "MEETING_VISIT_RULES",
    "NO_PLACE",
    "ONLY_PEOPLE",
    "PARTY",
    "SAYS_THERE",
    "TOPIC_BEFORE",
    "TOPIC_INSIDE",
    "VISITS",
    "WITH_OTHERS",
]

_KINDS = (
    r"(?:调研|督导|督查|督察(?!员|长|大队|支队|专员)|督战|督办|督促(?=检查|指导|落实)|检查|视察|考察|走访|慰问|看望|接访|约访|下访|暗访|夜查|夜巡|抽查|夜访|察看|查看|巡查|巡视|巡河|巡林|巡湖|指导|参观|观摩"
    r"|拜访|会见|会晤|接见|接待(?=来访|上访|信访|群众|了?[0-9一二三四五六七八九十]+批)|探望|调度|宣讲|访问|到访(?![者的量])|植树|义务植树|核查|验收|评估|考核(?![办指结细目任体机奖等成制])|回访|走基层|招商(?=$|[，。]|考察|活动))"
)

VISITS = Rule(
    name="meeting-visit.visits",
    pattern=rf"""(?P<verb>{_KINDS}(?:[、和并]?(?:{_KINDS}|开展|指导|(?<=考察)学习|(?<=参观)学习|(?<=观摩)学习|推[进动](?=[^，。；]{{2,24}}(?:工作|建设))|工作(?=[，。]|$)))*)
        (?!会|组|团|站|局|室|座谈会|报告|反馈|问题|意见|制度|员|考核对|机制|工作会|活动(?:现场|启动|方案)|中(?!心|央|小|型|药|医|国|秋|高考|考|学|职|铁|欧|农|建)|时|期间|结束|过程|情况)
        (?:了)?(?P<object>[^，。；]*)""",
    matches="the verb of a visit and what it is about",
    examples=(
        Example("调研公园建设工作", {"verb": "调研", "object": "公园建设工作"}),
        Example("督导检查防汛工作", {"verb": "督导检查", "object": "防汛工作"}),
        Example("走访慰问困难群众", {"verb": "走访慰问", "object": "困难群众"}),
        Example("考察学习乡村旅游工作", {"verb": "考察学习", "object": "乡村旅游工作"}),
    ),
    leaves=("调研座谈会", "检查组", "边境检查站"),
)

TOPIC_INSIDE = Rule(
    name="meeting-visit.topic-inside",
    pattern=rf"开展(?!的)(?:了)?(?:为期[^，。；]{{1,6}}的)?(?P<topic>(?!实地|专题|集中|联合|现场|深入|全面|工作|相关|走访|慰问|督导|督查|检查|调研|专项|视察|考察|随机|突击|暗访|节前|年终)[^，。；]{{3,40}}?)(?<!走访)(?<!慰问)(?<!调研)(?<!检查)(?<!督导)(?<!视察)(?!现场巡|巡[河林湖])(?:实地|专题|专项|集中|联合|现场|蹲点|大)*{_KINDS}(?:{_KINDS})?(?:活动|工作)?$",
    matches="what a visit is about, printed between 开展 and its verb",
    examples=(
        Example("开展重点项目督查", {"topic": "重点项目"}),
        Example("开展脱贫攻坚蹲点调研", {"topic": "脱贫攻坚"}),
        Example("开展了乡镇项目建设督导调研活动", {"topic": "乡镇项目建设"}),
    ),
    leaves=("开展实地调研", "开展走访慰问活动"),
)

TOPIC_BEFORE = Rule(
    name="meeting-visit.topic-before",
    pattern=rf"""(?:就|围绕|对|针对)(?P<topic>“[^“”]{{1,60}}”[^，。；“]{{0,20}}?|[^，。；]{{2,60}}?)(?:，?(?:先后|分别)?(?:来到|到|赴|深入)[^，。；]{{2,40}}?)?(?:进行|开展|展开|作|做|实施)(?:了)?(?:为期[^，。；]{{1,6}}的)?
        (?:实地|专题|现场|集中|重点|全面|深入|联合|专项|随机|突击|明察|再|视频|暗访式|执法|监督|工作)*{_KINDS}""",
    matches="what a visit is about, printed before its verb",
    examples=(
        Example("就抓党建促治理工作进行调研指导", {"topic": "抓党建促治理工作"}),
        Example("对节日市场供应情况开展检查", {"topic": "节日市场供应情况"}),
    ),
    leaves=("就近调研",),
)

GOES = Rule(
    name="meeting-visit.goes",
    pattern=r"""(?:
            (?:先后|分别|一行|实地|专程|冒雨|再次|亲自|率队|带队|来|并|又|还|首先|陪同|领导|人员|负责人|同志|代表|委员|考察[团组]|督[导查]组|检查组|调研组|代表团|[0-9]余?[人名]|科室|部门|，|^)(?:赴|到(?:访(?![者的量]))?(?!会|场|位)|在(?![^，。；]{2,60}(?:带领|陪同|率领|引导)下))
          | (?:先后|分别|一行|实地|专程|冒雨|再次|亲自|率队|带队|来|并|又|还|首先|陪同|领导|人员|负责人|同志|，|^)深入到?(?!了解|学习|贯彻|推进|细致|交流|研究|分析|开展|实施|挖掘|探讨|人心|推动|剖析|思考|讨论)
          | 来到|走进|前往|赶赴|奔赴|抵达|莅临
        )(?P<place>[^，。；]{2,50}?)
        (?=$|[，。；]|进行|开展|就(?!业)|围绕|对(?!面|外)|针对|实地|看望|现场|公开|专题|视频|参加|主持|督导|调研|检查|督查|督察|督促|考察|走访|慰问|察看|查看|接访|接待(?=来访|上访|信访|群众|了)|视察|暗访|巡|核查|督办|指导|宣讲|会见|植树|督战|调度|了解|亲切|热情|亲自|与|为|并)""",
    matches="where a visit goes",
    examples=(
        Example("先后深入青河镇调研，", {"place": "青河镇"}),
        Example("一行到县信访局接访，", {"place": "县信访局"}),
        Example("带领部分人大代表到青河镇视察", {"place": "青河镇"}),
    ),
    leaves=("到会讲话",),
)

SAYS_THERE = Rule(
    name="meeting-visit.says-there",
    pattern=rf"(?:在|到|赴|深入)(?P<place>[^，。；、在]{{2,24}}?)(?:实地|专题)*{_KINDS}{{1,2}}(?:学习|工作)?时$",
    matches="a visit told only as where somebody said something: 近日在某地调研时强调",
    examples=(
        Example("在青河镇调研时", {"place": "青河镇"}),
        Example("到青河镇走访慰问时", {"place": "青河镇"}),
    ),
    leaves=("在青河镇调研时的讲话", "在全县干部大会上"),
)

NO_PLACE = Rule(
    name="meeting-visit.no-place",
    pattern=r"""(?:
        [^，。]{1,12}(?:部分|多个)[^，。]{1,14} | (?:[我本该全]|各|部分|相关|有关|多个|所在|挂钩|包联|联系|所联系|分包|帮扶)[^，。]{0,14} | .*(?:等地|多地|各地|等处|[0-9一二三四五六七八九十两数多]+[个家处户位名]|[一二两三四五六七八九十]+[省市县区乡镇][一二两三四五六七八九十]+[市县区乡镇村]).*
      | (?:基层|一线|基层一线|生产一线|田间地头|企业|社区|农村|学校|工地|现场|项目现场|群众|实地|乡镇|村组|辖区|会|主会场|分会场|第一线|农户|困难群众)(?:家中|一线)?
    )""",
    matches="a place that is none in particular",
    examples=(Example("我县"), Example("鹿镇、林镇等地"), Example("基层一线"), Example("两县一区")),
    leaves=("王家峪景区服务中心", "县信访局"),
)

ONLY_PEOPLE = Rule(
    name="meeting-visit.only-people",
    pattern=r"""(?:[^，。；]*(?:群众|党员|干部|职工|人员|老人|家庭|学生|教师|儿童|代表|军人|劳模|贫困户|农户|脱贫户|低保户|户|同志|官兵|民警|人才|专家|工人|医护|模范|学者|客商|企业家|英雄|烈属|军属|遗属|环卫工|教职工|患者|者|员|师|官兵们|部队|客人|一行|单位|企业|指战员|农民工|商户|考生|师生|家属|战士|们|来信来访|来访|信访)(?:[0-9]+[人名户])?
      | (?:交流|学习|考察|参观|调研|慰问)*(?:活动|工作)|指导|[^，。；]{0,3})""",
    matches="people visited, not a matter",
    examples=(Example("困难群众和退役军人"), Example("节日期间坚守岗位的值班人员"), Example("活动")),
    leaves=("公园建设工作", "安全生产工作"),
)

PARTY = Rule(
    name="meeting-visit.party",
    pattern=r"(?P<party>[^，。；《》“”]{2,40}?(?:调研|督导|督查|检查|考察|巡察|慰问|工作|指导|评估|验收|考核|观摩|视察|参观|执法检查|专家|学习|代表)[组团](?:一行)?|[^，。；《》“”]{2,30}组织[^，。；《》“”]{0,30}?(?:代表|委员|组成人员)(?=，?(?:[对就围赴到深]|前往|开展|视察|调研|考察|检查|督查|走访))|[^，。；《》“”]{2,20}(?:带领|组织)[^，。；《》“”]{2,24}(?:人员|负责人|负责同志|干部)(?=(?:[到赴]|前往|深入)[^，。；]{2,30}(?:调研|考察|督导|督查|检查|视察|观摩)))(?=，|[先深来到在赴莅对就前走抵一分，实开视调考检督])",
    matches="a party of visitors without names",
    examples=(
        Example("市委督查组到我县督查", {"party": "市委督查组"}),
        Example("市农业农村局带领各县区相关人员到青河镇调研", {"party": "市农业农村局带领各县区相关人员"}),
        Example("县政协组织部分委员视察校舍建设工作", {"party": "县政协组织部分委员"}),
        Example("县人大常委会组织部分人大代表，对养老工作开展视察", {"party": "县人大常委会组织部分人大代表"}),
    ),
    leaves=("县委书记到县信访局接访", "县妇联组织干部到青河镇慰问"),
)

WITH_OTHERS = Rule(
    name="meeting-visit.with-others",
    pattern=r"(?:率领?|带领|在)[^，。；]{2,60}?(?:陪同下|负责人|人员|领导|成员|同志|部门)",
    matches="who comes along, by office",
    examples=(Example("率县政府办、县发改局负责人"), Example("在有关部门负责人陪同下")),
    leaves=("到县信访局",),
)

MEETING_VISIT_RULES = RuleTable(
    name="meeting-visit",
    about="Parts from which a visit is read; each is used at its own place, so the order means nothing.",
    rules=(VISITS, TOPIC_BEFORE, TOPIC_INSIDE, GOES, SAYS_THERE, NO_PLACE, ONLY_PEOPLE, PARTY, WITH_OTHERS),
)
