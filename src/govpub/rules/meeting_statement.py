"""How the press prints who said what."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words

__all__ = ["BODY", "MANNER", "MEETING_STATEMENT_RULES", "NEW_TURN", "PRONOUN", "SAYS", "SAYS_DIRECTLY"]

SAYS = Rule(
    name="meeting-statement.says",
    pattern=rf"(?P<verb>{words(load('say_verbs'))})(?P<mark>[，,：:](?=.))",
    matches="a verb of saying and the comma after it",
    examples=(
        Example("指出，要", {"verb": "指出", "mark": "，"}),
        Example("说：“好", {"verb": "说", "mark": "："}),
        Example("强调指出，要", {"verb": "强调指出"}),
    ),
    leaves=("提出要求。", "强调了重要性"),
)

SAYS_DIRECTLY = Rule(
    name="meeting-statement.says-directly",
    pattern=rf"(?P<verb>{words(load('say_verbs_direct'))})(?=[^，,：:。；！？、了的过是和与及以])"
    r"(?!(?<=表示)(?:热烈|衷心|诚挚|由衷|高度|充分|崇高|亲切|真诚|深切|深深|最|非常|十分|慰问|欢迎|感谢|祝贺|敬意|肯定|满意|同意|赞同|认可|赞赏|问候|支持|歉意|哀悼|关切|理解|认同|谢意|关心))"
    r"(?!(?<=[叮勉鼓嘱][嘱励咐])[他她其])(?!(?<=叮嘱|嘱咐)(?![^，。；]{1,14}要))"
    r"(?!(?<=强调)(?:讲话|发言|性))(?!(?<=建议)(?:名单|人选|案|稿|议程|日程|方案|书))",
    matches="a verb of saying that its text follows without a comma",
    examples=(
        Example("叮嘱同志们要守好岗", {"verb": "叮嘱"}),
        Example("要求各级各部门", {"verb": "要求"}),
        Example("强调要", {"verb": "强调"}),
    ),
    leaves=("强调了", "要求的", "叮嘱他们注意安全", "鼓励他坚定信心", "表示热烈欢迎", "建议名单"),
)

PRONOUN = Rule(
    name="meeting-statement.pronoun",
    pattern=r"(?:同时|最后|此外|并且|随后|接着|为此|对此|就此|当场|期间|其间|调研中|座谈中|会上)?[，]?(?P<pronoun>他们?|她)",
    matches="he or she, for the person named last",
    examples=(Example("他", {"pronoun": "他"}), Example("同时他", {"pronoun": "他"})),
    leaves=("其他",),
)

BODY = Rule(
    name="meeting-statement.body",
    pattern=r"""(?P<body>(?:本次|此次|这次|全体)?(?:
        (?:[^，。；、]{2,20}(?:[局办委厅部]|公安|法院))(?:有关|相关)负责人 | 学员们 | [^，。、《》“”的们一]{0,8}(?:代表|委员)们 | (?:与会|参会)(?:人员|同志|代表|领导|干部|者|专家|委员|各方|嘉宾|党员|人士)*(?:们)?
      | 参会(?:人员|同志|代表|干部|者)(?:们)? | 大家 | 双方
      | [^，。、《》“”的]{0,12}?(?:会议|大会|全会|[谈进报流析习调作讨商度报教协评动表听党明训学务题主察常布]会|党组会|会商|培训|(?:调研|督导|督查|检查|考察|巡察|巡视|慰问|工作|指导|评估|验收|考核|观摩|视察|参观|执法检查|专家)[组团]|学习班|培训班|研讨班|集体学习)
    ))""",
    matches="a meeting, a body or those present, as the one who says something",
    examples=(
        Example("会议", {"body": "会议"}),
        Example("与会人员", {"body": "与会人员"}),
        Example("调研组", {"body": "调研组"}),
        Example("代表们", {"body": "代表们"}),
    ),
    leaves=("村民", "社会"),
)

MANNER = Rule(
    name="meeting-statement.manner",
    pattern=r"""(?P<manner>
        (?:
            最后|还|也|同时|进一步|特别|着重|反复|多次|一致|首先|并|又|再次|就此|对此|充分|明确|郑重|深情|一再|纷纷|随后|当场|接着|即席|则
          | 现场|强烈|由衷|普遍|认真|重点|专门|当即|均|都|一行|同志|(?:常务|第一)?副?(?:总?书记|主任|主席|[省市县区镇乡局部院校]长)|教授|院士|先生|女士
        ){0,3}
        (?:(?:在|就|对|围绕|结合|针对|根据|按照|代表|主持|出席|参加|带队|率队|率领|带领|陪同|讲话|致辞|发表|作|听取|总结|来到|深入|赴|调研|督导|视察|考察|慰问|看到|查看|了解|前往|到(?!会|场|位)|近日在|日前在|近日到|日前到)[^，。；]{0,60})?
    )""",
    matches="words between the one who speaks and the verb",
    examples=(
        Example("最后", {"manner": "最后"}),
        Example("在讲话中", {"manner": "在讲话中"}),
        Example("近日在青河镇调研时", {"manner": "近日在青河镇调研时"}),
        Example("", {"manner": ""}),
    ),
    leaves=("查明情况", "负责人"),
)

NEW_TURN = Rule(
    name="meeting-statement.new-turn",
    pattern=r"""(?P<turn>
        会(?:前|后|上|中|间)[，,] | (?:随后|接着|会议期间|活动现场|当天|当日|同日|据悉|据了解|据介绍|截至目前|期间|其间)[，,]
      | (?:座谈会|推进会|动员会|开班式|仪式|活动|会议|大会|调研|座谈|慰问|检查|督导|接访|走访)(?:现场|期间|过程)?[上中前后][，,]
      | (?:会议|大会|全会|仪式|活动)(?:还|由|增补|以|听取|审议|通报|传达|宣读|表彰|向|研究|通过|选举|印发|书面|邀请)
      | (?:会议|大会|活动|仪式|接访|培训|比赛|演练)(?:分|共|为期|采取|设|结束)
      | [^，。；]{0,60}(?:负责人|负责同志|人员|干部|代表|成员|领导|部门|单位)(?:等)?(?:参加|出席|列席|陪同|参会|汇报|作|随同)
      | 在[^，。；]{2,30}，[^，。；]{0,8}(?:一行|详细|认真|仔细|实地|听取|察看|查看)
      | 每到一处[，,] | [（(](?:记者|通讯员|本报|融媒) | [（(][^（）()，。]{2,14}[）)]$
    )""",
    matches="the start of a sentence that goes on with the report, after what somebody said",
    examples=(
        Example("会后，与会人员观摩了现场", {"turn": "会后，"}),
        Example("会议还研究了其他事项", {"turn": "会议还"}),
        Example("县直有关单位负责人参加会议", {"turn": "县直有关单位负责人参加"}),
    ),
    leaves=("要压实责任", "各级各部门要提高认识"),
)

MEETING_STATEMENT_RULES = RuleTable(
    name="meeting-statement",
    about="Parts of a reported speech; each is used at its own place, so the order means nothing.",
    rules=(SAYS, SAYS_DIRECTLY, PRONOUN, BODY, MANNER, NEW_TURN),
)
