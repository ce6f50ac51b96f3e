"""How the press prints what a meeting heard, studied and decided."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words

__all__ = ["ACTS_ON", "AGENDA_SUBJECT", "DOES", "GIVES_OUT", "MEETING_AGENDA_RULES", "OBJECT_GOES_ON"]

_DEEDS = words(load("agenda_verbs"))
_HOW = r"(?:(?:就[^，。；]{2,40}?(?=听取)|主要是|主要任务是|还|并|也|又|主要|首先|重点|集中|集体|专题|认真|书面|分别|依次|深入|全面|进一步(?=研究|部署|安排)|共同|逐项|再次|及时|随后|最后|听会|现场|原原本本|逐字逐句|同时|组织(?:全体|广大|机关|党员|干部|职工|与会|参会|人员)*|邀请|会上|视频|一并|先后|分组|逐一|逐条|充分|一致|依法|差额|等额|无记名|投票|现场|通过(?=推选|推举|表决|选举|协商|审议|补选)|以[^，。；]{2,12}(?:形式|方式))*+)"

DOES = Rule(
    name="meeting-agenda.does",
    pattern=rf"{_HOW}(?P<verb>{_DEEDS})(?:了)?(?P<object>[^，、的].*)",
    matches="a deed of the meeting and what it was done to",
    examples=(
        Example("听取了全县春耕备耕情况汇报", {"verb": "听取", "object": "全县春耕备耕情况汇报"}),
        Example("还研究了其他事项", {"verb": "研究", "object": "其他事项"}),
        Example("审议并原则通过《青河县规划》", {"verb": "审议并原则通过", "object": "《青河县规划》"}),
    ),
    leaves=("统一思想", "进一步压实责任"),
)

ACTS_ON = Rule(
    name="meeting-agenda.acts-on",
    pattern=rf"{_HOW}(?:对|就|围绕)(?P<object>(?:“[^“”]{{1,80}}”|[^，。；“]){{1,120}}?)(?:(?:进行|(?<!工)作|做|作出|开展)(?:了)?(?:认真|深入|专题|集中|全面|具体|再(?![部动安])|热烈|充分|集体|工作)*|(?=再[部动安])|(?:逐项|逐一|分别|一一|专题|集中)(?=研究|部署|安排|审议|讨论))(?P<verb>{_DEEDS})(?:、再[^、，。；]{{2,4}}){{0,4}}$",
    matches="a deed of the meeting whose object stands before it",
    examples=(
        Example("对上半年考核结果进行通报", {"object": "上半年考核结果", "verb": "通报"}),
        Example("对下一步工作作了安排部署", {"object": "下一步工作", "verb": "安排部署"}),
        Example("对防汛工作再部署、再动员", {"object": "防汛工作", "verb": "再部署"}),
    ),
    leaves=("对标先进",),
)

GIVES_OUT = Rule(
    name="meeting-agenda.gives-out",
    pattern=r"(?:并|还)?(?:向|为|对)(?P<to>[^，。；]{2,160}?)(?P<verb>颁授|颁发|授予|发放|颁)(?:了)?(?P<object>[^，。；]{2,40})",
    matches="a meeting that gives something to somebody",
    examples=(Example("向先进单位颁发了奖牌", {"to": "先进单位", "verb": "颁发", "object": "奖牌"}),),
    leaves=("颁发奖牌",),
)

AGENDA_SUBJECT = Rule(
    name="meeting-agenda.subject",
    pattern=r"""(?P<subject>(?:
        (?:会议|大会|全会|活动|仪式|本次会议|此次会议|主任会议|常委会会议|(?:(?!、大会)[^，。；《》“”了]){0,14}?(?:会议|座谈会|推进会|调度会|部署会|分析会|表彰会|联席会|大会|全会|学习会|动员会|汇报会|例会))(?:上|中)?(?:以[^，。；]{2,16}(?:形式|方式))?
      | 会上 | 会前 | (?:[^，。；]{0,6}理论学习)?中心组(?:全体)?成员 | [^，。；《》“”]{2,14}的(?:同志|领导同志)(?:们)? | (?:与会|参会|全体)(?:人员|同志|代表|领导|干部|党员|委员)* | 会议期间
    ))""",
    matches="the meeting, or those present, as the subject of a deed",
    examples=(
        Example("会议", {"subject": "会议"}),
        Example("会上", {"subject": "会上"}),
        Example("与会人员", {"subject": "与会人员"}),
    ),
    leaves=("县财政局",),
)

OBJECT_GOES_ON = Rule(
    name="meeting-agenda.object-goes-on",
    pattern=r"(?:《.*|(?:(?!各[^，。；]{2,}|并|还|也|同时|以便|为了)[^，。；了]{2,}(?:精神|汇报|报告|》|名单|情况|方案|意见|办法|条例|草案|事项|议案|通知|决定|讲话|工作|事宜|规划|计划|议程|日程|安排|要点|建议|请示|细则|清单|制度|议题|候选人|人选|问题|(?<!认)为[^，。；了]{1,20}(?:书记|主任|主席|[省市县区州院]长|检察长|秘书长|委员|常委))(?:[（(][^（）()]{1,8}[）)])?等?))",
    matches="a clause that only adds another object to the deed before it",
    examples=(Example("省委常委会会议精神"), Example("《青河县水资源规划》"), Example("高青、李海为县委副书记")),
    leaves=("凝聚共识",),
)

MEETING_AGENDA_RULES = RuleTable(
    name="meeting-agenda",
    about="Parts from which an agenda is read; an object before the verb is tried before one after it.",
    rules=(ACTS_ON, GIVES_OUT, DOES, AGENDA_SUBJECT, OBJECT_GOES_ON),
)
