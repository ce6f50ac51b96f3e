"""The printed forms of a dateline's marker: who reports, from where, and 讯, 电 or 消息."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.date import SHORT_DATE
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN

__all__ = ["BROKEN_DATELINE_RULE", "DATELINE_RULES", "REPORTED_RULE"]

_GAP = r"[ \u3000]*"
_OPEN = rf"{_GAP}[■●▲◆★]?{_GAP}[（(【\[［]?{_GAP}"
_CLOSE = rf"{_GAP}[）)】\]］]?"
_OWN = r"本[报网台刊社站]"
_KNOWN = words(load("agencies"))
_PAPER = rf"(?:[{HAN}]{{2,6}}[/／])?(?:{_OWN}|{_KNOWN}|掌上[{HAN}]{{2,4}}|[{HAN}A-Za-z0-9+＋·•\-]{{1,14}}{words(load('dateline_outlets'))})(?:掌上[{HAN}]{{2,4}}|[·•][{HAN}A-Za-z]{{2,10}}|[（(][{HAN}]{{2,8}}[报网][）)])?"
_LEAD = r"(?P<lead>(?:另|又)?据|综合)?"
_CHINESE_MONTH = rf"(?:十[一二]?|[一二三四五六七八九元]){_GAP}月"
_PLACE = rf"(?P<place>(?!记者|通讯员|综合|特约|独家|图片|图文|客户)(?:(?!记者|通讯员|消息|报道|{_CHINESE_MONTH})[{HAN}·]){{2,9}}?(?:[（(][{HAN}]{{1,8}}[）)])?)"
_DATE = rf"(?P<date>{SHORT_DATE})"
_KIND = r"(?:综合|专|特|独家|快|急)?"
_NEWS = r"讯(?![员息号飞问云网道息])"
_WIRE = r"电(?![讯话视力网站台子影梯器信路商缆池机气脑源动焊工量费])"
_MARK_END = r"(?=$|[ \u3000:：，,。（(【\[［）)】\]］—|｜0-9０-９“]|记者|通讯员|本报|全媒体|融媒体|近日|日前|昨|今|[一二三四五六七八九十元]{1,2}[ \u3000]*月)"

_OWN_NEWS = Rule(
    name="dateline.own",
    pattern=rf"{_OPEN}(?P<marker>(?P<agency>{_OWN}){_GAP}{_KIND}(?:{_NEWS}|消息(?![灵人称来传说闭]))){_CLOSE}",
    matches="the paper's own report, with nothing inside the marker",
    examples=(
        Example("本报讯 4月11日，", {"marker": "本报讯", "agency": "本报"}),
        Example("本网讯（记者", {"marker": "本网讯", "agency": "本网"}),
        Example("本台消息：", {"marker": "本台消息", "agency": "本台"}),
        Example("【本报讯】", {"marker": "本报讯"}),
    ),
    leaves=("本报讯息", "本报通讯员 甲", "本报记者", "据本报讯"),
)
_AGAIN = Rule(
    name="dateline.again",
    pattern=rf"{_OPEN}(?P<marker>又讯|另讯|讯){_CLOSE}(?=[ \u3000:：（(【\[［]|$)",
    matches="讯 alone, or a second report under one headline",
    examples=(Example("讯 4月11日，", {"marker": "讯"}), Example("又讯 ", {"marker": "又讯"})),
    leaves=("讯息", "通讯 员", "审讯"),
)
_DATED = Rule(
    name="dateline.dated",
    pattern=rf"""{_OPEN}(?P<printed>{_LEAD}(?:(?P<agency>{_PAPER}(?:[、和]{_PAPER}){{0,2}}){_GAP})?(?:{_PLACE}{_GAP})?
        {_DATE}{_GAP}{_KIND}(?P<marker>讯|电(?![讯话视力网站台器影])|消息(?=$|[ \u3000:：，,（(])|报道(?=[ ]*[:：]|[ \u3000]+[0-9０-９])))[:：]?{_CLOSE}""",
    matches="a marker with a date inside it",
    examples=(
        Example("新华社北京3月1日电", {"agency": "新华社", "place": "北京", "date": "3月1日", "marker": "电"}),
        Example("新华社达沃斯（瑞士）1月29日电", {"place": "达沃斯（瑞士）"}),
        Example("中新社北京六月十四日电", {"agency": "中新社", "date": "六月十四日"}),
        Example("本报3月7日讯", {"agency": "本报", "marker": "讯"}),
        Example("3月17日消息：", {"date": "3月17日", "marker": "消息"}),
        Example("青河在线·青河客户端12月3日讯", {"agency": "青河在线·青河客户端"}),
        Example("据新华社北京３月１日电", {"lead": "据", "date": "３月１日"}),
        Example("青河新闻网林州4月26日讯", {"agency": "青河新闻网", "place": "林州"}),
    ),
    leaves=("3月1日，全县", "新华社北京3月1日电视", "他在3月1日的消息中说"),
)
_PAPER_NEWS = Rule(
    name="dateline.paper",
    pattern=rf"""{_OPEN}(?P<printed>{_LEAD}(?P<agency>{_PAPER}(?:[、和]{_PAPER}){{0,2}}){_GAP}(?:{_PLACE}{_GAP})?
        {_KIND}(?P<marker>(?<!通){_NEWS}|{_WIRE}|消息(?=[ ]*[:：，,（(]|[ \u3000]+(?:[0-9０-９]|近日|日前|昨|今|记者)))){_CLOSE}{_MARK_END}""",
    matches="a marker with a paper's name, and perhaps a place, inside it",
    examples=(
        Example("青河日报讯 ", {"agency": "青河日报", "marker": "讯"}),
        Example("本报青河讯（", {"agency": "本报", "place": "青河"}),
        Example("晨报河北专讯 ", {"agency": "晨报", "place": "河北", "marker": "讯"}),
        Example("综合新华社电 ", {"lead": "综合", "agency": "新华社", "marker": "电"}),
        Example("据新华社电（", {"marker": "电"}),
        Example("据青河网消息，", {"agency": "青河网", "marker": "消息"}),
    ),
    leaves=("青河日报通讯员", "新华社电讯", "国家电网", "本报记者获得好消息", "县融媒体中心通讯 员"),
)
_PLACE_NEWS = Rule(
    name="dateline.place",
    pattern=rf"{_OPEN}(?P<printed>(?!.{{0,5}}(?:简|快|短|喜|捷|资|音|通|电|审|问|视|刑|图|专|特|时|综合)讯)(?P<place>[{HAN}]{{2,6}})(?P<marker>讯)){_CLOSE}(?=[ \u3000（(【:：])",
    matches="a place and 讯",
    examples=(Example("青河县讯（甲某", {"place": "青河县", "marker": "讯"}),),
    leaves=("喜讯 ", "好资讯 ", "本报通讯 员", "县里讯问"),
)
DATELINE_RULES = RuleTable(
    name="dateline",
    about="The markers that open a report. The plainest is tried first: it is by far the most frequent.",
    rules=(_OWN_NEWS, _DATED, _PAPER_NEWS, _AGAIN, _PLACE_NEWS),
)
REPORTED_RULE = Rule(
    name="dateline.reported",
    pattern=rf"{_OPEN}(?P<printed>(?P<agency>{_PAPER}){_GAP}(?P<credit>[{HAN}]{{0,6}}(?:记者|通讯员)[{HAN} ·、]{{2,16}}?){_GAP}{_DATE}{_GAP}(?P<marker>报道|电|讯))[:：，,]?",
    matches="a marker with the reporter's name and the date inside it",
    examples=(
        Example(
            "青河网记者甲某4月9日报道：", {"agency": "青河网", "credit": "记者甲某", "date": "4月9日", "marker": "报道"}
        ),
    ),
    leaves=("青河网记者从县里获悉", "本报记者甲某报道"),
)
BROKEN_DATELINE_RULE = Rule(
    name="dateline.broken",
    pattern=rf"{_OPEN}{_LEAD}(?:{_OWN}|{_KNOWN}){_GAP}(?:[{HAN}]{{2,6}})?{_GAP}[0-9０-９]{{1,2}}{_GAP}(?:月{_GAP}(?:[0-9０-９]{{1,2}}{_GAP}日?)?)?$",
    matches="a dateline that a narrow column breaks before 电 or 讯",
    examples=(Example("新华社北京 3月", {}), Example("据新华社北京3 月 1", {})),
    leaves=("新华社", "新华社记者", "新华社北京 3月来"),
)
