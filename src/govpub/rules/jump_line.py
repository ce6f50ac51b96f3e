"""Jump lines: they send the reader on to another page, or back (下转、上接)."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = ["JUMP_LINE_RULES"]

_NUMERAL = r"[0-9０-９]{1,3}|[〇零一二三四五六七八九十百]{1,4}|[A-D][0-9]{1,2}"
_PAGE = rf"第?[ ]?(?P<page>{_NUMERAL})[ ]?(?P<unit>[页版面])"

JUMP_LINE_RULES = RuleTable(
    name="jump-line",
    about="The bracketed form is sure wherever it stands; without brackets the words must end or open a line.",
    rules=(
        Rule(
            name="jump-line.bracketed",
            pattern=rf"[（(\[【][ ]*(?:紧|文)?[ ]?(?P<direction>下转|上接|转|接)[ ]?(?:本报)?{_PAGE}[^（）()\n]{{0,12}}[）)\]】]",
            matches="a bracketed line that sends the reader on, or back, to another page",
            examples=(
                Example("（下转第四版）", {"direction": "下转", "page": "四", "unit": "版"}),
                Example("(上接第12页) 链条强起来", {"direction": "上接", "page": "12", "unit": "页"}),
                Example("（下转 第 3 版）", {"direction": "下转", "page": "3"}),
                Example("【紧接第一版】", {"direction": "接", "page": "一"}),
            ),
            leaves=("上接第三季度", "加快推进下转型升级", "（第3版）"),
        ),
        Rule(
            name="jump-line.reference",
            pattern=rf"[（(\[【][ ]*(?P<direction>(?:全文|正文|报道|相关报道|详细报道|图文报道|详情)[详请刊]?见|详见)[ ]?(?:本报|今日)?第?[ ]?(?P<page>{_NUMERAL})[ ]?(?P<unit>版)[）)\]】]",
            matches="a bracketed line that says on which page the whole text stands",
            examples=(
                Example("（全文见第三版）", {"direction": "全文见", "page": "三"}),
                Example("（报道详见2版）", {"page": "2"}),
            ),
            leaves=("（见第三版《条例》）", "（详见第3页）", "全文见第三版"),
        ),
        Rule(
            name="jump-line.end",
            pattern=rf"(?:(?<=[。”！？\s])|^)[▶►→▲●◆☞>]*[ ]?(?P<direction>下转)[ ]?{_PAGE}[ ]?[▶►→▲●◆☞>]*$",
            matches="words without brackets that end a line and send the reader on",
            examples=(Example("下转第14页", {"direction": "下转", "page": "14"}), Example("▶下转3版", {"page": "3"})),
            leaves=("工作重心由上转下转第三产业", "下转第三版的稿件已经送审"),
        ),
        Rule(
            name="jump-line.opening",
            pattern=rf"^[▶►→▲●◆☞<◀]*[ ]?(?P<direction>上接)[ ]?{_PAGE}[ ]?[▶►→▲●◆☞]*(?=$|[^的图本改修样上下中以])",
            matches="words without brackets that open a line and send the reader back",
            examples=(Example("上接第12页", {"direction": "上接", "page": "12"}),),
            leaves=("上接第三版图纸的要求施工", "上接天线下接地气"),
        ),
    ),
)
