"""Lines of a headline that is broken over two, as far as their words tell: what one lacks the other has."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = [
    "ACTIVITY_LINE",
    "AGENDA_LINE",
    "BROKEN_HEADLINE_RULES",
    "EVENT_LINE",
    "GATHERING_REST",
    "NOTICE_NUMBER",
    "OBJECT_LINE",
    "OPEN_ACTIVITY",
    "OPEN_VERB",
    "REQUEST_LINE",
]

_GENERIC = (
    r"(?:第[一二三四五六七八九十0-9]{1,3}[次届](?:全体|扩大|代表)?|工作|问题|整改|专题|领导|创新|创业|动员|部署|推进|现场|观摩"
    r"|调度|总结|表彰|座谈|培训|视频|电视电话|交流|研讨|汇报|分析|安排|业务|启动|签约|揭牌|开工|颁奖|联席|协调|指挥|暨|誓师|通报|点评|集中)"
)
"""What sort of gathering it is, and not what it is about."""

GATHERING_REST = Rule(
    name="broken-headline.gathering-rest",
    pattern=rf"""
        (?:隆重|胜利|顺利|圆满|正式|成功)?(?:召开|举行|举办|开幕|闭幕|启动|开班|揭牌|开工|竣工|通车|开业|投产|建成投产|揭晓|出炉)
      | (?:主题教育|{_GENERIC})(?:{_GENERIC}|工程|项目|报告|系列|主题|宣传|教育|学习){{0,5}}
        (?:会议?|大会|例会|仪式|活动|论坛|小组|指挥部|培训班|读书班)
        (?:(?:隆重|胜利|顺利|圆满)?(?:召开|举行|举办|启动|开幕|闭幕|开班)(?:第[一二三四五六七八九十0-9]{{1,3}}次(?:全体)?会议)?)?
    """,
    matches="the second half of a gathering's name, that has no subject of its own: the line above is its first half",
    examples=(
        Example("问题整改推进会"),
        Example("第三次会议召开"),
        Example("领导小组召开第二次会议"),
        Example("工作推进会召开"),
        Example("主题教育读书班开班"),
    ),
    leaves=("全县农业工作会议召开", "推进会上话丰收", "教育工作会议召开", "县委召开工作会议"),
)

OPEN_VERB = Rule(
    name="broken-headline.open-verb",
    pattern=r"[\u4e00-\u9fff“”]{2,16}(?:视察|调研|检查|督查|督导|考察|观摩|走访|慰问|听取|审议|传达学习|传达|(?:专题|集体|深入)学习|学习贯彻|宣讲|解读|研究|部署|通过|签订|签署|发布|印发|出台)",
    matches="the first line of a headline that ends with a verb, whose object may stand in the next",
    examples=(Example("县人大常委会组成人员视察"), Example("青河县与省农科院签订")),
    leaves=("林青山在柳树镇调研时强调", "县政协视察重点项目建设情况"),
)

OBJECT_LINE = Rule(
    name="broken-headline.object",
    pattern=r"《[^《》]{2,36}》|[\u4e00-\u9fff“”、0-9]{2,20}(?:情况|工作|项目|企业|规划|纲要|方案|条例|精神|报告|协议|群众|职工|干部|家庭|学校|困难户|建设)",
    matches="a line that names what is inspected, heard or signed",
    examples=(Example("全县重点项目建设情况"), Example("战略合作协议"), Example("《青河县城市更新条例》")),
    leaves=("全县工作推进会召开", "推动工作迈上新台阶"),
)

NOTICE_NUMBER = Rule(
    name="broken-headline.notice-number",
    pattern=r"[（(]?(?:(?:19|20)\d\d年?[ ]?)?第[ ]?[0-9一二三四五六七八九十]{1,4}[ ]?号[）)]?",
    matches="the number of an announcement, on a line below its title",
    examples=(Example("（第6号）"), Example("2023年第12号"), Example("第三号")),
    leaves=("第6号通告发布", "第3期", "6号"),
)

_ACTIVITY = (
    "检查",
    "调研",
    "视察",
    "督查",
    "督导",
    "考察",
    "观摩",
    "评议",
    "询问",
    "巡查",
    "排查",
    "行动",
    "活动",
    "工作",
    "服务",
    "培训",
    "演练",
    "会",
    "议",
    "式",
)

OPEN_ACTIVITY = Rule(
    name="broken-headline.open-activity",
    pattern=rf"[\u4e00-\u9fff]{{2,18}}(?:开展|举行|召开|举办|组织)[\u4e00-\u9fff“”、0-9]{{2,20}}{''.join(f'(?<!{word})' for word in _ACTIVITY)}",
    matches="the first line of a headline that says what is held, but not yet what sort of activity it is",
    examples=(Example("省人大常委会来我市开展粮食安全"), Example("青河县召开农业农村")),
    leaves=("青河县召开农业工作会议", "我县开展安全生产大检查", "青河县开展"),
)

ACTIVITY_LINE = Rule(
    name="broken-headline.activity",
    pattern=r"[\u4e00-\u9fff“”《》]{2,16}(?:检查|调研|视察|督查|督导|考察|评议|询问|巡查|排查|行动|活动|培训|演练|(?<![社机都才协学])会|会议|仪式)",
    matches="a line that names a sort of activity",
    examples=(Example("“一法一条例”执法检查"), Example("重点工作推进会")),
    leaves=("推动工作迈上新台阶", "全县推进会召开"),
)

EVENT_LINE = Rule(
    name="broken-headline.event",
    pattern=r"""
        (?:(?![我全][省市县区州旗]|举办|举行|召开|开展|组织)[^省市县区州旗镇乡村局校院，。：“”]){0,12}?
        (?:(?:集中)?签约|活动|仪式|行动|大赛|比赛|竞赛|论坛|招聘会|推介会|洽谈会|博览会|晚会|音乐会|展演|展览|演出|[汇会]演|[文艺]?[化术游花果食摘鱼蟹]节)
        (?:(?:隆重|火热|正式|圆满)?(?:举行|举办|启动|开幕|闭幕|开赛|开启|启幕|收官|落幕|揭幕))?
    """,
    matches="a line that says what sort of event it is, and not whose: its name stands in quotes above",
    examples=(
        Example("招商引资项目集中签约"),
        Example("专场招聘会举行"),
        Example("文艺演出"),
        Example("群众文化艺术节开幕"),
    ),
    leaves=("柳树镇举办采摘节", "全县职工技能大赛开赛", "活动现场气氛热烈", "农业工作会议召开"),
)

REQUEST_LINE = Rule(
    name="broken-headline.request",
    pattern=r"请(?:广大|您|你|大家|注意|及时|提前|做好|扩散)?[\u4e00-\u9fff]{2,10}",
    matches="what readers are asked to do, on the second line of a headline",
    examples=(Example("请注意防范"), Example("请广大市民做好准备")),
    leaves=("请来专家把脉，指导春耕", "请进来 走出去"),
)

AGENDA_LINE = Rule(
    name="broken-headline.agenda",
    pattern=r"(?:专题|集体)?(?:传达学习|传达|学习贯彻|学习|研究部署|研究|安排部署|部署|安排|审议通过|审议|听取|讨论|协商|分析|总结)[^，。；]{4,40}",
    matches="what a meeting did, on the line below the headline that says who held it",
    examples=(Example("研究部署春季农业生产"), Example("听取森林防火工作汇报")),
    leaves=("全县农业工作会议召开", "研究生下乡，帮扶忙"),
)

BROKEN_HEADLINE_RULES = RuleTable(
    name="broken-headline",
    about="An open verb counts only with an object or an activity below it; the rest of a gathering's name needs no other"
    " sign. What a meeting did is a deck only where a kicker stands above.",
    rules=(
        GATHERING_REST,
        OPEN_VERB,
        OBJECT_LINE,
        NOTICE_NUMBER,
        OPEN_ACTIVITY,
        ACTIVITY_LINE,
        EVENT_LINE,
        REQUEST_LINE,
        AGENDA_LINE,
    ),
)
